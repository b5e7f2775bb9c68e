/**
 * Nothing is lost, nothing invented, nothing reordered: whatever a document holds, the reader's text is all its text
 * nodes, without what is listed as left out, and with the markers and bars that are printed. The text nodes are found
 * here by cutting the tags out of the source, and share no code with the readers.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { abstractNum, docx, inList, num, p, r, tbl, tc, tr } from '../../support/docx.ts'
import { listStyle, odt } from '../../support/odt.ts'
import { read } from '../../support/reading.ts'
import { escapeXml } from '../../support/zip.ts'

/** Markers are made of signs that no text here has, so that they can be told apart. */
const MARKERS = /[壹貳參肆伍陸柒捌玖拾佰零、|•⁰¹²³⁴⁵⁶⁷⁸⁹]/gu
const LETTERS = [...'會議紀錄燈塔霧&<>"\u00a0\u3000 AB9()：，〇𠀋']
const words = fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 1, maxLength: 8 })

const solid = (text: string): string => text.replaceAll(/\s/gu, '')
const withoutTags = (source: string): string =>
  solid(source.replaceAll(/<[^>]*>/gu, ''))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')

/** @param gone finds what the reader must leave out; it does not hold itself. */
async function expectNoLoss(name: string, bytes: string | Uint8Array, source: string, gone: RegExp): Promise<void> {
  // A document without any text is refused, and loses nothing by it.
  if (withoutTags(source.replaceAll(gone, '')) === '') return
  const { text, dropped } = await read(name, bytes)
  expect(solid(text.replaceAll(MARKERS, ''))).toBe(withoutTags(source.replaceAll(gone, '')))
  const left = source.match(gone) ?? []
  const sorted = (texts: readonly string[]): string[] => [...texts.join('')].sort()
  expect(sorted(dropped.map((each) => solid(each.text)))).toEqual(sorted(left.map(withoutTags)))
}

/** Blocks of a kind: paragraphs, and tables of blocks that may hold tables. */
const blocks = (paragraph: fc.Arbitrary<string>, table: (rows: string[][]) => string): fc.Arbitrary<string> =>
  fc.letrec<{ block: string; table: string }>((tie) => ({
    block: fc.oneof({ depthSize: 'small', withCrossShrink: true }, paragraph, tie('table')),
    table: fc
      .integer({ min: 1, max: 3 })
      .chain((columns) =>
        fc.array(
          fc.array(
            fc.array(tie('block'), { minLength: 1, maxLength: 2 }).map((content) => content.join('')),
            { minLength: columns, maxLength: columns },
          ),
          { minLength: 1, maxLength: 3 },
        ),
      )
      .map(table),
  })).block

const documentOf = (block: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.array(block, { minLength: 1, maxLength: 6 }).map((content) => content.join(''))

describe('no loss', () => {
  test('of a Word document', async () => {
    const run = words.map((text) => r(text))
    const inline = fc.oneof(
      run,
      words.map((text) => r(text, '<w:b/><w:sz w:val="28"/>')),
      words.map((text) => `<w:hidden>${r(text, '<w:vanish/>')}</w:hidden>`.replaceAll(/<\/?w:hidden>/gu, '')),
      words.map((text) => `<w:del w:id="1"><w:r><w:delText>${escapeXml(text)}</w:delText></w:r></w:del>`),
      fc
        .tuple(fc.constantFrom('w:ins', 'w:hyperlink', 'w:smartTag', 'w:moveTo'), run)
        .map(([name, content]) => `<${name}>${content}</${name}>`),
      run.map(
        (content) => `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt><w:proofErr w:type="gramEnd"/>`,
      ),
      fc.constantFrom(
        '<w:r><w:tab/></w:r>',
        '<w:r><w:br/></w:r>',
        '<w:r><w:br w:type="page"/></w:r>',
        '<w:r><w:lastRenderedPageBreak/></w:r>',
      ),
    )
    const properties = fc.constantFrom('', inList(1), inList(1, 1), '<w:ind w:left="480"/>')
    const paragraph = fc
      .tuple(fc.array(inline, { maxLength: 5 }), properties)
      .map(([content, given]) => p(content.join(''), given))
    const table = (rows: string[][]): string =>
      tbl(...rows.map((cells) => tr(...cells.map((cell) => tc(`${cell}${p('')}`)))))
    const numbering =
      abstractNum(0, [
        { format: 'ideographLegalTraditional', text: '%1、' },
        { format: 'bullet', text: '' },
      ]).replace('w:lvlText w:val=""', 'w:lvlText w:val="o"') + num(1, 0)
    await fc.assert(
      fc.asyncProperty(documentOf(blocks(paragraph, table)), async (body) => {
        await expectNoLoss(
          'a.docx',
          docx(body, { numbering }),
          body,
          /<w:del .*?<\/w:del>|<w:r [^>]*><w:rPr><w:vanish\/>.*?<\/w:r>/gu,
        )
      }),
    )
  })

  test('of an OpenDocument text', async () => {
    const text = words.map(escapeXml)
    const inline = fc.oneof(
      text,
      text.map((content) => `<text:span text:style-name="T1">${content}</text:span>`),
      text.map((content) => `<text:span text:style-name="H">${content}</text:span>`),
      text.map((content) => `<text:a>${content}</text:a><text:bookmark text:name="b"/>`),
      text.map((content) => `<office:annotation><text:p>${content}</text:p></office:annotation>`),
      fc.constantFrom('<text:s text:c="2"/>', '<text:tab/>', '<text:line-break/>', '<text:soft-page-break/>'),
    )
    const paragraph = fc.array(inline, { maxLength: 5 }).map((content) => `<text:p>${content.join('')}</text:p>`)
    const item = fc
      .array(paragraph, { minLength: 1, maxLength: 2 })
      .map((content) => `<text:list-item>${content.join('')}</text:list-item>`)
    const list = fc
      .array(item, { minLength: 1, maxLength: 3 })
      .map((items) => `<text:list text:style-name="L">${items.join('')}</text:list>`)
    const heading = text.map((content) => `<text:h text:outline-level="1">${content}</text:h>`)
    const table = (rows: string[][]): string =>
      `<table:table>${rows.map((cells) => `<table:table-row>${cells.map((cell) => `<table:table-cell>${cell}</table:table-cell>`).join('')}</table:table-row>`).join('')}</table:table>`
    const automaticStyles = `${listStyle('L', [{ format: '壹, 貳, 參, ...', suffix: '、' }])}<style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>`
    await fc.assert(
      fc.asyncProperty(documentOf(blocks(fc.oneof(paragraph, list, heading), table)), async (body) => {
        await expectNoLoss(
          'a.odt',
          odt(body, { automaticStyles }),
          body,
          /<office:annotation>.*?<\/office:annotation>|<text:span text:style-name="H">.*?<\/text:span>/gu,
        )
      }),
    )
  })

  test('of a web page', async () => {
    const text = words.map(escapeXml)
    const inline = fc.oneof(
      text,
      fc
        .tuple(fc.constantFrom('b', 'span', 'a', 'font', 'u'), text)
        .map(([name, content]) => `<${name}>${content}</${name}>`),
      text.map((content) => `<i hidden>${content}</i>`),
      fc.constantFrom('<br>', '<wbr>', '<!-- 註 -->', '<img src="x">'),
    )
    const content = fc.array(inline, { maxLength: 5 }).map((parts) => parts.join(''))
    const paragraph = fc.oneof(
      content,
      fc
        .tuple(fc.constantFrom('p', 'div', 'h2', 'blockquote', 'pre', 'nav', 'footer'), content)
        .map(([name, inner]) => `<${name}>${inner}</${name}>`),
      fc
        .array(content, { minLength: 1, maxLength: 3 })
        .map((items) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`),
    )
    const table = (rows: string[][]): string =>
      `<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`
    await fc.assert(
      fc.asyncProperty(documentOf(blocks(paragraph, table)), async (body) => {
        const shown = body.replaceAll('<!-- 註 -->', '')
        await expectNoLoss('a.html', `<meta charset="utf-8"><body>${body}</body>`, shown, /<i hidden>.*?<\/i>/gu)
      }),
    )
  })
})
