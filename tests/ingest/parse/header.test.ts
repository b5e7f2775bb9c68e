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

  /** Who came, and the paths of the items, of a header that ends with its attendance. */
  const cameAndItems = (list: string, body: string): [string[], string[]] => {
    const { attendance, items } = meetingOf(HEADER.replace('出席：如簽到表\n', list) + body)
    return [attendance.flatMap(({ lines }) => lines), items.map(({ path }) => path)]
  }

  test.each([
    ['another style', '一、何組長\n二、余組長\n', '(一)甲\n(二)乙\n'],
    ['a number that begins anew', '1、何組長\n2、余組長\n', '1、甲\n2、乙\n'],
    ['a section', '(1)何組長\n(2)余組長\n', '報告事項\n(1)甲\n'],
    ['a heading of its style', '一、何組長\n', '一、報告事項\n二、散會\n'],
    ['what is spoken', '1、何組長\n2、余組長\n', '主席：請各組報告。\n一、甲\n'],
  ])('a label with nothing after it owns the list below it, to %s', (_, list, body) => {
    expect(cameAndItems(`出席：\n${list}`, body)[0]).toEqual(list.trimEnd().split('\n'))
  })

  test.each([
    ['it goes on after lists of its own', '一、甲\n(一)子\n(二)丑\n二、乙\n'],
    ['it is decided on', '一、甲\n決議：照案通過\n'],
    ['it is all that the minutes say', '一、甲\n二、乙\n'],
    ['it begins as the sections do', '壹、甲\n一、乙\n'],
    ['it begins in the middle', '二、甲\n(一)乙\n'],
  ])('a list below an empty label is the body, where %s', (_, body) => {
    const [came, paths] = cameAndItems('出席：\n', body)
    expect(came).toEqual([])
    expect(paths.length).toBeGreaterThan(0)
  })

  test('a label that has its say owns no list', () => {
    expect(cameAndItems('出席：如簽到表\n', '一、甲\n(一)乙\n')).toEqual([['如簽到表'], ['1']])
  })

  test.each(['出席代表', '出席議員', '列席機關及人員', '列席備詢官員', '出（列）席單位'])('%s is a label', (label) => {
    expect(meetingOf(HEADER.replace('出席：', `${label}：`) + '一、甲\n').attendance).toEqual([
      { label, lines: ['如簽到表'] },
    ])
  })

  test('fields in the cells of a row need no colons, and heads of columns are no fields', () => {
    const header = (rows: string): string => `${TITLE}${rows}出席\t何組長\n一、甲\n`
    expect(
      meetingOf(header('時間\t113年5月6日9時\t地點\t會議室\n主席\t\t紀錄\t周小帆\n項次\t地點\t進度\n')),
    ).toMatchObject({ date: '2024-05-06', start: '09:00', place: '會議室', chair: null, recorder: '周小帆' })
    expect(meetingOf(`${HEADER}時間\t地點\t主席\n一、甲\n`)).toMatchObject({ place: '二樓會議室' })
  })

  test("a day without a label is the meeting's only where no label has one", () => {
    const line = '中華民國113年5月7日（星期二）下午2時至4時\n'
    const without = HEADER.replace(/時間.*\n/u, line)
    expect(meetingOf(`${without}一、甲\n`)).toMatchObject({ date: '2024-05-07', start: '14:00', end: '16:00' })
    expect(meetingOf(`${HEADER.replace(TITLE, TITLE + line)}一、甲\n`)).toMatchObject({ date: '2024-05-06' })
    const sentence = HEADER.replace(/時間.*\n/u, '113年5月7日版本\n')
    expect(ingestText(`${sentence}一、甲\n`).messages.map(({ rule }) => rule)).toEqual(['no-date'])
  })

  test('ends where the minutes begin, though no number or word of a section does', () => {
    const came = (body: string): string[] =>
      meetingOf(`${HEADER}${body}一、甲\n`).attendance.flatMap(({ lines }) => lines)
    expect(came('王委員一、李委員二\n')).toEqual(['如簽到表', '王委員一、李委員二'])
    expect(came('何組長、\n余組長。\n')).toEqual(['如簽到表', '何組長、', '余組長。'])
    expect(came('燈光組：北堤已汰換。\n')).toEqual(['如簽到表'])
    expect(came('【燈光組】\n')).toEqual(['如簽到表'])
    expect(came('項次\t辦理情形\n')).toEqual(['如簽到表'])
  })

  test('machine data between two fields belongs to none, and after the last is no field', () => {
    const data = '```json\n{ "committee": ["EDU"] }\n```\n'
    const name = 'minutes.md'
    const between = meetingOf(HEADER.replace('出席：', `${data}出席：`) + '一、甲\n', { name })
    expect([between.recorder, between.attendance]).toEqual(['周小帆', [{ label: '出席', lines: ['如簽到表'] }]])
    expect(meetingOf(`${HEADER}${data}一、甲\n`, { name }).attendance).toEqual([{ label: '出席', lines: ['如簽到表'] }])
  })

  test('the end is the time of 散會 itself', () => {
    const end = (body: string): string | null => meetingOf(`${HEADER.replace('至 11 時', '')}一、甲\n${body}`).end
    expect(end('二、散會\n時間：上午 10 時\n')).toBe('10:00')
    expect(end('二、散會（10 點）\n第1點請再說明。\n')).toBe('10:00')
    expect(end('二、散會\n附錄：10 時的發言\n')).toBeNull()
    expect(end('二、主席宣佈散會：下午 1 點 5 分。\n')).toBe('13:05')
  })
})
