/** Corrections of what an item says: words of its text, its marker, its kind, its label. */
import type { Replace, SetItem } from '../../model/correction.ts'
import { KINDS, type Kind } from '../../model/kind.ts'
import type { Item, Meeting } from '../../model/meeting.ts'
import { HEADER_PATH } from '../../model/path.ts'
import { Unfounded, expectGround, keep, onlyPlace, spotOf } from './draft.ts'
import { CORRECTING } from '../../strings/correcting.ts'

function replaced(text: string, { from, to }: Replace): string {
  const at = onlyPlace(text, from)
  const result = text.slice(0, at) + to + text.slice(at + from.length)
  if (result === text) throw new Unfounded('correction-impossible', CORRECTING.same)
  if (result.trim() === '') throw new Unfounded('correction-impossible', CORRECTING.emptied)
  return result
}

/** The lines of the header as printed; the fields that are read from them are corrected by `set`. */
function replaceInHeader(draft: Meeting, entry: Replace): void {
  const before = draft.header.join('\n')
  const lines = replaced(before, entry)
    .split('\n')
    .filter((line) => line.trim() !== '')
  if (draft.header.includes(draft.title) && !lines.includes(draft.title))
    throw new Unfounded('correction-impossible', CORRECTING.title)
  draft.header = lines
  keep(draft, entry, 'text', before)
}

/** Replaces words that stand once in an item's own text, or in the header as printed (path 0). */
export function replaceWords(draft: Meeting, entry: Replace): void {
  if (entry.path === HEADER_PATH) return replaceInHeader(draft, entry)
  const { item } = spotOf(draft.items, entry.path)
  const before = item.text
  item.text = replaced(before, entry)
  keep(item, entry, 'text', before)
}

const isKind = (text: string): text is Kind => text !== 'header' && (KINDS as readonly string[]).includes(text)

/** A kind passes to what stands below, as far as nothing there has a word of its own; a section's items are agenda items. */
function setKind(item: Item, to: Kind): void {
  const from = item.kind
  item.kind = to
  for (const child of item.children)
    if (child.kind === from && child.label === '') setKind(child, to === 'section' ? 'agenda' : to)
}

/** Sets what was inferred of an item, or its printed marker; its path stays. */
export function setItemField(draft: Meeting, entry: SetItem): void {
  const { field, path, from, to } = entry
  const { item } = spotOf(draft.items, path)
  expectGround(from, item[field])
  if (from === to) throw new Unfounded('correction-impossible', CORRECTING.same)
  if (field === 'kind') {
    if (!isKind(to)) throw new Unfounded('correction-impossible', CORRECTING.kind(to, KINDS))
    setKind(item, to)
  } else if (field === 'label') {
    if (!item.text.startsWith(to)) throw new Unfounded('correction-impossible', CORRECTING.beginning(to))
    item.label = to
  } else {
    item.marker = to
  }
  keep(item, entry, field, from)
}
