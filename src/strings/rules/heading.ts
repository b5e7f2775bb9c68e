/** Rules of the title and the header: which meeting it is, when, where, who. */
import type { Rules } from './rule.ts'

export const heading = {
  'no-title': {
    level: 'error',
    reason: '找不到會議紀錄的標題。',
    help: '開頭須有「機關＋第幾次＋會議名稱＋紀錄」，例如「臺北市政府秘書處第110次處務會議紀錄」。',
  },
  'second-title': {
    level: 'error',
    reason: '同一份文件中有第二個會議紀錄標題。',
    help: '一份文件只收一次會議；請將各次會議分開存檔再匯入。',
  },
  'unknown-agency': {
    level: 'error',
    reason: '標題中的機關不在機關名錄：%s',
    help: '請檢查標題的機關名稱；若是新的機關，結尾會列出擬新增的名錄，核對後加上 --register 再匯入一次。',
  },
  'no-such-agency': {
    level: 'error',
    reason: '機關名錄沒有代碼「%s」。',
    help: '--agency 的值須是 content/agencies/ 內的檔名（不含 .yaml）。',
  },
  'wrong-agency': {
    level: 'error',
    reason: '標題的機關與 --agency 指定的不同：%s',
    help: '請確認匯入的檔案，或更正 --agency。',
  },
  'unknown-series': {
    level: 'error',
    reason: '機關名錄中沒有這個會議：%s',
    help: '請檢查標題的會議名稱；若是新的會議，結尾會列出擬新增的內容，核對後加上 --register 再匯入一次；若是既有會議的另一名稱，請加在其 aliases。',
  },
  'no-number': {
    level: 'error',
    reason: '標題沒有可用的「第○次」。',
    help: '請確認標題載明會議次別（1 至 9999），例如「第110次」或「113年第12次」。',
  },
  'year-inferred': {
    level: 'note',
    reason: '標題未載年度，依會議日期推定為：%s',
    help: '若不正確，請在標題載明年度，例如「113年第12次」。',
  },
  'no-date': {
    level: 'error',
    reason: '找不到會議日期。',
    help: '請在「時間：」載明年、月、日，例如「時間：民國111年3月17日10時」。',
  },
  'no-start': { level: 'warning', reason: '找不到開會時刻。', help: '若原文有載明，請檢查「時間：」的寫法。' },
  'no-end': { level: 'note', reason: '原文未載散會時刻。', help: '若原文有載明，請檢查「散會」的寫法。' },
  'end-before-start': {
    level: 'warning',
    reason: '散會時刻（%s）不晚於開會時刻。',
    help: '請核對原文的開會與散會時刻。',
  },
  'no-place': { level: 'warning', reason: '找不到開會地點。', help: '若原文有載明，請檢查「地點：」的寫法。' },
  'no-chair': { level: 'warning', reason: '找不到主席。', help: '若原文有載明，請檢查「主席：」的寫法。' },
  'no-recorder': { level: 'warning', reason: '找不到紀錄人員。', help: '若原文有載明，請檢查「紀錄：」的寫法。' },
} as const satisfies Rules
