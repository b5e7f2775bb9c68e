/** How the time that something takes grows with the size of what it is given. */

/** Above this, what takes four times the size is asked again. */
const LINEAR = 6

/** The best of some runs: what else the machine does can only add to it. */
function fastest(run: () => unknown, runs: number): number {
  let best = Infinity
  for (let count = 0; count < runs; count++) {
    const start = performance.now()
    run()
    best = Math.min(best, performance.now() - start)
  }
  return best
}

/**
 * @param make gives what takes a size; it is not timed.
 * @returns how many times longer a size four times as large takes: about 4 where the time is linear, 16 where it is the
 * square. What takes hardly any time grows by whatever the clock says, so that a millisecond is added to both.
 */
export function growth<T>(make: (size: number) => T, run: (given: T) => unknown, size: number): number {
  const [small, large] = [make(size), make(4 * size)]
  run(small)
  const measure = (runs: number): number =>
    (fastest(() => run(large), runs) + 1) / (fastest(() => run(small), runs) + 1)
  // What else the machine does may slow one of the two only: the square stays the square however often it is asked.
  let ratio = measure(2)
  for (let again = 0; again < 4 && ratio > LINEAR; again++) ratio = Math.min(ratio, measure(4))
  return ratio
}
