/** `npm run static`: what `npm test` asks of the files before any test, a core each at once; what is wrong is told whole. */
import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'

/** Scripts of package.json, the longest first. `types` lints as well: oxlint needs the types that it has Astro write. */
const steps = ['types', 'format', 'dead', 'check']

/** Runs a script; @returns whether it found nothing. */
const run = async (step: string): Promise<boolean> =>
  new Promise((resolve) => {
    const start = performance.now()
    const child = spawn('npm', ['run', '--silent', step])
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text))
    child.on('close', (code) => {
      const seconds = ((performance.now() - start) / 1000).toFixed(1)
      console.log(`${code === 0 ? '✓' : '✗'} ${step} (${seconds} s)\n${code === 0 ? '' : said}`.trimEnd())
      resolve(code === 0)
    })
  })

/** Takes one step after the other; @returns whether all that it took found nothing. */
async function work(): Promise<boolean> {
  let clean = true
  for (let step = steps.shift(); step !== undefined; step = steps.shift()) clean = (await run(step)) && clean
  return clean
}

const clean = await Promise.all(Array.from({ length: availableParallelism() }, work))
process.exitCode = clean.every(Boolean) ? 0 : 1
