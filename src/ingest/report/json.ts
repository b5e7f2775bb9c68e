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
  #separator = '\n'

  constructor(print: (text: string) => void) {
    this.#print = print
    print('{\n  "documents": [')
  }

  add(result: Result): void {
    const text = JSON.stringify(toDocument(result), null, 2).replaceAll('\n', '\n    ')
    this.#print(`${this.#separator}    ${text}`)
    this.#separator = ',\n'
  }

  end(): void {
    this.#print(this.#separator === '\n' ? ']\n}\n' : '\n  ]\n}\n')
  }
}
