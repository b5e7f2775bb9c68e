/** What is offered where an answer is no single item: meetings, neighbours, and what became of what was cited. */
import { expect, test } from 'vitest'
import { buildArchive } from '../../src/archive/build.ts'
import type { Answer } from '../../src/cite/answer.ts'
import { publishedIds } from '../../src/model/ledger.ts'
import { Moves } from '../../src/model/moved.ts'
import { HARBOUR, minutes } from '../archive/minutes.ts'
import { SEEDS_RESOLVER, resolverOf } from './archive.ts'

const YEARS = Array.from({ length: 14 }, (_, at) => 100 + at)
const meetings = [
  ...YEARS.map((year) => minutes('juwu', `${year}-1`, `${year + 1911}-03-01`, ['甲'])),
  minutes('chuwu', '7', '2024-05-06', ['甲', '乙', '丙']),
  minutes('kuoda', '7', '2024-05-07', ['甲', '乙']),
]
const resolver = resolverOf(
  buildArchive({
    agencies: [HARBOUR],
    meetings,
    ledger: [...meetings.flatMap(publishedIds), 'harbour-chuwu-7#9'],
    moves: new Moves([
      { from: 'harbour-chuwu-7#9', by: '王小明', on: '2024-07-01', reused: false, reason: '涉及個人資料' },
    ]),
  }),
)

async function answerTo(text: string, of = resolver): Promise<Answer> {
  const [one, ...others] = await of.resolve(text)
  if (!one || others.length > 0) throw new Error(`${text}: one answer is wanted`)
  return one.answer
}

const meetingsIn = ({ meetings: listed }: Answer): string[] => listed.map(({ id }) => id)

test('of too many meetings to look into, the newest are listed, and how many there are is said', async () => {
  const answer = await answerTo('第1次局務會議')
  expect(answer.problems).toEqual([{ type: 'many', count: 14 }])
  const newest = YEARS.toReversed().slice(0, 12)
  expect(meetingsIn(answer)).toEqual(newest.map((year) => `harbour-juwu-${year}-1`))
})

test('several items of one meeting are each cited, those of two meetings may be', async () => {
  const one = await answerTo('港務處第7次處務會議第1、2點')
  expect([one.hits.length, one.each]).toEqual([2, true])
  const two = await answerTo('第7次會議第1、2點')
  expect([two.hits.length, two.each]).toEqual([4, false])
})

test('where there is no such item its meeting is offered; where one is near, that one alone', async () => {
  const none = await answerTo('港務處第7次處務會議第8點')
  expect([none.near, meetingsIn(none)]).toEqual([[], ['harbour-chuwu-7']])
  const near = await answerTo('秘書處第110次處務會議決議(九)', SEEDS_RESOLVER)
  expect([near.near.map(({ item }) => item.id), meetingsIn(near)]).toEqual([['sec-chuwu-110#2-4-c-9'], []])
})

test('what was withdrawn is said by the place that was cited, and leads to its address', async () => {
  const { problems } = await answerTo('港務處第7次處務會議第9點')
  expect(problems).toEqual([
    { type: 'withdrawn', words: '晨霧市政府港務處第7次處務會議第9點', id: 'harbour-chuwu-7#9' },
  ])
})
