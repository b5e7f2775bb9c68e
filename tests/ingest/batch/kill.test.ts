/** Ingest killed at any moment: the content is an archive, and the next run completes it to the same bytes. */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { readArchive } from '../../../src/archive/read.ts'
import { ingestEach } from '../../../src/ingest/batch.ts'
import { find } from '../../../src/ingest/batch/find.ts'
import { Store } from '../../../src/ingest/store.ts'
import { ROOT, Workplace } from '../../support/content.ts'
import { Random } from '../../support/random.ts'
import { minutes } from './documents.ts'

vi.setConfig({ testTimeout: 120_000 })

const DOCUMENTS = 60
/** `KILLS=50` is what was measured. */
const KILLS = Number(process.env['KILLS'] ?? 6)
const SIDE_BY_SIDE = 2

function furnish(): Workplace {
  const place = new Workplace()
  for (let number = 1; number <= DOCUMENTS; number++)
    place.write(`inbox/${String(number).padStart(3, '0')}.txt`, minutes(number))
  return place
}

async function run(place: Workplace): Promise<string[]> {
  const store = new Store(place.content)
  const states: string[] = []
  const options = { store, only: null, check: false, cache: true }
  for await (const { state } of ingestEach(find([place.path('inbox')]).found, options)) states.push(state)
  return states
}

/**
 * Runs the script, and kills it a moment after it has reported so many documents.
 * @returns whether it was still running.
 */
const killed = async (place: Workplace, after: number, moment: number): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const args = [join(ROOT, 'scripts/ingest.ts'), '--content', place.content, place.path('inbox')]
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'ignore'] })
    let lines = 0
    const kill = (): void => void setTimeout(() => child.kill('SIGKILL'), moment)
    if (after === 0) kill()
    child.stdout.on('data', (text: Buffer) => {
      const before = lines
      lines += text.toString('latin1').split('\n').length - 1
      if (before < after && lines >= after) kill()
    })
    child.on('error', reject)
    child.on('exit', (_, signal) => resolve(signal === 'SIGKILL'))
  })

let undisturbed: Record<string, string>
beforeAll(async () => {
  using place = furnish()
  await run(place)
  undisturbed = place.snapshot()
})

const inTime = { killed: 0, partial: 0 }

async function disturb(random: Random): Promise<void> {
  using place = furnish()
  // Some before the first document, the others while documents are filed, the ledger is written, and all is closed.
  const after = random.below(4) === 0 ? 0 : 1 + random.below(DOCUMENTS)
  const moment = after === 0 ? random.below(600) : random.next() * 6
  if (await killed(place, after, moment)) inTime.killed++
  const { meetings } = readArchive(place.content)
  if (meetings.length > 0 && meetings.length < DOCUMENTS) inTime.partial++
  const states = await run(place)
  expect(states).toHaveLength(DOCUMENTS)
  expect(states.filter((state) => state !== 'written' && state !== 'unchanged' && state !== 'changed')).toEqual([])
  expect(place.snapshot()).toEqual(undisturbed)
  expect(new Set(await run(place))).toEqual(new Set(['unchanged']))
}

test.each(Array.from({ length: SIDE_BY_SIDE }, (_, index) => index))(
  `killed ${KILLS / SIDE_BY_SIDE} times (%i)`,
  { concurrent: true },
  async (seed) => {
    const random = new Random(seed)
    for (let count = 0; count < KILLS / SIDE_BY_SIDE; count++) await disturb(random)
  },
)

afterAll(() => {
  // Else nothing was tested.
  expect(inTime.killed).toBeGreaterThan(KILLS / 2)
  expect(inTime.partial).toBeGreaterThan(0)
})

test('killed twice in a row, and with a ledger that was there before', async () => {
  using place = furnish()
  place.write('content/permalinks.txt', '# kept\ntower-chuwu-3#0\n')
  await killed(place, 5, 0)
  await killed(place, 20, 0)
  readArchive(place.content)
  await run(place)
  const ledger = readFileSync(place.path('content/permalinks.txt'), 'utf8').trimEnd().split('\n')
  expect(ledger.slice(0, 2)).toEqual(['# kept', 'tower-chuwu-3#0'])
  expect(new Set(ledger).size).toBe(ledger.length)
  expect(readArchive(place.content).meetings).toHaveLength(DOCUMENTS)
})
