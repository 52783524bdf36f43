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
