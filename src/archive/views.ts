/** What the pages see: the content, joined and cited. Addresses are below the site's base, without a leading slash. */
import type { Agency, Series, Unit } from '../model/agency.ts'
import type { ItemCase, ItemDeadline, ItemUnit } from '../model/api.ts'
import type { Earlier, Withdrawn } from '../model/earlier.ts'
import type { Kind } from '../model/kind.ts'
import type { Meeting } from '../model/meeting.ts'
import type { Segment } from './annotate.ts'

/** Another meeting, or an item of it, that an item's text names. */
export interface Reference {
  /** As printed: 第109次處務會議會議結論(二). */
  readonly words: string
  /** The meeting's id. */
  readonly meeting: string
  /** The item's path; null where the meeting alone is named, or more items than one agree. */
  readonly path: string | null
  /** Null where the archive does not hold the meeting. */
  readonly address: string | null
  readonly title: string
  /** Whether the text prints no number: 前次會議. */
  readonly inferred: boolean
}

/** An item that names another. */
export interface CitedBy {
  readonly item: ItemView
  readonly reference: Reference
}

export interface ItemView {
  /** <meeting-id>#<path> */
  readonly id: string
  readonly path: string
  readonly marker: string
  readonly label: string
  readonly kind: Kind
  readonly text: string
  /** The text, with what it names. */
  readonly segments: readonly Segment[]
  /** Where it stands, as printed: 貳、四、會議結論(三); empty for the header. */
  readonly place: string
  /** The wording with which a 公文 cites it. */
  readonly citation: string
  readonly address: string
  readonly units: readonly ItemUnit[]
  readonly deadlines: readonly ItemDeadline[]
  readonly cases: readonly ItemCase[]
  /** Words that speak of cases which it does not tell, for a clerk to look at: 上開案件解除列管 where none is named. */
  readonly unresolvedCases: readonly string[]
  /** The meetings and items that its text names, in the order of their finding. */
  readonly references: readonly Reference[]
  /** What it said before it was changed, oldest first. */
  readonly earlier: readonly Earlier[]
  /** Null where it stands. */
  readonly withdrawn: Withdrawn | null
  /** Paths of items that are part of this one now; their addresses lead here. */
  readonly also: readonly string[]
  readonly children: readonly ItemView[]
  readonly meeting: MeetingView
}

export interface MeetingView {
  readonly data: Meeting
  readonly agency: Agency
  readonly series: Series
  /** 第110次處務會議 */
  readonly name: string
  readonly citation: string
  readonly address: string
  /** The header (path 0), then the top-level items. */
  readonly items: readonly ItemView[]
}

export interface Duty {
  readonly item: ItemView
  readonly unit: ItemUnit
  /** Those of the item's deadlines that hold for this addressee. */
  readonly deadlines: readonly ItemDeadline[]
}

export interface UnitView {
  /** <agency>-<unit> */
  readonly id: string
  readonly agency: Agency
  readonly unit: Unit
  readonly address: string
  /** What it was told to do, newest meeting first, in printed order within one. */
  readonly duties: readonly Duty[]
  /** What everyone of its agency was told to do, in the same order. */
  readonly collective: readonly Duty[]
}

export interface CaseEventView {
  readonly item: ItemView
  readonly found: ItemCase
}

export interface CaseView {
  /** <agency>-<series>-<number> */
  readonly id: string
  readonly number: string
  readonly agency: Agency
  readonly series: Series
  readonly state: 'open' | 'released' | 'unknown'
  /** The opening meeting and item as the number tells them, or null where the series does not number its cases so. */
  readonly opened: {
    readonly name: string
    readonly meeting: string
    readonly item: number
    readonly view: MeetingView | null
  } | null
  readonly address: string
  /** Oldest first. */
  readonly events: readonly CaseEventView[]
}

export interface DeadlineView {
  readonly item: ItemView
  readonly deadline: ItemDeadline
}

export interface Archive {
  /** Whether all of it is made up, for trial or show. */
  readonly invented: boolean
  readonly agencies: readonly Agency[]
  /** Words that go for one another, as the agencies list them. */
  readonly synonyms: readonly (readonly string[])[]
  /** Newest first. */
  readonly meetings: readonly MeetingView[]
  readonly units: readonly UnitView[]
  readonly cases: readonly CaseView[]
  /** Earliest first. */
  readonly deadlines: readonly DeadlineView[]
  /** Who names an item, or a meeting by its header, in other minutes: by the id of what is named, oldest first. */
  readonly citedBy: ReadonlyMap<string, readonly CitedBy[]>
}
