/** What stands in an archive, by the names and ids that the ledgers and moved.yaml call it. Pure. */
import type { Moves } from '../model/moved.ts'
import { itemId } from '../model/path.ts'
import { walk } from '../model/walk.ts'
import { agencyAddress, seriesAddress } from './addresses.ts'
import type { Archive, ItemView } from './views.ts'

/** An archive of which it is yet to be told what is gone from it. */
export type Standing = Omit<Archive, 'gone'>

/** Its pages of agencies, series, units and cases, by their names in moved.yaml. */
export function standingPages({ agencies, units, cases }: Standing): Map<string, { name: string; address: string }> {
  return new Map([
    ...agencies.map(({ id, name }) => [id, { name, address: agencyAddress(id) }] as const),
    ...agencies.flatMap((agency) =>
      agency.series.map(({ id, name }) => {
        const address = seriesAddress(agency.id, id)
        return [`${agency.id}-${id}`, { name: agency.name + name, address }] as const
      }),
    ),
    ...units.map(
      ({ id, unit, agency, address }) => [`units/${id}`, { name: agency.name + unit.name, address }] as const,
    ),
    ...cases.map(
      ({ id, number, agency, address }) => [`cases/${id}`, { name: agency.name + number, address }] as const,
    ),
  ])
}

/** Its items, by every id that leads to them. */
export function itemsById({ meetings }: Standing): Map<string, ItemView> {
  const items = new Map<string, ItemView>()
  for (const { data, items: all } of meetings)
    for (const item of walk(all)) for (const path of [item.path, ...item.also]) items.set(itemId(data.id, path), item)
  return items
}

/** Tells of a name of moved.yaml whether the archive holds it. */
export function standsIn(archive: Standing, { entries }: Moves): (name: string) => boolean {
  if (entries.length === 0) return () => false
  const names = [itemsById(archive), standingPages(archive), new Set(archive.meetings.map(({ data }) => data.id))]
  return (name) => names.some((all) => all.has(name))
}
