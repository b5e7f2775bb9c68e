/** What clerks read of every rule: complete, in Traditional Chinese as Taiwan writes it, with full-width punctuation. */
import { describe, expect, test } from 'vitest'
import { RULES, type RuleId } from '../../src/strings/ingest.ts'
import { GROUPS, LEVEL, LEVELS, RULE_PAGE, headingOf, openReason } from '../../src/strings/rules/groups.ts'
import type { Rule } from '../../src/strings/rules/rule.ts'
import { encode } from '../support/encode.ts'

const ALL = Object.keys(RULES) as RuleId[]

/** The words of a rule that are this site's own; what an example quotes is the document's. */
const wordsOf = ({ reason, help, meaning, steps = [] }: Rule): string[] => [reason, help, meaning, ...steps]
const shownOf = (rule: Rule): string[] => [
  ...wordsOf(rule),
  rule.example.before,
  ...(rule.example.after === undefined ? [] : [rule.example.after]),
]

/** Whether Big5 has a character among the 5,401 in common use, or the signs before them: no simplified form is. */
function isCommon(character: string): boolean {
  try {
    const [lead = 0] = encode(character, 'big5')
    return lead <= 0xc6
  } catch {
    return false
  }
}

const uncommonIn = (text: string): string[] => (text.match(/\p{Script=Han}/gu) ?? []).filter((sign) => !isCommon(sign))

/** Half-width punctuation beside a Chinese character; what is quoted stands as it is printed or typed. */
const halfWidthIn = (text: string): string[] =>
  text.replaceAll(/「[^」]*」/gu, '').match(/\p{Script=Han}[,;:!?()]|[,;:!?()]\p{Script=Han}/gu) ?? []

test('tells common characters from simplified and rare ones', () => {
  expect(uncommonIn('會議紀錄与会议记录')).toEqual(['与', '会', '议', '记', '录'])
  expect(halfWidthIn('請看(說明),再匯入「(一)」')).toEqual(['看(', '明)', ',再'])
})

describe.each(ALL)('%s', (rule) => {
  const entry: Rule = RULES[rule]

  test('has a meaning, an example and help, in sentences', () => {
    for (const text of [entry.help, entry.meaning, ...(entry.steps ?? [])]) expect(text).toMatch(/。$/u)
    const sentences = entry.meaning.match(/。/gu) ?? []
    expect(sentences.length).toBeGreaterThanOrEqual(2)
    expect(sentences.length).toBeLessThanOrEqual(4)
    expect(entry.example.before.trim()).not.toBe('')
    expect(entry.example.after).not.toBe(entry.example.before)
    if (entry.level === 'error') expect(entry.example.after?.trim()).toMatch(/./u)
  })

  test('says in its meaning whether the document was filed', () => {
    expect(entry.meaning).toMatch(entry.level === 'error' ? /未收錄|內容不變/u : /已收錄|照常收錄/u)
    if (entry.level !== 'error') expect(entry.meaning).not.toContain('未收錄')
  })

  test('leaves nothing open but in its reason', () => {
    expect(shownOf({ ...entry, reason: openReason(entry) }).join('')).not.toContain('%s')
    expect(entry.reason.split('%s').length).toBeLessThanOrEqual(2)
    expect(headingOf(entry)).toMatch(/[^：。…]$/u)
  })

  test('is written as Taiwan writes', () => {
    expect(shownOf(entry).flatMap(uncommonIn)).toEqual([])
    expect(wordsOf(entry).flatMap(halfWidthIn)).toEqual([])
  })
})

test('every rule stands in one group', () => {
  expect(GROUPS.flatMap(({ rules }) => rules).sort()).toEqual(ALL.toSorted())
  expect(new Set(GROUPS.map(({ id }) => id)).size).toBe(GROUPS.length)
  expect(ALL.filter((rule) => GROUPS.some(({ id }) => id === rule))).toEqual([])
})

test('headings tell the rules apart', () => {
  expect(new Set(ALL.map((rule) => headingOf(RULES[rule]))).size).toBe(ALL.length)
})

test('the words of the pages are written as Taiwan writes', () => {
  const words = [
    ...Object.values(RULE_PAGE).flatMap((entry) => (typeof entry === 'string' ? [entry] : Object.values(entry))),
    ...LEVELS.flatMap((level) => Object.values(LEVEL[level])),
    ...GROUPS.map(({ title }) => title),
  ]
  expect(words.flatMap(uncommonIn)).toEqual([])
  expect(words.flatMap(halfWidthIn)).toEqual([])
})
