import { describe, expect, test } from 'vitest'
import { citeMeeting, meetingName } from '../../src/model/citation.ts'
import { Agency } from '../../src/model/agency.ts'
import { NUMBERINGS, countOf, formOf, isForm, numberOfDay, type Numbering } from '../../src/model/numbering.ts'
import { NUMBER_PATTERN } from '../../src/model/path.ts'

/** A series, a number of it, how a title prints it and how a 公文 cites the meeting of 9 March 2006. */
const ROWS: readonly [Numbering, string, string, string, string, string?][] = [
  ['running', '處務會議', '110', '第110次處務會議', '95年3月9日第110次處務會議'],
  ['yearly', '局務會議', '95-12', '95年第12次局務會議', '95年3月9日第12次局務會議'],
  ['yearly', '局務會議', '94-12', '94年第12次局務會議', '95年3月9日94年第12次局務會議'],
  ['yearly', '教務會議', '95-1', '95學年度第1次教務會議', '95年3月9日95學年度第1次教務會議', '○學年度第○次教務會議'],
  ['monthly', '區務會議', '95-3', '95年3月區務會議', '95年3月9日3月區務會議'],
  ['term', '理監事會議', '23-5', '第23屆第5次理監事會議', '95年3月9日第23屆第5次理監事會議'],
  ['session', '會議', '8-2-3', '第8屆第2會期第3次會議', '95年3月9日第8屆第2會期第3次會議'],
  [
    'session',
    '經濟委員會全體委員會議',
    '8-2-3',
    '第8屆第2會期經濟委員會第3次全體委員會議',
    '95年3月9日第8屆第2會期經濟委員會第3次全體委員會議',
    '第○屆第○會期經濟委員會第○次全體委員會議',
  ],
  ['dated', '理監事會議', '95-0309', '95年3月9日理監事會議', '95年3月9日理監事會議'],
]

describe('a number', () => {
  test.each(ROWS)('%s %s %s', (numbering, name, number, printed, cited, form) => {
    const agency = Agency.parse({
      id: 'a',
      name: '晨霧學會',
      short: '學會',
      series: [{ id: 'b', name, numbering, ...(form !== undefined && { form }) }],
    })
    const [series] = agency.series
    if (!series) throw new Error('no series')
    expect(number).toMatch(NUMBER_PATTERN)
    expect(meetingName(series, number)).toBe(printed)
    expect(citeMeeting(agency, series, { number, date: '2006-03-09' })).toBe(`晨霧學會${cited}紀錄`)
  })

  test('of every scheme has an example', () => {
    expect([...new Set(ROWS.map(([numbering]) => numbering))].sort()).toEqual([...NUMBERINGS].sort())
  })
})

test('a form has a ○ for each part', () => {
  for (const numbering of NUMBERINGS) {
    const usual = formOf({ name: '會議', numbering })
    expect(usual.split('○')).toHaveLength(countOf(numbering) + 1)
    expect(isForm(numbering, usual)).toBe(numbering !== 'dated')
    expect(isForm(numbering, `${usual}○`)).toBe(false)
  }
})

test('the number of a day', () => {
  expect(numberOfDay('2006-03-09')).toBe('95-0309')
  expect(numberOfDay('2024-12-31')).toBe('113-1231')
})

test('numbers are sorted part by part', () => {
  const ids = ['a-b-8-2-3', 'a-b-8-10-1', 'a-b-8-2-12', 'a-b-12', 'a-b-95-0309', 'a-b-95-1201', 'a-b-95-0412']
  expect(ids.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }))).toEqual([
    'a-b-8-2-3',
    'a-b-8-2-12',
    'a-b-8-10-1',
    'a-b-12',
    'a-b-95-0309',
    'a-b-95-0412',
    'a-b-95-1201',
  ])
})
