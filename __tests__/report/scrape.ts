import { expect } from '@jest/globals';
import type { Gauge } from '../../src/report/prometheus/exposition.ts';

/** What a scraper makes of a text: by metric its type, its help and its series. Written from the format's description. */
export const scrape = (text: string): Gauge[] => {
  const unescaped = (escaped: string): string =>
    escaped.replace(/\\(.)/gs, (_, letter: string) => (letter === 'n' ? '\n' : letter));
  const gauges: {
    name: string;
    help: string;
    samples: { labels: Record<string, string>; value: number }[];
  }[] = [];
  expect(text === '' || text.endsWith('\n')).toBe(true);
  for (const line of text.split('\n').slice(0, -1)) {
    const help = /^# HELP (\w+) ((?:[^\\\n]|\\[\\n])*)$/.exec(line);
    const current = gauges.at(-1);
    if (help !== null) gauges.push({ name: help[1]!, help: unescaped(help[2]!), samples: [] });
    else if (line.startsWith('#')) expect(line).toBe(`# TYPE ${current!.name} gauge`);
    else {
      const series = /^(\w+)(?:\{((?:[a-z_]+="(?:[^"\\\n]|\\[\\"n])*"(?:,(?!\})|(?=\})))+)\})? (\S+)$/.exec(
        line,
      )!;
      expect(series[1]).toBe(current!.name);
      const labels = [...(series[2] ?? '').matchAll(/([a-z_]+)="((?:[^"\\]|\\.)*)"/gs)];
      current!.samples.push({
        labels: Object.fromEntries(labels.map(([, name, value]) => [name!, unescaped(value!)] as const)),
        value: Number(series[3]),
      });
    }
  }
  return gauges;
};
