/**
 * Whether a font says which characters its glyphs are. Without a map, the numbers of glyphs come out as if they were
 * characters: that is never guessed at, but refused.
 */
import type { Font, Glyph, ShownGlyph } from './glyphs.ts'

interface Evidence {
  /** Distinct characters. */
  readonly characters: Set<string>
  /** Distinct ASCII signs, of those that no Latin font draws so, that are as wide as a Chinese character. */
  readonly wide: Set<string>
  /** Whether every character so far is the number of its glyph. */
  isIdentity: boolean
}

/** Thousandths of a size: the width of a Chinese character, of which ASCII signs other than these stay short. */
const WIDE = 900
const WIDE_LATIN = /[MWmw@%&]/u
const ASCII = /^[!-~]$/u
/** One could be a font's fancy. */
const MOST_WIDE = 1
/** What codes of a Unicode encoding give, but numbers of glyphs do only by chance. */
const CHINESE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u
const NO_CHARACTER = /[\p{Cc}\p{Cn}\p{Cs}\ufffd]/u

export class FontEvidence {
  readonly #fonts = new Map<Font, Evidence>()

  add({ text, font }: Glyph, { originalCharCode, width }: ShownGlyph): void {
    let evidence = this.#fonts.get(font)
    if (!evidence) this.#fonts.set(font, (evidence = { characters: new Set(), wide: new Set(), isIdentity: true }))
    evidence.characters.add(text)
    if (text !== String.fromCharCode(originalCharCode)) evidence.isIdentity = false
    const isWide = !font.isType3Font && width > WIDE
    if (isWide && ASCII.test(text) && !WIDE_LATIN.test(text)) evidence.wide.add(text)
  }

  /** The name of a font without a map to Unicode, or null. */
  unmapped(): string | null {
    for (const [font, { characters, wide, isIdentity }] of this.#fonts) {
      const all = [...characters].filter((text) => text.trim() !== '')
      // A font that the file lacks can only be shown by codes that are characters.
      const isNumbered = isIdentity && font.composite === true && font.missingFile !== true
      const isUnmapped =
        all.some((text) => NO_CHARACTER.test(text)) ||
        wide.size > MOST_WIDE ||
        (isNumbered && all.length > 0 && !all.some((text) => CHINESE.test(text)))
      if (isUnmapped) return font.name ?? ''
    }
    return null
  }
}
