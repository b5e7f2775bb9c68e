/** Whether minutes say of themselves that they are not final. Pure. */
import { WHOLE_FILE, message, type Message } from './message.ts'
import { placeOf, type Line } from './read/lines.ts'
import { unspaced } from '../model/space.ts'

/** After 紀錄, or in brackets at the start: 公園設置辦法草案公聽會 is about a draft, and is none. */
const UNFINISHED =
  /[紀記](?:錄|要)(?:(?![紀記][錄要]).){0,20}?(草案|草稿|初稿)|^[(（[［【〔](草案|草稿|初稿)[)）\]］】〕]/u

/** The remark on a title, as printed, that says so; else none. */
export function remarkOnDraft(title: string, lines: readonly Line[]): Message[] {
  const [, after, before] = UNFINISHED.exec(unspaced(title)) ?? []
  const word = after ?? before
  if (word === undefined) return []
  const line = lines.find(({ text }) => text !== '' && title.endsWith(text))
  return [message('draft', line ? placeOf(line) : WHOLE_FILE, word)]
}
