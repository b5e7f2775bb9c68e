/** The files are what their names say. */
import { inflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { build, documentsOf, unzip, xmlFault, type CityDocument } from './support.ts'

const parts = build({ meetings: 240, withBad: true })
const documents = documentsOf(parts)
const of = (format: string): CityDocument[] => documents.filter(({ truth }) => truth.format === format)

/** The content streams of a PDF, unpacked. */
function streams(bytes: Uint8Array): string[] {
  const file = Buffer.from(bytes)
  const text = file.toString('latin1')
  return Array.from(text.matchAll(/\/Length (\d+)[^>]*>>\nstream\n/gu), (match) => {
    const start = match.index + match[0].length
    return inflateSync(file.subarray(start, start + Number(match[1]))).toString('latin1')
  })
}

test('every format is there', () => {
  expect(new Set(documents.map(({ truth }) => truth.format))).toEqual(
    new Set(['txt', 'md', 'html', 'docx', 'odt', 'pdf']),
  )
})

describe('a text', () => {
  const texts = documentsOf(build({ meetings: 150, formats: ['txt'] }))
  const traits = new Set(texts.flatMap(({ truth }) => truth.traits))

  test('comes in every encoding and with both line ends', () => {
    expect(['utf-8', 'utf-8-bom', 'utf-16le', 'big5', 'crlf'].filter((trait) => !traits.has(trait))).toEqual([])
  })

  test('has a byte order mark where it says so', () => {
    const marks: Readonly<Record<string, string>> = { 'utf-8-bom': 'efbbbf', 'utf-16le': 'fffe' }
    const faults = texts.filter(({ bytes, truth }) => {
      const expected = truth.traits.map((trait) => marks[trait]).find(Boolean)
      return expected !== undefined && !Buffer.from(bytes).toString('hex', 0, 3).startsWith(expected)
    })
    expect(faults).toEqual([])
  })
})

describe.each(['docx', 'odt'])('a %s', (format) => {
  const files = of(format).map(({ bytes }) => unzip(bytes))

  test('is an archive of well-formed XML', () => {
    const faults = files.flatMap((file) =>
      Array.from(file, ([name, text]) => (name === 'mimetype' ? null : xmlFault(text))).filter(Boolean),
    )
    expect(faults).toEqual([])
  })

  test('is numbered by the program here, typed there', () => {
    const body = (file: Map<string, string>): string => file.get('word/document.xml') ?? file.get('content.xml') ?? ''
    const automatic = files.filter((file) => /<w:numPr>|<text:list-item/u.test(body(file)))
    expect(automatic.length).toBeGreaterThan(5)
    expect(automatic.length).toBeLessThan(files.length)
  })

  test('counts in the numerals that offices use', () => {
    const all = files.map((file) => (file.get('word/numbering.xml') ?? '') + (file.get('content.xml') ?? '')).join('')
    const names = {
      docx: ['taiwaneseCountingThousand', 'ideographLegalTraditional', 'decimal', 'startOverride'],
      odt: ['一, 二, 三, ...', '壹, 貳, 參, ...', 'style:num-format="1"', 'text:start-value'],
    }[format]
    expect((names ?? ['']).filter((name) => !all.includes(name))).toEqual([])
  })

  test('has tables', () => {
    expect(files.some((file) => [...file.values()].some((text) => /<w:tbl>|<table:table /u.test(text)))).toBe(true)
  })
})

describe('a pdf', () => {
  test('has a table of its objects that points at them', () => {
    const faults = of('pdf').flatMap(({ bytes, path }) => {
      const text = Buffer.from(bytes).toString('latin1')
      const offsets = Array.from(text.matchAll(/^(\d{10}) 00000 n $/gmu), ([, offset]) => Number(offset))
      return offsets.every((offset, index) => text.startsWith(`${index + 1} 0 obj`, offset)) ? [] : [path]
    })
    expect(faults).toEqual([])
  })

  test('tells its characters in both ways', () => {
    const texts = of('pdf').map(({ bytes }) => Buffer.from(bytes).toString('latin1'))
    expect(texts.filter((text) => text.includes('UniCNS-UTF16-H')).length).toBeGreaterThan(3)
    expect(texts.filter((text) => text.includes('/Identity-H') && text.includes('/ToUnicode')).length).toBeGreaterThan(
      3,
    )
  })

  test('has pages of lines that are no wider than the paper', () => {
    const shown = of('pdf').flatMap(({ bytes }) => streams(bytes))
    const wide = shown.flatMap((stream) =>
      Array.from(stream.matchAll(/Tf (\d+) \d+ Td <([0-9a-f]*)>/gu)).filter(
        ([, x, codes]) => Number(x) < 61 && (codes?.length ?? 0) / 4 > 64,
      ),
    )
    expect(shown.length).toBeGreaterThan(50)
    expect(wide).toEqual([])
  })
})

test('what must be refused is there when asked for, with its reason', () => {
  const bad = parts.flatMap((part) => (part.type === 'bad' ? [part.truth.refused] : []))
  expect(bad.sort()).toEqual(['encrypted', 'legacy-doc', 'no-text', 'no-unicode-map', 'not-minutes'])
  expect(build({ meetings: 5 }).filter(({ type }) => type === 'bad')).toEqual([])
})
