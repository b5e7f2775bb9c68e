/** Ids that hold for ever without a host's name: name-based UUIDs (RFC 9562, version 5). */

/** This archive's names, whatever host or folder serves it. Never to be changed: every published id follows from it. */
const NAMESPACE = 'c1d3f1a8-6f0e-5b0a-9b55-5a2f4d7e3c61'

const bytesOf = (uuid: string): Uint8Array =>
  Uint8Array.from(uuid.replaceAll('-', '').match(/../gu) ?? [], (pair) => Number.parseInt(pair, 16))

/** @param name e.g. sec-chuwu-110#2-4-c-5. @returns urn:uuid:…, the same for the same name always. */
export async function urnOf(name: string): Promise<string> {
  const text = new TextEncoder().encode(name)
  const whole = new Uint8Array([...bytesOf(NAMESPACE), ...text])
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-1', whole)).slice(0, 16)
  digest[6] = ((digest[6] ?? 0) & 0x0f) | 0x50
  digest[8] = ((digest[8] ?? 0) & 0x3f) | 0x80
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5')}`
}
