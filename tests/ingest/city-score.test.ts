/** The score of a reading tells what is missing, what stands elsewhere and what says something else. */
import { expect, test } from 'vitest'
import { score, type Score } from '../../src/city/score.ts'
import type { TruthDocument } from '../../src/city/truth.ts'
import type { Item, Meeting } from '../../src/model/meeting.ts'
import { walk } from '../../src/model/walk.ts'
import { HEADER, meetingOf } from '../support/document.ts'

const SAID = { unitsAddressed: [], unitsImplied: [], unitsSoft: [], deadlines: [], cases: [] }
const read = (body: string): Meeting => meetingOf(HEADER + body)

/** A reading as a truth: what is paragraphs here is text of the item above there. */
function truthOf({ id, items, ...meeting }: Meeting): TruthDocument {
  const parents = new Map(
    Array.from(walk(items)).flatMap((item) => item.children.map((child) => [child.path, item.path])),
  )
  const entries = Array.from(walk(items), ({ path, marker, kind, text }: Item) => ({
    ...SAID,
    path,
    parent: parents.get(path) ?? null,
    marker: marker.replace(/：$/u, ''),
    kind,
    text,
  }))
  return { ...meeting, meeting: id, file: 'a.txt', format: 'txt', traits: [], items: entries }
}

const BODY = '一、甲\n(一)乙\n(二)丙\n二、丁\n決議：戊\n'
const TRUTH = truthOf(read(BODY))
const scoreOf = (body: string): Pick<Score, 'missedItems' | 'wrongFields'> => {
  const { missedItems, wrongFields } = score(TRUTH, read(body))
  return { missedItems: missedItems.map((miss) => miss.split(' |')[0] ?? ''), wrongFields }
}

test('a reading that is right misses nothing', () => {
  expect(score(TRUTH, read(BODY))).toEqual({ items: 5, fields: 9, missedItems: [], wrongKinds: [], wrongFields: [] })
})

test.each([
  ['left out', '一、甲\n(一)乙\n二、丁\n決議：戊\n', ['1-2 (二) 丙']],
  ['with another text', '一、甲\n(一)乙\n(二)庚\n二、丁\n決議：戊\n', ['1-2 (二) 丙']],
  ['with another marker', '一、甲\n(一)乙\n(三)丙\n二、丁\n決議：戊\n', ['1-2 (二) 丙']],
  ['below another item', '一、甲\n二、丁\n(一)乙\n(二)丙\n決議：戊\n', ['1-1 (一) 乙', '1-2 (二) 丙']],
])('an item %s is told', (_, body, missedItems) => {
  expect(scoreOf(body).missedItems).toEqual(expect.arrayContaining(missedItems))
})

test('a paragraph after an item’s children may be its text', () => {
  const truth = {
    ...TRUTH,
    items: TRUTH.items.map((item) => (item.path === '1' ? { ...item, text: '甲\n以上照辦。' } : item)),
  }
  const body = BODY.replace('乙', '乙。').replace('丙\n', '丙。\n以上照辦。\n')
  const missed = score(truth, read(body)).missedItems
  expect(missed.map((miss) => miss.split(' ')[0])).toEqual(['1-1', '1-2'])
})

test('an item of another kind is told', () => {
  const { missedItems, wrongKinds } = score(TRUTH, read(BODY.replace('決議：', '主席裁示：')))
  expect([missedItems.length, wrongKinds]).toEqual([1, []])
  const items = TRUTH.items.map((item) => (item.text === '乙' ? { ...item, kind: 'directive' as const } : item))
  expect(score({ ...TRUTH, items }, read(BODY)).wrongKinds).toEqual(['1-1 (一) 乙 | directive: agenda'])
})

test('a field that says something else is told', () => {
  const { wrongFields } = score({ ...TRUTH, place: '三樓', end: null }, read(BODY))
  expect(wrongFields).toEqual(['end: null | 11:00', 'place: 三樓 | 二樓會議室'])
})

test('a document that is refused holds nothing', () => {
  const { missedItems, wrongFields } = score(TRUTH, null)
  expect([missedItems.length, wrongFields]).toEqual([5, ['refused']])
})
