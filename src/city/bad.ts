/** Documents that no archive should file, each for its own reason. */
import { pressOf } from './formats/press.ts'
import { pdf } from './formats/pdf.ts'
import { assemble, stream } from './formats/pdf-objects.ts'
import { zip } from './formats/zip.ts'
import { Random } from './random.ts'
import { line, type Line } from './style/line.ts'
import type { House } from './style/house.ts'
import type { REASONS } from './truth.ts'

export interface BadFile {
  readonly name: string
  readonly bytes: Uint8Array
  readonly refused: (typeof REASONS)[number]
}

/** A page that is one grey picture: what a scanner makes. */
function scanned(): Uint8Array {
  const pixels = Buffer.alloc(60 * 85, 0xee)
  return assemble([
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from('<< /Type /Pages /Kids [3 0 R] /Count 1 >>'),
    Buffer.from(
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /I 5 0 R >> >> /Contents 4 0 R >>',
    ),
    stream('q 595 0 0 842 0 0 cm /I Do Q'),
    stream(pixels, '/Type /XObject /Subtype /Image /Width 60 /Height 85 /ColorSpace /DeviceGray /BitsPerComponent 8 '),
  ])
}

/** The head of a Word 97 file and nothing that could be read. */
function legacy(random: Random): Uint8Array {
  const bytes = Uint8Array.from({ length: 4096 }, () => random.below(256))
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  return bytes
}

const MEMO =
  '主旨：檢送本府員工旅遊活動簡章一份，請踴躍報名。\n說明：\n一、活動日期詳簡章。\n二、名額有限，額滿為止。\n'

/** One of each, filed under the names of an agency. */
export function badFiles(seed: string, house: House, lines: readonly Line[]): BadFile[] {
  const random = new Random(`${seed}/bad`)
  const press = pressOf(['pdf'], house, '', random)
  const text = lines.length > 0 ? lines : [line('title', '會議紀錄')]
  return [
    { name: 'scanned.pdf', bytes: scanned(), refused: 'no-text' },
    { name: 'gibberish.pdf', bytes: pdf(text, press, false), refused: 'no-unicode-map' },
    { name: 'legacy.doc', bytes: legacy(random), refused: 'legacy-doc' },
    {
      name: 'encrypted.docx',
      bytes: zip([{ name: 'word/document.xml', text: 'x'.repeat(500) }], 1),
      refused: 'encrypted',
    },
    { name: 'memo.txt', bytes: new TextEncoder().encode(MEMO), refused: 'not-minutes' },
  ]
}
