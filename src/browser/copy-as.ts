/** 複製引用 in other forms: one menu a page, which opens beside the item whose button was pressed. */
import { shortAddress } from '../model/short.ts'
import { COPY_AS } from '../strings/cite.ts'

interface Choice {
  readonly name: string
  readonly text: string
}

/** What a menu is about. */
interface Copied {
  readonly citation: string
  /** Its address, and its short one, in full. */
  readonly link: string
  readonly short: string
  /** The full name that citations of this page begin with, and what it calls itself: 本處. */
  readonly agency: string
  readonly self: string
}

function choicesOf({ citation, link, short, agency, self }: Copied): Choice[] {
  return [
    { name: COPY_AS.full, text: citation },
    ...(citation.startsWith(agency) ? [{ name: COPY_AS.self(self), text: self + citation.slice(agency.length) }] : []),
    { name: COPY_AS.linked, text: `${citation}\n${link}` },
    { name: COPY_AS.short, text: short },
  ]
}

function button(name: string, attributes: Readonly<Record<string, string>> = {}): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.className = 'button'
  made.textContent = name
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  return made
}

function choiceRow({ name, text }: Choice): HTMLElement {
  const row = document.createElement('li')
  const said = document.createElement('p')
  said.textContent = text
  row.append(button(name, { 'data-copy': text }), said)
  return row
}

async function addCode(place: HTMLElement, link: string, citation: string): Promise<void> {
  const { qrElement } = await import('./qr.ts')
  const svg = qrElement(link, COPY_AS.qrTitle(citation))
  const file = document.createElement('a')
  file.className = 'button'
  file.textContent = COPY_AS.save
  file.download = `${new URL(link).pathname.split('/').filter(Boolean).join('-')}${new URL(link).hash.replace('#', '-')}.svg`
  file.href = URL.createObjectURL(new Blob([new XMLSerializer().serializeToString(svg)], { type: 'image/svg+xml' }))
  place.replaceChildren(svg, file)
  file.focus()
}

function fill(dialog: HTMLDialogElement, copied: Copied): void {
  const { citation, link } = copied
  const list = document.createElement('ul')
  list.setAttribute('role', 'list')
  list.append(...choicesOf(copied).map(choiceRow))
  const code = document.createElement('div')
  code.className = 'code'
  const draw = button(COPY_AS.qr)
  draw.addEventListener('click', () => void addCode(code, link, citation))
  code.append(draw)
  const close = button(COPY_AS.close)
  close.addEventListener('click', () => dialog.close())
  dialog.replaceChildren(list, code, close)
}

function makeDialog(): HTMLDialogElement {
  const dialog = document.createElement('dialog')
  dialog.className = 'copy-as no-print'
  dialog.setAttribute('aria-label', COPY_AS.menu)
  // A press beside it closes it, as Escape does.
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close()
  })
  document.body.append(dialog)
  return dialog
}

let menu: HTMLDialogElement | null = null

/** @param pressed the button of an item that asks for the menu. */
export function openMenu(pressed: HTMLElement): void {
  const article = pressed.closest<HTMLElement>('[data-agency]')
  const citation = pressed.parentElement?.querySelector<HTMLElement>('[data-copy]')?.dataset['copy']
  const id = pressed.closest<HTMLElement>('[data-item]')?.dataset['item']
  if (!article || citation === undefined || id === undefined) return
  const { agency = '', self = '', base = '/' } = article.dataset
  const link = new URL(pressed.dataset['copyAs'] ?? '', location.href).href
  const short = new URL(base + shortAddress(id), location.href).href
  menu ??= makeDialog()
  fill(menu, { citation, link, short, agency, self })
  menu.showModal()
}
