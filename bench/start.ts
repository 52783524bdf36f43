import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { megabytes, milliseconds, type Figure } from './figure.ts';
import { median } from './pairs.ts';

const TURNS = 11;
const distFile = (name: string): string => fileURLToPath(new URL(`../dist/${name}`, import.meta.url));

/** How long the action takes to say its first word, and how much code it brings. */
export async function startFigures(directory: string): Promise<Figure[]> {
  const bare: number[] = [];
  const step: number[] = [];
  const cleanUp: number[] = [];
  for (let turn = 0; turn < TURNS; turn++) {
    bare.push(await firstWord(['--eval', 'console.log()'], directory));
    step.push(await firstWord([distFile('index.js')], directory));
    cleanUp.push(await firstWord([distFile('post.js')], directory));
  }
  const node = `of which Node itself ${milliseconds(median(bare))}; median of ${TURNS}`;
  return [
    {
      name: 'action, start to first line',
      measured: median(step),
      goal: { atMost: 200 },
      format: milliseconds,
      note: node,
    },
    {
      name: 'clean-up step, start to end',
      measured: median(cleanUp),
      goal: { atMost: 200 },
      format: milliseconds,
    },
    size('index.js', { atMost: 3e6 }),
    size('post.js', null),
  ];
}

const size = (name: string, goal: Figure['goal']): Figure => {
  return { name: `dist/${name}`, measured: statSync(distFile(name)).size, goal, format: megabytes };
};

/** Milliseconds from the start of a process to the first output of it, or to its end where it says nothing. */
async function firstWord(args: readonly string[], directory: string): Promise<number> {
  const started = performance.now();
  // Without inputs the step refuses to go on, right after its first line.
  const child = spawn(process.execPath, args, {
    cwd: directory,
    env: { PATH: process.env['PATH'] },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = once(child, 'close');
  await Promise.race([once(child.stdout, 'data'), ended]);
  const ms = performance.now() - started;
  child.stdout.resume();
  await ended;
  return ms;
}
