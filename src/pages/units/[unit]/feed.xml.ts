import type { APIRoute } from 'astro'
import { archive } from '../../../archive/current.ts'
import type { UnitView } from '../../../archive/views.ts'
import { where } from '../../../components/where.ts'
import { unitFeed } from '../../../exports/feeds.ts'

export const getStaticPaths = (): object[] =>
  archive.units.map((view) => ({ params: { unit: view.id }, props: { view } }))

export const GET: APIRoute<{ view: UnitView }> = async ({ props }) => new Response(await unitFeed(props.view, where))
