/** The button of the menu that copies in other forms; the menu itself is loaded by who asks for it. */
document.addEventListener('click', (event) => {
  const pressed = event.target instanceof Element ? event.target.closest<HTMLElement>('button[data-copy-as]') : null
  if (pressed) void import('./copy-as.ts').then(({ openMenu }) => openMenu(pressed))
})
