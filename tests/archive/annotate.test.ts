import { array, assert, constantFrom, nat, property, record, string, tuple } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { annotate, partsOf, splitSegments, type Segment, type Target } from '../../src/archive/annotate.ts'

const target = (title: string): Target => ({ kind: 'unit', address: null, title })
const rejoin = (segments: readonly Segment[]): string => segments.map(({ text }) => text).join('')
/** `text` where it is plain, `[text|title]` where it names something. */
const shown = (segments: readonly Segment[]): string =>
  segments.map((segment) => (segment.target ? `[${segment.text}|${segment.target.title}]` : segment.text)).join(' ')
const at = (start: number, end: number, title: string): { start: number; end: number; target: Target } => ({
  start,
  end,
  target: target(title),
})

const text = string({ unit: constantFrom('請', '總', '務', '組', '。', '\n', 'a', ' '), maxLength: 20 })
const spans = array(tuple(nat(20), nat(20)), { maxLength: 6 })
/** Annotations somewhere in the text, none of them empty. */
const within = (length: number, ends: readonly (readonly [number, number])[]): ReturnType<typeof at>[] =>
  ends
    .map(([a, b], index) => at(Math.min(a, b, length), Math.min(Math.max(a, b), length), String(index)))
    .filter(({ start, end }) => start < end)

describe('annotate', () => {
  test.each([
    ['nothing', [], '請總務組辦理'],
    ['the middle', [at(1, 4, 'A')], '請 [總務組|A] 辦理'],
    ['the beginning', [at(0, 1, 'A')], '[請|A] 總務組辦理'],
    ['the end', [at(4, 6, 'A')], '請總務組 [辦理|A]'],
    ['all', [at(0, 6, 'A')], '[請總務組辦理|A]'],
    ['two side by side, given in any order', [at(4, 6, 'B'), at(1, 4, 'A')], '請 [總務組|A] [辦理|B]'],
    ['of two that overlap, the one that starts first', [at(2, 6, 'B'), at(1, 4, 'A')], '請 [總務組|A] 辦理'],
    ['of two that start together, the longer', [at(1, 3, 'B'), at(1, 4, 'A')], '請 [總務組|A] 辦理'],
    ['none inside another', [at(0, 6, 'A'), at(1, 4, 'B')], '[請總務組辦理|A]'],
    ['one after an overlap', [at(0, 2, 'A'), at(1, 4, 'B'), at(4, 6, 'C')], '[請總|A] 務組 [辦理|C]'],
  ])('%s', (_, annotations, expected) => {
    expect(shown(annotate('請總務組辦理', annotations))).toBe(expected)
  })

  test('rejoins to the text; no segment is empty; each annotation stands or overlaps one that does', () => {
    assert(
      property(text, spans, (original, ends) => {
        const annotations = within(original.length, ends)
        const segments = annotate(original, annotations)
        expect(rejoin(segments)).toBe(original)
        expect(segments.filter((segment) => segment.text === '')).toEqual([])
        const standing = annotations.filter((entry) => segments.some((segment) => segment.target === entry.target))
        for (const entry of annotations) {
          expect(standing.some((other) => entry.start < other.end && other.start < entry.end)).toBe(true)
        }
        for (const { start, end, target: named } of standing) {
          const index = segments.findIndex((segment) => segment.target === named)
          expect(segments[index]?.text).toBe(original.slice(start, end))
          expect(rejoin(segments.slice(0, index))).toBe(original.slice(0, start))
        }
      }),
      { seed: 110, numRuns: 500 },
    )
  })
})

const segmented = array(
  record({ text: string({ unit: constantFrom('甲', '乙', '\n'), minLength: 1, maxLength: 4 }) }),
  {
    maxLength: 6,
  },
).map((parts) => parts.map((part, index) => ({ ...part, target: index % 2 === 0 ? null : target(String(index)) })))

/** Each character with what it names: what must be the same after cutting. */
const characters = (segments: readonly Segment[]): [string, Target | null][] =>
  segments.flatMap((segment) =>
    [...segment.text].map((character): [string, Target | null] => [character, segment.target]),
  )

describe('splitSegments', () => {
  test('cuts a segment in two that both name what it named', () => {
    const whole = annotate('請總務組辦理', [at(1, 4, 'A')])
    expect(splitSegments(whole, 2).map(shown)).toEqual(['請 [總|A]', '[務組|A] 辦理'])
    expect(splitSegments(whole, 4).map(shown)).toEqual(['請 [總務組|A]', '辦理'])
    expect(splitSegments(whole, 0)).toEqual([[], whole])
    expect(splitSegments(whole, 6)).toEqual([whole, []])
    expect(splitSegments(whole, 60)).toEqual([whole, []])
  })

  test('at any offset: both parts together are the whole, no segment empty', () => {
    assert(
      property(segmented, nat(30), (segments, offset) => {
        const [before, after] = splitSegments(segments, offset)
        expect(rejoin(before)).toBe(rejoin(segments).slice(0, offset))
        expect(characters([...before, ...after])).toEqual(characters(segments))
        expect([...before, ...after].filter((segment) => segment.text === '')).toEqual([])
      }),
      { seed: 110, numRuns: 500 },
    )
  })
})

describe('partsOf', () => {
  test('ends one at each line break, inside a segment too', () => {
    const segments = annotate('甲總務\n組乙\n\n丙', [at(1, 5, 'A')])
    expect(partsOf(segments, '\n').map(shown)).toEqual(['甲 [總務|A]', '[組|A] 乙', '', '丙'])
    expect(partsOf([], '\n')).toEqual([[]])
  })

  test('rejoined with line breaks they are the text, with what it names', () => {
    assert(
      property(segmented, (segments) => {
        const lines = partsOf(segments, '\n')
        expect(lines.map(rejoin).join('\n')).toBe(rejoin(segments))
        expect(lines.flat().filter((segment) => segment.text === '')).toEqual([])
        expect(characters(lines.flat())).toEqual(characters(segments).filter(([character]) => character !== '\n'))
      }),
      { seed: 110, numRuns: 500 },
    )
  })
})
