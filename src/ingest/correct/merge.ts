/** A revised document's items with the paths that they had, with what they said before, and with what was taken back. */
import type { Earlier, Withdrawn } from '../../model/earlier.ts'
import type { Item, Meeting } from '../../model/meeting.ts'
import { walk } from '../../model/walk.ts'
import type { Pairing } from './pairing.ts'
import { unspaced } from '../../model/space.ts'

export interface Merged {
  readonly meeting: Meeting
  /** How many items say something else now. */
  readonly changed: number
  readonly added: number
}

/** A line that is cut elsewhere says the same. */
const same = (a: string, b: string): boolean => unspaced(a) === unspaced(b)

/** Free paths: the printed number or letter under the parent's path, with the next ordinal where that is taken. */
class FreePaths {
  readonly #taken: Set<string>

  constructor(taken: Iterable<string>) {
    this.#taken = new Set(taken)
  }

  next(printed: string, parent: string): string {
    const [, segment = '', letter = ''] = /(?:^|-)(\d+|([a-z])\d*)(?:\.\d+)?$/.exec(printed) ?? []
    const base = (parent === '' ? '' : `${parent}-`) + (letter || segment)
    const separator = letter === '' ? '.' : ''
    let path = base
    for (let ordinal = 2; this.#taken.has(path); ordinal++) path = base + separator + String(ordinal)
    this.#taken.add(path)
    return path
  }
}

/** Joins what `pairing` has found; every old item is in it, or withdrawn. */
export function merge(
  old: Meeting,
  revised: Meeting,
  pairing: Pairing,
  withdrawn: ReadonlyMap<Item, Withdrawn>,
): Merged {
  const free = new FreePaths(Array.from(walk(old.items), ({ path }) => path))
  const parents = new Map<Item, string>()
  for (const item of walk(old.items)) for (const child of item.children) parents.set(child, item.path)
  const source = old.source.file
  const was = (of: Earlier['of'], before: string): Earlier => ({ change: 'revision', of, was: before, source })
  let [changed, added] = [0, 0]

  const earlierOf = (before: Item, now: Item, parent: string): Earlier[] => {
    const under = parents.get(before) ?? ''
    const changes = [
      ...(same(before.text, now.text) ? [] : [was('text', before.text)]),
      ...(same(before.marker, now.marker) ? [] : [was('marker', before.marker)]),
      ...(under === parent ? [] : [was('parent', under)]),
    ]
    if (changes.some(({ of }) => of === 'text')) changed++
    return [...(before.earlier ?? []), ...changes]
  }

  const takenBack = (item: Item): Item => ({
    ...item,
    ...(withdrawn.has(item) && { withdrawn: withdrawn.get(item) }),
    children: item.children.filter((child) => withdrawn.has(child)).map(takenBack),
  })

  /** What was taken back stands where it stood: after the item that it came after. */
  const withTakenBack = (items: readonly Item[], before: readonly Item[]): Item[] => {
    const result = [...items]
    for (const [index, item] of before.entries()) {
      if (!withdrawn.has(item)) continue
      const above = before.slice(0, index).findLast(({ path }) => result.some((other) => other.path === path))
      const at = result.findIndex(({ path }) => path === above?.path)
      result.splice(at + 1, 0, takenBack(item))
    }
    return result
  }

  const settle = (item: Item, parent: string): Item => {
    const before = pairing.oldOf(item)
    const path = before?.path ?? free.next(item.path, parent)
    if (!before) added++
    const earlier = before ? earlierOf(before, item, parent) : []
    const children = item.children.map((child) => settle(child, path))
    return {
      ...item,
      path,
      ...(earlier.length > 0 && { earlier }),
      children: withTakenBack(children, before?.children ?? []),
    }
  }

  const items = withTakenBack(
    revised.items.map((item) => settle(item, '')),
    old.items,
  )
  const [header, headerNow] = [old.header, revised.header].map((lines) => lines.join('\n'))
  const earlier = [
    ...(old.earlier ?? []).filter(({ of }) => of !== 'number'),
    ...(same(header ?? '', headerNow ?? '') ? [] : [was('text', header ?? '')]),
    ...(revised.earlier ?? []),
  ]
  const replaces = [...(old.replaces ?? []), old.source]
  return { meeting: { ...revised, replaces, items, ...(earlier.length > 0 && { earlier }) }, changed, added }
}
