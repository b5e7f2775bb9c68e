/**
 * The words that tell someone to act. Asking upwards or outwards (報請, 提請, 邀請), words that only hold the character
 * (請假, 請購), what was asked already (已請) and what is not asked (不請, 毋庸再請) are none.
 */
import type { Span } from '../../model/span.ts'

export interface Ask extends Span {
  /** Whether it tells someone who stands before it where no name follows it. */
  readonly mayImply: boolean
}

/** 已請, 業經再請, 不請, 毋庸再請, 不必請. */
const NOT_NOW =
  '(?<!(?:已|業|曾|嗣|原)(?:經|已)?(?:先行?|另|再|分別|一併|多次|先後)?|[不毋無免勿未](?:必|用|需|須|庸|宜|得|予|會){0,2}(?:再|另|先)?)'
const ASKS = new RegExp(
  `${NOT_NOW}(?:` +
    '(?<![申聲邀陳呈報函提簽懇洽商改聘敦延經])(?<ask>請)(?![假示購領願款求問益託帖客]|教(?!育|務|師|學|官|評|研|職))' +
    '|(?<=^|[，。；：、\\s]|再次|另)提醒' +
    // 照案通過，並函請教育部辦理: to act, not only to know of it.
    '|(?<!發)函請(?=\\p{Script=Han}{2,20}?(?:辦理|研處|研議|檢討|改善|配合辦理|妥處|卓處))' +
    '|責成|交由|移由|爰(?:此)?要求)',
  'gu',
)
/** 由總務組主政 */
export const LED = /^(?:等單位)?(?:共同)?(?:主政|主辦|主責)/u
/** 總務組應於… */
export const SHOULD = /^均?(?:應(?![用變徵邀聘屆]|[有收付得]|辦事項)|務必|務須)/u

export const findAsks = (text: string): Ask[] =>
  Array.from(text.matchAll(ASKS), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    mayImply: match.groups?.['ask'] !== undefined,
  }))
