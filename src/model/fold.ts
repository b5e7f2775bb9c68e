/**
 * Folding: what makes two ways of writing the same. `fold(x)` is NFKC, lower case, 臺→台, and all white
 * space removed. A term matches an item when `fold(item text)` contains `fold(term)`.
 */

const WHITE_SPACE = /[\s\p{White_Space}]+/gu

// String.prototype.toLowerCase looks at the neighbours of Σ, and of nothing else; a cut would change them.
const lower = (text: string): string =>
  text.includes('Σ') ? Array.from(text, (character) => character.toLowerCase()).join('') : text.toLowerCase()

export function fold(text: string): string {
  return lower(text.normalize('NFKC')).replaceAll('臺', '台').replace(WHITE_SPACE, '')
}

export interface Folded {
  readonly text: string
  /** For each UTF-16 unit of `text`: where the characters it came from start and end in the original. */
  readonly from: readonly number[]
  readonly to: readonly number[]
}

// NFKC composes a character only with the marks (combining, and the half-width ﾞ ﾟ) that follow it, and jamo (plain,
// compatibility, circled, half-width) and Kirat Rai vowels with their like.
const CLUSTER =
  /[\u1100-\u11ff\u3131-\u318e\u3260-\u327e\uac00-\ud7ff\uffa0-\uffdc]+|[\u{16d63}-\u{16d6a}]+|[^][\p{M}\uff9e\uff9f]*/gu

/** `fold(text)` with the way back, for marking matches in the text as printed. */
export function foldWithOrigin(text: string): Folded {
  let folded = ''
  const from: number[] = []
  const to: number[] = []
  for (const match of text.matchAll(CLUSTER)) {
    const part = fold(match[0])
    folded += part
    for (let unit = 0; unit < part.length; unit++) {
      from.push(match.index)
      to.push(match.index + match[0].length)
    }
  }
  return { text: folded, from, to }
}
