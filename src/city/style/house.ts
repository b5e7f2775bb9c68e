/** How an agency writes its minutes, and how one of its recorders does. */
import type { Kind } from '../../model/kind.ts'
import type { Shape } from '../agenda/shapes.ts'
import { DATE_FORMS, TIME_FORMS, type DateForm, type TimeForm } from '../calendar.ts'
import type { Random } from '../random.ts'
import type { CitySeries } from '../world.ts'
import type { Level } from './marker.ts'
import type { Order } from './order.ts'

interface Outcome {
  readonly word: string
  readonly kind: Kind
}

export const CHAIR_FORMS = ['after', 'inside', 'before', 'bare', 'deputy', 'deputised'] as const
export const END_FORMS = ['time', 'paren', 'paren-chinese', 'start-line', 'same-day', 'labelled', 'none'] as const
export const ATTENDANCE_FORMS = ['sheet', 'sheet-bare', 'names', 'units', 'titled'] as const
export const NUMBER_FORMS = ['plain', 'gapped', 'wide', 'apart', 'chinese', 'digitwise'] as const
export const DIGIT_FORMS = ['half', 'gapped', 'wide', 'mixed'] as const

export interface House {
  readonly shape: Shape
  readonly levels: readonly Level[]
  /** The sections have headings and no numbers. */
  readonly bareSections: boolean
  /** shared: the header's fields are numbered and the sections number on; own: the fields alone are numbered. */
  readonly header: 'plain' | 'shared' | 'own'
  readonly adjournment: 'numbered' | 'block'
  readonly outcome: Outcome
  readonly resolved: Outcome
  readonly glues: boolean
  readonly rulings: string
  readonly speakerWord: string
  /** numbered, or the word that numbers matters: 案由, 提案, 討論事項. */
  readonly matters: string
  readonly headingColon: string
  readonly spacedHeadings: boolean
  readonly spacedLabels: boolean
  readonly twoFields: boolean
  readonly titleLines: 1 | 2
  readonly number: (typeof NUMBER_FORMS)[number]
  readonly wide: boolean
  readonly gap: string
  readonly colon: string
  readonly date: DateForm
  readonly time: TimeForm
  readonly end: (typeof END_FORMS)[number]
  readonly chair: (typeof CHAIR_FORMS)[number]
  readonly attendance: (typeof ATTENDANCE_FORMS)[number]
  readonly digits: (typeof DIGIT_FORMS)[number]
  /** White space before each level in plain text. */
  readonly indent: string
  readonly bullet: string
  /** Blocks stand under their item's text rather than flush with its marker. */
  readonly blockIn: boolean
}

const OUTCOMES: readonly (readonly [Outcome, number])[] = [
  [{ word: '會議結論', kind: 'conclusion' }, 4],
  [{ word: '結論', kind: 'conclusion' }, 2],
  [{ word: '決定', kind: 'decision' }, 3],
  [{ word: '決議', kind: 'resolution' }, 3],
  [{ word: '主席裁示', kind: 'directive' }, 3],
  [{ word: '裁示', kind: 'directive' }, 2],
]

/** Only an agenda of the chair's rulings has so few levels that 1.1 suffices, or headings that need no numbers. */
function shapeOf({ cases }: CitySeries, { levels, bare }: Order, random: Random): Shape {
  if (levels[0] === 'decimal') return 'rulingsOnly'
  if (bare) return random.pick(['rulingsOnly', 'workReport'])
  return cases
    ? random.weighted<Shape>([
        ['rulingsOnly', 2],
        ['office', 5],
        ['workReport', 3],
      ])
    : random.weighted<Shape>([
        ['committee', 6],
        ['workReport', 1],
        ['rulingsOnly', 1],
      ])
}

/** The style of a series: what its agency's template lays down. */
export function houseOf(series: CitySeries, order: Order, random: Random): House {
  const shape = shapeOf(series, order, random)
  const { levels, bare: bareSections } = order
  const chinese = levels[0] === 'chinese'
  return {
    shape,
    levels,
    bareSections,
    header:
      bareSections || levels[0] === 'decimal' ? 'plain' : random.chance(0.45) ? (chinese ? 'shared' : 'own') : 'plain',
    adjournment: bareSections || random.chance(0.25) ? 'block' : 'numbered',
    outcome: random.weighted(OUTCOMES),
    resolved: { word: '決議', kind: 'resolution' },
    glues: random.chance(0.35),
    rulings: random.pick(['主席裁示事項', '主席指示事項', '主席裁指示事項', '市長提示事項', '主席裁示']),
    speakerWord: random.pick(['補充報告', '補充報告', '報告']),
    headingColon: random.pick(['', '：']),
    spacedHeadings: random.chance(0.12),
    spacedLabels: random.chance(0.35),
    twoFields: random.chance(0.25),
    titleLines: random.chance(0.2) ? 2 : 1,
    indent: random.weighted([
      ['', 5],
      ['  ', 2],
      ['　', 3],
    ]),
    bullet: random.pick(['•', '•', '•', '–', '●', '■']),
    blockIn: random.chance(0.5),
    ...hand(random),
  }
}

type Hand = Pick<
  House,
  'matters' | 'number' | 'wide' | 'gap' | 'colon' | 'date' | 'time' | 'end' | 'chair' | 'attendance' | 'digits'
>

/** What a template leaves to whoever writes. */
function hand(random: Random): Hand {
  return {
    number: random.weighted([
      ['plain', 5],
      ['gapped', 4],
      ['wide', 1],
      ['apart', 2],
      ['chinese', 1],
      ['digitwise', 1],
    ] as const),
    matters: random.pick(['numbered', 'numbered', '案由', '提案', '討論事項']),
    wide: random.chance(0.45),
    gap: random.weighted([
      ['', 6],
      [' ', 3],
      ['　', 1],
    ]),
    colon: random.chance(0.9) ? '：' : ':',
    date: random.zipf(DATE_FORMS),
    time: random.zipf(TIME_FORMS),
    end: random.zipf(END_FORMS),
    chair: random.zipf(CHAIR_FORMS),
    attendance: random.pick(ATTENDANCE_FORMS),
    digits: random.weighted([
      ['half', 5],
      ['gapped', 3],
      ['wide', 1],
      ['mixed', 1],
    ] as const),
  }
}

/** The house's style in one recorder's hand: some of what the template leaves open is written otherwise. */
export function recorderOf(house: House, random: Random): House {
  const own = hand(random)
  const kept = Object.fromEntries(Object.entries(own).filter(() => random.chance(0.4)))
  return { ...house, ...kept }
}
