/** What decides how all pages come out: where it is another, none is left as it stands. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Settings } from '../../src/archive/settings.ts'
import { changed } from '../../src/publish/changed.ts'
import { keptFolder, publish } from '../../src/publish/publish.ts'
import type { Workplace } from '../support/content.ts'
import { workplace } from './archive.ts'

let place: Workplace
beforeEach(() => (place = workplace()))
afterEach(() => {
  rmSync(keptFolder(place.path('out')), { recursive: true, force: true })
  place[Symbol.dispose]()
})

/** A build of one page that is given nothing. @returns whether it was rendered. */
async function isRendered(settings: Partial<Settings> = {}): Promise<boolean> {
  const told = { content: place.content, out: place.path('out'), base: '/', site: null, ...settings } as Settings
  const { unmade } = await publish(told, async (_, folder) => {
    for (const { params } of changed('[page]/index.html', [{ params: { page: 'a' }, props: {} }])) {
      mkdirSync(join(folder, params.page))
      writeFileSync(join(folder, params.page, 'index.html'), '<p>甲')
    }
  })
  return unmade === 0
}

test('nothing changed', async () => {
  expect(await isRendered()).toBe(true)
  expect(await isRendered()).toBe(false)
})

test('the host or the folder that it is served from', async () => {
  await isRendered()
  expect(await isRendered({ site: 'https://minutes.example.gov.tw' })).toBe(true)
  expect(await isRendered({ site: 'https://minutes.example.gov.tw', base: '/minutes/' })).toBe(true)
})

test('a name of the registry', async () => {
  await isRendered()
  const file = place.path('content/agencies/tower.yaml')
  writeFileSync(file, readFileSync(file, 'utf8').replace('name: 燈光組', 'name: 照明組'))
  expect(await isRendered()).toBe(true)
})

test('that there are other archives to search', async () => {
  await isRendered()
  place.write('content/federation.yaml', '- {name: 秘書處, address: https://minutes.example.gov.tw/}\n')
  expect(await isRendered()).toBe(true)
})
