/** Headings that neither a number nor a word of the known ones marks: what follows shows that they are headings. */
import type { Line } from '../read/lines.ts'
import { blockOf, type Block } from './block.ts'
import { endsSentence } from './join.ts'

/** 擬處意見：, 委員意見：, 民政課： alone on a line. */
const LABEL = /^(\p{Script=Han}{2,10})[：:]$/u
/** What announces a list is part of the sentence before it, not a heading: 辦理事項如下： */
const ANNOUNCES = /如[下次]|下列|以下|包[括含]|^[請並另惟其及為]/u
/** A unit's name. Source: 行政院功能業務與組織調整暫行條例 and 地方行政機關組織準則, how units are called. */
const UNIT =
  /^(?!\p{Script=Han}*[，請])\p{Script=Han}{1,10}(?:科|室|組|課|處|局|署|司|所|隊|廠|站|館|部|院|中心|分局|委員會)$/u

/** The marker of the list that the next line begins, or undefined. */
function listBelow(lines: readonly Line[], index: number): string | undefined {
  const marker = lines[index + 1]?.marker
  return marker?.value === 1 && !marker.doubtful ? marker.style : undefined
}

/** A line so short was not cut for want of room. */
const isShort = ({ width }: Line): boolean => width < 20

/** Whether a line stands for itself: it goes on with none, nor does a word or a number begin it. */
function isApart(lines: readonly Line[], index: number): boolean {
  const [before, line] = [lines[index - 1], lines[index]]
  if (!line || line.marker || line.row || line.heading || blockOf(line)) return false
  return !before || before.heading || endsSentence(before.text) || isShort(before)
}

/**
 * The headings of a body by the index of their line. A label alone on its line heads the list below it; a unit's name
 * without a colon does where another name heads a list of the same style.
 */
export function headingsOf(lines: readonly Line[]): ReadonlyMap<number, Block> {
  const headings = new Map<number, Block>()
  const units = new Map<string, number[]>()
  for (const [index, line] of lines.entries()) {
    const style = listBelow(lines, index)
    if (style === undefined || !isApart(lines, index)) continue
    const [, label] = LABEL.exec(line.text) ?? []
    const name = label ?? line.text
    if (UNIT.test(name)) {
      const indices = units.get(style)
      if (indices) indices.push(index)
      else units.set(style, [index])
    } else if (label !== undefined && !ANNOUNCES.test(label)) headings.set(index, { label, kind: 'text' })
  }
  for (const indices of units.values()) {
    for (const index of indices) {
      const { text } = lines[index] ?? { text: '' }
      if (indices.length > 1 || LABEL.test(text))
        headings.set(index, { label: text.replace(/[：:]$/u, ''), kind: 'agenda' })
    }
  }
  return headings
}
