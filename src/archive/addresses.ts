/** Where each page is, below the site's base and without a leading slash. */
import type { ItemDeadline } from '../model/api.ts'
import { rocYear } from '../model/date.ts'

export const agencyAddress = (agency: string): string => `${agency}/`
export const seriesAddress = (agency: string, series: string): string => `${agency}/${series}/`
/** @param id sec-wenshu */
export const unitAddress = (id: string): string => `units/${id}/`
/** @param id sec-chuwu-9903 */
export const caseAddress = (id: string): string => `cases/${id}/`

/** What everyone of an agency was told; every unit has a hyphen in its id. */
export const everyoneAddress = (agency: string): string => `units/all/${agency}/`
/** A year of what a unit, or everyone of an agency, was told. @param of the address of the whole. */
export const yearAddress = (of: string, year: number): string => `${of}${year}/`

/** 2025-01 → deadlines/114-01/: the ROC year, as in a meeting's number, and two digits for the month. */
export const monthAddress = (month: string): string => `deadlines/${rocYear(month)}-${month.slice(5)}/`
/** Where a month's page tells of a day, and of what the minutes print without one: 7月底, 年底. */
export const deadlineAnchor = ({ date, precision }: Pick<ItemDeadline, 'date' | 'precision'>): string =>
  precision === undefined ? `d-${date}` : `to-${precision}-end`
export const deadlineAddress = (deadline: Pick<ItemDeadline, 'date' | 'precision'>): string =>
  `${monthAddress(deadline.date.slice(0, 7))}#${deadlineAnchor(deadline)}`
/** A calendar to subscribe to. @param of the address of the page whose deadlines it holds. */
export const calendarAddress = (of: string): string => `${of}deadlines.ics`
export const seriesCasesAddress = (agency: string, series: string): string => `${agency}/${series}/cases/`

/**
 * The name under which a document is published. A page among them would run its scripts as one of the archive's own, with
 * whatever headers the server gives it: it goes out as text. No document has that ending itself.
 */
export const publishedSource = (file: string): string =>
  /\.(?:x?html?|svgz?|xml)$/iu.test(file) ? `${file}.text` : file
export const sourceAddress = (file: string): string =>
  `sources/${publishedSource(file).split('/').map(encodeURIComponent).join('/')}`
export const meetingJsonAddress = (id: string): string => `api/meetings/${id}.json`

/** A meeting as a file to keep, under its own name: sec/chuwu/110/sec-chuwu-110.odt. */
export const meetingFileAddress = (
  meeting: { readonly address: string; readonly data: { readonly id: string } },
  extension: 'odt' | 'xml',
): string => `${meeting.address}${meeting.data.id}.${extension}`
export const historyAddress = (meeting: { readonly address: string }): string => `${meeting.address}history/`
/** The feed of a page: of the home page (''), an agency's, a unit's, a case's. */
export const feedAddress = (page: string): string => `${page}feed.xml`
