/** What is wrong with a content file, and where. */
import { CONTENT } from '../strings/content.ts'

export interface Fault {
  readonly problem: string
  /** From 1; 0 where it is the file as a whole. */
  readonly line: number
  /** From 1, in UTF-16 units; 0 where it is the file as a whole. */
  readonly column: number
  /** The line as it stands in the file. */
  readonly excerpt: string
}

/** `agencies/tower.yaml:3:5`, or the file alone. */
const placeOf = (file: string, { line, column }: Fault): string => (line === 0 ? file : `${file}:${line}:${column}`)

const LINE_END = /\r\n?|\n/u

/** A fault at an offset into the file's text. */
export function faultAt(text: string, offset: number, problem: string): Fault {
  const before = text.slice(0, offset).split(LINE_END)
  const line = before.length
  return { problem, line, column: (before.at(-1) ?? '').length + 1, excerpt: text.split(LINE_END)[line - 1] ?? '' }
}

/** The message names the file, the place and the problem of every fault, each on a line. */
export class ContentError extends Error {
  readonly file: string
  readonly faults: readonly Fault[]

  /** @param problems those that are told as a text alone are of the whole file. */
  constructor(file: string, problems: readonly (string | Fault)[]) {
    const faults = problems.map((fault) =>
      typeof fault === 'string' ? { problem: fault, line: 0, column: 0, excerpt: '' } : fault,
    )
    super(faults.map((fault) => `${placeOf(file, fault)} ${fault.problem}`).join('\n  '))
    this.name = 'ContentError'
    this.file = file
    this.faults = faults
  }
}

/**
 * A content file's text.
 * @throws ContentError where it is not UTF-8: read as if it were, it would be published with signs that stand for nothing.
 */
export function decodeContent(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const text = new TextDecoder().decode(bytes)
    const { line, column } = faultAt(text, text.indexOf('\ufffd'), '')
    throw new ContentError(file, [{ problem: CONTENT.file.encoding, line, column, excerpt: '' }])
  }
}
