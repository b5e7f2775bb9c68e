/** Queries of the kinds that people ask, cut out of the archive itself, and what a plain scan finds for them. */
import type { ApiMeeting } from '../../../src/model/api.ts'
import { fold } from '../../../src/model/fold.ts'
import { walk } from '../../../src/model/walk.ts'
import { random } from '../../../tests/support/scan.ts'

export interface Query {
  readonly kind: string
  readonly query: string
  readonly terms: readonly string[]
}
export interface Text {
  readonly meeting: string
  readonly item: string
  readonly folded: string
}

export const textsOf = (meetings: readonly ApiMeeting[]): Text[] =>
  meetings.flatMap(({ id, items }) =>
    Array.from(walk(items), (item) => ({ meeting: id, item: item.id, folded: fold(item.text) })),
  )

const TYPED = ['列管', '請', '依限辦理', '台北市', '臺北市', '１２月', '散會', '。', '預算', '洽悉', '會，', '解除列管']
const NOWHERE = ['查無此字', '龘', '微波爐量子', '𠀀甲', '<script>', '無此會議結論']

/** @param count about so many; the same for the same archive. */
export function makeQueries(texts: readonly Text[], count: number): Query[] {
  const next = random(110)
  const cut = (least: number, most: number): string => {
    for (;;) {
      const characters = [...(texts[Math.floor(next() * texts.length)]?.folded ?? '')]
      const length = least + Math.floor(next() * (most - least + 1))
      const start = Math.floor(next() * (characters.length - length + 1))
      const result = characters.slice(start, start + length).join('')
      if (characters.length >= length && !result.includes('"')) return result
    }
  }
  const some = (share: number, kind: string, make: () => readonly string[]): Query[] =>
    Array.from({ length: Math.ceil(count * share) }, () => {
      const terms = make()
      return { kind, terms: [...new Set(terms.map(fold))], query: terms.map((term) => `"${term}"`).join(' ') }
    })
  /** The rarest of a few cuts, or the most frequent. */
  const chosen = (sign: 1 | -1): string => {
    const cuts = Array.from({ length: 4 }, () => cut(2, 3)).map((term) => ({ term, hits: scan(texts, [term]).size }))
    return cuts.toSorted((a, b) => sign * (a.hits - b.hits))[0]?.term ?? ''
  }
  const pick = (list: readonly string[]): string => list[Math.floor(next() * list.length)] ?? ''
  return [
    ...some(0.44, 'cut of 2 to 8', () => [cut(2, 8)]),
    ...some(0.03, 'rare', () => [chosen(1)]),
    ...some(0.03, 'frequent', () => [chosen(-1)]),
    ...some(0.1, 'typed', () => [pick(TYPED)]),
    ...some(0.1, 'sentence', () => [cut(15, 40)]),
    ...some(0.08, 'one character', () => [cut(1, 1)]),
    ...some(0.1, 'variant', () => [cut(2, 6).replaceAll('台', '臺').toUpperCase()]),
    ...some(0.07, 'two terms', () => [cut(2, 4), cut(2, 4)]),
    ...some(0.05, 'nothing', () => [pick(NOWHERE)]),
  ]
}

/** By the definition: items that hold a term, of meetings that hold all. */
export function scan(texts: readonly Text[], terms: readonly string[]): Set<string> {
  const held = texts.map(({ folded }) => terms.map((term) => folded.includes(term)))
  const meetings = terms.map(
    (_, term) => new Set(texts.flatMap(({ meeting }, at) => (held[at]?.[term] ? [meeting] : []))),
  )
  const found = texts.filter(
    ({ meeting }, at) => held[at]?.includes(true) && meetings.every((holding) => holding.has(meeting)),
  )
  return new Set(found.map(({ item }) => item))
}
