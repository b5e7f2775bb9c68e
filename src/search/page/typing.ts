/** When what someone types is searched for: at each pause, at Enter, and once it seems to be all. */

/** Milliseconds without a key before a search starts; longer where only the first character stands. */
const PAUSE = 120
const FIRST_PAUSE = 500
/** Milliseconds after which the words are taken for typed, though nobody has pressed Enter. */
const SETTLED = 1500

/**
 * @param asked called at each pause, and at Enter with `done`.
 * @returns calls back once nobody has typed on for a while; not who has gone on into the list, and would lose his place in it.
 */
export function watchTyping(
  box: HTMLInputElement,
  form: HTMLFormElement,
  asked: (done: boolean) => void,
): (settled: () => void) => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const after = (pause: number, task: () => void): void => {
    clearTimeout(timer)
    timer = setTimeout(task, pause)
  }
  const typed = (): void => after([...box.value.trim()].length < 2 ? FIRST_PAUSE : PAUSE, () => asked(false))
  // While an input method composes, what stands in the box is not yet what is meant.
  box.addEventListener('input', (event) => {
    if (event instanceof InputEvent && event.isComposing) clearTimeout(timer)
    else typed()
  })
  box.addEventListener('compositionend', typed)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    clearTimeout(timer)
    asked(true)
  })
  return (settled) =>
    after(SETTLED, () => {
      if (document.activeElement === box) settled()
    })
}
