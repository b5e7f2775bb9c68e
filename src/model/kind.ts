/**
 * What an item is. 決議, 決定, 結論 and 裁示 mean different things, so each keeps its own kind; what another meeting said
 * (its minutes read out, its decision recalled) is quoted, and no decision of this one.
 */
export const KINDS = [
  'header',
  'section',
  'agenda',
  'directive',
  'conclusion',
  'resolution',
  'decision',
  'report',
  'announcement',
  'adjournment',
  'quoted',
  'text',
] as const

export type Kind = (typeof KINDS)[number]

/** The letter that stands in the path of an unnumbered block of this kind. */
export const KIND_LETTERS: Readonly<Record<Kind, string>> = {
  header: 'h',
  section: 's',
  agenda: 'a',
  directive: 'd',
  conclusion: 'c',
  resolution: 'c',
  decision: 'c',
  report: 'r',
  announcement: 'n',
  adjournment: 'e',
  quoted: 'q',
  text: 'p',
}

/** How minutes call a decision, inside a regular expression. */
export const DECIDING_WORDS = '結論|裁示|決議|決定|指示'

/** Kinds whose items are decisions: what a 公文 cites and a unit acts on. */
export const DECIDING: ReadonlySet<Kind> = new Set(['directive', 'conclusion', 'resolution', 'decision'])
