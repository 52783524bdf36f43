import { realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { MeasurementError } from '../errors.ts';
import { changedGoLines } from '../io/changed-lines.ts';
import { topLevel } from '../io/git.ts';
import { scanDirectory } from '../io/scan.ts';
import { sarifOf } from '../report/sarif.ts';
import { scanJson } from '../report/scan-json.ts';
import { scanText, type ScanReport } from '../report/scan-text.ts';
import type { ChangedLines } from '../source/changed-lines.ts';
import { changedPlaceOf } from '../source/scan/changed-place.ts';
import type { ScanFinding } from '../source/scan/finding.ts';
import { readFlags } from './flags.ts';
import { writeJson, writeText } from './output.ts';

const USAGE = 'go-map-regression scan [DIR…] [--changed-since REF] [--json FILE] [--sarif FILE]';
const FLAGS = {
  'changed-since': {
    value: 'REF',
    help: 'only what is on lines changed since HEAD left this branch, tag or commit',
  },
  json: { value: 'FILE', help: 'write JSON to this file; - for standard output' },
  sarif: { value: 'FILE', help: 'write SARIF 2.1.0 to this file, for code scanning and editors' },
  'fail-on-findings': { value: '', help: 'exit with 1 where there is a finding' },
} as const;

/** Maps of Go source that only ever grow, and writes to nil maps. Nothing is built or run. */
export async function command(args: string[]): Promise<number> {
  const flags = readFlags({ usage: USAGE, flags: FLAGS, operands: ['DIR'], isRepeated: true }, args);
  if (flags === null) return 0;
  const { 'changed-since': since = null, json, sarif } = flags.values;
  const directories = flags.operands.length === 0 ? ['.'] : flags.operands.map(withoutPattern);
  for (const directory of directories) await requireDirectory(directory);
  const here = await realpath('.');
  const changed = since === null ? null : await changedGoLines(here, since);
  const found = await scanAll(directories, changed);
  const root = await topLevel(here);
  const report = { ...found, findings: found.findings.map((finding) => named(finding, here)), since };
  if (json !== undefined) await writeJson(json, scanJson(report));
  if (sarif !== undefined) {
    const log = sarifOf(found.findings.map((finding) => named(finding, root)));
    await writeText('sarif', sarif, `${JSON.stringify(log, null, 2)}\n`);
  }
  if (json !== '-') process.stdout.write(scanText(report));
  return flags.values['fail-on-findings'] !== undefined && report.findings.length > 0 ? 1 : 0;
}

/** `./pkg/...` is how Go says a directory and all below it. */
const withoutPattern = (operand: string): string =>
  operand === '...' ? '.' : operand.endsWith('/...') ? operand.slice(0, -4) || '/' : operand;

async function requireDirectory(directory: string): Promise<void> {
  const found = await stat(directory).catch(() => null);
  if (found?.isDirectory() === true) return;
  throw new MeasurementError('inputs', `${JSON.stringify(directory)} is no directory`, {
    remedy: `Usage: ${USAGE}`,
  });
}

/** The findings of all directories, each once, with absolute paths. */
async function scanAll(
  directories: readonly string[],
  changed: ChangedLines | null,
): Promise<Omit<ScanReport, 'since'>> {
  const findings = new Map<string, ScanFinding>();
  const unread = new Set<string>();
  let files = 0;
  for (const directory of directories) {
    const path = await realpath(directory);
    const root = await topLevel(path);
    const isChanged = (finding: ScanFinding): boolean =>
      changed === null || changedPlaceOf(named(finding, root), changed) !== null;
    const result = await scanDirectory(path);
    files += result.files;
    for (const folder of result.unread) unread.add(join(directory, folder));
    for (const finding of result.findings.map((each) => placed(each, (file) => join(path, file)))) {
      if (isChanged(finding))
        findings.set(JSON.stringify([finding.file, finding.line, finding.variable]), finding);
    }
  }
  return { findings: [...findings.values()], files, unread: [...unread] };
}

/** With paths as they are called from a directory. */
const named = (finding: ScanFinding, from: string): ScanFinding =>
  placed(finding, (file) => relative(from, file).split(sep).join('/'));

const placed = (finding: ScanFinding, name: (file: string) => string): ScanFinding => ({
  ...finding,
  file: name(finding.file),
  declaration: finding.declaration && { ...finding.declaration, file: name(finding.declaration.file) },
  writes: finding.writes.map((place) => ({ ...place, file: name(place.file) })),
});
