/** Routes that leave out pages which have not changed show only what those are given: nothing else would tell a change. */
import { readFileSync, readdirSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../support/content.ts'

const PAGES = join(ROOT, 'src/pages')
const read = (file: string): string => readFileSync(file, 'utf8')
const IMPORT = /^(?:import|export) (?:(?<what>[^'"]+?) from )?'(?<path>\.[^']+)'$/gmu

/** Files that take the whole archive, of all that a route's pages import, directly or not. */
function takers(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return []
  seen.add(file)
  const imports = [...read(file).matchAll(IMPORT)].map(({ groups = {} }) => groups)
  const takes = imports.some(
    ({ what = '', path = '' }) => path.endsWith('archive/current.ts') && /\barchive\b/u.test(what),
  )
  const below = imports
    .map(({ path = '' }) => resolve(file, '..', path))
    .filter((path) => /\.(?:astro|ts)$/u.test(path))
  return [...(takes ? [relative(ROOT, file)] : []), ...below.flatMap((path) => takers(path, seen))]
}

const routes = readdirSync(PAGES, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:astro|ts)$/u.test(name))
  .map((name) => join(PAGES, name))
  .filter((file) => /\bchanged\(/u.test(read(file)))

test('there are such routes', () => {
  expect(routes.length).toBeGreaterThan(5)
})

test.each(routes.map((file) => [relative(PAGES, file), file]))('%s', (_, file) => {
  // In getStaticPaths, which is the statement up to the next empty line, it may stand.
  const rest = read(file)
    .replaceAll(/^import [^'"]*'[^']+'$/gmu, '')
    .replace(/^export const getStaticPaths = [\s\S]*?\n\n/mu, '')
  expect(rest).not.toMatch(/\barchive\b/u)
  expect(takers(file).filter((taker) => taker !== relative(ROOT, file))).toEqual([])
})
