/** What of a meeting stands as a heading, wherever it is shown or written: its title, and items that head others. */
import type { Meeting } from './meeting.ts'
import { unspaced } from './space.ts'

/** A heading is short; the text of a directive is none, however deep what stands under it. */
const LONGEST = 40

interface Heading {
  readonly text: string
  readonly children: readonly unknown[]
}

/** @param depth 1 at the top. @returns whether the item heads what stands under it; a row of a table does not. */
export const isHeading = ({ text, children }: Heading, depth: number): boolean =>
  depth <= 3 && (children.length > 0 || depth === 1) && text.length <= LONGEST && !/[\t\n]/u.test(text)

/** How many lines the title takes at the top of the header; none where it is not printed there. */
export function titleLines({ header, title }: Pick<Meeting, 'header' | 'title'>): number {
  let printed = ''
  return header.findIndex((line) => (printed += unspaced(line)) === unspaced(title)) + 1
}
