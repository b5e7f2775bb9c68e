/**
 * A citation in Simplified characters, written in Traditional ones: 秘书处第110次处务会议 → 秘書處第110次處務會議. Where a
 * character is written for several (复: 复, 復, 複), the names of the archive and the words of citations decide; what they do
 * not tell stays as it was typed, and so finds nothing rather than something else.
 */
import type { SearchSimplified } from '../model/search-lists.ts'
import { maySimplified } from '../model/simplified.ts'

/** What a citation is written with, apart from names. */
const VOCABULARY = (
  '會議紀錄 紀錄 記錄 會議 結論 裁示 決議 決定 指示 主席 報告事項 討論事項 臨時動議 其他事項 裁示事項 補充報告 報告 討論 ' +
  '參 企劃 規劃 徵收 案由 說明 依據 參照 辦理 規定 前開 上開 上揭 旨揭 短碼 函復 復 點 項 條 款 號 機關 年度 屆 會期 週'
).split(' ')

/** The longest word that can begin at a character; where two of that length can, what was typed. Empty where none can. */
function wordAt(text: readonly string[], at: number, words: readonly string[], table: SearchSimplified): string[] {
  const fitting = words.filter((word) =>
    Array.from(word).every((character, index) => {
      const typed = text[at + index] ?? ''
      return typed === character || (table[typed] ?? '').includes(character)
    }),
  )
  const most = Math.max(0, ...fitting.map((word) => word.length))
  const longest = new Set(fitting.filter((word) => word.length === most))
  if (longest.size > 1) return text.slice(at, at + most)
  return [...longest].flatMap((word) => [...word])
}

/**
 * @param names of agencies and series, folded.
 * @param table Simplified characters and what each is written for.
 * @returns the text as it was where none of it is Simplified.
 */
export function traditionalOf(text: string, names: readonly string[], table: SearchSimplified): string {
  if (!maySimplified(text)) return text
  const parts = text.split(/(\s+)/u)
  const typed = parts.filter((_, index) => index % 2 === 0).flatMap((part) => [...part])
  const words = [...names, ...VOCABULARY]
  const written: string[] = []
  while (written.length < typed.length) {
    const one = typed[written.length] ?? ''
    const [first = one, ...others] = table[one] ?? one
    const word = wordAt(typed, written.length, words, table)
    if (word.length > 0) written.push(...word)
    else written.push(others.length === 0 ? first : one)
  }
  let next = 0
  return parts
    .map((part, index) => (index % 2 === 1 ? part : Array.from(part, () => written[next++] ?? '').join('')))
    .join('')
}
