/** Files that people write by hand: what is said of them, and where. */
import { describe, expect, test } from 'vitest'
import { readCorrectionsFile } from '../../src/model/correction.ts'
import { ContentError, decodeContent, readAgencyFile } from '../../src/model/files.ts'
import { encode } from '../support/encode.ts'

function faultsOf(run: () => unknown): string[] {
  try {
    run()
  } catch (error) {
    if (error instanceof ContentError)
      return error.faults.map(({ line, column, problem }) => `${line}:${column} ${problem}`)
    throw error
  }
  return []
}

describe('a corrections file', () => {
  test.each([
    ['- do：replace\n  path: 1\n', '1:5 「do：」用了全形冒號，須是半形冒號加一個空格，例如「do: …」'],
    ['- do：replace\n', '1:5 「do：」用了全形冒號，須是半形冒號加一個空格，例如「do: …」'],
    ['- do: replace\n  path：1\n', '2:7 「path：」用了全形冒號，須是半形冒號加一個空格，例如「path: …」'],
    ['- do:replace\n  path:1\n', '1:5 「do:」的冒號之後須有一個空格，例如「do: …」'],
    ['- do: replace\n\tpath: 1\n', '2:1 縮排用了 Tab 鍵，須改用空格'],
    ['- do: "abc\n', '1:11 YAML 格式有誤：引號或括號沒有成對'],
    ['- do: replace\n  do: set\n', '2:3 YAML 格式有誤：同一個欄位寫了兩次，須留下一個'],
    ['- do: replace\n  from: a: b\n', /^2:10 YAML 格式有誤：縮排不對：.*前後加上引號$/u],
    ['- do: replace\n path: 1\n', /^2:2 YAML 格式有誤：縮排不對：同一筆的欄位須對齊/u],
    ['- do: *a\n', /^1:8 YAML 格式有誤：文字以「\*」「&」「!」開頭時/u],
    ['do: x\n', '1:1 整個檔案須是一份清單，每一筆以「- do: 」開頭'],
    ['- do: x\n---\n- do: y\n', /「---」/u],
  ])('%j', (text, fault) => {
    const faults = faultsOf(() => readCorrectionsFile('corrections/sec-chuwu-110.yaml', text))
    expect(faults).toEqual([typeof fault === 'string' ? fault : expect.stringMatching(fault)])
  })
})

describe('a registry', () => {
  const faults = (text: string): string[] => faultsOf(() => readAgencyFile('agencies/tower.yaml', text))

  test('tells what is missing, and in what', () => {
    expect(faults('# 名錄\nid: tower\nseries:\n  - id: chuwu\n    name: 處務會議\n')).toEqual([
      '2:1 name: 缺少這個欄位',
      '2:1 short: 缺少這個欄位',
      '4:5 series.0.numbering: 須是 running、yearly、monthly、term、session、dated 之一',
    ])
  })

  test('tells what was expected, at the field', () => {
    const series = 'series:\n  - { id: Chuwu, name: "", numbering: running, foo: 1 }\n'
    expect(faults(`id: tower\nname:\nshort: 1\n${series}units: 甲\n`)).toEqual([
      '2:1 name: 沒有填寫，須是文字',
      '3:1 short: 須是文字',
      '5:7 series.0.id: 須全是小寫英文字母 a–z',
      '5:18 series.0.name: 不可空白',
      '5:5 series.0: 沒有「foo」這個欄位',
      '6:1 units: 須是清單，每一筆以「- 」開頭',
    ])
  })

  test('that is one text, or nothing', () => {
    expect(faults('name：乙\nid：tower\n')).toEqual([expect.stringMatching(/^1:5 「name：」用了全形冒號/u)])
    expect(faults('\n')).toEqual(['1:1 檔案沒有內容'])
  })
})

test('a text that is not UTF-8 is refused, with its line', () => {
  const text = 'id: tower\nname: 晨霧市政府燈塔處\n'
  expect(decodeContent('a.yaml', new TextEncoder().encode(text))).toBe(text)
  expect(faultsOf(() => decodeContent('a.yaml', encode(text, 'big5')))).toEqual([
    expect.stringMatching(/^2:7 .*須存成 UTF-8/u),
  ])
})
