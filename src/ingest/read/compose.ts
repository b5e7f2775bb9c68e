/** Paragraphs to a document's text: what the readers of HTML, Word, OpenDocument and PDF end in. */
import { faults } from '../../strings/rules/reading/faults.ts'
import type { Dropped } from '../../model/meeting.ts'
import { WHOLE_FILE, message, type Message } from '../message.ts'
import { checkCharacters } from './decode.ts'
import type { Look, ReadDocument } from './document.ts'
import { MOST_TEXT } from './limits.ts'
import { refuse } from './refuse.ts'
import { trimBlanksEnd } from './space.ts'

export interface Paragraph {
  /** `\n` is a line break within it, `\f` a page break. */
  readonly text: string
  readonly look?: Look
}

export interface Composed {
  readonly format: ReadDocument['format']
  readonly encoding: ReadDocument['encoding']
  readonly paragraphs: readonly Paragraph[]
  readonly dropped: readonly Dropped[]
  readonly messages: readonly Message[]
  /** Pictures and embedded objects, whose content is not text. */
  readonly pictures?: number
}

/** What is left out of the text, as the proof lists it; nothing where there is only white space. */
export const leftOut = (text: string, reason: Dropped['reason']): Dropped[] =>
  text.trim() === '' ? [] : [{ line: 0, column: 0, text: text.trim(), reason }]

/** Line ends to `\n`; a page break begins a line, as lines are counted (`toLines`). */
const settleBreaks = (text: string): string =>
  text
    .replaceAll(/\r\n?|[\u2028\u2029]/gu, '\n')
    .split('\f')
    .reduce((before, after) => {
      const kept = trimBlanksEnd(before)
      return `${kept}${kept === '' || /[\n\f]$/u.test(kept) ? '' : '\n'}\f${after}`
    })

const bareLook = (look: Look | undefined): Look | null => {
  const { heading = false, bold = 0, indent = 0, emptyCells = 0 } = look ?? {}
  if (!heading && bold <= 0 && indent === 0 && emptyCells === 0) return null
  return {
    ...(heading && { heading }),
    ...(bold > 0 && { bold }),
    ...(indent !== 0 && { indent }),
    ...(emptyCells > 0 && { emptyCells }),
  }
}

/**
 * @returns the document, each paragraph a line that ends in `\n`; a look belongs to its paragraph's first line.
 * @throws Refusal where there is no text, too much of it, or characters that no text holds.
 */
export function compose({ paragraphs, dropped, messages, pictures = 0, format, encoding }: Composed): ReadDocument {
  const looks = new Map<number, Look>()
  const texts: string[] = []
  let lines = 1
  let length = 0
  for (const { text, look } of paragraphs) {
    const settled = settleBreaks(text)
    const bare = bareLook(look)
    if (bare && settled.trim() !== '') looks.set(lines, bare)
    texts.push(`${settled}\n`)
    lines += settled.split('\n').length
    length += settled.length + 1
    if (length > MOST_TEXT) refuse('too-much-inside', faults.tooLong(MOST_TEXT))
  }
  const text = texts.join('')
  if (text.trim() === '') refuse('empty-file')
  checkCharacters(text)
  const notes = pictures > 0 ? [message('pictures', WHOLE_FILE, String(pictures))] : []
  return { format, encoding, text, looks, dropped, messages: [...messages, ...notes] }
}
