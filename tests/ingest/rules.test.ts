/** Every rule of ingest: a document that breaks it, and what is said then. A rule without an example fails here. */
import { describe, expect, test, vi } from 'vitest'
import { ingestFiles } from '../../src/ingest/batch.ts'
import { formatMessage, message, WHOLE_FILE, type Message } from '../../src/ingest/message.ts'
import { Store } from '../../src/ingest/store.ts'
import { RULES, type RuleId } from '../../src/strings/ingest.ts'
import { Workplace } from '../support/content.ts'
import { HEADER, ingestBytes, ingestText } from '../support/document.ts'
import { encode } from '../support/encode.ts'
import { REGISTRY } from '../support/registry.ts'

/** No document is known of which the parser loses text, so that a parser that does is made here. */
const damage = vi.hoisted(() => ({ on: false }))
vi.mock('../../src/ingest/parse/meeting.ts', async (importOriginal) => {
  const original = await importOriginal<typeof import('../../src/ingest/parse/meeting.ts')>()
  const parseMinutes: typeof original.parseMinutes = (...given) => {
    const parsed = original.parseMinutes(...given)
    return damage.on ? { ...parsed, meeting: { ...parsed.meeting, items: parsed.meeting.items.slice(1) } } : parsed
  }
  return { ...original, parseMinutes }
})

const BODY = '一、甲案\n二、乙案\n三、散會：11 時\n'
const GOOD = HEADER + BODY

interface Example {
  readonly run: () => readonly Message[]
  /** Line and column, where the message is not about the file as a whole. */
  readonly at?: readonly [line: number, column: number]
  /** What the reason must name. */
  readonly names?: string
}

const text = (document: string, only: string | null = null): readonly Message[] =>
  ingestText(document, { only }).messages

/** What a run over a content directory of its own says last; `prepare` has filed GOOD before, unless told otherwise. */
function filing(
  prepare: (place: Workplace, file: (name: string, content: string) => Message[]) => Message[],
): Message[] {
  using place = new Workplace()
  const store = new Store(place.content)
  return prepare(place, (name, content) => {
    const path = place.write(`inbox/${name}`, content)
    const options = { store, agencies: store.agencies(), only: null, check: false }
    return ingestFiles([path], options).flatMap(({ messages }) => [...messages])
  })
}
const check = (place: Workplace): Message[] => {
  const store = new Store(place.content)
  return ingestFiles([], { store, agencies: REGISTRY, only: null, check: true }).flatMap(({ messages }) => [
    ...messages,
  ])
}

const EXAMPLES: Readonly<Record<RuleId, Example>> = {
  'unsupported-format': {
    run: () => ingestText(GOOD, { name: 'minutes.docx' }).messages,
    names: '.docx',
  },
  unreadable: {
    run: () =>
      ingestFiles(['/no/such/file.txt'], { store: new Store('/no'), agencies: [], only: null, check: false })[0]
        ?.messages ?? [],
    names: '/no/such/file.txt',
  },
  'empty-file': { run: () => text(' \n\u3000\n') },
  'unknown-encoding': { run: () => ingestBytes(new Uint8Array([0xa4, 0xa4, 0xa4, 0xe5])).messages },
  encoding: { run: () => ingestBytes(encode(GOOD, 'big5')).messages, names: 'BIG5' },
  'unreadable-characters': { run: () => text(`${HEADER}一、甲\ufffd案\n`), at: [7, 1], names: 'U+FFFD' },
  'second-title': { run: () => text(`${GOOD}晨霧市政府燈塔處第 8 次處務會議紀錄\n一、丙案\n`), at: [10, 1] },
  'end-before-start': {
    run: () => text(GOOD.replace('上午 9 時至 11 時', '上午 9 時').replace('11 時', '8 時')),
    at: [2, 1],
    names: '08:00',
  },
  'no-numbering': { run: () => text(`${HEADER}各位同仁報告近況。\n散會：11 時\n`), at: [1, 1] },
  'write-failed': {
    run: () =>
      filing((place, file) => {
        place.write('content/meetings/tower/chuwu', '')
        return file('minutes.txt', GOOD)
      }),
    names: 'chuwu',
  },
  'content-fault': {
    run: () =>
      filing((place, file) => {
        place.write('content/meetings/tower/chuwu/7.yaml', 'id: 7\n')
        return file('minutes.txt', GOOD)
      }),
    names: 'meetings/tower/chuwu/7.yaml',
  },
  'control-character': { run: () => text(`${HEADER}一、甲\u0007案\n`), at: [7, 1], names: 'U+0007' },
  'unsafe-name': { run: () => ingestText(GOOD, { name: '.minutes.txt' }).messages, names: '.minutes.txt' },
  'file-too-large': {
    run: () => ingestBytes(new Uint8Array(20_000_001).fill(0x41)).messages,
    names: '20 MB',
  },
  'too-many-lines': { run: () => text(GOOD + '\n'.repeat(50_000)), at: [50_001, 1], names: '50000' },
  'line-too-long': { run: () => text(`${GOOD}${'長'.repeat(20_001)}\n`), at: [10, 20_001], names: '20000' },
  'no-title': { run: () => text('\n 通知\n時間：113 年 5 月 6 日\n'), at: [2, 2] },
  'unknown-agency': {
    run: () => text('\n# 月影市政府第 1 次會議紀錄\n'),
    at: [2, 3],
    names: '月影市政府第 1 次會議紀錄',
  },
  'no-such-agency': { run: () => text(GOOD, 'nowhere'), names: 'nowhere' },
  'wrong-agency': { run: () => text(GOOD, 'stars'), at: [1, 1], names: '晨霧市政府燈塔處' },
  'unknown-series': { run: () => text('晨霧市政府燈塔處第 1 次茶會紀錄\n'), at: [1, 1], names: '第 1 次茶會紀錄' },
  'no-number': { run: () => text(GOOD.replace('第 7 次', '')), at: [1, 1] },
  'no-date': { run: () => text(GOOD.replace('113 年', '')), at: [2, 1] },
  'no-items': { run: () => text(HEADER), at: [1, 1] },
  'lost-text': {
    run: () => {
      damage.on = true
      try {
        return text(GOOD)
      } finally {
        damage.on = false
      }
    },
    names: '一、甲案',
  },
  'meeting-exists': {
    run: () =>
      filing((_, file) => {
        file('first.txt', GOOD)
        return file('second.txt', `${GOOD}附記\n`)
      }),
    names: 'tower/first.txt',
  },
  'source-exists': {
    run: () =>
      filing((_, file) => {
        file('same.txt', GOOD)
        return file('same.txt', GOOD.replace('第 7 次', '第 8 次'))
      }),
    names: 'tower/same.txt',
  },
  'lost-ids': {
    run: () =>
      filing((place, file) => {
        place.write('content/permalinks.txt', 'tower-chuwu-7#1\ntower-chuwu-7#4-c\n')
        return file('minutes.txt', GOOD)
      }),
    names: 'tower-chuwu-7#4-c',
  },
  'not-current': {
    run: () =>
      filing((place, file) => {
        file('minutes.txt', GOOD)
        place.write(
          'content/meetings/tower/chuwu/7.yaml',
          place.read('content/meetings/tower/chuwu/7.yaml').replace('甲案', '丙案'),
        )
        return check(place)
      }),
    names: 'meetings/tower/chuwu/7.yaml',
  },
  'no-source': {
    run: () =>
      filing((place, file) => {
        file('minutes.txt', GOOD)
        place.write('content/sources/tower/minutes.txt', GOOD.replace('第 7 次', '第 8 次'))
        return check(place)
      }),
    names: 'meetings/tower/chuwu/7.yaml',
  },
  'year-inferred': {
    run: () => text(GOOD.replace('燈塔處第 7 次處務會議', '星象局第 7 次局務會議')),
    at: [1, 1],
    names: '113-7',
  },
  'no-start': { run: () => text(GOOD.replace('上午 9 時至 11 時', '')), at: [2, 1] },
  'no-end': { run: () => text(GOOD.replace('至 11 時', '').replace('：11 時', '')), at: [2, 1] },
  'no-place': { run: () => text(GOOD.replace('地點：二樓會議室\n', '')), at: [1, 1] },
  'no-chair': { run: () => text(GOOD.replace('主席：林望海處長\n', '')), at: [1, 1] },
  'no-recorder': { run: () => text(GOOD.replace('紀錄：周小帆\n', '')), at: [1, 1] },
  'numbering-gap': { run: () => text(`${HEADER}一、甲案\n  三、丙案\n`), at: [8, 3], names: '三、' },
  'numbering-repeat': { run: () => text(`${HEADER}一、甲案\n- 一、丙案\n`), at: [8, 3], names: '一、' },
  'page-number': { run: () => text(`${HEADER}一、甲\n\n  - 3 -\n\n案\n`), at: [9, 3], names: '- 3 -' },
}

test('a document without faults is filed without a remark', () => {
  expect(ingestText(GOOD).messages).toEqual([])
  expect(filing((_, file) => file('minutes.txt', GOOD))).toEqual([])
})

describe.each(Object.keys(RULES) as RuleId[])('%s', (rule) => {
  test('is reported, once, where it is broken', () => {
    const { run, at = [0, 0], names = '' } = EXAMPLES[rule]
    const reported = run().filter((entry) => entry.rule === rule)
    expect(reported).toHaveLength(1)
    const [entry] = reported
    expect([entry?.line, entry?.column]).toEqual(at)
    expect(entry?.level).toBe(RULES[rule].level)
    expect(entry?.reason).toContain(names)
    // What is said is a sentence with nothing left open, and help beside it.
    expect(entry?.reason).not.toContain('%s')
    expect(entry?.reason === RULES[rule].reason).toBe(!RULES[rule].reason.includes('%s'))
    expect(entry?.help).toBe(RULES[rule].help)
  })

  test('refuses the document if and only if it is an error', () => {
    const errors = EXAMPLES[rule].run().filter(({ level }) => level === 'error')
    expect(errors.length > 0).toBe(RULES[rule].level === 'error')
  })
})

test('has no example for a rule that is gone', () => {
  expect(Object.keys(EXAMPLES).sort()).toEqual(Object.keys(RULES).sort())
})

test('a number that is none is refused as such', () => {
  expect(text(GOOD.replace('第 7 次', '第 0 次')).map(({ rule }) => rule)).toEqual(['no-number'])
})

describe('a message', () => {
  test('is file:line:col level rule reason, the line with a caret, and the help', () => {
    const place = { line: 3, column: 5, excerpt: 'ab臺**一、甲' }
    expect(formatMessage('in/a.txt', message('numbering-gap', place, '一、')).split('\n')).toEqual([
      'in/a.txt:3:5 warning numbering-gap 編號不連續：一、',
      '  | ab臺**一、甲',
      '  | ab　*^',
      '  = 請核對原文是否漏項；條文位址依印出的編號。',
    ])
  })

  test('about a whole file has no line to show', () => {
    expect(formatMessage('a.txt', message('unknown-encoding', WHOLE_FILE)).split('\n')).toEqual([
      'a.txt:0:0 error unknown-encoding 無法辨識檔案的編碼（可讀 UTF-8、UTF-16、Big5）。',
      '  = 請以原軟體開啟，另存新檔時編碼選「UTF-8」。',
    ])
  })

  test('prints what it is about as it is', () => {
    for (const detail of ['$&', '$1', '$`', "$'", '$$', '%s']) {
      expect(message('unreadable', WHOLE_FILE, detail).reason).toBe(`無法開啟檔案：${detail}`)
    }
  })
})
