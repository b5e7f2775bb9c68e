import type { APIRoute } from 'astro'
import { archive } from '../../../../archive/current.ts'
import type { MeetingView } from '../../../../archive/views.ts'
import { odt } from '../../../../formats/odt.ts'
import { changed } from '../../../../publish/changed.ts'

export const getStaticPaths = (): object[] =>
  changed(
    '[agency]/[series]/[number]/[id].odt',
    archive.meetings.map((meeting) => {
      const { agency, series, number, id } = meeting.data
      return { params: { agency, series, number, id }, props: { meeting } }
    }),
  )

export const GET: APIRoute<{ meeting: MeetingView }> = ({ props }) => new Response(odt(props.meeting.data))
