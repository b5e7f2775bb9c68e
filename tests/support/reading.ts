/** What the readers make of a file, or why they refuse it. */
import { Refusal, type Message } from '../../src/ingest/message.ts'
import type { ReadDocument } from '../../src/ingest/read/document.ts'
import { readDocument } from '../../src/ingest/read/read.ts'

const SHA = '0'.repeat(64)
const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content

/** @throws Refusal as the readers do. */
export const read = async (name: string, content: string | Uint8Array): Promise<ReadDocument> =>
  readDocument({ name, bytes: bytesOf(content), sha256: SHA })

/** The lines of the text; the last line end is none. */
export const linesOf = async (name: string, content: string | Uint8Array): Promise<string[]> =>
  (await read(name, content)).text.replace(/\n$/u, '').split('\n')

/** The rule that refuses a file and what its reason says, or null where it is read. */
export async function refusalOf(
  name: string,
  content: string | Uint8Array,
): Promise<[rule: string, reason: string] | null> {
  try {
    await read(name, content)
    return null
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const [first] = error.messages
    return first ? [first.rule, first.reason] : null
  }
}

/** What was left out of the text, as `reason: text`. */
export const droppedOf = ({ dropped }: ReadDocument): string[] =>
  dropped.map(({ reason, text }) => `${reason}: ${text}`)

/** What is said of a file, whether it is read or refused. */
export async function messagesOf(name: string, content: string | Uint8Array): Promise<readonly Message[]> {
  try {
    return (await read(name, content)).messages
  } catch (error) {
    if (error instanceof Refusal) return error.messages
    throw error
  }
}
