/**
 * Writes an invented city of minutes to test the archive with:
 * `npm run city -- --meetings N --out DIR [--seed S] [--formats txt,md,html,docx,odt,pdf] [--with-bad]`
 */
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildCity, type CityPart, type CityPlan } from '../src/city/city.ts'
import { FORMATS, type Format } from '../src/city/formats/press.ts'

const USAGE = 'npm run city -- --meetings N --out DIR [--seed S] [--formats txt,md,html,docx,odt,pdf] [--with-bad]'

function usage(problem: string): never {
  console.error(`${problem}\n\n${USAGE}`)
  process.exit(2)
}

const isFormat = (name: string): name is Format => (FORMATS as readonly string[]).includes(name)

function readArguments(): { plan: CityPlan; out: string } {
  try {
    const { values } = parseArgs({
      options: {
        meetings: { type: 'string' },
        out: { type: 'string' },
        seed: { type: 'string', default: '1' },
        formats: { type: 'string', default: FORMATS.join(',') },
        'with-bad': { type: 'boolean', default: false },
      },
    })
    const meetings = Number(values.meetings)
    const names = values.formats.split(',')
    const formats = names.filter(isFormat)
    if (!Number.isInteger(meetings) || meetings < 1) return usage('--meetings wants a whole number')
    if (values.out === undefined) return usage('--out wants a directory')
    if (formats.length < names.length) return usage(`--formats knows ${FORMATS.join(', ')}`)
    return { plan: { meetings, seed: values.seed, formats, withBad: values['with-bad'] }, out: values.out }
  } catch (error) {
    return usage(error instanceof Error ? error.message : String(error))
  }
}

/** Writes truth.json as it comes, its lists one after another: documents are far too many to keep. */
class TruthFile {
  readonly #file: number
  readonly #later: Record<'cases' | 'agencies' | 'expectations', unknown[]> = {
    cases: [],
    agencies: [],
    expectations: [],
  }
  #documents = 0

  constructor(path: string, seed: string) {
    this.#file = openSync(path, 'w')
    writeSync(this.#file, `{"seed":${JSON.stringify(seed)},"documents":[`)
  }

  add(part: CityPart): void {
    if (part.type === 'agency') this.#later.agencies.push(part.truth)
    else if (part.type === 'case') this.#later.cases.push(part.truth)
    else if (part.type === 'bad') this.#later.expectations.push(part.truth)
    else writeSync(this.#file, `${this.#documents++ === 0 ? '' : ','}\n${JSON.stringify(part.truth)}`)
  }

  close(): number {
    const rest = Object.entries(this.#later).map(([name, list]) => `"${name}":${JSON.stringify(list)}`)
    writeSync(this.#file, `],\n${rest.join(',\n')}}\n`)
    closeSync(this.#file)
    return this.#documents
  }
}

const { plan, out } = readArguments()
mkdirSync(out, { recursive: true })
const truth = new TruthFile(join(out, 'truth.json'), plan.seed)
const made = new Set<string>()
for (const part of buildCity(plan)) {
  truth.add(part)
  if (part.type === 'case') continue
  const path = join(out, part.path)
  const folder = dirname(path)
  if (!made.has(folder)) mkdirSync(folder, { recursive: true })
  made.add(folder)
  writeFileSync(path, part.bytes)
}
console.log(`${truth.close()} documents in ${out}`)
