/** The guide's pages on the rules of ingest, as built: each rule has its page, and its anchor in the list. */
import { describe, expect, inject, test } from 'vitest'
import { LEVEL } from '../../src/strings/rules/groups.ts'
import { RULES, type RuleId } from '../../src/strings/ingest.ts'
import { filesBelow, readPage } from '../support/html.ts'

const { folder, base } = inject('site')
const ALL = Object.keys(RULES) as RuleId[]
const list = readPage(folder, 'guide/rules/index.html')
const solid = (text: string): string => text.replaceAll(/\s/gu, '')

test('there is a page for each rule and for nothing else', () => {
  const pages = filesBelow(folder).filter((file) => /^guide\/rules\/.+\/index\.html$/u.test(file))
  expect(pages.sort()).toEqual(ALL.map((rule) => `guide/rules/${rule}/index.html`).sort())
})

test('every rule has an anchor in the list, with a link to its page', () => {
  expect(ALL.filter((rule) => !list.ids.has(rule))).toEqual([])
  const links = new Set(list.elements.flatMap(({ tag, attributes }) => (tag === 'a' ? [attributes['href']] : [])))
  expect(ALL.filter((rule) => !links.has(`${base}guide/rules/${rule}/`))).toEqual([])
})

test('the guide leads to the list', () => {
  const { elements } = readPage(folder, 'guide/index.html')
  expect(elements.some(({ attributes }) => attributes['href'] === `${base}guide/rules/`)).toBe(true)
})

describe.each(ALL)('%s', (rule) => {
  const { level, meaning, example, help, steps = [] } = RULES[rule]
  const { elements } = readPage(folder, `guide/rules/${rule}/index.html`)
  const main = elements.find(({ tag }) => tag === 'main')?.text ?? ''

  test('its page tells level, meaning, example and what to do, and leaves nothing open', () => {
    const told = [rule, LEVEL[level].name, LEVEL[level].said, meaning, help, ...steps]
    for (const text of told) expect(solid(main)).toContain(solid(text))
    const shown = [example.before, ...(example.after === undefined ? [] : [example.after])]
    for (const line of shown.flatMap((text) => text.split('\n'))) expect(main).toContain(line)
    expect(main).not.toContain('%s')
    expect(elements.some(({ attributes }) => attributes['href'] === `${base}guide/rules/#${rule}`)).toBe(true)
  })
})
