export const id = 642;
export const ids = [642];
export const modules = {

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
