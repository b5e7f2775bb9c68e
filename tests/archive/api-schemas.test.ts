/** The JSON of the archive against its published schemas. */
import { describe, expect, test } from 'vitest'
import { apiCases, apiDeadlines, apiIndex, apiMeeting, apiUnits } from '../../src/archive/api.ts'
import { surrounded } from '../../src/archive/around.ts'
import { readArchive } from '../../src/archive/read.ts'
import { API_SCHEMAS } from '../../src/model/api.ts'
import { walk } from '../../src/model/walk.ts'
import { CONTENT } from '../support/content.ts'
import { BASE, archive } from './tracked.ts'

const own = readArchive(CONTENT)

/** Every address below a value, by the names that the contract gives them. */
function urls(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    (key === 'url' || key === 'json') && typeof inner === 'string' ? [inner] : urls(inner),
  )
}

describe.each([
  ['made up', archive],
  ['the archive’s own content', own],
])('%s', (_, from) => {
  const documents = (base: string): [keyof typeof API_SCHEMAS, object][] => [
    ['index', apiIndex(from, base)],
    ['units', apiUnits(from, base)],
    ['cases', apiCases(from, base)],
    ['deadlines', apiDeadlines(from, base)],
    ...surrounded(from).map(({ meeting, around }): [keyof typeof API_SCHEMAS, object] => [
      'meeting',
      apiMeeting(meeting, base, around),
    ]),
  ]

  test('is what the published schemas say, to the field, before and after JSON', () => {
    for (const [name, document] of documents('/')) {
      expect(API_SCHEMAS[name].parse(document)).toEqual(document)
      expect(JSON.parse(JSON.stringify(document))).toEqual(document)
    }
  })

  test('every address begins with the base and is otherwise the same', () => {
    for (const [index, [, document]] of documents(BASE).entries()) {
      const below = urls(document)
      expect(below.length).toBeGreaterThan(0)
      expect(below.filter((address) => !/^\/minutes\/[a-z]/u.test(address))).toEqual([])
      expect(below.map((address) => address.slice(BASE.length - 1))).toEqual(urls(documents('/')[index]?.[1]))
    }
  })

  test('every item of a meeting is there once, in printed order', () => {
    for (const meeting of from.meetings) {
      const ids = Array.from(walk(apiMeeting(meeting, '/').items), ({ id }) => id)
      expect(ids).toEqual(Array.from(walk(meeting.items), ({ id }) => id))
      expect(new Set(ids).size).toBe(ids.length)
    }
  })
})
