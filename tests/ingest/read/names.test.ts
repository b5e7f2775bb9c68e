/** The names and formats of files. */
import { describe, expect, test } from 'vitest'
import { HEADER, ingestBytes, ingestText } from '../../support/document.ts'

describe('names', () => {
  const good = `${HEADER}一、甲案\n`
  test.each([
    'a.txt',
    '第110次處務會議紀錄.txt',
    'A b.MD',
    '會議(1).md',
    'a..txt',
    '🗼.txt',
    '$1.txt',
    "it's.txt",
    '會議（一）「甲」.txt',
    'console.txt',
    'COM10.txt',
    'aux1.txt',
  ])('%j is accepted', (name) => {
    expect(ingestText(good, { name }).meeting?.source.file).toBe(`tower/${name}`)
  })
  test.each([
    '.a.txt',
    'a/b.txt',
    'a\\b.txt',
    'a:b.txt',
    'a*.txt',
    'a?.txt',
    '"a".txt',
    '<a>.txt',
    'a|b.txt',
    'a\n.txt',
    'a.txt.',
    'a.txt ',
    'a#b.txt',
    'a%41.txt',
    '50%.txt',
    'a&b.txt',
    'a;b.txt',
    'CON.txt',
    'con.2024.md',
    'Nul .txt',
    'PRN.txt',
    'aux.txt',
    'COM1.txt',
    'lpt9.txt',
    'COM².txt',
    // Shown as atxt.exe.
    'a\u202eexe.txt',
    'a\u200f1.txt',
    '\u2067a\u2069.txt',
  ])('%j is refused', (name) => {
    expect(ingestText(good, { name }).messages.map(({ rule }) => rule)).toEqual(['unsafe-name'])
  })
  test.each(['a.pdf', 'a.docx', 'a.odt'])('%j is not what it is called', (name) => {
    expect(ingestText(good, { name }).messages.map(({ rule }) => rule)).toEqual(['damaged-file'])
  })
  test.each(['a', 'a.txt.exe', 'txt', 'a.xls', 'a.doc', 'a.rtf'])('%j is of a format that is not read', (name) => {
    expect(ingestText(good, { name }).messages.map(({ rule }) => rule)).toEqual(['unsupported-format'])
  })
})

test('the source is described by its bytes', () => {
  const document = new TextEncoder().encode(`\ufeff${HEADER}一、甲案\n`)
  expect(ingestBytes(document, { name: '會議.md' }).meeting?.source).toEqual({
    file: 'tower/會議.md',
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    bytes: document.byteLength,
    format: 'md',
    encoding: 'utf-8',
  })
})
