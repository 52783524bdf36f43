import { mean } from '../../src/measure/mean.ts';
import type { Measurement, Series, SiteMeasurement } from '../../src/measure/measurement.ts';
import { formatBytes, formatCount } from '../../src/report/format.ts';
import { EXAMPLES, RULES, type Example, type Figure, type Rule, type Side } from './rules.ts';

type Read = (rule: Rule, side: Side) => Measurement;

const meanOf = (series: Series | null): number => (series === null ? 0 : mean(series.bytes));

const BYTES: Readonly<Record<Figure, (site: SiteMeasurement) => number>> = {
  retained: ({ retained }) => meanOf(retained),
  allocated: ({ allocated }) => meanOf(allocated),
  unreleased: ({ unreleased }) => meanOf(unreleased),
  'retained after four rounds': ({ retainedByRound }) => retainedByRound.at(-1)!,
};
const FIGURES = Object.keys(BYTES) as Figure[];

/** Map bytes of the example and of its dependencies: what net/http needs is the same before and after. */
export const figureOf = ({ sites }: Measurement, figure: Figure): number =>
  sites
    .filter(({ file }) => !file.startsWith('$GOROOT/'))
    .reduce((total, site) => total + BYTES[figure](site), 0);

/** The parts of docs/remedies.md that are measured, by the names of their marks: a table of all, and one for each rule. */
export const effectSections = (read: Read): Record<string, string> => ({
  effects: overview(read),
  ...Object.fromEntries(RULES.map((rule) => [`effect-of-${rule}`, effect(rule, read)])),
});

const overview = (read: Read): string => {
  const rows = RULES.map((rule) => {
    const { shows } = EXAMPLES[rule];
    const bytes = (side: Side): string => formatBytes(figureOf(read(rule, side), shows));
    return row([`[\`${rule}\`](#${rule})`, shows, bytes('before'), bytes('after')]);
  });
  return [row(['rule', 'map bytes', 'before', 'after']), row(['---', '---', '--:', '--:']), ...rows].join(
    '\n',
  );
};

const effect = (rule: Rule, read: Read): string => {
  const before = read(rule, 'before');
  const columns = [['before', before], ['after', read(rule, 'after')], ...elsewhere(rule, read)] as const;
  const cells = (textOf: (measured: Measurement) => string): string[] =>
    columns.map(([, measured]) => textOf(measured));
  const hasDrain = before.sites.some(({ unreleased }) => unreleased !== null);
  const shown = FIGURES.filter((figure) => figure !== 'unreleased' || hasDrain);
  const { os, architecture } = before.fingerprint;
  return [
    `${goOf(before)} on ${os}/${architecture}, ${formatCount(operations(before))} requests:`,
    '',
    row(['map bytes', ...columns.map(([name]) => name)]),
    row(['---', ...columns.map(() => '--:')]),
    ...shown.map((figure) => row([figure, ...cells((measured) => formatBytes(figureOf(measured, figure)))])),
    row([
      'allocated per request',
      ...cells((measured) => formatBytes(figureOf(measured, 'allocated') / operations(measured))),
    ]),
    row(['_whole heap, grown by_', ...cells(heapGrowth)]),
  ].join('\n');
};

/** A newer Go is a remedy, too. */
const elsewhere = (rule: Rule, read: Read): (readonly [string, Measurement])[] => {
  const example: Example = EXAMPLES[rule];
  if (example.lookalike !== 'before') return [];
  const measured = read(rule, 'lookalike');
  return [[`before, with ${goOf(measured)}`, measured]];
};

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const goOf = ({ fingerprint }: Measurement): string => fingerprint.goVersion.replace(/^go/, 'Go ');

const operations = ({ runs }: Measurement): number => mean(runs.map((run) => run.operations!));

/** What keys and values point to counts here as well. */
const heapGrowth = ({ runs }: Measurement): string =>
  formatBytes(mean(runs.map((run) => run.memory!.heapAllocBytes)));
