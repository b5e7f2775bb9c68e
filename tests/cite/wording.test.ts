/** How 公文 word a citation: each leads to its item, is listed, or is refused with a reason. */
import { describe, expect, test } from 'vitest'
import { SEEDS_RESOLVER, told } from './archive.ts'

const ask = async (text: string): Promise<string[]> => told(await SEEDS_RESOLVER.resolve(text))

describe('貳、四、會議結論(五) of the 110th meeting', () => {
  test.each([
    '貴處111年3月17日第110次處務會議紀錄會議結論五',
    '復貴處111年3月20日北市秘文字第1113001234號函，依第110次處務會議結論(五)辦理',
    '依據臺北市政府秘書處111年3月17日北市秘文字第1113001234號函附第110次處務會議紀錄會議結論(五)辦理',
    '依本處111年3月20日函送第110次處務會議紀錄結論(五)辦理',
    '依第110次處務會議結論(五)及北市秘文字第1113001234號函辦理',
    '上開第110次處務會議結論(五)',
    '旨揭第110次處務會議會議結論(五)',
    '依處長於第110次處務會議結論(五)辦理',
    '第110次會議第貳點第四項結論第(五)點',
    '第110次會議報告事項第4案結論(五)',
    '本處處務會議(第110次)結論五',
    '處務會議（111.3.17）結論五',
    '第110次處務會議（111.3.17）會議紀錄「貳、報告事項」四、會議結論(五)',
    '第110次處務會議#2-4-c-5',
    '案陳本處第110次處務會議紀錄會議結論(五)，簽請核示',
    '111.3.17處務會議結論第5點',
    '本處111年3月份處務會議結論五',
    '民國111年三月十七日處務會議結論㈤',
    '第壹佰壹拾次處務會議結論五',
    '本府秘書處111年3月17日（星期四）上午10時第110次處務會議紀錄會議結論第五點',
    '依秘書處第110次處務會議結論(五)，請各單位於112年1月5日前辦理',
  ])('%s', async (text) => expect(await ask(text)).toEqual(['sec-chuwu-110#2-4-c-5']))
})

describe('the meeting', () => {
  test.each([
    '第110次會議',
    '111.3.17處務會議',
    '檢送本處第110次處務會議紀錄1份，請查照',
    '檢送本處第110次處務會議紀錄乙份',
    '檢送本處第110次處務會議紀錄影本1份',
    '有關本處第110次處務會議紀錄（如附件）',
    '第110次處務會議紀錄(稿)1份',
    '依第110次處務會議，秘書處111年3月20日函',
    '依第110次處務會議，資訊局111年3月20日函',
  ])('%s', async (text) => expect(await ask(text)).toEqual(['sec-chuwu-110#0']))
})

describe('refused, with what is missing', () => {
  test.each([
    ['前開會議裁示事項第2點第1款', ['! referring']],
    ['上揭會議結論(三)', ['! referring']],
    ['該次會議結論(五)', ['! referring']],
    ['本處上次處務會議結論(五)', ['! referring']],
    ['依前開秘書處第999次處務會議結論(五)辦理', ['! no-meeting']],
    ['北市秘文字第1113001234號函', ['! letter']],
    ['依貴處111年3月20日北市秘文字第1113001234號函辦理', ['! letter']],
    ['依貴處111年3月17日函辦理', ['! letter']],
    // Another series, though its number and its last words are those of one that is here.
    ['秘書處第110次擴大處務會議結論五', ['! no-item']],
    ['第110次處務會議主席裁(指)示事項五', ['! no-item']],
    ['第110次處務會議主席結論(五)', ['! no-item']],
    ['第110次處務會議結論五第1款', ['! no-item']],
    ['第110次處務會議紀錄第3頁結論(五)', ['! no-item']],
    ['第110次處務會議結論(三)(五)', ['! no-item']],
  ])('%s', async (text, expected) => expect(await ask(text)).toEqual(expected))
})
