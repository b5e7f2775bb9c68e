/** What someone pastes of an address that is not where it was. */
import { describe, expect, test } from 'vitest'
import { buildArchive } from '../../src/archive/build.ts'
import { Agency } from '../../src/model/agency.ts'
import { publishedIds } from '../../src/model/ledger.ts'
import { Moves } from '../../src/model/moved.ts'
import { shortCode } from '../../src/model/short.ts'
import { HARBOUR, minutes } from '../archive/minutes.ts'
import { resolverOf, SEEDS_RESOLVER, told } from './archive.ts'

const SIGNED = { by: '王小明', on: '2024-07-01', reused: false }
const meetings = [minutes('chuwu', '7', '2024-05-06', ['甲', '乙', '丙']), minutes('chuwu', '8', '2024-06-06', ['丁'])]
const gone = [
  'harbour-juwu-113-5#0',
  'harbour-juwu-113-5#1',
  'harbour-juwu-113-5#2',
  'harbour-chuwu-8#2',
  'harbour-chuwu-6#0',
  'harbour-chuwu-6#1',
]
const resolver = resolverOf(
  buildArchive({
    agencies: [HARBOUR],
    meetings,
    ledger: [...gone, ...meetings.flatMap(publishedIds)],
    moves: new Moves([
      { ...SIGNED, from: 'harbour-juwu-113-5', to: 'harbour-chuwu-7' },
      { ...SIGNED, from: 'harbour-juwu-113-5#2', reason: '涉及個人資料' },
      { ...SIGNED, from: 'harbour-chuwu-8#2', to: 'harbour-chuwu-7#3' },
      { ...SIGNED, from: 'harbour-chuwu-6', reason: '誤植' },
    ]),
  }),
)
const ask = async (text: string): Promise<string[]> => told(await resolver.resolve(text))

describe('leads on to where it is', () => {
  test.each([
    ['a meeting by its address', 'https://minutes.example.gov.tw/harbour/juwu/113-5/', 'harbour-chuwu-7#0'],
    ['an item by its address', 'https://minutes.example.gov.tw/harbour/juwu/113-5/#1', 'harbour-chuwu-7#1'],
    ['by its id', 'harbour-juwu-113-5#1', 'harbour-chuwu-7#1'],
    [
      'by its short address',
      `https://minutes.example.gov.tw/s/#${shortCode('harbour-juwu-113-5#1')}`,
      'harbour-chuwu-7#1',
    ],
    ['an item of a meeting that stands', 'harbour-chuwu-8#2', 'harbour-chuwu-7#3'],
  ])('%s', async (_, text, item) => expect(await ask(text)).toEqual([item]))
})

test('what was withdrawn says so, and is not taken for what was never there', async () => {
  expect(await ask('harbour/juwu/113-5/#2')).toEqual(['! withdrawn'])
  expect(await ask('harbour/juwu/113-5/#3')).toEqual(['! no-meeting'])
  expect(await ask('harbour-chuwu-8#3')).toEqual(['! no-item'])
})

describe('cited in words, what became of it is told', () => {
  test.each([
    ['港務處113年第5次局務會議', ['harbour-chuwu-7#0', '! moved']],
    ['113年第5次局務會議第1點', ['harbour-chuwu-7#1', '! moved']],
    ['113年7月1日第5次局務會議(1)', ['harbour-chuwu-7#1', '! moved']],
    ['港務處113年第5次局務會議第2點', ['! withdrawn']],
    // Moved with its meeting, but never there.
    ['港務處113年第5次局務會議第3點', ['! moved', '! no-item']],
    ['港務處第6次處務會議', ['! withdrawn']],
    ['港務處113年4月1日第6次處務會議第2點', ['! withdrawn']],
    ['港务处第6次处务会议', ['! withdrawn']],
    ['港務處第8次處務會議第2點', ['harbour-chuwu-7#3', '! item-moved']],
    ['港務處第8次處務會議第3點', ['! no-item']],
    ['港務處第5次處務會議', ['! no-meeting']],
    // Its day is known no more, and is none's; the year of its number is.
    ['港務處113年5月1日處務會議第1點', ['! no-meeting']],
    ['港務處112年第5次局務會議', ['! no-meeting']],
    ['港務處112年5月第6次處務會議', ['! withdrawn']],
    ['港務處第6次處務會議及第7次處務會議第1點', ['! withdrawn', '/', 'harbour-chuwu-7#1']],
  ])('%s', async (text, expected) => expect(await ask(text)).toEqual(expected))

  test('by the month of its number, where it has one', async () => {
    const monthly = Agency.parse({ ...HARBOUR, series: [{ id: 'yuehui', name: '工作月會', numbering: 'monthly' }] })
    const one = resolverOf(
      buildArchive({
        agencies: [monthly],
        meetings: [],
        ledger: ['harbour-yuehui-113-5#0'],
        moves: new Moves([{ ...SIGNED, from: 'harbour-yuehui-113-5', reason: '誤植' }]),
      }),
    )
    expect(told(await one.resolve('港務處113年5月工作月會'))).toEqual(['! withdrawn'])
    expect(told(await one.resolve('港務處113年4月工作月會'))).toEqual(['! no-meeting'])
  })

  test('beside one of the same number that stands, neither is passed over', async () => {
    const other = Agency.parse({ ...HARBOUR, id: 'other', name: '晨霧市政府後勤處', short: '後勤處' })
    const standing = minutes('chuwu', '6', '2024-04-16', ['庚'], 'other')
    const both = resolverOf(
      buildArchive({
        agencies: [HARBOUR, other],
        meetings: [standing],
        ledger: ['harbour-chuwu-6#0', ...publishedIds(standing)],
        moves: new Moves([{ ...SIGNED, from: 'harbour-chuwu-6', reason: '誤植' }]),
      }),
    )
    expect(told(await both.resolve('第6次處務會議第1點'))).toEqual(['other-chuwu-6#1', '! withdrawn'])
    // The day tells which.
    expect(told(await both.resolve('113年4月16日第6次處務會議第1點'))).toEqual(['other-chuwu-6#1'])
  })
})

describe('addresses of other pages are no meetings, and are said', () => {
  test.each([
    'https://minutes.example.gov.tw/cases/sec-chuwu-110/',
    'https://minutes.example.gov.tw/cases/sec-chuwu-11002/',
    'https://minutes.example.gov.tw/deadlines/111-03/',
    'https://intranet/deadlines/111-03/#d-2022-03-31',
    'https://intranet/minutes/units/all/sec/111/',
    'https://intranet/minutes/units/sec-wenshu/',
  ])('%s', async (text) => expect(told(await SEEDS_RESOLVER.resolve(text))).toEqual(['! page']))
})
