import type { APIRoute } from 'astro'
import { archive } from '../../../../archive/current.ts'
import type { MeetingView } from '../../../../archive/views.ts'
import { akn } from '../../../../formats/akn.ts'
import { changed } from '../../../../publish/changed.ts'

export const getStaticPaths = (): object[] =>
  changed(
    '[agency]/[series]/[number]/[id].xml',
    archive.meetings.map((meeting) => {
      const { agency, series, number, id } = meeting.data
      return { params: { agency, series, number, id }, props: { meeting } }
    }),
  )

export const GET: APIRoute<{ meeting: MeetingView }> = ({ props: { meeting } }) =>
  new Response(akn(meeting.data, meeting.agency, meeting.series))
