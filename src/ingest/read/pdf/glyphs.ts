/**
 * A page's glyphs, with their places, from the operators that draw it (ISO 32000-1 §8.4 and §9.4). pdf.js has a text
 * extraction of its own, but it goes by the order of drawing and does not tell hidden text or how fonts map.
 */

/** x to the right, y down, of a page as it is shown; sizes in points. */
export interface Glyph {
  readonly text: string
  /** Where its baseline begins. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
  /** The direction of writing, in degrees; 0 is to the right, 90 down. */
  readonly angle: number
  readonly isBold: boolean
  /** Drawn so that nobody sees it, as the text of a scan is. */
  readonly isHidden: boolean
  /** Printed on the page, and no part of it: a filled-in field, a typed remark, a stamp. */
  readonly isAnnotation: boolean
  /** Whether it begins beyond an edge of the page, where it does not print. */
  readonly isOffPage: boolean
  readonly font: Font
}

/** What of pdf.js's fonts is looked at. */
export interface Font {
  readonly name?: string
  readonly bold?: boolean
  readonly black?: boolean
  /** Whether its codes may be of several bytes (Type0). */
  readonly composite?: boolean
  readonly vertical?: boolean
  readonly isType3Font?: boolean
  /** Whether the file lacks it, so that its codes must be standard ones. */
  readonly missingFile?: boolean
  readonly fontMatrix?: readonly number[]
}

/** A glyph as pdf.js shows it. */
export interface ShownGlyph {
  readonly unicode: string
  readonly originalCharCode: number
  readonly width: number
  readonly isSpace: boolean
}

export interface Operators {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

/** The operators that move text, by pdf.js's numbers. */
export type Codes = Readonly<
  Record<
    | 'save'
    | 'restore'
    | 'transform'
    | 'paintFormXObjectBegin'
    | 'paintFormXObjectEnd'
    | 'beginAnnotation'
    | 'endAnnotation'
    | 'beginText'
    | 'setFont'
    | 'setCharSpacing'
    | 'setWordSpacing'
    | 'setHScale'
    | 'setLeading'
    | 'setTextRenderingMode'
    | 'setTextRise'
    | 'setTextMatrix'
    | 'moveText'
    | 'setLeadingMoveText'
    | 'nextLine'
    | 'showText',
    number
  >
>

/** A page as it is shown: its size, and the way there from the page's own space. */
export interface Viewport {
  readonly width: number
  readonly height: number
  readonly transform: readonly number[]
}

type Matrix = readonly [number, number, number, number, number, number]

interface State {
  ctm: Matrix
  font: Font
  size: number
  charSpacing: number
  wordSpacing: number
  scale: number
  leading: number
  rise: number
  mode: number
  isAnnotation: boolean
}

export const textOf = (glyphs: readonly Glyph[]): string => glyphs.map(({ text }) => text).join('')

export const onPage = (glyphs: readonly Glyph[]): Glyph[] => glyphs.filter(({ isOffPage }) => !isOffPage)

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]
const FONT_UNIT = 0.001
const FILL_STROKE = 2
const INVISIBLE = 3

const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
]

const matrixOf = (given: unknown): Matrix => {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = Array.from((given ?? IDENTITY) as ArrayLike<number>)
  return [a, b, c, d, e, f]
}

/**
 * @param fontOf a font by the name that `setFont` has.
 * @param each is given each glyph with its code, in the order of drawing.
 */
export function walkGlyphs(
  { fnArray, argsArray }: Operators,
  codes: Codes,
  viewport: Viewport,
  fontOf: (name: string) => Font,
  each: (glyph: Glyph, shown: ShownGlyph) => void,
): void {
  const start: State = {
    ctm: matrixOf(viewport.transform),
    font: {},
    size: 0,
    charSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
    mode: 0,
    isAnnotation: false,
  }
  let state: State = { ...start }
  const saved: State[] = []
  let text = IDENTITY
  let line = IDENTITY
  const move = (x: number, y: number): void => {
    line = times(line, [1, 0, 0, 1, x, y])
    text = line
  }
  const restore = (): void => {
    state = saved.pop() ?? state
  }
  const show = (shown: readonly (ShownGlyph | number)[]): void => {
    const { font, size, charSpacing, wordSpacing, scale, rise, mode, isAnnotation } = state
    const unit = font.isType3Font ? (font.fontMatrix?.[0] ?? FONT_UNIT) : FONT_UNIT
    const placed = times(state.ctm, text)
    const along = Math.hypot(placed[0], placed[1])
    const across = Math.hypot(placed[2], placed[3])
    const angle = (Math.atan2(placed[1], placed[0]) * 180) / Math.PI
    let advanced = 0
    for (const glyph of shown) {
      if (typeof glyph === 'number') {
        advanced -= (glyph / 1000) * size * scale
        continue
      }
      const width = glyph.width * unit * size * scale
      const [, , , , x, y] = times(placed, [1, 0, 0, 1, advanced, rise])
      const isBold =
        Boolean(font.bold ?? font.black) || /bold|heavy|black/iu.test(font.name ?? '') || mode === FILL_STROKE
      each(
        {
          text: glyph.unicode,
          x,
          y,
          width: width * along,
          size: Math.abs(size) * across,
          angle,
          isBold,
          isHidden: mode === INVISIBLE,
          isAnnotation,
          isOffPage: x < 0 || x > viewport.width || y < 0 || y > viewport.height,
          font,
        },
        glyph,
      )
      advanced += width + (charSpacing + (glyph.isSpace ? wordSpacing : 0)) * scale
    }
    text = times(text, [1, 0, 0, 1, advanced, 0])
  }
  const handlers: Readonly<Record<number, (args: readonly never[]) => void>> = {
    [codes.save]: () => void saved.push({ ...state }),
    [codes.restore]: restore,
    [codes.transform]: (args) => void (state.ctm = times(state.ctm, matrixOf(args))),
    [codes.paintFormXObjectBegin]: ([matrix]) => {
      saved.push({ ...state })
      state.ctm = times(state.ctm, matrixOf(matrix))
    },
    [codes.paintFormXObjectEnd]: restore,
    [codes.beginAnnotation]: ([, , transform, matrix]) => {
      saved.push({ ...state })
      state = { ...start, isAnnotation: true, ctm: times(times(start.ctm, matrixOf(transform)), matrixOf(matrix)) }
    },
    [codes.endAnnotation]: restore,
    [codes.beginText]: () => void (text = line = IDENTITY),
    [codes.setFont]: ([name, size]) => void Object.assign(state, { font: fontOf(name ?? ''), size: size ?? 0 }),
    [codes.setCharSpacing]: ([value]) => void (state.charSpacing = value ?? 0),
    [codes.setWordSpacing]: ([value]) => void (state.wordSpacing = value ?? 0),
    [codes.setHScale]: ([value]) => void (state.scale = (value ?? 100) / 100),
    [codes.setLeading]: ([value]) => void (state.leading = -(value ?? 0)),
    [codes.setTextRenderingMode]: ([value]) => void (state.mode = value ?? 0),
    [codes.setTextRise]: ([value]) => void (state.rise = value ?? 0),
    [codes.setTextMatrix]: ([matrix]) => void (text = line = matrixOf(matrix)),
    [codes.moveText]: ([x, y]) => move(x ?? 0, y ?? 0),
    [codes.setLeadingMoveText]: ([x, y]) => {
      state.leading = y ?? 0
      move(x ?? 0, y ?? 0)
    },
    [codes.nextLine]: () => move(0, state.leading),
    [codes.showText]: ([glyphs]) => show(glyphs ?? []),
  }
  fnArray.forEach((code, index) => handlers[code]?.((argsArray[index] ?? []) as readonly never[]))
}
