/** The proof is what a clerk's trust rests on: no change of a meeting may pass it. */
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { verify } from '../../src/ingest/verify.ts'
import type { Dropped, Item, Meeting } from '../../src/model/meeting.ts'
import { walk } from '../../src/model/walk.ts'
import { SEEDS, ownAgencies, seedText } from '../support/content.ts'
import { HEADER, ingestText, sourceOf } from '../support/document.ts'

vi.setConfig({ testTimeout: 120_000 })

interface Proven {
  readonly name: string
  readonly source: string
  readonly meeting: Meeting
  readonly dropped: readonly Dropped[]
}

function proven(name: string, source: string, agencies = ownAgencies()): Proven {
  const { meeting, characters } = ingestText(source, { agencies })
  if (!meeting) throw new Error(`${name} is refused`)
  return { name, source, meeting, dropped: characters.dropped }
}
const SAMPLES = SEEDS.map(({ file }) => proven(file, seedText(file)))
const RUNS = { numRuns: 300, seed: 110 }

/** A copy of a meeting and every place in it that holds text. */
function places(meeting: Meeting): { copy: Meeting; texts: { get: () => string; set: (text: string) => void }[] } {
  const copy = structuredClone(meeting)
  const header = copy.header.map((_, index) => ({
    get: () => copy.header[index] ?? '',
    set: (text: string) => void (copy.header[index] = text),
  }))
  const items = Array.from(walk(copy.items)).flatMap((item: Item) => [
    { get: () => item.marker, set: (text: string) => void (item.marker = text) },
    { get: () => item.text, set: (text: string) => void (item.text = text) },
  ])
  return { copy, texts: [...header, ...items].filter(({ get }) => get().trim() !== '') }
}

const CHANGES: Readonly<Record<string, (characters: string[], at: number) => string[]>> = {
  'a character left out': (characters, at) => characters.toSpliced(at, 1),
  'a character doubled': (characters, at) => characters.toSpliced(at, 0, characters[at] ?? ''),
  'a character exchanged for another': (characters, at) => characters.with(at, characters[at] === '甲' ? '乙' : '甲'),
  'an accent added': (characters, at) => characters.with(at, `${characters[at]}\u0301`),
  'two characters swapped': (characters, at) => {
    const other = characters.findIndex((entry, index) => index > at && entry.trim() !== '' && entry !== characters[at])
    if (other < 0) return characters.toSpliced(at, 1)
    return characters.with(at, characters[other] ?? '').with(other, characters[at] ?? '')
  },
}

describe.each(SAMPLES)('$name', ({ source, meeting, dropped }) => {
  test('holds as it is, and its characters are counted', () => {
    const { differs, characters } = verify(sourceOf(source), meeting, dropped)
    expect(differs).toBeNull()
    expect(characters.source).toBe([...source.replaceAll(/\s/gu, '')].length)
    expect(characters.kept).toBeLessThan(characters.source)
  })

  test('holds whatever white space is laid between', () => {
    const { copy, texts } = places(meeting)
    for (const { get, set } of texts) set(` ${[...get()].join('\u3000')}\n`)
    expect(verify(sourceOf(source), copy, dropped).differs).toBeNull()
  })

  test.each(Object.keys(CHANGES))('fails with %s', (name) => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (where, which) => {
        const { copy, texts } = places(meeting)
        const place = texts[where % texts.length]
        const characters = [...(place?.get() ?? '')]
        const solid = characters.flatMap((character, index) => (character.trim() === '' ? [] : index))
        place?.set(CHANGES[name]?.(characters, solid[which % solid.length] ?? 0).join('') ?? '')
        expect(verify(sourceOf(source), copy, dropped).differs).not.toBeNull()
      }),
      RUNS,
    )
  })

  test('fails with an item left out, doubled or moved', () => {
    const kept = (items: Item[]): string | null => verify(sourceOf(source), { ...meeting, items }, dropped).differs
    const without = (items: readonly Item[], gone: Item): Item[] =>
      items.flatMap((item) => (item === gone ? [] : { ...item, children: without(item.children, gone) }))
    const doubled = (items: readonly Item[], twice: Item): Item[] =>
      items.flatMap((item) => (item === twice ? [item, item] : { ...item, children: doubled(item.children, twice) }))
    const all = Array.from(walk(meeting.items))
    expect(all.filter((item) => kept(without(meeting.items, item)) === null)).toEqual([])
    expect(all.filter((item) => kept(doubled(meeting.items, item)) === null)).toEqual([])
    expect(kept(meeting.items.toReversed())).not.toBeNull()
  })

  test('names where it differs', () => {
    const { copy, texts } = places(meeting)
    texts.at(-1)?.set(`${texts.at(-1)?.get()}甲`)
    expect(verify(sourceOf(source), copy, dropped).differs).toBe('甲')
    texts[0]?.set('')
    const whole = meeting.header.join('').replaceAll(/\s/gu, '')
    expect(verify(sourceOf(source), copy, dropped).differs).toBe(whole.slice(0, 20))
  })

  test('fails where what was dropped is not said, said twice, or said elsewhere', () => {
    expect(dropped.length).toBeGreaterThan(5)
    for (const [index, span] of dropped.entries()) {
      expect(verify(sourceOf(source), meeting, dropped.toSpliced(index, 1)).differs).not.toBeNull()
      expect(verify(sourceOf(source), meeting, [...dropped, span]).differs).not.toBeNull()
      expect(
        verify(sourceOf(source), meeting, dropped.with(index, { ...span, column: span.column + 1 })).differs,
      ).not.toBeNull()
      expect(
        verify(sourceOf(source), meeting, dropped.with(index, { ...span, line: span.line + 1 })).differs,
      ).not.toBeNull()
      expect(
        verify(sourceOf(source), meeting, dropped.with(index, { ...span, reason: 'page-number' })).differs,
      ).not.toBeNull()
    }
  })

  test('no part of the text can be passed off as markup or as a page number', () => {
    const lines = source.split('\n')
    const markup = new Set(dropped.map(({ line }) => line))
    const solid = (text: string): string => text.replaceAll(/\s/gu, '')
    const passed: Dropped[] = []
    for (const [index, line] of lines.entries()) {
      // Lines without markup of their own: whole, and each short stretch.
      if (line.trim() === '' || markup.has(index + 1)) continue
      const stretches = [line.trim()]
      for (let at = 0; at < line.length; at++) stretches.push(line.slice(at, at + 1), line.slice(at, at + 3))
      for (const text of new Set(stretches.filter((entry) => entry.trim() !== ''))) {
        for (const reason of ['markup', 'page-number'] as const) {
          const span: Dropped = { line: index + 1, column: line.indexOf(text) + 1, text, reason }
          const at = span.column - 1
          const rest = lines.with(index, line.slice(0, at) + line.slice(at + text.length)).join('\n')
          if (verify(sourceOf(source), { header: [solid(rest)], items: [] }, [span]).differs === null) passed.push(span)
        }
      }
    }
    expect(passed).toEqual([])
  })
})

test('a byte order mark and the line ends of any system are white space', () => {
  const source = `\ufeff${HEADER.replaceAll('\n', '\r\n')}一、甲\r\f二、乙\n`
  const { meeting, characters } = ingestText(source)
  expect(meeting?.items.map(({ text }) => text)).toEqual(['甲', '乙'])
  expect(characters).toEqual({ source: characters.kept, kept: characters.kept, dropped: [] })
})
