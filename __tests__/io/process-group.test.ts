import { execFile, execFileSync, spawn } from 'node:child_process';
import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterEach, expect, test } from '@jest/globals';
import { findShell, onGroupsChanged, startGroup, stopAllGroups } from '../../src/io/process-group.ts';
import { groupMembers, stopGroup } from '../../src/io/stop-group.ts';
import type { GroupId } from '../../src/io/stop-group.ts';
import { readLogTail } from '../../src/io/log-tail.ts';
import { isAlive, pidsIn, read, scratch } from './bench-room.ts';

const folder = scratch();
const outputFile = join(folder, 'output.log');
const pidFile = join(folder, 'pids');
const start = (command: string) => {
  rmSync(pidFile, { force: true }); // the last test's
  return startGroup({ command, cwd: folder, env: process.env, outputFile });
};

afterEach(() => stopAllGroups({ graceMs: 0 }));

test('both outputs go to the file and the exit is known', async () => {
  const group = await start('echo out; echo err >&2; exit 7');
  expect(await group.exited).toEqual({ code: 7, signal: null });
  expect(group.exit).toEqual({ code: 7, signal: null });
  expect(read(outputFile)).toBe('out\nerr\n');
});

test('a command fails at its first failing part, like a step of a workflow', async () => {
  expect((await (await start('false; true')).exited).code).toBe(1);
  expect((await (await start('false | cat')).exited).code).toBe(1);
});

test('without a shell, as on Windows, it is said where to run', () => {
  expect(findShell((path) => path === '/bin/sh')).toEqual(['/bin/sh', '-e']);
  expect(() => findShell(() => false)).toThrow(
    expect.objectContaining({ name: 'MeasurementError', remedy: expect.stringContaining('Linux') }),
  );
});

test('a service that ends on SIGTERM has the time to do so', async () => {
  const group = await start(
    'trap "sleep 0.3; echo saved; exit 0" TERM; echo $$ > pids; while :; do sleep 0.05; done',
  );
  await pidsIn(pidFile, 1);
  await group.stop();
  expect(read(outputFile)).toContain('saved');
});

test('a child that ignores SIGTERM is killed after the grace, with its grandchildren', async () => {
  const group = await start(
    'trap "" TERM; (trap "" TERM; echo $BASHPID >> pids; sleep 60) & echo $$ >> pids; wait',
  );
  const pids = await pidsIn(pidFile, 2);
  await group.stop({ graceMs: 100 });
  expect(pids.filter(isAlive)).toEqual([]);
  expect(group.exit?.signal).toBe('SIGKILL');
});

test.each([
  ['with its own session', 'setsid bash -c "echo \\$\\$ >> pids; exec sleep 60" & wait'],
  [
    'with its own session, deaf to SIGTERM',
    `setsid bash -c "trap '' TERM; echo \\$\\$ >> pids; sleep 60" & wait`,
  ],
  [
    'with its own session and a clean environment',
    'setsid env -i bash -c "echo \\$\\$ >> pids; exec sleep 60" & wait',
  ],
  [
    'with its own session, whose parent is gone',
    'setsid bash -c "(sleep 0.2; echo \\$BASHPID >> pids; exec sleep 60) & exit" ; exec sleep 60',
  ],
])('a child %s is ended too', async (_, command) => {
  const group = await start(command);
  const [pid] = await pidsIn(pidFile, 1);
  await group.stop({ graceMs: 200 });
  expect(isAlive(pid!)).toBe(false);
});

test('what a dead leader left behind is ended too', async () => {
  const group = await start('sleep 60 & echo $! > pids');
  await group.exited; // though the sleeper holds the output
  const [sleeper] = await pidsIn(pidFile, 1);
  expect(isAlive(sleeper!)).toBe(true);
  expect(await stopGroup(group.id)).toBe(true);
  expect(isAlive(sleeper!)).toBe(false);
});

test('another process of ours stops a group from its saved id; again there is nothing to stop', async () => {
  const group = await start('sleep 60');
  const module = join(import.meta.dirname, '../../src/io/stop-group.ts');
  const script = `import { stopGroup } from ${JSON.stringify(module)};
    const id = JSON.parse(process.argv[1]);
    console.log(await stopGroup(id), await stopGroup(id));`;
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--input-type=module-typescript',
    '-e',
    script,
    JSON.stringify(group.id),
  ]);
  expect(stdout).toBe('true false\n');
  expect((await group.exited).signal).toBe('SIGTERM');
});

test('a process that has got the pid since is left alone', async () => {
  const stranger = spawn('sleep', ['60'], { detached: true });
  expect(await stopGroup({ pid: stranger.pid!, startedAt: '1', mark: 'of nobody' })).toBe(false);
  expect(isAlive(stranger.pid!)).toBe(true);
  stranger.kill();
});

test('every group not yet stopped is told as soon as it runs, and all can be stopped at once', async () => {
  const told: (readonly GroupId[])[] = [];
  onGroupsChanged((ids) => told.push(ids));
  const groups = [await start('sleep 60'), await start('sleep 60')];
  expect(told.at(-1)).toEqual(groups.map((group) => group.id));
  await stopAllGroups();
  expect(told.at(-1)).toEqual([]);
  expect(groups.map((group) => group.exit?.signal)).toEqual(['SIGTERM', 'SIGTERM']);
});

test.each([['sleep 60 & setsid sleep 60 & wait'], ['exit 0 & (setsid sleep 60 &)']])(
  'who is killed while starting %j has said by what to find it',
  async (command) => {
    const told: (readonly GroupId[])[] = [];
    onGroupsChanged((ids) => told.push(ids));
    const group = await start(command);
    const [announced] = told[0]!;
    expect(announced).toEqual({ pid: -1, startedAt: '', mark: group.id.mark });
    await delay(200);
    expect(groupMembers(group.id)).not.toEqual([]);
    expect(await stopGroup(announced!)).toBe(true);
    expect(groupMembers(group.id)).toEqual([]);
  },
);

test('an endless line goes to the file without passing through our memory', async () => {
  const before = process.memoryUsage().rss;
  const group = await start('head -c 200000000 /dev/zero | tr "\\0" x');
  await group.exited;
  const tail = await readLogTail(outputFile);
  expect(statSync(outputFile).size).toBe(200_000_000);
  expect(process.memoryUsage().rss - before).toBeLessThan(50e6);
  expect(tail).toEqual([`${'x'.repeat(500)}…`]);
});

test('the process table read from /proc and from ps are the same', async () => {
  const { listProcesses, parsePs, PS_COLUMNS } = await import('../../src/io/process-table.ts');
  const group = await start('sleep 60 & echo $! > pids; wait');
  await pidsIn(pidFile, 1);
  const ps = parsePs(execFileSync('ps', ['-A', '-o', PS_COLUMNS], { encoding: 'utf8' }));
  const ours = ({ group: id }: { group: number }) => id === group.id.pid;
  const shape = ({ pid, parent }: { pid: number; parent: number }) => ({ pid, parent });
  expect(ps.filter(ours).map(shape)).toEqual(listProcesses().filter(ours).map(shape));
  expect(ps.find(ours)?.startedAt).toMatch(/^\w{3} \w{3} .*\d{4}$/);
});
