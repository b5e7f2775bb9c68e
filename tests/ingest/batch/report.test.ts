/** What a run says of itself. */
import { describe, expect, test } from 'vitest'
import type { Result, State } from '../../../src/ingest/batch.ts'
import { WHOLE_FILE, message } from '../../../src/ingest/message.ts'
import { columns, widthOf } from '../../../src/ingest/report/columns.ts'
import { JsonReport } from '../../../src/ingest/report/json.ts'
import { printable, printableLines } from '../../../src/ingest/report/printable.ts'
import { Progress } from '../../../src/ingest/report/progress.ts'
import { Tally } from '../../../src/ingest/report/tally.ts'
import { lineOf, messagesOf, skippedLines } from '../../../src/ingest/report/text.ts'
import { formatMeeting, meetingFile } from '../../../src/model/files.ts'
import { meetingOf } from '../../support/document.ts'
import { minutes } from './documents.ts'

const characters = { source: 1, kept: 1, dropped: [] }
const result = (file: string, state: State, ...messages: Result['messages']): Result => ({
  file,
  state,
  meeting: null,
  messages,
  characters,
})
const gap = message('numbering-gap', { line: 3, column: 1, excerpt: '三、' }, '三、')

describe('the summary', () => {
  test('counts states and rules, and names what was refused with its first error', () => {
    const tally = new Tally()
    for (let count = 0; count < 11; count++) tally.add(result(`${count}.txt`, 'written', gap))
    tally.add(
      result(
        'a\n.txt',
        'refused',
        gap,
        message('unsafe-name', WHOLE_FILE, 'a\n.txt'),
        message('empty-file', WHOLE_FILE),
      ),
    )
    tally.add(result('b.txt', 'unchanged'))
    expect(tally.lines(false)).toEqual([
      '合計',
      '  讀入    13 份',
      '  已收錄  11 份',
      '  已更新   0 份',
      '  未變更   1 份',
      '  未收錄   1 份',
      '',
      '訊息',
      '  等級     規則           次數  說明                         使用說明',
      '  error    empty-file        1  檔案沒有內容。               <網站>/guide/rules/empty-file/',
      '  error    unsafe-name       1  檔名「…」不能作為來源檔名。  <網站>/guide/rules/unsafe-name/',
      '  warning  numbering-gap    12  編號不連續：…                <網站>/guide/rules/numbering-gap/',
      '',
      '未收錄的文件',
      '  a\\n.txt:0:0 unsafe-name 檔名「a\\n.txt」不能作為來源檔名。',
    ])
    expect(tally.clean).toBe(false)
  })

  test('of a check tells what is current and what differs', () => {
    const tally = new Tally()
    tally.add(result('a.txt', 'current'))
    expect(tally.clean).toBe(true)
    tally.add(result('b.txt', 'differs'))
    expect(tally.clean).toBe(false)
    expect(tally.lines(true)).toEqual(['合計', '  讀入    2 份', '  相符    1 份', '  不符    1 份', '  未收錄  0 份'])
  })
})

describe('the lines of a document', () => {
  test('are its messages, with what would disturb a terminal written out', () => {
    const nasty = message('unsafe-name', { line: 0, column: 0, excerpt: '\u001b[2J' }, 'a\n\u202eb')
    expect(
      messagesOf(result('a\n\u001b[2J.txt', 'refused', nasty))[0]
        ?.split('\n')
        .slice(0, 2),
    ).toEqual(['a\\n\\u001b[2J.txt:0:0 error unsafe-name 檔名「a\\n\\u202eb」不能作為來源檔名。', '  | \\u001b[2J'])
  })

  test('are left out for the unchanged where there are many', () => {
    for (const state of ['unchanged', 'current'] as const) {
      expect(lineOf(result('a.txt', state), 21)).toBeNull()
      expect(lineOf(result('a.txt', state), 20)).toMatch(/^a\.txt：/)
    }
    expect(lineOf(result('a.txt', 'written'), 21)).toBe('a.txt：已收錄')
  })

  test('of files passed over: one a reason, not all of very many', () => {
    const files = Array.from({ length: 12 }, (_, index) => `.${index}`)
    const skipped = new Map([
      ['hidden', files],
      ['link', ['a\tb']],
    ] as const)
    expect(skippedLines({ found: [], empty: [], skipped })).toEqual([
      '略過隱藏檔 12 個：.0、.1、.2、.3、.4、.5、.6、.7、.8、.9…',
      '略過指向同一資料夾內的連結 1 個：a\\u0009b',
    ])
  })
})

test('a reason goes on with indented lines only', () => {
  expect(printableLines('a.yaml\n  id: x\n  b\nc')).toBe('a.yaml\n  id: x\n  b\\nc')
  expect(printable('臺北 a\u0301🗼')).toBe('臺北 a\u0301🗼')
})

test('columns are aligned where characters take two places, and none', () => {
  expect(['臺', 'a', '，', '🗼', 'ㄅ', 'ｱ', 'e\u0301', '𠀀', '｜'].map(widthOf)).toEqual([2, 1, 2, 2, 2, 1, 1, 2, 2])
  expect(
    columns(
      [
        ['臺北', 1, '終'],
        ['a', 100, 'end'],
      ],
      '',
    ),
  ).toEqual(['臺北    1  終', 'a     100  end'])
})

describe('progress', () => {
  const drawn = (isTTY: boolean, width = 60): string[] => {
    const written: string[] = []
    let time = 0
    const terminal = { isTTY, columns: width, write: (text: string) => written.push(text) }
    const progress = new Progress(terminal, 200, () => time)
    progress.clear()
    for (const [done, at] of [
      [0, 0],
      [10, 50],
      [50, 500],
      [51, 550],
      [100, 61_000],
    ] as const) {
      time = at
      progress.update(done)
    }
    progress.clear()
    progress.clear()
    return written
  }

  test('is drawn now and then, in one piece each, and taken away once', () => {
    expect(drawn(true)).toEqual([
      `\r${'█'.repeat(8)}${'░'.repeat(22)} 50/200　100 份/秒　尚需 0:01\x1b[K`,
      `\r${'█'.repeat(16)}${'░'.repeat(15)} 100/200　2 份/秒　尚需 1:01\x1b[K`,
      '\r\x1b[K',
    ])
    for (const text of drawn(true)) expect(widthOf(text.replaceAll(/\r|\x1b\[K/gu, ''))).toBeLessThan(60)
  })

  test('fits no bar into a narrow terminal', () => {
    expect(drawn(true, 20)[0]).toBe('\r 50/200　100 份/秒　尚需 0:01\x1b[K')
  })

  test('is nothing where there is no terminal', () => {
    expect(drawn(false)).toEqual([])
  })
})

describe('--json', () => {
  const printed = (...results: readonly Result[]): string => {
    let text = ''
    const report = new JsonReport((part) => (text += part))
    for (const each of results) report.add(each)
    report.end()
    return text
  }

  test('is what JSON.stringify would print of all at once', () => {
    const meeting = meetingOf(minutes(7))
    const filed = { id: meeting.id, file: meetingFile(meeting), text: () => formatMeeting(meeting) }
    const text = printed({ ...result('a.txt', 'written', gap), meeting: filed }, result('b.txt', 'refused'))
    const { rule, level, line, column, reason } = gap
    const documents = [
      { file: 'a.txt', meeting, messages: [{ rule, level, line, column, reason }], characters },
      { file: 'b.txt', meeting: null, messages: [], characters },
    ]
    expect(text).toBe(`${JSON.stringify({ documents }, null, 2)}\n`)
  })

  test('of nothing', () => {
    expect(printed()).toBe(`${JSON.stringify({ documents: [] }, null, 2)}\n`)
  })
})
