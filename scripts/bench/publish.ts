/**
 * What publishing costs: `npm run bench -- publish [--meetings N] [--content DIR]`. The site from nothing, again without a
 * change, after one more meeting and after one is changed; each time it must be what a build from nothing makes. Without
 * --content a city is invented and ingested first; a content directory that is given is copied. Linux only.
 */
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { LEDGER, byMeeting, parseLedger } from '../../src/model/ledger.ts'
import { digestOfFolder } from '../../src/publish/digest.ts'
import { keptFolder } from '../../src/publish/publish.ts'
import { runBuild, type Cost } from './publish/run.ts'
import { makeContent } from './search/site.ts'

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: { meetings: { type: 'string', default: '300' }, content: { type: 'string' } },
})
const work = mkdtempSync(join(tmpdir(), 'publish-bench-'))
const content = join(work, 'content')
const sites = ['site', 'fresh'].map((name) => join(work, name))
const [site = '', fresh = ''] = sites

const meetingFiles = (): string[] =>
  readdirSync(join(content, 'meetings'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(content, 'meetings', name))

/** Takes a meeting away, file and ids; @returns what puts it back. */
function withhold(file: string): () => void {
  const ledger = join(content, LEDGER)
  const [text, ids] = [readFileSync(file), readFileSync(ledger, 'utf8')]
  const id = /^id: (.+)$/mu.exec(text.toString())?.[1] ?? ''
  const rest = byMeeting(parseLedger(ids))
  rest.delete(id)
  rmSync(file)
  writeFileSync(ledger, `${[...rest.values()].flat().join('\n')}\n`)
  return () => {
    writeFileSync(file, text)
    writeFileSync(ledger, ids)
  }
}

const rows: Record<string, string>[] = []
async function measure(run: string, out = site): Promise<void> {
  const { cpu, peak, said }: Cost = await runBuild(content, out)
  rows.push({ run, 'CPU s': cpu.toFixed(1), 'peak MB': peak.toFixed(0), said: said.slice(said.indexOf('：') + 1) })
  console.log(rows.at(-1))
}

try {
  if (values.content === undefined) makeContent(work, Number(values.meetings))
  else cpSync(values.content, content, { recursive: true })
  const files = meetingFiles()
  const newest = files.at(-1) ?? ''
  const putBack = withhold(newest)
  await measure('from nothing')
  await measure('without a change')
  putBack()
  await measure('one more meeting')
  const text = readFileSync(newest, 'utf8')
  writeFileSync(newest, text.replace(/^( +text: .*)。$/mu, '$1，並請持續辦理。'))
  await measure('one meeting changed')
  await measure('the same from nothing', fresh)
  const same = digestOfFolder(site) === digestOfFolder(fresh)
  console.log(`${files.length} meetings; ${same ? 'the same to the byte' : 'NOT the same as from nothing'}`)
  console.table(rows)
  if (!same) process.exitCode = 1
} finally {
  for (const folder of [work, ...sites.map(keptFolder)]) rmSync(folder, { recursive: true, force: true })
}
