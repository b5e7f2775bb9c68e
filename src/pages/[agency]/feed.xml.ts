import type { APIRoute } from 'astro'
import { archive } from '../../archive/current.ts'
import { where } from '../../components/where.ts'
import { agencyFeed } from '../../exports/feeds.ts'
import type { Agency } from '../../model/agency.ts'

export const getStaticPaths = (): object[] =>
  archive.agencies.map((agency) => ({ params: { agency: agency.id }, props: { agency } }))

export const GET: APIRoute<{ agency: Agency }> = async ({ props }) =>
  new Response(await agencyFeed(archive, props.agency, where))
