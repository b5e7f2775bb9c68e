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
import { mutate } from '../support/mutate.ts'
import { Random } from '../support/random.ts'
import { REGISTRY } from '../support/agencies.ts'
import { soup } from '../support/soup.ts'

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

describe.each(SEEDS.map(({ file }, index) => ({ file, seed: 7 + index })))('$file', ({ file, seed }) => {
  const source = seedText(file)

  test('with lines and markers cut, doubled, swapped and nested', () => {
    const mutated = (random: Random): Uint8Array => encoder.encode(mutate(source, random))
    // Most are still minutes: a parser that refuses everything does not pass.
    expect(run(200, mutated, seed)).toBeGreaterThan(125)
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
    run(250, mutated, seed)
  })
})

test('keyword soup below a header', () => {
  const document = (random: Random): Uint8Array => encoder.encode(HEADER + soup(random, 1 + random.below(60)))
  expect(run(500, document, 11)).toBeGreaterThan(300)
})

test('keyword soup below a title', () => {
  const title = '晨霧市政府星象局第 3 次局務會議紀錄\n時間：113年1月2日\n'
  const document = (random: Random): Uint8Array => encoder.encode(title + soup(random, 1 + random.below(30)))
  expect(run(500, document, 12)).toBeGreaterThan(250)
})

test('nothing but keyword soup, and bytes without sense', () => {
  expect(run(250, (random) => encoder.encode(soup(random, random.below(40))), 13)).toBe(0)
  expect(run(250, (random) => Uint8Array.from({ length: random.below(300) }, () => random.below(256)), 14)).toBe(0)
})
