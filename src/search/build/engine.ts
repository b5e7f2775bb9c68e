/** Pagefind's module as the browser loads it: with its WebAssembly, a little index to rehearse in, and a `fetch` of its own. */
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { WASM } from '../pagefind.ts'
import { REHEARSED } from '../rehearsal.ts'
import { inBase64, writeBundle } from './bundle.ts'

/** Below the index's folder, and of a bundle as Pagefind writes it. */
export const ENGINE = 'pagefind.js'
/** What a search in the little index asks for. */
const REHEARSAL = /^pagefind-entry\.json$|\.pf_(?:meta|index)$/u

/**
 * Pagefind fetches each of its files by itself, and every instance the WebAssembly. What stands before its code gives it
 * another `fetch`, which answers what is at hand (files.ts): four requests of a first search fewer, and no page's own
 * `fetch` is touched. The module changes with Pagefind's version only, so that a browser loads it once.
 * @param folder made to hold the module alone.
 * @throws Error where Pagefind reports one.
 */
export async function writeEngine(folder: string): Promise<void> {
  await writeBundle([{ url: 'rehearsal', tokens: [REHEARSED] }], folder)
  const [wasm, pagefind] = [readFileSync(join(folder, WASM), 'base64'), readFileSync(join(folder, ENGINE), 'utf8')]
  const before =
    'let ask=(...request)=>globalThis.fetch(...request);const fetch=(...request)=>ask(...request);' +
    `export const useFetch=(other)=>{ask=other};export const wasm=${JSON.stringify(wasm)};` +
    `export const rehearsal=${JSON.stringify(inBase64(folder, REHEARSAL))};`
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true })
  writeFileSync(join(folder, ENGINE), `${before}\n${pagefind}`)
}
