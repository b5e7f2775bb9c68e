/** The ledgers after a run that was cut off, or of a time before there were both. */
import { ContentError, meetingFile, readMeetingFile } from '../../model/files.ts'
import { casePages } from '../../model/gathering.ts'
import { publishedIds } from '../../model/ledger.ts'
import type { Meeting } from '../../model/meeting.ts'
import { keyOfId } from '../../model/path.ts'
import type { Content } from './content.ts'

/** A meeting as it is filed; null where it is not, or has a fault: that is told where it is filed again, or built. */
function filed(content: Content, id: string): Meeting | null {
  const file = meetingFile(keyOfId(id))
  try {
    const text = content.readText(file)
    return text === null ? null : readMeetingFile(file, text)
  } catch (error) {
    if (error instanceof ContentError) return null
    throw error
  }
}

/** The names of the pages of the cases that a meeting tells of; none where it is not filed. */
export function filedCases(content: Content, id: string): string[] {
  const meeting = filed(content, id)
  return meeting ? casePages(meeting) : []
}

/** Publishes what a meeting holds that was announced, if it was filed. */
export function recover(content: Content, id: string): void {
  const meeting = filed(content, id)
  if (!meeting) return
  const known = new Set(content.ledger.published(id))
  content.ledger.publish(
    id,
    publishedIds(meeting).filter((each) => !known.has(each)),
  )
  // Without a ledger of pages there is one as soon as anything is filed, of all that was filed before.
  if (content.ledger.isListing) content.ledger.list(casePages(meeting))
}
