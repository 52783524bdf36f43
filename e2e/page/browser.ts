import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** `SKIP_BROWSER=1` leaves out what needs a browser, where there is none. */
export const isBrowserSkipped = process.env['SKIP_BROWSER'] === '1';

/** A headless Chromium of this machine. @throws Error that says what to install */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: findBrowser(),
    args: ['--headless', '--no-sandbox', '--disable-background-networking'],
  });
}

function findBrowser(): string {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const found = folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(isExecutable);
  if (found !== undefined) return found;
  throw new Error(
    `The report's page is tested in a real browser, and PATH has none of ${NAMES.join(', ')}. ` +
      'Install one (on Debian: apt-get install chromium), or set SKIP_BROWSER=1 to leave these tests out.',
  );
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
