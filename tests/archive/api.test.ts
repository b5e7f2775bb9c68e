import { describe, expect, test } from 'vitest'
import { apiCases, apiDeadlines, apiIndex, apiMeeting, apiUnits } from '../../src/archive/api.ts'
import { surrounded } from '../../src/archive/around.ts'
import { buildArchive } from '../../src/archive/build.ts'
import { API_SCHEMAS } from '../../src/model/api.ts'
import { HARBOUR, minutes } from './minutes.ts'
import { BASE, archive } from './tracked.ts'

const entry = (number: string, path: string, date: string, roc: string): object => ({
  item: `harbour-chuwu-${number}#${path}`,
  meeting: `harbour-chuwu-${number}`,
  date,
  url: `/minutes/harbour/chuwu/${number}/#${path}`,
  citation: `晨霧市政府港務處${roc}第${number}次處務會議紀錄${path === '1-1' ? '(1)(1-1)' : '(1)'}`,
})
const asked = [
  { id: 'harbour-guoji', type: 'unit', name: '國際事務組', inferred: false, words: '請國務組及各單位' },
  { id: null, type: 'everyone', name: '各單位', inferred: false, words: '請國務組及各單位' },
]
const deadline = { date: '2024-07-31', words: '7月底前', inferred: true, precision: 'month' }

test('what later minutes say of a meeting and of its items', () => {
  const later = buildArchive({
    agencies: [HARBOUR],
    meetings: [
      minutes('chuwu', '109', '2024-05-06', ['列管案號 10902 賡續列管。']),
      minutes('chuwu', '110', '2024-06-06', ['宣讀第109次處務會議紀錄，紀錄確定。', '依第109次處務會議辦理。']),
    ],
  })
  const [latest, first] = surrounded(later)
  if (!latest || !first) throw new Error('no meetings')
  const { approval, citedBy } = apiMeeting(first.meeting, BASE, first.around)
  const item = 'harbour-chuwu-110#1'
  expect(approval).toEqual({ state: 'confirmed', inferred: false, item, words: '確定' })
  expect(citedBy).toEqual(
    ['1', '2'].map((path) => ({
      of: 'harbour-chuwu-109#0',
      item: `harbour-chuwu-110#${path}`,
      words: '第109次處務會議',
      inferred: false,
      url: `/minutes/harbour/chuwu/110/#${path}`,
    })),
  )
  expect(apiMeeting(latest.meeting, BASE, latest.around).approval).toEqual({ state: 'pending', inferred: true })
  expect(apiIndex(later, BASE).meetings.map(({ approval: state }) => state)).toEqual(['pending', 'confirmed'])
})

test('the index says that an archive is made up, and nothing where it is not', () => {
  const invented = apiIndex(buildArchive({ agencies: [], meetings: [], invented: true }), BASE)
  expect(API_SCHEMAS.index.parse(invented)).toEqual({ invented: true, agencies: [], meetings: [] })
  expect(Object.keys(apiIndex(archive, BASE))).toEqual(['agencies', 'meetings'])
})

describe('a projection of the archive, field by field', () => {
  test('a meeting', () => {
    const [newest] = archive.meetings
    if (!newest) throw new Error('no meeting')
    const { header: _, dropped: __, items: ___, repairs: ____, ...data } = newest.data
    const { items, ...meeting } = apiMeeting(newest, BASE)
    expect(meeting).toEqual({
      ...data,
      replaces: [],
      labels: [],
      references: [],
      agencyName: '晨霧市政府港務處',
      seriesName: '處務會議',
      name: '第110次處務會議',
      citation: '晨霧市政府港務處113年6月6日第110次處務會議紀錄',
      url: '/minutes/harbour/chuwu/110/',
    })
    expect(items.map(({ id }) => id)).toEqual(['harbour-chuwu-110#0', 'harbour-chuwu-110#1'])
    const { item, citation, url } = entry('110', '1-1', '2024-06-06', '113年6月6日') as Record<string, string>
    expect(items[1]?.children).toEqual([
      {
        id: item,
        path: '1-1',
        marker: '(1-1)',
        kind: 'conclusion',
        text: '請國務組及各單位於7月底前完成',
        units: asked,
        deadlines: [deadline],
        cases: [],
        citation,
        url,
        children: [],
      },
    ])
    expect(items[1]?.cases).toEqual([
      { id: 'harbour-chuwu-10902', number: '10902', event: 'released', words: '10902 及 9903 解除列管' },
      { id: 'harbour-chuwu-9903', number: '9903', event: 'released', words: '9903 解除列管' },
    ])
  })

  test('the index', () => {
    const index = apiIndex(archive, BASE)
    expect(index.agencies).toEqual([HARBOUR])
    expect(index.meetings).toEqual([
      {
        id: 'harbour-chuwu-110',
        name: '第110次處務會議',
        title: '第110次會議紀錄',
        date: '2024-06-06',
        approval: 'pending',
        itemCount: 3,
        url: '/minutes/harbour/chuwu/110/',
        json: '/minutes/api/meetings/harbour-chuwu-110.json',
      },
      expect.objectContaining({ id: 'harbour-chuwu-109', itemCount: 2 }),
    ])
  })

  test('the units', () => {
    const units = apiUnits(archive, BASE)
    expect(units.map(({ id }) => id)).toEqual(HARBOUR.units.map(({ id }) => `harbour-${id}`))
    expect(units.find(({ id }) => id === 'harbour-guoji')).toEqual({
      id: 'harbour-guoji',
      agency: 'harbour',
      name: '國際事務組',
      aliases: ['國務組', '事務組'],
      url: '/minutes/units/harbour-guoji/',
      duties: [
        {
          ...entry('110', '1-1', '2024-06-06', '113年6月6日'),
          inferred: false,
          words: '請國務組及各單位',
          deadlines: [deadline],
        },
      ],
    })
  })

  test('a unit that was abolished, and the one that took over', () => {
    const [first, second] = HARBOUR.units
    if (!first || !second) throw new Error('two units are needed')
    const units = [
      { ...first, short: '短名', until: '2023-12-31', successor: second.id },
      { ...second, from: '2024-01-01' },
    ]
    const registered = buildArchive({ agencies: [{ ...HARBOUR, units }], meetings: [], invented: false })
    expect(apiUnits(registered, BASE)).toMatchObject([
      { aliases: ['短名', ...first.aliases], until: '2023-12-31', successor: `harbour-${second.id}` },
      { from: '2024-01-01' },
    ])
  })

  test('the cases', () => {
    const none = { units: [], deadlines: [] }
    const [without, held] = apiCases(archive, BASE)
    expect(held).toEqual({
      id: 'harbour-chuwu-10902',
      agency: 'harbour',
      series: 'chuwu',
      number: '10902',
      state: 'released',
      opened: { meetingNumber: '109', itemNumber: 2, meeting: 'harbour-chuwu-109', inferred: true },
      since: '2024-05-06',
      sinceKnown: true,
      doubts: ['not-opened'],
      url: '/minutes/cases/harbour-chuwu-10902/',
      events: [
        {
          ...entry('109', '1', '2024-05-06', '113年5月6日'),
          event: 'continued',
          words: '10902 賡續列管',
          state: 'open',
          ...none,
        },
        {
          ...entry('110', '1', '2024-06-06', '113年6月6日'),
          event: 'released',
          words: '10902 及 9903 解除列管',
          state: 'released',
          ...none,
        },
      ],
    })
    expect(without?.opened).toEqual({ meetingNumber: '99', itemNumber: 3, meeting: null, inferred: true })
  })

  test('a case that is tracked by name, with all that minutes tell of cases', () => {
    const meetings = [
      minutes('kuoda', '4', '2024-05-06', [
        '港區照明一案，請國務組於7月底前完成，府級持續列管。',
        '列管案號1101「東堤改建」併入列管案號1102。',
      ]),
    ]
    const [merged, , named] = apiCases(buildArchive({ agencies: [HARBOUR], meetings }), BASE)
    expect(named).toMatchObject({
      number: '港區照明',
      named: true,
      state: 'open',
      levels: { agency: 'unknown', city: 'open' },
      opened: null,
      events: [
        { event: 'continued', level: 'city', units: [{ id: 'harbour-guoji' }], deadlines: [{ date: '2024-07-31' }] },
      ],
    })
    expect(merged).toMatchObject({
      number: '1101',
      subject: { words: '東堤改建', item: 'harbour-kuoda-4#2', by: 'title', inferred: true },
      events: [{ event: 'merged', into: '1102' }],
    })
  })

  test('a case of a series that does not number its cases so', () => {
    const plain = buildArchive({
      agencies: [HARBOUR],
      meetings: [minutes('kuoda', '4', '2024-05-06', ['列管案號 10902 解列'])],
    })
    expect(apiCases(plain, BASE)[0]?.opened).toBeNull()
  })

  test('the deadlines', () => {
    expect(apiDeadlines(archive, BASE)).toEqual([
      { ...entry('110', '1-1', '2024-06-06', '113年6月6日'), deadline, units: asked },
    ])
  })
})
