/** How an item looks, from what it is. */
import type { ItemView } from '../../archive/views.ts'
import { shortCode } from '../../model/short.ts'
import { halvesOf } from '../../model/width.ts'

/** What stands beside an item on paper, where no link can be followed: its place on the page, and the code to type. */
export const printedAddress = ({ id, path }: ItemView): string => `#${path}　${shortCode(id)}`

/** The class that gives a marker its room. */
export const hang = (marker: string): string | undefined =>
  marker === '' ? undefined : `hang-${Math.min(Math.max(halvesOf(marker), 2), 10)}`
