import { realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { siteKey, type Site } from '../maps/site.ts';
import { isRepositoryPath } from '../report/links.ts';
import { sourceLineAt } from '../source/source-line.ts';
import { readRegularFile } from './regular-file.ts';

const LARGEST_SOURCE_BYTES = 5 * 1024 * 1024;

/**
 * The source line of each site, by `siteKey`, as far as the site lies in the workspace.
 * File names come from the service and links from the pull request, so only Go files inside of the workspace are read.
 */
export async function readSourceLines(
  sites: readonly Site[],
  workspace: string,
): Promise<Map<string, string>> {
  const lines = new Map<string, string>();
  const texts = new Map<string, string | null>();
  for (const site of sites) {
    if (!texts.has(site.file)) texts.set(site.file, await readSource(site.file, workspace));
    const line = sourceLineAt(texts.get(site.file) ?? '', site.line);
    if (line !== null) lines.set(siteKey(site), line);
  }
  return lines;
}

async function readSource(file: string, workspace: string): Promise<string | null> {
  if (!isRepositoryPath(file) || !file.endsWith('.go')) return null;
  try {
    const path = await realpath(join(workspace, file));
    if (!path.startsWith(`${await realpath(workspace)}${sep}`) || !path.endsWith('.go')) return null;
    return await readRegularFile(path, LARGEST_SOURCE_BYTES);
  } catch {
    return null; // generated, vendored elsewhere, or built from another checkout: the report says less
  }
}
