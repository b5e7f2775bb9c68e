import { describe, expect, test } from 'vitest'
import { addresseeAt } from '../../src/archive/duties/addressees.ts'

describe('a person', () => {
  test.each([
    ['林副秘書長適時關懷', '林副秘書長'],
    ['趙副總聯絡人及王府會聯絡員', '趙副總聯絡人'],
    ['王府會聯絡員蒐集', '王府會聯絡員'],
    ['陳兼主任協助', '陳兼主任'],
    ['歐陽處長', '歐陽處長'],
    ['聯絡人確認', '聯絡人'],
    ['秘書長彙辦', '秘書長'],
    ['林副座督導', '林副座'],
  ])('%j begins with %j', (text, printed) => {
    const at = 3
    expect(addresseeAt(`會後請${text}`, at, false)).toEqual({
      start: at,
      end: at + printed.length,
      kind: 'person',
      unit: null,
      printed,
    })
  })

  test.each([
    '向局長報告',
    '先報市長',
    '報市長核定',
    '轉知主任',
    '由處長核定',
    '儘速處理',
    '注意，林處長',
    '主席裁示',
    '委員審議',
    '',
  ])('%j does not', (text) => {
    expect(addresseeAt(text, 0, true)).toBeNull()
  })
})

describe('others that no registry holds', () => {
  test.each([
    ['相關機關於二週內', '相關機關 body'],
    ['各局處配合', '各局處 everyone'],
    ['各區公所轉知', '各區公所 body'],
    ['與會人員保密', '與會人員 body'],
    ['業務單位補充', '業務單位 body'],
    ['教育部研議', '教育部 body'],
    ['經濟部水利署協助', '經濟部水利署 body'],
    ['內政部警政署協助', '內政部警政署 body'],
    ['中央研究院提供', '中央研究院 body'],
    ['提案單位修正', '提案單位 body'],
    ['就業服務處、勞動局', '就業服務處 body'],
    ['施工廠商改善', '施工廠商 body'],
    ['市警局加強', '市警局 body'],
    ['都市發展局會同工務局', '都市發展局 body'],
    ['教務處與學務處', '教務處 body'],
    ['國立臺灣大學提供', '國立臺灣大學 body'],
  ])('%j begins with %j', (text, expected) => {
    const found = addresseeAt(text, 0, true)
    expect(`${found?.printed} ${found?.kind}`).toBe(expected)
    expect(addresseeAt(text, 0, false)).toBeNull()
  })

  test.each([
    '妥處後回報',
    '再處理',
    '會同辦理',
    '排隊依序等候',
    '加強科技執法',
    '依會議結論辦理',
    '提供業務單位參考',
    '檢附申請單位資料',
    '本局辦理',
    '規劃會議室',
    '落實組織調整',
  ])('nobody in %j', (text) => {
    expect(addresseeAt(text, 0, true)).toBeNull()
  })
})
