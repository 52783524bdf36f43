export const id = 51;
export const ids = [51,434];
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


/***/ }),

/***/ 2051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   upsertComment: () => (/* binding */ upsertComment)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _report_marker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8729);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9434);



const runIdOf = (body) => (0,_report_marker_js__WEBPACK_IMPORTED_MODULE_2__/* .readMarker */ .t7)(body)?.runId ?? 0;
const WORKFLOW_LOGIN = 'github-actions[bot]';
const loginOf = async (github) => {
    try {
        const { viewer } = await github.graphql('query { viewer { login } }', {
            request: _client_js__WEBPACK_IMPORTED_MODULE_1__/* .SAFE_TO_REPEAT */ ._P,
        });
        return viewer.login;
    }
    catch {
    }
    try {
        return (await github.rest.users.getAuthenticated()).data.login;
    }
    catch {
        return null;
    }
};
const marked = async (github, request, login) => {
    const { owner, repo, issue, key } = request;
    const pages = github.paginate.iterator(github.rest.issues.listComments, {
        owner,
        repo,
        issue_number: issue,
        per_page: 100,
    });
    const ours = [];
    for await (const { data } of pages) {
        for (const { id, html_url: url, body, user } of data) {
            const marker = (0,_report_marker_js__WEBPACK_IMPORTED_MODULE_2__/* .readMarker */ .t7)(body ?? '');
            if (marker?.key === key && user?.login === (login ?? WORKFLOW_LOGIN))
                ours.push({ id, url, body: body ?? '', runId: marker.runId ?? 0 });
        }
    }
    return ours.sort((a, b) => b.runId - a.runId || b.id - a.id);
};
const keepNewest = async (github, { owner, repo }, ours) => {
    for (const { id } of ours.slice(1)) {
        try {
            await github.rest.issues.deleteComment({ owner, repo, comment_id: id });
        }
        catch (error) {
            if (!(0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .isRefusal */ .vu)(error))
                throw error;
        }
    }
};
const MOST_POSTS = 3;
const post = async (github, request, login) => {
    const { owner, repo, issue, body, pauseMs = 2_000 } = request;
    for (let attempt = 1;; attempt += 1) {
        try {
            const { data } = await github.rest.issues.createComment({ owner, repo, issue_number: issue, body });
            return data.html_url;
        }
        catch (error) {
            const status = (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error);
            if (attempt === MOST_POSTS || (status !== null && status < 500))
                throw error;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pauseMs * attempt);
            const arrived = (await marked(github, request, login)).find(({ runId }) => runId === runIdOf(body));
            if (arrived !== undefined)
                return arrived.url;
        }
    }
};
const write = async (github, request) => {
    const { owner, repo, body, revise = () => body } = request;
    const login = await loginOf(github);
    const before = await marked(github, request, login);
    const [newest] = before;
    if (newest === undefined && !request.createIfAbsent)
        return { outcome: 'absent', url: null };
    if (newest !== undefined) {
        const revised = newest.runId > runIdOf(body) ? null : revise(newest.body);
        if (revised === null)
            return { outcome: 'superseded', url: newest.url };
        await github.rest.issues.updateComment({ owner, repo, comment_id: newest.id, body: revised });
        await keepNewest(github, request, before);
        return { outcome: 'written', url: newest.url };
    }
    const url = await post(github, request, login);
    const after = await marked(github, request, login);
    await keepNewest(github, request, after);
    const kept = after[0]?.url ?? url;
    return { outcome: kept === url ? 'written' : 'superseded', url: kept };
};
const upsertComment = async (github, request) => {
    try {
        return await write(github, request);
    }
    catch (error) {
        if (!(0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .isRefusal */ .vu)(error))
            throw error;
        return { outcome: 'not permitted', url: null, message: error.message };
    }
};


/***/ })

};
