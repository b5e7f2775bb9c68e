/** A day, as every file of the content writes it. */
import { z } from 'zod'
import { isoDate } from './date.ts'
import { CONTENT } from '../strings/content.ts'

export const IsoDate = z
  .string()
  .refine((text) => {
    const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []
    return isoDate(Number(year), Number(month), Number(day)) === text
  }, CONTENT.field.date)
  .describe('A day, as YYYY-MM-DD')
