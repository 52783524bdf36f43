import { git, gitBytes } from './git.ts';
import { ApiError } from './github-api.ts';
import type { Api } from './github-api.ts';

/** Copies commits of a local repository through GitHub's Git data API and keeps their SHAs. */
export class Mirror {
  readonly #api: Api;
  readonly #repository: string;
  readonly #copied = new Set<string>();

  /** @param repository API path of the repository, such as `/repos/acme/shop` */
  constructor(api: Api, repository: string) {
    this.#api = api;
    this.#repository = repository;
  }

  /** Copies what the refs (full names) reach, then sets refs of the same names. */
  async push(directory: string, refs: readonly string[]): Promise<void> {
    const commits = await git(directory, ['rev-list', '--reverse', '--topo-order', ...refs]);
    for (const sha of commits.split('\n')) {
      if (!this.#copied.has(sha)) await this.#copyCommit(directory, sha);
    }
    for (const ref of refs) await this.#setRef(ref, await git(directory, ['rev-parse', `${ref}^{commit}`]));
  }

  async #copyCommit(directory: string, sha: string): Promise<void> {
    const raw = await git(directory, ['cat-file', 'commit', sha]);
    const [header = ''] = raw.split('\n\n', 1);
    const fields = header.split('\n').map((line) => /^(\S+) (.*)$/.exec(line) ?? ['', '', '']);
    const field = (name: string) => fields.find(([, key]) => key === name)?.[2] ?? '';
    const tree = await this.#copyTree(directory, sha);
    if (tree !== field('tree')) throw new Error(`tree of ${sha} became ${tree} instead of ${field('tree')}`);

    const commit = await this.#api<{ sha: string }>('POST', `${this.#repository}/git/commits`, {
      message: raw.slice(header.length + 2),
      tree,
      parents: fields.filter(([, key]) => key === 'parent').map(([, , parent]) => parent),
      author: parseSignature(field('author')),
      committer: parseSignature(field('committer')),
    });
    if (commit.sha !== sha) throw new Error(`commit ${sha} became ${commit.sha}`);
    this.#copied.add(sha);
  }

  async #copyTree(directory: string, commit: string): Promise<string> {
    const listing = await git(directory, ['ls-tree', '-r', '-z', commit]);
    const entries = listing
      .split('\0')
      .filter((line) => line !== '')
      .map((line) => {
        const [, mode, type, sha, path] = /^(\d+) (\w+) (\w+)\t(.*)$/s.exec(line) ?? [];
        return { mode, type, sha: sha ?? '', path };
      });
    for (const { sha } of entries) {
      if (!this.#copied.has(sha)) await this.#copyBlob(directory, sha);
    }
    const tree = await this.#api<{ sha: string }>('POST', `${this.#repository}/git/trees`, { tree: entries });
    return tree.sha;
  }

  async #copyBlob(directory: string, sha: string): Promise<void> {
    const content = await gitBytes(directory, ['cat-file', 'blob', sha]);
    const blob = await this.#api<{ sha: string }>('POST', `${this.#repository}/git/blobs`, {
      content: content.toString('base64'),
      encoding: 'base64',
    });
    if (blob.sha !== sha) throw new Error(`blob ${sha} became ${blob.sha}`);
    this.#copied.add(sha);
  }

  async #setRef(ref: string, sha: string): Promise<void> {
    try {
      await this.#api('PATCH', `${this.#repository}/git/${ref}`, { sha, force: true });
    } catch (error) {
      if (!(error instanceof ApiError) || error.status !== 404) throw error;
      await this.#api('POST', `${this.#repository}/git/refs`, { ref, sha });
    }
  }
}

/** `Name <mail> 1700000000 +0100` as the API wants it: an ISO date in that time zone. */
function parseSignature(signature: string): { name: string; email: string; date: string } {
  const [, name, email, seconds, sign, hours, minutes] =
    /^(.*) <(.*)> (\d+) ([+-])(\d\d)(\d\d)$/.exec(signature) ?? [];
  if (name === undefined || email === undefined) throw new Error(`not a signature: ${signature}`);
  const offsetSeconds = (Number(hours) * 60 + Number(minutes)) * 60 * (sign === '-' ? -1 : 1);
  const local = new Date((Number(seconds) + offsetSeconds) * 1000).toISOString().slice(0, 19);
  return { name, email, date: `${local}${sign}${hours}:${minutes}` };
}
