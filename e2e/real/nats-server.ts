import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import type { RealService } from './service.ts';

const STREAMS = 20;
const MESSAGES = 5_000;
const SUBSCRIPTIONS = 5_000;

/** Makes streams in memory, subscribes to many subjects and publishes to as many of the streams; then hangs up. */
export const natsServer: RealService = {
  name: 'nats-server',
  debian: 'nats-server',
  executable: 'usr/sbin/nats-server',
  args: ({ directory, port, otherPort }) => [
    ...['--addr=127.0.0.1', `--port=${port}`, `--profile=${otherPort}`],
    ...['--jetstream', `--store_dir=${directory}/data`],
  ],
  pprofPort: ({ otherPort }) => otherPort,
  requests: null,
  load: async ({ port }) => {
    const socket = connect(port, '127.0.0.1');
    const answers = createInterface({ input: socket })[Symbol.asyncIterator]();
    const send = (lines: readonly string[]) => socket.write(`${lines.join('\r\n')}\r\n`);
    send(['CONNECT {"verbose":false}', 'SUB made 1', ...numbered(STREAMS, streamOf)]);
    await heard(answers, { start: 'MSG made', count: STREAMS });
    send(numbered(SUBSCRIPTIONS, (n) => `SUB events.${n} ${n + 2}`));
    send(numbered(MESSAGES, (n) => publish(`orders.${n % STREAMS}.${n}`, `order ${n}`)));
    send(['PING']);
    await heard(answers, { start: 'PONG', count: 1 }); // it answers in the order of what it got
    socket.destroy();
  },
};

const numbered = (count: number, line: (n: number) => string): string[] =>
  Array.from({ length: count }, (_, n) => line(n));

const publish = (subject: string, payload: string): string =>
  `PUB ${subject} ${Buffer.byteLength(payload)}\r\n${payload}`;

/** Asks for a stream, with the answer to `made`. */
const streamOf = (n: number): string =>
  publish(
    `$JS.API.STREAM.CREATE.S${n} made`,
    JSON.stringify({ name: `S${n}`, subjects: [`orders.${n}.*`], storage: 'memory', num_replicas: 1 }),
  );

/** Reads on until so many lines have begun as expected. */
async function heard(
  answers: AsyncIterator<string, unknown>,
  { start, count }: { start: string; count: number },
): Promise<void> {
  for (let left = count; left > 0;) {
    const { value: line, done = false } = await answers.next();
    if (done || typeof line !== 'string') throw new Error('nats-server hung up');
    if (/^-ERR|"error"/.test(line)) throw new Error(`nats-server answered ${line}`);
    if (line.startsWith(start)) left--;
  }
}
