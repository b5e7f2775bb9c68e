import type { APIRoute } from 'astro'
import { archive } from '../../../archive/current.ts'
import { where } from '../../../components/where.ts'
import { caseFeed, type CaseFeed } from '../../../exports/feeds.ts'
import { changed } from '../../../publish/changed.ts'

export const getStaticPaths = (): object[] =>
  changed(
    'cases/[case]/feed.xml',
    archive.cases.map(({ id, agency, number, address, events }) => ({
      params: { case: id },
      props: { id, agency, number, address, events },
    })),
  )

export const GET: APIRoute<CaseFeed> = ({ props }) => new Response(caseFeed(props, where))
