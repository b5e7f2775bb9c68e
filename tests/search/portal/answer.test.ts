/** What another archive answers is believed only where it is as agreed. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toHtml } from '../../../src/search/match.ts'
import { BadAnswer, readAnswer, readExcerpt } from '../../../src/search/portal/answer.ts'

const BASE = 'https://sec.example/minutes/'

const hit = {
  item: 'sec-chuwu-110#2-4-c-3',
  url: `${BASE}sec/chuwu/110/#2-4-c-3`,
  citation: '秘書處第110次處務會議紀錄會議結論(三)',
  excerpt: '請<mark>公管</mark>中心',
}
const meeting = { id: 'x', url: `${BASE}sec/chuwu/110/`, title: '第110次', date: '2022-03-17', hits: [hit] }
const answer = { total: 1, exact: true, meetings: [meeting] }
const withHit = (changes: object): object => ({ ...answer, meetings: [{ ...meeting, hits: [{ ...hit, ...changes }] }] })

describe('an excerpt', () => {
  test('as this archive writes it is read as it was, whatever it holds', () => {
    const piece = fc.record({ text: fc.string({ minLength: 1, unit: fc.constantFrom(...'<>&"\'/markltgp;#39請文') }) })
    fc.assert(
      fc.property(fc.array(piece), (list) => {
        // Neighbours differ, as pieces do.
        const pieces = list.map(({ text }, index) => ({ text, marked: index % 2 === 1 }))
        expect(readExcerpt(toHtml(pieces))).toEqual(pieces)
      }),
    )
  })

  test('holds no other markup: what looks like it is text', () => {
    expect(readExcerpt('<img src=x onerror=alert(1)><mark class=a>請</mark><mark>文<b></mark>&lt;i&gt;&nbsp;')).toEqual(
      [
        { text: '<img src=x onerror=alert(1)><mark class=a>請', marked: false },
        { text: '文<b>', marked: true },
        { text: '<i>&nbsp;', marked: false },
      ],
    )
  })
})

describe('an answer', () => {
  test('of an archive that tells less or more is read', () => {
    const [found] = readAnswer(answer, BASE).meetings
    expect(found).toMatchObject({ whole: true, hits: [{ place: null, url: hit.url }] })
    const more = {
      ...answer,
      new: 1,
      meetings: [{ ...meeting, whole: false, hits: [{ ...hit, place: '會議結論(三)' }] }],
    }
    expect(readAnswer(more, BASE).meetings[0]).toMatchObject({ whole: false, hits: [{ place: '會議結論(三)' }] })
    expect(readAnswer(withHit({ url: 'sec/chuwu/110/#1' }), BASE).meetings[0]?.hits[0]?.url).toBe(
      `${BASE}sec/chuwu/110/#1`,
    )
  })

  test.each([
    ['a script for a link', withHit({ url: 'javascript:alert(1)' })],
    ['a link to another host', withHit({ url: 'https://evil.example/minutes/' })],
    ['a link to another host that begins alike', withHit({ url: 'https://sec.example.evil/minutes/' })],
    ['a link out of its folder', withHit({ url: `${BASE}../other/` })],
    ['a link with a name in it', withHit({ url: 'https://sec.example@evil.example/minutes/' })],
    ['a link by another scheme', withHit({ url: 'http://sec.example/minutes/' })],
    ['no excerpt', withHit({ excerpt: undefined })],
    ['a date that is none', { ...answer, meetings: [{ ...meeting, date: '2022-13-17' }] }],
    ['meetings that are no list', { ...answer, meetings: { length: 1 } }],
    ['fewer hits than it gives', { ...answer, total: 0 }],
    ['a total that is none', { ...answer, total: '1' }],
    ['a total without end', { ...answer, total: Infinity, meetings: [] }],
    ['nothing', null],
  ])('with %s is refused', (_, value) => {
    expect(() => readAnswer(value, BASE)).toThrow(BadAnswer)
  })
})
