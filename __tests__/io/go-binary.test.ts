import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readBuildInfo } from '../../src/io/go-binary.ts';
import { scratch } from './bench-room.ts';

const folder = scratch();
const binary = join(folder, 'program');
writeFileSync(join(folder, 'go.mod'), 'module example.com/program\n\ngo 1.22\n');
writeFileSync(join(folder, 'main.go'), 'package main\n\nfunc main() { println("hello") }\n');

/** What `go version -m` says: lines of `\tpath\t…`, `\tmod\t…`, `\tbuild\tkey=value`. */
function asGoSays(file: string) {
  const [first, ...lines] = execFileSync('go', ['version', '-m', file], { encoding: 'utf8' })
    .trim()
    .split('\n');
  const fields = lines.map((line) => line.trim().split('\t'));
  return {
    goVersion: first!.split(': ')[1]!.split(' ')[0],
    path: fields.find(([kind]) => kind === 'path')?.[1],
    mainModule: fields.find(([kind]) => kind === 'mod')?.[1],
    settings: Object.fromEntries(
      fields.flatMap(([kind, entry = '']) => {
        const [, key = '', value = ''] = /^([^=]*)=(.*)$/.exec(entry) ?? [];
        return kind === 'build' ? [[key, value.replace(/^"(.*)"$/, '$1')] as const] : [];
      }),
    ) as Record<string, string>,
  };
}

test.each([
  ['plain', []],
  ['stripped', ['-trimpath', '-ldflags=-s -w']],
  ['position-independent', ['-buildmode=pie']],
  ['with tags', ['-tags=a,b', '-gcflags=-N -l']],
])('a %s binary says what `go version -m` says', async (_, flags) => {
  execFileSync('go', ['build', ...flags, '-o', binary, '.'], { cwd: folder, stdio: 'pipe' });
  const info = (await readBuildInfo(binary))!;
  expect({ ...info, settings: Object.fromEntries(info.settings) }).toEqual(asGoSays(binary));
  expect(info.settings.get('GOOS')).toBe('linux');
});

test('experiments are told apart from the version', async () => {
  const env = { ...process.env, GOEXPERIMENT: 'fieldtrack' };
  execFileSync('go', ['build', '-o', binary, '.'], { cwd: folder, env, stdio: 'pipe' });
  const info = (await readBuildInfo(binary))!;
  expect(info.goVersion).toMatch(/^go[\d.]+$/);
  expect(info.settings.get('GOEXPERIMENT')).toBe('fieldtrack');
});

test('the go command itself, which holds the magic as a constant too, is read', async () => {
  const go = join(execFileSync('go', ['env', 'GOROOT'], { encoding: 'utf8' }).trim(), 'bin/go');
  expect(await readBuildInfo(go)).toMatchObject({ goVersion: asGoSays(go).goVersion, path: 'cmd/go' });
});

test('a file without build info has none, nor has one that is cut within', async () => {
  const cut = join(folder, 'cut');
  const whole = readFileSync(binary);
  writeFileSync(cut, whole.subarray(0, whole.indexOf(Buffer.from('\xff Go buildinf:', 'latin1')) + 60));
  expect(await readBuildInfo(cut)).toBeNull();
  expect(await readBuildInfo(process.execPath)).toBeNull();
  writeFileSync(cut, '');
  expect(await readBuildInfo(cut)).toBeNull();
});
