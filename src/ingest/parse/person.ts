/** A person's name and title as minutes print them: 趙式隆局長, 局長趙式隆, 陳兼主任委員裕璋, 陳志銘. */
import type { Person } from '../../model/meeting.ts'
import type { z } from 'zod'
import { unspaced } from '../../model/space.ts'

const TITLE =
  '(?:兼|代理|代|副)*(?:主任委員|主任秘書|專門委員|召集人|召集委員|秘書長|理事長|董事長|總工程司|總經理|總隊長|大隊長|分局長|區長|鄉長|鎮長|里長|村長|市長|縣長|局長|處長|署長|院長|部長|次長|司長|組長|科長|課長|股長|室長|隊長|館長|園長|廠長|站長|校長|所長|會長|社長|主任|主席|委員|參事|技監|議長|理事|監事|董事|教授|專員)'
const BEFORE = new RegExp(`^(${TITLE})\\s*(\\p{Script=Han}{2,4})$`, 'u')
const AFTER = new RegExp(`^(\\p{Script=Han}{2,4}?)\\s*(${TITLE})$`, 'u')
/** 周主任委員, 李分局長: a surname with a title, no name of two characters with a shorter one. */
const SURNAME_ONLY = new RegExp(`^\\p{Script=Han}${TITLE}$`, 'u')
/** The title between surname and given name; what follows in parentheses (請假，李副局長代) is about the person. */
const WITHIN = new RegExp(`^(\\p{Script=Han})(${TITLE})(\\p{Script=Han}{1,2})$`, 'u')

/** 朱有花 (理事長) */
const PARENTHESISED = new RegExp(`^(\\p{Script=Han}{2,4})\\s*[（(](${TITLE})[）)]$`, 'u')

const BEFORE_NAME = new RegExp(`[（(](${TITLE})[）)]\\s*$`, 'u')
const AFTER_NAME = new RegExp(`^\\s*[（(](${TITLE})[）)]`, 'u')

/** The title that a list prints beside a name, before it or after it in parentheses; null where there is none. */
export function titleBeside(name: string, lines: readonly string[]): string | null {
  for (const line of lines) {
    const at = line.indexOf(name)
    if (at < 0) continue
    const title = BEFORE_NAME.exec(line.slice(0, at))?.[1] ?? AFTER_NAME.exec(line.slice(at + name.length))?.[1]
    if (title !== undefined) return title
  }
  return null
}

/** Who sat in for the chair: 周局長毓崇（公出，謝副局長林聖代）, 羅副局長逸桂代理, 林副處長（代） */
const DEPUTY = /[（(][^（）()]*?[，,、\s](\p{Script=Han}{2,12}?)(?:代理主席|代理|代)[）)]$/u
/** 林望海處長（何副處長代）: without a comma, it takes a title to tell who from why. */
const NAMED_DEPUTY = new RegExp(
  `[（(](\\p{Script=Han}{1,3}${TITLE}\\p{Script=Han}{0,3}?)(?:代理主席|代理|代)[）)]$`,
  'u',
)
const SAT_IN = /^(\p{Script=Han}{2,12}?)\s*(?:[（(](?:代理主席|代理|代)[）)]|代理主席|代理|代)$/u

/** Who is meant: the deputy where the chair was away. */
const whoOf = (text: string): string => (DEPUTY.exec(text) ?? NAMED_DEPUTY.exec(text) ?? SAT_IN.exec(text))?.[1] ?? text

/** 林　望　海　處　長: letters set apart. */
const closedUp = (text: string): string =>
  /^\p{Script=Han}(?:\s+\p{Script=Han}){2,}$/u.test(text) ? unspaced(text) : text

/** Splits off a title only where what is left has the length of a name; otherwise all of it is the name. */
export function parsePerson(text: string): z.infer<typeof Person> {
  const trimmed = closedUp(whoOf(text.trim()))
  if (SURNAME_ONLY.test(trimmed)) return { name: trimmed, title: null }
  const after = AFTER.exec(trimmed)
  if (after?.[1] && after[2]) return { name: after[1], title: after[2] }
  const before = BEFORE.exec(trimmed)
  if (before?.[1] && before[2]) return { name: before[2], title: before[1] }
  const within = WITHIN.exec(trimmed)
  if (within?.[1] && within[2] && within[3]) return { name: within[1] + within[3], title: within[2] }
  const beside = PARENTHESISED.exec(trimmed)
  if (beside?.[1] && beside[2]) return { name: beside[1], title: beside[2] }
  return { name: trimmed, title: null }
}
