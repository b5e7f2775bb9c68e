/** MurmurHash3 (x86, 32 bits) by Austin Appleby, in the public domain: the same number on every machine and for ever. */

const rotated = (value: number, by: number): number => (value << by) | (value >>> (32 - by))
const mix = (word: number): number => Math.imul(rotated(Math.imul(word, 0xcc9e2d51), 15), 0x1b873593)

/** @param text ASCII: of other characters only the low byte would count. @returns an unsigned 32-bit number. */
export function murmur3(text: string, seed: number): number {
  let hash = seed
  const whole = text.length & ~3
  for (let at = 0; at < whole; at += 4) {
    const word =
      text.charCodeAt(at) |
      (text.charCodeAt(at + 1) << 8) |
      (text.charCodeAt(at + 2) << 16) |
      (text.charCodeAt(at + 3) << 24)
    hash ^= mix(word)
    hash = Math.imul(rotated(hash, 13), 5) + 0xe6546b64
  }
  let tail = 0
  for (let at = text.length - 1; at >= whole; at--) tail = (tail << 8) | text.charCodeAt(at)
  if (whole < text.length) hash ^= mix(tail)
  hash ^= text.length
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
