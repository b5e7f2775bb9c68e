/**
 * What is needed to tell which meeting a citation means: the agencies' names, their series, and each meeting's number and
 * day. Published as `cite/meetings.json`, small enough to be loaded whole; the items are in the meetings' own JSON.
 */
import type { Agency, Series } from '../model/agency.ts'
import { dayNumber, isoOfDay } from '../model/date.ts'
import { keyOfId, meetingId } from '../model/path.ts'

interface SeriesRegister extends Pick<Series, 'id' | 'name' | 'aliases' | 'numbering' | 'form'> {
  /** By day: 109 110 111, or 113-11 113-12. */
  readonly numbers: string
  /** The first meeting's day since 1970, then the days from each to the next. */
  readonly days: readonly number[]
  /** Numbers that were published and are withdrawn, or elsewhere; left out where there are none. */
  readonly gone?: string
}

interface AgencyRegister extends Pick<Agency, 'id' | 'name' | 'short' | 'aliases'> {
  readonly series: readonly SeriesRegister[]
}

/** `cite/meetings.json` */
export type Register = readonly AgencyRegister[]

/** A meeting as the register tells it. */
export interface Listed {
  readonly id: string
  readonly agency: AgencyRegister
  readonly series: SeriesRegister
  readonly number: string
  /** YYYY-MM-DD; empty where the meeting is gone, and its day with it. */
  readonly date: string
}

interface Dated {
  readonly agency: string
  readonly series: string
  readonly number: string
  readonly date: string
}

/**
 * @param meetings in any order.
 * @param gone ids of meetings that were published and are not here any more.
 */
export function makeRegister(
  agencies: readonly Agency[],
  meetings: readonly Dated[],
  gone: readonly string[] = [],
): Register {
  const byDay = meetings.toSorted((a, b) => a.date.localeCompare(b.date) || a.number.localeCompare(b.number))
  const bySeries = new Map(
    agencies.flatMap((agency) => agency.series.map((one) => [`${agency.id}-${one.id}`, [] as Dated[]])),
  )
  for (const meeting of byDay) bySeries.get(`${meeting.agency}-${meeting.series}`)?.push(meeting)
  return agencies.map(({ id, name, short, aliases, series }) => ({
    id,
    name,
    short,
    aliases,
    series: series.map((one) => {
      const held = bySeries.get(`${id}-${one.id}`) ?? []
      const days = held.map(({ date }) => dayNumber(date))
      const former = gone.map(keyOfId).filter((key) => key.agency === id && key.series === one.id)
      return {
        id: one.id,
        name: one.name,
        aliases: one.aliases,
        numbering: one.numbering,
        ...(one.form !== undefined && { form: one.form }),
        numbers: held.map(({ number }) => number).join(' '),
        days: days.map((day, index) => day - (days[index - 1] ?? 0)),
        ...(former.length > 0 && { gone: former.map(({ number }) => number).join(' ') }),
      }
    }),
  }))
}

const numbersOf = (text = ''): string[] => (text === '' ? [] : text.split(' '))

const listed = (agency: AgencyRegister, series: SeriesRegister, number: string, date: string): Listed => ({
  id: meetingId({ agency: agency.id, series: series.id, number }),
  agency,
  series,
  number,
  date,
})

/** Every meeting of the register, in its order. */
export function listMeetings(register: Register): Listed[] {
  return register.flatMap((agency) =>
    agency.series.flatMap((series) => {
      let day = 0
      return numbersOf(series.numbers).map((number, index) => {
        day += series.days[index] ?? 0
        return listed(agency, series, number, isoOfDay(day))
      })
    }),
  )
}

/** Every meeting that is gone, of agencies and series that are known. */
export const listGone = (register: Register): Listed[] =>
  register.flatMap((agency) =>
    agency.series.flatMap((series) => numbersOf(series.gone).map((number) => listed(agency, series, number, ''))),
  )
