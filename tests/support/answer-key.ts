/** Answer keys, written by hand from reading the samples, and what of them a meeting holds. */
import { parseNumeral } from '../../src/model/numeral.ts'
import type { Item, Meeting } from '../../src/model/meeting.ts'

export interface KeyItem {
  readonly marker: string
  /** From 1: below the section's heading. */
  readonly level: number
  /** The first 15 and the last 10 characters of its own text, white space aside. */
  readonly first15: string
  readonly last10: string
}

export interface KeySection {
  readonly heading: string
  readonly items: readonly KeyItem[]
}

export interface AnswerKey {
  readonly file: string
  readonly number: string
  readonly dateISO: string
  readonly startTime: string | null
  readonly endTime: string | null
  readonly place: string | null
  readonly chair: { readonly name: string | null }
  readonly recorder: string | null
  readonly sections: readonly KeySection[]
}

/** As key and product are compared: NFKC, the bopomofo letter ㄧ for 一 put right, no white space. */
const plain = (text: string): string => text.normalize('NFKC').replaceAll(/\s/gu, '').replaceAll('ㄧ', '一')
const bare = (text: string): string => plain(text).replaceAll(/[、:]/gu, '')

interface Placed {
  readonly item: Item
  /** From the top down. */
  readonly above: readonly Item[]
  /** In printed order. */
  readonly order: number
}

function place(items: readonly Item[], above: readonly Item[] = [], into: Placed[] = []): Placed[] {
  for (const item of items) {
    into.push({ item, above, order: into.length })
    place(item.children, [...above, item], into)
  }
  return into
}

function commonStart(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}

/** Whether what stands above an item, from the top down, says all of a heading: 貳、討論事項／討論事項一 說明. */
function isUnder(heading: string, above: readonly Item[]): boolean {
  // 會議結論：（貳、二） tells two blocks of the same words apart.
  let rest = bare(heading.replace(/^(會議結論：)（.*）$/u, '$1')).replaceAll('/', '')
  for (const { marker, text } of above) {
    const own = bare(marker + text.slice(0, `${text}\n`.indexOf('\n')))
    // 公民或團體所提意見綜理表 is all that a key says of 臺北市都市計畫委員會公民或團體所提意見綜理表.
    rest = own.endsWith(rest) ? '' : rest.slice(commonStart(rest, own))
  }
  return rest === ''
}

/** Which numbered item of a meeting each item of a section is; a fault for each that is none, or elsewhere. */
function faultsOf({ heading, items }: KeySection, placed: readonly Placed[], used: Set<Placed>): string[] {
  const faults: string[] = []
  const open: (Placed | null)[] = []
  let last = -1
  for (const { marker, level, first15, last10 } of items) {
    const isIt = ({ item }: Placed): boolean =>
      bare(item.marker) === bare(marker) &&
      plain(item.text).startsWith(plain(first15)) &&
      plain(item.text).endsWith(plain(last10))
    const candidates = placed.filter((entry) => isIt(entry) && !used.has(entry))
    const found = candidates.find(({ order }) => order > last) ?? candidates[0] ?? null
    open.length = level - 1
    const parent = open.findLast((entry) => entry != null) ?? null
    open[level - 1] = found
    const name = `${heading} | ${marker} ${first15}…${last10}`
    if (!found) {
      faults.push(`${name}: not there`)
      continue
    }
    used.add(found)
    if (found.order < last) faults.push(`${name}: out of order`)
    last = found.order
    const isPlaced = parent ? found.above.at(-1) === parent.item : isUnder(heading, found.above)
    if (!isPlaced)
      faults.push(`${name}: under ${found.above.map((item) => item.marker + item.text.slice(0, 8)).join(' > ')}`)
  }
  return faults
}

export function itemFaults({ sections }: AnswerKey, { items }: Meeting): string[] {
  const placed = place(items)
  const used = new Set<Placed>()
  return sections.flatMap((section) => faultsOf(section, placed, used))
}

export const countItems = ({ sections }: AnswerKey): number =>
  sections.reduce((sum, { items }) => sum + items.length, 0)

/** 第23屆第5次, 九十五年度: the numbers that are printed. */
const numbersIn = (text: string): number[] =>
  Array.from(text.matchAll(/\d+|[〇零一二三四五六七八九十百]+/gu), ([numeral]) => parseNumeral(numeral) ?? -1)

/** The header's fields as the key and as the meeting have them; a number may have parts that are not printed. */
export function headerFields(key: AnswerKey, meeting: Meeting): { field: string; expected: string; found: string }[] {
  const numbers = numbersIn(key.number)
  const pairs: readonly (readonly [field: string, expected: string | null, found: string | null])[] = [
    ['number', numbers.join('-'), meeting.number.split('-').slice(0, numbers.length).join('-')],
    ['date', key.dateISO, meeting.date],
    ['start', key.startTime, meeting.start],
    ['end', key.endTime, meeting.end],
    ['place', key.place, meeting.place],
    ['chair', key.chair.name, meeting.chair?.name ?? null],
    ['recorder', key.recorder, meeting.recorder],
  ]
  return pairs.map(([field, expected, found]) => ({
    field,
    expected: plain(expected ?? ''),
    found: plain(found ?? ''),
  }))
}
