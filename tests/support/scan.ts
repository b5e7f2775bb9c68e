/** A plain scan of the published JSON: the definition of a match, written apart from the search. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

export interface ScannedItem {
  readonly id: string
  readonly path: string
  readonly kind: string
  readonly text: string
  readonly url: string
  readonly citation: string
  readonly units: readonly { readonly id: string | null }[]
  readonly children: readonly ScannedItem[]
}

export interface ScannedMeeting {
  readonly id: string
  readonly agency: string
  readonly date: string
  readonly url: string
  readonly items: readonly ScannedItem[]
}

const flat = (items: readonly ScannedItem[]): ScannedItem[] => items.flatMap((item) => [item, ...flat(item.children)])

export function readMeetings(site: string): (ScannedMeeting & { readonly all: readonly ScannedItem[] })[] {
  const folder = join(site, 'api/meetings')
  return readdirSync(folder).map((name) => {
    const meeting = JSON.parse(readFileSync(join(folder, name), 'utf8')) as ScannedMeeting
    return Object.assign(meeting, { all: flat(meeting.items) })
  })
}

export const plainFold = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replaceAll('臺', '台').replaceAll(/\s/gu, '')

/** A generator that gives the same numbers for the same seed, so that a failure repeats (mulberry32). */
export function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
