/** Corrections files as clerks write them. */
import { describe, expect, test } from 'vitest'
import { correctedMeeting, readCorrectionsFile } from '../../src/model/correction.ts'
import { ContentError } from '../../src/model/files.ts'

const FILE = 'corrections/sec-chuwu-110.yaml'
const GOOD = `# 110 次
- do: replace
  path: 2-4-c-5
  from: 30 萬元
  to: 300 萬元
  by: 王小明
  on: 2022-03-20
  reason: 金額誤植
- do: set
  field: start
  from: 10:00
  to: 10:30
  by: 王小明
  on: 2022-03-20
- do: move
  path: 1.10
  from: top
  to: 2
  by: 王小明
  on: 2022-03-20
`

function faults(text: string, file = FILE): string {
  try {
    readCorrectionsFile(file, text)
  } catch (error) {
    if (error instanceof ContentError) return error.message
    throw error
  }
  return ''
}

test('every value is text as it stands there', () => {
  const [replace, set, move] = readCorrectionsFile(FILE, GOOD)
  expect(replace).toMatchObject({ path: '2-4-c-5', on: '2022-03-20', reason: '金額誤植' })
  expect(set).toMatchObject({ from: '10:00', to: '10:30' })
  expect(move).toMatchObject({ path: '1.10', to: '2' })
})

test('a file without entries corrects nothing', () => {
  expect(readCorrectionsFile(FILE, '# 已無更正\n\n')).toEqual([])
})

test.each([
  'sec-chuwu-110.yaml',
  'corrections/sec/chuwu/110.yaml',
  'corrections/110.yaml',
  'corrections/sec-chuwu-110.yml',
])('%s is named after no meeting', (file) => {
  expect(correctedMeeting(file)).toBeNull()
  expect(faults(GOOD, file)).toContain('檔名須是會議代碼')
})

describe('faults', () => {
  test.each([
    ['no list', 'do: replace\n', '整個檔案須是一份清單'],
    ['no YAML', '- do: [\n', 'YAML 格式有誤'],
    ['an unknown verb', GOOD.replace('replace', 'change'), '第 1 筆 do：須是 replace、set'],
    ['no verb', GOOD.replace('- do: replace', '-'), '第 1 筆 do：須是 replace、set'],
    ['an unknown key', GOOD.replace('reason', 'because'), '第 1 筆：沒有「because」這個欄位'],
    ['a missing key', GOOD.replace('  by: 王小明\n', ''), '第 1 筆 by：缺少這個欄位'],
    ['an empty ground', GOOD.replace('from: 30 萬元', 'from: ""'), '第 1 筆 from：不可空白'],
    ['no such day', GOOD.replace('2022-03-20', '2022-02-30'), '第 1 筆 on：須是存在的日期'],
    ['no path', GOOD.replace('2-4-c-5', '貳、四'), '第 1 筆 path：須是條文編號'],
    ['no field', GOOD.replace('start', 'hour'), '第 2 筆 field：須是 title、date'],
    ['no parent', GOOD.replace('from: top', 'from: 上層'), '第 3 筆 from：須是條文編號，最上層寫 top'],
    [
      'the number of another meeting',
      '- { do: set, field: number, source: a.txt, from: 113-7, to: 112-7, by: 王, on: 2022-03-20 }\n',
      '第 1 筆 to：須與檔名的次別（110）相同',
    ],
  ])('%s', (_, text, fault) => {
    expect(faults(text)).toMatch(new RegExp(`^${FILE}:\\d+:\\d+ `, 'u'))
    expect(faults(text)).toContain(fault)
  })

  test('all of them are told at once', () => {
    expect(faults(GOOD.replaceAll('2022-03-20', 'today').replace('path: 1.10', 'path: 壹')).split('\n')).toHaveLength(4)
  })
})
