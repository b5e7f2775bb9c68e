/** Text of one line inside an ODF paragraph. */
import { xmlText } from '../xml.ts'

/** White space that ODF would run together or drop is spelled out: a tab, and each space after a space or at an end. */
export function odfInline(line: string): string {
  const xml = xmlText(line)
  // Most lines of Chinese hold none, and to look for each kind of it costs as much as the rest.
  if (!/[ \t\n]/u.test(line)) return xml
  return xml
    .replaceAll('\t', '<text:tab/>')
    .replaceAll('\n', '<text:line-break/>')
    .replaceAll(/^ +| +$|(?<=>) +| +(?=<)| {2,}/gu, (spaces) =>
      spaces.length === 1 ? '<text:s/>' : `<text:s text:c="${spaces.length}"/>`,
    )
}
