/** The thread that a PDF is read in (watch.ts starts it and ends it). */
import { parentPort, workerData } from 'node:worker_threads'
import { extract } from './extract.ts'

const tell = (what: unknown): void => parentPort?.postMessage(what, [])

tell(await extract(workerData as Uint8Array, () => tell('page')))
