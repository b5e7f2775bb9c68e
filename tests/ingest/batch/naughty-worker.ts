/** A worker that does what its documents are called. */
import { parentPort } from 'node:worker_threads'

const fine = { made: null, messages: [], characters: { source: 0, kept: 0, dropped: [] } }

function fill(): never {
  for (const all: string[][] = []; ;) all.push(Array.from({ length: 100_000 }, (_, index) => `${index}-${all.length}`))
}

function wait(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
}

parentPort?.on('message', (name: string) => {
  if (name === 'throw') throw new Error('thrown')
  if (name === 'exit') process.exit(3)
  if (name === 'memory') fill()
  if (name === 'hang') wait()
  parentPort?.postMessage(fine)
  // An error between two documents: the thread is idle then.
  if (name === 'later') setImmediate(() => process.exit(1))
})
