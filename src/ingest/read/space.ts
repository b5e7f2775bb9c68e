/** White space at the ends of texts, by counting: a pattern that looks for it tries every place of a long run anew. */

/** Without the spaces and tabs at both ends; wide spaces are characters that someone typed. */
export function trimBlanks(text: string): string {
  const isBlank = (at: number): boolean => text[at] === ' ' || text[at] === '\t'
  let start = 0
  while (isBlank(start)) start++
  return trimBlanksEnd(text.slice(start))
}

/** Without the spaces and tabs at the end. */
export function trimBlanksEnd(text: string): string {
  let end = text.length
  while (text[end - 1] === ' ' || text[end - 1] === '\t') end--
  return text.slice(0, end)
}
