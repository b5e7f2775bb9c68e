/** Ids that hold for ever without a host's name: name-based UUIDs (RFC 9562, version 5). */
import { createHash } from 'node:crypto'

/** This archive's names, whatever host or folder serves it. Never to be changed: every published id follows from it. */
const NAMESPACE = 'c1d3f1a8-6f0e-5b0a-9b55-5a2f4d7e3c61'

const NAMESPACE_BYTES = Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex')

/** @param name e.g. sec-chuwu-110#2-4-c-5. @returns urn:uuid:…, the same for the same name always. */
export function urnOf(name: string): string {
  const digest = createHash('sha1').update(NAMESPACE_BYTES).update(name).digest().subarray(0, 16)
  digest[6] = ((digest[6] ?? 0) & 0x0f) | 0x50
  digest[8] = ((digest[8] ?? 0) & 0x3f) | 0x80
  return `urn:uuid:${digest.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5')}`
}
