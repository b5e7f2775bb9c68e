import { describe, expect, test } from 'vitest'
import { findDuties } from '../../src/archive/duties.ts'
import { UnitNames } from '../../src/archive/names.ts'
import { DECIDING, KINDS, type Kind } from '../../src/model/kind.ts'
import { HARBOUR } from './minutes.ts'

const names = new UnitNames(HARBOUR)
const duties = (text: string, kind: Kind = 'conclusion'): ReturnType<typeof findDuties> =>
  findDuties(text, kind, 'harbour', names)

/** `name manner`, in the order in which they are found. */
const who = (text: string, kind?: Kind): string[] => duties(text, kind).map(({ name, manner }) => `${name} ${manner}`)

describe('請 and the names after it', () => {
  test.each([
    ['請總務組會同公管中心辦理。', ['總務組 addressed', '公管中心 addressed']],
    ['請總務組偕同公管中心辦理。', ['總務組 addressed', '公管中心 addressed']],
    ['請總務組、公管中心及文書組辦理。', ['總務組 addressed', '公管中心 addressed', '文書組 addressed']],
    ['請策略、資安及創新中心確認。', ['策略中心 addressed', '資安中心 addressed', '創新中心 addressed']],
    ['請 總務組 與 公管中心 辦理。', ['總務組 addressed', '公管中心 addressed']],
    ['請總務組協調公管中心辦理。', ['總務組 addressed']],
    ['市政大樓工程案，請公管中心提醒總務組把握期程。', ['公管中心 addressed']],
    ['請總務組轉知各組室。', ['總務組 addressed']],
    ['請文書組高組長辦理，公管中心協辦。', ['文書組 addressed']],
    ['請總務組組長及公管中心主任出席。', ['總務組 addressed', '公管中心 addressed']],
    ['請國務組辦理。', ['國際事務組 addressed']],
    ['請由總務組主政。', ['總務組 addressed']],
    ['請本處總務組及同仁配合。', ['總務組 addressed', '同仁 collective']],
    ['請各組室及公管中心踴躍提報。', ['各組室 collective', '公管中心 addressed']],
    ['請各長官轉知同仁注意。', ['各長官 collective']],
    ['請林副秘書長適時關懷。', ['林副秘書長 person']],
    ['請趙副總聯絡人及王府會聯絡員蒐集情資。', ['趙副總聯絡人 person', '王府會聯絡員 person']],
    ['另請總務組辦理；並請文書組配合。', ['總務組 addressed', '文書組 addressed']],
    ['建請各位主管省思。', ['各位主管 collective']],
    ['提醒同仁面對餽贈應拒絕。', ['同仁 collective']],
    ['近日議題延燒，再次提醒各位主管注意，請大家共同營造。', ['各位主管 collective', '大家 collective']],
    ['請總務組提醒文書組注意。', ['總務組 addressed']],
    ['請向處長報告。', []],
  ])('%j', (text, expected) => {
    expect(who(text)).toEqual(expected)
  })
})

describe('what is no duty', () => {
  test.each([
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
    ['同仁應保持備份習慣。', ['同仁 collective']],
    ['總務組應妥為處理。', ['總務組 addressed']],
    ['總務組均應注意。', ['總務組 addressed']],
    ['總務組及公管中心應注意。', ['總務組 addressed', '公管中心 addressed']],
    ['策略、資安、創新中心應注意。', ['策略中心 addressed', '資安中心 addressed', '創新中心 addressed']],
    ['感謝文書組，總務組應注意。', ['總務組 addressed']],
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
  const implied = ['總務組 implied', '公管中心 implied']

  test.each(KINDS)('in an item of kind %s', (kind) => {
    expect(who(text, kind)).toEqual(DECIDING.has(kind) ? implied : [])
  })

  test('means who was named last before it', () => {
    expect(who('感謝總務組。公管中心報告，請儘速辦理。')).toEqual(['公管中心 implied'])
    expect(who('請儘速辦理，總務組知悉。')).toEqual([])
    expect(who('補助同仁，請儘速申請。')).toEqual(['同仁 implied'])
  })

  test('提醒 without a name means nobody', () => {
    expect(who('總務組報告，再次提醒注意。')).toEqual([])
  })
})

describe('one unit, several ways', () => {
  test('what is addressed beats what is implied, whichever comes first', () => {
    expect(who('總務組報告，請注意；請總務組辦理。')).toEqual(['總務組 addressed'])
    expect(who('請總務組辦理；請儘速完成。')).toEqual(['總務組 addressed'])
    expect(who('同仁反映，請注意；請同仁配合。')).toEqual(['同仁 collective'])
  })

  test('is told once, under its name in the registry', () => {
    expect(who('請國務組辦理；請國際事務組知悉。')).toEqual(['國際事務組 addressed'])
    expect(duties('請國務組辦理；請國際事務組知悉。')[0]?.words).toBe('請國務組')
  })
})

test('the id is the unit’s, and null for everyone and persons; the words are those that say so', () => {
  expect(duties('一、 請總務組與同仁、林處長辦理。公管中心應配合。')).toEqual([
    { id: 'harbour-zongwu', name: '總務組', manner: 'addressed', words: '請總務組與同仁、林處長' },
    { id: null, name: '同仁', manner: 'collective', words: '請總務組與同仁、林處長' },
    { id: null, name: '林處長', manner: 'person', words: '請總務組與同仁、林處長' },
    { id: 'harbour-gongguan', name: '公管中心', manner: 'addressed', words: '公管中心應' },
  ])
  expect(duties('總務組所提，亦請更新。')).toEqual([
    { id: 'harbour-zongwu', name: '總務組', manner: 'implied', words: '總務組所提，亦請' },
  ])
})
