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
} as const satisfies Rules
