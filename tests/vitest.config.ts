import { globSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))
// Tests start hundreds of processes and threads; what one has compiled, the next ones take over. Measured: 47 CPU s for 77.
process.env['NODE_COMPILE_CACHE'] ??= `${root}node_modules/.cache/compile`

/** Every room but those that need a built site or a browser. */
const UNITS = 'tests/!(site|browser|support)/**/*.test.ts'
/** What replaces a module, or measures the memory of its process, has one of its own; all others share what is loaded. */
const APART = globSync(UNITS, { cwd: root }).filter((file) =>
  /vi\.mock\(|memoryUsage/u.test(readFileSync(root + file, 'utf8')),
)

export default defineConfig({
  root,
  test: {
    // What waits for a browser or a server leaves its core to another; no test is timed by the clock.
    maxWorkers: availableParallelism() + 1,
    testTimeout: 120_000,
    projects: [
      // Measured: modules loaded once a worker, not once a file, are 177 CPU s for 258.
      { extends: true, test: { name: 'unit', include: [UNITS], exclude: APART, isolate: false } },
      { extends: true, test: { name: 'apart', include: APART } },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/{site,browser}/**/*.test.ts'],
          isolate: false,
          // Builds the site and serves it, once for all files.
          globalSetup: 'tests/support/setup.ts',
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
