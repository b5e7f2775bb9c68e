/**
 * Loaded before a program (`node --import`): keeps what Node makes of its modules, stripped of types and compiled, from run to
 * run. A build takes a second of CPU less, an ingest starts in half the time. It can be removed at any time.
 */
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'

enableCompileCache(join(import.meta.dirname, '../.astro/compiled'))
