/** Work that goes on side by side, and comes out in the order in which it went in. */

/**
 * @param run begins one piece of work.
 * @param ahead how many pieces may be begun before the first of them is done: what is waited for stays in memory.
 */
export async function* inOrder<T, R>(
  jobs: Iterable<T>,
  run: (job: T) => Promise<R>,
  ahead: number,
): AsyncGenerator<[job: T, result: R]> {
  const begun: [job: T, result: Promise<R>][] = []
  for (const job of jobs) {
    begun.push([job, run(job)])
    const first = begun.length >= ahead ? begun.shift() : undefined
    if (first) yield [first[0], await first[1]]
  }
  for (const [job, result] of begun) yield [job, await result]
}
