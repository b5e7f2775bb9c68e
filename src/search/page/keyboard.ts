/** ↑ ↓ walk the hits from the box on; Enter opens the one in focus, as any link; Escape goes back to the box. */

/** @param box the search box; hits are the links with data-hit of the page. */
export function walkHits(box: HTMLInputElement, page: HTMLElement): void {
  document.addEventListener('keydown', (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
    const hits = [...page.querySelectorAll<HTMLAnchorElement>('a[data-hit]')]
    const at = hits.findIndex(
      (hit) => hit === document.activeElement || hit.closest('.hit')?.contains(document.activeElement),
    )
    const inBox = document.activeElement === box
    if (event.key === 'Escape' && at >= 0) {
      event.preventDefault()
      box.focus()
    }
    if ((event.key !== 'ArrowDown' && event.key !== 'ArrowUp') || (!inBox && at < 0)) return
    event.preventDefault()
    const next = event.key === 'ArrowDown' ? at + 1 : at - 1
    const target = next < 0 ? box : hits[next]
    target?.focus()
    target?.scrollIntoView({ block: 'nearest' })
  })
}
