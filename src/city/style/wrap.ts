/** Breaks paragraphs into lines, only where a reader can't but join them again. */

const HAN = /^\p{Script=Han}/u
/** A line that begins with one of these could pass for a new paragraph: numerals, and words of blocks and fields. */
const OPENERS =
  /^(?:[一二三四五六七八九十百壹貳參肆伍陸柒捌玖拾甲乙丙丁戊己庚辛壬癸元〇○第]|案由|提案|討論|決議|決定|結論|裁|主|會|說明|散|時|地|紀|記|出|列|擬|附|以上|綜|上次|報告|臨時|宣|各|市長|請假|本次|中華|民國|海岬)/u

/** Whether the text may be cut before `index`: ideographs on both sides, and nothing that looks like a beginning. */
export function breakable(text: string, index: number): boolean {
  const rest = text.slice(index)
  return HAN.test(text.slice(index - 1)) && HAN.test(rest) && !OPENERS.test(rest)
}

/** Half for what is narrow, one for an ideograph. */
export const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, character) => sum + (character < '\u0100' ? 0.5 : 1), 0)

/** Where to cut so that the first part is at most `width` wide; at the end where no place is good. */
function cutAt(text: string, width: number): number {
  let used = 0
  let best = 0
  for (let index = 0; index < text.length; index++) {
    used += text.charCodeAt(index) < 0x100 ? 0.5 : 1
    // A line may be too long for want of a place to cut it, but not by much more than it must.
    if (used > width && best > 0) return best
    if (index > 0 && breakable(text, index)) best = index
    if (used > width && best > 0) return best
  }
  return text.length
}

/** A paragraph as lines of at most about `width`. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let rest = text
  while (widthOf(rest) > width) {
    const cut = cutAt(rest, width)
    if (cut >= rest.length) break
    lines.push(rest.slice(0, cut))
    rest = rest.slice(cut)
  }
  return [...lines, rest]
}
