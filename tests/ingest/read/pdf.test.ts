/** PDF documents to text, by where the text stands. */
import { describe, expect, test } from 'vitest'
import { linesAt, pdf, streamOf, type PdfPage, type Piece } from '../../support/pdf.ts'
import { droppedOf, linesOf, read, refusalOf } from '../../support/reading.ts'

const linesOfPages = async (...pages: readonly PdfPage[]): Promise<string[]> => linesOf('a.pdf', pdf(pages))
const lines = async (...pieces: readonly Piece[]): Promise<string[]> => linesOfPages({ pieces })

describe('a line', () => {
  test('is what stands on one baseline, in whatever order it was drawn', async () => {
    const drawn = [
      { text: '紀錄', x: 96, y: 700 },
      { text: '時間', x: 72, y: 682 },
      { text: '會議', x: 72, y: 700 },
    ]
    expect(await lines(...drawn)).toEqual(['會議紀錄', '時間'])
  })

  test('has raised signs where they stand', async () => {
    expect(
      await lines(
        { text: '甲', x: 72, y: 700 },
        { text: '1', x: 84, y: 705, size: 7 },
        { text: '乙', x: 88, y: 700 },
        ...linesAt(['丙'], 72, 686),
      ),
    ).toEqual(['甲1乙', '丙'])
  })

  test('has a space where Latin words stand apart, and none between Chinese characters', async () => {
    const line = [
      { text: '燈', x: 72, y: 700 },
      { text: '塔', x: 90, y: 700 },
      { text: 'AB', x: 104, y: 700 },
      { text: 'CD', x: 121, y: 700 },
      { text: '霧', x: 160, y: 700 },
    ]
    expect(await lines(...line)).toEqual(['燈塔AB CD 霧'])
    expect(await lines({ text: '時　間 A  B', x: 72, y: 700 })).toEqual(['時　間 A B'])
  })

  test('is drawn twice to be bold, and read once; what comes twice in it stays', async () => {
    const { text, looks } = await read(
      'a.pdf',
      pdf([{ pieces: [...linesAt(['決議ll']), ...linesAt(['決議ll'], 72.4), ...linesAt(['一一'], 72, 750)] }]),
    )
    expect(text.split('\n').filter(Boolean)).toEqual(['決議ll', '一一'])
    expect(looks.get(1)).toEqual({ bold: 4 })
  })

  test('is bold where its outline is drawn too, and indented by where it begins', async () => {
    const pieces = [
      ...linesAt(['甲乙', '乙丙', '丙丁']),
      { text: '決議', x: 96, y: 700, mode: 2 },
      { text: '：照案', x: 120, y: 700 },
    ]
    const { text, looks } = await read('a.pdf', pdf([{ pieces }]))
    expect(text).toContain('決議：照案')
    expect([...looks.values()]).toEqual([{ bold: 2, indent: 2 }])
  })
})

describe('a page', () => {
  test('is parted from the next; a gap in it is a blank line', async () => {
    const first = { pieces: [...linesAt(['甲', '乙', '丙']), { text: '1', x: 290, y: 40 }] }
    expect(await linesOfPages(first, { pieces: linesAt(['丁', '戊']) })).toEqual([
      '甲',
      '乙',
      '丙',
      '',
      '1',
      '\f丁',
      '戊',
    ])
  })

  test('may be turned, or drawn lying on its side', async () => {
    expect(await linesOfPages({ pieces: linesAt(['甲乙', '丙']), entries: '/Rotate 180' })).toEqual(['甲乙', '丙'])
    const lying = [
      { text: '甲乙', x: 100, y: 100, angle: 90 },
      { text: '丙', x: 118, y: 100, angle: 90 },
    ]
    expect(await lines(...lying)).toEqual(['甲乙', '丙'])
  })

  test('of text in two directions is refused; at a slant, it is no part of the text', async () => {
    const turned = pdf([{ pieces: [...linesAt(['甲']), { text: '檔號', x: 40, y: 400, angle: 90 }] }])
    expect((await refusalOf('a.pdf', turned))?.[0]).toBe('pdf-directions')
    const marked = await read(
      'a.pdf',
      pdf([{ pieces: [...linesAt(['甲']), { text: '草稿', x: 200, y: 400, angle: 45 }] }]),
    )
    expect(marked.text).toBe('甲\n')
    expect(droppedOf(marked)).toEqual(['running-head: 草稿'])
  })

  test('of two columns is read one after the other, or refused where that is not certain', async () => {
    const column = (sign: string, count: number): string[] => Array.from({ length: count }, () => sign.repeat(16))
    const two = (count: number): PdfPage => ({
      pieces: [...linesAt(column('左', count)), ...linesAt(column('右', count), 320)],
    })
    expect(await linesOfPages(two(10))).toEqual([...column('左', 10), ...column('右', 10)])
    expect((await refusalOf('a.pdf', pdf([two(4)])))?.[0]).toBe('pdf-columns')
  })

  test('of a table whose names are equally long is read row by row; of three columns it is refused', async () => {
    const names = ['叫號系統走動服務改善', '集會所的屋頂環境整頓', '戶籍謄本櫃檯輪值辦法', '殯葬設施場地租借改善']
    const counts = names.map((_, index) => `${index + 61}.4%`)
    const table: PdfPage = { pieces: [...linesAt(names), ...linesAt(counts, 300), ...linesAt(counts, 420)] }
    expect(await linesOfPages(table)).toEqual(names.map((name, index) => `${name} ${counts[index]} ${counts[index]}`))
    const text: PdfPage = { pieces: [...linesAt(names), ...linesAt(names, 230), ...linesAt(names, 390)] }
    expect((await refusalOf('a.pdf', pdf([text])))?.[0]).toBe('pdf-columns')
  })

  test('of names side by side is read line by line', async () => {
    const names = ['王小明', '李大華', '張三']
    expect(await linesOfPages({ pieces: [...linesAt(names), ...linesAt(names, 200), ...linesAt(names, 330)] })).toEqual(
      names.map((name) => `${name} ${name} ${name}`),
    )
  })
})

describe('text beyond the edges of the page', () => {
  const page = linesAt(['甲乙', '丙'])

  test('goes on where a line is too long', async () => {
    const long = '一二三四五六七八九十'.repeat(5)
    expect(await lines(...linesAt([long, '乙']))).toEqual([long, '乙'])
  })

  test('is no part of it where it stands apart, as a page beside it does', async () => {
    const beside = [...linesAt(['旁'], 640), ...linesAt(['檔'], -30), { text: '下', x: 72, y: -20 }]
    const document = await read('a.pdf', pdf([{ pieces: [...page, ...beside] }]))
    expect(document.text).toBe('甲乙\n丙\n')
    expect(droppedOf(document)).toEqual(['hidden: 檔旁下'])
  })

  test('may be set in another direction, and a scan may be all that is on the page', async () => {
    const mark = { text: '印', x: 620, y: 400, angle: 90 }
    expect(await lines(...page, mark)).toEqual(['甲乙', '丙'])
    expect((await refusalOf('a.pdf', pdf([{ pieces: [mark] }])))?.[0]).toBe('scanned-pdf')
  })

  test('is what a crop leaves of it', async () => {
    const cropped = pdf([{ pieces: [...page, { text: '外', x: 72, y: 60 }], entries: '/CropBox[60 100 500 842]' }])
    expect(await linesOf('a.pdf', cropped)).toEqual(['甲乙', '丙'])
  })
})

describe('text that nobody sees', () => {
  const image = streamOf(
    Buffer.alloc(3, 200),
    '/Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceRGB',
  )
  const scan: PdfPage = {
    content: 'q 595 0 0 842 0 0 cm /A Do Q\n',
    entries: '/Resources<</Font<</F1 3 0 R>>/XObject<</A 5 0 R>>>>',
  }

  test('over a scan is its recognised text, and is said to be', async () => {
    const { text, messages } = await read(
      'a.pdf',
      pdf([{ ...scan, pieces: [{ text: '辨識', x: 72, y: 700, mode: 3 }] }], '', [image]),
    )
    expect(text).toBe('辨識\n')
    expect(messages.map(({ rule }) => rule)).toEqual(['ocr-text'])
  })

  test('is none where there is a picture only: that page is refused, by its number', async () => {
    expect(await refusalOf('a.pdf', pdf([{ pieces: linesAt(['甲']) }, scan], '', [image]))).toEqual([
      'scanned-pdf',
      expect.stringContaining('第 2 頁'),
    ])
    expect((await refusalOf('a.pdf', pdf([{ content: '72 72 m 99 99 l S\n' }])))?.[0]).toBe('scanned-pdf')
  })

  test('an empty page among others is no fault', async () => {
    expect(await linesOfPages({ pieces: linesAt(['甲']) }, {}, { pieces: linesAt(['乙']) })).toEqual([
      '甲',
      '\f',
      '\f乙',
    ])
  })
})

describe('a font', () => {
  const cid = (name: string, more: string): string =>
    `/F2<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/Identity-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont/${name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 1000/FontDescriptor<</Type/FontDescriptor/FontName/${name}/Flags 4>>>>]${more}>>`

  test('whose signs say not which characters they are is refused, by its name', async () => {
    const numbered = pdf(
      [{ pieces: [{ text: '00240025002600270028002900300031', x: 72, y: 700, font: 'F2' }] }],
      cid('KaiTi', ''),
    )
    expect(await refusalOf('a.pdf', numbered)).toEqual(['pdf-no-unicode', expect.stringContaining('KaiTi')])
  })

  test('may map its signs, some of which are not characters of their own', async () => {
    const map = streamOf(
      Buffer.from(
        '/CIDInit/ProcSet findresource begin 12 dict begin begincmap /CMapName/X def /CMapType 2 def 1 begincodespacerange <0000><FFFF> endcodespacerange 2 beginbfchar <0024><971C> <0025><F98E> endbfchar endcmap end end',
      ),
    )
    const mapped = pdf(
      [{ pieces: [{ text: '00240025', x: 72, y: 700, font: 'F2' }] }],
      cid('KaiTi', '/ToUnicode 5 0 R'),
      [map],
    )
    expect(await linesOf('a.pdf', mapped)).toEqual(['霜\uf98e'])
  })

  test('may map a sign to one that only says how to set others', async () => {
    const map = streamOf(
      Buffer.from(
        '/CIDInit/ProcSet findresource begin 12 dict begin begincmap /CMapName/X def /CMapType 2 def 1 begincodespacerange <0000><FFFF> endcodespacerange 2 beginbfchar <0024><971C> <0025><200B> endbfchar endcmap end end',
      ),
    )
    const mapped = pdf(
      [{ pieces: [{ text: '002400250024', x: 72, y: 700, font: 'F2' }] }],
      cid('KaiTi', '/ToUnicode 5 0 R'),
      [map],
    )
    expect(await linesOf('a.pdf', mapped)).toEqual(['霜\u200b霜'])
  })
})

test('remarks in the margin are listed; what is typed over the page is part of it', async () => {
  const note =
    '/Annots[<</Type/Annot/Subtype/Text/Rect[10 10 20 20]/Contents(check)>><</Type/Annot/Subtype/FreeText/Rect[72 600 200 620]/DA(/F1 12 Tf)/Contents(seen)/AP<</N 5 0 R>>>>]'
  const appearance = streamOf(
    Buffer.from('BT /F1 12 Tf 2 5 Td <7532> Tj ET'),
    '/Type/XObject/Subtype/Form/BBox[0 0 128 20]/Resources<</Font<</F1 3 0 R>>>>',
  )
  const document = await read('a.pdf', pdf([{ pieces: linesAt(['乙']), entries: note }], '', [appearance]))
  expect(document.text.split('\n').filter(Boolean)).toEqual(['乙', '甲'])
  expect(droppedOf(document)).toEqual(['comment: check'])
})
