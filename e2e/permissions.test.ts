import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { parse } from 'yaml';
import { runJob, setStage, type Job, type JobResult, type Stage } from './job.ts';

jest.setTimeout(60_000);

type Permissions = Readonly<Record<string, string>>;
const [, workflow = ''] = /```yaml\n(name: Map memory\n.*?)```/s.exec(
  readFileSync('docs/permissions.md', 'utf8'),
)!;
/** Of both jobs that the document shows, under the names that an app's token has them. */
const documented = Object.fromEntries(
  Object.entries((parse(workflow) as { jobs: Record<string, { permissions: Permissions }> }).jobs).map(
    ([job, { permissions }]) => [
      job,
      Object.fromEntries(Object.entries(permissions).map(([name, level]) => [name.replace('-', '_'), level])),
    ],
  ),
) as { 'pull-request': Permissions; main: Permissions };

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
}, 120_000);
afterAll(() => stage.close());

const runWith = async (permissions: Permissions, job: Job = {}): Promise<JobResult> =>
  runJob(stage, { ...job, token: await stage.github.workflowToken(permissions) });
const warningsOf = ({ annotations }: JobResult) =>
  annotations.filter(({ level }) => level === 'warning').map(({ message }) => message);

test('without the permission to write, a push says that nothing is stored, and goes on', async () => {
  const result = await runWith({ ...documented.main, contents: 'read' }, { on: 'push' });
  expect([result.exitCode, result.outputs['verdict']]).toEqual([0, 'no baseline']);
  expect(warningsOf(result)).toEqual([expect.stringMatching(/not stored.*`permissions: contents: write`/s)]);
  expect(await stage.github.listBranchFiles('go-map-regression')).toBeUndefined();
});

test('what the document gives to a push is enough to store and for a check run', async () => {
  const result = await runWith(documented.main, { on: 'push' });
  expect([result.exitCode, warningsOf(result)]).toEqual([0, []]);
  expect(await stage.github.listBranchFiles('go-map-regression')).toContain('index.json');
  expect(await stage.github.checkRuns(stage.shop.base)).toMatchObject([{ status: 'completed' }]);
});

test('what it gives to a pull request is enough to read, to comment and for a check run', async () => {
  const result = await runWith(documented['pull-request']);
  expect([result.exitCode, result.outputs['verdict'], warningsOf(result)]).toEqual([0, 'pass', []]);
  expect(await stage.github.comments(1)).toMatchObject([{ html_url: result.outputs['comment-url'] }]);
  const { head } = stage.shop.pullRequests[0]!;
  expect(await stage.github.checkRuns(head)).toMatchObject([{ conclusion: 'success' }]);
});
