/** What speaks against an answer, in words. */
import { formatRoc } from '../../model/date.ts'
import { meetingName } from '../../model/citation.ts'
import { CITE } from '../../strings/cite.ts'
import type { Listed } from '../register.ts'
import type { Problem } from '../answer.ts'

const meetingOf = ({ agency, series, number }: Listed): string => `${agency.short}${meetingName(series, number)}`

function disagreement({ aspect, meeting, words }: Extract<Problem, { type: 'disagrees' }>): string {
  const { disagrees } = CITE
  const name = meetingOf(meeting)
  return aspect === 'agency' || aspect === 'series'
    ? disagrees[aspect](name, words)
    : disagrees[aspect](name, formatRoc(meeting.date), words)
}

/** How many characters a code has as it was typed. */
const countOf = (code: string): number => code.replaceAll(/[\s\p{Pd}]/gu, '').length

/** @returns a sentence or two. */
export function sentenceOf(problem: Problem): string {
  const { problem: words, mistyped, impossible } = CITE
  switch (problem.type) {
    case 'disagrees':
      return disagreement(problem)
    case 'many':
      return words.many(problem.count)
    case 'long':
      return words.long(problem.most)
    case 'no-item':
    case 'item-moved':
      return words[problem.type](`${problem.meeting.agencyName}${problem.meeting.name}`, problem.words)
    case 'moved':
      return words.moved(meetingOf(problem.meeting), `${problem.to.agencyName}${problem.to.name}`)
    case 'impossible':
      return impossible[problem.fault](problem.words)
    case 'mistyped':
      return mistyped[problem.fault ?? 'unknown'](problem.words, countOf(problem.words))
    case 'unread':
    case 'no-meeting':
    case 'withdrawn':
    case 'letter':
    case 'page':
      return words[problem.type](problem.words)
    case 'nothing':
    case 'unnamed':
    case 'referring':
    case 'differs':
      break
  }
  return words[problem.type]
}
