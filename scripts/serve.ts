/**
 * Serves a built site as any static server would: `npm start`, PORT (default 4321), ARCHIVE_OUT, ARCHIVE_BASE,
 * ARCHIVE_PORTAL (none): the origin whose pages may use its search, e.g. https://portal.example.gov.tw.
 */
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import compression from 'compression'
import sirv from 'sirv'
import { readSettings } from '../src/archive/settings.ts'

const { out, base } = readSettings(process.env)
const port = Number(process.env['PORT'] || 4321)
if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  console.error(`PORT is no port: ${process.env['PORT']}`)
  process.exit(1)
}
if (!existsSync(join(out, '404.html'))) {
  console.error(`No built site in ${out}: run npm run build first`)
  process.exit(1)
}
/** What the search module of the archive needs where another site's page runs it. */
const SHARED = /^\/(?:search|api|assets)\//u
const portal = process.env['ARCHIVE_PORTAL'] ? new URL(process.env['ARCHIVE_PORTAL']).origin : null
const serve = sirv(out, {
  etag: true,
  setHeaders: (response, path) => {
    if (portal !== null && SHARED.test(path)) response.setHeader('Access-Control-Allow-Origin', portal)
  },
})
const compress = compression()
const missing = readFileSync(join(out, '404.html'))

/** The address of a search may hold the text of a whole letter: 4,000 characters, nine bytes each. */
const MOST_HEADER_BYTES = 65_536

const server = createServer({ maxHeaderSize: MOST_HEADER_BYTES }, (request, response) => {
  const notFound = (): void => {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(missing)
  }
  const url = request.url ?? '/'
  if (!url.startsWith(base)) {
    if (`${url.replace(/[?#].*$/u, '')}/` === base || url === '/') response.writeHead(302, { location: base }).end()
    else notFound()
    return
  }
  request.url = `/${url.slice(base.length)}`
  compress(request as never, response as never, () => serve(request, response, notFound))
})
server.on('error', (error) => {
  console.error(error.message)
  process.exitCode = 1
})
server.listen(port, () => console.log(`http://localhost:${port}${base}`))
