/** A site to search: the pages of the committed content, with the JSON of many invented meetings and their indexes. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { apiMeeting } from '../../../src/archive/api.ts'
import { readArchive } from '../../../src/archive/read.ts'
import { ARCHIVE_FILE } from '../../../src/model/archive-file.ts'
import type { ApiMeeting } from '../../../src/model/api.ts'

const ROOT = join(import.meta.dirname, '../../..')

function run(script: string, args: readonly string[], environment: Readonly<Record<string, string>> = {}): void {
  const env = { ...process.env, NODE_ENV: 'production', ...environment }
  const { status, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts', script), ...args], {
    cwd: ROOT,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  // Ingest refuses some documents of a city, and says so with 1.
  if (status !== 0 && !(script === 'ingest.ts' && status === 1)) throw new Error(`${script}: ${status}\n${stderr}`)
}

/** @returns a content directory of an invented city, made below `work`. */
export function makeContent(work: string, meetings: number): string {
  const [city, content] = [join(work, 'city'), join(work, 'content')]
  for (const folder of [city, content]) rmSync(folder, { recursive: true, force: true })
  run('city.ts', ['--meetings', String(meetings), '--out', city, '--formats', 'txt'])
  mkdirSync(content, { recursive: true })
  cpSync(join(city, 'agencies'), join(content, 'agencies'), { recursive: true })
  writeFileSync(join(content, ARCHIVE_FILE), 'invented: true\n')
  run('ingest.ts', ['--content', content, join(city, 'documents')])
  return content
}

/** About `count` meetings of the content, newest first, of all years. */
export function readMeetings(content: string, count: number): ApiMeeting[] {
  const { meetings } = readArchive(content)
  const step = Math.max(1, meetings.length / count)
  return meetings
    .filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step))
    .map((view) => apiMeeting(view, '/'))
}

export function makeSite(out: string, meetings: readonly ApiMeeting[]): void {
  run('build.ts', [], { ARCHIVE_CONTENT: join(ROOT, 'content'), ARCHIVE_OUT: out, ARCHIVE_BASE: '/' })
  const api = join(out, 'api/meetings')
  rmSync(api, { recursive: true })
  mkdirSync(api)
  for (const meeting of meetings) writeFileSync(join(api, `${meeting.id}.json`), JSON.stringify(meeting))
}
