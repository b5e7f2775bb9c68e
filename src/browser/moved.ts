/** At an address that something went from: goes on to where it is, with the item that the address names. */
const path = decodeURIComponent(location.hash.slice(1))
const line = path === '' ? null : document.getElementById(path)
// What was withdrawn has a line without a link, and stays.
const link = (line ?? document).querySelector<HTMLAnchorElement>(line ? 'a' : 'a[data-moved]')
if (link) location.replace(link.href)
