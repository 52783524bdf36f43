import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { textStartOf } from '../src/binary/calibration.ts';
import { FunctionTable, MAGIC } from '../src/binary/function-table.ts';
import { freePort } from '../src/io/listener.ts';

/** Each builds a program. */
jest.setTimeout(120_000);

const run = promisify(execFile);
const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const SHOP = fileURLToPath(new URL('shop', import.meta.url));

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'binary-test-'));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

async function build(name: string, { flags = [], env = {}, of = SHOP }: Build = {}): Promise<string> {
  const binary = join(directory, name);
  await run('go', ['build', ...flags, '-o', binary, '.'], { cwd: of, env: { ...process.env, ...env } });
  return binary;
}
interface Build {
  readonly flags?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Directory of the program; the shop where it is left out. */
  readonly of?: string;
}

/** A heap profile of the shop after some orders, and what its symbol route says of all addresses in it. */
async function record(binary: string): Promise<{ heap: string; symbols: string }> {
  const [api, pprof] = [`127.0.0.1:${await freePort()}`, `127.0.0.1:${await freePort()}`];
  const shop = spawn(binary, ['-addr', api, '-pprof', pprof], {
    env: { ...process.env, GODEBUG: 'memprofilerate=1' },
    stdio: 'ignore',
  });
  const exited = once(shop, 'exit');
  try {
    const ask = async (path: string) => (await fetch(`http://${pprof}/debug/pprof/${path}`)).text();
    while (
      await ask('cmdline').then(
        () => false,
        () => true,
      )
    ); // until it listens
    for (let i = 0; i < 200; i++) await fetch(`http://${api}/checkout`, { method: 'POST' });
    const text = await ask('heap?gc=1&debug=1');
    const addresses = new Set(text.match(/^\d+: .*$/gm)!.flatMap((record) => record.match(/0x\w+/g)!));
    const calls = [...addresses].map((address) => `0x${(BigInt(address) - 1n).toString(16)}`);
    let answers = '';
    for (let i = 0; i < calls.length; i += 100)
      answers += await ask(`symbol?${calls.slice(i, i + 100).join('+')}`);
    const [heap, symbols] = [`${binary}.txt`, `${binary}.symbols`];
    await writeFile(heap, text);
    await writeFile(symbols, answers);
    return { heap, symbols };
  } finally {
    shop.kill();
    await exited;
  }
}

async function attribute(args: Readonly<Record<string, string>>): Promise<unknown> {
  const json = join(directory, 'attribution.json');
  const flags = Object.entries({ ...args, json }).flatMap(([name, value]) => [`--${name}`, value]);
  await run(process.execPath, [CLI, 'attribute', ...flags]);
  return JSON.parse(await readFile(json, 'utf8'));
}

describe('a binary names what the symbol route of its process names', () => {
  test.each<[name: string, Build]>([
    ['as built', {}],
    ['stripped', { flags: ['-ldflags=-s -w', '-trimpath'] }],
    ['position-independent-and-stripped', { flags: ['-buildmode=pie', '-ldflags=-s -w'] }],
    ['linked-with-C', { flags: ['-ldflags=-linkmode=external', '-tags=netcgo'], env: { CGO_ENABLED: '1' } }],
  ])('%s', async (name, how) => {
    const binary = await build(name.replaceAll(' ', '-'), how);
    const { heap, symbols } = await record(binary);
    const bySymbols = await attribute({ after: heap, symbols });
    expect(bySymbols).toMatchObject({ warnings: [] });
    expect(await attribute({ after: heap, binary })).toEqual(bySymbols);
  });

  test('and one of another build is refused, and so is what is no Go program', async () => {
    const { heap } = await record(await build('one'));
    const other = await build('other', { flags: ['-gcflags=all=-l'] });
    await expect(attribute({ after: heap, binary: other })).rejects.toThrow(/another build/);
    await expect(attribute({ after: heap, binary: '/bin/ls' })).rejects.toThrow(/no function table/);
  });
});

describe('the functions of a binary are found without its symbols', () => {
  test.each([
    ['linux', 'arm64', 'ELF'],
    ['darwin', 'arm64', 'Mach-O'],
    ['darwin', 'amd64', 'Mach-O'],
    ['windows', 'amd64', 'PE'],
  ])('%s/%s (%s)', async (GOOS, GOARCH) => {
    const env = { GOOS, GOARCH, CGO_ENABLED: '0' };
    const of = await smallProgram();
    const symbols = await functionsOf(await build('with-symbols', { of, env }));
    const stripped = readFileSync(await build('stripped', { of, env, flags: ['-ldflags=-s -w'] }));
    // Of the whole text, as a profile would show them; -s -w moves no code.
    const frames = symbols.map(({ name, address }) => ({ function: name, address: address + 1, offset: 1 }));
    const table = new FunctionTable(stripped.subarray(tableStart(stripped)));
    const textStart = textStartOf(table, frames)!;
    const named = symbols.filter(({ address }) => table.functionAt(address - textStart) !== null);
    expect(named.length).toBeGreaterThan(1_000);
    const wrong = named.filter(({ name, address }) => {
      return (
        table.nameAt(table.functionAt(address - textStart)!.nameOffset) !== name.replace(/\[.*\]/, '[...]')
      );
    });
    expect(wrong).toEqual([]);
  });
});

/** Little but the runtime: it is compiled anew for each system. */
async function smallProgram(): Promise<string> {
  const program = await mkdtemp(join(directory, 'program-'));
  await writeFile(join(program, 'go.mod'), 'module small\n\ngo 1.22\n');
  await writeFile(join(program, 'main.go'), 'package main\n\nfunc main() { println(map[int]int{}) }\n');
  return program;
}

function tableStart(binary: Buffer): number {
  let at = binary.indexOf(MAGIC);
  while (FunctionTable.lengthOf(binary.subarray(at)) === null) at = binary.indexOf(MAGIC, at + 1);
  return at;
}

/** Go's own functions, by `go tool nm`. */
async function functionsOf(binary: string): Promise<{ name: string; address: number }[]> {
  const { stdout } = await run('go', ['tool', 'nm', binary], { maxBuffer: 1 << 28 });
  return [
    ...stdout.matchAll(
      /^ *([0-9a-f]+) [Tt] (?:_?)((?:main|runtime|net\/http|internal\/runtime\/maps)\..*)$/gm,
    ),
  ]
    .map(([, address, name]) => ({ name: name!, address: parseInt(address!, 16) }))
    .filter(
      ({ name }) =>
        !/\.(?:abi0|abiinternal)$|^runtime\.(?:e?text|rt0|_rt0|cgo)|\.arginfo|\.stkobj/.test(name),
    );
}
