import { setTimeout as sleepFor } from 'node:timers/promises';
import { getOctokit } from '@actions/github';
import { AnswerTooLarge, fetchHead, fetchWhole } from './whole-answer.ts';
import type { AnswerLimits } from './whole-answer.ts';

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
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export const REAL_PACING: Pacing = {
  sleep: (ms) => sleepFor(ms),
  random: () => Math.random(),
  now: () => Date.now(),
};

/** Marks a POST that may be sent twice, as in `{ ...parameters, request: SAFE_TO_REPEAT }`. */
export const SAFE_TO_REPEAT = { safeToRepeat: true };
/** Marks what is no POST and may not. */
export const NOT_SAFE_TO_REPEAT = { safeToRepeat: false };

const RETRIES = 3;
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;
const LIMITS: AnswerLimits = { timeoutMs: 30_000, mostBytes: 64 * 1024 * 1024 };

interface ClientOptions extends Partial<Pacing>, Partial<AnswerLimits> {
  /** By default GITHUB_API_URL, as it was when this module was loaded. */
  readonly baseUrl?: string;
}

/**
 * A client that repeats what GitHub could not answer: resets, timeouts and answers that are none, 5xx, 429 and secondary
 * rate limits. It waits as long as GitHub asks for, and else exponentially longer with jitter; a job does not stand still for
 * more than a minute, so what asks for more is given up. For a minute after one request was given up, others are asked
 * once. A POST is repeated only if GitHub has put it off, or if marked {@link SAFE_TO_REPEAT}: a second comment is worse than
 * none.
 */
export const createGitHub = (token: string, options: ClientOptions = {}): GitHub => {
  const { baseUrl, ...more } = options;
  const { sleep, random, now, timeoutMs, mostBytes } = { ...REAL_PACING, ...LIMITS, ...more };
  const github = getOctokit(token, baseUrl === undefined ? {} : { baseUrl });
  let brokenUntil = -Infinity;
  github.hook.wrap('request', async (send, request) => {
    const isStreamed = request.request.parseSuccessResponseBody === false;
    const own = request.request;
    const proxied = own.fetch as typeof globalThis.fetch;
    const fetch = (isStreamed ? fetchHead : fetchWhole)(proxied, { timeoutMs, mostBytes });
    const isSafe = (request.request['safeToRepeat'] as boolean | undefined) ?? request.method !== 'POST';
    for (let attempt = 0; ; attempt++) {
      // In place: hooks behind this one see nothing of what it passes on. As an object of its own: requests share theirs.
      request.request = { ...own, fetch, signal: AbortSignal.timeout(timeoutMs) };
      try {
        const answer = await send(request);
        brokenUntil = -Infinity;
        return answer;
      } catch (error) {
        if (!isRateLimit(error) && !(isSafe && isBreakdown(error))) throw error;
        const waitMs = askedWaitMs(error, now()) ?? jittered(FIRST_WAIT_MS * 2 ** attempt, random);
        if (attempt === RETRIES || now() < brokenUntil || waitMs > LONGEST_WAIT_MS) {
          brokenUntil = now() + LONGEST_WAIT_MS;
          throw error;
        }
        await sleep(waitMs);
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

/** Whether GitHub has failed, and may have done what it was asked. Octokit gives what fetch throws the status 500. */
export const isBreakdown = (error: unknown): boolean =>
  (statusOf(error) ?? 0) >= 500 && !((error as Error).cause instanceof AnswerTooLarge);

/** 429, or a 403 that says "later" instead of "never": nothing was carried out. */
export const isRateLimit = (error: unknown): boolean => {
  const status = statusOf(error);
  if (status !== 403) return status === 429;
  const headers = headersOf(error);
  const asksToWait = headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0';
  return asksToWait || /secondary rate limit|abuse detection/i.test(String(error));
};

/** 403 and 404 say that the token may not, unless GitHub says with 403 that it is too busy. */
export const isRefusal = (error: unknown): boolean =>
  [403, 404].includes(statusOf(error) ?? 0) && !isRateLimit(error);

/** What GitHub answers; null where it answers with one of these statuses instead: there is none. */
export const orNull = async <T>(
  answer: Promise<T>,
  statuses: readonly number[] = [404],
): Promise<T | null> => {
  try {
    return await answer;
  } catch (error) {
    if (statuses.includes(statusOf(error) ?? 0)) return null;
    throw error;
  }
};

/** Whether there was an answer at all. */
export const isAnswered = (error: unknown): boolean =>
  error instanceof Error && 'response' in error && error.response !== undefined;

/**
 * From `retry-after`, or until `x-ratelimit-reset` where nothing remains; for a limit without either a minute
 * (docs.github.com/rest, "Best practices for using the REST API"). null where GitHub asks for nothing.
 */
const askedWaitMs = (error: unknown, now: number): number | null => {
  const headers = headersOf(error);
  const after = afterMs(String(headers['retry-after'] ?? ''), now);
  const reset = headers['x-ratelimit-remaining'] === '0' ? Number(headers['x-ratelimit-reset']) : NaN;
  const asked = [after, reset * 1000 - now].find((ms) => !Number.isNaN(ms));
  if (asked === undefined) return isRateLimit(error) ? LONGEST_WAIT_MS : null;
  return Math.max(0, asked);
};

/** Seconds, or a date as proxies write it (RFC 9110, 10.2.3); else NaN. */
const afterMs = (header: string, now: number): number =>
  /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;

type Headers = Readonly<Record<string, string | number | undefined>>;

const headersOf = (error: unknown): Headers => {
  const response = error instanceof Error && 'response' in error ? error.response : undefined;
  const headers =
    typeof response === 'object' && response !== null && 'headers' in response ? response.headers : {};
  return headers as Headers;
};
