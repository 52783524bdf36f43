import type { Conclusion } from '../../verdict/exit-code.ts';
import type { Annotation } from '../../report/annotations.ts';
import { isRefusal, SAFE_TO_REPEAT, type GitHub, type Repository } from './client.ts';

/** GitHub takes that many in one request, and adds those of the next. */
const MOST_ANNOTATIONS = 50;
const MOST_TITLE = 255;

/** Half a character is none that GitHub takes. */
const cut = (title: string): string => title.slice(0, MOST_TITLE).toWellFormed();

/** The check beside a commit, with a page of its own. */
export interface CheckRun extends Repository {
  readonly id: number;
}

interface NewCheckRun {
  readonly name: string;
  readonly commit: string;
  readonly runUrl: string;
}

/** @returns one that is in progress; null where the token lacks `checks: write` */
export const startCheckRun = async (
  github: GitHub,
  repository: Repository,
  { name, commit, runUrl }: NewCheckRun,
): Promise<CheckRun | null> => {
  try {
    const { data } = await github.rest.checks.create({
      ...repository,
      name,
      head_sha: commit,
      details_url: runUrl,
      status: 'in_progress',
      request: SAFE_TO_REPEAT, // of two of one name GitHub shows the later one, and requires that
    });
    return { ...repository, id: data.id };
  } catch (error) {
    if (isRefusal(error)) return null;
    throw error;
  }
};

export interface Completion {
  readonly conclusion: Conclusion | 'cancelled';
  /** One line of text. */
  readonly title: string;
  /** Markdown, at most 65,535 bytes. */
  readonly summary: string;
  readonly annotations: readonly Annotation[];
}

/** @returns whether annotations are taken; where they are not, the conclusion arrives nevertheless */
export const completeCheckRun = async (
  github: GitHub,
  { id, ...repository }: CheckRun,
  { conclusion, title, summary, annotations }: Completion,
): Promise<boolean> => {
  const output = { title: cut(title), summary };
  const update = (more: object, batch: readonly Annotation[]) =>
    github.rest.checks.update({
      ...repository,
      check_run_id: id,
      ...more,
      output: { ...output, ...(batch.length > 0 && { annotations: batch.map(asGitHubHasIt) }) },
    });
  const completed = { status: 'completed', conclusion };
  const [first = [], ...rest] = batchesOf(annotations);
  try {
    await update(completed, first);
    for (const batch of rest) await update({}, batch);
    return true;
  } catch (error) {
    if (first.length === 0) throw error;
    await update(completed, []);
    return false;
  }
};

/** Whether it has no conclusion yet. */
export const isWaiting = async (github: GitHub, { id, ...repository }: CheckRun): Promise<boolean> => {
  const { data } = await github.rest.checks.get({ ...repository, check_run_id: id });
  return data.status !== 'completed';
};

const batchesOf = (annotations: readonly Annotation[]): Annotation[][] =>
  Array.from({ length: Math.ceil(annotations.length / MOST_ANNOTATIONS) }, (_, i) =>
    annotations.slice(i * MOST_ANNOTATIONS, (i + 1) * MOST_ANNOTATIONS),
  );

const LEVELS = { error: 'failure', warning: 'warning' } as const;

const asGitHubHasIt = ({ level, file, line, title, message }: Annotation) => ({
  path: file,
  start_line: line,
  end_line: line,
  annotation_level: LEVELS[level],
  title: cut(title),
  message,
});
