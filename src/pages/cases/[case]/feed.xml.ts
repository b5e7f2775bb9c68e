import type { APIRoute } from 'astro'
import { archive } from '../../../archive/current.ts'
import type { CaseView } from '../../../archive/views.ts'
import { where } from '../../../components/where.ts'
import { caseFeed } from '../../../exports/feeds.ts'

export const getStaticPaths = (): object[] =>
  archive.cases.map((view) => ({ params: { case: view.id }, props: { view } }))

export const GET: APIRoute<{ view: CaseView }> = async ({ props }) => new Response(await caseFeed(props.view, where))
