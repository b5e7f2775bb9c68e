/**
 * The exact ways of writing an item, said once more and without the resolver: a pattern of each meeting's names, day and
 * number, and one of each place. What the resolver is sure of must be one of these ways, of that item and of no other.
 */
import type { Archive, MeetingView } from '../../src/archive/views.ts'
import { placesOf, type Place, type Step } from '../../src/model/citation.ts'
import { HEADER_PATH, itemId } from '../../src/model/path.ts'

const plain = (text: string): string =>
  text.normalize('NFKC').replaceAll('臺', '台').replaceAll(/\s/gu, '').toLowerCase()
const literal = (text: string): string => plain(text).replaceAll(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`)
const anyOf = (ways: readonly string[]): string => `(?:${[...new Set(ways)].join('|')})`

const DIGITS = '〇一二三四五六七八九'
const FORMAL = ['', '壹', '貳', '參', '肆', '伍', '陸', '柒', '捌', '玖', '拾']

/** 110, 0110, 一百一十, 一百十, 一一〇 */
function numeral(value: number): string {
  const digits = Array.from(String(value), (digit) => `[${DIGITS.charAt(Number(digit))}${digit === '0' ? '零○' : ''}]`)
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10]
  const one = ones === 0 ? '' : DIGITS.charAt(ones)
  const upper = hundreds === 0 ? '' : `${DIGITS.charAt(hundreds)}?百`
  const ten =
    tens === 0 ? (upper !== '' && one !== '' ? '[〇零○]' : '') : tens === 1 ? '一?十' : `${DIGITS.charAt(tens)}十`
  return anyOf([`0*${value}(?!\\d)`, digits.join(''), ...(value < 1000 ? [upper + ten + one] : [])])
}

const numeralsIn = (text: string): string => literal(text).replaceAll(/\d+/gu, (digits) => numeral(Number(digits)))
/** Between the steps of a place; brackets belong to a number. */
const PART = String.raw`[,、.·:;\[\]_/~—「」『』《》〈〉【】-]*`
const BETWEEN = String.raw`[,、.·:;(){}\[\]_/~—「」『』《》〈〉【】-]*`

/** 處務會議, 處務, 會議; and what it goes by. */
const seriesNames = ({ series }: MeetingView): string[] => [
  ...[series.name, ...series.aliases].flatMap((name) => [literal(name), literal(name.replace(/會議$/u, ''))]),
  '會議',
]

function agencyNames({ agency }: MeetingView): string {
  const name = plain(agency.name)
  return anyOf(
    [agency.name, agency.short, ...agency.aliases].map((one) => {
      const short = plain(one)
      // 北市秘書處: what stands before the short name may be cut, but not another.
      const before = name.endsWith(short)
        ? Array.from(name.slice(0, -short.length), (letter) => `${literal(letter)}?`)
        : []
      return before.join('') + literal(short)
    }),
  )
}

/** A meeting's name with each of its words left out or not, its numbers in any numerals. */
function nameWays(meeting: MeetingView): string {
  const [before, after] = plain(meeting.name).split(plain(meeting.series.name))
  const numbers = (text: string): string =>
    text === ''
      ? ''
      : numeralsIn(text)
          .replaceAll('第', '第?')
          .replace(/^(\(\?:.*?\))年/u, '(?:$1年度?)?')
  const names = anyOf(seriesNames(meeting))
  return after === undefined
    ? numbers(before ?? '')
    : anyOf([`${numbers(before ?? '')}${BETWEEN}${names}?`, `${names}${BETWEEN}${numbers(before ?? '')}`]) +
        numbers(after)
}

function meetingWays(meeting: MeetingView): string {
  const [year = 0, month = 0, day = 0] = meeting.data.date.split('-').map(Number)
  const years = anyOf([numeral(year - 1911), numeral(year)])
  const date = anyOf([
    `(?:中華民國|民國|西元|公元)?${years}年${numeral(month)}月${numeral(day)}日`,
    `${years}[/.-]0?${month}[/.-]0?${day}(?!\\d)`,
  ])
  const agency = `(?:${agencyNames(meeting)}的?)?`
  const name = nameWays(meeting)
  const named = anyOf([
    `${date}${BETWEEN}(?:${years}年)?${name}`,
    name,
    `${date}${BETWEEN}${anyOf(seriesNames(meeting))}?`,
  ])
  return `${agency}${BETWEEN}${named}${BETWEEN}(?:會議)?(?:[紀記]錄)?[之的]?${BETWEEN}`
}

const word = (text: string): string => {
  const heart = /^(會議|主席)?(結論|裁示|指示|決議|決定)(事項)?$/u.exec(text)
  return heart ? `(?:${heart[1] ?? '(?:會議|主席)'})?${heart[2] ?? ''}(?:事項)?` : numeralsIn(text)
}

const valueOf = (bare: string): number | undefined =>
  /^\d+$/u.test(bare)
    ? Number(bare)
    : Array.from({ length: 120 }, (_, at) => at).find((at) =>
        new RegExp(`^(?:${numeral(at)}|${FORMAL[at] || '-'})$`, 'u').test(bare),
      )

/** (五), 五, 第五點, 5.; 討論事項三, whose number is one as well. */
function marker(text: string): string {
  const bare = plain(text).replaceAll(/[().、,:]/gu, '')
  const value = valueOf(bare)
  if (value === undefined) {
    const [, named = '', number = ''] = /^(\p{L}+?)([\d一二三四五六七八九十百]+)$/u.exec(bare) ?? []
    const own = named === '' ? undefined : valueOf(number)
    if (own !== undefined) return `${literal(named)}${PART}\\(?${numeral(own)}\\)?`
    return literal(text.replace(/[、.,:：]+$/u, '')).replaceAll(/\\[()]/gu, '$&?')
  }
  const formal = /[壹貳參肆伍陸柒捌玖拾]/u.test(bare) ? [FORMAL[value] ?? '-'] : []
  const number = anyOf([numeral(value), ...formal])
  return `(?:\\(第?${number}[點項款]?\\)|第?${number}\\)?[點項款目條則]?)[、.]?`
}

function stepWays({ marker: mark, word: said, which, title }: Step): string {
  const tail = which === '' ? '' : literal(which)
  const ways = [
    ...(mark === '' ? [] : [marker(mark) + tail]),
    ...(said === '' ? [] : [word(said) + tail]),
    ...(mark === '' || said === '' ? [] : [marker(mark) + PART + word(said) + tail]),
    ...(title === '' ? [] : [numeralsIn(title), marker(mark) + PART + numeralsIn(title)]),
  ]
  return anyOf(ways)
}

/** A comma before a bracket stands after a number alone. */
const JOINT = `(?!、\\()${PART}[之的]?${PART}`
/** What a document says before and after, parted by a comma; numbers would be of another citation. */
const OTHER = '[^0-9一二三四五六七八九十百]*'
const LEAD = `^(?:${OTHER}[,;:。])?參?[(「『]*`
const whole = (ways: readonly string[]): RegExp => new RegExp(`^${anyOf(ways)}${PART}(?:[,;。]${OTHER})?$`, 'u')

/** A place as it is printed, from a word or the top; from any step on; with steps left out. What is nearer to the print counts. */
function tiersOf({ steps, forms }: Place): RegExp[] {
  const each = steps.map(stepWays)
  const cut = each.flatMap((_, from) =>
    each.slice(1, from).map((__, kept) => [...each.slice(0, kept + 1), ...each.slice(from)].join(JOINT)),
  )
  return [
    whole(forms.map(literal)),
    whole(each.map((_, from) => each.slice(from).join(JOINT))),
    ...(cut.length > 0 ? [whole(cut)] : []),
  ]
}

interface Tiers {
  readonly id: string
  readonly tiers: readonly RegExp[]
}

export class Oracle {
  readonly #meetings: readonly { readonly view: MeetingView; readonly named: RegExp }[]
  readonly #tiers = new Map<MeetingView, readonly Tiers[]>()

  constructor({ meetings }: Archive) {
    this.#meetings = meetings.map((view) => ({ view, named: new RegExp(`${LEAD}${meetingWays(view)}`, 'u') }))
  }

  #tiersOf(view: MeetingView): readonly Tiers[] {
    const known = this.#tiers.get(view)
    if (known) return known
    const made = Array.from(placesOf(view.data.items), ([path, place]) => ({
      id: itemId(view.data.id, path),
      tiers: tiersOf(place),
    }))
    this.#tiers.set(view, made)
    return made
  }

  /** The ids of all items that a text is an exact way of writing. */
  ways(text: string): string[] {
    const said = plain(text)
    return this.#meetings.flatMap(({ view, named }) => {
      const name = named.exec(said)?.[0]
      if (name === undefined) return []
      const place = said.slice(name.length)
      if (place === '') return [itemId(view.data.id, HEADER_PATH)]
      const all = this.#tiersOf(view)
      const found = [0, 1, 2].map((tier) => all.filter(({ tiers }) => tiers[tier]?.test(place)))
      return (found.find((some) => some.length > 0) ?? []).map(({ id }) => id)
    })
  }
}
