/**
 * Documents and what they become: `fixtures/<case>/input.txt|md` and `expected.yaml`, the meeting as it would be filed
 * and, as comments, what is said of the document. UPDATE_FIXTURES=1 writes what is expected anew, to be read as a diff.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { formatMessage } from '../../src/ingest/message.ts'
import { formatMeeting, meetingFile, parseMeeting } from '../../src/model/files.ts'
import { ingestBytes } from '../support/document.ts'

const FIXTURES = join(import.meta.dirname, 'fixtures')
const update = (process.env['UPDATE_FIXTURES'] ?? '') !== ''

function outcomeOf(folder: string): string {
  const inputs = readdirSync(folder).filter((name) => name.startsWith('input.'))
  expect(inputs).toHaveLength(1)
  const [name = ''] = inputs
  const { meeting, messages } = ingestBytes(readFileSync(join(folder, name)), { name })
  const said = messages.map((entry) => formatMessage(name, entry).replaceAll(/^/gmu, '# ').replaceAll(/ +$/gmu, ''))
  return [...(meeting ? [formatMeeting(meeting).trimEnd()] : []), ...said, ''].join('\n')
}

describe.each(readdirSync(FIXTURES))('%s', (name) => {
  const folder = join(FIXTURES, name)
  const file = join(folder, 'expected.yaml')
  const outcome = outcomeOf(folder)
  if (update) writeFileSync(file, outcome)

  test('becomes what is expected', () => {
    const expected = existsSync(file) ? readFileSync(file, 'utf8') : ''
    expect(expected.trim(), 'an empty expectation says nothing').not.toBe('')
    expect(outcome).toBe(expected)
  })

  test.skipIf(name.startsWith('refused-'))('is a meeting that its file gives back', () => {
    const { meeting } = ingestBytes(readFileSync(join(folder, readdirSync(folder).find((f) => f !== 'expected.yaml') ?? '')), {
      name: readdirSync(folder).find((entry) => entry.startsWith('input.')) ?? '',
    })
    if (!meeting) throw new Error('refused')
    expect(parseMeeting(meetingFile(meeting), formatMeeting(meeting))).toEqual(meeting)
  })
})

test('the cases are all there', () => {
  expect(readdirSync(FIXTURES).length).toBeGreaterThanOrEqual(20)
})
