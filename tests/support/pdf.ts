/** PDF documents for tests: text at its places, in fonts that a PDF need not hold. */
import { deflateSync } from 'node:zlib'

/** A text at a place: points from the left edge, and up from the bottom, of an A4 page. */
export interface Piece {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size?: number
  /** Degrees, counted against the clock. */
  readonly angle?: number
  /** 2 draws the outline too, 3 nothing. */
  readonly mode?: number
  /** Another font of the page, with its codes in hexadecimal in place of the text. */
  readonly font?: string
}

export interface PdfPage {
  readonly pieces?: readonly Piece[]
  /** Operators that are drawn before the pieces. */
  readonly content?: string
  /** Entries of the page's dictionary, such as /Rotate 90. */
  readonly entries?: string
}

const latin = (bytes: string): Buffer => Buffer.from(bytes, 'latin1')
const hex = (text: string): string =>
  Array.from({ length: text.length }, (_, index) => text.charCodeAt(index).toString(16).padStart(4, '0')).join('')

function draw({ text, x, y, size = 12, angle = 0, mode = 0, font }: Piece): string {
  const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)].map((value) =>
    value.toFixed(5),
  )
  const codes = font === undefined ? hex(text) : text
  return `BT /${font ?? 'F1'} ${size} Tf ${mode} Tr ${cos} ${sin} ${-Number(sin)} ${cos} ${x} ${y} Tm <${codes}> Tj ET\n`
}

/** Objects by number, from 1, with a table of where they stand; object 1 is the catalogue. */
export function pdfOf(objects: readonly (string | Buffer)[], trailer = ''): Uint8Array {
  const parts: Buffer[] = [latin('%PDF-1.7\n')]
  const offsets: number[] = []
  let at = parts[0]?.byteLength ?? 0
  const add = (part: Buffer): void => {
    parts.push(part)
    at += part.byteLength
  }
  objects.forEach((object, index) => {
    offsets.push(at)
    add(
      Buffer.concat([
        latin(`${index + 1} 0 obj\n`),
        typeof object === 'string' ? latin(object) : object,
        latin('\nendobj\n'),
      ]),
    )
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const start = at
  add(
    latin(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${start}\n%%EOF\n`,
    ),
  )
  return new Uint8Array(Buffer.concat(parts))
}

export const streamOf = (data: Buffer, entries = ''): Buffer =>
  Buffer.concat([latin(`<</Length ${data.byteLength}${entries}>>\nstream\n`), data, latin('\nendstream')])

/**
 * Text in codes of Unicode (UniCNS-UCS2-H), in a font that every reader has.
 * @param fonts further fonts, by name: the whole dictionary.
 * @param objects further objects, from number 5 on.
 */
export function pdf(pages: readonly PdfPage[], fonts = '', objects: readonly (string | Buffer)[] = []): Uint8Array {
  const first = 5 + objects.length
  const kids = pages.map((_, index) => `${first + 2 * index} 0 R`)
  return pdfOf([
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${kids.join(' ')}]/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R${fonts}>>>>>>`,
    '<</Type/Font/Subtype/Type0/BaseFont/MSung-Light/Encoding/UniCNS-UCS2-H/DescendantFonts[4 0 R]>>',
    '<</Type/Font/Subtype/CIDFontType0/BaseFont/MSung-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(CNS1)/Supplement 0>>/DW 1000/W[1[250] 2 95 500]>>',
    ...objects,
    ...pages.flatMap(({ pieces = [], content = '', entries = '' }, index) => [
      `<</Type/Page/Parent 2 0 R/Contents ${first + 2 * index + 1} 0 R${entries}>>`,
      streamOf(deflateSync(latin(content + pieces.map(draw).join(''))), '/Filter/FlateDecode'),
    ]),
  ])
}

/** Lines one below the other, from the top of a page. */
export const linesAt = (texts: readonly string[], x = 72, top = 770, pitch = 18): Piece[] =>
  texts.map((text, index) => ({ text, x, y: top - index * pitch }))
