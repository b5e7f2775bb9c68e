/** The samples that are PDF documents, against their text. */
import { readFileSync, existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { read, refusalOf } from '../../support/reading.ts'

const SAMPLES = new URL('../../../../shared/samples/', import.meta.url)
const TEXTS: Readonly<Record<string, string>> = {
  '048-asroc-council-20060309': 'in order',
  '051-asroc-council-20091024': 'in order',
  // Its text puts the foot of each page before the page: the same characters, in another order.
  '056-asroc-council-20181214': 'the same characters',
}

describe.runIf(existsSync(SAMPLES))('a sample', () => {
  const sample = (name: string): Uint8Array => readFileSync(new URL(`pdf/${name}.pdf`, SAMPLES))
  /** Compatibility forms of characters are what they stand for, to be found. */
  const solid = (text: string): string => text.replaceAll(/\s/gu, '').normalize('NFKC')
  const textLines = (text: string): string[] => text.split('\n').map(solid).filter(Boolean)

  test.each(Object.entries(TEXTS))('%s is read to the characters of its text', async (name, how) => {
    const { text } = await read('a.pdf', sample(name))
    const expected = readFileSync(new URL(`docs/${name}.txt`, SAMPLES), 'utf8')
    const order = (given: string): string => (how === 'in order' ? solid(given) : [...solid(given)].sort().join(''))
    expect(order(text)).toBe(order(expected))
    // Its text joins a few lines at the ends of pages.
    const own = textLines(text)
    expect(textLines(expected).filter((line) => !own.includes(line)).length).toBeLessThanOrEqual(1)
  })

  test('054 is read by place, though it was drawn in pieces', async () => {
    const own = textLines((await read('a.pdf', sample('054-asroc-council-20140920'))).text)
    for (const line of [
      '中華民國天文學會 第 25 屆第 2 次理監事會議 會議紀錄',
      '五、主 席：朱有花 (理事長) 記錄：魏韻純',
      '會用於 2014/06/17 理監事會議出席費及交通費，以及公文掛號郵寄費。',
      '(Southwest Research Institute, principal investigator of the New Horizons',
    ])
      expect(own).toContain(solid(line))
  })

  test('055 is read', async () => {
    const own = textLines((await read('a.pdf', sample('055-asroc-council-20160109'))).text)
    expect(own).toContain(solid('一、時 間：2016 年 1 月 9 日 (星期六) 14：00'))
  })

  test('057 is refused: it has a font without a map to Unicode', async () => {
    expect(await refusalOf('a.pdf', sample('057-asroc-council-20220318'))).toEqual([
      'pdf-no-unicode',
      expect.stringContaining('KaiTi'),
    ])
  })
})
