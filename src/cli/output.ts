import { writeFile } from 'node:fs/promises';

/** Writes JSON to a file, or to standard output where the file is `-`. */
export async function writeJson(file: string, value: unknown): Promise<void> {
  const text = `${JSON.stringify(value, null, 2)}\n`;
  if (file === '-') process.stdout.write(text);
  else await writeFile(file, text);
}
