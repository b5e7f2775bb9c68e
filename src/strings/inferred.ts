/** What the program infers is called the same everywhere, with the words that it came from. */
export const INFERRED = {
  mark: '推定',
  from: (words: string) => `推定，依據「${words}」`,
} as const
