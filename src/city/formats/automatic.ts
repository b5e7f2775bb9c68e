/** Which items a word processor numbers, and how it calls their numberings. */
import type { Line, Numbering } from '../style/line.ts'
import type { Level } from '../style/marker.ts'

interface Counting {
  /** OOXML's w:numFmt. */
  readonly word: string
  /** ODF's style:num-format. */
  readonly odf: string
  readonly prefix: string
  readonly suffix: string
}

const COUNTINGS: Readonly<Partial<Record<Level, Counting>>> = {
  formal: { word: 'ideographLegalTraditional', odf: '壹, 貳, 參, ...', prefix: '', suffix: '、' },
  chinese: { word: 'taiwaneseCountingThousand', odf: '一, 二, 三, ...', prefix: '', suffix: '、' },
  paren: { word: 'taiwaneseCountingThousand', odf: '一, 二, 三, ...', prefix: '(', suffix: ')' },
  dot: { word: 'decimal', odf: '1', prefix: '', suffix: '.' },
  comma: { word: 'decimal', odf: '1', prefix: '', suffix: '、' },
  'digit-paren': { word: 'decimal', odf: '1', prefix: '(', suffix: ')' },
  half: { word: 'decimal', odf: '1', prefix: '', suffix: ')' },
  letter: { word: 'upperLetter', odf: 'A', prefix: '', suffix: '.' },
}

/** How an item's numbers are written: （一） where the house sets wide brackets. */
export function countingOf({ level, wide }: Numbering): Counting | null {
  const counting = COUNTINGS[level] ?? null
  if (!counting || !wide || counting.prefix === '') return counting
  return { ...counting, prefix: '（', suffix: '）' }
}

/** Beyond these the programs' own numerals differ from what is usual (壹拾 for 拾). */
const LIMITS: Readonly<Partial<Record<Level, number>>> = { formal: 9, letter: 26 }

/**
 * The numbering that takes the place of a line's typed marker, or null where it is typed.
 * @param from the least rank that is numbered so, or null.
 * @param largest the largest number of each list.
 */
export function automatic(line: Line, from: number | null, largest: ReadonlyMap<string, number>): Numbering | null {
  const { numbering } = line
  if (!numbering || from === null || numbering.rank < from || !countingOf(numbering)) return null
  const most = largest.get(numbering.list) ?? 0
  return most <= (LIMITS[numbering.level] ?? 99) ? numbering : null
}

/** The largest number of each list. */
export function largestNumbers(lines: readonly Line[]): Map<string, number> {
  const result = new Map<string, number>()
  for (const { numbering } of lines) {
    if (numbering) result.set(numbering.list, Math.max(numbering.value, result.get(numbering.list) ?? 0))
  }
  return result
}
