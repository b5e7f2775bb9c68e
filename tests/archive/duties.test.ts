import { describe, expect, test } from 'vitest'
import { findDuties } from '../../src/archive/duties/duties.ts'
import { UnitNames } from '../../src/archive/duties/names.ts'
import { DECIDING, KINDS, type Kind } from '../../src/model/kind.ts'
import { HARBOUR } from './minutes.ts'

const names = new UnitNames(HARBOUR)
const duties = (text: string, kind: Kind = 'conclusion'): ReturnType<typeof findDuties> =>
  findDuties(text, kind, 'harbour', names.find(text))

/** `name type`, and whether it is inferred, in the order in which they are found. */
const who = (text: string, kind?: Kind): string[] =>
  duties(text, kind).map(({ name, type, inferred }) => `${name} ${type}${inferred ? ' inferred' : ''}`)

describe('請 and the names after it', () => {
  test.each([
    ['請總務組會同公管中心辦理。', ['總務組 unit', '公管中心 unit']],
    ['請總務組偕同公管中心辦理。', ['總務組 unit', '公管中心 unit']],
    ['請總務組、公管中心及文書組辦理。', ['總務組 unit', '公管中心 unit', '文書組 unit']],
    ['請策略、資安及創新中心確認。', ['策略中心 unit', '資安中心 unit', '創新中心 unit']],
    ['請 總務組 與 公管中心 辦理。', ['總務組 unit', '公管中心 unit']],
    ['請總務組協調公管中心辦理。', ['總務組 unit']],
    ['市政大樓工程案，請公管中心提醒總務組把握期程。', ['公管中心 unit']],
    ['請總務組轉知各組室。', ['總務組 unit']],
    ['請文書組高組長辦理，公管中心協辦。', ['文書組 unit']],
    ['請總務組組長及公管中心主任出席。', ['總務組 unit', '公管中心 unit']],
    ['請國務組辦理。', ['國際事務組 unit']],
    ['請由總務組主政。', ['總務組 unit']],
    ['請本處總務組及同仁配合。', ['總務組 unit', '同仁 everyone']],
    ['請各組室及公管中心踴躍提報。', ['各組室 everyone', '公管中心 unit']],
    ['請各長官轉知同仁注意。', ['各長官 everyone']],
    ['請林副秘書長適時關懷。', ['林副秘書長 person']],
    ['請趙副總聯絡人及王府會聯絡員蒐集情資。', ['趙副總聯絡人 person', '王府會聯絡員 person']],
    ['另請總務組辦理；並請文書組配合。', ['總務組 unit', '文書組 unit']],
    ['建請各位主管省思。', ['各位主管 everyone']],
    ['提醒同仁面對餽贈應拒絕。', ['同仁 everyone']],
    ['近日議題延燒，再次提醒各位主管注意，請大家共同營造。', ['各位主管 everyone', '大家 everyone']],
    ['請總務組提醒文書組注意。', ['總務組 unit']],
    ['請王主任、提醒李主任、請何主任協助。', ['王主任 person', '李主任 person', '何主任 person']],
    ['請向處長報告。', []],
    ['請總務組會商公管中心辦理。', ['總務組 unit', '公管中心 unit']],
    ['請聯絡人確認。', ['聯絡人 person']],
    ['請主席裁示。', []],
    ['請本府工務局、總務組及業務單位辦理。', ['工務局 body', '總務組 unit', '業務單位 body']],
    ['請教育局協助。', ['教育局 body']],
    ['移由總務組續辦。', ['總務組 unit']],
    ['爰要求總務組改善。', ['總務組 unit']],
  ])('%j', (text, expected) => {
    expect(who(text)).toEqual(expected)
  })
})

describe('other words that tell', () => {
  test.each([
    ['責成總務組儘速辦理。', ['總務組 unit']],
    ['交由公管中心續處。', ['公管中心 unit']],
    ['由總務組主政，文書組協辦。', ['總務組 unit']],
    ['改由文書組及公管中心主辦。', ['文書組 unit', '公管中心 unit']],
    ['爰要求經濟部、交通部提出報告。', ['經濟部 body', '交通部 body']],
    ['照案通過，並函請教育部辦理。', ['教育部 body']],
    ['各單位務必落實。', ['各單位 everyone']],
  ])('%j', (text, expected) => {
    expect(who(text)).toEqual(expected)
  })

  test('a report that says who leads tells nobody', () => {
    expect(who('由總務組主政，文書組協辦。', 'report')).toEqual([])
  })

  test('an explanation tells only whom the registry knows', () => {
    expect(who('請教育局及總務組協助；請總務組說明。', 'text')).toEqual(['總務組 unit'])
  })
})

describe('what is no duty', () => {
  test.each([
    '本案不請總務組辦理。',
    '已請總務組辦理。',
    '業經再請總務組說明。',
    '毋庸再請總務組說明。',
    '不必請總務組出席。',
    '原請總務組辦理。',
    '已責成總務組辦理。',
    '總務組應辦事項如附件。',
    '總務組應有之員額。',
    '前次會議決議請總務組協助一節，業已函復。',
    '本案前經第109次處務會議結論：「請總務組研議「借用要點」。」，',
    '上次會議決議事項辦理情形如下表：\n案次\t決議事項\t辦理情形\n1\t請總務組盤點\t已完成。',
    '感謝總務組協助。',
    '總務組已完成。',
    '希望各單位配合。',
    '歡迎各單位提供意見。',
    '總務組提出申請，',
    '申請總務組車輛',
    '邀請總務組與會',
    '報請總務組核定',
    '提請總務組討論',
    '函請總務組查照',
    '簽請總務組同意',
    '文書組請假三人',
    '文書組請購設備',
    '文書組請領經費',
    '文書組請示後辦理',
    '文書組請教專家',
    '可向文書組申請撥用。',
    '由總務組組長請假',
  ])('%j', (text) => {
    expect(who(text)).toEqual([])
  })
})

describe('應', () => {
  test.each([
    ['同仁應保持備份習慣。', ['同仁 everyone']],
    ['總務組應妥為處理。', ['總務組 unit']],
    ['總務組均應注意。', ['總務組 unit']],
    ['總務組及公管中心應注意。', ['總務組 unit', '公管中心 unit']],
    ['策略、資安、創新中心應注意。', ['策略中心 unit', '資安中心 unit', '創新中心 unit']],
    ['感謝文書組，總務組應注意。', ['總務組 unit']],
    ['總務組應用系統上線。', []],
    ['總務組應變計畫。', []],
    ['總務組應徵人員。', []],
    ['總務組應邀出席。', []],
    ['總務組報告，相關費用應核銷。', []],
  ])('%j', (text, expected) => {
    expect(who(text, 'report')).toEqual(expected)
  })
})

describe('請 without a name', () => {
  const text = '總務組與公管中心所提方案，請注意後續執行。'
  const implied = ['總務組 unit inferred', '公管中心 unit inferred']

  test.each(KINDS)('in an item of kind %s', (kind) => {
    expect(who(text, kind)).toEqual(DECIDING.has(kind) ? implied : [])
  })

  test('means who was named last before it', () => {
    expect(who('感謝總務組。公管中心報告，請儘速辦理。')).toEqual(['公管中心 unit inferred'])
    expect(who('請儘速辦理，總務組知悉。')).toEqual([])
    expect(who('補助同仁，請儘速申請。')).toEqual(['同仁 everyone inferred'])
  })

  test('means none who is thanked in an earlier sentence, and none who is only worked with', () => {
    expect(who('感謝總務組辛勞。新聞稿請先確認。')).toEqual([])
    expect(who('感謝總務組，報告內容請放置平台。')).toEqual(['總務組 unit inferred'])
    expect(who('請文書組督促總務組辦理。作業時請留意安全。')).toEqual(['文書組 unit'])
    expect(who('同仁辛勞。本案請依程序辦理。')).toEqual([])
  })

  test('提醒 without a name means nobody', () => {
    expect(who('總務組報告，再次提醒注意。')).toEqual([])
  })
})

describe('one unit, several ways', () => {
  test('what is addressed beats what is inferred, whichever comes first', () => {
    expect(who('總務組報告，請注意；請總務組辦理。')).toEqual(['總務組 unit'])
    expect(who('請總務組辦理；請儘速完成。')).toEqual(['總務組 unit'])
    expect(who('同仁反映，請注意；請同仁配合。')).toEqual(['同仁 everyone'])
  })

  test('is told once, under its name in the registry', () => {
    expect(who('請國務組辦理；請國際事務組知悉。')).toEqual(['國際事務組 unit'])
    expect(duties('請國務組辦理；請國際事務組知悉。')[0]?.words).toBe('請國務組')
  })
})

test('the id is the unit’s, and null for everyone and persons; the words are those that say so', () => {
  expect(duties('一、 請總務組與同仁、林處長辦理。公管中心應配合。')).toMatchObject([
    { id: 'harbour-zongwu', type: 'unit', name: '總務組', inferred: false, words: '請總務組與同仁、林處長' },
    { id: null, type: 'everyone', name: '同仁', inferred: false, words: '請總務組與同仁、林處長' },
    { id: null, type: 'person', name: '林處長', inferred: false, words: '請總務組與同仁、林處長' },
    { id: 'harbour-gongguan', type: 'unit', name: '公管中心', inferred: false, words: '公管中心應' },
  ])
  expect(duties('總務組所提，亦請更新。')).toMatchObject([
    { id: 'harbour-zongwu', type: 'unit', name: '總務組', inferred: true, words: '總務組所提，亦請' },
  ])
})
