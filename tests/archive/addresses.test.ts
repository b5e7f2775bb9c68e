import { expect, test } from 'vitest'
import {
  agencyAddress,
  caseAddress,
  deadlineAddress,
  meetingJsonAddress,
  seriesAddress,
  sourceAddress,
  unitAddress,
} from '../../src/archive/addresses.ts'

/** They never change once published. */
test.each([
  [agencyAddress('sec'), 'sec/'],
  [seriesAddress('sec', 'chuwu'), 'sec/chuwu/'],
  [unitAddress('sec', 'wenshu'), 'units/sec-wenshu/'],
  [caseAddress('sec', 'chuwu', '9903'), 'cases/sec-chuwu-9903/'],
  [deadlineAddress('2025-01-08'), 'deadlines/#d-2025-01-08'],
  [meetingJsonAddress('doit-juwu-113-12'), 'api/meetings/doit-juwu-113-12.json'],
  [sourceAddress('sec/001_8b.txt'), 'sources/sec/001_8b.txt'],
  [sourceAddress('sec/110.html'), 'sources/sec/110.html.text'],
  [sourceAddress('sec/110.HTM'), 'sources/sec/110.HTM.text'],
  [sourceAddress('sec/處務 #1?%.txt'), 'sources/sec/%E8%99%95%E5%8B%99%20%231%3F%25.txt'],
])('%s', (address, expected) => {
  expect(address).toBe(expected)
})
