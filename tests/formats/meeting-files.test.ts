/** A meeting as ODF and as Akoma Ntoso: valid, every character kept, the same bytes each time. */
import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { XmlDocument, XmlElement } from 'libxml2-wasm'
import { describe, expect, test } from 'vitest'
import { readArchive } from '../../src/archive/read.ts'
import { akn, eIdOf } from '../../src/formats/akn.ts'
import { odt, odtContent } from '../../src/formats/odt.ts'
import { ods, odsContent } from '../../src/formats/ods.ts'
import type { Meeting } from '../../src/model/meeting.ts'
import { walk } from '../../src/model/walk.ts'
import { HARBOUR } from '../archive/minutes.ts'
import { schemaFaults } from '../support/schema.ts'
import { anyText, meetingWith, printed, xmlFit } from './any-text.ts'

const archive = readArchive('content')
const [series] = HARBOUR.series
const aknOf = (meeting: Meeting): string => {
  if (!series) throw new Error('The agency has no series.')
  return akn(meeting, HARBOUR, series)
}

/** The text of each paragraph as a reader of ODF takes it: white space run together but where it is spelled out. */
function odfText(xml: string): string {
  const paragraphs = [...xml.matchAll(/<text:(p|h)[ >].*?<\/text:\1>/gsu)].map(([paragraph]) => {
    const document = XmlDocument.fromString(
      paragraph.replace(/^<text:[ph]/u, '$& xmlns:text="urn:text"').replaceAll(/[ \t\n]+/gu, ' '),
    )
    const spelled = (element: XmlElement): string => {
      let text = ''
      for (let child = element.firstChild; child; child = child.next) {
        if (!(child instanceof XmlElement)) text += child.content
        else if (child.name === 's') text += ' '.repeat(Number(child.attr('c', 'text')?.value ?? 1))
        else text += child.name === 'tab' ? '\t' : spelled(child)
      }
      return text
    }
    // What stands at either end unspelled would be dropped.
    expect(document.root.firstChild?.content.startsWith(' ')).not.toBe(true)
    expect(document.root.lastChild?.content.endsWith(' ')).not.toBe(true)
    return spelled(document.root)
  })
  return paragraphs.join('\n')
}

const aknText = (xml: string): string =>
  [...xml.matchAll(/<(num|heading|p)>(.*?)<\/\1>/gsu)]
    .map(([, name, text = '']) => {
      const content = XmlDocument.fromString(`<t>${text}</t>`).root.content
      return name === 'num' ? content : `${content}\n`
    })
    .join('')
    .slice(0, -1)

describe('the committed meetings', () => {
  test.each(archive.meetings.map((meeting) => [meeting.data.id, meeting] as const))('%s', (_, meeting) => {
    const xml = akn(meeting.data, meeting.agency, meeting.series)
    expect(schemaFaults(odtContent(meeting.data), 'OpenDocument-v1.3.rng.gz')).toEqual([])
    expect(schemaFaults(xml, 'akn-part.rng')).toEqual([])
    expect(odfText(odtContent(meeting.data))).toBe(printed(meeting.data))
    expect(aknText(xml)).toBe(printed(meeting.data))
    const ids = [...xml.matchAll(/<debateSection eId="([^"]*)"/gu)].map(([, id]) => id)
    expect(ids).toEqual(Array.from(walk(meeting.data.items), ({ path }) => eIdOf(path)))
    // The standard asks it; the grammar can't say it.
    const all = [...xml.matchAll(/ eId="([^"]*)"/gu)].map(([, id]) => id)
    expect(new Set(all).size).toBe(all.length)
  })
})

test('whatever the text, both are valid and hold all of it', () => {
  fc.assert(
    fc.property(anyText, anyText, anyText, (header, first, second) => {
      const meeting = meetingWith(header, first, second)
      expect(odfText(odtContent(meeting))).toBe(printed(meeting))
      expect(aknText(aknOf(meeting))).toBe(printed(meeting))
      expect(schemaFaults(odtContent(meeting), 'OpenDocument-v1.3.rng.gz')).toEqual([])
      expect(schemaFaults(aknOf(meeting), 'akn-part.rng')).toEqual([])
    }),
    { numRuns: 60 },
  )
})

test('a schema finds what is wrong', () => {
  const meeting = meetingWith('', '甲', '乙')
  expect(
    schemaFaults(
      odtContent(meeting).replace('<text:p ', '<text:q ').replace('</text:p>', '</text:q>'),
      'OpenDocument-v1.3.rng.gz',
    ),
  ).not.toEqual([])
  expect(schemaFaults(aknOf(meeting).replace('<preface', '<num/><preface'), 'akn-part.rng')).not.toEqual([])
})

test('what was taken back is struck in one and removed in the other', () => {
  const meeting = meetingWith('', '甲', '乙')
  const items = meeting.items.map((item) => ({ ...item, withdrawn: { by: '周小帆', on: '2024-05-10' } }))
  expect(odtContent({ ...meeting, items })).toContain('<text:span text:style-name="Withdrawn">')
  expect(aknOf({ ...meeting, items })).toContain('status="removed"')
})

test('a marker is text as any other, and what is part of an item now is found in it', () => {
  const meeting = meetingWith('', '甲', '乙')
  const items = meeting.items.map((item) => ({ ...item, marker: '<b>&', also: [`${item.path}-9`] }))
  const marked = { ...meeting, items }
  expect(aknText(aknOf(marked))).toBe(printed(marked))
  expect(odfText(odtContent(marked))).toBe(printed(marked))
  for (const { path } of items) expect(odtContent(marked)).toContain(`<text:bookmark text:name="${path}-9"/>`)
})

test('a spreadsheet keeps text as text and days as days', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const xml = odsContent({ name: '期限', columns: ['內文', '日期'], rows: [[text, { date: '2024-12-17' }]] })
      expect(schemaFaults(xml, 'OpenDocument-v1.3.rng.gz')).toEqual([])
      expect(xml).toContain('office:value-type="date" office:date-value="2024-12-17"')
      expect(xml).not.toContain('table:formula')
      expect(odfText(xml)).toBe(xmlFit(['內文', '日期', text, '2024-12-17'].join('\n')))
    }),
    { numRuns: 30 },
  )
})

describe('the package', () => {
  const [first] = archive.meetings
  if (!first) throw new Error('The archive holds no meeting.')
  const bytes = Buffer.from(odt(first.data))

  test('begins with its type, as it is, and with no extra field', () => {
    expect(bytes.readUInt32LE(0)).toBe(0x04_03_4b_50)
    expect([bytes.readUInt16LE(8), bytes.readUInt16LE(26), bytes.readUInt16LE(28)]).toEqual([0, 8, 0])
    expect(bytes.subarray(30, 38 + 39).toString()).toBe('mimetypeapplication/vnd.oasis.opendocument.text')
  })

  test('is the same bytes on any clock', () => {
    const script = `import { ods } from './src/formats/ods.ts'; process.stdout.write(Buffer.from(ods({ name: '表', columns: ['甲'], rows: [] })).toString('hex'))`
    const inZone = (zone: string): string =>
      execFileSync(process.execPath, ['--input-type=module', '-e', script], {
        env: { ...process.env, TZ: zone },
        encoding: 'utf8',
      })
    expect(inZone('Asia/Taipei')).toBe(inZone('America/New_York'))
    expect(inZone('UTC')).toBe(Buffer.from(ods({ name: '表', columns: ['甲'], rows: [] })).toString('hex'))
  })

  test('its manifest, but for the version, is what the standard of 1.2 asks', () => {
    const manifest = /<\?xml[^>]*>\s*<manifest:manifest.*<\/manifest:manifest>/su.exec(bytes.toString())?.[0] ?? ''
    expect(
      schemaFaults(
        manifest.replace('manifest:version="1.3">', 'manifest:version="1.2">'),
        'OpenDocument-manifest-v1.2.rng',
      ),
    ).toEqual([])
  })
})
