import type { APIRoute } from 'astro'
import { archive } from '../../../archive/current.ts'
import { inheritedDuties } from '../../../archive/duties/record.ts'
import { where } from '../../../components/where.ts'
import { unitFeed, type UnitDuties } from '../../../exports/feeds.ts'
import { changed } from '../../../publish/changed.ts'

export const getStaticPaths = (): object[] =>
  changed(
    'units/[unit]/feed.xml',
    archive.units.map((view) => {
      const { id, agency, unit, address } = view
      const duties = inheritedDuties(view, archive.units)
      return { params: { unit: id }, props: { agency, unit, address, duties } }
    }),
  )

export const GET: APIRoute<UnitDuties> = ({ props }) => new Response(unitFeed(props, where))
