/**
 * The wording with which a 公文 cites an item:
 * 臺北市政府秘書處111年3月17日第110次處務會議紀錄會議結論(五).
 *
 * It carries as much of the item's path as makes it the only one of its meeting: 會議結論(三) stands twice in
 * the 110th meeting, so that one is cited as 貳、四、會議結論(三).
 */
import type { Agency, Series } from './agency.ts'
import { formatRoc, rocYear } from './date.ts'
import { fold } from './fold.ts'
import type { Item } from './meeting.ts'
import { printNumber } from './numbering.ts'
import { HEADER_PATH } from './path.ts'
import { unspaced } from './space.ts'
import { BODY_ENDING } from './own-body.ts'

export interface ItemCitation {
  /** The full place as printed: 貳、四、會議結論(三). Empty for the header. */
  readonly place: string
  /** The shortest form of the place that only this item of its meeting has. */
  readonly unique: string
}

/** What a place is made of; an item of the content, and one of the published JSON. */
export type Placed = Pick<Item, 'path' | 'marker' | 'label' | 'kind' | 'text'> & {
  readonly withdrawn?: Item['withdrawn']
  readonly children: readonly Placed[]
}

export interface Step {
  readonly marker: string
  /** A block's own word; a citation may begin there, but not in the middle of a numbering. */
  readonly word: string
  /** Which one it is of those printed alike; empty for the first. */
  readonly which: string
  /** The first line that a numbered heading goes by as well: 報告事項 of 貳、報告事項; else empty. */
  readonly title: string
}

export interface Place {
  /** From the top to the item itself. */
  readonly steps: readonly Step[]
  /** The ways to write it, from the shortest to the longest: from each block's word on, then from the top. */
  readonly forms: readonly string[]
}

const NUMBERED = /(?:^|-)\d+(?:\.\d+)?$/

/** The word that an item without a marker goes by: its label, a section's heading, or that it is text. */
function wordOf({ marker, label, kind, text }: Placed): string {
  if (label !== '' || marker !== '') return label
  return kind === 'section' ? (text.split('\n')[0] ?? '') : '內文'
}

/**
 * Printed twice under one parent, so that the print alone can't tell them apart.
 * @param counts how often each print has stood under the parent so far.
 */
function whichOf(item: Placed, counts: Map<string, number>): string {
  // What was taken back takes no number from what stands.
  if (item.withdrawn) return '（已撤銷）'
  // By the marker alone: (二)組長報告 is told from (二) and the 組長報告 under it.
  // Full and half width look alike.
  const print = fold(item.marker) || wordOf(item)
  const count = (counts.get(print) ?? 0) + 1
  counts.set(print, count)
  if (count === 1) return ''
  return NUMBERED.test(item.path) ? `（第${count}處）` : `（第${count}段）`
}

const titleOf = ({ marker, label, text, children }: Placed): string =>
  marker !== '' && label === '' && children.length > 0 ? (text.split('\n')[0] ?? '') : ''

const step = (item: Placed, counts: Map<string, number>): Step => ({
  marker: unspaced(item.marker),
  word: wordOf(item),
  which: whichOf(item, counts),
  title: titleOf(item),
})

const join = (steps: readonly Pick<Step, 'marker' | 'word' | 'which'>[]): string =>
  steps
    .map(({ marker, word, which }) => marker + word + which)
    .join('')
    .replace(/[、.．]$/u, '')

/** The forms of a place from shortest to longest: from each block's word on, then from the top. */
function forms(steps: readonly Step[]): string[] {
  const fromWords = steps.flatMap(({ word, which }, index) =>
    word === '' ? [] : [join([{ marker: '', word, which }, ...steps.slice(index + 1)])],
  )
  return [...fromWords.toReversed(), join(steps)]
}

/** Where each item of a meeting stands, by path. */
export function placesOf(items: readonly Placed[]): Map<string, Place> {
  const places = new Map<string, Place>()
  const visit = (siblings: readonly Placed[], above: readonly Step[]): void => {
    const counts = new Map<string, number>()
    for (const item of siblings) {
      const steps = [...above, step(item, counts)]
      places.set(item.path, { steps, forms: forms(steps) })
      visit(item.children, steps)
    }
  }
  visit(items, [])
  return places
}

/**
 * The citations of a meeting's items, by path. A form is unique where no other is read alike, in whatever width; it is the
 * end of the place as printed.
 */
export function citeItems(items: readonly Placed[]): Map<string, ItemCitation> {
  const places = Array.from(placesOf(items), ([path, { forms: all }]) => ({ path, all, folded: all.map(fold) }))
  const counts = new Map<string, number>()
  for (const { folded } of places) {
    for (const form of new Set(folded)) counts.set(form, (counts.get(form) ?? 0) + 1)
  }
  const result = new Map<string, ItemCitation>([[HEADER_PATH, { place: '', unique: '' }]])
  for (const { path, all, folded } of places) {
    const place = all.at(-1) ?? ''
    result.set(path, { place, unique: all.find((_, index) => counts.get(folded[index] ?? '') === 1) ?? place })
  }
  return result
}

/** 第110次處務會議; 113年第12次局務會議; 第8屆第2會期經濟委員會第3次全體委員會議; 95年3月9日理監事會議 */
export const meetingName = (series: Series, number: string): string => printNumber(series, number)

/**
 * A meeting as a 公文 cites it: 臺北市政府秘書處111年3月17日第110次處務會議紀錄. What the name would say once more of the
 * day before it is left out: the year of a yearly number, all of a day.
 */
export function citeMeeting(
  agency: Agency,
  series: Series,
  meeting: { readonly number: string; readonly date: string },
): string {
  const name = meetingName(series, meeting.number)
  const day = formatRoc(meeting.date)
  const said = [day, `${rocYear(meeting.date)}年`].find((words) => name.startsWith(words)) ?? ''
  return `${agency.name}${day}${name.slice(said.length)}紀錄`
}

const ENDING = new RegExp(`${BODY_ENDING}$`, 'u')

/** What an agency calls itself in its own 公文, by the last character of its name: 本處, 本局; 本機關 where that tells nothing. */
export const selfName = ({ name }: Pick<Agency, 'name'>): string =>
  ENDING.test(name) ? `本${name.slice(-1)}` : '本機關'
