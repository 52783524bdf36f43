/**
 * Preloaded into a process that is measured: writes its peak memory in bytes to file descriptor 3 when it exits.
 * Plain JavaScript, because stripping types takes memory itself.
 */
import { readFileSync, writeSync } from 'node:fs';
import process from 'node:process';

process.on('exit', () => {
  writeSync(3, String(1024 * (highWaterMark() ?? process.resourceUsage().maxRSS)));
});

/** In KiB. Linux counts what a process had before its `exec`, which is its parent's memory, into maxRSS but not here. */
function highWaterMark() {
  if (process.platform !== 'linux') return null;
  return Number(/^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]);
}
