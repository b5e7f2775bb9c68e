/**
 * The units that documents name. In the archive a unit is who is told to act, so that those of other agencies that attend
 * (教育局 at a planning commission) are units of the meeting's agency as well. Persons are never named.
 */
import { ATTENDANCE_LINE, labelOf } from '../parse/labels.ts'
import type { Line } from '../read/lines.ts'
import { unspaced } from '../../model/space.ts'
import { BODY_ENDING } from '../../model/own-body.ts'

export interface Document {
  readonly file: string
  readonly lines: readonly Line[]
}

/** Where a name was found. */
export interface Place {
  readonly file: string
  readonly line: number
}

export interface FoundUnit {
  readonly name: string
  /** By whom it is named: it attends, it reports, or it is asked to do something. */
  readonly as: 'attends' | 'reports' | 'asked'
  readonly places: readonly Place[]
  /** False where it is asked once, and named nowhere else: it may be no unit. */
  readonly sure: boolean
}

/** What the name of a unit ends in, unless the characters after it make another word of it: 處理, 組織, 所有. */
const END =
  '(?:委員會|基金會|研考會|中心|分局|公所|國[中小]|高中|大學|醫院|小組|' +
  '組(?![織成長裝合])|科(?![技學目長系])|室(?![內外])|處(?![理分置罰境所長])|隊(?![伍長員])|局(?![部勢限面長內])|' +
  '所(?![有需提屬定以得在稱長轄])|館(?![長舍藏員])|課(?![程長題稅業後])|股(?![份東票長市])|司(?![機法長令])|' +
  '署(?![名長])|部(?![分門隊署落屬長])|院(?![長會區內]))'
const HAN = '\\p{Script=Han}'
const NAME = `${HAN}{1,14}?${END}`
const TITLE =
  '(?:(?:副|代理|政務|常務|兼)?(?:[部次署局處院司所館組科課股隊校]長|主任委員|主任秘書|主任|專門委員|專員|科員|秘書))'
/** Inside a name none of these stands: what holds one is a stretch of a sentence. */
const SENTENCE =
  /[請於依並將以向對至就把予應須或等其該此各本貴者的之是若如另未均但而因讓與及和暨由長]|全體|相關|有關|所屬|主管|同仁|辦理|進行|完成|提供|配合|持續|儘速|加強|協助|注意|確認|提醒|轉知|通知|考量|評估|研議|檢討|主任|分享|納入|增加|設立|成立|邀請/u

const ATTENDS = new RegExp(
  `(?<=^|\\s)(${NAME}|(?:${HAN}\\s){1,6}${HAN})\\s*[：:]\\s*${HAN}{2,4}(?=[、，,\\s（(]|$)`,
  'gu',
)
/** 列席人員：經濟部部長…, and cells of a table, which a tab parts: 財政部賦稅署副署長 | … */
const OFFICE = new RegExp(
  `^${labelOf('attendance').source}\\s*[：:]\\s*(${NAME})(?=${TITLE})|(?<=^|\\t)\\s*(${NAME})(?=${TITLE}\\s*(?:\\t|$))`,
  'gu',
)
const REPORTS = new RegExp(
  `^(${NAME})(?:${HAN}{0,2}${TITLE})?(?:補充|工作|專案|業務|口頭)?(?:報告|說明|回應|回覆|答覆)[：:]`,
  'gu',
)
const ASKED = new RegExp(`(?:請|責成|交由|感謝)(?:本${BODY_ENDING})?((?:${NAME}(?:、|及|與|和|會同)?)+)`, 'gu')
const JOINED = new RegExp(`(${NAME})(?:、|及|與|和|會同|$)?`, 'gu')

const FINDERS: readonly (readonly [FoundUnit['as'], (text: string) => string[]])[] = [
  [
    'attends',
    (text) => [...text.matchAll(ATTENDS), ...text.matchAll(OFFICE)].map((match) => match[1] ?? match[2] ?? ''),
  ],
  ['reports', (text) => Array.from(text.matchAll(REPORTS), (match) => match[1] ?? '')],
  [
    'asked',
    (text) =>
      Array.from(text.matchAll(ASKED), (match) => match[1] ?? '').flatMap((list) =>
        Array.from(list.matchAll(JOINED), (match) => match[1] ?? ''),
      ),
  ],
]
const ENDS = new RegExp(`${END}$`, 'u')
const solid = (text: string): string => unspaced(text.normalize('NFKC'))
const isName = (name: string): boolean => name.length >= 3 && ENDS.test(name) && !SENTENCE.test(name)

/** How often a text names a unit, in lists such as 策略、資安、創新中心 too. */
function times(name: string, text: string): number {
  const stem = name.replace(ENDS, '')
  const inLists =
    stem.length < 2 ? 0 : ['、', '及', '與', '和'].flatMap((joint) => text.split(stem + joint).slice(1)).length
  return text.split(name).length - 1 + inLists
}

/** How many lines a list of who attends may go on: in the body, 中研院天文所：… is no list of units. */
const LIST_LINES = 30

interface Named {
  readonly name: string
  readonly as: FoundUnit['as']
  readonly place: Place
}

function namedIn({ file, lines }: Document): Named[] {
  let list = -Infinity
  return lines.flatMap((line, index) => {
    if (ATTENDANCE_LINE.test(line.text)) list = index
    return FINDERS.flatMap(([as, find]) => {
      if (as === 'attends' && index - list > LIST_LINES) return []
      const names = find(as === 'attends' ? line.text : solid(line.text)).map(solid)
      return names.filter(isName).map((name) => ({ name, as, place: { file, line: line.number } }))
    })
  })
}

/**
 * Every unit that a document names as attending, reporting or asked to act, in the order of their first places.
 * A name that is only asked is sure where the documents print it twice.
 */
export function findUnits(documents: readonly Document[]): FoundUnit[] {
  const found = new Map<string, { as: FoundUnit['as']; places: Place[] }>()
  const text = documents.map(({ lines }) => lines.map((line) => solid(line.text)).join('\n')).join('\n')
  for (const { name, as, place } of documents.flatMap(namedIn)) {
    const known = found.get(name)
    if (!known) {
      found.set(name, { as, places: [place] })
      continue
    }
    if (known.as === 'asked') known.as = as
    const last = known.places.at(-1)
    if (last?.line !== place.line || last.file !== place.file) known.places.push(place)
  }
  return Array.from(found, ([name, { as, places }]) => ({
    name,
    as,
    places,
    sure: as !== 'asked' || times(name, text) > 1,
  }))
}

/** Whether a shorter name may be another for a longer one: 發展局 for 都市發展局, 國務組 for 國際事務組. */
export function mayBeSame(short: string, long: string): boolean {
  if (short.length >= long.length || !long.endsWith(short.slice(-1))) return false
  let at = 0
  for (const character of long) if (character === short.charAt(at)) at++
  return at === short.length
}
