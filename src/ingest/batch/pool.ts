/** Threads that prepare documents, and outlive what a document does to one of them. */
import { Worker } from 'node:worker_threads'
import { WHOLE_FILE, message } from '../message.ts'
import { unprepared, type Prepared, type Settings } from './prepare.ts'

export interface WorkerData {
  /** The content directory. */
  readonly root: string
  readonly settings: Settings
}

export interface PoolOptions extends WorkerData {
  /** How many threads there may be. */
  readonly size: number
  /** How long a document may take, in seconds. */
  readonly patience?: number
  /** How much a thread may use, in megabytes. */
  readonly memory?: number
  /** The worker's module. */
  readonly module?: URL
}

/** Documents take milliseconds, scanned books of a thousand pages some seconds. */
const PATIENCE = 60
/** The largest documents that are read need half of it. */
const MEMORY = 512
/** What is short-lived: more of it is not faster, but stays with every thread. */
const YOUNG = 16

interface Task {
  readonly file: string
  readonly settle: (prepared: Prepared | null) => void
  /** Whether a thread has ended over it before: it may have been ill already. */
  readonly again: boolean
}

interface Hand {
  readonly task: Task
  readonly clock: NodeJS.Timeout
}

export class Pool {
  readonly #options: PoolOptions
  readonly #waiting: Task[] = []
  readonly #idle: Worker[] = []
  /** What each thread is at. */
  readonly #busy = new Map<Worker, Hand>()
  #closed = false

  constructor(options: PoolOptions) {
    this.#options = options
  }

  /** @returns null where the pool is closed before the document is done. */
  async prepare(file: string): Promise<Prepared | null> {
    return new Promise((settle) => {
      if (this.#closed) return settle(null)
      this.#waiting.push({ file, settle, again: false })
      this.#next()
    })
  }

  /** Stops all threads, whatever they are at. */
  async close(): Promise<void> {
    this.#closed = true
    const workers = [...this.#idle.splice(0), ...this.#busy.keys()]
    const tasks = [...this.#waiting.splice(0), ...workers.flatMap((worker) => this.#take(worker) ?? [])]
    for (const { settle } of tasks) settle(null)
    await Promise.all(workers.map(async (worker) => worker.terminate()))
  }

  #next(): void {
    while (this.#waiting.length > 0) {
      const worker = this.#idle.pop() ?? (this.#busy.size < this.#options.size ? this.#hire() : null)
      const task = worker && this.#waiting.shift()
      if (!task) return
      this.#give(worker, task)
    }
  }

  #give(worker: Worker, task: Task): void {
    const { patience = PATIENCE } = this.#options
    const giveUp = (): void => {
      this.#take(worker)?.settle(unprepared(message('too-slow', WHOLE_FILE, String(patience))))
      void worker.terminate()
      this.#next()
    }
    this.#busy.set(worker, { task, clock: setTimeout(giveUp, patience * 1000) })
    worker.postMessage(task.file)
  }

  /** What a thread is at, which it then is no more. */
  #take(worker: Worker): Task | null {
    const hand = this.#busy.get(worker)
    clearTimeout(hand?.clock)
    this.#busy.delete(worker)
    return hand?.task ?? null
  }

  #hire(): Worker {
    const { root, settings, memory = MEMORY, module = new URL('worker.ts', import.meta.url) } = this.#options
    const worker = new Worker(module, {
      workerData: { root, settings } satisfies WorkerData,
      resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: YOUNG },
      // What a reader prints is no part of the report.
      stdout: true,
    })
    worker.stdout.resume()
    worker.on('message', (prepared: Prepared) => {
      const task = this.#take(worker)
      if (!task) return
      this.#idle.push(worker)
      task.settle(prepared)
      this.#next()
    })
    worker.on('error', (error) => this.#lose(worker, error instanceof Error ? error.message : String(error)))
    worker.on('exit', (code) => this.#lose(worker, `exit ${code}`))
    return worker
  }

  /** A thread has ended by itself: the document that it was at is given to another one, but not more than once. */
  #lose(worker: Worker, reason: string): void {
    const place = this.#idle.indexOf(worker)
    if (place >= 0) this.#idle.splice(place, 1)
    const task = this.#take(worker)
    if (task?.again) task.settle(unprepared(message('reader-crashed', WHOLE_FILE, reason)))
    else if (task) this.#waiting.unshift({ ...task, again: true })
    this.#next()
  }
}
