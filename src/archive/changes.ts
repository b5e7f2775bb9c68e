/** What an item said before, against what it says now: the words that went and those that came. Pure. */
import type { Earlier } from '../model/earlier.ts'
import { walk } from '../model/walk.ts'
import type { ItemView } from './views.ts'

/** A text that became another: what both begin and end with, and what differs between. */
export interface Difference {
  readonly before: string
  readonly gone: string
  readonly come: string
  readonly after: string
}

export interface Change extends Difference {
  readonly earlier: Earlier
}

/** Lines that stand in both say nothing of what changed; a text of one line is shown whole. */
function withoutCommon(was: string, now: string): [string, string] {
  const [old, current] = [was.split('\n'), now.split('\n')]
  if (old.length === 1) return [was, now]
  const left = old.filter((line) => !current.includes(line)).join('\n')
  return left === '' ? [was, now] : [left, current.filter((line) => !old.includes(line)).join('\n')]
}

/** A change of a character or two is shown with its neighbours: 30→300 as 30萬元→300萬元. */
const SHORT = 4
const NEIGHBOURS = 2
const neighbours = (characters: readonly string[]): number => {
  const end = characters.findIndex((character) => /[\s\p{P}]/u.test(character))
  return Math.min(NEIGHBOURS, end < 0 ? characters.length : end)
}

export function differenceOf(was: string, now: string): Difference {
  const [old = [], current = []] = withoutCommon(was, now).map((text) => Array.from(text))
  const most = Math.min(old.length, current.length)
  let start = 0
  while (start < most && old[start] === current[start]) start++
  let end = 0
  while (end < most - start && old[old.length - 1 - end] === current[current.length - 1 - end]) end++
  const differs = start + end < Math.max(old.length, current.length)
  if (differs && Math.max(old.length, current.length) - start - end < SHORT) {
    start -= neighbours(old.slice(0, start).toReversed())
    end -= neighbours(old.slice(old.length - end))
  }
  const part = (text: readonly string[], from: number, to: number): string => text.slice(from, to).join('')
  return {
    before: part(old, 0, start),
    gone: part(old, start, old.length - end),
    come: part(current, start, current.length - end),
    after: part(old, old.length - end, old.length),
  }
}

/** The parent's place as printed, or its path where it has none; empty for the top. */
function placeOf({ meeting }: ItemView, path: string): string {
  for (const item of walk(meeting.items)) if (item.path === path) return item.place || path
  return path
}

const parentOf = (item: ItemView): string => {
  for (const other of walk(item.meeting.items)) if (other.children.includes(item)) return other.path
  return ''
}

/** What the item, or the header, has now of what an earlier record is about. */
function nowOf(item: ItemView, of: Earlier['of']): string {
  const { data } = item.meeting
  if (of === 'text' || of === 'marker' || of === 'kind' || of === 'label') return item[of]
  if (of === 'parent') return placeOf(item, parentOf(item))
  if (of === 'chair') return data.chair ? data.chair.name + (data.chair.title ?? '') : ''
  if (of === 'attendance') return data.attendance.flatMap(({ lines }) => lines).join('\n')
  return data[of] ?? ''
}

/** Each change of an item, oldest first, against what came of it: the next of its sort, or what stands now. */
export function changesOf(item: ItemView): Change[] {
  return item.earlier.map((earlier, index) => {
    const { of, was } = earlier
    const next = item.earlier.slice(index + 1).find((other) => other.of === of)?.was
    if (of === 'text') return { earlier, ...differenceOf(was, next ?? item.text) }
    const place = (path: string): string => (of === 'parent' ? placeOf(item, path) : path)
    // Of one person or group the words before and after are all there is to say.
    const come = of === 'attendance' ? '' : next === undefined ? nowOf(item, of) : place(next)
    return { earlier, before: '', gone: place(was), come, after: '' }
  })
}
