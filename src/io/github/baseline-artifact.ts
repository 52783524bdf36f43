import { EMPTY_INDEX, type StoredEntry } from '../../baseline/baseline-index.ts';
import { decodeMeasurement } from '../../baseline/measurement-format.ts';
import { MAX_STORED_BYTES } from '../../baseline/stored-json.ts';
import type { Measurement } from '../../measure/measurement.ts';
import type { BaselineStore } from '../baseline-store.ts';
import { measurementIn } from '../measurement-archive.ts';
import { askCapped, STREAMED } from './capped-bytes.ts';
import type { GitHub, Repository } from './client.ts';
import type { GitHubEvent } from './event.ts';
import { explainRefusal } from './explain-refusal.ts';

interface ArtifactOptions {
  /** Of the artifacts, the same in each run. */
  readonly name: string;
  readonly key: string;
}

/** As many as GitHub gives in one answer, newest first. */
const RUNS_OF_PAGE = 100;
/** A push may start several workflows; runs older than these are rarely of the base, and artifacts expire after 90 days. */
const MOST_PAGES = 3;

/** The repository and the artifacts' name within it. */
interface Place {
  readonly github: GitHub;
  readonly repository: Repository;
  readonly name: string;
}

/**
 * Measurements that runs on the default branch have uploaded by themselves, as artifacts of one name. The runs are listed,
 * not the artifacts: anybody whose fork's workflow runs here may upload as many of that name as they like.
 */
export const openArtifacts = (
  github: GitHub,
  { repository, defaultBranch }: GitHubEvent,
  { name, key }: ArtifactOptions,
): BaselineStore => {
  const place = { github, repository, name };
  return {
    name: `the artifacts ${name}`,
    isByCommit: true,
    list: () =>
      read(async () => {
        const runs = defaultBranch === null ? [] : await listRuns(place, defaultBranch);
        const byCommit = Map.groupBy(runs, (run) => run.head_sha);
        const entries = [...byCommit].map(([commit, own]) => ({ key, commit, path: pathOf(own) }));
        return { entries, index: EMPTY_INDEX };
      }),
    readMeasurement: (entry) => read(() => readMeasurement(place, entry)),
    save: () => Promise.resolve(`The baseline is what the workflow uploads as the artifact ${name}.`),
  };
};

const read = <T>(act: () => Promise<T>): Promise<T> =>
  explainRefusal({ stage: 'baseline', to: 'read the baselines', permission: 'actions: read' }, act);

/** Whatever has become of them: a run may have measured well and failed in another step. */
const listRuns = async ({ github, repository }: Place, branch: string): Promise<Run[]> => {
  const runs: Run[] = [];
  for (let page = 1; page <= MOST_PAGES; page++) {
    const { data } = await github.rest.actions.listWorkflowRunsForRepo({
      ...{ ...repository, event: 'push', branch, per_page: RUNS_OF_PAGE, page },
    });
    runs.push(...data.workflow_runs.filter((run) => isOwn(run, branch)));
    if (data.workflow_runs.length < RUNS_OF_PAGE) break;
  }
  return runs;
};

type Run = Awaited<
  ReturnType<GitHub['rest']['actions']['listWorkflowRunsForRepo']>
>['data']['workflow_runs'][number];

/** A fork's default branch may be called the same. Its repository is null in fact where it was deleted. */
const isOwn = (run: Run, branch: string): boolean =>
  run.event === 'push' &&
  run.head_branch === branch &&
  (run.head_repository as Run['head_repository'] | null)?.id === run.repository.id;

/** Of a commit's runs, such as `runs 12, 11`: which of its workflows uploads is not known before it is asked for. */
const pathOf = (runs: readonly Run[]): string => `runs ${runs.map(({ id }) => id).join(', ')}`;

const readMeasurement = async (place: Place, { path }: StoredEntry): Promise<Measurement | null> => {
  for (const [run] of path.matchAll(/\d+/g)) {
    const artifact = await findArtifact(place, Number(run));
    if (artifact !== null) return download(place, artifact);
  }
  return null;
};

/** A run that was repeated uploads once more: the newest. */
const findArtifact = async ({ github, repository, name }: Place, run: number): Promise<number | null> => {
  const { data } = await github.rest.actions.listWorkflowRunArtifacts({
    ...{ ...repository, run_id: run, name, per_page: 100 },
  });
  const ids = data.artifacts.filter(({ expired }) => !expired).map(({ id }) => id);
  return ids.length === 0 ? null : Math.max(...ids);
};

const download = async ({ github, repository }: Place, id: number): Promise<Measurement> => {
  const asked = {
    ...repository,
    artifact_id: id,
    archive_format: 'zip',
    // It redirects to another host, to which fetch does not send the token on (fetch.spec.whatwg.org, 4.4 HTTP-redirect fetch).
    request: STREAMED,
  };
  const name = `artifact ${id}`;
  const { bytes } = await askCapped(() => github.rest.actions.downloadArtifact(asked), {
    most: MAX_STORED_BYTES,
    name,
  });
  return decodeMeasurement(measurementIn(bytes, name), name);
};
