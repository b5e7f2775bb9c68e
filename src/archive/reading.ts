/**
 * What was read of a meeting, as plain data that can be kept from build to build. It holds as long as the meeting's file, the
 * registry and the program are the same, and so are the meetings named in it, whose items it may name.
 */
import type { Meeting } from '../model/meeting.ts'
import type { Segment, Target } from './annotate.ts'
import type { ItemView } from './views.ts'

/** What an item's text says and names. */
export type Said = Pick<ItemView, 'segments' | 'units' | 'deadlines' | 'cases' | 'unresolvedCases' | 'references'>
type Lists = Omit<Said, 'segments'>
const NONE: Lists = { units: [], deadlines: [], cases: [], unresolvedCases: [], references: [] }

/** How many characters of the text, and what they name. */
type PackedSegment = number | readonly [number, Target]
/** Lists that hold nothing are left out; 0 stands for an item that names nobody and nothing. */
type Packed = 0 | readonly [readonly PackedSegment[], Partial<Lists>]

export interface Reading {
  /** Of the header, then of each item in printed order; so is the next. */
  readonly said: readonly Packed[]
  /** The place as printed, and how much of its end is enough to cite it. */
  readonly cites: readonly (readonly [place: string, length: number])[]
  /** The ids of meetings that were looked at, with the version of each; null where the archive did not hold it. */
  readonly asked: readonly (readonly [id: string, version: string | null])[]
}

/** Where meetings and their readings are kept from build to build. */
export interface Readings {
  /**
   * @param file below the content directory.
   * @param bytes what stands in it.
   * @param read makes the meeting of them, unless the same bytes were read before.
   */
  readonly meeting: (file: string, bytes: Uint8Array, read: () => Meeting) => Meeting
  /** What was read of a meeting that `meeting` gave. */
  readonly find: (meeting: Meeting) => Reading | undefined
  /** Tells the file of a meeting that `meeting` gave from any other. */
  readonly version: (meeting: Meeting) => string
  readonly keep: (meeting: Meeting, reading: Reading) => void
}

const packed = ({ text, target }: Segment): PackedSegment => (target ? [text.length, target] : text.length)

export function pack({ segments, ...lists }: Said): Packed {
  const held: Partial<Lists> = Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0))
  const isPlain = segments.every(({ target }) => target === null)
  return isPlain && Object.keys(held).length === 0 ? 0 : [segments.map(packed), held]
}

/** @param text of the item that was read. */
export function unpack(text: string, reading: Packed): Said {
  if (reading === 0) return { segments: text === '' ? [] : [{ text, target: null }], ...NONE }
  const [lengths, lists] = reading
  let at = 0
  const segments = lengths.map((segment) => {
    const [length, target] = typeof segment === 'number' ? [segment, null] : segment
    return { text: text.slice(at, (at += length)), target }
  })
  return { segments, ...NONE, ...lists }
}
