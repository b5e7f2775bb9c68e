import type { APIRoute } from 'astro'
import { archive } from '../../archive/current.ts'
import { where } from '../../components/where.ts'
import { deadlineSheet, LIST_FORMATS, listFile, type ListFormat } from '../../exports/lists.ts'

export const getStaticPaths = (): object[] => LIST_FORMATS.map((format) => ({ params: { format }, props: { format } }))

export const GET: APIRoute<{ format: ListFormat }> = ({ props }) =>
  new Response(listFile(deadlineSheet(archive.deadlines, where), props.format))
