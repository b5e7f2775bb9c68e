/** Automatic numbering of Word documents, as Word prints it. */
import { describe, expect, test } from 'vitest'
import { abstractNum, docx, inList, num, p, r, tbl, tc, tr, type Level } from '../../support/docx.ts'
import { linesOf, read } from '../../support/reading.ts'

/** The levels of 文書處理手冊: 壹、 一、 （一） 1. (1) */
const OFFICIAL: readonly Level[] = [
  { format: 'ideographLegalTraditional', text: '%1、', more: '<w:suff w:val="nothing"/>' },
  { format: 'taiwaneseCountingThousand', text: '%2、', more: '<w:suff w:val="nothing"/>' },
  { format: 'taiwaneseCountingThousand', text: '（%3）', more: '<w:suff w:val="nothing"/>' },
  { format: 'decimal', text: '%4.', more: '<w:suff w:val="space"/>' },
  { format: 'decimal', text: '%4.%5' },
]

const numbered = async (
  levels: readonly Level[],
  places: readonly (readonly [id: number, level: number])[],
  nums: string,
): Promise<string[]> => {
  const body = places.map(([id, level]) => p('文', inList(id, level))).join('')
  return (await linesOf('a.docx', docx(body, { numbering: abstractNum(0, levels) + nums }))).map((line) =>
    line.replace('文', ''),
  )
}

describe('a list', () => {
  test('counts by level; a higher level restarts the lower ones', async () => {
    const places = [0, 1, 1, 2, 2, 3, 3, 4, 2, 3, 1, 2, 0, 1].map((level) => [1, level] as const)
    expect(await numbered(OFFICIAL, places, num(1, 0))).toEqual([
      '壹、 ',
      '一、 ',
      '二、 ',
      '（一） ',
      '（二） ',
      '1. ',
      '2. ',
      '2.1\t',
      '（三） ',
      '1. ',
      '三、 ',
      '（一） ',
      '貳、 ',
      '一、 ',
    ])
  })

  test('goes on in another that has the same definition, and starts anew where that one says so', async () => {
    const places = [
      [1, 0],
      [1, 0],
      [2, 0],
      [3, 0],
      [3, 0],
      [1, 0],
    ] as const
    expect(await numbered(OFFICIAL, places, num(1, 0) + num(2, 0) + num(3, 0, [5]))).toEqual([
      '壹、 ',
      '貳、 ',
      '參、 ',
      '伍、 ',
      '陸、 ',
      '柒、 ',
    ])
  })

  test('starts a level where its override says, each time', async () => {
    const places = [
      [1, 0],
      [1, 1],
      [1, 1],
      [1, 0],
      [1, 1],
    ] as const
    expect(await numbered(OFFICIAL, places, num(1, 0, [1, 3]))).toEqual(['壹、 ', '三、 ', '四、 ', '貳、 ', '三、 '])
  })

  test('shows a higher level that has no number yet as one before its start', async () => {
    const outline = [
      { format: 'decimal', text: '%1' },
      { format: 'decimal', text: '%1.%2' },
    ]
    expect(
      await numbered(
        outline,
        [
          [1, 1],
          [1, 0],
          [1, 1],
        ],
        num(1, 0),
      ),
    ).toEqual(['0.1\t', '1\t', '1.1\t'])
  })

  test('restarts a level only where it says', async () => {
    const level = (more: string): Level[] => [...OFFICIAL.slice(0, 2), { format: 'decimal', text: '%3.', more }]
    const places = [0, 1, 2, 2, 1, 2, 0, 2].map((depth) => [1, depth] as const)
    expect(
      (await numbered(level('<w:lvlRestart w:val="0"/>'), places, num(1, 0))).filter((line) => /\d/u.test(line)),
    ).toEqual(['1.\t', '2.\t', '3.\t', '4.\t'])
    expect(
      (await numbered(level('<w:lvlRestart w:val="1"/>'), places, num(1, 0))).filter((line) => /\d/u.test(line)),
    ).toEqual(['1.\t', '2.\t', '3.\t', '1.\t'])
  })

  test('prints every level as a decimal where numbering is legal', async () => {
    const levels = [
      OFFICIAL[0] ?? { format: '', text: '' },
      { format: 'upperRoman', text: '%1.%2', more: '<w:isLgl/>' },
    ]
    expect(
      await numbered(
        levels,
        [
          [1, 0],
          [1, 0],
          [1, 1],
        ],
        num(1, 0),
      ),
    ).toEqual(['壹、 ', '貳、 ', '2.1\t'])
  })

  test('may have a level of its own in place of the definition’s', async () => {
    const own = `<w:num w:numId="1"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="ideographTraditional"/><w:lvlText w:val="%1."/></w:lvl></w:lvlOverride></w:num>`
    expect(
      await numbered(
        OFFICIAL,
        [
          [1, 0],
          [1, 0],
        ],
        own,
      ),
    ).toEqual(['丙.\t', '丁.\t'])
  })

  test('has bullets as they print', async () => {
    const bullets = [
      { format: 'bullet', text: '\uf06c', more: '<w:suff w:val="space"/>' },
      { format: 'bullet', text: '※' },
      { format: 'bullet', text: 'Ø', more: '<w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr>' },
      { format: 'bullet', text: '' },
    ]
    expect(
      await numbered(
        bullets,
        [
          [1, 0],
          [1, 1],
          [1, 2],
          [1, 3],
        ],
        num(1, 0),
      ),
    ).toEqual(['• ', '※\t', '•\t', ''])
  })

  test('with a format that is not known counts in decimals and says so', async () => {
    const numbering = abstractNum(0, [{ format: 'koreanLegal', text: '%1)' }]) + num(1, 0)
    const { text, messages } = await read('a.docx', docx(p('가', inList(1)), { numbering }))
    expect(text).toBe('1)\t가\n')
    expect(messages.map(({ rule, reason }) => [rule, reason.includes('koreanLegal')])).toEqual([
      ['unknown-numbering', true],
    ])
  })
})

describe('a paragraph', () => {
  const numbering = abstractNum(0, OFFICIAL) + num(1, 0)
  const style = (id: string, properties: string): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:pPr>${properties}</w:pPr></w:style>`

  test('is numbered by its style, at the level that is the style’s, unless it says that it is in no list', async () => {
    const linked = OFFICIAL.map((level, index) => ({
      ...level,
      more: `<w:pStyle w:val="S${index}"/>${level.more ?? ''}`,
    }))
    const styles =
      style('S0', '<w:numPr><w:numId w:val="1"/></w:numPr>') +
      style('S1', '<w:numPr><w:numId w:val="1"/></w:numPr>') +
      '<w:style w:type="paragraph" w:styleId="T"><w:basedOn w:val="S1"/></w:style>'
    const body =
      ['S0', 'S1', 'T'].map((id) => p('文', `<w:pStyle w:val="${id}"/>`)).join('') +
      p('文', '<w:pStyle w:val="S0"/><w:numPr><w:numId w:val="0"/></w:numPr>')
    expect(await linesOf('a.docx', docx(body, { styles, numbering: abstractNum(0, linked) + num(1, 0) }))).toEqual([
      '壹、 文',
      '一、 文',
      '二、 文',
      '文',
    ])
  })

  test('is numbered by the list that a numbering style stands for', async () => {
    const linked = '<w:abstractNum w:abstractNumId="5"><w:numStyleLink w:val="N"/></w:abstractNum>'
    const styles =
      '<w:style w:type="numbering" w:styleId="N"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    expect(
      await linesOf(
        'a.docx',
        docx(p('文', inList(6)), {
          styles,
          numbering: abstractNum(0, OFFICIAL, '<w:styleLink w:val="N"/>') + linked + num(1, 0) + num(6, 5),
        }),
      ),
    ).toEqual(['壹、 文'])
  })

  test('has its number in the bold run that it begins with, and the list’s indentation', async () => {
    const level: Level = { format: 'decimal', text: '%1.', more: '<w:suff w:val="space"/>' }
    const indented = abstractNum(0, [level]).replace(
      '</w:lvl>',
      '<w:pPr><w:ind w:left="480" w:hanging="240"/></w:pPr></w:lvl>',
    )
    const { looks } = await read(
      'a.docx',
      docx(p(r('決議', '<w:b/>') + r('：'), inList(1)), { numbering: indented + num(1, 0) }),
    )
    expect([...looks]).toEqual([[1, { bold: 5, indent: 1 }]])
  })

  test('is numbered in a cell, and where it is empty, as Word does', async () => {
    const body = tbl(tr(tc(p('甲', inList(1))), tc(p('乙')))) + p('', inList(1)) + p('丙', inList(1))
    expect(await linesOf('a.docx', docx(body, { numbering }))).toEqual(['壹、 甲\t乙', '貳、 ', '參、 丙'])
  })

  test('that begins with a page break keeps its number beside its text', async () => {
    const broken = p('<w:r><w:br w:type="page"/><w:t>乙</w:t></w:r>', inList(1))
    expect(await linesOf('a.docx', docx(p('甲', inList(1)) + broken, { numbering }))).toEqual(['壹、 甲', '\f貳、 乙'])
  })

  test('in a list that is not there has no number', async () => {
    expect(await linesOf('a.docx', docx(p('文', inList(9)) + p('文', inList(1, 8)), { numbering }))).toEqual([
      '文',
      '文',
    ])
  })
})
