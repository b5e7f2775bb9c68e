/** What is answered to a citation: the items that it may mean, and all that speaks against it. */
import type { ApiMeeting } from '../model/api.ts'
import type { Hit } from './held.ts'
import type { ShortFault } from '../model/short.ts'
import type { Impossible } from './impossible.ts'
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
  /** A number that no meeting can have. */
  | ({ readonly type: 'impossible' } & Impossible)
  /** 前開會議: which one, another text says. */
  | { readonly type: 'referring' }
  /** The number of a letter, which tells no meeting. */
  | { readonly type: 'letter'; readonly words: string }
  /** What was published and is withdrawn; its address tells why. */
  | { readonly type: 'withdrawn'; readonly words: string; readonly id: string }
  /** The meeting that was cited in words is another now. */
  | { readonly type: 'moved'; readonly meeting: Listed; readonly to: ApiMeeting }
  /** What was cited in words is not there any more: the hits may be where it went. */
  | { readonly type: 'item-moved'; readonly meeting: ApiMeeting; readonly words: string }
  /** A code that no item has; `fault` null where it is one as it should be. */
  | { readonly type: 'mistyped'; readonly words: string; readonly fault: ShortFault | null }
  | { readonly type: 'no-item'; readonly meeting: ApiMeeting; readonly words: string }
  /** Too many meetings agree to look into. */
  | { readonly type: 'many'; readonly count: number }
  /** A text of more characters than are looked through. */
  | { readonly type: 'long'; readonly most: number }
  /** What was pasted names one item in words, and another by its link. */
  | { readonly type: 'differs' }

export interface Answer {
  /** In the order of the archive, and printed order within a meeting. */
  readonly hits: readonly Hit[]
  /** Whether all of them are cited: 結論(三)及(五); else each may be the one. */
  readonly each: boolean
  /** Items that may have been meant, where there are no hits. */
  readonly near: readonly Hit[]
  /** Meetings that may have been meant, where there are too many to look into, or none has such an item. */
  readonly meetings: readonly Listed[]
  readonly problems: readonly Problem[]
}

/** What one citation is answered; of several that were pasted together each has its own. */
export interface Cited {
  /** As it was typed (`asTyped`). */
  readonly words: string
  readonly answer: Answer
}

/** The item that an answer gives beyond doubt, or null. */
export const sureHit = ({ hits, problems }: Answer): Hit | null =>
  hits.length === 1 && problems.length === 0 ? (hits[0] ?? null) : null

/** The item that a text means beyond doubt, or null: it cites that one and nothing else. */
export const onlyHit = ([first, ...others]: readonly Cited[]): Hit | null =>
  first && others.length === 0 ? sureHit(first.answer) : null

export const EMPTY: Answer = { hits: [], each: false, near: [], meetings: [], problems: [] }

export const refused = (...problems: readonly Problem[]): Answer => ({ ...EMPTY, problems })

/** Every hit of some answers once, each of which may be meant; all that speaks against them. */
export const merged = (answers: readonly Answer[]): Answer => ({
  ...EMPTY,
  hits: [...new Map(answers.flatMap(({ hits }) => hits).map((hit) => [hit.item.id, hit])).values()],
  problems: answers.flatMap(({ problems }) => problems),
})

/** Whether it says nothing but that no citation was found. */
export const saysNothing = ({ hits, problems }: Answer): boolean =>
  hits.length === 0 && problems.every(({ type }) => type === 'nothing')

export const unread = (words: string): Problem => ({ type: 'unread', words })
