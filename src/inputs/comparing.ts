import type { Keep } from '../baseline/prune-index.ts';
import { Expected, flag, oneOf, optional, text, wholeNumber, type Parse, type Read } from './values.ts';

export interface Comparing {
  readonly store: 'branch' | 'file' | 'artifact' | 'none';
  /** Whether to measure the base commit in this job: where nothing is stored, or always. */
  readonly measureBase: 'never' | 'fallback' | 'always';
  /** null for what the event or the clone says. */
  readonly baseRef: string | null;
  readonly branch: string;
  readonly file: string | null;
  /** Name of the artifacts. */
  readonly artifact: string;
  readonly keep: Keep;
  readonly save: 'auto' | 'always' | 'never';
  readonly required: boolean;
  /** `auto`, `none`, or a tag or commit. */
  readonly anchor: string;
  /** Why to reckon slow creep anew; null where nobody asks for it. */
  readonly resetAnchor: string | null;
  readonly acceptLabel: string;
}

export function comparingOf(read: Read, onGitHub: boolean): Comparing {
  const file = read('baseline-file', optional(text));
  const chosen = read('baseline', oneOf('auto', 'branch', 'file', 'artifact', 'base-commit', 'none'));
  const automatic = file !== null ? 'file' : onGitHub ? 'branch' : 'none';
  const store = chosen === 'auto' ? automatic : chosen;
  const isBuiltHere = (['build', 'package', 'test-package'] as const).some(
    (name) => read(name, optional(text)) !== null,
  );
  const isFallback = chosen === 'auto' && store === 'branch' && isBuiltHere;
  return {
    store: store === 'base-commit' ? 'none' : store,
    measureBase: store === 'base-commit' ? 'always' : isFallback ? 'fallback' : 'never',
    baseRef: read('base-ref', optional(text)),
    branch: read('baseline-branch', branchName),
    file,
    artifact: read('baseline-artifact', artifactName),
    keep: {
      baselines: read('keep-baselines', wholeNumber(1, 10_000)),
      days: read('keep-days', wholeNumber(1, 36_500)),
    },
    save: read('save-baseline', oneOf('auto', 'always', 'never')),
    required: read('require-baseline', flag),
    anchor: read('anchor', anchorName),
    resetAnchor: read('reset-anchor', optional(reason)),
    acceptLabel: read('accept-label', text).trim(),
  };
}

/** As git-check-ref-format has it, without what nobody uses. */
const branchName: Parse<string> = (value) => {
  const name = value.trim();
  const refused = /[\s~^:?*[\\\p{Cc}]|\.\.|@\{|\/\/|^[-./]|\/\.|[./]$|\.lock(\/|$)/u;
  if (name !== '' && !refused.test(name) && !name.startsWith('refs/')) return name;
  throw new Expected('the name of a branch, such as go-map-regression');
};

/** Comes into the path of a request. */
const anchorName: Parse<string> = (value) => {
  if (/^[\w][\w./+-]{0,200}$/.test(value.trim()) && !value.includes('..')) return value.trim();
  throw new Expected('auto, none, a tag or a commit');
};

/** It is shown in one line for as long as the anchor stands. */
const reason: Parse<string> = (value) => {
  const given = value.trim();
  if (given.length <= 300 && !/[\p{Cc}]/u.test(given)) return given;
  throw new Expected('one line of at most 300 characters');
};

/** As actions/upload-artifact takes it (docs/additional_information of that action). */
const artifactName: Parse<string> = (value) => {
  const name = value.trim();
  if (name !== '' && !/["':<>|*?\\/\p{Cc}]/u.test(name)) return name;
  throw new Expected('the name of an artifact, such as go-map-regression');
};
