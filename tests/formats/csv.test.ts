import { expect, test } from 'vitest'
import { csv } from '../../src/formats/csv.ts'

test('cells are quoted where they must be', () => {
  expect(
    csv([
      ['案號', '主旨'],
      ['10902', '甲,乙\n「"丙"」'],
    ]),
  ).toBe('\u{FEFF}案號,主旨\r\n10902,"甲,乙\n「""丙""」"\r\n')
})

test('no cell is run as a formula', () => {
  expect(csv([['=1+1', '+886', '-1', '@A1', '1-1']])).toBe("\u{FEFF}'=1+1,'+886,'-1,'@A1,1-1\r\n")
})
