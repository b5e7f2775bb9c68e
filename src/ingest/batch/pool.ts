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
  /** The worker's module. */
  readonly module?: URL
}

/** Documents take milliseconds, scanned books of a thousand pages some seconds. */
const PATIENCE = 60
/** Of one thread; the largest documents that are read need half of it. */
const MEMORY = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 16 }

interface Task {
  readonly file: string
  readonly settle: (prepared: Prepared | null) => void
}

export class Pool {
  readonly #options: PoolOptions
  readonly #waiting: Task[] = []
  readonly #idle: Worker[] = []
  /** What each thread is at. */
  readonly #busy = new Map<Worker, Task>()
  #closed = false

  constructor(options: PoolOptions) {
    this.#options = options
  }

  /** @returns null where the pool is closed before the document is done. */
  async prepare(file: string): Promise<Prepared | null> {
    return new Promise((settle) => {
      if (this.#closed) return settle(null)
      this.#waiting.push({ file, settle })
      this.#next()
    })
  }

  /** Stops all threads, whatever they are at. */
  async close(): Promise<void> {
    this.#closed = true
    const workers = [...this.#idle.splice(0), ...this.#busy.keys()]
    for (const { settle } of [...this.#waiting.splice(0), ...this.#busy.values()]) settle(null)
    this.#busy.clear()
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
    const clock = setTimeout(() => {
      this.#dismiss(worker, unprepared(message('too-slow', WHOLE_FILE, String(patience))))
    }, patience * 1000)
    const settle = (prepared: Prepared | null): void => {
      clearTimeout(clock)
      task.settle(prepared)
    }
    this.#busy.set(worker, { ...task, settle })
    worker.postMessage(task.file)
  }

  #hire(): Worker {
    const { root, settings, module = new URL('worker.ts', import.meta.url) } = this.#options
    const workerData: WorkerData = { root, settings }
    // What a reader prints is no part of the report.
    const worker = new Worker(module, { workerData, resourceLimits: MEMORY, stdout: true })
    worker.stdout.resume()
    worker.on('message', (prepared: Prepared) => {
      const task = this.#busy.get(worker)
      if (!task) return
      this.#busy.delete(worker)
      this.#idle.push(worker)
      task.settle(prepared)
      this.#next()
    })
    const crash = (reason: string): void =>
      this.#dismiss(worker, unprepared(message('reader-crashed', WHOLE_FILE, reason)))
    worker.on('error', (error) => crash(error instanceof Error ? error.message : String(error)))
    worker.on('exit', (code) => crash(`exit ${code}`))
    return worker
  }

  /** Ends a thread; the document that it was at gets `prepared`, the others another thread. */
  #dismiss(worker: Worker, prepared: Prepared): void {
    const task = this.#busy.get(worker)
    if (!task) {
      const place = this.#idle.indexOf(worker)
      if (place >= 0) this.#idle.splice(place, 1)
      return
    }
    this.#busy.delete(worker)
    void worker.terminate()
    task.settle(prepared)
    this.#next()
  }
}
