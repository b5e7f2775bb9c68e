/** What holds of any minutes and any correction. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyCorrections } from '../../../src/ingest/correct/apply.ts'
import type { Correction } from '../../../src/model/correction.ts'
import { KINDS } from '../../../src/model/kind.ts'
import type { Item, Meeting } from '../../../src/model/meeting.ts'
import { SIGNED, idsOf, itemsOf, meetingFrom, sentence, tree } from './any-minutes.ts'

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
