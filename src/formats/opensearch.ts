/** An OpenSearch 1.1 description: with it a browser's own box searches the archive. */

import { XML_HEAD, xmlText, xmlValue } from './xml.ts'

export interface SearchDescription {
  /** At most 16 characters, as the specification says. */
  readonly name: string
  readonly description: string
  /** Absolute, base included: the specification's templates have a host, and browsers refuse others. */
  readonly root: string
}

export const openSearch = ({ name, description, root }: SearchDescription): string =>
  `${XML_HEAD}<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${xmlText(name)}</ShortName>
  <Description>${xmlText(description)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="16" height="16" type="image/svg+xml">${xmlText(root)}favicon.svg</Image>
  <Url type="text/html" method="get" template="${xmlValue(root)}search/?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${xmlValue(root)}opensearch.xml"/>
</OpenSearchDescription>
`
