/** Which documents the registry may come to know. */
import type { Message } from '../message.ts'
import type { RuleId } from '../../strings/ingest.ts'

const UNKNOWN: ReadonlySet<RuleId> = new Set(['unknown-agency', 'unknown-series'])

/**
 * Whether a document was refused for what a registry could know.
 * @param registers whether the registry is to be written; then --agency may name an agency that is not there yet.
 */
export const isUnknown = ({ messages }: { readonly messages: readonly Message[] }, registers: boolean): boolean =>
  messages.some(({ rule }) => UNKNOWN.has(rule) || (registers && rule === 'no-such-agency'))
