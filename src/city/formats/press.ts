/** How one document is put out: its format and what happens to it on the way. */
import type { Random } from '../random.ts'
import type { House } from '../style/house.ts'
import { UNDAMAGED, type Damage } from './damage.ts'
import type { Encoding } from './encode.ts'
import { FURNITURE, type Furniture } from './pages.ts'

export const FORMATS = ['txt', 'md', 'html', 'docx', 'odt', 'pdf'] as const
export type Format = (typeof FORMATS)[number]

export interface Press {
  readonly format: Format
  readonly indent: string
  readonly encoding: Encoding
  readonly newline: '\n' | '\r\n'
  /** A blank line after each paragraph. */
  readonly airy: boolean
  /** Full-width characters a row, or null for none. */
  readonly width: number | null
  readonly pages: Furniture | null
  readonly perPage: number
  readonly letterhead: string
  readonly damage: Damage
  /** Numbered items of at least this rank are numbered by the word processor; null for none. */
  readonly automatic: number | null
  /** A choice left to the format, 0 or 1. */
  readonly variant: 0 | 1
  readonly random: Random
}

const PLAIN: ReadonlySet<Format> = new Set(['txt', 'md'])

/** A PDF's predefined map (variant 0) has no compatibility ideographs; a map of its own has. */
function damageOf(format: Format, encoding: Encoding, variant: 0 | 1, random: Random): Damage {
  if (encoding === 'big5' || random.chance(0.75)) return UNDAMAGED
  return {
    compatible: random.chance(0.4) && (format !== 'pdf' || variant === 1),
    bopomofo: random.chance(0.4),
    hardSpaces: format !== 'pdf' && random.chance(0.5),
  }
}

export function pressOf(formats: readonly Format[], house: House, letterhead: string, random: Random): Press {
  const format = random.pick(formats)
  const text = format === 'txt'
  const variant = random.chance(0.5) ? 1 : 0
  const encoding: Encoding = text
    ? random.weighted([
        ['utf-8', 6],
        ['utf-8-bom', 2],
        ['utf-16le', 1],
        ['big5', 2],
      ] as const)
    : 'utf-8'
  const width = PLAIN.has(format) && random.chance(0.2) ? random.between(34, 40) : null
  return {
    format,
    indent: house.indent,
    encoding,
    newline: random.chance(0.4) ? '\r\n' : '\n',
    airy: random.chance(0.35),
    width,
    pages:
      PLAIN.has(format) && random.chance(0.3) ? random.pick(text ? FURNITURE : (['blank', 'arabic'] as const)) : null,
    perPage: random.between(600, 1000),
    letterhead,
    damage: damageOf(format, encoding, variant, random),
    automatic: random.pick([null, 0, 1, 1, 2]),
    variant,
    random,
  }
}

/** What was done to the document, by name. */
export function traitsOf(press: Press, house: House, encoding: Encoding): string[] {
  const { damage } = press
  const said: readonly (readonly [boolean, string])[] = [
    [true, encoding],
    [press.newline === '\r\n' && PLAIN.has(press.format), 'crlf'],
    [press.width !== null, 'wrapped'],
    [press.pages !== null, `pages-${press.pages}`],
    [damage.compatible, 'compatible'],
    [damage.bopomofo, 'bopomofo'],
    [damage.hardSpaces, 'hard-spaces'],
    [press.automatic !== null && (press.format === 'docx' || press.format === 'odt'), `automatic-${press.automatic}`],
    [true, `shape-${house.shape}`],
    [true, `levels-${house.levels[0]}`],
    [true, `header-${house.header}`],
    [house.bareSections, 'bare-sections'],
    [house.twoFields, 'two-fields'],
    [house.spacedLabels, 'spaced-labels'],
    [true, `date-${house.date}`],
    [true, `end-${house.end}`],
    [true, `digits-${house.digits}`],
  ]
  return said.filter(([holds]) => holds).map(([, name]) => name)
}
