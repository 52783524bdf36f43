export const id = 51;
export const ids = [51];
export const modules = {

/***/ 42051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   upsertComment: () => (/* binding */ upsertComment)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _report_marker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78729);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79434);



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
