/**
 * Terms counted from the meeting: 二週內, 三日內, 一個月內. A term that runs
 * from anything else (簽約後三日內, 收受之日起十日內), looks back (近一週內) or stands where nobody has to do
 * anything (三日內完成者計五件) gives no day.
 */
import { addDays } from '../../model/date.ts'
import { NUMERAL_CHARACTERS, parseNumeral } from '../../model/numeral.ts'
import { addMonths, type Resolved } from './day-words.ts'
import { GAP, type Span } from '../../model/span.ts'

export interface Term extends Resolved, Span {}

const TERM = new RegExp(
  `(?<count>(?:[${NUMERAL_CHARACTERS}兩]{1,4}|半))${GAP}(?<unit>日|天|週|周|個?星期|個月|年|個年)${GAP}(?:以|之)?內`,
  'gu',
)
/** What runs from the meeting itself: 會後三日內, 即日起一週內. */
const FROM_NOW = /(?:會後|會議後|即日起|本日起|今日起)[，,]?(?:於|在)?\s{0,4}$/u
/** What runs from something else, or backwards, or comes again and again. */
const FROM_ELSE =
  /(?:施行|實施|公布|發布|公告|生效|到職|離職|收件|收文|受理|簽約|完工|竣工|開工|驗收|領照|核准|核定|通過|期滿|發生|接獲|收到|文到|函到|送達|登記|申請|核發|返國|後|起|起算|次日|翌日|屆滿|期滿|[近每前逾達同任滿]|過去|最近|連續|未來|累計|前後|第|年|月)(?:[，,]|於|之|的|在)?\s{0,4}$/u
/** Someone has to do something. */
const ORDERS = /請|應|須|務必|責成|限|要求/u
const SENTENCE = /[^。；\n]+/gu
/** As far before a term as what it runs from is looked for. */
const BEFORE = 12

function dayOf(count: string, unit: string, meeting: string): string | null {
  if (count === '半') return unit === '年' ? addMonths(meeting, 6) : unit === '個月' ? addDays(meeting, 15) : null
  const value = parseNumeral(count.replaceAll('兩', '二'))
  if (value === null || value === 0) return null
  if (unit === '個月') return addMonths(meeting, value)
  if (unit.endsWith('年')) return value < 20 ? addMonths(meeting, value * 12) : null
  return addDays(meeting, unit === '日' || unit === '天' ? value : value * 7)
}

export function findTerms(text: string, meeting: string): Term[] {
  return [...text.matchAll(SENTENCE)].flatMap((sentence) => {
    if (!ORDERS.test(sentence[0])) return []
    return [...sentence[0].matchAll(TERM)].flatMap((match): Term[] => {
      const before = sentence[0].slice(Math.max(0, match.index - BEFORE), match.index)
      if (FROM_ELSE.test(before) && !FROM_NOW.test(before)) return []
      const date = dayOf(match.groups?.['count'] ?? '', match.groups?.['unit'] ?? '', meeting)
      const start = sentence.index + match.index
      return date === null ? [] : [{ date, precision: 'day', inferred: true, start, end: start + match[0].length }]
    })
  })
}
