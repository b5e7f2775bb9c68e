/** The part of the index that a first search will ask for, known before Pagefind is there. */
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { decode } from 'cborg'
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { loadAhead } from '../../src/search/ahead.ts'
import { NEEDED, inBase64, writeBundle } from '../../src/search/build/bundle.ts'
import { partsOf } from '../../src/search/build/parts.ts'
import { fetchFile } from '../../src/search/files.ts'
import type { Manifest, ShardList } from '../../src/search/shards.ts'
import { token } from '../../src/search/tokens.ts'

const BASE = 'https://intranet.example/search/index/'
const LIST: ShardList = { ids: [], days: [], items: [], common: [], frequent: [] }
const fetched: string[] = []
let answer = (): Response => new Response('a part')

beforeEach(() => {
  fetched.length = 0
  answer = () => new Response('a part')
  vi.stubGlobal('document', { baseURI: BASE })
  vi.stubGlobal('fetch', async (url: string) => {
    fetched.push(url)
    return answer()
  })
})
afterAll(() => vi.unstubAllGlobals())

const manifest = (parts: Manifest['parts'], list: Partial<ShardList> = {}): Manifest => ({
  shards: [{ folder: 'new', items: 1 }],
  newest: { list: { ...LIST, ...list }, files: {} },
  parts,
  values: { agency: [], unit: [], year: [], kind: [] },
})

describe('by the words of Pagefind’s own parts', () => {
  test('the part that is asked for is the one that holds the word', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'parts-'))
    // Pairs of neighbours in the character set; Pagefind puts some thousands of words in a part.
    const pairs = Array.from({ length: 20_000 }, (_, at) =>
      String.fromCodePoint(0x4e00 + at, 0x4e00 + ((at * 7) % 20_000)),
    )
    try {
      await writeBundle([{ url: 'one', tokens: pairs.map(token) }], folder)
      const parts = partsOf({ list: LIST, files: inBase64(folder, NEEDED) })
      expect(parts.length).toBeGreaterThan(2)
      expect(readdirSync(join(folder, 'index')).toSorted()).toEqual(
        parts.map(({ name }) => `${name}.pf_index`).toSorted(),
      )
      const holding = new Map<string, string>()
      for (const { name } of parts) {
        const bytes = gunzipSync(readFileSync(join(folder, 'index', `${name}.pf_index`)))
        const [words] = decode(bytes.subarray('pagefind_dcd'.length)) as [[string][]]
        for (const [word] of words) holding.set(word, name)
      }
      const some = pairs.filter((_, at) => at % 40 === 0)
      for (const pair of some) loadAhead(`${BASE}${pair}/`, manifest(parts), [[pair]])
      expect(fetched.map((url) => /\w+(?=\.pf_index$)/u.exec(url)?.[0])).toEqual(
        some.map((pair) => holding.get(token(pair))),
      )
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  test('a file of another kind is an error', () => {
    expect(() => partsOf({ list: LIST, files: {} })).toThrow('no .pf_meta')
  })
})

describe('what was asked for early', () => {
  const PARTS = [
    { last: token('中'), name: 'early' },
    { last: token('龍'), name: 'late' },
  ]
  const urlOf = (name: string): string => `${BASE}new/index/${name}.pf_index`

  test('is one part a term, once, and none where the index can’t tell or has no such word', () => {
    loadAhead(BASE, manifest(PARTS), [['一', '丁'], ['國民']])
    expect(fetched).toEqual([urlOf('early'), urlOf('late')])
    // Elsewhere: what is coming from here is asked for only once.
    const elsewhere = `${BASE}elsewhere/`
    loadAhead(elsewhere, manifest(PARTS, { common: ['下'] }), [['下']])
    loadAhead(elsewhere, manifest(PARTS), [['龜']])
    loadAhead(elsewhere, { ...manifest(PARTS), newest: null }, [['上']])
    expect(fetched.length).toBe(2)
  })

  test('is of the newest shard, by the token that it will be asked for first; a part’s last word is in it', () => {
    const shards = [
      { folder: 'newest', items: 1 },
      { folder: 'older', items: 1 },
    ]
    // Of frequent pairs the index holds the triple: 一丁龍 begins as what is in the first part, 丁龍 as what is not.
    const pairs = {
      ...manifest(
        [
          { last: token('一丁'), name: 'pair' },
          { last: token('龜'), name: 'triple' },
        ],
        { frequent: ['一丁', '丁龍'] },
      ),
      shards,
    }
    loadAhead(BASE, pairs, [['一丁龍']])
    loadAhead(`${BASE}last/`, { ...manifest(PARTS), shards }, [['中']])
    expect(fetched.map((url) => url.slice(BASE.length))).toEqual([
      'newest/index/triple.pf_index',
      'last/newest/index/early.pf_index',
    ])
  })

  test('is given to Pagefind without another request, and only once', async () => {
    expect(await (await fetchFile('/search/index/new/index/early.pf_index')).text()).toBe('a part')
    expect(fetched).toEqual([])
    await fetchFile(urlOf('early'))
    expect(fetched).toEqual([urlOf('early')])
  })

  test('fails for Pagefind where it failed, and is asked for anew the next time', async () => {
    answer = () => {
      throw new TypeError('offline')
    }
    loadAhead(BASE, manifest(PARTS), [['上']])
    await expect(fetchFile(urlOf('early'))).rejects.toThrow('offline')
    answer = () => new Response('a part')
    expect((await fetchFile(urlOf('early'))).ok).toBe(true)
  })
})
