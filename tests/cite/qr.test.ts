/** A QR code is read back by another's reader. */
import jsqr from 'jsqr'
import { expect, test } from 'vitest'
import { QUIET, qrModules, qrPath } from '../../src/browser/qr.ts'

/** Pixels a module. */
const SCALE = 4

/** What a camera sees of the drawn path: its bars on white. */
function draw(text: string): { pixels: Uint8ClampedArray; size: number } {
  const modules = qrModules(text)
  const size = (modules.length + 2 * QUIET) * SCALE
  const pixels = new Uint8ClampedArray(size * size * 4).fill(255)
  for (const [, x, y, width] of qrPath(modules).matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/gu)) {
    for (let row = 0; row < SCALE; row++) {
      for (let column = 0; column < Number(width) * SCALE; column++) {
        const at = ((Number(y) * SCALE + row) * size + Number(x) * SCALE + column) * 4
        pixels.fill(0, at, at + 3)
      }
    }
  }
  return { pixels, size }
}

test.each([
  'http://intranet.example/sec/chuwu/110/#2-4-c-5',
  'https://minutes.intranet.example:8443/minutes/jingji/weiyuanhui/8-2-3/#2-4-r12-1.2-13',
])('%s', (text) => {
  const { pixels, size } = draw(text)
  const read = typeof jsqr === 'function' ? jsqr : (jsqr as unknown as { default: typeof jsqr }).default
  expect(read(pixels, size, size)?.data).toBe(text)
})
