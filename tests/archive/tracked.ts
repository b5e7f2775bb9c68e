/** Two meetings that tell of two cases, of a unit's duty and of its deadline: the least of which every file of the API has something. */
import { buildArchive } from '../../src/archive/build.ts'
import { HARBOUR, minutes } from './minutes.ts'

export const BASE = '/minutes/'
export const archive = buildArchive({
  agencies: [HARBOUR],
  meetings: [
    minutes('chuwu', '109', '2024-05-06', ['列管案號 10902 賡續列管。']),
    minutes('chuwu', '110', '2024-06-06', [
      {
        path: '1',
        text: '列管案號 10902 及 9903 解除列管。',
        children: [{ path: '1-1', text: '請國務組及各單位於7月底前完成' }],
      },
    ]),
  ],
})
