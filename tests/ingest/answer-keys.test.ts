/** The samples and the seeds against the answer keys beside them: nearly all of what was read by hand, and where. */
import { beforeAll, expect, describe, test, vi } from 'vitest'
import type { Meeting } from '../../src/model/meeting.ts'
import { countItems, headerFields, itemFaults, type AnswerKey } from '../support/answer-key.ts'
import { HAS_SAMPLES, KEYS, ingestSample, keyText, sampleAgencies } from '../support/samples.ts'

vi.setConfig({ hookTimeout: 120_000 })

const ENOUGH = 0.98

interface Read {
  readonly key: AnswerKey
  readonly meeting: Meeting
}

describe.skipIf(!HAS_SAMPLES)('the answer keys', () => {
  const all: Read[] = []
  beforeAll(async () => {
    const agencies = await sampleAgencies()
    for (const name of KEYS) {
      const key = JSON.parse(keyText(name)) as AnswerKey
      const { meeting, messages } = await ingestSample(key.file, agencies)
      if (!meeting) throw new Error(`${key.file}: ${JSON.stringify(messages)}`)
      all.push({ key, meeting })
    }
  })

  test('hold items enough to tell', () => {
    expect(all.length).toBeGreaterThanOrEqual(6)
    expect(all.reduce((sum, { key }) => sum + countItems(key), 0)).toBeGreaterThan(150)
  })

  test('their items: marker, beginning, end, parent and order', () => {
    const faults = all.flatMap(({ key, meeting }) => itemFaults(key, meeting).map((fault) => `${key.file} ${fault}`))
    const count = all.reduce((sum, { key }) => sum + countItems(key), 0)
    expect(1 - faults.length / count, faults.join('\n')).toBeGreaterThanOrEqual(ENOUGH)
  })

  test('their headers', () => {
    const fields = all.flatMap(({ key, meeting }) =>
      headerFields(key, meeting).map((entry) => ({ ...entry, file: key.file })),
    )
    const wrong = fields.filter(({ expected, found }) => expected !== found)
    expect(1 - wrong.length / fields.length, JSON.stringify(wrong, null, 1)).toBeGreaterThanOrEqual(ENOUGH)
  })
})
