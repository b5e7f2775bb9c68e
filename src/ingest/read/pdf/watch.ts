/**
 * Reads PDFs in a thread that is ended when one takes too long or too much. pdf.js decodes whatever a file tells it to,
 * so that a small file can keep it busy for ever; and no other bound reaches the memory outside a thread's own heap.
 */
import { Worker } from 'node:worker_threads'
import { faults } from '../../../strings/rules/reading/faults.ts'
import { TimeBudget, secondsOf } from './budget.ts'
import type { Extracted, Refused } from './extract.ts'
import type { Told } from './thread.ts'

/** Megabytes: the thread's own heap, and what it may hold outside of it. */
const MOST_HEAP = 256
const MOST_OUTSIDE = 350
/** Milliseconds from one look at the thread to the next. */
const INTERVAL = 25

const tooMuch = (detail: string): Refused => ({ rule: 'too-much-inside', detail })

/** A fault of the thread itself, as a refusal. */
const faultOf = (error: Error & { code?: string }): Refused =>
  error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? tooMuch(faults.memory(MOST_HEAP))
    : { rule: 'damaged-file', detail: error.message }

const clock = (): number => performance.now() / 1000

class WatchedThread {
  readonly #worker: Worker
  /** Seconds of processor time, as last seen. */
  #busy = 0
  #budget = new TimeBudget({ busy: 0, clock: clock() })
  #death: Refused | null = null
  #settle: (read: Extracted | Refused) => void = () => undefined

  constructor() {
    this.#worker = new Worker(new URL('thread.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP },
      // What pdf.js says of a file is for its own developers.
      stdout: true,
      stderr: true,
    })
    this.#worker.on('message', (told: Told) => {
      if (typeof told !== 'number') return this.#settle(told)
      this.#busy = told
      this.#budget.turnPage({ busy: told, clock: clock() })
    })
    this.#worker.on('error', (error) => this.#die(faultOf(error)))
    this.#worker.on('exit', () => this.#die({ rule: 'damaged-file', detail: '' }))
  }

  /** Whether the thread failed, as it may for what files before left in it. */
  get isDead(): boolean {
    return this.#death !== null
  }

  /** One file at a time. */
  async read(bytes: Uint8Array): Promise<Extracted | Refused> {
    if (this.#death) return this.#death
    this.#budget = new TimeBudget({ busy: this.#busy, clock: clock() })
    this.#worker.ref()
    const looks = setInterval(() => this.#look(), INTERVAL)
    try {
      return await new Promise((resolve) => {
        this.#settle = resolve
        this.#worker.postMessage(bytes)
      })
    } finally {
      clearInterval(looks)
      // While it waits for another file, the process may end.
      this.#worker.unref()
    }
  }

  async stop(): Promise<void> {
    await this.#worker.terminate()
  }

  #die(refused: Refused): void {
    this.#death ??= refused
    this.#settle(refused)
  }

  #look(): void {
    const late = this.#budget.overrun({ busy: this.#busy, clock: clock() })
    if (late !== null) return this.#settle(tooMuch(late))
    // Of the thread alone: the process may be busy, and grow, for other threads' sake.
    Promise.all([this.#worker.cpuUsage(), this.#worker.getHeapStatistics()]).then(
      ([usage, { external_memory: outside }]) => {
        this.#busy = Math.max(this.#busy, secondsOf(usage))
        if (outside > MOST_OUTSIDE * 1_000_000) this.#die(tooMuch(faults.memory(MOST_OUTSIDE)))
      },
      () => undefined, // The thread has ended, and said why.
    )
  }
}

/**
 * A thread that has read its file waits here for the next, as to start one and load pdf.js takes longer than to read
 * most files. One whose file was refused is ended: whatever that file did to it, no other file shall meet.
 */
let waiting: WatchedThread | null = null

export async function readWatched(bytes: Uint8Array): Promise<Extracted | Refused> {
  const used = waiting
  waiting = null
  const thread = used ?? new WatchedThread()
  const read = await thread.read(bytes)
  // Only a new thread shows that it was this file's doing. To stop it ends it too: it is asked before.
  const isDoubtful = used?.isDead === true
  if ('rule' in read || waiting) await thread.stop()
  else waiting = thread
  return isDoubtful ? readWatched(bytes) : read
}
