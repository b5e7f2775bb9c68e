/**
 * A meeting as Akoma Ntoso 3.0 (OASIS LegalDocML 1.0), document type `debate`: the record of what was said and decided.
 * Each item is a `debateSection` named after its kind, with its path in its eId (`dbsect_2-4-c-5`), its printed number
 * in `num` and its words in `heading` or, a line each, in `p`. The header is the `preface`.
 */
import type { Agency, Series } from '../model/agency.ts'
import { isHeading } from '../model/heading.ts'
import type { Item, Meeting } from '../model/meeting.ts'
import { HEADER_PATH } from '../model/path.ts'
import { XML_HEAD, xmlText, xmlValue } from './xml.ts'

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0'
/** ISO 639-2, as the naming convention asks. */
const LANGUAGE = 'zho'

/** The eId of an item. */
export const eIdOf = (path: string): string => `dbsect_${path}`

const empty = (name: string, attributes: Readonly<Record<string, string>>): string =>
  `<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${xmlValue(value)}"`)
    .join('')}/>`

/** Work, expression and manifestation (the naming convention's IRIs): /akn/tw/debate/minutes/sec/2022-03-17/chuwu-110. */
function identification({ id, agency, series, number, date }: Meeting, seriesName: string): string {
  const work = `/akn/tw/debate/minutes/${agency}/${date}/${series}-${number}`
  const expression = `${work}/${LANGUAGE}@${date}`
  const core = (iri: string, part: string, alias = ''): string =>
    empty('FRBRthis', { value: `${iri}/!main${part}` }) +
    empty('FRBRuri', { value: iri + part }) +
    alias +
    empty('FRBRdate', { date, name: 'meeting' }) +
    empty('FRBRauthor', { href: `#${agency}` })
  const about =
    empty('FRBRcountry', { value: 'tw' }) +
    empty('FRBRsubtype', { value: 'minutes' }) +
    empty('FRBRnumber', { value: number }) +
    empty('FRBRname', { value: seriesName })
  const alias = empty('FRBRalias', { value: id, name: 'archive' })
  return (
    `<identification source="#${xmlValue(agency)}"><FRBRWork>${core(work, '', alias)}${about}</FRBRWork>` +
    `<FRBRExpression>${core(expression, '')}${empty('FRBRlanguage', { language: LANGUAGE })}</FRBRExpression>` +
    `<FRBRManifestation>${core(expression, '.xml')}</FRBRManifestation></identification>`
  )
}

const paragraphs = (text: string): string =>
  text
    .split('\n')
    .map((line) => `<p>${xmlText(line)}</p>`)
    .join('')

function section(item: Item, depth: number): string {
  const { path, marker, kind, text, withdrawn, children } = item
  const status = withdrawn ? ' status="removed"' : ''
  const num = marker === '' ? '' : `<num>${xmlText(marker)}</num>`
  const words = isHeading(item, depth) ? `<heading>${xmlText(text)}</heading>` : paragraphs(text)
  const below = children.map((child) => section(child, depth + 1)).join('')
  return `<debateSection eId="${xmlValue(eIdOf(path))}" name="${kind}"${status}>${num}${words}${below}</debateSection>`
}

/** The document's text: every character of the header, the markers and the items; the same meeting gives the same text. */
export function akn(meeting: Meeting, agency: Agency, series: Series): string {
  const organization = empty('TLCOrganization', {
    eId: agency.id,
    href: `/akn/ontology/organization/tw/${agency.id}`,
    showAs: agency.name,
  })
  const references = `<references source="#${xmlValue(agency.id)}">${organization}</references>`
  const preface = `<preface eId="preface_${HEADER_PATH}">${meeting.header.map(paragraphs).join('')}</preface>`
  // The body has one section at least, be there an item or not.
  const body =
    meeting.items.map((item) => section(item, 1)).join('') || `<debateSection eId="dbsect_empty" name="empty"/>`
  return `${XML_HEAD}<akomaNtoso xmlns="${NAMESPACE}"><debate name="minutes"><meta>${identification(meeting, series.name)}${references}</meta>${preface}<debateBody>${body}</debateBody></debate></akomaNtoso>\n`
}
