/** What is wrong with a command line, as a clerk reads it. */

const WORDS: Readonly<Record<string, (option: string) => string>> = {
  ERR_PARSE_ARGS_UNKNOWN_OPTION: (option) => `沒有「${option}」這個選項；檔名以「-」開頭時，請在前面加上「./」。`,
  ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL: (word) => `多了「${word}」。`,
}

/** @param error what `parseArgs` throws. */
export function usageProblem(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const option = /'([^' ]+)/u.exec(error.message)?.[1] ?? ''
  const code = 'code' in error ? String(error.code) : ''
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
    return error.message.includes('does not take')
      ? `「${option}」之後不接內容。`
      : `「${option}」之後須寫出內容，例如「${option} …」。`
  return WORDS[code]?.(option) ?? error.message
}
