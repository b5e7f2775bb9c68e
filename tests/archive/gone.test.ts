/** What stands at the addresses of what went. */
import { describe, expect, test } from 'vitest'
import { buildArchive } from '../../src/archive/build.ts'
import type { Archive } from '../../src/archive/views.ts'
import { publishedIds } from '../../src/model/ledger.ts'
import { Moves, type Move } from '../../src/model/moved.ts'
import { HARBOUR, minutes } from './minutes.ts'

const SIGNED = { by: '王小明', on: '2024-07-01', reused: false }
const meetings = [
  minutes('chuwu', '7', '2024-05-06', [{ path: '1', text: '甲', children: [{ path: '1-1', text: '乙' }] }]),
  minutes('chuwu', '8', '2024-06-06', ['丙']),
]
const held = meetings.flatMap(publishedIds)

const build = (gone: readonly string[], ...entries: Partial<Move>[]): Archive =>
  buildArchive({
    agencies: [HARBOUR],
    meetings,
    ledger: [...gone, ...held],
    moves: new Moves(entries.map((entry) => ({ ...SIGNED, from: '', ...entry }))),
  })

/** Pages and lines in short. */
const told = ({ gone }: Archive): unknown => ({
  pages: gone.pages.map(({ address, to, items }) => [
    address,
    to?.address ?? null,
    ...items.map((item) => `${item.path} ${item.to?.id ?? 'withdrawn'}`),
  ]),
  items: [...gone.items].map(([id, items]) => [
    id,
    ...items.map((item) => `${item.path} ${item.to?.id ?? 'withdrawn'}`),
  ]),
  lost: gone.lost,
})

test('nothing, where all is where it was', () => {
  expect(told(build([]))).toEqual({ pages: [], items: [], lost: [] })
})

test('a meeting that was moved has a page, with a line for each item', () => {
  const ids = ['harbour-chuwu-6#0', 'harbour-chuwu-6#1', 'harbour-chuwu-6#1-1']
  const archive = build(
    ids,
    { from: 'harbour-chuwu-6', to: 'harbour-chuwu-7' },
    { from: 'harbour-chuwu-6#1-1', reason: '誤植' },
  )
  expect(told(archive)).toEqual({
    pages: [
      ['harbour/chuwu/6/', 'harbour/chuwu/7/', '0 harbour-chuwu-7#0', '1 harbour-chuwu-7#1', '1-1 withdrawn'],
      ['harbour/chuwu/6/history/', 'harbour/chuwu/7/history/'],
    ],
    items: [],
    lost: [],
  })
  expect([...archive.gone.published].sort()).toEqual([...held, ...ids].sort())
})

test('what moved to an id that is part of another item now leads to that item', () => {
  const joined = minutes('chuwu', '7', '2024-05-06', ['甲'])
  Object.assign(joined.items[0] ?? {}, { also: ['9'] })
  const { gone } = buildArchive({
    agencies: [HARBOUR],
    meetings: [joined],
    ledger: ['harbour-chuwu-6#9', ...publishedIds(joined)],
    moves: new Moves([{ ...SIGNED, from: 'harbour-chuwu-6', to: 'harbour-chuwu-7' }]),
  })
  expect(gone.pages[0]?.items.map(({ id, to }) => [id, to?.id])).toEqual([['harbour-chuwu-6#9', 'harbour-chuwu-7#1']])
  expect(gone.lost).toEqual([])
})

test('an agency and a series that ids were published of have pages as well', () => {
  const archive = build(['pier-hui-7#1'], { from: 'pier', reason: '裁撤' }, { from: 'pier-hui', to: 'harbour-chuwu' })
  expect(told(archive)).toEqual({
    pages: [
      ['pier/', null],
      ['pier/hui/', 'harbour/chuwu/'],
      ['pier/hui/7/', 'harbour/chuwu/7/', '1 harbour-chuwu-7#1'],
      ['pier/hui/7/history/', 'harbour/chuwu/7/history/'],
    ],
    items: [],
    lost: [],
  })
})

test('what went from a meeting that stands is told there, and no page is made over it', () => {
  const archive = build(
    ['harbour-chuwu-8#2', 'harbour-chuwu-8#3'],
    { from: 'harbour-chuwu-8#2', to: 'harbour-chuwu-7#1' },
    { from: 'harbour-chuwu-8#3', reason: '誤植' },
  )
  expect(told(archive)).toEqual({
    pages: [],
    items: [['harbour-chuwu-8', '2 harbour-chuwu-7#1', '3 withdrawn']],
    lost: [],
  })
})

describe('lost', () => {
  test('is what nothing is told of, and what would lead to nothing: items, and pages of agencies and series', () => {
    const archive = build(['pier-hui-1#0', 'harbour-chuwu-8#2', 'harbour-chuwu-6#9'], {
      from: 'harbour-chuwu-6',
      to: 'harbour-chuwu-7',
    })
    expect(archive.gone.lost).toEqual(['pier-hui-1#0', 'harbour-chuwu-8#2', 'harbour-chuwu-6#9', 'pier/', 'pier/hui/'])
  })
})

test('a meeting at an address that was another’s tells where that one is', () => {
  const archive = build([], { from: 'harbour-chuwu-8', to: 'harbour-chuwu-7', reused: true })
  expect([...archive.gone.reused].map(([id, { to }]) => [id, to?.data.id])).toEqual([
    ['harbour-chuwu-8', 'harbour-chuwu-7'],
  ])
})

test('a unit and a case that were moved have pages, though no id was published of them', () => {
  const archive = build(
    [],
    { from: 'units/harbour-jiu', to: 'units/harbour-wenshu' },
    { from: 'cases/harbour-chuwu-9901', reason: '誤植' },
  )
  expect(told(archive)).toMatchObject({
    pages: [
      ['units/harbour-jiu/', 'units/harbour-wenshu/'],
      ['cases/harbour-chuwu-9901/', null],
    ],
    lost: [],
  })
})

describe('a case that no text names any more', () => {
  const was = (text: string): object => ({
    change: 'correction',
    of: 'text',
    was: text,
    by: '王小明',
    on: '2024-07-01',
  })
  const changed = minutes('chuwu', '7', '2024-05-06', ['列管案號0602，賡續列管。', '列管案號0603，解除列管。', '甲'])
  const [first, second] = changed.items
  Object.assign(first ?? {}, { earlier: [was('列管案號0601，賡續列管。'), was('列管案號0602，賡續列管')] })
  Object.assign(second ?? {}, { withdrawn: SIGNED })
  const built = (...entries: Partial<Move>[]): Archive =>
    buildArchive({
      agencies: [HARBOUR],
      meetings: [changed],
      ledger: publishedIds(changed),
      moves: new Moves(entries.map((entry) => ({ ...SIGNED, from: '', ...entry }))),
    })

  test('has a page that tells which items named it; what is named still has none', () => {
    const { cases, gone } = built()
    expect(cases.map(({ number }) => number)).toEqual(['0602'])
    expect(gone.pages.map(({ address, by, named }) => [address, by, ...named.map(({ id }) => id)])).toEqual([
      ['cases/harbour-chuwu-0601/', null, 'harbour-chuwu-7#1'],
      ['cases/harbour-chuwu-0603/', null, 'harbour-chuwu-7#2'],
    ])
  })

  test('leads where a clerk says that it went', () => {
    const { gone } = built({ from: 'cases/harbour-chuwu-0601', to: 'cases/harbour-chuwu-0602' })
    expect(gone.pages.map(({ address, to }) => [address, to?.address ?? null])).toEqual([
      ['cases/harbour-chuwu-0601/', 'cases/harbour-chuwu-0602/'],
      ['cases/harbour-chuwu-0603/', null],
    ])
  })
})

describe('a page that was listed', () => {
  const listed = [
    'units/harbour-wenshu',
    'units/harbour-jiu',
    'units/pier-zongwu',
    'cases/harbour-chuwu-9901',
    'cases/harbour-chuwu-0801',
    'cases/pier-hui-0801',
    'cases/pier-old-1',
    'units/fair-zongwu',
  ]
  const tracked = minutes('chuwu', '8', '2024-06-06', ['列管案號0801，賡續列管。'])
  const built = (lines: readonly string[], ...entries: Partial<Move>[]): Archive =>
    buildArchive({
      agencies: [HARBOUR],
      meetings: [tracked],
      ledger: [...publishedIds(tracked), 'pier-hui-1#0'],
      listed: lines,
      moves: new Moves(entries.map((entry) => ({ ...SIGNED, from: '', ...entry }))),
    })
  const answers = ({ gone }: Archive): unknown =>
    gone.pages.flatMap(({ address, to, by }) =>
      /^(?:units|cases)/u.test(address) ? [[address, to?.address ?? by?.reason ?? null]] : [],
    )

  test('of a case answers though nothing is told of it, so does a unit’s of an agency without minutes; another is lost', () => {
    const archive = built(listed)
    expect(answers(archive)).toEqual([
      ['cases/harbour-chuwu-9901/', null],
      ['cases/pier-hui-0801/', null],
      ['cases/pier-old-1/', null],
      ['units/fair-zongwu/', null],
    ])
    expect(archive.gone.lostPages).toEqual(['units/harbour-jiu', 'units/pier-zongwu'])
  })

  test('goes where its agency or series went, or was withdrawn with it; what an entry of its own tells comes first', () => {
    const archive = built(
      listed,
      { from: 'pier', to: 'harbour' },
      { from: 'pier-hui', to: 'harbour-chuwu' },
      { from: 'pier-old', reason: '涉及個人資料' },
      { from: 'units/harbour-jiu', to: 'units/harbour-wenshu' },
      { from: 'cases/harbour-chuwu-9901', reason: '誤植' },
    )
    expect(answers(archive)).toEqual([
      ['units/harbour-jiu/', 'units/harbour-wenshu/'],
      ['cases/harbour-chuwu-9901/', '誤植'],
      ['units/pier-zongwu/', 'units/harbour-zongwu/'],
      ['cases/pier-hui-0801/', 'cases/harbour-chuwu-0801/'],
      ['cases/pier-old-1/', '涉及個人資料'],
      ['units/fair-zongwu/', null],
    ])
    expect(archive.gone.lostPages).toEqual([])
  })

  test('of a case that an item named twice lists that item once', () => {
    const changed = minutes('chuwu', '8', '2024-06-06', ['洽悉。'])
    const was = ['列管案號0801，賡續列管。', '列管案號0801，解除列管。']
    const earlier = was.map((text) => ({ change: 'correction', of: 'text', was: text, by: '王小明', on: '2024-07-01' }))
    Object.assign(changed.items[0] ?? {}, { earlier })
    const { gone } = buildArchive({ agencies: [HARBOUR], meetings: [changed] })
    expect(gone.pages.map(({ address, named }) => [address, named.map(({ id }) => id)])).toEqual([
      ['cases/harbour-chuwu-0801/', ['harbour-chuwu-8#1']],
    ])
  })

  test('never was, or is no page’s name: the one answers as a case without words, the other is told', () => {
    const archive = built(['cases/harbour-kuoda-7', '<<<<<<< HEAD', 'harbour-chuwu-8'])
    expect(answers(archive)).toEqual([['cases/harbour-kuoda-7/', null]])
    expect(archive.gone.lostPages).toEqual(['<<<<<<< HEAD', 'harbour-chuwu-8'])
  })
})
