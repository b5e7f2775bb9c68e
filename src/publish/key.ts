/** What a page is given, as a digest: the page is the same bytes where it is, by the same program, registry and settings. */
import type { ItemView, MeetingView } from '../archive/views.ts'
import { digest } from './digest.ts'

/** Of each meeting, by its id: others where its file is, or what its reading saw of other meetings. */
export type Stamps = ReadonlyMap<string, string>

const isItem = (value: object): value is ItemView => 'meeting' in value && 'segments' in value
const isMeeting = (value: object): value is MeetingView => 'data' in value && 'items' in value

/**
 * @param props plain data; a view of a meeting, or of one of its items, stands for all that the meeting holds.
 * @throws Error for what is neither plain data nor a view: nothing would tell whether it has changed.
 */
export function keyOf(props: object, stamps: Stamps): string {
  const parts: string[] = []
  const tell = (value: unknown): void => {
    if (value === null || typeof value !== 'object') {
      if (typeof value === 'function' || typeof value === 'symbol') throw new Error(`keyOf: ${String(value)}`)
      parts.push(JSON.stringify(value) ?? 'undefined')
    } else if (isItem(value)) parts.push(value.id, stamps.get(value.meeting.data.id) ?? '')
    else if (isMeeting(value)) parts.push(value.data.id, stamps.get(value.data.id) ?? '')
    else if (Array.isArray(value)) {
      parts.push('[')
      for (const entry of value) tell(entry)
      parts.push(']')
    } else if (Object.getPrototypeOf(value) === Object.prototype) {
      parts.push('{')
      for (const [name, entry] of Object.entries(value)) {
        parts.push(name)
        tell(entry)
      }
      parts.push('}')
    } else throw new Error(`keyOf: ${Object.prototype.toString.call(value)}`)
  }
  tell(props)
  return digest(parts.join('\n'))
}
