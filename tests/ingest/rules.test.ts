/** Every rule of ingest: a document that breaks it, and what is said then. A rule without an example fails here. */
import { describe, expect, test, vi } from 'vitest'
import { corrections } from './examples/corrections.ts'
import { filing } from './examples/filing.ts'
import { moved } from './examples/moved.ts'
import { heading } from './examples/heading.ts'
import { reading } from './examples/reading.ts'
import { registry } from './examples/agencies.ts'
import { structure } from './examples/structure.ts'
import { cleaning } from './examples/text.ts'
import { afterFiling, GOOD, isRun, shown, text, type Example } from './examples/example.ts'
import { formatMessage, message, WHOLE_FILE, type Message } from '../../src/ingest/message.ts'
import { RULES, type RuleId } from '../../src/strings/ingest.ts'
import { ingestText } from '../support/document.ts'

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

const EXAMPLES: Readonly<Record<RuleId, Example>> = {
  ...reading,
  ...heading,
  ...registry,
  ...structure,
  ...cleaning,
  ...filing,
  ...moved,
  ...corrections,
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
}

test('a document without faults is filed without a remark', async () => {
  expect(ingestText(GOOD).messages).toEqual([])
  expect(await afterFiling(async (_, file) => file('minutes.txt', GOOD))).toEqual([])
})

const said = new Map<RuleId, Promise<readonly Message[]>>()
/** What ingest says of a rule's example; it is run once. */
async function saidOf(rule: RuleId): Promise<readonly Message[]> {
  const known = said.get(rule) ?? Promise.resolve(EXAMPLES[rule].run())
  said.set(rule, known)
  return known
}

describe.each(Object.keys(RULES) as RuleId[])('%s', (rule) => {
  test('is reported, once, where it is broken', async () => {
    const { at = [0, 0], names = '' } = EXAMPLES[rule]
    const reported = (await saidOf(rule)).filter((entry) => entry.rule === rule)
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

  test('refuses the document if and only if it is an error', async () => {
    const errors = (await saidOf(rule)).filter(({ level }) => level === 'error')
    expect(errors.length > 0).toBe(RULES[rule].level === 'error')
  })
})

describe('what the guide shows', () => {
  const run = (Object.keys(RULES) as RuleId[]).filter(isRun)

  test.each(run)('%s: the example provokes the rule', async (rule) => {
    expect((await shown(rule)).map((entry) => entry.rule)).toContain(rule)
  })

  test.each(run.filter((rule) => RULES[rule].example.after !== undefined))(
    '%s: of what it should be there is nothing to say',
    async (rule) => {
      expect(await shown(rule, 'after')).toEqual([])
    },
  )
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
