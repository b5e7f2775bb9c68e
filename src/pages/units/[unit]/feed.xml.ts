import type { APIRoute } from 'astro'
import { archive } from '../../../archive/current.ts'
import { where } from '../../../components/where.ts'
import { unitFeed, type UnitDuties } from '../../../exports/feeds.ts'
import { changed } from '../../../publish/changed.ts'

export const getStaticPaths = (): object[] =>
  changed(
    'units/[unit]/feed.xml',
    archive.units.map(({ id, agency, unit, address, duties }) => ({
      params: { unit: id },
      props: { agency, unit, address, duties },
    })),
  )

export const GET: APIRoute<UnitDuties> = ({ props }) => new Response(unitFeed(props, where))
