/**
 * Builds dist/ and the generated parts of action.yml and README.md.
 *
 *     node scripts/build.ts            writes them
 *     node scripts/build.ts --check    fails where they are not what the sources give
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import ncc from '@vercel/ncc';
import { actionInputs, actionOutputs, readmeInputs, replaceSection } from './documents.ts';

/** Copied into dist/ as they are: WebAssembly, the module that finds its own beside itself, and what is added to a service. */
const ASSETS = [
  'node_modules/web-tree-sitter/web-tree-sitter.cjs',
  'node_modules/web-tree-sitter/web-tree-sitter.wasm',
  'node_modules/tree-sitter-go/tree-sitter-go.wasm',
  'src/agent/agent.go',
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
