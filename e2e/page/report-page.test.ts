import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import {
  CONTEXT,
  hostileVerdict,
  KIB,
  kindsOf,
  MIB,
  verdictOn,
  withCalls,
} from '../../__tests__/report/verdicts.ts';
import { loadPageScript } from '../../src/io/page-script.ts';
import type { Verdict } from '../../src/verdict/verdict.ts';
import { renderPage } from '../../src/report/page/page.ts';
import { isBrowserSkipped, launchBrowser } from './browser.ts';

/** Milliseconds that a filter or an order may take with 10,000 sites: a tenth of it where nothing else runs. */
const LONGEST_MS = 500;

interface Opened {
  readonly page: Page;
  /** Errors, warnings, dialogs and requests to anywhere. */
  readonly complaints: string[];
}

const describeInBrowser = isBrowserSkipped ? describe.skip : describe;

describeInBrowser('the page of a report, in a browser', () => {
  let browser: Browser;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'page-'));
    browser = await launchBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function open(verdict: Verdict, options: BrowserContextOptions = {}): Promise<Opened> {
    const file = join(folder, 'report.html');
    await writeFile(file, renderPage(verdict, CONTEXT, await loadPageScript()));
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('dialog', (dialog) => {
      complaints.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('request', (request) => {
      if (request.url() !== pathToFileURL(file).href) complaints.push(`request: ${request.url()}`);
    });
    await page.goto(pathToFileURL(file).href);
    return { page, complaints };
  }

  const labels = (page: Page): Promise<string[]> =>
    page
      .locator('#flame-chart g.frame')
      .evaluateAll((frames) => frames.map((frame) => frame.getAttribute('name') ?? ''));
  const widthOf = (page: Page, name: string): Promise<number> =>
    page
      .locator(`#flame-chart g.frame[name="${name}"] rect`)
      .first()
      .evaluate((rect) => Number(rect.getAttribute('width')));
  const colourOf = (page: Page, name: string): Promise<string | null> =>
    page.locator(`#flame-chart g.frame[name="${name}"] rect`).first().getAttribute('fill');

  const changed = (): Verdict =>
    withCalls(
      verdictOn(
        ['Add', 'Remove', 'Keep'].map((name, i) => ({
          site: { function: `example.com/shop/cart.${name}`, file: 'cart/cart.go', line: 10 + i },
          base: kindsOf({ growth: [[MIB, 2 * MIB, MIB][i]!, MIB] }),
          head: kindsOf({ growth: [[3 * MIB, MIB, MIB][i]!, MIB] }),
        })),
      ),
    );

  test('opens without a complaint and asks nobody for anything', async () => {
    const { page, complaints } = await open(changed());
    await page.locator('#flame-chart g.frame').first().waitFor();
    expect(await page.locator('#site-table tbody tr').count()).toBe(3);
    expect(await page.locator('.needs-script').isVisible()).toBe(false);
    expect(complaints).toEqual([]);
    await page.close();
  }, 60_000);

  test('the flame graph shows each side, and what grew in red and shrank in blue', async () => {
    const { page, complaints } = await open(changed());
    expect((await labels(page)).toSorted()).toEqual([
      'all map bytes',
      'cart.Add',
      'cart.Keep',
      'cart.Remove',
      'main.main',
    ]);
    const [red, , blue] = /\d+, \d+, \d+/
      .exec((await colourOf(page, 'cart.Add'))!)![0]
      .split(', ')
      .map(Number);
    expect(red).toBeGreaterThan(blue!);
    const [lessRed, , lessBlue] = /\d+, \d+, \d+/
      .exec((await colourOf(page, 'cart.Remove'))!)![0]
      .split(', ')
      .map(Number);
    expect(lessBlue).toBeGreaterThan(lessRed!);
    expect(await colourOf(page, 'cart.Keep')).toBe('#d3d8df');
    const share = async (name: string): Promise<number> =>
      (await widthOf(page, name)) / (await widthOf(page, 'all map bytes'));
    expect(await share('cart.Add')).toBeCloseTo(3 / 6, 2); // the larger of both sides
    await page.check('input[value=head]');
    expect(await share('cart.Add')).toBeCloseTo(3 / 5, 2);
    await page.check('input[value=base]');
    expect(await share('cart.Add')).toBeCloseTo(1 / 4, 2);
    await page.check('input[value=allocated]');
    expect(await share('cart.Add')).toBeCloseTo(1 / 3, 2);
    expect(complaints).toEqual([]);
    await page.close();
  }, 60_000);

  test('a click zooms and tells, a button and Escape reset, arrow keys walk, a search finds', async () => {
    const { page, complaints } = await open(changed());
    const whole = await widthOf(page, 'all map bytes');
    await page.locator('g.frame[name="cart.Remove"]').click();
    await expectWidth(page, 'cart.Remove', whole);
    expect(await page.locator('#flame-details').textContent()).toMatch(
      /cart\.Remove.*2 MiB → 1 MiB.*cart\/cart\.go:11/,
    );
    await page.locator('#flame-reset').click();
    await expectWidth(page, 'cart.Remove', whole / 3);
    await page.locator('#flame-chart').focus();
    for (const key of ['ArrowUp', 'ArrowUp', 'ArrowDown', 'ArrowDown', 'ArrowRight'])
      await page.keyboard.press(key);
    expect(await page.locator('#flame-details').textContent()).toContain('cart.Remove');
    await page.keyboard.press('Enter');
    await expectWidth(page, 'cart.Remove', whole);
    await page.keyboard.press('Escape');
    await expectWidth(page, 'cart.Remove', whole / 3);
    await page.fill('#flame-search', 'CART.GO:12');
    expect(await page.locator('#flame-details').textContent()).toContain('1 frame found');
    expect(await colourOf(page, 'cart.Keep')).toBe('#e58bd9');
    await page.fill('#flame-search', '(*'); // no pattern
    expect(await colourOf(page, 'cart.Keep')).toBe('#d3d8df');
    expect(complaints).toEqual([]);
    await page.close();
  }, 60_000);

  async function expectWidth(page: Page, name: string, pixels: number): Promise<void> {
    await page.waitForFunction(
      ({ selector, expected }) =>
        Math.abs(Number(document.querySelector(selector)?.getAttribute('width')) - expected) < 1,
      { selector: `g.frame[name="${name}"] rect`, expected: pixels },
      { timeout: 5_000 },
    );
  }

  test('10,000 sites are filtered, sorted and turned over while a reader watches', async () => {
    const verdict = verdictOn(
      Array.from({ length: 10_000 }, (_, i) => ({
        site: { function: `example.com/shop/p${i % 97}.f${i}`, file: `p${i % 97}/file.go`, line: i + 1 },
        base: kindsOf({ growth: [KIB, KIB] }),
        head: kindsOf({ growth: [KIB + i, KIB + ((i * 7919) % 10_007)] }),
      })),
    );
    const { page, complaints } = await open(verdict);
    expect(await page.locator('#site-count').textContent()).toBe('1–50 of 10,000');
    /** Of the handler and of laying out what it drew. */
    const timed = (id: string, value: string, event: string): Promise<number> =>
      page.evaluate(
        (given) => {
          const control = document.getElementById(given.id) as HTMLInputElement;
          const times = [1, 2, 3].map(() => {
            const started = performance.now();
            control.value = given.value;
            control.dispatchEvent(new Event(given.event));
            document.body.getBoundingClientRect(); // lays out
            return performance.now() - started;
          });
          return times.sort((a, b) => a - b)[1]!;
        },
        { id, value, event },
      );
    expect(await timed('site-search', 'p7/ f7', 'input')).toBeLessThan(LONGEST_MS);
    expect(await page.locator('#site-table tbody tr').first().textContent()).toContain('p7.f7');
    expect(await timed('site-search', '', 'input')).toBeLessThan(LONGEST_MS);
    for (const order of ['name', 'place', 'retained', 'allocated']) {
      expect(await timed('site-order', order, 'change')).toBeLessThan(LONGEST_MS);
    }
    await page.selectOption('#site-order', 'retained');
    expect(await page.locator('#site-table tbody .name').first().textContent()).toContain('f9999');
    await page.locator('th[data-sort=retained] button').click();
    expect(await page.locator('th[data-sort=retained]').getAttribute('aria-sort')).toBe('ascending');
    expect(await page.locator('#site-table tbody .name').first().textContent()).toContain('.f0');
    await page.locator('#site-next').click();
    expect(await page.locator('#site-count').textContent()).toBe('51–100 of 10,000');
    expect(complaints).toEqual([]);
    await page.close();
  }, 120_000);

  test('names that are code in a page, JSON or a pattern are only text', async () => {
    const { page, complaints } = await open(hostileVerdict());
    expect(await page.locator('#site-table').textContent()).toContain('<img src=x onerror=alert(1)>');
    await page.fill('#site-search', 'script');
    await page.fill('#flame-search', 'script');
    await page.locator('#flame-chart g.frame').nth(2).click();
    await page.waitForTimeout(500);
    expect(await page.locator('img, iframe, a[href^="javascript"], main script:not([type])').count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.close();
  }, 60_000);

  test('is dark where the reader is, fits a phone, and keeps its place', async () => {
    const light = await open(changed());
    const colour = (page: Page): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const dark = await open(changed(), { colorScheme: 'dark', viewport: { width: 400, height: 800 } });
    expect(await colour(light.page)).toBe('rgb(246, 247, 249)');
    expect(await colour(dark.page)).toBe('rgb(13, 17, 23)');
    expect(await dark.page.evaluate(() => document.documentElement.scrollWidth)).toBe(400);
    const shift = await light.page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => {
            resolve(
              list
                .getEntries()
                .reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0),
            );
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => {
            resolve(0);
          }, 500);
        }),
    );
    expect(shift).toBeLessThan(0.02);
    await light.page.close();
    await dark.page.close();
  }, 60_000);

  test('without JavaScript the answer, charts and sites are there, and the flame graph says what it needs', async () => {
    const { page } = await open(changed(), { javaScriptEnabled: false });
    expect(await page.locator('h1').textContent()).toContain('cart.Add');
    expect(await page.locator('#site-table tbody tr').count()).toBe(3);
    expect(await page.locator('.needs-script').isVisible()).toBe(true);
    expect(await page.locator('#flame').isVisible()).toBe(false);
    await page.close();
  }, 60_000);

  test('a measurement without calls says so, and one without a baseline shows itself alone', async () => {
    const without = await open(verdictOn([]));
    expect(await without.page.locator('#calls').textContent()).toContain('has no call stacks');
    expect(without.complaints).toEqual([]);
    const { head } = changed();
    const alone = await open({
      ...changed(),
      state: 'no baseline',
      totals: null,
      sites: [],
      base: null,
      head,
    });
    expect(await alone.page.locator('input[name=side]').count()).toBe(0);
    expect(await labels(alone.page)).toContain('cart.Add');
    expect(alone.complaints).toEqual([]);
    await without.page.close();
    await alone.page.close();
  }, 60_000);
});
