/** Rules of what is taken off a text, or put right in it, and of the proof that nothing else was. */
import { FIRST, SECOND, minutes } from './minutes.ts'
import type { Rules } from './rule.ts'

/** What becomes of a character that nobody sees. */
export const REMOVED = '刪除'

export const text = {
  'page-number': {
    level: 'note',
    reason: '單獨一行的頁碼未收入本文：%s',
    help: '若這不是頁碼，請將它與前後文字置於同一行。',
    meaning:
      '有一行只有數字，前後又隔著空行或換頁，程式認為是頁碼，沒有放進條文。文件照常收錄，這一行會列在會議頁尾的「未收入本文的字元」，不會不見。',
    example: { of: 'body', before: `${FIRST}\n\n- 3 -\n\n${SECOND}` },
  },
  'running-head': {
    level: 'note',
    reason: '每頁重複的頁首或頁尾未收入本文：%s',
    help: '若這是本文，請讓它與其他頁的首行不同，或由原始文件重新匯出。',
    meaning:
      '同樣的一行在每頁的最上面或最下面重複出現，例如機關名稱或會議標題，程式認為是頁首或頁尾。頁首只保留第一頁的，頁尾都不放進條文，以免插在句子中間。文件照常收錄，略去的文字列在會議頁尾。',
    example: {
      of: 'document',
      before: minutes({ second: `\n晨霧市政府燈塔處第 7 次處務會議紀錄\n\n${SECOND}` }),
    },
  },
  metadata: {
    level: 'note',
    reason: '轉檔程式附加的資料未收入本文：%s',
    help: '若其中有會議內容，請移出程式碼區塊後再匯入。',
    meaning:
      '有些轉檔程式會在文字前後加上一段給電腦看的資料，以「```json」開始、「```」結束。那不是會議紀錄的內容，所以沒有放進條文。文件照常收錄，略去的文字列在會議頁尾。',
    example: {
      of: 'document',
      before: `\`\`\`json\n{"頁數": 3}\n\`\`\`\n${minutes()}`,
      after: minutes(),
    },
  },
  repaired: {
    level: 'note',
    reason: '已將誤用的字元改為正字：%s',
    help: '來源檔未更動；若有改錯，請以更正檔（content/corrections）還原。',
    meaning:
      '文字中有看起來相同、其實是另一個編號的字，例如注音的「ㄧ」當成「一」，或半形全形混用的「1６」，或夾在字間看不見的字元（例如 U+200B）。不改的話，檢索會找不到。程式改成正常的字、去掉看不見的字元，並在訊息中逐一列出；文件照常收錄，原始文件沒有更動。',
    example: {
      of: 'body',
      before: 'ㄧ、南堤燈塔油漆工程，請燈光組於 6 月1５日前完成。',
      after: '一、南堤燈塔油漆工程，請燈光組於 6 月 15 日前完成。',
    },
  },
  'lost-text': {
    level: 'error',
    reason: '解析結果與原文不符，自「%s」起。',
    help: '為避免漏字，本文件未收錄；請將檔案提供給維護人員。',
    meaning:
      '每份文件整理完之後，程式會逐字核對結果與原文。這一次有文字對不起來，代表程式處理這種寫法有錯，不是您的文件有錯。寧可不收也不漏字，所以文件未收錄。',
    example: {
      of: 'situation',
      before: '訊息說「自『二、北堤步道照明』起」與原文不符。',
      after: '把檔案與這則訊息交給維護人員，修正程式後再匯入。',
    },
  },
} as const satisfies Rules
