/** Who names an item or a meeting in other minutes. */
import { HEADER_PATH, itemId } from '../model/path.ts'
import type { CitedBy, ItemView } from './views.ts'

/** @param items newest meeting first. @returns by the id of what is named, a meeting by its header, the oldest first. */
export function citedBy(items: readonly ItemView[]): Map<string, CitedBy[]> {
  const result = new Map<string, CitedBy[]>()
  const naming = items.filter(({ references }) => references.length > 0)
  // In printed order within a meeting.
  naming.sort(
    (a, b) => Number(a.meeting.data.date > b.meeting.data.date) - Number(a.meeting.data.date < b.meeting.data.date),
  )
  for (const item of naming) {
    for (const reference of item.references) {
      if (reference.address === null || reference.meeting === item.meeting.data.id) continue
      const id = itemId(reference.meeting, reference.path ?? HEADER_PATH)
      const list = result.get(id)
      if (!list) result.set(id, [{ item, reference }])
      else if (list.at(-1)?.item !== item) list.push({ item, reference })
    }
  }
  return result
}
