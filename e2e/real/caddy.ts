import { sendAll } from './requests.ts';
import type { RealService } from './service.ts';

const FILES = 50;
const REQUESTS = 3_000;

/** Serves files, as most do; its admin endpoint has the profiles. */
export const caddy: RealService = {
  name: 'caddy',
  debian: 'caddy/trixie-backports',
  executable: 'usr/bin/caddy',
  args: ({ directory }) => ['run', '--config', `${directory}/caddy.json`],
  files: ({ directory, port, otherPort }) => ({
    'caddy.json': JSON.stringify({
      admin: { listen: `127.0.0.1:${otherPort}`, config: { persist: false } },
      storage: { module: 'file_system', root: directory },
      apps: {
        http: {
          servers: {
            files: {
              listen: [`127.0.0.1:${port}`],
              automatic_https: { disable: true },
              routes: [
                {
                  handle: [
                    { handler: 'headers', response: { set: { 'X-Served-By': ['caddy'] } } },
                    { handler: 'file_server', root: directory },
                  ],
                },
              ],
            },
          },
        },
      },
    }),
    ...Object.fromEntries(Array.from({ length: FILES }, (_, n) => [`${n}.txt`, `file ${n}\n`.repeat(100)])),
  }),
  pprofPort: ({ otherPort }) => otherPort,
  readyUrl: ({ port }) => `http://127.0.0.1:${port}/0.txt`,
  requests: REQUESTS,
  load: async ({ port }) => {
    await sendAll(REQUESTS, (n) => ({ url: `http://127.0.0.1:${port}/${n % FILES}.txt` }));
  },
};
