import { archive } from '../../archive/current.ts'
import { SEARCH_LISTS } from '../../archive/search-lists.ts'

export const getStaticPaths = () =>
  Object.entries(SEARCH_LISTS).map(([list, of]) => ({ params: { list }, props: { of } }))

export const GET = ({ props }: { props: { of: (typeof SEARCH_LISTS)[keyof typeof SEARCH_LISTS] } }): Response =>
  Response.json(props.of(archive))
