/** Ways in which people write one citation. */
import { describe, expect, test } from 'vitest'
import { shortCode } from '../../src/model/short.ts'
import { SEEDS_RESOLVER, told } from './archive.ts'

const ask = async (text: string): Promise<string[]> => told(await SEEDS_RESOLVER.resolve(text))

describe('貳、四、會議結論(五) of the 110th meeting', () => {
  const WAYS = [
    '臺北市政府秘書處111年3月17日第110次處務會議紀錄會議結論(五)',
    '臺北市政府秘書處111年3月17日第110次處務會議紀錄貳、四、會議結論(五)',
    '台北市政府秘書處111年3月17日第110次處務會議紀錄會議結論（五）',
    '臺北市政府秘書處 111 年 3 月 17 日第 110 次處務會議紀錄會議結論 (五)',
    '臺北市政府秘書處１１１年３月１７日第１１０次處務會議紀錄會議結論（五）',
    '秘書處111年3月17日第110次處務會議紀錄會議結論(五)',
    '秘書處第110次會議結論(五)',
    '秘書處第110次會議結論五',
    '秘書處110次處務會議結論五',
    '秘書處處務會議第110次結論五',
    '第110次處務會議結論（五）',
    '第110次處務會議會議結論第五點',
    '第110次處務會議紀錄結論第5點',
    '第110次處務會議會議結論第5項',
    '第110次處務會議會議紀錄會議結論五',
    '第110次處務會議會議記錄結論五',
    '第一百一十次處務會議結論五',
    '第一百十次處務會議結論五',
    '第一一〇次處務會議結論五',
    '110次處務會議結論5',
    '110次處務會議，結論(5)',
    '110次會議結論㈤',
    '110-2-4-c-5',
    '110結論五',
    '本處第110次處務會議結論(五)',
    '依本府秘書處111年3月17日第110次處務會議紀錄會議結論(五)辦理',
    '依本處111年3月17日第110次處務會議紀錄會議結論(五)辦理。',
    '說明：一、依據本處111年3月17日第110次處務會議紀錄會議結論(五)辦理，請查照。',
    '復依臺北市政府秘書處第110次處務會議紀錄會議結論(五)規定，逾45小時加班者應予關懷。',
    '「臺北市政府秘書處111年3月17日第110次處務會議紀錄會議結論(五)」',
    '『秘書處第110次處務會議紀錄』會議結論(五)',
    '秘書處111.3.17第110次處務會議結論(五)',
    '秘書處111.03.17處務會議結論(五)',
    '秘書處111/3/17結論五',
    '秘書處2022/3/17處務會議結論五',
    '秘書處2022-03-17處務會議結論五',
    '秘書處2022年3月17日處務會議結論五',
    '中華民國111年3月17日秘書處處務會議結論五',
    '民國一百一十一年三月十七日處務會議結論五',
    '1110317處務會議結論五',
    '20220317 處務會議 結論五',
    '111年3月17日（四）第110次處務會議結論五',
    '111年3月17日上午10時召開之第110次處務會議結論五',
    '111年3月17日（星期四）處務會議紀錄貳四結論五',
    '第110次處務會議紀錄（111年3月17日）會議結論（五）',
    '111年第110次處務會議結論五',
    '秘書處第110次處務會議報告事項四會議結論(五)',
    '秘書處第110次處務會議貳、報告事項四、結論(五)',
    '秘書處第110次處務會議紀錄貳、四、結論之（五）',
    '北市秘書處第110次處務會議結論五',
    '市府秘書處第110次處務會議結論五',
    'sec-chuwu-110#2-4-c-5',
    'Sec-chuwu-110#2-4-c-5',
    'sec/chuwu/110/#2-4-c-5',
    '/sec/chuwu/110/#2-4-c-5',
    '/minutes/sec/chuwu/110/#2-4-c-5',
    'http://intranet.example/minutes/sec/chuwu/110/#2-4-c-5',
    'https://other.example:8080/sec/chuwu/110/#2-4-c-5',
    'http://intranet.example/sec/chuwu/110/%232-4-c-5',
    '請見 http://intranet.example/sec/chuwu/110/index.html#2-4-c-5 。',
    '臺北市政府秘書處111年3月17日第110次處務會議紀錄會議結論(五)\nhttp://intranet.example/sec/chuwu/110/#2-4-c-5',
    '秘書處第110次處務會議 2-4-c-5',
  ]

  test('fifty and more', () => expect(new Set(WAYS).size).toBeGreaterThanOrEqual(50))

  test.each(WAYS)('%s', async (text) => expect(await ask(text)).toEqual(['sec-chuwu-110#2-4-c-5']))
})

describe('主席裁示事項(三) of the 12th meeting of 113', () => {
  test.each([
    '臺北市政府資訊局113年12月17日第12次局務會議紀錄主席裁示事項(三)',
    '資訊局113年第12次局務會議主席裁示第三項',
    '113年度第12次局務會議裁示三',
    '113年第十二次局務會議紀錄主席裁示事項第3項',
    '本局113年12月17日局務會議裁示（三）',
    '113-12主席裁示三',
    '113-12-5-3',
    '第12次局務會議五、(三)',
    '第12次局務會議裁示事項第三點',
    '2024/12/17 局務會議 主席裁示事項 (3)',
  ])('%s', async (text) => expect(await ask(text)).toEqual(['doit-juwu-113-12#5-3']))
})

test('the meeting itself is its header', async () => {
  expect(await ask('臺北市政府秘書處111年3月17日第110次處務會議紀錄')).toEqual(['sec-chuwu-110#0'])
  expect(await ask('依秘書處第110次處務會議紀錄辦理')).toEqual(['sec-chuwu-110#0'])
  expect(await ask('sec/chuwu/110/')).toEqual(['sec-chuwu-110#0'])
})

test('what stands twice is listed twice, and never chosen from', async () => {
  const both = ['sec-chuwu-110#2-2-c-3', 'sec-chuwu-110#2-4-c-3']
  for (const text of ['秘書處第110次會議結論(三)', '依本處111年3月17日第110次處務會議紀錄會議結論(三)辦理。'])
    expect(await ask(text)).toEqual(both)
  expect(await ask('第110次處務會議紀錄貳、結論三')).toEqual(both)
  expect(await ask('第110次處務會議紀錄貳、四、會議結論(三)')).toEqual(both.slice(1))
  const points = await ask('第110次處務會議第三點')
  expect(points).toEqual(expect.arrayContaining(both))
  expect(points.length).toBeGreaterThan(2)
})

test('a meeting and a number alone may be any item of that number', async () => {
  expect(await ask('110-3')).toEqual(await ask('第110次處務會議第三點'))
  expect(await ask('113-12-3')).toEqual(['doit-juwu-113-12#5-3'])
})

describe('what does not agree is said', () => {
  test.each([
    ['第110次處務會議結論(五)辦理；並依主席指示2', ['sec-chuwu-110#2-4-c-5', '! unread']],
    // A number with a zero before it is as likely one of two digits that were exchanged.
    ['第110次處務會議結論05', ['! no-item']],
    ['sec/chuwu/111/ 及 sec/chuwu/111/', ['! no-meeting']],
    ['秘書處111年3月16日第110次處務會議結論(五)', ['sec-chuwu-110#2-4-c-5', '! disagrees']],
    ['秘書處111年3月17日第111次處務會議結論(五)', ['sec-chuwu-110#2-4-c-5', '! disagrees']],
    ['112年第110次處務會議結論(五)', ['sec-chuwu-110#2-4-c-5', '! disagrees']],
    ['本局第110次處務會議結論(五)', ['sec-chuwu-110#2-4-c-5', '! disagrees']],
    ['秘書處第110次局務會議結論(五)', ['sec-chuwu-110#2-4-c-5', '! disagrees']],
    ['新北市政府秘書處第110次處務會議結論(五)', ['sec-chuwu-110#2-4-c-5', '! unread']],
    ['秘書處第110次處務會議結論(九十)', ['! no-item']],
    ['秘書處第110次處務會議貳、五', ['! no-item']],
    ['秘書處第110次處務會議結論(三)及(九十)', ['! no-item']],
    ['秘書處第110次處務會議結論(五)至(三)', ['! no-item']],
    ['秘書處第110次處務會議結論(五)至(五)', ['! no-item']],
    ['秘書處第110次處務會議四、結論、(五)', ['! no-item']],
    // The 17th was a Thursday; without more of the meeting behind it, (四) is a place.
    ['秘書處111年3月17日(五)第110次處務會議紀錄', ['! no-item']],
    ['秘書處處務會議111年3月17日(四)', ['sec-chuwu-110#2-4', 'sec-chuwu-110#2-4-r2-1-4', 'sec-chuwu-110#2-4-c-4']],
    // Only a day's letter needs no number.
    ['秘書處函送第110次處務會議結論(五)', ['sec-chuwu-110#2-4-c-5', '! unread']],
    ['秘書處第110次處務會議結論5 7', ['sec-chuwu-110#2-4-c-5', 'sec-chuwu-110#2-4-c-7']],
    ['秘書處第109次處務會議結論(五)', ['! no-meeting']],
    ['秘書處處務會議結論(五)', ['! unnamed']],
    ['公管中心', ['! nothing']],
    ['', ['! nothing']],
    ['sec/chuwu/109/#1', ['! no-meeting']],
    ['sec-chuwu-110#9-9', ['! no-item']],
    [
      '秘書處第110次處務會議結論(四) /sec/chuwu/110/#2-4-c-5',
      ['sec-chuwu-110#2-4-c-5', 'sec-chuwu-110#2-4-c-4', '! differs'],
    ],
  ])('%s', async (text, expected) => expect(await ask(text)).toEqual(expected))
})

describe('short addresses', () => {
  const code = shortCode('sec-chuwu-110#2-4-c-5')
  test.each([
    code,
    code.toLowerCase(),
    code.replaceAll('-', ''),
    code.replaceAll('-', ' '),
    `http://intranet.example/minutes/s/#${code}`,
    `http://intranet.example/s/%23${code}`,
    `請見 https://intranet.example/s/#${code.toLowerCase()}。`,
    `秘書處第110次處務會議結論(五)\nhttp://intranet.example/s/#${code}`,
  ])('%s', async (text) => expect(await ask(text)).toEqual(['sec-chuwu-110#2-4-c-5']))

  test('a mistyped one is none, alone or beside words', async () => {
    const wrong = code.slice(0, -1) + (code.endsWith('7') ? '8' : '7')
    expect(await ask(wrong)).toEqual(['! mistyped'])
    expect(await ask(`http://intranet.example/s/#${wrong}`)).toEqual(['! mistyped'])
    expect(await ask(`秘書處第110次處務會議結論(五) s/#${wrong}`)).toEqual(['sec-chuwu-110#2-4-c-5', '! mistyped'])
    expect(await ask(shortCode('sec-chuwu-999#1'))).toEqual(['! mistyped'])
  })

  test('one that names another item than the words beside it', async () => {
    const found = await ask(`秘書處第110次處務會議結論(四) s/#${code}`)
    expect(found).toEqual(['sec-chuwu-110#2-4-c-5', 'sec-chuwu-110#2-4-c-4', '! differs'])
  })
})

describe('several items at once are all found', () => {
  const ids = (...numbers: number[]): string[] => numbers.map((number) => `sec-chuwu-110#2-4-c-${number}`)
  test.each([
    // (三) stands under two blocks, and (五) under one of them alone.
    ['秘書處第110次處務會議會議結論(三)及(五)', ids(3, 5)],
    ['依本處第110次處務會議紀錄會議結論(三)、(五)辦理。', ids(3, 5)],
    ['第110次處務會議結論三、五', ids(3, 5)],
    ['第110次處務會議結論第三點及第五點', ids(3, 5)],
    ['第110次處務會議結論（三）至（五）', ids(3, 4, 5)],
    ['第110次處務會議紀錄貳、四、會議結論(三)、(五)及(七)', ids(3, 5, 7)],
    ['第110次處務會議紀錄貳、四、會議結論(四)及會議結論(五)', ids(4, 5)],
    ['第110次處務會議紀錄貳、四、會議結論(三)、貳、四、會議結論(五)', ids(3, 5)],
    ['第110次處務會議紀錄貳、二、會議結論(三)及貳、四、會議結論(五)', ['sec-chuwu-110#2-2-c-3', ...ids(5)]],
  ])('%s', async (text, expected) => {
    const cited = await SEEDS_RESOLVER.resolve(text)
    expect(told(cited)).toEqual(expected)
    expect(cited.map(({ answer }) => answer.each)).toEqual([true])
  })

  test('what may be under either block is listed, and said to be no certain list', async () => {
    const [cited] = await SEEDS_RESOLVER.resolve('第110次處務會議會議結論(一)及(二)')
    expect(cited?.answer.hits.length).toBeGreaterThan(2)
    expect(cited?.answer.each).toBe(false)
  })
})
