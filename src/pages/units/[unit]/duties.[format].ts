import type { APIRoute } from 'astro'
import { archive } from '../../../archive/current.ts'
import type { UnitView } from '../../../archive/views.ts'
import { where } from '../../../components/where.ts'
import { dutySheet, LIST_FORMATS, listFile, type ListFormat } from '../../../exports/lists.ts'

export const getStaticPaths = (): object[] =>
  archive.units.flatMap((view) =>
    LIST_FORMATS.map((format) => ({ params: { unit: view.id, format }, props: { view, format } })),
  )

export const GET: APIRoute<{ view: UnitView; format: ListFormat }> = ({ props }) =>
  new Response(listFile(dutySheet(props.view, where), props.format))
