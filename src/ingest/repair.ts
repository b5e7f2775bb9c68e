/**
 * Characters that stand for others by mistake of a font, an extraction or who typed, put right: compatibility ideographs
 * and radicals (a PDF's 年 as U+F98E), the bopomofo letter ㄧ for 一, half-width and small punctuation, numbers of mixed
 * width (1６), and what nobody sees but every search trips over (zero-width spaces, marks of direction). Each kind of
 * repair is counted and kept with the meeting; the source keeps the original.
 */
import type { Repair } from '../model/meeting.ts'

/** Punctuation that looks like the ordinary one; NFKC makes Latin signs or dots of some of them. */
const PUNCTUATION: Readonly<Record<string, string>> = {
  '︰': '：',
  '﹕': '：',
  '﹑': '、',
  '﹐': '，',
  '﹒': '．',
  '﹔': '；',
  '﹙': '（',
  '﹚': '）',
  '﹝': '〔',
  '﹞': '〕',
}

/** Zero-width spaces and joiners, soft hyphens, marks that turn the direction of what follows. */
const UNSEEN = /^[\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069]$/u

/**
 * The unseen; compatibility ideographs (U+F900, U+2F800), Kangxi and other radicals (U+2E80, U+2F00), half-width CJK punctuation
 * (U+FF61); ㄧ where no other bopomofo letter or tone is beside it; a number in digits of both widths.
 */
const WRONG =
  /[\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\u2e80-\u2fdf\uf900-\ufaff\uff61-\uff65\u{2f800}-\u{2fa1f}]|(?<![ㄅ-ㄯˊˇˋ˙])ㄧ(?![ㄅ-ㄯˊˇˋ˙])|[︰﹕﹑﹐﹒﹔﹙﹚﹝﹞]|[0-9]+[０-９][0-9０-９]*|[０-９]+[0-9][0-9０-９]*/gu

function right(wrong: string): string {
  if (wrong === 'ㄧ') return '一'
  return UNSEEN.test(wrong) ? '' : (PUNCTUATION[wrong] ?? wrong.normalize('NFKC'))
}

export interface Repaired {
  readonly text: string
  /** By first occurrence. */
  readonly repairs: readonly Repair[]
}

export function repair(text: string): Repaired {
  const counts = new Map<string, number>()
  const repaired = text.replaceAll(WRONG, (wrong) => {
    const replacement = right(wrong)
    // Twelve code points among the compatibility ideographs are ordinary ones, as are some radicals without a character.
    if (replacement !== wrong) counts.set(wrong, (counts.get(wrong) ?? 0) + 1)
    return replacement
  })
  return { text: repaired, repairs: Array.from(counts, ([from, count]) => ({ from, to: right(from), count })) }
}
