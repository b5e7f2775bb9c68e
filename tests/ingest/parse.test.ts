/** The parser's parts where a table says more than a document. */
import { describe, expect, test } from 'vitest'
import { blockOf } from '../../src/ingest/parse/block.ts'
import { between } from '../../src/ingest/parse/join.ts'
import { parsePerson } from '../../src/ingest/parse/person.ts'
import { HEADER, TITLE, ingestText, meetingOf, outline, outlineOf, placesOf } from '../support/document.ts'

describe('a person', () => {
  test.each([
    ['趙式隆局長', '趙式隆', '局長'],
    ['局長趙式隆', '趙式隆', '局長'],
    ['處長 林望海', '林望海', '處長'],
    ['林望海　處長', '林望海', '處長'],
    ['林望海副局長', '林望海', '副局長'],
    ['代理處長林望', '林望', '代理處長'],
    ['主任委員歐陽望海', '歐陽望海', '主任委員'],
    ['高大明主任秘書', '高大明', '主任秘書'],
    ['陳志銘', '陳志銘', null],
    ['王副局長', '王副局長', null],
    ['陳代理處長', '陳代理處長', null],
    ['林處長', '林處長', null],
    ['林處長望海', '林望海', '處長'],
    ['陳兼主任委員裕璋', '陳裕璋', '兼主任委員'],
    ['林望海處長（何副處長代）', '林望海處長（何副處長代）', null],
    ['John Smith', 'John Smith', null],
  ])('%s', (text, name, title) => {
    expect(parsePerson(text)).toEqual({ name, title })
  })
})

describe('lines', () => {
  test.each([
    ['辦理疫', '情之', '辦理疫情之'],
    ['使用', 'Lighthouse', '使用Lighthouse'],
    ['Lighthouse', '系統', 'Lighthouse系統'],
    ['Lighthouse', 'Manager', 'Lighthouse Manager'],
    ['COVID-', '19', 'COVID-19'],
    ['at 10,', '20 and', 'at 10, 20 and'],
    ["from 'y'", 'export', "from 'y' export"],
    ['（一）甲，', '乙', '（一）甲，乙'],
    ...[...'。！？：；」』）)'].map((end): [string, string, string] => [`甲${end}`, '乙', `甲${end}\n乙`]),
  ])('%j and %j', (before, after, joined) => {
    expect(before + between(before, after) + after).toBe(joined)
  })

  test('a heading is not gone on with', () => {
    expect(placesOf('壹、報告事項\n內容如下\n兩點\n貳、主席致詞\n謝謝\n大家\n參、散會：10 時\n附件')).toEqual([
      ['1', '報告事項\n內容如下兩點'],
      ['2', '主席致詞\n謝謝大家'],
      ['3', '散會：10 時\n附件'],
    ])
  })
})

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
    ['散會', '散會', 'adjournment'],
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
    '臨時動議：無',
    '散會後請填問卷',
    '各組室業務工作報告。',
    '各組室業務工作報告',
    '說明',
    '依主席裁示，請燈光組辦理：',
    '會議',
    '：',
    '',
  ])('%j is none', (text) => {
    expect(blockOf({ text, bold: 0 })).toBeNull()
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

describe('the title', () => {
  const title = (line: string): unknown[] => {
    const { meeting, messages } = ingestText(HEADER.replace(/^.*\n/, `${line}\n`) + '一、甲案\n')
    return [meeting?.id ?? null, ...messages.filter(({ level }) => level === 'error').map(({ rule }) => rule)]
  }

  test.each([
    ['晨霧市政府燈塔處第 1 1 次處務會議紀錄', 'tower-chuwu-11'],
    ['晨霧市政府燈塔處第一百一十一次處務會議紀錄', 'tower-chuwu-111'],
    ['晨霧市政府燈塔處第１１２次處務會議記錄', 'tower-chuwu-112'],
    ['晨霧市政府燈塔處處務會議第13次會議紀錄', 'tower-chuwu-13'],
    ['燈塔處第 14 次處務會議紀要', 'tower-chuwu-14'],
    ['燈塔處第 15 次擴大處務會議紀錄', 'tower-kuoda-15'],
    ['晨霧市政府燈塔處臺南分館第 16 次館務會議紀錄', 'annex-guanwu-16'],
    ['晨霧市政府燈塔處台南分館第 17 次館務會議紀錄', 'annex-guanwu-17'],
    ['晨霧市政府星象局一百十三年第三次局務會議紀錄', 'stars-juwu-113-3'],
    ['晨霧市政府星象局112年度第4次局務會議紀錄', 'stars-juwu-112-4'],
    ['晨霧市政府星象局2023年第5次局務會議紀錄', 'stars-juwu-112-5'],
  ])('%s', (line, id) => {
    expect(title(line)).toEqual([id])
  })

  test.each([
    ['晨霧市政府燈塔處第十十次處務會議紀錄', 'no-number'],
    ['晨霧市政府燈塔處第12345次處務會議紀錄', 'no-number'],
    ['晨霧市政府星象局113年第1000次局務會議紀錄', 'no-number'],
    ['晨霧市政府星象局1900年第1次局務會議紀錄', 'no-number'],
    ['星象局第 1 次處務會議紀錄', 'unknown-series'],
    ['本處燈塔處第 1 次處務會議紀錄', 'unknown-agency'],
    ['燈塔處第 1 次處務會議通知', 'no-title'],
  ])('%s: %s', (line, rule) => {
    expect(title(line)).toEqual([null, rule])
  })

  test('cut in two before its number', () => {
    const cut = HEADER.replace('第 7 次處務會議紀錄', '處務會議\n第 7 次會議紀錄')
    const { id, title: whole, header } = meetingOf(`${cut}一、甲案\n`)
    expect([id, whole]).toEqual(['tower-chuwu-7', '晨霧市政府燈塔處處務會議 第 7 次會議紀錄'])
    expect(header.slice(0, 3)).toEqual([
      '晨霧市政府燈塔處處務會議',
      '第 7 次會議紀錄',
      '時間：113 年 5 月 6 日上午 9 時至 11 時',
    ])
    // A letterhead is no title of what another agency wrote.
    expect(title('燈塔處收文\n月影市政府第 1 次處務會議紀錄')).toEqual([null, 'unknown-agency'])
    expect(title('第 1 次處務會議紀錄')).toEqual([null, 'unknown-agency'])
  })

  test.each([
    ['晨霧市政府燈塔處第99999999次處務會議紀錄'],
    ['晨霧市政府燈塔處第九千九百九十九萬次處務會議紀錄'],
    ['晨霧市政府星象局999999年第1次局務會議紀錄'],
  ])('%s: a number far too large is said to be none', (line) => {
    expect(title(line)).toEqual([null, 'no-number'])
  })

  test('stands among the first lines', () => {
    const above = (count: number): string => '來文\n'.repeat(count) + HEADER + '一、甲案\n'
    expect(meetingOf(above(14)).header[14]).toBe('晨霧市政府燈塔處第 7 次處務會議紀錄')
    expect(ingestText(above(15)).messages.map(({ rule }) => rule)).toEqual(['no-title'])
  })
})

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
    expect(rules('壹、甲\n二、乙\n')).toEqual(['numbering-gap'])
  })

  test('the end printed with the time goes before that of 散會', () => {
    expect(meetingOf(`${HEADER}一、散會：10 時\n`).end).toBe('11:00')
    expect(meetingOf(`${HEADER.replace('至 11 時', '')}一、散會：10 時（原定 9 時 50 分）\n`).end).toBe('09:50')
  })
})

describe('the tree', () => {
  test('a marker goes on with the innermost list that it continues', () => {
    expect(placesOf('一、甲\n(一)乙\n1.丙\n(二)丁\n二、戊\n(一)己').map(([path]) => path)).toEqual([
      '1',
      '1-1',
      '1-1-1',
      '1-2',
      '2',
      '2-1',
    ])
  })

  test('a list that begins anew within a block is the block’s; elsewhere its numbers repeat', () => {
    expect(placesOf('一、甲\n決議：\n一、乙\n二、丙\n三、丁').map(([path]) => path)).toEqual([
      '1',
      '1-c',
      '1-c-1',
      '1-c-2',
      '1-c-3',
    ])
    expect(placesOf('一、甲\n二、乙\n一、丙').map(([path]) => path)).toEqual(['1', '2', '1.2'])
  })

  test('kinds pass from a block to what stands below it; a section’s items are agenda items', () => {
    expect(outlineOf('報告事項\n一、甲\n決定：\n(一)乙\n1.丙')).toEqual([
      's ||section|報告事項',
      's-1 一、||agenda|甲',
      's-1-c |決定|decision|決定：',
      's-1-c-1 (一)||decision|乙',
      's-1-c-1-1 1.||decision|丙',
    ])
  })

  test('blocks stand beside one another, sections and the end at the top', () => {
    expect(
      outlineOf('一、甲\n說明：乙\n決議：丙\n附帶決議：丁\n臨時動議\n散會').map((line) => line.split('|')[0]),
    ).toEqual(['1 一、', '1-p ', '1-c ', '1-c2 ', 's ', 'e '])
  })

  test('text before any item is an item of its own, above none', () => {
    const header = HEADER.replace('出席：如簽到表\n', '')
    const { items } = meetingOf(`${header}本次會議因故延後。\n壹、甲\n一、乙\n貳、丙\n`)
    expect(outline(items).map((line) => line.split('|')[0])).toEqual(['p ', '1 壹、', '1-1 一、', '2 貳、'])
    const numbered = ingestText(`${TITLE}一、時間：113 年 5 月 6 日\n前言\n二、甲\n`)
    expect(numbered.messages.map(({ rule }) => rule)).not.toContain('numbering-gap')
    expect(outline(numbered.meeting?.items ?? [])).toEqual(['p ||text|前言', '2 二、||agenda|甲'])
  })
})
