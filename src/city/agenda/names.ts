/** Officers as a speaker's label names them. */
import type { Random } from '../random.ts'
import type { Officer } from '../world.ts'

/** 高組長, 廖代理組長: surname and title */
export const fullTitle = ({ surname, title }: Officer, random: Random): string =>
  `${surname}${random.chance(0.1) ? '代理' : ''}${title}`
