/**
 * Documents and what they become: `fixtures/<case>/input.txt|md` and `expected.yaml`, the meeting as it would be filed
 * and, as comments, what is said of the document. UPDATE_FIXTURES=1 writes what is expected anew, to be read as a diff.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { formatMessage } from '../../src/ingest/message.ts'
import { formatMeeting, meetingFile, readMeetingFile } from '../../src/model/files.ts'
import { ingestBytes } from '../support/document.ts'

const FIXTURES = join(import.meta.dirname, 'fixtures')
const CASES = readdirSync(FIXTURES).sort()

describe.each(CASES)('%s', (name) => {
  const folder = join(FIXTURES, name)
  const file = join(folder, 'expected.yaml')
  const input = readdirSync(folder).find((entry) => /^input\.(?:txt|md)$/.test(entry)) ?? ''
  const { meeting, messages } = ingestBytes(readFileSync(join(folder, input)), { name: input })
  const said = messages.map((entry) => formatMessage(input, entry).replaceAll(/^/gmu, '# ').replaceAll(/ +$/gmu, ''))
  const outcome = [...(meeting ? [formatMeeting(meeting).trimEnd()] : []), ...said, ''].join('\n')
  if (process.env['UPDATE_FIXTURES']) writeFileSync(file, outcome)

  test('becomes what is expected', () => {
    const expected = existsSync(file) ? readFileSync(file, 'utf8') : ''
    expect(expected.trim(), 'an empty expectation expects nothing').not.toBe('')
    expect(outcome).toBe(expected)
  })

  test('is refused by name only, and where it is not, is what its file gives back', () => {
    expect(meeting === null).toBe(name.startsWith('refused-'))
    if (meeting) expect(readMeetingFile(meetingFile(meeting), formatMeeting(meeting))).toEqual(meeting)
  })
})

test('no case went missing', () => {
  expect(CASES.length).toBeGreaterThanOrEqual(50)
})
