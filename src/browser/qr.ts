/** A text as a QR code. Loaded only where someone asks for one. */
import makeCode from 'qrcode-generator'

/** White modules around it, as ISO/IEC 18004 asks. */
export const QUIET = 4

/** The modules of a code, row by row; true is dark. Level M, of which 15 % may be lost, as paper is folded and copied. */
export function qrModules(text: string): boolean[][] {
  const code = makeCode(0, 'M')
  code.addData(text, 'Byte')
  code.make()
  const count = code.getModuleCount()
  return Array.from({ length: count }, (_, row) =>
    Array.from({ length: count }, (__, column) => code.isDark(row, column)),
  )
}

const NAMESPACE = 'http://www.w3.org/2000/svg'

/** One path, each run of dark modules a bar, so that no gaps show between them on paper. */
export function qrPath(modules: readonly (readonly boolean[])[]): string {
  return modules
    .flatMap((row, y) =>
      [
        ...row
          .map((dark) => (dark ? '1' : '0'))
          .join('')
          .matchAll(/1+/gu),
      ].map(({ 0: run, index }) => `M${index + QUIET} ${y + QUIET}h${run.length}v1h-${run.length}z`),
    )
    .join('')
}

/** @param title what it says to those who don't see it. */
export function qrElement(text: string, title: string): SVGSVGElement {
  const modules = qrModules(text)
  const size = modules.length + 2 * QUIET
  const make = <K extends keyof SVGElementTagNameMap>(
    tag: K,
    attributes: Readonly<Record<string, string>>,
  ): SVGElementTagNameMap[K] => {
    const node = document.createElementNS(NAMESPACE, tag)
    for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value)
    return node
  }
  const svg = make('svg', {
    viewBox: `0 0 ${size} ${size}`,
    width: '30mm',
    height: '30mm',
    role: 'img',
    'shape-rendering': 'crispEdges',
  })
  const name = make('title', {})
  name.textContent = title
  // Dark on light in every colour scheme: many readers know no other.
  svg.append(
    name,
    make('rect', { width: '100%', height: '100%', fill: '#fff' }),
    make('path', { d: qrPath(modules), fill: '#000' }),
  )
  return svg
}
