export const id = 88;
export const ids = [88,642];
export const modules = {

/***/ 3088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   completeCheckRun: () => (/* binding */ completeCheckRun),
/* harmony export */   isWaiting: () => (/* binding */ isWaiting),
/* harmony export */   startCheckRun: () => (/* binding */ startCheckRun)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(642);

const MOST_ANNOTATIONS = 50;
const MOST_TITLE = 255;
const cut = (title) => title.slice(0, MOST_TITLE).toWellFormed();
const startCheckRun = async (github, repository, { name, commit, runUrl }) => {
    try {
        const { data } = await github.rest.checks.create({
            ...repository,
            name,
            head_sha: commit,
            details_url: runUrl,
            status: 'in_progress',
            request: _client_js__WEBPACK_IMPORTED_MODULE_0__/* .SAFE_TO_REPEAT */ ._P,
        });
        return { ...repository, id: data.id };
    }
    catch (error) {
        if ((0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .isRefusal */ .vu)(error))
            return null;
        throw error;
    }
};
const completeCheckRun = async (github, { id, ...repository }, { conclusion, title, summary, annotations }) => {
    const output = { title: cut(title), summary };
    const update = (more, batch) => github.rest.checks.update({
        ...repository,
        check_run_id: id,
        ...more,
        output: { ...output, ...(batch.length > 0 && { annotations: batch.map(asGitHubHasIt) }) },
    });
    const completed = { status: 'completed', conclusion };
    const [first = [], ...rest] = batchesOf(annotations);
    try {
        await update(completed, first);
        for (const batch of rest)
            await update({}, batch);
        return true;
    }
    catch (error) {
        if (first.length === 0)
            throw error;
        await update(completed, []);
        return false;
    }
};
const isWaiting = async (github, { id, ...repository }) => {
    const { data } = await github.rest.checks.get({ ...repository, check_run_id: id });
    return data.status !== 'completed';
};
const batchesOf = (annotations) => Array.from({ length: Math.ceil(annotations.length / MOST_ANNOTATIONS) }, (_, i) => annotations.slice(i * MOST_ANNOTATIONS, (i + 1) * MOST_ANNOTATIONS));
const LEVELS = { error: 'failure', warning: 'warning' };
const asGitHubHasIt = ({ level, file, line, title, message }) => ({
    path: file,
    start_line: line,
    end_line: line,
    annotation_level: LEVELS[level],
    title: cut(title),
    message,
});


/***/ }),

/***/ 642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _P: () => (/* binding */ SAFE_TO_REPEAT),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   createGitHub: () => (/* binding */ createGitHub),
/* harmony export */   vu: () => (/* binding */ isRefusal)
/* harmony export */ });
/* unused harmony exports REAL_PACING, jittered, isRateLimit */
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2413);


const REAL_PACING = { sleep: (ms) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms), random: () => Math.random() };
const SAFE_TO_REPEAT = { safeToRepeat: true };
const RETRIES = 3;
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;
const REQUEST_TIMEOUT_MS = 30_000;
const createGitHub = (token, options = {}) => {
    const { baseUrl, ...pacing } = options;
    const { sleep, random } = { ...REAL_PACING, ...pacing };
    const github = (0,_actions_github__WEBPACK_IMPORTED_MODULE_1__/* .getOctokit */ .Q)(token, baseUrl === undefined ? {} : { baseUrl });
    github.hook.wrap('request', async (send, request) => {
        const repeatable = request.method !== 'POST' || request.request['safeToRepeat'] === true;
        for (let attempt = 0;; attempt++) {
            const signal = AbortSignal.timeout(REQUEST_TIMEOUT_MS);
            try {
                return await send({ ...request, request: { ...request.request, signal } });
            }
            catch (error) {
                if (!repeatable || attempt === RETRIES || !isPassing(error))
                    throw error;
                await sleep(askedWaitMs(error) ?? jittered(FIRST_WAIT_MS * 2 ** attempt, random));
            }
        }
    });
    return github;
};
const jittered = (ms, random) => Math.min(ms, LONGEST_WAIT_MS) * (0.5 + random() / 2);
const statusOf = (error) => error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : null;
const isPassing = (error) => {
    const status = statusOf(error);
    if (status === null)
        return false;
    return status >= 500 || status === 429 || isRateLimit(error);
};
const isRateLimit = (error) => {
    const headers = headersOf(error);
    const asksToWait = headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0';
    return statusOf(error) === 403 && asksToWait;
};
const isRefusal = (error) => [403, 404].includes(statusOf(error) ?? 0) && !isRateLimit(error);
const askedWaitMs = (error) => {
    const headers = headersOf(error);
    const seconds = Number(headers['retry-after'] ?? NaN);
    const untilResetMs = Number(headers['x-ratelimit-reset'] ?? NaN) * 1000 - Date.now();
    const askedMs = seconds >= 0
        ? seconds * 1000
        : headers['x-ratelimit-remaining'] === '0'
            ? Math.max(0, untilResetMs)
            : NaN;
    return Number.isNaN(askedMs) ? null : Math.min(askedMs, LONGEST_WAIT_MS);
};
const headersOf = (error) => {
    const response = error instanceof Error && 'response' in error ? error.response : undefined;
    const headers = typeof response === 'object' && response !== null && 'headers' in response ? response.headers : {};
    return headers;
};


/***/ })

};
