/** The truth is of its schema, whole, and really in the documents. */
import { load } from 'js-yaml'
import { describe, expect, test } from 'vitest'
import { Truth, TruthDocument } from '../../src/city/truth.ts'
import { Agency } from '../../src/model/agency.ts'
import { bare, build, documentsOf, printed, textOf } from './support.ts'

const parts = build({ withBad: true })
const texts = documentsOf(build({ formats: ['txt'] }))
const documents = documentsOf(parts)

describe('the same plan', () => {
  const small = { meetings: 40 }
  test('gives the same bytes', () => {
    expect(build(small)).toEqual(build(small))
  })

  test('with another seed gives others', () => {
    const bytes = (seed: string): string[] =>
      documentsOf(build({ ...small, seed })).map((part) => Buffer.from(part.bytes).toString('base64'))
    const others = new Set(bytes('two'))
    expect(bytes('one').filter((entry) => others.has(entry))).toEqual([])
  })

  test('with more meetings leaves the people of the city alone', () => {
    const agencies = (meetings: number) => build({ meetings }).filter(({ type }) => type === 'agency')
    expect(agencies(30)).toEqual(agencies(60))
  })
})

describe('the truth', () => {
  test('is of its schema', () => {
    const of = (type: string) => parts.filter((part) => part.type === type).map(({ truth }) => truth)
    const truth = {
      seed: 'test',
      documents: of('document'),
      cases: of('case'),
      agencies: of('agency'),
      expectations: of('bad'),
    }
    expect(Truth.safeParse(truth).error?.issues ?? []).toEqual([])
  })

  test('has a document for every agency, as many as were asked for, each file once', () => {
    expect(documents).toHaveLength(300)
    expect(new Set(documents.map(({ truth }) => truth.agency)).size).toBe(30)
    const paths = parts.flatMap((part) => (part.type === 'case' ? [] : [part.path]))
    expect(new Set(paths).size).toBe(paths.length)
  })

  test('numbers a series without a gap within twenty years', () => {
    for (const name of new Set(documents.map(({ truth }) => `${truth.agency}/${truth.series}`))) {
      const series = documents.filter(({ truth }) => `${truth.agency}/${truth.series}` === name)
      const numbers = series.map(({ truth }) => truth.number.split('-').map(Number))
      const follows = numbers.slice(1).map(([first = 0, ordinal], index) => {
        const [before = 0, last = 0] = numbers[index] ?? []
        return ordinal === undefined ? first === before + 1 : ordinal === (first === before ? last + 1 : 1)
      })
      expect(follows).not.toContain(false)
      expect(series.filter(({ truth }) => truth.date < '2005-01-01' || truth.date > '2024-12-31')).toEqual([])
    }
  })

  test('has each path once, its parent before it', () => {
    const faults = documents.flatMap(({ truth }) => {
      const seen = new Set<string>()
      return truth.items.flatMap(({ path, parent }) => {
        const wrong = seen.has(path) || (parent !== null && (!seen.has(parent) || !path.startsWith(`${parent}-`)))
        seen.add(path)
        return wrong ? [`${truth.file}#${path}`] : []
      })
    })
    expect(faults).toEqual([])
  })

  test('names only units of the agency, and words that are printed', () => {
    const units = new Map(parts.flatMap((part) => (part.type === 'agency' ? [[part.truth.id, part.truth.units]] : [])))
    const faults = documents.flatMap(({ truth }) =>
      truth.items.flatMap(({ path, text, unitsAddressed, unitsImplied, unitsSoft, deadlines, cases }) => {
        const known = new Set([...(units.get(truth.agency) ?? []), 'everyone'])
        const strangers = [...unitsAddressed, ...unitsImplied, ...unitsSoft].filter((unit) => !known.has(unit))
        const unsaid = deadlines.filter(({ words }) => !text.includes(words)).map(({ words }) => words)
        const uncounted = cases
          .filter(({ number }) => !text.normalize('NFKC').includes(number))
          .map(({ number }) => number)
        return [...strangers, ...unsaid, ...uncounted].map((fault) => `${truth.file}#${path} ${fault}`)
      }),
    )
    expect(faults).toEqual([])
  })

  test('has deadlines on or after the day of the meeting', () => {
    const early = documents.flatMap(({ truth }) =>
      truth.items.flatMap(({ deadlines }) => deadlines.filter(({ date }) => date < truth.date)),
    )
    expect(early).toEqual([])
  })

  test('stands in the plain texts, in printed order, once white space and page furniture are gone', () => {
    const faults = texts.flatMap((document) => {
      const text = bare(textOf(document))
      let from = 0
      return printed(document.truth).flatMap(({ path, first, rest }) => {
        const at = text.indexOf(first, from)
        if (at >= 0) from = at
        const missing = rest.filter((paragraph) => !text.includes(paragraph.replaceAll('\t', ''), from))
        return at < 0 || missing.length > 0 ? [`${document.path}#${path} ${first}`] : []
      })
    })
    expect(faults).toEqual([])
  })

  test('gives the header as it is printed', () => {
    const faults = texts.filter((document) => {
      const text = bare(textOf(document))
      const { title, place, recorder } = TruthDocument.parse(document.truth)
      return ![title, place ?? '', recorder ?? ''].every((words) => text.includes(bare(words)))
    })
    expect(faults.map(({ path }) => path)).toEqual([])
  })
})

describe('the registries', () => {
  const registries = parts.flatMap((part) =>
    part.type === 'agency' ? [load(new TextDecoder().decode(part.bytes))] : [],
  )

  test('are of the schema of the archive', () => {
    expect(registries).toHaveLength(30)
    expect(registries.flatMap((registry) => Agency.safeParse(registry).error?.issues ?? [])).toEqual([])
  })

  test('have no unit whose name is part of another’s', () => {
    const clashes = registries.flatMap((registry) => {
      const { units } = Agency.parse(registry)
      const names = units.flatMap(({ id, name, aliases }) => [name, ...aliases].map((entry) => ({ id, entry })))
      return names.filter(({ id, entry }) => names.some((other) => other.id !== id && other.entry.includes(entry)))
    })
    expect(clashes).toEqual([])
  })
})
