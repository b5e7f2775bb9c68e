/** A meeting as an OpenDocument text (ODF 1.3): A4, 標楷體, the official numbering as printed, page numbers. */
import { isHeading, titleLines } from '../model/heading.ts'
import type { Item, Meeting } from '../model/meeting.ts'
import { halvesOf } from '../model/width.ts'
import { FORMATS } from '../strings/formats.ts'
import { odfInline } from './odf/inline.ts'
import { odfPackage, odfRoot } from './odf/package.ts'
import { xmlValue } from './xml.ts'

/** Half the width of a character at 14 points: what a character of ASCII takes in a marker. */
const HALF = 7
/** Deeper levels stand no further in: a column of two characters is no text. */
const MOST_LEFT = 28 * HALF

/** Points from the page's edge of text, and how far the marker hangs out before that. */
interface Place {
  readonly left: number
  readonly hang: number
}

const FONTS =
  '<office:font-face-decls><style:font-face style:name="標楷體" svg:font-family="標楷體, DFKai-SB, BiauKai, TW-Kai, serif" style:font-family-generic="script"/></office:font-face-decls>'

const STYLES = odfRoot(
  'document-styles',
  `${FONTS}<office:styles><style:default-style style:family="paragraph"><style:paragraph-properties fo:line-height="140%" style:text-autospace="ideograph-alpha" style:punctuation-wrap="hanging" style:line-break="strict"/><style:text-properties style:font-name="標楷體" style:font-name-asian="標楷體" fo:font-size="14pt" style:font-size-asian="14pt" fo:language="zh" fo:country="TW" style:language-asian="zh" style:country-asian="TW"/></style:default-style><style:style style:name="Standard" style:family="paragraph"/><style:style style:name="Title" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="center" fo:margin-bottom="8pt"/><style:text-properties fo:font-size="18pt" style:font-size-asian="18pt" fo:font-weight="bold" style:font-weight-asian="bold"/></style:style><style:style style:name="Footer" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="center"/><style:text-properties fo:font-size="10pt" style:font-size-asian="10pt"/></style:style></office:styles><office:automatic-styles><style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" style:print-orientation="portrait" fo:margin-top="2.5cm" fo:margin-bottom="2cm" fo:margin-left="2.5cm" fo:margin-right="2.5cm"/><style:footer-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-top="0.3cm"/></style:footer-style></style:page-layout></office:automatic-styles><office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4"><style:footer><text:p text:style-name="Footer">${FORMATS.page('<text:page-number text:select-page="current">1</text:page-number>', '<text:page-count>1</text:page-count>')}</text:p></style:footer></style:master-page></office:master-styles>`,
)

/** Writes the items, and remembers the places that need a style. */
class Body {
  readonly places = new Map<string, Place>()

  items(items: readonly Item[], depth: number, left: number): string {
    return items.map((item) => this.#item(item, depth, left)).join('')
  }

  #item(item: Item, depth: number, left: number): string {
    const hang = HALF * halvesOf(item.marker)
    const inner = Math.min(left + hang, MOST_LEFT)
    const isTitle = isHeading(item, depth)
    const anchors = [item.path, ...(item.also ?? [])].map((path) => `<text:bookmark text:name="${xmlValue(path)}"/>`)
    const struck = (xml: string): string =>
      item.withdrawn ? `<text:span text:style-name="Withdrawn">${xml}</text:span>` : xml
    const paragraphs = item.text.split('\n').map((line, index) => {
      const content = struck(odfInline(index === 0 ? item.marker + line : line))
      const style = this.#style({ left: inner, hang: index === 0 ? hang : 0 })
      const start = index === 0 ? anchors.join('') : ''
      return isTitle
        ? `<text:h text:style-name="${style}" text:outline-level="${depth}">${start}${content}</text:h>`
        : `<text:p text:style-name="${style}">${start}${content}</text:p>`
    })
    return paragraphs.join('') + this.items(item.children, depth + 1, inner)
  }

  #style(place: Place): string {
    const name = `L${place.left}H${place.hang}`
    this.places.set(name, place)
    return name
  }
}

const styleOf = ([name, { left, hang }]: readonly [string, Place]): string =>
  `<style:style style:name="${name}" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-left="${left}pt" fo:text-indent="${-hang}pt"/></style:style>`

/** content.xml */
export function odtContent(meeting: Meeting): string {
  const body = new Body()
  const titles = Math.max(1, titleLines(meeting))
  const header = meeting.header.map(
    (line, index) =>
      `<text:p text:style-name="${index < titles ? 'Title' : 'Standard'}">${index === 0 ? '<text:bookmark text:name="0"/>' : ''}${odfInline(line)}</text:p>`,
  )
  const items = body.items(meeting.items, 1, 0)
  const withdrawn =
    '<style:style style:name="Withdrawn" style:family="text"><style:text-properties style:text-line-through-style="solid" style:text-line-through-type="single"/></style:style>'
  return odfRoot(
    'document-content',
    `${FONTS}<office:automatic-styles>${withdrawn}${[...body.places].map(styleOf).join('')}</office:automatic-styles><office:body><office:text>${header.join('')}${items}</office:text></office:body>`,
  )
}

/** The file's bytes: every character of the header, the markers and the items; the same meeting gives the same bytes. */
export const odt = (meeting: Meeting): Uint8Array<ArrayBuffer> =>
  odfPackage({
    kind: 'text',
    title: meeting.title,
    date: meeting.date,
    content: odtContent(meeting),
    styles: STYLES,
  })
