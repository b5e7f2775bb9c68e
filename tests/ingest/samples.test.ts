/** The samples, read in place: none loses a character, and a PDF says what its text says. */
import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { Agency } from '../../src/model/agency.ts'
import type { Meeting } from '../../src/model/meeting.ts'
import { walk } from '../../src/model/walk.ts'
import { lostCharacters } from '../support/lost.ts'
import { DOCS, HAS_SAMPLES, PDFS, ingestSample, sampleAgencies, sampleText } from '../support/samples.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

/** Its lines come apart in a naive extraction: it is read rightly, or refused. */
const APART = /^054-/
/** Its font has no Unicode map. */
const GIBBERISH = /^057-/

const solid = (text: string): string => text.replaceAll(/\s/gu, '')
const said = (meeting: Meeting): string[] =>
  Array.from(walk(meeting.items), ({ path, marker, text }) => `${path} ${solid(marker)} ${solid(text)}`)

describe.skipIf(!HAS_SAMPLES)('the samples', () => {
  let agencies: readonly Agency[] = []
  beforeAll(async () => {
    agencies = await sampleAgencies()
  })

  test.each(DOCS.filter((name) => !APART.test(name)))('%s loses no character', async (name) => {
    const { meeting, messages, characters } = await ingestSample(name, agencies)
    expect(messages.filter(({ level }) => level === 'error')).toEqual([])
    expect(meeting && lostCharacters(sampleText(name), meeting, characters)).toEqual([])
    // What is taken off is little, and said.
    expect(characters.kept / characters.source).toBeGreaterThan(0.85)
  })

  test.each(PDFS.filter((name) => !APART.test(name) && !GIBBERISH.test(name)))('%s is read', async (name) => {
    const { meeting, messages } = await ingestSample(name, agencies)
    expect(messages.filter(({ level }) => level === 'error')).toEqual([])
    expect(meeting?.items.length).toBeGreaterThan(0)
  })

  test.each(PDFS.filter((name) => !APART.test(name) && DOCS.includes(name.replace('.pdf', '.txt'))))(
    '%s says what its text says',
    async (name) => {
      const [pdf, text] = [
        await ingestSample(name, agencies),
        await ingestSample(name.replace('.pdf', '.txt'), agencies),
      ]
      if (!pdf.meeting || !text.meeting) throw new Error(JSON.stringify([pdf.messages, text.messages]))
      expect(said(pdf.meeting)).toEqual(said(text.meeting))
      const fields = ({ id, date, start, end, place, chair, recorder }: Meeting): unknown[] => [
        id,
        date,
        start,
        end,
        solid(place ?? ''),
        chair,
        solid(recorder ?? ''),
      ]
      expect(fields(pdf.meeting)).toEqual(fields(text.meeting))
    },
  )

  test.each(PDFS.filter((name) => GIBBERISH.test(name)))('%s is refused', async (name) => {
    const { meeting, messages } = await ingestSample(name, agencies)
    expect(meeting).toBeNull()
    expect(messages.map(({ rule }) => rule)).toContain('pdf-no-unicode')
  })

  test.each([...DOCS, ...PDFS].filter((name) => APART.test(name)))('%s is refused, or read whole', async (name) => {
    const { meeting, messages } = await ingestSample(name, agencies)
    const errors = messages.filter(({ level }) => level === 'error')
    expect(meeting === null).toBe(errors.length > 0)
  })
})
