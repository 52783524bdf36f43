import type { SiteSource } from '../source/map-source.ts';
import type { Limits } from '../verdict/verdict.ts';

/** The ways that work here in which a person can accept a regression; null where one does not. */
export interface Accepting {
  /** To put on the pull request. */
  readonly label: string | null;
  /** The baseline to be replaced by the pull request itself. */
  readonly file: string | null;
}

/** What a report says besides the verdict: where it happened and how to look further. */
export interface ReportContext {
  /** Tells this comment from others of the same action on one pull request: `comment-key`. */
  readonly key: string;
  /** Opens the answer where several services are checked: `api`. null where there is one. */
  readonly service: string | null;
  /** What one operation of the load is: `request`, or `operation` where that is all we know. */
  readonly unitOfLoad: string;
  readonly limits: Limits;
  readonly accepting: Accepting;
  /** `https://github.com/acme/shop`; null outside GitHub. */
  readonly repositoryUrl: string | null;
  /** The commit whose lines the sites name: the measured one, by default the merge of the pull request with its base. */
  readonly headSha: string;
  /** What the source that was measured says at each site, by `siteKey`; sites of which nothing is known are missing. */
  readonly sources: ReadonlyMap<string, SiteSource>;
  /** The folder of this tool's own docs/ on the web, without a slash at its end; null where it is not known. */
  readonly docsUrl: string | null;
  /**
   * Where the processes are from, and so what can be done for a clearer answer: `started` for this, as often and at the rate that
   * the inputs ask for; already `running`; of profiles in `files`; or measured in other jobs, `elsewhere`.
   */
  readonly processes: 'started' | 'running' | 'files' | 'elsewhere';
  /** What went wrong while the report was made, beside the warnings of the verdict. */
  readonly warnings: readonly string[];
  /** A shell command that gives the same figures on a developer's machine. */
  readonly reproduce: string | null;
  /** Id (not number) of the workflow run, which grows with time over all workflows; null on a terminal. */
  readonly runId: number | null;
  /** Where the full report is: the run, or what it has uploaded. */
  readonly runUrl: string | null;
  /** Head of the pull request that is answered; null where there is none. */
  readonly pullRequestHead: string | null;
}
