/**
 * What a text recalls of other meetings, and quotes of rules: it asks nobody and sets no day now.
 * A decision inside an explanation is history, or a quotation.
 */
import { DECIDING_WORDS } from '../../model/kind.ts'
import type { Span } from '../../model/span.ts'

const EARLIER = '(?:(?:前|上|歷)次|上開會議|第[^，。；「」\\n]{1,8}次)'
const DECIDED = `(?:${DECIDING_WORDS})`

/** 本案前經第205次所務會議結論：「請…。」; 第66條規定：「…」 */
const QUOTED = new RegExp(
  `(?:${EARLIER}[^。；「」\\n]{0,30}|規定|條文|要點|明定|略[以謂])[：:，]?(?<said>「(?:[^「」]|「[^「」]{0,200}」){0,2000}」)`,
  'gu',
)
/** 前次會議決議請氣象站協助一節，業已函復 */
const DONE = new RegExp(`${EARLIER}[^，。；「」\\n]{0,12}${DECIDED}(?<said>[^，。；「」\\n]{0,60})，?(?:業|已)`, 'gu')
/** 上次會議決議事項辦理情形如下表: the rows tell what was decided then and done since. */
const TABLE = new RegExp(
  `^[^\\n]{0,40}${EARLIER}[^\\n]{0,20}${DECIDED}[^\\n]{0,20}(?:辦理|執行|追蹤)情形[^\\n]*\\n(?=[^\\n]*\\t)`,
  'u',
)

/** In no order; they may overlap. */
export function findRecalled(text: string): Span[] {
  const spans = [QUOTED, DONE].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), (match) => {
      const end =
        match.index + match[0].lastIndexOf(match.groups?.['said'] ?? '') + (match.groups?.['said'] ?? '').length
      return { start: end - (match.groups?.['said'] ?? '').length, end }
    }),
  )
  const table = TABLE.exec(text)
  return table ? [...spans, { start: table[0].length, end: text.length }] : spans
}

/** Marks every offset of the spans, to ask of one whether it lies in any. */
export function mark(length: number, spans: readonly Span[]): Uint8Array {
  const marked = new Uint8Array(length)
  for (const { start, end } of spans) marked.fill(1, start, end)
  return marked
}
