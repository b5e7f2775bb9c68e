/** What is wrong with a content file: its name and, a line each, where and what. */
export class ContentError extends Error {
  constructor(file: string, problems: readonly string[]) {
    super([file, ...problems.map((problem) => `  ${problem}`)].join('\n'))
    this.name = 'ContentError'
  }
}
