/** Clock times as minutes print them. */
import { NUMERAL_CHARACTERS, parseNumeral } from './numeral.ts'

const N = `[${NUMERAL_CHARACTERS}]`
const D = '0-9０-９'
const PART = '上午|下午|中午|晚上|晚間'
/** 點 counts points too (第1點, 共3點, 決議2點如下): it is an hour after a part of the day, before minutes, in a range or at a text's end. */
const O_CLOCK =
  `[点點](?:(?=\\s*(?:${N}{1,3}\\s*分|[半整正]|[至到~～–—-]|[）)」]|[。.]?\\s*$))` +
  `|(?<=(?:${PART}|[時点點]\\s?[至到~～–—-])\\s?${N}{1,3}\\s?[点點]))`
const TIME = new RegExp(
  `(?:(${PART})\\s*)?(?:(?<![${NUMERAL_CHARACTERS}]|[第共計]\\s?)(${N}{1,3})\\s*(?:時(?!段)|${O_CLOCK})\\s*(?:(${N}{1,3})\\s*分|(半)|(整))?|(?<![${D}]|[${D}][:：])([${D}]{1,2})[:：]([${D}]{2})([:：][${D}]{2})?(?![${D}:：]))\\s*([ap]m)?`,
  'giu',
)

/**
 * 下午 2 時 → 14:00; 十一時三十分 → 11:30; 21:30pm → 21:30. A part of the day holds until another is printed: 下午 2 時至
 * 4 時 → 14:00, 16:00. Times that don't exist are not found, nor is the placeholder 00:00:00.
 */
export function findTimes(text: string): string[] {
  let part = ''
  return [...text.matchAll(TIME)].flatMap(([, printed, ch, cm, half, , dh, dm, seconds, meridiem]) => {
    part = printed ?? part
    const hour = parseNumeral(ch ?? dh ?? '')
    const minute = half ? 30 : cm === undefined && dm === undefined ? 0 : parseNumeral(cm ?? dm ?? '')
    if (hour === null || minute === null || (seconds && hour + minute === 0)) return []
    const late = /下午|晚/.test(part) || (part === '中午' && hour < 6) || /pm/i.test(meridiem ?? '')
    const hours = late && hour < 12 ? hour + 12 : hour
    if (hours * 60 + minute > 24 * 60 || minute > 59) return []
    return [`${String(hours % 24).padStart(2, '0')}:${String(minute).padStart(2, '0')}`]
  })
}

const ONLY_WHEN = new RegExp(
  `^(?:.{0,4}時間\\s*[：:])?[${NUMERAL_CHARACTERS}中華民國年月日星期週周上下午晚間時分點点半整起至到止（）()～~–—:：,，。./\\s-]+$`,
  'u',
)

/** Whether a line says when, and nothing else: 中華民國113年5月24日（星期五）上午9時30分至11時, 時間：上午11時. */
export const saysOnlyWhen = (text: string): boolean => ONLY_WHEN.test(text)
