/** What a page is given, as a digest: the page is the same bytes where it is, by the same program, registry and settings. */
import type { ItemView, MeetingView } from '../archive/views.ts'
import { digest } from './digest.ts'

/** Of each meeting, by its id: others where its file is, or what its reading saw of other meetings. */
export type Stamps = ReadonlyMap<string, string>

const isItem = (value: object): value is ItemView => 'meeting' in value && 'segments' in value
const isMeeting = (value: object): value is MeetingView => 'data' in value && 'items' in value

/** What is longer than this is told by its digest, and once: many pages are given the same lists and cases. */
const LONG = 200

/**
 * @returns what gives the key of a page's props: plain data; a view of a meeting, or of one of its items, stands for all
 * that the meeting holds. It throws an Error for what is neither: nothing would tell whether that has changed.
 */
export function keysBy(stamps: Stamps): (props: object) => string {
  const known = new WeakMap<object, string>()
  const tellAll = (value: object): string => {
    if (Array.isArray(value)) return `[${value.map(tell).join()}]`
    if (Object.getPrototypeOf(value) !== Object.prototype)
      throw new Error(`keysBy: ${Object.prototype.toString.call(value)}`)
    let told = '{'
    for (const name of Object.keys(value)) told += `${name}:${tell((value as Record<string, unknown>)[name])},`
    return `${told}}`
  }
  const tell = (value: unknown): string => {
    if (typeof value === 'string') return JSON.stringify(value)
    if (value === null || typeof value !== 'object') {
      if (typeof value === 'function' || typeof value === 'symbol') throw new Error(`keysBy: ${String(value)}`)
      return String(value)
    }
    if (isItem(value)) return `${value.id} ${stamps.get(value.meeting.data.id) ?? ''}`
    if (isMeeting(value)) return `${value.data.id} ${stamps.get(value.data.id) ?? ''}`
    const before = known.get(value)
    if (before !== undefined) return before
    const told = tellAll(value)
    if (told.length <= LONG) return told
    const short = `#${digest(told)}`
    known.set(value, short)
    return short
  }
  return (props) => digest(tell(props))
}
