import { buffer } from 'node:stream/consumers';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { close, listen } from './listen.ts';

/** An artifact as it has arrived. */
export interface Received {
  readonly name: string;
  /** null until it is finalized. */
  id: number | null;
  zip: Buffer;
}

/** The two services that take a run's artifacts: one that names them, and a store of blobs. */
export interface ResultsService {
  readonly received: readonly Received[];
  /** The environment that GitHub's runner gives a step, by which it finds them. */
  readonly environment: Readonly<Record<string, string>>;
  readonly close: () => Promise<void>;
}

const RUN_AND_JOB = 'ce7f54c7-61c7-4aae-887f-30da475f5f1a:ca395085-040a-526b-2ce8-bdc85f692774';
const FIRST_ID = 7_001;

/**
 * As github.actions.results.api.v1.ArtifactService and Azure's block blobs answer @actions/artifact: GitHub describes neither.
 *
 * @param taken names that another job of the run has used
 */
export async function startResultsService(taken: readonly string[] = []): Promise<ResultsService> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    void answer(request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  const url = await listen(server);
  const claims = Buffer.from(JSON.stringify({ scp: `Actions.Example Actions.Results:${RUN_AND_JOB}` }));

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await buffer(request);
    const { pathname, searchParams } = new URL(request.url ?? '', url);
    const blob = /^\/blobs\/(\d+)$/.exec(pathname)?.[1];
    if (blob !== undefined) {
      const artifact = received[Number(blob)]!;
      if (searchParams.get('comp') !== 'blocklist') artifact.zip = Buffer.concat([artifact.zip, body]);
      response.writeHead(201, { 'x-ms-request-id': 'stand-in' }).end();
      return;
    }
    const { name } = JSON.parse(body.toString()) as { name: string };
    const send = (status: number, value: object) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
    };
    if (pathname.endsWith('/CreateArtifact')) {
      if (taken.includes(name)) {
        send(409, { code: 'already_exists', msg: 'an artifact with this name already exists on the run' });
        return;
      }
      received.push({ name, id: null, zip: Buffer.alloc(0) });
      send(200, { ok: true, signed_upload_url: `${url}/blobs/${received.length - 1}?sig=secret-signature` });
    } else if (pathname.endsWith('/FinalizeArtifact')) {
      const artifact = received.find((one) => one.name === name)!;
      artifact.id = FIRST_ID + received.indexOf(artifact);
      send(200, { ok: true, artifact_id: String(artifact.id) });
    } else {
      send(404, { code: 'bad_route', msg: pathname });
    }
  }

  return {
    received,
    environment: {
      ACTIONS_RESULTS_URL: `${url}/`,
      ACTIONS_RUNTIME_TOKEN: `e30.${claims.toString('base64url')}.signature`,
    },
    close: () => close(server),
  };
}
