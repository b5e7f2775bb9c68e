import type { APIRoute } from 'astro'
import { apiMeeting } from '../../../archive/api.ts'
import { archive, settings } from '../../../archive/current.ts'
import type { MeetingView } from '../../../archive/views.ts'
import { changed } from '../../../publish/changed.ts'

export const getStaticPaths = (): object[] =>
  changed(
    'api/meetings/[id].json',
    archive.meetings.map((meeting) => ({ params: { id: meeting.data.id }, props: { meeting } })),
  )

export const GET: APIRoute<{ meeting: MeetingView }> = ({ props }) =>
  Response.json(apiMeeting(props.meeting, settings.base))
