/** The pages of tracked cases, as they are built from the two minutes of the archive. */
import { describe, expect, inject, test } from 'vitest'
import { readPage, type HtmlPage } from '../support/html.ts'

const { folder } = inject('site')
const page = (address: string): HtmlPage => readPage(folder, `${address}index.html`)
const texts = ({ elements }: HtmlPage, tag: string): string[] =>
  elements.filter((element) => element.tag === tag).map(({ text }) => text.trim())
const classes = ({ elements }: HtmlPage, tag: string): string[] =>
  elements.filter((element) => element.tag === tag).map(({ attributes }) => attributes['class'] ?? '')
const hrefs = ({ elements }: HtmlPage): string[] => elements.flatMap(({ attributes }) => attributes['href'] ?? [])

describe('a numbered case', () => {
  const released = page('cases/sec-chuwu-10801/')

  test('its state in one word beside its number', () => {
    expect(texts(released, 'h1')).toEqual(['列管案 10801 已解除'])
  })

  test('the timeline is drawn; the opening that only the number tells is dashed and marked', () => {
    expect(classes(released, 'line').filter((name) => name.startsWith('span'))).toEqual(['span inferred'])
    expect(classes(released, 'svg')).toContain('mark inferred')
    expect(texts(released, 'desc')[0]).toBe('第108次處務會議立案（推定）；111年3月17日解除列管')
  })

  test('the words of the event, with the state after it and who is told to act under it', () => {
    const main = texts(released, 'main')[0] ?? ''
    expect(main).toContain('故兩案均同意解除列管。')
    expect(main).toMatch(/本次會議後：\s*已解除/u)
    expect(hrefs(released)).toEqual(
      expect.arrayContaining(['/sec/chuwu/110/#2-2-c-2', '/units/sec-zongwu/', '/units/sec-gongguan/']),
    )
    expect(hrefs(page('cases/sec-chuwu-10901/'))).not.toContain('/units/sec-zongwu/')
  })
})

test('a case that is tracked by name, with its deadline', () => {
  const named = page('cases/doit-juwu-u516cu9928u597du597du73a9app/')
  expect(texts(named, 'h1')).toEqual(['列管案 公館好好玩 App 列管中'])
  expect(hrefs(named)).toContain('/deadlines/115-12/#to-year-end')
  expect(hrefs(page('doit/juwu/113-12/'))).toContain('/cases/doit-juwu-u516cu9928u597du597du73a9app/')
})

test('the list: by state, the ones open longest first, with what a filter asks for', () => {
  const rows = page('cases/').elements.filter(({ attributes }) => attributes['data-history'])
  const list = rows.map(
    ({ text, attributes }) => `${/列管案 (\d+|公館好好玩)/u.exec(text)?.[1]} ${attributes['data-history']}`,
  )
  expect(list).toEqual([
    ...['9904', '10502', '10803'].map((number) => `${number} 2022-03-17 open`),
    '公館好好玩 2024-12-17 open',
    ...['9903', '10801', '10901', '10902', '10903'].map((number) => `${number} 2022-03-17 released`),
  ])
})

test('nothing in the two minutes contradicts itself', () => {
  expect(texts(page('cases/doubts/'), 'main')[0]).toContain('沒有待釐清的事項')
})
