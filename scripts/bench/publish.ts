/**
 * What publishing costs: `npm run bench -- publish [--meetings N] [--content DIR]`. The site from nothing, again without a
 * change, without its newest meeting, with it again, after it is changed, and after that is taken back; each time it must be
 * what a build from nothing makes. Without --content a city is invented and ingested first; a content directory that is given
 * is copied. Linux only.
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

const dateOf = (file: string): string => /^date: *['"]?([\d-]+)/mu.exec(readFileSync(file, 'utf8'))?.[1] ?? ''

/** The files of all meetings, the newest first. */
const meetingFiles = (): string[] =>
  readdirSync(join(content, 'meetings'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(content, 'meetings', name))
    .map((file) => ({ file, date: dateOf(file) }))
    .toSorted((x, y) => y.date.localeCompare(x.date) || x.file.localeCompare(y.file))
    .map(({ file }) => file)

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

/** @param wanted the digest of the site that it must be. @returns that of the site that it is. */
async function measure(run: string, wanted?: string, out = site): Promise<string> {
  const { cpu, peak, said }: Cost = await runBuild(content, out)
  const made = digestOfFolder(out)
  const same = wanted === undefined ? '' : made === wanted ? 'yes' : 'NO'
  if (same === 'NO') process.exitCode = 1
  rows.push({
    run,
    'CPU s': cpu.toFixed(1),
    'peak MB': peak.toFixed(0),
    same,
    said: said.slice(said.indexOf('：') + 1),
  })
  console.log(rows.at(-1))
  return made
}

try {
  if (values.content === undefined) makeContent(work, Number(values.meetings))
  else cpSync(values.content, content, { recursive: true })
  const files = meetingFiles()
  const [newest = ''] = files
  const whole = await measure('from nothing')
  await measure('without a change', whole)
  const putBack = withhold(newest)
  const without = await measure('one meeting removed')
  await measure('the same from nothing', without, fresh)
  putBack()
  await measure('one more meeting', whole)
  const text = readFileSync(newest, 'utf8')
  writeFileSync(newest, text.replace(/^( +text: .*)。$/mu, '$1，並請持續辦理。'))
  await measure('one meeting changed')
  writeFileSync(newest, text)
  await measure('the change taken back', whole)
  console.log(`${files.length} meetings`)
  console.table(rows)
} finally {
  for (const folder of [work, ...sites.map(keptFolder)]) rmSync(folder, { recursive: true, force: true })
}
