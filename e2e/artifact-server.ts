import { createServer } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { startProxy } from './proxy.ts';
import type { Proxy, Refusal } from './proxy.ts';
import { close, listen } from './listen.ts';

/** An artifact and the run that has uploaded it. */
export interface UploadedArtifact {
  readonly id: number;
  /** Its own by default, with the number of the artifact. */
  readonly run?: number;
  /** `go-map-regression` by default. */
  readonly name?: string;
  readonly commit: string;
  readonly zip: Uint8Array;
  readonly expired?: boolean;
  readonly branch?: string;
  /** What has started the run: a push by default. */
  readonly event?: string;
  /** How often its download breaks off before it succeeds. */
  readonly cuts?: number;
  /** Of the repository that the run's commit is from; that of the artifact's is 1. */
  readonly headRepository?: number;
}

export interface ArtifactServer {
  readonly api: Proxy;
  /** Headers with which the archives were asked for, at the host that GitHub sends to. */
  readonly downloads: readonly IncomingHttpHeaders[];
  readonly close: () => Promise<void>;
}

/** The runs and artifacts of a repository before a stand-in that has none, and their archives on another host. */
export async function startArtifactServer(
  target: string,
  artifacts: readonly UploadedArtifact[],
): Promise<ArtifactServer> {
  const downloads: IncomingHttpHeaders[] = [];
  const storage = createServer(({ url, headers }, response) => {
    downloads.push(headers);
    const { zip = new Uint8Array(), cuts = 0 } = artifacts.find(({ id }) => url === `/${id}`) ?? {};
    response.writeHead(200, { 'content-type': 'application/zip', 'content-length': zip.length });
    if (downloads.length > cuts) response.end(zip);
    else response.write(zip.subarray(0, zip.length / 2), () => response.destroy());
  });
  const host = await listen(storage);
  const api = await startProxy(target, ({ path }) => answer(path, artifacts, host));
  return {
    api,
    downloads,
    close: async () => {
      await api.close();
      await close(storage);
    },
  };
}

/** As https://docs.github.com/rest/actions/artifacts and /workflow-runs have it. */
function answer(path: string, artifacts: readonly UploadedArtifact[], host: string): Refusal | undefined {
  const { pathname, searchParams: query } = new URL(path, host);
  const id = /\/actions\/artifacts\/(\d+)\/zip$/.exec(pathname)?.[1];
  if (id !== undefined) return { status: 302, headers: { location: `${host}/${id}` } };
  const run = /\/actions\/runs\/(\d+)\/artifacts$/.exec(pathname)?.[1];
  if (run !== undefined) {
    const own = artifacts.filter((one) => runOf(one).id === Number(run)).map(described);
    const named = own.filter(({ name }) => name === query.get('name'));
    return { status: 200, body: { total_count: named.length, artifacts: named } };
  }
  if (!/\/actions\/runs$/.test(pathname)) return undefined;
  const runs = [...new Map(artifacts.map(runOf).map((one) => [one.id, one])).values()]
    .filter(
      ({ event, head_branch: branch }) => event === query.get('event') && branch === query.get('branch'),
    )
    .sort((one, other) => other.id - one.id);
  const [size, page] = [Number(query.get('per_page')), Number(query.get('page'))];
  const listed = runs.slice(size * (page - 1), size * page);
  return { status: 200, body: { total_count: runs.length, workflow_runs: listed } };
}

const described = ({ id, name = 'go-map-regression', expired = false }: UploadedArtifact) => ({
  ...{ id, name, expired },
});

const runOf = ({ id, run = id, ...more }: UploadedArtifact) => ({
  id: run,
  event: more.event ?? 'push',
  head_branch: more.branch ?? 'main',
  head_sha: more.commit,
  repository: { id: 1 },
  head_repository: { id: more.headRepository ?? 1 },
});
