/** A citation as someone mistypes it. */
import type { Random } from '../../src/city/random.ts'

const ALPHABET = [
  ...'0123456789一二三四五六七八九十壹貳參肆()（）、，第次年月日會議紀錄結論主席裁示報告甲乙局處府及至 ',
]

/** A character left out, typed for another, or typed beside one; or two exchanged. */
export function mistaken(text: string, random: Random): string {
  const at = random.below(text.length)
  const [before, here, next, after] = [text.slice(0, at), text.charAt(at), text.charAt(at + 1), text.slice(at + 2)]
  const typed = random.pick(ALPHABET)
  return before + random.pick([next, typed + next, typed + here + next, next + here]) + after
}
