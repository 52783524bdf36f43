import { stripVTControlCharacters, styleText } from 'node:util';
import type { WorkflowCommand } from './workflow-commands.ts';

type Style = Parameters<typeof styleText>[0];

/** Colour where standard output is a terminal that wants it (NO_COLOR and FORCE_COLOR are honoured). */
export function styled(style: Style, text: string): string {
  return styleText(style, text, { stream: process.stdout });
}

export function heading(text: string): void {
  console.log(`\n${styled('bold', `━━ ${text} ${'━'.repeat(Math.max(0, 96 - text.length))}`)}`);
}

export function say(text: string): void {
  console.log(`  ${text}`);
}

/** Shows a step's output as it arrives; of the workflow commands only what a person reads. */
export function progress(line: string, command: WorkflowCommand | undefined): void {
  const text = command === undefined ? line : command.name === 'group' ? `▸ ${command.message}` : '';
  if (text.trim() !== '' && !text.startsWith('::')) console.log(styled('dim', `  │ ${text}`));
}

/** Markdown with what the reader would first have to unfold left out. */
export function folded(markdown: string): string {
  return markdown.replaceAll(
    /<details[^>]*>\s*<summary>(.*?)<\/summary>[\s\S]*?<\/details>/g,
    (_, summary: string) => `▸ ${summary.replaceAll(/<[^>]+>/g, '').trim()} (folded)`,
  );
}

export function indented(text: string): string {
  return text.trimEnd().replaceAll(/^/gm, '  ');
}

/** `2.6 MiB (+664 %)` from the action's outputs; a dash where there is none. */
export function figure(bytes: string | undefined, growthPercent: string | undefined): string {
  if (bytes === undefined || bytes === '') return '–';
  const value = Number(bytes);
  const [amount, unit] = Math.abs(value) < 2 ** 20 ? [value / 2 ** 10, 'KiB'] : [value / 2 ** 20, 'MiB'];
  const size = `${amount.toFixed(Math.abs(amount) < 100 ? 1 : 0)} ${unit}`;
  if (growthPercent === undefined || growthPercent === '') return size;
  const percent = Number(growthPercent);
  return `${size} (${percent < 0 ? '' : '+'}${percent.toFixed(Math.abs(percent) < 100 ? 1 : 0)} %)`;
}

/** Columns as wide as their widest cell; the first row is the header. */
export function table(rows: readonly (readonly string[])[]): string {
  const width = (text: string) => stripVTControlCharacters(text).length;
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => width(row[column] ?? ''))));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - width(cell)))
      .join('   ')
      .trimEnd(),
  );
  return [lines[0], widths.map((count) => '─'.repeat(count)).join('───'), ...lines.slice(1)].join('\n');
}
