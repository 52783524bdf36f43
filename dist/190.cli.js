export const id = 190;
export const ids = [190,93];
export const modules = {

/***/ 8190:
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
// EXTERNAL MODULE: ./build/baseline/measurement-format.js
var measurement_format = __webpack_require__(3664);
// EXTERNAL MODULE: ./build/inputs/catalog.js
var catalog = __webpack_require__(8999);
// EXTERNAL MODULE: ./build/inputs/inputs.js + 1 modules
var inputs_inputs = __webpack_require__(8215);
// EXTERNAL MODULE: ./build/measure/short-commit.js
var short_commit = __webpack_require__(1947);
;// CONCATENATED MODULE: ./build/baseline/choose-baseline.js

const chooseBaseline = ({ mergeBase, ancestors }, index, key) => {
    const measured = new Map(index.entries.filter((entry) => entry.key === key).map((entry) => [entry.commit, entry]));
    const history = [mergeBase, ...ancestors.filter((commit) => commit !== mergeBase)];
    const distance = history.findIndex((commit) => measured.has(commit));
    if (distance !== -1) {
        const relation = distance === 0 ? 'merge base' : 'ancestor';
        return { entry: measured.get(history[distance]), relation, distance };
    }
    return {
        measurement: null,
        reason: measured.size === 0 ? neverMeasured(key) : tooFar(mergeBase, history.length),
    };
};
const neverMeasured = (key) => `No baseline is stored for \`${key}\` yet. Run this action on pushes to the default branch: the first run there ` +
    'stores one, and every pull request that starts from it is compared.';
const tooFar = (mergeBase, commits) => `Neither the merge base ${(0,short_commit/* shortCommit */.A)(mergeBase)} nor the ${commits - 1} commits before it have a stored baseline. ` +
    'Rebase onto a newer commit of the default branch, or run this action on every push to it.';

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/baseline/stored-json.js
var stored_json = __webpack_require__(7706);
;// CONCATENATED MODULE: ./build/io/storable.js



function storable(measurement) {
    const text = (0,measurement_format/* encodeMeasurement */.f)(measurement);
    const bytes = Buffer.byteLength(text);
    if (bytes <= stored_json/* MAX_STORED_BYTES */.DR)
        return text;
    throw new errors/* MeasurementError */.HG('baseline', `the measurement has ${bytes} bytes, over the limit of ${stored_json/* MAX_STORED_BYTES */.DR}`, { remedy: 'Lower `runs` or `rounds`, or measure with a load that touches fewer parts of the service.' });
}

;// CONCATENATED MODULE: ./build/io/baseline-file.js






async function readBaselineFile(path) {
    let content;
    try {
        content = await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        if (error.code !== 'ENOENT')
            throw error;
        return {
            measurement: null,
            reason: `There is no baseline file ${path} yet. Measure the base with \`save-baseline: always\` to write it.`,
        };
    }
    return { measurement: (0,measurement_format/* decodeMeasurement */.T)(content, path), relation: 'file', distance: null };
}
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

// EXTERNAL MODULE: ./build/baseline/baseline-index.js
var baseline_index = __webpack_require__(2310);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 22 modules
var github = __webpack_require__(2413);
;// CONCATENATED MODULE: ./build/io/github/client.js


const REAL_PACING = { sleep: (ms) => (0,external_node_timers_promises_.setTimeout)(ms), random: () => Math.random() };
const SAFE_TO_REPEAT = { safeToRepeat: true };
const RETRIES = 3;
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

;// CONCATENATED MODULE: ./build/io/github/branch-snapshot.js



const readSnapshot = async (place) => {
    const { github, repository, branch } = place;
    const commit = await tipOf(place);
    if (commit === null)
        return null;
    const { data } = await github.rest.git.getCommit({ ...repository, commit_sha: commit });
    const tree = data.tree.sha;
    const listing = await github.rest.git.getTree({ ...repository, tree_sha: tree, recursive: 'true' });
    if (listing.data.truncated) {
        throw new errors/* MeasurementError */.HG('baseline', `the branch ${branch} holds more files than GitHub lists at once`, {
            remedy: `Delete the branch ${branch}; the next push to the default branch makes it anew.`,
        });
    }
    const blobs = listing.data.tree.filter(({ type }) => type === 'blob');
    return {
        commit,
        tree,
        files: new Map(blobs.map(({ path, sha, size }) => [path, { sha, bytes: size ?? 0 }])),
    };
};
const tipOf = async ({ github, repository, branch }) => {
    try {
        const { data } = await github.rest.git.getRef({ ...repository, ref: `heads/${branch}` });
        return data.object.sha;
    }
    catch (error) {
        if (statusOf(error) === 404)
            return null;
        throw error;
    }
};
const readText = async ({ github, repository }, { files }, path) => {
    const file = files.get(path);
    if (!file)
        return null;
    if (file.bytes > stored_json/* MAX_STORED_BYTES */.DR) {
        throw new errors/* MeasurementError */.HG('baseline', `${path} has ${file.bytes} bytes, over the limit of ${stored_json/* MAX_STORED_BYTES */.DR}`, {
            remedy: 'Remove it from the baseline branch and measure that commit again.',
        });
    }
    const { data } = await github.rest.git.getBlob({ ...repository, file_sha: file.sha });
    return Buffer.from(data.content, 'base64').toString('utf8');
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

;// CONCATENATED MODULE: ./build/io/github/baseline-branch.js








const openBaselineBranch = (github, options) => {
    const { owner, repo, branch, ...pacing } = options;
    const place = { github, repository: { owner, repo }, branch, ...REAL_PACING, ...pacing };
    return {
        readIndex: () => explainRefusal('read', async () => readIndex(place, await readSnapshot(place))),
        readMeasurement: (entry) => explainRefusal('read', () => readMeasurement(place, entry)),
        save: (key, measurement) => explainRefusal('write', () => save(place, key, measurement)),
    };
};
const ATTEMPTS = 10;
const baseline_branch_FIRST_WAIT_MS = 500;
const readIndex = async (place, snapshot) => {
    const content = snapshot && (await readText(place, snapshot, baseline_index/* INDEX_PATH */.Pm));
    return content === null ? baseline_index/* EMPTY_INDEX */.ZK : (0,baseline_index/* decodeIndex */.X1)(content, `${place.branch}:${baseline_index/* INDEX_PATH */.Pm}`);
};
const readMeasurement = async (place, { path }) => {
    const snapshot = await readSnapshot(place);
    const content = snapshot && (await readText(place, snapshot, path));
    return content === null ? null : (0,measurement_format/* decodeMeasurement */.T)(content, `${place.branch}:${path}`);
};
const save = async (place, key, measurement) => {
    const { github, repository, sleep, random } = place;
    const entry = (0,baseline_index/* entryOf */.Ms)(key, measurement);
    const { data: blob } = await github.rest.git.createBlob({
        ...repository,
        content: Buffer.from(storable(measurement)).toString('base64'),
        encoding: 'base64',
        request: SAFE_TO_REPEAT,
    });
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
        if (attempt > 0)
            await sleep(jittered(baseline_branch_FIRST_WAIT_MS * 2 ** (attempt - 1), random));
        const tip = await readSnapshot(place);
        const before = await readIndex(place, tip);
        const after = (0,baseline_index/* mergeIndexes */.$T)(before, { version: 1, entries: [entry] });
        if (tip && (0,baseline_index/* encodeIndex */.bj)(after) === (0,baseline_index/* encodeIndex */.bj)(before))
            return;
        const commit = await commitFiles(place, tip, {
            message: `Measure ${key} at ${(0,short_commit/* shortCommit */.A)(entry.commit)} [skip ci]`,
            files: [
                { path: entry.path, sha: blob.sha },
                { path: baseline_index/* INDEX_PATH */.Pm, content: (0,baseline_index/* encodeIndex */.bj)(after) },
            ],
        });
        if (await moveBranch(place, tip, commit))
            return;
    }
    throw new errors/* MeasurementError */.HG('baseline', `${place.branch} changed during each of ${ATTEMPTS} attempts to save`, {
        remedy: 'Run the job again, or let fewer jobs save their measurements at the same moment.',
    });
};
const explainRefusal = async (intent, act) => {
    try {
        return await act();
    }
    catch (error) {
        const status = statusOf(error);
        if (status === null)
            throw error;
        const message = `GitHub refused to ${intent} the baselines (${status}): ${String(error)}`;
        throw new errors/* MeasurementError */.HG('baseline', message, { remedy: remedyFor(status, intent), cause: error });
    }
};
const remedyFor = (status, intent) => {
    if ([401, 403, 404].includes(status)) {
        return `Give the job \`permissions: contents: ${intent}\`, and pass its token as \`github-token\`.`;
    }
    return status === 422
        ? 'Exempt the branch of the baselines from the rules that protect branches.'
        : 'Run the job again; https://www.githubstatus.com says whether GitHub is well.';
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
const PAGE = 100;
const MOST_PAGES = 3;
const listAncestors = async (github, repository, { sha, limit = PAGE }) => {
    const ancestors = [];
    let next = sha;
    for (let page = 0; page < MOST_PAGES && next !== undefined && ancestors.length < limit; page++) {
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

;// CONCATENATED MODULE: ./build/io/baseline-store.js








async function findBaseline(place, commit) {
    try {
        return await lookUp(place, commit);
    }
    catch (error) {
        if (!isOutside(error))
            throw error;
        return { measurement: null, reason: `The baseline could not be read. ${(0,errors/* describeError */.Uc)(error)}` };
    }
}
const isOutside = (error) => error instanceof errors/* MeasurementError */.HG ||
    statusOf(error) !== null ||
    (typeof error === 'object' && error !== null && 'syscall' in error);
async function lookUp({ comparing, key, directory, hosted }, commit) {
    if (comparing.store === 'none') {
        return {
            measurement: null,
            reason: 'Nothing to compare with: `baseline` is none. Set `baseline-file` to a file to keep.',
        };
    }
    if (comparing.store === 'file')
        return readBaselineFile((0,external_node_path_.resolve)(directory, comparing.file));
    if (hosted === null) {
        return {
            measurement: null,
            reason: '`baseline` is branch, which is read on GitHub only. Set `baseline-file` here.',
        };
    }
    const branch = openBaselineBranch(hosted.github, { ...hosted.event.repository, branch: comparing.branch });
    return lookUpBranch(branch, { key, commit, ...hosted });
}
async function lookUpBranch(branch, { key, commit, github, event }) {
    const index = await branch.readIndex();
    const start = await historyStart(github, event, commit);
    if (start === null) {
        return {
            measurement: null,
            reason: `GitHub knows no common ancestor of ${(0,short_commit/* shortCommit */.A)(commit)} and the base of this pull request.`,
        };
    }
    const ancestors = await listAncestors(github, event.repository, { sha: start });
    const mergeBase = event.pullRequest === null ? ancestors[1] : start;
    if (mergeBase === undefined)
        return { measurement: null, reason: 'This is the first commit: nothing came before it.' };
    const history = { mergeBase, ancestors: ancestors.filter((sha) => sha !== start || sha === mergeBase) };
    const chosen = chooseBaseline(history, index, key);
    if ('reason' in chosen)
        return chosen;
    const measurement = await branch.readMeasurement(chosen.entry);
    const { path, commit: expected } = chosen.entry;
    if (measurement === null) {
        return { measurement, reason: `${path} is in the index of the baseline branch and is not there.` };
    }
    const actual = measurement.provenance.commit;
    if (actual !== expected) {
        return {
            measurement: null,
            reason: `${path} on the baseline branch measures ${(0,short_commit/* shortCommit */.A)(actual)}, and its index says ${(0,short_commit/* shortCommit */.A)(expected)}.`,
        };
    }
    return { measurement, relation: chosen.relation, distance: chosen.distance };
}
async function historyStart(github, event, commit) {
    const { pullRequest, repository, sha } = event;
    if (pullRequest === null)
        return commit || sha;
    const base = pullRequest.baseSha;
    return ((await findMergeBase(github, repository, { base, head: commit || sha })) ??
        (await findMergeBase(github, repository, { base, head: pullRequest.headSha })));
}
async function saveBaseline(place, measurement) {
    const { comparing, key, directory, hosted } = place;
    const trusted = hosted?.event.isTrustedPush ?? false;
    if (comparing.store === 'none' || comparing.save === 'never')
        return null;
    if (comparing.save === 'auto' && !trusted)
        return null;
    if (comparing.store === 'file') {
        const path = (0,external_node_path_.resolve)(directory, comparing.file);
        await writeBaselineFile(path, measurement);
        return `Baseline written to ${path}.`;
    }
    if (hosted === null || !trusted)
        return null;
    const { commit } = measurement.provenance;
    if (commit === '') {
        throw new errors/* MeasurementError */.HG('baseline', 'it is not known which commit was measured', {
            remedy: 'Check the repository out with actions/checkout in this job, where `git rev-parse HEAD` works.',
        });
    }
    const branch = openBaselineBranch(hosted.github, { ...hosted.event.repository, branch: comparing.branch });
    await branch.save(key, measurement);
    return `Baseline of ${(0,short_commit/* shortCommit */.A)(commit)} stored on the branch ${comparing.branch}.`;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 3 modules
var exec = __webpack_require__(1260);
;// CONCATENATED MODULE: ./build/io/child-environment.js
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
function withProfileRate(godebug, rate) {
    const others = (godebug ?? '')
        .split(',')
        .filter((setting) => setting && !/^\s*memprofilerate=/.test(setting));
    return [...others, `memprofilerate=${rate}`].join(',');
}
function spellings(token) {
    return [token, Buffer.from(`x-access-token:${token}`).toString('base64')];
}

;// CONCATENATED MODULE: ./build/io/git.js





async function headCommit(directory) {
    const { output, problem } = await git(['rev-parse', 'HEAD'], directory);
    return { commit: output, problem };
}
async function sourceRoots(directory) {
    const workspace = (await git(['rev-parse', '--show-toplevel'], directory)).output || directory;
    for (let at = directory;; at = (0,external_node_path_.dirname)(at)) {
        const file = (0,external_node_path_.join)(at, 'go.mod');
        if ((0,external_node_fs_.existsSync)(file)) {
            const modulePath = /^\s*module\s+"?([^\s"]+)/m.exec((0,external_node_fs_.readFileSync)(file, 'utf8'))?.[1] ?? '';
            return { workspace, modulePath, moduleDirectory: (0,external_node_path_.relative)(workspace, at).replaceAll('\\', '/') };
        }
        if (at === workspace || at === (0,external_node_path_.dirname)(at))
            return { workspace, modulePath: '', moduleDirectory: '' };
    }
}
async function git(args, cwd) {
    try {
        const env = childEnvironment(process.env, {});
        const options = { cwd, env, silent: true, ignoreReturnCode: true };
        const { exitCode, stdout, stderr } = await (0,exec/* getExecOutput */.H)('git', args, options);
        return exitCode === 0
            ? { output: stdout.trim(), problem: '' }
            : { output: '', problem: firstLine(stderr) || `git exited with code ${exitCode}` };
    }
    catch (error) {
        return { output: '', problem: firstLine((0,errors/* describeError */.Uc)(error)) };
    }
}
const firstLine = (text) => text.trim().split('\n', 1)[0];

// EXTERNAL MODULE: ./build/io/interrupts.js
var interrupts = __webpack_require__(2093);
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
    const check = [`${program} check`, ...flags, `--baseline-file ${BASELINE}`].join(' ');
    return [
        `# in a checkout of the service${omitted.length === 0 ? '' : `; add ${omitted.join(' and ')} as in the workflow`}`,
        `git checkout ${quote(base)}`,
        `${check} --save-baseline always`,
        `git checkout ${quote(head)}`,
        check,
    ].join('\n');
}
const quote = (value) => /^[\w./:=@%+,-]+$/.test(value) ? value : `'${value.replaceAll("'", `'\\''`)}'`;

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
async function reportContext(verdict, inputs, { workspace, event, action }) {
    const { commit } = verdict.head.provenance;
    const pullRequestHead = event?.pullRequest?.headSha;
    const present = verdict.sites.filter(({ status }) => status !== 'gone');
    const sites = verdict.sites.length > 0 ? present : verdict.head.sites;
    const base = verdict.base?.provenance.commit ?? event?.pullRequest?.baseSha ?? '';
    return {
        ...errorContext(inputs.telling.key, event),
        unitOfLoad: inputs.measuring.load.kind === 'http' ? 'requests' : 'operations',
        limits: inputs.judging.limits,
        repositoryUrl: event?.repositoryUrl ?? null,
        headSha: commit || (pullRequestHead ?? ''),
        sourceLines: await readSourceLines(sites.slice(0, MOST_SOURCE_LINES), workspace),
        reproduce: base === ''
            ? null
            : reproduceCommands(inputs.asWritten, { action, base, head: pullRequestHead ?? commit }),
    };
}

;// CONCATENATED MODULE: ./build/io/report-files.js



const REPORT_FILES = {
    comment: 'comment.md',
    verdict: 'verdict.json',
    measurement: 'measurement.json',
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

// EXTERNAL MODULE: ./build/verdict/verdict.js
var verdict_verdict = __webpack_require__(8579);
// EXTERNAL MODULE: ./build/report/advice.js
var report_advice = __webpack_require__(1380);
// EXTERNAL MODULE: ./build/report/conditions.js
var conditions = __webpack_require__(1153);
// EXTERNAL MODULE: ./build/report/figures.js
var figures = __webpack_require__(1822);
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
var totals = __webpack_require__(1756);
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
        (notable.length > 0 || verdict_verdict/* METRICS */.C.some((metric) => verdict.totals[metric].outcome !== 'within'));
    const moved = others.filter(({ status }) => status === 'moved').length;
    const title = `${countText(others.length, 'map site')} without a notable change${moved === 0 ? '' : `, ${moved} of them moved`}`;
    return {
        before: [
            judged ? (0,totals/* totalsTable */.uH)(verdict, context) : (0,totals/* totalsSentence */.bE)(verdict, context),
            (0,totals/* totalsNote */.iV)(verdict, context),
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
        before: [...reasons, ...differences, ...firstRun, (0,totals/* totalsSentence */.bE)(verdict, context), adviceList(advice)],
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
    const fixed = (0,site_table/* utf8Length */.wI)([headline, ...parts.before, ...parts.between, ...parts.after].join('\n\n')) + 500;
    const left = Math.max(0, room.bytes - fixed);
    const notable = parts.notable === null
        ? ''
        : (0,site_table/* fitTable */.SM)(parts.notable, { bytes: left, rows: room.notableRows }, context.runUrl);
    const leftover = Math.max(0, left - (0,site_table/* utf8Length */.wI)(notable));
    const others = parts.others === null
        ? ''
        : (0,conditions/* folded */.TM)(parts.others.title, (0,site_table/* fitTable */.SM)(parts.others.table, { bytes: leftover, rows: room.otherRows }, context.runUrl));
    return [headline, ...parts.before, notable, ...parts.between, others, ...parts.after]
        .filter((part) => part !== '')
        .join('\n\n');
};
const renderComment = (verdict, context) => `${writeMarker(context)}\n${renderBody(verdict, context, COMMENT_ROOM)}\n`;
const renderSummary = (verdict, context) => `${renderBody(verdict, context, SUMMARY_ROOM)}\n`;

// EXTERNAL MODULE: ./build/report/json.js
var report_json = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/report/terminal.js
var terminal = __webpack_require__(3299);
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
    const { text, whole } = await readEnd(file);
    const all = text.split(/\r?\n|\r/);
    if (!whole && all.length > 1)
        all.shift();
    if (all.at(-1) === '')
        all.pop();
    return all.slice(-lines).map(printable);
}
async function readEnd(file) {
    const handle = await openRegularFile(file).catch(() => null);
    if (handle === null)
        return { text: '', whole: true };
    try {
        const { size } = await handle.stat();
        const position = Math.max(0, size - TAIL_BYTES);
        const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(size - position), position });
        return { text: buffer.toString('utf8', 0, bytesRead), whole: position === 0 };
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
async function http_get_readText({ body }, maxBytes) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of body) {
        bytes += chunk.length;
        if (bytes > maxBytes)
            throw new Error(`the answer is longer than ${maxBytes} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
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
    const env = { ...spec.env, GODEBUG: withProfileRate(spec.env['GODEBUG'], spec.rate) };
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
            : 'Import `net/http/pprof` and serve it at `pprof-url`, or set `ready-url` or `ready-timeout`.',
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






const NAMES = { warmup: 'the warm-up', load: 'the load' };
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
function describeLoad(load) {
    if (load.kind === 'command')
        return load.command.trim().replace(/\s+/g, ' ');
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

// EXTERNAL MODULE: ./build/maps/attribution.js + 3 modules
var maps_attribution = __webpack_require__(970);
// EXTERNAL MODULE: ./build/maps/growth.js
var growth = __webpack_require__(331);
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

// EXTERNAL MODULE: ./build/profile/profile-error.js
var profile_error = __webpack_require__(2632);
// EXTERNAL MODULE: ./build/profile/text.js + 3 modules
var profile_text = __webpack_require__(5174);
// EXTERNAL MODULE: ./build/io/profiling-off.js
var profiling_off = __webpack_require__(1088);
// EXTERNAL MODULE: ./build/profile/symbols.js
var symbols = __webpack_require__(5751);
;// CONCATENATED MODULE: ./build/io/symbols.js






const URL_BYTES = 4_096;
const ANSWER_BYTES = 64 << 20;
const TOO_LONG_STATUS = [414, 431];
const TOO_LONG_CODE = ['ECONNRESET', 'EPIPE'];
async function nameAddresses(addresses, asking) {
    const url = pprofUrlOf(asking.pprofUrl, 'symbol');
    const names = new Map();
    const pieces = inPieces(addresses, URL_BYTES - url.length);
    for (let piece = pieces.pop(); piece !== undefined; piece = pieces.pop()) {
        const answer = await ask(url, piece, asking.signal);
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
async function ask(url, piece, signal) {
    const query = piece.map((address) => `0x${address.toString(16)}`).join('+');
    try {
        const answer = await httpGet(`${url}?${query}`, signal);
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








const MAX_BYTES = 2 ** 31;
const HEADER = 'heap profile:';
const REMEDY = 'Import `net/http/pprof`, serve it without rewriting or compressing, and set `pprof-url` to it, ' +
    'such as http://127.0.0.1:6060/debug/pprof.';
async function takeSnapshot(spec) {
    const signal = AbortSignal.timeout(spec.timeoutMs);
    try {
        const profile = await readHeap(spec, signal);
        const unnamed = profile.hiddenAddresses().filter((address) => !spec.names.has(address));
        const found = await nameAddresses(unnamed, { pprofUrl: spec.pprofUrl, signal });
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
    const url = pprofUrlOf(spec.pprofUrl, 'heap?gc=1&debug=1');
    try {
        const answer = await httpGet(url, signal);
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

;// CONCATENATED MODULE: ./build/io/measure-run.js












async function build(command, timeoutMs, around) {
    around.onProgress(`Building: ${command}`);
    const outputFile = (0,external_node_path_.join)(around.logDirectory, 'build.log');
    const { cwd, env } = around;
    await runCommand({ command, cwd, env, timeoutMs, outputFile, stage: 'build', what: 'the build' });
}
async function measureRun(target, measuring, around) {
    const plan = { target, measuring, around };
    const { service: command, pprofUrl, readyUrl, readyTimeoutMs } = target;
    const { cwd, env, onProgress } = around;
    const service = await startService({
        ...{ command, cwd, env, onProgress, outputFile: logFile(plan, 'service') },
        ...{ pprofUrl, readyUrl, readyTimeoutMs, rate: measuring.profileRate },
    });
    return withCleanup(() => measureService(service, plan), () => service.stop());
}
async function measureService(service, plan) {
    const { measuring, around } = plan;
    const binary = await readBinary(service);
    if (measuring.warmup !== null) {
        around.onProgress(`Warming up: ${measuring.warmup}`);
        const load = { kind: 'command', command: measuring.warmup };
        await runLoad(load, loadContext(service, plan, 'warmup'));
    }
    const snapshot = snapshotsOf(service, plan);
    const before = await snapshot('before');
    const playRound = async (number) => {
        const which = measuring.rounds === 1 ? '' : `, round ${number} of ${measuring.rounds}`;
        around.onProgress(`Running the load${which}`);
        const outputFile = logFile(plan, number === 1 ? 'load' : `load-${number}`);
        const load = await runLoad(measuring.load, { ...loadContext(service, plan, 'load'), outputFile });
        const after = await snapshot('after');
        requireWork(before.attribution, after.attribution, measuring);
        const growth = await growthOf(before.attribution, after.attribution, service);
        return { operations: measuring.operations ?? load.operations, growth, load, after };
    };
    const first = await playRound(1);
    const { after } = first;
    const rounds = [];
    for (let number = 2; number <= measuring.rounds; number++) {
        const { operations, growth } = await playRound(number);
        rounds.push({ operations, growth });
    }
    const run = {
        facts: {
            operations: first.operations,
            loadSeconds: first.load.seconds,
            snapshotSeconds: before.seconds + after.seconds,
            heapInUseBytes: after.attribution.heapInUseBytes,
        },
        growth: first.growth,
        rounds: rounds.length === 0 ? [] : [{ operations: first.operations, growth: first.growth }, ...rounds],
        warnings: [
            ...service.warnings,
            ...(binary === null ? [UNKNOWN_BINARY] : []),
            ...after.attribution.warnings,
            ...rateWarnings(after.attribution, measuring),
        ],
    };
    return { run, binary, attribution: after.attribution };
}
const logFile = ({ around }, step) => (0,external_node_path_.join)(around.logDirectory, `${around.name}-${step}.log`);
function loadContext(service, plan, stage) {
    const { cwd, env, onProgress } = plan.around;
    const { timeoutMs } = plan.measuring;
    return { stage, service, cwd, env, onProgress, timeoutMs, outputFile: logFile(plan, stage) };
}
const UNKNOWN_BINARY = 'The Go version of the service is not known, as its executable cannot be read or does not say: ' +
    'whether both sides were built by the same Go is not checked.';
async function readBinary({ binary }) {
    return binary === null ? null : readBuildInfo(binary).catch(() => null);
}
function snapshotsOf(service, { target, measuring, around }) {
    const names = new Map();
    return async (when) => {
        const started = performance.now();
        const profile = await takeSnapshot({
            pprofUrl: target.pprofUrl,
            timeoutMs: measuring.timeoutMs,
            names,
            verifySameProcess: () => service.verifySameProcess(),
        });
        const attribution = (0,maps_attribution/* attribute */.l)(profile);
        const seconds = (performance.now() - started) / 1000;
        around.onProgress(`Heap profile ${when} the load: ${profile.records.length} records in ${seconds.toFixed(1)} s`);
        return { attribution, seconds };
    };
}
function requireWork(before, after, { load }) {
    if (after.ownObjects !== before.ownObjects)
        return;
    const what = load.kind === 'http' ? withoutCredentials(load.url) : load.command;
    throw new errors/* MeasurementError */.HG('load', `the load did nothing: no code of the service allocated anything during ${what}`, {
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
const rateChanged = (how) => new errors/* MeasurementError */.HG('profile', `the service changed the rate of its heap profile ${how}`, {
    remedy: 'Set `runtime.MemProfileRate` once and to one value, at the very start of the service, or not at all.',
});
function rateWarnings({ rate }, { profileRate }) {
    if (rate === profileRate)
        return [];
    return [
        `The service samples its heap at rate ${rate} instead of ${profileRate}: it sets runtime.MemProfileRate itself. ` +
            'Its figures are judged with the noise of that rate.',
    ];
}

;// CONCATENATED MODULE: ./build/measure/fingerprint.js
const GOOS = { win32: 'windows' };
const GOARCH = { x64: 'amd64', ia32: '386' };
function fingerprintOf(attribution, binary, { host, goMaxProcs, load }) {
    return {
        goVersion: binary?.goVersion ?? '',
        mapImplementation: attribution.mapImplementation,
        goExperiment: binary?.settings.get('GOEXPERIMENT') ?? '',
        os: binary?.settings.get('GOOS') ?? GOOS[host.platform] ?? host.platform,
        architecture: binary?.settings.get('GOARCH') ?? GOARCH[host.architecture] ?? host.architecture,
        maxProcs: (/^\d+$/.test(goMaxProcs ?? '') && Number(goMaxProcs)) || host.processors,
        rateClass: attribution.rate === 1 ? 'exact' : 'sampled',
        load,
    };
}

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
    if (cached >= 0)
        return path.slice(cached + '/pkg/mod/'.length);
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
    const { provenance, fingerprint, rate, roots } = context;
    const repeated = runs.findLast((run) => run.rounds.length > 0)?.rounds ?? [];
    const byRun = runs.map((run) => bySite(run.growth, roots));
    const byRound = repeated.map((round) => bySite(round.growth, roots));
    const keys = new Set([...byRun, ...byRound].flatMap((sites) => [...sites.keys()]));
    const sites = [...keys].map((key) => {
        const partsIn = (all) => all.map((parts) => parts.get(key) ?? []);
        return measureSite(partsIn(byRun), partsIn(byRound));
    });
    sites.sort((a, b) => (0,mean/* mean */.i)(b.retained.bytes) - (0,mean/* mean */.i)(a.retained.bytes) || ((0,maps_site/* siteKey */.Dd)(a) < (0,maps_site/* siteKey */.Dd)(b) ? -1 : 1));
    return {
        version: 1,
        provenance,
        fingerprint,
        rate,
        runs: runs.map((run) => run.facts),
        roundOperations: repeated.map((round) => round.operations),
        sites,
        warnings: [...new Set(runs.flatMap((run) => run.warnings))],
    };
}
function bySite(growth, roots) {
    const portable = growth.map((site) => ({ ...site, file: portablePath(site.file, site.function, roots) }));
    return Map.groupBy(portable, maps_site/* siteKey */.Dd);
}
function measureSite(runs, rounds) {
    const parts = runs.flat();
    const perRun = (figure) => runs.map((run) => (0,mean/* sum */.c)(run.map(figure)));
    return {
        ...(0,maps_site/* siteOf */.zU)(parts[0] ?? rounds.flat()[0]),
        kinds: meanByKind(parts, runs.length),
        retained: {
            bytes: perRun((part) => part.retainedBytes),
            samplingVariance: perRun((part) => part.retainedVariance),
        },
        allocated: {
            bytes: perRun((part) => part.allocatedBytes),
            samplingVariance: perRun((part) => part.allocatedVariance),
        },
        retainedByRound: rounds.map((round) => (0,mean/* sum */.c)(round.map((part) => part.retainedBytes))),
        retainedObjects: (0,mean/* mean */.i)(perRun((part) => part.retainedObjects)),
        allocatedObjects: (0,mean/* mean */.i)(perRun((part) => part.allocatedObjects)),
    };
}
function meanByKind(parts, runs) {
    const present = maps_site/* KINDS */.GW.filter((kind) => parts.some((part) => part.kinds[kind] !== undefined));
    const growthOf = (kind) => ({
        retainedBytes: (0,mean/* sum */.c)(parts.map((part) => part.kinds[kind]?.retainedBytes ?? 0)) / runs,
        allocatedBytes: (0,mean/* sum */.c)(parts.map((part) => part.kinds[kind]?.allocatedBytes ?? 0)) / runs,
    });
    return Object.fromEntries(present.map((kind) => [kind, growthOf(kind)]));
}

// EXTERNAL MODULE: ./build/verdict/decide.js + 17 modules
var decide = __webpack_require__(5707);
;// CONCATENATED MODULE: ./build/run.js













async function run(inputs, scene) {
    const measurement = await measure(inputs, scene).catch(async (error) => {
        await (0,interrupts/* silenceAfterInterrupt */.P)();
        throw error;
    });
    scene.onProgress('Looking for the baseline');
    const place = baselinePlace(inputs, scene);
    const baseline = await findBaseline(place, measurement.provenance.commit);
    return (0,decide/* decide */.L)(baseline, measurement, inputs.judging.limits);
}
const baselinePlace = ({ comparing, telling }, { directory, hosted }) => {
    return { comparing, key: telling.key, directory, hosted };
};
async function measure({ target, measuring }, scene) {
    const { commit, warnings } = await measuredCommit(scene);
    const roots = await sourceRoots(scene.directory);
    const around = await surroundings(target.env, scene);
    if (target.build !== null)
        await build(target.build, measuring.timeoutMs, around);
    const runs = [];
    for (let number = 1; number <= measuring.runs; number++) {
        scene.onProgress(`Run ${number} of ${measuring.runs}`);
        const rounds = number === measuring.runs ? measuring.rounds : 1;
        runs.push(await measureRun(target, { ...measuring, rounds }, { ...around, name: `run-${number}` }));
    }
    const { attribution, binary } = runs.at(-1);
    const rates = new Set(runs.map((one) => one.attribution.rate));
    if (rates.size > 1)
        throw rateChanged(`between the runs: ${[...rates].join(', ')}`);
    const measurement = summarize(runs.map(({ run }) => run), {
        provenance: {
            ...scene.provenance,
            commit,
            measuredAt: scene.now().toISOString(),
        },
        fingerprint: fingerprintOf(attribution, binary, {
            host: hostFacts(),
            goMaxProcs: around.env['GOMAXPROCS'],
            load: describeLoad(measuring.load),
        }),
        rate: attribution.rate,
        roots,
    });
    return { ...measurement, warnings: [...measurement.warnings, ...warnings] };
}
async function measuredCommit({ directory, eventCommit, }) {
    const { commit, problem } = await headCommit(directory);
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
async function surroundings(extra, scene) {
    const logDirectory = (0,external_node_path_.join)(scene.reportDirectory, 'logs');
    await makeReportDirectory(logDirectory);
    return {
        cwd: scene.directory,
        env: childEnvironment(scene.env, extra),
        logDirectory,
        onProgress: scene.onProgress,
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
const HERE = Object.entries(catalog/* INPUTS */.mc).filter(([name, { group }]) => group !== 'telling' || name === 'report-directory');
const FLAGS = {
    ...Object.fromEntries(HERE.map(([name, input]) => [name, (0,cli_flags/* flagOf */.i)(input)])),
    json: { value: 'FILE', help: 'Write the verdict as JSON to this file; - for standard output.' },
};
async function command(args) {
    const flags = (0,cli_flags/* readFlags */.u)({ usage: USAGE, flags: FLAGS, operands: [] }, args);
    if (flags === null)
        return 0;
    const { json, ...values } = flags.values;
    const inputs = (0,inputs_inputs/* readInputs */.K)((name) => values[name], { onGitHub: false });
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
    const { workspace } = await sourceRoots(directory);
    const context = await reportContext(verdict, inputs, { workspace, event: null, action: null });
    await writeReport(reportDirectory, {
        comment: renderComment(verdict, context),
        verdict: `${JSON.stringify((0,report_json/* verdictJson */.G)(verdict), null, 2)}\n`,
        measurement: (0,measurement_format/* encodeMeasurement */.f)(verdict.head),
    });
    if (json !== undefined)
        await (0,output/* writeJson */.G)(json, (0,report_json/* verdictJson */.G)(verdict));
    if (json !== '-')
        process.stdout.write((0,terminal/* renderTerminal */.b)(verdict, context));
    const saved = await saveBaseline(baselinePlace(inputs, scene), verdict.head);
    if (saved !== null)
        scene.onProgress(saved);
    scene.onProgress(`Report: ${reportDirectory}`);
    const { judging, comparing } = inputs;
    return (0,exit_code/* exitCodeOf */.F)(verdict.state, { ...judging, baselineRequired: comparing.required });
}


/***/ }),

/***/ 2093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ silenceAfterInterrupt),
/* harmony export */   r: () => (/* binding */ stopOnInterrupt),
/* harmony export */   stopOnCrash: () => (/* binding */ stopOnCrash)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var _process_group_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4042);


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
            void (0,_process_group_js__WEBPACK_IMPORTED_MODULE_1__/* .stopAllGroups */ .yk)({ graceMs: GRACE_MS }).finally(() => {
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
        void (0,_process_group_js__WEBPACK_IMPORTED_MODULE_1__/* .stopAllGroups */ .yk)({ graceMs: GRACE_MS })
            .catch(() => undefined)
            .then(() => {
            tell(error);
        })
            .finally(() => {
            exit(1);
        });
    });
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


/***/ })

};
