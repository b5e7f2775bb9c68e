/** The day of the week beside the day of the meeting. */
import { expect, test } from 'vitest'
import { HEADER, ingestText } from '../../support/document.ts'

const rules = (time: string): string[] =>
  ingestText(`${HEADER.replace(/^時間：.*$/mu, `時間：${time}`)}一、甲\n`)
    .messages.map(({ rule }) => rule)
    .filter((rule) => rule === 'wrong-weekday')

// 6 May 2024 is a Monday.
test.each(['（星期五）', '(五)', '星期日', '週二', '（禮拜天）', ' （ 星期 五 ）'])(
  'a Monday that is printed as %s',
  (day) => {
    expect(rules(`113年5月6日${day}上午9時`)).toEqual(['wrong-weekday'])
  },
)

test.each(['（星期一）', '(一)', '週一上午', '', '（一樓）', '五時', '（五月）'])(
  'a Monday with %j after it',
  (day) => {
    expect(rules(`113年5月6日${day} 9時`)).toEqual([])
  },
)
