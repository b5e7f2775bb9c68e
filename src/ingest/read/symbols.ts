/**
 * Signs of symbol fonts, whose codes (U+F020–U+F0FF, or the byte alone) mean nothing without the font. A sign that is
 * not here stays as it is and shows as one that is not known.
 */

const WINGDINGS: Readonly<Record<number, string>> = {
  0x6c: '●',
  0x6d: '❍',
  0x6e: '■',
  0x6f: '□',
  0x70: '❐',
  0x71: '❑',
  0x72: '❒',
  0x75: '◆',
  0x76: '❖',
  0x9e: '·',
  0x9f: '•',
  0xa1: '○',
  0xa7: '▪',
  0xa8: '◻',
  0xab: '★',
  0xd8: '➢',
  0xe0: '→',
  0xe8: '➔',
  0xfb: '✗',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑',
}
const WINGDINGS_2: Readonly<Record<number, string>> = { 0x50: '✓', 0x51: '☒', 0x52: '☑', 0xa3: '□', 0x97: '●' }
const SYMBOL: Readonly<Record<number, string>> = {
  0xb7: '•',
  0xa3: '≤',
  0xb3: '≥',
  0xb0: '°',
  0xb1: '±',
  0xb4: '×',
  0xae: '→',
}
const FONTS: Readonly<Record<string, typeof WINGDINGS>> = {
  wingdings: WINGDINGS,
  'wingdings 2': WINGDINGS_2,
  symbol: SYMBOL,
}

/** @param code as the document has it: 0xF0A7 or 0xA7. */
export function symbol(font: string, code: number): string {
  const known = FONTS[font.toLowerCase()]?.[code & 0xff]
  if (known !== undefined) return known
  return Number.isInteger(code) && code > 0 && code <= 0xffff ? String.fromCharCode(code) : '\ufffd'
}
