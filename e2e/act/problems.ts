import { isDeepStrictEqual } from 'node:util';
import { OUTPUTS } from '../../src/inputs/catalog.ts';
import type { StandIn } from '../github.ts';
import type { ActResult } from './act.ts';

export interface Expected {
  readonly exitCode: number;
  readonly verdict: string;
  /** Of the pull request; null for a push. */
  readonly number: number | null;
}

/** Characters of a value that are shown: a comment is long. */
const LONGEST = 200;

/** What came of a run of the workflow, for its author and on GitHub, that should be otherwise. */
export async function problemsOf(
  { exitCode, outputs, summary }: ActResult,
  { expected, uploaded, github }: { expected: Expected; uploaded: readonly string[]; github: StandIn },
): Promise<string[]> {
  const { number, verdict } = expected;
  const comments = number === null ? [] : await github.comments(number);
  const stored = (await github.listBranchFiles('go-map-regression')) ?? [];
  const sites = JSON.parse(outputs['regressions'] ?? '[]') as { file: string }[];
  const title = /^### .*$/m.exec(outputs['comment-body'] ?? '')?.[0];
  const checks: [string, unknown, unknown][] = [
    ['the exit code', exitCode, expected.exitCode],
    ['the verdict', outputs['verdict'], verdict],
    ['the names of the outputs', Object.keys(outputs).sort(), Object.keys(OUTPUTS).sort()],
    [
      'the regressions',
      [...new Set(sites.map(({ file }) => file))],
      verdict === 'fail' ? ['cart/history.go'] : [],
    ],
    [
      'the comments',
      comments.map(({ body }) => body.trim()),
      number === null ? [] : [outputs['comment-body']?.trim()],
    ],
    ['the address of the comment', outputs['comment-url'], comments[0]?.html_url ?? ''],
    ['the title of the summary', /^### .*$/m.exec(summary)?.[0], title],
    // a `comment-key` is at the end of its name
    ['the artifacts', uploaded.map((name) => name.replace(/-shop$/, '')), ['go-map-regression-report']],
    ['the address of the report', /\/artifacts\/\d+$/.test(outputs['report-url'] ?? ''), true],
    ['the index of the baselines', stored.includes('index.json'), true],
  ];
  return checks
    .filter(([, actual, wanted]) => !isDeepStrictEqual(actual, wanted))
    .map(([what, actual, wanted]) => `${what}: ${brief(actual)} instead of ${brief(wanted)}`);
}

function brief(value: unknown): string {
  const text = JSON.stringify(value ?? null);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
