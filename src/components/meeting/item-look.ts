/** How an item looks, from what it is. */
import { CELL_BREAK } from '../../archive/blocks.ts'
import type { ItemView } from '../../archive/views.ts'
import { shortCode } from '../../model/short.ts'

/** A title heads others and is short; the text of a directive is none, however deep what stands under it. */
const TITLE_LENGTH = 40

/** Whether an item is a heading of the document, for the eye, the outline and a screen reader; rows of a table are none. */
export const isTitle = (item: ItemView, depth: number): boolean =>
  depth <= 3 &&
  (item.children.length > 0 || depth === 1) &&
  item.text.length <= TITLE_LENGTH &&
  !item.text.includes(CELL_BREAK)

/** What stands beside an item on paper, where no link can be followed: its place on the page, and the code to type. */
export const printedAddress = ({ id, path }: ItemView): string => `#${path}　${shortCode(id)}`

/** The class that gives a marker its room: its length in half em, a wide character counting two. */
export function hang(marker: string): string | undefined {
  if (marker === '') return undefined
  const halves = Array.from(marker).reduce((sum, character) => sum + (/[\x20-\x7e]/u.test(character) ? 1 : 2), 0)
  return `hang-${Math.min(Math.max(halves, 2), 10)}`
}
