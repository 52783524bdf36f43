/**
 * Builds dist/ and the generated parts of action.yml and README.md.
 *
 *     node scripts/build.ts            writes them
 *     node scripts/build.ts --check    fails where they are not what the sources give
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import ncc from '@vercel/ncc';
import { build as bundleForBrowsers } from 'esbuild';
import { actionInputs, actionOutputs, readmeInputs, replaceSection } from './documents.ts';

/** Copied into dist/ as they are: WebAssembly, the module that finds its own beside itself, and what is added to a service. */
const ASSETS = [
  'node_modules/web-tree-sitter/web-tree-sitter.cjs',
  'node_modules/web-tree-sitter/web-tree-sitter.wasm',
  'node_modules/tree-sitter-go/tree-sitter-go.wasm',
  'src/agent/agent.go',
  'src/agent/benchmarks.go',
];

/** Modules that the bundles import from dist/ instead of holding them. */
const EXTERNALS = { '#assets': './assets.js', 'web-tree-sitter': './web-tree-sitter.cjs' };

/** Door of src/ → file of dist/. Chunks that a door loads on demand get the file's name with a number before it. */
const DOORS = { main: 'index.js', post: 'post.js', cli: 'cli.js' };

const root = join(import.meta.dirname, '..');

compile();
rmSync(join(root, 'dist'), { recursive: true, force: true });
for (const [door, file] of Object.entries(DOORS)) await bundle(door, file);
for (const path of ASSETS) write(join('dist', basename(path)), readFileSync(join(root, path)));
const bundled = await bundlePage();
const licensed = new Set([...ASSETS, ...bundled].flatMap((path) => packageOf(path) ?? []));
write(
  'dist/licenses.txt',
  `${read('dist/licenses.txt').trimEnd()}\n\n${[...licensed].sort().map(licenceOf).join('\n\n')}\n`,
);
write('dist/assets.js', 'export const ASSETS = import.meta.dirname;\n');
write('dist/package.json', '{ "type": "module" }\n');
write('action.yml', replaceSection(read('action.yml'), { inputs: actionInputs(), outputs: actionOutputs() }));
write('README.md', replaceSection(read('README.md'), { inputs: readmeInputs() }));

if (process.argv.includes('--check')) {
  const changed = run('git', ['status', '--porcelain', '--', 'dist', 'action.yml', 'README.md']);
  if (changed !== '') {
    console.error(`Not what the sources give; run "npm run build" and commit:\n${changed}`);
    process.exit(1);
  }
  console.log('dist/, action.yml and README.md are what the sources give.');
}

function compile(): void {
  rmSync(join(root, 'build'), { recursive: true, force: true });
  run(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json']);
}

async function bundle(door: string, file: string): Promise<void> {
  const { code, assets } = await ncc(join(root, 'build', `${door}.js`), {
    filename: file,
    cache: false,
    quiet: true,
    externals: EXTERNALS,
    license: door === 'main' ? 'licenses.txt' : '',
  });
  write(join('dist', file), code);
  for (const [name, { source }] of Object.entries(assets)) {
    if (name !== 'package.json') write(join('dist', name), source);
  }
}

/** The script of the report's page; returns which modules it holds, as paths in node_modules. */
async function bundlePage(): Promise<string[]> {
  const { metafile, outputFiles } = await bundleForBrowsers({
    entryPoints: [join(root, 'page/main.ts')],
    absWorkingDir: root,
    bundle: true,
    minify: true,
    keepNames: true, // d3-flame-graph asks a node of d3-hierarchy for the name of its class
    format: 'iife',
    target: 'es2022',
    charset: 'ascii',
    legalComments: 'none', // they are in licenses.txt
    loader: { '.css': 'empty' }, // the page has its own
    metafile: true,
    write: false,
  });
  const [script] = outputFiles;
  write('dist/report.js', script!.text);
  return Object.keys(metafile.inputs);
}

/** The package that a file of node_modules is of; null for one of ours. */
function packageOf(file: string): string | null {
  return /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? null;
}

/** As ncc lists those of the modules in its bundles: name, kind and text. */
function licenceOf(name: string): string {
  const directory = join('node_modules', name);
  const { license } = JSON.parse(read(join(directory, 'package.json'))) as { license: string };
  const file = readdirSync(join(root, directory)).find((one) => /^licen[cs]e/i.test(one));
  if (file === undefined) throw new Error(`${name} has no file with its licence`);
  return `${name}\n${license}\n${read(join(directory, file)).trimEnd()}`;
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

function write(path: string, content: string | Buffer): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

function run(command: string, args: string[]): string {
  return execFileSync(command, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
}
