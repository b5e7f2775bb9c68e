/** A laid-out document as the bytes of its format. */
import type { Line } from '../style/line.ts'
import { damage, damageMarker } from './damage.ts'
import { docx } from './docx.ts'
import { encode, type Encoding } from './encode.ts'
import { html } from './html.ts'
import { md } from './md.ts'
import { odt } from './odt.ts'
import { pdf } from './pdf.ts'
import type { Format, Press } from './press.ts'
import { txt } from './txt.ts'

export interface Written {
  readonly bytes: Uint8Array
  readonly encoding: Encoding
}

/** The lines with their characters damaged as the press does; their breaks fall as if they were whole. */
function damaged(lines: readonly Line[], press: Press): Line[] {
  return lines.map((line) => ({
    ...line,
    marker: damageMarker(line.marker, press.damage),
    gap: damage(line.gap, press.damage),
    text: damage(line.text, press.damage),
    rows: line.rows.map((row) => row.map((cell) => damage(cell, press.damage))),
  }))
}

const utf8 = (bytes: Uint8Array): Written => ({ bytes, encoding: 'utf-8' })

const WRITERS: Readonly<Record<Format, (lines: readonly Line[], press: Press) => Written>> = {
  txt: (lines, press) => encode(txt(lines, press), press.encoding),
  md: (lines, press) => encode(md(lines, press), 'utf-8'),
  html: (lines, press) => encode(html(lines, press), 'utf-8'),
  docx: (lines, press) => utf8(docx(lines, press)),
  odt: (lines, press) => utf8(odt(lines, press)),
  pdf: (lines, press) => utf8(pdf(lines, press)),
}

export const write = (lines: readonly Line[], press: Press): Written =>
  WRITERS[press.format](damaged(lines, press), press)
