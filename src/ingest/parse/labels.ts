/**
 * The labels of a header's fields, in one table for all that look for them: 時間, 地點, 主席, 紀錄, 出席 and their like.
 * Source: 文書處理手冊 (會議紀錄 and its fields) and what real minutes print for them.
 */
import { NUMERAL_CHARACTERS } from '../../model/numeral.ts'

export type FieldName = 'time' | 'place' | 'chair' | 'recorder' | 'attendance'

/** A label's letters may be spaced out: 時　　間. */
export const spaced = (word: string): string => [...word].join('\\s*')
const oneOf = (...words: readonly string[]): string => `(?:${words.map(spaced).join('|')})`
const MEETING = `(?:${oneOf('開會', '會議')}\\s*)?`

/** Who came, and in what: 出席代表, 列席單位及人員, 出席人員姓名 … */
const WHO = oneOf(
  ...'單位 機關 團體 人員 委員 代表 議員 理事 監事 同仁 主管 長官 來賓 者 姓名 名單 情形 人數 及 與 暨 、'.split(' '),
)
const CAME =
  `(?:(?:應|實)\\s*)?(?:${oneOf('出列席', '出席', '列席', '缺席', '請假', '與會', '參加', '旁聽')}` +
  `|${spaced('出')}\\s*[（(、/]\\s*列\\s*(?:[）)]\\s*)?席)`

/** A pattern's source for each, without groups; no white space stands where two of its parts could both take it. */
const LABELS: Readonly<Record<FieldName, string>> = {
  time: `${MEETING}(?:${oneOf('日期')}(?:(?:\\s*[及與、])?\\s*${oneOf('時間')})?|${oneOf('時間')})`,
  place: `${MEETING}${oneOf('地點', '場所')}`,
  chair: `(?:${oneOf('會議', '代理')}\\s*)?${oneOf('主席', '主持人')}`,
  recorder: `${oneOf('紀錄', '記錄')}(?:\\s*(?:人員?|者|彙整|單位))?`,
  // Before a colon it may name whom it likes: 列席備詢官員：
  attendance: `${CAME}(?:\\s*${WHO})*(?:(?:\\s*\\p{Script=Han}){1,6}(?=\\s*[：:]))?`,
}
export const FIELD_NAMES = Object.keys(LABELS) as FieldName[]
const ANY = `(?:${Object.values(LABELS).join('|')})`

const COLON = '\\s*[：:]\\s*'
/** Without a colon a label stands out by the room, or the cell's edge, after it: 時　間　　113年…, 主席 | 王大明. */
const ROOM = '\\s{2,}|\\t|\\u3000'
/** A field may be numbered: 三、主席：, 參　主席： */
const NUMBER = `(?:[（(]?[${NUMERAL_CHARACTERS}甲乙丙丁戊己庚辛壬癸A-Za-z]{1,3}[)）、.．\\s]\\s*)?`

/** A label wherever it stands. */
export const labelOf = (name: FieldName): RegExp => new RegExp(LABELS[name], 'u')

/** A field at the start of a text; group 1 is its label. A numbered one needs no more than a space: 四、列席人員 汪仁鴻. */
export const fieldPattern = (name: FieldName, isNumbered: boolean): RegExp =>
  new RegExp(`^(${LABELS[name]})(?:${COLON}|(?=[（(])|${ROOM}|$${isNumbered ? '|\\s' : ''})`, 'u')

/** Whether a line begins a field beyond doubt: a title's last line may be 紀錄 alone, or 紀錄（草案）. */
export const FIELD_LINE = new RegExp(`^${NUMBER}${ANY}(?:${COLON}|${ROOM})`, 'u')

/** Whether a line begins a list of who came. */
export const ATTENDANCE_LINE = new RegExp(`^${NUMBER}${LABELS.attendance}(?:${COLON}|${ROOM}|\\s|$)`, 'u')

/** The room before another field on a line: 主席：王大明　　四、紀錄：李小華, or the cell's edge in a row. */
export const NEXT_FIELD = new RegExp(
  `(?<!\\s)\\s+(?=${NUMBER}${ANY}\\s*[：:])|(?<!\\s)\\t\\s*(?=${NUMBER}${ANY}\\s*(?:\\t|$))`,
  'u',
)
