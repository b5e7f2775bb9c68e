/** The two ways in which a PDF's text layer tells its characters. */
import { stream } from './pdf-objects.ts'

export interface FontEncoding {
  /** The code of a UTF-16 unit; asked in printing order, so that the font knows what was used. */
  code(unit: number): number
  /** The font's objects, the first of which has the number given. */
  objects(first: number, unicode: boolean): Buffer[]
}

const four = (value: number): string => value.toString(16).padStart(4, '0')

/** A text as the font's codes in hexadecimal. */
export const hex = (text: string, font: FontEncoding): string =>
  Array.from({ length: text.length }, (_, index) => four(font.code(text.charCodeAt(index)))).join('')

const DESCRIPTOR =
  '<< /Type /FontDescriptor /FontName /MSung-Light /Flags 6 /FontBBox [-160 -259 1015 888] /ItalicAngle 0 /Ascent 752 /Descent -271 /CapHeight 737 /StemV 58 >>'

const composite = (encoding: string, first: number, toUnicode: string): Buffer =>
  Buffer.from(
    `<< /Type /Font /Subtype /Type0 /BaseFont /MSung-Light /Encoding /${encoding} /DescendantFonts [${first + 1} 0 R]${toUnicode} >>`,
  )

const descendant = (subtype: string, ordering: string, supplement: number, first: number, widths: string): Buffer =>
  Buffer.from(
    `<< /Type /Font /Subtype /${subtype} /BaseFont /MSung-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (${ordering}) /Supplement ${supplement} >> /DW 1000 /W [${widths}] /FontDescriptor ${first + 2} 0 R >>`,
  )

/** The codes are UTF-16: a reader knows the map by its name. */
const predefined: FontEncoding = {
  code: (unit) => unit,
  objects: (first) => [
    composite('UniCNS-UTF16-H', first, ''),
    descendant('CIDFontType0', 'CNS1', 0, first, '1 95 500'),
    Buffer.from(DESCRIPTOR),
  ],
}

/** PDF limits a block of such a map to a hundred entries. */
function toUnicodeMap(codes: ReadonlyMap<number, number>): string {
  const entries = Array.from(codes, ([unit, code]) => `<${four(code)}> <${four(unit)}>`)
  const blocks = Array.from({ length: Math.ceil(entries.length / 100) }, (_, block) =>
    entries.slice(block * 100, (block + 1) * 100),
  )
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def /CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange <0000> <ffff> endcodespacerange',
    ...blocks.map((block) => [`${block.length} beginbfchar`, ...block, 'endbfchar'].join('\n')),
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n')
}

/** The codes are glyph numbers in the order of use; a ToUnicode map tells what they stand for. */
function identity(): FontEncoding {
  const codes = new Map<number, number>()
  return {
    code: (unit) => {
      const known = codes.get(unit) ?? codes.size + 3
      codes.set(unit, known)
      return known
    },
    objects: (first, unicode) => {
      const narrow = Array.from(codes, ([unit, code]) => (unit < 0x100 ? `${code} [500]` : '')).filter(Boolean)
      return [
        composite('Identity-H', first, unicode ? ` /ToUnicode ${first + 3} 0 R` : ''),
        descendant('CIDFontType2', 'Identity', 0, first, narrow.join(' ')),
        Buffer.from(DESCRIPTOR),
        ...(unicode ? [stream(toUnicodeMap(codes))] : []),
      ]
    },
  }
}

export const encodingOf = (variant: 0 | 1): FontEncoding => (variant === 0 ? predefined : identity())
