/** Where each page is, below the site's base and without a leading slash. */

export const agencyAddress = (agency: string): string => `${agency}/`
export const seriesAddress = (agency: string, series: string): string => `${agency}/${series}/`
export const unitAddress = (agency: string, unit: string): string => `units/${agency}-${unit}/`
export const caseAddress = (agency: string, series: string, number: string): string =>
  `cases/${agency}-${series}-${number}/`
export const deadlineAddress = (date: string): string => `deadlines/#d-${date}`
export const sourceAddress = (file: string): string => `sources/${file.split('/').map(encodeURIComponent).join('/')}`
export const meetingJsonAddress = (id: string): string => `api/meetings/${id}.json`
