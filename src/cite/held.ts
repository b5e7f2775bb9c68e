/** A meeting's published JSON, and its items by their places. */
import type { ApiItem, ApiMeeting } from '../model/api.ts'
import { placesOf, type Place, type Placed } from '../model/citation.ts'
import { HEADER_PATH, itemId } from '../model/path.ts'
import { walk } from '../model/walk.ts'

export interface Hit {
  readonly meeting: ApiMeeting
  readonly item: ApiItem
  /** Where it stands, in full: 貳、四、會議結論(三); empty for the header. */
  readonly place: string
}

/** A meeting's JSON, and where its items stand. */
export interface Held {
  readonly data: ApiMeeting
  readonly places: ReadonlyMap<string, Place>
}

/** @param labels of blocks, by the items' ids. */
const asPlaced = ({ children, ...item }: ApiItem, labels: ReadonlyMap<string, string>): Placed => ({
  path: item.path,
  marker: item.marker,
  kind: item.kind,
  text: item.text,
  label: labels.get(item.id) ?? '',
  ...(item.withdrawn && { withdrawn: item.withdrawn }),
  children: children.map((child) => asPlaced(child, labels)),
})

export function placesIn({ items, labels }: ApiMeeting): Map<string, Place> {
  const labelOf = new Map(labels.map(({ item, label }) => [item, label]))
  return placesOf(items.filter(({ path }) => path !== HEADER_PATH).map((item) => asPlaced(item, labelOf)))
}

/** @returns the items at the paths, and those that are part of others now. */
export const hitsOf = ({ data: meeting, places }: Held, paths: readonly string[]): Hit[] => {
  const items = [...walk(meeting.items)]
  return paths.flatMap((path) => {
    const id = itemId(meeting.id, path)
    const item = items.find((one) => one.path === path || one.also?.includes(id))
    return item ? [{ meeting, item, place: places.get(item.path)?.forms.at(-1) ?? '' }] : []
  })
}
