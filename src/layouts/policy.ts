/** The Content-Security-Policy of every page. */
import { createHash } from 'node:crypto'

/**
 * Nothing from another host, no inline script, no inline style but those given. Pagefind's engine is WebAssembly, which the
 * page that searches allows.
 * @param styles the texts of the page's <style> elements.
 * @param fetches whether the page asks for data of its own site, as the one that searches does.
 */
export function policy(styles: readonly string[], searches: boolean, fetches = searches): string {
  const hashes = styles.map((style) => ` 'sha256-${createHash('sha256').update(style).digest('base64')}'`).join('')
  return [
    "default-src 'none'",
    `script-src 'self'${searches ? " 'wasm-unsafe-eval'" : ''}`,
    `style-src 'self'${hashes}`,
    "img-src 'self'",
    `connect-src ${fetches ? "'self'" : "'none'"}`,
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ')
}
