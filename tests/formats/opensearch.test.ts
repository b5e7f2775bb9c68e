import { parseDocument } from 'htmlparser2'
import { expect, test } from 'vitest'
import { openSearch } from '../../src/formats/opensearch.ts'

test('templates are absolute, and nothing of a name is markup', () => {
  const text = openSearch({ name: '檢索 <&>', description: '"引號"', root: 'https://a.gov.tw/b&"c/' })
  expect(text).toContain('template="https://a.gov.tw/b&amp;&quot;c/search/?q={searchTerms}"')
  const description = parseDocument(text, { xmlMode: true }).children.find((node) => 'attribs' in node)
  const names = description && 'children' in description ? description.children : []
  expect(names.flatMap((child) => ('name' in child ? [child.name] : []))).toEqual([
    'ShortName',
    'Description',
    'InputEncoding',
    'Image',
    'Url',
    'Url',
  ])
})
