/** The characters of Big5, the character set of Traditional Chinese, without what was added to it later. */

const LEADS: readonly (readonly [number, number])[] = [
  [0xa4, 0xc6],
  [0xc9, 0xf9],
]
const TRAILS: readonly (readonly [number, number])[] = [
  [0x40, 0x7e],
  [0xa1, 0xfe],
]
const each = (ranges: typeof LEADS): number[] =>
  ranges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index))

let known: ReadonlySet<string> | undefined

/** Every browser has the table, as Node does: it takes no load. */
export const big5 = (): ReadonlySet<string> =>
  (known ??= new Set(
    new TextDecoder('big5').decode(
      Uint8Array.from(each(LEADS).flatMap((lead) => each(TRAILS).flatMap((trail) => [lead, trail]))),
    ),
  ))
