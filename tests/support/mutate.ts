/** Ways to spoil a document's text, each a small one. */
import type { Random } from './random.ts'
import { WORDS } from './soup.ts'

export type Mutation = (text: string, random: Random) => string

/** Something else put where `length` characters from `at` were. */
const put = (text: string, at: number, length: number, instead: string): string =>
  text.slice(0, at) + instead + text.slice(at + length)

/** One line of the text changed, together with those after it. */
const atLine =
  (change: (lines: string[], at: number, random: Random) => string[]): Mutation =>
  (text, random) => {
    const lines = text.split('\n')
    return change(lines, random.below(lines.length), random).join('\n')
  }

const MARKER =
  /(?:[壹貳參肆伍一二三四五六七八九十]+ ?、|[(（][一二三四五六七八九十\d]+[)）]|\d+[.、]|案由[(（].[)）]|•|‧)\s*/gu
/** One marker of the text replaced. */
const atMarker =
  (change: (marker: string, random: Random) => string): Mutation =>
  (text, random) => {
    const found = [...text.matchAll(MARKER)]
    const match = found[random.below(found.length)]
    return match ? put(text, match.index, match[0].length, change(match[0], random)) : text
  }

/** Something put between two characters. */
const insert =
  (words: readonly string[]): Mutation =>
  (text, random) =>
    put(text, random.below(text.length + 1), 0, random.pick(words))

/** What text should not hold: control characters, turns of direction, joiners, marks, halves and look-alikes. */
const CHARACTERS =
  '\0 \u0007 \u001b \u007f \u0085 \u00a0 \u00ad \u0301 \u200b \u200d \u200e \u202e \u2028 \u2066 \u2f49 \u3000 \u3127 \u{1f5fc} \ud83d \ue000 \uf98e \ufe30 \ufeff \ufffd \uffff ﾊ １ ㈠ Ⅷ 〇 ㊣ 𠮷'.split(
    ' ',
  )

/** A character of the text exchanged, once or wherever it stands. */
const exchange: Mutation = (text, random) => {
  const at = random.below(text.length)
  const instead = random.pick(CHARACTERS)
  return random.next() < 0.8 ? put(text, at, 1, instead) : text.replaceAll(text.charAt(at), instead)
}

export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'a line left out': atLine((lines, at) => lines.toSpliced(at, 1)),
  'a line doubled': atLine((lines, at) => lines.toSpliced(at, 0, lines[at] ?? '')),
  'a line many times': atLine((lines, at, random) =>
    lines.toSpliced(at, 0, ...Array<string>(random.below(200)).fill(lines[at] ?? '')),
  ),
  'two lines swapped': atLine((lines, at, random) => {
    const other = random.below(lines.length)
    return lines.with(at, lines[other] ?? '').with(other, lines[at] ?? '')
  }),
  'two lines joined': atLine((lines, at) => lines.toSpliced(at, 2, (lines[at] ?? '') + (lines[at + 1] ?? ''))),
  'lines turned around': atLine((lines, at, random) => {
    const end = at + random.below(8)
    return [...lines.slice(0, at), ...lines.slice(at, end).toReversed(), ...lines.slice(end)]
  }),
  'a line set in': atLine((lines, at, random) => lines.with(at, ' '.repeat(random.below(40)) + (lines[at] ?? ''))),
  'a line cut': (text, random) =>
    put(text, random.below(text.length), 0, random.pick(['\n', '\n\n', '\f', '\n\n2\n\n', '\n2\n\f', ' ', '\t', '\r'])),
  'characters left out': (text, random) => put(text, random.below(text.length), random.below(30), ''),
  'a stretch moved': (text, random) => {
    const [at, length] = [random.below(text.length), random.below(200)]
    const rest = put(text, at, length, '')
    return put(rest, random.below(rest.length + 1), 0, text.slice(at, at + length))
  },
  'a word put in': insert(WORDS),
  'a character exchanged': exchange,
  'the end cut off': (text, random) => text.slice(0, random.below(text.length)),
  'the beginning cut off': (text, random) => text.slice(random.below(Math.min(300, text.length))),
  'a marker left out': atMarker(() => ''),
  'a marker doubled': atMarker((marker) => marker + marker),
  'a marker below a marker': atMarker((marker, random) => `${marker}${random.pick(WORDS)}`),
  'a marker exchanged': atMarker((_, random) => random.pick(WORDS)),
  'a marker alone': atMarker((marker) => `\n${marker}\n`),
  'a marker after a sentence': (text, random) => {
    const ends = [...text.matchAll(/。\n/gu)]
    const match = ends[random.below(ends.length)]
    return match ? put(text, match.index + 1, 1, '') : text
  },
  'other line ends': (text, random) => text.replaceAll('\n', random.pick(['\r\n', '\r', '\n\n', '\f', '\u2028'])),
  'no blank lines': (text) => text.replaceAll(/\n{2,}/gu, '\n'),
  'a byte order mark': (text) => `\ufeff${text}`,
  'a sign exchanged everywhere': (text, random) =>
    text.replaceAll(
      random.pick(['：', '。', '、', '(', '（', '\n- ', '**', '## ', '\t', ' ', '>', '<', '"', '/']),
      random.pick(WORDS),
    ),
  'the text twice': (text) => text + text,
}

export const NAMES: readonly string[] = Object.keys(MUTATIONS)

/** The text after one to six of them. */
export function mutate(text: string, random: Random): string {
  let mutated = text
  for (let count = 1 + random.below(6); count > 0 && mutated !== ''; count--)
    mutated = MUTATIONS[random.pick(NAMES)]?.(mutated, random) ?? mutated
  return mutated
}
