import type { Conclusion } from '../../verdict/exit-code.ts';
import type { Annotation } from '../../report/annotations.ts';
import {
  isBreakdown,
  isRefusal,
  NOT_SAFE_TO_REPEAT,
  SAFE_TO_REPEAT,
  type GitHub,
  type Repository,
} from './client.ts';

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
  const update = (more: object) =>
    github.rest.checks.update({ ...repository, check_run_id: id, output, ...more });
  /** What is sent again is shown twice, so after a breakdown GitHub is asked what has arrived. */
  const append = async (more: object, batch: readonly Annotation[], before: number): Promise<void> => {
    const send = () =>
      update({
        ...{ ...more, output: { ...output, annotations: batch.map(asGitHubHasIt) } },
        request: NOT_SAFE_TO_REPEAT,
      });
    try {
      await send();
    } catch (error) {
      if (!isBreakdown(error)) throw error;
      const { data } = await read(github, { id, ...repository });
      if (data.output.annotations_count === before) await send();
    }
  };
  const completed = { status: 'completed', conclusion };
  if (annotations.length === 0) {
    await update(completed);
    return true;
  }
  try {
    for (const [i, batch] of batchesOf(annotations).entries()) {
      await append(i === 0 ? completed : {}, batch, i * MOST_ANNOTATIONS);
    }
    return true;
  } catch {
    await update(completed);
    return false;
  }
};

/** Whether it has no conclusion yet. */
export const isWaiting = async (github: GitHub, checkRun: CheckRun): Promise<boolean> =>
  (await read(github, checkRun)).data.status !== 'completed';

const read = (github: GitHub, { id, ...repository }: CheckRun) =>
  github.rest.checks.get({ ...repository, check_run_id: id });

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
