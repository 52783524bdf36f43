import { setTimeout as sleepFor } from 'node:timers/promises';
import { getOctokit } from '@actions/github';

/** Octokit with retries; REST methods under `rest`. */
export type GitHub = ReturnType<typeof getOctokit>;

/** Where the baselines and the comment live. */
export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

/** The outside that retrying needs; tests pass their own. */
export interface Pacing {
  readonly sleep: (ms: number) => Promise<unknown>;
  /** From 0 up to 1. */
  readonly random: () => number;
}

export const REAL_PACING: Pacing = { sleep: (ms) => sleepFor(ms), random: () => Math.random() };

/** Marks a POST that may be sent twice, as in `{ ...parameters, request: SAFE_TO_REPEAT }`. */
export const SAFE_TO_REPEAT = { safeToRepeat: true };

const RETRIES = 3;
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;
const REQUEST_TIMEOUT_MS = 30_000;

interface ClientOptions extends Partial<Pacing> {
  /** By default GITHUB_API_URL, as it was when this module was loaded. */
  readonly baseUrl?: string;
}

/**
 * A client that repeats what GitHub could not answer: resets and timeouts, 5xx, 429 and secondary rate limits.
 * It waits as long as GitHub asks for, at most a minute, and else exponentially longer with jitter. A POST is
 * repeated only if marked {@link SAFE_TO_REPEAT}: a second comment is worse than none.
 */
export const createGitHub = (token: string, options: ClientOptions = {}): GitHub => {
  const { baseUrl, ...pacing } = options;
  const { sleep, random } = { ...REAL_PACING, ...pacing };
  const github = getOctokit(token, baseUrl === undefined ? {} : { baseUrl });
  github.hook.wrap('request', async (send, request) => {
    const repeatable = request.method !== 'POST' || request.request['safeToRepeat'] === true;
    for (let attempt = 0; ; attempt++) {
      const signal = AbortSignal.timeout(REQUEST_TIMEOUT_MS);
      try {
        return await send({ ...request, request: { ...request.request, signal } });
      } catch (error) {
        if (!repeatable || attempt === RETRIES || !isPassing(error)) throw error;
        await sleep(askedWaitMs(error) ?? jittered(FIRST_WAIT_MS * 2 ** attempt, random));
      }
    }
  });
  return github;
};

/** A wait between half of `ms` and `ms`, at most a minute, so that those who failed together do not return together. */
export const jittered = (ms: number, random: () => number): number =>
  Math.min(ms, LONGEST_WAIT_MS) * (0.5 + random() / 2);

/** The HTTP status of a failed request; null where the error is none of GitHub's. */
export const statusOf = (error: unknown): number | null =>
  error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : null;

/** Octokit gives resets and timeouts the status 500. */
const isPassing = (error: unknown): boolean => {
  const status = statusOf(error);
  if (status === null) return false;
  return status >= 500 || status === 429 || isRateLimit(error);
};

/** A 403 that says "later" instead of "never". */
export const isRateLimit = (error: unknown): boolean => {
  const headers = headersOf(error);
  const asksToWait = headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0';
  return statusOf(error) === 403 && asksToWait;
};

/** 403 and 404 say that the token may not, unless GitHub says with 403 that it is too busy. */
export const isRefusal = (error: unknown): boolean =>
  [403, 404].includes(statusOf(error) ?? 0) && !isRateLimit(error);

/** From `retry-after` in seconds, or until `x-ratelimit-reset` where nothing remains. */
const askedWaitMs = (error: unknown): number | null => {
  const headers = headersOf(error);
  const seconds = Number(headers['retry-after'] ?? NaN);
  const untilResetMs = Number(headers['x-ratelimit-reset'] ?? NaN) * 1000 - Date.now();
  const askedMs =
    seconds >= 0
      ? seconds * 1000
      : headers['x-ratelimit-remaining'] === '0'
        ? Math.max(0, untilResetMs)
        : NaN;
  return Number.isNaN(askedMs) ? null : Math.min(askedMs, LONGEST_WAIT_MS);
};

type Headers = Readonly<Record<string, string | number | undefined>>;

const headersOf = (error: unknown): Headers => {
  const response = error instanceof Error && 'response' in error ? error.response : undefined;
  const headers =
    typeof response === 'object' && response !== null && 'headers' in response ? response.headers : {};
  return headers as Headers;
};
