import { readdir, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { GoText } from '../source/go-package.ts';
import { readRegularFile } from './regular-file.ts';

const LARGEST_FILE_BYTES = 1024 * 1024;
const LARGEST_PACKAGE_BYTES = 32 * 1024 * 1024;
const MOST_FILES = 2_000;

export interface PackageFiles {
  readonly files: readonly GoText[];
  /** Whether these are all Go files of the folder but its tests. */
  readonly isComplete: boolean;
}

const NONE: PackageFiles = { files: [], isComplete: false };

/**
 * The Go files of a folder of the workspace, without tests. Its name comes from the service and links in it from the pull
 * request, so only regular files inside of the workspace are read.
 */
export async function readPackage(folder: string, workspace: string): Promise<PackageFiles> {
  try {
    const root = await realpath(workspace);
    const names = (await readdir(await inside(join(workspace, folder), root)))
      .filter((name) => name.endsWith('.go') && !name.endsWith('_test.go'))
      .sort();
    const files: GoText[] = [];
    let bytes = 0;
    for (const name of names.slice(0, MOST_FILES)) {
      const path = folder === '' ? name : `${folder}/${name}`;
      const text = await readSource(join(workspace, path), root);
      if (text !== null && (bytes += text.length) <= LARGEST_PACKAGE_BYTES) files.push({ path, text });
    }
    return { files, isComplete: files.length === names.length };
  } catch {
    return NONE; // vendored elsewhere, or built from another checkout: the report says less
  }
}

async function readSource(path: string, root: string): Promise<string | null> {
  try {
    const real = await inside(path, root);
    return real.endsWith('.go') ? await readRegularFile(real, LARGEST_FILE_BYTES) : null;
  } catch {
    return null;
  }
}

/** Where a path leads to. @throws where that is outside */
async function inside(path: string, root: string): Promise<string> {
  const real = await realpath(path);
  if (real !== root && !real.startsWith(`${root}${sep}`))
    throw new Error(`${path} leads out of the workspace`);
  return real;
}
