/** Word documents to text: structures as Word writes them. */
import { describe, expect, test } from 'vitest'
import { docx, docxEntries, p, r, tbl, tc, tr } from '../../support/docx.ts'
import { droppedOf, linesOf, read } from '../../support/reading.ts'
import { zip } from '../../support/zip.ts'

const lines = async (body: string): Promise<string[]> => linesOf('a.docx', docx(body))

describe('a paragraph', () => {
  test('is a line, whatever its runs are cut into', async () => {
    const split = `${r('會')}<w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="0" w:name="_GoBack"/>${r('議紀')}<w:bookmarkEnd w:id="0"/>${r('錄')}`
    expect(await lines(p(split) + p('') + p('第二段'))).toEqual(['會議紀錄', '', '第二段'])
  })

  test('holds what smart tags, controls, links and insertions wrap', async () => {
    const wrapped = [
      `<w:smartTag w:uri="urn" w:element="date">${r('五月')}</w:smartTag>`,
      `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${r('六日')}</w:sdtContent></w:sdt>`,
      `<w:hyperlink r:id="rId9" w:history="1">${r('網站')}</w:hyperlink>`,
      `<w:ins w:id="1" w:author="甲">${r('新增')}</w:ins>`,
      `<w:moveTo w:id="2">${r('移來')}</w:moveTo>`,
    ].join('')
    expect(await lines(p(wrapped))).toEqual(['五月六日網站新增移來'])
    expect(await lines(`<w:sdt><w:sdtContent>${p('整段')}</w:sdtContent></w:sdt>`)).toEqual(['整段'])
  })

  test('has tabs, breaks and signs as they are printed', async () => {
    const signs =
      '<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:noBreakHyphen/><w:t>丁</w:t><w:softHyphen/><w:cr/><w:t>戊</w:t></w:r>'
    expect(await lines(p(signs))).toEqual(['甲\t乙', '丙\u2011丁\u00ad', '戊'])
  })

  test('begins a page where one is broken, and at no place that Word only remembers', async () => {
    const breaks = `${r('前')}<w:r><w:br w:type="page"/></w:r>${r('後')}<w:r><w:lastRenderedPageBreak/></w:r>${r('尾')}`
    expect(await lines(p(breaks) + p('新頁', '<w:pageBreakBefore/>'))).toEqual(['前', '\f後尾', '\f新頁'])
  })

  test('loses white space at the ends of a text that does not preserve it', async () => {
    expect(await lines(p('<w:r><w:t> a </w:t></w:r><w:r><w:t xml:space="preserve"> b\n</w:t></w:r>'))).toEqual(['a b '])
  })

  test('has symbols of symbol fonts as characters', async () => {
    expect(
      await lines(
        p('<w:r><w:sym w:font="Wingdings" w:char="F0A7"/><w:t>點</w:t><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>'),
      ),
    ).toEqual(['▪點✓'])
  })

  test('has the result of a field and not its code', async () => {
    const field = (code: string, result: string): string =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
    expect(
      await lines(
        p(`${r('第')}${field(' PAGE ', '3')}${r('頁')}<w:fldSimple w:instr="DATE">${r('今日')}</w:fldSimple>`),
      ),
    ).toEqual(['第3頁今日'])
    const nested = field(`</w:instrText></w:r>${field('MERGEFIELD', '碼內')}<w:r><w:instrText>`, '果')
    const { text, dropped } = await read('a.docx', docx(p(nested)))
    expect(text).toBe('果\n')
    expect(dropped).toEqual([{ line: 0, column: 0, text: '碼內', reason: 'hidden' }])
  })

  test('has mathematics as its text, and a reading beside its base', async () => {
    const math = '<m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath>'
    const ruby = `<w:r><w:ruby><w:rt>${r('ㄨˋ')}</w:rt><w:rubyBase>${r('霧')}</w:rubyBase></w:ruby></w:r>`
    expect(await lines(p(r('式') + math + ruby))).toEqual(['式x+1霧ㄨˋ'])
  })
})

describe('what does not print', () => {
  test('is listed: deletions, moves, hidden text', async () => {
    const body =
      p(
        `${r('留')}<w:del w:id="1"><w:r><w:delText>刪</w:delText></w:r></w:del><w:moveFrom w:id="2">${r('移走')}</w:moveFrom>${r('藏', '<w:vanish/>')}${r('現', '<w:vanish w:val="0"/>')}`,
      ) +
      tbl(
        tr(tc(p('列')), tc(p('一'))),
        '<w:tr><w:trPr><w:del w:id="3"/></w:trPr><w:tc><w:p><w:r><w:delText>刪列</w:delText></w:r></w:p></w:tc></w:tr>',
      )
    const document = await read('a.docx', docx(body))
    expect(document.text).toBe('留現\n列\t一\n')
    expect(droppedOf(document)).toEqual(['deleted: 刪', 'deleted: 移走', 'hidden: 藏', 'deleted: 刪列'])
  })

  test('is listed: text that is struck out', async () => {
    const body = p(
      `${r('核定')}${r('50', '<w:strike/>')}${r('60', '<w:dstrike/>')}${r('500', '<w:strike w:val="0"/>')}${r('萬元')}`,
    )
    const document = await read('a.docx', docx(body))
    expect(document.text).toBe('核定500萬元\n')
    expect(droppedOf(document)).toEqual(['deleted: 50', 'deleted: 60'])
  })

  test('joins the paragraphs whose mark is deleted', async () => {
    expect(await lines(p(r('前段'), '<w:rPr><w:del w:id="1"/></w:rPr>') + p('後段'))).toEqual(['前段後段'])
  })

  test('is listed: comments, heads and feet, once each', async () => {
    const document = await read(
      'a.docx',
      docx(p(`${r('文')}<w:r><w:commentReference w:id="0"/></w:r>`), {
        comments: `<w:comment w:id="0" w:author="甲">${p(`<w:r><w:annotationRef/></w:r>${r('請查')}`)}${p('第二段')}</w:comment>`,
        header: p('晨霧市政府') + p('晨霧市政府'),
        footer: p('第 1 頁'),
      }),
    )
    expect(document.text).toBe('文\n')
    expect(droppedOf(document)).toEqual(['comment: 請查\n第二段', 'running-head: 晨霧市政府', 'running-head: 第 1 頁'])
  })
})

describe('what stands beside a paragraph follows it', () => {
  test('a note, once, with its number at both places', async () => {
    const note = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    const body = p(`${r('甲')}${note}${r('乙')}`) + p(`${r('再')}${note}`)
    const footnotes = `<w:footnote w:type="separator" w:id="0">${p('')}</w:footnote><w:footnote w:id="2">${p(`<w:r><w:footnoteRef/></w:r>${r(' 註文')}`)}</w:footnote>`
    expect(await linesOf('a.docx', docx(body, { footnotes }))).toEqual(['甲¹乙', '¹ 註文', '再¹'])
  })

  test('a text box, in one of its two forms', async () => {
    const box = (text: string): string => `<w:txbxContent>${p(text)}</w:txbxContent>`
    const drawing = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wps:txbx>${box('框內')}</wps:txbx></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('框內')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
    expect(await lines(p(r('框外') + drawing) + p('後'))).toEqual(['框外', '框內', '後'])
  })

  test('a picture is counted, since it may hold text', async () => {
    const picture =
      '<w:r><w:drawing><wp:inline><a:graphic><a:blip r:embed="rId4"/></a:graphic></wp:inline></w:drawing></w:r>'
    const { messages } = await read('a.docx', docx(p(r('圖') + picture + picture)))
    expect(messages.map(({ rule, reason }) => [rule, reason.includes(' 2 ')])).toEqual([['pictures', true]])
  })
})

describe('a table', () => {
  test('has a line for a row; a bar in a cell stays', async () => {
    const table = tbl(
      tr(tc(p('項次')), tc(p('案由'))),
      tr(tc(p('一')), tc(p('燈|光') + p(`${r('第二')}<w:r><w:br/></w:r>${r('行')}`))),
    )
    expect(await lines(table)).toEqual(['項次\t案由', '一\t燈|光 第二 行'])
  })

  test('has merged cells once', async () => {
    const table = tbl(
      tr(tc(p('跨二欄'), '<w:gridSpan w:val="2"/>'), tc(p('丙'))),
      tr(tc(p('上'), '<w:vMerge w:val="restart"/>'), tc(p('乙')), tc(p('丙'))),
      tr(tc(p(''), '<w:vMerge/>'), tc(p('丁')), tc(p('戊'))),
    )
    expect(await lines(table)).toEqual(['跨二欄\t丙', '上\t乙\t丙', '\t丁\t戊'])
  })

  test('within a table is read in place', async () => {
    const inner = tbl(tr(tc(p('內一')), tc(p('內二'))))
    expect(await lines(tbl(tr(tc(p('外')), tc(p('前') + inner + p('後')))))).toEqual(['外\t前 內一 內二 後'])
  })

  test('of one column is a frame around its paragraphs', async () => {
    expect(await lines(tbl(tr(tc(p('一、甲') + p('二、乙'))), tr(tc(p('三、丙')))))).toEqual([
      '一、甲',
      '二、乙',
      '三、丙',
    ])
    expect(await lines(tbl(tr(tc(p('前') + tbl(tr(tc(p('內一')), tc(p('內二'))))))))).toEqual(['前', '內一\t內二'])
  })
})

describe('the look of a line', () => {
  const looks = async (body: string, styles = ''): Promise<unknown> => [
    ...(await read('a.docx', docx(body, { styles }))).looks,
  ]

  test('is bold as far as the run that it begins with', async () => {
    expect(await looks(p(r('決議', '<w:b/>') + r('：', '<w:b w:val="true"/>') + r('照案')))).toEqual([[1, { bold: 3 }]])
    expect(await looks(p(r('照案') + r('決議', '<w:b/>')))).toEqual([])
    expect(await looks(p(`${r('甲', '<w:b/>')}<w:r><w:rPr><w:b/></w:rPr><w:br/></w:r>${r('乙', '<w:b/>')}`))).toEqual([
      [1, { bold: 1 }],
    ])
  })

  test('is what styles say, unless it says otherwise itself', async () => {
    const styles =
      '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:pPr><w:ind w:left="480"/></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="1"><w:basedOn w:val="a"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="2"><w:basedOn w:val="1"/></w:style>' +
      '<w:style w:type="character" w:styleId="b0"><w:rPr><w:b w:val="0"/></w:rPr></w:style>'
    const styled =
      p(r('標題'), '<w:pStyle w:val="2"/>') +
      p('內文') +
      p(r('細', '<w:rStyle w:val="b0"/>'), '<w:pStyle w:val="1"/><w:outlineLvl w:val="9"/>')
    expect(await looks(styled, styles)).toEqual([
      [1, { heading: true, bold: 2, indent: 2 }],
      [2, { indent: 2 }],
      [3, { indent: 2 }],
    ])
  })

  test.each([
    ['<w:ind w:left="960" w:hanging="480"/>', '', { indent: 2 }],
    ['<w:ind w:left="960" w:hanging="480"/>', '<w:sz w:val="32"/>', { indent: 1.5 }],
    ['<w:ind w:firstLineChars="200" w:firstLine="480"/>', '', { indent: 2 }],
    ['<w:ind w:start="240" w:leftChars="100"/>', '', { indent: 1 }],
  ])('is indented by %s %s', async (properties, run, look) => {
    expect(await looks(p(r('文', run), properties))).toEqual([[1, look]])
  })
})

test('reads Strict documents, and whatever prefix a program gives its names', async () => {
  const renamed = docxEntries(p('甲')).map(({ name, data }) => ({
    name,
    data: String(data)
      .replaceAll(
        'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
        'http://purl.oclc.org/ooxml/wordprocessingml/main',
      )
      .replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
      )
      .replaceAll(/(?<=[</ ])w:/gu, 'ns0:')
      .replaceAll('xmlns:w=', 'xmlns:ns0='),
  }))
  expect(await linesOf('a.docx', zip(renamed))).toEqual(['甲'])
})
