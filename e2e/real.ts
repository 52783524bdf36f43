/**
 * Five Go services that nobody here wrote, measured by the built action as their distribution has built them, and counted
 * in another way beside it. `npm run e2e:real`, or `npm run e2e:real -- etcd caddy` for some of them; needs Go, apt-get, dpkg
 * and, the first time, the network. What it leaves is in .real/.
 */
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { markdownTable } from '../bench/calibration/markdown.ts';
import { buildCounter, count } from './real/count.ts';
import { unpack } from './real/debian.ts';
import { HEADER, problemsOf, rowOf, type Findings } from './real/findings.ts';
import { measure } from './real/measure.ts';
import { compareNames } from './real/names.ts';
import { SERVICES } from './real/services.ts';
import { heading, say, styled } from './terminal.ts';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const REAL = join(PROJECT, '.real');

try {
  process.exitCode = (await main()) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function main(): Promise<boolean> {
  const asked = process.argv.slice(2);
  const services = SERVICES.filter(({ name }) => asked.length === 0 || asked.includes(name));
  if (services.length < asked.length)
    throw new Error(`Known are ${SERVICES.map(({ name }) => name).join(', ')}`);
  if (!existsSync(join(PROJECT, 'dist', 'cli.js'))) throw new Error('dist is missing. Run: npm run build');
  await mkdir(REAL, { recursive: true });
  const packages = await unpack(services, join(REAL, 'packages'));
  const counter = await buildCounter(REAL);
  const all: Findings[] = [];
  for (const service of services) {
    const { executable, version } = packages.get(service.name)!;
    heading(`${service.name} ${version}`);
    const measured = await measure(service, executable, join(REAL, service.name));
    const counted = await count(counter, executable, measured.recording);
    const names = await compareNames(executable, measured.recording);
    const findings: Findings = { service, version, measured, counted, names };
    tell(findings);
    all.push(findings);
  }
  const table = markdownTable(HEADER, all.map(rowOf));
  heading('All of them');
  console.log(table);
  return all.every((findings) => problemsOf(findings).length === 0);
}

function tell(findings: Findings): void {
  const { verdict, seconds } = findings.measured;
  say(`measured in ${seconds.toFixed(0)} s`);
  for (const warning of verdict.warnings) say(styled('yellow', warning));
  const problems = problemsOf(findings);
  for (const problem of problems) say(styled('red', problem));
  if (problems.length === 0) say(styled('green', 'the count agrees to the byte, and all names agree'));
}
