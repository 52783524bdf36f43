import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { close, listen } from '../../../e2e/listen.ts';

/** An answer of GitHub, or a connection that is cut instead. */
export type Answer = 'reset' | { status: number; headers?: Record<string, string>; body?: unknown };

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
    response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers });
    response.end(JSON.stringify(answer.body ?? {}));
  });
  const url = await listen(server);
  return {
    url,
    requests,
    [Symbol.asyncDispose]: () => close(server),
  };
};
