import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PULL_REQUESTS } from './pull-requests.ts';
import { heading, indented, say } from './terminal.ts';

const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const BASE = recordingOf('base');

/**
 * Judges the recorded measurements of the pull requests: what the demo can show without Go.
 * Returns whether all verdicts are as expected.
 */
export function replayRecordings(): boolean {
  const missing = [BASE, ...PULL_REQUESTS.map(({ name }) => recordingOf(name)), CLI].filter(
    (file) => !existsSync(file),
  );
  if (missing.length > 0) {
    say(`Nothing to replay: ${missing.join(', ')} is missing.`);
    return false;
  }
  const verdicts = PULL_REQUESTS.map((pullRequest) => {
    heading(`RECORDING · ${pullRequest.title} (${pullRequest.name})`);
    const head = recordingOf(pullRequest.name);
    const replay = spawnSync(process.execPath, [CLI, 'compare', BASE, head], { encoding: 'utf8' });
    console.log(indented(replay.stdout + replay.stderr));
    const held = replay.status === (pullRequest.expected === 'pass' ? 0 : 1);
    say(
      `exit ${replay.status ?? 'by a signal'}, ${held ? 'as expected' : `expected to ${pullRequest.expected}`}`,
    );
    return held;
  });
  return verdicts.every(Boolean);
}

function recordingOf(name: string): string {
  return fileURLToPath(new URL(`recordings/${name}.json`, import.meta.url));
}
