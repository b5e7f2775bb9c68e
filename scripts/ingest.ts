/**
 * Files minutes into the content directory:
 * `npm run ingest -- [--content DIR] [--agency ID] [--register] [--check] [--revise] [--json] PATH…`
 * Exit code 0 clean; 1 a document was refused, or with --check the content differs; 2 usage; 130 interrupted.
 */
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ingestEach, type Result } from '../src/ingest/batch.ts'
import { find, type Found } from '../src/ingest/batch/find.ts'
import type { JsonReport } from '../src/ingest/report/json.ts'
import { printable } from '../src/ingest/report/printable.ts'
import { isUnknown } from '../src/ingest/registry/unknown.ts'
import { Progress } from '../src/ingest/report/progress.ts'
import { Tally } from '../src/ingest/report/tally.ts'
import { faultLines, lineOf, messagesOf, skippedLines } from '../src/ingest/report/text.ts'
import { Content } from '../src/ingest/store/content.ts'
import { Busy } from '../src/ingest/store/lock.ts'
import { ContentError } from '../src/model/content-error.ts'
import { SUMMARY } from '../src/strings/ingest.ts'
import { systemReason } from '../src/strings/system.ts'
import { usageProblem } from '../src/strings/usage.ts'

const INTERRUPTED = 130

interface Arguments {
  readonly content: string
  readonly agency: string | null
  readonly check: boolean
  readonly revise: boolean
  readonly json: boolean
  readonly register: boolean
  readonly names: readonly string[]
}

function usage(problem: string): never {
  console.error(`${problem}\n\n${SUMMARY.usage}`)
  process.exit(2)
}

function readArguments(): Arguments {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        content: { type: 'string', default: process.env['ARCHIVE_CONTENT'] ?? 'content' },
        agency: { type: 'string' },
        check: { type: 'boolean', default: false },
        revise: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        register: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    })
    const { content, agency = null, check, revise, json, register } = values
    if (values.help) {
      console.log(SUMMARY.usage)
      process.exit(0)
    }
    if (check && register) return usage(SUMMARY.checkWritesNothing)
    return { content, agency, check, revise, json, register, names: positionals }
  } catch (error) {
    return usage(usageProblem(error))
  }
}

/** The documents that the arguments name, or null for every archived one. */
function findDocuments({ names, check }: Arguments): readonly Found[] | null {
  if (names.length === 0) return check ? null : usage(SUMMARY.noFiles)
  const finding = find(names)
  if (finding.empty.length > 0) usage(SUMMARY.emptyFolder(finding.empty.map(printable).join('、')))
  for (const line of skippedLines(finding)) console.error(line)
  return finding.found
}

/** A signal that is given when the user, or the system, ends the run; the second time it ends at once. */
function interruption(): AbortSignal {
  const controller = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => controller.abort())
  return controller.signal
}

/** Loaded where it is asked for: to read meetings takes all of the model. */
async function reportAsJson(): Promise<JsonReport> {
  const { JsonReport: Report } = await import('../src/ingest/report/json.ts')
  return new Report((text) => process.stdout.write(text))
}

/** Proposes what the registry lacks, or writes it. Loaded where it is needed: it brings a dictionary. */
async function settle(unknown: readonly Found[], { content, agency, register }: Arguments): Promise<readonly string[]> {
  const { settleUnknown } = await import('../src/ingest/registry/settle.ts')
  return settleUnknown(
    unknown.map(({ file }) => file),
    content,
    agency,
    register,
  )
}

async function run(given: Arguments, found: readonly Found[] | null, signal: AbortSignal): Promise<number> {
  const { content, agency, check, revise, json, register } = given
  const store = new Content(content)
  const total = found?.length ?? store.filesBelow('sources').length
  const report = json ? await reportAsJson() : null
  const progress = new Progress(process.stderr, total)
  const tally = new Tally()

  const tell = (result: Result): void => {
    const line = lineOf(result, total)
    if (line === null && result.messages.length === 0) return
    progress.clear()
    for (const text of messagesOf(result)) console.error(text)
    if (line !== null) console.log(line)
  }
  const options = { store, only: agency, check, revise, cache: true, signal }
  const add = (result: Result): void => {
    tally.add(result)
    if (report) report.add(result)
    else tell(result)
    progress.update(tally.read)
  }
  const open: Result[] = []
  for await (const result of ingestEach(found, options)) {
    const isOpen = isUnknown(result, register)
    if (isOpen) open.push(result)
    // With --register it is told when the registry is written, or when the run ends before.
    if (!isOpen || !register) add(result)
  }
  const unknown = open.map(({ file }): Found => ({ file, refusal: null }))
  const settled = signal.aborted || open.length === 0 ? null : await settle(unknown, given)
  // What is said of the content itself was said before.
  const isUnsaid = ({ file }: Result): boolean => open.some((result) => result.file === file)
  if (settled && register) {
    for await (const result of ingestEach(unknown, options)) if (isUnsaid(result)) add(result)
  } else if (register) for (const result of open) add(result)
  progress.clear()
  report?.end()
  if (!report) for (const line of tally.lines(check)) console.log(line)
  for (const line of settled ?? []) (json ? console.error : console.log)(printable(line))
  if (store.repaired) console.error(SUMMARY.recovered)
  if (signal.aborted) console.error(SUMMARY.stopped)
  return signal.aborted ? INTERRUPTED : tally.clean ? 0 : 1
}

/** What is said where nothing can be filed at all. */
function explain(error: unknown): string {
  if (error instanceof ContentError) return faultLines(error, (file) => join(given.content, file)).join('\n')
  if (error instanceof Busy) return SUMMARY.busy(error.holder, error.file)
  if (error instanceof Error && 'syscall' in error) return SUMMARY.failed(systemReason(error))
  throw error
}

const given = readArguments()
if (!statSync(given.content, { throwIfNoEntry: false })?.isDirectory()) usage(SUMMARY.unknownContent(given.content))
try {
  process.exitCode = await run(given, findDocuments(given), interruption())
} catch (error) {
  console.error(explain(error))
  process.exitCode = 1
}
