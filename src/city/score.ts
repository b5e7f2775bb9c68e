/**
 * How much of a city's truth a reading of its documents holds. White space is no matter, nor the letter that stands in
 * the path of what has no number; a paragraph after an item's children may stand below it as an item of its own.
 */
import type { Item, Meeting } from '../model/meeting.ts'
import { walk } from '../model/walk.ts'
import type { TruthDocument, TruthItem } from './truth.ts'
import { unspaced } from '../model/space.ts'

export interface Score {
  readonly items: number
  readonly fields: number
  /** Each item that is not found where it should stand. */
  readonly missedItems: readonly string[]
  /** Each item that is found, and is taken for something of another kind. */
  readonly wrongKinds: readonly string[]
  /** Each field that says something else. */
  readonly wrongFields: readonly string[]
}

/** A font's map may give one bullet for another: Adobe-CNS1 knows ‧ and • as one. */
const markerOf = (marker: string): string =>
  unspaced(marker)
    .replace(/[：:]$/u, '')
    .replace(/^[‧∙·]$/u, '•')
const NUMBERED = /^\d+(?:\.\d+)?(?:-\d+(?:\.\d+)?)*$/u

/** A paragraph that goes on with the item above it after that one's children. */
const isParagraph = ({ path, marker, label }: Item): boolean =>
  marker === '' && label === '' && /(?:^|-)p\d*$/u.test(path)

/** What an item may be taken to say: its own text, and that with the paragraphs after its children. */
function textsOf(item: Item): Set<string> {
  const paragraphs = item.children.filter(isParagraph).map(({ text }) => text)
  return new Set([unspaced(item.text), unspaced(item.text + paragraphs.join(''))])
}

interface Found {
  readonly item: Item
  readonly parent: Item | null
}

const key = (marker: string, text: string): string => `${markerOf(marker)}\n${text}`

/** The meeting's items by marker and text, in printed order. */
function index(items: readonly Item[]): Map<string, Found[]> {
  const found = new Map<string, Found[]>()
  const add = (siblings: readonly Item[], parent: Item | null): void => {
    for (const item of siblings) {
      for (const text of textsOf(item)) {
        const name = key(item.marker, text)
        found.set(name, [...(found.get(name) ?? []), { item, parent }])
      }
      add(item.children, item)
    }
  }
  add(items, null)
  return found
}

const brief = ({ path, marker, text }: Pick<TruthItem, 'path' | 'marker' | 'text'>): string =>
  `${path} ${marker} ${text.length > 40 ? `${text.slice(0, 25)}…${text.slice(-12)}` : text}`.replaceAll('\n', '⏎')

/** Each item of the truth that the meeting does not hold, holds elsewhere, or holds as one of another kind. */
function compare(truth: TruthDocument, items: readonly Item[]): Pick<Score, 'missedItems' | 'wrongKinds'> {
  const found = index(items)
  const used = new Set<Item>()
  const matches = new Map<string, Item>()
  const byPath = new Map(Array.from(walk(items), (item) => [item.path, item]))
  const wrongKinds: string[] = []
  const missedItems = truth.items.flatMap((entry) => {
    const parent = entry.parent === null ? null : (matches.get(entry.parent) ?? undefined)
    const candidates = (found.get(key(entry.marker, unspaced(entry.text))) ?? []).filter(({ item }) => !used.has(item))
    const match = candidates.find((candidate) => candidate.parent === parent)
    const isThere = match !== undefined && (!NUMBERED.test(entry.path) || match.item.path === entry.path)
    const taken = match ?? candidates[0]
    if (taken) {
      used.add(taken.item)
      matches.set(entry.path, taken.item)
      if (taken.item.kind !== entry.kind) wrongKinds.push(`${brief(entry)} | ${entry.kind}: ${taken.item.kind}`)
    }
    if (isThere) return []
    const there = taken?.item ?? byPath.get(entry.path)
    return [`${brief(entry)} | ${taken ? 'elsewhere' : 'not there'}: ${there ? brief(there) : 'nothing'}`]
  })
  return { missedItems, wrongKinds }
}

/** Each field of the header that differs. */
function wrong(truth: TruthDocument, meeting: Meeting): { readonly fields: number; readonly wrong: string[] } {
  const who = (person: Meeting['chair']): string | null => person && `${unspaced(person.name)} ${person.title ?? ''}`
  const plain = (text: string | null): string | null => text && unspaced(text)
  const came = (attendance: Meeting['attendance']): string =>
    attendance.map(({ label, lines }) => unspaced(label + lines.join(''))).join(' ')
  const pairs: readonly (readonly [string, string | null, string | null])[] = [
    ['meeting', truth.meeting, meeting.id],
    ['title', plain(truth.title), plain(meeting.title)],
    ['date', truth.date, meeting.date],
    ['start', truth.start, meeting.start],
    ['end', truth.end, meeting.end],
    ['place', plain(truth.place), plain(meeting.place)],
    ['chair', who(truth.chair), who(meeting.chair)],
    ['recorder', plain(truth.recorder), plain(meeting.recorder)],
    ['attendance', came(truth.attendance), came(meeting.attendance)],
  ]
  const differs = pairs.filter(([, expected, found]) => expected !== found)
  return { fields: pairs.length, wrong: differs.map(([name, expected, found]) => `${name}: ${expected} | ${found}`) }
}

/** @param meeting what was read of the document, or null where it was refused. */
export function score(truth: TruthDocument, meeting: Meeting | null): Score {
  const items = truth.items.length
  if (!meeting)
    return { items, fields: 1, missedItems: truth.items.map(brief), wrongKinds: [], wrongFields: ['refused'] }
  const header = wrong(truth, meeting)
  return { items, fields: header.fields, ...compare(truth, meeting.items), wrongFields: header.wrong }
}
