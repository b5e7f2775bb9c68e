/** One thread reads one PDF after another. */
import { describe, expect, test } from 'vitest'
import { linesAt, pdf } from '../../support/pdf.ts'
import { linesOf, refusalOf } from '../../support/reading.ts'

describe('files one after another', () => {
  const named = (text: string): Uint8Array => pdf([{ pieces: linesAt([text]) }])
  const damaged = named('壞').slice(0, 700)

  test('are each read for themselves, whatever the one before was', async () => {
    for (const text of ['甲', '乙', '丙']) expect(await linesOf('a.pdf', named(text))).toEqual([text])
    expect((await refusalOf('a.pdf', damaged))?.[0]).toBe('damaged-file')
    for (const text of ['丁', '戊']) expect(await linesOf('a.pdf', named(text))).toEqual([text])
  })

  test('or side by side', async () => {
    const texts = ['甲', '乙', '丙']
    const results = [...texts.map(async (text) => linesOf('a.pdf', named(text))), refusalOf('a.pdf', damaged)]
    expect(await Promise.all(results)).toEqual([...texts.map((text) => [text]), ['damaged-file', expect.any(String)]])
  })
})
