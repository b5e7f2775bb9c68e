/** Bytes to text, text to lines. */
import { describe, expect, test } from 'vitest'
import { Refusal } from '../../src/ingest/message.ts'
import { decode } from '../../src/ingest/read/decode.ts'
import { toLines } from '../../src/ingest/read/lines.ts'
import { encode } from '../support/encode.ts'
import { HEADER, ingestBytes, ingestText } from '../support/document.ts'

const ruleOf = (run: () => unknown): string | undefined => {
  try {
    run()
    return undefined
  } catch (error) {
    if (error instanceof Refusal) return error.messages.map(({ rule }) => rule).join(' ')
    throw error
  }
}
const bytes = (...values: number[]): Uint8Array => new Uint8Array(values)
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('decode', () => {
  test('gives the text; a byte order mark is not part of it', () => {
    expect(decode(utf8('\ufeff臺北\t市\r\n\f🗼'))).toEqual({ text: '臺北\t市\r\n\f🗼', encoding: 'utf-8' })
  })

  test.each(['\u0085', '\u00a0', '\u200b', '\u200d', '\u202e', '\u2066'])('keeps %j', (character) => {
    expect(decode(utf8(`a${character}b`)).text).toBe(`a${character}b`)
  })

  test.each([
    ['Big5', bytes(0xa4, 0xa4, 0xa4, 0xe5), 'unknown-encoding'],
    ['half of a UTF-16 pair', bytes(0xff, 0xfe, 0x00, 0xd8), 'unknown-encoding'],
    ['UTF-16 without a mark that speaks of no minutes', encode('晨霧市', 'utf-16be'), 'unknown-encoding'],
    ['a character cut at the end', utf8('臺').slice(0, 2), 'unknown-encoding'],
    ['a surrogate', bytes(0xed, 0xa0, 0x80), 'unknown-encoding'],
    ['an overlong form', bytes(0xc0, 0xaf), 'unknown-encoding'],
    ['nothing', bytes(), 'empty-file'],
    ['a byte order mark and white space', utf8('\ufeff \n\u3000\f'), 'empty-file'],
    ['ASCII as UTF-16', bytes(0x41, 0, 0x42, 0), 'control-character'],
    ['escape', utf8('a\u001bb'), 'control-character'],
    ['a vertical tab', utf8('a\vb'), 'control-character'],
    ['delete', utf8('a\u007fb'), 'control-character'],
    ...[0x1c, 0x1d, 0x1e, 0x1f, 0x80, 0x84, 0x86, 0x9f].map((code): [string, Uint8Array, string] => [
      `U+${code.toString(16)}`,
      utf8(`a${String.fromCharCode(code)}b`),
      'control-character',
    ]),
  ])('refuses %s', (_, given, rule) => {
    expect(ruleOf(() => decode(given))).toBe(rule)
  })
})

describe('an encoding', () => {
  const text = `${HEADER}一、臺北的晨霧，請燈光組（甲）於5月底前完成。\n`

  test.each(['utf-8', 'utf-16le', 'utf-16be', 'big5'] as const)('%s is recognised without a mark', (encoding) => {
    expect(decode(encode(text, encoding))).toEqual({ text, encoding })
  })

  test.each(['utf-8', 'utf-16le', 'utf-16be'] as const)(
    '%s is recognised by its mark, whatever the text',
    (encoding) => {
      expect(decode(encode('\ufeff晨霧', encoding))).toEqual({ text: '晨霧', encoding })
    },
  )

  test.each(['utf-16le', 'utf-16be', 'big5'] as const)(
    '%s is said, and gives the same meeting as UTF-8',
    (encoding) => {
      const { meeting, messages } = ingestBytes(encode(text, encoding))
      const plain = ingestText(text).meeting
      expect(meeting?.items).toEqual(plain?.items)
      expect(meeting?.header).toEqual(plain?.header)
      expect(meeting?.source.encoding).toBe(encoding)
      expect(messages.map(({ rule }) => rule)).toContain('encoding')
    },
  )

  test('UTF-8 is not remarked upon', () => {
    expect(ingestText(text).messages.map(({ rule }) => rule)).not.toContain('encoding')
  })
})

describe('toLines', () => {
  const textsOf = (text: string): string[] => toLines(text).lines.map((line) => line.text)
  const spansOf = (text: string): string[] =>
    toLines(text).dropped.map(({ line, column, text: span, reason }) => `${line}:${column} ${reason} ${span}`)

  test.each(['\n', '\r\n', '\r'])('line ends are %j', (end) => {
    expect(toLines(['甲', '', ' 乙 ', ''].join(end)).lines.map(({ number, text }) => [number, text])).toEqual([
      [1, '甲'],
      [3, '乙'],
    ])
  })

  test('a line knows where its text stands', () => {
    const text = '甲\n　 乙\n## 丙\n  - **(一) 丁**戊\n**己**'
    expect(toLines(text).lines.map(({ number, column, text: own }) => [number, column, own])).toEqual([
      [1, 1, '甲'],
      [2, 3, '乙'],
      [3, 4, '丙'],
      [4, 7, '(一) 丁戊'],
      [5, 3, '己'],
    ])
  })

  test('takes off headings, list signs before a marker, bold runs at the start, and rules', () => {
    const text = '# 甲\n###### 乙\n- (一) 丙\n* 1. 丁\n+ • 戊\n**己：**庚\n---\n * * *\n___\n- **二、**辛'
    expect(textsOf(text)).toEqual(['甲', '乙', '(一) 丙', '1. 丁', '• 戊', '己：庚', '二、辛'])
    expect(spansOf(text)).toEqual([
      '1:1 markup #',
      '2:1 markup ######',
      '3:1 markup -',
      '4:1 markup *',
      '5:1 markup +',
      '6:1 markup **',
      '6:5 markup **',
      '7:1 markup ---',
      '8:2 markup * * *',
      '9:1 markup ___',
      '10:1 markup -',
      '10:3 markup **',
      '10:7 markup **',
    ])
    expect(toLines(text).lines.map(({ heading, bold }) => [heading, bold])).toEqual([
      [true, 0],
      [true, 0],
      [false, 0],
      [false, 0],
      [false, 0],
      [false, 2],
      [false, 2],
    ])
  })

  test.each([
    '####### 甲',
    '#甲',
    '- 甲',
    '-1 度',
    '甲 **乙** 丙',
    '** 甲**',
    '**甲',
    '_甲_',
    '--',
    '`甲`',
    '> 甲',
    '| 甲 | 乙 |',
    '<b>甲</b>',
    '\\# 甲',
  ])('leaves %j as it is', (text) => {
    expect(textsOf(text)).toEqual([text])
    expect(spansOf(text)).toEqual([])
  })

  describe('page numbers', () => {
    const kept = (text: string): string => textsOf(text).join('/')

    test.each(['3', ' 3 ', '- 3 -', '–3–', '第3頁', '第 三 頁', '三', '１２', '十二'])('%j alone is one', (number) => {
      expect(kept(`甲\n\n${number}\n\n乙`)).toBe('甲/乙')
      expect(spansOf(`甲\n\n${number}\n\n乙`)).toEqual([`3:${number.search(/\S/) + 1} page-number ${number.trim()}`])
    })

    test.each(['3.', '(三)', '三、', '3 人', '第3案', '無', '12345', '3-4', '二十十', '第頁'])('%j is none', (text) => {
      expect(kept(`甲\n\n${text}\n\n乙`)).toBe(`甲/${text}/乙`)
    })

    test('none is within a paragraph', () => {
      expect(kept('甲\n3\n乙')).toBe('甲/3/乙')
      expect(kept('甲\n\n3\n乙')).toBe('甲/3/乙')
      expect(kept('甲\n3\n\n乙')).toBe('甲/3/乙')
    })

    test('they count up by one; a number out of order is text', () => {
      expect(kept('甲\n\n4\n\n乙\n\n5\n\n丙\n\n5\n\n丁\n\n7\n\n戊\n\n6\n\n己')).toBe('甲/乙/丙/5/丁/7/戊/己')
    })

    test('a form feed ends a page as blank lines do', () => {
      expect(kept('甲\n\n1\n\f乙\n\n2\f\n丙')).toBe('甲/乙/丙')
      expect(kept('甲\f\n1\n\n乙')).toBe('甲/乙')
      expect(kept('甲\n\f1\n\n乙')).toBe('甲/乙')
      expect(kept('甲\n1\f\n乙')).toBe('甲/1/乙')
    })

    test('at the beginning and the end', () => {
      expect(kept('1\n\n甲\n\n2')).toBe('甲')
    })
  })
})

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
  ])('%j is refused', (name) => {
    expect(ingestText(good, { name }).messages.map(({ rule }) => rule)).toEqual(['unsafe-name'])
  })
  test.each(['a.pdf', 'a.docx', 'a', 'a.txt.exe', 'txt'])('%j is of a format that is not read', (name) => {
    expect(ingestText(good, { name }).messages.map(({ rule }) => rule)).toEqual(['unsupported-format'])
  })
})

test('the source is described by its bytes', () => {
  const document = utf8(`\ufeff${HEADER}一、甲案\n`)
  expect(ingestBytes(document, { name: '會議.md' }).meeting?.source).toEqual({
    file: 'tower/會議.md',
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    bytes: document.byteLength,
    encoding: 'utf-8',
  })
})
