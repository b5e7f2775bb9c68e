/** What of an item is a heading in a document that has them. */
import type { Item } from '../model/meeting.ts'

/** A heading is short; the text of a directive is none, however deep what stands under it. */
const LONGEST = 40

/** @param depth 1 at the top. @returns whether the item heads what stands under it. */
export const isHeading = ({ text, children }: Item, depth: number): boolean =>
  depth <= 3 && (children.length > 0 || depth === 1) && text.length <= LONGEST && !/[\t\n]/u.test(text)
