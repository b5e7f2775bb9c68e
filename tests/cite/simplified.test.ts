/** Citations in Simplified characters, or partly in them. */
import { Converter } from 'opencc-js/t2cn'
import { describe, expect, test } from 'vitest'
import { buildArchive } from '../../src/archive/build.ts'
import { traditionalOf } from '../../src/cite/traditional.ts'
import { Random } from '../../src/city/random.ts'
import { Agency } from '../../src/model/agency.ts'
import { walk } from '../../src/model/walk.ts'
import { minutes } from '../archive/minutes.ts'
import { cityRecord } from '../support/city-record.ts'
import { only, resolverOf, SEEDS_RESOLVER, told } from './archive.ts'

describe('resolves as the Traditional', () => {
  test.each([
    ['秘书处第110次处务会议结论(三)', ['sec-chuwu-110#2-2-c-3', 'sec-chuwu-110#2-4-c-3']],
    ['秘书处第110次处务会议结论(五)', ['sec-chuwu-110#2-4-c-5']],
    ['台北市政府秘书处111年3月17日第110次处务会议记录会议结论（五）', ['sec-chuwu-110#2-4-c-5']],
    ['复依本处第110次处务会议纪录贰、四、会议结论第五点办理', ['sec-chuwu-110#2-4-c-5']],
    ['资讯局 113 年第 12 次局务会议\n主席裁示事项（三）', ['doit-juwu-113-12#5-3']],
    [
      '依資訊局第12次局务会议主席裁示(三)及秘书处第110次處務會議结论(五)辦理',
      ['doit-juwu-113-12#5-3', '/', 'sec-chuwu-110#2-4-c-5'],
    ],
    // White space still parts numbers.
    ['秘书处第110次处务会议结论5 7', ['sec-chuwu-110#2-4-c-5', 'sec-chuwu-110#2-4-c-7']],
    ['秘书处第109次处务会议结论(五)', ['! no-meeting']],
    ['处务会议', ['! unnamed']],
  ])('%s', async (text, expected) => expect(told(await SEEDS_RESOLVER.resolve(text))).toEqual(expected))
})

/** 后 is 后 and 後. */
const agency = (id: string, name: string): Agency =>
  Agency.parse({ id, name, short: name, series: [{ id: 'chuwu', name: '處務會議', numbering: 'running' }] })
const [behind, queen] = [agency('behind', '後勤處'), agency('queen', '后勤處')]
const meetings = [
  minutes('chuwu', '7', '2024-05-06', ['甲'], 'behind'),
  minutes('chuwu', '7', '2024-05-06', ['甲'], 'queen'),
]

test('a character that is written for several is the one that a name has', async () => {
  const one = resolverOf(buildArchive({ agencies: [behind], meetings: meetings.slice(0, 1) }))
  expect(await only(one, '后勤处第7次处务会议第1点')).toBe('behind-chuwu-7#1')
})

test('so it is where a series has it', async () => {
  const held = Agency.parse({ ...behind, series: [{ id: 'chuwu', name: '發展會議', numbering: 'running' }] })
  const one = resolverOf(buildArchive({ agencies: [held], meetings: meetings.slice(0, 1) }))
  expect(await only(one, '第7次发展会议第1点')).toBe('behind-chuwu-7#1')
})

test('of two names that are written alike neither is chosen', async () => {
  const two = resolverOf(buildArchive({ agencies: [behind, queen], meetings }))
  expect(await only(two, '后勤处第7次处务会议第1点')).toBeNull()
})

describe('a text as it is written in Traditional characters', () => {
  const table = { 发: '發髮', 后: '後后', 电: '電', 厂: '廠' }
  test.each([
    ['one that is written for several stays, where no word tells', '发后电厂', [], '发后電廠'],
    ['the longest word tells', '发电厂', ['發電', '髮電廠'], '髮電廠'],
    ['of two as long neither does', '发电厂', ['發電', '髮電'], '发电廠'],
    ['white space stays where it is', '发 电\n厂', ['發電'], '發 電\n廠'],
  ])('%s', (_, text, names, expected) => expect(traditionalOf(text, names, table)).toBe(expected))
})

test('most citations of a city, and none as another item', async () => {
  const { archive } = await cityRecord(16, 'cite')
  const resolver = resolverOf(archive)
  const items = archive.meetings.flatMap((meeting) => [...walk(meeting.items)])
  const toSimplified = Converter({ from: 'tw', to: 'cn' })
  const random = new Random('simplified')
  const some = Array.from({ length: 100 }, () => random.pick(items))
  const found = await Promise.all(some.map(async ({ citation }) => only(resolver, toSimplified(citation))))
  expect(some.filter(({ id }, index) => found[index] !== null && found[index] !== id)).toEqual([])
  expect(found.filter((id) => id !== null).length).toBeGreaterThanOrEqual(90)
})
