/** What stands after the names of a meeting, read as a place in it, and what a document goes on to say. */
import { DECIDING_WORDS } from '../model/kind.ts'
import { NUMERAL_CHARACTERS } from '../model/numeral.ts'
import type { Element } from './elements.ts'

export interface Reading {
  /** What was said of the meeting, in the order in which it was. */
  readonly elements: readonly Element[]
  /** What stands after it, folded: 會議結論(三); empty where the meeting alone is cited. */
  readonly place: string
  /** What stands before it and is neither part of a citation nor what a document says before one; mostly empty. */
  readonly before: string
  /** What stands after it and may be another citation; mostly empty. */
  readonly after: string
}

/** What a 公文 says after one: 結論(五)辦理, …等事項, …應於6月前, …,請查照, …」, (稿)一份, 如附件. */
const TAIL =
  /(?:等?(?:事項)?(?:辦理|續辦|賡續|執行|處理|規定|意旨|所示|在案|諒達|略以|為之|事宜|一案|一節)|[應請]?於(?=[一二三四五六七八九十百\d]+[年月])|[,;。]|請(?:查照|鑒核|核示|備查|卓參)|[」』》\]】]+$|^(?:\(稿\)|稿|影本|電子檔)?(?:(?:[各計共]?[一1乙]份)|\(?如附件?))/u

/** What may be another citation: 及第二點, 及(四), 並依裁示三, ,七, 110-2-c, 113-12-5-3. */
export const AGAIN = new RegExp(
  String.raw`(?:第|[(]|${DECIDING_WORDS}|事項)[一二三四五六七八九十百\d]+(?:[)]|次|點|項|$)|^[,;][一二三四五六七八九十百\d]|\d-(?:[a-z]|(?:\d{1,2}-){2}\d)`,
  'u',
)

/** Cuts off what a document goes on to say; numbers in it may be another citation's, and are not passed over. */
function cutTail(text: string): { place: string; rest: string } {
  const at = text.search(TAIL)
  return at < 0 ? { place: text, rest: '' } : { place: text.slice(0, at), rest: text.slice(at) }
}

/** 第110次會議 is the meeting, whatever its series is called. */
const ANY_MEETING = new RegExp(`^會議(?=$|第|[(]|主席|[報討]|臨時|[${NUMERAL_CHARACTERS}])`, 'u')
const COUNTED_BRACKET = new RegExp(`第\\(([${NUMERAL_CHARACTERS}]{1,4})\\)(?=[點項款])`, 'gu')

/** 第(五)點 is 第五點. */
const placeFrom = (text: string): string => text.replace(ANY_MEETING, '').replaceAll(COUNTED_BRACKET, '第$1')

/**
 * @param said what stands after the elements.
 * @param open whether a bracket was opened among them: 處務會議(第110次).
 * @param others whether something else in it may name a meeting.
 */
export function readingsOf(
  { elements, before }: Pick<Reading, 'elements' | 'before'>,
  said: string,
  { open, others }: { readonly open: boolean; readonly others: boolean },
): Reading[] {
  const whole = said.replace(open ? /^[#),、.·:;」』》〉】\]_/~—-]+/u : /^[#,、.·:;」』》〉】\]_/~—-]+/u, '')
  const { place, rest } = cutTail(whole)
  if (rest === '') return [{ elements, place: placeFrom(whole), before, after: '' }]
  const after = others || AGAIN.test(rest) ? rest : ''
  return [
    { elements, place: placeFrom(whole), before, after: '' },
    { elements, place: placeFrom(place), before, after },
  ]
}
