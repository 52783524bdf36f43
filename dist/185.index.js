export const id = 185;
export const ids = [185];
export const modules = {

/***/ 23185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   followTrigger: () => (/* binding */ followTrigger)
/* harmony export */ });
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43201);
/* harmony import */ var _explain_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22319);


const FIND = {
    stage: 'report',
    to: 'find the pull request of the triggering run',
    permission: 'pull-requests: read',
};
async function followTrigger(github, event) {
    const run = event.triggeredBy;
    if (run === null)
        return event;
    const pull = run.event === 'pull_request'
        ? await (0,_explain_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .explainRefusal */ .G)(FIND, () => findPullRequest(github, event, run))
        : null;
    return {
        ...event,
        sha: run.headSha,
        runId: run.id,
        pullRequest: pull && (0,_event_js__WEBPACK_IMPORTED_MODULE_0__/* .pullRequestOf */ ._n)(pull),
        base: pull && (0,_event_js__WEBPACK_IMPORTED_MODULE_0__/* .baseOfPull */ .YI)(pull),
    };
}
async function findPullRequest(github, { repository }, { headSha, headBranch, headRepository, pullRequests }) {
    const listed = pullRequests.find((pull) => pull.headSha === headSha);
    if (listed !== undefined) {
        const { data } = await github.rest.pulls.get({ ...repository, pull_number: listed.number });
        return data.state === 'open' && data.head.sha === headSha ? data : null;
    }
    if (headRepository === null)
        return null;
    const [owner] = headRepository.split('/', 1);
    const { data } = await github.rest.pulls.list({
        ...repository,
        state: 'open',
        head: `${owner}:${headBranch}`,
        sort: 'created',
        direction: 'asc',
        per_page: 100,
    });
    const found = data.find(({ head }) => head.sha === headSha && head.repo?.full_name === headRepository);
    return found ?? null;
}


/***/ })

};
