/** Words that open a block. */
import { describe, expect, test } from 'vitest'
import { arrowOf, blockOf, gluedDecision, isDay } from '../../../src/ingest/parse/block.ts'

describe('a block', () => {
  test.each([
    ['會議結論：洽悉', '會議結論', 'conclusion'],
    ['結論', '結論', 'conclusion'],
    ['決議:照案', '決議', 'resolution'],
    ['附帶決議：', '附帶決議', 'resolution'],
    ['決 議：', '決 議', 'resolution'],
    ['決定：', '決定', 'decision'],
    ['主席裁示', '主席裁示', 'directive'],
    ['主席裁示事項：', '主席裁示事項', 'directive'],
    ['市長提示：', '市長提示', 'directive'],
    ['處長指示', '處長指示', 'directive'],
    ['總務組廖代理組長補充報告：經管', '總務組廖代理組長補充報告', 'report'],
    ['主席致詞', '主席致詞', 'announcement'],
    ['說明：', '說明', 'text'],
    ['報告事項', '', 'section'],
    ['討論事項：', '', 'section'],
    ['臨時動議', '', 'section'],
    ['臨時動議：無。', '', 'section'],
    ['報　告　事　項', '', 'section'],
    ['林副局長裁示：', '林副局長裁示', 'directive'],
    ['上次會議裁示摘錄：請', '上次會議裁示摘錄', 'quoted'],
    ['前次決議事項：', '前次決議事項', 'quoted'],
    ['宣導事項', '宣導事項', 'announcement'],
    ['主席綜合裁示', '主席綜合裁示', 'directive'],
    ['處長裁（指）示事項：', '處長裁（指）示事項', 'directive'],
    ['主席指(裁)示', '主席指(裁)示', 'directive'],
    ['主任秘書指示：', '主任秘書指示', 'directive'],
    ['市長指示事項轉達：', '市長指示事項轉達', 'directive'],
    ['會議結論及裁示：', '會議結論及裁示', 'conclusion'],
    ['決議及裁示事項', '決議及裁示事項', 'resolution'],
    ['主席致詞（略）', '主席致詞', 'announcement'],
    ['業務報告（略）', '業務報告', 'report'],
    ['臨時動議（無）', '', 'section'],
    ['臨時動議　無。', '', 'section'],
    ['【處長裁示】', '【處長裁示】', 'directive'],
    ['【報告內容】', '【報告內容】', 'text'],
    ['【報告事項】', '', 'section'],
    ['【散會】10 時', '【散會】', 'adjournment'],
    ['主席宣布散會：10 時', '主席宣布散會', 'adjournment'],
    ['散會', '散會', 'adjournment'],
    ['散會時間：11 時', '散會時間', 'adjournment'],
    ['閉會', '閉會', 'adjournment'],
    ['17:10 會議結束', '', 'adjournment'],
    ['17:10 pm 會議結束', '', 'adjournment'],
    ['散 會（10時）', '散 會', 'adjournment'],
    ['散　　會', '散　　會', 'adjournment'],
    ['會議結束。', '會議結束', 'adjournment'],
    ['散會。', '散會', 'adjournment'],
  ])('%s', (text, label, kind) => {
    expect(blockOf({ text, bold: 0 })).toEqual({ label, kind })
  })

  test.each([
    '決議照案通過',
    '決議事項辦理情形如下，請核備：',
    '結論是可行的',
    '報告事項一',
    '臨時動議：無人提出',
    '討論事項一覽',
    '本處指示燈',
    '散會後請填問卷',
    '各組室業務工作報告。',
    '各組室業務工作報告',
    '說明',
    '【燈光組】請除鏽',
    '裁示事項辦理情形：',
    '裁示（指示燈',
    '依主席裁示，請燈光組辦理：',
    '會議',
    '：',
    '',
  ])('%j is none', (text) => {
    expect(blockOf({ text, bold: 0 })).toBeNull()
  })

  test('after a number, a report needs no colon', () => {
    expect(blockOf({ text: '各組室業務工作報告', bold: 0, numbered: true })).toMatchObject({ kind: 'report' })
    expect(blockOf({ text: '說明', bold: 0, numbered: true })).toBeNull()
  })

  test('a bold run that ends in a colon is one, whatever its words', () => {
    expect(blockOf({ text: '霧季須知：請留意', bold: 5 })).toEqual({ label: '霧季須知', kind: 'text' })
    expect(blockOf({ text: '霧季須知請留意', bold: 4 })).toBeNull()
    const long = (run: string): unknown => blockOf({ text: `${run}請留意`, bold: run.length })
    expect(long(`${'長'.repeat(24)}：`)).toEqual({ label: '長'.repeat(24), kind: 'text' })
    expect(long(`${'長'.repeat(25)}：`)).toBeNull()
    // A colon within does not make it longer than a label may be.
    expect(long(`甲乙：${'長'.repeat(22)}：`)).toEqual({ label: `甲乙：${'長'.repeat(22)}`, kind: 'text' })
    expect(long(`甲乙：${'長'.repeat(23)}：`)).toBeNull()
  })
})

test.each(['（12月24日）', '(12月25日)', '（113年12月24日（二）上午）', '（上午）', '(下午)', '（ 12 月 24 日 ）'])(
  '%s parts a section',
  (text) => {
    expect(isDay(text)).toBe(true)
  },
)

test.each(['12月24日', '（12月）', '（24日前）', '（中午）', '（12月24日）甲案'])('%s parts none', (text) => {
  expect(isDay(text)).toBe(false)
})

describe('a decision glued to an item', () => {
  test.each([
    ['准予備查。決議：照案', '准予備查。'],
    ['如附件）附帶決議：照案', '如附件）'],
    ['燈具案 主席裁示：請', '燈具案 '],
    ['洽悉；會議結論:請', '洽悉；'],
  ])('%s', (text, before) => {
    expect(text.slice(0, gluedDecision(text))).toBe(before)
  })

  test.each(['決議：照案', '依前次決議：照案', '請依決議辦理', '甲案。決議照案', '甲案。'])('%s: none', (text) => {
    expect(gluedDecision(text)).toBe(-1)
  })
})

test('an arrow opens what follows from the item above it', () => {
  expect(arrowOf('→ 請燈光組辦理')).toEqual({ label: '→', kind: 'conclusion' })
  expect(arrowOf('⇒請燈光組辦理')).toEqual({ label: '⇒', kind: 'conclusion' })
  expect(arrowOf('燈光組→霧號組')).toBeNull()
})
