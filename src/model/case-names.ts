/**
 * Cases that minutes track by name and not by number: 公館好好玩 App 案件，…於局務會議持續列管. Only a sentence that begins with
 * the name of one case, and says of it what is said of cases, is one; words for cases of a kind (府級解列案件) are none.
 */
import { findNumbers, findVerbs, type CaseVerb } from './case-words.ts'
import { fold } from './fold.ts'
import { parseNumeral } from './numeral.ts'
import { BODY_ENDING } from './own-body.ts'
import type { Span } from './span.ts'

export interface FoundNamed extends Pick<CaseVerb, 'event' | 'level'> {
  /** The words that say what becomes of it. */
  readonly said: Span
  /** Where the name stands. */
  readonly name: Span
}

const SENTENCE = /[^。；\n]+/gu
const LEAD = `(?:[另又並]|有關|關於|針對|至於|(?:本${BODY_ENDING})?[^，。；、之]{0,3}[主協承]辦之|本${BODY_ENDING})`
/** 本局協辦之公館好好玩App案件， */
const TOPIC = new RegExp(
  `^(?:[一二三四五六七八九十]+、)?${LEAD}{0,3}[「『]?(?<name>[^，。；、：:「」『』（）()]{3,30}?)[」』]?(?:一案|案件|案)(?:部分)?，`,
  'u',
)
/** Cases of a kind, or those named before; and words that only end as 案 does. */
const NO_NAME =
  /列管|解列|管制|追蹤|承諾|上開|上述|前[揭開述項]|以上|上列|其餘|相關|本案|該案|此類|各[案項類]|兩|逾期|議員|人民|[提個議草答檔備結罰法歷]$|\d{4}/u

/** What makes two printed names the same: letters alone, without what says that it is a case. */
const bare = (name: string): string => fold(name).replace(/(?:一案|案件?)$/u, '')

/**
 * A name's part of addresses: ASCII, the same however it is spaced and whatever the width of its letters; letters and
 * figures stand for themselves, other characters for their code points. 公館好好玩 App → u516cu9928u597du597du73a9app
 */
export const nameKey = (name: string): string =>
  Array.from(bare(name), (character) =>
    /[a-z0-9]/u.test(character) ? character : `u${(character.codePointAt(0) ?? 0).toString(16)}`,
  ).join('')

/** The cases that an item tracks by name, with what it says of each. */
export function findNamed(text: string): FoundNamed[] {
  if (!text.includes('案')) return []
  return [...text.matchAll(SENTENCE)].flatMap(({ 0: sentence, index }) => {
    const topic = TOPIC.exec(sentence)
    const name = topic?.groups?.['name']
    if (!topic || name === undefined || NO_NAME.test(name) || findNumbers(sentence).length > 0) return []
    const verb = findVerbs(sentence, index, parseNumeral).find(
      ({ event, reach }) => event !== 'merged' && reach === null,
    )
    if (!verb || verb.start < index + topic[0].length - 1) return []
    const start = index + topic[0].lastIndexOf(name)
    const { event, level, end } = verb
    return [{ name: { start, end: start + name.length }, event, level, said: { start, end } }]
  })
}
