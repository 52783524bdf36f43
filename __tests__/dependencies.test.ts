import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, { readonly dev?: boolean }>;
};
/** Each has a line for its name, one for its licence, and the text of that. */
const shipped = [...readFileSync('dist/licenses.txt', 'utf8').matchAll(/(?<=^|\n\n)\S+(?=\n\S+\n)/g)].map(
  ([name]) => name,
);

test('what ships is in dependencies, which `npm audit --omit=dev` asks about', () => {
  expect(shipped.length).toBeGreaterThan(100);
  const isAsked = (name: string): boolean =>
    Object.entries(packages).some(([path, { dev = false }]) => path.endsWith(`node_modules/${name}`) && !dev);
  expect(shipped.filter((name) => !isAsked(name))).toEqual([]);
});
