/** What pdf.js gives of a PDF, page by page. It runs in a thread of its own (thread.ts): nothing else bounds it. */
import { fileURLToPath } from 'node:url'
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { PDFDocumentLoadingTask, PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import { faults } from '../../../strings/rules/reading/faults.ts'
import { MOST_PAGES, MOST_TEXT } from '../limits.ts'
import { FontEvidence } from './fonts.ts'
import { onPage, textOf, walkGlyphs, type Font, type Glyph, type Operators } from './glyphs.ts'
import { readPage, type PageText } from './page.ts'

/** A rule that refuses the document, by its id, and what the rule's reason leaves open. */
export interface Refused {
  readonly rule:
    | 'encrypted-file'
    | 'damaged-file'
    | 'too-much-inside'
    | 'scanned-pdf'
    | 'pdf-no-unicode'
    | 'pdf-columns'
    | 'pdf-directions'
  readonly detail: string
}

export interface Extracted {
  readonly pages: readonly PageText[]
  /** Remarks in the margin, which do not print. */
  readonly comments: readonly string[]
}

/** Marks in the margin, whose words open beside the page; what prints its words on the page is read with the page. */
const MARGINAL: ReadonlySet<string> = new Set([
  'Text',
  'Highlight',
  'Underline',
  'Squiggly',
  'StrikeOut',
  'Caret',
  'Ink',
])

class Stop extends Error {
  readonly refused: Refused
  constructor(rule: Refused['rule'], detail = '') {
    super(rule)
    this.refused = { rule, detail }
  }
}

const folder = (name: string): string =>
  fileURLToPath(import.meta.resolve('pdfjs-dist/package.json')).replace(/package\.json$/u, `${name}/`)

function load(bytes: Uint8Array, isStrict: boolean): PDFDocumentLoadingTask {
  return pdfjs.getDocument({
    // pdf.js keeps what it is given.
    data: bytes.slice(),
    cMapUrl: folder('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: folder('standard_fonts'),
    useSystemFonts: false,
    fontExtraProperties: true,
    verbosity: 0,
    // Strict: an error ends the page, rather than its text. Otherwise pictures, which cost most, are not decoded.
    ...(isStrict ? { stopAtErrors: true } : { maxImageSize: 0 }),
  })
}

/** Without what pdf.js passes over where it extracts text: white space, and signs that only say how to set others. */
const count = (text: string): number => text.replaceAll(/[\s\p{Cf}]/gu, '').length

function glyphsOf(page: PDFPageProxy, operators: Operators, evidence: FontEvidence): Glyph[] {
  const glyphs: Glyph[] = []
  const fontOf = (name: string): Font => page.commonObjs.get(name) as Font
  const viewport = page.getViewport({ scale: 1 })
  walkGlyphs(operators, pdfjs.OPS, viewport, fontOf, (glyph, shown) => {
    evidence.add(glyph, shown)
    glyphs.push(glyph)
  })
  return glyphs
}

/** Two ways to the text of a page must find as much of it; pdf.js passes over most of what is off the page. */
function isWhole(glyphs: readonly Glyph[], extracted: string): boolean {
  const drawn = glyphs.filter(({ isAnnotation }) => !isAnnotation)
  const found = count(extracted)
  return found >= count(textOf(onPage(drawn))) && found <= count(textOf(drawn))
}

async function hasPicture(page: PDFPageProxy): Promise<boolean> {
  const { fnArray } = await page.getOperatorList()
  const { paintImageXObject, paintInlineImageXObject, paintImageMaskXObject } = pdfjs.OPS
  return fnArray.some((code) => [paintImageXObject, paintInlineImageXObject, paintImageMaskXObject].includes(code))
}

async function commentsOf(page: PDFPageProxy): Promise<string[]> {
  const annotations = (await page.getAnnotations()) as { subtype?: string; contentsObj?: { str?: string } }[]
  return annotations.flatMap(({ subtype = '', contentsObj }) => (MARGINAL.has(subtype) ? [contentsObj?.str ?? ''] : []))
}

/** @param onProgress is called after each page, for whoever watches the time. */
async function extractAll(
  open: (isStrict: boolean) => Promise<PDFDocumentProxy>,
  onProgress: () => void,
): Promise<Extracted> {
  const strict = await open(true)
  if (strict.numPages > MOST_PAGES) throw new Stop('too-much-inside', faults.tooManyPages(MOST_PAGES))
  const tolerant = await open(false)
  const evidence = new FontEvidence()
  const pages: PageText[] = []
  const comments: string[] = []
  let length = 0
  for (let number = 1; number <= strict.numPages; number++) {
    const page = await strict.getPage(number)
    const { items } = await page.getTextContent({ disableNormalization: true })
    const drawn = await tolerant.getPage(number)
    const glyphs = glyphsOf(drawn, await drawn.getOperatorList(), evidence)
    const unmapped = evidence.unmapped()
    if (unmapped !== null) throw new Stop('pdf-no-unicode', unmapped)
    const extracted = items.map((item) => ('str' in item ? item.str : '')).join('')
    if (!isWhole(glyphs, extracted)) throw new Stop('damaged-file', faults.page(number))
    if (count(textOf(onPage(glyphs))) === 0 && (await hasPicture(page))) throw new Stop('scanned-pdf', String(number))
    length += glyphs.length
    if (length > MOST_TEXT) throw new Stop('too-much-inside', faults.tooLong(MOST_TEXT))
    const read = readPage(glyphs)
    if (typeof read === 'string') throw new Stop(read, String(number))
    pages.push(read)
    comments.push(...(await commentsOf(drawn)))
    page.cleanup()
    drawn.cleanup()
    onProgress()
  }
  // Letters drawn as outlines are no text either.
  if (pages.every(({ lines }) => lines.length === 0)) throw new Stop('scanned-pdf', '1')
  return { pages, comments }
}

/** The text of a PDF, or why it is refused; after a refusal, pdf.js may still be busy with the file. */
export async function extract(bytes: Uint8Array, onProgress: () => void): Promise<Extracted | Refused> {
  const tasks: PDFDocumentLoadingTask[] = []
  const open = async (isStrict: boolean): Promise<PDFDocumentProxy> => {
    const task = load(bytes, isStrict)
    tasks.push(task)
    return task.promise
  }
  try {
    const extracted = await extractAll(open, onProgress)
    await Promise.all(tasks.map(async (task) => task.destroy()))
    return extracted
  } catch (error) {
    if (error instanceof Stop) return error.refused
    if (error instanceof pdfjs.PasswordException) return { rule: 'encrypted-file', detail: '' }
    return { rule: 'damaged-file', detail: error instanceof Error ? error.message : String(error) }
  }
}
