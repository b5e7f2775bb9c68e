/** The words of the search page beside those of site.ts: how a query was read, ways on, tools, recent searches. */

export const QUERY = {
  /** Between those that hold every clause and the others. */
  spread: (count: number | null) =>
    `${count === null ? '以下各條' : `以下 ${count} 條`}只含其中一部分的詞；同次會議含有全部的詞。`,
  order: '同一條含全部的詞者在前，各依會議日期',
  direct: '直接前往',
  case: (number: string, agency: string) => `列管案 ${number}（${agency}）的歷程`,
  offers: '也可以檢索：',
  asText: (text: string) => `只當作文字：${text}`,
  asField: (text: string) => `依欄位：${text}`,
  field: { agency: '機關', unit: '辦理單位', chair: '主席', case: '列管案號', date: '會議日期' },
  fieldIs: (name: string, value: string) => `${name}為「${value}」`,
  fieldIsNot: (name: string, value: string) => `${name}不是「${value}」`,
  without: (text: string) => `不含「${text}」`,
  read: (parts: readonly string[]) => `條件：${parts.join('；')}。`,
} as const

export const TOOLS = {
  copyLink: '複製檢索連結',
  csv: '匯出 CSV',
  csvWorking: '匯出中…',
  csvFailed: '匯出未完成，請再試一次',
  print: '列印清單',
  file: (query: string) => `檢索${query && `-${query}`}.csv`,
  columns: ['引用', '機關', '會議', '開會日期', '類別', '內文', '辦理單位', '期限', '列管案號', '網址'],
  printed: (shown: number) => `本清單列印其中 ${shown} 條。`,
  working: '檢索中',
} as const

export const RECENT = {
  title: '最近的檢索',
  note: '只存在這台電腦的瀏覽器裡。',
  clear: '清除',
  cleared: '已清除最近的檢索。',
} as const
