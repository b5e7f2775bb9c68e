/** What the pages see: the content, joined and cited. Addresses are below the site's base, without a leading slash. */
import type { Agency, Series, Unit } from '../model/agency.ts'
import type { ItemDeadline, ItemUnit } from '../model/api.ts'
import type { CaseStateName, DoubtKind, ItemCase } from '../model/case.ts'
import type { Member } from '../model/federation.ts'
import type { Earlier, Withdrawn } from '../model/earlier.ts'
import type { Kind } from '../model/kind.ts'
import type { Meeting } from '../model/meeting.ts'
import type { Segment } from './annotate.ts'
import type { Gone } from './gone.ts'

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
  /** What it reported under its own name (文書組高組長補充報告), newest meeting first. */
  readonly reports: readonly ItemView[]
  /** The cases under which it was told something. */
  readonly cases: readonly CaseView[]
  /** The day of its agency's newest meeting, YYYY-MM-DD; empty where it has none. */
  readonly newest: string
}

export interface CaseEventView {
  readonly item: ItemView
  readonly found: ItemCase
  /** The case's state after it. */
  readonly state: CaseStateName
  /** Whom the item tells to act under this case, and by when. */
  readonly units: readonly ItemUnit[]
  readonly deadlines: readonly ItemDeadline[]
}

/** The opening meeting and item as the case's number tells them. */
export interface CaseOpening {
  readonly name: string
  readonly meeting: string
  readonly item: number
  /** That meeting, where the archive holds it. */
  readonly view: MeetingView | null
  /** The item of that meeting that opens the case in words; an inference until there is one. */
  readonly confirmed: ItemView | null
  /** Where none does: the decisions of that meeting that have the item's number. */
  readonly candidates: readonly ItemView[]
}

/** What a case is about, inferred from words of an item. */
export interface CaseSubject {
  readonly words: string
  readonly source: ItemView
  /** A title beside the number, the agenda item's, the directive that opened it; excerpt: what is said beside the number. */
  readonly by: 'title' | 'agenda' | 'opening' | 'excerpt'
}

export interface CaseView {
  /** <agency>-<series>-<number>, or the key of its name */
  readonly id: string
  /** Its name where it is tracked by name. */
  readonly number: string
  readonly named: boolean
  readonly agency: Agency
  readonly series: Series
  readonly state: CaseStateName
  /** Its state on the agency's own list and on the city's, where minutes tell of the latter. */
  readonly levels: { readonly agency: CaseStateName; readonly city: CaseStateName | null } | null
  readonly subject: CaseSubject | null
  /** Null where the series does not number its cases so. */
  readonly opened: CaseOpening | null
  /** The ROC year that it was opened in, where its number tells only that. */
  readonly year: number | null
  /** The day of the opening meeting, or where that is not known the first on which minutes of the archive tell of it. */
  readonly since: string
  readonly isSinceKnown: boolean
  /** The newest meeting of its series in the archive: its age is told as of that one. */
  readonly newest: MeetingView
  readonly address: string
  /** Oldest first. */
  readonly events: readonly CaseEventView[]
}

/** What does not fit together, for a clerk to look at. */
export interface CaseDoubt {
  readonly kind: DoubtKind
  /** Null where the words name no case. */
  readonly case: CaseView | null
  /** The items that don't agree, oldest first; where a meeting opens nothing, those that may be meant. */
  readonly items: readonly ItemView[]
  /** The words that name no case; else empty. */
  readonly words: string
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
  /** Archives that are searched as one from a page of this one; none where there is no such page. */
  readonly federation: readonly Member[]
  /** Newest first. */
  readonly meetings: readonly MeetingView[]
  readonly units: readonly UnitView[]
  readonly cases: readonly CaseView[]
  readonly caseDoubts: readonly CaseDoubt[]
  /** Earliest first. */
  readonly deadlines: readonly DeadlineView[]
  /** What was published and is no longer where it was. */
  readonly gone: Gone
  /** Who names an item, or a meeting by its header, in other minutes: by the id of what is named, oldest first. */
  readonly citedBy: ReadonlyMap<string, readonly CitedBy[]>
}
