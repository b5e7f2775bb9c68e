/** What speaks against an answer, in words. */
import { formatRoc } from '../../model/date.ts'
import { meetingName } from '../../model/citation.ts'
import { CITE } from '../../strings/cite.ts'
import type { Listed } from '../register.ts'
import type { Problem } from '../resolve.ts'

const nameOf = ({ agency, series, number }: Listed): string => `${agency.short}${meetingName(series, number)}`

export function wordsOf(problem: Problem): string {
  const { problem: words, disagrees } = CITE
  switch (problem.type) {
    case 'nothing':
    case 'unnamed':
    case 'differs':
      return words[problem.type]
    case 'unread':
    case 'no-meeting':
      return words[problem.type](problem.words)
    case 'many':
      return words.many(problem.count)
    case 'no-item':
      return words['no-item'](`${problem.meeting.agencyName}${problem.meeting.name}`, problem.words)
    case 'disagrees': {
      const { aspect, meeting } = problem
      const name = nameOf(meeting)
      return aspect === 'agency' || aspect === 'series'
        ? disagrees[aspect](name, problem.words)
        : disagrees[aspect](name, formatRoc(meeting.date), problem.words)
    }
  }
}
