/** An agency's entry as the YAML file that the archive's content holds. */
import type { Agency } from '../model/agency.ts'

/** Plain scalars suffice: names are ideographs, ids letters. */
export function entryYaml({ id, name, short, series, units }: Agency): string {
  const seriesLines = series.flatMap((entry) => [
    `  - id: ${entry.id}`,
    `    name: ${entry.name}`,
    `    numbering: ${entry.numbering}`,
    ...(entry.caseNumbers ? [`    caseNumbers: ${entry.caseNumbers}`] : []),
  ])
  const unitLines = units.flatMap((unit) => [
    `  - id: ${unit.id}`,
    `    name: ${unit.name}`,
    ...(unit.aliases.length > 0 ? [`    aliases: [${unit.aliases.join(', ')}]`] : []),
  ])
  return [`id: ${id}`, `name: ${name}`, `short: ${short}`, 'series:', ...seriesLines, 'units:', ...unitLines, ''].join(
    '\n',
  )
}
