/** What minutes are made of, and what no minutes should hold: for documents that make no sense. */
import type { Random } from './random.ts'

const MARKERS =
  '壹、 貳、 參、 拾壹、 一、 二、 三、 十、 (一) (二) （三） (1) (2) 1. 2. 3、 1) A. b. (a) 甲、 乙、 1.1 1.1.2 2.3. 一. Ⅰ、 ① ② ⑴ ㈠ 〔三〕 案由(一) 提案二： 討論事項三 第一案 編號2 • – ○ ➢'.split(
    ' ',
  )
const BLOCKS =
  '會議結論： 決議： 決議:照案 決定 主席裁示事項： 附帶決議： 說明： 案由： 處長指示 補充報告： 燈光組何組長補充報告： 上次會議裁示摘錄： → →請'.split(
    ' ',
  )
const SECTIONS =
  '報告事項 討論事項 臨時動議 臨時動議：無 報　告　事　項 散會 散會：10時 散會（十時三十分） 會議結束 17:10會議結束 主席致詞 （12月24日） （下午） 宣讀上次會議紀錄 意見綜理表 附表一'.split(
    ' ',
  )
const FIELDS =
  '時間： 時　間：113年5月6日 日期：113/5/6 地點： 主席： 紀錄： 出席： 列席人員： 主持人：王局長 日期 主席：林處長望海（公出，何副處長代）'.split(
    ' ',
  )
const WORDS_SAID =
  '無 洽悉。 照案通過 內容； 如附件） 如下： 以上各項 the end 1.5公里 15 筆 二-(三) 113年 (X代) 〇 十十、 ０ 113-12 １1'.split(
    ' ',
  )
const PAGES = [
  '1',
  '2',
  '- 3 -',
  '第 4 頁',
  '3/12',
  '五',
  '\n',
  '\n\n',
  '\n\n1\n\n',
  '\f',
  '\f1\n',
  '\r\n',
  '\r',
  ' ',
  '　',
  '\t',
  '：',
  ':',
]
const MARKUP = [
  '- ',
  '* ',
  '# ',
  '## ',
  '**',
  '---',
  '***',
  '_ _ _',
  '| ',
  ' | ',
  '|---|',
  '<td>',
  '</td>',
  '<br>',
  '<tr><td colspan="2">',
  '```json',
  '```',
  '<hr>',
]
const ODD = [
  '晨霧市政府燈塔處第99999次處務會議紀錄',
  '燈塔處第 6 次處務會議紀錄',
  '第 7 次',
  '會議紀錄',
  '會議結論',
  '\ufeff',
  '\u0085',
  '\u2028',
  '🗼',
  '\u0301',
  '\uf98e',
  '\u2f49',
  'ㄧ',
  '︰',
  '年',
  '%s',
]

export const WORDS: readonly string[] = [MARKERS, BLOCKS, SECTIONS, FIELDS, WORDS_SAID, PAGES, MARKUP, ODD].flat()

export const soup = (random: Random, length: number): string =>
  Array.from({ length }, () => random.pick(WORDS) + (random.next() < 0.5 ? '\n' : '')).join('')
