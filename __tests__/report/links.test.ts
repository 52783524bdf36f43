import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { locationOf } from '../../src/report/figures.ts';
import { isRepositoryPath, lineUrl, linkTo, reportLine } from '../../src/report/links.ts';
import { readMarker, writeMarker } from '../../src/report/marker.ts';
import { nodesOf, parse } from './gfm.ts';

const REPOSITORY = 'https://github.com/acme/shop';

test.each([
  '/usr/lib/go/map.go',
  'C:\\x.go',
  '../x.go',
  'a/./b.go',
  '',
  'example.com/m@v1.2.3/x.go',
  'a//b.go',
])('%s is not in the repository', (file) => {
  expect(isRepositoryPath(file)).toBe(false);
  expect(lineUrl(REPOSITORY, 'c0ffee', { function: 'f', file, line: 1 })).toBeNull();
});

test('any file of the repository becomes one link to its line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }).filter(isRepositoryPath), (file) => {
      const url = lineUrl(REPOSITORY, 'c0ffee', { function: 'f', file, line: 7 });
      const links = nodesOf(parse(linkTo('`x`', url))).filter((node) => node.type === 'link');
      expect(links.map((link) => link.url)).toEqual([url]);
      expect(decodeURIComponent(new URL(url!).pathname)).toContain('/acme/shop/blob/c0ffee/');
    }),
  );
});

test.each([
  'javascript:alert(1)',
  'https://x.example/a) [b](c',
  'https://x.example/ "title"',
  'https://x.example/|',
])('no link to %s', (url) => {
  expect(linkTo('label', url)).toBe('label');
});

test('any key comes back from its marker, and the marker is hidden', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.option(fc.nat()), (key, runId) => {
      const marker = writeMarker({ key, runId });
      expect(readMarker(`${marker}\n### text`)).toEqual({ key, runId, commit: null, progress: null });
      expect(parse(`${marker}\n### text`).children.map(({ type }) => type)).toEqual(['html', 'heading']);
    }),
  );
});

test('a quoted marker is none', () => {
  const marker = writeMarker({ key: 'default', runId: 1 });
  expect(readMarker(`> ${marker}`)).toBeNull();
  expect(readMarker(`Look:\n${marker}`)).toBeNull();
});

test('a comment of others that begins like ours has no marker', () => {
  expect(readMarker('<!-- go-map-regression:%E0%A4 run:1 -->\n### text')).toBeNull();
});

test('a report says where there is more of it, if that is anywhere', () => {
  expect(reportLine('https://x.example/r')).toBe('\nMore in [the report](https://x.example/r).\n');
  expect(reportLine(null)).toBe('');
});

test.each([
  ['cart/store.go', 41, 'cart/store.go:41'],
  ['cart/store.go', 0, 'cart/store.go'],
  ['', 0, 'unknown file'],
])('%j and line %d are %s', (file, line, place) => {
  expect(locationOf({ function: 'f', file, line })).toBe(place);
});
