/** Where each page is, below the site's base and without a leading slash. */

export const agencyAddress = (agency: string): string => `${agency}/`
export const seriesAddress = (agency: string, series: string): string => `${agency}/${series}/`
export const unitAddress = (agency: string, unit: string): string => `units/${agency}-${unit}/`
export const caseAddress = (agency: string, series: string, number: string): string =>
  `cases/${agency}-${series}-${number}/`
export const seriesCasesAddress = (agency: string, series: string): string => `${agency}/${series}/cases/`
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
