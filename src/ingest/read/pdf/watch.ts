/**
 * Reads a PDF in a thread that is ended when it takes too long or too much. pdf.js decodes whatever a file tells it to,
 * so that a small file can keep it busy for ever; and no other bound reaches the memory outside a thread's own heap.
 */
import { Worker } from 'node:worker_threads'
import { faults } from '../../../strings/rules/reading.ts'
import type { Extracted, Refused } from './extract.ts'

/** Milliseconds without another page, and in all. */
const LONGEST_PAGE = 4_000
const LONGEST = 60_000
/** Megabytes: the thread's own heap, and what it may hold outside of it. */
const MOST_HEAP = 256
const MOST_OUTSIDE = 350
const INTERVAL = 25

const tooMuch = (detail: string): Refused => ({ rule: 'too-much-inside', detail })

/** A fault of the thread itself, as a refusal. */
const faultOf = (error: Error & { code?: string }): Refused =>
  error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? tooMuch(faults.memory(MOST_HEAP))
    : { rule: 'damaged-file', detail: error.message }

export async function readWatched(bytes: Uint8Array): Promise<Extracted | Refused> {
  const start = performance.now()
  let lastPage = start
  const overrun = (): Refused | null => {
    const now = performance.now()
    if (now - lastPage > LONGEST_PAGE) return tooMuch(faults.slowPage(LONGEST_PAGE / 1000))
    if (now - start > LONGEST) return tooMuch(faults.slow(LONGEST / 1000))
    return null
  }
  const worker = new Worker(new URL('thread.ts', import.meta.url), {
    workerData: bytes,
    resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP },
    // What pdf.js says of a file is for its own developers.
    stdout: true,
    stderr: true,
  })
  let watch: NodeJS.Timeout | undefined
  try {
    return await new Promise((resolve) => {
      worker.on('message', (told: 'page' | Extracted | Refused) => {
        if (told === 'page') lastPage = performance.now()
        else resolve(told)
      })
      worker.on('error', (error) => resolve(faultOf(error)))
      watch = setInterval(() => {
        const refused = overrun()
        if (refused) resolve(refused)
        // The process may grow for other threads' sake.
        else
          worker.getHeapStatistics().then(
            ({ external_memory: outside }) => {
              if (outside > MOST_OUTSIDE * 1_000_000) resolve(tooMuch(faults.memory(MOST_OUTSIDE)))
            },
            () => undefined, // The thread has ended, and said why.
          )
      }, INTERVAL)
    })
  } finally {
    clearInterval(watch)
    await worker.terminate()
  }
}
