/** Pagefind's module as the build makes it (build/engine.ts), and what of its public interface is used. */

export interface Pagefind {
  readonly preload: (term: string) => Promise<unknown>
  readonly search: (
    term: string | null,
    options: object,
  ) => Promise<{ readonly results: readonly { readonly id: string }[] }>
}

export interface PagefindModule {
  readonly createInstance: (options: object) => Pagefind
  /** @param fetch what Pagefind asks for its files from then on. */
  readonly useFetch: (fetch: (url: string) => Promise<Response>) => void
  /** Base64. */
  readonly wasm: string
  /** The files of an index of one word, by name, in Base64 (rehearsal.ts). */
  readonly rehearsal: Readonly<Record<string, string>>
}

export const WASM = 'wasm.unknown.pagefind'
/**
 * What stands for the WebAssembly where it runs already: Pagefind's mark, and nothing after it. Each instance asks for one,
 * and starts none where one runs.
 */
export const STARTED = btoa('pagefind_dcd')
