export const id = 850;
export const ids = [850,178];
export const modules = {

/***/ 3065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ok: () => (/* binding */ marksOf),
/* harmony export */   Zq: () => (/* binding */ chooseAnchor),
/* harmony export */   p0: () => (/* binding */ measuredUpTo)
/* harmony export */ });
/* harmony import */ var _measure_short_commit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1947);

const TAGS = 'refs/tags/';
const marksOf = (measured, { key, resets }) => {
    const tagged = measured.filter(({ ref }) => ref.startsWith(TAGS));
    const ofKey = resets.filter((one) => one.key === key).toReversed();
    return new Map([
        ...tagged.map(({ commit, ref }) => [commit, ref.slice(TAGS.length)]),
        ...ofKey.map(({ commit, ...reset }) => [commit, resetWords(reset)]),
    ]);
};
const resetWords = ({ by, at, reason }) => `the reset by ${by} on ${at.slice(0, 10)} (${reason})`;
const chooseAnchor = (measured, { key, resets }, release) => {
    const marks = marksOf(measured, { key, resets });
    if (release !== null && !marks.has(release.commit))
        marks.set(release.commit, release.tag);
    const candidates = sinceReset(measured, resets.find((one) => one.key === key));
    const marked = candidates.find(({ commit }) => marks.has(commit));
    if (marked !== undefined)
        return { entry: marked, why: marks.get(marked.commit) };
    const oldest = candidates.at(-1);
    return oldest === undefined
        ? null
        : { entry: oldest, why: `the first measurement (${(0,_measure_short_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .shortCommit */ .A)(oldest.commit)})` };
};
const sinceReset = (measured, reset) => reset === undefined || measured.some(({ commit }) => commit === reset.commit)
    ? measured
    : measured.filter(({ measuredAt }) => Date.parse(measuredAt) >= Date.parse(reset.at));
const measuredUpTo = ({ entries }, key, { commit, measuredAt }) => entries
    .filter((entry) => entry.key === key)
    .filter((entry) => entry.commit === commit || Date.parse(entry.measuredAt) < Date.parse(measuredAt));


/***/ }),

/***/ 3850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/baseline/measurement-format.js + 3 modules
var measurement_format = __webpack_require__(2958);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/inputs/catalog.js
var catalog = __webpack_require__(8999);
// EXTERNAL MODULE: ./build/inputs/inputs.js + 4 modules
var inputs_inputs = __webpack_require__(874);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/baseline/baseline-index.js
var baseline_index = __webpack_require__(2310);
// EXTERNAL MODULE: ./build/baseline/stored-json.js
var stored_json = __webpack_require__(7706);
;// CONCATENATED MODULE: ./build/io/regular-file.js


async function openRegularFile(path) {
    const handle = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
    const stats = await handle.stat();
    if (stats.isFile())
        return handle;
    await handle.close();
    throw new Error(`${path} is no regular file`);
}
async function readRegularFile(path, maxBytes) {
    const handle = await openRegularFile(path);
    try {
        const { size } = await handle.stat();
        if (size > maxBytes)
            throw new Error(`${path} has ${size} bytes, more than ${maxBytes}`);
        return await handle.readFile('utf8');
    }
    finally {
        await handle.close();
    }
}

;// CONCATENATED MODULE: ./build/io/storable.js



function storable(measurement) {
    const text = (0,measurement_format/* encodeMeasurement */.f)(measurement);
    requireStorable(text, 'the measurement', 'Lower `runs` or `rounds`, or measure with a load that touches fewer parts of the service.');
    return text;
}
function requireStorable(text, name, remedy) {
    const bytes = Buffer.byteLength(text);
    if (bytes <= stored_json/* MAX_STORED_BYTES */.DR)
        return;
    const message = `${name} has ${bytes} bytes, over the limit of ${stored_json/* MAX_STORED_BYTES */.DR}`;
    throw new errors/* MeasurementError */.HG('baseline', message, { remedy });
}

;// CONCATENATED MODULE: ./build/io/baseline-file.js










const openBaselineFile = (path, key) => ({
    name: `the file ${path}`,
    isByCommit: false,
    list: () => Promise.resolve({ entries: (0,external_node_fs_.existsSync)(path) ? [{ commit: '', key, path }] : [], index: baseline_index/* EMPTY_INDEX */.ZK }),
    readMeasurement: async () => (0,measurement_format/* decodeMeasurement */.T)(await readBaselineFile(path), path),
    save: async (_, measurement) => {
        await writeBaselineFile(path, measurement);
        return `Baseline written to ${path}.`;
    },
});
const readBaselineFile = (path) => readRegularFile(path, stored_json/* MAX_STORED_BYTES */.DR).catch((error) => {
    throw new errors/* MeasurementError */.HG('baseline', `cannot read ${path}: ${(0,errors/* describeError */.Uc)(error)}`, {
        remedy: 'Set `baseline-file` to a file that `save-baseline` or `check --update-baseline` has written.',
        cause: error,
    });
});
async function writeBaselineFile(path, measurement) {
    const content = storable(measurement);
    const fresh = `${path}.${(0,external_node_crypto_.randomUUID)()}.tmp`;
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        await (0,promises_.writeFile)(fresh, content);
        await (0,promises_.rename)(fresh, path);
    }
    catch (error) {
        await (0,promises_.rm)(fresh, { force: true }).catch(() => undefined);
        throw new errors/* MeasurementError */.HG('baseline', `cannot write ${path}: ${error.message}`, {
            remedy: 'Set `baseline-file` to a file in a folder that this job may write to.',
            cause: error,
        });
    }
}

// EXTERNAL MODULE: ./node_modules/fflate/esm/index.mjs
var esm = __webpack_require__(1306);
;// CONCATENATED MODULE: ./build/io/report-files.js



const REPORT_FILES = {
    comment: 'comment.md',
    verdict: 'verdict.json',
    measurement: 'measurement.json',
    base: 'base.json',
};
async function writeReport(directory, contents) {
    await makeReportDirectory(directory);
    for (const [name, content] of Object.entries(contents)) {
        const file = (0,external_node_path_.join)(directory, REPORT_FILES[name]);
        await (0,promises_.writeFile)(file, content).catch((error) => refuse(file, error));
    }
}
async function makeReportDirectory(path) {
    await (0,promises_.mkdir)(path, { recursive: true }).catch((error) => refuse(path, error));
}
function refuse(path, cause) {
    throw new errors/* MeasurementError */.HG('report', `cannot write ${path}: ${(0,errors/* describeError */.Uc)(cause)}`, {
        remedy: 'Set `report-directory` to a folder that may be written to, or leave it out.',
        cause,
    });
}

;// CONCATENATED MODULE: ./build/io/measurement-archive.js




const measurementIn = (zip, source) => {
    const file = REPORT_FILES.measurement;
    const fail = (problem, cause) => {
        throw new errors/* MeasurementError */.HG('baseline', `${source}: ${problem}`, {
            remedy: 'Upload the path that the output `measurement-file` gives, with actions/upload-artifact.',
            cause,
        });
    };
    const unpack = () => {
        try {
            const isWanted = ({ name, originalSize }) => name === file &&
                (originalSize <= stored_json/* MAX_STORED_BYTES */.DR || fail(`${file} is larger than ${stored_json/* MAX_STORED_BYTES */.DR} bytes`));
            return (0,esm/* unzipSync */.AO)(zip, { filter: isWanted })[file];
        }
        catch (error) {
            return error instanceof errors/* MeasurementError */.HG ? fail(error.message) : fail('it is no readable zip', error);
        }
    };
    return Buffer.from(unpack() ?? fail(`there is no ${file} in it`)).toString('utf8');
};

;// CONCATENATED MODULE: ./build/io/github/capped-bytes.js

const STREAMED = { parseSuccessResponseBody: false };
const RETRIES = 1;
const askCapped = async (ask, capped) => {
    for (let attempt = 0;; attempt++) {
        const answer = await ask();
        try {
            return { answer, bytes: await readCapped(answer.data, capped) };
        }
        catch (error) {
            if (error instanceof errors/* MeasurementError */.HG)
                throw error;
            if (attempt === RETRIES)
                throw cutOff(capped.name, error);
        }
    }
};
const readCapped = async (body, { most, name }) => {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of body) {
        bytes += chunk.length;
        if (bytes > most) {
            throw new errors/* MeasurementError */.HG('baseline', `${name} is larger than the limit of ${most} bytes`, {
                remedy: 'Remove it where it is stored, and measure that commit again.',
            });
        }
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
};
const cutOff = (name, cause) => new errors/* MeasurementError */.HG('baseline', `${name} was cut off on its way: ${(0,errors/* describeError */.Uc)(cause)}`, {
    remedy: 'Run the job again; https://www.githubstatus.com says whether GitHub is well.',
    cause,
});

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 22 modules
var github = __webpack_require__(2413);
;// CONCATENATED MODULE: ./build/io/github/client.js


const REAL_PACING = { sleep: (ms) => (0,external_node_timers_promises_.setTimeout)(ms), random: () => Math.random() };
const SAFE_TO_REPEAT = { safeToRepeat: true };
const client_RETRIES = 3;
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;
const REQUEST_TIMEOUT_MS = 30_000;
const createGitHub = (token, options = {}) => {
    const { baseUrl, ...pacing } = options;
    const { sleep, random } = { ...REAL_PACING, ...pacing };
    const github = getOctokit(token, baseUrl === undefined ? {} : { baseUrl });
    github.hook.wrap('request', async (send, request) => {
        const repeatable = request.method !== 'POST' || request.request['safeToRepeat'] === true;
        for (let attempt = 0;; attempt++) {
            const signal = AbortSignal.timeout(REQUEST_TIMEOUT_MS);
            try {
                return await send({ ...request, request: { ...request.request, signal } });
            }
            catch (error) {
                if (!repeatable || attempt === client_RETRIES || !isPassing(error))
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

;// CONCATENATED MODULE: ./build/io/github/explain-refusal.js


const explainRefusal = async (permission, act) => {
    try {
        return await act();
    }
    catch (error) {
        const status = statusOf(error);
        if (status === null)
            throw error;
        const intent = permission.endsWith('write') ? 'write' : 'read';
        const message = `GitHub refused to ${intent} the baselines (${status}): ${String(error)}`;
        throw new errors/* MeasurementError */.HG('baseline', message, {
            remedy: isRateLimit(error) ? LATER : remedyFor(status, permission),
            cause: error,
        });
    }
};
const LATER = 'Run the job again in an hour, or let fewer jobs ask GitHub at the same time.';
const remedyFor = (status, permission) => {
    if ([401, 403, 404].includes(status)) {
        return `Give the job \`permissions: ${permission}\`, and pass its token as \`github-token\`.`;
    }
    return status === 422
        ? 'Exempt the branch of the baselines from the rules that protect branches.'
        : 'Run the job again; https://www.githubstatus.com says whether GitHub is well.';
};

;// CONCATENATED MODULE: ./build/io/github/baseline-artifact.js






const RUNS_OF_PAGE = 100;
const MOST_PAGES = 3;
const openArtifacts = (github, { repository, defaultBranch }, { name, key }) => {
    const place = { github, repository, name };
    return {
        name: `the artifacts ${name}`,
        isByCommit: true,
        list: () => read(async () => {
            const runs = defaultBranch === null ? [] : await listRuns(place, defaultBranch);
            const byCommit = Map.groupBy(runs, (run) => run.head_sha);
            const entries = [...byCommit].map(([commit, own]) => ({ key, commit, path: pathOf(own) }));
            return { entries, index: baseline_index/* EMPTY_INDEX */.ZK };
        }),
        readMeasurement: (entry) => read(() => readMeasurement(place, entry)),
        save: () => Promise.resolve(`The baseline is what the workflow uploads as the artifact ${name}.`),
    };
};
const read = (act) => explainRefusal('actions: read', act);
const listRuns = async ({ github, repository }, branch) => {
    const runs = [];
    for (let page = 1; page <= MOST_PAGES; page++) {
        const { data } = await github.rest.actions.listWorkflowRunsForRepo({
            ...{ ...repository, event: 'push', branch, per_page: RUNS_OF_PAGE, page },
        });
        runs.push(...data.workflow_runs.filter((run) => isOwn(run, branch)));
        if (data.workflow_runs.length < RUNS_OF_PAGE)
            break;
    }
    return runs;
};
const isOwn = (run, branch) => run.event === 'push' &&
    run.head_branch === branch &&
    run.head_repository?.id === run.repository.id;
const pathOf = (runs) => `runs ${runs.map(({ id }) => id).join(', ')}`;
const readMeasurement = async (place, { path }) => {
    for (const [run] of path.matchAll(/\d+/g)) {
        const artifact = await findArtifact(place, Number(run));
        if (artifact !== null)
            return download(place, artifact);
    }
    return null;
};
const findArtifact = async ({ github, repository, name }, run) => {
    const { data } = await github.rest.actions.listWorkflowRunArtifacts({
        ...{ ...repository, run_id: run, name, per_page: 100 },
    });
    const ids = data.artifacts.filter(({ expired }) => !expired).map(({ id }) => id);
    return ids.length === 0 ? null : Math.max(...ids);
};
const download = async ({ github, repository }, id) => {
    const asked = {
        ...repository,
        artifact_id: id,
        archive_format: 'zip',
        request: STREAMED,
    };
    const name = `artifact ${id}`;
    const { bytes } = await askCapped(() => github.rest.actions.downloadArtifact(asked), {
        most: stored_json/* MAX_STORED_BYTES */.DR,
        name,
    });
    return (0,measurement_format/* decodeMeasurement */.T)(measurementIn(bytes, name), name);
};

// EXTERNAL MODULE: ./build/measure/short-commit.js
var short_commit = __webpack_require__(1947);
;// CONCATENATED MODULE: ./build/baseline/prune-index.js

const DAY_MS = 24 * 60 * 60 * 1000;
const pruneIndex = (index, keep, now) => {
    const anchors = anchorsOf(index);
    const newer = new Map();
    const isKept = ({ key, commit, ref, measuredAt }) => {
        const before = newer.get(key) ?? 0;
        newer.set(key, before + 1);
        if (before === 0 || (0,baseline_index/* isTag */.dz)(ref) || anchors.get(key) === commit)
            return true;
        return before < keep.baselines && Date.parse(now) - Date.parse(measuredAt) <= keep.days * DAY_MS;
    };
    return { ...index, entries: index.entries.filter(isKept) };
};
const anchorsOf = ({ resets }) => new Map([...resets].reverse().map(({ key, commit }) => [key, commit]));

;// CONCATENATED MODULE: ./build/io/github/branch-read.js



const readTip = async ({ github, repository, branch }) => {
    const ref = await orNull(github.rest.git.getRef({ ...repository, ref: `heads/${branch}` }));
    if (ref === null)
        return null;
    const commit = ref.data.object.sha;
    const { data } = await github.rest.git.getCommit({ ...repository, commit_sha: commit });
    return { commit, tree: data.tree.sha };
};
const readText = async ({ github, repository, branch }, path, at = `refs/heads/${branch}`) => {
    const mediaType = { format: 'raw' };
    const asked = { ...repository, path, ref: at, mediaType, request: STREAMED };
    const capped = { most: stored_json/* MAX_STORED_BYTES */.DR, name: `${branch}:${path}` };
    const read = await orNull(askCapped(() => github.rest.repos.getContent(asked), capped));
    if (read === null)
        return null;
    const text = read.bytes.toString('utf8');
    return /^application\/json\b/.test(read.answer.headers['content-type'] ?? '') ? contentOf(text) : text;
};
const contentOf = (answer) => Buffer.from(JSON.parse(answer).content, 'base64').toString('utf8');
const listFiles = async ({ github, repository }, { tree }) => {
    const { data } = await github.rest.git.getTree({ ...repository, tree_sha: tree, recursive: 'true' });
    return new Set(data.tree.filter(({ type }) => type === 'blob').map(({ path }) => path));
};
const orNull = async (answer) => {
    try {
        return await answer;
    }
    catch (error) {
        if (statusOf(error) === 404)
            return null;
        throw error;
    }
};

;// CONCATENATED MODULE: ./build/io/github/branch-write.js

const commitFiles = async ({ github, repository }, tip, { message, files }) => {
    const { data: tree } = await github.rest.git.createTree({
        ...repository,
        ...(tip ? { base_tree: tip.tree } : {}),
        tree: files.map((file) => ({ ...file, mode: '100644', type: 'blob' })),
        request: SAFE_TO_REPEAT,
    });
    const { data: commit } = await github.rest.git.createCommit({
        ...repository,
        message,
        tree: tree.sha,
        parents: tip ? [tip.commit] : [],
        request: SAFE_TO_REPEAT,
    });
    return commit.sha;
};
const moveBranch = async ({ github, repository, branch }, tip, commit) => {
    try {
        if (tip) {
            await github.rest.git.updateRef({ ...repository, ref: `heads/${branch}`, sha: commit, force: false });
        }
        else {
            const request = SAFE_TO_REPEAT;
            await github.rest.git.createRef({ ...repository, ref: `refs/heads/${branch}`, sha: commit, request });
        }
        return true;
    }
    catch (error) {
        if (isLostRace(error))
            return false;
        throw error;
    }
};
const isLostRace = (error) => {
    const status = statusOf(error);
    return status === 409 || (status === 422 && !/protected|rule violation/i.test(String(error)));
};

;// CONCATENATED MODULE: ./build/io/github/branch-amend.js







const ATTEMPTS = 15;
const branch_amend_FIRST_WAIT_MS = 500;
const readIndex = async (place, at) => {
    const content = await readText(place, baseline_index/* INDEX_PATH */.Pm, at);
    return content === null ? baseline_index/* EMPTY_INDEX */.ZK : (0,baseline_index/* decodeIndex */.X1)(content, `${place.branch}:${baseline_index/* INDEX_PATH */.Pm}`);
};
const amendBranch = async (place, addition) => {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
        if (attempt > 0)
            await place.sleep(jittered(branch_amend_FIRST_WAIT_MS * 2 ** (attempt - 1), place.random));
        const tip = await readTip(place);
        const before = tip === null ? baseline_index/* EMPTY_INDEX */.ZK : await readIndex(place, tip.commit);
        const joining = { ...baseline_index/* EMPTY_INDEX */.ZK, ...addition.index(before) };
        const merged = (0,baseline_index/* mergeIndexes */.$T)(before, joining);
        const after = place.keep === null ? merged : pruneIndex(merged, place.keep, addition.at);
        const content = (0,baseline_index/* encodeIndex */.bj)(after);
        if (tip && content === (0,baseline_index/* encodeIndex */.bj)(before))
            return;
        requireStorable(content, 'the index of the baselines', 'Lower `keep-baselines`.');
        const commit = await commitFiles(place, tip, {
            message: `${addition.message} [skip ci]`,
            files: [
                ...added(joining, addition.blobs, after),
                { path: baseline_index/* INDEX_PATH */.Pm, content },
                ...(tip === null ? [] : await removed(place, tip, { merged, after })),
            ],
        });
        if (await moveBranch(place, tip, commit))
            return;
    }
    throw new errors/* MeasurementError */.HG('baseline', `${place.branch} changed during each of ${ATTEMPTS} attempts to save`, { remedy: 'Run the job again, or let fewer jobs save their measurements at the same moment.' });
};
const added = ({ entries }, blobs, after) => {
    const meant = new Map(after.entries.map(({ path, measuredAt }) => [path, measuredAt]));
    return entries
        .filter(({ path, measuredAt }) => meant.get(path) === measuredAt)
        .map(({ path }) => ({ path, sha: blobs.get(path) }));
};
const removed = async (place, tip, { merged, after }) => {
    const kept = new Set(after.entries.map(({ path }) => path));
    const paths = merged.entries.map(({ path }) => path).filter((path) => !kept.has(path));
    if (paths.length === 0)
        return [];
    const files = await listFiles(place, tip);
    return paths.filter((path) => files.has(path)).map((path) => ({ path, sha: null }));
};

;// CONCATENATED MODULE: ./build/io/github/baseline-branch.js









const openBaselineBranch = (github, options) => {
    const { owner, repo, branch, keep = null, ...pacing } = options;
    const place = {
        github,
        repository: { owner, repo },
        branch,
        keep,
        ...REAL_PACING,
        ...pacing,
    };
    const read = (act) => explainRefusal('contents: read', act);
    const write = (act) => explainRefusal('contents: write', act);
    return {
        name: `the branch ${branch}`,
        isByCommit: true,
        readIndex: () => read(() => readIndex(place)),
        list: () => read(async () => {
            const index = await readIndex(place);
            return { entries: index.entries, index };
        }),
        readMeasurement: (entry) => read(() => baseline_branch_readMeasurement(place, entry)),
        save: (key, measurement, accepted = null) => write(() => save(place, measurement, { key, accepted })),
        reset: (reset) => write(() => amendBranch(place, resetting(reset))),
    };
};
const baseline_branch_readMeasurement = async (place, { path }) => {
    const content = await readText(place, path);
    return content === null ? null : (0,measurement_format/* decodeMeasurement */.T)(content, `${place.branch}:${path}`);
};
const save = async (place, measurement, { key, accepted }) => {
    if (measurement.provenance.commit === '') {
        throw new errors/* MeasurementError */.HG('baseline', 'it is not known which commit was measured', {
            remedy: 'Check the repository out with actions/checkout in this job, where `git rev-parse HEAD` works.',
        });
    }
    const entry = (0,baseline_index/* entryOf */.Ms)(key, measurement, accepted);
    const { data: blob } = await place.github.rest.git.createBlob({
        ...place.repository,
        content: Buffer.from(storable(measurement)).toString('base64'),
        encoding: 'base64',
        request: SAFE_TO_REPEAT,
    });
    await amendBranch(place, {
        message: `Measure ${key} at ${(0,short_commit/* shortCommit */.A)(entry.commit)}`,
        at: entry.measuredAt,
        index: () => ({ entries: [entry] }),
        blobs: new Map([[entry.path, blob.sha]]),
    });
    return `Baseline of ${(0,short_commit/* shortCommit */.A)(entry.commit)} stored on the branch ${place.branch}.`;
};
const resetting = (reset) => ({
    message: `Reset the anchor of ${reset.key} to ${(0,short_commit/* shortCommit */.A)(reset.commit)}`,
    at: reset.at,
    index: (before) => ((0,baseline_index/* isNewReset */.IR)(before, reset) ? { resets: [reset] } : {}),
    blobs: new Map(),
});

;// CONCATENATED MODULE: ./build/io/baseline-store.js




const isForeign = ({ hosted }) => hosted !== null && hosted.event.triggeredBy !== null;
function openStore({ comparing, key, directory, hosted }) {
    if (comparing.store === 'none')
        return null;
    if (comparing.store === 'file')
        return openBaselineFile((0,external_node_path_.resolve)(directory, comparing.file), key);
    if (hosted === null)
        return null;
    const { github, event } = hosted;
    return comparing.store === 'artifact'
        ? openArtifacts(github, event, { name: comparing.artifact, key })
        : openBaselineBranch(github, { ...event.repository, branch: comparing.branch, keep: comparing.keep });
}

;// CONCATENATED MODULE: ./build/io/reset-anchor.js
const mayResetAnchor = ({ comparing, hosted }) => comparing.resetAnchor !== null &&
    hosted !== null &&
    hosted.event.ref === `refs/heads/${hosted.event.defaultBranch}` &&
    (hosted.event.isTrustedPush || hosted.event.isTrustedDispatch);
const unheardReset = (place) => place.comparing.resetAnchor === null || mayResetAnchor(place)
    ? null
    : '`reset-anchor` was not heard: it counts on pushes to the default branch and on manual runs of it only.';
const resetOf = (place, { provenance }) => {
    const { comparing, key, hosted } = place;
    if (!mayResetAnchor(place))
        return null;
    const { commit, measuredAt: at } = provenance;
    return { key, commit, at, by: hosted.event.actor, reason: comparing.resetAnchor };
};

;// CONCATENATED MODULE: ./build/io/save-baseline.js



async function saveBaseline(place, measurement, accepted = null) {
    const { comparing, key, hosted } = place;
    const store = openStore(place);
    if (store === null || comparing.save === 'never' || isForeign(place))
        return null;
    const isTrusted = hosted !== null && (hosted.event.isTrustedPush || mayResetAnchor(place));
    if (!isAskedToSave(place, store) && !isTrusted)
        return unheardReset(place);
    const saved = await store.save(key, measurement, accepted);
    return saved + (await recordReset(place, measurement));
}
const isAskedToSave = (place, { isByCommit }) => place.comparing.save === 'always' && !isByCommit && !isForeign(place);
async function recordReset(place, measurement) {
    const { comparing, hosted } = place;
    const reset = resetOf(place, measurement);
    if (reset === null || hosted === null || comparing.store !== 'branch')
        return '';
    const { github, event } = hosted;
    await openBaselineBranch(github, { ...event.repository, branch: comparing.branch }).reset(reset);
    return ' Slow creep is reckoned anew from there, unless its reason has been given before.';
}

// EXTERNAL MODULE: ./build/io/git.js
var git = __webpack_require__(6349);
// EXTERNAL MODULE: ./build/io/interrupts.js
var interrupts = __webpack_require__(2093);
// EXTERNAL MODULE: ./build/report/metric-words.js
var metric_words = __webpack_require__(2575);
;// CONCATENATED MODULE: ./build/inputs/without-credentials.js
function withoutCredentials(url) {
    const address = new URL(url);
    address.username = address.password = '';
    return address.href;
}

;// CONCATENATED MODULE: ./build/report/reproduce.js


const REPEATED = new Set(['target', 'load', 'measuring', 'limits']);
const SECRET = new Set(['env', 'load-headers', 'load-body']);
const ADDRESSES = new Set(['load-url', 'ready-url', 'pprof-url']);
const BASELINE = '/tmp/baseline.json';
function reproduceCommands(asWritten, { action, base, head }) {
    const program = action === null ? 'node /path/to/go-map-regression/dist/cli.js' : `npx --yes github:${action}`;
    const repeated = [...asWritten].filter(([name]) => REPEATED.has(catalog/* INPUTS */.mc[name].group));
    const flags = repeated
        .filter(([name]) => !SECRET.has(name))
        .map(([name, value]) => `--${name} ${quote(ADDRESSES.has(name) ? withoutCredentials(value) : value)}`);
    const omitted = repeated.filter(([name]) => SECRET.has(name)).map(([name]) => `--${name}`);
    const check = [`${program} check`, ...flags].join(' ');
    const both = `${check} --baseline-file ${BASELINE}`;
    return [
        `# in a checkout of the service${omitted.length === 0 ? '' : `; add ${omitted.join(' and ')} as in the workflow`}`,
        ...(asWritten.has('build')
            ? [`git checkout ${quote(head)}`, `${check} --baseline base-commit --base-ref ${quote(base)}`]
            : [
                `git checkout ${quote(base)}`,
                `${both} --save-baseline always`,
                `git checkout ${quote(head)}`,
                both,
            ]),
    ].join('\n');
}
const quote = (value) => /^[\w./:=@%+,-]+$/.test(value) ? value : `'${value.replaceAll("'", `'\\''`)}'`;

// EXTERNAL MODULE: ./build/verdict/decide.js + 12 modules
var decide = __webpack_require__(5601);
;// CONCATENATED MODULE: ./build/verdict/accept.js

const accept = (verdict, acceptance) => verdict.state === 'fail' ? { ...verdict, state: 'accepted', acceptance } : verdict;
const acceptReplaced = (verdict, { replaced, file }, limits) => {
    if (verdict.state === 'fail')
        return verdict;
    const before = (0,decide/* decide */.L)({ measurement: replaced, relation: 'file', distance: null }, verdict.head, limits);
    if (before.state !== 'fail')
        return verdict;
    if (verdict.state === 'pass')
        return accept(before, { by: 'file', file });
    const warning = `This change replaces ${file}, and by the new one nothing can be said (${verdict.state}), so it is judged by the old one.`;
    return { ...before, warnings: [...before.warnings, warning] };
};

// EXTERNAL MODULE: ./build/io/base-checkout.js
var base_checkout = __webpack_require__(1109);
;// CONCATENATED MODULE: ./build/baseline/choose-baseline.js

const chooseBaseline = ({ mergeBase, ancestors, stackedOn }, entries, { key, isMeasurable, wayToStore }) => {
    const measured = new Map(entries.filter((entry) => entry.key === key).map((entry) => [entry.commit, entry]));
    const history = [mergeBase, ...ancestors.filter((commit) => commit !== mergeBase)];
    const distance = history.findIndex((commit) => measured.has(commit));
    const instead = isMeasurable ? { baseCommit: mergeBase } : {};
    const isOfAnother = distance > 0 && stackedOn !== null && isMeasurable;
    if (distance !== -1 && !isOfAnother) {
        const relation = distance === 0 ? 'merge base' : 'ancestor';
        return { ...instead, entry: measured.get(history[distance]), relation, distance };
    }
    const reason = isOfAnother
        ? builtOn(stackedOn, mergeBase, history[distance])
        : measured.size === 0
            ? `No baseline is stored for \`${key}\` yet. ${wayToStore}`
            : tooFar(mergeBase, history.length);
    return { ...instead, measurement: null, reason };
};
const builtOn = (branch, mergeBase, ancestor) => `This change goes into \`${branch}\`, not into the default branch: compared with ${(0,short_commit/* shortCommit */.A)(ancestor)} it would ` +
    `answer for that branch too, and its own base ${(0,short_commit/* shortCommit */.A)(mergeBase)} is not stored.`;
const tooFar = (mergeBase, commits) => `Neither the merge base ${(0,short_commit/* shortCommit */.A)(mergeBase)} nor the ${commits - 1} commits before it have a stored baseline. ` +
    'Rebase onto a newer commit of the default branch, or run this action on every push to it.';

;// CONCATENATED MODULE: ./build/baseline/distrust.js


const isTrustedRef = (ref, defaultBranch) => (0,baseline_index/* isTag */.dz)(ref) || (defaultBranch !== null && ref === `refs/heads/${defaultBranch}`);
const distrustOf = ({ commit, event, ref, runUrl }, { commit: listed, repositoryUrl, defaultBranch }) => {
    if (commit !== listed)
        return `measures ${(0,short_commit/* shortCommit */.A)(commit)}, and is listed as ${(0,short_commit/* shortCommit */.A)(listed)}`;
    if (event !== 'push' && event !== 'workflow_dispatch')
        return `was not measured on a push, but on ${JSON.stringify(event)}`;
    const isKnownBranch = defaultBranch === null && ref.startsWith('refs/heads/');
    if (!isKnownBranch && !isTrustedRef(ref, defaultBranch))
        return `was measured on ${JSON.stringify(ref)}, which is neither the default branch nor a tag`;
    return runUrl.startsWith(`${repositoryUrl}/actions/runs/`)
        ? null
        : `was measured by ${JSON.stringify(runUrl)}, which is no run of this repository`;
};

;// CONCATENATED MODULE: ./build/baseline/way-to-store.js
const wayToStore = (store, defaultBranch) => {
    const push = `\`push: { branches: [${defaultBranch ?? 'main'}] }\` under \`on:\``;
    switch (store) {
        case 'branch':
            return `Two lines of the workflow store one at every push: ${push} and \`contents: write\` under \`permissions:\`.`;
        case 'artifact':
            return (`The workflow stores one at every push: ${push}, and after this action a step with ` +
                '`uses: actions/upload-artifact@v7` and `path: ${{ steps.ID.outputs.measurement-file }}`.');
        case 'file':
            return 'Measure the base with the two lines `baseline-file: FILE` and `save-baseline: always` to write it.';
        case 'none':
            return 'Set `baseline`.';
    }
};

;// CONCATENATED MODULE: ./build/io/github/merge-base.js

const findMergeBase = async (github, repository, { base, head }) => {
    try {
        const { data } = await github.rest.repos.compareCommitsWithBasehead({
            ...repository,
            basehead: `${base}...${head}`,
            per_page: 1,
        });
        return data.merge_base_commit.sha;
    }
    catch (error) {
        if (statusOf(error) === 404)
            return null;
        throw error;
    }
};
const parentsOf = async (github, repository, sha) => {
    try {
        const { data } = await github.rest.git.getCommit({ ...repository, commit_sha: sha });
        return data.parents.map((parent) => parent.sha);
    }
    catch (error) {
        if (statusOf(error) === 404)
            return [];
        throw error;
    }
};
const PAGE = 100;
const merge_base_MOST_PAGES = 3;
const listAncestors = async (github, repository, { sha, limit = PAGE }) => {
    const ancestors = [];
    let next = sha;
    for (let page = 0; page < merge_base_MOST_PAGES && next !== undefined && ancestors.length < limit; page++) {
        const firstParentOf = await firstParents(github, repository, next);
        while (next !== undefined && ancestors.length < limit && firstParentOf.has(next)) {
            ancestors.push(next);
            next = firstParentOf.get(next);
        }
    }
    if (next !== undefined && ancestors.length < limit)
        ancestors.push(next);
    return ancestors;
};
const firstParents = async (github, repository, sha) => {
    const { data } = await github.rest.repos.listCommits({ ...repository, sha, per_page: PAGE });
    return new Map(data.map((commit) => [commit.sha, commit.parents[0]?.sha]));
};

;// CONCATENATED MODULE: ./build/io/github/commit-history.js


async function historyOf(github, event, commit) {
    const start = await historyStart(github, event, commit);
    if (start === null) {
        return `GitHub knows no common ancestor of ${(0,short_commit/* shortCommit */.A)(commit)} and the base that it goes into.`;
    }
    const { base, defaultBranch, repository } = event;
    const [first, ...before] = await listAncestors(github, repository, { sha: start });
    const isStacked = base !== null && defaultBranch !== null && base.branch !== defaultBranch;
    const [mergeBase, ...ancestors] = base === null ? before : [first ?? start, ...before];
    return mergeBase === undefined
        ? 'This is the first commit: nothing came before it.'
        : { mergeBase, ancestors, stackedOn: isStacked ? base.branch : null };
}
async function historyStart(github, { base, pullRequest, repository, sha }, commit) {
    if (base === null)
        return commit || sha;
    const head = pullRequest?.headSha ?? sha;
    const [first, second] = await parentsOf(github, repository, commit || sha);
    if (first !== undefined && second === head)
        return first;
    return ((await findMergeBase(github, repository, { base: base.sha, head: commit || sha })) ??
        (await findMergeBase(github, repository, { base: base.sha, head })));
}

;// CONCATENATED MODULE: ./build/io/find-baseline.js










async function find_baseline_findBaseline(place, commit) {
    if (place.comparing.measureBase === 'always') {
        const baseCommit = await baseCommitOf(place, commit || 'HEAD');
        return without('', { baseCommit });
    }
    const store = openStore(place);
    if (store === null)
        return without(noStore(place));
    try {
        const { entries, index } = await store.list();
        const known = { ...place, store, commit };
        const baseline = store.isByCommit ? await readNearest(known, entries) : await readOnly(known, entries);
        return { baseline, index };
    }
    catch (error) {
        if (!isOutside(error))
            throw error;
        return without(`The baseline could not be read. ${(0,errors/* describeError */.Uc)(error)}`);
    }
}
const without = (reason, more = {}) => ({
    baseline: { ...more, measurement: null, reason },
    index: baseline_index/* EMPTY_INDEX */.ZK,
});
const noStore = ({ comparing: { store }, hosted }) => store === 'none'
    ? hosted === null
        ? 'Nothing to compare with. Add `--baseline base-commit --base-ref main` to measure that, too, or `--baseline-file FILE --save-baseline always` to keep this one.'
        : 'Nothing to compare with: `baseline` is none.'
    : `\`baseline\` is ${store}, which is read on GitHub only. Set \`baseline-file\` here.`;
const isOutside = (error) => error instanceof errors/* MeasurementError */.HG ||
    statusOf(error) !== null ||
    (typeof error === 'object' && error !== null && 'syscall' in error);
const MOST_MISSING = 20;
async function readNearest(known, entries) {
    const { key, comparing, commit, store } = known;
    const { github, event } = known.hosted;
    const history = await historyOf(github, event, commit);
    if (typeof history === 'string')
        return { measurement: null, reason: history };
    const isMeasurable = comparing.measureBase === 'fallback' && event.base !== null;
    const choice = { key, isMeasurable, wayToStore: wayToStore(comparing.store, event.defaultBranch) };
    const missing = new Set();
    for (;;) {
        const left = entries.filter((entry) => !missing.has(entry));
        const chosen = chooseBaseline(history, left, choice);
        if ('reason' in chosen)
            return chosen;
        const read = await readChosen(known, chosen);
        if (read !== null)
            return read;
        missing.add(chosen.entry);
        if (missing.size === MOST_MISSING) {
            const reason = `Of the ${MOST_MISSING} nearest commits none is in ${store.name}. ${choice.wayToStore}`;
            return { ...insteadOf(chosen), measurement: null, reason };
        }
    }
}
async function readOnly(known, [entry]) {
    const next = isAskedToSave(known, known.store)
        ? 'This run stores the first one.'
        : wayToStore('file', null);
    const reason = `Nothing is stored in ${known.store.name} yet. ${next}`;
    const none = { measurement: null, reason };
    if (entry === undefined)
        return none;
    return (await readChosen(known, { entry, relation: 'file', distance: null })) ?? none;
}
const insteadOf = ({ baseCommit }) => baseCommit === undefined ? {} : { baseCommit };
async function readChosen({ store, hosted }, chosen) {
    const { entry, relation, distance } = chosen;
    const measurement = await store.readMeasurement(entry);
    if (measurement === null)
        return null;
    const distrust = store.isByCommit
        ? distrustOf(measurement.provenance, { ...hosted.event, commit: entry.commit })
        : null;
    if (distrust === null)
        return { measurement, relation, distance };
    const reason = `${entry.path} in ${store.name} ${distrust}.`;
    return { ...insteadOf(chosen), measurement: null, reason };
}
async function baseCommitOf({ comparing, directory, hosted }, commit) {
    if (comparing.baseRef !== null)
        return (0,git/* mergeBase */.wu)(directory, commit, comparing.baseRef);
    if (hosted === null)
        return (0,git/* mergeBase */.wu)(directory, commit, 'origin/HEAD');
    if (hosted.event.base === null)
        return (0,git/* mergeBase */.wu)(directory, commit, `${commit}^`);
    const start = await historyStart(hosted.github, hosted.event, commit);
    if (start !== null)
        return start;
    throw new errors/* MeasurementError */.HG('baseline', 'GitHub knows no common ancestor of this commit and the base', {
        remedy: 'Set `base-ref` to the commit to compare with.',
    });
}

;// CONCATENATED MODULE: ./build/io/github/labels.js
const findLabelling = async (github, repository, { pullRequest, label }) => {
    const issue = { ...repository, issue_number: pullRequest, per_page: 100 };
    const isIt = (name) => name?.toLowerCase() === label.toLowerCase();
    const labels = await github.paginate(github.rest.issues.listLabelsOnIssue, issue);
    if (!labels.some(({ name }) => isIt(name)))
        return null;
    const events = await github.paginate(github.rest.issues.listEvents, issue);
    const last = events.findLast(({ event, label: one }) => event === 'labeled' && isIt(one?.name));
    return { login: last?.actor?.login ?? null, at: last?.created_at ?? null };
};
const findPullRequest = async (github, { pullRequest, queuedPullRequest, isTrustedPush, repository, sha }) => {
    const known = pullRequest?.number ?? queuedPullRequest;
    if (known !== null || !isTrustedPush)
        return known;
    const { data } = await github.rest.repos.listPullRequestsAssociatedWithCommit({
        ...repository,
        commit_sha: sha,
    });
    return data.find(({ merged_at: mergedAt }) => mergedAt !== null)?.number ?? null;
};

;// CONCATENATED MODULE: ./build/io/acceptance.js








const hearsLabels = ({ store, measureBase }) => store !== 'none' || measureBase === 'always';
async function heedAcceptance(verdict, place, limits) {
    try {
        const judged = await heedFile(verdict, place, limits);
        return judged.state === 'fail' ? await heedLabel(judged, place) : judged;
    }
    catch (error) {
        if (!isOutside(error))
            throw error;
        const warning = `Whether somebody has accepted this could not be read. ${(0,errors/* describeError */.Uc)(error)}`;
        return { ...verdict, warnings: [...verdict.warnings, warning] };
    }
}
async function heedLabel(verdict, { comparing, hosted }) {
    if (hosted === null || !hearsLabels(comparing))
        return verdict;
    const { github, event } = hosted;
    const label = comparing.acceptLabel;
    const pullRequest = await findPullRequest(github, event);
    if (pullRequest === null)
        return verdict;
    const labelling = await findLabelling(github, event.repository, { pullRequest, label });
    return labelling === null ? verdict : accept(verdict, { by: 'label', label, pullRequest, ...labelling });
}
async function heedFile(verdict, place, limits) {
    const { comparing, directory, hosted } = place;
    const { store, file } = comparing;
    if (store !== 'file' || file === null || !hosted?.event.pullRequest)
        return verdict;
    if (verdict.state === 'fail')
        return verdict;
    const contentAt = async (commit) => (await (0,git/* git */.$Y)(['show', `${commit}:./${file}`], directory)).output;
    const start = await historyStart(hosted.github, hosted.event, verdict.head.provenance.commit);
    if (start === null)
        return verdict;
    await (0,base_checkout/* requireCommit */.Fo)(directory, start);
    const before = await contentAt(start);
    const now = await contentAt('HEAD');
    if (before === '' || before === now)
        return verdict;
    return acceptReplaced(verdict, { replaced: (0,measurement_format/* decodeMeasurement */.T)(before, `${start}:${file}`), file }, limits);
}

// EXTERNAL MODULE: ./build/maps/site.js
var maps_site = __webpack_require__(1159);
// EXTERNAL MODULE: ./build/report/links.js
var links = __webpack_require__(1006);
;// CONCATENATED MODULE: ./build/source/source-line.js
const LONGEST = 160;
const sourceLineAt = (text, line) => {
    const found = text.split(/\r\n|\r|\n/)[line - 1]?.trim() ?? '';
    if (found === '')
        return null;
    const points = Array.from(found);
    return points.length <= LONGEST ? points.join('') : `${points.slice(0, LONGEST - 1).join('')}…`;
};

;// CONCATENATED MODULE: ./build/io/source-lines.js






const LARGEST_SOURCE_BYTES = 5 * 1024 * 1024;
async function readSourceLines(sites, workspace) {
    const lines = new Map();
    const texts = new Map();
    for (const site of sites) {
        if (!texts.has(site.file))
            texts.set(site.file, await readSource(site.file, workspace));
        const line = sourceLineAt(texts.get(site.file) ?? '', site.line);
        if (line !== null)
            lines.set((0,maps_site/* siteKey */.Dd)(site), line);
    }
    return lines;
}
async function readSource(file, workspace) {
    if (!(0,links/* isRepositoryPath */.og)(file) || !file.endsWith('.go'))
        return null;
    try {
        const path = await (0,promises_.realpath)((0,external_node_path_.join)(workspace, file));
        if (!path.startsWith(`${await (0,promises_.realpath)(workspace)}${external_node_path_.sep}`) || !path.endsWith('.go'))
            return null;
        return await readRegularFile(path, LARGEST_SOURCE_BYTES);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/io/report-context.js




const MOST_SOURCE_LINES = 200;
function errorContext(key, event) {
    return {
        key,
        service: key === 'default' ? null : key,
        runId: event?.runId ?? null,
        runUrl: event?.runUrl ?? null,
    };
}
const acceptingOf = ({ comparing, telling }, event) => {
    if (!event?.pullRequest || telling.token === '')
        return { label: null, file: null };
    return {
        label: hearsLabels(comparing) ? comparing.acceptLabel : null,
        file: comparing.store === 'file' ? comparing.file : null,
    };
};
async function reportContext(verdict, inputs, { workspace, event, action }) {
    const { commit } = verdict.head.provenance;
    const wasMeasuredElsewhere = inputs.job.mode === 'report';
    const pullRequestHead = event?.pullRequest?.headSha;
    const present = verdict.sites.filter(({ status }) => status !== 'gone');
    const sites = verdict.sites.length > 0 ? present : verdict.head.sites;
    const base = verdict.base?.provenance.commit ?? event?.base?.sha ?? '';
    return {
        ...errorContext(inputs.telling.key, event),
        unitOfLoad: (0,metric_words/* unitOfLoad */.uR)(verdict.head),
        limits: inputs.judging.limits,
        accepting: acceptingOf(inputs, event),
        repositoryUrl: event?.repositoryUrl ?? null,
        headSha: commit || (pullRequestHead ?? ''),
        sourceLines: event?.triggeredBy
            ? new Map()
            : await readSourceLines(sites.slice(0, MOST_SOURCE_LINES), workspace),
        reproduce: base === '' || wasMeasuredElsewhere
            ? null
            : reproduceCommands(inputs.asWritten, { action, base, head: pullRequestHead ?? commit }),
    };
}

// EXTERNAL MODULE: ./build/measure/totals.js
var totals = __webpack_require__(8968);
// EXTERNAL MODULE: ./build/report/format.js
var format = __webpack_require__(2772);
;// CONCATENATED MODULE: ./build/report/baseline-update.js


const updateText = ({ base, head }) => {
    const now = (0,totals/* totalsOf */.vA)(head);
    if (base === null) {
        const { retainedBytes, allocatedBytes } = now;
        return `A first baseline: ${(0,format/* formatBytes */.z3)(retainedBytes)} retained, ${(0,format/* formatBytes */.z3)(allocatedBytes)} allocated.`;
    }
    const before = (0,totals/* totalsOf */.vA)(base);
    const change = (name) => `${(0,format/* formatBytes */.z3)(before[name])} → ${(0,format/* formatBytes */.z3)(now[name])} (${(0,format/* formatGrowth */.T9)(now[name] - before[name])})`;
    return `The baseline changes: ${change('retainedBytes')} retained, ${change('allocatedBytes')} allocated.`;
};

// EXTERNAL MODULE: ./build/verdict/by-metric.js
var by_metric = __webpack_require__(4790);
// EXTERNAL MODULE: ./build/report/accepted.js
var accepted = __webpack_require__(8798);
// EXTERNAL MODULE: ./build/report/advice.js + 1 modules
var report_advice = __webpack_require__(2666);
// EXTERNAL MODULE: ./build/report/cautions.js
var report_cautions = __webpack_require__(5397);
// EXTERNAL MODULE: ./build/report/conditions.js
var conditions = __webpack_require__(1153);
// EXTERNAL MODULE: ./build/report/figures.js
var figures = __webpack_require__(1822);
// EXTERNAL MODULE: ./build/report/history.js
var report_history = __webpack_require__(4995);
// EXTERNAL MODULE: ./build/report/kinds.js
var kinds = __webpack_require__(7748);
;// CONCATENATED MODULE: ./build/report/marker.js
const encodeKey = (key) => encodeURIComponent(key.toWellFormed());
const writeMarker = ({ key, runId }) => `<!-- go-map-regression:${encodeKey(key)}${runId === null ? '' : ` run:${runId}`} -->`;
const readMarker = (body) => {
    const match = /^<!-- go-map-regression:(\S*)(?: run:(\d{1,15}))? -->(?:\r?\n|$)/.exec(body);
    if (match === null)
        return null;
    try {
        return { key: decodeURIComponent(match[1]), runId: match[2] === undefined ? null : Number(match[2]) };
    }
    catch {
        return null;
    }
};

// EXTERNAL MODULE: ./build/report/sentences.js
var sentences = __webpack_require__(9385);
// EXTERNAL MODULE: ./build/report/site-table.js
var site_table = __webpack_require__(3565);
// EXTERNAL MODULE: ./build/report/spoken-reasons.js
var spoken_reasons = __webpack_require__(8661);
// EXTERNAL MODULE: ./build/report/style.js
var style = __webpack_require__(3842);
// EXTERNAL MODULE: ./build/report/totals.js
var report_totals = __webpack_require__(1756);
// EXTERNAL MODULE: ./build/report/warnings.js
var warnings = __webpack_require__(3786);
;// CONCATENATED MODULE: ./build/report/comment.js















const COMMENT_ROOM = { bytes: 59_000, notableRows: 20, otherRows: 30 };
const SUMMARY_ROOM = { bytes: 1_000_000, notableRows: 1_000, otherRows: 1_000 };
const FIRST_RUN = 'The baseline is stored when this check runs on the default branch; from then on pull requests are compared with it.';
const countText = (count, what) => `${String(count)} ${what}${count === 1 ? '' : 's'}`;
const adviceList = (advice) => advice.length === 0 ? '' : ['**What to do**', '', ...advice.map((line) => `- ${line}`)].join('\n');
const compared = (verdict, context) => {
    const explain = (0,kinds/* explainerOf */.Y)(verdict);
    const notable = (0,figures/* causesFirst */.NO)(verdict).filter((site) => (0,site_table/* isNotable */._r)(site, verdict, context));
    const others = verdict.sites.filter((site) => !(0,site_table/* isNotable */._r)(site, verdict, context));
    const failing = notable
        .filter(({ outcome }) => outcome === 'beyond')
        .map((site) => ({ site, explanation: explain(site) }));
    const advice = (0,report_advice/* adviceOf */.w)(verdict, failing, { context, style: style/* MARKDOWN */.y });
    const table = (sites) => (0,site_table/* siteTable */.oC)(sites, explain, { verdict, context });
    const judged = verdict.totals !== null &&
        (notable.length > 0 ||
            verdict.cautions.length > 0 ||
            verdict.state === 'fail' ||
            (0,by_metric/* entriesOf */.M)(verdict.totals).some(([, { outcome }]) => outcome !== 'within'));
    const moved = others.filter(({ status }) => status === 'moved').length;
    const title = `${countText(others.length, 'map site')} without a notable change${moved === 0 ? '' : `, ${moved} of them moved`}`;
    return {
        before: [
            judged ? (0,report_totals/* totalsTable */.uH)(verdict, context) : (0,report_totals/* totalsSentence */.bE)(verdict, context),
            (0,report_totals/* totalsNote */.iV)(verdict, context),
            (0,report_history/* historyLines */.O5)(verdict, style/* MARKDOWN */.y).join('<br>\n'),
            ...(0,spoken_reasons/* spokenReasons */.u)(verdict, context.limits, style/* MARKDOWN */.y),
        ],
        notable: notable.length === 0 ? null : table(notable),
        between: [adviceList(advice), (0,warnings/* warningList */.V)(verdict)],
        others: others.length === 0 ? null : { title, table: table(others.toSorted(movedFirst)) },
        after: [(0,conditions/* measuredSection */.E7)(verdict, context)],
    };
};
const movedFirst = (a, b) => Number(b.status === 'moved') - Number(a.status === 'moved');
const measuredOnly = (verdict, context) => {
    const { sites } = verdict.head;
    const advice = (0,report_advice/* adviceOf */.w)(verdict, [], { context, style: style/* MARKDOWN */.y });
    const reasons = (0,spoken_reasons/* spokenReasons */.u)(verdict, context.limits, style/* MARKDOWN */.y);
    const differences = verdict.differences.length === 0 ? [] : [(0,conditions/* differencesTable */.ds)(verdict)];
    const firstRun = verdict.state === 'no baseline' && reasons.length === 0 ? [FIRST_RUN] : [];
    return {
        before: [...reasons, ...differences, ...firstRun, (0,report_totals/* totalsSentence */.bE)(verdict, context), adviceList(advice)],
        notable: null,
        between: [(0,warnings/* warningList */.V)(verdict)],
        others: sites.length === 0
            ? null
            : { title: countText(sites.length, 'map site'), table: (0,site_table/* headTable */.xK)(verdict.head, context) },
        after: [(0,conditions/* measuredSection */.E7)(verdict, context)],
    };
};
const renderBody = (verdict, context, room) => {
    const parts = verdict.totals === null ? measuredOnly(verdict, context) : compared(verdict, context);
    const headline = `### ${(0,sentences/* headlineOf */.gD)(verdict, context, style/* MARKDOWN */.y)}`;
    const cautions = (0,report_cautions/* cautionLines */.xy)({ verdict, context, style: style/* MARKDOWN */.y }).map((line) => `- ${line}`);
    const opening = [headline, (0,accepted/* acceptedLine */.S)(verdict, style/* MARKDOWN */.y), cautions.join('\n')]
        .filter((part) => part !== '')
        .join('\n\n');
    const fixed = (0,site_table/* utf8Length */.wI)([opening, ...parts.before, ...parts.between, ...parts.after].join('\n\n')) + 500;
    const left = Math.max(0, room.bytes - fixed);
    const notable = parts.notable === null
        ? ''
        : (0,site_table/* fitTable */.SM)(parts.notable, { bytes: left, rows: room.notableRows }, context.runUrl);
    const leftover = Math.max(0, left - (0,site_table/* utf8Length */.wI)(notable));
    const others = parts.others === null
        ? ''
        : (0,conditions/* folded */.TM)(parts.others.title, (0,site_table/* fitTable */.SM)(parts.others.table, { bytes: leftover, rows: room.otherRows }, context.runUrl));
    return [opening, ...parts.before, notable, ...parts.between, others, ...parts.after]
        .filter((part) => part !== '')
        .join('\n\n');
};
const renderComment = (verdict, context) => `${writeMarker(context)}\n${renderBody(verdict, context, COMMENT_ROOM)}\n`;
const renderSummary = (verdict, context) => `${renderBody(verdict, context, SUMMARY_ROOM)}\n`;

// EXTERNAL MODULE: ./build/report/json.js
var report_json = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/report/terminal.js
var terminal = __webpack_require__(3299);
;// CONCATENATED MODULE: ./build/baseline/baseline.js
const measuredHere = (measurement) => ({
    measurement,
    relation: 'measured here',
    distance: 0,
});

// EXTERNAL MODULE: ./build/measure/fingerprint.js
var fingerprint = __webpack_require__(2187);
// EXTERNAL MODULE: ./build/measure/mean.js
var mean = __webpack_require__(7546);
// EXTERNAL MODULE: ./build/maps/standard-library.js
var standard_library = __webpack_require__(2695);
;// CONCATENATED MODULE: ./build/measure/source-path.js

function portablePath(file, functionName, roots) {
    const path = file.replaceAll('\\', '/');
    const library = standardLibraryPath(path, functionName);
    if (library !== null)
        return library;
    const cached = path.indexOf('/pkg/mod/');
    if (cached >= 0) {
        return path
            .slice(cached + '/pkg/mod/'.length)
            .replace(/!([a-z])/g, (_, letter) => letter.toUpperCase());
    }
    const workspace = roots.workspace.replaceAll('\\', '/');
    if (workspace !== '' && path.startsWith(`${workspace}/`))
        return path.slice(workspace.length + 1);
    if (roots.modulePath !== '' && path.startsWith(`${roots.modulePath}/`)) {
        return [roots.moduleDirectory, path.slice(roots.modulePath.length + 1)]
            .filter((part) => part !== '')
            .join('/');
    }
    return path;
}
function standardLibraryPath(path, functionName) {
    const packagePath = (0,standard_library/* packageOf */.wg)(functionName);
    if (!(0,standard_library/* isStandardPackage */.w7)(packagePath))
        return null;
    const tail = `${packagePath}/${path.slice(path.lastIndexOf('/') + 1)}`;
    return path === tail || path.endsWith(`/src/${tail}`) ? `$GOROOT/src/${tail}` : null;
}

;// CONCATENATED MODULE: ./build/measure/summarize.js




function summarize(runs, context) {
    const { provenance, fingerprint, rate, roots, operationsFrom, notes } = context;
    const repeated = runs.findLast((run) => run.rounds.length > 0)?.rounds ?? [];
    const drained = runs.map((run) => run.drained).filter((growth) => growth !== null);
    const byRun = runs.map((run) => bySite(run.growth, roots));
    const byRound = repeated.map((round) => bySite(round.growth, roots));
    const byDrain = drained.length === runs.length ? drained.map((growth) => bySite(growth, roots)) : [];
    const keys = new Set([...byRun, ...byRound, ...byDrain].flatMap((sites) => [...sites.keys()]));
    const sites = [...keys].map((key) => {
        const partsIn = (all) => all.map((parts) => parts.get(key) ?? []);
        return measureSite({ runs: partsIn(byRun), rounds: partsIn(byRound), drains: partsIn(byDrain) });
    });
    const cpu = runs.findLast((run) => run.cpu !== null)?.cpu ?? null;
    return {
        version: 1,
        provenance,
        fingerprint,
        rate,
        runs: runs.map((run) => run.facts),
        operationsFrom,
        roundOperations: repeated.map((round) => round.operations),
        sites: sites.sort(totals/* mostRetainedFirst */.sd),
        cpu: cpu && { ...cpu, sites: cpu.sites.map((site) => portableSite(site, roots)) },
        timeline: runs.findLast((run) => run.timeline.length > 0)?.timeline ?? [],
        notes,
        warnings: [...new Set(runs.flatMap((run) => run.warnings))],
    };
}
function bySite(growth, roots) {
    return Map.groupBy(growth.map((site) => portableSite(site, roots)), maps_site/* siteKey */.Dd);
}
const portableSite = (site, roots) => ({
    ...site,
    file: portablePath(site.file, site.function, roots),
});
function measureSite({ runs, rounds, drains }) {
    const parts = runs.flat();
    const perRun = (figure) => runs.map((run) => (0,mean/* sum */.c)(run.map(figure)));
    const site = parts[0] ?? rounds.flat()[0] ?? drains.flat()[0];
    return {
        ...(0,maps_site/* siteOf */.zU)(site),
        kinds: meanByKind(parts, runs.length),
        retained: retainedSeries(runs),
        allocated: {
            bytes: perRun((part) => part.allocatedBytes),
            samplingVariance: perRun((part) => part.allocatedVariance),
        },
        unreleased: drains.length === 0 ? null : retainedSeries(drains),
        retainedByRound: rounds.map((round) => (0,mean/* sum */.c)(round.map((part) => part.retainedBytes))),
        slotBytes: site.slotBytes,
        retainedObjects: (0,mean/* mean */.i)(perRun((part) => part.retainedObjects)),
        allocatedObjects: (0,mean/* mean */.i)(perRun((part) => part.allocatedObjects)),
    };
}
const retainedSeries = (parts) => ({
    bytes: parts.map((part) => (0,mean/* sum */.c)(part.map(({ retainedBytes }) => retainedBytes))),
    samplingVariance: parts.map((part) => (0,mean/* sum */.c)(part.map(({ retainedVariance }) => retainedVariance))),
});
function meanByKind(parts, runs) {
    const present = maps_site/* KINDS */.GW.filter((kind) => parts.some((part) => part.kinds[kind] !== undefined));
    const growthOf = (kind) => ({
        retainedBytes: (0,mean/* sum */.c)(parts.map((part) => part.kinds[kind]?.retainedBytes ?? 0)) / runs,
        allocatedBytes: (0,mean/* sum */.c)(parts.map((part) => part.kinds[kind]?.allocatedBytes ?? 0)) / runs,
    });
    return Object.fromEntries(present.map((kind) => [kind, growthOf(kind)]));
}

// EXTERNAL MODULE: ./build/io/child-environment.js
var child_environment = __webpack_require__(2415);
;// CONCATENATED MODULE: ./build/io/host.js

const hostFacts = () => {
    return { platform: (0,external_node_os_.platform)(), architecture: (0,external_node_os_.arch)(), processors: (0,external_node_os_.availableParallelism)() };
};

;// CONCATENATED MODULE: ./build/io/http-load.js


const MAX_FAILED_SHARE = 0.01;
const PROGRESS_MS = 2_000;
const SAMPLE_MS = 50;
async function runHttpLoad(load, context) {
    const { default: autocannon } = await __webpack_require__.e(/* import() */ 174).then(__webpack_require__.t.bind(__webpack_require__, 8174, 19));
    let instance;
    const finished = new Promise((resolve, reject) => {
        instance = autocannon(options(load, context), (error, result) => {
            if (error)
                reject(error);
            else
                resolve(result);
        });
        reportProgress(instance, load, context.onProgress);
    });
    let timer;
    const late = new Promise((resolve) => {
        timer = setTimeout(resolve, context.timeoutMs, 'late');
    });
    try {
        const result = await Promise.race([finished, context.interrupted, late]);
        if (result === 'late')
            throw tooSlow(load, context.timeoutMs);
        return operationsOf(load, result);
    }
    catch (error) {
        throw error instanceof errors/* MeasurementError */.HG ? error : refused(error);
    }
    finally {
        clearTimeout(timer);
        if (instance && 'stop' in instance)
            instance.stop();
        await finished.catch(() => undefined);
    }
}
function options(load, { timeoutMs }) {
    return {
        url: load.url,
        amount: load.requests,
        connections: Math.min(load.connections, load.requests),
        method: load.method,
        headers: load.headers,
        ...(load.body === '' ? {} : { body: load.body }),
        timeout: Math.ceil(Math.min(30, timeoutMs / 1000)),
        sampleInt: SAMPLE_MS,
        setupClient: dropBodies,
    };
}
function dropBodies(client) {
    const { pipelinedRequests } = client;
    pipelinedRequests.addBody = () => undefined;
}
function reportProgress(instance, load, onProgress) {
    let answered = 0;
    let last = performance.now();
    instance.on('response', () => {
        answered++;
        if (performance.now() - last < PROGRESS_MS)
            return;
        last = performance.now();
        onProgress(`${inWords(answered)} of ${inWords(load.requests)} requests`);
    });
}
function operationsOf(load, result) {
    const good = result['2xx'];
    const failed = load.requests - good;
    if (good > 0 && failed <= load.requests * MAX_FAILED_SHARE)
        return good;
    throw new errors/* MeasurementError */.HG('load', `${inWords(failed)} of ${inWords(load.requests)} requests to ${withoutCredentials(load.url)} failed: ${failures(load, result)}`, {
        remedy: 'Set `load-url`, `load-method`, `load-body` and `load-headers` to a request that the service answers with 2xx; ' +
            'if it is overloaded, lower `load-connections`; if it closes its connections after each answer, use `load`.',
    });
}
function failures(load, result) {
    const statuses = Object.entries(result.statusCodeStats ?? {}).map(([status, { count }]) => [status, count ?? 0]);
    const answered = statuses.reduce((sum, [, count]) => sum + count, 0);
    const kinds = statuses
        .filter(([status]) => !status.startsWith('2'))
        .map(([status, count]) => `status ${status}: ${inWords(count)}`);
    const silent = load.requests - answered;
    if (silent > 0)
        kinds.push(`no answer: ${inWords(silent)}`);
    return kinds.join(', ');
}
function refused(error) {
    return new errors/* MeasurementError */.HG('load', `the load generator does not take this load: ${String(error)}`, {
        remedy: 'Correct `load-url`, `load-method`, `load-body` or `load-headers`.',
        cause: error,
    });
}
function tooSlow(load, timeoutMs) {
    return new errors/* MeasurementError */.HG('load', `${withoutCredentials(load.url)} did not take the load within ${timeoutMs / 1000} s`, {
        remedy: 'Lower `load-requests`, or raise `timeout`.',
    });
}
function inWords(count) {
    return count.toLocaleString('en-US');
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/io/log-tail.js


const TAIL_BYTES = 64 * 1024;
const LINE_CHARACTERS = 500;
const UNPRINTABLE = /[^\P{Cc}\t]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
async function readLogTail(file, lines = 50) {
    const { text, whole } = await readLogEnd(file, TAIL_BYTES);
    const all = text.split(/\r?\n|\r/);
    if (!whole && all.length > 1)
        all.shift();
    if (all.at(-1) === '')
        all.pop();
    return all.slice(-lines).map(printable);
}
async function readLogEnd(file, bytes) {
    const handle = await openRegularFile(file).catch(() => null);
    if (handle === null)
        return { text: '', whole: true };
    try {
        const { size } = await handle.stat();
        const position = Math.max(0, size - bytes);
        const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(size - position), position });
        return { text: buffer.toString('utf8', 0, bytesRead), whole: position === 0 };
    }
    finally {
        await handle.close();
    }
}
const SLICE_BYTES = 64 << 20;
async function readLogSlice(file, from, to) {
    const handle = await openRegularFile(file).catch(() => null);
    if (handle === null)
        return '';
    try {
        const position = Math.max(from, to - SLICE_BYTES);
        const { buffer, bytesRead } = await handle.read({
            buffer: Buffer.alloc(Math.max(0, to - position)),
            position,
        });
        return buffer.toString('utf8', 0, bytesRead);
    }
    finally {
        await handle.close();
    }
}
function printable(line) {
    const clean = (0,external_node_util_.stripVTControlCharacters)(line).replace(UNPRINTABLE, '');
    return clean.length > LINE_CHARACTERS ? `${clean.slice(0, LINE_CHARACTERS).toWellFormed()}…` : clean;
}

// EXTERNAL MODULE: ./build/io/process-group.js
var process_group = __webpack_require__(4042);
;// CONCATENATED MODULE: ./build/io/with-cleanup.js
async function withCleanup(work, cleanUp) {
    const [outcome] = await Promise.allSettled([work()]);
    if (outcome.status === 'rejected') {
        await cleanUp().catch(() => undefined);
        throw outcome.reason;
    }
    await cleanUp();
    return outcome.value;
}

;// CONCATENATED MODULE: ./build/io/run-command.js





async function runCommand(spec) {
    const group = await (0,process_group/* startGroup */.Oh)(spec);
    const timer = new AbortController();
    const late = (0,external_node_timers_promises_.setTimeout)(spec.timeoutMs, 'late', { signal: timer.signal });
    const exit = await withCleanup(() => Promise.race([group.exited, late, ...(spec.interrupted ? [spec.interrupted] : [])]), async () => {
        timer.abort();
        await group.stop();
    });
    if (exit !== 'late' && exit.code === 0)
        return exit;
    const how = exit === 'late' ? `did not finish within ${spec.timeoutMs / 1000} s` : (0,process_group/* describeExit */.KE)(exit);
    throw new errors/* MeasurementError */.HG(spec.stage, `${spec.what} ${how}`, {
        remedy: remedy(exit, spec.command),
        logTail: await readLogTail(spec.outputFile),
    });
}
function remedy(exit, command) {
    if (exit === 'late')
        return 'Make it shorter or raise `timeout`.';
    if (exit.code === 127)
        return 'A command in it was not found: install it in an earlier step, or correct the path.';
    if (exit.code === 126)
        return 'A file in it cannot be run: `chmod +x` it.';
    return `Run it by itself and correct what it reports: ${command}`;
}

// EXTERNAL MODULE: external "node:dns/promises"
var external_node_dns_promises_ = __webpack_require__(1553);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./build/io/process-table.js
var process_table = __webpack_require__(5205);
;// CONCATENATED MODULE: ./build/io/listener.js




function addressOf(url) {
    const { hostname, port, protocol } = new URL(url);
    return { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port) || (protocol === 'https:' ? 443 : 80) };
}
function acceptsConnections(address) {
    return new Promise((resolve) => {
        const socket = external_node_net_.connect({ ...address, timeout: 1_000 });
        const settle = (accepts) => {
            socket.destroy();
            resolve(accepts);
        };
        socket.once('connect', () => {
            settle(true);
        });
        socket.once('error', () => {
            settle(false);
        });
        socket.once('timeout', () => {
            settle(false);
        });
    });
}
async function listenersOn({ host, port }) {
    if (process.platform !== 'linux')
        return null;
    const found = await (0,external_node_dns_promises_.lookup)(host, { all: true }).catch(() => []);
    const addresses = new Set(found.flatMap(({ address, family }) => family === 4 ? [address, canonical(`::ffff:${address}`)] : [canonical(address)]));
    const sockets = ['/proc/net/tcp', '/proc/net/tcp6']
        .flatMap((file) => parseListening(readIfThere(file)))
        .filter((socket) => socket.port === port && (WILDCARDS.has(socket.address) || addresses.has(socket.address)));
    const inodes = new Set(sockets.map((socket) => socket.inode));
    const owners = (0,process_table/* processIds */.Uj)().filter((pid) => socketsOf(pid).some((inode) => inodes.has(inode)));
    return owners.length > 0 ? owners : null;
}
const WILDCARDS = new Set(['0.0.0.0', '::']);
const LISTEN = '0A';
function parseListening(table) {
    return table
        .split('\n')
        .slice(1)
        .flatMap((line) => {
        const [, local, , state, , , , , , inode] = line.trim().split(/\s+/);
        if (state !== LISTEN)
            return [];
        const [address, port] = local.split(':');
        return [{ address: decodeAddress(address), port: Number.parseInt(port, 16), inode: inode }];
    });
}
function decodeAddress(hex) {
    const words = hex.match(/.{8}/g).map((word) => word.match(/../g).reverse());
    if (words.length === 1)
        return words[0].map((byte) => Number.parseInt(byte, 16)).join('.');
    return canonical(words.map(([a, b, c, d]) => `${a}${b}:${c}${d}`).join(':'));
}
function canonical(address) {
    return new URL(`http://[${address.replace(/%.*/, '')}]`).hostname.slice(1, -1);
}
function socketsOf(pid) {
    try {
        return (0,external_node_fs_.readdirSync)(`/proc/${pid}/fd`).flatMap((fd) => {
            const [, inode] = /^socket:\[(\d+)\]$/.exec(linkTarget(`/proc/${pid}/fd/${fd}`)) ?? [];
            return inode === undefined ? [] : [inode];
        });
    }
    catch {
        return [];
    }
}
function linkTarget(path) {
    try {
        return (0,external_node_fs_.readlinkSync)(path);
    }
    catch {
        return '';
    }
}
function readIfThere(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'latin1');
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./build/io/pprof-url.js
function pprofUrlOf(pprofUrl, page) {
    return `${pprofUrl.replace(/\/+$/, '')}/${page}`;
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
;// CONCATENATED MODULE: ./build/io/http-get.js


function httpGet(url, signal) {
    const { get } = url.startsWith('https:') ? external_node_https_ : external_node_http_;
    return new Promise((resolve, reject) => {
        get(url, { agent: false, signal, headers: { 'accept-encoding': 'identity' } }, (body) => {
            resolve({ status: body.statusCode, headers: body.headers, body });
        }).on('error', reject);
    });
}
async function readBytes({ body }, maxBytes) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of body) {
        bytes += chunk.length;
        if (bytes > maxBytes)
            throw new Error(`the answer is longer than ${maxBytes} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
const http_get_readText = async (answer, maxBytes) => (await readBytes(answer, maxBytes)).toString('utf8');
function networkErrorCode(error) {
    const { name, code, errors } = error;
    if (name === 'AbortError' || name === 'TimeoutError')
        return 'ETIMEDOUT';
    return errors?.length ? networkErrorCode(errors[0]) : code;
}
function describeNetworkError(error) {
    const code = networkErrorCode(error);
    return (code && IN_WORDS[code]) ?? code ?? String(error);
}
const IN_WORDS = {
    ECONNREFUSED: 'connection refused',
    ECONNRESET: 'the connection was cut',
    EPIPE: 'the connection was cut',
    ENOTFOUND: 'unknown host name',
    ETIMEDOUT: 'no complete answer in time',
    HPE_INVALID_CONSTANT: 'the answer is not HTTP',
};

;// CONCATENATED MODULE: ./build/io/ready.js


const POLL_MS = 75;
const PROBE_TIMEOUT_MS = 2_000;
async function waitUntilReady(url, { timeoutMs, exited, answer }) {
    const deadline = performance.now() + timeoutMs;
    const gone = exited.then(() => 'exited');
    for (;;) {
        const left = Math.max(1, Math.min(PROBE_TIMEOUT_MS, Math.ceil(deadline - performance.now())));
        const seen = await Promise.race([gone, probe(url, { timeoutMs: left, answer })]);
        if (seen === 'exited' || seen === 'ready')
            return seen;
        if (performance.now() + POLL_MS > deadline)
            return { lastSeen: seen };
        await Promise.race([gone, (0,external_node_timers_promises_.setTimeout)(POLL_MS)]);
    }
}
async function probe(url, { timeoutMs, answer }) {
    try {
        const { status, body } = await httpGet(url, AbortSignal.timeout(timeoutMs));
        body.on('error', () => undefined).destroy();
        return answer === 'any' || (status >= 200 && status < 300) ? 'ready' : `status ${status}`;
    }
    catch (error) {
        return describeNetworkError(error);
    }
}

// EXTERNAL MODULE: ./build/io/stop-group.js
var stop_group = __webpack_require__(1667);
;// CONCATENATED MODULE: ./build/io/service-identity.js








const CMDLINE_TIMEOUT_MS = 5_000;
const CMDLINE_BYTES = 1 << 20;
async function identifyService(pprofUrl, id) {
    const members = (0,stop_group/* groupMembers */.rU)(id);
    const listeners = await listenersOn(addressOf(pprofUrl));
    if (listeners === null)
        return identifyByCommandLine(pprofUrl, members);
    const ours = members.filter((row) => listeners.includes(row.pid));
    if (ours.length === 0) {
        throw new errors/* MeasurementError */.HG('service', `${withoutCredentials(pprofUrl)} is answered by another process, ${describeProcess(listeners[0])}`, {
            remedy: 'The service must open this address itself: end the other process, or set `pprof-url` to another port.',
        });
    }
    const isParent = (row) => ours.some((other) => other.parent === row.pid);
    return { process: ours.findLast((row) => !isParent(row)), commandLine: null, warnings: [] };
}
async function identityChange(pprofUrl, identity) {
    const { process: known, commandLine } = identity;
    const where = withoutCredentials(pprofUrl);
    if (known !== null && (0,process_table/* processStartedAt */.W7)(known.pid) !== known.startedAt) {
        return `process ${known.pid}, which served ${where}, has ended`;
    }
    if (commandLine !== null) {
        const now = await askCommandLine(pprofUrl);
        return now === commandLine ? null : `${where} is now answered by \`${now ?? 'nobody'}\``;
    }
    if (known === null)
        return null;
    const listeners = await listenersOn(addressOf(pprofUrl));
    if (listeners?.includes(known.pid))
        return null;
    return listeners === null
        ? `process ${known.pid} no longer listens on ${where}`
        : `${where} is now answered by ${describeProcess(listeners[0])}`;
}
function executableOf(pid) {
    const link = `/proc/${pid}/exe`;
    try {
        (0,external_node_fs_.accessSync)(link, external_node_fs_.constants.R_OK);
        return link;
    }
    catch {
        return null;
    }
}
function describeProcess(pid) {
    return `process ${pid} (${(0,process_table/* commandLineOf */.l0)(pid)})`;
}
async function identifyByCommandLine(pprofUrl, members) {
    const where = withoutCredentials(pprofUrl);
    const commandLine = await askCommandLine(pprofUrl);
    const match = commandLine === null ? undefined : members.find((row) => (0,process_table/* commandLineOf */.l0)(row.pid) === commandLine);
    if (match !== undefined)
        return { process: match, commandLine, warnings: [] };
    const answers = commandLine === null ? `${where}/cmdline does not answer` : `\`${commandLine}\` answers there`;
    const warning = `It could not be checked that ${where} is served by the service that was started: the system does not say ` +
        `which process listens, and ${answers}. A restart during the load may go unnoticed.`;
    return { process: null, commandLine, warnings: [warning] };
}
async function askCommandLine(pprofUrl) {
    try {
        const answer = await httpGet(pprofUrlOf(pprofUrl, 'cmdline'), AbortSignal.timeout(CMDLINE_TIMEOUT_MS));
        const text = await http_get_readText(answer, CMDLINE_BYTES);
        return answer.status === 200 ? text.replaceAll('\0', ' ').trim() : null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/io/service.js










const EXIT_NEWS_MS = 300;
async function startService(spec) {
    await requireFreeAddress(spec.pprofUrl);
    spec.onProgress(`Starting the service: ${spec.command}`);
    const settings = { memprofilerate: spec.rate, ...(spec.gcTrace && { gctrace: 1 }) };
    const env = { ...spec.env, GODEBUG: (0,child_environment/* withGodebug */.wE)(spec.env['GODEBUG'], settings) };
    const group = await (0,process_group/* startGroup */.Oh)({ ...spec, env });
    try {
        await requireReady(spec, group);
        const identity = await identifyService(spec.pprofUrl, group.id);
        return {
            exited: group.exited,
            outputFile: group.outputFile,
            binary: identity.process && executableOf(identity.process.pid),
            warnings: identity.warnings,
            async verifySameProcess() {
                const change = group.exit ? 'it exited' : await identityChange(spec.pprofUrl, identity);
                if (change !== null)
                    throw await changeError(group, change);
            },
            stop: () => group.stop(),
        };
    }
    catch (error) {
        await group.stop().catch(() => undefined);
        throw error;
    }
}
async function requireFreeAddress(pprofUrl) {
    const address = addressOf(pprofUrl);
    if (!(await acceptsConnections(address)))
        return;
    const listeners = await listenersOn(address);
    const by = listeners === null ? '' : ` by ${describeProcess(listeners[0])}`;
    throw new errors/* MeasurementError */.HG('service', `${address.host}:${address.port} (pprof-url) is already taken${by}`, {
        remedy: 'End that process before this step, or let the service use another port and set `pprof-url` to it.',
    });
}
async function requireReady(spec, group) {
    const started = performance.now();
    const passedMs = () => performance.now() - started;
    const index = pprofUrlOf(spec.pprofUrl, '');
    await requireAnswer(spec.readyUrl ?? index, { answer: 'ok', timeoutMs: spec.readyTimeoutMs }, { spec, group });
    await requireAnswer(index, { answer: 'any', timeoutMs: spec.readyTimeoutMs - passedMs() }, { spec, group });
    spec.onProgress(`The service is ready after ${(passedMs() / 1000).toFixed(1)} s`);
}
async function requireAnswer(url, waiting, { spec, group }) {
    const seen = await waitUntilReady(url, { ...waiting, exited: group.exited });
    if (seen === 'ready')
        return;
    if (seen === 'exited')
        throw await exitError(group, 'before it was ready');
    await group.stop().catch(() => undefined);
    const seconds = spec.readyTimeoutMs / 1000;
    throw new errors/* MeasurementError */.HG('ready', `the service was not ready within ${seconds} s: ${withoutCredentials(url)} gave ${seen.lastSeen}`, {
        remedy: url === spec.readyUrl
            ? 'Set `ready-url` to an address that answers 2xx without redirects, or raise `ready-timeout`.'
            : 'Import `net/http/pprof` and serve it there, or set `pprof-url` to where it is served; if the service only starts slowly, raise `ready-timeout`.',
        logTail: await readLogTail(group.outputFile),
    });
}
async function changeError(group, change) {
    await Promise.race([group.exited, (0,external_node_timers_promises_.setTimeout)(EXIT_NEWS_MS)]);
    if (group.exit)
        return exitError(group, 'while it was measured');
    return new errors/* MeasurementError */.HG('service', `the service restarted or was replaced while it was measured: ${change}`, {
        remedy: 'One process must serve the whole measurement: look for a crash in its log, and turn off reloading.',
        logTail: await readLogTail(group.outputFile),
    });
}
async function exitError({ exited, outputFile }, when) {
    return new errors/* MeasurementError */.HG('service', `the service ${(0,process_group/* describeExit */.KE)(await exited)} ${when}`, {
        remedy: 'It must run in the foreground until it is stopped: its last output says why it ended.',
        logTail: await readLogTail(outputFile),
    });
}

;// CONCATENATED MODULE: ./build/io/load.js






const NAMES = { warmup: 'the warm-up', load: 'the load', drain: 'the drain' };
async function runLoad(load, context) {
    const { service, ...where } = context;
    const started = performance.now();
    const interrupted = service.exited.then(async () => {
        throw await exitError(service, `during ${NAMES[context.stage]}`);
    });
    interrupted.catch(() => undefined);
    try {
        const operations = await sendLoad(load, { ...where, interrupted });
        return { operations, seconds: (performance.now() - started) / 1000 };
    }
    catch (error) {
        await Promise.race([interrupted, (0,external_node_timers_promises_.setTimeout)(EXIT_NEWS_MS)]);
        throw error;
    }
}
async function sendLoad(load, context) {
    if (load.kind === 'http')
        return runHttpLoad(load, context);
    await runCommand({ ...context, command: load.command, what: NAMES[context.stage] });
    return null;
}
function describeLoad({ load, warmup }) {
    const main = load.kind === 'command' ? oneLine(load.command) : describeRequests(load);
    return [main, ...(warmup === null ? [] : [`after warm-up ${oneLine(warmup)}`])].join('; ');
}
const oneLine = (command) => command.trim().replace(/\s+/g, ' ');
function describeRequests(load) {
    const names = Object.keys(load.headers).map((name) => name.toLowerCase());
    return [
        `${load.method} ${withoutCredentials(load.url)}`,
        `${load.requests} requests`,
        `${load.connections} connections`,
        ...(load.body === ''
            ? []
            : [`body sha256 ${(0,external_node_crypto_.createHash)('sha256').update(load.body).digest('hex').slice(0, 16)}`]),
        ...(names.length === 0 ? [] : [`headers ${names.sort().join(' ')}`]),
    ].join(', ');
}

;// CONCATENATED MODULE: ./build/measure/gc-trace.js

const BEGINNING = /(?<!\w)gc \d{1,15} @[^\r\n]*/g;
const NUMBER = '(\\d{1,15}(?:\\.\\d{1,15})?)';
const LINE = new RegExp(`^gc \\d+ @${NUMBER}s \\d{1,3}%(?: \\(checking for goroutine leaks\\))?: ` +
    `${NUMBER}\\+${NUMBER}\\+${NUMBER} ms clock, ` +
    `${NUMBER}\\+${NUMBER}/${NUMBER}/${NUMBER}\\+${NUMBER} ms cpu, ` +
    '\\d+->\\d+->\\d+ MB, \\d+ MB goal, \\d+ MB stacks, \\d+ MB globals, ([1-9]\\d{0,5}) P( \\(forced\\))?$');
function gcTraceFacts(text, loadSeconds) {
    const lines = text.match(BEGINNING) ?? [];
    const collections = lines.map(readCollection).filter((collection) => collection !== null);
    if (lines.length === 0 || !(loadSeconds > 0))
        return null;
    const own = collections.filter(({ forced }) => !forced);
    const pauses = collections.flatMap(({ pauseMs }) => pauseMs);
    return {
        collections: collections.length,
        forcedCollections: collections.filter(({ forced }) => forced).length,
        cpuShare: (0,mean/* sum */.c)(own.map(({ cpuMs, processors }) => cpuMs / processors)) / (loadSeconds * 1000),
        totalPauseMs: (0,mean/* sum */.c)(pauses),
        longestPauseMs: pauses.reduce((longest, pause) => Math.max(longest, pause), 0),
        unreadLines: lines.length - collections.length,
    };
}
function readCollection(line) {
    const match = LINE.exec(line);
    if (match === null)
        return null;
    const [, , sweepPause, , markPause, ...cpu] = match.map(Number);
    return {
        cpuMs: (0,mean/* sum */.c)(cpu.slice(0, 5)),
        processors: Number(match[10]),
        pauseMs: [sweepPause, markPause],
        forced: match[11] !== undefined,
    };
}

;// CONCATENATED MODULE: ./build/measure/memory-facts.js

const KEPT_PAUSES = 256;
function memoryFacts(before, after) {
    const growth = (name) => statOf(after, name) - statOf(before, name);
    const counters = {
        mallocs: growth('Mallocs'),
        frees: growth('Frees'),
        collections: growth('NumGC'),
        forcedCollections: growth('NumForcedGC'),
    };
    const figures = {
        heapAllocBytes: growth('HeapAlloc'),
        heapInUseBytes: growth('HeapInuse'),
        heapObjects: growth('HeapObjects'),
        ...counters,
        heapInUseShare: statOf(after, 'HeapInuse') / statOf(after, 'HeapSys'),
    };
    if (!Object.values(figures).every(Number.isFinite))
        return null;
    if (Object.values(counters).some((counter) => counter < 0))
        return null;
    return { ...figures, pauseNs: pausesOfLast(counters.collections, after) };
}
function pausesOfLast(collections, stats) {
    if (collections > KEPT_PAUSES)
        return null;
    const last = statOf(stats, 'NumGC');
    const pauses = Array.from({ length: collections }, (_, i) => statOf(stats, `PauseNs[${(last - i + KEPT_PAUSES - 1) % KEPT_PAUSES}]`));
    const total = (0,mean/* sum */.c)(pauses);
    return Number.isFinite(total) ? total : null;
}
const statOf = (stats, name) => stats.get(name) ?? NaN;

;// CONCATENATED MODULE: ./build/io/go-binary.js

const MAGIC = Buffer.from('\xff Go buildinf:', 'latin1');
const ALIGNMENT = 16;
const HEADER_BYTES = 32;
const FLAGS_OFFSET = 15;
const INLINE_STRINGS = 2;
const SENTINEL_BYTES = 16;
const CHUNK_BYTES = 1 << 20;
const MAX_STRING_BYTES = 16 << 20;
async function readBuildInfo(file) {
    const handle = await (0,promises_.open)(file);
    try {
        for await (const offset of magicOffsets(handle)) {
            const info = await parseAt(handle, offset);
            if (info !== null)
                return info;
        }
        return null;
    }
    finally {
        await handle.close();
    }
}
async function* magicOffsets(handle) {
    for (let position = 0;; position += CHUNK_BYTES) {
        const chunk = await readAt(handle, position, CHUNK_BYTES);
        if (chunk.length === 0)
            return;
        for (let at = chunk.indexOf(MAGIC); at >= 0; at = chunk.indexOf(MAGIC, at + 1)) {
            if (at % ALIGNMENT === 0)
                yield position + at;
        }
    }
}
async function parseAt(handle, offset) {
    const header = await readAt(handle, offset, HEADER_BYTES);
    if (header.length < HEADER_BYTES || !(header[FLAGS_OFFSET] & INLINE_STRINGS))
        return null;
    const version = await readString(handle, offset + HEADER_BYTES);
    if (version === null || !/^(go\d|devel )/.test(version.text))
        return null;
    const modules = await readString(handle, version.end);
    return modules === null ? null : describe(version.text, modules.text);
}
async function readString(handle, offset) {
    const [length, prefixBytes] = varint(await readAt(handle, offset, 5));
    if (length > MAX_STRING_BYTES)
        return null;
    const start = offset + prefixBytes;
    const bytes = await readAt(handle, start, length);
    return bytes.length < length ? null : { text: bytes.toString('latin1'), end: start + length };
}
function varint(bytes) {
    let value = 0;
    for (const [index, byte] of bytes.entries()) {
        value += (byte & 0x7f) * 2 ** (7 * index);
        if (byte < 0x80)
            return [value, index + 1];
    }
    return [Infinity, bytes.length];
}
function describe(version, modules) {
    const [goVersion, experiments] = version.split(/[ -]X:/);
    const text = Buffer.from(modules.slice(SENTINEL_BYTES, -SENTINEL_BYTES), 'latin1').toString('utf8');
    const lines = text.split('\n').map((line) => line.split('\t'));
    const valueOf = (kind) => lines.find(([key]) => key === kind)?.[1] ?? '';
    const settings = lines.flatMap(([key, setting = '']) => (key === 'build' ? [parseSetting(setting)] : []));
    if (experiments !== undefined)
        settings.unshift(['GOEXPERIMENT', experiments]);
    return { goVersion, path: valueOf('path'), mainModule: valueOf('mod'), settings: new Map(settings) };
}
function parseSetting(setting) {
    const [, key = '', value = ''] = /^("(?:[^"\\]|\\.)*"|`[^`]*`|[^=]*)=(.*)$/s.exec(setting) ?? [];
    return [unquote(key), unquote(value)];
}
function unquote(text) {
    if (/^`.*`$/s.test(text))
        return text.slice(1, -1);
    if (!text.startsWith('"'))
        return text;
    try {
        return JSON.parse(text);
    }
    catch {
        return text;
    }
}
async function readAt(handle, position, length) {
    const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(length), position });
    return buffer.subarray(0, bytesRead);
}

// EXTERNAL MODULE: ./build/maps/growth.js + 2 modules
var growth = __webpack_require__(4334);
;// CONCATENATED MODULE: ./build/io/count-operations.js


const OUTPUT_BYTES = 1 << 20;
const NOBODY = { operations: null, from: null };
async function countOperations({ operations }, load, between) {
    switch (operations.kind) {
        case 'given':
            return { operations: operations.count, from: 'given' };
        case 'pattern':
            return { operations: await countInOutput(operations.pattern, load.outputFile), from: 'output' };
        case 'auto': {
            if (load.operations !== null)
                return { operations: load.operations, from: 'generator' };
            const requests = requestsServed(between);
            return requests === null ? NOBODY : { operations: requests, from: 'profile' };
        }
    }
}
function requestsServed({ before, after }) {
    const { requests } = after.attribution;
    if (requests === null)
        return null;
    const served = requests - (before.attribution.requests ?? 0) - (after.profileRequests - before.profileRequests);
    return served > 0 ? served : null;
}
async function countInOutput(pattern, outputFile) {
    const { text } = await readLogEnd(outputFile, OUTPUT_BYTES);
    const match = [...text.matchAll(pattern)].at(-1);
    const captured = match?.slice(1).find((group) => group !== undefined);
    const digits = (captured ?? '').replace(/[,_'\s]/g, '');
    if (/^\d{1,15}$/.test(digits) && Number(digits) > 0)
        return Number(digits);
    const found = captured === undefined
        ? 'does not match'
        : `captures ${JSON.stringify(captured)}, which is no number above 0,`;
    throw new errors/* MeasurementError */.HG('load', `\`operations\` is the pattern /${pattern.source}/, which ${captured === undefined ? `${found} anything` : found} in the output of the load`, {
        remedy: 'Let its first group capture the number of operations, such as /(\\d+) requests/, or set `operations` to a number or `auto`.',
        logTail: await readLogTail(outputFile),
    });
}

// EXTERNAL MODULE: ./build/maps/cpu.js
var cpu = __webpack_require__(7964);
// EXTERNAL MODULE: ./build/profile/profile-error.js
var profile_error = __webpack_require__(2632);
// EXTERNAL MODULE: ./build/profile/protobuf.js + 2 modules
var protobuf = __webpack_require__(8178);
;// CONCATENATED MODULE: ./build/io/cpu-profile.js





const PROFILE_BYTES = 256 << 20;
const ANSWER_MS = 30_000;
async function takeCpuProfile(pprof, seconds, abandoned) {
    const page = `profile?seconds=${seconds}`;
    const url = withoutCredentials(pprof.urlOf(page));
    const refuse = (why) => ({ problem: `No CPU profile was taken: ${url} ${why}.` });
    try {
        const late = AbortSignal.timeout(1000 * seconds + ANSWER_MS);
        const answer = await pprof.get(page, AbortSignal.any([late, abandoned]));
        if (answer.status === 200)
            return (0,cpu/* cpuInMaps */.L)((0,protobuf.decodeProtobuf)(await readBytes(answer, PROFILE_BYTES)));
        answer.body.destroy();
        return refuse(`answered with status ${answer.status}`);
    }
    catch (error) {
        const why = error instanceof profile_error/* ProfileError */.e ? error.message : describeNetworkError(error);
        return refuse(`gave none that can be read (${why})`);
    }
}

;// CONCATENATED MODULE: ./build/io/observe.js




async function observe(load, observing) {
    const { snapshots, watchMs, cpuSeconds } = observing;
    const loaded = new AbortController();
    const failed = new AbortController();
    const timeline = watchMs === null ? NO_TIMELINE : watch(observing, watchMs, loaded.signal);
    const cpu = cpuSeconds === null ? null : takeCpuProfile(snapshots.pprof, cpuSeconds, failed.signal);
    try {
        const result = await load();
        loaded.abort();
        const [{ points, problem }, facts] = await Promise.all([timeline, cpu]);
        const noCpu = facts !== null && 'problem' in facts ? facts.problem : null;
        return {
            result,
            observation: {
                timeline: points,
                cpu: facts === null || 'problem' in facts ? null : facts,
                problems: [problem, noCpu].filter((one) => one !== null),
            },
        };
    }
    catch (error) {
        loaded.abort();
        failed.abort();
        await Promise.all([timeline, cpu]);
        throw error;
    }
}
const NO_TIMELINE = { points: [], problem: null };
async function watch({ snapshots, before, onProgress }, intervalMs, loaded) {
    const started = performance.now();
    const points = [];
    try {
        for (;;) {
            await (0,external_node_timers_promises_.setTimeout)(intervalMs, undefined, { signal: loaded });
            const inUseBytes = (await snapshots.glance()) - before.mapBytesInUse;
            const seconds = (performance.now() - started) / 1000;
            points.push({ seconds, inUseBytes });
            onProgress(`Map memory ${seconds.toFixed(0)} s into the load: ${(0,format/* formatBytes */.z3)(inUseBytes)} more than before`);
        }
    }
    catch (error) {
        const problem = loaded.aborted ? null : `Watching the load ended early: ${(0,errors/* describeError */.Uc)(error)}`;
        return { points, problem };
    }
}

;// CONCATENATED MODULE: ./build/io/rate-changed.js

const rateChanged = (how) => new errors/* MeasurementError */.HG('profile', `the service changed the rate of its heap profile ${how}`, {
    remedy: 'Set `runtime.MemProfileRate` once and to one value, at the very start of the service, or not at all.',
});

;// CONCATENATED MODULE: ./build/io/run-plan.js

const logFile = ({ around }, step) => (0,external_node_path_.join)(around.logDirectory, `${around.name}-${step}.log`);
function loadContext(service, plan, stage) {
    const { cwd, env, onProgress } = plan.around;
    const { timeoutMs } = plan.measuring;
    return { stage, service, cwd, env, onProgress, timeoutMs, outputFile: logFile(plan, stage) };
}

;// CONCATENATED MODULE: ./build/io/play-round.js










async function playRound({ service, plan, snapshots }, { which, outputFile, origin, since, look }) {
    const { measuring, around } = plan;
    const { onProgress } = around;
    onProgress(`Running the load${which}`);
    const { result: load, observation } = await observe(() => runLoad(measuring.load, { ...loadContext(service, plan, 'load'), outputFile }), { snapshots, before: since, onProgress, ...look });
    const { size: logBytes } = await (0,promises_.stat)(service.outputFile);
    const after = await snapshots.settled('after the load');
    const growth = await growthOf(origin.attribution, after.attribution, service);
    const counted = await countOperations(measuring, { ...load, outputFile }, { before: since, after });
    return { ...counted, growth, load, logBytes, after, observation };
}
function requireWork(before, after, { load }) {
    if (after.attribution.rate !== 1)
        return;
    if (after.attribution.ownObjects !== before.attribution.ownObjects)
        return;
    if ((requestsServed({ before, after }) ?? 0) > 0)
        return;
    const what = load.kind === 'http' ? withoutCredentials(load.url) : load.command;
    throw new errors/* MeasurementError */.HG('load', `the load did nothing: the service served no request and none of its code allocated anything during ${what}`, {
        remedy: 'Check that the load reaches this service: the same host and port, and paths that it serves.',
    });
}
async function growthOf(before, after, service) {
    if (before.rate !== after.rate)
        throw rateChanged(`from ${before.rate} to ${after.rate} during the load`);
    try {
        return (0,growth/* growthBetween */.E)(before, after);
    }
    catch (error) {
        if (!(error instanceof growth/* ProcessRestartedError */.s))
            throw error;
        throw new errors/* MeasurementError */.HG('profile', `the service restarted during the load: ${error.message}`, {
            remedy: 'One process must serve the whole measurement: look for a crash in its log, and turn off reloading.',
            logTail: await readLogTail(service.outputFile),
            cause: error,
        });
    }
}

;// CONCATENATED MODULE: ./build/io/play-rounds.js


const CPU_SECONDS = 5;
const MOST_CPU_SECONDS = 30;
async function playJudged(stage) {
    const { plan, before } = stage;
    const { measuring, isObserved, rounds, expectedSeconds } = plan;
    const isRepeated = rounds > 1 && measuring.drain === null;
    const first = await playRound(stage, {
        which: isRepeated ? `, round 1 of ${rounds}` : '',
        outputFile: logFile(plan, 'load'),
        origin: before,
        since: before,
        look: {
            watchMs: isObserved ? measuring.watchMs : null,
            cpuSeconds: rounds === 1 ? cpuSeconds(plan, expectedSeconds) : null,
        },
    });
    requireWork(before, first.after, measuring);
    return first;
}
async function playRounds(stage, first, origin) {
    const { plan, before } = stage;
    const { rounds: count } = plan;
    if (count === 1)
        return [];
    const rounds = origin === before ? [first] : [];
    while (rounds.length < count) {
        const number = rounds.length + 1;
        const round = await playRound(stage, {
            which: `, round ${number} of ${count}`,
            outputFile: logFile(plan, `load-${number}`),
            origin,
            since: rounds.at(-1)?.after ?? origin,
            look: { watchMs: null, cpuSeconds: number === 2 ? cpuSeconds(plan, first.load.seconds) : null },
        });
        rounds.push(round);
    }
    return rounds;
}
function cpuSeconds({ measuring, isObserved }, loadSeconds) {
    if (!isObserved || !measuring.cpuProfile)
        return null;
    return Math.min(MOST_CPU_SECONDS, Math.max(1, Math.floor(loadSeconds ?? CPU_SECONDS)));
}

// EXTERNAL MODULE: ./build/maps/attribution.js
var maps_attribution = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/maps/usage.js
var usage = __webpack_require__(3749);
;// CONCATENATED MODULE: ./build/io/goroutines.js
async function countGoroutines(pprof, timeoutMs) {
    try {
        const { status, body } = await pprof.get('goroutine?debug=1', AbortSignal.timeout(timeoutMs));
        body.on('error', () => undefined);
        if (status !== 200) {
            body.destroy();
            return null;
        }
        return await totalOf(body);
    }
    catch {
        return null;
    }
}
async function totalOf(body) {
    let start = '';
    for await (const chunk of body) {
        start += chunk.toString('latin1');
        if (start.includes('\n') || start.length > 100)
            break;
    }
    const total = /^goroutine profile: total (\d{1,15})\n/.exec(start)?.[1];
    return total === undefined ? null : Number(total);
}

;// CONCATENATED MODULE: ./build/io/pprof-client.js


class PprofClient {
    #pprofUrl;
    #requests = 0;
    constructor(pprofUrl) {
        this.#pprofUrl = pprofUrl;
    }
    get requests() {
        return this.#requests;
    }
    urlOf(page) {
        return pprofUrlOf(this.#pprofUrl, page);
    }
    get(page, signal) {
        this.#requests++;
        return httpGet(this.urlOf(page), signal);
    }
}

// EXTERNAL MODULE: ./build/profile/text.js + 3 modules
var profile_text = __webpack_require__(5174);
// EXTERNAL MODULE: ./build/io/profiling-off.js
var profiling_off = __webpack_require__(1088);
// EXTERNAL MODULE: ./build/profile/symbols.js
var symbols = __webpack_require__(5751);
;// CONCATENATED MODULE: ./build/io/symbols.js





const symbols_PAGE = 'symbol';
const URL_BYTES = 4_096;
const ANSWER_BYTES = 64 << 20;
const TOO_LONG_STATUS = [414, 431];
const TOO_LONG_CODE = ['ECONNRESET', 'EPIPE'];
async function nameAddresses(addresses, asking) {
    const names = new Map();
    const pieces = inPieces(addresses, URL_BYTES - asking.pprof.urlOf(symbols_PAGE).length);
    for (let piece = pieces.pop(); piece !== undefined; piece = pieces.pop()) {
        const answer = await ask(piece, asking);
        if (answer !== 'too long')
            answer.forEach((name, address) => names.set(address, name));
        else
            pieces.push(piece.slice(0, piece.length / 2), piece.slice(piece.length / 2));
    }
    return names;
}
function inPieces(addresses, bytes) {
    const pieces = [];
    let left = 0;
    for (const address of addresses) {
        const length = '+0x'.length + address.toString(16).length;
        if (length > left) {
            pieces.push([]);
            left = bytes;
        }
        pieces.at(-1).push(address);
        left -= length;
    }
    return pieces;
}
async function ask(piece, { pprof, signal }) {
    const query = piece.map((address) => `0x${address.toString(16)}`).join('+');
    const url = pprof.urlOf(symbols_PAGE);
    try {
        const answer = await pprof.get(`${symbols_PAGE}?${query}`, signal);
        if (answer.status === 200)
            return (0,symbols/* parseSymbols */.Z)(await http_get_readText(answer, ANSWER_BYTES));
        answer.body.destroy();
        if (TOO_LONG_STATUS.includes(answer.status) && piece.length > 1)
            return 'too long';
        throw failure(url, `answered with status ${answer.status}`);
    }
    catch (error) {
        if (error instanceof errors/* MeasurementError */.HG)
            throw error;
        if (TOO_LONG_CODE.includes(networkErrorCode(error) ?? '') && piece.length > 1)
            return 'too long';
        throw failure(url, error instanceof profile_error/* ProfileError */.e ? `gave no ${error.message}` : describeNetworkError(error), error);
    }
}
function failure(url, what, cause) {
    return new errors/* MeasurementError */.HG('symbols', `the names of runtime functions are needed, but ${withoutCredentials(url)}: ${what}`, {
        remedy: 'Mount it beside the other profiles: `mux.HandleFunc("/debug/pprof/symbol", pprof.Symbol)`.',
        cause,
    });
}

;// CONCATENATED MODULE: ./build/io/pprof.js







const pprof_PAGE = 'heap?gc=1&debug=1';
const MAX_BYTES = 2 ** 31;
const HEADER = 'heap profile:';
const REMEDY = 'Import `net/http/pprof`, serve it without rewriting or compressing, and set `pprof-url` to it, ' +
    'such as http://127.0.0.1:6060/debug/pprof.';
async function takeSnapshot(spec) {
    const signal = AbortSignal.timeout(spec.timeoutMs);
    try {
        const profile = await readHeap(spec, signal);
        const unnamed = profile.hiddenAddresses().filter((address) => !spec.names.has(address));
        const found = await nameAddresses(unnamed, { pprof: spec.pprof, signal });
        await spec.verifySameProcess();
        for (const [address, name] of found)
            spec.names.set(address, name);
        return profile.withNames(spec.names);
    }
    catch (error) {
        await spec.verifySameProcess();
        throw error;
    }
}
async function readHeap(spec, signal) {
    const url = spec.pprof.urlOf(pprof_PAGE);
    try {
        const answer = await spec.pprof.get(pprof_PAGE, signal);
        requireProfile(url, answer);
        const profile = await decode(answer, spec.maxBytes ?? MAX_BYTES);
        if (profile.rate === 0)
            throw (0,profiling_off/* profilingOff */.C)('this service');
        return profile;
    }
    catch (error) {
        if (error instanceof errors/* MeasurementError */.HG)
            throw error;
        const late = signal.aborted ? ` within ${spec.timeoutMs / 1000} s (timeout)` : '';
        const why = error instanceof profile_error/* ProfileError */.e ? error.message : describeNetworkError(error);
        throw new errors/* MeasurementError */.HG('profile', `${withoutCredentials(url)} gave no whole heap profile${late}: ${why}`, {
            remedy: late ? 'Raise `timeout` or `profile-rate`: at rate 1 big profiles take long.' : REMEDY,
            cause: error,
        });
    }
}
function requireProfile(url, { status, headers, body }) {
    const refuse = (what, remedy = REMEDY) => {
        body.destroy();
        throw new errors/* MeasurementError */.HG('profile', `${withoutCredentials(url)} ${what}`, { remedy });
    };
    if (status >= 300 && status < 400) {
        refuse(`redirects to ${headers.location ?? 'nowhere'}`, 'Set `pprof-url` to where the profiles really are.');
    }
    if (status !== 200)
        refuse(`answered with status ${status} instead of a heap profile`);
    const encoding = headers['content-encoding'] ?? 'identity';
    if (encoding !== 'identity')
        refuse(`answered in ${encoding} although plain text was asked for`);
}
async function decode({ body }, maxBytes) {
    const decoder = new profile_text/* TextHeapDecoder */._();
    let start = Buffer.alloc(0);
    let bytes = 0;
    for await (const chunk of body) {
        bytes += chunk.length;
        if (bytes > maxBytes)
            throw new profile_error/* ProfileError */.e(`it is longer than ${maxBytes} bytes`);
        if (start === null)
            decoder.write(chunk);
        else {
            start = Buffer.concat([start, chunk]);
            if (start.length < HEADER.length)
                continue;
            requireHeader(start);
            decoder.write(start);
            start = null;
        }
    }
    if (start !== null)
        requireHeader(start);
    return decoder.end();
}
function requireHeader(start) {
    const text = start.toString('latin1', 0, 80);
    if (text.startsWith(HEADER))
        return;
    throw new profile_error/* ProfileError */.e(`it is ${recognise(text)}, not a heap profile in text form`);
}
function recognise(text) {
    if (text === '')
        return 'empty';
    if (/^\s*</.test(text))
        return 'a web page (HTML)';
    if (text.startsWith('\x1f\x8b'))
        return 'gzipped, probably a profile in binary form (CPU, or without `debug=1`)';
    if (/^\n[\x01-\x20]\b|[\0-\x08]/.test(text))
        return 'binary';
    return JSON.stringify(text);
}

;// CONCATENATED MODULE: ./build/io/snapshots.js







const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 1_000;
const QUIET_MS = 1_000;
const SAME_BYTES = 4096;
const SAME_SHARE = 0.001;
class Snapshots {
    pprof;
    #service;
    #setting;
    #idleGoroutines = Infinity;
    #names = new Map();
    constructor(service, setting) {
        this.pprof = new PprofClient(setting.pprofUrl);
        this.#service = service;
        this.#setting = setting;
    }
    async settled(when) {
        const { settleTimeoutMs, onProgress } = this.#setting;
        const goroutines = await this.#quietGoroutines(performance.now() + settleTimeoutMs / 2);
        const deadline = performance.now() + settleTimeoutMs / 2;
        let last = await this.#take();
        let { seconds } = last;
        let change = Infinity;
        if (1000 * last.seconds <= settleTimeoutMs) {
            do {
                const next = await this.#take();
                seconds += next.seconds;
                change = Math.abs(next.mapBytesInUse - last.mapBytesInUse);
                last = next;
            } while (isChange(change, last) && performance.now() < deadline);
        }
        onProgress(`Heap profile ${when}: ${last.records} records in ${seconds.toFixed(1)} s`);
        const { size: logBytes } = await (0,promises_.stat)(this.#service.outputFile);
        const unsettled = isChange(change, last) ? this.#unsettled(when, last.seconds, change) : null;
        return { ...last, goroutines, logBytes, seconds, unsettled };
    }
    async glance() {
        return (await this.#take()).mapBytesInUse;
    }
    async #take() {
        const started = performance.now();
        const profileRequests = this.pprof.requests + 1;
        const profile = await takeSnapshot({
            pprof: this.pprof,
            timeoutMs: this.#setting.timeoutMs,
            names: this.#names,
            verifySameProcess: () => this.#service.verifySameProcess(),
        });
        const attribution = (0,maps_attribution/* attribute */.l)(profile);
        const seconds = (performance.now() - started) / 1000;
        return {
            ...{ attribution, memStats: profile.memStats, profileRequests, seconds },
            records: profile.records.length,
            mapBytesInUse: mapBytesInUse(attribution),
        };
    }
    async #quietGoroutines(deadline) {
        const count = () => countGoroutines(this.pprof, this.#setting.timeoutMs);
        let last = await count();
        let since = performance.now();
        let pauseMs = FIRST_PAUSE_MS;
        while (last !== null && last > this.#idleGoroutines && performance.now() + pauseMs < deadline) {
            await (0,external_node_timers_promises_.setTimeout)(pauseMs);
            const now = await count();
            if (now !== last)
                since = performance.now();
            last = now;
            if (performance.now() - since > QUIET_MS)
                break;
            pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS);
        }
        this.#idleGoroutines = Math.min(this.#idleGoroutines, last ?? 0);
        return last;
    }
    #unsettled(when, snapshotSeconds, change) {
        const timeout = `${this.#setting.settleTimeoutMs / 1000} s (\`settle-timeout\`)`;
        return change === Infinity
            ? `A heap profile took ${snapshotSeconds.toFixed(1)} s, longer than ${timeout}, so only one was taken ${when}: whether map memory still changed is not known.`
            : `Map memory still changed ${when}, at the end of ${timeout}: what was seen of it is not the last word.`;
    }
}
const isChange = (change, { mapBytesInUse: bytes }) => change > Math.max(SAME_BYTES, SAME_SHARE * bytes);
function mapBytesInUse({ sites, rate }) {
    const sum = new usage/* UsageSum */.X(rate);
    for (const { cells } of sites.values())
        sum.add(cells);
    return sum.total.inUseBytes;
}

;// CONCATENATED MODULE: ./build/io/measure-run.js












async function measureRun(plan) {
    const { target, measuring, rate, around } = plan;
    const { service: command, pprofUrl, readyUrl, readyTimeoutMs } = target;
    const { cwd, env, onProgress } = around;
    const service = await startService({
        ...{ command, cwd, env, onProgress, outputFile: logFile(plan, 'service') },
        ...{ pprofUrl, readyUrl, readyTimeoutMs, rate, gcTrace: measuring.gcTrace },
    });
    return withCleanup(() => measureService(service, plan), () => service.stop());
}
async function measureService(service, plan) {
    const { target, measuring, around } = plan;
    const binary = await readBinary(service);
    if (measuring.warmup !== null) {
        around.onProgress(`Warming up: ${measuring.warmup}`);
        await runLoad(commandLoad(measuring.warmup), loadContext(service, plan, 'warmup'));
    }
    const snapshots = new Snapshots(service, { ...target, ...measuring, onProgress: around.onProgress });
    const before = await snapshots.settled('before the load');
    const stage = { service, plan, snapshots, before };
    const first = await playJudged(stage);
    const drained = await drain(stage);
    const rounds = await playRounds(stage, first, drained?.after ?? before);
    const played = new Set([first, ...rounds]);
    return {
        run: {
            facts: await factsOf(stage, first),
            growth: first.growth,
            drained: drained?.growth ?? null,
            rounds: rounds.map(({ operations, growth }) => ({ operations, growth })),
            cpu: [...played].find(({ observation }) => observation.cpu !== null)?.observation.cpu ?? null,
            timeline: first.observation.timeline,
            warnings: [
                ...service.warnings,
                ...(binary === null ? [UNKNOWN_BINARY] : []),
                ...first.after.attribution.warnings,
                ...rateWarnings(first.after.attribution, plan, binary),
                ...[...played].flatMap(({ observation }) => observation.problems),
                ...[before, ...(drained ? [drained.after] : []), ...[...played].map(({ after }) => after)].flatMap(({ unsettled }) => unsettled ?? []),
            ],
        },
        binary,
        attribution: first.after.attribution,
        stacks: first.after.records,
        operationsFrom: first.from,
    };
}
async function drain(stage) {
    const { service, plan, snapshots, before } = stage;
    const { drain: how } = plan.measuring;
    if (how === null)
        return null;
    if (how.kind === 'wait') {
        plan.around.onProgress(`Waiting ${how.ms / 1000} s for the service to expire what the load left behind`);
        await Promise.race([(0,external_node_timers_promises_.setTimeout)(how.ms), service.exited]);
    }
    else {
        plan.around.onProgress(`Draining: ${how.command}`);
        await runLoad(how, loadContext(service, plan, 'drain'));
    }
    const after = await snapshots.settled('after the drain');
    return { growth: await growthOf(before.attribution, after.attribution, service), after };
}
async function factsOf({ service, before, plan }, { operations, load, logBytes, after }) {
    const log = await readLogSlice(service.outputFile, before.logBytes, logBytes);
    return {
        operations,
        loadSeconds: load.seconds,
        snapshotSeconds: before.seconds + after.seconds,
        heapInUseBytes: after.attribution.heapInUseBytes,
        allocatedObjects: Math.max(0, after.attribution.allocatedObjects - before.attribution.allocatedObjects),
        memory: memoryFacts(before.memStats, after.memStats),
        goroutines: before.goroutines === null || after.goroutines === null
            ? null
            : { before: before.goroutines, after: after.goroutines },
        gcTrace: plan.measuring.gcTrace ? gcTraceFacts(log, load.seconds) : null,
    };
}
const commandLoad = (command) => ({ kind: 'command', command });
const UNKNOWN_BINARY = 'The Go version of the service is not known, as its executable cannot be read or does not say: ' +
    'whether both sides were built by the same Go is not checked.';
async function readBinary({ binary }) {
    return binary === null ? null : readBuildInfo(binary).catch(() => null);
}
function rateWarnings({ rate }, { rate: asked }, binary) {
    if (rate === asked)
        return [];
    const minor = Number(/^go1\.(\d+)/.exec(binary?.goVersion ?? '')?.[1] ?? OLDEST_GO);
    const why = minor < OLDEST_GO
        ? `it is built with ${binary.goVersion}, and only Go 1.${OLDEST_GO} and newer take the rate from GODEBUG`
        : 'it sets runtime.MemProfileRate itself';
    return [
        `The service samples its heap at rate ${rate} instead of ${asked}: ${why}. Its figures are judged with the noise of that rate.`,
    ];
}
const OLDEST_GO = 22;

// EXTERNAL MODULE: ./build/verdict/compare-figures.js
var compare_figures = __webpack_require__(9657);
// EXTERNAL MODULE: ./build/verdict/statistics.js
var statistics = __webpack_require__(1295);
;// CONCATENATED MODULE: ./build/verdict/resolving-rate.js


const BETA = 0.05;
const resolvingRate = (totals, limits, runs) => {
    const quantiles = ((0,statistics/* upperQuantile */.kA)(compare_figures/* ALPHA */.Nh, Infinity) + (0,statistics/* upperQuantile */.kA)(BETA, Infinity)) ** 2;
    const rateFor = (bytes, limit) => {
        const gap = Math.max(limit * bytes, limits.minGrowthBytes);
        return bytes > 0 ? (runs * gap ** 2) / (2 * bytes * quantiles) : Infinity;
    };
    return Math.min(rateFor(totals.retainedBytes, limits.maxRetainedGrowth), rateFor(totals.allocatedBytes, limits.maxAllocatedGrowth));
};

;// CONCATENATED MODULE: ./build/io/profile-rate.js

const AFFORDABLE_SECONDS = 600;
const FINEST_RATE = 64;
const COARSEST_RATE = 4096;
function firstRate(asked, baseline) {
    if (asked !== null)
        return { rate: asked, note: null, isOpen: false };
    if (baseline !== null && baseline <= COARSEST_RATE) {
        return { rate: baseline, note: `Profile rate ${baseline}, that of the baseline.`, isOpen: false };
    }
    return { rate: 1, note: 'Profile rate 1, every allocation.', isOpen: true };
}
function laterRate({ run, stacks }, totals, { limits, loads, runs }) {
    const { loadSeconds, snapshotSeconds } = run.facts;
    const exact = (note) => ({ rate: 1, note, isOpen: false });
    if ((loadSeconds + snapshotSeconds) * loads <= AFFORDABLE_SECONDS) {
        return exact('Profile rate 1, every allocation: the load can afford it.');
    }
    const cost = `with every allocation recorded one load took ${loadSeconds.toFixed(0)} s and its heap profiles of ${stacks} records ${snapshotSeconds.toFixed(0)} s`;
    const largest = Math.min(resolvingRate(totals, limits, runs), COARSEST_RATE);
    const rate = 2 ** Math.floor(Math.log2(largest));
    if (rate < FINEST_RATE) {
        return exact(`Profile rate 1, although ${cost}: no coarser rate can hold the limits with ${runs} runs.`);
    }
    const note = `Profile rate ${rate}: ${cost}, and one sample per ${rate} bytes can still hold the limits.`;
    return { rate, note, isOpen: false };
}

;// CONCATENATED MODULE: ./build/io/side.js













class Side {
    #inputs;
    #setting;
    #around;
    #roots;
    #rate;
    #isBuilt = false;
    #runs = [];
    constructor(inputs, setting, roots) {
        const { directory: cwd, logDirectory, onProgress } = setting;
        this.#inputs = inputs;
        this.#setting = setting;
        this.#roots = roots;
        const rate = firstRate(inputs.measuring.profileRate, setting.baselineRate);
        this.#rate = setting.alternates && setting.baselineRate !== null ? { ...rate, note: null } : rate;
        this.#around = { cwd, env: (0,child_environment/* childEnvironment */.Qc)(setting.env, inputs.target.env), logDirectory, onProgress };
    }
    static async open(inputs, setting) {
        await makeReportDirectory(setting.logDirectory);
        return new Side(inputs, setting, await (0,git/* sourceRoots */.Rq)(setting.directory));
    }
    tell(message) {
        this.#setting.onProgress(message);
    }
    get runs() {
        return this.#runs.length;
    }
    get rate() {
        return this.#rate.rate;
    }
    async measure() {
        const { target, measuring } = this.#inputs;
        if (target.build !== null && (!this.#isBuilt || this.#setting.alternates))
            await this.#build(target.build);
        const number = this.#runs.length + 1;
        const planned = Math.max(number, measuring.runs);
        this.#setting.onProgress(`Run ${number} of ${planned}`);
        const isLast = number === measuring.runs;
        const run = await measureRun({
            ...{ target, measuring, rate: this.#rate.rate },
            rounds: isLast ? measuring.rounds : 1,
            expectedSeconds: this.#runs.at(-1)?.run.facts.loadSeconds ?? null,
            isObserved: isLast,
            around: { ...this.#around, name: `run-${number}` },
        });
        this.#runs.push(run);
        if (number === 1 && this.#rate.isOpen)
            await this.#reconsiderRate(run);
    }
    async #build(command) {
        const { cwd, env, logDirectory, onProgress } = this.#around;
        onProgress(`Building: ${command}`);
        await runCommand({
            ...{ command, cwd, env, timeoutMs: this.#inputs.measuring.timeoutMs },
            ...{ outputFile: (0,external_node_path_.join)(logDirectory, 'build.log'), stage: 'build', what: 'the build' },
        });
        this.#isBuilt = true;
    }
    async #reconsiderRate(first) {
        const { measuring, judging } = this.#inputs;
        const { runs, rounds } = measuring;
        if (runs === 1)
            return;
        const loads = (runs + rounds - 2) * (this.#setting.alternates ? 2 : 1);
        this.#rate = laterRate(first, (0,totals/* totalsOf */.vA)(this.measurement()), { limits: judging.limits, loads, runs });
        if (this.#rate.rate === first.attribution.rate)
            return;
        this.tell(this.#rate.note);
        this.#runs = [];
        await this.measure();
    }
    measurement() {
        const { attribution, binary, operationsFrom } = this.#runs.at(-1);
        const rates = new Set(this.#runs.map((one) => one.attribution.rate));
        if (rates.size > 1)
            throw rateChanged(`between the runs: ${[...rates].join(', ')}`);
        return summarize(this.#runs.map(({ run }) => run), {
            provenance: { ...this.#setting.provenance, measuredAt: this.#setting.now().toISOString() },
            fingerprint: (0,fingerprint/* fingerprintOf */.a)(attribution, binary, {
                host: hostFacts(),
                goMaxProcs: this.#around.env['GOMAXPROCS'],
                load: describeLoad(this.#inputs.measuring),
            }),
            rate: attribution.rate,
            roots: this.#roots,
            operationsFrom,
            notes: this.#notes(attribution.rate),
        });
    }
    #notes(rate) {
        const { note, rate: chosen } = this.#rate;
        const isDeaf = this.#runs.some(({ run }) => run.facts.goroutines === null);
        return [
            ...(note !== null && rate === chosen ? [note] : []),
            ...(isDeaf
                ? ['The service does not tell its goroutines, so requests in flight were not waited for.']
                : []),
        ];
    }
}

;// CONCATENATED MODULE: ./build/io/measure-base.js






class Base {
    #inputs;
    #setting;
    #found;
    #checkout = null;
    #side = null;
    constructor(found, inputs, setting) {
        this.#found = found;
        this.#inputs = inputs;
        this.#setting = setting;
    }
    get rate() {
        return this.#side?.rate ?? this.#found.measurement?.rate ?? null;
    }
    get isMeasuredHere() {
        return this.#side !== null;
    }
    get baseline() {
        return this.#side === null ? this.#found : measuredHere(this.#side.measurement());
    }
    async measureUpTo(runs) {
        if (this.#found.measurement !== null || this.#found.baseCommit === undefined)
            return;
        const commit = this.#found.baseCommit;
        try {
            this.#side ??= await this.#open(commit);
            while (this.#side.runs < runs)
                await this.#side.measure();
        }
        catch (error) {
            await this.close();
            if (!(error instanceof errors/* MeasurementError */.HG))
                throw error;
            const { stage, message, remedy, logTail, cause } = error;
            const about = `the base ${(0,short_commit/* shortCommit */.A)(commit)} could not be measured: ${message}`;
            if (this.#inputs.comparing.measureBase === 'always')
                throw new errors/* MeasurementError */.HG(stage, about, { remedy, logTail, cause });
            const reason = `${this.#found.reason} And ${about}.`.trim();
            this.#found = { measurement: null, reason };
        }
    }
    async close() {
        if (this.#checkout === null)
            return;
        const problem = await (0,base_checkout/* removeCheckout */.lu)(this.#checkout);
        if (problem !== null)
            this.#setting.onProgress(problem);
        this.#checkout = this.#side = null;
    }
    async #open(commit) {
        const setting = this.#setting;
        const name = `Base ${(0,short_commit/* shortCommit */.A)(commit)}`;
        setting.onProgress(`${name} is built and measured in turn with this commit`);
        const { directory, ...checkout } = await (0,base_checkout/* checkOutBeside */.Ho)(setting.directory, commit);
        this.#checkout = checkout;
        return Side.open(this.#inputs, {
            ...setting,
            directory,
            logDirectory: (0,external_node_path_.join)(setting.logDirectory, 'base'),
            provenance: { ...setting.provenance, commit },
            alternates: true,
            onProgress: (message) => {
                setting.onProgress(`${name}: ${message}`);
            },
        });
    }
}

// EXTERNAL MODULE: ./build/baseline/anchor.js
var baseline_anchor = __webpack_require__(3065);
;// CONCATENATED MODULE: ./build/io/github/release.js

const findLatestRelease = async (github, repository) => {
    const release = await release_orNull(github.rest.repos.getLatestRelease({ ...repository }));
    if (release === null)
        return null;
    const tag = release.data.tag_name;
    const commit = await findCommit(github, repository, tag);
    return commit === null ? null : { tag, commit };
};
const findCommit = async (github, repository, ref) => (await release_orNull(github.rest.repos.getCommit({ ...repository, ref, per_page: 1 })))?.data.sha ?? null;
const release_orNull = async (answer) => {
    try {
        return await answer;
    }
    catch (error) {
        if ([404, 422].includes(statusOf(error) ?? 0))
            return null;
        throw error;
    }
};

;// CONCATENATED MODULE: ./build/io/look-back.js








const MOST_COMMITS = 20;
const NOTHING = { anchor: null, history: [], warnings: [] };
async function lookBack(place, verdict) {
    const { comparing, hosted, index } = place;
    const isOnBranch = verdict.relation === 'merge base' || verdict.relation === 'ancestor';
    if (hosted === null || comparing.store !== 'branch' || verdict.base === null || !isOnBranch)
        return NOTHING;
    try {
        const branch = openBaselineBranch(hosted.github, {
            ...hosted.event.repository,
            branch: comparing.branch,
        });
        const { commit } = verdict.base.provenance;
        const earlier = (0,baseline_anchor/* measuredUpTo */.p0)(index, place.key, verdict.base.provenance);
        const { github, event } = hosted;
        const ancestors = new Set(earlier.length < 2 ? [] : await listAncestors(github, event.repository, { sha: commit }));
        const measured = earlier.filter((entry) => entry.commit === commit || ancestors.has(entry.commit));
        const found = await findAnchor({ ...place, hosted }, { branch, index, earlier, ancestors });
        return { ...found, history: measured.slice(0, MOST_COMMITS).toReversed() };
    }
    catch (error) {
        if (!isOutside(error))
            throw error;
        return { ...NOTHING, warnings: [`Slow creep was not judged. ${(0,errors/* describeError */.Uc)(error)}`] };
    }
}
async function findAnchor(place, stored) {
    const { branch, index, earlier } = stored;
    const [base, ...before] = earlier;
    if (place.comparing.anchor === 'none' || before.length === 0)
        return NOTHING;
    const chosen = place.comparing.anchor === 'auto'
        ? await automaticAnchor(place, stored)
        : await givenAnchor(place, index);
    if (typeof chosen === 'string')
        return { anchor: null, warnings: [chosen] };
    if (chosen === null || chosen.entry.commit === base.commit)
        return NOTHING;
    const measurement = await branch.readMeasurement(chosen.entry);
    const distrust = measurement && distrustOf(measurement.provenance, { ...place.hosted.event, commit: chosen.entry.commit });
    if (distrust !== null) {
        const warning = `${chosen.entry.path} on the baseline branch ${distrust}: slow creep was not judged.`;
        return { anchor: null, warnings: [warning] };
    }
    const gone = `${chosen.entry.path} is in the index of the baseline branch and is not there: slow creep was not judged.`;
    return measurement === null
        ? { anchor: null, warnings: [gone] }
        : { anchor: { measurement, why: chosen.why }, warnings: [] };
}
const MOST_STRANGERS = 3;
async function automaticAnchor({ hosted: { github, event }, key }, { index: { resets }, earlier, ancestors }) {
    const { repository } = event;
    const base = earlier[0].commit;
    const release = await findLatestRelease(github, repository);
    let candidates = earlier;
    for (let strangers = 0; strangers < MOST_STRANGERS; strangers++) {
        const chosen = (0,baseline_anchor/* chooseAnchor */.Zq)(candidates, { key, resets }, release);
        if (chosen === null)
            return null;
        const { commit } = chosen.entry;
        if (commit === base || ancestors.has(commit))
            return chosen;
        if ((await findMergeBase(github, repository, { base: commit, head: base })) === commit)
            return chosen;
        candidates = candidates.filter((entry) => entry.commit !== commit);
    }
    return null;
}
async function givenAnchor({ hosted: { github, event }, key, comparing: { anchor } }, { entries }) {
    const commit = await findCommit(github, event.repository, anchor);
    if (commit === null)
        return `\`anchor\` is ${anchor}, and GitHub knows no such tag or commit.`;
    const entry = entries.find((one) => one.key === key && one.commit === commit);
    if (entry !== undefined)
        return { entry, why: anchor };
    return `\`anchor\` is ${anchor}, and its commit ${(0,short_commit/* shortCommit */.A)(commit)} was not measured: slow creep was not judged.`;
}

// EXTERNAL MODULE: ./build/verdict/cautions.js
var cautions = __webpack_require__(6830);
// EXTERNAL MODULE: ./build/verdict/compare-totals.js + 1 modules
var compare_totals = __webpack_require__(1448);
// EXTERNAL MODULE: ./build/verdict/compare-work.js
var compare_work = __webpack_require__(6807);
// EXTERNAL MODULE: ./build/verdict/fingerprint.js
var verdict_fingerprint = __webpack_require__(3390);
// EXTERNAL MODULE: ./build/verdict/reasons.js
var reasons = __webpack_require__(9347);
;// CONCATENATED MODULE: ./build/verdict/creep.js





const CREEPING = ['retained', 'allocated'];
const NOT_ADDED = { share: 0.005, bytes: 4 * 1024 };
const weighCreep = (verdict, anchor, limits) => {
    const { head, base } = verdict;
    const { measurement, why } = anchor;
    const [difference] = (0,verdict_fingerprint/* differencesOf */.g)(measurement.fingerprint, head.fingerprint);
    if (difference !== undefined) {
        const warning = `Slow creep since ${why} was not judged: \`${difference.field}\` is \`${difference.head}\` and was \`${difference.base}\` there.`;
        return { ...verdict, warnings: [...verdict.warnings, warning] };
    }
    const compare = (under) => (0,compare_totals/* compareTotals */.$S)({ base: measurement, head }, allowing(under, under.maxTotalCreep, under.minGrowthBytes));
    const reasonsUnder = (under) => {
        const compared = compare(under);
        return CREEPING.map((metric) => (0,reasons/* creepReason */.Cn)(why, metric, compared[metric])).filter(({ outcome }) => outcome === 'beyond');
    };
    const beyond = reasonsUnder(limits);
    const isOwn = verdict.relation === 'merge base' || verdict.relation === 'measured here';
    const added = base === null || verdict.totals === null || !isOwn ? [] : addedBy({ base, head }, limits);
    const failing = beyond.filter(({ metric }) => added.includes(metric));
    const warning = (0,cautions/* warningLimits */.ZL)(limits);
    const { commit, measuredAt } = measurement.provenance;
    const { retained, allocated } = compare(limits);
    return {
        ...verdict,
        state: failing.length > 0 ? 'fail' : verdict.state,
        reasons: [...verdict.reasons, ...failing],
        cautions: [
            ...verdict.cautions,
            ...beyond.filter((reason) => !failing.includes(reason)),
            ...(warning === null ? [] : (0,cautions/* cautionsOf */.Y_)(beyond, reasonsUnder(warning), limits)),
        ],
        creep: {
            anchor: { commit, measuredAt, why },
            perOperation: (0,compare_work/* compareWork */.l)(measurement, head).divisors !== null,
            retained,
            allocated,
        },
    };
};
const addedBy = (sides, limits) => {
    const totals = (0,compare_totals/* compareTotals */.$S)(sides, allowing(limits, NOT_ADDED.share, NOT_ADDED.bytes));
    return CREEPING.filter((metric) => totals[metric].outcome === 'beyond');
};
const allowing = (limits, share, minGrowthBytes) => ({
    ...limits,
    maxRetainedGrowth: share,
    maxAllocatedGrowth: share,
    minGrowthBytes,
});

;// CONCATENATED MODULE: ./build/settle.js



async function settle(verdict, place, { judging }) {
    const { anchor, history, warnings } = await lookBack(place, verdict);
    const told = { ...verdict, history, warnings: [...verdict.warnings, ...warnings] };
    const weighed = anchor === null ? told : weighCreep(told, anchor, judging.limits);
    return heedAcceptance(weighed, place, judging.limits);
}

// EXTERNAL MODULE: ./build/verdict/allowed.js
var allowed = __webpack_require__(7854);
;// CONCATENATED MODULE: ./build/verdict/more-runs.js



const canMoreRunsDecide = (verdict, limits) => {
    const { state, reasons, totals, sites } = verdict;
    if (state !== 'inconclusive')
        return false;
    const comparisons = [...(totals === null ? [] : [totals]), ...sites].flatMap((figures) => (0,by_metric/* entriesOf */.M)(figures));
    return (comparisons.some(([metric, comparison]) => comparison.outcome === 'unclear' && (0,allowed/* isNoise */.ty)(comparison, (0,allowed/* floorOf */.Et)(metric, verdict, limits))) ||
        reasons.some(({ scope, outcome, bytes }) => scope === 'budget' && outcome === 'unclear' && bytes !== undefined));
};
const alphasOf = ({ runs, maxRuns }) => {
    const later = Math.max(0, maxRuns - runs);
    return [compare_figures/* ALPHA */.Nh, ...new Array(later).fill(compare_figures/* ALPHA */.Nh / later)];
};

;// CONCATENATED MODULE: ./build/run.js











async function run(inputs, scene) {
    const { commit, warnings } = await measuredCommit(scene);
    const place = baselinePlace(inputs, scene);
    scene.onProgress('Looking for the baseline');
    const { baseline: found, index } = await find_baseline_findBaseline(place, commit);
    const isStored = inputs.comparing.store !== 'none';
    if (found.measurement === null && isStored)
        scene.onProgress(found.reason);
    const verdict = await withSides({ found, commit }, { inputs, scene }, (sides) => measureUntilDecided(sides, inputs));
    const told = { ...verdict, warnings: [...verdict.warnings, ...warnings] };
    return settle(told, { ...place, index }, inputs);
}
async function measure(inputs, scene) {
    const { commit, warnings } = await measuredCommit(scene);
    const isBaseAsked = inputs.comparing.measureBase === 'always';
    const found = isBaseAsked
        ? (await findBaseline(baselinePlace(inputs, scene), commit)).baseline
        : { measurement: null, reason: 'It is compared elsewhere.' };
    return withSides({ found, commit }, { inputs, scene }, async (sides) => {
        await measureRuns(sides, inputs.measuring.runs);
        const head = sides.head.measurement();
        return {
            head: { ...head, warnings: [...head.warnings, ...warnings] },
            base: sides.base.baseline.measurement,
        };
    });
}
async function withSides({ found, commit }, { inputs, scene }, work) {
    const setting = {
        ...scene,
        logDirectory: (0,external_node_path_.join)(scene.reportDirectory, 'logs'),
        provenance: { ...scene.provenance, commit },
        baselineRate: null,
        alternates: false,
    };
    const base = new Base(found, inputs, setting);
    const open = async () => {
        await base.measureUpTo(1);
        const alternates = base.isMeasuredHere;
        const head = await Side.open(inputs, { ...setting, baselineRate: base.rate, alternates });
        return work({ head, base });
    };
    return withCleanup(open, () => base.close()).catch(async (error) => {
        await (0,interrupts/* silenceAfterInterrupt */.P)();
        throw error;
    });
}
async function measureUntilDecided(sides, { measuring, judging }) {
    const { head, base } = sides;
    const alphas = alphasOf(measuring);
    await measureRuns(sides, measuring.runs);
    for (;;) {
        const alpha = alphas[head.runs - measuring.runs];
        const verdict = (0,decide/* decide */.L)(base.baseline, head.measurement(), { ...judging.limits, alpha });
        if (head.runs >= measuring.maxRuns || !canMoreRunsDecide(verdict, judging.limits))
            return verdict;
        head.tell(`Runs so far: ${head.runs}. They leave it open whether map memory is within its limits`);
        await measureRuns(sides, head.runs + 1);
    }
}
async function measureRuns({ head, base }, runs) {
    while (head.runs < runs) {
        await base.measureUpTo(head.runs + 1);
        await head.measure();
    }
}
const baselinePlace = ({ comparing, telling }, { directory, hosted }) => {
    return { comparing, key: telling.key, directory, hosted };
};
async function measuredCommit({ directory, eventCommit, }) {
    const { commit, problem } = await (0,git/* headCommit */.Qo)(directory);
    if (commit !== '')
        return { commit, warnings: [] };
    const instead = eventCommit === ''
        ? 'The measurement names none.'
        : `The event's, ${(0,short_commit/* shortCommit */.A)(eventCommit)}, is named instead.`;
    return {
        commit: eventCommit,
        warnings: [`Git does not tell which commit was measured (${problem}). ${instead}`],
    };
}

// EXTERNAL MODULE: ./build/verdict/exit-code.js
var exit_code = __webpack_require__(1644);
// EXTERNAL MODULE: ./build/cli/flags.js
var cli_flags = __webpack_require__(6222);
// EXTERNAL MODULE: ./build/cli/output.js
var output = __webpack_require__(8288);
;// CONCATENATED MODULE: ./build/cli/check.js




















const USAGE = 'go-map-regression check --service COMMAND --load COMMAND [--baseline-file FILE] [flags]';
const HERE = Object.entries(catalog/* INPUTS */.mc).filter(([name, { group }]) => (group !== 'job' && group !== 'telling') || name === 'report-directory');
const FLAGS = {
    ...Object.fromEntries(HERE.map(([name, input]) => [name, (0,cli_flags/* flagOf */.i)(input)])),
    'update-baseline': {
        value: '',
        help: 'Write `--baseline-file`, whatever the verdict, and say how its totals change: the new figures are accepted.',
    },
    json: { value: 'FILE', help: 'Write the verdict as JSON to this file; - for standard output.' },
};
async function command(args) {
    const flags = (0,cli_flags/* readFlags */.u)({ usage: USAGE, flags: FLAGS, operands: [] }, args);
    if (flags === null)
        return 0;
    const { json, 'update-baseline': update, ...values } = flags.values;
    const isUpdate = update !== undefined;
    const given = (0,inputs_inputs/* readInputs */.K)((name) => values[name], { onGitHub: false });
    const inputs = isUpdate ? updating(given) : given;
    if (json !== undefined)
        await (0,output/* checkJsonFile */.NR)(json);
    (0,interrupts/* stopOnInterrupt */.r)();
    const directory = (0,external_node_path_.resolve)(inputs.target.workingDirectory);
    const reportDirectory = (0,external_node_path_.resolve)(inputs.telling.reportDirectory ?? (await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'go-map-regression-'))));
    const scene = {
        directory,
        reportDirectory,
        env: process.env,
        provenance: { ref: '', event: '', runUrl: '' },
        eventCommit: '',
        hosted: null,
        now: () => new Date(),
        onProgress: (message) => process.stderr.write(`${message}\n`),
    };
    const verdict = await run(inputs, scene);
    const { workspace } = await (0,git/* sourceRoots */.Rq)(directory);
    const context = await reportContext(verdict, inputs, { workspace, event: null, action: null });
    await writeReport(reportDirectory, {
        comment: renderComment(verdict, context),
        verdict: `${JSON.stringify((0,report_json/* verdictJson */.G)(verdict), null, 2)}\n`,
        measurement: (0,measurement_format/* encodeMeasurement */.f)(verdict.head),
    });
    if (json !== undefined)
        await (0,output/* writeJson */.GF)(json, (0,report_json/* verdictJson */.G)(verdict));
    if (json !== '-')
        process.stdout.write((0,terminal/* renderTerminal */.b)(verdict, context));
    const saved = await saveBaseline(baselinePlace(inputs, scene), verdict.head);
    if (saved !== null)
        scene.onProgress(saved);
    if (isUpdate)
        scene.onProgress(updateText(verdict));
    scene.onProgress(`Report: ${reportDirectory}`);
    if (isUpdate)
        return 0;
    const { judging, comparing } = inputs;
    return (0,exit_code/* exitCodeOf */.F)(verdict.state, { ...judging, baselineRequired: comparing.required });
}
function updating(inputs) {
    if (inputs.comparing.store === 'file')
        return { ...inputs, comparing: { ...inputs.comparing, save: 'always' } };
    throw new errors/* MeasurementError */.HG('inputs', '`--update-baseline` is given without `--baseline-file`', {
        remedy: 'Give `--baseline-file` the path of the file to write.',
    });
}


/***/ }),

/***/ 1109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fo: () => (/* binding */ requireCommit),
/* harmony export */   Ho: () => (/* binding */ checkOutBeside),
/* harmony export */   dW: () => (/* binding */ removeAllCheckouts),
/* harmony export */   lu: () => (/* binding */ removeCheckout)
/* harmony export */ });
/* unused harmony export onCheckoutsChanged */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
/* harmony import */ var _measure_short_commit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1947);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6349);






const open = new Set();
const listeners = new Set();
function onCheckoutsChanged(listener) {
    listeners.add(listener);
}
async function checkOutBeside(directory, commit) {
    const repository = await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .topLevel */ .M4)(directory);
    await requireCommit(repository, commit);
    const parent = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()), 'go-map-regression-base-'));
    const checkout = { repository, workTree: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, 'base') };
    changed(() => open.add(checkout));
    const { problem } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(['worktree', 'add', '--quiet', '--detach', checkout.workTree, commit], repository);
    if (problem === '')
        return { ...checkout, directory: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(checkout.workTree, await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .prefixOf */ .MT)(directory)) };
    await removeCheckout(checkout);
    throw refused(commit, `cannot be checked out: ${problem}`);
}
async function removeCheckout(checkout) {
    const { repository, workTree } = checkout;
    const { problem } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(['worktree', 'remove', '--force', workTree], repository);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(workTree), { recursive: true, force: true });
        await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(['worktree', 'prune'], repository);
        for (const one of open)
            if (one.workTree === workTree)
                changed(() => open.delete(one));
        return null;
    }
    catch (error) {
        return `${workTree} could not be removed: ${problem || (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .describeError */ .Uc)(error)}`;
    }
}
const removeAllCheckouts = async () => {
    await Promise.all([...open].map(removeCheckout));
};
function changed(change) {
    change();
    for (const listener of listeners)
        listener([...open]);
}
async function requireCommit(repository, commit) {
    const { problem: absent } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(['cat-file', '-e', `${commit}^{commit}`], repository);
    if (absent === '')
        return;
    const fetch = ['fetch', '--quiet', '--no-tags', '--depth=1', 'origin', commit];
    const { problem } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(fetch, repository);
    if (problem !== '')
        throw refused(commit, `is not in this clone and cannot be fetched: ${problem}`);
}
const refused = (commit, why) => new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MeasurementError */ .HG('baseline', `the base commit ${(0,_measure_short_commit_js__WEBPACK_IMPORTED_MODULE_5__/* .shortCommit */ .A)(commit)} ${why}`, {
    remedy: 'Let actions/checkout fetch it (`fetch-depth: 0`), or set `baseline` to a place where its measurement is stored.',
});


/***/ }),

/***/ 2415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qc: () => (/* binding */ childEnvironment),
/* harmony export */   wE: () => (/* binding */ withGodebug)
/* harmony export */ });
/* unused harmony export spellings */
const JOB_PREFIXES = ['INPUT_', 'ACTIONS_', 'STATE_'];
const JOB_NAMES = new Set([
    'GITHUB_TOKEN',
    'GH_TOKEN',
    'GITHUB_ENV',
    'GITHUB_PATH',
    'GITHUB_OUTPUT',
    'GITHUB_STATE',
    'GITHUB_STEP_SUMMARY',
]);
const TOKENS = ['GITHUB_TOKEN', 'GH_TOKEN', 'INPUT_GITHUB-TOKEN', 'ACTIONS_RUNTIME_TOKEN'];
const GIT_CONFIG = /^GIT_CONFIG_(COUNT|KEY_\d+|VALUE_\d+)$/;
function childEnvironment(own, extra) {
    const tokens = TOKENS.map((name) => own[name]?.trim() ?? '');
    const secrets = tokens.flatMap((token) => (token === '' ? [] : spellings(token)));
    const tells = (value) => secrets.some((secret) => value?.includes(secret));
    const hidesGitConfig = Object.entries(own).some(([name, value]) => GIT_CONFIG.test(name) && tells(value));
    const kept = Object.entries(own).filter(([name, value]) => {
        const upper = name.toUpperCase();
        if (JOB_NAMES.has(upper) || JOB_PREFIXES.some((prefix) => upper.startsWith(prefix)))
            return false;
        return !tells(value) && !(hidesGitConfig && GIT_CONFIG.test(name));
    });
    return { ...Object.fromEntries(kept), ...extra };
}
function withGodebug(godebug, settings) {
    const kept = (godebug ?? '').split(',').filter((setting) => {
        const [name = ''] = setting.split('=');
        return setting !== '' && !Object.hasOwn(settings, name.trim());
    });
    return [...kept, ...Object.entries(settings).map(([name, value]) => `${name}=${value}`)].join(',');
}
function spellings(token) {
    return [token, Buffer.from(`x-access-token:${token}`).toString('base64')];
}


/***/ }),

/***/ 6349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   M4: () => (/* binding */ topLevel),
/* harmony export */   MT: () => (/* binding */ prefixOf),
/* harmony export */   Qo: () => (/* binding */ headCommit),
/* harmony export */   Rq: () => (/* binding */ sourceRoots),
/* harmony export */   wu: () => (/* binding */ mergeBase)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1260);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
/* harmony import */ var _child_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2415);





async function headCommit(directory) {
    const { output, problem } = await git(['rev-parse', 'HEAD'], directory);
    return { commit: output, problem };
}
async function mergeBase(directory, head, ref) {
    const { output, problem } = await git(['merge-base', head, ref], directory);
    if (output !== '')
        return output;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MeasurementError */ .HG('baseline', `git finds no commit that ${head} shares with ${JSON.stringify(ref)}${problem === '' ? '' : `: ${problem}`}`, {
        remedy: 'Set `base-ref` to a branch, tag or commit of this clone, and fetch its history (`fetch-depth: 0` of actions/checkout).',
    });
}
async function sourceRoots(directory) {
    const workspace = await topLevel(directory);
    for (let at = directory;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, 'go.mod');
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file)) {
            const modulePath = /^\s*module\s+"?([^\s"]+)/m.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8'))?.[1] ?? '';
            return { workspace, modulePath, moduleDirectory: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace, at).replaceAll('\\', '/') };
        }
        if (at === workspace || at === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at))
            return { workspace, modulePath: '', moduleDirectory: '' };
    }
}
async function topLevel(directory) {
    return (await git(['rev-parse', '--show-toplevel'], directory)).output || directory;
}
async function prefixOf(directory) {
    return (await git(['rev-parse', '--show-prefix'], directory)).output;
}
async function git(args, cwd) {
    try {
        const env = (0,_child_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .childEnvironment */ .Qc)(process.env, {});
        const options = { cwd, env, silent: true, ignoreReturnCode: true };
        const { exitCode, stdout, stderr } = await (0,_actions_exec__WEBPACK_IMPORTED_MODULE_2__/* .getExecOutput */ .H)('git', args, options);
        return exitCode === 0
            ? { output: stdout.trim(), problem: '' }
            : { output: '', problem: firstLine(stderr) || `git exited with code ${exitCode}` };
    }
    catch (error) {
        return { output: '', problem: firstLine((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .describeError */ .Uc)(error)) };
    }
}
const firstLine = (text) => text.trim().split('\n', 1)[0];


/***/ }),

/***/ 2093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ silenceAfterInterrupt),
/* harmony export */   r: () => (/* binding */ stopOnInterrupt),
/* harmony export */   stopOnCrash: () => (/* binding */ stopOnCrash)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var _base_checkout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1109);
/* harmony import */ var _process_group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4042);



const GRACE_MS = 2_000;
const EXIT_MS = 3_000;
let stopping = false;
function stopOnInterrupt() {
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) {
        process.on(signal, () => {
            if (stopping)
                return;
            stopping = true;
            console.log(`Stopped by ${signal}: ending the service and the load.`);
            void leaveNothing().finally(() => {
                exit(128 + node_os__WEBPACK_IMPORTED_MODULE_0__.constants.signals[signal]);
            });
        });
    }
}
function stopOnCrash(tell) {
    process.on('uncaughtException', (error) => {
        if (stopping)
            return;
        stopping = true;
        void leaveNothing()
            .catch(() => undefined)
            .then(() => {
            tell(error);
        })
            .finally(() => {
            exit(1);
        });
    });
}
async function leaveNothing() {
    await (0,_process_group_js__WEBPACK_IMPORTED_MODULE_2__/* .stopAllGroups */ .yk)({ graceMs: GRACE_MS });
    await (0,_base_checkout_js__WEBPACK_IMPORTED_MODULE_1__/* .removeAllCheckouts */ .dW)();
}
function exit(code) {
    setTimeout(() => process.kill(process.pid, 'SIGKILL'), EXIT_MS).unref();
    process.exit(code);
}
async function silenceAfterInterrupt() {
    if (stopping)
        await new Promise(() => undefined);
}


/***/ }),

/***/ 4042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ describeExit),
/* harmony export */   Oh: () => (/* binding */ startGroup),
/* harmony export */   yk: () => (/* binding */ stopAllGroups)
/* harmony export */ });
/* unused harmony exports onGroupsChanged, findShell */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9473);
/* harmony import */ var _process_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5205);
/* harmony import */ var _stop_group_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1667);







const running = new Set();
const listeners = new Set();
function onGroupsChanged(listener) {
    listeners.add(listener);
}
async function stopAllGroups(options) {
    while (running.size > 0)
        await Promise.all([...running].map((group) => group.stop(options)));
}
async function startGroup(spec) {
    await requireDirectory(spec.cwd);
    const [shell, ...options] = findShell(node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync);
    const output = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.open)(spec.outputFile, 'w');
    try {
        const mark = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomUUID)();
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(shell, [...options, '-c', spec.command], {
            cwd: spec.cwd,
            env: { ...spec.env, [_stop_group_js__WEBPACK_IMPORTED_MODULE_6__/* .MARK */ .M$]: mark },
            stdio: ['ignore', output.fd, output.fd],
            detached: true,
        });
        if (child.pid === undefined)
            throw await new Promise((resolve) => child.once('error', resolve));
        let exit;
        const exited = new Promise((resolve) => {
            child.once('exit', (code, signal) => {
                resolve((exit = { code, signal }));
            });
        });
        const id = { pid: child.pid, startedAt: (0,_process_table_js__WEBPACK_IMPORTED_MODULE_5__/* .processStartedAt */ .W7)(child.pid) ?? '', mark };
        const group = {
            id,
            exited,
            get exit() {
                return exit;
            },
            outputFile: spec.outputFile,
            async stop(options) {
                try {
                    await (0,_stop_group_js__WEBPACK_IMPORTED_MODULE_6__/* .stopGroup */ .gv)(id, options);
                }
                catch (error) {
                    child.unref();
                    throw error;
                }
                finally {
                    running.delete(group);
                    tellListeners();
                }
                await exited;
            },
        };
        running.add(group);
        tellListeners();
        return group;
    }
    finally {
        await output.close();
    }
}
function describeExit({ code, signal }) {
    return signal === null ? `exited with code ${String(code)}` : `was killed by ${signal}`;
}
const SHELLS = [
    ['/bin/bash', '-eo', 'pipefail'],
    ['/usr/bin/bash', '-eo', 'pipefail'],
    ['/bin/sh', '-e'],
];
function findShell(isThere) {
    const found = SHELLS.find(([path]) => isThere(path));
    if (found !== undefined)
        return found;
    const looked = SHELLS.map(([path]) => path).join(', ');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .MeasurementError */ .HG('inputs', `commands need a shell, and none of ${looked} is there`, {
        remedy: 'Run on Linux or macOS, such as `runs-on: ubuntu-latest`.',
    });
}
function tellListeners() {
    const ids = [...running].map((group) => group.id);
    for (const listener of listeners)
        listener(ids);
}
async function requireDirectory(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.stat)(path).catch(() => null);
    if (found?.isDirectory())
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .MeasurementError */ .HG('inputs', `the directory ${path} does not exist`, {
        remedy: 'Set `working-directory` to a folder of the checkout.',
    });
}


/***/ }),

/***/ 5205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IP: () => (/* binding */ carriesEntry),
/* harmony export */   O3: () => (/* binding */ listProcesses),
/* harmony export */   Uj: () => (/* binding */ processIds),
/* harmony export */   W7: () => (/* binding */ processStartedAt),
/* harmony export */   l0: () => (/* binding */ commandLineOf)
/* harmony export */ });
/* unused harmony exports parseStat, PS_COLUMNS, parsePs */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);


const ON_LINUX = process.platform === 'linux';
function listProcesses() {
    if (!ON_LINUX)
        return parsePs(ps('-A', '-o', PS_COLUMNS));
    return processIds().flatMap((pid) => {
        const row = parseStat(readProc(pid, 'stat'));
        return row === null || row.zombie ? [] : [row];
    });
}
function processStartedAt(pid) {
    if (!ON_LINUX)
        return ps('-p', String(pid), '-o', 'lstart=').trim() || null;
    return parseStat(readProc(pid, 'stat'))?.startedAt ?? null;
}
function commandLineOf(pid) {
    if (!ON_LINUX)
        return ps('-p', String(pid), '-o', 'args=').trim();
    return readProc(pid, 'cmdline').replaceAll('\0', ' ').trim();
}
function carriesEntry(pid, entry) {
    return ON_LINUX && readProc(pid, 'environ').split('\0').includes(entry);
}
function processIds() {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)('/proc').map(Number).filter(Number.isInteger);
}
function parseStat(text) {
    const afterName = text.lastIndexOf(')');
    if (afterName < 0)
        return null;
    const [state, parent, group, ...rest] = text.slice(afterName + 2).split(' ');
    const startedAt = rest[16];
    return {
        pid: Number.parseInt(text, 10),
        parent: Number(parent),
        group: Number(group),
        startedAt,
        zombie: state === 'Z' || state === 'X',
    };
}
const PS_COLUMNS = 'pid=,ppid=,pgid=,stat=,lstart=';
function parsePs(text) {
    return text.split('\n').flatMap((line) => {
        const [, pid, parent, group, state, startedAt] = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(\S+)\s+(.*\S)\s*$/.exec(line) ?? [];
        if (startedAt === undefined || state.startsWith('Z'))
            return [];
        return [{ pid: Number(pid), parent: Number(parent), group: Number(group), startedAt }];
    });
}
function ps(...args) {
    try {
        return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)('ps', args, {
            encoding: 'utf8',
            env: { ...process.env, LC_ALL: 'C' },
            stdio: 'pipe',
        });
    }
    catch {
        return '';
    }
}
function readProc(pid, file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${pid}/${file}`, 'latin1');
    }
    catch {
        return '';
    }
}


/***/ }),

/***/ 1667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M$: () => (/* binding */ MARK),
/* harmony export */   gv: () => (/* binding */ stopGroup),
/* harmony export */   rU: () => (/* binding */ groupMembers)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _process_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5205);



const MARK = 'GO_MAP_REGRESSION_GROUP';
const GRACE_MS = 5_000;
const KILL_MS = 10_000;
const POLL_MS = 40;
async function stopGroup(id, { graceMs = GRACE_MS } = {}) {
    const seen = new Map();
    const look = () => liveMembers(id, seen);
    let left = look();
    if (left.length === 0)
        return false;
    signalAll(id, left, 'SIGTERM');
    left = await waitUntilGone(look, graceMs);
    const giveUpAt = performance.now() + KILL_MS;
    while (left.length > 0 && performance.now() < giveUpAt) {
        signalAll(id, left, 'SIGKILL');
        left = await waitUntilGone(look, POLL_MS);
    }
    if (left.length === 0)
        return true;
    const pids = left.map((row) => row.pid).join(', ');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MeasurementError */ .HG('service', `these processes do not end even on SIGKILL: ${pids}`, {
        remedy: 'They belong to another user or wait for a device: let the commands run as the user of the job.',
    });
}
function groupMembers(id) {
    return liveMembers(id, new Map());
}
async function waitUntilGone(look, forMs) {
    const deadline = performance.now() + forMs;
    for (;;) {
        const left = look();
        if (left.length === 0 || performance.now() > deadline)
            return left;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(POLL_MS);
    }
}
function signalAll(id, members, signal) {
    if (members.some((row) => row.group === id.pid))
        send(-id.pid, signal);
    for (const row of members)
        if (row.group !== id.pid)
            send(row.pid, signal);
}
function liveMembers(id, seen) {
    const rows = (0,_process_table_js__WEBPACK_IMPORTED_MODULE_2__/* .listProcesses */ .O3)();
    const leader = rows.find((row) => row.pid === id.pid);
    const ownsGroup = leader === undefined || leader.startedAt === id.startedAt;
    const isSeed = (row) => (ownsGroup && row.group === id.pid) ||
        seen.get(row.pid) === row.startedAt ||
        (0,_process_table_js__WEBPACK_IMPORTED_MODULE_2__/* .carriesEntry */ .IP)(row.pid, `${MARK}=${id.mark}`);
    const members = withDescendants(rows, rows.filter(isSeed)).filter((row) => row.pid !== process.pid);
    for (const row of members)
        seen.set(row.pid, row.startedAt);
    return members;
}
function withDescendants(rows, seeds) {
    const children = Map.groupBy(rows, (row) => row.parent);
    const found = new Set(seeds);
    for (const row of found)
        children.get(row.pid)?.forEach((child) => found.add(child));
    return [...found];
}
function send(pid, signal) {
    try {
        process.kill(pid, signal);
    }
    catch {
    }
}


/***/ }),

/***/ 8178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  decodeProtobuf: () => (/* binding */ decodeProtobuf)
});

// EXTERNAL MODULE: ./node_modules/pako/dist/pako.mjs
var pako = __webpack_require__(9925);
// EXTERNAL MODULE: ./build/profile/profile-error.js
var profile_error = __webpack_require__(2632);
;// CONCATENATED MODULE: ./build/profile/inflate.js


const MAX_INFLATED_BYTES = 512 * 1024 * 1024;
function inflate(bytes) {
    const chunks = [];
    let size = 0;
    const stream = new pako/* Inflate */.EL({ chunkSize: 1 << 18 });
    stream.onData = (chunk) => {
        size += chunk.length;
        if (size > MAX_INFLATED_BYTES)
            throw new profile_error/* ProfileError */.e(`gzip: inflates to more than ${MAX_INFLATED_BYTES} bytes`);
        chunks.push(chunk);
    };
    const finished = stream.push(bytes, true);
    if (!finished || stream.err !== 0)
        throw new profile_error/* ProfileError */.e(`gzip: ${stream.msg || 'ends early'}`);
    return chunks.length === 1 ? chunks[0] : Buffer.concat(chunks, size);
}

// EXTERNAL MODULE: ./build/profile/is-gzip.js
var is_gzip = __webpack_require__(2013);
// EXTERNAL MODULE: ./build/profile/stack-rows.js
var stack_rows = __webpack_require__(8070);
// EXTERNAL MODULE: ./node_modules/protobufjs/minimal.js
var minimal = __webpack_require__(6170);
;// CONCATENATED MODULE: ./build/profile/varint-reader.js


const LENGTH_DELIMITED = 2;
const VARINT = 0;
class VarintReader extends minimal.Reader {
    #wire = 0;
    #listEnd = Infinity;
    integer() {
        const { buf, pos } = this;
        const first = buf[pos];
        if (first < 0x80) {
            this.pos = pos + 1;
            return first;
        }
        const second = buf[pos + 1];
        if (second < 0x80) {
            this.pos = pos + 2;
            return (first & 0x7f) | (second << 7);
        }
        const third = buf[pos + 2];
        if (third < 0x80) {
            this.pos = pos + 3;
            return (first & 0x7f) | ((second & 0x7f) << 7) | (third << 14);
        }
        return this.#longInteger();
    }
    #longInteger() {
        const { buf, len } = this;
        let pos = this.pos;
        let low = 0;
        let high = 0;
        for (let shift = 0; shift <= 63; shift += 7) {
            if (pos >= len)
                throw new profile_error/* ProfileError */.e('a number is cut off');
            const byte = buf[pos++];
            const bits = byte & 0x7f;
            if (shift < 28)
                low |= bits << shift;
            else if (shift === 28)
                [low, high] = [low | (bits << 28), bits >>> 4];
            else
                high |= bits << (shift - 32);
            if (byte >= 0x80)
                continue;
            this.pos = pos;
            if (high === 0)
                return low >>> 0;
            const value = high * 0x1_0000_0000 + (low >>> 0);
            if (!Number.isSafeInteger(value))
                throw new profile_error/* ProfileError */.e('a number is larger than 2^53');
            return value;
        }
        throw new profile_error/* ProfileError */.e('a number is longer than ten bytes');
    }
    field(messageEnd) {
        if (this.pos > this.#listEnd)
            throw new profile_error/* ProfileError */.e('a number is longer than its list');
        this.#listEnd = Infinity;
        if (this.pos >= messageEnd) {
            if (this.pos > messageEnd)
                throw new profile_error/* ProfileError */.e('a field is longer than its message');
            return 0;
        }
        const tag = this.integer();
        if (tag < 8 || tag > 0xffff_ffff)
            throw new profile_error/* ProfileError */.e('a field has no valid number');
        this.#wire = tag & 7;
        return tag >>> 3;
    }
    skipField(field) {
        this.skipType(this.#wire, 0, field);
    }
    scalar() {
        if (this.#wire !== VARINT)
            throw new profile_error/* ProfileError */.e(`expected a number, got wire type ${this.#wire}`);
        return this.integer();
    }
    end() {
        if (this.#wire !== LENGTH_DELIMITED)
            throw new profile_error/* ProfileError */.e(`expected a length, got wire type ${this.#wire}`);
        const length = this.integer();
        if (length < 0 || length > this.len - this.pos)
            throw new profile_error/* ProfileError */.e('a length points beyond the profile');
        return this.pos + length;
    }
    valuesEnd() {
        if (this.#wire === VARINT)
            return this.pos + 1;
        this.#listEnd = this.end();
        return this.#listEnd;
    }
}

;// CONCATENATED MODULE: ./build/profile/protobuf.js





const MAX_ID = 1 << 24;
const PROFILE = { sampleType: 1, sample: 2, location: 4, function: 5, string: 6, periodType: 11, period: 12 };
const VALUE_TYPE = { type: 1, unit: 2 };
const SAMPLE = { locationId: 1, value: 2 };
const LOCATION = { id: 1, line: 4 };
const LINE = { functionId: 1, line: 2 };
const FUNCTION = { id: 1, name: 2, filename: 4 };
function decodeProtobuf(bytes) {
    const reader = new VarintReader((0,is_gzip/* isGzip */.b)(bytes) ? inflate(bytes) : bytes);
    try {
        return resolve(readTables(reader), reader);
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new profile_error/* ProfileError */.e(`profile in protobuf form, at byte ${reader.pos}: ${reason}`, { cause: error });
    }
}
function readTables(reader) {
    const tables = {
        sampleStarts: [],
        sampleEnds: [],
        sampleTypes: [],
        periodType: null,
        period: 0,
        locations: [],
        functions: [],
        strings: [],
    };
    for (let field; (field = reader.field(reader.len)) !== 0;) {
        if (field === PROFILE.sample)
            passOverSample(reader, reader.end(), tables);
        else if (field === PROFILE.location)
            readLocation(reader, reader.end(), tables.locations);
        else if (field === PROFILE.function)
            readFunction(reader, reader.end(), tables.functions);
        else if (field === PROFILE.string)
            tables.strings.push(readString(reader, reader.end()));
        else if (field === PROFILE.sampleType)
            tables.sampleTypes.push(readValueType(reader, reader.end()));
        else if (field === PROFILE.periodType)
            tables.periodType = readValueType(reader, reader.end());
        else if (field === PROFILE.period)
            tables.period = reader.scalar();
        else
            reader.skipField(field);
    }
    return tables;
}
function passOverSample(reader, end, tables) {
    tables.sampleStarts.push(reader.pos);
    tables.sampleEnds.push(end);
    reader.pos = end;
}
function readLocation(reader, end, locations) {
    let id = 0;
    const lines = [];
    for (let field; (field = reader.field(end)) !== 0;) {
        if (field === LOCATION.id)
            id = reader.scalar();
        else if (field === LOCATION.line)
            lines.push(readLine(reader, reader.end()));
        else
            reader.skipField(field);
    }
    requireDense('location.id', id);
    if (locations[id] !== undefined)
        throw new profile_error/* ProfileError */.e(`location.id: ${id} stands twice`);
    locations[id] = lines;
}
function requireDense(field, id) {
    if (id < 0 || id > MAX_ID)
        throw new profile_error/* ProfileError */.e(`${field}: ${id} is not from 0 to ${MAX_ID}`);
}
function readLine(reader, end) {
    const ref = { functionId: 0, line: 0 };
    for (let field; (field = reader.field(end)) !== 0;) {
        if (field === LINE.functionId)
            ref.functionId = reader.scalar();
        else if (field === LINE.line)
            ref.line = reader.scalar();
        else
            reader.skipField(field);
    }
    return ref;
}
function readFunction(reader, end, functions) {
    let id = 0;
    const ref = { name: 0, filename: 0 };
    for (let field; (field = reader.field(end)) !== 0;) {
        if (field === FUNCTION.id)
            id = reader.scalar();
        else if (field === FUNCTION.name)
            ref.name = reader.scalar();
        else if (field === FUNCTION.filename)
            ref.filename = reader.scalar();
        else
            reader.skipField(field);
    }
    requireDense('function.id', id);
    if (functions[id] !== undefined)
        throw new profile_error/* ProfileError */.e(`function.id: ${id} stands twice`);
    functions[id] = ref;
}
function readValueType(reader, end) {
    const ref = { type: 0, unit: 0 };
    for (let field; (field = reader.field(end)) !== 0;) {
        if (field === VALUE_TYPE.type)
            ref.type = reader.scalar();
        else if (field === VALUE_TYPE.unit)
            ref.unit = reader.scalar();
        else
            reader.skipField(field);
    }
    return ref;
}
const UTF8 = new TextDecoder('utf-8', { fatal: true });
function readString(reader, end) {
    const bytes = reader.buf.subarray(reader.pos, end);
    reader.pos = end;
    try {
        return UTF8.decode(bytes);
    }
    catch (error) {
        throw new profile_error/* ProfileError */.e('string_table: not UTF-8', { cause: error });
    }
}
function resolve(tables, reader) {
    const { strings, functions } = tables;
    if (strings[0] !== '')
        throw new profile_error/* ProfileError */.e('string_table: its first entry must be empty');
    const text = (index, field) => {
        const string = strings[index];
        if (string === undefined)
            throw new profile_error/* ProfileError */.e(`${field}: ${index} is not in the table of ${strings.length}`);
        return string;
    };
    const valueType = ({ type, unit }) => {
        return { type: text(type, 'value_type.type'), unit: text(unit, 'value_type.unit') };
    };
    const frame = ({ functionId, line }) => {
        const ref = functions[functionId];
        if (ref === undefined)
            throw new profile_error/* ProfileError */.e(`line.function_id: there is no function ${functionId}`);
        return { function: text(ref.name, 'function.name'), file: text(ref.filename, 'function.filename'), line };
    };
    const frames = [];
    const numbers = tables.locations.map((lines) => lines?.map((line) => frames.push(frame(line)) - 1));
    const values = tables.sampleTypes.map(() => new Float64Array(tables.sampleEnds.length));
    const stacks = new stack_rows/* StackRows */.o();
    for (const [sample, end] of tables.sampleEnds.entries()) {
        reader.pos = tables.sampleStarts[sample];
        readSample(reader, end, { numbers, stacks, values });
    }
    return {
        sampleTypes: tables.sampleTypes.map(valueType),
        periodType: tables.periodType === null ? null : valueType(tables.periodType),
        period: tables.period,
        frames,
        stacks,
        values,
    };
}
const gathered = [];
function readSample(reader, end, { numbers, stacks, values }) {
    const sample = stacks.size;
    let depth = 0;
    let count = 0;
    for (let field; (field = reader.field(end)) !== 0;) {
        if (field === SAMPLE.locationId) {
            for (const last = reader.valuesEnd(); reader.pos < last;) {
                const id = reader.integer();
                const inlined = numbers[id];
                if (inlined === undefined)
                    throw new profile_error/* ProfileError */.e(`sample.location_id: there is no location ${id}`);
                for (let i = 0; i < inlined.length; i++)
                    gathered[depth++] = inlined[i];
            }
        }
        else if (field === SAMPLE.value) {
            for (const last = reader.valuesEnd(); reader.pos < last; count++) {
                const value = reader.integer();
                const column = values[count];
                if (column !== undefined)
                    column[sample] = value;
            }
        }
        else
            reader.skipField(field);
    }
    if (count !== values.length)
        throw new profile_error/* ProfileError */.e(`sample.value: ${count} values for ${values.length} sample types`);
    stacks.append(gathered, depth);
}


/***/ })

};
