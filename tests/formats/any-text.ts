/** Meetings of any text at all: markup, white space, control characters, halves of a pair. */
import fc from 'fast-check'
import type { Item, Meeting } from '../../src/model/meeting.ts'
import { walk } from '../../src/model/walk.ts'
import { minutes } from '../archive/minutes.ts'

const character = fc.oneof(
  fc.constantFrom(...'<>&"\'  \t\n\u{0}\u{1}\u{b}\u{FFFE}\u{D800}　\u{A0}\u{20BB7}]]>={}'),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  fc.constantFrom(...'請總務組於月底前辦理'),
)
export const anyText = fc
  .array(character, { maxLength: 30 })
  // Lines end with \n alone wherever the archive holds text.
  .map((characters) => characters.join('').replaceAll('\r', ''))

/** A meeting with a header and items of these texts, the second under the first. */
export function meetingWith(header: string, first: string, second: string): Meeting {
  const meeting = minutes('chuwu', '7', '2024-04-10', [
    { path: '1', text: '甲', children: [{ path: '1-1', text: '乙' }] },
  ])
  const texts = [first, second]
  const fill = (item: Item): Item => ({ ...item, text: texts.shift() ?? '', children: item.children.map(fill) })
  return { ...meeting, header: [meeting.title, `地點：${header.replaceAll('\n', '')}`], items: meeting.items.map(fill) }
}

/** Text with U+FFFD for what XML can't hold. */
export const xmlFit = (text: string): string =>
  text.replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\u{FFFD}')

/** Every character that a meeting prints, as XML can hold it. */
export const printed = ({ header, items }: Meeting): string =>
  xmlFit([...header, ...Array.from(walk(items), ({ marker, text }) => marker + text)].join('\n'))
