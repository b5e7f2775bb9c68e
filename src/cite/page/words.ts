/** What speaks against an answer, in words. */
import { formatRoc } from '../../model/date.ts'
import { meetingName } from '../../model/citation.ts'
import { CITE } from '../../strings/cite.ts'
import type { Listed } from '../register.ts'
import type { Problem } from '../answer.ts'

const nameOf = ({ agency, series, number }: Listed): string => `${agency.short}${meetingName(series, number)}`

function disagreement({ aspect, meeting, words }: Extract<Problem, { type: 'disagrees' }>): string {
  const { disagrees } = CITE
  const name = nameOf(meeting)
  return aspect === 'agency' || aspect === 'series'
    ? disagrees[aspect](name, words)
    : disagrees[aspect](name, formatRoc(meeting.date), words)
}

/** @returns one sentence. */
export function wordsOf(problem: Problem): string {
  const { problem: words } = CITE
  if (problem.type === 'disagrees') return disagreement(problem)
  if (problem.type === 'many') return words.many(problem.count)
  if (problem.type === 'no-item')
    return words['no-item'](`${problem.meeting.agencyName}${problem.meeting.name}`, problem.words)
  return problem.type === 'unread' ||
    problem.type === 'no-meeting' ||
    problem.type === 'withdrawn' ||
    problem.type === 'page' ||
    problem.type === 'mistyped'
    ? words[problem.type](problem.words)
    : words[problem.type]
}
