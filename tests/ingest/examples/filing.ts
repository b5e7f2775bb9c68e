import type { filing as rules } from '../../../src/strings/rules/filing.ts'
import { rmSync, symlinkSync } from 'node:fs'
import { find } from '../../../src/ingest/batch/find.ts'
import { Pool } from '../../../src/ingest/batch/pool.ts'
import type { Message } from '../../../src/ingest/message.ts'
import { Workplace } from '../../support/content.ts'
import { GOOD, check, afterFiling, type Example } from './example.ts'

/** What is said of a document that does to its thread what its name says. */
async function naughty(name: string, patience: number): Promise<readonly Message[]> {
  const settings = { agencies: [], corrections: new Map(), faulty: [], only: null, revise: false, check: true }
  const module = new URL('../batch/naughty-worker.ts', import.meta.url)
  const pool = new Pool({ root: '/no', settings, size: 1, patience, module })
  const prepared = await pool.prepare(name)
  await pool.close()
  return prepared?.messages ?? []
}

export const filing: Readonly<Record<keyof typeof rules, Example>> = {
  'outside-link': {
    run: () => {
      using place = new Workplace()
      symlinkSync(place.write('elsewhere/minutes.txt', GOOD), place.path('content/link.txt'))
      return find([place.content]).found.flatMap(({ refusal }) => refusal ?? [])
    },
    names: 'elsewhere/minutes.txt',
  },
  'reader-crashed': { run: async () => naughty('throw', 60), names: 'thrown' },
  'too-slow': { run: async () => naughty('hang', 0.5), names: '0.5' },
  'write-failed': {
    run: async () =>
      afterFiling(async (place, file) => {
        place.write('content/meetings/tower/chuwu', '')
        return file('minutes.txt', GOOD)
      }),
    names: 'chuwu',
  },
  'content-fault': {
    run: async () =>
      afterFiling(async (place, file) => {
        place.write('content/meetings/tower/chuwu/7.yaml', 'id: 7\n')
        return file('minutes.txt', GOOD)
      }),
    names: 'meetings/tower/chuwu/7.yaml',
  },
  'meeting-exists': {
    run: async () =>
      afterFiling(async (_, file) => {
        await file('first.txt', GOOD)
        return file('second.txt', `${GOOD}附記\n`)
      }),
    names: 'tower/first.txt',
  },
  'source-exists': {
    run: async () =>
      afterFiling(async (_, file) => {
        await file('same.txt', GOOD)
        return file('same.txt', GOOD.replace('第 7 次', '第 8 次'))
      }),
    names: 'tower/same.txt',
  },
  'lost-ids': {
    run: async () =>
      afterFiling(async (place, file) => {
        place.write('content/permalinks.txt', 'tower-chuwu-7#1\ntower-chuwu-7#4-c\n')
        return file('minutes.txt', GOOD)
      }),
    names: 'tower-chuwu-7#4-c',
  },
  'same-document': {
    run: async () =>
      afterFiling(async (_, file) => {
        await file('first.txt', GOOD)
        return file('copy.txt', GOOD)
      }),
    names: 'tower/first.txt',
  },
  'no-meeting': {
    run: async () =>
      afterFiling(async (place, file) => {
        await file('minutes.txt', GOOD)
        rmSync(place.path('content/meetings/tower/chuwu/7.yaml'))
        return check(place)
      }),
    names: 'meetings/tower/chuwu/7.yaml',
  },
  'not-current': {
    run: async () =>
      afterFiling(async (place, file) => {
        await file('minutes.txt', GOOD)
        place.write(
          'content/meetings/tower/chuwu/7.yaml',
          place.read('content/meetings/tower/chuwu/7.yaml').replace('甲案', '丙案'),
        )
        return check(place)
      }),
    names: 'meetings/tower/chuwu/7.yaml',
  },
  'no-source': {
    run: async () =>
      afterFiling(async (place, file) => {
        await file('minutes.txt', GOOD)
        place.write('content/sources/tower/minutes.txt', GOOD.replace('第 7 次', '第 8 次'))
        return check(place)
      }),
    names: 'meetings/tower/chuwu/7.yaml',
  },
}
