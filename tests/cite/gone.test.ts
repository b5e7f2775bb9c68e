/** What someone pastes of an address that is not where it was. */
import { describe, expect, test } from 'vitest'
import { buildArchive } from '../../src/archive/build.ts'
import { publishedIds } from '../../src/model/ledger.ts'
import { Moves } from '../../src/model/moved.ts'
import { shortCode } from '../../src/model/short.ts'
import { HARBOUR, minutes } from '../archive/minutes.ts'
import { resolverOf, SEEDS_RESOLVER, told } from './archive.ts'

const SIGNED = { by: '王小明', on: '2024-07-01', reused: false }
const meetings = [minutes('chuwu', '7', '2024-05-06', ['甲', '乙', '丙']), minutes('chuwu', '8', '2024-06-06', ['丁'])]
const gone = ['harbour-juwu-113-5#0', 'harbour-juwu-113-5#1', 'harbour-juwu-113-5#2', 'harbour-chuwu-8#2']
const resolver = resolverOf(
  buildArchive({
    agencies: [HARBOUR],
    meetings,
    ledger: [...gone, ...meetings.flatMap(publishedIds)],
    moves: new Moves([
      { ...SIGNED, from: 'harbour-juwu-113-5', to: 'harbour-chuwu-7' },
      { ...SIGNED, from: 'harbour-juwu-113-5#2', reason: '涉及個人資料' },
      { ...SIGNED, from: 'harbour-chuwu-8#2', to: 'harbour-chuwu-7#3' },
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
