/** Short ways to a document and to what ingest makes of it. */
import { sha256 } from '../../src/ingest/store.ts'
import { conclude, type Outcome } from '../../src/ingest/ingest.ts'
import { Refusal } from '../../src/ingest/message.ts'
import { readerOf } from '../../src/ingest/read/read.ts'
import { repair } from '../../src/ingest/repair.ts'
import type { Source } from '../../src/ingest/verify.ts'
import type { ReadDocument } from '../../src/ingest/read/document.ts'
import type { Agency } from '../../src/model/agency.ts'
import type { Item, Meeting } from '../../src/model/meeting.ts'
import { walk } from '../../src/model/walk.ts'
import { REGISTRY } from './agencies.ts'

interface Settings {
  readonly name?: string
  readonly agencies?: readonly Agency[]
  readonly only?: string | null
}

function attempt(name: string, bytes: Uint8Array): ReadDocument | Refusal {
  try {
    const read = readerOf({ name, bytes })(bytes)
    if (read instanceof Promise) throw new Error(`${name} is no text`)
    return read
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
}

/** As ingest reads a text; at once, since nothing in it waits. */
export function ingestBytes(bytes: Uint8Array, settings: Settings = {}): Outcome {
  const { name = 'minutes.txt', agencies = REGISTRY, only = null } = settings
  return conclude(attempt(name, bytes), { name, bytes, sha256: sha256(bytes) }, agencies, only)
}

export const ingestText = (text: string, settings: Settings = {}): Outcome =>
  ingestBytes(new TextEncoder().encode(text), settings)

/** A text as the proof compares it. */
export function sourceOf(text: string): Source {
  const { text: repaired, repairs } = repair(text)
  return { text, repaired, repairs }
}

/** A complete header with nothing to remark on; the body follows. */
export const HEADER = `晨霧市政府燈塔處第 7 次處務會議紀錄
時間：113 年 5 月 6 日上午 9 時至 11 時
地點：二樓會議室
主席：林望海處長
紀錄：周小帆
出席：如簽到表
`

export const TITLE = HEADER.slice(0, HEADER.indexOf('\n') + 1)

/** The meeting of a document that must be accepted. */
export function meetingOf(text: string, settings: Settings = {}): Meeting {
  const { meeting, messages } = ingestText(text, settings)
  if (!meeting) throw new Error(messages.map(({ rule, reason }) => `${rule} ${reason}`).join('\n'))
  return meeting
}

/** Each item as `path marker|label|kind|text`: the tree in a form that a test can be read in. */
export const outline = (items: readonly Item[]): string[] =>
  Array.from(walk(items), ({ path, marker, label, kind, text }) => `${path} ${marker}|${label}|${kind}|${text}`)

/** The outline of what a body below HEADER becomes. */
export const outlineOf = (body: string): string[] => outline(meetingOf(HEADER + body).items)

/** Where each item stands and what it says: path and text only. */
export const placesOf = (body: string): [path: string, text: string][] =>
  Array.from(walk(meetingOf(HEADER + body).items), ({ path, text }) => [path, text])
