/** Contract 4: the static JSON is valid by its own published schemas, and says what the pages say. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, inject, test } from 'vitest'
import { readMeetings } from '../support/scan.ts'

const { folder } = inject('site')
const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, 'api', file), 'utf8'))
const meetings = readMeetings(folder)
const items = meetings.flatMap(({ all }) => all)

describe('by its schemas', () => {
  const documents = [
    ...['index', 'units', 'cases', 'deadlines'].map((name) => [name, `${name}.json`] as const),
    ...readdirSync(join(folder, 'api/meetings')).map((name) => ['meeting', `meetings/${name}`] as const),
  ]
  test.each(documents)('%s: %s', (schema, file) => {
    const validate = new Ajv2020({ strict: true, allErrors: true }).compile(read(`schema/${schema}.json`) as object)
    validate(read(file))
    expect(validate.errors ?? []).toEqual([])
  })

  test('a schema refuses what it does not describe', () => {
    const validate = new Ajv2020({ strict: true }).compile(read('schema/meeting.json') as object)
    expect(validate({ ...(read('meetings/sec-chuwu-110.json') as object), surplus: 1 })).toBe(false)
  })
})

test('an item has exactly the fields of the contract', () => {
  const fields = ['id', 'path', 'marker', 'kind', 'text', 'units', 'deadlines', 'cases', 'citation', 'url', 'children']
  expect(items.filter((item) => Object.keys(item).join() !== fields.join())).toEqual([])
})

test('every citation is the only one of its kind', () => {
  const citations = items.map(({ citation }) => citation)
  expect(new Set(citations).size).toBe(citations.length)
})

test('the cases: those of the 110th meeting, and one that the other tracks by name', () => {
  const cases = read('cases.json') as { id: string; number: string; state: string; opened: object }[]
  const of = (state: string): string[] => cases.filter((entry) => entry.state === state).map(({ number }) => number)
  expect(of('released')).toEqual(['9903', '10801', '10901', '10902', '10903'])
  expect(of('open')).toEqual(['公館好好玩 App', '9904', '10502', '10803'])
  expect(cases).toHaveLength(9)
  expect(cases.find(({ number }) => number === '10902')?.opened).toEqual({
    meetingNumber: '109',
    itemNumber: 2,
    meeting: null,
    inferred: true,
  })
})

test('units, cases and deadlines name items that exist', () => {
  const ids = new Set(items.map(({ id }) => id))
  const named = [
    ...(read('units.json') as { duties: { item: string }[] }[]).flatMap(({ duties }) => duties),
    ...(read('cases.json') as { events: { item: string }[] }[]).flatMap(({ events }) => events),
    ...(read('deadlines.json') as { item: string }[]),
  ]
  expect(named.length).toBeGreaterThan(20)
  expect(named.filter(({ item }) => !ids.has(item))).toEqual([])
})
