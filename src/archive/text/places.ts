/** Where printed words stand in the text that they were read from. */

/**
 * @param entries in printed order. Words that several of them print stand at the next place each time.
 * @returns the offset of each entry's words; -1 where the text does not hold them.
 */
export function placesOf(text: string, entries: readonly { readonly words: string }[]): number[] {
  const next = new Map<string, number>()
  return entries.map(({ words }) => {
    const at = text.indexOf(words, next.get(words) ?? 0)
    next.set(words, at < 0 ? text.length : at + Math.max(words.length, 1))
    return at
  })
}
