/** Rules of what is taken off a text, or put right in it. */
import type { Rules } from './rule.ts'

export const text = {
  'running-head': {
    level: 'note',
    reason: '每頁重複的頁首或頁尾未收入本文：%s',
    help: '若這是本文，請讓它與其他頁的首行不同，或由原始文件重新匯出。',
  },
  metadata: {
    level: 'note',
    reason: '轉檔程式附加的資料未收入本文：%s',
    help: '若其中有會議內容，請移出程式碼區塊後再匯入。',
  },
  repaired: {
    level: 'note',
    reason: '已將誤用的字元改為正字：%s',
    help: '來源檔未更動；若有改錯，請以更正檔（content/corrections）還原。',
  },
} as const satisfies Rules
