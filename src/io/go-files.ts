import type { Dirent } from 'node:fs';
import { readdir, realpath } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import type { GoFile } from '../source/scan/finding.ts';
import { git } from './git.ts';
import { readRegularFile } from './regular-file.ts';

/** What people write has a few thousand lines. */
const LARGEST_BYTES = 1024 * 1024;
const MOST_FILES = 50_000;
const DEEPEST = 40;
const SKIPPED_FOLDER = /(?:^|\/)(?:vendor|node_modules|third_party|[._][^/]*)\//;
/** Packages that only tests import, by what they are called: `test`, `testing`, `httptest`, `fake`, `mocks`. */
const TEST_FOLDER =
  /(?:^|\/)(?:(?!latest\/)\w*tests?|testdata|testing|test-?(?:utils?|helpers?|support)|e2e\w*|fakes?|mocks?)\//i;
const SKIPPED_FILE = /_test\.go$|(?:^|\/)[._][^/]*$/;

/** The Go files of one folder that are built, without its tests. */
export interface GoFolder {
  /** Below the root, with `/`; empty for the root. */
  readonly path: string;
  /** Below the root, in the order of their names. */
  readonly files: readonly string[];
}

/**
 * Folders with Go files at or below a directory: those that git has or would add, and where there is no git, all. The go
 * command's own rules hold (no `testdata`, nothing that begins with `_` or `.`), and `vendor` is left out.
 *
 * @throws where the directory cannot be read
 */
export async function findGoFolders(directory: string): Promise<GoFolder[]> {
  const listed = await listedByGit(directory);
  const files = (listed.length > 0 ? listed : await walk(directory))
    .filter(
      (file) =>
        file.endsWith('.go') &&
        !SKIPPED_FOLDER.test(file) &&
        !TEST_FOLDER.test(file) &&
        !SKIPPED_FILE.test(file),
    )
    .slice(0, MOST_FILES)
    .sort();
  const folders = Map.groupBy(files, (file) => (dirname(file) === '.' ? '' : dirname(file)));
  return [...folders].map(([path, names]) => ({ path, files: names }));
}

async function listedByGit(directory: string): Promise<string[]> {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', '*.go'];
  return [...new Set((await git(args, directory)).output.split('\0'))].filter((file) => file !== '');
}

async function walk(root: string, folder = '', depth = 0): Promise<string[]> {
  const entries: Dirent[] = await readdir(join(root, folder), { withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isFile()) found.push(path);
    else if (entry.isDirectory() && depth < DEEPEST && !SKIPPED_FOLDER.test(`${path}/`)) {
      found.push(...(await walk(root, path, depth + 1)));
    }
  }
  return found;
}

/** The files of a folder; null where one cannot be read, since then nothing is known of what it does. */
export async function readGoFolder(root: string, { files }: GoFolder): Promise<GoFile[] | null> {
  const within = `${await realpath(root)}${sep}`;
  const read = async (path: string): Promise<GoFile> => {
    const real = await realpath(join(root, path));
    if (!real.startsWith(within)) throw new Error(`${basename(path)} leads out of the repository`);
    const text = await readRegularFile(real, LARGEST_BYTES);
    return { path, text, isGenerated: isGenerated(text) };
  };
  return Promise.all(files.map(read)).catch(() => null);
}

/** By the line that Go's own tools go by (go.dev/s/generatedcode), which stands before the package clause. */
const isGenerated = (text: string): boolean =>
  /^\/\/ Code generated .* DO NOT EDIT\.\r?$/m.test(text.slice(0, text.search(/^package /m) + 1 || 20_000));
