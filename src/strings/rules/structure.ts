/** Rules of the numbering: which item stands where. */
import type { Rules } from './rule.ts'

export const structure = {
  'no-items': { level: 'error', reason: '標題之後沒有任何內容。', help: '請確認文件包含會議紀錄的本文。' },
  'no-numbering': {
    level: 'warning',
    reason: '本文沒有任何編號的條文。',
    help: '若原文有編號，請檢查編號的寫法，例如「一、」「(一)」。',
  },
  'numbering-gap': { level: 'warning', reason: '編號不連續：%s', help: '請核對原文是否漏項；條文位址依印出的編號。' },
  'numbering-repeat': { level: 'warning', reason: '編號重複：%s', help: '請核對原文；重複的條文位址會加上「.2」。' },
  'numbering-style': {
    level: 'warning',
    reason: '編號的寫法與前一項不同，視為同一層的下一項：%s',
    help: '請核對原文；若屬於另一層，請以更正檔調整。',
  },
  'kept-whole': {
    level: 'note',
    reason: '附表或附件的內容未再分項，全文保留：%s',
    help: '純文字中的表格已失去欄位；若需要分項，請改以含表格的 .docx 或 .odt 匯入。',
  },
  'embedded-minutes': {
    level: 'note',
    reason: '文中引述另一次會議的紀錄，其決議不列為本次會議的決議：%s',
    help: '若這其實是另一份會議紀錄，請分開存檔再匯入。',
  },
} as const satisfies Rules
