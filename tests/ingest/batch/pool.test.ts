/** Threads, and what a document may do to one of them. */
import { afterEach, expect, test, vi } from 'vitest'
import { inOrder } from '../../../src/ingest/batch/in-order.ts'
import { Pool, type PoolOptions } from '../../../src/ingest/batch/pool.ts'

vi.setConfig({ testTimeout: 60_000 })

const MODULE = new URL('naughty-worker.ts', import.meta.url)
const settings = { agencies: [], corrections: new Map(), faulty: [], only: null, revise: false, check: true }
const pools: Pool[] = []
function poolOf(options: Partial<PoolOptions> = {}): Pool {
  const pool = new Pool({ root: '/no', settings, size: 2, module: MODULE, ...options })
  pools.push(pool)
  return pool
}
afterEach(async () => {
  await Promise.all(pools.splice(0).map(async (pool) => pool.close()))
})

/** What becomes of each: the first rule, or `fine`. */
async function outcomes(pool: Pool, files: readonly string[]): Promise<string[]> {
  const all = await Promise.all(files.map(async (file) => pool.prepare(file)))
  return all.map((prepared) => (prepared ? (prepared.messages[0]?.rule ?? 'fine') : 'closed'))
}

test('every document is prepared, however many there are', async () => {
  const files = Array.from({ length: 100 }, (_, index) => `${index}.txt`)
  expect(new Set(await outcomes(poolOf(), files))).toEqual(new Set(['fine']))
})

test('whatever ends a thread costs one document', async () => {
  const files = ['a', 'throw', 'b', 'exit', 'c', 'later', 'd', 'memory', 'e']
  expect(await outcomes(poolOf({ memory: 16 }), files)).toEqual([
    'fine',
    'reader-crashed',
    'fine',
    'reader-crashed',
    'fine',
    'fine',
    'fine',
    'reader-crashed',
    'fine',
  ])
})

test('a document that takes too long is given up, and its thread replaced', async () => {
  const pool = poolOf({ size: 1, patience: 5 })
  expect(await outcomes(pool, ['a', 'hang', 'b'])).toEqual(['fine', 'too-slow', 'fine'])
})

test('where no thread can start, each document is refused', async () => {
  const pool = poolOf({ module: new URL('no-such-worker.ts', import.meta.url) })
  expect(await outcomes(pool, ['a', 'b', 'c'])).toEqual(['reader-crashed', 'reader-crashed', 'reader-crashed'])
})

test('closed, it gives back what it has not done', async () => {
  const pool = poolOf({ size: 1 })
  const all = outcomes(pool, ['hang', 'a', 'b'])
  await pool.close()
  expect(await all).toEqual(['closed', 'closed', 'closed'])
  expect(await outcomes(pool, ['c'])).toEqual(['closed'])
})

test('what is done side by side comes out in order, and only so much is begun', async () => {
  let begun = 0
  const done: number[] = []
  const run = async (job: number): Promise<number> => {
    begun++
    await new Promise((resolve) => setTimeout(resolve, (job * 7) % 5))
    return job * 2
  }
  for await (const [job, result] of inOrder(
    Array.from({ length: 50 }, (_, index) => index),
    run,
    8,
  )) {
    expect(result).toBe(job * 2)
    expect(begun - done.length).toBeLessThanOrEqual(8)
    done.push(job)
  }
  expect(done).toEqual(Array.from({ length: 50 }, (_, index) => index))
})
