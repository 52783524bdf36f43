/** What of an answer is waited for and kept. */
export interface AnswerLimits {
  /** From the question to the last byte of the answer. */
  readonly timeoutMs: number;
  /** GitHub's own answers to us are below 10 MB: 100 comments, or a tree of 100,000 files. */
  readonly mostBytes: number;
}

/** Asking again would bring it again. */
export class AnswerTooLarge extends Error {}

type Fetch = typeof globalThis.fetch;

/**
 * A fetch that has read the whole answer before it resolves. Octokit takes an answer that was cut off, ran out of time or
 * is a page of a proxy for a success, with whatever text has come. Here these are errors, which name what was asked for.
 */
export const fetchWhole = (fetch: Fetch, limits: AnswerLimits): Fetch => {
  return async (input, init) => {
    const { response, asked } = await ask(fetch, { input, init, limits });
    if (response.body === null) return response;
    const text = await readText(response, { asked, limits });
    const { status, statusText } = response;
    const headers = [...response.headers];
    if (isJson(text)) return new Response(text, { status, statusText, headers });
    const type = response.headers.get('content-type') ?? 'no type';
    const what = `${asked} was answered with ${status} and no JSON (${type}): ${excerptOf(text)}`;
    if (status < 400) throw new Error(`${what}. A proxy may have answered in GitHub's place`);
    const told = headers.filter(([name]) => name !== 'content-type');
    return Response.json({ message: what }, { status, statusText, headers: told });
  };
};

/** The same for an answer whose body the caller reads itself, with limits of its own. */
export const fetchHead =
  (fetch: Fetch, limits: AnswerLimits): Fetch =>
  async (input, init) => {
    const { response } = await ask(fetch, { input, init, limits });
    return response.ok ? response : fetchWhole(() => Promise.resolve(response), limits)(input, init);
  };

interface Asking {
  readonly input: Parameters<Fetch>[0];
  readonly init: Parameters<Fetch>[1];
  readonly limits: AnswerLimits;
}

const ask = async (fetch: Fetch, { input, init, limits }: Asking) => {
  const url = new URL(input instanceof Request ? input.url : input);
  const asked = `${init?.method ?? 'GET'} ${url.pathname}`;
  try {
    return { response: await fetch(input, init), asked };
  } catch (error) {
    throw new Error(`${asked} was not answered${whyOf(error, limits)}`, { cause: error });
  }
};

const readText = async (
  response: Response,
  { asked, limits }: { asked: string; limits: AnswerLimits },
): Promise<string> => {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      bytes += chunk.length;
      if (bytes > limits.mostBytes) break;
      chunks.push(chunk);
    }
  } catch (error) {
    throw new Error(`${asked} was not answered to the end${whyOf(error, limits)}`, { cause: error });
  }
  if (bytes <= limits.mostBytes) return Buffer.concat(chunks).toString('utf8');
  throw new AnswerTooLarge(`The answer to ${asked} is larger than the limit of ${limits.mostBytes} bytes`);
};

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

const MOST_EXCERPT = 100;

/** Of a page its words. */
const excerptOf = (text: string): string => {
  const words = text
    .slice(0, 10 * MOST_EXCERPT)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return JSON.stringify(words.slice(0, MOST_EXCERPT).toWellFormed());
};

const whyOf = (error: unknown, { timeoutMs }: AnswerLimits): string => {
  if ((error as Error).name === 'TimeoutError') return ` within ${timeoutMs / 1000} s`;
  const { message } = innermost(error as Error);
  return /\b407\b/.test(message)
    ? `: the proxy asks for a password (407). Put it into the address in https_proxy, as in http://user:password@host:port`
    : `: ${message}`;
};

/** What fetch says itself is "fetch failed", or behind a proxy "Request was cancelled.". */
const innermost = (error: Error): Error => (error.cause instanceof Error ? innermost(error.cause) : error);
