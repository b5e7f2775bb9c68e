/** Citations of meetings whose number is their day. */
import { expect, test } from 'vitest'
import { buildArchive } from '../../src/archive/build.ts'
import { Agency } from '../../src/model/agency.ts'
import { HARBOUR, minutes } from '../archive/minutes.ts'
import { resolverOf, told } from './archive.ts'

const series = [{ id: 'lijian', name: '理監事會議', numbering: 'dated' as const }]
const agency = Agency.parse({ ...HARBOUR, series })
const resolver = resolverOf(
  buildArchive({ agencies: [agency], meetings: [minutes('lijian', '95-0309', '2006-03-09', ['甲'])] }),
)

test.each([
  ['95-0309', ['harbour-lijian-95-0309#0']],
  ['理監事會議95-0309', ['harbour-lijian-95-0309#0']],
  ['95年3月9日理監事會議第1點', ['harbour-lijian-95-0309#1']],
  // The day alone is no ordinal.
  ['理監事會議309', ['! no-meeting']],
])('%s', async (text, expected) => expect(told(await resolver.resolve(text))).toEqual(expected))
