/** A second way to tell whether a meeting lost a character, which knows nothing of the first. */
import type { Characters } from '../../src/ingest/verify.ts'
import type { Item, Meeting } from '../../src/model/meeting.ts'

type Counts = Map<string, number>

function count(counts: Counts, text: string, by: number): void {
  for (const character of text) {
    if (character.trim() !== '') counts.set(character, (counts.get(character) ?? 0) + by)
  }
}

const printed = ({ marker, text, children }: Item): string => marker + text + children.map(printed).join('')

/**
 * @param text the source's, as it was read.
 * @returns each character that the source has more often, or less often, than the meeting, what was taken off and what
 * was put right account for; and where the characters don't add up.
 */
export function lostCharacters(
  text: string,
  { header, items, repairs }: Pick<Meeting, 'header' | 'items' | 'repairs'>,
  { source, kept, dropped }: Characters,
): string[] {
  const counts: Counts = new Map()
  count(counts, text.replace(/^\ufeff/u, ''), 1)
  for (const part of [...header, ...items.map(printed)]) count(counts, part, -1)
  // What a reader itself left out stands on line 0 and is no part of the text.
  const within = dropped.filter(({ line }) => line > 0)
  for (const span of within) count(counts, span.text, -1)
  for (const { from, to, count: times } of repairs) {
    count(counts, from, -times)
    count(counts, to, times)
  }
  const odd = Array.from(counts, ([character, times]) => ({ character, times })).filter(({ times }) => times !== 0)
  const taken = within.reduce((sum, span) => sum + Array.from(span.text.replaceAll(/\s/gu, '')).length, 0)
  const changed = repairs.reduce(
    (sum, { from, to, count: times }) => sum + (Array.from(to).length - Array.from(from).length) * times,
    0,
  )
  const adds = source + changed === kept + taken
  return [
    ...odd.map(({ character, times }) => `${character} ${times > 0 ? 'lost' : 'made'} ${Math.abs(times)}`),
    ...(adds ? [] : [`${source} characters are not ${kept} kept and ${taken} taken off`]),
  ]
}
