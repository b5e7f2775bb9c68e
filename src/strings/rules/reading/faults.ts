/** What the reasons of reading leave open: what a file is, and what is wrong with it. */
export const CONTENT_NAMES = {
  doc: 'Word 97–2003 文件（.doc）',
  encrypted: '設有密碼的 Office 文件',
  ole: '舊版 Office 或其他複合檔',
  rtf: 'RTF 文件（.rtf）',
  docx: 'Word 文件（.docx）',
  odt: 'OpenDocument 文字文件（.odt）',
  office: '試算表、簡報等其他文件',
  zip: 'ZIP 壓縮檔',
  pdf: 'PDF 文件（.pdf）',
  html: '網頁（.html）',
  text: '純文字',
} as const

const MEGA = 1_000_000
const WAN = 10_000

/** What the reasons of reading leave open. */
export const faults = {
  called: (extension: string, content: string) => `副檔名為「${extension}」，內容是「${content}」`,
  notAsCalled: '內容不是副檔名所示的格式',
  archive: '壓縮檔結構不完整',
  twice: (part: string) => `壓縮檔內有兩個 ${part}`,
  checksum: (part: string) => `${part} 的檢查碼不符`,
  missing: (part: string) => `缺少 ${part}`,
  xml: (part: string) => `${part} 的 XML 不完整`,
  notUtf8: (part: string) => `${part} 不是 UTF-8`,
  field: '功能變數沒有結尾',
  page: (page: number) => `第 ${page} 頁的文字不完整`,
  tooLong: (most: number) => `本文超過 ${most / WAN} 萬字`,
  tooManyCells: (most: number) => `表格超過 ${most / WAN} 萬格`,
  tooManyNodes: (part: string, most: number) => `${part} 的元素超過 ${most / WAN} 萬個`,
  tooManyEntries: (most: number) => `壓縮檔內超過 ${most} 個檔案`,
  tooLarge: (most: number, mostOfOne: number) =>
    `解壓縮後超過 ${most / MEGA} MB，或其中一個檔案超過 ${mostOfOne / MEGA} MB`,
  tooManyPages: (most: number) => `超過 ${most} 頁`,
  memory: (most: number) => `讀取時需要超過 ${most} MB 記憶體`,
  slowPage: (most: number) => `一頁的讀取超過 ${most} 秒`,
  slow: (most: number) => `讀取超過 ${most} 秒`,
} as const
