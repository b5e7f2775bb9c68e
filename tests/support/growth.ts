/** How the time that something takes grows with the size of what it is given. */

/** Above this, what takes four times the size is asked again. */
const LINEAR = 6

/** Milliseconds of processor time of this thread: what else the machine does adds little to it. */
function spent(run: () => unknown): number {
  const start = process.threadCpuUsage()
  run()
  const { user, system } = process.threadCpuUsage(start)
  return (user + system) / 1000
}

const fastest = (run: () => unknown, runs: number): number =>
  Math.min(...Array.from({ length: runs }, () => spent(run)))

/**
 * @param make gives what takes a size; it is not timed.
 * @returns how many times longer a size four times as large takes: about 4 where the time is linear, 16 where it is the
 * square. What takes hardly any time grows by whatever the clock says, so that a millisecond is added to both.
 */
export function growth<T>(make: (size: number) => T, run: (given: T) => unknown, size: number): number {
  const [small, large] = [make(size), make(4 * size)]
  run(small)
  const measure = (runs: number): number =>
    (fastest(() => run(large), runs) + 1) / (fastest(() => run(small), 2 * runs) + 1)
  // The compiler or the collector may slow one of the two only: the square stays the square however often it is asked.
  let ratio = measure(1)
  for (let again = 0; again < 4 && ratio > LINEAR; again++) ratio = Math.min(ratio, measure(4))
  return ratio
}
