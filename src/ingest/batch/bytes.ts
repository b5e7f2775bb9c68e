/** A document from the disk, without opening what is no file and without reading what is too large. */
import { readFileSync, statSync } from 'node:fs'
import { systemReason } from '../../strings/system.ts'
import { WHOLE_FILE, message, type Message } from '../message.ts'
import { MOST_BYTES } from '../read/limits.ts'

const unreadable = (reason: string): Message => message('unreadable', WHOLE_FILE, reason)

/** The file's bytes, or why not: there is none, it may not be read, is a folder, a pipe, a device, or too large. */
export function readBytes(file: string): Uint8Array | Message {
  try {
    const status = statSync(file)
    if (!status.isFile()) return unreadable(file)
    if (status.size > MOST_BYTES) return message('file-too-large', WHOLE_FILE, String(MOST_BYTES / 1_000_000))
    return readFileSync(file)
  } catch (error) {
    return unreadable(systemReason(error))
  }
}
