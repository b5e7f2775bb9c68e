/** Which of an item's deadlines hold for which of its addressees. */
import type { ItemDeadline, ItemUnit } from '../../model/api.ts'
import { placesOf } from '../text/places.ts'

interface Directive {
  readonly text: string
  readonly units: readonly ItemUnit[]
  readonly deadlines: readonly ItemDeadline[]
}

const SENTENCE_END = /[。；\n]/gu

/** The sentence that holds an offset: from where, to where. */
function sentenceAt(text: string, at: number): readonly [number, number] {
  const ends = [...text.matchAll(SENTENCE_END)].map(({ index }) => index)
  return [(ends.findLast((end) => end < at) ?? -1) + 1, ends.find((end) => end >= at) ?? text.length]
}

/**
 * 請A於5月底前完成，並請B於6月底前提報: a date holds for those addressed last before it in its sentence; where none is,
 * for those addressed later in it (預計於7月底檢核，請A辦理); where its sentence addresses no one, for those addressed last
 * before that. A date that stands before everyone is no one's.
 */
export function deadlinesFor({ text, units, deadlines }: Directive, unit: ItemUnit): ItemDeadline[] {
  const asked = units.map((entry) => ({ entry, at: text.indexOf(entry.words) + entry.words.length }))
  const days = placesOf(text, deadlines)
  return deadlines.filter((_, index) => {
    const at = days[index] ?? 0
    const [start, end] = sentenceAt(text, at)
    const before = asked.filter((ask) => ask.at <= at)
    const here = before.filter((ask) => ask.at > start)
    const later = asked.filter((ask) => ask.at > at && ask.at <= end)
    const last = Math.max(...(here.length > 0 || later.length === 0 ? before : []).map((ask) => ask.at))
    const meant = here.length > 0 || later.length === 0 ? before.filter((ask) => ask.at === last) : later
    return meant.some(({ entry }) => entry === unit)
  })
}
