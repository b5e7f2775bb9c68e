/** What the proof accepts as no part of the minutes, or as put right in them. */
import { describe, expect, test } from 'vitest'
import { verify, type Source } from '../../src/ingest/verify.ts'
import type { Dropped } from '../../src/model/meeting.ts'
import { sourceOf } from '../support/document.ts'

/** Whether a span of a two-line document may be dropped for its reason. */
const passes = (line: string, text: string, reason: Dropped['reason'], ...more: string[]): boolean => {
  const spans: Dropped[] = []
  let rest = line
  for (const part of [text, ...more]) {
    const column = line.indexOf(part, spans.at(-1)?.column ?? 0) + 1
    spans.push({ line: 2, column, text: part, reason })
  }
  for (const { column, text: part } of spans.toReversed()) {
    rest = rest.slice(0, column - 1) + rest.slice(column - 1 + part.length)
  }
  const header = ['前', rest, '後']
  return verify(sourceOf(`前\n${line}\n後`), { header, items: [] }, spans).differs === null
}

describe('what may be dropped', () => {
  test.each([
    ['# 標題', '#'],
    ['  ### 標題', '###'],
    ['- (一) 甲', '-'],
    ['* (一) 甲', '*'],
    ['+ (一) 甲', '+'],
    ['---', '---'],
    ['* * *', '* * *'],
    ['___', '___'],
  ])('%j: %j is markup', (line, text) => {
    expect(passes(line, text, 'markup')).toBe(true)
  })

  test('a bold run, both its ends', () => {
    expect(passes('**甲**乙', '**', 'markup', '**')).toBe(true)
    expect(passes('**甲**乙', '**', 'markup')).toBe(false)
  })

  test.each([
    ['| 甲 | 乙 |', '|', '|', '|'],
    ['<tr><td class="a">甲</td></tr>', '<tr>', '<td class="a">', '</td>', '</tr>'],
    ['甲<br/>乙', '<br/>'],
    ['|---|:-:|', '|---|:-:|'],
    ['<hr>', '<hr>'],
    ['> ---', '> ---'],
  ])('%j: %j and what follows it is markup', (line, text, ...more) => {
    expect(passes(line, text, 'markup', ...more)).toBe(true)
  })

  test.each([
    ['甲 | 乙', '|'],
    ['甲<b>乙', '<b>'],
    ['甲<請>乙', '<請>'],
    ['甲<trees>乙', '<trees>'],
    ['甲 -- 乙', '--'],
    ['COVID-19', '-'],
    ['#1 案', '#'],
    ['甲 # 乙', '#'],
    ['甲 - 乙', '-'],
    ['-5 度', '-'],
    ['甲***乙', '***'],
    ['*', '*'],
    ['*甲*', '*'],
    ['甲 *', '*'],
    ['**', '*'],
    ['* *', '* *'],
    ['甲', '甲'],
    ['####### 甲', '#######'],
    ['1', '1'],
  ])('%j: %j is no markup', (line, text) => {
    expect(passes(line, text, 'markup')).toBe(false)
  })

  test.each(['3', '- 3 -', '第 3 頁', '第三頁', '三', '１２', '- 十二 -', '①', '3/12', '第3頁共12頁'])(
    '%j alone is a page number',
    (text) => {
      expect(passes(text, text, 'page-number')).toBe(true)
    },
  )

  test.each([
    ['散會。', '散會。'],
    ['無', '無'],
    ['照案通過', '照案通過'],
    ['3 人', '3 人'],
    ['第 3 案', '第 3 案'],
    ['頁', '頁'],
    ['共 3 人', '3'],
    ['(三)', '(三)'],
    ['1130506', '113'],
  ])('%j: %j is no page number', (line, text) => {
    expect(passes(line, text, 'page-number')).toBe(false)
  })
})

describe('a running head', () => {
  const spanOf = (line: number, text: string): Dropped => ({ line, column: 1, text, reason: 'running-head' })

  test('stands elsewhere in the text too', () => {
    const twice = sourceOf('晨霧市政府\n甲\n晨霧市政府\n乙')
    expect(
      verify(twice, { header: ['晨霧市政府', '甲', '乙'], items: [] }, [spanOf(3, '晨霧市政府')]).differs,
    ).toBeNull()
    const once = sourceOf('晨霧市政府\n甲\n月影市政府\n乙')
    expect(
      verify(once, { header: ['晨霧市政府', '甲', '乙'], items: [] }, [spanOf(3, '月影市政府')]).differs,
    ).not.toBeNull()
  })
})

describe('a running head that is kept nowhere', () => {
  const differs = (text: string, ...kept: string[]): string | null => {
    const dropped = text.split('\n').flatMap((line, index): Dropped[] => {
      const span = line.replace('\f', '')
      const column = line.length - span.length + 1
      return kept.includes(span) ? [] : [{ line: index + 1, column, text: span, reason: 'running-head' }]
    })
    return verify(sourceOf(text), { header: kept, items: [] }, dropped).differs
  }

  test('stands at the end of its page', () => {
    expect(differs('甲\n保存年限五年\n\f乙\n保存年限五年', '甲', '乙')).toBeNull()
    expect(differs('甲\n決議：照案通過\n乙\n決議：照案通過\n丙', '甲', '乙', '丙')).not.toBeNull()
  })

  test('or at its beginning', () => {
    expect(differs('甲\n\f公文紙\n乙\n\f公文紙\n丙', '甲', '乙', '丙')).toBeNull()
    expect(differs('甲\n\f\n公文紙\n乙\n\f\n公文紙\n丙', '甲', '乙', '丙')).toBeNull()
    expect(differs('甲\n公文紙\n乙\n公文紙\n丙', '甲', '乙', '丙')).not.toBeNull()
  })

  test('or next to other furniture', () => {
    const text = '甲\n1\n公文紙\n乙\n2\n公文紙\n丙'
    const dropped: Dropped[] = [2, 3, 5, 6].map((line) => {
      const printed = text.split('\n')[line - 1] ?? ''
      return { line, column: 1, text: printed, reason: printed === '公文紙' ? 'running-head' : 'page-number' }
    })
    expect(verify(sourceOf(text), { header: ['甲', '乙', '丙'], items: [] }, dropped).differs).toBeNull()
  })

  test('is a line of its own, but for markup', () => {
    const text = '# **晨霧市政府**\n甲\n# **晨霧市政府**\n乙'
    const dropped = [1, 3].flatMap((line): Dropped[] => [
      { line, column: 1, text: '#', reason: 'markup' },
      { line, column: 3, text: '**', reason: 'markup' },
      ...(line === 3 ? [{ line, column: 5, text: '晨霧市政府', reason: 'running-head' as const }] : []),
      { line, column: 10, text: '**', reason: 'markup' },
    ])
    expect(verify(sourceOf(text), { header: ['晨霧市政府', '甲', '乙'], items: [] }, dropped).differs).toBeNull()
    expect(passes('晨霧市政府甲', '晨霧市政府', 'running-head')).toBe(false)
  })
})

describe('metadata', () => {
  const spans = (text: string): Dropped[] =>
    text.split('\n').map((line, index) => ({ line: index + 1, column: 1, text: line, reason: 'metadata' as const }))

  test('stands in a block of JSON', () => {
    const json = '```json\n{"id":7}\n```'
    expect(verify(sourceOf(`${json}\n甲`), { header: ['甲'], items: [] }, spans(json)).differs).toBeNull()
    const unclosed = '```json\n甲'
    expect(verify(sourceOf(unclosed), { header: [], items: [] }, spans(unclosed)).differs).not.toBeNull()
    const beside: Dropped = { line: 4, column: 1, text: '甲', reason: 'metadata' }
    expect(verify(sourceOf(`${json}\n甲`), { header: [], items: [] }, [...spans(json), beside]).differs).not.toBeNull()
    const other = '```\n{"id":7}\n```'
    expect(verify(sourceOf(`${other}\n甲`), { header: ['甲'], items: [] }, spans(other)).differs).not.toBeNull()
  })
})

test.each(['deleted', 'comment', 'hidden'] as const)('nothing of a text is passed off as %s', (reason) => {
  expect(passes('甲乙', '乙', reason)).toBe(false)
})

describe('repairs', () => {
  const proof = (text: string, repaired: string, repairs: Source['repairs']): string | null =>
    verify({ text, repaired, repairs }, { header: [repaired], items: [] }, []).differs
  const YEAR = { from: '\uf98e', to: '年', count: 1 }

  test('each as often as it says', () => {
    expect(proof('113\uf98e', '113年', [YEAR])).toBeNull()
    expect(proof('\uf98e\uf98e', '年年', [{ ...YEAR, count: 2 }])).toBeNull()
    expect(proof('\uf98e\uf98e', '年年', [YEAR])).not.toBeNull()
    expect(proof('113\uf98e', '113年', [{ ...YEAR, count: 2 }])).not.toBeNull()
    expect(proof('113\uf98e', '113年', [])).not.toBeNull()
  })

  test('where one is the beginning of another', () => {
    const short = { from: '１1', to: '11', count: 1 }
    expect(proof('１1 月 １1５ 日', '11 月 115 日', [short, { from: '１1５', to: '115', count: 1 }])).toBeNull()
  })

  test('and nothing else is changed', () => {
    expect(proof('113\uf98e甲', '113年乙', [YEAR])).not.toBeNull()
    expect(proof('113\uf98e甲', '113年', [YEAR])).not.toBeNull()
    expect(proof('113\uf98e', '113年甲', [YEAR])).not.toBeNull()
  })

  test('change how many characters there are: the source is counted as it came', () => {
    const { characters } = verify(sourceOf('１1 月'), { header: ['11 月'], items: [] }, [])
    expect([characters.source, characters.kept]).toEqual([3, 3])
  })
})
