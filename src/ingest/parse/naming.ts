/** A title's words, without a registry: what is left of it as a name, and where the agency's part of it ends. */
import { fold } from '../../model/fold.ts'
import { readNumber, type Printed } from './number.ts'
import { unspaced } from '../../model/space.ts'

/** 紀錄 and the words for it, with what stands with it (簽到及紀錄) or may follow: (草案), （定稿）, 修正版, -1131217. */
const MINUTES =
  /(?:(?:簽到[表簿單冊]?|議程|決議)[暨及與和、](?:會議)?)?(?:議事[紀記]?錄|[紀記]錄|紀要)(?:表|稿)?(?:[-–—_:：]?(?:草案|草稿|初稿|定稿|修正稿|確定版|[修更][正訂][本版]?|修正後|勘誤版?|公[告開]版|上網版|節錄|摘要)|\([^()]{1,30}\)|[-_]?\d{2,4}[./-]\d{1,2}[./-]\d{1,2}(?!\d)|[-_]?\d{6,8}(?!\d))*$/u
/** As a text is compared and cut: NFKC, without white space. */
const solid = (text: string): string => unspaced(text.normalize('NFKC'))

/** Whether a line may be a title, or the last of one. */
export const endsAsMinutes = (text: string): boolean => MINUTES.test(solid(text))

/** The lines of a title as one text to be cut: no white space, no 紀錄, of all lines but the last no 會議紀錄 either. */
export const bare = (lines: readonly string[]): string =>
  lines
    .map((line, index) =>
      solid(line)
        .replace(MINUTES, '')
        .replace(index < lines.length - 1 ? /會議$/u : /$^/u, (end) => (MINUTES.test(solid(line)) ? '' : end)),
    )
    .join('')

/**
 * What tells one name of a meeting from another: 處務會議, 處務會議會議 and 處務 are the same, and so are 董事會 and
 * 董事會議; what stands in parentheses is said of the meeting, not its name.
 */
export function keyOf(name: string): string {
  const folded = fold(name)
    .replaceAll(/\([^()]*\)|[「」『』【】《》"'、,，.。:：;_-]/gu, '')
    .replace(/^之/u, '')
  return folded.replace(/(?:會議|會)+$/u, '') || folded
}

/** A name without one 會議 too many: 理監事會議會議 (from 理監事會議 會議紀錄), 里民大會會議. */
export const tidyName = (name: string): string =>
  name
    .replaceAll(/\([^()]*\)/gu, '')
    .replace(/(?:會議)+$/u, '會議')
    .replace(/(?<=大會|會報|座談會|說明會|公聽會|協調會|檢討會|定期會|臨時會)會議$/u, '')

/** What the name of an agency ends in. */
const BODY =
  '政府|議會|公所|代表會|委員會|基金會|協會|學會|公會|農會|漁會|聯合會|促進會|協進會|管理會|工會|商會|院|部|署|局|處|所|館|室|科|課|組|中心|總隊|大隊|隊|分局|大學|學院|學校|[國高][中小]|小學|中學|幼兒園|高[工商農職]|司令部|指揮部|[軍師旅營連]|公司|工廠|廠|醫院|銀行|宮|廟|法院|檢察署|監獄|[村里]|社|團|小組|會'
/** As far back as AGENCY_END looks. */
const END_WITHIN = 8
const AGENCY_END = new RegExp(`(?<!大|報|談|說明|公聽|協調|檢討|定期|臨時)(?:${BODY})$`, 'u')
/** What a meeting is called after its agency; 處|務會議 is cut wrongly, and so is 委員會|議. */
const MEETING = /^(?![務議長員])(?:.{1,40}(?:會議|大會|會報|.會|茶敘)|會議|院會)$/u

/** Cuts a text without a number in two: 臺北市政府|市政會議. The agency's part is as long as what is left allows. */
function cut(text: string): [agency: string, rest: string] | null {
  for (let at = text.length - 2; at > 1; at--) {
    const before = text.slice(Math.max(0, at - END_WITHIN), at)
    if (AGENCY_END.test(before) && MEETING.test(text.slice(at))) return [text.slice(0, at), text.slice(at)]
  }
  return null
}

export interface Naming {
  /** The agency as printed, or null where the title does not tell where its name ends. */
  readonly agency: string | null
  /** The meeting's name as printed, numbers taken out. */
  readonly series: string
  readonly printed: Printed
  /** What is left after the agency, numbers as printed: 第8屆第2會期經濟委員會第3次全體委員會議. */
  readonly rest: string
}

/** @param text as `bare` gives it. */
export function splitTitle(text: string): Naming {
  const printed = readNumber(text)
  const [head = '', ...tail] = printed.pieces
  const start = text.indexOf(head)
  const named = (agency: string | null, at: number, series: string): Naming => ({
    agency,
    series: tidyName(series),
    printed,
    rest: text.slice(at),
  })
  // Between the agency and the rest stands the number.
  if (tail.length > 0 && AGENCY_END.test(head)) return named(head, start + head.length, tail.join(''))
  // 局務會議 may stand before it: 資訊局局務會議113年第12次會議.
  const both = cut(head)
  if (both) return named(both[0], start + both[0].length, both[1] + tail.join(''))
  // 飛航服務總臺第3次業務會議: what stands before the number is the agency, whatever it ends in.
  if (tail.length > 0 && start === 0 && !MEETING.test(head)) return named(head, head.length, tail.join(''))
  const whole = cut(printed.pieces.join(''))
  return whole ? named(whole[0], start + whole[0].length, whole[1]) : named(null, 0, printed.pieces.join(''))
}
