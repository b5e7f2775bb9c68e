/** Short addresses as fingers mistype them. */
import type { Random } from './random.ts'

const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A slip of the finger or several: replaced, doubled, dropped, inserted or exchanged characters. */
export function mistyped(code: string, random: Random): string {
  let text = code
  for (let slips = 1 + random.below(3); slips > 0; slips--) {
    const at = random.below(text.length)
    const sign = SIGNS.charAt(random.below(SIGNS.length))
    const [before, here, after] = [text.slice(0, at), text.charAt(at), text.slice(at + 1)]
    const exchanged = after.slice(0, 1) + here + after.slice(1)
    text = before + random.pick([sign + after, here + here + after, after, here + sign + after, exchanged])
  }
  return text
}
