import type { APIRoute } from 'astro'
import { archive } from '../../archive/current.ts'
import type { MeetingView } from '../../archive/views.ts'
import { where } from '../../components/where.ts'
import { agencyFeed } from '../../exports/feeds.ts'
import type { Agency } from '../../model/agency.ts'
import { changed } from '../../publish/changed.ts'

export const getStaticPaths = (): object[] =>
  changed(
    '[agency]/feed.xml',
    archive.agencies.map((agency) => ({
      params: { agency: agency.id },
      props: { agency, meetings: archive.meetings.filter((meeting) => meeting.agency === agency) },
    })),
  )

interface Props {
  readonly agency: Agency
  /** Newest first. */
  readonly meetings: readonly MeetingView[]
}

export const GET: APIRoute<Props & Record<string, unknown>> = ({ props: { agency, meetings } }) =>
  new Response(agencyFeed(agency, meetings, where))
