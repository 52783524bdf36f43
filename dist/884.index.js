export const id = 884;
export const ids = [884];
export const modules = {

/***/ 19884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPullRequestDiff: () => (/* binding */ readPullRequestDiff)
/* harmony export */ });
/* harmony import */ var _source_changed_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44034);

const MOST_FILES = 3_000;
const UNKNOWN = { added: new Set(), shown: new Set(), functions: new Set() };
const readPullRequestDiff = async (github, repository, pullRequest) => {
    const diff = new Map();
    const pages = github.paginate.iterator(github.rest.pulls.listFiles, {
        ...repository,
        pull_number: pullRequest,
        per_page: 100,
    });
    for await (const { data } of pages) {
        for (const { filename, patch, changes } of data) {
            if (changes > 0)
                diff.set(filename, patch === undefined ? UNKNOWN : (0,_source_changed_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .fileDiff */ .e)(patch));
        }
        if (diff.size >= MOST_FILES)
            break;
    }
    return diff;
};


/***/ })

};
