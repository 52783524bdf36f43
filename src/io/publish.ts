import { join } from 'node:path';
import * as core from '@actions/core';
import { nearestFirst, shownOfStep, type Annotation } from '../report/annotations.ts';
import { cutMarkdown } from '../report/cut-markdown.ts';
import type { Conclusion } from '../verdict/exit-code.ts';
import { attempt } from './attempt.ts';
import type { Audience } from './audience.ts';
import { maskSecrets } from './mask-secrets.ts';
import { REPORT_FILES, writeReport, type ReportContents } from './report-files.ts';
import { tellComment } from './tell-comment.ts';
import { printUntrusted } from './untrusted-log.ts';
import { uploadReport } from './upload-report.ts';

/** What is shown on GitHub, as Markdown. */
export interface Pages {
  readonly comment: string;
  readonly summary: string;
}

/** All that a report says, in each of its places. */
export interface Rendered {
  /** @param reportUrl where the files are; null where that is nowhere but on the runner */
  readonly pages: (reportUrl: string | null) => Pages;
  /** The answer in one line of text. */
  readonly headline: string;
  /** For the log. */
  readonly text: string;
  /** What goes into the report's directory beside the comment, by its place in it. */
  readonly files: Readonly<Record<string, ReportContents>>;
  readonly outputs: Readonly<Record<string, string>>;
  readonly annotations: readonly Annotation[];
  readonly conclusion: Conclusion;
  readonly isFailed: boolean;
  /** Whether there is more to say than that all is well. */
  readonly isNotable: boolean;
}

/** What of an answer the step itself has shown. */
export interface Published {
  /** Whether the annotations are the step's; else the check run has them, or nobody. */
  readonly isAnnotated: boolean;
}

/**
 * Log, report directory, artifact, outputs, summary, check run, annotations and comment. None of them changes the verdict.
 * The artifact comes before all that links to it.
 */
export async function publish(rendered: Rendered, audience: Audience): Promise<Published> {
  const { telling, reportDirectory, secrets, announcement } = audience;
  printUntrusted(rendered.text);
  const unlinked = maskPages(rendered.pages(null), secrets);
  const files = await attempt('write the report', () => writeFiles(rendered, unlinked, reportDirectory));
  const reportUrl = await attempt('upload the report', () => uploadReport(files ?? [], audience));
  const pages = reportUrl === null ? unlinked : maskPages(rendered.pages(reportUrl), secrets);
  if (reportUrl !== null)
    await attempt('write the report', () => writeReport(reportDirectory, { comment: pages.comment }));
  for (const [name, value] of Object.entries(rendered.outputs)) {
    core.setOutput(name, maskSecrets(value, secrets));
  }
  core.setOutput('report-directory', reportDirectory);
  core.setOutput('report-url', reportUrl ?? '');
  core.setOutput('comment-body', pages.comment);
  if (telling.summary) {
    await attempt('write the job summary', () => core.summary.addRaw(pages.summary, true).write());
  }
  const annotations = telling.annotations ? await ranked(rendered.annotations, audience) : [];
  const concluded = await attempt('conclude the check run', () =>
    concludeCheck({ ...rendered, annotations }, pages, audience),
  );
  const isAnnotated = concluded !== 'with annotations';
  if (isAnnotated) annotate(shownOfStep(annotations));
  const comment = await attempt('comment on the pull request', () =>
    tellComment(pages.comment, rendered, audience),
  );
  core.setOutput('comment-url', comment?.url ?? '');
  announcement.close(comment !== null && concluded !== null);
  return { isAnnotated };
}

/** @returns their names in the report directory */
async function writeFiles(
  { files }: Rendered,
  { comment }: Pages,
  reportDirectory: string,
): Promise<string[]> {
  for (const [place, contents] of Object.entries(files)) {
    await writeReport(join(reportDirectory, place), contents);
  }
  await writeReport(reportDirectory, { comment });
  const written = Object.entries(files).flatMap(([place, contents]) =>
    Object.keys(contents).map((name) => join(place, REPORT_FILES[name as keyof ReportContents])),
  );
  return written.length === 0 ? [] : [REPORT_FILES.comment, ...written];
}

function maskPages({ comment, summary }: Pages, secrets: readonly string[]): Pages {
  const [marker = '', ...lines] = comment.split('\n'); // by the marker the next run finds the comment
  return {
    comment: [marker, maskSecrets(lines.join('\n'), secrets)].join('\n'),
    summary: maskSecrets(summary, secrets),
  };
}

/** Those at lines of the diff first, which are seen beside them. */
async function ranked(
  annotations: readonly Annotation[],
  { readDiff }: Audience,
): Promise<readonly Annotation[]> {
  const diff = annotations.length < 2 ? null : await readDiff();
  return diff === null ? annotations : nearestFirst(annotations, diff);
}

/** Of `output.summary` (docs.github.com/rest/checks/runs); as a database counts them, which is in bytes. */
const MOST_SUMMARY_BYTES = 65_535;

/** Where there is a check run, it is completed. */
async function concludeCheck(
  { conclusion, headline, annotations }: Rendered,
  { summary }: Pages,
  { announcement: { checkRun }, hosted, secrets }: Audience,
): Promise<'absent' | 'with annotations' | 'without annotations'> {
  if (checkRun === null || hosted === null) return 'absent';
  const { completeCheckRun } = await import('./github/check-runs.ts');
  const hasAnnotations = await completeCheckRun(hosted.github, checkRun, {
    conclusion,
    title: maskSecrets(headline, secrets),
    summary: cutMarkdown(summary, MOST_SUMMARY_BYTES),
    annotations: annotations.map((one) => ({ ...one, message: maskSecrets(one.message, secrets) })),
  });
  return hasAnnotations ? 'with annotations' : 'without annotations';
}

function annotate(annotations: readonly Annotation[]): void {
  for (const { level, file, line, title, message } of annotations) {
    core[level](message, { file, startLine: line, title });
  }
}
