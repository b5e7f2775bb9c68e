import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Source, type Reply } from '../../../src/search/portal/source.ts'

const NOTHING = { total: 0, exact: true, meetings: [] }

beforeEach(() => {
  vi.useFakeTimers()
  vi.spyOn(console, 'warn').mockReturnValue()
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

/** Asks once; @returns how it stood, one after the other. */
async function standings(source: Source, meanwhile = async (): Promise<unknown> => undefined): Promise<string[]> {
  const told: Reply[] = []
  const done = source.ask('請', { limit: 20 }, (reply) => told.push(reply))
  await meanwhile()
  await done
  return told.map(({ standing }) => standing)
}

test('what comes late is told as well', async () => {
  let answer: (found: typeof NOTHING) => void = () => undefined
  const late = new Promise<typeof NOTHING>((resolve) => (answer = resolve))
  const source = new Source('https://a.tw/', async () => ({ search: async () => late }))
  const told = await standings(source, async () => {
    await vi.advanceTimersByTimeAsync(60_000)
    answer(NOTHING)
  })
  expect(told).toEqual(['asking', 'late', 'done'])
})

test('a module that could not be loaded is asked for again, by another address', async () => {
  const asked: string[] = []
  const source = new Source('https://a.tw/b/', async (url) => {
    asked.push(url)
    if (asked.length < 3) throw new TypeError('offline')
    return { search: async () => Promise.resolve(NOTHING) }
  })
  await expect(source.warm()).rejects.toThrow('offline')
  expect(await standings(source)).toEqual(['asking', 'unreachable'])
  expect(await standings(source)).toEqual(['asking', 'done'])
  expect(await standings(source)).toEqual(['asking', 'done'])
  expect(asked).toEqual(['', '?1', '?2'].map((again) => `https://a.tw/b/search/client.js${again}`))
})

test('an answer that is not as agreed is refused, and so is a module without a search', async () => {
  const search = async (): Promise<unknown> => Promise.resolve({ ...NOTHING, exact: 'yes' })
  expect(await standings(new Source('https://a.tw/', async () => ({ search })))).toEqual(['asking', 'refused'])
  expect(await standings(new Source('https://a.tw/', async () => ({})))).toEqual(['asking', 'refused'])
})

test('a search that fails at once, or fails late, is told and never rejects', async () => {
  const throws = (): never => {
    throw new Error('engine')
  }
  expect(await standings(new Source('https://a.tw/', async () => ({ search: throws })))).toEqual([
    'asking',
    'unreachable',
  ])
})
