/** `npm run city`: the files that it writes are those that the truth names. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Truth } from '../../src/city/truth.ts'

const SCRIPT = join(import.meta.dirname, '../../scripts/city.ts')
const out = mkdtempSync(join(tmpdir(), 'city-'))
beforeAll(() => {
  execFileSync(process.execPath, [SCRIPT, '--meetings', '12', '--out', out, '--with-bad'])
})
afterAll(() => {
  rmSync(out, { recursive: true })
})

test('writes registries, documents and their truth', () => {
  const truth = Truth.parse(JSON.parse(readFileSync(join(out, 'truth.json'), 'utf8')))
  expect(truth.documents).toHaveLength(12)
  expect(readdirSync(join(out, 'agencies'))).toHaveLength(30)
  const files = readdirSync(join(out, 'documents'), { recursive: true, withFileTypes: true })
  const named = [...truth.documents, ...truth.expectations].map(({ file }) => join(out, file))
  expect(
    files
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort(),
  ).toEqual(named.sort())
})

test.each([
  ['no directory', ['--meetings', '3']],
  ['no number', ['--meetings', 'many', '--out', out]],
  ['a format that it does not know', ['--meetings', '3', '--out', out, '--formats', 'txt,rtf']],
  ['an option that it does not know', ['--city', 'x']],
])('says how it is used when there is %s', (_, args) => {
  const { status, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], { encoding: 'utf8' })
  expect(status).toBe(2)
  expect(stderr).toContain('npm run city')
})
