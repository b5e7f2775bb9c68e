/** The report of `--json`: contract 2, a document at a time, so that a batch of any size fits in memory. */
import { readMeetingFile } from '../../model/files.ts'
import type { Result } from '../batch.ts'

function toDocument({ file, meeting, messages, characters }: Result): object {
  return {
    file,
    meeting: meeting && readMeetingFile(meeting.file, meeting.text()),
    messages: messages.map(({ rule, level, line, column, reason }) => ({ rule, level, line, column, reason })),
    characters,
  }
}

export class JsonReport {
  readonly #print: (text: string) => void
  /** What stands before the next document: nothing is printed until there is something, or nothing, to say. */
  #before = '{\n  "documents": [\n'
  #end = '{\n  "documents": []\n}\n'

  constructor(print: (text: string) => void) {
    this.#print = print
  }

  add(result: Result): void {
    const text = JSON.stringify(toDocument(result), null, 2).replaceAll('\n', '\n    ')
    this.#print(`${this.#before}    ${text}`)
    this.#before = ',\n'
    this.#end = '\n  ]\n}\n'
  }

  end(): void {
    this.#print(this.#end)
  }
}
