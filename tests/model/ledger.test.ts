import { expect, test } from 'vitest'
import { byMeeting, parseLedger, publishedIds } from '../../src/model/ledger.ts'
import { HEADER, meetingOf } from '../support/document.ts'

test('a line an id; comments, empty lines and the line ends of Windows are none', () => {
  expect(parseLedger('# heading\na-b-1#0\r\n\na-b-1#1-c\n# later\na-b-2#0')).toEqual([
    'a-b-1#0',
    'a-b-1#1-c',
    'a-b-2#0',
  ])
  expect(parseLedger('')).toEqual([])
})

test('the mark that an editor of Windows puts before a file is no part of its first line', () => {
  expect(parseLedger('\uFEFF# heading\na-b-1#0\n')).toEqual(['a-b-1#0'])
  expect(parseLedger('\uFEFFa-b-1#0\n')).toEqual(['a-b-1#0'])
})

test('the ids of a meeting are those of the header and of every item, in printed order', () => {
  expect(publishedIds(meetingOf(`${HEADER}一、甲案\n決議：照案通過。\n`))).toEqual([
    'tower-chuwu-7#0',
    'tower-chuwu-7#1',
    'tower-chuwu-7#1-c',
  ])
})

test('the ids of other meetings are not its own, however they begin', () => {
  const ledger = ['a-b-7#0', 'a-b-70#9', 'a-b-7-1#9', 'a-b-7#1']
  expect([...byMeeting(ledger)]).toEqual([
    ['a-b-7', ['a-b-7#0', 'a-b-7#1']],
    ['a-b-70', ['a-b-70#9']],
    ['a-b-7-1', ['a-b-7-1#9']],
  ])
})
