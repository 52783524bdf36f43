import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { isAlive, scratch } from './bench-room.ts';

const folder = scratch();
const io = join(import.meta.dirname, '../../src/io');

test.each([
  ['an uncaught error', `setTimeout(() => { throw new Error('boom'); })`],
  ['an unhandled rejection', `void Promise.reject(new Error('boom'))`],
])('%s ends what was started, is told, and fails', (_, crash) => {
  const script = `
    import { stopOnCrash } from '${io}/interrupts.ts';
    import { startGroup } from '${io}/process-group.ts';
    const group = await startGroup(
      { command: 'sleep 60', cwd: '${folder}', env: process.env, outputFile: '${folder}/log' });
    stopOnCrash((error) => console.log(group.id.pid, error.message));
    ${crash};
  `;
  const { status, stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
  });
  const [pid, message] = stdout.trim().split(' ');
  expect({ status, message }).toEqual({ status: 1, message: 'boom' });
  expect(isAlive(Number(pid))).toBe(false);
});
