/** What holds of any minutes and any revision of them. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { revise } from '../../../src/ingest/correct/revise.ts'
import { SIGNED, idsOf, meetingFrom, node, pathsByText, tree } from './any-minutes.ts'

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
