/** Where each page is, below the site's base and without a leading slash. */

export const agencyAddress = (agency: string): string => `${agency}/`
export const seriesAddress = (agency: string, series: string): string => `${agency}/${series}/`
export const unitAddress = (agency: string, unit: string): string => `units/${agency}-${unit}/`
export const caseAddress = (agency: string, series: string, number: string): string =>
  `cases/${agency}-${series}-${number}/`
export const deadlineAddress = (date: string): string => `deadlines/#d-${date}`

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
