import { setImmediate } from 'node:timers/promises';
import type { ScanFinding } from '../source/scan/finding.ts';
import { scanPackage } from '../source/scan/scan-package.ts';
import { findGoFolders, readGoFolder } from './go-files.ts';
import { loadGoParser } from './go-parser.ts';

export interface ScanResult {
  /** By file and line; files are relative to the root. */
  readonly findings: readonly ScanFinding[];
  /** Files that were read. */
  readonly files: number;
  /** Folders of which not all files could be read: nothing is said of them. */
  readonly unread: readonly string[];
}

export interface ScanScope {
  /** Which folders, by their path below the root; all where it is left out. */
  readonly isWanted?: (folder: string) => boolean;
  readonly signal?: AbortSignal;
}

/**
 * Scans the Go packages at or below a directory.
 *
 * @throws where the directory cannot be read, and the signal's reason once it is aborted
 */
export async function scanDirectory(root: string, { isWanted, signal }: ScanScope = {}): Promise<ScanResult> {
  const parse = await loadGoParser();
  const findings: ScanFinding[] = [];
  const unread: string[] = [];
  let files = 0;
  for (const folder of await findGoFolders(root)) {
    if (isWanted?.(folder.path) === false) continue;
    await setImmediate(); // so that the signal is heard
    signal?.throwIfAborted();
    const read = await readGoFolder(root, folder);
    if (read === null) unread.push(folder.path);
    else findings.push(...scanPackage(read, parse));
    files += read?.length ?? 0;
  }
  return { findings: findings.sort(byPlace), files, unread };
}

const byPlace = (a: ScanFinding, b: ScanFinding): number =>
  a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1;
