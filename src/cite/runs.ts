/** Runs of what names a meeting: an agency, a day, a number and a series that stand together. Texts are folded. */
import { weekday } from '../model/date.ts'
import { DECIDING_WORDS } from '../model/kind.ts'
import { bareAt, elementAt, type Element } from './elements.ts'
import type { Words } from './words.ts'

export interface Run {
  /** In the order in which they are said. */
  readonly elements: readonly Element[]
  readonly start: number
  readonly end: number
  /** The number of a letter, and who sent it when: 秘書處111年3月20日北市秘文字第1113001234號函. It names no meeting. */
  readonly isLetter: boolean
}

const MARKS = '[,、.·:;「」『』《》〈〉【】()\\[\\]_/~—-]'
/** What may stand between two elements: punctuation, a weekday, a time, 召開之. */
const BETWEEN = new RegExp(
  `${MARKS}*(?:上午|下午|[0-9]{1,2}[時點](?:[0-9]{1,2}分|整)?|召開|舉行|所|之|的|會議(?![紀記]錄|${DECIDING_WORDS}))*${MARKS}*`,
  'uy',
)
const RECORD = /(?:會議)?[紀記]錄(?:之|的)?/uy
/** What a 公文 says before a citation: 說明:一、復依前開, 案陳局長於, 查「. */
export const LEAD =
  /^(?:(?:說明|主旨|擬辦|依據)?:?(?:[一二三四五六七八九十]{1,3}、|\d{1,2}[.、])?)?(?:復|查|茲|案)?(?:依據?|依照|按|遵照|遵|奉|根據|參照|參見|參|詳見|詳|見|有關|關於|檢陳|案陳|檢送)?(?:[前上][開揭述]|[旨首]揭)?(?:(?:[局處市部院署主司會鈞]長|主席|主任|首長)?於)?[,:「『《(]*$/u

const SENT = '(?:書函|函|令|簽|開會通知單)(?:所?附|檢附|檢?送|轉)?'
/** The number of a letter, with what an agency's letters are called: 北市秘文字第1113001234號函; after a day, 函 alone. */
const LETTER = new RegExp(
  String.raw`(?<=^|[,;:、。「」『』()及與和據依奉復處局府部會日])(?:(?![及與和據依奉復])\p{L}){0,14}?字第[0-9a-z]{4,}號(?:${SENT})?`,
  'uy',
)
const LETTER_AFTER_DAY = new RegExp(SENT, 'uy')

const skip = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at
  return at + (pattern.exec(text)?.[0].length ?? 0)
}

/** After a day, its weekday; (三) alone only where it is that and something of the meeting still follows. */
function afterDate(text: string, at: number, iso: string): number {
  const found = /^\((星期|週|周|禮拜)?([一二三四五六日])\)/u.exec(text.slice(at))
  if (!found) return at
  const [whole, word, day] = found
  const goesOn = /^(?:第|\d|[^()]*[紀記]錄)/u.test(text.slice(at + whole.length))
  return word !== undefined || (day === weekday(iso) && goesOn) ? at + whole.length : at
}

/** Whether any of them says which meeting of a series it is. */
export const hasName = (elements: readonly Element[]): boolean =>
  elements.some(({ type }) => !['agency', 'self', 'series', 'year'].includes(type))

const isNumber = ({ type }: Element): boolean => type === 'ordinal' || type === 'number'
const isHolder = ({ type }: Element): boolean => type === 'agency' || type === 'self'
const isOf = (type: Element['type']) => (element: Element) => element.type === type

/** Where a letter that an agency and a day belong to ends; null where there is none. */
function letterEnd(text: string, elements: readonly Element[], at: number): number | null {
  const numbered = skip(LETTER, text, at)
  if (numbered > at) return numbered
  const after = elements.at(-1)?.type === 'date' ? skip(LETTER_AFTER_DAY, text, at) : at
  return after > at ? after : null
}

function runAt(text: string, start: number, words: Words): Run {
  const elements: Element[] = []
  /** Where what names the meeting ends: no agency and no day after it, which may be a letter's. */
  let named = { count: 0, end: start }
  const ending = (end: number): Run => ({ elements, start, end, isLetter: false })
  let end = start
  for (;;) {
    const letter = letterEnd(text, elements, end)
    if (letter !== null && named.count === 0) return { elements, start, end: letter, isLetter: true }
    if (letter !== null) return { ...ending(named.end), elements: elements.slice(0, named.count) }
    // 第110次處務會議(111年3月17日)紀錄
    const shut = text.charAt(end) === ')' ? end + 1 : end
    const afterRecord = skip(RECORD, text, shut)
    if (afterRecord > shut && elements.length > 0) {
      // 第110次處務會議紀錄(111年3月17日): the day may still follow, and then the place.
      const next = skip(BETWEEN, text, afterRecord)
      const late = elementAt(text, next, words)
      if (late?.type !== 'date' || elements.some(isOf('date'))) return ending(afterRecord)
      elements.push(late)
      return ending(next + late.length)
    }
    const at = elements.length === 0 ? end : skip(BETWEEN, text, end)
    const [here, there] = [elementAt(text, end, words), elementAt(text, at, words)]
    const bare = elements.some((one) => isNumber(one) || isOf('date')(one)) ? null : bareAt(text, at)
    const next = here ?? there ?? bare
    if (!next || (isNumber(next) && elements.some(isNumber))) return ending(end)
    // 秘書處第110次、資訊局第12次: another's begins.
    if (isHolder(next) && elements.some(isHolder) && hasName(elements)) return ending(end)
    elements.push(next)
    end = (here ? end : at) + next.length
    if (next.type === 'date') end = afterDate(text, end, next.iso)
    else if (!isHolder(next)) named = { count: elements.length, end }
  }
}

/** A number alone begins the first run, where nothing but what a document says before a citation stands before it. */
const beginsBare = (text: string, at: number): boolean =>
  bareAt(text, at) !== null && !/[\d.-]/u.test(text.charAt(at - 1)) && LEAD.test(text.slice(0, at))

/** Every run of a text, in order. */
export function runsIn(text: string, words: Words): Run[] {
  const runs: Run[] = []
  for (let at = 0; at < text.length;) {
    const begins =
      skip(LETTER, text, at) > at || elementAt(text, at, words) !== null || (runs.length === 0 && beginsBare(text, at))
    const run = begins ? runAt(text, at, words) : null
    if (run) runs.push(run)
    at = run ? run.end : at + 1
  }
  return runs
}
