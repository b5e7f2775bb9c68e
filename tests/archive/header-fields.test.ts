import { describe, expect, test } from 'vitest'
import { headerFields } from '../../src/archive/header-fields.ts'

const TITLE = '晨霧市政府港務處第 7 次處務會議紀錄'
const fieldsOf = (header: readonly string[], lines: readonly string[] = [], title = TITLE): [string, string][] =>
  headerFields({ title, header: [...header], attendance: [{ label: '出席', lines: [...lines] }] }).map(
    ({ name, text }) => [name, text],
  )

describe('headerFields', () => {
  test('cuts each line below the title at its colon', () => {
    expect(fieldsOf([TITLE, '時間：113 年 5 月 6 日 10:00', '主　席：陳志銘', '（視訊）'])).toEqual([
      ['時間', '113 年 5 月 6 日 10:00'],
      ['主　席', '陳志銘'],
      ['', '（視訊）'],
    ])
  })

  test('a title of two lines stands in the heading alone', () => {
    expect(fieldsOf(['晨霧市政府港務處', '第 7 次處務會議紀錄', '紀錄：甲'])).toEqual([['紀錄', '甲']])
    expect(fieldsOf(['晨霧市政府港務處', '紀錄：甲'])).toEqual([
      ['', '晨霧市政府港務處'],
      ['紀錄', '甲'],
    ])
  })

  test('those who came stand in their field, line by line, whatever colons they have', () => {
    const lines = ['租宅科：吳綠淳', '秘書室：蔡梅辰']
    expect(fieldsOf([TITLE, '出席：', ...lines, '紀錄：甲'], lines)).toEqual([
      ['出席', lines.join('\n')],
      ['紀錄', '甲'],
    ])
    expect(fieldsOf([TITLE, '出席：陳志銘', '廖代'], ['陳志銘', '廖代'])).toEqual([['出席', '陳志銘\n廖代']])
  })

  test('rows of a table stand together, and apart from a line before them', () => {
    expect(fieldsOf([TITLE, '地點：會議室', '職稱\t姓名', '處長\t陳志銘'])).toEqual([
      ['地點', '會議室'],
      ['', '職稱\t姓名\n處長\t陳志銘'],
    ])
  })
})
