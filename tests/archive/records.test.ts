/** What is gathered from all meetings: units with their duties, cases with their events, deadlines. */
import { describe, expect, test } from 'vitest'
import { buildArchive } from '../../src/archive/build.ts'
import type { Archive } from '../../src/archive/views.ts'
import type { Meeting } from '../../src/model/meeting.ts'
import { STARS, TOWER } from '../support/agencies.ts'
import { HARBOUR, minutes } from './minutes.ts'

const build = (...meetings: Meeting[]): Archive => buildArchive({ agencies: [HARBOUR, TOWER, STARS], meetings })

describe('units', () => {
  const archive = build(
    minutes('chuwu', '7', '2024-05-06', [
      '請總務組辦理',
      '請各單位、林處長及總務組辦理',
      '提醒各位主管注意，請大家配合',
    ]),
    minutes('chuwu', '8', '2024-06-06', ['請同仁注意', '請國務組、事務組辦理']),
    minutes('chuwu', '3', '2024-06-06', ['請燈光組及相關單位辦理'], 'tower'),
  )
  const unit = (id: string): (typeof archive.units)[number] | undefined => archive.units.find((view) => view.id === id)

  test('all of the registry, in its order, whether they were told something or not', () => {
    expect(archive.units.map(({ id }) => id)).toEqual([
      ...HARBOUR.units.map(({ id }) => `harbour-${id}`),
      'tower-dengguang',
    ])
    expect(unit('harbour-mishu')?.duties).toEqual([])
    expect(unit('harbour-mishu')?.address).toBe('units/harbour-mishu/')
  })

  test('what each was told, newest meeting first, in printed order within one', () => {
    expect(unit('harbour-zongwu')?.duties.map(({ item }) => item.id)).toEqual([
      'harbour-chuwu-7#1',
      'harbour-chuwu-7#2',
    ])
    expect(unit('harbour-guoji')?.duties.map(({ item, unit: told }) => [item.id, told.words])).toEqual([
      ['harbour-chuwu-8#2', '請國務組、事務組'],
    ])
  })

  test('what everyone of its agency was told: each directive once, and no person’s', () => {
    const everyone = ['harbour-chuwu-8#1', 'harbour-chuwu-7#2', 'harbour-chuwu-7#3']
    expect(unit('harbour-zongwu')?.collective.map(({ item }) => item.id)).toEqual(everyone)
    expect(unit('harbour-it')?.collective.map(({ item }) => item.id)).toEqual(everyone)
    expect(unit('tower-dengguang')?.collective.map(({ item }) => item.id)).toEqual(['tower-chuwu-3#1'])
    expect(unit('harbour-zongwu')?.collective[1]?.unit.name).toBe('各單位')
    expect(build(minutes('chuwu', '7', '2024-05-06', ['請林處長辦理'])).units[0]?.collective).toEqual([])
  })
})

describe('cases', () => {
  const archive = build(
    minutes('chuwu', '110', '2024-05-06', [
      '列管案號 10902 解除列管；列管案號 9903 賡續列管。',
      '列管案號 10902 提及',
      '列管案號 10801 賡續列管。列管案號 10802 請追蹤。',
    ]),
    minutes('chuwu', '109', '2024-04-06', ['列管案號 10902 及 9903 賡續列管。', '列管案號 10801 解除列管。']),
    minutes('kuoda', '4', '2024-05-07', ['列管案號 9903 解除列管。']),
  )
  const view = (id: string): (typeof archive.cases)[number] | undefined =>
    archive.cases.find((entry) => entry.id === id)

  test('by agency, series and number, whose numbers count as numbers', () => {
    expect(archive.cases.map(({ id }) => id)).toEqual([
      'harbour-chuwu-9903',
      'harbour-chuwu-10801',
      'harbour-chuwu-10802',
      'harbour-chuwu-10902',
      'harbour-kuoda-9903',
    ])
    expect(view('harbour-chuwu-9903')).toMatchObject({ number: '9903', address: 'cases/harbour-chuwu-9903/' })
    expect(view('harbour-kuoda-9903')?.series.id).toBe('kuoda')
  })

  test('events oldest first, in printed order within a meeting', () => {
    expect(view('harbour-chuwu-10902')?.events.map(({ item, found }) => [item.id, found.event])).toEqual([
      ['harbour-chuwu-109#1', 'continued'],
      ['harbour-chuwu-110#1', 'released'],
      ['harbour-chuwu-110#2', 'mentioned'],
    ])
  })

  test('the state is as of the last event that tells', () => {
    expect(archive.cases.map(({ id, state }) => [id, state])).toEqual([
      ['harbour-chuwu-9903', 'open'],
      ['harbour-chuwu-10801', 'open'],
      ['harbour-chuwu-10802', 'unknown'],
      ['harbour-chuwu-10902', 'released'],
      ['harbour-kuoda-9903', 'released'],
    ])
  })

  test('the opening meeting, with its view where the archive holds it', () => {
    expect(view('harbour-chuwu-10902')?.opened).toMatchObject({ name: '第109次處務會議', meeting: '109', item: 2 })
    expect(view('harbour-chuwu-10902')?.opened?.view?.data.id).toBe('harbour-chuwu-109')
    expect(view('harbour-chuwu-9903')?.opened).toEqual({
      name: '第99次處務會議',
      meeting: '99',
      item: 3,
      view: null,
      confirmed: null,
      candidates: [],
    })
  })

  test('no opening meeting where the series does not number its cases so', () => {
    expect(view('harbour-kuoda-9903')?.opened).toBeNull()
  })
})

test('deadlines: the earliest first, each with its item', () => {
  const archive = build(
    minutes('chuwu', '8', '2024-06-06', ['於7月底前完成，並於7月1日前報告', '12月31日前']),
    minutes('chuwu', '7', '2024-05-06', ['6月30日前']),
  )
  expect(archive.deadlines.map(({ item, deadline }) => `${deadline.date} ${item.id}`)).toEqual([
    '2024-06-30 harbour-chuwu-7#1',
    '2024-07-01 harbour-chuwu-8#1',
    '2024-07-31 harbour-chuwu-8#1',
    '2024-12-31 harbour-chuwu-8#2',
  ])
})
