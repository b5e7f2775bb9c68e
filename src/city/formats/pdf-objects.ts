/** The frame of a PDF: its objects, its streams, its table. */
import { deflateSync } from 'node:zlib'

/** A PDF's objects, by number from 1, put together with their table. */
export function assemble(objects: readonly Buffer[]): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.5\n%\u00e2\u00e3\n', 'latin1')]
  const offsets: number[] = []
  let offset = parts[0]?.length ?? 0
  for (const [index, object] of objects.entries()) {
    offsets.push(offset)
    const part = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')])
    parts.push(part)
    offset += part.length
  }
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  const tail = `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${offset}\n%%EOF\n`
  return Uint8Array.from(Buffer.concat([...parts, Buffer.from(tail)]))
}

export function stream(content: string | Buffer, entries = ''): Buffer {
  const packed = deflateSync(content)
  return Buffer.concat([
    Buffer.from(`<< /Length ${packed.length} /Filter /FlateDecode ${entries}>>\nstream\n`),
    packed,
    Buffer.from('\nendstream'),
  ])
}
