export const id = 434;
export const ids = [434];
export const modules = {

/***/ 9434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _E: () => (/* binding */ NOT_SAFE_TO_REPEAT),
  _P: () => (/* binding */ SAFE_TO_REPEAT),
  createGitHub: () => (/* binding */ createGitHub),
  wb: () => (/* binding */ isBreakdown),
  vu: () => (/* binding */ isRefusal),
  c2: () => (/* binding */ statusOf)
});

// UNUSED EXPORTS: REAL_PACING, isAnswered, isRateLimit, jittered, orNull

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 22 modules
var lib_github = __webpack_require__(2413);
;// CONCATENATED MODULE: ./build/io/github/whole-answer.js
class AnswerTooLarge extends Error {
}
const fetchWhole = (fetch, limits) => {
    return async (input, init) => {
        const { response, asked } = await ask(fetch, { input, init, limits });
        if (response.body === null)
            return response;
        const text = await readText(response, { asked, limits });
        const { status, statusText } = response;
        const headers = [...response.headers];
        if (isJson(text))
            return new Response(text, { status, statusText, headers });
        const type = response.headers.get('content-type') ?? 'no type';
        const what = `${asked} was answered with ${status} and no JSON (${type}): ${excerptOf(text)}`;
        if (status < 400)
            throw new Error(`${what}. A proxy may have answered in GitHub's place`);
        const told = headers.filter(([name]) => name !== 'content-type');
        return Response.json({ message: what }, { status, statusText, headers: told });
    };
};
const fetchHead = (fetch, limits) => async (input, init) => {
    const { response } = await ask(fetch, { input, init, limits });
    return response.ok ? response : fetchWhole(() => Promise.resolve(response), limits)(input, init);
};
const ask = async (fetch, { input, init, limits }) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const asked = `${init?.method ?? 'GET'} ${url.pathname}`;
    try {
        return { response: await fetch(input, init), asked };
    }
    catch (error) {
        throw new Error(`${asked} was not answered${whyOf(error, limits)}`, { cause: error });
    }
};
const readText = async (response, { asked, limits }) => {
    const chunks = [];
    let bytes = 0;
    try {
        for await (const chunk of response.body) {
            bytes += chunk.length;
            if (bytes > limits.mostBytes)
                break;
            chunks.push(chunk);
        }
    }
    catch (error) {
        throw new Error(`${asked} was not answered to the end${whyOf(error, limits)}`, { cause: error });
    }
    if (bytes <= limits.mostBytes)
        return Buffer.concat(chunks).toString('utf8');
    throw new AnswerTooLarge(`The answer to ${asked} is larger than the limit of ${limits.mostBytes} bytes`);
};
const isJson = (text) => {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
};
const MOST_EXCERPT = 100;
const excerptOf = (text) => {
    const words = text
        .slice(0, 10 * MOST_EXCERPT)
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim();
    return JSON.stringify(words.slice(0, MOST_EXCERPT).toWellFormed());
};
const whyOf = (error, { timeoutMs }) => {
    if (error.name === 'TimeoutError')
        return ` within ${timeoutMs / 1000} s`;
    const { message } = innermost(error);
    return /\b407\b/.test(message)
        ? `: the proxy asks for a password (407). Put it into the address in https_proxy, as in http://user:password@host:port`
        : `: ${message}`;
};
const innermost = (error) => (error.cause instanceof Error ? innermost(error.cause) : error);

;// CONCATENATED MODULE: ./build/io/github/client.js



const REAL_PACING = {
    sleep: (ms) => (0,promises_.setTimeout)(ms),
    random: () => Math.random(),
    now: () => Date.now(),
};
const SAFE_TO_REPEAT = { safeToRepeat: true };
const NOT_SAFE_TO_REPEAT = { safeToRepeat: false };
const RETRIES = 3;
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;
const LIMITS = { timeoutMs: 30_000, mostBytes: 64 * 1024 * 1024 };
const createGitHub = (token, options = {}) => {
    const { baseUrl, ...more } = options;
    const { sleep, random, now, timeoutMs, mostBytes } = { ...REAL_PACING, ...LIMITS, ...more };
    const github = (0,lib_github/* getOctokit */.Q)(token, baseUrl === undefined ? {} : { baseUrl });
    let brokenUntil = -Infinity;
    github.hook.wrap('request', async (send, request) => {
        const isStreamed = request.request.parseSuccessResponseBody === false;
        const own = request.request;
        const proxied = own.fetch;
        const fetch = (isStreamed ? fetchHead : fetchWhole)(proxied, { timeoutMs, mostBytes });
        const isSafe = request.request['safeToRepeat'] ?? request.method !== 'POST';
        for (let attempt = 0;; attempt++) {
            request.request = { ...own, fetch, signal: AbortSignal.timeout(timeoutMs) };
            try {
                const answer = await send(request);
                brokenUntil = -Infinity;
                return answer;
            }
            catch (error) {
                if (!isRateLimit(error) && !(isSafe && isBreakdown(error)))
                    throw error;
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
const jittered = (ms, random) => Math.min(ms, LONGEST_WAIT_MS) * (0.5 + random() / 2);
const statusOf = (error) => error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : null;
const isBreakdown = (error) => (statusOf(error) ?? 0) >= 500 && !(error.cause instanceof AnswerTooLarge);
const isRateLimit = (error) => {
    const status = statusOf(error);
    if (status !== 403)
        return status === 429;
    const headers = headersOf(error);
    const asksToWait = headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0';
    return asksToWait || /secondary rate limit|abuse detection/i.test(String(error));
};
const isRefusal = (error) => [403, 404].includes(statusOf(error) ?? 0) && !isRateLimit(error);
const orNull = async (answer, statuses = [404]) => {
    try {
        return await answer;
    }
    catch (error) {
        if (statuses.includes(statusOf(error) ?? 0))
            return null;
        throw error;
    }
};
const isAnswered = (error) => error instanceof Error && 'response' in error && error.response !== undefined;
const askedWaitMs = (error, now) => {
    const headers = headersOf(error);
    const after = afterMs(String(headers['retry-after'] ?? ''), now);
    const reset = headers['x-ratelimit-remaining'] === '0' ? Number(headers['x-ratelimit-reset']) : NaN;
    const asked = [after, reset * 1000 - now].find((ms) => !Number.isNaN(ms));
    if (asked === undefined)
        return isRateLimit(error) ? LONGEST_WAIT_MS : null;
    return Math.max(0, asked);
};
const afterMs = (header, now) => /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
const headersOf = (error) => {
    const response = error instanceof Error && 'response' in error ? error.response : undefined;
    const headers = typeof response === 'object' && response !== null && 'headers' in response ? response.headers : {};
    return headers;
};


/***/ })

};
