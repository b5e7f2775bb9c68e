import type { APIRoute } from 'astro'
import { apiMeeting } from '../../../archive/api.ts'
import { surrounded, type Around } from '../../../archive/around.ts'
import { archive, settings } from '../../../archive/current.ts'
import type { MeetingView } from '../../../archive/views.ts'
import { changed } from '../../../publish/changed.ts'

export const getStaticPaths = (): object[] =>
  changed(
    'api/meetings/[id].json',
    surrounded(archive).map(({ meeting, around: { approval, citedBy } }) => ({
      params: { id: meeting.data.id },
      props: { meeting, beside: { approval, citedBy } },
    })),
  )

interface Props extends Record<string, unknown> {
  meeting: MeetingView
  beside: Pick<Around, 'approval' | 'citedBy'>
}

export const GET: APIRoute<Props> = ({ props }) => Response.json(apiMeeting(props.meeting, settings.base, props.beside))
