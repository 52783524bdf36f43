import { createEmulator } from 'emulate';
import { openBaselineBranch } from '../src/io/github/baseline-branch.ts';
import { createGitHub } from '../src/io/github/client.ts';
import type { GitHub } from '../src/io/github/client.ts';
import { measurement, site } from '../__tests__/verdict/measurements.ts';

/** Jobs that store at once. */
const WRITERS = 20;
/** Waits are a twentieth of what they are: the stand-in answers about as much faster than GitHub. */
const HASTE = 20;

const REPOSITORY = { owner: 'octo', repo: 'shop' };
/** A token for each round, which is a run of its own: the stand-in limits the requests of a token as GitHub does. */
const seed = (rounds: number) => ({
  tokens: Object.fromEntries(
    Array.from({ length: rounds }, (_, round) => [`token-${round}`, { login: 'octo', scopes: ['repo'] }]),
  ),
  github: { users: [{ login: 'octo' }], repos: [{ owner: 'octo', name: 'shop' }] },
});

export interface Races {
  readonly writes: number;
  /** Of the branch, to be moved. */
  readonly attempts: number;
  /** Attempts that somebody else was faster than. */
  readonly conflicts: number;
  /** Most attempts that one writer needed. */
  readonly longest: number;
  readonly lost: readonly string[];
}

/** 20 writers store a measurement each, at the same moment, once for each round, and nobody's may be lost. */
export async function race(rounds: number): Promise<Races> {
  const emulator = await createEmulator({ service: 'github', port: 0, seed: seed(rounds) });
  const tries: number[] = [];
  const lost: string[] = [];
  let conflicts = 0;
  const writer = async (github: GitHub, branch: string, commit: string): Promise<void> => {
    const isMove = ({ method, url }: { method: string; url: string }): boolean =>
      /\/git\/refs/.test(url) && method !== 'GET';
    let own = 0;
    github.hook.before('request', (request) => void (own += Number(isMove(request))));
    github.hook.error('request', (error, request) => {
      conflicts += Number(isMove(request));
      throw error;
    });
    const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms / HASTE));
    const store = openBaselineBranch(github, { ...REPOSITORY, branch, sleep });
    await store.save('cart', measurement([site('shop.Add', 1)], { commit }));
    tries.push(own);
  };
  try {
    for (let round = 0; round < rounds; round++) {
      const branch = `maps-${round}`;
      const commits = Array.from({ length: WRITERS }, (_, i) =>
        (round * WRITERS + i).toString(16).padStart(40, '0'),
      );
      const client = (): GitHub => createGitHub(`token-${round}`, { baseUrl: emulator.url });
      const ends = await Promise.allSettled(commits.map((commit) => writer(client(), branch, commit)));
      const { entries } = await openBaselineBranch(client(), { ...REPOSITORY, branch }).list();
      const stored = new Set(entries.map(({ commit }) => commit));
      lost.push(...commits.filter((commit, i) => !stored.has(commit) || ends[i]!.status === 'rejected'));
    }
  } finally {
    await emulator.close();
  }
  return {
    writes: rounds * WRITERS,
    attempts: tries.reduce((a, b) => a + b, 0),
    conflicts,
    longest: Math.max(0, ...tries),
    lost,
  };
}

if (import.meta.main) {
  const { writes, attempts, conflicts, longest, lost } = await race(Number(process.env['RACES'] ?? 50));
  console.log(
    `${writes} writes by ${WRITERS} writers at once: ${attempts} attempts, ${conflicts} conflicts, ` +
      `at most ${longest} attempts for one write, ${lost.length} lost`,
  );
  if (lost.length > 0) process.exitCode = 1;
}
