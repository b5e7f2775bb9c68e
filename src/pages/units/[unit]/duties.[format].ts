import type { APIRoute } from 'astro'
import { archive } from '../../../archive/current.ts'
import { inheritedDuties } from '../../../archive/duties/record.ts'
import type { UnitView } from '../../../archive/views.ts'
import { where } from '../../../components/where.ts'
import { dutySheet, LIST_FORMATS, listFile, type ListFormat } from '../../../exports/lists.ts'
import { changed } from '../../../publish/changed.ts'

export const getStaticPaths = (): object[] =>
  changed(
    'units/[unit]/duties.[format]',
    archive.units.flatMap((view) => {
      const { id, unit } = view
      const duties = inheritedDuties(view, archive.units)
      return LIST_FORMATS.map((format) => ({ params: { unit: id, format }, props: { unit, duties, format } }))
    }),
  )

type Props = Pick<UnitView, 'unit' | 'duties'> & { readonly format: ListFormat }

export const GET: APIRoute<Props> = ({ props }) => new Response(listFile(dutySheet(props, where), props.format))
