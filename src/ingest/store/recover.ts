/** The ledger after a run that was cut off. */
import { ContentError, meetingFile, readMeetingFile } from '../../model/files.ts'
import { publishedIds } from '../../model/ledger.ts'
import { keyOfId } from '../../model/path.ts'
import type { Content } from './content.ts'

/** Publishes what a meeting holds that was announced, if it was filed. */
export function recover(content: Content, id: string): void {
  const file = meetingFile(keyOfId(id))
  try {
    const text = content.readText(file)
    if (text === null) return
    const known = new Set(content.published(id))
    const ids = publishedIds(readMeetingFile(file, text)).filter((each) => !known.has(each))
    content.publish(id, ids)
  } catch (error) {
    // Its fault is told where it is filed again, or built.
    if (!(error instanceof ContentError)) throw error
  }
}
