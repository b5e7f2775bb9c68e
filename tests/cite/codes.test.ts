/** Short codes, ids and numbers as they are typed from paper and pasted with what stands around them. */
import { describe, expect, test } from 'vitest'
import { buildArchive } from '../../src/archive/build.ts'
import { findCodes } from '../../src/cite/codes.ts'
import { sentenceOf } from '../../src/cite/page/words.ts'
import { parseShort, shortCode } from '../../src/model/short.ts'
import { HARBOUR, minutes } from '../archive/minutes.ts'
import { SEEDS_RESOLVER, resolverOf, told } from './archive.ts'

const FIVE = 'sec-chuwu-110#2-4-c-5'
const code = shortCode(FIVE)
const plain = code.replaceAll('-', '')
const wide = (text: string): string =>
  Array.from(text, (character) => String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0)).join('')
const ask = async (text: string): Promise<string[]> => told(await SEEDS_RESOLVER.resolve(text))
const sentences = async (text: string): Promise<string> =>
  (await SEEDS_RESOLVER.resolve(text)).flatMap(({ answer }) => answer.problems.map(sentenceOf)).join('')

describe('a code', () => {
  test.each([
    `${code}。`,
    `「${code}」`,
    `(${code})`,
    `（${code}）`,
    `【${code.toLowerCase()}】，`,
    `"${plain}"`,
    wide(code),
    wide(plain.toLowerCase()),
    [...code].join(' '),
    code.replaceAll('-', ' - '),
    code.replaceAll('-', '－'),
    code.replaceAll('-', '–'),
    `短碼 ${code}。`,
    `短碼：${code}`,
    `短碼${code.toLowerCase()}`,
    `短碼「${plain}」`,
    `短碼為${code.replaceAll('-', ' ')}，請查照`,
    `依短碼 ${code} 辦理`,
    `請見 ${code}，謝謝`,
    `會議結論（${code}）`,
    `秘書處第110次處務會議結論(五)（短碼${code}）`,
    `短网址：${code}`,
  ])('%s', async (text) => expect(await ask(text)).toEqual([FIVE]))
})

test('the same code in two writings is one, and none is found twice', async () => {
  expect(await ask(`${code} 及短碼 ${plain}`)).toEqual([FIVE])
  expect(findCodes(`短碼 ${code}`).map(({ words }) => words)).toEqual([code])
})

test('a number that happens to be a code as well is the item’s where that is found', async () => {
  const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9']
  const paths = digits.flatMap((a) => digits.flatMap((b) => digits.map((c) => `1-${a}-${b}-${c}`)))
  const path = paths.find((one) => parseShort(`113-12-${one}`) !== null) ?? ''
  const archive = buildArchive({
    agencies: [HARBOUR],
    meetings: [minutes('juwu', '113-12', '2024-05-06', [{ path, text: '甲' }])],
  })
  expect(told(await resolverOf(archive).resolve(`113-12-${path}`))).toEqual([`harbour-juwu-113-12#${path}`])
})

describe('words and addresses that no white space parts', () => {
  const seven = shortCode('sec-chuwu-110#2-4-c-7')
  test.each([
    [`短碼 ${code}、https://a.example/s/#${seven}`, [FIVE, '/', 'sec-chuwu-110#2-4-c-7']],
    [`https://a.example/s/#${code}、https://a.example/s/#${seven}`, [FIVE, '/', 'sec-chuwu-110#2-4-c-7']],
    [`秘書處第110次處務會議結論(四)（https://a.example/s/#${code}）`, [FIVE, 'sec-chuwu-110#2-4-c-4', '! differs']],
    [
      '秘書處第110次處務會議結論(四)https://a.example/sec/chuwu/110/#2-4-c-5',
      [FIVE, 'sec-chuwu-110#2-4-c-4', '! differs'],
    ],
    // Words that may mean two items: the address says which. Words that cite two, or a whole meeting, are others.
    ['秘書處第110次處務會議結論(三)https://a.example/sec/chuwu/110/#2-2-c-3', ['sec-chuwu-110#2-2-c-3']],
    [`秘書處第110次處務會議結論(三)及(五)，短碼${code}`, [FIVE, 'sec-chuwu-110#2-4-c-3', '! differs']],
    [`秘書處第110次處務會議紀錄，短碼${code}`, [FIVE, 'sec-chuwu-110#0', '! differs']],
    [`新北市秘書處第110次處務會議結論(五)，短碼${code}`, [FIVE, '! unread']],
    ['第12次局務會議裁示(三)：https://a.example/cases/sec-chuwu-10801/', ['doit-juwu-113-12#5-3', '/', '! page']],
    ['https://a.example/cases/sec-chuwu-10801，第12次局務會議裁示(三)', ['doit-juwu-113-12#5-3', '/', '! page']],
    ['https://a.example/units/sec-wenshu/#2022，第12次局務會議裁示(三)', ['doit-juwu-113-12#5-3', '/', '! page']],
    ['（https://a.example/deadlines/113-12/）。', ['! page']],
    ['https://a.example/sec/chuwu/110/?from=mail#2-4-c-5', [FIVE]],
    ['https://a.example/units/sec-chuwu/sec/chuwu/110/#2-4-c-5', [FIVE]],
    ['依北市秘文字第1113001234號函辦理，https://a.example/sec/chuwu/110/#2-4-c-5', [FIVE]],
    ['https://內網.example/紀錄/sec/chuwu/110/#2-4-c-5', [FIVE]],
  ])('%s', async (text, expected) => expect(await ask(text)).toEqual(expected))
})

describe('an id', () => {
  test.each([
    `「${FIVE}」`,
    `(${FIVE})。`,
    `${FIVE}。`,
    `${FIVE}.`,
    `代號${FIVE}辦理`,
    FIVE.toUpperCase(),
    wide(FIVE),
    'sec-chuwu-110 #2-4-c-5',
    'sec - chuwu - 110 # 2-4-c-5',
    'HTTPS://INTRANET.EXAMPLE/SEC/CHUWU/110/#2-4-C-5',
    '「110-2-4-c-5」',
    '110-2-4-c-5。',
    '１１０－２－４－Ｃ－５',
    '依110-2-4-c-5辦理',
    `短碼 ${FIVE}`,
  ])('%s', async (text) => expect(await ask(text)).toEqual([FIVE]))
})

describe('what is wrong with a code is said', () => {
  const last = plain.slice(0, -1) + (plain.endsWith('7') ? '8' : '7')
  const unknown = shortCode('sec-chuwu-999#1')
  test.each([
    [code.slice(0, -1), '8 個字'],
    [code.slice(0, -2), '7 個字'],
    [plain.slice(0, -1), '補齊'],
    [`「${code.slice(0, -1)}」。`, '8 個字'],
    [`${plain}7`, '10 個字'],
    [`短碼 ${code.slice(0, -1)}`, '8 個字'],
    [`短碼：${plain.slice(0, 4)}`, '4 個字'],
    [code.replace(/.$/u, 'U'), '沒有 U'],
    [last, '抄錯'],
    [last.replaceAll(/.{3}(?=.)/gu, '$&-'), '抄錯'],
    [`短碼 ${last}`, '抄錯'],
    [unknown, '查無'],
  ])('%s: %s', async (text, words) => {
    expect(await ask(text)).toEqual(['! mistyped'])
    expect(await sentences(text)).toContain(words)
  })

  test('in a sentence that cites an item as well', async () => {
    expect(await ask(`第110次處務會議結論(五)，短碼 ${last}`)).toEqual([FIVE, '! mistyped'])
  })
})

describe('what only looks like one is none', () => {
  test.each([
    ['02-2720-8889', ['! nothing']],
    ['分機 123 456 789', ['! nothing']],
    ['分機123-456-789', ['! nothing']],
    // Its end would be a day.
    ['收文1131110317', ['! nothing']],
    ['請下載 new-job-app', ['! nothing']],
    ['短碼 sec-juw-110', ['! no-meeting']],
    ['sec-chuwu', ['! nothing']],
    ['sec-juw-110', ['! no-meeting']],
    // A hyphen at its end: more has stood there.
    ['sec-chuwu-110#2-4-c-', ['! no-item']],
    ['sec-chuwu-110結論(五)', ['sec-chuwu-110#0', '! unread']],
    [`${FIVE} 結論(四)`, [FIVE, '! unread']],
  ])('%s', async (text, expected) => expect(await ask(text)).toEqual(expected))
})

describe('numbers that no meeting has', () => {
  test.each([
    ['第999999999999次處務會議結論(三)', '! impossible', '次別是從 1 起'],
    ['秘書處第10000次處務會議', '! impossible', '次別是從 1 起'],
    ['秘書處第0次處務會議結論(三)', '! impossible', '沒有「第0次」'],
    ['秘書處第零次處務會議', '! impossible', '沒有「第零次」'],
    ['民國9999年12月17日處務會議', '! impossible', '民國年或西元年'],
    ['民國0年第1次局務會議', '! impossible', '民國年或西元年'],
    ['113年13月40日處務會議', '! impossible', '沒有「113年13月40日」這一天'],
    ['112年2月29日處務會議結論五', '! impossible', '沒有「112年2月29日」這一天'],
    ['第-111次處務會議結論(三)', '! impossible', '沒有「第-111次」'],
    ['民國-9年處務會議', '! impossible', '民國年或西元年'],
    ['第110次處務會議結論(零)', '! no-item', '請核對編號'],
    ['第110次處務會議結論(0)', '! no-item', '請核對編號'],
    ['第110次處務會議結論(-5)', '! no-item', '請核對編號'],
    ['第110次處務會議結論(999999999999)', '! no-item', '請核對編號'],
    ['第110次處務會議第0點', '! no-item', '請核對編號'],
    ['第110次處務會議結論()', '! no-item', '請核對編號'],
  ])('%s: %s', async (text, problem, words) => {
    expect(await ask(text)).toEqual([problem])
    expect(await sentences(text)).toContain(words)
  })

  test('a number below none is not the one above', async () => {
    expect(await ask('第-110次處務會議結論(五)')).toEqual([FIVE, '! unread'])
  })
})
