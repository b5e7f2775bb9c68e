/** The markers of the levels, as they are printed. */
import { toChinese } from '../../model/numeral.ts'

export const LEVELS = [
  'formal',
  'stem',
  'chinese',
  'paren',
  'dot',
  'comma',
  'digit-paren',
  'half',
  'letter',
  'decimal',
] as const
export type Level = (typeof LEVELS)[number]

export interface MarkerLook {
  /** （一） instead of (一). */
  readonly wide: boolean
}

const FORMAL = '〇壹貳參肆伍陸柒捌玖'
const STEMS = '甲乙丙丁戊己庚辛壬癸'

/** 3 → 參, 12 → 拾貳, 21 → 貳拾壹 */
function formal(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10]
  const ten = tens === 0 ? '' : tens === 1 ? '拾' : `${FORMAL.charAt(tens)}拾`
  return ten + (ones === 0 ? '' : FORMAL.charAt(ones))
}

const wrap = (text: string, { wide }: MarkerLook): string => (wide ? `（${text}）` : `(${text})`)

type Printer = (value: number, above: readonly number[], look: MarkerLook) => string

const PRINTERS: Readonly<Record<Level, Printer>> = {
  formal: (value) => `${formal(value)}、`,
  stem: (value) => `${STEMS.charAt(value - 1)}、`,
  chinese: (value) => `${toChinese(value)}、`,
  paren: (value, _, look) => wrap(toChinese(value), look),
  dot: (value) => `${value}.`,
  comma: (value) => `${value}、`,
  'digit-paren': (value, _, look) => wrap(String(value), look),
  half: (value) => `${value})`,
  letter: (value) => `${String.fromCodePoint(64 + value)}.`,
  decimal: (value, above) => [...above, value].join('.'),
}

/**
 * The marker of a level. Decimal ones hold the numbers above them.
 * @param above the numbers of the ancestors, outermost first.
 */
export const marker: (level: Level, ...rest: Parameters<Printer>) => string = (level, ...rest) =>
  PRINTERS[level](...rest)
