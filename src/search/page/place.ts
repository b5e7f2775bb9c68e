/** What the history keeps of a list beside its address, so that "back" and "forward" return to the same place of it. */

export interface Place {
  readonly scroll: number
  /** How many hits were shown. */
  readonly limit: number
}

/** Milliseconds without a scroll before the place is kept: a browser allows only so many changes of its history. */
const STILL = 200

/** Keeps the place of the entry that is shown, now. */
export const keepPlace = (limit: number): void => history.replaceState({ scroll: scrollY, limit } satisfies Place, '')

/** Keeps the place whenever it has changed: after "back" there is no moment left to do so. */
export function watchPlace(limitOf: () => number): void {
  // The list comes after the page: only the page itself knows when there is something to scroll.
  history.scrollRestoration = 'manual'
  let timer: ReturnType<typeof setTimeout> | undefined
  addEventListener('scroll', () => {
    clearTimeout(timer)
    timer = setTimeout(() => keepPlace(limitOf()), STILL)
  })
  addEventListener('popstate', () => clearTimeout(timer))
  addEventListener('pagehide', () => keepPlace(limitOf()))
}

export const placeOf = (state: unknown): Place | null => (state ? (state as Place) : null)
