/** The Content-Security-Policy of every page. */
import { createHash } from 'node:crypto'

interface Does {
  /** Runs the search engine. */
  readonly searches: boolean
  /** Loads what the archive publishes as data. */
  readonly fetches: boolean
  /** Addresses of other archives whose search it runs. */
  readonly others: readonly string[]
}

/**
 * Nothing from another host, no inline script, no inline style but those given. Pagefind's engine is WebAssembly, which the
 * page that searches allows; the page that searches other archives allows those, and nothing else of their hosts.
 * @param styles the texts of the page's <style> elements.
 */
export function policy(styles: readonly string[], { searches, fetches, others }: Does): string {
  const hashes = styles.map((style) => ` 'sha256-${createHash('sha256').update(style).digest('base64')}'`).join('')
  const hosts = others.map((address) => ` ${address}`).join('')
  return [
    "default-src 'none'",
    `script-src 'self'${hosts}${searches ? " 'wasm-unsafe-eval'" : ''}`,
    `style-src 'self'${hashes}`,
    "img-src 'self'",
    `connect-src ${fetches ? `'self'${hosts}` : "'none'"}`,
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ')
}
