/** A day, as every file of the content writes it. */
import { z } from 'zod'
import { isoDate } from './date.ts'

export const IsoDate = z
  .string()
  .refine((text) => {
    const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []
    return isoDate(Number(year), Number(month), Number(day)) === text
  }, '須是存在的日期，寫成 YYYY-MM-DD')
  .describe('A day, as YYYY-MM-DD')
