/** Builds the committed content twice, at / and below /minutes/, and serves both for the tests of the built site. */
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

export interface Site {
  /** The folder that it was built into. */
  readonly folder: string
  /** http://localhost:…/, base included. */
  readonly url: string
  readonly base: string
}

declare module 'vitest' {
  interface ProvidedContext {
    readonly site: Site
    readonly below: Site
  }
}

/** Runs what `npm run build` runs; @returns its output and exit code. */
export async function build(environment: Readonly<Record<string, string>>): Promise<{
  readonly status: number | null
  readonly output: string
}> {
  const child = spawn(
    process.execPath,
    ['--import', './scripts/compiled.ts', '--single-threaded-gc', 'scripts/build.ts'],
    {
      env: { ...process.env, NODE_ENV: 'production', ...environment },
    },
  )
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text))
  const [status] = (await once(child, 'close')) as [number | null]
  return { status, output }
}

/** A port that nothing listens to. */
export const freePort = async (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })

/**
 * Serves a built site until the server is killed.
 * @param environment what the server is told besides; without a PORT, one that is free is taken.
 */
export async function serve(
  out: string,
  base: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<{ readonly site: Site; readonly server: ChildProcess }> {
  const port = environment['PORT'] ?? String(await freePort())
  const env = { ...process.env, ...environment, ARCHIVE_OUT: out, ARCHIVE_BASE: base, PORT: port }
  const server = spawn(process.execPath, ['scripts/serve.ts'], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  await new Promise((resolve, reject) => {
    server.stdout.once('data', resolve)
    server.once('exit', () => reject(new Error('The server stopped.')))
  })
  return { site: { folder: out, url: `http://localhost:${port}${base}`, base }, server }
}

export default async function setup(project: TestProject): Promise<() => void> {
  const root = mkdtempSync(join(tmpdir(), 'archive-'))
  const servers: ChildProcess[] = []
  const publish = async (name: 'site' | 'below', base: string): Promise<void> => {
    const out = join(root, name)
    const { status, output } = await build({ ARCHIVE_OUT: out, ARCHIVE_BASE: base })
    if (status !== 0) throw new Error(output)
    const { site, server } = await serve(out, base)
    servers.push(server)
    project.provide(name, site)
  }
  await Promise.all([publish('site', '/'), publish('below', '/minutes/')])
  return () => {
    for (const server of servers) server.kill()
    rmSync(root, { recursive: true, force: true })
  }
}
