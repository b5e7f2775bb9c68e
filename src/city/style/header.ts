/** The header of a document: title, time, place, chair, recorder, attendance. */
import { weekday } from '../../model/date.ts'
import { toChinese } from '../../model/numeral.ts'
import { clock, digitwise, printDate, printTime } from '../calendar.ts'
import type { Random } from '../random.ts'
import type { Sitting } from '../schedule.ts'
import type { TruthHeader } from '../truth.ts'
import { fullName, type CityAgency, type CitySeries } from '../world.ts'
import type { House } from './house.ts'
import { line, type Line } from './line.ts'
import { marker } from './marker.ts'
import { chair, present, spacedName } from './people.ts'
import { apart, digits } from './print.ts'
import { widthOf } from './wrap.ts'

export interface Header {
  readonly lines: readonly Line[]
  readonly truth: TruthHeader
  /** How many numbers the header takes from the numbering that the sections share with it. */
  readonly numbers: number
  /** What the adjournment says. */
  readonly adjournment: string
}

const NUMBERS: Readonly<Record<House['number'], (value: number) => string>> = {
  plain: String,
  gapped: (value) => ` ${value} `,
  wide: (value) => digits(String(value), 'wide'),
  apart: (value) => ` ${apart(String(value), ' ')} `,
  chinese: toChinese,
  digitwise: (value) => digitwise(value, '○'),
}

/** The title's lines. */
function title({ entry }: CityAgency, series: CitySeries, sitting: Sitting, house: House, random: Random): string[] {
  const [year] = sitting.number.split('-')
  const one = (value: number): string => NUMBERS[house.number](value)
  const ordinal = `第${one(sitting.ordinal)}次`
  const when =
    series.numbering === 'yearly' ? `${one(Number(year)).trimStart()}年${random.chance(0.4) ? '度' : ''}` : ''
  const word = series.name.endsWith('會議') ? '紀錄' : random.pick(['紀錄', '會議紀錄'])
  const rest = `${when}${ordinal}${series.name}${word}`
  if (house.titleLines === 2) return [entry.name, rest]
  return [`${entry.name}${house.number === 'gapped' && when !== '' ? ' ' : ''}${rest}`]
}

interface Times {
  readonly printed: string
  readonly start: string | null
  readonly end: string | null
  readonly adjournment: string
}

function times(sitting: Sitting, house: House, random: Random): Times {
  const start = random.pick([9, 9, 10, 14, 14, 15]) * 60 + random.pick([0, 0, 0, 30])
  const end = start + random.between(40, 170)
  const date = printDate(sitting.date, house.date, random)
  const ended = (text: string): Pick<Times, 'end' | 'adjournment'> => ({ end: clock(end), adjournment: text })
  const close: Record<House['end'], () => Pick<Times, 'end' | 'adjournment'>> = {
    time: () => ended(`散會：${printTime(end, house.time)}`),
    paren: () => ended(`散會（${printTime(end, 'full')}）`),
    'paren-chinese': () => ended(`散會(${printTime(end, 'chinese')})`),
    'start-line': () => ended('散會。'),
    'same-day': () => ended(`散會：同日${printTime(end, house.time === 'colon' ? 'half' : house.time)}`),
    labelled: () => ended(`散會時間：${printTime(end, house.time)}`),
    none: () => ({ end: null, adjournment: '散會。' }),
  }
  if (house.date === 'iso') {
    const nothing = random.chance(0.15)
    const form = house.end === 'start-line' ? 'time' : house.end
    return {
      printed: `${date} ${nothing ? '00:00' : clock(start)}:00`,
      start: nothing ? null : clock(start),
      ...close[form](),
    }
  }
  const day = random.chance(0.02) ? '日' : weekday(sitting.date)
  const named = random.chance(0.4) ? random.pick([`（星期${day}）`, `(${day})`, `（週${day}）`]) : ''
  const from = `${/\d$/u.test(date) && named === '' ? ' ' : ''}${printTime(start, house.time)}`
  const until = house.end === 'start-line' ? `至${printTime(end, house.time)}` : ''
  return { printed: `${date}${named}${from}${until}`, start: clock(start), ...close[house.end]() }
}

const PLACES = [
  '本{s}第一會議室',
  '市政大樓3樓東區會議室',
  '視訊會議',
  '本{s}五樓簡報室',
  '海岬廳',
  '南棟202會議室',
  '線上會議（視訊系統）',
  '本{s}B1研討室',
]

interface Field {
  readonly label: string
  readonly text: readonly string[]
  /** Takes a number where the header is numbered. */
  readonly counts: boolean
}

/** 時　　間 */
const spread = (label: string): string => apart(label, label.length === 2 ? '　　' : '　')

/** The header of one document and what it says. */
export function buildHeader(
  agency: CityAgency,
  series: CitySeries,
  sitting: Sitting,
  house: House,
  random: Random,
): Header {
  const set = (text: string): string => digits(text, house.digits)
  const titles = title(agency, series, sitting, house, random)
  const when = times(sitting, house, random)
  const place = set(random.pick(PLACES).replace('{s}', agency.entry.short.slice(-1)))
  const chaired = chair(agency, house.chair, random)
  const recorder = random.pick(agency.recorders)
  const fields: Field[] = [
    {
      label: random.pick(['時間', '開會時間']),
      text: [house.date === 'iso' ? when.printed : set(when.printed)],
      counts: true,
    },
    { label: random.pick(['地點', '開會地點']), text: [place], counts: true },
    { label: random.pick(['主席', '主席', '主持人']), text: [chaired.printed], counts: true },
    { label: random.pick(['紀錄', '紀錄', '記錄']), text: [spacedName(recorder)], counts: false },
    {
      label: random.pick(['出席人員', '出席', '與會人員']),
      text: present(agency, house.attendance, random),
      counts: true,
    },
  ]
  if (house.attendance === 'names' && random.chance(0.4))
    fields.push({
      label: '請假人員',
      text: [random.pick(['無', fullName(random.pick(agency.deputies))])],
      counts: true,
    })
  const lines = fieldLines(fields, house)
  return {
    lines: [...titles.map((text) => line('title', text)), ...lines],
    numbers: house.header === 'shared' ? fields.filter(({ counts }) => counts).length : 0,
    adjournment: when.adjournment,
    truth: {
      title: titles.join(''),
      date: sitting.date,
      start: when.start,
      end: when.end,
      place,
      chair: { name: chaired.name, title: chaired.title },
      recorder: fullName(recorder),
      attendance: fields.slice(4).map(({ label, text }) => ({ label, lines: [...text] })),
    },
  }
}

function fieldLines(fields: readonly Field[], house: House): Line[] {
  let value = 0
  const lines = fields.flatMap(({ label, text, counts }) => {
    const printed = house.header !== 'plain' && counts ? marker('chinese', ++value, [], { wide: false }) : ''
    const [first = '', ...rest] = text
    const bare = first.startsWith('（如') || first.startsWith('（詳')
    const named = `${house.spacedLabels && label.length < 4 ? spread(label) : label}${bare ? '' : house.colon}${first}`
    return [
      line('field', named, { marker: printed, gap: printed === '' ? '' : house.gap }),
      ...rest.map((more) => line('field', more, { depth: 1 })),
    ]
  })
  return house.twoFields ? paired(lines) : lines
}

/** Chair and recorder on one line, and time and place too where they have no numbers. */
function paired(lines: readonly Line[]): Line[] {
  const [time, place, chaired, recorder, ...rest] = lines
  if (!time || !place || !chaired || !recorder) return [...lines]
  const onOne = (left: Line, right: Line): Line => ({ ...left, text: `${left.text}　　　${right.text}` })
  const first = onOne(time, place)
  return [
    ...(time.marker === '' && widthOf(first.text) < 36 ? [first] : [time, place]),
    onOne(chaired, recorder),
    ...rest,
  ]
}
