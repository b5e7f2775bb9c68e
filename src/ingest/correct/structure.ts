/** Corrections of which item stands where. Every path stays: an item that is joined to another leads there. */
import { parseMarker } from '../../model/marker.ts'
import type { Join, Move, Split } from '../../model/correction.ts'
import type { Item, Meeting } from '../../model/meeting.ts'
import { HEADER_PATH } from '../../model/path.ts'
import { walk } from '../../model/walk.ts'
import { between } from '../parse/join.ts'
import { Unfounded, allSpots, expectGround, keep, onlyPlace, quote, spotOf } from './draft.ts'
import { CORRECTING } from '../../strings/correcting.ts'

const TOP = 'top'

/** The children of a parent, or the top-level items. */
const childrenOf = (draft: Meeting, parent: string): Item[] =>
  parent === TOP ? draft.items : spotOf(draft.items, parent).item.children

/** Puts an item, with what stands under it, under another parent: last, or after one of its items. */
export function move(draft: Meeting, entry: Move): void {
  const { path, from, to, after } = entry
  const { item, parent, siblings, index } = spotOf(draft.items, path)
  expectGround(from, parent?.path ?? TOP)
  if ([...walk([item])].some((below) => below.path === to))
    throw new Unfounded('correction-impossible', CORRECTING.below(to))
  const target = childrenOf(draft, to)
  const before = after === undefined ? target.at(-1) : target.find((child) => child.path === after)
  if (after !== undefined && (!before || before === item))
    throw new Unfounded('correction-no-item', CORRECTING.after(after, to))
  siblings.splice(index, 1)
  target.splice(before ? target.indexOf(before) + 1 : 0, 0, item)
  keep(item, entry, 'parent', from === TOP ? '' : from)
}

/** Cuts an item in two; what stood under it comes after the second part, and so stands under that. */
export function split(draft: Meeting, entry: Split): void {
  const { path, from, as } = entry
  const { item, siblings, index } = spotOf(draft.items, path)
  const at = onlyPlace(item.text, from)
  const before = item.text
  const first = before.slice(0, at).trimEnd()
  if (first === '') throw new Unfounded('correction-impossible', CORRECTING.nothingBefore(quote(from)))
  if (
    as === HEADER_PATH ||
    [...walk(draft.items)].some(({ path: taken, also = [] }) => taken === as || also.includes(as))
  )
    throw new Unfounded('correction-impossible', CORRECTING.taken(as))
  const rest = before.slice(at)
  const marker = parseMarker(rest)
  const second: Item = {
    path: as,
    marker: marker?.printed ?? '',
    label: '',
    kind: item.kind,
    text: rest.slice(marker?.length ?? 0),
    children: item.children,
  }
  item.text = first
  item.children = []
  siblings.splice(index + 1, 0, second)
  keep(item, entry, 'text', before)
}

/** Lets an item go on with the text before it; its path leads there from now on. */
export function join(draft: Meeting, entry: Join): void {
  const { path, from } = entry
  const { item, siblings, index } = spotOf(draft.items, path)
  const printed = item.marker + item.text
  if (!printed.startsWith(from) && !item.text.startsWith(from)) expectGround(from, printed)
  const all = allSpots(draft.items)
  const before = all[all.findIndex((spot) => spot.item === item) - 1]?.item
  if (!before) throw new Unfounded('correction-impossible', CORRECTING.first)
  const was = before.text
  siblings.splice(index, 1)
  before.children.unshift(...item.children)
  before.also = [...(before.also ?? []), path, ...(item.also ?? [])]
  before.text = was + between(was, printed) + printed
  keep(before, entry, 'text', was)
}
