/** A line that shows while something takes long. */

/** Milliseconds after which it is worth saying that something is under way. */
const LONG = 300

/** @returns a function that says whether something is under way. */
export function progressLine(line: HTMLElement): (busy: boolean) => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  return (busy) => {
    clearTimeout(timer)
    if (busy) timer = setTimeout(() => (line.hidden = false), LONG)
    else line.hidden = true
  }
}
