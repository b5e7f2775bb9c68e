/** The former items of a meeting that a place may have meant: of those only the paths are known. */
import { expect, test } from 'vitest'
import { formerIds } from '../../src/cite/former.ts'

const GONE = {
  'sec-chuwu-110#2-4-c-5': null,
  'sec-chuwu-110#2-4-c-5-1': null,
  'sec-chuwu-110#5': 'sec-chuwu-110#6',
  'sec-chuwu-110#r': null,
  'sec-chuwu-11#2-4-c-5': null,
}

test.each([
  ['貳、四、會議結論(五)', ['sec-chuwu-110#2-4-c-5']],
  ['四、會議結論(五)', ['sec-chuwu-110#2-4-c-5']],
  ['會議結論(五)', ['sec-chuwu-110#2-4-c-5', 'sec-chuwu-110#5']],
  ['貳、會議結論(五)', []],
  ['會議結論', []],
  ['', []],
])('%s', (place, expected) => expect(formerIds(place, 'sec-chuwu-110', GONE)).toEqual(expected))
