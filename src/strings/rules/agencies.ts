/** Rules of numbers and of the agencies' registry: by what number a meeting is filed, and what is added to know it. */
import { minutes } from './minutes.ts'
import type { Rules } from './rule.ts'

export const registry = {
  'registry-fault': {
    level: 'error',
    reason: '機關名錄有誤：%s',
    help: '請依所指的行與欄改正名錄，再匯入一次；每個欄位的寫法可參照 content/agencies 中其他機關的檔案。',
    meaning:
      'content/agencies 中有一個檔案看不懂：可能冒號打成全形、縮排沒有對齊、少了欄位，或沒有存成 UTF-8。名錄決定文件屬於哪個機關的哪個會議，所以這一次所有文件都未收錄，原有內容不變。',
    example: {
      of: 'files',
      before: 'content/agencies/tower.yaml\n\nid: tower\nname：晨霧市政府燈塔處\nshort: 燈塔處',
      after: 'content/agencies/tower.yaml\n\nid: tower\nname: 晨霧市政府燈塔處\nshort: 燈塔處',
    },
    steps: [
      '以記事本開啟訊息所指的檔案，移到所指的行：例如 tower.yaml:2:5 是第 2 行第 5 個字。',
      '欄位與值之間是半形冒號加一個空格；同一筆的欄位前面空格一樣多，不用 Tab 鍵。',
      '「檔案」→「另存新檔」，「編碼」選「UTF-8」，再匯入一次。',
    ],
  },
  'wrong-numbering': {
    level: 'error',
    reason: '標題的次別與這個會議的編號方式不合，應有：%s',
    help: '請核對標題；若編號方式已改，請在 content/agencies/*.yaml 更正該會議的 numbering。',
    meaning:
      '名錄記著這個會議怎麼編號，例如一直往下編，或每年從第 1 次編起。標題印的次別與它不合，照著編會與別次會議同號，所以文件未收錄。',
    example: {
      of: 'document',
      before: minutes({ title: '晨霧市政府燈塔處第 3 屆第 7 次處務會議紀錄' }),
      after: minutes(),
    },
    steps: [
      '對照前幾次會議的標題，確認這次是不是寫錯。',
      '編號方式確實改了的話，請維護人員修改名錄；已發布的網址不會改變。',
    ],
  },
  'number-from-date': {
    level: 'note',
    reason: '標題未載次別，依會議日期編為：%s',
    help: '這個會議不以次別編號，以開會日（或月）為會議編號；請核對原文的會議日期。',
    meaning:
      '名錄記著這個會議的標題不寫第幾次，所以用開會的日期（或月份）作為編號，也成為網址的一部分。文件照常收錄；日期錯了，網址也會跟著錯，請在發布前核對。',
    example: {
      of: 'document',
      before: minutes({ title: '晨霧學會一百一十三年度理監事會議紀錄', chair: '主席：何夜明理事長' }),
    },
  },
} as const satisfies Rules
