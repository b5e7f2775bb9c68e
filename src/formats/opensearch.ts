/** An OpenSearch 1.1 description: with it a browser's own box searches the archive. */

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escape = (text: string): string => text.replaceAll(/[&<>"]/gu, (sign) => ESCAPES[sign] ?? sign)

export interface SearchDescription {
  /** At most 16 characters, as the specification says. */
  readonly name: string
  readonly description: string
  /** Absolute, base included: the specification's templates have a host, and browsers refuse others. */
  readonly root: string
}

export const openSearch = ({ name, description, root }: SearchDescription): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escape(name)}</ShortName>
  <Description>${escape(description)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="16" height="16" type="image/svg+xml">${escape(root)}favicon.svg</Image>
  <Url type="text/html" method="get" template="${escape(root)}search/?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${escape(root)}opensearch.xml"/>
</OpenSearchDescription>
`
