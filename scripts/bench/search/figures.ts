/** Figures out of lists of them. */

export const round = (value: number): number => Math.round(value * 10) / 10

/** @param share 0.5 for the median. */
export function at(list: readonly number[], share: number): number {
  const sorted = list.toSorted((a, b) => a - b)
  return round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0)
}

const four = (value: number): number => Math.floor(value * 10_000) / 10_000

/** Over all that all queries should find and did. */
export function score(
  found: readonly ReadonlySet<string>[],
  truth: readonly ReadonlySet<string>[],
): { recall: number; precision: number } {
  let [right, all, wanted] = [0, 0, 0]
  for (const [index, set] of found.entries()) {
    const expected = truth[index] ?? new Set()
    right += [...set].filter((id) => expected.has(id)).length
    all += set.size
    wanted += expected.size
  }
  return { recall: four(right / wanted), precision: four(right / all) }
}
