/** The schemas are published: whoever reads them must find what each field means. */
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { Agency } from '../../src/model/agency.ts'
import { API_SCHEMAS } from '../../src/model/api.ts'
import { Meeting } from '../../src/model/meeting.ts'

type Json = Readonly<Record<string, unknown>>
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null

/** The properties below a schema, as paths, that say nothing of what they mean themselves or through their $ref. */
function undescribed(schema: Json): string[] {
  const definitions = isObject(schema['$defs']) ? schema['$defs'] : {}
  const described = (entry: unknown): boolean => {
    if (!isObject(entry)) return false
    if (typeof entry['description'] === 'string' && entry['description'] !== '') return true
    const reference = entry['$ref']
    if (reference === '#') return described({ description: schema['description'] })
    return typeof reference === 'string' && described(definitions[reference.replace('#/$defs/', '')])
  }
  const visit = (value: unknown, path: string): string[] => {
    if (!isObject(value)) return []
    const properties = isObject(value['properties']) ? value['properties'] : {}
    return [
      ...Object.entries(properties).flatMap(([name, entry]) => (described(entry) ? [] : [`${path}.${name}`])),
      ...Object.entries(value).flatMap(([key, entry]) => visit(entry, `${path}.${key}`)),
    ]
  }
  return visit(schema, '')
}

/** How many properties a schema has, so that a walk that sees none can't pass. */
function countProperties(value: unknown): number {
  if (!isObject(value)) return 0
  const own = isObject(value['properties']) ? Object.keys(value['properties']).length : 0
  return Object.values(value).reduce((sum: number, entry) => sum + countProperties(entry), own)
}

describe.each(Object.entries({ ...API_SCHEMAS, 'a meeting file': Meeting, 'an agency file': Agency }))(
  '%s',
  (_, schema) => {
    const json: Json = z.toJSONSchema(schema)

    test('describes every property', () => {
      expect(countProperties(json)).toBeGreaterThan(5)
      expect(undescribed(json)).toEqual([])
    })

    test('refuses properties that it does not know', () => {
      const open = JSON.stringify(json, (_key, value: unknown) =>
        isObject(value) && value['type'] === 'object' && value['additionalProperties'] !== false ? 'OPEN' : value,
      )
      expect(open).not.toContain('OPEN')
    })
  },
)

test('the walk finds what is not described, at any depth and behind a reference', () => {
  const schema = z.strictObject({
    a: z.string().describe('A'),
    b: z.array(z.strictObject({ c: z.int() })).describe('B'),
  })
  expect(undescribed(z.toJSONSchema(schema))).toEqual(['.properties.b.items.c'])
  expect(undescribed({ properties: { a: { $ref: '#/$defs/x' } }, $defs: { x: { type: 'string' } } })).toEqual(['.a'])
  expect(undescribed({ properties: { a: { $ref: '#/$defs/x' } }, $defs: { x: { description: 'X' } } })).toEqual([])
})

test('every published document says what it is', () => {
  for (const [name, schema] of Object.entries(API_SCHEMAS)) {
    expect(z.toJSONSchema(schema).description, name).toMatch(/^api\//)
  }
})
