/** Which texts may be in Simplified characters: only then is the table of `search/simplified.json` worth loading. */
import { big5 } from './big5.ts'

const HAN = /\p{Script=Han}/u

/** Whether a text holds a character that Big5, the character set of Traditional Chinese, lacks: 后 and 里 are themselves. */
export const maySimplified = (text: string): boolean =>
  [...text].some((character) => HAN.test(character) && !big5().has(character))
