import { mean, sum } from '../measure/mean.ts';
import type { Measurement, TimelinePoint } from '../measure/measurement.ts';
import { barsOf } from './bars.ts';
import { formatBytes, formatCount, formatSeconds } from './format.ts';

const FEWEST_LEAKED = 10;
const MOST_BARS = 60;

/** What stands out among the facts of a measurement, in words without untrusted text. */
export const factSentences = (measurement: Measurement): string[] =>
  [leakSentence(measurement), unreadSentence(measurement), timelineSentence(measurement.timeline)].filter(
    (sentence) => sentence !== null,
  );

/**
 * How many goroutines the load left behind; null where too few to speak of. A load that has ended has closed its connections,
 * and what was still at work was waited for.
 */
export function goroutinesLeft({ runs }: Measurement): number | null {
  const counts = runs.map(({ goroutines }) => goroutines).filter((count) => count !== null);
  const left = mean(counts.map(({ before, after }) => after - before));
  return counts.length > 0 && left >= FEWEST_LEAKED ? left : null;
}

function leakSentence(measurement: Measurement): string | null {
  const leaked = goroutinesLeft(measurement);
  if (leaked === null) return null;
  return `The load left ${formatCount(leaked)} goroutines behind. A goroutine leak explains many a map that is kept.`;
}

function unreadSentence({ runs }: Measurement): string | null {
  const unread = sum(runs.map(({ gcTrace }) => gcTrace?.unreadLines ?? 0));
  if (unread === 0) return null;
  return unread === 1
    ? '1 line of the trace of collections could not be read and counts for nothing.'
    : `${formatCount(unread)} lines of the trace of collections could not be read and count for nothing.`;
}

function timelineSentence(timeline: readonly TimelinePoint[]): string | null {
  if (timeline.length < 2) return null;
  const highest = timeline.reduce((most, point) => (point.inUseBytes > most.inUseBytes ? point : most));
  const chart = barsOf(thinned(timeline.map(({ inUseBytes }) => inUseBytes)));
  return (
    `Map bytes while the load ran: ${chart} with the most, ${formatBytes(highest.inUseBytes)}, ` +
    `after ${formatSeconds(highest.seconds)}.`
  );
}

/** At most {@link MOST_BARS} figures: the largest of each stretch. */
function thinned(figures: readonly number[]): number[] {
  const stretch = Math.ceil(figures.length / MOST_BARS);
  return Array.from({ length: Math.ceil(figures.length / stretch) }, (_, i) =>
    Math.max(...figures.slice(i * stretch, (i + 1) * stretch)),
  );
}
