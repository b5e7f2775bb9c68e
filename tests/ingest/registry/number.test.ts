/** The number under which a meeting is filed, of what its title prints. */
import { describe, expect, test } from 'vitest'
import { Refusal, WHOLE_FILE } from '../../../src/ingest/message.ts'
import { numberOf, readNumber } from '../../../src/ingest/parse/number.ts'
import type { Series } from '../../../src/model/agency.ts'
import { NUMBER_PATTERN } from '../../../src/model/path.ts'

const series = (numbering: Series['numbering'], form?: string): Series => ({
  id: 'a',
  name: '會議',
  aliases: [],
  numbering,
  ...(form !== undefined && { form }),
})

/** Number and remarks, or what refuses it. */
function filed(of: Series, text: string, date = '2024-05-06'): string[] {
  try {
    const { number, messages } = numberOf(of, readNumber(text), date, WHOLE_FILE)
    expect(number).toMatch(NUMBER_PATTERN)
    return [number, ...messages.map(({ rule, reason }) => `${rule} ${reason.split('：')[1]}`)]
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return error.messages.map(({ rule }) => rule)
  }
}

const SEMESTER = '○學年度第○學期第○次會議'

describe('numberOf', () => {
  test.each<[Series, string, string[]]>([
    [series('running'), '第110次會議', ['110']],
    [series('running'), '第一百一十次會議', ['110']],
    [series('running'), '第一一○次會議', ['110']],
    // The year is said for the day's sake.
    [series('running'), '113年第110次會議', ['110']],
    [series('yearly'), '113年度第12次會議', ['113-12']],
    [series('yearly'), '中華民國113年第12次會議', ['113-12']],
    [series('yearly'), '2024年第12次會議', ['113-12']],
    [series('yearly'), '第113-12次會議', ['113-12']],
    [series('yearly'), '113年第3季會議', ['113-3']],
    [series('yearly'), '第3屆113年第2次會議', ['113-2']],
    [series('yearly'), '第12次會議', ['113-12', 'year-inferred 113-12']],
    [series('yearly', '○學年度第○次會議'), '112學年度第12次會議', ['112-12']],
    // May is still of the school year before.
    [series('yearly', '○學年度第○次會議'), '第12次會議', ['112-12', 'year-inferred 112-12']],
    [series('monthly'), '109年11月份會議', ['109-11']],
    [series('monthly'), '11月份會議', ['113-11', 'year-inferred 113-11']],
    [series('monthly'), '會議', ['113-5', 'number-from-date 113-5']],
    [series('term'), '第23屆第5次會議', ['23-5']],
    [series('term', '○學年度第○學期會議'), '113學年度第1學期會議', ['113-1']],
    [series('session'), '第8屆第2會期第3次會議', ['8-2-3']],
    [series('session'), '第19屆第4次定期會第3次會議', ['19-4-3']],
    [series('session', SEMESTER), '113學年度第1學期第2次會議', ['113-1-2']],
    [series('dated'), '九十五年度會議', ['113-0506', 'number-from-date 113-0506']],
    [series('dated'), '113年5月6日會議', ['113-0506', 'number-from-date 113-0506']],
  ])('$numbering: %j → %j', (of, text, expected) => {
    expect(filed(of, text)).toEqual(expected)
  })

  test.each<[Series, string, string]>([
    [series('running'), '會議', 'no-number'],
    [series('running'), '第十十次會議', 'no-number'],
    [series('running'), '第0次會議', 'no-number'],
    [series('running'), '第12345次會議', 'no-number'],
    [series('yearly'), '113年第1000次會議', 'no-number'],
    // It would be the number of a day.
    [series('yearly'), '113年第1001次會議', 'no-number'],
    [series('yearly'), '會議', 'no-number'],
    // 第5次 of another term is another meeting.
    [series('running'), '第23屆第5次會議', 'wrong-numbering'],
    [series('running'), '第1學期第5次會議', 'wrong-numbering'],
    [series('term'), '第5次會議', 'wrong-numbering'],
    [series('term'), '第8屆第2會期第3次會議', 'wrong-numbering'],
    [series('session'), '第8屆第3次會議', 'wrong-numbering'],
    [series('session', SEMESTER), '113學年度第2次會議', 'wrong-numbering'],
  ])('refuses %j %j: %s', (of, text, rule) => {
    expect(filed(of, text)).toEqual([rule])
  })
})

test('readNumber leaves what is no count: a name, a day', () => {
  expect(readNumber('中華民國九二一學會113年5月6日第3屆二年級會議')).toMatchObject({
    counts: [{ counter: '屆', value: 3 }],
    days: ['2024-05-06'],
    pieces: ['中華民國九二一學會', '二年級會議'],
  })
})
