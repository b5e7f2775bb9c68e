/** A person's name and title as minutes print them: 趙式隆局長, 局長趙式隆, 陳兼主任委員裕璋, 陳志銘. */
import type { Person } from '../../model/meeting.ts'
import type { z } from 'zod'

const TITLE =
  '(?:兼|代理|代|副)*(?:主任委員|主任秘書|專門委員|召集人|召集委員|秘書長|理事長|總工程司|市長|縣長|局長|處長|署長|院長|部長|次長|司長|組長|科長|課長|隊長|館長|校長|所長|會長|主任|委員|參事|技監)'
const BEFORE = new RegExp(`^(${TITLE})\\s*(\\p{Script=Han}{2,4})$`, 'u')
const AFTER = new RegExp(`^(\\p{Script=Han}{2,4}?)(?<![兼代副]|代理)\\s*(${TITLE})$`, 'u')
/** The title between surname and given name; what follows in parentheses (請假，李副局長代) is about the person. */
const WITHIN = new RegExp(`^(\\p{Script=Han})(${TITLE})(\\p{Script=Han}{1,2})$`, 'u')

/** Splits off a title only where what is left has the length of a name; otherwise all of it is the name. */
export function parsePerson(text: string): z.infer<typeof Person> {
  const trimmed = text.trim()
  const after = AFTER.exec(trimmed)
  if (after?.[1] && after[2]) return { name: after[1], title: after[2] }
  const before = BEFORE.exec(trimmed)
  if (before?.[1] && before[2]) return { name: before[2], title: before[1] }
  const within = WITHIN.exec(trimmed)
  if (within?.[1] && within[2] && within[3]) return { name: within[1] + within[3], title: within[2] }
  return { name: trimmed, title: null }
}
