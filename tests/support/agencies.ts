/** Agencies that exist nowhere, so that no test depends on those of the archive. */
import { Agency } from '../../src/model/agency.ts'

export const TOWER = Agency.parse({
  id: 'tower',
  name: '晨霧市政府燈塔處',
  short: '燈塔處',
  series: [
    { id: 'chuwu', name: '處務會議', numbering: 'running', caseNumbers: 'meeting-item' },
    { id: 'kuoda', name: '擴大處務會議', numbering: 'running' },
  ],
  units: [{ id: 'dengguang', name: '燈光組', aliases: ['光源組'] }],
})

export const STARS = Agency.parse({
  id: 'stars',
  name: '晨霧市政府星象局',
  short: '星象局',
  series: [{ id: 'juwu', name: '局務會議', numbering: 'yearly' }],
})

/** Its name begins with another agency's. */
export const TOWER_ANNEX = Agency.parse({
  id: 'annex',
  name: '晨霧市政府燈塔處臺南分館',
  short: '分館',
  series: [{ id: 'guanwu', name: '館務會議', numbering: 'running' }],
})

export const REGISTRY: readonly Agency[] = [TOWER, STARS, TOWER_ANNEX]
