/** What an item announces: 請各長官轉知同仁配合辦理以下事項： says nothing without what stands under it. Pure. */
import type { ItemView } from './views.ts'

/** The items under one whose words end with a colon, without those that were taken back; none under another. */
export const announcedBy = ({ text, children }: ItemView): readonly ItemView[] =>
  /[：:]\s*$/u.test(text) ? children.filter(({ withdrawn }) => withdrawn === null) : []
