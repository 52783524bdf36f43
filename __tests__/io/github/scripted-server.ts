import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { close, listen } from '../../../e2e/listen.ts';
import { drip } from '../endless-answers.ts';

/** An answer of GitHub, with a text as it is where it has one; or what a broken connection does instead. */
export type Answer =
  | 'reset'
  | 'silence'
  /** Begins and never ends. */
  | 'drip'
  /** Is cut off in the middle. */
  | 'cut'
  | { status: number; headers?: Record<string, string>; body?: unknown; text?: string };

const DRIP_MS = 5;

export interface ScriptedServer extends AsyncDisposable {
  readonly url: string;
  /** Such as `GET /repos/octo/shop`, in the order of arrival. */
  readonly requests: readonly string[];
}

/** Gives the answers in turn and the last one for ever after. */
export const startScriptedServer = async (...answers: readonly Answer[]): Promise<ScriptedServer> => {
  const requests: string[] = [];
  const server = createServer((request: IncomingMessage, response) => {
    const answer = answers[Math.min(requests.length, answers.length - 1)]!;
    requests.push(`${request.method ?? ''} ${request.url ?? ''}`);
    if (answer === 'reset') {
      request.socket.destroy();
      return;
    }
    request.resume();
    if (answer === 'silence') return;
    if (typeof answer === 'string') {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{"id": 7', () => {
        if (answer === 'cut') request.socket.destroy();
      });
      if (answer === 'cut') return;
      drip(response, ' ', DRIP_MS);
      return;
    }
    response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers });
    response.end(answer.text ?? JSON.stringify(answer.body ?? {}));
  });
  const url = await listen(server);
  return {
    url,
    requests,
    [Symbol.asyncDispose]: () => close(server),
  };
};
