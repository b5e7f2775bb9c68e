/** Texts that come with documents, on a terminal: what would move its cursor or turn its letters is written out. */

const UNPRINTABLE = /[\x00-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu

const escape = (character: string): string => {
  if (character === '\n') return '\\n'
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** One line: a file's name. */
export const printable = (text: string): string => text.replaceAll(UNPRINTABLE, escape)

/** As `printable`, but a reason may go on with indented lines. */
export const printableLines = (text: string): string =>
  text
    .split(/\n(?= {2})/u)
    .map(printable)
    .join('\n')
