/** Which lines of a document may be its title. */
import type { Line } from '../read/lines.ts'
import { FIELD_LINE } from './labels.ts'
import { endsAsMinutes } from './naming.ts'

export interface Candidate {
  /** As printed, line by line. */
  readonly texts: readonly string[]
  /** Index of the line that holds 紀錄, for messages. */
  readonly anchor: number
  /** Index of its last line: the header follows. */
  readonly last: number
}

/** A title stands among the first lines, before the first field of the header. */
const TITLE_LINES = 15
/** No title comes near. */
const LONGEST = 120
/** The meeting's name as a field of its own (會議名稱, 開會事由), under a heading that only says 會議紀錄. */
const NAME = /^(?:[^\s：:]{1,4}[、.．]\s*)?(?:會\s*議\s*名\s*稱|(?:開\s*會|會\s*議)\s*事\s*由)\s*[：:]\s*(\S.*)$/u

/** The line where the header's fields begin, at most TITLE_LINES. */
function headerStart(lines: readonly Line[]): number {
  const field = lines.slice(0, TITLE_LINES).findIndex(({ text }) => FIELD_LINE.test(text))
  return field < 0 ? Math.min(lines.length, TITLE_LINES) : field
}

const runs = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at)

/**
 * Every run of lines that may be the title, the likelier first: the line that ends in 紀錄, then with up to three lines
 * before it, with the line after it, and with one line of a letterhead above.
 */
export function titleCandidates(lines: readonly Line[]): Candidate[] {
  const end = headerStart(lines)
  const anchors = runs(0, end - 1).filter((index) => {
    const text = lines[index]?.text ?? ''
    return text.length <= LONGEST && endsAsMinutes(text) && lines[index]?.marker?.doubtful !== false
  })
  const of = (anchor: number, indices: readonly number[]): Candidate => ({
    texts: indices.map((index) => lines[index]?.text ?? ''),
    anchor,
    last: indices.at(-1) ?? anchor,
  })
  const named = runs(0, end).flatMap((index): Candidate[] => {
    const name = NAME.exec(lines[index]?.text ?? '')?.[1]
    const above = anchors.find((anchor) => anchor < index)
    if (name === undefined || name.length > LONGEST) return []
    const alone = { texts: [name], anchor: index, last: index }
    return above === undefined ? [alone] : [alone, { ...alone, texts: [lines[above]?.text ?? '', name] }]
  })
  const joined = anchors.flatMap((anchor) => [
    of(anchor, [anchor]),
    ...[1, 2, 3].filter((above) => above <= anchor).map((above) => of(anchor, runs(anchor - above, anchor))),
    ...(anchor + 1 < end ? [of(anchor, [anchor, anchor + 1])] : []),
    ...runs(0, anchor - 2).map((above) => of(anchor, [above, anchor])),
  ])
  return [...named, ...joined].filter(({ texts }) => texts.every(({ length }) => length <= LONGEST))
}

/** Of several readings the first that ranks highest: lines that print the number too are the title, fewer of them a part of it. */
export function likeliest<T>(readings: readonly T[], rank: (reading: T) => number): T | null {
  let best: { readonly reading: T; readonly rank: number } | null = null
  for (const reading of readings) {
    const own = rank(reading)
    if (best === null || own > best.rank) best = { reading, rank: own }
  }
  return best?.reading ?? null
}
