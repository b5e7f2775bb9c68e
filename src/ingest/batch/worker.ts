/** A worker of the pool: prepares the documents that it is told of, one after another. */
import { parentPort, workerData } from 'node:worker_threads'
import { Store } from '../store.ts'
import type { WorkerData } from './pool.ts'
import { prepare } from './prepare.ts'

const { root, settings } = workerData as WorkerData
const store = new Store(root)

parentPort?.on('message', (file: string) => {
  void prepare(file, store, settings).then((prepared) => {
    parentPort?.postMessage(prepared)
  })
})
