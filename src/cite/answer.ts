/** What is answered to a citation: the items that it may mean, and all that speaks against it. */
import type { ApiMeeting } from '../model/api.ts'
import type { Hit } from './held.ts'
import type { Aspect } from './meetings.ts'
import type { Listed } from './register.ts'

export type Problem =
  /** Nothing of a citation was found in it. */
  | { readonly type: 'nothing' }
  /** Agency and series at most: which meeting is not said. */
  | { readonly type: 'unnamed' }
  | { readonly type: 'unread'; readonly words: string }
  /** The address of a page of the site that is no meeting's: a case's, a unit's, a month's. */
  | { readonly type: 'page'; readonly words: string }
  | { readonly type: 'no-meeting'; readonly words: string }
  /** The meeting does not agree with what was said of it. */
  | { readonly type: 'disagrees'; readonly aspect: Aspect; readonly meeting: Listed; readonly words: string }
  /** What was published and is withdrawn. */
  | { readonly type: 'withdrawn'; readonly words: string }
  /** A short address with a wrong character, or one that no item has. */
  | { readonly type: 'mistyped'; readonly words: string }
  | { readonly type: 'no-item'; readonly meeting: ApiMeeting; readonly words: string }
  /** Too many meetings agree to look into. */
  | { readonly type: 'many'; readonly count: number }
  /** What was pasted names one item in words, and another by its link. */
  | { readonly type: 'differs' }

export interface Answer {
  /** In the order of the archive, and printed order within a meeting. */
  readonly hits: readonly Hit[]
  /** Whether all of them are cited: 結論(三)及(五); else each may be the one. */
  readonly each: boolean
  /** Items that may have been meant, where there are no hits. */
  readonly near: readonly Hit[]
  /** Meetings that may have been meant, where there are too many to look into. */
  readonly meetings: readonly Listed[]
  readonly problems: readonly Problem[]
}

/** The item that a citation means beyond doubt, or null. */
export const onlyHit = ({ hits, problems }: Answer): Hit | null =>
  hits.length === 1 && problems.length === 0 ? (hits[0] ?? null) : null

export const EMPTY: Answer = { hits: [], each: false, near: [], meetings: [], problems: [] }

/** Addresses of other pages are said, whatever else is found. */
export const withPages = (answer: Answer, pages: readonly string[]): Answer => ({
  ...answer,
  problems: [
    ...pages.map((words): Problem => ({ type: 'page', words })),
    ...answer.problems.filter(({ type }) => pages.length === 0 || type !== 'nothing'),
  ],
})

export const unread = (words: string): Problem => ({ type: 'unread', words })
