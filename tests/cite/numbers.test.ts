/** A number tells a year, a term or a session of its own, which the day of the meeting need not be of. */
import { expect, test } from 'vitest'
import { buildArchive } from '../../src/archive/build.ts'
import { Agency } from '../../src/model/agency.ts'
import { HARBOUR, minutes } from '../archive/minutes.ts'
import { resolverOf, told } from './archive.ts'

const COUNCIL = Agency.parse({
  id: 'council',
  name: '晨霧市議會',
  short: '議會',
  series: [
    { id: 'caijing', name: '全體委員會議', numbering: 'session', form: '第○屆第○會期財經委員會第○次全體委員會議' },
  ],
})
const resolver = resolverOf(
  buildArchive({
    agencies: [HARBOUR, COUNCIL],
    meetings: [
      minutes('juwu', '113-12', '2025-01-05', ['甲']),
      minutes('caijing', '8-2-3', '2024-05-06', ['乙'], 'council'),
    ],
  }),
)

test.each([
  ['113年第12次局務會議(1)', ['harbour-juwu-113-12#1']],
  ['114年1月5日第12次局務會議(1)', ['harbour-juwu-113-12#1']],
  ['114年第12次局務會議(1)', ['harbour-juwu-113-12#1', '! disagrees']],
  ['第8屆第2會期財經委員會第3次全體委員會議(1)', ['council-caijing-8-2-3#1']],
  ['第8屆第2會期第3次財經委員會(1)', ['council-caijing-8-2-3#1']],
  ['第8屆第1會期財經委員會第3次全體委員會議(1)', ['! no-meeting']],
  // 項 counts the items of a meeting, never meetings.
  ['第8屆第2會期財經委員會2項', ['! no-item']],
])('%s', async (text, expected) => expect(told(await resolver.resolve(text))).toEqual(expected))
