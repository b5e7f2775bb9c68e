/**
 * Files minutes into the content directory: `npm run ingest -- [--content DIR] [--agency ID] [--check] [--json] FILE…`
 * Exit code 0 clean; 1 a document was refused, or with --check the content differs; 2 usage.
 */
import { parseArgs } from 'node:util'
import { ingestFiles, isDirectory, type Result, type State } from '../src/ingest/batch.ts'
import { formatMessage } from '../src/ingest/message.ts'
import { Store } from '../src/ingest/store.ts'
import { ContentError } from '../src/model/files.ts'
import { SUMMARY } from '../src/strings/ingest.ts'

function usage(problem: string): never {
  console.error(`${problem}\n\n${SUMMARY.usage}`)
  process.exit(2)
}

function readArguments(): { content: string; agency: string | null; check: boolean; json: boolean; files: string[] } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        content: { type: 'string', default: process.env['ARCHIVE_CONTENT'] ?? 'content' },
        agency: { type: 'string' },
        check: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    })
    return {
      content: values.content,
      agency: values.agency ?? null,
      check: values.check,
      json: values.json,
      files: positionals,
    }
  } catch (error) {
    return usage(error instanceof Error ? error.message : String(error))
  }
}

function toJson(results: readonly Result[]): string {
  const documents = results.map(({ file, meeting, messages, characters }) => ({
    file,
    meeting,
    messages: messages.map(({ rule, level, line, column, reason }) => ({ rule, level, line, column, reason })),
    characters,
  }))
  return JSON.stringify({ documents }, null, 2)
}

function report(results: readonly Result[]): void {
  for (const { file, state, meeting, messages } of results) {
    for (const entry of messages) console.error(formatMessage(file, entry))
    console.log(SUMMARY.line(file, SUMMARY.state[state], meeting?.id ?? ''))
  }
  const states: readonly State[] = ['written', 'unchanged', 'current', 'differs', 'refused']
  const counts = states
    .map((state) => [SUMMARY.state[state], results.filter((result) => result.state === state).length] as const)
    .filter(([, count]) => count > 0)
  console.log(SUMMARY.total(counts.map(([state, count]) => SUMMARY.count(state, count)).join('、')))
}

const { content, agency, check, json, files } = readArguments()
if (files.length === 0 && !check) usage(SUMMARY.noFiles)
if (!isDirectory(content)) usage(SUMMARY.unknownContent(content))
try {
  const store = new Store(content)
  const results = await ingestFiles(files, { store, agencies: store.agencies(), only: agency, check })
  if (json) console.log(toJson(results))
  else report(results)
  process.exitCode = results.some(({ state }) => state === 'refused' || state === 'differs') ? 1 : 0
} catch (error) {
  if (!(error instanceof ContentError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
