/**
 * The index is divided by date into shards: large ones of whole years, which stay as they are, and a small one of the
 * newest meetings, which is what most publishing changes. The division follows from the meetings alone, so that any
 * build gives the same; a meeting more changes its own shard, and others only where a year moves to the next one.
 */
import type { Dimension } from './filters.ts'

/** `search/index/shards.json`: all that the first search needs of the index before it can ask. */
export interface Manifest {
  /** Newest first; each is a folder beside the manifest, named by what it holds. */
  readonly shards: readonly { readonly folder: string; readonly items: number }[]
  /** What the newest shard's folder has as `start.json`: it is asked in most searches. */
  readonly newest: ShardStart | null
  /** Of the newest shard's index, in the order of their words: each is in the first whose last word is not before it. */
  readonly parts: readonly IndexPart[]
  /** All there is to filter by. */
  readonly values: Readonly<Record<Dimension, readonly string[]>>
}

export interface IndexPart {
  readonly last: string
  /** Of its file, `index/<name>.pf_index`. */
  readonly name: string
}

/** `start.json` of a shard: what there is to load before its first answer, in one file. */
export interface ShardStart {
  readonly list: ShardList
  /** Pagefind's own files by name, in Base64; each is compressed already. */
  readonly files: Readonly<Record<string, string>>
}

/** The shard's meetings newest first, column by column. */
export interface ShardList {
  readonly ids: readonly string[]
  /** YYYYMMDD */
  readonly days: readonly number[]
  /** How many items each has, the header included. */
  readonly items: readonly number[]
  /** What most of the meetings hold of characters, pairs and triples: it is not in the index. */
  readonly common: readonly string[]
  /** Other pairs that many of the meetings hold: where two of them overlap, the index holds the triple. */
  readonly frequent: readonly string[]
}

export interface Limits {
  /** Meetings of a frozen shard. */
  readonly frozen: number
  /** Meetings of the newest shard, if there is a part of the newest year that is as small as that. */
  readonly newest: number
}

/** A shard of 1,190 takes 1.2 GB at its build; smaller ones would be more, and each costs every search some bytes. */
const LIMITS: Limits = { frozen: 2000, newest: 400 }

interface Dated {
  /** YYYY-MM-DD */
  readonly date: string
}

/** Neighbours whose dates begin alike. @param length 4: by year; 7: by month. */
function parts<T extends Dated>(meetings: readonly T[], length: number): T[][] {
  const result: T[][] = []
  for (const meeting of meetings) {
    const last = result.at(-1)
    if (last?.[0]?.date.slice(0, length) === meeting.date.slice(0, length)) last.push(meeting)
    else result.push([meeting])
  }
  return result
}

/** The first months of the parts that a year may be divided into for the newest shard, the longest part first. */
const STARTS = [
  [1, 7],
  [1, 4, 7, 10],
  [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
]

/** How many of the meetings make the newest shard: as many whole years as it can hold, or a part of one. @param meetings newest first. */
function newestOf(meetings: readonly Dated[], limit: number): number {
  let count = 0
  for (const year of parts(meetings, 4)) {
    if (count + year.length > limit) break
    count += year.length
  }
  if (count > 0 || meetings.length === 0) return count
  const last = meetings[0]?.date ?? ''
  const counts = STARTS.map((months) => {
    const month = months.findLast((first) => first <= Number(last.slice(5, 7))) ?? 1
    const from = `${last.slice(0, 4)}-${String(month).padStart(2, '0')}`
    return meetings.filter(({ date }) => date >= from).length
  })
  return counts.find((part) => part <= limit) ?? counts.at(-1) ?? meetings.length
}

/**
 * @param meetings newest first.
 * @returns the shards, newest first, none of them empty; meetings of one day are in one shard.
 */
export function divide<T extends Dated>(meetings: readonly T[], { frozen: limit, newest }: Limits = LIMITS): T[][] {
  if (meetings.length === 0) return []
  const count = newestOf(meetings, newest)
  const frozen: T[][] = []
  const years = parts(meetings.slice(count).toReversed(), 4)
  // A year that is more than a shard can hold is divided by months.
  for (const part of years.flatMap((year) => (year.length <= limit ? [year] : parts(year, 7)))) {
    const open = frozen.at(-1)
    if (open && open.length + part.length <= limit) open.push(...part)
    else frozen.push([...part])
  }
  return [meetings.slice(0, count), ...frozen.toReversed().map((shard) => shard.toReversed())]
}
