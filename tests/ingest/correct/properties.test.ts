/** What holds of any minutes, any correction and any revision. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyCorrections } from '../../../src/ingest/correct/apply.ts'
import { revise } from '../../../src/ingest/correct/revise.ts'
import type { Correction } from '../../../src/model/correction.ts'
import { KINDS } from '../../../src/model/kind.ts'
import { publishedIds } from '../../../src/model/ledger.ts'
import type { Item, Meeting } from '../../../src/model/meeting.ts'
import { walk } from '../../../src/model/walk.ts'
import { HEADER, meetingOf } from '../../support/document.ts'

const SIGNED = { by: '周小帆', on: '2024-05-10' }
const NUMERALS = '一二三四五六七八九十'
const WORDS = '燈塔碼頭停車收費換裝進度請於月底前完成提報會議紀錄各組同仁配合辦理經費核銷招標採購驗收'

interface Node {
  readonly text: string
  readonly children: readonly Node[]
}

/** Sentences of which no two are alike. */
const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 8, maxLength: 24 })
  .map((letters) => `${letters.join('')}。`)
const node = fc.record({
  text: sentence,
  children: fc.array(fc.record({ text: sentence, children: fc.constant([]) }), { maxLength: 4 }),
})
const tree: fc.Arbitrary<Node[]> = fc.array(node, { minLength: 1, maxLength: 6 })

const print = (nodes: readonly Node[]): string =>
  nodes
    .flatMap(({ text, children }, index) => [
      `${NUMERALS[index]}、${text}`,
      ...children.map((child, at) => `(${NUMERALS[at]})${child.text}`),
    ])
    .join('\n')
const meetingFrom = (nodes: readonly Node[], name = 'minutes.txt'): Meeting =>
  meetingOf(`${HEADER}${print(nodes)}\n`, { name })

const itemsOf = ({ items }: Meeting): Item[] => [...walk(items)]
const idsOf = (meeting: Meeting): string[] => publishedIds(meeting).sort()
/** Which path each text has; texts that stand twice tell nothing. */
const pathsByText = (meeting: Meeting): Map<string, string> =>
  new Map(itemsOf(meeting).map(({ text, path }) => [text, path]))

/** An entry about an item of the meeting that may or may not be possible. */
const entryFor = (meeting: Meeting): fc.Arbitrary<Correction> => {
  const items = itemsOf(meeting)
  const item = fc.constantFrom(...items)
  const parentOf = (child: Item): string => items.find(({ children }) => children.includes(child))?.path ?? 'top'
  const place = fc.constantFrom('top', ...items.map(({ path }) => path))
  return fc.oneof(
    fc.tuple(item, fc.nat(10), sentence).map(([{ path, text }, at, to]) => ({
      do: 'replace' as const,
      path,
      from: text.slice(at) || text,
      to,
      ...SIGNED,
    })),
    fc
      .tuple(item, fc.constantFrom(...KINDS))
      .map(([{ path, kind }, to]) => ({ do: 'set' as const, field: 'kind' as const, path, from: kind, to, ...SIGNED })),
    fc
      .tuple(item, place)
      .map(([moved, to]) => ({ do: 'move' as const, path: moved.path, from: parentOf(moved), to, ...SIGNED })),
    item.map(({ path, text }) => ({ do: 'join' as const, path, from: text, ...SIGNED })),
  )
}

test('no correction changes which ids there are', () => {
  fc.assert(
    fc.property(
      tree.map((nodes) => meetingFrom(nodes)).chain((meeting) => fc.tuple(fc.constant(meeting), entryFor(meeting))),
      ([meeting, entry]) => {
        const { meeting: corrected, messages } = applyCorrections(meeting, [entry])
        expect(corrected === null).toBe(messages.length > 0)
        if (corrected) expect(idsOf(corrected)).toEqual(idsOf(meeting))
      },
    ),
  )
})

test('a split adds the id that it names, and no other', () => {
  fc.assert(
    fc.property(tree, fc.nat(), fc.integer({ min: 1, max: 7 }), (nodes, which, at) => {
      const meeting = meetingFrom(nodes)
      const items = itemsOf(meeting)
      const { path = '', text = '' } = items[which % items.length] ?? {}
      const entry = { do: 'split' as const, path, from: text.slice(at), as: '99', ...SIGNED }
      const { meeting: corrected } = applyCorrections(meeting, [entry])
      expect(corrected && idsOf(corrected)).toEqual([...idsOf(meeting), `${meeting.id}#99`].sort())
    }),
  )
})

test('a correction whose ground has changed is reported, and nothing is filed', () => {
  fc.assert(
    fc.property(tree, fc.nat(), sentence, (nodes, which, other) => {
      const meeting = meetingFrom(nodes)
      const items = itemsOf(meeting)
      const { path = '', text = '' } = items[which % items.length] ?? {}
      fc.pre(!text.includes(other))
      for (const entry of [
        { do: 'replace' as const, path, from: other, to: '甲', ...SIGNED },
        { do: 'join' as const, path, from: other, ...SIGNED },
        { do: 'split' as const, path, from: other, as: '99', ...SIGNED },
      ]) {
        const outcome = applyCorrections(meeting, [entry])
        expect(outcome.meeting).toBeNull()
        expect(outcome.messages.map(({ rule }) => rule)).toEqual(['correction-ground'])
        expect(outcome.messages[0]?.reason).toContain(`第 1 筆（${entry.do} ${path}）`)
      }
    }),
  )
})

test('a document that says the same changes nothing', () => {
  fc.assert(
    fc.property(tree, (nodes) => {
      const old = meetingFrom(nodes)
      const { meeting } = revise(old, meetingFrom(nodes, '修正版.txt'))
      expect(meeting?.items).toEqual(old.items)
    }),
  )
})

test('items put in anywhere take no path from those that were there', () => {
  fc.assert(
    fc.property(tree, fc.array(fc.tuple(fc.nat(), node), { maxLength: 4 }), (nodes, added) => {
      const old = meetingFrom(nodes)
      const after = [...nodes]
      for (const [at, extra] of added) after.splice(at % (after.length + 1), 0, extra)
      const { meeting, messages } = revise(old, meetingFrom(after, '修正版.txt'))
      // What was put in may be as like an item as the item itself: then the clerk is asked.
      expect(meeting === null).toBe(messages.some(({ level }) => level === 'error'))
      if (!meeting) return
      const now = pathsByText(meeting)
      for (const [text, path] of pathsByText(old)) expect(now.get(text)).toBe(path)
      expect(new Set(idsOf(meeting)).size).toBe(idsOf(meeting).length)
    }),
  )
})

test('what is gone is asked for; what is withdrawn stays, and all others keep their paths', () => {
  fc.assert(
    fc.property(
      tree.filter((nodes) => nodes.length > 1),
      fc.nat(),
      (nodes, which) => {
        const old = meetingFrom(nodes)
        const gone = old.items[which % old.items.length]?.path ?? ''
        const after = meetingFrom(
          nodes.filter((_, index) => index !== which % nodes.length),
          '修正版.txt',
        )
        expect(revise(old, after).messages.map(({ rule }) => rule)).toContain('revision-lost')
        const { meeting } = revise(old, after, [{ do: 'withdraw', path: gone, ...SIGNED }])
        if (!meeting) return
        expect(idsOf(meeting)).toEqual(idsOf(old))
        expect(pathsByText(meeting)).toEqual(pathsByText(old))
        expect(meeting.items.filter(({ withdrawn }) => withdrawn).map(({ path }) => path)).toEqual([gone])
      },
    ),
  )
})

test('revising twice gives the paths of both, whatever was put in', () => {
  fc.assert(
    fc.property(tree, node, node, (nodes, first, second) => {
      const [a, b, c] = [nodes, [first, ...nodes], [second, first, ...nodes]].map((each) => meetingFrom(each))
      const once = a && b && revise(a, b).meeting
      const twice = once && c && revise(once, c).meeting
      if (!twice) return
      expect(idsOf(twice)).toEqual(expect.arrayContaining(idsOf(once)))
      expect(twice.replaces).toHaveLength(2)
    }),
  )
})
