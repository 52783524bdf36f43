import { once } from 'node:events';
import { createServer } from 'node:http';
import { sendAll } from './requests.ts';
import type { Place, RealService } from './service.ts';

const SERIES = 2_000;
const SCRAPES = 3;
const QUERIES = 200;

/** Scrapes series from a target that the load is, and queries them. */
export const prometheus: RealService = {
  name: 'prometheus',
  debian: 'prometheus',
  executable: 'usr/bin/prometheus',
  args: ({ directory, port }) => [
    ...[`--config.file=${directory}/prometheus.yml`, `--storage.tsdb.path=${directory}/data`],
    ...[`--web.listen-address=127.0.0.1:${port}`, '--log.level=warn'],
  ],
  files: ({ otherPort }) => ({
    'prometheus.yml': JSON.stringify({
      // JSON is YAML
      global: { scrape_interval: '1s' },
      scrape_configs: [{ job_name: 'load', static_configs: [{ targets: [`127.0.0.1:${otherPort}`] }] }],
    }),
  }),
  pprofPort: ({ port }) => port,
  readyUrl: ({ port }) => `http://127.0.0.1:${port}/-/ready`,
  requests: QUERIES,
  load: async (place) => {
    await beScraped(place);
    const api = `http://127.0.0.1:${place.port}/api/v1`;
    await sendAll(QUERIES, (n) => ({
      url: `${api}/query?query=count(orders{shop="${n % 20}"})by(item)`,
    }));
  },
};

async function beScraped({ otherPort }: Place): Promise<void> {
  let scrapes = 0;
  const server = createServer((_, answer) => {
    answer.setHeader('content-type', 'text/plain; version=0.0.4');
    answer.end(SCRAPED, () => ++scrapes === SCRAPES && server.close());
  });
  await once(server.listen(otherPort, '127.0.0.1'), 'listening');
  server.keepAliveTimeout = 1;
  await once(server, 'close');
}

const SCRAPED = Array.from({ length: SERIES }, (_, n) => `orders{shop="${n % 20}",item="${n}"} ${n}\n`).join(
  '',
);
