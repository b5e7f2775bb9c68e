/** The fields of a header's line: 時間：…, 主席：王大明　　紀錄：李小華 */
import type { Line } from '../read/lines.ts'

export type FieldName = 'time' | 'place' | 'chair' | 'recorder' | 'attendance'

export interface Field {
  readonly name: FieldName
  readonly line: Line
  /** As printed, without the marker, the colon and the white space between its letters. */
  readonly label: string
  /** What stands after the label, line by line. */
  readonly lines: string[]
}

/** A label's letters may be spaced out (時　　間), and it may be a little longer (開會時間, 出席人員姓名). */
const spaced = (word: string): string => [...word].join('\\s*')
const oneOf = (...words: readonly string[]): string => `(?:${words.map(spaced).join('|')})`
const MEETING = `(?:${oneOf('開會', '會議')}\\s*)?`
const WORDS: readonly (readonly [FieldName, string])[] = [
  ['time', `${MEETING}${oneOf('時間', '日期')}`],
  ['place', `${MEETING}${oneOf('地點')}`],
  ['chair', `${MEETING}${oneOf('主席', '主持人')}`],
  ['recorder', `${oneOf('紀錄', '記錄')}(?:\\s*(?:人員?|者|彙整|單位))?`],
  [
    'attendance',
    `(?:應|實)?\\s*(?:${oneOf('出席', '列席', '缺席', '請假', '出列席', '與會', '參加', '旁聽')}|${oneOf('出')}\\s*[（(、/]\\s*${oneOf('列')}\\s*[）)]?\\s*${oneOf('席')})\\s*(?:${oneOf('單位及人員', '單位人員', '單位', '人員', '委員', '同仁', '者')})?\\s*(?:${oneOf('姓名', '名單')})?`,
  ],
]
const COLON = '\\s*[：:]\\s*'
/** Without a colon, a label stands out by what follows it. */
const APART = '(?=[（(])|\\s{2,}|\\u3000|$'
const LABELS = WORDS.map(([name, words]) => ({
  name,
  plain: new RegExp(`^(${words})(?:${COLON}|${APART})`, 'u'),
  // A numbered field needs no more than a space: 四、列席人員 汪仁鴻
  numbered: new RegExp(`^(${words})(?:${COLON}|${APART}|\\s)`, 'u'),
}))
/** Two fields on one line. */
const SECOND =
  /(?<!\s)\s+(?=(?:開會|會議)?(?:紀\s*錄|記\s*錄|時\s*間|日\s*期|地\s*點|主\s*席|主\s*持\s*人|[出列缺]\s*席|請\s*假)[^：:\s]{0,4}[：:])/u
/** What a field holds is no sentence: 主席：出席委員已足法定人數，現在開會。 is spoken. */
const SPOKEN = /。/u

function fieldOf(line: Line, part: string, isNumbered: boolean): Field | null {
  for (const { name, plain, numbered } of LABELS) {
    const [whole, label = ''] = (isNumbered ? numbered : plain).exec(part) ?? []
    if (whole === undefined) continue
    const value = part.slice(whole.length).trim()
    if (name !== 'attendance' && SPOKEN.test(value)) return null
    return { name, line, label: label.replaceAll(/\s/gu, ''), lines: value === '' ? [] : [value] }
  }
  return null
}

/** The fields that a line prints, in order; none where it is no line of a header. */
export function fieldsOf(line: Line): Field[] {
  const length = line.marker?.length ?? 0
  return line.text
    .slice(length)
    .split(SECOND)
    .flatMap((part, index) => fieldOf(line, part, length > 0 && index === 0) ?? [])
}
