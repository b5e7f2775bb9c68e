/** Several meetings cited in one text: each is told apart, none is passed over, and nothing is mixed. */
import { describe, expect, test } from 'vitest'
import { onlyHit } from '../../src/cite/answer.ts'
import { Random } from '../../src/city/random.ts'
import { buildArchive } from '../../src/archive/build.ts'
import { Agency } from '../../src/model/agency.ts'
import { shortCode } from '../../src/model/short.ts'
import { walk } from '../../src/model/walk.ts'
import { HARBOUR, minutes } from '../archive/minutes.ts'
import { cityRecord } from '../support/city-record.ts'
import { resolverOf, SEEDS_RESOLVER, told } from './archive.ts'
import { mistaken } from './mistakes.ts'

const FIVE = 'sec-chuwu-110#2-4-c-5'
const SEVEN = 'sec-chuwu-110#2-4-c-7'
const THREE = 'doit-juwu-113-12#5-3'
const code = shortCode(FIVE)

describe("in two archives' minutes", () => {
  test.each([
    ['依資訊局113年第12次局務會議裁示(三)及秘書處第110次處務會議結論(五)辦理', [THREE, '/', FIVE]],
    ['本局第12次局務會議主席裁示(三)、本處第110次處務會議結論(五)', [THREE, '/', FIVE]],
    // Who holds its own says nothing of the other's series.
    ['資訊局第12次局務會議裁示(三)及秘書處第110次會議結論(五)', [THREE, '/', FIVE]],
    ['秘書處第110次處務會議結論(五)\n資訊局113年第12次局務會議裁示三', [FIVE, '/', THREE]],
    ['秘書處第110次處務會議結論(五) 資訊局113年第12次局務會議裁示三', [FIVE, '/', THREE]],
    ['依第110次處務會議結論(五)辦理，並依第12次局務會議裁示(三)賡續辦理。', [FIVE, '/', THREE]],
    ['秘書處111年3月17日會議結論(五)暨資訊局113年12月17日會議主席裁示(三)', [FIVE, '/', THREE]],
    ['依本處第110次處務會議結論(五)、(七)及113年第12次局務會議裁示(三)辦理', [FIVE, SEVEN, '/', THREE]],
    ['第110次處務會議結論(五)及第111次處務會議結論(二)', [FIVE, '/', '! no-meeting']],
    [
      '第110次處務會議結論(三)及第12次局務會議裁示(九十)',
      ['sec-chuwu-110#2-2-c-3', 'sec-chuwu-110#2-4-c-3', '/', '! no-item'],
    ],
    ['秘書處第110次、資訊局第12次會議紀錄', ['sec-chuwu-110#0', '/', 'doit-juwu-113-12#0']],
    ['110-2-4-c-5、113-12-5-3', [FIVE, '/', THREE]],
    ['依110-2-4-c-5及113-12-5-3辦理。', [FIVE, '/', THREE]],
    ['110-99、112-5', ['! no-meeting', '/', '! no-meeting']],
    ['sec/chuwu/110/#2-4-c-5 doit/juwu/113-12/#5-3', [FIVE, '/', THREE]],
    ['sec/chuwu/110/#2-4-c-5 sec/chuwu/111/#1', [FIVE, '/', '! no-meeting']],
    [`${code}、${shortCode(THREE)}`, [FIVE, '/', THREE]],
    [`${code} 及第12次局務會議裁示(三)、第110次處務會議結論(七)`, [FIVE, '/', THREE, '/', SEVEN]],
    // Each with its address, as 複製引用 gives them.
    [
      '秘書處第110次處務會議結論(五)\nhttps://a.example/sec/chuwu/110/#2-4-c-5\n資訊局第12次局務會議裁示三\nhttps://a.example/doit/juwu/113-12/#5-3',
      [FIVE, '/', THREE],
    ],
    // A letter between them, and its day, are of neither.
    ['第110次處務會議結論(五)及北市秘文字第1113001234號函、第12次局務會議裁示(三)', [FIVE, '/', THREE]],
    [
      '依第110次處務會議、111年3月20日北市秘文字第1113001234號函及第12次局務會議裁示(三)',
      ['sec-chuwu-110#0', '/', THREE],
    ],
    // The same twice is one.
    ['依第110次處務會議結論(五)辦理，前開第110次處務會議結論(五)請查照', [FIVE]],
    [`${code} 及 ${code}`, [FIVE]],
    // What is not read well enough to be looked up is said.
    ['第110次處務會議結論(五)辦理；並依主席指示2', [FIVE, '! unread']],
    ['資訊局113年第12次局務會議裁示(三)；秘書處111年3月17日第110處次務會議結論(五)', [THREE, '! unread']],
    ['第110次處務會議結論(五)辦理第2次招標', [FIVE, '! unread']],
    ['第110次處務會議結論(五)辦理，111年4月7日本處會', [FIVE, '! unread']],
    ['秘書處第110次處務會議結論(五)，九十', [FIVE, '! unread']],
    ['秘書處第110次處務會議結論(五)，依據113-12-5-3', [FIVE, '! unread']],
    [`${FIVE}及本府113-12-5-3`, [FIVE, '! unread']],
    ['113-12-5-3、111年3月20日北市秘文字第1113001234號函及第110次處務會議結論(五)', [FIVE, '! unread']],
    // A day, and a number that is no item's.
    ['第110次處務會議結論(五)，請於111-12-31前洽02-2720-8889', [FIVE]],
    // A day by which something is due is none.
    ['第110次處務會議結論(五)於113年12月31日前辦理', [FIVE]],
  ])('%s', async (text, expected) => expect(told(await SEEDS_RESOLVER.resolve(text))).toEqual(expected))
})

test('a text of more than a page or two is not looked through', async () => {
  const text = (length: number): string => '第110次處務會議結論(五)'.padStart(length, '請查照，')
  expect(told(await SEEDS_RESOLVER.resolve(text(4000)))).toContain(FIVE)
  expect(told(await SEEDS_RESOLVER.resolve(text(4001)))).toEqual(['! long'])
})

describe('what only one of them says goes for the other', () => {
  const OTHER = Agency.parse({
    id: 'other',
    name: '晨霧市政府後勤處',
    short: '後勤處',
    series: [
      { id: 'chuwu', name: '處務會議', numbering: 'running' },
      { id: 'juwu', name: '局務會議', numbering: 'yearly' },
    ],
  })
  const resolver = resolverOf(
    buildArchive({
      agencies: [HARBOUR, OTHER],
      meetings: [
        minutes('chuwu', '7', '2024-05-06', ['甲', '乙', '丙']),
        minutes('chuwu', '8', '2024-06-06', ['丁']),
        minutes('juwu', '113-1', '2024-06-07', ['戊']),
        minutes('chuwu', '7', '2024-05-16', ['庚', '辛'], 'other'),
        minutes('chuwu', '8', '2024-06-16', ['壬'], 'other'),
        minutes('chuwu', '113', '2026-06-16', ['癸', '子'], 'other'),
      ],
    }),
  )
  test.each([
    ['港務處第7次處務會議第2點及第8次處務會議第1點', ['harbour-chuwu-7#2', '/', 'harbour-chuwu-8#1']],
    ['港務處第7次處務會議第2點及第8次會議第1點', ['harbour-chuwu-7#2', '/', 'harbour-chuwu-8#1']],
    ['港務處第7次處務會議第2點及後勤處第8次會議第1點', ['harbour-chuwu-7#2', '/', 'other-chuwu-8#1']],
    ['港務處第7次及第8次處務會議', ['harbour-chuwu-7#0', '/', 'harbour-chuwu-8#0']],
    ['港務處第7、8次處務會議', ['harbour-chuwu-7#0', '/', 'harbour-chuwu-8#0']],
    ['港務處第7次處務會議第1、2點', ['harbour-chuwu-7#1', 'harbour-chuwu-7#2']],
    ['港務處第7次處務會議紀錄第1至3點', ['harbour-chuwu-7#1', 'harbour-chuwu-7#2', 'harbour-chuwu-7#3']],
    // Another series is not of the same holder for sure.
    ['後勤處第7次處務會議第2點及113年第1次局務會議第1點', ['other-chuwu-7#2', '/', 'harbour-juwu-113-1#1']],
    // Nothing tells whose it is.
    [
      '第7次處務會議第1點、第8次處務會議第1點',
      ['harbour-chuwu-7#1', 'other-chuwu-7#1', '/', 'harbour-chuwu-8#1', 'other-chuwu-8#1'],
    ],
    // The first item of a 113th meeting, and the first meeting of 113.
    ['113-1', ['other-chuwu-113#1', 'harbour-juwu-113-1#0']],
    ['113-2', ['other-chuwu-113#2', '! no-meeting']],
    // Only one of the two has such an item.
    ['113-1-1', ['harbour-juwu-113-1#1']],
    // Who acts by a meeting need not have held it.
    ['後勤處依第7次處務會議第1點辦理', ['harbour-chuwu-7#1', 'other-chuwu-7#1', '! unread']],
  ])('%s', async (text, expected) => expect(told(await resolver.resolve(text))).toEqual(expected))
})

test('any two citations of a city, however they are joined; with a mistake, neither is taken for all', async () => {
  const { archive } = await cityRecord(16, 'cite')
  const resolver = resolverOf(archive)
  const items = archive.meetings.flatMap((meeting) => [...walk(meeting.items)])
  const random = new Random('pairs')
  const wrong: unknown[] = []
  for (let round = 0; round < 100; round++) {
    const [one, other] = [random.pick(items), random.pick(items)]
    if (one.meeting === other.meeting) continue
    const joint = random.pick(['及', '、', '，並依', '\n', ' ', '；', '暨', '以及', '辦理；另依'])
    const text = `依${one.citation}${joint}${other.citation}辦理`
    const found = told(await resolver.resolve(text))
    if (found.join(' ') !== `${one.id} / ${other.id}`) wrong.push({ text, found })
    const slip = mistaken(text, random)
    const alone = onlyHit(await resolver.resolve(slip))
    if (alone) wrong.push({ slip, alone: alone.item.id })
  }
  expect(wrong).toEqual([])
})
