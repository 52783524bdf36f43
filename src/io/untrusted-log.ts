import { randomUUID } from 'node:crypto';
import { EOL } from 'node:os';

/**
 * Prints text that the service or the pull request has had a hand in. The runner obeys commands anywhere in a step's
 * output (`::add-mask::` behind blanks, `##[command]` in the middle of a line) except between these two marks
 * (docs.github.com, workflow commands, "Stopping and starting workflow commands").
 */
export function printUntrusted(text: string): void {
  const token = randomUUID();
  const body = text.endsWith('\n') ? text : `${text}${EOL}`;
  process.stdout.write(`::stop-commands::${token}${EOL}${body}::${token}::${EOL}`);
}

/** The same for one line of progress, which may quote an input of several lines. */
export function printUntrustedLine(text: string): void {
  printUntrusted(oneLine(text));
}

export function oneLine(text: string): string {
  return text.replace(/[\t-\r\u0085\u2028\u2029]+/g, ' ').replace(/\p{Cc}/gu, '');
}
