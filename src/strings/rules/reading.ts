/** Rules of reading: formats, encodings, limits, and what is taken off a text. */
import type { Rules } from './rule.ts'

export const reading = {
  'unsupported-format': {
    level: 'error',
    reason: '無法讀取「%s」格式。',
    help: '可匯入 .txt、.md、.html（.htm）、.docx、.odt 與有文字層的 .pdf；請以原軟體開啟，另存為其中一種後再匯入。',
  },
  unreadable: { level: 'error', reason: '無法開啟檔案：%s', help: '請確認路徑正確、檔案存在且有讀取權限。' },
  'empty-file': { level: 'error', reason: '檔案沒有內容。', help: '請確認匯出時已包含全文。' },
  'unknown-encoding': {
    level: 'error',
    reason: '無法辨識檔案的編碼（可讀 UTF-8、UTF-16、Big5）。',
    help: '請以原軟體開啟，另存新檔時編碼選「UTF-8」。',
  },
  encoding: {
    level: 'note',
    reason: '檔案以 %s 編碼讀入。',
    help: '請抽查罕用字與符號是否正確；若不正確，請另存為 UTF-8 後再匯入。',
  },
  'unreadable-characters': {
    level: 'error',
    reason: '含有無法辨識的字元（%s）。',
    help: '多半是字型沒有對應的文字編碼，或轉檔時遺失；請由原始文件重新轉出純文字。',
  },
  'control-character': {
    level: 'error',
    reason: '含有不應出現在文字檔的控制字元（%s）。',
    help: '檔案可能已損壞或並非純文字檔；請由原始文件重新匯出。',
  },
  'unsafe-name': {
    level: 'error',
    reason: '檔名「%s」不能作為來源檔名。',
    help: '檔名請勿以「.」開頭，也不要含有 / \\ : * ? " < > | # % & ; 或控制字元，也不能是 CON、PRN、AUX、NUL、COM1 至 COM9、LPT1 至 LPT9（Windows 保留名稱）；請更改檔名。',
  },
  'file-too-large': {
    level: 'error',
    reason: '檔案超過 %s MB。',
    help: '會議紀錄不會這麼大；請確認檔案是否正確，若因圖片而過大，請移除或壓縮圖片。',
  },
  'old-word': {
    level: 'error',
    reason: '這是 Word 97–2003 格式的文件（.doc），無法直接讀取。',
    help: '請以 Word 或 LibreOffice 開啟，另存新檔時選「Word 文件（.docx）」，再匯入 .docx 檔；只改副檔名沒有用。',
  },
  'content-differs': {
    level: 'error',
    reason: '檔案內容與副檔名不符：%s。',
    help: '請依實際內容更正副檔名；若內容不是可匯入的格式，請以原軟體開啟後另存為 .docx 或 .odt。',
  },
  'encrypted-file': {
    level: 'error',
    reason: '檔案設有密碼，無法讀取。',
    help: '請以原軟體輸入密碼開啟，移除密碼保護並另存新檔後再匯入。',
  },
  'damaged-file': {
    level: 'error',
    reason: '檔案已損壞或不完整：%s。',
    help: '請重新取得檔案；若仍無法讀取，請以原軟體開啟並另存新檔後再匯入。',
  },
  'too-much-inside': {
    level: 'error',
    reason: '檔案內容超過可處理的限度：%s。',
    help: '會議紀錄不會這麼大；請確認檔案是否正確、是否只含一次會議的紀錄，或以原軟體開啟並另存新檔後再匯入。',
  },
  'entity-in-xml': {
    level: 'error',
    reason: '%s 含有 XML 文件型別或實體宣告，基於安全不予讀取。',
    help: 'Word 與 LibreOffice 不會產生這種內容；請確認檔案來源，並以原軟體開啟後另存新檔。',
  },
  'nested-too-deep': {
    level: 'error',
    reason: '文件結構的巢狀層數超過 %s 層。',
    help: '請確認檔案來源；若是網頁，請將內容貼到 Word 後另存為 .docx 再匯入。',
  },
  'scanned-pdf': {
    level: 'error',
    reason: 'PDF 第 %s 頁沒有文字，只有影像或圖形。',
    help: '這可能是掃描檔；請改用原始文件（.docx、.odt），或先以光學文字辨識（OCR）軟體加上文字層並校對後再匯入。',
  },
  'pdf-no-unicode': {
    level: 'error',
    reason: 'PDF 的字型「%s」沒有對應的 Unicode 文字編碼，讀出的會是亂碼。',
    help: '請由原始文件重新匯出 PDF（Word：另存為 PDF；勿用「列印成 PDF」），或改匯入 .docx、.odt；若無原始文件，請以 OCR 軟體辨識並校對。',
  },
  'pdf-columns': {
    level: 'error',
    reason: 'PDF 第 %s 頁的文字並排成欄，無法確定閱讀順序。',
    help: '請改匯入原始文件（.docx、.odt），或將文件改為單欄後重新匯出 PDF。',
  },
  'pdf-directions': {
    level: 'error',
    reason: 'PDF 第 %s 頁含有直書或不同方向的文字，無法確定閱讀順序。',
    help: '請改匯入原始文件（.docx、.odt），或將文字改為橫書後重新匯出 PDF。',
  },
  'ocr-text': {
    level: 'warning',
    reason: 'PDF 第 %s 頁的文字是由影像辨識（OCR）而來。',
    help: '辨識結果可能有誤字；請與影像逐字核對，或改匯入原始文件。',
  },
  'unknown-numbering': {
    level: 'warning',
    reason: '自動編號的格式「%s」無法轉成文字，暫以阿拉伯數字表示。',
    help: '請核對編號；若與原文不同，請在原文件改用一般的編號格式後再匯入。',
  },
  pictures: {
    level: 'note',
    reason: '文件內有 %s 個圖片或嵌入物件，其中若有文字並未收入本文。',
    help: '請確認圖片內沒有會議紀錄的內容；若有，請在原文件中以文字補上。',
  },
  'too-many-lines': {
    level: 'error',
    reason: '文件超過 %s 行。',
    help: '請確認檔案只含一次會議的紀錄。',
  },
  'line-too-long': {
    level: 'error',
    reason: '這一行超過 %s 字。',
    help: '匯出時可能遺失了換行；請由原始文件重新匯出，讓每段自成一行。',
  },
  'page-number': {
    level: 'note',
    reason: '單獨一行的頁碼未收入本文：%s',
    help: '若這不是頁碼，請將它與前後文字置於同一行。',
  },
  'lost-text': {
    level: 'error',
    reason: '解析結果與原文不符，自「%s」起。',
    help: '為避免漏字，本文件未收錄；請將檔案提供給維護人員。',
  },
} as const satisfies Rules

/** What a file is by its content, in the words of a reason. */
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
  called: (extension: string, content: string) => `副檔名為「${extension}」，內容是${content}`,
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
