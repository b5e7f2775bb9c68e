// @ts-check
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import mdx from '@astrojs/mdx'
import { defineConfig } from 'astro/config'
import { readSettings } from './src/archive/settings.ts'
import { FEDERATION_FILE } from './src/model/federation.ts'

// Nothing that runs here asks anything of another host.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1'

const { content, out, base } = readSettings(process.env)

/**
 * Gives the search module of the contract its lasting name, `search/client.js`.
 * @type {import('vite').Plugin}
 */
const searchClient = {
  name: 'search-client',
  apply: 'build',
  applyToEnvironment: (environment) => environment.name === 'client',
  buildStart() {
    this.emitFile({
      type: 'chunk',
      id: 'src/search/client.ts',
      fileName: 'search/client.js',
      preserveSignature: 'strict',
    })
  },
}

/**
 * The page that searches several archives, only where the agency names them: no other site ships its script, nor divides
 * that of its search page for its sake.
 * @type {import('astro').AstroIntegration}
 */
const portal = {
  name: 'portal',
  hooks: {
    'astro:config:setup': ({ injectRoute }) => {
      if (existsSync(join(content, FEDERATION_FILE)))
        injectRoute({ pattern: '/portal', entrypoint: './src/pages/portal/_index.astro' })
    },
  },
}

const PAGE = /\/src\/search\/page\/main\.ts/u
const OWN = '?search'
/** What Vite puts around import(): nothing here is to be loaded ahead. */
const NO_PRELOAD = '\0no-preload'

/**
 * Gives the search page modules of its own, so that its script is one file: what other pages use too would come in six
 * more, and a first search waits for each.
 * @type {import('vite').Plugin}
 */
const searchPage = {
  name: 'search-page',
  apply: 'build',
  applyToEnvironment: (environment) => environment.name === 'client',
  enforce: 'pre',
  async resolveId(source, importer) {
    if (!importer || !(PAGE.test(importer) || importer.endsWith(OWN))) return null
    if (source.includes('preload-helper')) return NO_PRELOAD
    if (!source.startsWith('.')) return null
    const resolved = await this.resolve(source, importer.replace(OWN, ''))
    return resolved && { ...resolved, id: resolved.id + OWN }
  },
  load: (id) => (id === NO_PRELOAD ? 'export const __vitePreload = (load) => load()' : null),
}

export default defineConfig({
  outDir: out,
  base,
  trailingSlash: 'always',
  integrations: [mdx(), portal],
  // Pages carry a strict Content-Security-Policy, so nothing is inlined: no script, no style, no data: address.
  build: { assets: 'assets', inlineStylesheets: 'never' },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  prefetch: false,
  vite: {
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Astro marks MDX modules with a directive that the bundler does not know; nothing is lost with it.
        onLog: (level, log, report) => (log.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : report(level, log)),
      },
    },
    plugins: [searchClient, searchPage],
  },
})
