/** Minutes that the next meeting confirmed, or changed; in doubt neither. */
import { describe, expect, test } from 'vitest'
import { approvalsOf, type Approval } from '../../src/archive/approval.ts'
import { buildArchive } from '../../src/archive/build.ts'
import type { Meeting } from '../../src/model/meeting.ts'
import { HARBOUR, minutes, type Entry } from './minutes.ts'

const approvals = (...meetings: Meeting[]): ReadonlyMap<string, Approval> => {
  const views = buildArchive({ agencies: [HARBOUR], meetings }).meetings
  const approvalOf = approvalsOf(views)
  return new Map(views.map((view) => [view.data.id, approvalOf(view)]))
}
const fifth = minutes('chuwu', '5', '2024-04-10', ['側溝29件，請總務組清淤溝渠。', '路燈3件。'])
const sixth = (...items: (string | Entry)[]): Meeting => minutes('chuwu', '6', '2024-05-10', items)
const read = (text: string, decision: string): Entry => ({
  path: '1',
  text,
  kind: 'agenda',
  children: [{ path: '1-c', text: decision }],
})
const ofFifth = (...items: (string | Entry)[]): Approval | undefined =>
  approvals(fifth, sixth(...items)).get('harbour-chuwu-5')

describe('confirmed', () => {
  test.each([
    ['宣讀 113 年 4 月 10 日第 5 次處務會議紀錄。', '會議結論：紀錄確定。', '紀錄確定'],
    ['確認上次（第5次）會議紀錄。', '決議：紀錄確認，准予備查。', '紀錄確認'],
    ['宣讀上次會議紀錄。', '決議：確定。', '確定'],
    ['宣讀上一次會議紀錄。', '決議：紀錄確定。', '紀錄確定'],
    ['宣讀第5次處務會議記錄。', '決議：記錄確定。', '記錄確定'],
    ['確認上次（第５次）會議紀錄。', '裁示：紀錄確定。', '紀錄確定'],
  ])('%s %s', (subject, decision, words) => {
    const approval = ofFifth(read(subject, decision))
    expect([approval?.state, approval?.decided?.id, approval?.words]).toEqual([
      'confirmed',
      'harbour-chuwu-6#1-c',
      words,
    ])
  })

  test('by the first meeting that does; what a later one says of it changes nothing', () => {
    const seventh = minutes('chuwu', '7', '2024-06-10', [read('宣讀第5次處務會議紀錄。', '決議：修正後確定。')])
    const all = approvals(fifth, sixth(read('宣讀第5次處務會議紀錄。', '決議：確定。')), seventh)
    expect(all.get('harbour-chuwu-5')).toMatchObject({ state: 'confirmed', decided: { id: 'harbour-chuwu-6#1-c' } })
  })

  test('in the item itself', () => {
    const approval = ofFifth('宣讀上（5）次會議紀錄，無修正事項，予以確定。')
    expect([approval?.state, approval?.decided?.path]).toEqual(['confirmed', '1'])
  })
})

describe('pending', () => {
  test.each([
    ['nothing said', '會議結論：洽悉。', '宣讀第5次處務會議紀錄。'],
    ['other minutes', '會議結論：紀錄確定。', '宣讀第4次處務會議紀錄。'],
    ['to be confirmed later', '會議結論：請秘書室補正後再行確認。', '宣讀第5次處務會議紀錄。'],
    ['the minutes of another body’s meeting', '會議結論：紀錄確定。', '宣讀第5次市政會議紀錄。'],
    ['no minutes', '會議結論：請總務組確認。', '燈塔換裝進度報告。'],
  ])('%s', (_, decision, subject) => {
    const approval = ofFifth(read(subject, decision))
    expect([approval?.state, approval?.decided]).toEqual(['pending', null])
  })

  test('a number without a year is of the same year, or a higher one of the year before', () => {
    const [last, next] = [minutes('juwu', '113-5', '2024-06-10'), minutes('juwu', '113-12', '2024-12-10')]
    const of = (number: string, text: string): (string | undefined)[] => {
      const all = approvals(last, next, minutes('juwu', number, '2025-03-10', [read(text, '會議結論：紀錄確定。')]))
      return [last, next].map(({ id }) => all.get(id)?.state)
    }
    expect(of('114-6', '宣讀第5次會議紀錄。')).toEqual(['pending', 'pending'])
    expect(of('114-1', '宣讀第12次局務會議紀錄。')).toEqual(['pending', 'confirmed'])
  })

  test('a gap between the two: 上次 is not known to be that one', () => {
    const seventh = minutes('chuwu', '7', '2024-06-10', [read('宣讀上次會議紀錄。', '會議結論：紀錄確定。')])
    expect(approvals(fifth, seventh).get('harbour-chuwu-5')?.state).toBe('pending')
  })

  test('上次 of a year counts within it: the last of the numbers alone tells nothing', () => {
    const [before, after] = [
      minutes('juwu', '112-4', '2023-12-10'),
      minutes('juwu', '113-5', '2024-06-10', [read('宣讀上次會議紀錄。', '會議結論：紀錄確定。')]),
    ]
    expect(approvals(before, after).get('harbour-juwu-112-4')?.state).toBe('pending')
  })

  test('前三次 is a count, and no number: neither the third meeting nor the last', () => {
    const third = minutes('chuwu', '3', '2024-02-10')
    const all = approvals(third, fifth, sixth(read('確認前三次會議紀錄。', '會議結論：紀錄確定。')))
    expect(['harbour-chuwu-3', 'harbour-chuwu-5'].map((id) => all.get(id)?.state)).toEqual(['pending', 'pending'])
  })

  test('another series says nothing of this one', () => {
    const other = minutes('kuoda', '6', '2024-05-10', [read('宣讀第5次會議紀錄。', '會議結論：紀錄確定。')])
    expect(approvals(fifth, other).get('harbour-chuwu-5')).toMatchObject({ state: 'pending' })
  })
})

describe('amended', () => {
  const amended = (decision: string): [string | undefined, unknown[]] => {
    const approval = ofFifth(read('宣讀第5次處務會議紀錄。', decision))
    const changes = [...(approval?.amendments ?? [])].flatMap(([path, list]) =>
      list.map(({ was, now, decided }) => [path, was, now, decided.path]),
    )
    return [approval?.state, changes]
  }

  test('words that stand once are changed there', () => {
    expect(amended('決議：紀錄修正後確定；第1案「側溝29件」更正為「水位計49件」。')).toEqual([
      'amended',
      [['1', '側溝29件', '水位計49件', '1-c']],
    ])
    expect(amended('決議：「側溝29件」文字修正為「側溝30件」，餘確定。')[1]).toHaveLength(1)
  })

  test('words that stand nowhere, or twice, change nothing; the minutes are amended all the same', () => {
    expect(amended('決議：紀錄修正後確定；「堤防46件」更正為「抽水機組3602件」。')).toEqual(['amended', []])
    expect(amended('決議：紀錄修正後確定；「件」更正為「處」。')).toEqual(['amended', []])
    // Twice in one item.
    expect(amended('決議：紀錄修正後確定；「溝」更正為「渠」。')).toEqual(['amended', []])
    expect(amended('決議：修正後確定。')).toEqual(['amended', []])
  })
})
