/** What runs in the thread that PDFs are read in, one after another (watch.ts starts it and ends it). */
import { parentPort } from 'node:worker_threads'
import { secondsOf } from './budget.ts'
import { extract, type Extracted, type Refused } from './extract.ts'

/** What the thread tells: its processor time so far, whenever it has got on, and what became of the file. */
export type Told = number | Extracted | Refused

const tell = (what: Told): void => parentPort?.postMessage(what)
const tellTime = (): void => tell(secondsOf(process.threadCpuUsage()))

parentPort?.on('message', (bytes: Uint8Array) => {
  tellTime()
  void extract(bytes, tellTime).then((read) => {
    tellTime()
    tell(read)
  })
})
