/**
 * Whatever the document, ingest does not throw: it refuses with an error, or gives a meeting that the schema accepts,
 * whose file gives it back, whose proof holds, and each of whose items has a path and a citation of its own.
 */
import { describe, expect, test, vi } from 'vitest'
import { verify } from '../../src/ingest/verify.ts'
import { citeItems } from '../../src/model/citation.ts'
import { formatMeeting, meetingFile, readMeetingFile } from '../../src/model/files.ts'
import { walk } from '../../src/model/walk.ts'
import { SEEDS, ownAgencies, seedText } from '../support/content.ts'
import { HEADER, ingestBytes, sourceOf } from '../support/document.ts'
import { Random } from '../support/random.ts'
import { REGISTRY } from '../support/registry.ts'

const AGENCIES = [...ownAgencies(), ...REGISTRY]
const encoder = new TextEncoder()

vi.setConfig({ testTimeout: 120_000 })

/** What is wrong with what ingest makes of a document; else whether it was accepted or refused. */
function verdictOf(bytes: Uint8Array): string {
  try {
    const { meeting, messages, characters } = ingestBytes(bytes, { agencies: AGENCIES })
    const errors = messages.filter(({ level }) => level === 'error')
    if (!meeting) return errors.length > 0 ? 'refused' : 'refused without an error'
    if (errors.length > 0) return 'accepted with an error'
    const text = new TextDecoder().decode(bytes)
    const { differs } = verify(sourceOf(text), meeting, characters.dropped)
    if (differs !== null) return `differs at ${differs}`
    const again = readMeetingFile(meetingFile(meeting), formatMeeting(meeting))
    expect(again).toEqual(meeting)
    const paths = Array.from(walk(meeting.items), ({ path }) => path)
    const twice = paths.find((path, index) => paths.indexOf(path) !== index)
    if (twice !== undefined) return `two items at ${twice}`
    const places = [...citeItems(meeting.items).values()].map(({ unique }) => unique)
    const same = places.find((place, index) => places.indexOf(place) !== index)
    return same === undefined ? 'accepted' : `two items cited as ${same}`
  } catch (error) {
    return String(error)
  }
}

/** Runs `count` documents; a failure shows the fault and the document. Returns how many were accepted. */
function run(count: number, document: (random: Random) => Uint8Array, seed: number): number {
  const random = new Random(seed)
  const faults: { fault: string; document: string }[] = []
  let accepted = 0
  for (let index = 0; index < count; index++) {
    const bytes = document(random)
    const verdict = verdictOf(bytes)
    if (verdict === 'accepted') accepted++
    else if (verdict !== 'refused') faults.push({ fault: verdict, document: new TextDecoder().decode(bytes) })
  }
  expect(faults.slice(0, 3)).toEqual([])
  return accepted
}

const WORDS: readonly string[] = [
  [
    '壹、',
    '貳、',
    '參、',
    '拾壹、',
    '一、',
    '二、',
    '三、',
    '十、',
    '(一)',
    '(二)',
    '（三）',
    '(1)',
    '(2)',
    '1.',
    '2.',
    '3、',
  ],
  ['1)', 'A.', 'b.', '(a)', '甲、', '乙、', '•', '–', '- ', '* ', '# ', '## ', '**', '---', '***', '_ _ _'],
  [
    '會議結論：',
    '決議：',
    '決定',
    '主席裁示事項：',
    '附帶決議：',
    '說明：',
    '案由：',
    '處長指示',
    '補充報告：',
    '燈光組何組長補充報告：',
  ],
  ['報告事項', '討論事項', '臨時動議', '散會', '散會：10時', '散會（十時三十分）', '會議結束', '主席致詞'],
  ['時間：', '時　間：113年5月6日', '地點：', '主席：', '紀錄：', '出席：', '列席人員：', '主持人：王局長', '日期'],
  [
    '無',
    '洽悉。',
    '照案通過',
    '內容；',
    '如附件）',
    'the end',
    '1.5公里',
    '二-(三)',
    '113年',
    '(X代)',
    '〇',
    '十十、',
    '０',
  ],
  ['1', '2', '- 3 -', '第 4 頁', '五', '①', '\n', '\n\n', '\n\n1\n\n', '\f', '\r\n', '\r', ' ', '　', '\t', '：', ':'],
  [
    '晨霧市政府燈塔處第99999次處務會議紀錄',
    '第 7 次',
    '會議紀錄',
    '會議結論',
    '\ufeff',
    '\u0085',
    '\u2028',
    '🗼',
    '\u0301',
    '年',
    '%s',
  ],
].flat()
const soup = (random: Random, length: number): string =>
  Array.from({ length }, () => random.pick(WORDS) + (random.next() < 0.5 ? '\n' : '')).join('')

type Mutation = (text: string, random: Random) => string
const line = (text: string, random: Random): [lines: string[], at: number] => {
  const lines = text.split('\n')
  return [lines, random.below(lines.length)]
}
const MARKER = /(?:[壹貳參一二三四五六七八九十]+、|\([一二三四五六七八九十]+\)|\d\. )/gu
/** One marker of the text replaced. */
const atMarker = (text: string, random: Random, change: (marker: string) => string): string => {
  const found = [...text.matchAll(MARKER)]
  const match = found[random.below(found.length)]
  if (!match) return text
  return text.slice(0, match.index) + change(match[0]) + text.slice(match.index + match[0].length)
}
const MUTATIONS: readonly Mutation[] = [
  (text, random) => line(text, random)[0].toSpliced(line(text, random)[1], 1).join('\n'),
  (text, random) => {
    const [lines, at] = line(text, random)
    return lines.toSpliced(at, 0, lines[at] ?? '').join('\n')
  },
  (text, random) => {
    const [lines, at] = line(text, random)
    const other = random.below(lines.length)
    return lines
      .with(at, lines[other] ?? '')
      .with(other, lines[at] ?? '')
      .join('\n')
  },
  (text, random) => {
    const at = random.below(text.length)
    return `${text.slice(0, at)}${random.pick(['\n', '\n\n', '\f', '\n\n2\n\n', ' '])}${text.slice(at)}`
  },
  (text, random) => {
    const at = random.below(text.length)
    return text.slice(0, at) + text.slice(at + random.below(30))
  },
  (text, random) => {
    const at = random.below(text.length)
    return text.slice(0, at) + random.pick(WORDS) + text.slice(at)
  },
  (text, random) => text.slice(0, random.below(text.length)),
  (text, random) => atMarker(text, random, () => ''),
  (text, random) => atMarker(text, random, (marker) => marker + marker),
  (text, random) => atMarker(text, random, (marker) => `${marker}${random.pick(WORDS)}`),
  (text, random) => atMarker(text, random, () => random.pick(WORDS)),
  (text, random) => atMarker(text, random, (marker) => `\n${marker}\n`),
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.replaceAll('\n\n', '\n'),
  (text) => `\ufeff${text}`,
  (text, random) => text.replaceAll(random.pick(['：', '。', '、', '(', '\n- ', '**', '## ']), random.pick(WORDS)),
]

describe.each(SEEDS.map(({ file }, index) => ({ file, seed: 7 + index })))('$file', ({ file, seed }) => {
  const source = seedText(file)

  test('with lines and markers cut, doubled, swapped and nested', () => {
    const mutated = (random: Random): Uint8Array => {
      let text = source
      for (let count = 1 + random.below(6); count > 0; count--) text = random.pick(MUTATIONS)(text, random)
      return encoder.encode(text)
    }
    // Most are still minutes: a parser that refuses everything does not pass.
    expect(run(800, mutated, seed)).toBeGreaterThan(500)
  })

  test('with bytes changed', () => {
    const whole = encoder.encode(source)
    const mutated = (random: Random): Uint8Array => {
      const bytes = whole.slice()
      for (let count = 1 + random.below(3); count > 0; count--) {
        // ASCII stays ASCII, so that a good part of the documents stays UTF-8.
        const at = random.below(bytes.length)
        bytes[at] = (bytes[at] ?? 0) < 0x80 ? random.below(0x80) : random.below(0x100)
      }
      return bytes
    }
    run(500, mutated, seed)
  })
})

test('keyword soup below a header', () => {
  const document = (random: Random): Uint8Array => encoder.encode(HEADER + soup(random, 1 + random.below(60)))
  expect(run(2000, document, 11)).toBeGreaterThan(1200)
})

test('keyword soup below a title', () => {
  const title = '晨霧市政府星象局第 3 次局務會議紀錄\n時間：113年1月2日\n'
  const document = (random: Random): Uint8Array => encoder.encode(title + soup(random, 1 + random.below(30)))
  expect(run(1000, document, 12)).toBeGreaterThan(500)
})

test('nothing but keyword soup, and bytes without sense', () => {
  expect(run(500, (random) => encoder.encode(soup(random, random.below(40))), 13)).toBe(0)
  expect(run(500, (random) => Uint8Array.from({ length: random.below(300) }, () => random.below(256)), 14)).toBe(0)
})
