import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Names of the files in the report's directory. */
export const REPORT_FILES = {
  comment: 'comment.md',
  verdict: 'verdict.json',
  measurement: 'measurement.json',
} as const;

export async function writeReport(
  directory: string,
  contents: Partial<Record<keyof typeof REPORT_FILES, string>>,
): Promise<void> {
  await mkdir(directory, { recursive: true });
  for (const [name, content] of Object.entries(contents)) {
    await writeFile(join(directory, REPORT_FILES[name as keyof typeof REPORT_FILES]), content);
  }
}
