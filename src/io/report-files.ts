import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describeError, MeasurementError } from '../errors.ts';

/** Names of the files in the report's directory. */
export const REPORT_FILES = {
  comment: 'comment.md',
  verdict: 'verdict.json',
  measurement: 'measurement.json',
  base: 'base.json',
  page: 'report.html',
  metrics: 'metrics.prom',
} as const;

export type ReportContents = Readonly<Partial<Record<keyof typeof REPORT_FILES, string>>>;

/** @throws MeasurementError of stage `report` */
export async function writeReport(directory: string, contents: ReportContents): Promise<void> {
  await makeReportDirectory(directory);
  for (const [name, content] of Object.entries(contents)) {
    const file = join(directory, REPORT_FILES[name as keyof typeof REPORT_FILES]);
    await writeFile(file, content).catch((error: unknown) => refuse(file, error));
  }
}

/** The report's directory or one in it. @throws MeasurementError of stage `report` */
export async function makeReportDirectory(path: string): Promise<void> {
  await mkdir(path, { recursive: true }).catch((error: unknown) => refuse(path, error));
}

function refuse(path: string, cause: unknown): never {
  throw new MeasurementError('report', `cannot write ${path}: ${describeError(cause)}`, {
    remedy: 'Set `report-directory` to a folder that may be written to, or leave it out.',
    cause,
  });
}
