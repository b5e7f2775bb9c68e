/**
 * What is needed to tell which meeting a citation means: the agencies' names, their series, and each meeting's number and
 * day. Published as `cite/meetings.json`, small enough to be loaded whole; the items are in the meetings' own JSON.
 */
import type { Agency, Series } from '../model/agency.ts'
import { dayNumber, isoOfDay } from '../model/date.ts'
import { meetingId } from '../model/path.ts'

interface SeriesRegister extends Pick<Series, 'id' | 'name' | 'aliases' | 'numbering' | 'form'> {
  /** By day: 109 110 111, or 113-11 113-12. */
  readonly numbers: string
  /** The first meeting's day since 1970, then the days from each to the next. */
  readonly days: readonly number[]
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
  /** YYYY-MM-DD */
  readonly date: string
}

interface Held {
  readonly agency: string
  readonly series: string
  readonly number: string
  readonly date: string
}

/** @param meetings in any order. */
export function makeRegister(agencies: readonly Agency[], meetings: readonly Held[]): Register {
  const byDay = meetings.toSorted((a, b) => a.date.localeCompare(b.date) || a.number.localeCompare(b.number))
  const bySeries = new Map(
    agencies.flatMap((agency) => agency.series.map((one) => [`${agency.id}-${one.id}`, [] as Held[]])),
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
      return {
        id: one.id,
        name: one.name,
        aliases: one.aliases,
        numbering: one.numbering,
        ...(one.form !== undefined && { form: one.form }),
        numbers: held.map(({ number }) => number).join(' '),
        days: days.map((day, index) => day - (days[index - 1] ?? 0)),
      }
    }),
  }))
}

/** Every meeting of the register, in its order. */
export function listMeetings(register: Register): Listed[] {
  return register.flatMap((agency) =>
    agency.series.flatMap((series) => {
      let day = 0
      const numbers = series.numbers === '' ? [] : series.numbers.split(' ')
      return numbers.map((number, index) => {
        day += series.days[index] ?? 0
        return {
          id: meetingId({ agency: agency.id, series: series.id, number }),
          agency,
          series,
          number,
          date: isoOfDay(day),
        }
      })
    }),
  )
}
