export const id = 88;
export const ids = [88];
export const modules = {

/***/ 73088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   completeCheckRun: () => (/* binding */ completeCheckRun),
/* harmony export */   isWaiting: () => (/* binding */ isWaiting),
/* harmony export */   startCheckRun: () => (/* binding */ startCheckRun)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79434);

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
    const update = (more) => github.rest.checks.update({ ...repository, check_run_id: id, output, ...more });
    const append = async (more, batch, before) => {
        const send = () => update({
            ...{ ...more, output: { ...output, annotations: batch.map(asGitHubHasIt) } },
            request: _client_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_SAFE_TO_REPEAT */ ._E,
        });
        try {
            await send();
        }
        catch (error) {
            if (!(0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .isBreakdown */ .wb)(error))
                throw error;
            const { data } = await read(github, { id, ...repository });
            if (data.output.annotations_count === before)
                await send();
        }
    };
    const completed = { status: 'completed', conclusion };
    if (annotations.length === 0) {
        await update(completed);
        return true;
    }
    try {
        for (const [i, batch] of batchesOf(annotations).entries()) {
            await append(i === 0 ? completed : {}, batch, i * MOST_ANNOTATIONS);
        }
        return true;
    }
    catch {
        await update(completed);
        return false;
    }
};
const isWaiting = async (github, checkRun) => (await read(github, checkRun)).data.status !== 'completed';
const read = (github, { id, ...repository }) => github.rest.checks.get({ ...repository, check_run_id: id });
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


/***/ })

};
