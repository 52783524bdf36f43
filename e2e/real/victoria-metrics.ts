import { sendAll } from './requests.ts';
import type { RealService } from './service.ts';

const IMPORTS = 50;
const SERIES_PER_IMPORT = 100;
const QUERIES = 200;

/** Imports series in the text form of Prometheus and queries them. */
export const victoriaMetrics: RealService = {
  name: 'victoria-metrics',
  debian: 'victoria-metrics',
  executable: 'usr/bin/victoria-metrics',
  args: ({ directory, port }) => [
    ...[`-httpListenAddr=127.0.0.1:${port}`, `-storageDataPath=${directory}/data`],
    ...['-memory.allowedBytes=256MB', '-loggerLevel=WARN'],
  ],
  pprofPort: ({ port }) => port,
  readyUrl: ({ port }) => `http://127.0.0.1:${port}/health`,
  requests: IMPORTS + QUERIES,
  load: async ({ port }) => {
    const api = `http://127.0.0.1:${port}/api/v1`;
    await sendAll(IMPORTS, (n) => ({ url: `${api}/import/prometheus`, body: seriesOf(n) }));
    await sendAll(QUERIES, (n) => ({ url: `${api}/query?query=sum(orders{shop="${n % IMPORTS}"})by(item)` }));
  },
};

const seriesOf = (shop: number): string =>
  Array.from(
    { length: SERIES_PER_IMPORT },
    (_, item) => `orders{shop="${shop}",item="${item}"} ${shop * item}\n`,
  ).join('');
