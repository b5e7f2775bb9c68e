/** What Pagefind is given, and what it goes on without but a search may not. */
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { complete, fetchFile, foresee, give } from '../../src/search/files.ts'

const FOLDER = 'https://intranet.example/search/index/a/'
const fetched: string[] = []
let answer = (): Response => new Response('')

beforeEach(() => {
  fetched.length = 0
  vi.stubGlobal('document', { baseURI: FOLDER })
  vi.stubGlobal('fetch', async (url: string) => {
    fetched.push(url)
    return answer()
  })
})
afterAll(() => vi.unstubAllGlobals())

const missing = (): Response => new Response('', { status: 404 })
const offline = (): never => {
  throw new TypeError('offline')
}

test('what is at hand is given, by whatever address and as often as it is asked for', async () => {
  give(FOLDER, { 'entry.json': btoa('{}') })
  for (const address of [`${FOLDER}entry.json?ts=1`, '/search/index/a/entry.json', `${FOLDER}entry.json`])
    expect(await (await fetchFile(address)).text()).toBe('{}')
  expect(fetched).toEqual([])
})

describe('a task that goes on without a file', () => {
  const task = (file: string) => async (): Promise<string> => {
    await fetchFile(file).catch(() => null)
    return 'fewer results'
  }

  test.each([
    ['that is not there', missing],
    ['that no answer came for', offline],
  ])('%s fails', async (_, how) => {
    answer = how
    await expect(complete(FOLDER, task(`${FOLDER}part`))).rejects.toThrow(`Could not load ${FOLDER}part`)
  })

  test('of another folder does not, nor one that has all', async () => {
    answer = missing
    expect(await complete(FOLDER, task('https://intranet.example/search/index/b/part'))).toBe('fewer results')
    answer = () => new Response('')
    expect(await complete(FOLDER, task(`${FOLDER}part`))).toBe('fewer results')
  })
})

test('a file that was asked for early, failed, and is not wanted troubles nobody', async () => {
  answer = offline
  const unhandled = vi.fn<() => void>()
  process.on('unhandledRejection', unhandled)
  try {
    foresee(`${FOLDER}unwanted`)
    await new Promise((done) => setTimeout(done, 0))
    expect([fetched, unhandled.mock.calls]).toEqual([[`${FOLDER}unwanted`], []])
  } finally {
    process.off('unhandledRejection', unhandled)
  }
})
