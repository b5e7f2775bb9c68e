/** A stretch of text together with what it says: known where the words are made, so that nobody has to read them. */

export const EVENTS = ['opened', 'reported', 'continued', 'released', 'reopened'] as const
export type CaseEvent = (typeof EVENTS)[number]

export const PRECISIONS = ['day', 'month', 'year'] as const

export interface SaidDeadline {
  readonly date: string
  readonly precision: (typeof PRECISIONS)[number]
  readonly words: string
  readonly relative: boolean
}

export interface SaidCase {
  readonly number: string
  readonly event: CaseEvent
}

/** All units at once: 各單位, 同仁. */
export const EVERYONE = 'everyone'

export interface Said {
  readonly text: string
  /** Ids of the units told to act, or `everyone`. */
  readonly units: readonly string[]
  /** Meant by a 請 with nobody after it. */
  readonly implied: readonly string[]
  /** Named after 希望, 歡迎 or 提醒. */
  readonly soft: readonly string[]
  readonly deadlines: readonly SaidDeadline[]
  readonly cases: readonly SaidCase[]
}

export const say = (text: string, more: Partial<Omit<Said, 'text'>> = {}): Said => ({
  text,
  units: [],
  implied: [],
  soft: [],
  deadlines: [],
  cases: [],
  ...more,
})

/** Several stretches as one, with nothing between. */
export const join = (...parts: readonly Said[]): Said => ({
  text: parts.map(({ text }) => text).join(''),
  units: [...new Set(parts.flatMap(({ units }) => units))],
  implied: [...new Set(parts.flatMap(({ implied }) => implied))],
  soft: [...new Set(parts.flatMap(({ soft }) => soft))],
  deadlines: parts.flatMap(({ deadlines }) => deadlines),
  cases: parts.flatMap(({ cases }) => cases),
})

/** The same words as a quotation or as history: they ask nothing of anyone any more. */
export const quoted = ({ text }: Said): Said => say(text)
