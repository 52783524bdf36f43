import type { attributionJson } from './attribution-json.ts';
import { derivedNotes } from './derived.ts';
import { visibleText } from './escape.ts';
import { formatBytes, formatPercent, shortFunction } from './format.ts';

const MOST_SITES = 20;

/** An attribution for a terminal: totals, then the largest sites. */
export function attributionText({
  totals,
  inUseBytes,
  kinds,
  sites,
  rate,
}: ReturnType<typeof attributionJson>): string {
  const mapBytes = Object.values(kinds).reduce((sum, kind) => sum + kind.inUseBytes, 0);
  const share = inUseBytes > 0 ? formatPercent((100 * mapBytes) / inUseBytes) : '–';
  const rows = sites.slice(0, MOST_SITES).map((site) => {
    const place = `${visibleText(shortFunction(site.function), 60)} (${visibleText(site.file, 80)}:${site.line})`;
    const notes = derivedNotes(site).map((note) => `  ${note}`);
    return `${formatBytes(site.inUseBytes).padStart(10)}  ${formatBytes(site.allocatedBytes).padStart(10)}  ${place}${notes.join('')}`;
  });
  return [
    `Maps retain ${formatBytes(totals.retainedBytes)} and allocated ${formatBytes(totals.allocatedBytes)}`,
    `In use: ${formatBytes(mapBytes)}, ${share} of the heap (${rate === 1 ? 'exact' : `sampled at rate ${rate}`})`,
    '',
    `${'in use'.padStart(10)}  ${'allocated'.padStart(10)}  site`,
    ...rows,
    ...(sites.length > MOST_SITES ? [`${' '.repeat(24)}${sites.length - MOST_SITES} more: --json FILE`] : []),
    '',
  ].join('\n');
}
