import { expect, test } from 'vitest'
import {
  agencyAddress,
  calendarAddress,
  caseAddress,
  deadlineAddress,
  everyoneAddress,
  meetingJsonAddress,
  monthAddress,
  seriesAddress,
  sourceAddress,
  unitAddress,
  yearAddress,
} from '../../src/archive/addresses.ts'

/** They never change once published. */
test.each([
  [agencyAddress('sec'), 'sec/'],
  [seriesAddress('sec', 'chuwu'), 'sec/chuwu/'],
  [unitAddress('sec-wenshu'), 'units/sec-wenshu/'],
  [caseAddress('sec-chuwu-9903'), 'cases/sec-chuwu-9903/'],
  [everyoneAddress('sec'), 'units/all/sec/'],
  [yearAddress(unitAddress('sec-wenshu'), 99), 'units/sec-wenshu/99/'],
  [monthAddress('2025-01'), 'deadlines/114-01/'],
  [monthAddress('2010-12'), 'deadlines/99-12/'],
  [deadlineAddress({ date: '2025-01-08' }), 'deadlines/114-01/#d-2025-01-08'],
  [deadlineAddress({ date: '2025-01-31', precision: 'month' }), 'deadlines/114-01/#to-month-end'],
  [deadlineAddress({ date: '2025-12-31', precision: 'year' }), 'deadlines/114-12/#to-year-end'],
  [calendarAddress(unitAddress('sec-wenshu')), 'units/sec-wenshu/deadlines.ics'],
  [meetingJsonAddress('doit-juwu-113-12'), 'api/meetings/doit-juwu-113-12.json'],
  [sourceAddress('sec/001_8b.txt'), 'sources/sec/001_8b.txt'],
  [sourceAddress('sec/110.html'), 'sources/sec/110.html.text'],
  [sourceAddress('sec/110.HTM'), 'sources/sec/110.HTM.text'],
  [sourceAddress('sec/處務 #1?%.txt'), 'sources/sec/%E8%99%95%E5%8B%99%20%231%3F%25.txt'],
])('%s', (address, expected) => {
  expect(address).toBe(expected)
})
