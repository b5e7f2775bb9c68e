/** The day of the week that a header prints beside the day of the meeting: where they differ, one of them is wrong. */
import { findDates, formatRoc, weekday } from '../../model/date.ts'
import { placeOf, type Line } from '../read/lines.ts'
import { message, type Message } from '../message.ts'

/** （星期五）, (五), 週五, as it stands right after the day. */
const PRINTED = /^\s*(?:[(（]\s*([一二三四五六日])\s*[)）]|[(（]?\s*(?:星期|禮拜|週|周)\s*([一二三四五六日天]))/u

/** @param line the header's line of the time. */
export function doubtWeekday(line: Line | null): Message[] {
  const [day] = line ? findDates(line.text) : []
  if (!line || !day) return []
  const [, alone, named] = PRINTED.exec(line.text.slice(day.end)) ?? []
  const printed = (alone ?? named)?.replace('天', '日')
  const right = weekday(day.iso)
  return printed === undefined || printed === right
    ? []
    : [message('wrong-weekday', placeOf(line), `${formatRoc(day.iso)}是星期${right}，原文印作星期${printed}`)]
}
