/** The content directory as an archive: the only file of this room that touches the disk. */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { ARCHIVE_FILE } from '../model/archive-file.ts'
import { FEDERATION_FILE } from '../model/federation.ts'
import {
  ContentError,
  checkMoves,
  decodeContent,
  readAgencyFile,
  readArchiveFile,
  readFederationFile,
  readMeetingFile,
  readMovedFile,
  readSynonymsFile,
} from '../model/files.ts'
import { ADDRESSES } from '../model/gathering.ts'
import type { Meeting } from '../model/meeting.ts'
import { LEDGER, PENDING, byMeeting, parseLedger } from '../model/ledger.ts'
import { MOVED } from '../model/moved.ts'
import { SYNONYMS_FILE } from '../model/synonyms.ts'
import { BUILD } from '../strings/build.ts'
import { systemReason } from '../strings/system.ts'
import { buildArchive } from './build.ts'
import { unrecordedIds } from './ledger.ts'
import type { Readings } from './reading.ts'
import { standsIn } from './standing.ts'
import type { Archive } from './views.ts'

/** The .yaml files below a folder of the content directory, sorted, as paths below that directory. */
function yamlFiles(root: string, folder: string): string[] {
  const directory = join(root, folder)
  if (!existsSync(directory)) return []
  return readdirSync(directory, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort()
}

/** @throws ContentError where it can't be read: of a folder in its place the system does not even say the name. */
function bytesOf(root: string, file: string): Uint8Array {
  try {
    return readFileSync(join(root, file))
  } catch (error) {
    throw new ContentError(file, [systemReason(error)])
  }
}

const readLedger = (root: string, file: string): string[] =>
  existsSync(join(root, file)) ? parseLedger(new TextDecoder().decode(bytesOf(root, file))) : []

/** The 404 of what was published would be forever, so a build without it must not be. */
function checkLedger(root: string, ledger: readonly string[], archive: Archive): void {
  const { lost, lostPages } = archive.gone
  const faults = [
    ...(lost.length > 0 ? [BUILD.lost(LEDGER, lost)] : []),
    ...(lostPages.length > 0 ? [BUILD.lostPages(ADDRESSES, lostPages)] : []),
  ]
  if (faults.length > 0) throw new Error(faults.join('\n\n'))
  // What a run of ingest is filing, or was when it was cut off, is recorded by that run or the next.
  const pending = new Set(readLedger(root, PENDING))
  const unrecorded = [...byMeeting(unrecordedIds(ledger, archive))].flatMap(([id, ids]) => (pending.has(id) ? [] : ids))
  if (unrecorded.length > 0) throw new Error(BUILD.unrecorded(LEDGER, unrecorded))
}

/**
 * @param root the content directory.
 * @param readings where meetings read before are found and kept; without it every file is read.
 * @throws ContentError for a file with a fault; Error where a ledger and the archive disagree.
 */
export function readArchive(root: string, readings?: Readings): Archive {
  if (!existsSync(root)) throw new Error(BUILD.noContent(root))
  const read = (file: string): string => decodeContent(file, bytesOf(root, file))
  const { invented } = existsSync(join(root, ARCHIVE_FILE)) ? readArchiveFile(read(ARCHIVE_FILE)) : { invented: false }
  const ledger = readLedger(root, LEDGER)
  const moved = existsSync(join(root, MOVED)) ? read(MOVED) : ''
  const moves = readMovedFile(moved)
  const readMeeting = (file: string): Meeting => {
    const bytes = bytesOf(root, file)
    const decode = (): Meeting => readMeetingFile(file, decodeContent(file, bytes))
    return readings ? readings.meeting(file, bytes, decode) : decode()
  }
  const archive = buildArchive({
    invented,
    ledger,
    listed: readLedger(root, ADDRESSES),
    moves,
    synonyms: existsSync(join(root, SYNONYMS_FILE)) ? readSynonymsFile(read(SYNONYMS_FILE)) : [],
    federation: existsSync(join(root, FEDERATION_FILE)) ? readFederationFile(read(FEDERATION_FILE)) : [],
    agencies: yamlFiles(root, 'agencies').map((file) => readAgencyFile(file, read(file))),
    meetings: yamlFiles(root, 'meetings').map(readMeeting),
    ...(readings && { readings }),
  })
  checkMoves(moves, moved, standsIn(archive, moves))
  checkLedger(root, ledger, archive)
  return archive
}
