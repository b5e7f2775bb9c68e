/** Corrections over the minutes of one meeting. */
import { describe, expect, test } from 'vitest'
import { publishedIds } from '../../../src/model/ledger.ts'
import { accepted, corrected, lines, minutes, rules } from './documents.ts'

const BODY = `一、主席致詞：略。
二、討論事項
(一)碼頭停車收費案。
決議：編列新臺幣30萬元，(二)請總務組於 6 月底前提報。
(二)北堤燈塔換裝案。
說明：燈泡已逾使用年限。
三、散會：11 時
`
const BEFORE = lines(minutes(BODY))
/** The lines that are not as they were. */
const changed = (...texts: string[]): string[] =>
  lines(accepted(corrected(BODY, ...texts))).filter((line) => !BEFORE.includes(line))

describe('words of a text', () => {
  test('are replaced, and kept', () => {
    expect(changed('do: replace\npath: 2-1-c\nfrom: 30萬元\nto: 300萬元')).toEqual([
      '2-1-c 決議：編列新臺幣300萬元，(二)請總務組於 6 月底前提報。〔原：決議：編列新臺幣30萬元，(二)請總務組於 6 月底前提報。〕',
    ])
  })

  test('are signed', () => {
    const { items } = accepted(corrected(BODY, 'do: replace\npath: 1\nfrom: 略\nto: 從略\nreason: 誤植'))
    expect(items[0]?.earlier).toEqual([
      { change: 'correction', of: 'text', was: '主席致詞：略。', by: '周小帆', on: '2024-05-10', reason: '誤植' },
    ])
  })

  test('twice over, each on what the one before made of it', () => {
    expect(changed('do: replace\npath: 1\nfrom: 略\nto: 從略', 'do: replace\npath: 1\nfrom: 從略\nto: 省略')).toEqual([
      '1 一、主席致詞：省略。〔原：主席致詞：略。〕〔原：主席致詞：從略。〕',
    ])
  })

  test.each([
    ['gone', 'do: replace\npath: 1\nfrom: 詳附件\nto: 略', 'correction-ground', '現為「主席致詞：略。」'],
    ['of no item', 'do: replace\npath: 9\nfrom: 略\nto: 從略', 'correction-no-item', '第 1 筆（replace 9）'],
    ['the same', 'do: replace\npath: 1\nfrom: 略\nto: 略', 'correction-impossible', '相同'],
    ['all there are', 'do: replace\npath: 1\nfrom: 主席致詞：略。\nto: ""', 'correction-impossible', '沒有任何文字'],
  ])('that are %s', (_, entry, rule, reason) => {
    const outcome = corrected(BODY, entry)
    expect(rules(outcome)).toEqual([rule])
    expect(outcome.meeting).toBeNull()
    expect(outcome.messages[0]?.reason).toContain(reason)
  })

  test('that overlap themselves stand there more than once', () => {
    const outcome = corrected('一、哈哈哈\n', 'do: replace\npath: 1\nfrom: 哈哈\nto: 呵')
    expect(rules(outcome)).toEqual(['correction-twice'])
  })
})

describe('what was read of an item', () => {
  test('its kind, with what stands below it', () => {
    const { items } = accepted(corrected(BODY, 'do: set\npath: 2-2-p\nfield: kind\nfrom: text\nto: resolution'))
    expect(items[1]?.children[1]?.children[0]).toMatchObject({ path: '2-2-p', kind: 'resolution' })
  })

  test('its marker and its label', () => {
    const { items } = accepted(
      corrected(
        BODY,
        'do: set\npath: 2-2\nfield: marker\nfrom: (二)\nto: (三)',
        'do: set\npath: 2-2\nfield: label\nfrom: ""\nto: 北堤燈塔換裝案',
      ),
    )
    expect(items[1]?.children[1]).toMatchObject({ path: '2-2', marker: '(三)', label: '北堤燈塔換裝案' })
  })

  test.each([
    ['do: set\npath: 2-2\nfield: marker\nfrom: (四)\nto: (三)', 'correction-ground'],
    ['do: set\npath: 2-2\nfield: kind\nfrom: agenda\nto: 決議', 'correction-impossible'],
    ['do: set\npath: 2-2\nfield: kind\nfrom: agenda\nto: header', 'correction-impossible'],
    ['do: set\npath: 2-2\nfield: kind\nfrom: agenda\nto: agenda', 'correction-impossible'],
    ['do: set\npath: 2-2\nfield: label\nfrom: ""\nto: 南堤', 'correction-impossible'],
  ])('%j can not be', (entry, rule) => expect(rules(corrected(BODY, entry))).toEqual([rule]))
})

describe('where an item stands', () => {
  test('it is moved, with all below it, and keeps its paths', () => {
    expect(lines(accepted(corrected(BODY, 'do: move\npath: 2-1\nfrom: 2\nto: 1'))).slice(0, 4)).toEqual([
      BEFORE[0],
      `${BEFORE[2]}〔parent 原：2〕`,
      BEFORE[3],
      BEFORE[1],
    ])
  })

  test('it is moved to the top, after another', () => {
    const body = lines(accepted(corrected(BODY, 'do: move\npath: 2-2\nfrom: 2\nto: top\nafter: 1')))
    expect(body.slice(0, 3)).toEqual([BEFORE[0], `${BEFORE[4]}〔parent 原：2〕`, BEFORE[5]])
  })

  test('it is cut in two where the second begins, whose number is read from there', () => {
    expect(changed('do: split\npath: 2-1-c\nfrom: (二)請總務組\nas: 2-1-c-2')).toEqual([
      '2-1-c 決議：編列新臺幣30萬元，〔原：決議：編列新臺幣30萬元，(二)請總務組於 6 月底前提報。〕',
      '2-1-c-2 (二)請總務組於 6 月底前提報。',
    ])
  })

  test('what stood under it comes after the second part', () => {
    const { items } = accepted(corrected(BODY, 'do: split\npath: 2\nfrom: 事項\nas: 2.2'))
    expect(items.map(({ path, children }) => [path, children.length])).toEqual([
      ['1', 0],
      ['2', 0],
      ['2.2', 2],
      ['3', 0],
    ])
  })

  test('it goes on with the text before it, and its path leads there', () => {
    const meeting = accepted(corrected(BODY, 'do: join\npath: 2-2\nfrom: (二)北堤'))
    expect(lines(meeting)[3]).toBe(
      `2-1-c 決議：編列新臺幣30萬元，(二)請總務組於 6 月底前提報。\n(二)北堤燈塔換裝案。〔原：決議：編列新臺幣30萬元，(二)請總務組於 6 月底前提報。〕〔兼 2-2〕`,
    )
    expect(lines(meeting)[4]).toBe(BEFORE[5])
    expect(publishedIds(meeting).sort()).toEqual(publishedIds(minutes(BODY)).sort())
  })

  test.each([
    ['do: move\npath: 2-1\nfrom: 1\nto: 3', 'correction-ground'],
    ['do: move\npath: 2\nfrom: top\nto: 2-1', 'correction-impossible'],
    ['do: move\npath: 2\nfrom: top\nto: 2', 'correction-impossible'],
    ['do: move\npath: 2\nfrom: top\nto: 9', 'correction-no-item'],
    ['do: move\npath: 2\nfrom: top\nto: 3\nafter: 1', 'correction-no-item'],
    ['do: split\npath: 2-1-c\nfrom: 決議\nas: 2-1-c-2', 'correction-impossible'],
    ['do: split\npath: 2-1-c\nfrom: (三)請\nas: 2-1-c-2', 'correction-ground'],
    ['do: split\npath: 2-1-c\nfrom: (二)請\nas: 2-1', 'correction-impossible'],
    ['do: join\npath: 1\nfrom: 一、', 'correction-impossible'],
    ['do: join\npath: 2\nfrom: 三、', 'correction-ground'],
    ['do: withdraw\npath: 2', 'correction-impossible'],
    ['do: match\nsource: b.txt\npath: 2\nas: 2', 'correction-impossible'],
  ])('%j can not be', (entry, rule) => {
    const outcome = corrected(BODY, entry)
    expect(rules(outcome)).toEqual([rule])
    expect(outcome.meeting).toBeNull()
  })
})

test('every entry that has lost its ground is named, not only the first', () => {
  const { messages } = corrected(BODY, 'do: replace\npath: 1\nfrom: 甲\nto: 乙', 'do: join\npath: 8\nfrom: 甲')
  expect(messages.map(({ reason }) => /第 \d 筆（[^）]*）/u.exec(reason)?.[0])).toEqual([
    '第 1 筆（replace 1）',
    '第 2 筆（join 8）',
  ])
})
