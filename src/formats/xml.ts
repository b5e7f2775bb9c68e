/** Text as XML 1.0 holds it. */

/** What no XML document can hold, not even as a reference: control characters and halves of a pair. */
const NO_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/** What is not written as it is, and the half of any pair: most text holds none, and one look is a third of two rewritings. */
const SPECIAL = /[^\t\n !#-%'-;=?-\uD7FF\uE000-\uFFFD]/

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A parser reads a bare one as a line end.
  '\r': '&#13;',
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'

/** Text between tags. What XML can't hold becomes U+FFFD, so that it is seen that something stood there. */
export const xmlText = (text: string): string =>
  SPECIAL.test(text)
    ? text.replaceAll(NO_XML, '\u{FFFD}').replaceAll(/[&<>"\r]/gu, (character) => ENTITIES[character] ?? character)
    : text

/** A value between double quotes, tabs and line ends kept. */
export const xmlValue = (text: string): string =>
  xmlText(text).replaceAll(/[\t\n]/gu, (character) => `&#${character.charCodeAt(0)};`)
