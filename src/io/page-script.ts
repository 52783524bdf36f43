import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ASSETS } from '#assets';
import type { PageScript } from '../report/page/shell.ts';

let loading: Promise<PageScript> | null = null;

/** What makes a report's page interactive, loaded once. */
export const loadPageScript = (): Promise<PageScript> => (loading ??= load());

async function load(): Promise<PageScript> {
  const text = await readFile(join(ASSETS, 'report.js'), 'utf8');
  return { text, hash: `sha256-${createHash('sha256').update(text).digest('base64')}` };
}
