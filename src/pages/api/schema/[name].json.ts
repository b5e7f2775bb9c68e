import type { APIRoute } from 'astro'
import { z } from 'zod'
import { API_SCHEMAS } from '../../../model/api.ts'

export const getStaticPaths = (): object[] =>
  Object.entries(API_SCHEMAS).map(([name, schema]) => ({ params: { name }, props: { schema } }))

export const GET: APIRoute<{ schema: z.ZodType }> = ({ props }) => Response.json(z.toJSONSchema(props.schema))
