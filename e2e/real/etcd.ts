import { sendAll } from './requests.ts';
import type { RealService } from './service.ts';

const PUTS = 1_000;
const LEASES = 200;

/** Puts keys, some of them under leases, by the JSON gateway of its gRPC service. */
export const etcd: RealService = {
  name: 'etcd',
  debian: 'etcd-server',
  executable: 'usr/bin/etcd',
  args: ({ directory, port, otherPort }) => [
    ...['--name=real', `--data-dir=${directory}/data`, '--unsafe-no-fsync', '--log-level=warn'],
    ...[`--listen-client-urls=http://127.0.0.1:${port}`, `--advertise-client-urls=http://127.0.0.1:${port}`],
    ...[`--listen-peer-urls=http://127.0.0.1:${otherPort}`, '--enable-pprof'],
    `--initial-advertise-peer-urls=http://127.0.0.1:${otherPort}`,
    `--initial-cluster=real=http://127.0.0.1:${otherPort}`,
  ],
  pprofPort: ({ port }) => port,
  readyUrl: ({ port }) => `http://127.0.0.1:${port}/health`,
  requests: 2 * (PUTS + LEASES), // the gateway's HTTP, and the gRPC behind it
  load: async ({ port }) => {
    const gateway = `http://127.0.0.1:${port}/v3`;
    const granted = await sendAll(LEASES, () => ({ url: `${gateway}/lease/grant`, body: '{"TTL":"3600"}' }));
    const leases = granted.map((answer) => (JSON.parse(answer) as { ID: string }).ID);
    await sendAll(PUTS, (n) => ({
      url: `${gateway}/kv/put`,
      body: JSON.stringify({
        key: btoa(`/orders/${n}`),
        value: btoa(`order ${n}`),
        lease: leases[n % LEASES],
      }),
    }));
  },
};
