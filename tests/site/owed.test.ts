/** What is owed, in the built site: months, years, calendars and the counts that lead to them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import type { ApiDeadlines, ApiUnits } from '../../src/model/api.ts'
import { filesBelow, readPage } from '../support/html.ts'
import { icsFaults, readIcs } from '../support/ics.ts'

const { folder, base } = inject('below')
const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'))
const deadlines = read('api/deadlines.json') as ApiDeadlines
const units = read('api/units.json') as ApiUnits

/** The addresses of the items that rows of a page tell of, in order. */
const told = (file: string): string[] =>
  readPage(folder, file).elements.flatMap(({ tag, attributes }) =>
    tag === 'a' && /\/#\d/u.test(attributes['href'] ?? '') ? [attributes['href'] ?? ''] : [],
  )

test('every deadline stands in its month, and nothing else does', () => {
  const months = filesBelow(folder).filter((file) => /^deadlines\/\d+-\d\d\/index\.html$/u.test(file))
  const shown = months.flatMap((file) => {
    const [, year = '', month = ''] = /(\d+)-(\d\d)/u.exec(file) ?? []
    return told(file).map((url) => `${Number(year) + 1911}-${month} ${url}`)
  })
  expect(shown.toSorted()).toEqual(
    deadlines.map(({ deadline, url }) => `${deadline.date.slice(0, 7)} ${url}`).toSorted(),
  )
})

test('what names no day is on none of the calendar', () => {
  const page = readPage(folder, 'deadlines/111-07/index.html')
  expect([...page.ids].filter((id) => /^(?:d|to)-/u.test(id))).toEqual(['d-2022-07-31', 'to-month-end'])
})

test('every duty of a unit stands in its years', () => {
  for (const { id, duties } of units) {
    const years = filesBelow(folder).filter((file) => new RegExp(`^units/${id}/\\d+/index\\.html$`, 'u').test(file))
    const shown = new Set(years.flatMap(told))
    expect(duties.filter(({ url }) => !shown.has(url))).toEqual([])
  }
})

describe('calendars', () => {
  const files = filesBelow(folder).filter((file) => file.endsWith('.ics'))

  test('of all, of each agency and of each unit, without a fault', () => {
    expect(files).toHaveLength(1 + 2 + units.length)
    for (const file of files) expect([file, icsFaults(readFileSync(join(folder, file)))]).toEqual([file, []])
  })

  test('an agency’s holds what its minutes set, each on its day, with the address of the item', () => {
    const events = readIcs(readFileSync(join(folder, 'sec/deadlines.ics')))
    const expected = deadlines.filter(({ meeting }) => meeting.startsWith('sec-'))
    expect(events.map(({ start, isAllDay }) => [start, isAllDay])).toEqual(
      expected.map(({ deadline }) => [deadline.date, true]),
    )
    expect(events.filter(({ description }, index) => !description.endsWith(expected[index]?.url ?? base))).toEqual([])
  })
})
