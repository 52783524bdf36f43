export const id = 93;
export const ids = [93];
export const modules = {

/***/ 81109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fo: () => (/* binding */ requireCommit),
/* harmony export */   Ho: () => (/* binding */ checkOutBeside),
/* harmony export */   dW: () => (/* binding */ removeAllCheckouts),
/* harmony export */   lu: () => (/* binding */ removeCheckout)
/* harmony export */ });
/* unused harmony export onCheckoutsChanged */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);
/* harmony import */ var _measure_short_commit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61947);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86349);






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

/***/ 72415:
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

/***/ 86349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   M4: () => (/* binding */ topLevel),
/* harmony export */   MT: () => (/* binding */ prefixOf),
/* harmony export */   Qo: () => (/* binding */ headCommit),
/* harmony export */   Rq: () => (/* binding */ sourceRoots),
/* harmony export */   wu: () => (/* binding */ mergeBase)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81260);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);
/* harmony import */ var _child_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72415);





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

/***/ 22093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ silenceAfterInterrupt),
/* harmony export */   r: () => (/* binding */ stopOnInterrupt),
/* harmony export */   stopOnCrash: () => (/* binding */ stopOnCrash)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _base_checkout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81109);
/* harmony import */ var _process_group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24042);



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

/***/ 24042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ describeExit),
/* harmony export */   Oh: () => (/* binding */ startGroup),
/* harmony export */   yk: () => (/* binding */ stopAllGroups)
/* harmony export */ });
/* unused harmony exports onGroupsChanged, findShell */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19473);
/* harmony import */ var _process_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85205);
/* harmony import */ var _stop_group_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21667);







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
    const mark = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomUUID)();
    tellListeners({ pid: _stop_group_js__WEBPACK_IMPORTED_MODULE_6__/* .NO_PID */ .ox, startedAt: '', mark });
    try {
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
        return group;
    }
    finally {
        tellListeners();
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
function tellListeners(...starting) {
    const ids = [...[...running].map((group) => group.id), ...starting];
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

/***/ 85205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IP: () => (/* binding */ carriesEntry),
/* harmony export */   O3: () => (/* binding */ listProcesses),
/* harmony export */   Uj: () => (/* binding */ processIds),
/* harmony export */   W7: () => (/* binding */ processStartedAt),
/* harmony export */   l0: () => (/* binding */ commandLineOf)
/* harmony export */ });
/* unused harmony exports parseStat, PS_COLUMNS, parsePs */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);


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

/***/ 21667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M$: () => (/* binding */ MARK),
/* harmony export */   gv: () => (/* binding */ stopGroup),
/* harmony export */   ox: () => (/* binding */ NO_PID),
/* harmony export */   rU: () => (/* binding */ groupMembers)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _process_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85205);



const NO_PID = -1;
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

/***/ 61947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ shortCommit)
/* harmony export */ });
const shortCommit = (commit) => commit.slice(0, 7);


/***/ })

};
