/** Minutes of any numbered items, and short ways to what they hold. */
import fc from 'fast-check'
import { publishedIds } from '../../../src/model/ledger.ts'
import type { Item, Meeting } from '../../../src/model/meeting.ts'
import { walk } from '../../../src/model/walk.ts'
import { HEADER, meetingOf } from '../../support/document.ts'

export const SIGNED = { by: '周小帆', on: '2024-05-10' }
const NUMERALS = '一二三四五六七八九十'
const WORDS = '燈塔碼頭停車收費換裝進度請於月底前完成提報會議紀錄各組同仁配合辦理經費核銷招標採購驗收'

interface Node {
  readonly text: string
  readonly children: readonly Node[]
}

/** Sentences of which no two are alike. */
export const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 8, maxLength: 24 })
  .map((letters) => `${letters.join('')}。`)
export const node = fc.record({
  text: sentence,
  children: fc.array(fc.record({ text: sentence, children: fc.constant([]) }), { maxLength: 4 }),
})
export const tree: fc.Arbitrary<Node[]> = fc.array(node, { minLength: 1, maxLength: 6 })

const print = (nodes: readonly Node[]): string =>
  nodes
    .flatMap(({ text, children }, index) => [
      `${NUMERALS[index]}、${text}`,
      ...children.map((child, at) => `(${NUMERALS[at]})${child.text}`),
    ])
    .join('\n')
export const meetingFrom = (nodes: readonly Node[], name = 'minutes.txt'): Meeting =>
  meetingOf(`${HEADER}${print(nodes)}\n`, { name })

export const itemsOf = ({ items }: Meeting): Item[] => [...walk(items)]
export const idsOf = (meeting: Meeting): string[] => publishedIds(meeting).sort()
/** Which path each text has. */
export const pathsByText = (meeting: Meeting): Map<string, string> =>
  new Map(itemsOf(meeting).map(({ text, path }) => [text, path]))
