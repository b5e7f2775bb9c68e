/** Validation against the schemas in tests/formats/schemas, by libxml2. */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { RelaxNGValidator, XmlDocument, XmlValidateError } from 'libxml2-wasm'

export type SchemaName = 'atom.rng' | 'akn-part.rng' | 'OpenDocument-v1.3.rng.gz' | 'OpenDocument-manifest-v1.2.rng'

const validators = new Map<SchemaName, RelaxNGValidator>()

function validatorOf(name: SchemaName): RelaxNGValidator {
  const known = validators.get(name)
  if (known) return known
  const bytes = readFileSync(new URL(`../formats/schemas/${name}`, import.meta.url))
  const text = name.endsWith('.gz') ? gunzipSync(bytes) : bytes
  const made = RelaxNGValidator.fromDoc(XmlDocument.fromBuffer(text))
  validators.set(name, made)
  return made
}

/** @returns what is wrong with a document, or nothing. @throws where it is no XML. */
export function schemaFaults(xml: string | Uint8Array, schema: SchemaName): string[] {
  const document = typeof xml === 'string' ? XmlDocument.fromString(xml) : XmlDocument.fromBuffer(xml)
  try {
    validatorOf(schema).validate(document)
    return []
  } catch (error) {
    if (!(error instanceof XmlValidateError)) throw error
    return error.details.map(({ line, message }) => `${line}: ${message.trim()}`)
  } finally {
    document.dispose()
  }
}
