/** Tables that are wider than the screen can be scrolled by keyboard, and say so; those that fit are no stop on the way. */
import { TABLE } from '../strings/site.ts'

function look(box: Element): void {
  if (!(box instanceof HTMLElement)) return
  const scrolls = box.scrollWidth > box.clientWidth
  if (scrolls === box.hasAttribute('tabindex')) return
  box.toggleAttribute('tabindex', scrolls)
  if (scrolls) box.tabIndex = 0
  box.role = scrolls ? 'group' : null
  box.ariaLabel = scrolls ? TABLE.scrolls : null
}

const observer = new ResizeObserver((entries) => {
  for (const { target } of entries) look(target)
})
for (const box of document.querySelectorAll('.table-box')) observer.observe(box)
