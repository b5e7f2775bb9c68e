/** Pagefind's module as the browser loads it: with its WebAssembly, and with a `fetch` of its own. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Below the index's folder, and of a bundle as Pagefind writes it. */
export const ENGINE = 'pagefind.js'
const WASM = 'wasm.unknown.pagefind'

/**
 * Pagefind fetches each of its files by itself, and every instance the WebAssembly. What stands before its code gives it
 * another `fetch`, which answers what is at hand (files.ts): four requests of a first search fewer, and no page's own
 * `fetch` is touched. The module changes with Pagefind's version only, so that a browser loads it once.
 * @param folder a bundle as Pagefind writes it.
 */
export function engineModule(folder: string): string {
  const wasm = readFileSync(join(folder, WASM), 'base64')
  const before =
    'let ask=(...request)=>globalThis.fetch(...request);const fetch=(...request)=>ask(...request);' +
    `export const useFetch=(other)=>{ask=other};export const wasm=${JSON.stringify(wasm)};`
  return `${before}\n${readFileSync(join(folder, ENGINE), 'utf8')}`
}
