/** Citations between minutes, both ways. */
import { describe, expect, test } from 'vitest'
import { buildArchive } from '../../src/archive/build.ts'
import { previousNumber } from '../../src/model/numbering.ts'
import type { Archive } from '../../src/archive/views.ts'
import { Meeting } from '../../src/model/meeting.ts'
import { walk } from '../../src/model/walk.ts'
import { HARBOUR, minutes } from './minutes.ts'

/** The 109th: 一、報告 with 會議結論(一) to (三), 二、討論 with 會議結論(一). */
const conclusions = (path: string, count: number): object => ({
  path: `${path}-c`,
  label: '會議結論',
  kind: 'conclusion',
  text: '會議結論：',
  children: Array.from({ length: count }, (_, index) => ({
    path: `${path}-c-${index + 1}`,
    marker: `(${'一二三'.charAt(index)})`,
    kind: 'conclusion',
    text: '照案通過。',
  })),
})
const CITED = Meeting.parse({
  ...minutes('chuwu', '109', '2024-12-01'),
  items: [
    { path: '1', marker: '一、', kind: 'agenda', text: '報告', children: [conclusions('1', 3)] },
    { path: '2', marker: '二、', kind: 'agenda', text: '討論', children: [conclusions('2', 1)] },
  ],
})

const archiveOf = (text: string, number = '110'): Archive =>
  buildArchive({ agencies: [HARBOUR], meetings: [CITED, minutes('chuwu', number, '2025-01-07', [text])] })

function referencesOf(archive: Archive): string[] {
  const [newest] = archive.meetings
  return [...walk(newest?.items ?? [])].flatMap(({ references }) =>
    references.map(
      ({ meeting, path, address, inferred, words }) =>
        `${words} → ${address === null ? '未收錄 ' : ''}${meeting}${path === null ? '' : `#${path}`}${inferred ? ' 推定' : ''}`,
    ),
  )
}

describe('an item names', () => {
  test.each([
    ['依第109次處務會議會議結論(三)辦理', ['第109次處務會議會議結論(三) → harbour-chuwu-109#1-c-3']],
    ['依第 109 次處務會議紀錄結論第三點辦理', ['第 109 次處務會議紀錄結論第三點 → harbour-chuwu-109#1-c-3']],
    ['依第109次處務會議二、會議結論(一)辦理', ['第109次處務會議二、會議結論(一) → harbour-chuwu-109#2-c-1']],
    // Two items are printed so: the meeting is all that is sure.
    ['依第109次處務會議會議結論(一)辦理', ['第109次處務會議 → harbour-chuwu-109']],
    ['依第109次處務會議會議結論(九)辦理', ['第109次處務會議 → harbour-chuwu-109']],
    ['第109次處務會議結論事項辦理情形報告', ['第109次處務會議 → harbour-chuwu-109']],
    ['依第108次處務會議主席裁示第三項辦理', ['第108次處務會議 → 未收錄 harbour-chuwu-108']],
    ['前次會議結論（三）已辦竣', ['前次會議結論（三） → harbour-chuwu-109#1-c-3 推定']],
    ['宣讀上次處務會議紀錄', ['上次處務會議 → harbour-chuwu-109 推定']],
    ['宣讀上一次會議紀錄', ['上一次會議 → harbour-chuwu-109 推定']],
    ['前次市政會議結論(三)', []],
    ['依燈塔處第109次處務會議結論(三)辦理', []],
    ['依燈塔處113年12月1日第109次處務會議結論(三)辦理', []],
    ['依本處113年12月1日第109次處務會議會議結論(三)辦理', ['第109次處務會議會議結論(三) → harbour-chuwu-109#1-c-3']],
    ['下次會議再議', []],
  ])('%j', (text, expected) => expect(referencesOf(archiveOf(text))).toEqual(expected))

  test('nothing over a gap', () => expect(referencesOf(archiveOf('前次會議結論(三)', '111'))).toEqual([]))
})

test('the cited item and the cited meeting tell who cites them', () => {
  const cited = (text: string): Record<string, string[]> =>
    Object.fromEntries(
      Array.from(archiveOf(text).citedBy, ([id, list]) => [
        id,
        list.map(({ item, reference }) => `${item.id} ${reference.words}`),
      ]),
    )
  expect(cited('依第109次處務會議結論(三)辦理')).toEqual({
    'harbour-chuwu-109#1-c-3': ['harbour-chuwu-110#1 第109次處務會議結論(三)'],
  })
  expect(cited('宣讀前次會議紀錄')).toEqual({ 'harbour-chuwu-109#0': ['harbour-chuwu-110#1 前次會議'] })
  // Its own number, and what the archive does not hold.
  expect(cited('第110次處務會議與第108次處務會議')).toEqual({})
})

test.each([
  ['running', '110', '109'],
  ['running', '1', null],
  ['yearly', '113-12', '113-11'],
  ['yearly', '113-1', null],
  ['monthly', '113-1', '112-12'],
  ['term', '23-5', '23-4'],
  ['session', '8-2-1', null],
  ['dated', '95-0309', null],
] as const)('before %s %s stands %s', (numbering, number, expected) => {
  expect(previousNumber({ numbering }, number)).toBe(expected)
})
