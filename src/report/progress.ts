import { shortCommit } from '../measure/short-commit.ts';
import type { JobContext } from './error.ts';
import { codeSpan } from './escape.ts';
import { linkTo } from './links.ts';
import { readMarker, writeMarker } from './marker.ts';

/** A comment while it has no answer of its own carries the one before, between these lines. */
const ANSWER = /^<!-- answer(?: commit:([0-9a-f]{40,64}))? -->$/m;
const END_OF_ANSWER = '<!-- end of the answer -->';

interface Answer {
  /** Head of the pull request that it is about; null where nobody wrote it down. */
  readonly commit: string | null;
  /** Markdown, without the marker. */
  readonly text: string;
}

/** The newest answer in a comment of ours; null where it has none. */
const answerIn = (comment: string): Answer | null => {
  const marker = readMarker(comment);
  if (marker === null) return null;
  if (marker.progress === null) {
    return { commit: marker.commit, text: comment.slice(comment.indexOf('\n') + 1).trim() };
  }
  const start = ANSWER.exec(comment);
  const end = comment.lastIndexOf(END_OF_ANSWER); // the last: what is between shows names that anybody chose
  if (start === null || end === -1) return null;
  return { commit: start[1] ?? null, text: comment.slice(start.index + start[0].length, end).trim() };
};

const wrapped = ({ commit, text }: Answer): string =>
  [`<!-- answer${commit === null ? '' : ` commit:${commit}`} -->`, text, END_OF_ANSWER].join('\n\n');

const titleOf = ({ commit }: Answer, code: (commit: string) => string): string =>
  commit === null ? 'The answer before' : `The answer for ${code(shortCommit(commit))}`;

const opening = ({ service }: Pick<JobContext, 'service'>): string =>
  service === null ? '' : `${codeSpan(service)}: `;

const whatOf = ({ pullRequestHead }: Pick<JobContext, 'pullRequestHead'>): string =>
  pullRequestHead === null ? 'map memory' : `map memory of ${codeSpan(shortCommit(pullRequestHead))}`;

const markerOf = ({ key, runId, pullRequestHead }: JobContext, progress: 'measuring' | 'ended'): string =>
  writeMarker({ key, runId, commit: pullRequestHead, progress });

/** The comment while a measurement is under way: that it is, and folded what `standing`, the comment so far, answers. */
export const renderMeasuring = (context: JobContext, standing: string | null): string => {
  const answer = standing === null ? null : answerIn(standing);
  const fold = (of: Answer): string[] => [
    `<details><summary>${titleOf(of, (commit) => `<code>${commit}</code>`)}</summary>`,
    wrapped(of),
    '</details>',
  ];
  return `${[
    `${markerOf(context, 'measuring')}\n### ⏳ ${opening(context)}Measuring ${whatOf(context)} …`,
    `This comment is replaced when ${linkTo('the run', context.runUrl)} is done.`,
    ...(answer === null ? [] : fold(answer)),
  ].join('\n\n')}\n`;
};

/** How a measurement ended that has left no answer: somebody cancelled it, or it could not write it here. */
export type Ending = 'cancelled' | 'untold';

/**
 * The same comment when no answer will come: says so, and brings back the answer before.
 * null where `standing` is not the one that this very run has left waiting, so that nothing may be changed.
 */
export const renderEnded = (context: JobContext, ending: Ending, standing: string): string | null => {
  const marker = readMarker(standing);
  if (marker?.progress !== 'measuring' || marker.runId !== context.runId) return null;
  const answer = answerIn(standing);
  const run = linkTo('The run', context.runUrl);
  const note = {
    cancelled: `was cancelled. ${run} says more.`,
    untold: `ended without an answer here. ${run} has it, or says why not.`,
  }[ending];
  return `${[
    `${markerOf(context, 'ended')}\n⏹️ ${opening(context)}Measuring ${whatOf(context)} ${note}`,
    ...(answer === null
      ? []
      : [`${titleOf(answer, codeSpan)}, which still stands for that commit:`, wrapped(answer)]),
  ].join('\n\n')}\n`;
};
