/** OpenDocument texts to text: structures as LibreOffice writes them. */
import { describe, expect, test } from 'vitest'
import { listStyle, odt, type OdtLevel } from '../../support/odt.ts'
import { droppedOf, linesOf, read } from '../../support/reading.ts'

const lines = async (text: string, automaticStyles = ''): Promise<string[]> =>
  linesOf('a.odt', odt(text, { automaticStyles }))
const p = (content: string, style = ''): string =>
  `<text:p${style && ` text:style-name="${style}"`}>${content}</text:p>`
const item = (...blocks: readonly string[]): string => `<text:list-item>${blocks.join('')}</text:list-item>`
const list = (attributes: string, ...items: readonly string[]): string =>
  `<text:list ${attributes}>${items.join('')}</text:list>`

describe('a paragraph', () => {
  test('is a line; white space in it collapses unless it is meant', async () => {
    expect(
      await lines(
        p('\n  會議\n   紀錄 <text:span> 甲</text:span><text:s text:c="3"/>乙<text:tab/>丙') +
          p('') +
          p('a <text:s/>b'),
      ),
    ).toEqual(['會議 紀錄 甲   乙\t丙', '', 'a  b'])
  })

  test('breaks where it breaks, and not where a page happened to end', async () => {
    expect(await lines(p('甲<text:line-break/>乙<text:soft-page-break/>丙'))).toEqual(['甲', '乙丙'])
    const style =
      '<style:style style:name="P1" style:family="paragraph"><style:paragraph-properties fo:break-before="page"/></style:style>'
    expect(await lines(p('甲') + p('乙', 'P1'), style)).toEqual(['甲', '\f乙'])
  })

  test('holds links, fields and readings; not its number as its writer counted it', async () => {
    const content =
      '<text:number>9.</text:number><text:a>網站</text:a>第<text:page-number>3</text:page-number>頁<text:ruby><text:ruby-base>霧</text:ruby-base><text:ruby-text>ㄨˋ</text:ruby-text></text:ruby>'
    expect(await lines(p(content))).toEqual(['網站第3頁霧ㄨˋ'])
  })

  test('is followed by its notes and frames', async () => {
    const note =
      '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>註文</text:p></text:note-body></text:note>'
    const frame = '<draw:frame><draw:text-box><text:p>框內</text:p></draw:text-box></draw:frame>'
    expect(await lines(p(`甲${note}乙${frame}`) + p('後'))).toEqual(['甲¹乙', '¹ 註文', '框內', '後'])
  })
})

describe('a list', () => {
  const OFFICIAL: readonly OdtLevel[] = [
    { format: '壹, 貳, 參, ...', suffix: '、', followedBy: 'nothing' },
    { format: '一, 二, 三, ...', suffix: '、', followedBy: 'nothing' },
    { format: '一, 二, 三, ...', prefix: '（', suffix: '）', followedBy: 'nothing' },
    { format: '1', suffix: '.', followedBy: 'space' },
    { format: '1', shown: 2 },
    { format: '"●"' },
    { format: '甲, 乙, 丙, ...', suffix: '.', start: 2 },
  ]
  const STYLES = listStyle('L1', OFFICIAL) + listStyle('L2', [{ format: 'A', suffix: ')' }])
  const nested = (depth: number, ...blocks: readonly string[]): string =>
    depth === 0 ? blocks.join('') : list('', item(nested(depth - 1, ...blocks)))

  test('counts by level; the first paragraph of an item has its number', async () => {
    const text = list(
      'text:style-name="L1"',
      item(p('甲'), p('續'), list('', item(p('子')), item(p('丑'), list('', item(p('寅')))))),
      item(p('乙'), list('', item(p('卯')))),
    )
    expect(await lines(text, STYLES)).toEqual([
      '壹、 甲',
      '續',
      '一、 子',
      '二、 丑',
      '（一） 寅',
      '貳、 乙',
      '一、 卯',
    ])
  })

  test('has every kind of label', async () => {
    const text = list(
      'text:style-name="L1"',
      item(p('甲'), nested(3, p('乙'), nested(1, p('丙'), nested(1, p('丁'), nested(1, p('戊')))))),
    )
    expect(await lines(text, STYLES)).toEqual(['壹、 甲', '1. 乙', '1.1\t丙', '●\t丁', '乙.\t戊'])
  })

  test('starts anew unless it goes on', async () => {
    const one = (attributes: string): string => list(`text:style-name="L1" ${attributes}`, item(p('文')))
    expect(
      await lines(
        one('xml:id="a"') +
          one('') +
          one('text:continue-numbering="true"') +
          one('text:continue-list="a"') +
          list('text:style-name="L2"', item(p('文'))),
        STYLES,
      ),
    ).toEqual(['壹、 文', '壹、 文', '貳、 文', '貳、 文', 'A)\t文'])
  })

  test('starts where an item says, and does not count a header', async () => {
    const header = `<text:list-header>${p('首')}</text:list-header>`
    const text = list(
      'text:style-name="L1"',
      header,
      '<text:list-item text:start-value="5"><text:p>甲</text:p></text:list-item>',
      item(p('乙')),
      item(list('', item(p('子')))),
    )
    expect(await lines(text, STYLES)).toEqual(['首', '伍、 甲', '陸、 乙', '一、 子'])
  })

  test('may be of paragraphs that are numbered one by one', async () => {
    const numbered = (level: number): string =>
      `<text:numbered-paragraph text:list-id="x" text:level="${level}" text:style-name="L1">${p('文')}</text:numbered-paragraph>`
    expect(await lines([1, 2, 2, 1].map(numbered).join(''), STYLES)).toEqual([
      '壹、 文',
      '一、 文',
      '二、 文',
      '貳、 文',
    ])
  })

  test('with a format that is not known counts in decimals and says so', async () => {
    const { text, messages } = await read(
      'a.odt',
      odt(list('text:style-name="K"', item(p('가'))), {
        automaticStyles: listStyle('K', [{ format: '일, 이, 삼, ...' }]),
      }),
    )
    expect(text).toBe('1\t가\n')
    expect(messages.map(({ rule }) => rule)).toEqual(['unknown-numbering'])
  })

  test('numbers headings by the outline', async () => {
    const styles = `<text:outline-style style:name="Outline"><text:outline-level-style text:level="1" style:num-format="1"/><text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2" loext:num-list-format="%1%-%2%"/></text:outline-style>`
    const heading = (level: number, more = ''): string => `<text:h text:outline-level="${level}"${more}>題</text:h>`
    const document = await read(
      'a.odt',
      odt(heading(1) + heading(2) + heading(2) + heading(1, ' text:is-list-header="true"') + heading(1), { styles }),
    )
    expect(document.text.split('\n').slice(0, -1)).toEqual(['1\t題', '1-1\t題', '1-2\t題', '題', '2\t題'])
    expect(document.looks.get(1)).toEqual({ heading: true })
  })
})

describe('what does not print', () => {
  test('is listed: text that is struck out', async () => {
    const style = (name: string, family: string, line: string): string =>
      `<style:style style:name="${name}" style:family="${family}"><style:text-properties style:text-line-through-style="${line}"/></style:style>`
    const automaticStyles =
      style('T1', 'text', 'solid') + style('T2', 'text', 'none') + style('P1', 'paragraph', 'solid')
    const span = (name: string, text: string): string => `<text:span text:style-name="${name}">${text}</text:span>`
    const document = await read(
      'a.odt',
      odt(`${p(`核定${span('T1', '50')}${span('T2', '500')}萬元`)}<text:p text:style-name="P1">舊案</text:p>`, {
        automaticStyles,
      }),
    )
    expect(document.text).toBe('核定500萬元\n')
    expect(droppedOf(document)).toEqual(['deleted: 50', 'deleted: 舊案'])
  })

  test('is listed: deletions, comments, hidden text, descriptions of pictures', async () => {
    const tracked =
      '<text:tracked-changes><text:changed-region><text:deletion><office:change-info><dc:creator>甲</dc:creator><dc:date>2024-05-06</dc:date></office:change-info><text:p>刪去</text:p></text:deletion></text:changed-region><text:changed-region><text:insertion><office:change-info><dc:creator>乙</dc:creator></office:change-info></text:insertion></text:changed-region></text:tracked-changes>'
    const hidden =
      '<style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/></style:style>'
    const annotation =
      '<office:annotation><dc:creator>甲</dc:creator><dc:date>2024</dc:date><text:p>請查</text:p></office:annotation>'
    const picture = '<draw:frame><draw:image/><svg:title>圖名</svg:title></draw:frame>'
    const document = await read(
      'a.odt',
      odt(
        `${tracked}${p(`留<text:change text:change-id="c"/>${annotation}<text:span text:style-name="T1">藏</text:span>${picture}`)}<text:section text:display="none">${p('隱節')}</text:section>`,
        { automaticStyles: hidden },
      ),
    )
    expect(document.text).toBe('留\n')
    expect(droppedOf(document)).toEqual([
      'deleted: 刪去',
      'comment: 請查',
      'hidden: 藏',
      'metadata: 圖名',
      'hidden: 隱節',
    ])
    expect(document.messages.map(({ rule }) => rule)).toEqual(['pictures'])
  })

  test('is listed: the heads and feet of pages, once each', async () => {
    const head = (name: string, text: string): string => `<style:${name}>${p(text)}</style:${name}>`
    const masterStyles = `<style:master-page style:name="Standard">${head('header', '晨霧市政府')}${head('header-left', '晨霧市政府')}${head('footer', '頁 1')}</style:master-page>`
    const document = await read('a.odt', odt(p('文'), { masterStyles }))
    expect(droppedOf(document)).toEqual(['running-head: 晨霧市政府', 'running-head: 頁 1'])
  })
})

describe('a table', () => {
  const cell = (...blocks: readonly string[]): string => `<table:table-cell>${blocks.join('')}</table:table-cell>`
  const row = (...cells: readonly string[]): string => `<table:table-row>${cells.join('')}</table:table-row>`
  const table = (...rows: readonly string[]): string => `<table:table>${rows.join('')}</table:table>`

  test('has a line for a row, headed or not; merged cells stand once', async () => {
    const text = table(
      `<table:table-header-rows>${row(cell(p('項次')), cell(p('案由')))}</table:table-header-rows>`,
      row(cell(p('一')), cell(p('甲'), p('乙|丙'))),
      row('<table:covered-table-cell/>', cell(p('丁'))),
    )
    expect(await lines(text)).toEqual(['項次\t案由', '一\t甲 乙|丙', '\t丁'])
  })

  test('has a cell over several columns once', async () => {
    const wide = '<table:table-cell table:number-columns-spanned="2"><text:p>跨</text:p></table:table-cell>'
    const text = table(
      row(wide, '<table:covered-table-cell/>', cell(p('丙'))),
      row(cell(p('甲')), cell(p('乙')), cell(p('丙'))),
    )
    expect(await lines(text)).toEqual(['跨\t丙', '甲\t乙\t丙'])
  })

  test('of one column is a frame; within a table it is read in place', async () => {
    expect(await lines(table(row(cell(p('一'), p('二')))))).toEqual(['一', '二'])
    expect(await lines(table(row(cell(p('外')), cell(table(row(cell(p('內一')), cell(p('內二'))))))))).toEqual([
      '外\t內一 內二',
    ])
  })
})

test('the look of a line is what its styles say', async () => {
  const automaticStyles =
    '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="B"><style:paragraph-properties fo:margin-left="0.847cm" fo:text-indent="0cm"/></style:style>' +
    '<style:style style:name="T1" style:family="text"><style:text-properties style:font-weight-asian="bold"/></style:style>'
  const styles =
    '<style:style style:name="B" style:family="paragraph"><style:text-properties fo:font-weight="700" fo:font-size="12pt"/></style:style>'
  const { looks } = await read(
    'a.odt',
    odt(p('甲', 'P1') + p('<text:span text:style-name="T1">決議</text:span>：照案') + p('乙'), {
      automaticStyles,
      styles,
    }),
  )
  expect([...looks]).toEqual([
    [1, { bold: 1, indent: 2 }],
    [2, { bold: 2 }],
  ])
})
