/** What the index and the filters look at: the published JSON holds it, and so does what the JSON is made of. */
import type { ApiItem, ApiMeeting } from '../model/api.ts'

export interface IndexedItem extends Pick<ApiItem, 'kind' | 'text'> {
  readonly units: readonly Pick<ApiItem['units'][number], 'id'>[]
  readonly children: readonly IndexedItem[]
}

export interface Indexed extends Pick<ApiMeeting, 'id' | 'agency' | 'date'> {
  readonly items: readonly IndexedItem[]
}
