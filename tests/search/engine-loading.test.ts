/** What is told while a search goes on, and what fails then. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { Engine, type Found } from '../../src/search/engine.ts'
import { NO_FILTERS } from '../../src/search/filters.ts'
import { token } from '../../src/search/tokens.ts'
import { base, expected, fetched, files, folder, find, idsOf, useEngine } from './engine-site.ts'

useEngine()

describe('on the way', () => {
  test('tells what is found so far: more each time, and never a count that is too low', async () => {
    const truth = expected(['列管'], NO_FILTERS).flat().length
    const progress: Found[] = []
    const last = await find({ query: '列管' }, (found) => progress.push(found))
    expect(progress.length).toBeGreaterThan(3)
    const counts = [...progress, last].map((found) => idsOf(found).length)
    expect(counts).toEqual([...counts].sort((a, b) => a - b))
    expect(progress.filter(({ exact, total }) => exact || total < truth)).toEqual([])
  })

  test('a meeting is loaded once, and again after it failed', async () => {
    const engine = new Engine(base)
    const request = { query: '開放文件開放文件', filters: NO_FILTERS, sort: 'newest', limit: Infinity } as const
    fetched.length = 0
    const first = await engine.find(request)
    const count = fetched.length
    expect(count).toBeGreaterThan(0)
    expect(await engine.find(request)).toEqual(first)
    expect(fetched.length).toBe(count)
    const lost = new Engine(base)
    const works = globalThis.fetch
    vi.stubGlobal('fetch', async () => new Response(null, { status: 500 }))
    await expect(lost.find(request)).rejects.toThrow('500')
    vi.stubGlobal('fetch', works)
    expect(await lost.find(request)).toEqual(first)
  })

  test('a part of the index comes ahead of a first search, newest first; once the index is open none does', async () => {
    cpSync(join(folder, 'search'), join(folder, 'ahead/search'), { recursive: true })
    for (const [name, file] of new Map(files)) files.set(`ahead/${name}`, file)
    const parts = [
      { last: token('ap'), name: 'a' },
      { last: 'zzzz', name: 'z' },
    ]
    files.set('ahead/search/index/shards.json', { ...files.get('search/index/shards.json'), parts })
    const early = (): string[] => fetched.flatMap((url) => /\w+(?=\.pf_index$)/u.exec(url) ?? [])
    const search = async (engine: Engine, query: string, sort: 'newest' | 'oldest'): Promise<Found> =>
      engine.find({ query, filters: NO_FILTERS, sort, limit: Infinity })
    fetched.length = 0
    await search(new Engine(`${base}ahead/`), 'app', 'oldest')
    expect(early()).toEqual([])
    const engine = new Engine(`${base}ahead/`)
    await search(engine, '總務組', 'newest')
    expect(early()).toEqual(['z'])
    await search(engine, 'app', 'newest')
    expect(early()).toEqual(['z'])
  })

  test('an index that is not there is an error', async () => {
    await expect(new Engine(`${base}nowhere/`).warm()).rejects.toThrow()
  })

  test('an index that could not be loaded once is asked for again', async () => {
    const unready = `let tries = 0
export const wasm = ''
export const useFetch = () => {}
export const createInstance = () => ({
  preload: async () => { if (++tries === 1) throw new Error('not yet') },
  search: async () => ({ results: [] }),
})`
    const newest = { list: { ids: [], days: [], items: [], common: [], frequent: [] }, files: {} }
    files.set('unready/search/index/shards.json', {
      shards: [{ folder: 'new', items: 0 }],
      newest,
      values: {},
    })
    mkdirSync(join(folder, 'unready/search/index'), { recursive: true })
    writeFileSync(join(folder, 'unready/search/index/package.json'), '{"type":"module"}')
    writeFileSync(join(folder, 'unready/search/index/pagefind.js'), unready)
    const engine = new Engine(`${base}unready/`)
    await expect(engine.warm()).rejects.toThrow('not yet')
    await expect(engine.warm()).resolves.toBeUndefined()
  })
})
