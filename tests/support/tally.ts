/** Found against expected, both as words, one for each finding: what is missing, what is invented, and both in one figure. */

export interface Tally {
  readonly expected: number
  readonly missing: readonly string[]
  readonly invented: readonly string[]
  /** The harmonic mean of precision and recall; 1 where nothing is expected and nothing found. */
  readonly f1: number
}

/** @param allowed what may be found and need not be. */
export function tally(
  expected: ReadonlySet<string>,
  found: ReadonlySet<string>,
  allowed: ReadonlySet<string> = new Set(),
): Tally {
  const missing = [...expected].filter((entry) => !found.has(entry))
  const invented = [...found].filter((entry) => !expected.has(entry) && !allowed.has(entry))
  const right = expected.size - missing.length
  const faults = missing.length + invented.length
  return { expected: expected.size, missing, invented, f1: faults === 0 ? 1 : (2 * right) / (2 * right + faults) }
}
