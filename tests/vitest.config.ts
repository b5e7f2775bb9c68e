import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))
// Tests start hundreds of processes and threads; what one has compiled, the next ones take over. Measured: 47 CPU s for 77.
process.env['NODE_COMPILE_CACHE'] ??= `${root}node_modules/.cache/compile`

export default defineConfig({
  root,
  test: {
    // All cores: what is compared in time is compared within one test, and asked again where the machine was busy.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/{model,ingest,archive,search,cite,formats,city}/**/*.test.ts'],
          // No test is timed: a busy machine takes as long as it takes.
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/{site,browser}/**/*.test.ts'],
          // Builds the site and serves it, once for all files.
          globalSetup: 'tests/support/setup.ts',
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
