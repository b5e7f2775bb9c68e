/** The lines before the first item. */
import { describe, expect, test } from 'vitest'
import { HEADER, TITLE, ingestText, meetingOf } from '../../support/document.ts'

describe('the header', () => {
  test('two fields on one line, whatever the space between', () => {
    for (const space of [' ', '　', '　　', '\t']) {
      const text = HEADER.replace('處長\n紀錄', `處長${space}紀錄`)
      expect(meetingOf(`${text}一、甲案\n`)).toMatchObject({
        chair: { name: '林望海', title: '處長' },
        recorder: '周小帆',
      })
    }
  })

  test('tells who came from who did not, by the label that is printed', () => {
    const text = `${HEADER.trimEnd()}　請　假：余組長\n列 席 人員：星象局\n　　　　顧局長\n缺席：\n`
    expect(meetingOf(`${text}一、甲案\n`).attendance).toEqual([
      { label: '出席', lines: ['如簽到表'] },
      { label: '請假', lines: ['余組長'] },
      { label: '列席人員', lines: ['星象局', '顧局長'] },
      { label: '缺席', lines: [] },
    ])
  })

  test('may stand under a heading of its own', () => {
    const { header, date } = meetingOf(`${HEADER.replace('\n', '\n## 會議資訊\n')}一、甲案\n`)
    expect([header[1], date]).toEqual(['會議資訊', '2024-05-06'])
  })

  test('ends at a heading, even after the attendance', () => {
    const { attendance, items } = meetingOf(`${HEADER}何組長\n余組長（請假）\n## 霧季說明\n今年較長。\n`)
    expect(attendance).toEqual([{ label: '出席', lines: ['如簽到表', '何組長', '余組長（請假）'] }])
    expect(items.map(({ text }) => text)).toEqual(['霧季說明\n今年較長。'])
  })

  test('numbered with the sections may hold lists numbered otherwise', () => {
    const numbered = HEADER.split('\n')
      .filter(Boolean)
      .map((line, index) => ['', '一、', '二、', '三、', '四、', '五、'][index] + line)
      .join('\n')
    const { attendance, items } = meetingOf(`${numbered}\n(一)何組長\n(二)余組長\n六、甲案\n七、乙案\n`)
    expect(attendance).toEqual([{ label: '出席', lines: ['如簽到表', '(一)何組長', '(二)余組長'] }])
    expect(items.map(({ path }) => path)).toEqual(['6', '7'])
    expect(ingestText(`${numbered}\n六、甲案\n七、乙案\n八、散會：10 時\n`).messages).toEqual([])
  })

  test('is gone on with by the first item only', () => {
    const rules = (body: string): string[] =>
      ingestText(`${TITLE}一、時間：113 年 5 月 6 日\n${body}`)
        .messages.map(({ rule }) => rule)
        .filter((rule) => rule.startsWith('numbering'))
    expect(rules('二、甲\n')).toEqual([])
    expect(rules('三、甲\n')).toEqual(['numbering-gap'])
    expect(rules('壹、甲\n貳、乙\n二、丙\n')).toEqual(['numbering-gap'])
  })

  test('the end printed with the time goes before that of 散會', () => {
    expect(meetingOf(`${HEADER}一、散會：10 時\n`).end).toBe('11:00')
    expect(meetingOf(`${HEADER.replace('至 11 時', '')}一、散會：10 時（原定 9 時 50 分）\n`).end).toBe('09:50')
  })

  test('its list of who came goes on with names, numbered or not, and ends at a sentence', () => {
    const came = (body: string): string[] =>
      meetingOf(`${HEADER.replace('如簽到表', '')}${body}壹、甲\n`).attendance.flatMap(({ lines }) => lines)
    expect(came('何組長\n余組長（請假）\n')).toEqual(['何組長', '余組長（請假）'])
    expect(came('1 何組長\n2 余組長\n')).toEqual(['1 何組長', '2 余組長'])
    expect(came('何組長\n1 年鑑尚缺三篇，請催稿。\n')).toEqual(['何組長'])
    expect(came('何組長\n第一案：甲\n')).toEqual(['何組長'])
  })

  test('may name its date and its time apart, and who sat in for the chair', () => {
    const text = HEADER.replace('時間：113 年 5 月 6 日上午', '日期：113 年 5 月 6 日\n時間：上午').replace(
      '林望海處長',
      '林處長望海（公出，何副處長大明代）',
    )
    expect(meetingOf(`${text}一、甲\n`)).toMatchObject({
      date: '2024-05-06',
      start: '09:00',
      end: '11:00',
      chair: { name: '何大明', title: '副處長' },
    })
  })
})
