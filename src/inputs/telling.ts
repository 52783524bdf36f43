import { KEY_PATTERN } from '../baseline/baseline-index.ts';
import { Expected, flag, oneOf, optional, text, type Parse, type Read } from './values.ts';

export interface Telling {
  readonly token: string;
  readonly comment: 'always' | 'changes' | 'failure' | 'never';
  readonly key: string;
  readonly annotations: boolean;
  readonly scan: boolean;
  /** `auto`: where the token may. */
  readonly checkRun: 'auto' | 'true' | 'false';
  readonly summary: boolean;
  readonly reportDirectory: string | null;
  readonly uploadReport: boolean;
}

export const tellingOf = (read: Read): Telling => ({
  token: read('github-token', token),
  comment: read('comment', oneOf('always', 'changes', 'failure', 'never')),
  key: read('comment-key', commentKey),
  annotations: read('annotations', flag),
  scan: read('scan', flag),
  checkRun: read('check-run', checkRun),
  summary: read('summary', flag),
  reportDirectory: read('report-directory', optional(text)),
  uploadReport: read('upload-report', flag),
});

const checkRun: Parse<Telling['checkRun']> = (value) =>
  oneOf('auto', 'true', 'false')(value.trim().toLowerCase());

/** The default is an expression, which nobody evaluates on a terminal. A secret is easily saved with a line break. */
const token: Parse<string> = (value) => {
  const trimmed = value.trim();
  if (trimmed.startsWith('${{')) return '';
  if (!/\s/.test(trimmed)) return trimmed;
  throw new Expected('a token, which has no spaces');
};

const commentKey: Parse<string> = (value) => {
  if (KEY_PATTERN.test(value.trim())) return value.trim();
  throw new Expected('a name of letters, digits, dots, dashes and underscores');
};
