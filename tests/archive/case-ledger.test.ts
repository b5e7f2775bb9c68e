/** The ledger of cases: states, openings, contradictions, what is asked under a case, what it is about. */
import { describe, expect, test } from 'vitest'
import { buildArchive } from '../../src/archive/build.ts'
import { stateAt } from '../../src/archive/cases/states.ts'
import type { Archive, CaseView } from '../../src/archive/views.ts'
import type { Meeting } from '../../src/model/meeting.ts'
import { HARBOUR, minutes, type Entry } from './minutes.ts'

const build = (...meetings: Meeting[]): Archive => buildArchive({ agencies: [HARBOUR], meetings })
/** Meetings of the running series, a month apart, from the 101st on: each is its items. */
const history = (...meetings: (readonly (string | Entry)[])[]): Archive =>
  build(
    ...meetings.map((items, index) =>
      minutes('chuwu', String(101 + index), `2024-${String(index + 1).padStart(2, '0')}-10`, items),
    ),
  )
const only = ({ cases }: Archive, number: string): CaseView => {
  const found = cases.find((view) => view.number === number)
  if (!found) throw new Error(`no case ${number}`)
  return found
}
/** `kind case items`, items by meeting and path. */
const doubts = ({ caseDoubts }: Archive): string[] =>
  caseDoubts.map(({ kind, case: view, items, words }) =>
    [kind, view?.number ?? words, ...items.map(({ meeting, path }) => `${meeting.data.number}#${path}`)].join(' '),
  )

describe('states', () => {
  const told = only(
    history(
      ['洽悉', '請總務組辦理，列入列管（列管案號10102）。'],
      ['列管案號10102，已辦理中。'],
      ['列管案號10102，同意解除列管。'],
      ['列管案號10102恢復列管。'],
    ),
    '10102',
  )

  test('after each event', () => {
    expect(told.events.map(({ found, state }) => `${found.event} ${state}`)).toEqual([
      'opened open',
      'mentioned open',
      'released released',
      'reopened open',
    ])
    expect(told.state).toBe('open')
  })

  test('as of any day', () => {
    const events = told.events.map(({ item, state }) => ({ date: item.meeting.data.date, state }))
    const days = ['2024-01-09', '2024-01-10', '2024-03-09', '2024-03-10', '2024-04-10', '2030-01-01']
    expect(days.map((day) => stateAt(events, day))).toEqual([null, 'open', 'open', 'released', 'open', 'open'])
  })

  test.each([
    ['the city releases first', ['局內持續列管', '府級解列'], 'open', { agency: 'open', city: 'released' }],
    [
      'then the agency',
      ['局內持續列管', '府級解列', '同意解除列管'],
      'released',
      { agency: 'released', city: 'released' },
    ],
    ['the city alone tells', ['府級解列'], 'unknown', { agency: 'unknown', city: 'released' }],
    ['the city goes on', ['同意解除列管', '府級持續列管'], 'open', { agency: 'released', city: 'open' }],
    ['no word of a list', ['持續列管', '同意解除列管'], 'released', null],
    ['it goes on as another', ['持續列管', '併入列管案號9902'], 'unknown', null],
  ] as const)('by list: %s', (_, words, state, levels) => {
    const view = only(history(...words.map((said) => [`列管案號9901${said}。`])), '9901')
    expect([view.state, view.levels]).toEqual([state, levels])
  })
})

describe('the opening', () => {
  test('is confirmed by the item of that meeting that says so', () => {
    const archive = history(['洽悉', '請總務組辦理，列入列管（列管案號10102）。'], ['列管案號10102持續列管'])
    const { opened, since, isSinceKnown } = only(archive, '10102')
    expect(opened?.confirmed?.id).toBe('harbour-chuwu-101#2')
    expect([since, isSinceKnown]).toEqual(['2024-01-10', true])
    expect(archive.caseDoubts).toEqual([])
  })

  test('stays inferred where that meeting is not held', () => {
    const archive = history(['列管案號9903持續列管'])
    const { opened, since, isSinceKnown } = only(archive, '9903')
    expect(opened).toMatchObject({ meeting: '99', item: 3, view: null, confirmed: null, candidates: [] })
    expect([since, isSinceKnown]).toEqual(['2024-01-10', false])
    expect(archive.caseDoubts).toEqual([])
  })

  test('what only reports under that number is no decision that may be meant', () => {
    const report: Entry = {
      path: '3',
      text: '報告',
      kind: 'report',
      children: [{ path: '3-2', text: '甲', kind: 'text' }],
    }
    const archive = history(['洽悉', '請總務組辦理。', report], ['列管案號10102持續列管'])
    expect(only(archive, '10102').opened?.candidates.map(({ path }) => path)).toEqual(['2'])
  })

  test('where the meeting is held and does not say so, its decisions of that number may be meant', () => {
    const archive = history(['洽悉', { path: '2', text: '請總務組辦理。' }, '洽悉'], ['列管案號10102持續列管'])
    expect(only(archive, '10102').opened?.candidates.map(({ path }) => path)).toEqual(['2'])
    expect(doubts(archive)).toEqual(['not-opened 10102 101#2'])
  })

  test('of a yearly series', () => {
    const agencies = [
      { ...HARBOUR, series: HARBOUR.series.map((entry) => ({ ...entry, caseNumbers: 'meeting-item' as const })) },
    ]
    const meetings = [
      minutes('juwu', '113-2', '2024-02-01', ['請總務組辦理，列入列管（列管案號1130201）。']),
      minutes('juwu', '113-3', '2024-03-01', ['列管案號1130201及113-01-04持續列管。']),
    ]
    const { cases } = buildArchive({ agencies, meetings })
    expect(cases.map(({ number, opened }) => [number, opened?.name, opened?.confirmed?.id])).toEqual([
      ['113-01-04', '113年第1次局務會議', undefined],
      ['1130201', '113年第2次局務會議', 'harbour-juwu-113-2#1'],
    ])
  })
})

describe('what does not fit together', () => {
  const opens = '請總務組辦理，列入列管（列管案號10101）。'
  const says = (words: string): string => `列管案號10101${words}。`
  test.each([
    ['released twice', [says('解除列管'), says('解除列管')], ['released-twice 10101 102#1 103#1']],
    ['released again later', [says('解除列管'), says('報告'), says('解除列管')], ['released-twice 10101 102#1 104#1']],
    ['continued after release', [says('解除列管'), says('持續列管')], ['continued-after-release 10101 102#1 103#1']],
    ['told of after it was merged', [says('併入他案'), says('持續列管')], ['told-after-merge 10101 102#1 103#1']],
    ['opened twice', [opens], ['opened-twice 10101 101#1 102#1']],
    ['reopened while open', [says('恢復列管')], ['reopened-open 10101 101#1 102#1']],
    ['nothing', [says('持續列管'), says('解除列管'), says('恢復列管'), says('解除列管')], []],
    ['nothing: the city releases, then the agency', [says('府級解列'), says('局內解列')], []],
  ])('%s', (_, later, expected) => {
    expect(doubts(history([opens], ...later.map((words) => [words])))).toEqual(expected)
  })

  test('told of before the meeting that opened it, by number and by words', () => {
    expect(doubts(history(['列管案號10301持續列管'], ['洽悉'], ['洽悉']))).toEqual([
      'before-opening 10301 101#1',
      'not-opened 10301 103#1',
    ])
    expect(doubts(history(['列管案號10201持續列管'], ['請辦理，列入列管（列管案號10201）。']))).toEqual([
      'opened-twice 10201 101#1 102#1',
      'before-opening 10201 101#1 102#1',
    ])
  })

  test('opened by another meeting than the number tells', () => {
    expect(doubts(history(['洽悉'], ['請辦理，列入列管（列管案號10101）。']))).toEqual(['opened-elsewhere 10101 102#1'])
  })

  test('words that name no case', () => {
    expect(doubts(history(['上開案件均解除列管。']))).toEqual(['unresolved 上開案件均解除列管 101#1'])
  })
})

describe('under a case', () => {
  test('what stands after its number, and after the list that it is in', () => {
    const text =
      '列管案號9901，請總務組於5月底前提報；列管案號9902及9903，請文書組辦理；列管案號9904解除列管，請各單位配合。'
    const { cases } = history([text])
    expect(
      cases.map(({ number, events }) => [
        number,
        ...events.flatMap(({ units, deadlines }) => [
          ...units.map(({ name }) => name),
          ...deadlines.map(({ date }) => date),
        ]),
      ]),
    ).toEqual([
      ['9901', '總務組', '2024-05-31'],
      ['9902', '文書組'],
      ['9903', '文書組'],
      ['9904', '各單位'],
    ])
  })

  test('all of an item that tells of it alone', () => {
    const view = only(history(['請總務組於5月底前提報，列管案號9901持續列管。']), '9901')
    expect(view.events[0]?.units.map(({ name }) => name)).toEqual(['總務組'])
    expect(view.events[0]?.deadlines).toHaveLength(1)
  })
})

describe('what it is about', () => {
  const subject = (...items: (string | Entry)[]): string[] => {
    const found = only(history(items), '9901').subject
    return found ? [found.by, found.words, found.source.path] : []
  }

  test.each([
    ['列管案號9901「市政大樓補強」持續列管。', ['title', '市政大樓補強', '1']],
    ['列管案號9901（東側外牆防水工程）持續列管。', ['title', '東側外牆防水工程', '1']],
    ['列管案號9901東側外牆防水改善案，持續列管。', ['title', '東側外牆防水改善案', '1']],
    ['「市政大樓補強」案（列管案號9901）持續列管。', ['title', '市政大樓補強', '1']],
    [
      '外牆磁磚剝落，請總務組改善，並自本次會議起列管（列管案號9901）。',
      ['opening', '外牆磁磚剝落，請總務組改善', '1'],
    ],
    ['列管案號 9901，請總務組儘速改善外牆，持續列管。', ['excerpt', '請總務組儘速改善外牆', '1']],
    ['列管案號9901持續列管。', []],
    ['列管案號9901（總務組），持續列管。', []],
    ['列管案號9901及9902，請總務組儘速改善外牆，均持續列管。', []],
  ])('%s', (text, expected) => {
    expect(subject(text)).toEqual(expected)
  })

  test('the agenda item that tells of it alone', () => {
    const agenda = (children: readonly Entry[]): Entry => ({
      path: '1',
      kind: 'agenda',
      text: '案由：東側外牆防水改善案。',
      children,
    })
    const released = { path: '1-c', text: '列管案號9901解除列管。' }
    const [, words = ''] = subject(`請總務組辦理${'長'.repeat(70)}，列入列管（列管案號9901）。`)
    expect([words.length, words.at(-1)]).toEqual([60, '…'])
    expect(subject(agenda([released]))).toEqual(['agenda', '東側外牆防水改善案', '1'])
    expect(subject(agenda([released, { path: '1-c2', text: '列管案號9902解除列管。' }]))).toEqual([])
  })
})
