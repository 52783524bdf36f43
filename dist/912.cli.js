export const id = 912;
export const ids = [912];
export const modules = {

/***/ 54274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ distrustOf)
/* harmony export */ });
/* unused harmony export isTrustedRef */
/* harmony import */ var _measure_short_commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61947);
/* harmony import */ var _baseline_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52310);


const isTrustedRef = (ref, defaultBranch) => (0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isTag */ .dz)(ref) || (defaultBranch !== null && ref === `refs/heads/${defaultBranch}`);
const distrustOf = ({ commit, event, ref, runUrl }, { commit: listed, repositoryUrl, defaultBranch }) => {
    if (commit !== listed)
        return `measures ${(0,_measure_short_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .shortCommit */ .A)(commit)}, and is listed as ${(0,_measure_short_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .shortCommit */ .A)(listed)}`;
    if (event !== 'push' && event !== 'workflow_dispatch')
        return `was not measured on a push, but on ${JSON.stringify(event)}`;
    const isKnownBranch = defaultBranch === null && ref.startsWith('refs/heads/');
    if (!isKnownBranch && !isTrustedRef(ref, defaultBranch))
        return `was measured on ${JSON.stringify(ref)}, which is neither the default branch nor a tag`;
    return runUrl.startsWith(`${repositoryUrl}/actions/runs/`)
        ? null
        : `was measured by ${JSON.stringify(runUrl)}, which is no run of this repository`;
};


/***/ }),

/***/ 70644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ readInputs),
  j: () => (/* binding */ readJudging)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/inputs/catalog.js
var catalog = __webpack_require__(28999);
// EXTERNAL MODULE: ./build/inputs/values.js
var values = __webpack_require__(73368);
;// CONCATENATED MODULE: ./build/inputs/comparing.js

function comparingOf(read, onGitHub) {
    const file = read('baseline-file', (0,values/* optional */.lq)(values/* text */.Qq));
    const chosen = read('baseline', (0,values/* oneOf */.yL)('auto', 'branch', 'file', 'artifact', 'base-commit', 'none'));
    const automatic = file !== null ? 'file' : onGitHub ? 'branch' : 'none';
    const store = chosen === 'auto' ? automatic : chosen;
    const isBuiltHere = ['build', 'package', 'test-package'].some((name) => read(name, (0,values/* optional */.lq)(values/* text */.Qq)) !== null);
    const isFallback = chosen === 'auto' && store === 'branch' && isBuiltHere;
    return {
        store: store === 'base-commit' ? 'none' : store,
        measureBase: store === 'base-commit' ? 'always' : isFallback ? 'fallback' : 'never',
        baseRef: read('base-ref', (0,values/* optional */.lq)(values/* text */.Qq)),
        branch: read('baseline-branch', branchName),
        file,
        artifact: read('baseline-artifact', artifactName),
        keep: {
            baselines: read('keep-baselines', (0,values/* wholeNumber */.rD)(1, 10_000)),
            days: read('keep-days', (0,values/* wholeNumber */.rD)(1, 36_500)),
        },
        save: read('save-baseline', (0,values/* oneOf */.yL)('auto', 'always', 'never')),
        required: read('require-baseline', values/* flag */.Jt),
        anchor: read('anchor', anchorName),
        resetAnchor: read('reset-anchor', (0,values/* optional */.lq)(reason)),
        acceptLabel: read('accept-label', values/* text */.Qq).trim(),
    };
}
const branchName = (value) => {
    const name = value.trim();
    const refused = /[\s~^:?*[\\\p{Cc}]|\.\.|@\{|\/\/|^[-./]|\/\.|[./]$|\.lock(\/|$)/u;
    if (name !== '' && !refused.test(name) && !name.startsWith('refs/'))
        return name;
    throw new values/* Expected */.jJ('the name of a branch, such as go-map-regression');
};
const anchorName = (value) => {
    if (/^[\w][\w./+-]{0,200}$/.test(value.trim()) && !value.includes('..'))
        return value.trim();
    throw new values/* Expected */.jJ('auto, none, a tag or a commit');
};
const reason = (value) => {
    const given = value.trim();
    if (given.length <= 300 && !/[\p{Cc}]/u.test(given))
        return given;
    throw new values/* Expected */.jJ('one line of at most 300 characters');
};
const artifactName = (value) => {
    const name = value.trim();
    if (name !== '' && !/["':<>|*?\\/\p{Cc}]/u.test(name))
        return name;
    throw new values/* Expected */.jJ('the name of an artifact, such as go-map-regression');
};

;// CONCATENATED MODULE: ./build/inputs/contradiction.js
const sentences = (problems) => problems.filter(([isWrong]) => isWrong).map(([, sentence]) => sentence);

;// CONCATENATED MODULE: ./build/inputs/files-contradictions.js


const OF_PROCESSES = new Set(['target', 'load', 'measuring']);
const OF_FILES = new Set([
    'after',
    'before',
    'binary',
    'working-directory',
    'operations',
]);
function ofFiles({ after, before }, { comparing, isChanged, given }) {
    const names = Object.keys(catalog/* INPUTS */.mc);
    const unused = names.filter((name) => OF_PROCESSES.has(catalog/* INPUTS */.mc[name].group) && !OF_FILES.has(name) && isChanged(name));
    return [
        ...unused.map((name) => `both \`after\` and \`${name}\` are set: with \`after\` nothing is started`),
        ...sentences([
            [
                before.length > 0 && before.length !== after.length,
                `\`before\` names ${before.length} files and \`after\` ${after.length}: expected one of each for each run`,
            ],
            [
                before.some((file) => after.includes(file)),
                '`before` and `after` name the same file: expected two profiles of each process',
            ],
            [
                /\(/.test(given('operations') ?? ''),
                '`operations` is a pattern, which reads the output of `load`, and `after` is set: expected a number',
            ],
            [
                comparing.measureBase === 'always',
                '`baseline` is "base-commit" and `after` is set, which is of this commit alone: expected another place',
            ],
        ]),
    ];
}

;// CONCATENATED MODULE: ./build/inputs/ways-contradictions.js

function ofProfile({ target }, isSet, given) {
    const names = ['pprof-url', 'pprof-headers', 'pprof-ca'].filter(isSet);
    if (target.program.kind === 'package') {
        return names.map((name) => `\`${name}\` is set, which only \`service\` uses: with \`package\` the profile is served on a port of its own`);
    }
    const isSecure = ['pprof-url', 'ready-url'].some((name) => /^\s*https:/i.test(given(name) ?? ''));
    return isSet('pprof-ca') && !isSecure
        ? ['`pprof-ca` is set, and neither `pprof-url` nor `ready-url` begins with https://']
        : [];
}
const OF_SERVICES = [
    ...['package', 'service', 'service-args', 'pprof-url', 'pprof-headers', 'pprof-ca', 'ready-url'],
    ...['load', 'load-url', 'load-requests', 'load-connections', 'load-method', 'load-body', 'load-headers'],
    ...['warmup', 'operations'],
];
function ofBenchmarks({ job, target, comparing }, isSet, given) {
    const isChanged = (name) => isSet(name) && given(name) !== catalog/* INPUTS */.mc[name].default;
    if (target.program.kind !== 'benchmarks') {
        return ['bench', 'bench-iterations']
            .filter(isChanged)
            .map((name) => `\`${name}\` is set, which only \`test-package\` uses`);
    }
    return [
        ...OF_SERVICES.filter(isChanged).map((name) => `both \`test-package\` and \`${name}\` are set: expected one of them, as benchmarks need no service and are the load`),
        ...(job.mode === 'measure'
            ? [
                '`mode` is "measure" and `test-package` is set: expected `check`, which measures all of its benchmarks',
            ]
            : []),
        ...(comparing.store === 'artifact'
            ? [
                '`baseline` is "artifact", which holds one measurement, and `test-package` has one for each benchmark: expected `branch`, `file`, `base-commit` or `none`',
            ]
            : []),
    ];
}
const NEEDS_START = {
    build: 'it is built already',
    'profile-rate': 'its rate is its own: start it with GODEBUG=memprofilerate=1 to record every allocation',
    'gc-trace': 'its log is not known here',
    runs: 'it is one process: measure it in several jobs with `mode: measure`, each with a service of its own',
    'max-runs': 'it is one process',
};
function ofRunning({ target, comparing }, given) {
    if (target.program.kind !== 'running')
        return [];
    const names = Object.keys(NEEDS_START);
    const refused = names.filter((name) => {
        const value = (given(name) ?? '').trim();
        const isOne = value === '1' && (name === 'runs' || name === 'max-runs');
        return value !== '' && value !== catalog/* INPUTS */.mc[name].default && !isOne;
    });
    const isBaseAsked = comparing.measureBase === 'always';
    return [
        ...refused.map((name) => `\`${name}\` is ${JSON.stringify(given(name))}, and neither \`package\` nor \`service\` is set, so the service already runs: ${NEEDS_START[name]}`),
        ...(isBaseAsked ? [ONE_COMMIT] : []),
    ];
}
const ONE_COMMIT = '`baseline` is "base-commit", and neither `package` nor `service` is set: a service that already runs is of one commit; expected `branch`, `file`, `artifact` or `none`';

;// CONCATENATED MODULE: ./build/inputs/contradictions.js




function contradictions(inputs, given) {
    const isSet = (name) => (given(name) ?? '').trim() !== '';
    return [
        ...ofMode(inputs),
        ...(inputs.job.mode === 'report'
            ? []
            : [
                ...ofMeasuring(inputs, isSet, given),
                ...ofProfile(inputs, isSet, given),
                ...ofRunning(inputs, given),
                ...ofBenchmarks(inputs, isSet, given),
            ]),
        ...ofComparing(inputs),
    ];
}
function ofMode({ job }) {
    const isReport = job.mode === 'report';
    return sentences([
        [
            isReport && job.measurements === null,
            '`measurements` is empty, and `mode` is "report": expected the directory that holds them',
        ],
        [!isReport && job.measurements !== null, '`measurements` is set, which only `mode: report` uses'],
    ]);
}
function ofMeasuring({ target, measuring, comparing }, isSet, given) {
    const [load, url] = [isSet('load'), isSet('load-url')];
    const names = Object.keys(catalog/* INPUTS */.mc);
    const isChanged = (name) => isSet(name) && given(name) !== catalog/* INPUTS */.mc[name].default;
    const unused = load && !url ? names.filter((name) => name.startsWith('load-') && isChanged(name)) : [];
    const undrained = ['max-unreleased-growth', 'warn-unreleased-growth'].filter((name) => measuring.drain === null && isChanged(name));
    const unrepeated = ['max-growth-per-operation', 'warn-growth-per-operation'].filter((name) => measuring.rounds === 1 && isSet(name));
    const { program } = target;
    if (program.kind === 'files')
        return ofFiles(program, { comparing, isChanged, given });
    const isPackage = program.kind === 'package';
    const command = program.kind === 'command' ? program.command : null;
    const isBenchmarked = program.kind === 'benchmarks';
    const isBuilt = isPackage || isBenchmarked || target.build !== null || /\bgo run\b/.test(command ?? '');
    return [
        ...sentences([
            [
                command === '',
                'neither `package` nor `service` is set: expected the main package of the service, or the command that starts it; `pprof-url`, where it already runs; `test-package`, where benchmarks are the load; or in `after` a heap profile that you took',
            ],
            [isPackage && isSet('service'), 'both `package` and `service` are set: expected one of them'],
            [
                isPackage && load && target.readyUrl === null,
                '`ready-url` is empty, and `package` and `load` are set: expected the address that tells when the service takes load',
            ],
            [
                !isPackage && !isBenchmarked && isSet('build-flags'),
                '`build-flags` is set, which only `package` and `test-package` use',
            ],
            [!isPackage && isSet('service-args'), '`service-args` is set, which only `package` uses'],
            [!load && !url && !isBenchmarked, 'neither `load` nor `load-url` is set: expected one of them'],
            [load && url, 'both `load` and `load-url` are set: expected one of them'],
            [
                url && /\(/.test(given('operations') ?? ''),
                '`operations` is a pattern, which reads the output of `load`, and `load-url` is set',
            ],
            [
                measuring.maxRuns < measuring.runs && isSet('max-runs'),
                `\`max-runs\` is ${measuring.maxRuns} and \`runs\` is ${measuring.runs}: expected at least as many`,
            ],
            [
                comparing.measureBase === 'always' && !isBuilt && program.kind !== 'running',
                '`baseline` is "base-commit" and `build` is empty: expected the command that builds the service',
            ],
            ...['before', 'binary'].map((name) => [
                isSet(name),
                `\`${name}\` is set and \`after\` is empty: expected the heap profile that it belongs to`,
            ]),
        ]),
        ...unused.map((name) => `\`${name}\` is set, which only \`load-url\` uses, and \`load\` is set`),
        ...unrepeated.map((name) => `\`${name}\` is set and \`rounds\` is 1: expected 4 rounds or more`),
        ...undrained.map((name) => `\`${name}\` is set, which only a \`drain\` has a use for`),
    ];
}
function ofComparing({ comparing }) {
    const { store, file, save, baseRef, measureBase, resetAnchor } = comparing;
    const isElsewhere = ['branch', 'artifact', 'none'].some((other) => other === store);
    return sentences([
        [
            baseRef !== null && measureBase === 'never',
            '`base-ref` is set, which only `baseline: base-commit` uses',
        ],
        [resetAnchor !== null && store !== 'branch', '`reset-anchor` is set, which only `baseline: branch` uses'],
        [
            store === 'file' && file === null,
            '`baseline` is "file" and `baseline-file` is empty: expected the path of the file',
        ],
        [
            isElsewhere && file !== null,
            `\`baseline-file\` is ${JSON.stringify(file)} and \`baseline\` is "${store}": expected "file" or "auto"`,
        ],
        [
            isElsewhere && save === 'always',
            '`save-baseline` is "always", which needs `baseline: file`: other places are written on trusted pushes only',
        ],
    ]);
}

;// CONCATENATED MODULE: ./build/inputs/judging.js


const judgingOf = (read) => {
    const limits = {
        maxRetainedGrowth: read('max-retained-growth', values/* percent */.KN),
        maxAllocatedGrowth: read('max-allocated-growth', values/* percent */.KN),
        maxUnreleasedGrowth: read('max-unreleased-growth', values/* percent */.KN),
        minGrowthBytes: read('min-growth', values/* bytes */.ee),
        maxRetainedBytes: read('max-retained', (0,values/* optional */.lq)(values/* bytes */.ee)),
        maxAllocatedBytesPerOperation: read('max-allocated-per-operation', (0,values/* optional */.lq)(values/* bytes */.ee)),
        maxGrowthPerOperation: read('max-growth-per-operation', (0,values/* optional */.lq)(values/* bytes */.ee)),
        maxTotalCreep: read('max-total-creep', values/* percent */.KN),
    };
    return {
        limits: { ...limits, warn: readWarn(read, limits) },
        failOnInconclusive: read('on-inconclusive', (0,values/* oneOf */.yL)('warn', 'fail')) === 'fail',
        failOnRegression: read('fail-on-regression', values/* flag */.Jt),
    };
};
const readWarn = (read, limits) => {
    const names = Object.keys(catalog/* LIMIT_INPUTS */.oX);
    const set = names.flatMap((name) => {
        const suffix = catalog/* LIMIT_INPUTS */.oX[name];
        const parse = (0,catalog/* isShare */.GS)(name) ? values/* percent */.KN : values/* bytes */.ee;
        const value = read(`warn-${suffix}`, (0,values/* optional */.lq)(upTo(limits[name], `max-${suffix}`, parse)));
        return value === null ? [] : [[name, value]];
    });
    return Object.fromEntries(set);
};
const upTo = (most, name, parse) => (value) => {
    const limit = parse(value);
    if (most === null || !(limit > most))
        return limit;
    throw new values/* Expected */.jJ(`no more than \`${name}\`, beyond which it fails`);
};

// EXTERNAL MODULE: ./build/measure/trend.js
var trend = __webpack_require__(28628);
;// CONCATENATED MODULE: ./build/inputs/load.js

const drain = (value) => {
    const isTime = /^\s*\d+(\.\d+)?\s*(ms|s|m|h)?\s*$/.test(value);
    return isTime ? { kind: 'wait', ms: (0,values/* duration */.p0)(value) } : { kind: 'command', command: value.trim() };
};
const operations = (value) => {
    const given = value.trim();
    if (given === 'auto')
        return { kind: 'auto' };
    if (/^[1-9]\d{0,14}$/.test(given))
        return { kind: 'given', count: Number(given) };
    const pattern = /\(/.test(given) ? regularExpression(given.replace(/^\/(.*)\/$/s, '$1')) : null;
    if (pattern !== null && hasGroup(pattern))
        return { kind: 'pattern', pattern };
    throw new values/* Expected */.jJ('auto, a whole number above 0, or a regular expression that captures a number, such as /(\\d+) requests/');
};
const regularExpression = (source) => {
    try {
        return new RegExp(source, 'gm');
    }
    catch {
        return null;
    }
};
const hasGroup = ({ source }) => new RegExp(`${source}|`).exec('').length > 1;
function loadOf(read) {
    if (read('test-package', (0,values/* optional */.lq)(values/* trimmed */.dE)) !== null) {
        const iterations = read('bench-iterations', (0,values/* wholeNumber */.rD)(1, 1e9));
        return { kind: 'benchmarks', pattern: read('bench', benchmarkPattern), iterations };
    }
    const url = read('load-url', (0,values/* optional */.lq)(values/* httpUrl */.q3));
    if (url === null)
        return { kind: 'command', command: read('load', values/* text */.Qq).trim() };
    return {
        kind: 'http',
        url,
        requests: read('load-requests', (0,values/* wholeNumber */.rD)(1, 1e9)),
        connections: read('load-connections', (0,values/* wholeNumber */.rD)(1, 10_000)),
        method: read('load-method', (0,values/* oneOf */.yL)('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS')),
        body: read('load-body', values/* text */.Qq),
        headers: read('load-headers', values/* headers */.b3),
    };
}
const benchmarkPattern = (value) => {
    const pattern = value.trim();
    if (!/[/\p{Cc}]/u.test(pattern))
        return pattern;
    throw new values/* Expected */.jJ('a regular expression for names of benchmarks, without /');
};

;// CONCATENATED MODULE: ./build/inputs/measuring.js



const measuringOf = (read, program) => ({
    load: loadOf(read),
    warmup: read('warmup', (0,values/* optional */.lq)(values/* text */.Qq)),
    drain: read('drain', (0,values/* optional */.lq)(drain)),
    operations: read('operations', operations),
    runs: read('runs', (0,values/* wholeNumber */.rD)(1, 100)),
    maxRuns: read('max-runs', (0,values/* wholeNumber */.rD)(1, 100)),
    rounds: read('rounds', roundCount),
    profileRate: read('profile-rate', profileRate),
    settleTimeoutMs: read('settle-timeout', values/* duration */.p0),
    watchMs: read('watch', (0,values/* optional */.lq)(values/* duration */.p0)),
    gcTrace: read('gc-trace', values/* flag */.Jt),
    cpuProfile: read('cpu-profile', values/* flag */.Jt),
    timeoutMs: read('timeout', values/* duration */.p0),
    ...runsOf(program),
});
const runsOf = (program) => {
    switch (program.kind) {
        case 'running':
            return { runs: 1, maxRuns: 1 };
        case 'files':
            return { runs: program.after.length, maxRuns: program.after.length, rounds: 1 };
        case 'command':
        case 'package':
        case 'benchmarks':
            return {};
    }
};
const roundCount = (value) => {
    const count = /^\d{1,3}$/.test(value.trim()) ? Number(value) : 0;
    if (count === 1 || (count >= trend/* FEWEST_ROUNDS */.Dd && count <= 100))
        return count;
    throw new values/* Expected */.jJ(`1, or a whole number from ${trend/* FEWEST_ROUNDS */.Dd} to 100: fewer rounds show no trend`);
};
const LARGEST_RATE = 1 << 30;
const profileRate = (value) => {
    if (value.trim() === 'auto')
        return null;
    const rate = /^\d{1,10}$/.test(value.trim()) ? Number(value) : 0;
    if (rate >= 1 && rate <= LARGEST_RATE)
        return rate;
    throw new values/* Expected */.jJ(`auto, or a whole number from 1 to ${LARGEST_RATE}`);
};

// EXTERNAL MODULE: ./build/inputs/service-url.js
var service_url = __webpack_require__(63859);
;// CONCATENATED MODULE: ./build/inputs/target.js


const targetOf = (read) => ({
    program: readProgram(read),
    build: read('build', (0,values/* optional */.lq)(values/* text */.Qq)),
    workingDirectory: read('working-directory', values/* text */.Qq).trim(),
    env: read('env', (0,values/* pairs */.AS)('=', /^[A-Za-z_]\w*$/, 'NAME=value')),
    pprofUrl: read('pprof-url', (0,values/* optional */.lq)(service_url/* profilesUrl */.qq)) ?? 'http://127.0.0.1:6060/debug/pprof',
    pprofHeaders: read('pprof-headers', values/* headers */.b3),
    pprofCa: read('pprof-ca', (0,values/* optional */.lq)(values/* trimmed */.dE)),
    readyUrl: read('ready-url', (0,values/* optional */.lq)(service_url/* serviceUrl */.Rs)),
    readyTimeoutMs: read('ready-timeout', values/* duration */.p0),
});
function readProgram(read) {
    const after = read('after', values/* lines */.Mn);
    if (after.length > 0)
        return { kind: 'files', after, before: read('before', values/* lines */.Mn), binary: read('binary', (0,values/* optional */.lq)(values/* trimmed */.dE)) };
    const packages = read('test-package', (0,values/* optional */.lq)(values/* trimmed */.dE));
    if (packages !== null)
        return { kind: 'benchmarks', packages, flags: read('build-flags', values/* trimmed */.dE) };
    const path = read('package', (0,values/* optional */.lq)(values/* trimmed */.dE));
    if (path === null) {
        const command = read('service', values/* trimmed */.dE);
        const isRunning = command === '' && read('pprof-url', (0,values/* optional */.lq)(values/* text */.Qq)) !== null;
        return isRunning ? { kind: 'running' } : { kind: 'command', command };
    }
    return { kind: 'package', path, flags: read('build-flags', values/* trimmed */.dE), args: read('service-args', values/* trimmed */.dE) };
}

// EXTERNAL MODULE: ./build/baseline/baseline-index.js
var baseline_index = __webpack_require__(52310);
;// CONCATENATED MODULE: ./build/inputs/telling.js


const tellingOf = (read) => ({
    token: read('github-token', token),
    comment: read('comment', (0,values/* oneOf */.yL)('always', 'changes', 'failure', 'never')),
    key: read('comment-key', commentKey),
    annotations: read('annotations', values/* flag */.Jt),
    scan: read('scan', values/* flag */.Jt),
    checkRun: read('check-run', checkRun),
    summary: read('summary', values/* flag */.Jt),
    reportDirectory: read('report-directory', (0,values/* optional */.lq)(values/* text */.Qq)),
    uploadReport: read('upload-report', values/* flag */.Jt),
});
const checkRun = (value) => (0,values/* oneOf */.yL)('auto', 'true', 'false')(value.trim().toLowerCase());
const token = (value) => {
    const trimmed = value.trim();
    if (trimmed.startsWith('${{'))
        return '';
    if (!/\s/.test(trimmed))
        return trimmed;
    throw new values/* Expected */.jJ('a token, which has no spaces');
};
const commentKey = (value) => {
    if (baseline_index/* KEY_PATTERN */.bn.test(value.trim()))
        return value.trim();
    throw new values/* Expected */.jJ('a name of letters, digits, dots, dashes and underscores');
};

;// CONCATENATED MODULE: ./build/inputs/inputs.js









function readInputs(given, { onGitHub }) {
    const problems = [];
    const read = reader(given, problems);
    const target = targetOf(read);
    const inputs = {
        job: jobOf(read),
        target,
        measuring: measuringOf(read, target.program),
        comparing: comparingOf(read, onGitHub),
        judging: judgingOf(read),
        telling: tellingOf(read),
        asWritten: writtenOf(given),
    };
    problems.push(...contradictions(inputs, given));
    if (problems.length > 0)
        throw inputError(problems);
    return inputs;
}
function readJudging(given) {
    const problems = [];
    const judging = judgingOf(reader(given, problems));
    if (problems.length > 0)
        throw inputError(problems);
    return judging;
}
const reader = (given, problems) => (name, parse) => {
    const value = given(name) || catalog/* INPUTS */.mc[name].default;
    try {
        return parse(value);
    }
    catch (error) {
        if (!(error instanceof values/* Expected */.jJ))
            throw error;
        problems.push(`\`${name}\` is ${quote(name, value)}: expected ${error.message}`);
        return undefined;
    }
};
function writtenOf(given) {
    const names = Object.keys(catalog/* INPUTS */.mc);
    const written = names.map((name) => [name, given(name) ?? '']);
    return new Map(written.filter(([name, value]) => value !== '' && value !== catalog/* INPUTS */.mc[name].default));
}
const jobOf = (read) => ({
    mode: read('mode', (0,values/* oneOf */.yL)('check', 'measure', 'report')),
    measurements: read('measurements', (0,values/* optional */.lq)(values/* trimmed */.dE)),
});
const quote = (name, value) => name === 'github-token' || catalog/* SECRET_INPUTS */.pH.has(name)
    ? '***'
    : JSON.stringify(value.replace(/\/\/.*@/s, '//***@'));
const inputError = (problems) => new errors/* MeasurementError */.HG('inputs', problems.join('; '), {
    remedy: 'Correct it under `with:` in the workflow, or the flag of the same name. README.md lists every input.',
});


/***/ }),

/***/ 63859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rs: () => (/* binding */ serviceUrl),
/* harmony export */   lQ: () => (/* binding */ socketOf),
/* harmony export */   qq: () => (/* binding */ profilesUrl),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* unused harmony export credentialsOf */
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73368);

function socketOf(url) {
    const [, socket, path] = /^unix:\/\/(\/[^:]+):(\/.*)$/s.exec(url) ?? [];
    return socket === undefined || path === undefined ? null : { socket, path };
}
const originOf = (url) => socketOf(url)?.socket ?? new URL(url).origin;
const serviceUrl = (value) => {
    const given = value.trim();
    if (socketOf(given) !== null)
        return given;
    const url = URL.parse(given);
    if (url !== null && /^https?:$/.test(url.protocol) && credentialsOf(given) !== undefined)
        return given;
    throw new _values_js__WEBPACK_IMPORTED_MODULE_0__/* .Expected */ .jJ('an address such as http://127.0.0.1:8080/path or unix:///run/app.sock:/path');
};
const profilesUrl = (value) => {
    const url = serviceUrl(value);
    if (!/[?#]/.test(socketOf(url)?.path ?? url))
        return url;
    throw new _values_js__WEBPACK_IMPORTED_MODULE_0__/* .Expected */ .jJ('an address without `?` and `#`; what opens the profiles goes into `pprof-headers`');
};
function credentialsOf(url) {
    const { username, password } = new URL(url);
    if (username === '' && password === '')
        return null;
    try {
        return { user: decodeURIComponent(username), password: decodeURIComponent(password) };
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 73368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ pairs),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   b3: () => (/* binding */ headers),
/* harmony export */   dE: () => (/* binding */ trimmed),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   jJ: () => (/* binding */ Expected),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   q3: () => (/* binding */ httpUrl),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
class Expected extends Error {
    name = 'Expected';
}
const expected = (what) => {
    throw new Expected(what);
};
const text = (value) => value;
const trimmed = (value) => value.trim();
const lines = (value) => value
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
const optional = (parse) => (value) => value.trim() === '' ? null : parse(value);
const wholeNumber = (least, most) => (value) => {
    const number = /^\d+$/.test(value.trim()) ? Number(value) : NaN;
    if (number >= least && number <= most)
        return number;
    return expected(`a whole number from ${least} to ${most}`);
};
const flag = (value) => {
    if (/^(true|True|TRUE)$/.test(value.trim()))
        return true;
    if (/^(false|False|FALSE)$/.test(value.trim()))
        return false;
    return expected('true or false');
};
const oneOf = (...choices) => (value) => choices.find((choice) => choice === value.trim()) ?? expected(`one of ${choices.join(', ')}`);
const percent = (value) => {
    const match = /^(\d+(?:\.\d+)?)\s*%?$/.exec(value.trim());
    return match === null ? expected('a percentage such as 5%') : Number(match[1]) / 100;
};
const BYTES = { b: 1, kb: 1e3, mb: 1e6, gb: 1e9, kib: 2 ** 10, mib: 2 ** 20, gib: 2 ** 30 };
const bytes = (value) => {
    const match = /^(\d+(?:\.\d+)?)\s*([kmg]i?b|b)?$/i.exec(value.trim());
    if (match === null)
        return expected('a size such as 64KiB, 1.5MiB or 65536');
    return Number(match[1]) * BYTES[(match[2] ?? 'b').toLowerCase()];
};
const MILLISECONDS = { ms: 1, s: 1e3, m: 60e3, h: 3600e3 };
const LONGEST_MS = 2 ** 31 - 1;
const duration = (value) => {
    const match = /^(\d+(?:\.\d+)?)\s*(ms|s|m|h)?$/.exec(value.trim());
    const unit = MILLISECONDS[(match?.[2] ?? 's')];
    const ms = Math.round(Number(match?.[1] ?? 0) * unit);
    return ms > 0 && ms <= LONGEST_MS ? ms : expected('a time above 0 such as 60s, 10m or 500ms');
};
const httpUrl = (value) => {
    const url = URL.parse(value.trim());
    if (url !== null && (url.protocol === 'http:' || url.protocol === 'https:'))
        return value.trim();
    return expected('an address such as http://127.0.0.1:8080/path');
};
const headers = (value) => {
    const named = pairs(':', /^[\w!#$%&'*+.^`|~-]+$/, 'Name: value')(value);
    if (Object.values(named).every((one) => /^[\t\x20-\x7e\x80-\xff]*$/.test(one)))
        return named;
    return expected('one Name: value per line, in Latin characters');
};
const pairs = (separator, name, example) => (value) => {
    const lines = value.split(/\r?\n/).filter((line) => line.trim() !== '');
    const entries = lines.map((line) => {
        const at = line.indexOf(separator);
        const key = line.slice(0, Math.max(at, 0)).trim();
        if (!name.test(key))
            return expected(`one ${example} per line`);
        const rest = line.slice(at + 1);
        return [key, separator === ':' ? rest.trim() : rest];
    });
    return Object.fromEntries(entries);
};


/***/ }),

/***/ 81651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ withoutCredentials)
/* harmony export */ });
function withoutCredentials(url) {
    const address = new URL(url);
    address.username = address.password = '';
    const { searchParams: query } = address;
    for (const name of [...query.keys()])
        if (SECRET_NAME.test(name))
            query.set(name, '***');
    return address.href;
}
const SECRET_NAME = /token|key|secret|passw|auth|sig|credential/i;


/***/ }),

/***/ 92159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ hearsLabels),
  o: () => (/* binding */ heedAcceptance)
});

// EXTERNAL MODULE: ./build/baseline/measurement-format.js + 4 modules
var measurement_format = __webpack_require__(82471);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/verdict/decide.js + 12 modules
var decide = __webpack_require__(15601);
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
var base_checkout = __webpack_require__(81109);
// EXTERNAL MODULE: ./build/io/find-baseline.js + 2 modules
var find_baseline = __webpack_require__(21767);
// EXTERNAL MODULE: ./build/io/github/commit-history.js
var commit_history = __webpack_require__(19353);
// EXTERNAL MODULE: ./build/io/github/explain-refusal.js
var explain_refusal = __webpack_require__(22319);
// EXTERNAL MODULE: ./build/io/git.js
var git = __webpack_require__(86349);
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









const READ_LABELS = { stage: 'baseline', to: 'read labels', permission: 'pull-requests: read' };
const hearsLabels = ({ store, measureBase }) => store !== 'none' || measureBase === 'always';
async function heedAcceptance(verdict, place, limits) {
    try {
        const judged = await heedFile(verdict, place, limits);
        return judged.state === 'fail' ? await heedLabel(judged, place) : judged;
    }
    catch (error) {
        if (!(0,find_baseline/* isOutside */._)(error))
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
    const pullRequest = await (0,explain_refusal/* explainRefusal */.G)(READ_LABELS, () => findPullRequest(github, event));
    if (pullRequest === null)
        return verdict;
    const labelling = await (0,explain_refusal/* explainRefusal */.G)(READ_LABELS, () => findLabelling(github, event.repository, { pullRequest, label }));
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
    const start = await (0,commit_history/* historyStart */.n)(hosted.github, hosted.event, verdict.head.provenance.commit);
    if (start === null)
        return verdict;
    await (0,base_checkout/* requireCommit */.Fo)(directory, start);
    const before = await contentAt(start);
    const now = await contentAt('HEAD');
    if (before === '' || before === now)
        return verdict;
    return acceptReplaced(verdict, { replaced: (0,measurement_format/* decodeMeasurement */.T)(before, `${start}:${file}`), file }, limits);
}


/***/ }),

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

/***/ 18329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ isForeign),
  C: () => (/* binding */ openStore)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/baseline/baseline-index.js
var baseline_index = __webpack_require__(52310);
// EXTERNAL MODULE: ./build/baseline/measurement-format.js + 4 modules
var measurement_format = __webpack_require__(82471);
// EXTERNAL MODULE: ./build/baseline/stored-json.js
var stored_json = __webpack_require__(87706);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/io/regular-file.js
var regular_file = __webpack_require__(34052);
// EXTERNAL MODULE: ./build/io/storable.js
var storable = __webpack_require__(9667);
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
const readBaselineFile = (path) => (0,regular_file/* readRegularFile */.X)(path, stored_json/* MAX_STORED_BYTES */.DR).catch((error) => {
    throw new errors/* MeasurementError */.HG('baseline', `cannot read ${path}: ${(0,errors/* describeError */.Uc)(error)}`, {
        remedy: 'Set `baseline-file` to a file that `save-baseline` or `check --update-baseline` has written.',
        cause: error,
    });
});
async function writeBaselineFile(path, measurement) {
    const content = (0,storable/* storable */.h)(measurement);
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
var esm = __webpack_require__(51306);
// EXTERNAL MODULE: ./build/io/report-files.js
var report_files = __webpack_require__(77337);
;// CONCATENATED MODULE: ./build/io/measurement-archive.js




const measurementIn = (zip, source) => {
    const file = report_files/* REPORT_FILES */.JL.measurement;
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

// EXTERNAL MODULE: ./build/io/github/capped-bytes.js
var capped_bytes = __webpack_require__(99366);
// EXTERNAL MODULE: ./build/io/github/explain-refusal.js
var explain_refusal = __webpack_require__(22319);
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
const read = (act) => (0,explain_refusal/* explainRefusal */.G)({ stage: 'baseline', to: 'read the baselines', permission: 'actions: read' }, act);
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
        request: capped_bytes/* STREAMED */.w,
    };
    const name = `artifact ${id}`;
    const { bytes } = await (0,capped_bytes/* askCapped */.F)(() => github.rest.actions.downloadArtifact(asked), {
        most: stored_json/* MAX_STORED_BYTES */.DR,
        name,
    });
    return (0,measurement_format/* decodeMeasurement */.T)(measurementIn(bytes, name), name);
};

// EXTERNAL MODULE: ./build/io/github/baseline-branch.js + 4 modules
var baseline_branch = __webpack_require__(13613);
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
        : (0,baseline_branch/* openBaselineBranch */.m)(github, { ...event.repository, branch: comparing.branch, keep: comparing.keep });
}


/***/ }),

/***/ 21767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ findBaseline),
  _: () => (/* binding */ isOutside)
});

// EXTERNAL MODULE: ./build/baseline/baseline-index.js
var baseline_index = __webpack_require__(52310);
// EXTERNAL MODULE: ./build/measure/short-commit.js
var short_commit = __webpack_require__(61947);
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

// EXTERNAL MODULE: ./build/baseline/distrust.js
var baseline_distrust = __webpack_require__(54274);
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

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/io/baseline-store.js + 3 modules
var baseline_store = __webpack_require__(18329);
// EXTERNAL MODULE: ./build/io/git.js
var git = __webpack_require__(86349);
// EXTERNAL MODULE: ./build/io/github/client.js
var client = __webpack_require__(80642);
// EXTERNAL MODULE: ./build/io/github/commit-history.js
var commit_history = __webpack_require__(19353);
// EXTERNAL MODULE: ./build/io/save-baseline.js + 1 modules
var save_baseline = __webpack_require__(39596);
;// CONCATENATED MODULE: ./build/io/find-baseline.js










async function findBaseline(place, commit) {
    if (place.comparing.measureBase === 'always') {
        const baseCommit = await baseCommitOf(place, commit || 'HEAD');
        return without('', { baseCommit });
    }
    const store = (0,baseline_store/* openStore */.C)(place);
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
        ? 'Nothing to compare with. Add `--baseline-file FILE --save-baseline always` to keep this one, or, where the service is started here, `--baseline base-commit --base-ref main` to measure that, too.'
        : 'Nothing to compare with: `baseline` is none.'
    : `\`baseline\` is ${store}, which is read on GitHub only. Set \`baseline-file\` here.`;
const isOutside = (error) => error instanceof errors/* MeasurementError */.HG ||
    (0,client/* statusOf */.c2)(error) !== null ||
    (typeof error === 'object' && error !== null && 'syscall' in error);
const MOST_MISSING = 20;
async function readNearest(known, entries) {
    const { key, comparing, commit, store } = known;
    const { github, event } = known.hosted;
    const history = await (0,commit_history/* historyOf */.o)(github, event, commit);
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
    const next = (0,save_baseline/* isAskedToSave */.R)(known, known.store)
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
        ? (0,baseline_distrust/* distrustOf */.S)(measurement.provenance, { ...hosted.event, commit: entry.commit })
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
    const start = await (0,commit_history/* historyStart */.n)(hosted.github, hosted.event, commit);
    if (start !== null)
        return start;
    throw new errors/* MeasurementError */.HG('baseline', 'GitHub knows no common ancestor of this commit and the base', {
        remedy: 'Set `base-ref` to the commit to compare with.',
    });
}


/***/ }),

/***/ 13613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ openBaselineBranch)
});

// EXTERNAL MODULE: ./build/baseline/baseline-index.js
var baseline_index = __webpack_require__(52310);
// EXTERNAL MODULE: ./build/baseline/measurement-format.js + 4 modules
var measurement_format = __webpack_require__(82471);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/measure/short-commit.js
var short_commit = __webpack_require__(61947);
// EXTERNAL MODULE: ./build/io/storable.js
var storable = __webpack_require__(9667);
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

// EXTERNAL MODULE: ./build/baseline/stored-json.js
var stored_json = __webpack_require__(87706);
// EXTERNAL MODULE: ./build/io/github/capped-bytes.js
var capped_bytes = __webpack_require__(99366);
// EXTERNAL MODULE: ./build/io/github/client.js
var client = __webpack_require__(80642);
;// CONCATENATED MODULE: ./build/io/github/branch-read.js




const readTip = async ({ github, repository, branch }) => {
    const ref = await (0,client/* orNull */.Xd)(github.rest.git.getRef({ ...repository, ref: `heads/${branch}` }));
    if (ref === null)
        return null;
    const commit = ref.data.object.sha;
    const { data } = await github.rest.git.getCommit({ ...repository, commit_sha: commit });
    return { commit, tree: data.tree.sha };
};
const readText = async ({ github, repository, branch }, path, at = `refs/heads/${branch}`) => {
    const mediaType = { format: 'raw' };
    const asked = { ...repository, path, ref: at, mediaType, request: capped_bytes/* STREAMED */.w };
    const capped = { most: stored_json/* MAX_STORED_BYTES */.DR, name: `${branch}:${path}` };
    const read = await (0,client/* orNull */.Xd)((0,capped_bytes/* askCapped */.F)(() => github.rest.repos.getContent(asked), capped));
    if (read === null)
        return null;
    const text = read.bytes.toString('utf8');
    return /^application\/json\b/.test(read.answer.headers['content-type'] ?? '')
        ? contentOf(text, capped.name)
        : text;
};
const contentOf = (answer, name) => {
    try {
        return Buffer.from(JSON.parse(answer).content, 'base64').toString('utf8');
    }
    catch (error) {
        throw new errors/* MeasurementError */.HG('baseline', `${name} came as JSON that holds no file`, {
            remedy: 'Run the job again; where that does not help, see what answers at GITHUB_API_URL.',
            cause: error,
        });
    }
};
const listFiles = async ({ github, repository }, { tree }) => {
    const { data } = await github.rest.git.getTree({ ...repository, tree_sha: tree, recursive: 'true' });
    return new Set(data.tree.filter(({ type }) => type === 'blob').map(({ path }) => path));
};

;// CONCATENATED MODULE: ./build/io/github/branch-write.js

const commitFiles = async ({ github, repository }, tip, { message, files }) => {
    const { data: tree } = await github.rest.git.createTree({
        ...repository,
        ...(tip ? { base_tree: tip.tree } : {}),
        tree: files.map((file) => ({ ...file, mode: '100644', type: 'blob' })),
        request: client/* SAFE_TO_REPEAT */._P,
    });
    const { data: commit } = await github.rest.git.createCommit({
        ...repository,
        message,
        tree: tree.sha,
        parents: tip ? [tip.commit] : [],
        request: client/* SAFE_TO_REPEAT */._P,
    });
    return commit.sha;
};
const moveBranch = async ({ github, repository, branch }, tip, commit) => {
    try {
        if (tip) {
            await github.rest.git.updateRef({ ...repository, ref: `heads/${branch}`, sha: commit, force: false });
        }
        else {
            const request = client/* SAFE_TO_REPEAT */._P;
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
    const status = (0,client/* statusOf */.c2)(error);
    return status === 409 || (status === 422 && !/protected|rule violation/i.test(String(error)));
};

;// CONCATENATED MODULE: ./build/io/github/branch-amend.js







const ATTEMPTS = 15;
const FIRST_WAIT_MS = 500;
const readIndex = async (place, at) => {
    const content = await readText(place, baseline_index/* INDEX_PATH */.Pm, at);
    return content === null ? baseline_index/* EMPTY_INDEX */.ZK : (0,baseline_index/* decodeIndex */.X1)(content, `${place.branch}:${baseline_index/* INDEX_PATH */.Pm}`);
};
const amendBranch = async (place, addition) => {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
        if (attempt > 0)
            await place.sleep((0,client/* jittered */.et)(FIRST_WAIT_MS * 2 ** (attempt - 1), place.random));
        const tip = await readTip(place);
        const before = tip === null ? baseline_index/* EMPTY_INDEX */.ZK : await readIndex(place, tip.commit);
        const joining = { ...baseline_index/* EMPTY_INDEX */.ZK, ...addition.index(before) };
        const merged = (0,baseline_index/* mergeIndexes */.$T)(before, joining);
        const after = place.keep === null ? merged : pruneIndex(merged, place.keep, addition.at);
        const content = (0,baseline_index/* encodeIndex */.bj)(after);
        if (tip && content === (0,baseline_index/* encodeIndex */.bj)(before))
            return;
        (0,storable/* requireStorable */.O)(content, 'the index of the baselines', 'Lower `keep-baselines`.');
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

// EXTERNAL MODULE: ./build/io/github/explain-refusal.js
var explain_refusal = __webpack_require__(22319);
;// CONCATENATED MODULE: ./build/io/github/baseline-branch.js









const READ = { stage: 'baseline', to: 'read the baselines', permission: 'contents: read' };
const WRITE = { stage: 'baseline', to: 'write the baselines', permission: 'contents: write' };
const openBaselineBranch = (github, options) => {
    const { owner, repo, branch, keep = null, ...pacing } = options;
    const place = {
        github,
        repository: { owner, repo },
        branch,
        keep,
        ...client/* REAL_PACING */.Io,
        ...pacing,
    };
    return {
        name: `the branch ${branch}`,
        isByCommit: true,
        readIndex: () => (0,explain_refusal/* explainRefusal */.G)(READ, () => readIndex(place)),
        list: () => (0,explain_refusal/* explainRefusal */.G)(READ, async () => {
            const index = await readIndex(place);
            return { entries: index.entries, index };
        }),
        readMeasurement: (entry) => (0,explain_refusal/* explainRefusal */.G)(READ, () => readMeasurement(place, entry)),
        save: (key, measurement, accepted = null) => (0,explain_refusal/* explainRefusal */.G)(WRITE, () => save(place, measurement, { key, accepted })),
        reset: (reset) => (0,explain_refusal/* explainRefusal */.G)(WRITE, () => amendBranch(place, resetting(reset))),
    };
};
const readMeasurement = async (place, { path }) => {
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
        content: Buffer.from((0,storable/* storable */.h)(measurement)).toString('base64'),
        encoding: 'base64',
        request: client/* SAFE_TO_REPEAT */._P,
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


/***/ }),

/***/ 99366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ askCapped),
/* harmony export */   w: () => (/* binding */ STREAMED)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

const STREAMED = { parseSuccessResponseBody: false };
const RETRIES = 1;
const askCapped = async (ask, capped) => {
    for (let attempt = 0;; attempt++) {
        const answer = await ask();
        try {
            return { answer, bytes: await readCapped(answer.data, capped) };
        }
        catch (error) {
            if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MeasurementError */ .HG)
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
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MeasurementError */ .HG('baseline', `${name} is larger than the limit of ${most} bytes`, {
                remedy: 'Remove it where it is stored, and measure that commit again.',
            });
        }
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
};
const cutOff = (name, cause) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MeasurementError */ .HG('baseline', `${name} was cut off on its way: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(cause)}`, {
    remedy: 'Run the job again; https://www.githubstatus.com says whether GitHub is well.',
    cause,
});


/***/ }),

/***/ 80642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Io: () => (/* binding */ REAL_PACING),
/* harmony export */   Qy: () => (/* binding */ isAnswered),
/* harmony export */   Xd: () => (/* binding */ orNull),
/* harmony export */   _P: () => (/* binding */ SAFE_TO_REPEAT),
/* harmony export */   a5: () => (/* binding */ isRateLimit),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   et: () => (/* binding */ jittered)
/* harmony export */ });
/* unused harmony exports NOT_SAFE_TO_REPEAT, createGitHub, isBreakdown, isRefusal */
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92413);



const REAL_PACING = {
    sleep: (ms) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms),
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
    const github = getOctokit(token, baseUrl === undefined ? {} : { baseUrl });
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

/***/ 19353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ historyStart),
/* harmony export */   o: () => (/* binding */ historyOf)
/* harmony export */ });
/* harmony import */ var _measure_short_commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61947);
/* harmony import */ var _merge_base_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18271);


async function historyOf(github, event, commit) {
    const start = await historyStart(github, event, commit);
    if (start === null) {
        return `GitHub knows no common ancestor of ${(0,_measure_short_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .shortCommit */ .A)(commit)} and the base that it goes into.`;
    }
    const { base, defaultBranch, repository } = event;
    const [first, ...before] = await (0,_merge_base_js__WEBPACK_IMPORTED_MODULE_0__/* .listAncestors */ .vl)(github, repository, { sha: start });
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
    const [first, second] = await (0,_merge_base_js__WEBPACK_IMPORTED_MODULE_0__/* .parentsOf */ .fY)(github, repository, commit || sha);
    if (first !== undefined && second === head)
        return first;
    return ((await (0,_merge_base_js__WEBPACK_IMPORTED_MODULE_0__/* .findMergeBase */ .fe)(github, repository, { base: base.sha, head: commit || sha })) ??
        (await (0,_merge_base_js__WEBPACK_IMPORTED_MODULE_0__/* .findMergeBase */ .fe)(github, repository, { base: base.sha, head })));
}


/***/ }),

/***/ 22319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ explainRefusal),
/* harmony export */   K: () => (/* binding */ explainHistory)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80642);


const explainRefusal = async (errand, act) => {
    try {
        return await act();
    }
    catch (error) {
        const status = (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error);
        if (status === null)
            throw error;
        const { stage, to, permission } = errand;
        const message = (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .isAnswered */ .Qy)(error)
            ? `GitHub refused to ${to} (${status}): ${String(error)}`
            : `GitHub could not be asked to ${to}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(error)}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MeasurementError */ .HG(stage, message, {
            remedy: (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .isRateLimit */ .a5)(error) ? LATER : remedyFor(status, permission),
            cause: error,
        });
    }
};
const explainHistory = (act) => explainRefusal({ stage: 'baseline', to: 'read the history', permission: 'contents: read' }, act);
const LATER = 'Run the job again in an hour, or let fewer jobs ask GitHub at the same time.';
const remedyFor = (status, permission) => {
    if ([401, 403, 404].includes(status)) {
        return `Give the job \`permissions: ${permission}\`, and pass its token as \`github-token\`.`;
    }
    return status === 422
        ? 'Exempt the branch of the baselines from the rules that protect branches.'
        : 'Run the job again; https://www.githubstatus.com says whether GitHub is well.';
};


/***/ }),

/***/ 18271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fY: () => (/* binding */ parentsOf),
/* harmony export */   fe: () => (/* binding */ findMergeBase),
/* harmony export */   vl: () => (/* binding */ listAncestors)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80642);
/* harmony import */ var _explain_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22319);


const findMergeBase = async (github, repository, { base, head }) => {
    const compare = () => github.rest.repos.compareCommitsWithBasehead({
        ...repository,
        basehead: `${base}...${head}`,
        per_page: 1,
    });
    return (await (0,_explain_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .explainHistory */ .K)(() => (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)(compare())))?.data.merge_base_commit.sha ?? null;
};
const parentsOf = async (github, repository, sha) => {
    const found = await (0,_explain_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .explainHistory */ .K)(() => (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)(github.rest.git.getCommit({ ...repository, commit_sha: sha })));
    return found?.data.parents.map((parent) => parent.sha) ?? [];
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
    const { data } = await (0,_explain_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .explainHistory */ .K)(() => github.rest.repos.listCommits({ ...repository, sha, per_page: PAGE }));
    return new Map(data.map((commit) => [commit.sha, commit.parents[0]?.sha]));
};


/***/ }),

/***/ 8380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ loadPageScript)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _assets__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35521);




let loading = null;
const loadPageScript = () => (loading ??= load());
async function load() {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(_assets__WEBPACK_IMPORTED_MODULE_3__.ASSETS, 'report.js'), 'utf8');
    return { text, hash: `sha256-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('base64')}` };
}


/***/ }),

/***/ 86329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ reportContext),
  u: () => (/* binding */ sourcesOf)
});

// EXTERNAL MODULE: ./build/report/metric-words.js
var metric_words = __webpack_require__(92575);
// EXTERNAL MODULE: ./build/inputs/catalog.js
var catalog = __webpack_require__(28999);
// EXTERNAL MODULE: ./build/inputs/without-credentials.js
var without_credentials = __webpack_require__(81651);
// EXTERNAL MODULE: ./build/report/shell.js
var shell = __webpack_require__(89761);
;// CONCATENATED MODULE: ./build/report/reproduce.js



const REPEATED = new Set(['target', 'load', 'measuring', 'limits']);
const ADDRESSES = new Set(['load-url', 'ready-url', 'pprof-url']);
const BASELINE = '/tmp/baseline.json';
function reproduceCommands(asWritten, { action, base, head }) {
    const program = action === null ? 'node /path/to/go-map-regression/dist/cli.js' : `npx --yes github:${action}`;
    const repeated = [...asWritten].filter(([name]) => REPEATED.has(catalog/* INPUTS */.mc[name].group));
    const flags = repeated
        .filter(([name]) => !catalog/* SECRET_INPUTS */.pH.has(name))
        .map(([name, value]) => `--${name} ${(0,shell/* shellWord */.r)(ADDRESSES.has(name) ? (0,without_credentials/* withoutCredentials */.r)(value) : value)}`);
    const omitted = repeated.filter(([name]) => catalog/* SECRET_INPUTS */.pH.has(name)).map(([name]) => `--${name}`);
    const check = [`${program} check`, ...flags].join(' ');
    const both = `${check} --baseline-file ${BASELINE}`;
    const isRunning = !asWritten.has('service') && asWritten.has('pprof-url');
    const where = `in a checkout of the service${isRunning ? ', which you build and start after each `git checkout`' : ''}`;
    return [
        `# ${where}${omitted.length === 0 ? '' : `; add ${omitted.join(' and ')} as in the workflow`}`,
        ...(['build', 'package', 'test-package'].some((name) => asWritten.has(name))
            ? [`git checkout ${(0,shell/* shellWord */.r)(head)}`, `${check} --baseline base-commit --base-ref ${(0,shell/* shellWord */.r)(base)}`]
            : [
                `git checkout ${(0,shell/* shellWord */.r)(base)}`,
                `${both} --save-baseline always`,
                `git checkout ${(0,shell/* shellWord */.r)(head)}`,
                both,
            ]),
    ].join('\n');
}

// EXTERNAL MODULE: ./build/io/acceptance.js + 2 modules
var acceptance = __webpack_require__(92159);
;// CONCATENATED MODULE: ./build/io/job-context.js
function jobContext(key, event) {
    return {
        key,
        service: key === 'default' ? null : key,
        runId: event?.runId ?? null,
        runUrl: event?.runUrl ?? null,
        pullRequestHead: event?.pullRequest?.headSha ?? null,
    };
}

// EXTERNAL MODULE: ./build/io/git.js
var git = __webpack_require__(86349);
;// CONCATENATED MODULE: ./build/io/measured-checkout.js

async function measuredCheckout(directory, { commit, isHere }) {
    const { commit: checkedOut } = await (0,git/* headCommit */.Qo)(directory);
    if (isHere)
        return checkedOut === '' || commit === '' || checkedOut === commit ? (0,git/* topLevel */.M4)(directory) : null;
    if (commit === '' || checkedOut !== commit)
        return null;
    const changes = await (0,git/* git */.$Y)(['status', '--porcelain', '--untracked-files=no'], directory);
    return changes.output === '' && changes.problem === '' ? (0,git/* topLevel */.M4)(directory) : null;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/maps/site.js
var maps_site = __webpack_require__(81159);
// EXTERNAL MODULE: ./build/report/links.js
var links = __webpack_require__(51006);
// EXTERNAL MODULE: ./build/source/go-package.js
var go_package = __webpack_require__(86797);
// EXTERNAL MODULE: ./build/source/site-source.js + 6 modules
var site_source = __webpack_require__(60642);
// EXTERNAL MODULE: ./build/io/go-parser.js
var go_parser = __webpack_require__(35503);
// EXTERNAL MODULE: ./build/io/package-files.js
var package_files = __webpack_require__(83575);
;// CONCATENATED MODULE: ./build/io/read-sources.js








const NO_SOURCES = { sources: new Map(), warnings: [] };
const LONGEST_MS = 20_000;
async function readSources(sites, workspace, parser = go_parser/* loadGoParser */.O) {
    const inRepository = sites.filter(({ file }) => (0,links/* isRepositoryPath */.og)(file) && file.endsWith('.go'));
    if (inRepository.length === 0)
        return NO_SOURCES;
    let parse;
    try {
        parse = await parser();
    }
    catch (error) {
        const warning = `The grammar of Go could not be loaded, so maps are told by their functions: ${(0,errors/* describeError */.Uc)(error)}`;
        return { ...NO_SOURCES, warnings: [warning] };
    }
    const sources = new Map();
    const warnings = [];
    const until = Date.now() + LONGEST_MS;
    const folders = Map.groupBy(inRepository, ({ file }) => external_node_path_.posix.dirname(file));
    for (const [folder, there] of folders) {
        if (Date.now() > until) {
            warnings.push('Reading the Go source took too long: some maps are told by their functions.');
            break;
        }
        const { files, isComplete } = await (0,package_files/* readPackage */.L)(folder === '.' ? '' : folder, workspace);
        const pkg = (0,go_package/* openPackage */.R)(files, parse, isComplete);
        warnings.push(...unparsedWarning(pkg));
        for (const site of there) {
            const source = Date.now() > until ? null : (0,site_source/* siteSourceOf */.cG)({ ...site, work: workOf(site.kinds) }, pkg);
            if (source !== null)
                sources.set((0,maps_site/* siteKey */.Dd)(site), source);
        }
        pkg.free();
    }
    return { sources, warnings };
}
const unparsedWarning = ({ unparsed }) => unparsed.length === 0
    ? []
    : [`Not parsed, so less is said of maps in this folder: \`${unparsed.join('`, `')}\``];
const WORK = {
    header: 'made',
    initial: 'made',
    first: 'filled',
    growth: 'filled',
    overflow: 'filled',
    boxed: 'filled',
    clone: 'cloned',
    syncMap: 'sync.Map',
    made: 'made',
    filled: 'filled',
    derived: null,
};
function workOf(kinds) {
    const bytes = new Map();
    for (const [kind, { allocatedBytes }] of Object.entries(kinds)) {
        const work = WORK[kind];
        if (work !== null)
            bytes.set(work, (bytes.get(work) ?? 0) + allocatedBytes);
    }
    const most = [...bytes].sort(([, a], [, b]) => b - a)[0];
    return most !== undefined && most[1] > 0 ? most[0] : null;
}

;// CONCATENATED MODULE: ./build/io/report-context.js






const MOST_SOURCES = 200;
const acceptingOf = ({ comparing, telling }, event) => {
    if (!event?.pullRequest || telling.token === '')
        return { label: null, file: null };
    return {
        label: (0,acceptance/* hearsLabels */.v)(comparing) ? comparing.acceptLabel : null,
        file: comparing.store === 'file' ? comparing.file : null,
    };
};
const processesOf = ({ kind }) => kind === 'running' || kind === 'files' ? kind : 'started';
async function reportContext(verdict, inputs, { directory, event, own }) {
    const { commit } = verdict.head.provenance;
    const wasMeasuredElsewhere = inputs.job.mode === 'report';
    const pullRequestHead = event?.pullRequest?.headSha;
    const base = verdict.base?.provenance.commit ?? event?.base?.sha ?? '';
    return {
        ...jobContext(inputs.telling.key, event),
        unitOfLoad: (0,metric_words/* unitOfLoad */.uR)(verdict.head),
        limits: inputs.judging.limits,
        processes: wasMeasuredElsewhere ? 'elsewhere' : processesOf(inputs.target.program),
        accepting: acceptingOf(inputs, event),
        repositoryUrl: event?.repositoryUrl ?? null,
        headSha: commit || (pullRequestHead ?? ''),
        docsUrl: own?.docsUrl ?? null,
        ...(event?.triggeredBy ? NO_SOURCES : await sourcesOf(verdict, directory, !wasMeasuredElsewhere)),
        reproduce: base === '' || wasMeasuredElsewhere || inputs.target.program.kind === 'files'
            ? null
            : reproduceCommands(inputs.asWritten, {
                action: own?.reference ?? null,
                base,
                head: pullRequestHead ?? commit,
            }),
    };
}
async function sourcesOf(verdict, directory, isMeasuredHere) {
    const { commit } = verdict.head.provenance;
    const root = await measuredCheckout(directory, { commit, isHere: isMeasuredHere });
    if (root === null)
        return NO_SOURCES;
    const present = verdict.sites.filter(({ status }) => status !== 'gone');
    const sites = verdict.sites.length > 0 ? present : verdict.head.sites;
    return readSources(sites.slice(0, MOST_SOURCES), root);
}


/***/ }),

/***/ 77337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JL: () => (/* binding */ REPORT_FILES),
/* harmony export */   _q: () => (/* binding */ makeReportDirectory),
/* harmony export */   u5: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);



const REPORT_FILES = {
    comment: 'comment.md',
    verdict: 'verdict.json',
    measurement: 'measurement.json',
    base: 'base.json',
    page: 'report.html',
    metrics: 'metrics.prom',
};
async function writeReport(directory, contents) {
    await makeReportDirectory(directory);
    for (const [name, content] of Object.entries(contents)) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, REPORT_FILES[name]);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, content).catch((error) => refuse(file, error));
    }
}
async function makeReportDirectory(path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path, { recursive: true }).catch((error) => refuse(path, error));
}
function refuse(path, cause) {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MeasurementError */ .HG('report', `cannot write ${path}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .describeError */ .Uc)(cause)}`, {
        remedy: 'Set `report-directory` to a folder that may be written to, or leave it out.',
        cause,
    });
}


/***/ }),

/***/ 39596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ isAskedToSave),
  X: () => (/* binding */ saveBaseline)
});

// EXTERNAL MODULE: ./build/io/baseline-store.js + 3 modules
var baseline_store = __webpack_require__(18329);
// EXTERNAL MODULE: ./build/io/github/baseline-branch.js + 4 modules
var baseline_branch = __webpack_require__(13613);
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
    const store = (0,baseline_store/* openStore */.C)(place);
    if (store === null || comparing.save === 'never' || (0,baseline_store/* isForeign */.j)(place))
        return null;
    const isTrusted = hosted !== null && (hosted.event.isTrustedPush || mayResetAnchor(place));
    if (!isAskedToSave(place, store) && !isTrusted)
        return unheardReset(place);
    const saved = await store.save(key, measurement, accepted);
    return saved + (await recordReset(place, measurement));
}
const isAskedToSave = (place, { isByCommit }) => place.comparing.save === 'always' && !isByCommit && !(0,baseline_store/* isForeign */.j)(place);
async function recordReset(place, measurement) {
    const { comparing, hosted } = place;
    const reset = resetOf(place, measurement);
    if (reset === null || hosted === null || comparing.store !== 'branch')
        return '';
    const { github, event } = hosted;
    await (0,baseline_branch/* openBaselineBranch */.m)(github, { ...event.repository, branch: comparing.branch }).reset(reset);
    return ' Slow creep is reckoned anew from there, unless its reason has been given before.';
}


/***/ }),

/***/ 9667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ requireStorable),
/* harmony export */   h: () => (/* binding */ storable)
/* harmony export */ });
/* harmony import */ var _baseline_measurement_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82471);
/* harmony import */ var _baseline_stored_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87706);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);



function storable(measurement) {
    const text = (0,_baseline_measurement_format_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeMeasurement */ .f)(measurement);
    requireStorable(text, 'the measurement', 'Lower `runs` or `rounds`, or measure with a load that touches fewer parts of the service.');
    return text;
}
function requireStorable(text, name, remedy) {
    const bytes = Buffer.byteLength(text);
    if (bytes <= _baseline_stored_json_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_STORED_BYTES */ .DR)
        return;
    const message = `${name} has ${bytes} bytes, over the limit of ${_baseline_stored_json_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_STORED_BYTES */ .DR}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MeasurementError */ .HG('baseline', message, { remedy });
}


/***/ }),

/***/ 7964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ cpuInMaps),
/* harmony export */   O: () => (/* binding */ cpuNs)
/* harmony export */ });
/* harmony import */ var _profile_profile_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62632);
/* harmony import */ var _map_use_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34950);
/* harmony import */ var _site_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81159);
/* harmony import */ var _stack_classifier_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66421);




function cpuInMaps(profile) {
    const { frames, stacks } = profile;
    const nanoseconds = cpuColumn(profile);
    const classifier = new _stack_classifier_js__WEBPACK_IMPORTED_MODULE_0__/* .StackClassifier */ .W(frames, stacks);
    const sites = new Map();
    let totalNs = 0;
    for (let stack = 0; stack < stacks.size; stack++) {
        if (classifier.originOf(stack) === 'profiler')
            continue;
        totalNs += nanoseconds[stack];
        const call = classifier.mapCallOf(stack);
        if (call === null)
            continue;
        const caller = frames[call.caller];
        const key = (0,_site_js__WEBPACK_IMPORTED_MODULE_1__/* .siteKey */ .Dd)(caller);
        const site = sites.get(key) ?? { ...(0,_site_js__WEBPACK_IMPORTED_MODULE_1__/* .siteOf */ .zU)(caller), byUse: {} };
        sites.set(key, site);
        const use = (0,_map_use_js__WEBPACK_IMPORTED_MODULE_2__/* .useOf */ .j)(functionsOf(profile, stack, call));
        site.byUse[use] = (site.byUse[use] ?? 0) + nanoseconds[stack];
    }
    return { totalNs, sites: [...sites.values()].sort((a, b) => cpuNs(b.byUse) - cpuNs(a.byUse)) };
}
const cpuNs = (byUse) => Object.values(byUse).reduce((total, nanoseconds) => total + nanoseconds, 0);
function cpuColumn({ sampleTypes, values }) {
    const column = sampleTypes.findIndex(({ type, unit }) => type === 'cpu' && unit === 'nanoseconds');
    if (column >= 0)
        return values[column];
    const types = sampleTypes.map(({ type, unit }) => `${type} in ${unit}`).join(', ') || 'no values';
    throw new _profile_profile_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ProfileError */ .e(`expected a CPU profile with cpu in nanoseconds, got a profile with ${types}`);
}
const functionsOf = ({ frames, stacks }, stack, { end }) => Array.from(stacks.frames.subarray(stacks.starts[stack], end), (number) => frames[number].function);


/***/ }),

/***/ 92187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ fingerprintOf),
/* harmony export */   x: () => (/* binding */ FINGERPRINT_FIELDS)
/* harmony export */ });
const FINGERPRINT_FIELDS = Object.keys({
    goVersion: 0,
    mapImplementation: 0,
    goExperiment: 0,
    os: 0,
    architecture: 0,
    maxProcs: 0,
    rateClass: 0,
    load: 0,
});
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


/***/ }),

/***/ 10408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cu: () => (/* binding */ goMinor),
/* harmony export */   Lz: () => (/* binding */ OLDEST_GO),
/* harmony export */   bv: () => (/* binding */ newerGoWarnings)
/* harmony export */ });
const OLDEST_GO = 22;
const NEWEST_GO = 27;
const goMinor = ({ goVersion }) => {
    const minor = /^go1\.(\d+)/.exec(goVersion)?.[1];
    return minor === undefined ? null : Number(minor);
};
const newerGoWarnings = (binary) => binary === null || (goMinor(binary) ?? 0) <= NEWEST_GO
    ? []
    : [
        `${binary.goVersion} is newer than Go 1.${NEWEST_GO}, the last that this release was checked with: map memory is told by the names that map functions have had, and what a renamed one allocates may be missing.`,
    ];


/***/ }),

/***/ 28628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dd: () => (/* binding */ FEWEST_ROUNDS),
/* harmony export */   K1: () => (/* binding */ growthPerOperation),
/* harmony export */   N9: () => (/* binding */ entriesPerOperation),
/* harmony export */   RS: () => (/* binding */ trendOf),
/* harmony export */   mk: () => (/* binding */ totalTrend)
/* harmony export */ });
/* harmony import */ var _maps_kept_entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5165);
/* harmony import */ var _mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57546);


const FEWEST_ROUNDS = 4;
const SMALLEST_BYTES = 4096;
const SMALLEST_SHARE = 0.2;
const MOST_SWELLING = 2.2;
function trendOf(retained) {
    if (retained.length < FEWEST_ROUNDS)
        return null;
    const after = (share) => retained[Math.floor(retained.length * share) - 1];
    const last = after(1);
    if (last < SMALLEST_BYTES)
        return 'steady';
    const late = last - after(1 / 2);
    const isRising = late >= SMALLEST_BYTES && late >= last * SMALLEST_SHARE;
    return isRising && last >= after(1 / 4) * MOST_SWELLING ? 'growing' : 'filling';
}
function growthPerOperation({ retainedByRound }, { roundOperations }) {
    if (trendOf(retainedByRound) !== 'growing')
        return null;
    const counts = roundOperations.filter((count) => count !== null);
    const operations = (0,_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .sum */ .c)(counts);
    if (counts.length < roundOperations.length || operations === 0)
        return null;
    return retainedByRound.at(-1) / operations;
}
function entriesPerOperation(site, head) {
    const each = growthPerOperation(site, head);
    const { mapImplementation } = head.fingerprint;
    if (each === null || mapImplementation === 'unknown' || site.slotBytes === null || site.slotBytes === 0)
        return null;
    if (site.kinds.boxed !== undefined)
        return null;
    return (each / site.slotBytes) * (_maps_kept_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_LOAD */ .t[mapImplementation] / 2 / Math.LN2);
}
function totalTrend(head) {
    const { sites, roundOperations } = head;
    const together = (those) => roundOperations.map((_, round) => (0,_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .sum */ .c)(those.map(({ retainedByRound }) => retainedByRound[round])));
    const all = together(sites);
    const open = together(sites.filter(({ retainedByRound }) => trendOf(retainedByRound) !== 'filling'));
    const isGrowing = trendOf(open) === 'growing';
    const trend = trendOf(all);
    return {
        trend: isGrowing ? 'growing' : trend === 'growing' ? 'filling' : trend,
        bytesPerOperation: growthPerOperation({ retainedByRound: open }, head),
        retainedByRound: all,
    };
}


/***/ }),

/***/ 88798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ acceptedLine)
/* harmony export */ });
/* unused harmony export acceptedBy */
const acceptedBy = (acceptance, style) => {
    if (acceptance.by === 'file') {
        return `Accepted by this change itself: it replaces ${style.code(acceptance.file)}, and is within the new one.`;
    }
    const { login, at, label, pullRequest } = acceptance;
    const who = login === null ? 'somebody' : style.code(login);
    const when = at === null ? '' : ` on ${at.slice(0, 10)}`;
    return `Accepted by ${who}${when}, with the label ${style.code(label)} on pull request #${pullRequest}.`;
};
const acceptedLine = ({ acceptance }, style) => acceptance === null ? '' : `${acceptedBy(acceptance, style)} It still is beyond its limits.`;


/***/ }),

/***/ 17179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ isCautioned)
/* harmony export */ });
/* harmony import */ var _maps_site_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81159);

const known = new WeakMap();
const keyOf = (metric, site) => `${metric} ${site === null ? '' : (0,_maps_site_js__WEBPACK_IMPORTED_MODULE_0__/* .siteKey */ .Dd)(site)}`;
const isOfFigure = ({ scope, site }) => site !== undefined || scope === 'total';
const isCautioned = (verdict, metric, site) => {
    const cautioned = known.get(verdict) ??
        new Set(verdict.cautions
            .filter(isOfFigure)
            .map((caution) => keyOf(caution.metric ?? 'retained', caution.site ?? null)));
    known.set(verdict, cautioned);
    return cautioned.has(keyOf(metric, site));
};


/***/ }),

/***/ 15397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   xy: () => (/* binding */ cautionLines)
/* harmony export */ });
/* unused harmony exports cautionText, cautionedSites */
/* harmony import */ var _maps_site_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(81159);
/* harmony import */ var _verdict_cautions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76830);
/* harmony import */ var _creep_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49142);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92772);
/* harmony import */ var _limit_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72368);
/* harmony import */ var _map_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22953);
/* harmony import */ var _metric_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92575);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9385);








const MOST = 5;
const totalClause = ({ scope, metric = 'retained', bytes = 0 }, { verdict, context }) => {
    const { verb } = _metric_words_js__WEBPACK_IMPORTED_MODULE_4__/* .METRIC_WORDS */ .dt[metric];
    const unit = context.unitOfLoad;
    const total = verdict.totals?.[metric];
    if (scope === 'growing')
        return `together ${verb} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatBytes */ .z3)(bytes)} of each ${unit}`;
    if (scope === 'budget') {
        return `${verb} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatBytes */ .z3)(bytes)}${metric === 'allocated' ? ` per ${unit}` : (0,_metric_words_js__WEBPACK_IMPORTED_MODULE_4__/* .momentOf */ .Et)(verdict, metric, context)}`;
    }
    const more = total ? `${(0,_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatBytes */ .z3)(total.growthBytes)} more${(0,_format_js__WEBPACK_IMPORTED_MODULE_6__/* .percentNote */ .Sb)(total.growthPercent)}` : 'more';
    return `${verb} ${more}${(0,_metric_words_js__WEBPACK_IMPORTED_MODULE_4__/* .scopeOf */ .Od)(verdict, metric, context)} in total`;
};
const cautionText = (caution, telling) => {
    const { verdict, context, style } = telling;
    const { scope, site, metric = 'retained', bytes = 0 } = caution;
    const tier = scope === 'creep' ? (0,_creep_js__WEBPACK_IMPORTED_MODULE_1__/* .creepTier */ .K)(verdict, metric) : 'warn';
    const words = (0,_limit_words_js__WEBPACK_IMPORTED_MODULE_2__/* .limitWords */ .v)((0,_verdict_cautions_js__WEBPACK_IMPORTED_MODULE_0__/* .limitBehind */ .O)(caution), tier, context.limits);
    const beyond = `beyond the ${words.value} of ${style.code(words.input)}`;
    if (scope === 'creep') {
        const excuse = tier === 'max' ? '; this change has not certainly added to it' : '';
        return `Maps ${(0,_creep_js__WEBPACK_IMPORTED_MODULE_1__/* .creepClause */ .f)(metric, verdict, telling)}, ${beyond}${excuse}`;
    }
    if (site === undefined)
        return `Maps ${totalClause(caution, telling)}, ${beyond}`;
    const found = verdict.sites.find((one) => (0,_maps_site_js__WEBPACK_IMPORTED_MODULE_7__/* .siteKey */ .Dd)(one) === (0,_maps_site_js__WEBPACK_IMPORTED_MODULE_7__/* .siteKey */ .Dd)(site));
    const clause = scope === 'growing' || found === undefined
        ? `keeps ${(0,_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatBytes */ .z3)(bytes)} of each ${context.unitOfLoad}`
        : (0,_sentences_js__WEBPACK_IMPORTED_MODULE_5__/* .siteClause */ .x7)(found, metric, telling);
    return `${(0,_map_name_js__WEBPACK_IMPORTED_MODULE_3__/* .placedName */ .TU)(site, context, style)} ${clause}, ${beyond}`;
};
const cautionLines = (telling, most = MOST) => {
    const { cautions } = telling.verdict;
    const more = cautions.length - most;
    return [
        ...cautions.slice(0, most).map((caution) => `⚠️ ${cautionText(caution, telling)}`),
        ...(more > 0 ? [`⚠️ ${String(more)} more beyond a limit that warns`] : []),
    ];
};
const cautionedSites = ({ cautions }) => {
    const placed = cautions.flatMap((caution) => caution.site === undefined ? [] : [[caution.site, caution]]);
    return [...Map.groupBy(placed, ([site]) => siteKey(site)).values()].map(([first]) => first);
};


/***/ }),

/***/ 81153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E7: () => (/* binding */ measuredSection),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   Yr: () => (/* binding */ FIELD_NAMES),
/* harmony export */   ds: () => (/* binding */ differencesTable)
/* harmony export */ });
/* harmony import */ var _measure_operations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79433);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90180);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92772);
/* harmony import */ var _totals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91756);





const folded = (summary, body) => `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
const FIELD_NAMES = {
    goVersion: 'Go version',
    mapImplementation: 'Map implementation',
    goExperiment: 'GOEXPERIMENT',
    os: 'Operating system',
    architecture: 'Architecture',
    maxProcs: 'GOMAXPROCS',
    rateClass: 'Profile rate',
    load: 'Load',
};
const setting = (text) => (text === '' ? 'none' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(text));
const differencesTable = ({ differences }) => [
    (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .tableRow */ .jD)(['Measured under', 'Base', 'This change']),
    (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .tableRow */ .jD)(['---', '---', '---']),
    ...differences.map(({ field, base, head }) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .tableRow */ .jD)([FIELD_NAMES[field], setting(base), setting(head)])),
].join('\n');
const COUNTED = {
    generator: '',
    given: ', as given',
    output: ", read from the load's output",
    profile: ', counted in the heap profile',
    benchmarks: '',
};
const workFact = ({ head, base }, { unitOfLoad }) => {
    const here = (0,_measure_operations_js__WEBPACK_IMPORTED_MODULE_3__/* .meanOperations */ .K)(head);
    const before = base === null ? null : (0,_measure_operations_js__WEBPACK_IMPORTED_MODULE_3__/* .meanOperations */ .K)(base);
    if (here === null)
        return null;
    const baseline = before === null || before === here ? '' : `; baseline ${(0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(before)}`;
    const counted = head.operationsFrom === null ? '' : COUNTED[head.operationsFrom];
    return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(here)} ${unitOfLoad}s${counted}${baseline}`;
};
const facts = (verdict, context) => {
    const { head, base } = verdict;
    const { fingerprint: print } = head;
    const rate = head.rate === 1 ? 'every allocation recorded' : `one allocation recorded per ${(0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z3)(head.rate)}`;
    const go = [print.goVersion, `${print.mapImplementation} maps`, `${print.os}/${print.architecture}`];
    return [
        ['Baseline', base === null ? null : (0,_totals_js__WEBPACK_IMPORTED_MODULE_2__/* .baselineLink */ .ss)(verdict, context)],
        [
            'Runs, each in a fresh process',
            `${head.runs.length}${base === null ? '' : `; baseline ${base.runs.length}`}`,
        ],
        ['Profile', rate],
        ['Load', setting(print.load)],
        ['Work per run', workFact(verdict, context)],
        ['Go', go.map((text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(text)).join(', ')],
        ['GOEXPERIMENT', print.goExperiment === '' ? null : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(print.goExperiment)],
        ['GOMAXPROCS', String(print.maxProcs)],
    ];
};
const measuredSection = (verdict, context) => {
    const named = facts(verdict, context)
        .filter(([, value]) => value !== null)
        .map(([name, value]) => `${name}: ${value}`);
    const notes = verdict.head.notes.map((note) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(note));
    const list = [...named, ...notes].map((line) => `- ${line}`).join('\n');
    const again = context.reproduce === null
        ? ''
        : `\n\nThe same on your machine:\n\n${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeBlock */ .DV)(context.reproduce, 'sh')}`;
    const measured = folded('How this was measured', `${list}${again}`);
    const supporting = (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .factsMarkdown */ .h)(verdict, context);
    return supporting === null ? measured : `${measured}\n\n${folded('Memory and GC facts', supporting)}`;
};


/***/ }),

/***/ 49142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ creepTier),
/* harmony export */   f: () => (/* binding */ creepClause)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92772);
/* harmony import */ var _metric_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92575);


const creepClause = (metric, { creep }, { context, style }) => {
    const figure = metric === 'unreleased' ? undefined : creep?.[metric];
    if (creep === null || figure === undefined)
        return 'have crept up';
    const more = `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(figure.growthBytes)} more${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percentNote */ .Sb)(figure.growthPercent)}`;
    const per = (0,_metric_words_js__WEBPACK_IMPORTED_MODULE_0__/* .perOperationOf */ .l8)(creep, metric, context);
    return `${_metric_words_js__WEBPACK_IMPORTED_MODULE_0__/* .METRIC_WORDS */ .dt[metric].verb} ${more}${per} since ${style.prose(creep.anchor.why)}`;
};
const creepTier = ({ creep }, metric) => metric !== 'unreleased' && creep?.[metric].outcome === 'beyond' ? 'max' : 'warn';


/***/ }),

/***/ 36833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ doubtOf)
/* harmony export */ });
/* harmony import */ var _verdict_allowed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57854);
/* harmony import */ var _verdict_by_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44790);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81822);



const doubtOf = (verdict, limits) => {
    const [total] = verdict.totals === null
        ? []
        : (0,_verdict_by_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .M)(verdict.totals).filter(([, { outcome }]) => outcome === 'unclear');
    const site = verdict.sites.find(({ outcome }) => outcome === 'unclear');
    const about = (metric, comparison, whose) => {
        const floor = (0,_verdict_allowed_js__WEBPACK_IMPORTED_MODULE_2__/* .floorOf */ .Et)(metric, verdict, limits);
        const allowed = (0,_verdict_allowed_js__WEBPACK_IMPORTED_MODULE_2__/* .allowedBytes */ ._D)(comparison, floor);
        return { metric, site: whose, comparison, allowedBytes: allowed, isNoise: (0,_verdict_allowed_js__WEBPACK_IMPORTED_MODULE_2__/* .isNoise */ .ty)(comparison, floor) };
    };
    if (total !== undefined)
        return about(...total, null);
    if (site === undefined)
        return null;
    const metric = (0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .worstMetricOf */ .p2)(site, verdict);
    return about(metric, site[metric], site);
};


/***/ }),

/***/ 72886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ explainerOf)
});

// EXTERNAL MODULE: ./build/report/format.js
var format = __webpack_require__(92772);
;// CONCATENATED MODULE: ./build/report/explain/explanation.js
const WITH_REMEDY = [
    'dependency',
    'lost-size-hint',
    'sync-map',
    'sparse-clone',
    'boxed-entries',
    'nan-keys',
    'tombstones',
    'emptied-not-shrunk',
    'never-deleted',
    'map-per-operation',
    'fills-up',
];
const WITHOUT_REMEDY = [
    'merely-kept',
    'larger-entries',
    'raised-size-hint',
    'kept-maps',
    'still-held',
    'by-kind',
];
const RULES = [...WITH_REMEDY, ...WITHOUT_REMEDY];
const explanation = (words) => ({
    isHeadline: false,
    evidence: '',
    remedy: '',
    code: [],
    functionGrowthBytes: null,
    docs: `${WITH_REMEDY.includes(words.rule) ? 'remedies' : 'explanations'}.md#${words.rule}`,
    ...words,
});
const named = (name) => `\`${name.replaceAll('`', "'")}\``;

;// CONCATENATED MODULE: ./build/report/explain/go-code.js
const LONGEST = 48;
const OPERAND = /^[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*|\[[\p{L}\p{N}_.]+\])*$/u;
const KEY = /^(?:[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*|\d+|"[\p{L}\p{N} _./:-]*")$/u;
const TYPE = /^[\p{L}_*[\]][\p{L}\p{N}_.*[\] ]*$/u;
const fits = (text, pattern) => text.length <= LONGEST && pattern.test(text);
const indexed = ({ expression }) => {
    if (!expression.endsWith(']'))
        return null;
    let depth = 0;
    for (let at = expression.length - 1; at > 0; at--) {
        if (expression[at] === ']')
            depth += 1;
        if (expression[at] === '[')
            depth -= 1;
        if (depth === 0)
            return [expression.slice(0, at), expression.slice(at + 1, -1)];
    }
    return null;
};
const CALLED = /^(.+)\.(?:Store|LoadOrStore|Swap|CompareAndSwap)\((?:([^,()]+),)?.*\)$/;
const CLONED = /^maps\.Clone\((.+)\)$/;
const operandIn = (source) => {
    const { expression, variable } = source;
    const found = indexed(source)?.[0] ?? CALLED.exec(expression)?.[1] ?? CLONED.exec(expression)?.[1] ?? variable;
    return fits(found, OPERAND) ? found : null;
};
const mapName = (source) => (source && operandIn(source)) ?? 'm';
const keyName = (source) => {
    const key = source && (indexed(source)?.[1] ?? CALLED.exec(source.expression)?.[2]?.trim());
    return key && fits(key, KEY) ? key : 'key';
};
const isSyncMap = (source) => source?.typeName === 'sync.Map';
const takenFrom = (source) => source === null ? [] : [...source.deletes, ...source.clears, ...source.replaces];
const isNeverTakenFrom = (source) => source !== null && source.isWholePackage && takenFrom(source).length === 0;
const mapType = (source) => {
    const { typeName = null, keyType = null, valueType = null } = source ?? {};
    if (typeName !== null && typeName !== 'sync.Map' && fits(typeName, TYPE))
        return typeName;
    if (keyType === null || valueType === null)
        return 'map[K]V';
    return fits(keyType, TYPE) && fits(valueType, TYPE) ? `map[${keyType}]${valueType}` : 'map[K]V';
};
const rebuilding = (source, into) => {
    const name = mapName(source);
    return [`${into} := make(${mapType(source)}, len(${name}))`, `maps.Copy(${into}, ${name})`];
};

;// CONCATENATED MODULE: ./build/report/explain/boxed-entries.js



const boxedEntries = ({ kinds, atSite, measured, source }) => {
    if (kinds[0] !== 'boxed' || measured.base === null || atSite.base.boxed > 0)
        return null;
    const large = source?.valueType ?? null;
    const pointers = mapType(source).replace(/^(map\[.*\])([^*[\]]+)$/, '$1*$2');
    const isRewritten = large !== null && pointers !== mapType(source);
    return explanation({
        rule: 'boxed-entries',
        cause: 'its keys or values are over 128 bytes now, so each is stored outside of the table in an allocation of its own',
        evidence: `${(0,format/* formatBytes */.z3)(atSite.head.boxed)} outside of the table, none in the base`,
        remedy: 'Make them smaller: narrower fields, or what is seldom read in a map of its own. Merely to get below 128 bytes saves nothing, since free slots take room as well. Where entries share a value, store pointers to it.',
        code: [`${isRewritten ? pointers : 'map[K]*V'} // where entries share a value`],
    });
};

// EXTERNAL MODULE: ./build/report/explain/release.js
var release = __webpack_require__(25314);
;// CONCATENATED MODULE: ./build/report/explain/by-kind.js


const READINGS = {
    header: 'more maps are made',
    initial: 'more room is reserved when the map is made',
    first: 'more maps get their first entries',
    growth: 'the map outgrew its table and was rehashed',
    overflow: 'full buckets got overflow buckets',
    boxed: 'keys or values over 128 bytes are stored one by one outside the table',
    clone: 'a whole map is copied',
    syncMap: 'more is stored in a sync.Map',
    made: 'more maps are made, or with more room',
    filled: 'maps got entries, and larger tables or boxes for them',
    derived: 'more is allocated on this line, which its source says to be of a map',
};
const HELPS = {
    growth: {
        remedy: 'Where the number of entries is known beforehand, make the map with it.',
        code: 'make(map[K]V, n)',
    },
    header: {
        remedy: 'A map made anew each time can often be reused.',
        code: 'clear(m)',
    },
    clone: {
        remedy: 'Where nobody writes to the copy, share the map instead of cloning it. Since Go 1.25 a clone is as large as the map has ever been: of one that has lost most of its entries, copy those into a new map.',
        code: 'maps.Copy(copied, m)',
    },
};
const LARGER = 'A map made in this function has room for fewer entries than it gets. Where their number is known beforehand, make it with that.';
const byKind = ({ kinds, metric, trend, inFunction }) => {
    const [most] = kinds;
    if (most === undefined)
        return null;
    const helps = trend.head === 'growing' ? undefined : HELPS[most];
    const isMadeTooSmall = most === 'growth' && inFunction.head.initial > 0;
    const help = metric === 'allocated' ? helps : { remedy: release/* RELEASE */.g };
    return explanation({
        rule: 'by-kind',
        cause: `mostly ${kinds.map((kind) => `${kind}: ${READINGS[kind]}`).join('; ')}`,
        remedy: isMadeTooSmall && metric === 'allocated' && helps !== undefined ? LARGER : (help?.remedy ?? ''),
        code: metric === 'allocated' && helps !== undefined ? [helps.code] : [],
    });
};

// EXTERNAL MODULE: ./build/maps/standard-library.js
var standard_library = __webpack_require__(32695);
// EXTERNAL MODULE: ./build/report/figures.js
var figures = __webpack_require__(81822);
;// CONCATENATED MODULE: ./build/report/explain/merely-kept.js




const MOST_HOLDERS = 3;
const holders = ({ verdict }) => verdict.sites
    .filter(({ status, retained }) => status === 'new' && retained.growthBytes > 0)
    .sort((a, b) => b.retained.growthBytes - a.retained.growthBytes)
    .slice(0, MOST_HOLDERS)
    .map((site) => ` ${named((0,figures/* locationOf */.hD)(site))} is new and retains ${(0,format/* formatBytes */.z3)(site.retained.growthBytes)}: look there first.`)
    .join('');
const merelyKept = (observed) => {
    const { compared, verdict } = observed;
    if (compared === null || observed.metric !== 'retained' || !(0,figures/* isMerelyKept */.n5)(compared, verdict))
        return null;
    if (observed.trend.head === 'growing' && isNeverTakenFrom(observed.source))
        return null;
    return explanation({
        rule: 'merely-kept',
        cause: `allocates what it did before, but now ${compared.retained.base > 0 ? 'more of it' : 'it'} is kept`,
        remedy: `Look for what holds these maps.${holders(observed)}`,
    });
};

// EXTERNAL MODULE: ./build/measure/trend.js
var trend = __webpack_require__(28628);
;// CONCATENATED MODULE: ./build/report/explain/rounds.js


const keptOfEach = ({ measured, verdict, }) => ({
    base: measured.base && verdict.base && (0,trend/* growthPerOperation */.K1)(measured.base, verdict.base),
    head: measured.head && (0,trend/* growthPerOperation */.K1)(measured.head, verdict.head),
});
const growthByRound = (observed) => {
    const { measured, verdict, context } = observed;
    const head = measured.head;
    const rounds = head.retainedByRound;
    const each = keptOfEach(observed);
    const entries = (0,trend/* entriesPerOperation */.N9)(head, verdict.head);
    return [
        `${(0,format/* formatGrowth */.T9)(rounds.at(-1))} over ${String(rounds.length)} rounds`,
        ...(each.head === null ? [] : [`, ${(0,format/* formatBytes */.z3)(each.head)} of each ${context.unitOfLoad}`]),
        ...(entries === null ? [] : [`, ${(0,format/* entriesText */.aI)(entries)}`]),
        ...(each.base === null ? [] : [`; ${(0,format/* formatBytes */.z3)(each.base)} of each in the base`]),
    ].join('');
};
const fillingByRound = ({ measured, compared }) => {
    const { retainedByRound: rounds, slotBytes } = measured.head;
    if (rounds.length === 0)
        return '';
    const [first, last] = [rounds[0], rounds.at(-1)];
    const isFull = last - first < last / 20;
    const when = isFull
        ? `${(0,format/* formatBytes */.z3)(last)} after the first round as after ${String(rounds.length)}`
        : `${(0,format/* formatBytes */.z3)(first)} after the first round, ${(0,format/* formatBytes */.z3)(last)} after ${String(rounds.length)}`;
    const room = slotBytes === null
        ? ''
        : `, room for about ${(0,format/* formatCount */.B4)(Number((last / slotBytes).toPrecision(2)))} entries`;
    const { base: before } = compared.retained;
    const base = before <= 0 ? '' : `; ${(0,format/* formatBytes */.z3)(before)} in the base`;
    return `${when}${room}${base}`;
};

;// CONCATENATED MODULE: ./build/report/explain/dependency.js




const MODULE = /^(.+?)@(v\d[^/]*)\//;
const moduleOf = (file) => {
    const [, name, version] = MODULE.exec(file) ?? [];
    return name === undefined || version === undefined ? null : { name, version };
};
const ownerOf = ({ site }) => {
    const isElsewhere = /^\$GOROOT\/|^(?:.*\/)?vendor\//.test(site.file);
    return moduleOf(site.file) ?? (isElsewhere ? { name: (0,standard_library/* packageOf */.wg)(site.function), version: null } : null);
};
const versionBefore = ({ site, verdict }, { name, version }) => {
    if (version === null)
        return null;
    const before = verdict.base?.sites
        .filter((one) => one.function === site.function)
        .map(({ file }) => moduleOf(file))
        .find((owner) => owner?.name === name);
    return before?.version === version ? null : (before?.version ?? null);
};
const dependency = (observed) => {
    const owner = ownerOf(observed);
    if (owner === null || merelyKept(observed) !== null)
        return null;
    const { trend, context } = observed;
    const name = `${named(owner.name)}${owner.version === null ? '' : ` ${named(owner.version)}`}`;
    const of = /^\$GOROOT\//.test(observed.site.file)
        ? `${name} of Go's own library`
        : `the dependency ${name}`;
    const does = trend.head === 'growing'
        ? `a map of ${of} grows with every ${context.unitOfLoad}`
        : `it is a map of ${of}`;
    const before = versionBefore(observed, owner);
    const evidence = trend.head === 'growing'
        ? growthByRound(observed)
        : trend.head === 'filling'
            ? fillingByRound(observed)
            : '';
    return explanation({
        rule: 'dependency',
        cause: before === null ? does : `${does} since the upgrade from ${named(before)}`,
        evidence,
        remedy: remedyOf(observed, owner, before),
    });
};
const remedyOf = ({ metric, site }, { name, version }, before) => {
    if (before !== null) {
        return `Read what changed between ${named(before)} and ${named(version)}, or stay at ${named(`${name}@${before}`)} until it is mended.`;
    }
    if (/^\$GOROOT\//.test(site.file))
        return 'Look at what calls it in this repository: what it returns is held, or asked for too often.';
    return metric === 'allocated'
        ? 'Look at how often this repository calls it; if that is as it should be, tell its authors.'
        : 'Look at where this repository sets it up: give it a bound or an expiry, or close it when done with. If it offers none, tell its authors, or use one that does.';
};

;// CONCATENATED MODULE: ./build/report/explain/drained.js
const SMALLEST_FREED_SHARE = 0.02;
const isStuck = ({ compared }) => compared !== null &&
    compared.unreleased !== null &&
    compared.retained.head > 0 &&
    compared.unreleased.head >= compared.retained.head * (1 - SMALLEST_FREED_SHARE);
const NOTHING = 0.05;
const MUCH = 0.25;
const nextRound = ({ compared, measured, trend }) => {
    const first = measured.head?.retainedByRound[0];
    const left = compared?.unreleased?.head ?? 0;
    if (first === undefined || left <= 0)
        return null;
    if (first >= left * MUCH)
        return 'grew';
    return first <= left * NOTHING && trend.head === 'growing' ? 'fitted' : null;
};

;// CONCATENATED MODULE: ./build/report/explain/emptied-not-shrunk.js




const emptied = (words) => explanation({
    rule: 'emptied-not-shrunk',
    remedy: 'Make a new map once it is empty: neither `delete` nor `clear` gives a table back. Where so many entries are usual, keep it: the next ones need no new table.',
    ...words,
});
const emptiedNotShrunk = (observed) => {
    const { compared, metric, source } = observed;
    if (!isStuck(observed) || compared === null || metric === 'allocated' || isSyncMap(source))
        return null;
    const next = nextRound(observed);
    const takesOut = source === null ? null : source.deletes.length + source.clears.length > 0;
    const isNeverEmptied = takesOut === false && source.isWholePackage;
    if (next === 'grew' || isNeverEmptied)
        return null;
    const freed = `the drain freed nothing of ${(0,format/* formatBytes */.z3)(compared.retained.head)}`;
    const code = [`${mapName(source)} = make(${mapType(source)}) // once it is empty`];
    if (next === 'fitted') {
        return emptied({
            cause: 'its entries are taken out, but the table stays as large as it has ever been',
            evidence: `${freed}, and the next round of the load found room in it`,
            code,
        });
    }
    if (takesOut !== true)
        return null;
    return emptied({
        cause: 'the drain frees nothing of it: if it does delete the entries, the table stays as large as it has ever been',
        evidence: freed,
        code,
    });
};

;// CONCATENATED MODULE: ./build/report/explain/fills-up.js



const fillsUp = (observed) => {
    const { trend, metric, kinds, source } = observed;
    if (trend.head !== 'filling' || metric !== 'retained' || kinds[0] === 'clone')
        return null;
    const isBounded = takenFrom(source).length > 0;
    const name = mapName(source);
    return explanation({
        rule: 'fills-up',
        cause: 'fills up and then stays, as a cache does',
        evidence: fillingByRound(observed),
        remedy: isBounded
            ? 'It is bounded: by what the source takes out, or by what the load asks for. If it is too large, lower what it may hold.'
            : 'If that is what it may cost, raise the limit or accept it. Else bound it below that: a table that has grown stays.',
        code: isBounded || isSyncMap(source)
            ? []
            : [`if len(${name}) >= most { clear(${name}) } // before an entry is added`],
    });
};

// EXTERNAL MODULE: ./build/maps/site.js
var maps_site = __webpack_require__(81159);
;// CONCATENATED MODULE: ./build/report/explain/kind-bytes.js

const NAMED_SHARE = 0.25;
const sumKinds = (all, metric, operations) => {
    const sums = Object.fromEntries(maps_site/* KINDS */.GW.map((kind) => [kind, 0]));
    for (const kinds of all) {
        for (const kind of maps_site/* KINDS */.GW)
            sums[kind] += (kinds[kind]?.[`${metric}Bytes`] ?? 0) / operations;
    }
    return sums;
};
const gainedKinds = ({ base, head }) => {
    const gains = maps_site/* KINDS */.GW.map((kind) => ({ kind, bytes: head[kind] - base[kind] })).filter(({ bytes }) => bytes > 0);
    const gained = gains.reduce((sum, { bytes }) => sum + bytes, 0);
    return gains
        .filter(({ bytes }) => bytes >= gained * NAMED_SHARE)
        .sort((a, b) => b.bytes - a.bytes)
        .map(({ kind }) => kind);
};
const totalBytes = (kinds) => maps_site/* KINDS */.GW.reduce((sum, kind) => sum + kinds[kind], 0);
const plainBytes = (kinds) => totalBytes(kinds) - kinds.syncMap;

// EXTERNAL MODULE: ./build/report/fact-sentences.js
var fact_sentences = __webpack_require__(21398);
;// CONCATENATED MODULE: ./build/report/explain/kept-maps.js





const SMALLEST_SHARE = 0.5;
const FEWEST_OBJECTS = 16;
const keptMaps = (observed) => {
    const { metric, atSite, measured, trend, verdict, context } = observed;
    const { header, first, initial } = atSite.head;
    const beginnings = header + first + initial;
    if (metric !== 'retained' || measured.head === null || measured.head.retainedObjects < FEWEST_OBJECTS)
        return null;
    if (beginnings < totalBytes(atSite.head) * SMALLEST_SHARE || atSite.head.growth > beginnings / 2)
        return null;
    if (header + first <= 0)
        return null;
    const isGrowing = trend.head === 'growing';
    const left = (0,fact_sentences/* goroutinesLeft */.R)(verdict.head);
    return explanation({
        rule: 'kept-maps',
        cause: isGrowing
            ? `maps are made with every ${context.unitOfLoad} and kept, each with few entries`
            : 'many maps are made and kept, each with few entries',
        evidence: isGrowing ? growthByRound(observed) : fillingByRound(observed),
        remedy: left === null
            ? 'Look for what holds these maps, such as a slice, another map or a pool: to delete from them would not free them.'
            : `The load left ${(0,format/* formatCount */.B4)(left)} goroutines behind, and what a goroutine holds is kept with it: look there first.`,
    });
};

;// CONCATENATED MODULE: ./build/report/explain/larger-entries.js



const SMALLEST_RATIO = 1.25;
const largerEntries = ({ kinds, atSite, measured, compared, metric, source }) => {
    const [before, now] = [measured.base?.slotBytes ?? null, measured.head?.slotBytes ?? null];
    if (before === null || now === null || compared === null || metric === 'unreleased')
        return null;
    const isBoxed = atSite.base.boxed > 0 || atSite.head.boxed > 0;
    const ratio = now / before;
    const gained = compared[metric].head / compared[metric].base;
    if (ratio < SMALLEST_RATIO || isBoxed || kinds.length === 0 || !(gained > 1) || gained > ratio * 2)
        return null;
    const type = mapType(source);
    return explanation({
        rule: 'larger-entries',
        cause: 'each entry takes more room than before: its key or its value is a larger type now',
        evidence: `about ${(0,format/* formatBytes */.z3)(now)} for each slot, ${(0,format/* formatBytes */.z3)(before)} in the base`,
        remedy: `Look at the types${type === 'map[K]V' ? '' : ` of ${named(type)}`}: every slot of a table has their full size, filled or not.`,
    });
};

// EXTERNAL MODULE: ./build/report/map-name.js
var map_name = __webpack_require__(22953);
;// CONCATENATED MODULE: ./build/report/explain/maps-made.js
const HEADER_BYTES = 48;
const POINTER_BYTES = 8;
const TABLE_BYTES = 32;
const MOST_TABLES = 2 ** 20;
const madeWithRoom = ({ kinds, allocatedObjects }) => {
    const header = kinds.header?.allocatedBytes ?? 0;
    const initial = kinds.initial?.allocatedBytes ?? 0;
    if (initial <= 0 || header <= 0)
        return null;
    for (let tables = 1; tables <= MOST_TABLES; tables *= 2) {
        for (const escapes of [false, true]) {
            const maps = allocatedObjects / (1 + 2 * tables + Number(escapes));
            const expected = maps * (POINTER_BYTES * tables + (escapes ? HEADER_BYTES : 0));
            if (Math.abs(header - expected) <= header / 100) {
                return { maps, groupBytesPerMap: initial / maps - TABLE_BYTES * tables };
            }
        }
    }
    return null;
};
const mapsMade = (sites) => Math.max(0, ...sites.map((site) => {
    const { header, initial, first } = site.kinds;
    const made = madeWithRoom(site)?.maps;
    if (made !== undefined)
        return made;
    if (header !== undefined && initial === undefined)
        return header.allocatedBytes / HEADER_BYTES;
    const isFirst = first !== undefined && first.allocatedBytes > 0 && Object.keys(site.kinds).length === 1;
    return isFirst ? site.allocatedObjects : 0;
}));

;// CONCATENATED MODULE: ./build/report/explain/lost-size-hint.js






const MOST_LOAD = 7 / 8;
const LONGEST_SIZE = 40;
const SIZE = /^[\p{L}\p{N}_.()+*/ -]+$/u;
const madeAt = ({ site, metric, verdict }) => {
    const makers = verdict.sites.filter(({ function: name, status, kinds }) => name === site.function && status !== 'gone' && kinds.header !== undefined);
    return makers.sort((a, b) => a[metric].growthBytes - b[metric].growthBytes)[0] ?? null;
};
const entriesBefore = ({ functionSites, measured, verdict }) => {
    const slotBytes = measured.head?.slotBytes ?? null;
    const makers = functionSites.base.filter(({ kinds }) => kinds.initial !== undefined);
    const made = makers.length === 1 ? madeWithRoom(makers[0]) : null;
    if (slotBytes === null || made === null || verdict.head.fingerprint.mapImplementation !== 'swiss')
        return null;
    const slots = 2 ** Math.round(Math.log2(made.groupBytesPerMap / slotBytes));
    return Math.floor(slots * MOST_LOAD);
};
const lostSizeHint = (observed) => {
    const { kinds, inFunction, metric, context, source } = observed;
    const { base, head } = inFunction;
    const isLost = base.initial > 0 &&
        head.initial <= base.initial / 2 &&
        head.growth - base.growth >= (base.initial - head.initial) / 2;
    if (metric === 'unreleased' || !kinds.includes('growth') || !isLost)
        return null;
    const made = madeAt(observed);
    const map = source ?? (made && (0,map_name/* mapOf */.A7)(made, context));
    const entries = entriesBefore(observed);
    const written = map?.makes.map(({ sizeHint }) => sizeHint).find((hint) => hint !== null) ?? null;
    const isWritten = written !== null && written.length <= LONGEST_SIZE && SIZE.test(written);
    const unhinted = map?.makes.filter(({ sizeHint }) => sizeHint === null) ?? [];
    const place = made ?? (unhinted.length === 1 ? { ...unhinted[0], function: '' } : null);
    const size = isWritten ? written : entries === null ? 'n' : String(entries);
    const isMeasured = !isWritten && entries !== null;
    return explanation({
        rule: 'lost-size-hint',
        cause: 'without its size hint the map outgrows its table and is rehashed',
        evidence: `${(0,format/* formatBytes */.z3)(base.initial)} of tables were made at their size and ${(0,format/* formatBytes */.z3)(head.initial)} are now; ` +
            `growing takes ${(0,format/* formatBytes */.z3)(head.growth - base.growth)} more`,
        remedy: `Give the map${place === null ? '' : ` made in ${named((0,figures/* locationOf */.hD)(place))}`} its expected size again` +
            `${entries === null ? '' : `; it had room for ${(0,format/* formatCount */.B4)(entries)} entries`}.`,
        code: [`make(${mapType(map)}, ${size})${isMeasured ? ' // or the size it was made with before' : ''}`],
        functionGrowthBytes: observed.verdict.sites
            .filter((site) => site.function === observed.site.function)
            .reduce((sum, site) => sum + site[metric].growthBytes, 0),
    });
};

// EXTERNAL MODULE: ./build/measure/operations.js
var measure_operations = __webpack_require__(79433);
;// CONCATENATED MODULE: ./build/report/explain/map-per-operation.js





const FEWEST_PER_OPERATION = 0.5;
const MOST_KEPT = 0.05;
const MORE_OFTEN = 1.25;
const perOperation = ({ functionSites, verdict }) => {
    const head = (0,measure_operations/* meanOperations */.K)(verdict.head);
    if (head === null || head === 0)
        return null;
    const base = (verdict.base && (0,measure_operations/* meanOperations */.K)(verdict.base)) || head;
    return { base: mapsMade(functionSites.base) / base, head: mapsMade(functionSites.head) / head };
};
const mapPerOperation = (observed) => {
    const { metric, compared, source, context, kinds } = observed;
    const made = perOperation(observed);
    if (compared === null ||
        metric !== 'allocated' ||
        made === null ||
        kinds[0] === 'clone' ||
        kinds[0] === 'syncMap')
        return null;
    if (made.head < FEWEST_PER_OPERATION || made.head < made.base * MORE_OFTEN)
        return null;
    const { retained, allocated: allocations } = observed.measured.head;
    const [kept, allocated] = [retained.bytes[0], allocations.bytes[0]];
    if (kept > allocated * MOST_KEPT)
        return null;
    const count = made.head < 1.5 ? 'a map is made' : `${(0,format/* formatFigure */.Mo)(made.head)} maps are made`;
    const operations = (0,measure_operations/* meanOperations */.K)(observed.verdict.head);
    const isLiteral = source !== null && /^map\[.*\{/.test(source.expression);
    const name = mapName(source);
    return explanation({
        rule: 'map-per-operation',
        cause: `${count} anew with every ${context.unitOfLoad} and thrown away`,
        evidence: `${(0,format/* formatBytes */.z3)(allocated / operations)} allocated for each ${context.unitOfLoad} and none of it kept`,
        remedy: isLiteral
            ? 'Where its content is always the same, make it once, outside of the function. Else reuse one from a `sync.Pool` after `clear`.'
            : 'Where its content is always the same, make it once. Else reuse one after `clear`: of the caller, or from a `sync.Pool`.',
        code: isLiteral
            ? [
                `var ${/^[\p{L}\p{N}_]+$/u.test(name) ? name : 'm'} = ${mapType(source)}{ /* … */ } // outside of the function`,
            ]
            : [`clear(${name}) // and fill it again, instead of making another`],
    });
};

;// CONCATENATED MODULE: ./build/report/explain/nan-keys.js



const FLOATS = /^(?:\[\d+\])*(?:float(?:32|64)|complex(?:64|128))$|^struct\s*\{.*\bfloat(?:32|64)\b.*\}$/;
const nanKeys = (observed) => {
    const { source, trend, context } = observed;
    if (source === null || source.keyType === null || trend.head !== 'growing' || !FLOATS.test(source.keyType))
        return null;
    if (source.deletes.length === 0)
        return null;
    const key = keyName(source);
    const isFloat = /^float/.test(source.keyType);
    const asFloat64 = source.keyType === 'float64' ? key : `float64(${key})`;
    return explanation({
        rule: 'nan-keys',
        cause: `grows with every ${context.unitOfLoad} although entries are deleted, which can be NaN among its ${named(source.keyType)} keys: it equals nothing, so each one is a new entry that \`delete\` never finds`,
        evidence: growthByRound(observed),
        remedy: `Keep NaN from becoming a key. Only ${named(`clear(${mapName(source)})`)} takes out what is there.`,
        code: isFloat ? [`if math.IsNaN(${asFloat64}) { return } // before it becomes a key`] : [],
    });
};

;// CONCATENATED MODULE: ./build/report/explain/never-deleted.js






const placesOf = (places) => {
    const [first, ...others] = places;
    const more = others.length === 0
        ? ''
        : ` and ${String(others.length)} more ${others.length === 1 ? 'place' : 'places'}`;
    return `${named(`${first.file}:${String(first.line)}`)}${more}`;
};
const deleting = ({ source }) => isSyncMap(source)
    ? `${mapName(source)}.Delete(${keyName(source)})`
    : `delete(${mapName(source)}, ${keyName(source)})`;
const FASTER = 1.02;
const growthOf = (observed) => {
    const { trend, metric, compared, context } = observed;
    if (trend.head === 'growing' && metric !== 'unreleased') {
        const each = keptOfEach(observed);
        if (each.base !== null && each.head !== null && each.head <= each.base * FASTER)
            return null;
        return { does: `grows with every ${context.unitOfLoad}`, evidence: growthByRound(observed) };
    }
    if (compared === null || metric === 'allocated' || !isStuck(observed))
        return null;
    const freed = `the drain freed nothing of ${(0,format/* formatBytes */.z3)(compared.retained.head)}`;
    const next = nextRound(observed) === 'grew' ? ', and the next round of the load needed more room' : '';
    return { does: 'the drain leaves its entries there', evidence: `${freed}${next}` };
};
const neverDeleted = (observed) => {
    const { source, trend, metric } = observed;
    const growth = growthOf(observed);
    const takenOut = takenFrom(source);
    const isNever = isNeverTakenFrom(source);
    const isShown = (trend.head === 'growing' && metric !== 'unreleased') || isNever || nextRound(observed) === 'grew';
    if (growth === null || !isShown)
        return null;
    const { does, evidence } = growth;
    if (takenOut.length > 0) {
        return explanation({
            rule: 'never-deleted',
            cause: `${does}, although entries are taken out in ${placesOf(takenOut)}: not as many as are put in`,
            evidence,
            remedy: 'See whether every path that adds an entry gets there, failures too, and with the same key; else bound the map.',
        });
    }
    return explanation({
        rule: 'never-deleted',
        cause: isNever ? `${does}, and nothing deletes from ${named(mapName(source))}` : does,
        isHeadline: isNever && trend.head === 'growing' && metric === 'retained',
        evidence,
        remedy: isNever ? 'Delete each entry once it is done with, or bound the map.' : release/* RELEASE */.g,
        code: [`${deleting(observed)} // once the entry is done with`],
    });
};

;// CONCATENATED MODULE: ./build/report/explain/observed.js






const byFunction = (measurement) => {
    const groups = new Map();
    for (const site of measurement?.sites ?? []) {
        const group = groups.get(site.function);
        if (group === undefined)
            groups.set(site.function, [site]);
        else
            group.push(site);
    }
    return groups;
};
const observer = (verdict, context) => {
    const sites = { base: (0,figures/* sitesByKey */.l)(verdict.base), head: (0,figures/* sitesByKey */.l)(verdict.head) };
    const functions = { base: byFunction(verdict.base), head: byFunction(verdict.head) };
    const compared = new Map(verdict.sites.map((site) => [(0,maps_site/* siteKey */.Dd)(site), site]));
    const divisor = (side, metric) => (metric === 'allocated' && verdict.perOperation && side !== null ? (0,measure_operations/* meanOperations */.K)(side) : null) ?? 1;
    return (of) => {
        const site = compared.get((0,maps_site/* siteKey */.Dd)(of)) ?? null;
        const head = sites.head.get((0,maps_site/* siteKey */.Dd)(of)) ?? null;
        const metric = site === null ? 'retained' : (0,figures/* worstMetricOf */.p2)(site, verdict);
        if (site === null && (0,trend/* trendOf */.RS)(head?.retainedByRound ?? []) !== 'growing')
            return null;
        if (site !== null && (site.status === 'gone' || site[metric].lowBytes <= 0))
            return null;
        const origin = site?.from ?? site ?? of;
        const origins = [origin, ...(site?.alsoFrom ?? [])]
            .map((from) => sites.base.get((0,maps_site/* siteKey */.Dd)(from)))
            .filter((found) => found !== undefined);
        const comparable = site === null ? [] : origins;
        const functionSites = {
            base: site === null ? [] : (functions.base.get(origin.function) ?? []),
            head: functions.head.get(of.function) ?? [],
        };
        const kindMetric = metric === 'unreleased' ? 'retained' : metric;
        const kindBytes = (base, now) => ({
            base: sumKinds(base.map(({ kinds }) => kinds), kindMetric, divisor(verdict.base, metric)),
            head: sumKinds(now, kindMetric, divisor(verdict.head, metric)),
        });
        const atSite = kindBytes(comparable, [site?.kinds ?? head.kinds]);
        const measured = { base: comparable[0] ?? null, head };
        return {
            site: of,
            compared: site,
            metric,
            measured,
            trend: {
                base: (0,trend/* trendOf */.RS)(measured.base?.retainedByRound ?? []),
                head: (0,trend/* trendOf */.RS)(head?.retainedByRound ?? []),
            },
            kinds: metric === 'unreleased' ? [] : gainedKinds(atSite),
            atSite,
            inFunction: kindBytes(functionSites.base, functionSites.head.map(({ kinds }) => kinds)),
            functionSites,
            source: (0,map_name/* mapOf */.A7)(of, context),
            verdict,
            context,
        };
    };
};

;// CONCATENATED MODULE: ./build/report/explain/raised-size-hint.js



const SAME_HEADERS = 1.05;
const raisedSizeHint = ({ site, compared, kinds, atSite, inFunction, measured }) => {
    const { base, head } = atSite;
    if (compared === null || compared.status === 'new' || measured.base === null || kinds[0] !== 'initial')
        return null;
    if (head.header > base.header * SAME_HEADERS || inFunction.head.growth > inFunction.base.growth)
        return null;
    return explanation({
        rule: 'raised-size-hint',
        cause: 'more room is reserved for as many maps as before',
        evidence: `${(0,format/* formatBytes */.z3)(base.initial)} made with them in the base, ${(0,format/* formatBytes */.z3)(head.initial)} now`,
        remedy: `Lower or drop the size hint of the map made in ${named((0,figures/* locationOf */.hD)(site))}, unless its entries are larger now.`,
    });
};

// EXTERNAL MODULE: ./build/measure/go-version.js
var go_version = __webpack_require__(10408);
;// CONCATENATED MODULE: ./build/report/explain/sparse-clone.js






const sparse_clone_SMALLEST_RATIO = 4;
const sparseClone = (observed) => {
    const { kinds, inFunction, source, verdict, metric, context } = observed;
    const { base, head } = inFunction;
    const minor = (0,go_version/* goMinor */.Cu)(verdict.head.fingerprint);
    if (kinds[0] !== 'clone' || minor === null || minor < 25 || metric === 'unreleased')
        return null;
    if (base.clone > 0 || totalBytes(base) <= 0 || head.clone < totalBytes(base) * sparse_clone_SMALLEST_RATIO)
        return null;
    const canBeSparse = source !== null &&
        (source.deletes.length > 0 ||
            source.clears.length > 0 ||
            source.makes.some(({ sizeHint }) => sizeHint !== null));
    if (!canBeSparse)
        return null;
    const operations = (verdict.perOperation ? null : (0,measure_operations/* meanOperations */.K)(verdict.head)) ?? 1;
    const each = operations === 1 ? '' : ` of each ${context.unitOfLoad}`;
    return explanation({
        rule: 'sparse-clone',
        cause: `a clone of ${named(mapName(source))} is as large as that map has ever been, however few entries are left`,
        evidence: `${(0,format/* formatBytes */.z3)(head.clone / operations)}${each} for clones, where the base took ${(0,format/* formatBytes */.z3)(totalBytes(base) / operations)} to copy the entries`,
        remedy: 'Copy the entries into a new map instead of cloning the table.',
        code: rebuilding(source, 'copied'),
    });
};

;// CONCATENATED MODULE: ./build/report/explain/still-held.js



const stillHeld = (observed) => {
    if (observed.metric === 'allocated')
        return null;
    if (isStuck(observed)) {
        return explanation({
            rule: 'still-held',
            cause: 'the drain freed nothing: either its entries are not deleted, or they are, and the map keeps its table all the same',
            remedy: 'Delete them; and where a map has been much larger than it has to be, drop it and make a new one.',
        });
    }
    if (observed.metric !== 'unreleased')
        return null;
    return explanation({
        rule: 'still-held',
        cause: 'less of it comes back with the drain than before',
        remedy: release/* RELEASE */.g,
    });
};

;// CONCATENATED MODULE: ./build/report/explain/sync-map.js





const sync_map_SMALLEST_RATIO = 1.25;
const costs = (observed) => {
    const { base, head } = keptOfEach(observed);
    if (base !== null && head !== null) {
        return { plain: base, sync: head, of: ` of each ${observed.context.unitOfLoad}` };
    }
    return { plain: plainBytes(observed.inFunction.base), sync: observed.inFunction.head.syncMap, of: '' };
};
const syncMap = (observed) => {
    const { kinds, inFunction, source } = observed;
    const { base, head } = inFunction;
    const tookPlace = base.syncMap <= 0 && head.syncMap > 0 && plainBytes(base) > 0 && plainBytes(head) <= plainBytes(base) / 2;
    const { plain, sync, of } = costs(observed);
    if (kinds[0] !== 'syncMap' || !tookPlace || sync < plain * sync_map_SMALLEST_RATIO)
        return null;
    const field = /[^.]*$/.exec(mapName(source))[0];
    return explanation({
        rule: 'sync-map',
        cause: 'a `sync.Map` takes more room for each entry than the plain map that it replaced',
        evidence: `${(0,format/* formatBytes */.z3)(sync)}${of} in the sync.Map, ${(0,format/* formatBytes */.z3)(plain)}${of === '' ? '' : ' of each'} in the plain map of the base`,
        remedy: 'Go back to a map with a mutex, unless a profile shows that many processors wait for it; a typed cache with shards is between the two.',
        code: [`mu sync.RWMutex`, `${field} map[K]V // guarded by mu`],
    });
};

;// CONCATENATED MODULE: ./build/report/explain/tombstones.js




const tombstones = (observed) => {
    const { kinds, source, trend, verdict } = observed;
    const { fingerprint } = verdict.head;
    if (fingerprint.mapImplementation !== 'swiss' || (0,go_version/* goMinor */.Cu)(fingerprint) !== 24)
        return null;
    if (kinds[0] !== 'growth' || trend.head !== 'filling' || (source?.deletes.length ?? 0) === 0)
        return null;
    return explanation({
        rule: 'tombstones',
        cause: 'entries come and go, and on Go 1.24 deleted ones can take slots until the table grows',
        evidence: fillingByRound(observed),
        remedy: 'Build with Go 1.25 or later, which cleans the table up first (golang/go#70886). Until then, copy what is left into a new map now and then.',
        code: rebuilding(source, 'fresh'),
    });
};

;// CONCATENATED MODULE: ./build/report/explain/explain.js


















const IN_ORDER = [
    dependency,
    lostSizeHint,
    syncMap,
    sparseClone,
    boxedEntries,
    merelyKept,
    largerEntries,
    nanKeys,
    tombstones,
    emptiedNotShrunk,
    raisedSizeHint,
    keptMaps,
    neverDeleted,
    mapPerOperation,
    stillHeld,
    fillsUp,
    byKind,
];
const explainers = new WeakMap();
const explainerOf = (verdict, context) => {
    const ofVerdict = explainers.get(verdict) ?? new WeakMap();
    explainers.set(verdict, ofVerdict);
    const known = ofVerdict.get(context) ?? newExplainer(verdict, context);
    ofVerdict.set(context, known);
    return known;
};
const newExplainer = (verdict, context) => {
    const observe = observer(verdict, context);
    return (site) => {
        const observed = observe(site);
        if (observed === null)
            return null;
        for (const rule of IN_ORDER) {
            const explanation = rule(observed);
            if (explanation !== null)
                return explanation;
        }
        return null;
    };
};


/***/ }),

/***/ 25314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ RELEASE)
/* harmony export */ });
const RELEASE = 'If the load should leave nothing behind here, delete entries when they are done with, or bound the map. ' +
    'A Go map never gives its table back, not after `delete` and not after `clear`: only dropping the map and making a new one frees it.';


/***/ }),

/***/ 21398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ goroutinesLeft),
/* harmony export */   x: () => (/* binding */ factSentences)
/* harmony export */ });
/* harmony import */ var _measure_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57546);
/* harmony import */ var _bars_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50145);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92772);



const FEWEST_LEAKED = 10;
const MOST_BARS = 60;
const factSentences = (measurement) => [leakSentence(measurement), unreadSentence(measurement), timelineSentence(measurement.timeline)].filter((sentence) => sentence !== null);
function goroutinesLeft({ runs }) {
    const counts = runs.map(({ goroutines }) => goroutines).filter((count) => count !== null);
    const left = (0,_measure_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i)(counts.map(({ before, after }) => after - before));
    return counts.length > 0 && left >= FEWEST_LEAKED ? left : null;
}
function leakSentence(measurement) {
    const leaked = goroutinesLeft(measurement);
    if (leaked === null)
        return null;
    return `The load left ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(leaked)} goroutines behind. A goroutine leak explains many a map that is kept.`;
}
function unreadSentence({ runs }) {
    const unread = (0,_measure_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .c)(runs.map(({ gcTrace }) => gcTrace?.unreadLines ?? 0));
    if (unread === 0)
        return null;
    return unread === 1
        ? '1 line of the trace of collections could not be read and counts for nothing.'
        : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(unread)} lines of the trace of collections could not be read and count for nothing.`;
}
function timelineSentence(timeline) {
    if (timeline.length < 2)
        return null;
    const highest = timeline.reduce((most, point) => (point.inUseBytes > most.inUseBytes ? point : most));
    const chart = (0,_bars_js__WEBPACK_IMPORTED_MODULE_2__/* .barsOf */ .I)(thinned(timeline.map(({ inUseBytes }) => inUseBytes)));
    return (`Map bytes while the load ran: ${chart} with the most, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(highest.inUseBytes)}, ` +
        `after ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSeconds */ .Xo)(highest.seconds)}.`);
}
function thinned(figures) {
    const stretch = Math.ceil(figures.length / MOST_BARS);
    return Array.from({ length: Math.ceil(figures.length / stretch) }, (_, i) => Math.max(...figures.slice(i * stretch, (i + 1) * stretch)));
}


/***/ }),

/***/ 90180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ factsMarkdown),
  x: () => (/* binding */ factsOf)
});

// EXTERNAL MODULE: ./build/maps/cpu.js
var maps_cpu = __webpack_require__(7964);
// EXTERNAL MODULE: ./build/maps/map-use.js
var map_use = __webpack_require__(34950);
// EXTERNAL MODULE: ./build/measure/mean.js
var mean = __webpack_require__(57546);
// EXTERNAL MODULE: ./build/report/figures.js
var figures = __webpack_require__(81822);
// EXTERNAL MODULE: ./build/report/format.js
var format = __webpack_require__(92772);
;// CONCATENATED MODULE: ./build/report/cpu-facts.js





const MOST_SITES = 5;
const SAMPLE_NS = 1e7;
const FEWEST_SAMPLES = 100;
const isThin = ({ totalNs }) => totalNs < FEWEST_SAMPLES * SAMPLE_NS;
const shareOf = ({ cpu }, nanoseconds) => {
    if (cpu === null || isThin(cpu))
        return null;
    return (0,format/* formatPercent */.l9)(((0,mean/* sum */.c)(cpu.sites.map(({ byUse }) => nanoseconds(byUse))) / cpu.totalNs) * 100);
};
const USE_NAMES = {
    make: 'making',
    assign: 'assigning',
    access: 'reading',
    delete: 'deleting',
    iterate: 'iterating',
    hash: 'hashing keys',
    grow: 'growing',
    other: 'other',
};
const cpuRowsOf = (measurements) => {
    const isSeen = (use) => measurements.some(({ cpu }) => cpu?.sites.some(({ byUse }) => byUse[use] !== undefined));
    return [
        ['CPU time in maps', (measurement) => shareOf(measurement, maps_cpu/* cpuNs */.O)],
        ...map_use/* MAP_USES */.a.filter(isSeen).map((use) => [
            `CPU time in maps: ${USE_NAMES[use]}`,
            (measurement) => shareOf(measurement, (byUse) => byUse[use] ?? 0),
        ]),
    ];
};
const cpuSentences = ({ cpu }, style) => {
    if (cpu === null)
        return [];
    if (isThin(cpu)) {
        return [
            `The CPU profile has ${Math.round(cpu.totalNs / SAMPLE_NS)} samples, too few to tell what takes the time.`,
        ];
    }
    return cpu.sites.slice(0, MOST_SITES).map((site) => {
        const share = (0,format/* formatPercent */.l9)(((0,maps_cpu/* cpuNs */.O)(site.byUse) / cpu.totalNs) * 100);
        const most = map_use/* MAP_USES */.a.reduce((a, b) => ((site.byUse[b] ?? 0) > (site.byUse[a] ?? 0) ? b : a));
        const place = `${style.code((0,format/* shortFunction */.zR)(site.function))} at ${style.code((0,figures/* locationOf */.hD)(site))}`;
        return `${place} takes ${share} of the CPU time for maps, most of that for ${USE_NAMES[most]}.`;
    });
};

// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
;// CONCATENATED MODULE: ./build/report/fact-row.js

const averaged = (figure, format) => ({ runs }) => {
    const figures = runs.map(figure).filter((value) => value !== null && value !== undefined);
    return figures.length > 0 && figures.length === runs.length ? format((0,mean/* mean */.i)(figures)) : null;
};
const averagedOfTrace = (figure, format) => (measurement) => {
    const text = averaged(figure, format)(measurement);
    const isWhole = measurement.runs.every(({ gcTrace }) => gcTrace?.unreadLines === 0);
    return text === null || isWhole ? text : `at least ${text}`;
};

// EXTERNAL MODULE: ./build/report/fact-sentences.js
var fact_sentences = __webpack_require__(21398);
// EXTERNAL MODULE: ./build/report/style.js
var style = __webpack_require__(33842);
;// CONCATENATED MODULE: ./build/report/facts.js






const rowsOf = (sides, unitOfLoad) => [
    ['Heap growth', averaged(({ memory }) => memory?.heapAllocBytes, format/* formatGrowth */.T9)],
    ['Objects kept', averaged(({ memory }) => memory?.heapObjects, format/* formatCountGrowth */.Ag)],
    [
        `Objects allocated per ${unitOfLoad}`,
        averaged(({ allocatedObjects, operations }) => (operations ? allocatedObjects / operations : null), format/* formatFigure */.Mo),
    ],
    [
        'Heap in use, of what the system gave',
        averaged(({ memory }) => memory && memory.heapInUseShare * 100, format/* formatPercent */.l9),
    ],
    ['Garbage collections', averaged(({ memory }) => memory?.collections, format/* formatFigure */.Mo)],
    ['Of these, asked for', averaged(({ memory }) => memory?.forcedCollections, format/* formatFigure */.Mo)],
    [
        'Time stopped for them',
        averaged(({ memory }) => memory?.pauseNs && memory.pauseNs / 1e6, format/* formatMilliseconds */.MH),
    ],
    ['Time stopped, as traced', averagedOfTrace(({ gcTrace }) => gcTrace?.totalPauseMs, format/* formatMilliseconds */.MH)],
    ['Longest stop, as traced', averagedOfTrace(({ gcTrace }) => gcTrace?.longestPauseMs, format/* formatMilliseconds */.MH)],
    [
        'CPU time of collections, as traced',
        averagedOfTrace(({ gcTrace }) => gcTrace && gcTrace.cpuShare * 100, format/* formatPercent */.l9),
    ],
    ['Goroutines before the load', averaged(({ goroutines }) => goroutines?.before, format/* formatCount */.B4)],
    ['Goroutines after the load', averaged(({ goroutines }) => goroutines?.after, format/* formatCount */.B4)],
    ...cpuRowsOf(sides),
    ['The load took', averaged(({ loadSeconds }) => loadSeconds, format/* formatSeconds */.Xo)],
    ['Snapshots took', averaged(({ snapshotSeconds }) => snapshotSeconds, format/* formatSeconds */.Xo)],
];
const hasFacts = ({ runs, cpu, timeline }) => cpu !== null ||
    timeline.length > 0 ||
    runs.some(({ memory, goroutines, gcTrace }) => memory !== null || goroutines !== null || gcTrace !== null);
const factsOf = ({ head, base }, { unitOfLoad }, style) => {
    if (!hasFacts(head))
        return null;
    const sides = base === null ? [head] : [base, head];
    const titles = base === null ? ['', 'This change'] : ['', 'Base', 'This change'];
    const rows = rowsOf(sides, unitOfLoad)
        .map(([name, value]) => [name, ...sides.map(value)])
        .filter(([, ...values]) => values.some((value) => value !== null))
        .map((cells) => cells.map((cell) => cell ?? 'unknown'));
    return { table: [titles, ...rows], sentences: [...(0,fact_sentences/* factSentences */.x)(head), ...cpuSentences(head, style)] };
};
const factsMarkdown = (verdict, context) => {
    const facts = factsOf(verdict, context, style/* MARKDOWN */.y);
    if (facts === null)
        return null;
    const [titles, ...rows] = facts.table;
    const table = [titles, titles.map((_, column) => (column === 0 ? '---' : '---:')), ...rows].map(report_escape/* tableRow */.jD);
    const list = facts.sentences.map((sentence) => `- ${sentence}`);
    return [table.join('\n'), list.join('\n')].filter((part) => part !== '').join('\n\n');
};


/***/ }),

/***/ 31212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ whatToDoList),
/* harmony export */   M: () => (/* binding */ whatToDoLines)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51006);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33842);
/* harmony import */ var _what_to_do_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73332);




const LONGEST_LINE = 120;
const docsOf = ({ explanation }, { docsUrl }) => docsUrl === null
    ? `See ${_style_js__WEBPACK_IMPORTED_MODULE_1__/* .MARKDOWN */ .y.code(`docs/${explanation.docs}`)}.`
    : `${(0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .linkTo */ .uM)(explanation.docs.startsWith('remedies') ? 'Measured on an example' : 'More', `${docsUrl}/${explanation.docs}`)}.`;
const indented = (block) => block
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
const fixItem = (fix, context) => {
    const text = `- ${(0,_what_to_do_js__WEBPACK_IMPORTED_MODULE_2__/* .fixSentence */ .x0)(fix, _style_js__WEBPACK_IMPORTED_MODULE_1__/* .MARKDOWN */ .y)} ${docsOf(fix, context)}`;
    const lines = fix.explanation.code.map((line) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(line, LONGEST_LINE));
    return lines.length === 0 ? text : `${text}\n\n${indented((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeBlock */ .DV)(lines.join('\n'), 'go'))}\n`;
};
const whatToDoList = ({ fixes, others }, context) => {
    const items = [...fixes.map((fix) => fixItem(fix, context)), ...others.map((line) => `- ${line}`)];
    return items.length === 0 ? '' : ['**What to do**', '', ...items].join('\n').trimEnd();
};
const whatToDoLines = ({ fixes, others }) => {
    const lines = [
        ...fixes.flatMap((fix) => [
            `${(0,_what_to_do_js__WEBPACK_IMPORTED_MODULE_2__/* .fixSentence */ .x0)(fix, _style_js__WEBPACK_IMPORTED_MODULE_1__/* .PLAIN */ .t)} See docs/${fix.explanation.docs}.`,
            ...fix.explanation.code.map((line) => `    ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(line, LONGEST_LINE)}`),
        ]),
        ...others,
    ];
    return lines.length === 0 ? [] : ['', 'What to do', ...lines.map((line) => `  ${line}`)];
};


/***/ }),

/***/ 9665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ verdictJson),
/* harmony export */   n: () => (/* binding */ servicesJson)
/* harmony export */ });
/* harmony import */ var _maps_site_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81159);
/* harmony import */ var _measure_totals_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48968);
/* harmony import */ var _measure_trend_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28628);
/* harmony import */ var _explain_explain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72886);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81822);
/* harmony import */ var _kept_entries_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87914);
/* harmony import */ var _map_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22953);
/* harmony import */ var _warnings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73786);








const measuredTotal = (head) => ({
    base: null,
    head,
    growthBytes: null,
    growthPercent: null,
    lowBytes: null,
    highBytes: null,
    limitPercent: null,
    outcome: null,
});
const totalsJson = ({ totals, head }) => {
    if (totals !== null)
        return totals;
    const { retainedBytes, allocatedBytes } = (0,_measure_totals_js__WEBPACK_IMPORTED_MODULE_5__/* .totalsOf */ .vA)(head);
    const unreleasedBytes = (0,_measure_totals_js__WEBPACK_IMPORTED_MODULE_5__/* .unreleasedBytesOf */ .vl)(head);
    return {
        retained: measuredTotal(retainedBytes),
        allocated: measuredTotal(allocatedBytes),
        unreleased: unreleasedBytes === null ? null : measuredTotal(unreleasedBytes),
    };
};
const explanationJson = (explanation) => {
    if (explanation === null)
        return {};
    const { rule, cause, evidence, remedy, code, docs } = explanation;
    return { explanation: { rule, cause, evidence, remedy, code, docs: `docs/${docs}` } };
};
const trendJson = (site, head) => {
    const trend = (0,_measure_trend_js__WEBPACK_IMPORTED_MODULE_0__/* .trendOf */ .RS)(site?.retainedByRound ?? []);
    if (site === undefined || trend !== 'growing')
        return { trend, growing: false };
    return {
        trend,
        growing: true,
        growthPerOperation: (0,_measure_trend_js__WEBPACK_IMPORTED_MODULE_0__/* .growthPerOperation */ .K1)(site, head),
        entriesPerOperation: (0,_measure_trend_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesPerOperation */ .N9)(site, head),
        retainedByRound: site.retainedByRound,
    };
};
const factsJson = ({ runs, operationsFrom, cpu, timeline }) => ({
    runs,
    operationsFrom,
    cpu,
    timeline,
});
const sourceJson = (site, { sources }) => {
    const found = sources.get((0,_maps_site_js__WEBPACK_IMPORTED_MODULE_6__/* .siteKey */ .Dd)(site));
    if (found === undefined)
        return {};
    const { text, map } = found;
    if (map === null)
        return { source: { text } };
    const { variable, expression, declaration, scope, deletes, clears, replaces, makes, isWholePackage } = map;
    const facts = { expression, declaration, scope, deletes, clears, replaces, makes, isWholePackage };
    return { variable, mapType: (0,_map_name_js__WEBPACK_IMPORTED_MODULE_3__/* .mapTypeText */ .k_)(map), source: { text, ...facts } };
};
const verdictJson = (verdict, context) => {
    const explain = (0,_explain_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .explainerOf */ .Y)(verdict, context);
    const measured = (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .sitesByKey */ .l)(verdict.head);
    const { trend, ...total } = (0,_measure_trend_js__WEBPACK_IMPORTED_MODULE_0__/* .totalTrend */ .mk)(verdict.head);
    return {
        version: 1,
        verdict: verdict.state,
        reasons: verdict.reasons,
        cautions: verdict.cautions,
        perOperation: verdict.perOperation,
        totals: totalsJson(verdict),
        trend: { total: trend, ...total },
        sites: verdict.sites.map((site) => ({
            ...(0,_maps_site_js__WEBPACK_IMPORTED_MODULE_6__/* .siteOf */ .zU)(site),
            ...sourceJson(site, context),
            status: site.status,
            outcome: site.outcome,
            ...(site.from && { from: site.from }),
            ...(site.alsoFrom && { alsoFrom: site.alsoFrom }),
            ...(site.alsoAt && { alsoAt: site.alsoAt }),
            retained: site.retained,
            allocated: site.allocated,
            unreleased: site.unreleased,
            kinds: site.kinds,
            entries: (0,_kept_entries_js__WEBPACK_IMPORTED_MODULE_7__/* .keptEntries */ .l)(site, measured.get((0,_maps_site_js__WEBPACK_IMPORTED_MODULE_6__/* .siteKey */ .Dd)(site)), context),
            ...trendJson(measured.get((0,_maps_site_js__WEBPACK_IMPORTED_MODULE_6__/* .siteKey */ .Dd)(site)), verdict.head),
            ...explanationJson(explain(site)),
        })),
        creep: verdict.creep,
        history: verdict.history,
        acceptance: verdict.acceptance,
        fingerprint: verdict.head.fingerprint,
        differences: verdict.differences,
        head: verdict.head.provenance,
        base: verdict.base?.provenance ?? null,
        facts: { head: factsJson(verdict.head), base: verdict.base && factsJson(verdict.base) },
        notes: verdict.head.notes,
        warnings: (0,_warnings_js__WEBPACK_IMPORTED_MODULE_4__/* .warningsOf */ .n)(verdict, context),
    };
};
const servicesJson = (services) => ({
    version: 1,
    verdict: services[0].verdict.state,
    services: services.map(({ verdict, service, context }) => ({ service, ...verdictJson(verdict, context) })),
});


/***/ }),

/***/ 87914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ keptEntriesText),
/* harmony export */   l: () => (/* binding */ keptEntries)
/* harmony export */ });
/* harmony import */ var _maps_site_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81159);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92772);


const keptEntries = (site, measured, { sources }) => {
    const entries = measured?.entries ?? null;
    if (entries === null || entries.most === 0)
        return null;
    const map = sources.get((0,_maps_site_js__WEBPACK_IMPORTED_MODULE_0__/* .siteKey */ .Dd)(site))?.map ?? null;
    const isKept = map !== null && map.deletes.length === 0 && map.clears.length === 0;
    return { least: isKept ? Math.floor(entries.least) : null, most: Math.ceil(entries.most) };
};
const keptEntriesText = (entries) => {
    if (entries === null)
        return null;
    const most = (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(toTwoDigits(entries.most, Math.ceil));
    return entries.least === null
        ? `keeps at most ${most} entries`
        : `keeps ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(toTwoDigits(entries.least, Math.floor))} to ${most} entries`;
};
const toTwoDigits = (count, round) => {
    const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, count))) - 1);
    return round(count / unit) * unit;
};


/***/ }),

/***/ 72368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ limitWords)
/* harmony export */ });
/* harmony import */ var _inputs_catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28999);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92772);


const limitWords = (name, tier, limits) => {
    const value = (tier === 'max' ? limits[name] : limits.warn[name]);
    const input = `${tier}-${_inputs_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMIT_INPUTS */ .oX[name]}`;
    return { input, value: (0,_inputs_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .isShare */ .GS)(name) ? (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l9)(value * 100) : (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(value) };
};


/***/ }),

/***/ 22953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   Lt: () => (/* binding */ NOTHING_DELETES),
/* harmony export */   TU: () => (/* binding */ placedName),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   bu: () => (/* binding */ isNeverEmptied),
/* harmony export */   k_: () => (/* binding */ mapTypeText),
/* harmony export */   o9: () => (/* binding */ declarationText)
/* harmony export */ });
/* harmony import */ var _maps_site_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81159);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81822);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92772);



const mapOf = (site, { sources }) => sources.get((0,_maps_site_js__WEBPACK_IMPORTED_MODULE_1__/* .siteKey */ .Dd)(site))?.map ?? null;
const nameOf = (site, context) => mapOf(site, context)?.variable ?? (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .shortFunction */ .zR)(site.function);
const placedName = (site, context, style) => {
    const [name, place] = [style.code(nameOf(site, context)), style.code((0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .locationOf */ .hD)(site))];
    return mapOf(site, context) === null ? `${name} (${place})` : `${name} in ${place}`;
};
const mapTypeText = ({ keyType, valueType, typeName }) => keyType === null || valueType === null ? typeName : `map[${keyType}]${valueType}`;
const declarationText = (site, context) => {
    const map = mapOf(site, context);
    if (map === null || map.variable === map.expression)
        return null;
    const type = mapTypeText(map);
    return type === null ? map.variable : `${map.variable} ${type}`;
};
const isNeverEmptied = ({ scope, isWholePackage, ...uses }) => isWholePackage &&
    (scope === 'package' || scope === 'field') &&
    [uses.deletes, uses.clears, uses.replaces].every(({ length }) => length === 0);
const NOTHING_DELETES = 'nothing deletes from it';


/***/ }),

/***/ 92575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ momentOf),
/* harmony export */   LT: () => (/* binding */ workOf),
/* harmony export */   Od: () => (/* binding */ scopeOf),
/* harmony export */   dt: () => (/* binding */ METRIC_WORDS),
/* harmony export */   l8: () => (/* binding */ perOperationOf),
/* harmony export */   uR: () => (/* binding */ unitOfLoad)
/* harmony export */ });
/* harmony import */ var _measure_operations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79433);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92772);


const METRIC_WORDS = {
    retained: {
        title: 'Retained',
        meaning: 'left behind by the load',
        verb: 'keep',
        newVerb: 'now keep',
    },
    allocated: {
        title: 'Allocated',
        meaning: 'in all during the load',
        verb: 'allocate',
        newVerb: 'now allocate',
    },
    unreleased: {
        title: 'Unreleased',
        meaning: 'still there after the drain',
        verb: 'still hold',
        newVerb: 'now hold',
    },
};
const UNITS = {
    generator: 'request',
    profile: 'request',
    benchmarks: 'iteration',
    given: 'operation',
    output: 'operation',
};
const unitOfLoad = ({ operationsFrom }) => operationsFrom === null ? 'operation' : UNITS[operationsFrom];
const workOf = ({ head }, { unitOfLoad }) => {
    const operations = (0,_measure_operations_js__WEBPACK_IMPORTED_MODULE_0__/* .meanOperations */ .K)(head);
    return operations === null ? null : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(operations)} ${unitOfLoad}s`;
};
const perOperationOf = ({ perOperation }, metric, { unitOfLoad }) => (metric === 'allocated' && perOperation ? ` per ${unitOfLoad}` : '');
const scopeOf = (verdict, metric, context) => metric === 'unreleased' ? ' after the drain' : perOperationOf(verdict, metric, context);
const momentOf = (verdict, metric, context) => scopeOf(verdict, metric, context) ||
    `${metric === 'retained' ? ' after' : ' over'} ${workOf(verdict, context) ?? 'the load'}`;


/***/ }),

/***/ 57437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ renderPage)
});

// EXTERNAL MODULE: ./build/measure/short-commit.js
var short_commit = __webpack_require__(61947);
// EXTERNAL MODULE: ./build/report/html.js
var html = __webpack_require__(45138);
// EXTERNAL MODULE: ./build/verdict/allowed.js
var allowed = __webpack_require__(57854);
// EXTERNAL MODULE: ./build/verdict/by-metric.js
var by_metric = __webpack_require__(44790);
// EXTERNAL MODULE: ./build/report/accepted.js
var accepted = __webpack_require__(88798);
// EXTERNAL MODULE: ./build/report/cautioned.js
var cautioned = __webpack_require__(17179);
// EXTERNAL MODULE: ./build/report/cautions.js
var cautions = __webpack_require__(15397);
// EXTERNAL MODULE: ./build/report/figures.js
var figures = __webpack_require__(81822);
// EXTERNAL MODULE: ./build/report/format.js
var format = __webpack_require__(92772);
// EXTERNAL MODULE: ./build/report/links.js
var links = __webpack_require__(51006);
// EXTERNAL MODULE: ./build/report/metric-words.js
var metric_words = __webpack_require__(92575);
// EXTERNAL MODULE: ./build/report/sentences.js
var sentences = __webpack_require__(9385);
// EXTERNAL MODULE: ./build/report/spoken-reasons.js
var spoken_reasons = __webpack_require__(58661);
// EXTERNAL MODULE: ./build/report/totals.js
var totals = __webpack_require__(91756);
// EXTERNAL MODULE: ./build/report/trends.js
var report_trends = __webpack_require__(45343);
// EXTERNAL MODULE: ./build/report/what-to-do.js + 1 modules
var what_to_do = __webpack_require__(73332);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
;// CONCATENATED MODULE: ./build/report/page/prose.js


const [OPEN, CLOSE] = ['\u0001', '\u0002'];
const withCode = (text) => text.replace(/`([^`]+)`/g, `${OPEN}$1${CLOSE}`);
const PAGE = {
    code: (text) => `${OPEN}${(0,report_escape/* visibleText */.Q6)(text, 200)}${CLOSE}`,
    prose: (text) => withCode((0,report_escape/* visibleText */.Q6)(text)),
};
const prose = (sentence) => (0,html/* html */.q) `${withCode(sentence)
    .split(OPEN)
    .flatMap((part, i) => {
    if (i === 0)
        return [(0,html/* html */.q) `${part}`];
    const [code = '', ...rest] = part.split(CLOSE);
    return [(0,html/* html */.q) `<code>${code}</code>${rest.join('')}`];
})}`;

;// CONCATENATED MODULE: ./build/report/page/answer.js
















const answer = (verdict, context) => {
    const headline = (0,sentences/* headlineOf */.gD)(verdict, context, PAGE).replace(sentences/* ICONS */.Ze[verdict.state], '').trim();
    const lines = [
        (0,accepted/* acceptedLine */.S)(verdict, PAGE),
        ...(0,cautions/* cautionLines */.xy)({ verdict, context, style: PAGE }),
        ...(0,spoken_reasons/* spokenReasons */.u)(verdict, context.limits, PAGE),
        verdict.totals === null ? (0,totals/* totalsSentence */.bE)(verdict, context) : (0,totals/* totalsNote */.iV)(verdict, context),
    ].filter((line) => line !== '');
    return (0,html/* html */.q) `
    <section id="answer" class="${verdict.state.replace(' ', '-')}">
      <p class="state">${verdict.state}</p>
      <h1>${prose(headline)}</h1>
      ${lines.map((line) => (0,html/* html */.q) `<p>${prose(line)}</p>`)}
      ${verdict.totals === null ? '' : answer_totals(verdict, context)} ${advice(verdict, context)}
    </section>
  `;
};
const advice = (verdict, context) => {
    const { fixes, others } = (0,what_to_do/* whatToDo */.H6)(verdict, { context, style: PAGE });
    return fixes.length + others.length === 0
        ? (0,html/* html */.q) ``
        : (0,html/* html */.q) `<h2>What to do</h2>
        <ul class="advice">
          ${fixes.map((fix) => (0,html/* html */.q) `<li>${fixItem(fix, context)}</li>`)}
          ${others.map((line) => (0,html/* html */.q) `<li>${prose(line)}</li>`)}
        </ul>`;
};
const fixItem = (fix, { docsUrl }) => {
    const { code, docs } = fix.explanation;
    const url = docsUrl === null ? null : (0,links/* safeUrl */.Pl)(`${docsUrl}/${docs}`);
    return (0,html/* html */.q) `${prose((0,what_to_do/* fixSentence */.x0)(fix, PAGE))}
  ${url === null ? (0,html/* html */.q) `See <code>docs/${docs}</code>.` : (0,html/* html */.q) `<a href="${url}" rel="noreferrer noopener">Measured on an example</a>.`}
  ${code.length === 0 ? '' : (0,html/* html */.q) `<pre>${code.join('\n')}</pre>`}`;
};
const answer_totals = (verdict, context) => (0,html/* html */.q) `
  <table class="totals">
    <thead>
      <tr>
        <th scope="col">Map memory</th>
        <th scope="col" class="number">Base</th>
        <th scope="col" class="number">This change</th>
        <th scope="col" class="number">Growth</th>
        <th scope="col" class="number">Limit</th>
        <th scope="col"><span class="unseen">Against the limit</span></th>
        <th scope="col"><span class="unseen">Outcome</span></th>
      </tr>
    </thead>
    <tbody>
      ${(0,by_metric/* entriesOf */.M)(verdict.totals).map(([metric, comparison]) => totalRow(metric, comparison, { verdict, context }))}
    </tbody>
  </table>
`;
const totalRow = (metric, comparison, { verdict, context }) => {
    const { title, meaning } = metric_words/* METRIC_WORDS */.dt[metric];
    const trend = metric === 'retained' ? (0,report_trends/* totalTrendWords */.nX)(verdict.head, context) : null;
    return (0,html/* html */.q) `
    <tr>
      <th scope="row">
        ${title}${(0,metric_words/* perOperationOf */.l8)(verdict, metric, context)}
        <small>${meaning}${trend === null ? '' : `; ${trend.clause}`}</small>
      </th>
      <td class="number" data-label="Base">${(0,format/* formatBytes */.z3)(comparison.base)}</td>
      <td class="number" data-label="This change">${(0,format/* formatBytes */.z3)(comparison.head)}</td>
      <td class="number" data-label="Growth"><b>${(0,totals/* growthText */.bn)(comparison)}</b></td>
      <td class="number" data-label="Limit">${(0,totals/* limitText */.PW)(metric, verdict, context)}</td>
      <td class="bullet">${bullet(comparison, allowedOf(metric, comparison, { verdict, context }))}</td>
      <td>${outcomeChip(comparison, (0,cautioned/* isCautioned */.Z)(verdict, metric, null))}</td>
    </tr>
  `;
};
const allowedOf = (metric, { base, limitPercent }, { verdict, context }) => base + Math.max((base * limitPercent) / 100, (0,allowed/* floorOf */.Et)(metric, verdict, context.limits));
const bullet = ({ base, head, outcome }, allowed) => {
    const most = Math.max(base, head, allowed, 1) * 1.05;
    const at = (bytes) => Number(((Math.max(bytes, 0) / most) * 100).toFixed(2));
    return (0,html/* html */.q) `<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    <rect class="room" width="${at(allowed)}" height="10" />
    <rect class="head ${outcome}" y="2.5" width="${at(head)}" height="5" />
    <path class="base" d="M${at(base)} 0V10" />
    <path class="limit" d="M${at(allowed)} 0V10" />
  </svg>`;
};
const WORDS = { beyond: 'over', within: 'within', unclear: 'unclear' };
const outcomeChip = (comparison, isCaution) => {
    if (comparison.outcome === 'within' && isCaution)
        return (0,html/* html */.q) `<b class="chip unclear">warns</b>`;
    const noise = comparison.outcome === 'unclear' ? `, ± ${(0,format/* formatBytes */.z3)((0,figures/* noiseOf */.YN)(comparison))}` : '';
    return (0,html/* html */.q) `<b class="chip ${comparison.outcome}">${WORDS[comparison.outcome]}${noise}</b>`;
};

;// CONCATENATED MODULE: ./build/report/page/embedded-json.js
const ACTIVE = /[<>&\u2028\u2029]/g;
const embeddedJson = (value) => ({
    markup: JSON.stringify(value).replace(ACTIVE, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`),
});

// EXTERNAL MODULE: ./build/measure/operations.js
var operations = __webpack_require__(79433);
;// CONCATENATED MODULE: ./build/report/page/flame-data.js




const ownerOf = (file) => file.startsWith('$GOROOT/') ? 'library' : (0,links/* isRepositoryPath */.og)(file) ? 'own' : 'dependency';
const sideOf = ({ frames, nodes }) => ({
    frames: frames.map((frame) => ({
        name: (0,format/* shortFunction */.zR)(frame.function),
        function: frame.function,
        place: (0,figures/* locationOf */.hD)(frame),
        owner: ownerOf(frame.file),
    })),
    nodes: nodes.map(({ parent, frame, branches, retainedBytes, allocatedBytes }) => [
        parent,
        frame < 0 ? -branches : frame,
        retainedBytes,
        allocatedBytes,
    ]),
});
const callsOf = (measurement) => measurement?.calls ? sideOf(measurement.calls) : null;
const flameData = (verdict) => {
    const { head, base, perOperation } = verdict;
    const work = perOperation && base !== null ? ((0,operations/* meanOperations */.K)(head) ?? 1) / ((0,operations/* meanOperations */.K)(base) ?? 1) : 1;
    return {
        base: verdict.totals === null ? null : callsOf(base),
        head: callsOf(head),
        baseAllocatedScale: work,
    };
};

;// CONCATENATED MODULE: ./build/report/page/flame-section.js



const choice = (name, value, label) => (0,html/* html */.q) `<label><input type="radio" name="${name}" value="${value}" /><span>${label}</span></label>`;
const CELL_HEIGHT = 20;
const EMPTY_CELLS = 3;
const MOST_HEIGHT = 520;
const heightOf = ({ base, head }) => {
    const deepest = Math.max(...[base, head].map((side) => depthOf(side?.nodes ?? [])));
    return Math.min(MOST_HEIGHT, (deepest + EMPTY_CELLS) * CELL_HEIGHT);
};
const depthOf = (nodes) => {
    const depths = [];
    for (const [parent] of nodes)
        depths.push((depths[parent] ?? 0) + 1);
    return depths.reduce((most, depth) => Math.max(most, depth), 0);
};
const flameSection = (verdict) => {
    const data = flameData(verdict);
    return (0,html/* html */.q) `
    <section id="calls">
      <h2>Which calls led to them</h2>
      ${data.head === null
        ? (0,html/* html */.q) `<p class="quiet">
              This measurement has no call stacks, as one of an earlier release: there is no flame graph of
              it.
            </p>`
        : (0,html/* html */.q) `
              <p class="quiet needs-script">
                The flame graph needs JavaScript. All else of this page is here without it.
              </p>
              <div id="flame" class="by-script">
                <div class="controls">
                  ${data.base === null
            ? ''
            : (0,html/* html */.q) `<fieldset class="switch">
                          <legend>Show</legend>
                          ${choice('side', 'base', 'Base')} ${choice('side', 'head', 'This change')}
                          ${choice('side', 'difference', 'Difference')}
                        </fieldset>`}
                  <fieldset class="switch">
                    <legend>Bytes</legend>
                    ${choice('metric', 'retained', 'Retained')} ${choice('metric', 'allocated', 'Allocated')}
                  </fieldset>
                  <label class="search">
                    <span>Find a function or file</span
                    ><input type="search" id="flame-search" autocomplete="off" />
                  </label>
                  <button type="button" id="flame-reset">Reset zoom</button>
                </div>
                <p class="quiet" id="flame-note"></p>
                <div
                  id="flame-chart"
                  style="min-height: ${heightOf(data)}px"
                  tabindex="0"
                  role="application"
                  aria-label="Flame graph of map bytes: arrow keys move, Enter zooms, Escape resets"
                  aria-describedby="flame-details"
                ></div>
                <div id="flame-details" aria-live="polite"></div>
                <ul class="legend" id="flame-legend"></ul>
              </div>
              <script type="application/json" id="flame-data">
                ${embeddedJson(data)}
              </script>
            `}
    </section>
  `;
};

// EXTERNAL MODULE: ./build/measure/totals.js
var measure_totals = __webpack_require__(48968);
// EXTERNAL MODULE: ./build/report/history.js
var report_history = __webpack_require__(34995);
// EXTERNAL MODULE: ./build/report/page/history-charts.js
var history_charts = __webpack_require__(55081);
;// CONCATENATED MODULE: ./build/report/page/history-section.js






const METRICS = ['retained', 'allocated'];
const historySection = (verdict, context) => {
    const { history, head, creep } = verdict;
    if (history.length < 2)
        return (0,html/* html */.q) ``;
    const points = [
        ...history.map((entry) => ({ ...entry, mark: null })),
        {
            commit: head.provenance.commit,
            measuredAt: head.provenance.measuredAt,
            ...(0,measure_totals/* totalsOf */.vA)(head),
            mark: 'this change',
            accepted: null,
        },
    ];
    const accepted = history.filter((entry) => entry.accepted !== null);
    return (0,html/* html */.q) `
    <section id="history">
      <h2>The last ${points.length} measured commits</h2>
      ${METRICS.map((metric) => (0,html/* html */.q) `
          ${(0,history_charts/* historyChart */.H)(points, metric, { anchor: creep?.anchor ?? null, limits: limitsOf(metric, verdict, context) })}
          ${creepSentence(metric, verdict)}
        `)}
      ${accepted.length === 0
        ? ''
        : (0,html/* html */.q) `<ul class="sentences">
              ${accepted.map((entry) => (0,html/* html */.q) `<li><b>${(0,report_history/* dayOf */.kb)(entry)}</b> ${entry.accepted}</li>`)}
            </ul>`}
    </section>
  `;
};
const limitsOf = (metric, verdict, context) => {
    const { totals, creep, perOperation } = verdict;
    const isPerOperation = (of) => of && metric === 'allocated';
    return [
        ...(totals === null || isPerOperation(perOperation)
            ? []
            : [{ name: 'limit', bytes: allowedOf(metric, totals[metric], { verdict, context }) }]),
        ...(creep === null || isPerOperation(creep.perOperation)
            ? []
            : [{ name: 'limit since the anchor', bytes: allowedOf(metric, creep[metric], { verdict, context }) }]),
    ];
};
const creepSentence = (metric, { creep }) => {
    const percent = creep?.[metric].growthPercent ?? null;
    return creep === null || percent === null
        ? (0,html/* html */.q) ``
        : (0,html/* html */.q) `<p class="quiet">
        ${(0,format/* formatPercentGrowth */.Yx)(percent)} since ${creep.anchor.why}, on ${(0,report_history/* dayOf */.kb)(creep.anchor)}.
      </p>`;
};

// EXTERNAL MODULE: ./build/measure/mean.js
var mean = __webpack_require__(57546);
// EXTERNAL MODULE: ./build/verdict/statistics.js
var statistics = __webpack_require__(61295);
// EXTERNAL MODULE: ./build/verdict/verdict.js
var verdict = __webpack_require__(38579);
// EXTERNAL MODULE: ./build/report/conditions.js
var conditions = __webpack_require__(81153);
// EXTERNAL MODULE: ./build/report/facts.js + 2 modules
var report_facts = __webpack_require__(90180);
// EXTERNAL MODULE: ./build/report/warnings.js
var warnings = __webpack_require__(73786);
;// CONCATENATED MODULE: ./build/report/page/measured-section.js













const factsSection = (verdict, context) => {
    const facts = (0,report_facts/* factsOf */.x)(verdict, context, PAGE);
    if (facts === null)
        return (0,html/* html */.q) ``;
    const [titles = [], ...rows] = facts.table;
    return (0,html/* html */.q) `
    <section id="facts">
      <h2>Memory and garbage collection</h2>
      ${table(titles, rows)}
      <ul class="sentences">
        ${facts.sentences.map((sentence) => (0,html/* html */.q) `<li>${prose(sentence)}</li>`)}
      </ul>
    </section>
  `;
};
const measuredSection = (verdict, context) => {
    const { head, base } = verdict;
    const sides = base === null ? [head] : [base, head];
    const names = base === null ? ['This change'] : ['Base', 'This change'];
    const notes = [...head.notes, ...(0,warnings/* warningsOf */.n)(verdict, context)];
    return (0,html/* html */.q) `
    <section id="measured">
      <h2>How this was measured</h2>
      ${certainty(verdict)}
      <h3>Each run, in a fresh process</h3>
      ${sides.map((side, i) => runs(side, names[i]))}
      <h3>Conditions</h3>
      ${table(['', ...names], measured_section_conditions(sides), new Set(verdict.differences.map(({ field }) => conditions/* FIELD_NAMES */.Yr[field])))}
      ${notes.length === 0
        ? ''
        : (0,html/* html */.q) `<h3>Notes and warnings</h3>
              <ul class="sentences">
                ${notes.map((note) => (0,html/* html */.q) `<li>${prose(PAGE.prose(note))}</li>`)}
              </ul>`}
      ${context.reproduce === null
        ? ''
        : (0,html/* html */.q) `<h3>The same on your machine</h3>
              <pre class="commands">${lines(context.reproduce)}</pre>`}
      ${runLink(context)}
    </section>
  `;
};
const lines = (text) => text
    .split('\n')
    .map((line) => (0,html/* html */.q) `${(line.match(/.{1,200}/gu) ?? []).map((piece) => (0,html/* html */.q) `${piece}`)}${BREAK}`);
const BREAK = { markup: '\n' };
const runLink = ({ runUrl }) => {
    const url = (0,links/* safeUrl */.Pl)(runUrl);
    return url === null ? (0,html/* html */.q) `` : (0,html/* html */.q) `<p><a href="${url}" rel="noreferrer noopener">The workflow run</a></p>`;
};
const table = (titles, rows, marked = new Set()) => (0,html/* html */.q) `
  <div class="scroll">
    <table class="plain">
      <thead>
        <tr>
          ${titles.map((title, i) => (0,html/* html */.q) `<th scope="col" class="${i === 0 ? '' : 'number'}">${title}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(([name = '', ...cells]) => (0,html/* html */.q) `<tr class="${marked.has(name) ? 'differs' : ''}">
              <th scope="row">${name}</th>
              ${cells.map((cell) => (0,html/* html */.q) `<td class="number">${cell}</td>`)}
            </tr>`)}
      </tbody>
    </table>
  </div>
`;
const certainty = ({ totals, head }) => {
    if (totals === null)
        return (0,html/* html */.q) ``;
    const exact = head.rate === 1
        ? 'Every allocation was recorded, so only the runs themselves differ.'
        : `One allocation was recorded per ${(0,format/* formatBytes */.z3)(head.rate)}: the error of that is known, and in the bounds.`;
    return (0,html/* html */.q) `
    <h3>How sure it is</h3>
    <p class="quiet">Growth lies between the bounds; each of them is missed once in a thousand. ${exact}</p>
    ${table(['', 'Growth', 'At least', 'At most'], (0,by_metric/* entriesOf */.M)(totals).map(([metric, { growthBytes, lowBytes, highBytes }]) => [
        metric_words/* METRIC_WORDS */.dt[metric].title,
        ...[growthBytes, lowBytes, highBytes].map(format/* formatGrowth */.T9),
    ]))}
  `;
};
const runs = (side, name) => {
    const metrics = verdict/* METRICS */.Cb.filter((metric) => side.sites.some((site) => site[metric] !== null));
    const totals = metrics.map((metric) => side.runs.map((_, run) => totalOfRun(side, metric, run)));
    return (0,html/* html */.q) `<h4>${name}</h4>
    ${table(['Run', ...metrics.map((metric) => metric_words/* METRIC_WORDS */.dt[metric].title), 'Operations', 'Load', 'Heap in use'], [
        ...side.runs.map(({ operations, loadSeconds, heapInUseBytes }, run) => [
            `${run + 1}`,
            ...totals.map((bytes) => (0,format/* formatBytes */.z3)(bytes[run])),
            operations === null ? 'not counted' : (0,format/* formatCount */.B4)(operations),
            loadSeconds === 0 ? '–' : (0,format/* formatSeconds */.Xo)(loadSeconds),
            (0,format/* formatBytes */.z3)(heapInUseBytes),
        ]),
        ...(side.runs.length < 2 ? [] : [['Spread', ...totals.map(spread), '', '', '']]),
    ])}`;
};
const totalOfRun = ({ sites }, metric, run) => (0,mean/* sum */.c)(sites.map((site) => site[metric]?.bytes[run] ?? 0));
const spread = (bytes) => {
    const middle = (0,mean/* mean */.i)(bytes);
    return middle <= 0 ? '–' : (0,format/* formatPercent */.l9)((Math.sqrt((0,statistics/* sampleVariance */.y4)(bytes)) / middle) * 100);
};
const measured_section_conditions = (sides) => {
    const row = (name, text) => [name, ...sides.map(text)];
    const fields = Object.keys(conditions/* FIELD_NAMES */.Yr);
    return [
        row('Commit', ({ provenance }) => (0,short_commit/* shortCommit */.A)(provenance.commit) || 'unknown'),
        row('Measured at', ({ provenance }) => provenance.measuredAt),
        row('Event', ({ provenance: { event, ref } }) => [event, ref].filter(Boolean).join(', ') || 'a terminal'),
        row('Bytes per sample', ({ rate }) => (rate === 1 ? '1, every allocation' : (0,format/* formatCount */.B4)(rate))),
        ...fields.map((field) => row(conditions/* FIELD_NAMES */.Yr[field], ({ fingerprint }) => String(fingerprint[field]) || 'none')),
    ];
};

// EXTERNAL MODULE: ./build/measure/trend.js
var trend = __webpack_require__(28628);
// EXTERNAL MODULE: ./build/report/page/line-chart.js
var line_chart = __webpack_require__(72120);
;// CONCATENATED MODULE: ./build/report/page/repeated.js





const MOST_SITES = 5;
const repeatedSection = ({ head }, context) => head.roundOperations.length < 2 && head.timeline.length < 2
    ? (0,html/* html */.q) ``
    : (0,html/* html */.q) `<section id="rounds">
        <h2>What is kept as the load goes on</h2>
        ${head.roundOperations.length < 2 ? '' : rounds(head, context)}
        ${head.timeline.length < 2 ? '' : timeline(head)}
      </section>`;
const rounds = (head, context) => {
    const { retainedByRound } = (0,trend/* totalTrend */.mk)(head);
    const count = retainedByRound.length;
    const trends = (0,report_trends/* trendsOf */.KO)(head, context);
    const worst = head.sites
        .filter((site) => lastOf(site) > 0)
        .toSorted((a, b) => lastOf(b) - lastOf(a))
        .slice(0, MOST_SITES);
    const words = (0,report_trends/* totalTrendWords */.nX)(head, context);
    const nameOf = (site) => `${(0,format/* shortFunction */.zR)(site.function)}:${site.line}`;
    return (0,html/* html */.q) `
    ${words === null ? '' : (0,html/* html */.q) `<p>All together: <b>${words.clause}</b>.</p>`}
    ${(0,line_chart/* lineChart */.Tz)({
        title: `Retained after each of ${count} rounds of the same load, in one process`,
        lines: [
            { name: 'all sites', points: roundPoints(retainedByRound, 'all sites') },
            ...worst.map((site) => {
                const trend = trends(site);
                const name = nameOf(site);
                return {
                    name: trend === null ? name : `${name} ${trend.clause}`,
                    points: roundPoints(site.retainedByRound, name),
                };
            }),
        ],
        steps: retainedByRound.map((_, round) => `round ${round + 1}`),
    })}
  `;
};
const lastOf = ({ retainedByRound }) => retainedByRound.at(-1) ?? 0;
const roundPoints = (figures, name) => figures.map((bytes, round) => ({ bytes, title: `${name}, round ${round + 1}: ${(0,format/* formatBytes */.z3)(bytes)}` }));
const timeline = ({ timeline: points }) => (0,line_chart/* lineChart */.Tz)({
    title: 'Map bytes while the load ran, over those before it',
    lines: [
        {
            name: 'all sites',
            points: points.map(({ seconds, inUseBytes }) => ({
                bytes: inUseBytes,
                title: `${(0,format/* formatSeconds */.Xo)(seconds)}: ${(0,format/* formatBytes */.z3)(inUseBytes)}`,
            })),
        },
    ],
    steps: ['0 s', (0,format/* formatSeconds */.Xo)(points.at(-1).seconds)],
    seconds: points.map(({ seconds }) => seconds),
});

// EXTERNAL MODULE: ./build/report/page/shell.js + 1 modules
var shell = __webpack_require__(91941);
;// CONCATENATED MODULE: ./build/report/page/site-row.js







const ROWS_PER_PAGE = 50;
const growthOf = ({ base, head }) => head - (base ?? 0);
const OUTCOMES = { beyond: 'over its limit', unclear: 'unclear', within: '' };
const siteRow = (row, metrics) => (0,html/* html */.q) `
  <tr class="${row.outcome}">
    <td class="site">
      ${row.declaration === null ? '' : (0,html/* html */.q) `<div class="name"><code>${row.declaration}</code></div>`}
      <div class="name"><code title="${row.function}">${row.name}</code> ${chips(row)}</div>
      <div class="place">${place(row)}</div>
      ${row.source === null ? '' : (0,html/* html */.q) `<pre>${(0,report_escape/* visibleText */.Q6)(row.source, 160)}</pre>`}
      ${row.from === null ? '' : (0,html/* html */.q) `<div class="note">was at <code>${row.from}</code></div>`}
      ${row.explanation === null ? '' : (0,html/* html */.q) `<div class="note">${prose((0,report_escape/* visibleText */.Q6)(row.explanation))}</div>`}
      ${row.entries === null ? '' : (0,html/* html */.q) `<div class="note">${row.entries}</div>`}
      <div class="kinds">${row.kinds.map((kind) => (0,html/* html */.q) `<span>${kind}</span>`)}</div>
    </td>
    ${metrics.map((metric) => figureCell(row, metric))}
    <td class="rounds" data-label="Over the rounds">
      ${row.retainedByRound.length < 2 ? '' : (0,line_chart/* sparkline */.KM)(row.retainedByRound)}
      ${row.trend === null ? '' : (0,html/* html */.q) `<small>${row.trend}</small>`}
    </td>
  </tr>
`;
const chips = ({ status, outcome }) => [
    ...(outcome === 'within' ? [] : [(0,html/* html */.q) `<b class="chip ${outcome}">${OUTCOMES[outcome]}</b>`]),
    ...(status === null || status === 'unchanged' ? [] : [(0,html/* html */.q) `<b class="chip">${status}</b>`]),
];
const place = ({ place: text, url }) => url === null
    ? (0,html/* html */.q) `<code>${text}</code>`
    : (0,html/* html */.q) `<a href="${url}" rel="noreferrer noopener"><code>${text}</code></a>`;
const figureCell = ({ figures }, metric) => {
    const figure = figures[metric];
    const label = metric_words/* METRIC_WORDS */.dt[metric].title;
    if (figure === null)
        return (0,html/* html */.q) `<td class="number" data-label="${label}">–</td>`;
    const { base, head, outcome } = figure;
    if (base === null)
        return (0,html/* html */.q) `<td class="number" data-label="${label}">${(0,format/* formatBytes */.z3)(head)}</td>`;
    const growth = (0,format/* formatGrowth */.T9)(head - base);
    const percent = base > 0 && head !== 0 ? (0,format/* percentNote */.Sb)(((head - base) / base) * 100) : '';
    const change = growth === '0 B' ? (0,html/* html */.q) `<span>no change</span>` : (0,html/* html */.q) `<b>${growth}${percent}</b>`;
    const sides = growth === '0 B' ? (0,format/* formatBytes */.z3)(head) : `${(0,format/* formatBytes */.z3)(base)} → ${(0,format/* formatBytes */.z3)(head)}`;
    return (0,html/* html */.q) `<td class="number ${outcome}" data-label="${label}">
    ${change}
    <small>${sides}</small>
  </td>`;
};
const metricsOf = (rows) => verdict/* METRICS */.Cb.filter((metric) => rows.some(({ figures }) => figures[metric] !== null));

// EXTERNAL MODULE: ./build/maps/site.js
var maps_site = __webpack_require__(81159);
// EXTERNAL MODULE: ./build/report/explain/explain.js + 24 modules
var explain_explain = __webpack_require__(72886);
// EXTERNAL MODULE: ./build/report/kept-entries.js
var kept_entries = __webpack_require__(87914);
// EXTERNAL MODULE: ./build/report/map-name.js
var map_name = __webpack_require__(22953);
;// CONCATENATED MODULE: ./build/report/page/site-rows.js









const siteRows = (verdict, context) => {
    if (verdict.totals === null)
        return verdict.head.sites.map(headRow(verdict, context));
    const explain = (0,explain_explain/* explainerOf */.Y)(verdict, context);
    const common = commonOf(verdict, context);
    return (0,figures/* causesFirst */.NO)(verdict).map((site) => ({
        ...common(site, site.status === 'gone' ? verdict.base.provenance.commit : context.headSha),
        status: site.status,
        outcome: site.outcome,
        from: fromText(site),
        explanation: whyOf(explain(site)),
        kinds: kindsOf(site.kinds),
        figures: (0,by_metric/* mapMetrics */.y)(site, ({ base, head, outcome }) => ({ base, head, outcome })),
    }));
};
const headRow = (verdict, context) => {
    const common = commonOf(verdict, context);
    return (site) => ({
        ...common(site, context.headSha),
        ...{ status: null, outcome: 'within', from: null, explanation: null },
        kinds: kindsOf(site.kinds),
        figures: (0,by_metric/* mapMetrics */.y)(site, (series) => ({
            base: null,
            head: (0,figures/* meanOf */.hm)(series),
            outcome: 'within',
        })),
    });
};
const whyOf = (explanation) => explanation && [explanation.cause, explanation.evidence].filter((part) => part !== '').join('. ');
const commonOf = (verdict, context) => {
    const trends = (0,report_trends/* trendsOf */.KO)(verdict.head, context);
    const measured = (0,figures/* sitesByKey */.l)(verdict.head);
    return (site, sha) => ({
        name: (0,format/* shortFunction */.zR)(site.function),
        function: site.function,
        declaration: (0,map_name/* declarationText */.o9)(site, context),
        place: (0,figures/* locationOf */.hD)(site),
        url: (0,links/* safeUrl */.Pl)((0,links/* lineUrl */.gV)(context.repositoryUrl, sha, site)),
        source: sourceOf(site, context),
        entries: (0,kept_entries/* keptEntriesText */.Q)((0,kept_entries/* keptEntries */.l)(site, measured.get((0,maps_site/* siteKey */.Dd)(site)), context)),
        trend: trends(site)?.clause ?? null,
        retainedByRound: measured.get((0,maps_site/* siteKey */.Dd)(site))?.retainedByRound ?? [],
    });
};
const sourceOf = (site, { sources }) => sources.get((0,maps_site/* siteKey */.Dd)(site))?.text ?? null;
const kindsOf = (kinds) => maps_site/* KINDS */.GW.filter((kind) => kinds[kind] !== undefined);
const fromText = ({ from, alsoFrom = [], function: name }) => {
    if (from === undefined)
        return null;
    const more = alsoFrom.length === 0 ? '' : ` and ${String(alsoFrom.length)} more`;
    const place = `${(0,figures/* locationOf */.hD)(from)}${more}`;
    return from.function === name ? place : `${(0,format/* shortFunction */.zR)(from.function)}, ${place}`;
};

;// CONCATENATED MODULE: ./build/report/page/site-section.js






const siteSection = (verdict, context) => {
    const rows = siteRows(verdict, context);
    const metrics = metricsOf(rows);
    const more = rows.length - ROWS_PER_PAGE;
    if (rows.length === 0)
        return (0,html/* html */.q) `<section id="sites">
      <h2>Sites</h2>
      <p class="quiet">No site gained or lost map bytes.</p>
    </section>`;
    return (0,html/* html */.q) `
    <section id="sites">
      <h2>All ${(0,format/* formatCount */.B4)(rows.length)} map sites</h2>
      <div class="controls by-script" id="site-controls">
        <label class="search">
          <span>Find a function, file, line or kind</span
          ><input type="search" id="site-search" autocomplete="off" />
        </label>
        <label
          ><span>Show</span>
          <select id="site-filter">
            <option value="">all</option>
            <option value="beyond">over a limit</option>
            <option value="unclear">unclear</option>
            ${verdict.totals === null ? '' : STATUSES.map((status) => (0,html/* html */.q) `<option value="${status}">${status}</option>`)}
            <option value="growing">with a trend</option>
          </select>
        </label>
        <label
          ><span>Order</span>
          <select id="site-order">
            <option value="worst">worst first</option>
            <option value="name">by function</option>
            <option value="place">by place</option>
            ${metrics.map((metric) => (0,html/* html */.q) `<option value="${metric}">by ${metric} bytes</option>`)}
          </select>
        </label>
      </div>
      <table id="site-table">
        <thead>
          <tr>
            <th scope="col" data-sort="name">Map site</th>
            ${metrics.map((metric) => (0,html/* html */.q) `<th scope="col" class="number" data-sort="${metric}">
                  ${metric_words/* METRIC_WORDS */.dt[metric].title}${(0,metric_words/* perOperationOf */.l8)(verdict, metric, context)}
                </th>`)}
            <th scope="col">Over the rounds</th>
          </tr>
        </thead>
        <tbody>
          ${rows.slice(0, ROWS_PER_PAGE).map((row) => siteRow(row, metrics))}
        </tbody>
      </table>
      <div class="pages">
        <span id="site-count" aria-live="polite"
          >${more > 0 ? `The first ${ROWS_PER_PAGE}; ${(0,format/* formatCount */.B4)(more)} more are shown with JavaScript.` : ''}</span
        >
        <span id="site-pages" hidden>
          <button type="button" id="site-previous">← Previous</button>
          <button type="button" id="site-next">Next →</button>
        </span>
      </div>
      <script type="application/json" id="site-data">
        ${embeddedJson({ rows, metrics })}
      </script>
    </section>
  `;
};
const STATUSES = ['new', 'gone', 'changed', 'moved', 'unchanged'];

;// CONCATENATED MODULE: ./build/report/page/page.js









const renderPage = (verdict, context, script) => {
    const sections = [
        flameSection(verdict),
        repeatedSection(verdict, context),
        historySection(verdict, context),
        siteSection(verdict, context),
        factsSection(verdict, context),
        measuredSection(verdict, context),
    ];
    const name = context.service ?? repositoryOf(context);
    const title = `Map memory${name === null ? '' : ` of ${name}`}`;
    const body = (0,html/* html */.q) `
    <header>
      <b>${title}</b>
      <span>${sidesOf(verdict)}</span>
    </header>
    <main>${answer(verdict, context)} ${sections}</main>
    <footer>Written by go-map-regression. Nothing on this page was loaded from elsewhere.</footer>
  `;
    return (0,shell/* page */.M)(`${verdict.state}: ${title}`, body, script);
};
const repositoryOf = ({ repositoryUrl }) => repositoryUrl === null ? null : repositoryUrl.split('/').slice(-2).join('/');
const sidesOf = ({ head, base }) => {
    const commits = [base, head].flatMap((side) => (0,short_commit/* shortCommit */.A)(side?.provenance.commit ?? '') || []);
    return [commits.join(' → '), head.provenance.measuredAt.slice(0, 10)].filter(Boolean).join(', ');
};


/***/ }),

/***/ 48647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ metricsText)
});

;// CONCATENATED MODULE: ./build/report/prometheus/exposition.js
const expositionText = (gauges) => gauges
    .filter(({ samples }) => samples.length > 0)
    .flatMap(({ name, help, samples }) => [
    `# HELP ${name} ${escapeHelp(help)}`,
    `# TYPE ${name} gauge`,
    ...samples.map(({ labels, value }) => `${name}${labelsText(labels)} ${value}`),
])
    .map((line) => `${line}\n`)
    .join('');
const labelsText = (labels) => {
    const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escapeLabel(value)}"`);
    return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
};
const escapeHelp = (text) => text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n');
const escapeLabel = (text) => escapeHelp(text.toWellFormed()).replaceAll('"', '\\"');

// EXTERNAL MODULE: ./build/inputs/catalog.js
var catalog = __webpack_require__(28999);
// EXTERNAL MODULE: ./build/verdict/by-metric.js
var by_metric = __webpack_require__(44790);
// EXTERNAL MODULE: ./build/verdict/verdict.js
var verdict_verdict = __webpack_require__(38579);
;// CONCATENATED MODULE: ./build/report/prometheus/told.js
const one = (value, labels = {}) => typeof value === 'number' && Number.isFinite(value) ? [{ labels, value }] : [];
const labelled = (samples, more) => samples.map(({ labels, value }) => ({ labels: { ...more, ...labels }, value }));

;// CONCATENATED MODULE: ./build/report/prometheus/judged.js




const ofTotals = (samplesOf) => ({ verdict: { totals } }) => (totals === null ? [] : (0,by_metric/* entriesOf */.M)(totals)).flatMap(([metric, comparison]) => labelled(samplesOf(comparison), { metric }));
const ofLimits = (isWanted) => ({ context: { limits } }) => Object.keys(catalog/* LIMIT_INPUTS */.oX)
    .filter(isWanted)
    .flatMap((name) => [
    ...one(limits[name], { limit: `max-${catalog/* LIMIT_INPUTS */.oX[name]}` }),
    ...one(limits.warn[name], { limit: `warn-${catalog/* LIMIT_INPUTS */.oX[name]}` }),
]);
const JUDGED = [
    {
        name: 'go_map_regression_verdict',
        help: 'Whether the verdict is the one in the label: 1 for one of them, 0 for the others.',
        of: ({ verdict }) => verdict_verdict/* STATES */.xj.flatMap((state) => one(Number(verdict.state === state), { state })),
    },
    {
        name: 'go_map_growth_ratio',
        help: 'Growth of the head over the base, as a share of the base; of allocated bytes per operation where the work differs.',
        of: ofTotals(({ growthPercent }) => one(growthPercent && growthPercent / 100)),
    },
    {
        name: 'go_map_growth_bound_ratio',
        help: 'Confidence bounds of go_map_growth_ratio, each missed with probability 0.001: the noise.',
        of: ofTotals(({ base, lowBytes, highBytes }) => base > 0
            ? [...one(lowBytes / base, { bound: 'low' }), ...one(highBytes / base, { bound: 'high' })]
            : []),
    },
    {
        name: 'go_map_limit_ratio',
        help: 'Limits on growth as shares of the base, by the inputs that set them.',
        of: ofLimits(catalog/* isShare */.GS),
    },
    {
        name: 'go_map_limit_bytes',
        help: 'The floor of growth, and budgets where they are set, by the inputs that set them.',
        of: (judged) => [
            ...one(judged.context.limits.minGrowthBytes, { limit: 'min-growth' }),
            ...ofLimits((name) => !(0,catalog/* isShare */.GS)(name))(judged),
        ],
    },
    {
        name: 'go_map_sites',
        help: 'Sites that were compared, by the worst outcome of their figures.',
        of: ({ verdict: { totals, sites } }) => totals === null
            ? []
            : Object.keys(verdict_verdict/* SEVERITY */.C$).flatMap((outcome) => one(sites.filter((site) => site.outcome === outcome).length, { outcome })),
    },
];

// EXTERNAL MODULE: ./build/maps/site.js
var site = __webpack_require__(81159);
// EXTERNAL MODULE: ./build/measure/mean.js
var mean = __webpack_require__(57546);
// EXTERNAL MODULE: ./build/measure/operations.js
var measure_operations = __webpack_require__(79433);
// EXTERNAL MODULE: ./build/measure/totals.js
var totals = __webpack_require__(48968);
// EXTERNAL MODULE: ./build/measure/trend.js
var trend = __webpack_require__(28628);
// EXTERNAL MODULE: ./build/report/trends.js
var trends = __webpack_require__(45343);
;// CONCATENATED MODULE: ./build/report/prometheus/measured.js







const ofSides = (samplesOf) => ({ verdict: { head, base, totals } }) => Object.entries({ base: totals && base, head }).flatMap(([side, measurement]) => measurement === null ? [] : labelled(samplesOf(measurement), { side }));
const byKind = (bytes) => ofSides(({ sites }) => site/* KINDS */.GW.flatMap((kind) => {
    const growths = sites.flatMap(({ kinds }) => kinds[kind] ?? []);
    return growths.length === 0 ? [] : one((0,mean/* sum */.c)(growths.map((growth) => growth[bytes])), { kind });
}));
const allocatedPerOperation = (measurement) => {
    const operations = (0,measure_operations/* meanOperations */.K)(measurement);
    return operations ? (0,totals/* totalsOf */.vA)(measurement).allocatedBytes / operations : null;
};
const meanOfRuns = (figure) => ofSides(({ runs }) => one((0,mean/* mean */.i)(runs.map((run) => run[figure]))));
const infoOf = ({ head, base }) => {
    const { goVersion, mapImplementation, os, architecture } = head.fingerprint;
    return {
        commit: head.provenance.commit,
        base_commit: base?.provenance.commit ?? '',
        ref: head.provenance.ref,
        go_version: goVersion,
        map_implementation: mapImplementation,
        os,
        architecture,
    };
};
const MEASURED = [
    {
        name: 'go_map_retained_bytes',
        help: 'Map bytes in use after the load minus before it, mean over the runs.',
        of: ofSides((side) => one((0,totals/* totalsOf */.vA)(side).retainedBytes)),
    },
    {
        name: 'go_map_allocated_bytes',
        help: 'Map bytes allocated during the load, mean over the runs.',
        of: ofSides((side) => one((0,totals/* totalsOf */.vA)(side).allocatedBytes)),
    },
    {
        name: 'go_map_unreleased_bytes',
        help: 'Map bytes in use after the drain minus before the load, mean over the runs.',
        of: ofSides((side) => one((0,totals/* unreleasedBytesOf */.vl)(side))),
    },
    {
        name: 'go_map_allocated_per_operation_bytes',
        help: 'Map bytes allocated for one operation of the load, mean over the runs.',
        of: ofSides((side) => one(allocatedPerOperation(side))),
    },
    {
        name: 'go_map_kept_per_operation_bytes',
        help: 'Map bytes that sites which grow with every round keep of one operation.',
        of: ofSides((side) => one((0,trend/* totalTrend */.mk)(side).bytesPerOperation)),
    },
    {
        name: 'go_map_kind_retained_bytes',
        help: 'go_map_retained_bytes by what the memory is for; the kinds add up to it.',
        of: byKind('retainedBytes'),
    },
    {
        name: 'go_map_kind_allocated_bytes',
        help: 'go_map_allocated_bytes by what the memory is for; the kinds add up to it.',
        of: byKind('allocatedBytes'),
    },
    {
        name: 'go_map_growing_sites',
        help: 'Sites that keep growing with every round of the load.',
        of: ofSides((side) => (side.roundOperations.length === 0 ? [] : one((0,trends/* growingSites */.c2)(side).length))),
    },
    {
        name: 'go_map_heap_in_use_bytes',
        help: 'Bytes in use of the whole heap after the load, maps or not, mean over the runs.',
        of: meanOfRuns('heapInUseBytes'),
    },
    {
        name: 'go_map_load_duration_seconds',
        help: 'How long the load took, mean over the runs.',
        of: meanOfRuns('loadSeconds'),
    },
    {
        name: 'go_map_operations',
        help: 'Operations of the load, mean over the runs.',
        of: ofSides((side) => one((0,measure_operations/* meanOperations */.K)(side))),
    },
    {
        name: 'go_map_runs',
        help: 'Processes that were measured.',
        of: ofSides(({ runs }) => one(runs.length)),
    },
    {
        name: 'go_map_profile_rate_bytes',
        help: 'Bytes of allocation per recorded one; at 1 every allocation is recorded, and figures are exact.',
        of: ofSides(({ rate }) => one(rate)),
    },
    {
        name: 'go_map_measured_timestamp_seconds',
        help: 'When it was measured, in seconds since 1970.',
        of: ofSides(({ provenance }) => one(Date.parse(provenance.measuredAt) / 1000)),
    },
    {
        name: 'go_map_measurement_info',
        help: 'Always 1: what was measured, in the labels.',
        of: ({ verdict }) => one(1, infoOf(verdict)),
    },
];

;// CONCATENATED MODULE: ./build/report/prometheus/prometheus.js




const metricsText = (services) => expositionText([...JUDGED, ...MEASURED].map(({ name, help, of }) => ({
    name,
    help,
    samples: services.flatMap((judged) => {
        const { key, service } = judged.context;
        return labelled(of(judged), { key, service: service ?? key });
    }),
})));


/***/ }),

/***/ 9385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ze: () => (/* binding */ ICONS),
/* harmony export */   gD: () => (/* binding */ headlineOf),
/* harmony export */   x7: () => (/* binding */ siteClause)
/* harmony export */ });
/* unused harmony export causeClause */
/* harmony import */ var _verdict_allowed_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(57854);
/* harmony import */ var _verdict_by_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44790);
/* harmony import */ var _creep_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49142);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(92772);
/* harmony import */ var _doubt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36833);
/* harmony import */ var _explain_explain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72886);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81822);
/* harmony import */ var _map_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22953);
/* harmony import */ var _metric_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92575);
/* harmony import */ var _trends_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45343);










const ICONS = {
    pass: '✅',
    fail: '❌',
    accepted: '☑️',
    inconclusive: '⚠️',
    'no baseline': '⚪',
    incomparable: '⚠️',
};
const siteClause = (site, metric, { verdict, context }) => {
    const { growthBytes, growthPercent } = site[metric];
    const isNew = site.status === 'new';
    const { verb, newVerb } = _metric_words_js__WEBPACK_IMPORTED_MODULE_6__/* .METRIC_WORDS */ .dt[metric];
    const size = `${(0,_format_js__WEBPACK_IMPORTED_MODULE_8__/* .formatBytes */ .z3)(Math.abs(growthBytes))}${isNew ? '' : growthBytes < 0 ? ' less' : ' more'}`;
    return `${isNew ? newVerb : verb}s ${size}${(0,_format_js__WEBPACK_IMPORTED_MODULE_8__/* .percentNote */ .Sb)(growthPercent)}${(0,_metric_words_js__WEBPACK_IMPORTED_MODULE_6__/* .momentOf */ .Et)(verdict, metric, context)}`;
};
const causeClause = (site, told) => {
    const { verdict, context } = told;
    const metric = (0,_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .worstMetricOf */ .p2)(site, verdict);
    const grown = (0,_explain_explain_js__WEBPACK_IMPORTED_MODULE_3__/* .explainerOf */ .Y)(verdict, context)(site)?.functionGrowthBytes ?? null;
    if (grown === null)
        return siteClause(site, metric, told);
    const per = (0,_metric_words_js__WEBPACK_IMPORTED_MODULE_6__/* .perOperationOf */ .l8)(verdict, metric, context);
    const when = per === '' ? ` over ${(0,_metric_words_js__WEBPACK_IMPORTED_MODULE_6__/* .workOf */ .LT)(verdict, context) ?? 'the load'}` : per;
    return `${_metric_words_js__WEBPACK_IMPORTED_MODULE_6__/* .METRIC_WORDS */ .dt[metric].verb}s ${(0,_format_js__WEBPACK_IMPORTED_MODULE_8__/* .formatBytes */ .z3)(grown)} more${when}, because a map lost its size hint`;
};
const leaksOf = ({ reasons }) => reasons.filter(({ scope, outcome }) => scope === 'growing' && outcome === 'beyond');
const leakSentence = (leaks, context, style) => {
    const unit = context.unitOfLoad;
    const keeps = ({ bytes = 0, budgetBytes = 0 }) => `${(0,_format_js__WEBPACK_IMPORTED_MODULE_8__/* .formatBytes */ .z3)(bytes)} of each, where ${(0,_format_js__WEBPACK_IMPORTED_MODULE_8__/* .formatBytes */ .z3)(budgetBytes)} are allowed`;
    const [worst, ...others] = leaks
        .filter(({ site }) => site !== undefined)
        .sort((a, b) => (b.bytes ?? 0) - (a.bytes ?? 0));
    if (worst?.site === undefined) {
        return `Maps grow with every ${unit}: together they keep ${keeps(leaks[0])}, though no single place keeps more than that`;
    }
    const many = others.length;
    const more = many === 0 ? '' : `; ${many} more ${many === 1 ? 'place does' : 'places do'}, too`;
    const map = (0,_map_name_js__WEBPACK_IMPORTED_MODULE_5__/* .mapOf */ .A7)(worst.site, context);
    const never = map !== null && (0,_map_name_js__WEBPACK_IMPORTED_MODULE_5__/* .isNeverEmptied */ .bu)(map) ? `, and ${_map_name_js__WEBPACK_IMPORTED_MODULE_5__/* .NOTHING_DELETES */ .Lt}` : '';
    return `${(0,_map_name_js__WEBPACK_IMPORTED_MODULE_5__/* .placedName */ .TU)(worst.site, context, style)} grows with every ${unit}: it keeps ${keeps(worst)}${never}${more}`;
};
const totalsIn = ({ totals }) => totals === null ? [] : (0,_verdict_by_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .M)(totals);
const keptBecause = (site, head, context) => {
    const trend = (0,_trends_js__WEBPACK_IMPORTED_MODULE_7__/* .trendsOf */ .KO)(head, context)(site);
    const map = (0,_map_name_js__WEBPACK_IMPORTED_MODULE_5__/* .mapOf */ .A7)(site, context);
    const isLosing = map !== null && (0,_map_name_js__WEBPACK_IMPORTED_MODULE_5__/* .isNeverEmptied */ .bu)(map) && !trend?.clause.startsWith('fills');
    const causes = [...(trend === null ? [] : [`it ${trend.clause}`]), ...(isLosing ? [_map_name_js__WEBPACK_IMPORTED_MODULE_5__/* .NOTHING_DELETES */ .Lt] : [])];
    return causes.length === 0 ? '' : `: ${causes.join(' and ')}`;
};
const failSentence = (verdict, context, style) => {
    const failing = (0,_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .causesFirst */ .NO)(verdict).filter((site) => site.outcome === 'beyond');
    const [worst] = failing;
    const [leak, ...leaks] = leaksOf(verdict);
    if (worst === undefined && leak !== undefined)
        return leakSentence([leak, ...leaks], context, style);
    if (worst !== undefined) {
        const others = failing.length - 1;
        const more = others === 0 ? '' : `; ${others} more ${others === 1 ? 'place is' : 'places are'} over the limit`;
        const clause = causeClause(worst, { verdict, context });
        const why = (0,_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .worstMetricOf */ .p2)(worst, verdict) === 'retained' ? keptBecause(worst, verdict.head, context) : '';
        return `${(0,_map_name_js__WEBPACK_IMPORTED_MODULE_5__/* .placedName */ .TU)(worst, context, style)} ${clause}${why}${more}`;
    }
    const total = totalsIn(verdict).find(([, { outcome }]) => outcome === 'beyond');
    if (total !== undefined) {
        const [metric, { growthBytes, growthPercent }] = total;
        const more = `${(0,_format_js__WEBPACK_IMPORTED_MODULE_8__/* .formatBytes */ .z3)(growthBytes)} more${(0,_format_js__WEBPACK_IMPORTED_MODULE_8__/* .percentNote */ .Sb)(growthPercent)}`;
        const scope = (0,_metric_words_js__WEBPACK_IMPORTED_MODULE_6__/* .scopeOf */ .Od)(verdict, metric, context);
        return `Maps ${_metric_words_js__WEBPACK_IMPORTED_MODULE_6__/* .METRIC_WORDS */ .dt[metric].verb} ${more}${scope} in total, though no single place is over the limit`;
    }
    const creep = verdict.reasons.find(({ scope, outcome }) => scope === 'creep' && outcome === 'beyond');
    if (creep?.metric !== undefined)
        return `Maps ${(0,_creep_js__WEBPACK_IMPORTED_MODULE_1__/* .creepClause */ .f)(creep.metric, verdict, { context, style })}, and this change adds to it`;
    const budget = verdict.reasons.some(({ scope, outcome }) => scope === 'budget' && outcome === 'beyond');
    return budget ? 'Map memory is over its budget' : 'Map memory regressed';
};
const passSentence = (verdict, context) => {
    if (verdict.totals === null)
        return 'Map memory is within its budgets';
    for (const [metric, total] of totalsIn(verdict)) {
        const movement = (0,_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .movementOf */ .Ri)(total, (0,_verdict_allowed_js__WEBPACK_IMPORTED_MODULE_9__/* .floorOf */ .Et)(metric, verdict, context.limits));
        if (movement === 'same')
            continue;
        const { growthBytes, growthPercent } = total;
        const percent = (0,_format_js__WEBPACK_IMPORTED_MODULE_8__/* .percentNote */ .Sb)(growthPercent);
        const change = `${(0,_format_js__WEBPACK_IMPORTED_MODULE_8__/* .formatBytes */ .z3)(Math.abs(growthBytes))} ${movement === 'grew' ? 'more' : 'less'}${percent}`;
        const limit = movement === 'grew' ? ', which is within the limit' : '';
        return `Maps ${_metric_words_js__WEBPACK_IMPORTED_MODULE_6__/* .METRIC_WORDS */ .dt[metric].verb} ${change}${(0,_metric_words_js__WEBPACK_IMPORTED_MODULE_6__/* .scopeOf */ .Od)(verdict, metric, context)}${limit}`;
    }
    const moved = verdict.sites.filter(({ status }) => status === 'moved').length;
    return `Map memory is unchanged${moved === 0 ? '' : `; ${moved === 1 ? 'one map site' : `${moved} map sites`} moved`}`;
};
const inconclusiveSentence = (verdict, context, style) => {
    const doubt = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_2__/* .doubtOf */ .k)(verdict, context.limits);
    if (doubt === null)
        return 'Cannot tell whether map memory is within its budget';
    const { comparison, site } = doubt;
    const who = site === null ? 'maps' : style.code((0,_map_name_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .Vb)(site, context));
    const { verb } = _metric_words_js__WEBPACK_IMPORTED_MODULE_6__/* .METRIC_WORDS */ .dt[doubt.metric];
    const question = `Cannot tell whether ${who} ${verb}${site === null ? '' : 's'} more than allowed`;
    if (!doubt.isNoise)
        return question;
    const noise = (0,_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .noiseOf */ .YN)(comparison);
    const allowed = `the ${(0,_format_js__WEBPACK_IMPORTED_MODULE_8__/* .formatBytes */ .z3)(doubt.allowedBytes)} that the limit allows`;
    return noise > doubt.allowedBytes
        ? `${question}: the noise, ± ${(0,_format_js__WEBPACK_IMPORTED_MODULE_8__/* .formatBytes */ .z3)(noise)}, is larger than ${allowed}`
        : `${question}: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_8__/* .formatGrowth */ .T9)(comparison.growthBytes)} ± ${(0,_format_js__WEBPACK_IMPORTED_MODULE_8__/* .formatBytes */ .z3)(noise)} is too close to ${allowed}`;
};
const noBaselineSentence = ({ head }, context, style) => {
    const [fastest] = (0,_trends_js__WEBPACK_IMPORTED_MODULE_7__/* .growingSites */ .c2)(head);
    const measured = 'Map memory measured; there is nothing to compare it with yet';
    if (fastest === undefined)
        return measured;
    const map = (0,_map_name_js__WEBPACK_IMPORTED_MODULE_5__/* .mapOf */ .A7)(fastest, context);
    const never = map !== null && (0,_map_name_js__WEBPACK_IMPORTED_MODULE_5__/* .isNeverEmptied */ .bu)(map) ? ` and ${_map_name_js__WEBPACK_IMPORTED_MODULE_5__/* .NOTHING_DELETES */ .Lt}` : '';
    return `${measured}, but ${(0,_map_name_js__WEBPACK_IMPORTED_MODULE_5__/* .placedName */ .TU)(fastest, context, style)} ${(0,_trends_js__WEBPACK_IMPORTED_MODULE_7__/* .trendClause */ .L7)(fastest, head, context)}${never}`;
};
const answerOf = (verdict, context, style) => {
    switch (verdict.state) {
        case 'fail':
        case 'accepted':
            return failSentence(verdict, context, style);
        case 'pass':
            return passSentence(verdict, context);
        case 'inconclusive':
            return inconclusiveSentence(verdict, context, style);
        case 'no baseline':
            return noBaselineSentence(verdict, context, style);
        case 'incomparable':
            return 'Map memory cannot be compared: it was measured under other conditions than the baseline';
    }
};
const headlineOf = (verdict, context, style) => {
    const service = context.service === null ? '' : `${style.code(context.service)}: `;
    return `${ICONS[verdict.state]} ${service}${answerOf(verdict, context, style)}`;
};


/***/ }),

/***/ 89761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
const shellWord = (value) => /^[\w./:=@%+,-]+$/.test(value) ? value : `'${value.replaceAll("'", `'\\''`)}'`;


/***/ }),

/***/ 3565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JW: () => (/* binding */ figureCell),
/* harmony export */   SM: () => (/* binding */ fitTable),
/* harmony export */   _r: () => (/* binding */ isNotable),
/* harmony export */   oC: () => (/* binding */ siteTable),
/* harmony export */   wI: () => (/* binding */ utf8Length),
/* harmony export */   xK: () => (/* binding */ headTable)
/* harmony export */ });
/* harmony import */ var _verdict_allowed_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(57854);
/* harmony import */ var _maps_site_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(81159);
/* harmony import */ var _verdict_by_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44790);
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38579);
/* harmony import */ var _cautioned_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17179);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9924);
/* harmony import */ var _derived_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(19110);
/* harmony import */ var _explain_explain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72886);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81822);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(92772);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(51006);
/* harmony import */ var _map_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22953);
/* harmony import */ var _metric_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92575);
/* harmony import */ var _trends_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(45343);














const isNotable = (site, verdict, context) => {
    if (site.outcome !== 'within' || site.status === 'changed')
        return true;
    if (_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .METRICS */ .Cb.some((metric) => (0,_cautioned_js__WEBPACK_IMPORTED_MODULE_2__/* .isCautioned */ .Z)(verdict, metric, site)))
        return true;
    if (site.status !== 'new' && site.status !== 'gone')
        return false;
    return (0,_verdict_by_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .M)(site).some(([metric, { growthBytes }]) => Math.abs(growthBytes) > (0,_verdict_allowed_js__WEBPACK_IMPORTED_MODULE_9__/* .floorOf */ .Et)(metric, verdict, context.limits));
};
const FLAGS = { beyond: ' ❌', unclear: ' ⚠️', within: '' };
const CAUTIONED = { ...FLAGS, within: ' ⚠️' };
const figureCell = ({ base, head, growthBytes, growthPercent, outcome }, isCaution) => {
    const flag = (isCaution ? CAUTIONED : FLAGS)[outcome];
    const growth = (0,_format_js__WEBPACK_IMPORTED_MODULE_10__/* .formatGrowth */ .T9)(growthBytes);
    const percent = head === 0 ? '' : (0,_format_js__WEBPACK_IMPORTED_MODULE_10__/* .percentNote */ .Sb)(growthPercent);
    const change = outcome === 'beyond' ? `**${growth}${percent}**` : `${growth}${percent}`;
    if (growth === '0 B')
        return (0,_format_js__WEBPACK_IMPORTED_MODULE_10__/* .formatBytes */ .z3)(head) + flag;
    const sides = base === 0 || head === 0 ? '' : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_10__/* .formatBytes */ .z3)(base)} → ${(0,_format_js__WEBPACK_IMPORTED_MODULE_10__/* .formatBytes */ .z3)(head)}<br>`;
    return `${sides}${change}${flag}`;
};
const placeCell = (site, sha, { context, notes, isExcerpted }) => {
    const place = (0,_links_js__WEBPACK_IMPORTED_MODULE_11__/* .linkTo */ .uM)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)((0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .locationOf */ .hD)(site)), (0,_links_js__WEBPACK_IMPORTED_MODULE_11__/* .lineUrl */ .gV)(context.repositoryUrl, sha, site));
    const declaration = (0,_map_name_js__WEBPACK_IMPORTED_MODULE_6__/* .declarationText */ .o9)(site, context);
    const source = isExcerpted ? undefined : context.sources.get((0,_maps_site_js__WEBPACK_IMPORTED_MODULE_12__/* .siteKey */ .Dd)(site))?.text;
    return [
        ...(declaration === null ? [] : [`**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(declaration)}**`]),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)((0,_format_js__WEBPACK_IMPORTED_MODULE_10__/* .shortFunction */ .zR)(site.function)),
        place,
        ...(source === undefined ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(source, 160)]),
        ...(0,_derived_js__WEBPACK_IMPORTED_MODULE_13__/* .derivedNotes */ .b)(site),
        ...notes,
    ].join('<br>');
};
const statusNotes = (site) => {
    const { status, from, alsoFrom = [] } = site;
    if (status === 'new' || status === 'gone')
        return [status];
    if (from === undefined)
        return [];
    if (from.function === site.function && from.file === site.file)
        return [`was in line ${String(from.line)}`];
    const more = alsoFrom.length === 0 ? '' : ` and ${String(alsoFrom.length)} more`;
    return [`moved from ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)((0,_format_js__WEBPACK_IMPORTED_MODULE_10__/* .shortFunction */ .zR)(from.function))} in ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)((0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .locationOf */ .hD)(from))}${more}`];
};
const trendNotes = (trend, explanation) => {
    const evidence = (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(explanation?.evidence ?? '');
    if (trend === null)
        return evidence === '' ? [] : [evidence];
    return [`${trend.chart} ${evidence || trend.clause}`];
};
const tableHead = (metrics, perOperation) => [
    (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .tableRow */ .jD)([
        'Map site',
        ...metrics.map((metric) => `${_metric_words_js__WEBPACK_IMPORTED_MODULE_7__/* .METRIC_WORDS */ .dt[metric].title}${metric === 'allocated' ? perOperation : ''}`),
    ]),
    (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .tableRow */ .jD)(['---', ...metrics.map(() => '---:')]),
];
const metricsOf = (sites) => _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .METRICS */ .Cb.filter((metric) => sites.some((site) => site[metric] !== null));
const siteTable = (sites, { verdict, context, told, excerpted }) => ({
    head: tableHead(metricsOf(sites), (0,_metric_words_js__WEBPACK_IMPORTED_MODULE_7__/* .perOperationOf */ .l8)(verdict, 'allocated', context)),
    count: sites.length,
    rows: (function* () {
        const trends = (0,_trends_js__WEBPACK_IMPORTED_MODULE_8__/* .trendsOf */ .KO)(verdict.head, context);
        const explain = (0,_explain_explain_js__WEBPACK_IMPORTED_MODULE_4__/* .explainerOf */ .Y)(verdict, context);
        for (const site of sites) {
            const gone = site.status === 'gone';
            const sha = gone ? verdict.base.provenance.commit : context.headSha;
            const explanation = isNotable(site, verdict, context) ? explain(site) : null;
            const notes = [
                ...statusNotes(site),
                ...(explanation === null || told.has((0,_maps_site_js__WEBPACK_IMPORTED_MODULE_12__/* .siteKey */ .Dd)(site)) ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(explanation.cause)]),
                ...(gone ? [] : trendNotes(trends(site), explanation)),
            ];
            yield (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .tableRow */ .jD)([
                placeCell(site, sha, { context, notes, isExcerpted: excerpted.includes(site) }),
                ...(0,_verdict_by_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .M)(site).map(([metric, comparison]) => figureCell(comparison, (0,_cautioned_js__WEBPACK_IMPORTED_MODULE_2__/* .isCautioned */ .Z)(verdict, metric, site))),
            ]);
        }
    })(),
});
const headTable = (head, context) => ({
    head: tableHead(metricsOf(head.sites), ''),
    count: head.sites.length,
    rows: (function* () {
        const trends = (0,_trends_js__WEBPACK_IMPORTED_MODULE_8__/* .trendsOf */ .KO)(head, context);
        for (const site of head.sites) {
            const notes = trendNotes(trends(site), null);
            const place = placeCell(site, context.headSha, { context, notes, isExcerpted: false });
            yield (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .tableRow */ .jD)([place, ...(0,_verdict_by_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .M)(site).map(([, series]) => (0,_format_js__WEBPACK_IMPORTED_MODULE_10__/* .formatBytes */ .z3)((0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .meanOf */ .hm)(series)))]);
        }
    })(),
});
const ENCODER = new TextEncoder();
const utf8Length = (text) => ENCODER.encode(text).length;
const fitTable = (table, room, reportUrl) => {
    const lines = [...table.head];
    let bytes = utf8Length(lines.join('\n')) + 200;
    let shown = 0;
    for (const row of table.rows) {
        bytes += utf8Length(row) + 1;
        if (shown === room.rows || bytes > room.bytes)
            break;
        lines.push(row);
        shown += 1;
    }
    const more = table.count - shown;
    const rest = more === 0 ? [] : ['', `${String(more)} more in ${(0,_links_js__WEBPACK_IMPORTED_MODULE_11__/* .linkTo */ .uM)('the report', reportUrl)}.`];
    return shown === 0 && more > 0 ? rest.slice(1).join('\n') : [...lines, ...rest].join('\n');
};


/***/ }),

/***/ 58661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ spokenReasons)
/* harmony export */ });
/* harmony import */ var _doubt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36833);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92772);


const MOST = 5;
const isSpoken = ({ scope, outcome }, doubtNeedsWords) => {
    switch (scope) {
        case 'baseline':
            return true;
        case 'budget':
            return outcome !== 'within';
        case 'creep':
            return true;
        case 'growing':
            return outcome === 'unclear';
        case 'total':
        case 'site':
            return outcome === 'unclear' && doubtNeedsWords;
        case 'fingerprint':
            return false;
    }
};
const figures = ({ bytes, budgetBytes }) => bytes === undefined || budgetBytes === undefined
    ? ''
    : ` Measured ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(bytes)}, allowed ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(budgetBytes)}.`;
const spokenReasons = (verdict, limits, style) => {
    const doubt = verdict.state === 'inconclusive' ? (0,_doubt_js__WEBPACK_IMPORTED_MODULE_0__/* .doubtOf */ .k)(verdict, limits) : null;
    return verdict.reasons
        .filter((reason) => isSpoken(reason, doubt !== null && !doubt.isNoise))
        .slice(0, MOST)
        .map((reason) => `${style.prose(reason.message)}${figures(reason)}`);
};


/***/ }),

/***/ 33842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ PLAIN),
/* harmony export */   y: () => (/* binding */ MARKDOWN)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);

const MARKDOWN = { code: (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(text), prose: (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(text) };
const PLAIN = {
    code: (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(text, 120),
    prose: (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(text).replace(/`([^`]+)`/g, '$1'),
};


/***/ }),

/***/ 63299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTerminal)
/* harmony export */ });
/* harmony import */ var _maps_site_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(81159);
/* harmony import */ var _verdict_by_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44790);
/* harmony import */ var _accepted_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(88798);
/* harmony import */ var _cautioned_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17179);
/* harmony import */ var _cautions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15397);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(39708);
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81153);
/* harmony import */ var _derived_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(19110);
/* harmony import */ var _explain_explain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72886);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90180);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81822);
/* harmony import */ var _fixes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31212);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(92772);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(34995);
/* harmony import */ var _map_name_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(22953);
/* harmony import */ var _metric_words_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(92575);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9385);
/* harmony import */ var _site_table_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3565);
/* harmony import */ var _spoken_reasons_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(58661);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(33842);
/* harmony import */ var _trends_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(45343);
/* harmony import */ var _totals_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(91756);
/* harmony import */ var _warnings_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(73786);
/* harmony import */ var _what_to_do_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(73332);
























const MOST_SITES = 20;
const totalsLines = (verdict, context) => {
    const { totals } = verdict;
    if (totals === null)
        return [(0,_totals_js__WEBPACK_IMPORTED_MODULE_15__/* .totalsSentence */ .bE)(verdict, context)];
    const outcomes = { beyond: 'over', within: 'within', unclear: 'unclear' };
    const trend = (0,_trends_js__WEBPACK_IMPORTED_MODULE_14__/* .totalTrendWords */ .nX)(verdict.head, context);
    const rows = (0,_columns_js__WEBPACK_IMPORTED_MODULE_18__/* .columns */ .Y)([
        ['', 'base', 'head', 'growth', 'limit', ''],
        ...(0,_verdict_by_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .M)(totals).map(([metric, figure]) => {
            const noise = (0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .noiseOf */ .YN)(figure) > 0 ? ` ± ${(0,_format_js__WEBPACK_IMPORTED_MODULE_19__/* .formatBytes */ .z3)((0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .noiseOf */ .YN)(figure))}` : '';
            return [
                `${metric}${(0,_metric_words_js__WEBPACK_IMPORTED_MODULE_9__/* .perOperationOf */ .l8)(verdict, metric, context)}`,
                (0,_format_js__WEBPACK_IMPORTED_MODULE_19__/* .formatBytes */ .z3)(figure.base),
                (0,_format_js__WEBPACK_IMPORTED_MODULE_19__/* .formatBytes */ .z3)(figure.head),
                `${(0,_totals_js__WEBPACK_IMPORTED_MODULE_15__/* .growthText */ .bn)(figure)}${noise}`,
                (0,_totals_js__WEBPACK_IMPORTED_MODULE_15__/* .limitText */ .PW)(metric, verdict, context),
                figure.outcome === 'within' && (0,_cautioned_js__WEBPACK_IMPORTED_MODULE_1__/* .isCautioned */ .Z)(verdict, metric, null)
                    ? 'warns'
                    : outcomes[figure.outcome],
            ];
        }),
    ]);
    return [...rows, ...(trend === null ? [] : [`${trend.chart} map memory ${trend.clause}`])];
};
const siteLines = (verdict, context) => {
    const explain = (0,_explain_explain_js__WEBPACK_IMPORTED_MODULE_4__/* .explainerOf */ .Y)(verdict, context);
    const told = (0,_what_to_do_js__WEBPACK_IMPORTED_MODULE_17__/* .toldSites */ .wH)(verdict, context);
    const trends = (0,_trends_js__WEBPACK_IMPORTED_MODULE_14__/* .trendsOf */ .KO)(verdict.head, context);
    const notable = (0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .causesFirst */ .NO)(verdict).filter((site) => (0,_site_table_js__WEBPACK_IMPORTED_MODULE_11__/* .isNotable */ ._r)(site, verdict, context));
    const lines = notable.slice(0, MOST_SITES).flatMap((site) => {
        const source = context.sources.get((0,_maps_site_js__WEBPACK_IMPORTED_MODULE_20__/* .siteKey */ .Dd)(site))?.text;
        const declaration = (0,_map_name_js__WEBPACK_IMPORTED_MODULE_8__/* .declarationText */ .o9)(site, context);
        const explanation = explain(site);
        const evidence = _style_js__WEBPACK_IMPORTED_MODULE_13__/* .PLAIN */ .t.prose(explanation?.evidence ?? '');
        const trend = site.status === 'gone' ? null : trends(site);
        const shown = evidence || (trend?.clause ?? '');
        return [
            '',
            `${_style_js__WEBPACK_IMPORTED_MODULE_13__/* .PLAIN */ .t.code((0,_format_js__WEBPACK_IMPORTED_MODULE_19__/* .shortFunction */ .zR)(site.function))}  ${_style_js__WEBPACK_IMPORTED_MODULE_13__/* .PLAIN */ .t.code((0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .locationOf */ .hD)(site))}${site.status === 'new' || site.status === 'gone' ? `  ${site.status}` : ''}`,
            ...(declaration === null ? [] : [`  ${_style_js__WEBPACK_IMPORTED_MODULE_13__/* .PLAIN */ .t.code(declaration)}`]),
            ...(source === undefined ? [] : [`  ${_style_js__WEBPACK_IMPORTED_MODULE_13__/* .PLAIN */ .t.code(source)}`]),
            ...(0,_derived_js__WEBPACK_IMPORTED_MODULE_21__/* .derivedNotes */ .b)(site).map((note) => `  ${note}`),
            ...(explanation === null || told.has((0,_maps_site_js__WEBPACK_IMPORTED_MODULE_20__/* .siteKey */ .Dd)(site)) ? [] : [`  ${_style_js__WEBPACK_IMPORTED_MODULE_13__/* .PLAIN */ .t.prose(explanation.cause)}`]),
            ...(shown === '' ? [] : [`  ${trend === null ? '' : `${trend.chart} `}${shown}`]),
            ...(0,_columns_js__WEBPACK_IMPORTED_MODULE_18__/* .columns */ .Y)((0,_verdict_by_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .M)(site).map(([metric, figure]) => {
                const flags = {
                    beyond: 'over',
                    unclear: 'unclear',
                    within: (0,_cautioned_js__WEBPACK_IMPORTED_MODULE_1__/* .isCautioned */ .Z)(verdict, metric, site) ? 'warns' : '',
                };
                return [
                    `  ${metric}`,
                    (0,_format_js__WEBPACK_IMPORTED_MODULE_19__/* .formatBytes */ .z3)(figure.base),
                    '→',
                    (0,_format_js__WEBPACK_IMPORTED_MODULE_19__/* .formatBytes */ .z3)(figure.head),
                    (0,_totals_js__WEBPACK_IMPORTED_MODULE_15__/* .growthText */ .bn)(figure),
                    flags[figure.outcome],
                ];
            })),
        ];
    });
    const more = notable.length - MOST_SITES;
    return [...lines, ...(more > 0 ? ['', `${String(more)} more sites changed`] : [])];
};
const headLines = ({ head }, context) => {
    const trends = (0,_trends_js__WEBPACK_IMPORTED_MODULE_14__/* .trendsOf */ .KO)(head, context);
    const sites = head.sites.slice(0, MOST_SITES);
    const rows = sites.map((site) => [
        `${_style_js__WEBPACK_IMPORTED_MODULE_13__/* .PLAIN */ .t.code((0,_format_js__WEBPACK_IMPORTED_MODULE_19__/* .shortFunction */ .zR)(site.function))}  ${_style_js__WEBPACK_IMPORTED_MODULE_13__/* .PLAIN */ .t.code((0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .locationOf */ .hD)(site))}`,
        ...(0,_verdict_by_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .M)(site).map(([, series]) => (0,_format_js__WEBPACK_IMPORTED_MODULE_19__/* .formatBytes */ .z3)((0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .meanOf */ .hm)(series))),
    ]);
    if (sites.length === 0)
        return [];
    const metrics = (0,_verdict_by_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .M)(sites[0]).map(([metric]) => metric);
    const [title, ...lines] = (0,_columns_js__WEBPACK_IMPORTED_MODULE_18__/* .columns */ .Y)([['', ...metrics], ...rows]);
    const notes = sites
        .map((site) => trends(site))
        .map((trend) => (trend ? `  ${trend.chart} ${trend.clause}` : ''));
    const more = head.sites.length - MOST_SITES;
    return [
        ...['', title, ...lines.map((line, i) => line + notes[i])],
        ...(more > 0 ? ['', `${String(more)} more sites`] : []),
    ];
};
const factLines = (verdict, context) => {
    if (verdict.state === 'pass')
        return [];
    const facts = (0,_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .factsOf */ .x)(verdict, context, _style_js__WEBPACK_IMPORTED_MODULE_13__/* .PLAIN */ .t);
    const shown = facts === null ? [] : ['', 'Memory and GC facts', ...(0,_columns_js__WEBPACK_IMPORTED_MODULE_18__/* .columns */ .Y)(facts.table), ...facts.sentences];
    return [...shown, ...verdict.head.notes.map(_style_js__WEBPACK_IMPORTED_MODULE_13__/* .PLAIN */ .t.prose)];
};
const renderTerminal = (verdict, context) => {
    const reasons = (0,_spoken_reasons_js__WEBPACK_IMPORTED_MODULE_12__/* .spokenReasons */ .u)(verdict, context.limits, _style_js__WEBPACK_IMPORTED_MODULE_13__/* .PLAIN */ .t);
    const note = (0,_totals_js__WEBPACK_IMPORTED_MODULE_15__/* .totalsNote */ .iV)(verdict, context);
    return [
        (0,_sentences_js__WEBPACK_IMPORTED_MODULE_10__/* .headlineOf */ .gD)(verdict, context, _style_js__WEBPACK_IMPORTED_MODULE_13__/* .PLAIN */ .t),
        ...(verdict.acceptance === null ? [] : [(0,_accepted_js__WEBPACK_IMPORTED_MODULE_22__/* .acceptedLine */ .S)(verdict, _style_js__WEBPACK_IMPORTED_MODULE_13__/* .PLAIN */ .t)]),
        ...(0,_cautions_js__WEBPACK_IMPORTED_MODULE_2__/* .cautionLines */ .xy)({ verdict, context, style: _style_js__WEBPACK_IMPORTED_MODULE_13__/* .PLAIN */ .t }),
        ...reasons,
        ...verdict.differences.map(({ field, base, head }) => `  ${_conditions_js__WEBPACK_IMPORTED_MODULE_3__/* .FIELD_NAMES */ .Yr[field]}: ${_style_js__WEBPACK_IMPORTED_MODULE_13__/* .PLAIN */ .t.code(base || 'none')} → ${_style_js__WEBPACK_IMPORTED_MODULE_13__/* .PLAIN */ .t.code(head || 'none')}`),
        '',
        ...totalsLines(verdict, context),
        ...(note === '' ? [] : [note]),
        ...(0,_history_js__WEBPACK_IMPORTED_MODULE_23__/* .historyLines */ .O5)(verdict, _style_js__WEBPACK_IMPORTED_MODULE_13__/* .PLAIN */ .t),
        ...(verdict.totals === null ? headLines(verdict, context) : siteLines(verdict, context)),
        ...(0,_fixes_js__WEBPACK_IMPORTED_MODULE_7__/* .whatToDoLines */ .M)((0,_what_to_do_js__WEBPACK_IMPORTED_MODULE_17__/* .whatToDo */ .H6)(verdict, { context, style: _style_js__WEBPACK_IMPORTED_MODULE_13__/* .PLAIN */ .t })),
        ...factLines(verdict, context),
        ...(0,_warnings_js__WEBPACK_IMPORTED_MODULE_16__/* .warningsOf */ .n)(verdict, context).map((warning, index) => `${index === 0 ? '\n' : ''}warning: ${_style_js__WEBPACK_IMPORTED_MODULE_13__/* .PLAIN */ .t.prose(warning)}`),
        '',
    ].join('\n');
};


/***/ }),

/***/ 91756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PW: () => (/* binding */ limitText),
/* harmony export */   bE: () => (/* binding */ totalsSentence),
/* harmony export */   bn: () => (/* binding */ growthText),
/* harmony export */   iV: () => (/* binding */ totalsNote),
/* harmony export */   ss: () => (/* binding */ baselineLink),
/* harmony export */   uH: () => (/* binding */ totalsTable)
/* harmony export */ });
/* harmony import */ var _verdict_allowed_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(57854);
/* harmony import */ var _measure_short_commit_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(61947);
/* harmony import */ var _measure_totals_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(48968);
/* harmony import */ var _verdict_by_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44790);
/* harmony import */ var _cautioned_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17179);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9924);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81822);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(92772);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51006);
/* harmony import */ var _metric_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92575);
/* harmony import */ var _trends_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45343);











const baselineLink = ({ base }, { repositoryUrl }) => {
    if (base === null)
        return 'the baseline';
    const { commit, runUrl } = base.provenance;
    const isOwn = repositoryUrl !== null && runUrl.startsWith(`${repositoryUrl}/`);
    return (0,_links_js__WEBPACK_IMPORTED_MODULE_6__/* .linkTo */ .uM)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)((0,_measure_short_commit_js__WEBPACK_IMPORTED_MODULE_7__/* .shortCommit */ .A)(commit) || 'baseline'), isOwn ? runUrl : null);
};
const limitText = (metric, verdict, { limits }) => {
    const floorBytes = (0,_verdict_allowed_js__WEBPACK_IMPORTED_MODULE_8__/* .floorOf */ .Et)(metric, verdict, limits);
    const percent = (0,_format_js__WEBPACK_IMPORTED_MODULE_9__/* .formatPercent */ .l9)(verdict.totals[metric].limitPercent);
    return `+${percent}${floorBytes > 0 ? `, at least ${(0,_format_js__WEBPACK_IMPORTED_MODULE_9__/* .formatBytes */ .z3)(floorBytes)}` : ''}`;
};
const growthText = ({ growthBytes, growthPercent }) => {
    const growth = (0,_format_js__WEBPACK_IMPORTED_MODULE_9__/* .formatGrowth */ .T9)(growthBytes);
    return growth === '0 B' ? 'no change' : `${growth}${(0,_format_js__WEBPACK_IMPORTED_MODULE_9__/* .percentNote */ .Sb)(growthPercent)}`;
};
const outcomeText = (comparison, isCaution) => {
    switch (comparison.outcome) {
        case 'beyond':
            return '❌ over';
        case 'within':
            return isCaution ? '⚠️ warns' : '✅ within';
        case 'unclear':
            return `⚠️ unclear, ± ${(0,_format_js__WEBPACK_IMPORTED_MODULE_9__/* .formatBytes */ .z3)((0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .noiseOf */ .YN)(comparison))}`;
    }
};
const totalsTable = (verdict, context) => {
    if (verdict.totals === null)
        return '';
    const rows = (0,_verdict_by_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .M)(verdict.totals).map(([metric, comparison]) => {
        const { title, meaning } = _metric_words_js__WEBPACK_IMPORTED_MODULE_4__/* .METRIC_WORDS */ .dt[metric];
        const name = `**${title}**${(0,_metric_words_js__WEBPACK_IMPORTED_MODULE_4__/* .perOperationOf */ .l8)(verdict, metric, context)}, ${meaning}`;
        const trend = metric === 'retained' ? (0,_trends_js__WEBPACK_IMPORTED_MODULE_5__/* .totalTrendWords */ .nX)(verdict.head, context) : null;
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .tableRow */ .jD)([
            trend === null ? name : `${name}<br>${trend.chart} ${trend.clause}`,
            (0,_format_js__WEBPACK_IMPORTED_MODULE_9__/* .formatBytes */ .z3)(comparison.base),
            (0,_format_js__WEBPACK_IMPORTED_MODULE_9__/* .formatBytes */ .z3)(comparison.head),
            growthText(comparison),
            limitText(metric, verdict, context),
            outcomeText(comparison, (0,_cautioned_js__WEBPACK_IMPORTED_MODULE_1__/* .isCautioned */ .Z)(verdict, metric, null)),
        ]);
    });
    return [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .tableRow */ .jD)(['Map memory', `Base ${baselineLink(verdict, context)}`, 'This change', 'Growth', 'Limit', '']),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .tableRow */ .jD)(['---', '---:', '---:', '---:', '---:', '---']),
        ...rows,
    ].join('\n');
};
const totalsNote = ({ totals, sites }, { limits }) => {
    const failing = sites.filter(({ outcome }) => outcome === 'beyond');
    if (totals === null || failing.length === 0)
        return '';
    if ((0,_verdict_by_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .M)(totals).some(([, { outcome }]) => outcome !== 'within'))
        return '';
    const isFromNone = failing.some((site) => (0,_verdict_by_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .M)(site).some(([, { outcome, base }]) => outcome === 'beyond' && base <= 0));
    const floor = isFromNone ? `, and a new one by the floor of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_9__/* .formatBytes */ .z3)(limits.minGrowthBytes)}` : '';
    return `The totals are within their limits; each place is judged by itself${floor}.`;
};
const repeatedSentence = ({ head }, context) => {
    const trend = (0,_trends_js__WEBPACK_IMPORTED_MODULE_5__/* .totalTrendWords */ .nX)(head, context);
    return trend === null ? '' : ` Over the rounds, map memory ${trend.clause}.`;
};
const totalsSentence = (verdict, context) => {
    const work = (0,_metric_words_js__WEBPACK_IMPORTED_MODULE_4__/* .workOf */ .LT)(verdict, context);
    const load = work === null ? 'The load' : `The load of ${work}`;
    if (verdict.totals === null) {
        const { retainedBytes, allocatedBytes } = (0,_measure_totals_js__WEBPACK_IMPORTED_MODULE_10__/* .totalsOf */ .vA)(verdict.head);
        const unreleased = (0,_measure_totals_js__WEBPACK_IMPORTED_MODULE_10__/* .unreleasedBytesOf */ .vl)(verdict.head);
        const still = unreleased === null ? '' : ` ${(0,_format_js__WEBPACK_IMPORTED_MODULE_9__/* .formatBytes */ .z3)(unreleased)} were still there after the drain.`;
        const left = `${(0,_format_js__WEBPACK_IMPORTED_MODULE_9__/* .formatBytes */ .z3)(retainedBytes)} in maps and allocated ${(0,_format_js__WEBPACK_IMPORTED_MODULE_9__/* .formatBytes */ .z3)(allocatedBytes)} for them`;
        return `${load} left ${left}.${still}${repeatedSentence(verdict, context)}`;
    }
    const per = (0,_metric_words_js__WEBPACK_IMPORTED_MODULE_4__/* .perOperationOf */ .l8)(verdict, 'allocated', context);
    const { retained, allocated, unreleased } = verdict.totals;
    const part = (metric, comparison) => `(${growthText(comparison)}; limit ${limitText(metric, verdict, context)})`;
    const still = unreleased === null
        ? ''
        : ` ${(0,_format_js__WEBPACK_IMPORTED_MODULE_9__/* .formatBytes */ .z3)(unreleased.head)} were still there after the drain ${part('unreleased', unreleased)}.`;
    const isNamed = verdict.reasons.some(({ scope }) => scope === 'baseline');
    const compared = isNamed ? '' : ` Compared with ${baselineLink(verdict, context)}.`;
    return (`${load} left ${(0,_format_js__WEBPACK_IMPORTED_MODULE_9__/* .formatBytes */ .z3)(retained.head)} in maps ${part('retained', retained)} ` +
        `and allocated ${(0,_format_js__WEBPACK_IMPORTED_MODULE_9__/* .formatBytes */ .z3)(allocated.head)} for them${per} ${part('allocated', allocated)}.${still}${repeatedSentence(verdict, context)}${compared}`);
};


/***/ }),

/***/ 45343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KO: () => (/* binding */ trendsOf),
/* harmony export */   L7: () => (/* binding */ trendClause),
/* harmony export */   c2: () => (/* binding */ growingSites),
/* harmony export */   nX: () => (/* binding */ totalTrendWords)
/* harmony export */ });
/* harmony import */ var _maps_site_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81159);
/* harmony import */ var _measure_trend_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28628);
/* harmony import */ var _bars_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50145);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81822);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92772);





const clauseOf = ({ trend, bytes, entries }, { unitOfLoad }) => {
    if (trend === 'filling')
        return 'fills up and then stays';
    if (trend !== 'growing')
        return null;
    if (bytes === null)
        return 'grows with every round of the load';
    const unit = unitOfLoad;
    return `grows with every ${unit} (${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(bytes)} each${entries === null ? '' : `, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesText */ .aI)(entries)}`})`;
};
const trendClause = (site, head, context) => {
    const trend = (0,_measure_trend_js__WEBPACK_IMPORTED_MODULE_0__/* .trendOf */ .RS)(site.retainedByRound);
    const bytes = (0,_measure_trend_js__WEBPACK_IMPORTED_MODULE_0__/* .growthPerOperation */ .K1)(site, head);
    return clauseOf({ trend, bytes, entries: (0,_measure_trend_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesPerOperation */ .N9)(site, head) }, context);
};
const trendsOf = (head, context) => {
    const sites = (0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .sitesByKey */ .l)(head);
    return (site) => {
        const measured = sites.get((0,_maps_site_js__WEBPACK_IMPORTED_MODULE_3__/* .siteKey */ .Dd)(site));
        const clause = measured === undefined ? null : trendClause(measured, head, context);
        return clause === null ? null : { clause, chart: (0,_bars_js__WEBPACK_IMPORTED_MODULE_4__/* .barsOf */ .I)(measured.retainedByRound) };
    };
};
const totalTrendWords = (head, context) => {
    const { trend, bytesPerOperation, retainedByRound } = (0,_measure_trend_js__WEBPACK_IMPORTED_MODULE_0__/* .totalTrend */ .mk)(head);
    const clause = clauseOf({ trend, bytes: bytesPerOperation, entries: null }, context);
    return clause === null ? null : { clause, chart: (0,_bars_js__WEBPACK_IMPORTED_MODULE_4__/* .barsOf */ .I)(retainedByRound) };
};
const growingSites = (head) => head.sites
    .filter(({ retainedByRound }) => (0,_measure_trend_js__WEBPACK_IMPORTED_MODULE_0__/* .trendOf */ .RS)(retainedByRound) === 'growing')
    .sort((a, b) => b.retainedByRound.at(-1) - a.retainedByRound.at(-1));


/***/ }),

/***/ 73786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ warningList),
/* harmony export */   n: () => (/* binding */ warningsOf)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);

const MOST_WARNINGS = 10;
const warningsOf = ({ warnings }, context) => [
    ...new Set([...warnings, ...context.warnings]),
];
const warningList = (verdict, context) => {
    const warnings = warningsOf(verdict, context);
    const more = warnings.length - MOST_WARNINGS;
    const lines = warnings.slice(0, MOST_WARNINGS).map((warning) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(warning)}`);
    if (lines.length === 0)
        return '';
    return [
        '**Warnings**',
        '',
        ...lines,
        ...(more > 0 ? [`- ${String(more)} more warnings in the report`] : []),
    ].join('\n');
};


/***/ }),

/***/ 73332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x0: () => (/* binding */ fixSentence),
  wH: () => (/* binding */ toldSites),
  H6: () => (/* binding */ whatToDo)
});

// EXTERNAL MODULE: ./build/maps/site.js
var maps_site = __webpack_require__(81159);
// EXTERNAL MODULE: ./build/verdict/cautions.js
var cautions = __webpack_require__(76830);
// EXTERNAL MODULE: ./build/verdict/compare-pair.js
var compare_pair = __webpack_require__(25698);
// EXTERNAL MODULE: ./build/verdict/verdict.js
var verdict_verdict = __webpack_require__(38579);
// EXTERNAL MODULE: ./build/report/format.js
var format = __webpack_require__(92772);
// EXTERNAL MODULE: ./build/report/limit-words.js
var limit_words = __webpack_require__(72368);
;// CONCATENATED MODULE: ./build/report/acceptance.js





const renewal = ({ relation }, { file }, style) => {
    switch (relation) {
        case 'file':
            return file === null
                ? `store a new baseline file with ${style.code('save-baseline: always')}`
                : `commit a new ${style.code(file)}, as ${style.code('save-baseline: always')} writes it`;
        case 'measured here':
            return 'merge it: later changes are compared with what they start from';
        case 'merge base':
        case 'ancestor':
        case null:
            return 'merge it: the next measurement of the default branch is the new baseline';
    }
};
const STANDING = ['budget', 'growing', 'creep'];
const settling = (verdict, failing, { context, style }) => {
    const { limits } = context;
    const figuresOf = (metric) => [...failing, ...(verdict.totals === null ? [] : [verdict.totals])]
        .map((figures) => figures[metric])
        .filter((figure) => figure !== null)
        .filter(({ outcome }) => outcome === 'beyond');
    const growth = verdict_verdict/* METRICS */.Cb.filter((metric) => figuresOf(metric).some(({ base }) => base > 0));
    const isFromNone = verdict_verdict/* METRICS */.Cb.some((metric) => figuresOf(metric).some(({ base }) => base <= 0));
    const alone = verdict.reasons
        .filter(({ scope, outcome }) => STANDING.includes(scope) && outcome === 'beyond')
        .map((reason) => (0,cautions/* limitBehind */.O)(reason))
        .filter((name) => name !== null)
        .filter((name) => limits[name] !== null);
    const words = (name) => {
        const { input, value } = (0,limit_words/* limitWords */.v)(name, 'max', limits);
        return `${style.code(input)} (now ${value})`;
    };
    const relative = [
        ...growth.map((metric) => words(compare_pair/* GROWTH_LIMITS */.JV[metric])),
        ...(isFromNone ? [`${style.code('min-growth')} (now ${(0,format/* formatBytes */.z3)(limits.minGrowthBytes)})`] : []),
    ];
    const names = [...relative, ...[...new Set(alone)].map(words)];
    const raised = `raise ${names.length === 0 ? 'the limit' : inWords(names)} in the workflow`;
    if (relative.length === 0 || names.length > relative.length)
        return `If this is intended, ${raised}.`;
    return `If this is intended, ${raised}, or ${renewal(verdict, context.accepting, style)}.`;
};
const acceptance = (verdict, failing, setting) => {
    const { context, style } = setting;
    const { label } = context.accepting;
    const hasCrept = verdict.reasons.some(({ scope, outcome }) => scope === 'creep' && outcome === 'beyond');
    const lines = [settling(verdict, failing, setting)];
    if (label !== null) {
        lines.push(`To accept it for this pull request, put the label ${style.code(label)} on it and run this job again.`);
    }
    if (hasCrept) {
        lines.push(`To reckon slow creep anew once it is merged, run this on the default branch with ${style.code('reset-anchor')} and a reason. ` +
            `In a clone, ${style.code('go-map-regression history --sites 10')} shows which commits and lines it came with.`);
    }
    return lines;
};
const inWords = (names) => names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

// EXTERNAL MODULE: ./build/report/doubt.js
var doubt = __webpack_require__(36833);
// EXTERNAL MODULE: ./build/report/explain/explain.js + 24 modules
var explain_explain = __webpack_require__(72886);
// EXTERNAL MODULE: ./build/report/explain/release.js
var release = __webpack_require__(25314);
// EXTERNAL MODULE: ./build/report/figures.js
var figures = __webpack_require__(81822);
;// CONCATENATED MODULE: ./build/report/what-to-do.js







const MOST_FIXES = 3;
const MOST_PLACES = 3;
const leaksOf = ({ reasons }) => reasons
    .filter(({ scope, outcome }) => scope === 'growing' && outcome === 'beyond')
    .sort((a, b) => (b.bytes ?? 0) - (a.bytes ?? 0))
    .map(({ site }) => site)
    .filter((site) => site !== undefined);
const failingIn = (verdict) => (0,figures/* causesFirst */.NO)(verdict).filter(({ outcome }) => outcome === 'beyond');
const fixesOf = (verdict, context) => {
    const explain = (0,explain_explain/* explainerOf */.Y)(verdict, context);
    const sites = new Map([...failingIn(verdict), ...leaksOf(verdict)].map((site) => [(0,maps_site/* siteKey */.Dd)(site), site]));
    const [headline] = sites.keys();
    const fixes = new Map();
    for (const site of sites.values()) {
        const explanation = explain(site);
        if (explanation === null)
            continue;
        const { cause, remedy, code } = explanation;
        const key = JSON.stringify([cause, remedy, code]);
        const isCauseToTell = (0,maps_site/* siteKey */.Dd)(site) !== headline || !explanation.isHeadline;
        const { sites: earlier = [] } = fixes.get(key) ?? {};
        fixes.set(key, { explanation, isCauseToTell, sites: [...earlier, site] });
    }
    const shown = [...fixes.values()].slice(0, MOST_FIXES);
    const remedies = shown.map(({ explanation }) => explanation.remedy);
    return shown.map((fix, i) => remedies.indexOf(fix.explanation.remedy) === i
        ? fix
        : { ...fix, explanation: { ...fix.explanation, remedy: '' } });
};
const toldSites = (verdict, context) => new Set(verdict.state === 'fail' ? fixesOf(verdict, context).flatMap(({ sites }) => sites.map(maps_site/* siteKey */.Dd)) : []);
const isLeftBehind = (verdict) => leaksOf(verdict).length > 0 ||
    verdict.reasons.some(({ scope, outcome }) => scope === 'growing' && outcome === 'beyond') ||
    [verdict.totals?.retained, verdict.totals?.unreleased].some((total) => total?.outcome === 'beyond');
const decision = (verdict, { context, style }) => {
    const { fingerprint, rate, runs } = verdict.head;
    const isSampled = fingerprint.rateClass === 'sampled';
    const exact = `record every allocation (${style.code('GODEBUG=memprofilerate=1')} in its environment), and `;
    const first = isSampled ? exact : '';
    switch (context.processes) {
        case 'running':
            return `To decide it, ${first}measure several processes, each in a job of a matrix (${style.code('mode: measure')}).`;
        case 'files':
            return `To decide it, ${first}give profiles of more processes (${style.code('after')}, one per line).`;
        case 'elsewhere':
            return `To decide it, ${first}measure more often, in more runs or more jobs.`;
        case 'started': {
            const more = `measure more often than ${runs.length === 1 ? 'once' : `${runs.length} times`} (${style.code('runs')})`;
            return isSampled
                ? `To decide it, record more allocations (${style.code('profile-rate')}, now one per ${(0,format/* formatBytes */.z3)(rate)}; 1 records all), or ${more}.`
                : `Every allocation was recorded, so the runs themselves differ. To decide it, give every run the same work, or ${more}.`;
        }
    }
};
const whatToDo = (verdict, setting) => {
    const { context, style } = setting;
    switch (verdict.state) {
        case 'fail': {
            const fixes = fixesOf(verdict, context);
            const general = fixes.length === 0 && isLeftBehind(verdict) ? [style.prose(release/* RELEASE */.g)] : [];
            return { fixes, others: [...general, ...acceptance(verdict, failingIn(verdict), setting)] };
        }
        case 'inconclusive': {
            const isNoise = (0,doubt/* doubtOf */.k)(verdict, context.limits)?.isNoise === true;
            return { fixes: [], others: isNoise ? [decision(verdict, setting)] : [] };
        }
        case 'incomparable':
            return {
                fixes: [],
                others: [
                    verdict.relation === 'file'
                        ? `Under the new conditions, store a new one with ${style.code('save-baseline: always')}, or measure under the old ones.`
                        : 'Let a run on the default branch store a baseline under the new conditions, or measure under the old ones.',
                ],
            };
        case 'pass':
        case 'accepted':
        case 'no baseline':
            return { fixes: [], others: [] };
    }
};
const fixSentence = ({ sites, explanation, isCauseToTell }, style) => {
    const { cause, remedy } = explanation;
    const places = [...new Set(sites.map(figures/* locationOf */.hD))];
    const named = places.slice(0, MOST_PLACES).map((place) => style.code(place));
    const more = places.length - named.length;
    const last = more > 0 ? `${String(more)} more` : named.pop();
    const where = named.length === 0 ? last : `${named.join(', ')} and ${last}`;
    if (!isCauseToTell)
        return `${where}: ${style.prose(remedy.charAt(0).toLowerCase() + remedy.slice(1))}`;
    return `${where}: ${style.prose(cause)}.${remedy === '' ? '' : ` ${style.prose(remedy)}`}`;
};


/***/ }),

/***/ 57854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ floorOf),
/* harmony export */   _D: () => (/* binding */ allowedBytes),
/* harmony export */   ty: () => (/* binding */ isNoise)
/* harmony export */ });
/* harmony import */ var _measure_operations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79433);

const floorOf = (metric, { head, perOperation }, { minGrowthBytes }) => {
    const operations = metric === 'allocated' && perOperation ? (0,_measure_operations_js__WEBPACK_IMPORTED_MODULE_0__/* .meanOperations */ .K)(head) : null;
    return operations === null || operations === 0 ? minGrowthBytes : minGrowthBytes / operations;
};
const allowedBytes = ({ base, limitPercent }, floorBytes) => Math.max((Math.max(0, base) * limitPercent) / 100, floorBytes);
const isNoise = (comparison, floorBytes) => {
    const allowed = allowedBytes(comparison, floorBytes);
    return comparison.lowBytes <= allowed && comparison.highBytes > allowed;
};


/***/ }),

/***/ 76830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ limitBehind),
/* harmony export */   Y_: () => (/* binding */ cautionsOf),
/* harmony export */   ZL: () => (/* binding */ warningLimits)
/* harmony export */ });
/* harmony import */ var _maps_site_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81159);
/* harmony import */ var _compare_pair_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25698);


const warningLimits = (limits) => Object.keys(limits.warn).length === 0 ? null : { ...limits, ...limits.warn };
const cautionsOf = (judged, warned, { warn }) => {
    const failing = new Set(judged.filter(isBeyond).map(subjectOf));
    return warned.filter((reason) => {
        const limit = limitBehind(reason);
        return isBeyond(reason) && limit !== null && warn[limit] !== undefined && !failing.has(subjectOf(reason));
    });
};
const isBeyond = ({ outcome }) => outcome === 'beyond';
const subjectOf = ({ scope, metric, site }) => [scope, metric, site && (0,_maps_site_js__WEBPACK_IMPORTED_MODULE_1__/* .siteKey */ .Dd)(site)].join('\n');
const limitBehind = ({ scope, metric }) => {
    switch (scope) {
        case 'total':
        case 'site':
            return metric === undefined ? null : _compare_pair_js__WEBPACK_IMPORTED_MODULE_0__/* .GROWTH_LIMITS */ .JV[metric];
        case 'budget':
            return metric === 'allocated' ? 'maxAllocatedBytesPerOperation' : 'maxRetainedBytes';
        case 'growing':
            return 'maxGrowthPerOperation';
        case 'creep':
            return 'maxTotalCreep';
        case 'baseline':
        case 'fingerprint':
            return null;
    }
};


/***/ }),

/***/ 50263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ compareCertain)
});

// EXTERNAL MODULE: ./build/verdict/compare-pair.js
var compare_pair = __webpack_require__(25698);
// EXTERNAL MODULE: ./build/verdict/slower-load.js
var slower_load = __webpack_require__(7795);
// EXTERNAL MODULE: ./build/measure/mean.js
var mean = __webpack_require__(57546);
// EXTERNAL MODULE: ./build/verdict/by-metric.js
var by_metric = __webpack_require__(44790);
;// CONCATENATED MODULE: ./build/verdict/table-split.js



const TABLE_SLOTS = 1024;
const MOST_SLOT_BYTES = 257;
const WIDEST = 1.1;
const TABLES = { retained: 1, allocated: 2, unreleased: 1 };
const MOST_OBJECTS = 64;
const doubtOneSplit = (pair, base, terms) => {
    const tableBytes = largestTable(base, terms);
    return (0,by_metric/* mapMetrics */.y)(pair, (own, metric) => {
        const isOneSplit = own.lowBytes * (0,compare_pair/* weightOf */.mm)(metric, terms) <= TABLES[metric] * tableBytes;
        return own.outcome === 'beyond' && isOneSplit ? { ...own, outcome: 'unclear' } : own;
    });
};
const largestTable = (sites, { sampleBytes }) => sites
    .filter(({ allocatedObjects }) => allocatedObjects <= MOST_OBJECTS)
    .map((site) => tableBytesOf(site, sampleBytes > 0))
    .reduce((largest, bytes) => Math.max(largest, bytes), 0);
const tableBytesOf = ({ slotBytes, retained, allocated }, sampled) => {
    if (slotBytes !== null) {
        const bytes = slotBytes * TABLE_SLOTS;
        return (0,mean/* mean */.i)(allocated.bytes) >= bytes ? bytes * WIDEST : 0;
    }
    return sampled ? Math.min((0,mean/* mean */.i)(retained.bytes) / 2, TABLE_SLOTS * MOST_SLOT_BYTES) : 0;
};

;// CONCATENATED MODULE: ./build/verdict/compare-certain.js



const compareCertain = (figures, base, terms) => {
    const compared = (0,compare_pair/* comparePair */.Ir)(figures.base, figures.head, terms);
    return (0,slower_load/* doubtSlowerLoad */.t)(doubtOneSplit(compared, base, terms), figures, terms.pace);
};


/***/ }),

/***/ 69657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KA: () => (/* binding */ ASSUMED_RELATIVE_SPREAD),
/* harmony export */   Nh: () => (/* binding */ ALPHA),
/* harmony export */   gS: () => (/* binding */ systematicBand),
/* harmony export */   v2: () => (/* binding */ sampleBytesOf),
/* harmony export */   vN: () => (/* binding */ compareFigures)
/* harmony export */ });
/* harmony import */ var _measure_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57546);
/* harmony import */ var _statistics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61295);


const ALPHA = 0.001;
const ASSUMED_RELATIVE_SPREAD = 0.03;
const FEWEST_SAMPLES = 100;
const MOST_BYTES = 2 ** 60;
const LEAST_BYTES = 1e-9;
const systematicBand = (implementation) => implementation === 'swiss' ? 0.001 : 0.01;
const sampleBytesOf = (rate) => (rate <= 1 ? 0 : rate);
const compareFigures = (base, head, rule) => {
    const [b, h] = [sideOf(base, head), sideOf(head, base)];
    const growthBytes = h.mean - b.mean;
    const growth = withUnseen(boundsOf(growthBytes, [b, h], rule.alpha), h, rule);
    return {
        base: b.mean,
        head: h.mean,
        growthBytes,
        growthPercent: b.mean > 0 ? finiteOrNull((growthBytes / b.mean) * 100) : null,
        lowBytes: growth.low,
        highBytes: growth.high,
        limitPercent: Number((rule.limit * 100).toPrecision(10)),
        outcome: b.runs === 0 || h.runs === 0 ? 'unclear' : judge(b, h, { ...rule, growth }),
    };
};
const judge = (b, h, { growth, ...rule }) => {
    if (growth.high <= rule.floorBytes)
        return 'within';
    const grewOverFloor = growth.low > rule.floorBytes;
    if (b.mean <= 0) {
        const own = withUnseen(boundsOf(h.mean, [h], rule.alpha), h, rule);
        if (own.high <= rule.floorBytes)
            return 'within';
        return isThin(h) || !grewOverFloor || own.low <= rule.floorBytes ? 'unclear' : 'beyond';
    }
    if (h.mean <= 0 || isThin(b) || isThin(h))
        return 'unclear';
    const ratio = boundsOf(Math.log(h.mean / b.mean), [relative(b), relative(h)], rule.alpha);
    const limit = Math.log1p(rule.limit);
    if (ratio.low - rule.systematicBand > limit && grewOverFloor)
        return 'beyond';
    return ratio.high + rule.systematicBand <= limit ? 'within' : 'unclear';
};
const withUnseen = ({ low, high }, { runs }, { sampleBytes, alpha }) => ({ low, high: high - (Math.log(alpha) * sampleBytes) / Math.max(1, runs) });
const isThin = ({ effectiveSamples }) => effectiveSamples < FEWEST_SAMPLES;
const relative = ({ mean: centre, sampling, spread }) => ({
    sampling: sampling / centre ** 2,
    spread: { ...spread, variance: spread.variance / centre ** 2 },
});
const boundsOf = (estimate, sides, alpha) => {
    const parts = [
        { variance: (0,_measure_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .c)(sides.map(({ sampling }) => sampling)), degrees: Infinity },
        {
            variance: (0,_measure_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .c)(sides.map(({ spread }) => spread.variance)),
            degrees: Math.max(1, (0,_measure_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .c)(sides.map(({ spread }) => spread.degrees))),
        },
    ];
    const variance = (0,_measure_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .c)(parts.map((part) => part.variance));
    if (variance === 0)
        return { low: estimate, high: estimate };
    if (!Number.isFinite(variance))
        return { low: -Infinity, high: Infinity };
    const margin = (0,_statistics_js__WEBPACK_IMPORTED_MODULE_1__/* .upperQuantile */ .kA)(alpha, (0,_statistics_js__WEBPACK_IMPORTED_MODULE_1__/* .welchDegrees */ .Tx)(parts)) * Math.sqrt(variance);
    return { low: estimate - margin, high: estimate + margin };
};
const sideOf = (series, other) => {
    if (!isUsable(series))
        return NO_SIDE;
    const runs = series.bytes.length;
    const centre = (0,_measure_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i)(series.bytes);
    const sampling = (0,_measure_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i)(series.samplingVariance);
    const spread = spreadOf(series, other);
    return {
        mean: centre,
        runs,
        sampling: sampling / runs,
        spread: { variance: Math.max(0, spread.variance - sampling) / runs, degrees: spread.degrees },
        effectiveSamples: sampling === 0 ? Infinity : centre ** 2 / (sampling / runs),
    };
};
const NO_SIDE = {
    mean: 0,
    runs: 0,
    sampling: 0,
    spread: { variance: 0, degrees: Infinity },
    effectiveSamples: 0,
};
const spreadOf = (series, other) => {
    const runs = series.bytes.length;
    if (series.bytes.every((value) => value === 0))
        return { variance: 0, degrees: 0 };
    if (runs > 1)
        return { variance: (0,_statistics_js__WEBPACK_IMPORTED_MODULE_1__/* .sampleVariance */ .y4)(series.bytes), degrees: runs - 1 };
    const otherMean = (0,_measure_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i)(other.bytes);
    const [relativeVariance, degrees] = isUsable(other) && other.bytes.length > 1 && otherMean > LEAST_BYTES
        ?
            [(0,_statistics_js__WEBPACK_IMPORTED_MODULE_1__/* .sampleVariance */ .y4)(other.bytes) / otherMean ** 2, 0]
        : [ASSUMED_RELATIVE_SPREAD ** 2, Infinity];
    return { variance: relativeVariance * (0,_measure_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i)(series.bytes) ** 2, degrees };
};
const isUsable = ({ bytes, samplingVariance }) => bytes.length > 0 &&
    samplingVariance.length === bytes.length &&
    bytes.every((value) => Math.abs(value) <= MOST_BYTES) &&
    samplingVariance.every((variance) => variance >= 0 && variance <= MOST_BYTES ** 2);
const finiteOrNull = (value) => (Number.isFinite(value) ? value : null);


/***/ }),

/***/ 25698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ir: () => (/* binding */ comparePair),
/* harmony export */   JV: () => (/* binding */ GROWTH_LIMITS),
/* harmony export */   VV: () => (/* binding */ mirrored),
/* harmony export */   _f: () => (/* binding */ isBeyond),
/* harmony export */   mm: () => (/* binding */ weightOf)
/* harmony export */ });
/* harmony import */ var _measure_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57546);
/* harmony import */ var _by_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44790);
/* harmony import */ var _compare_figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69657);
/* harmony import */ var _series_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43997);




const weightOf = (metric, { work }) => metric === 'allocated' && work.divisors !== null ? (0,_measure_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .mean */ .i)(work.divisors.head) : 1;
const comparePair = (base, head, terms) => ({
    retained: compareKept({ base: base.retained, head: head.retained }, 'retained', terms),
    allocated: compareAllocated({ base: base.allocated, head: head.allocated }, terms),
    unreleased: terms.drained && base.unreleased && head.unreleased
        ? compareKept({ base: base.unreleased, head: head.unreleased }, 'unreleased', terms)
        : null,
});
const compareKept = (sides, metric, terms) => {
    const rule = ruleOf(metric, terms);
    const total = (0,_compare_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .compareFigures */ .vN)(sides.base, sides.head, rule);
    const { divisors, incomparable } = terms.work;
    if (total.outcome !== 'beyond' || (divisors === null && !incomparable))
        return total;
    const each = divisors && compareEach(sides, divisors, rule);
    return each?.outcome === 'beyond' ? total : { ...total, outcome: 'unclear' };
};
const compareAllocated = (sides, terms) => {
    const rule = ruleOf('allocated', terms);
    const { divisors, incomparable } = terms.work;
    if (divisors !== null)
        return compareEach(sides, divisors, rule);
    const total = (0,_compare_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .compareFigures */ .vN)(sides.base, sides.head, rule);
    return incomparable ? { ...total, outcome: 'unclear' } : total;
};
const GROWTH_LIMITS = {
    retained: 'maxRetainedGrowth',
    allocated: 'maxAllocatedGrowth',
    unreleased: 'maxUnreleasedGrowth',
};
const ruleOf = (metric, { limits, ...terms }) => ({
    ...terms,
    limit: limits[GROWTH_LIMITS[metric]],
    floorBytes: limits.minGrowthBytes,
});
const compareEach = ({ base, head }, divisors, rule) => {
    const operations = (0,_measure_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .mean */ .i)(divisors.head);
    return (0,_compare_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .compareFigures */ .vN)((0,_series_js__WEBPACK_IMPORTED_MODULE_3__/* .perOperation */ .Fu)(base, divisors.base), (0,_series_js__WEBPACK_IMPORTED_MODULE_3__/* .perOperation */ .Fu)(head, divisors.head), {
        ...rule,
        floorBytes: rule.floorBytes / operations,
        sampleBytes: rule.sampleBytes / operations,
    });
};
const isBeyond = (compared) => (0,_by_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .M)(compared).some(([, { outcome }]) => outcome === 'beyond');
const mirrored = (terms) => {
    const { divisors } = terms.work;
    return divisors === null
        ? terms
        : { ...terms, work: { ...terms.work, divisors: { base: divisors.head, head: divisors.base } } };
};


/***/ }),

/***/ 1448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $S: () => (/* binding */ compareTotals),
  fd: () => (/* binding */ termsOf),
  vA: () => (/* binding */ totalsOf)
});

;// CONCATENATED MODULE: ./build/verdict/compare-drain.js
const compareDrain = ({ base, head }) => {
    const sites = [...base, ...head];
    if (!sites.some(isDrained))
        return { drained: false, warnings: [] };
    if (sites.every(isDrained))
        return { drained: true, warnings: [] };
    const [drained, other] = base.some(isDrained) ? ['base', 'head'] : ['head', 'base'];
    const warning = `The ${drained} was drained after the load and the ${other} was not, so what is unreleased is not compared.`;
    return { drained: false, warnings: [warning] };
};
const isDrained = ({ unreleased }) => unreleased !== null;

// EXTERNAL MODULE: ./build/verdict/compare-figures.js
var compare_figures = __webpack_require__(69657);
// EXTERNAL MODULE: ./build/verdict/compare-certain.js + 1 modules
var compare_certain = __webpack_require__(50263);
// EXTERNAL MODULE: ./build/verdict/compare-work.js
var compare_work = __webpack_require__(6807);
// EXTERNAL MODULE: ./build/verdict/series.js
var series = __webpack_require__(43997);
// EXTERNAL MODULE: ./build/verdict/slower-load.js
var slower_load = __webpack_require__(7795);
;// CONCATENATED MODULE: ./build/verdict/compare-totals.js






const termsOf = ({ base, head }, limits) => {
    const work = (0,compare_work/* compareWork */.l)(base, head);
    const drain = compareDrain({ base: base.sites, head: head.sites });
    const terms = {
        limits,
        work,
        systematicBand: (0,compare_figures/* systematicBand */.gS)(head.fingerprint.mapImplementation),
        sampleBytes: (0,compare_figures/* sampleBytesOf */.v2)(head.rate),
        drained: drain.drained,
        pace: (0,slower_load/* paceOf */.x)(base, head, work),
        alpha: limits.alpha ?? compare_figures/* ALPHA */.Nh,
    };
    return { terms, warnings: [...work.warnings, ...drain.warnings] };
};
const totalsOf = ({ base, head }) => ({
    base: (0,series/* sumFigures */.zV)(base.sites, base.runs.length),
    head: (0,series/* sumFigures */.zV)(head.sites, head.runs.length),
});
const compareTotals = ({ base, head }, limits) => (0,compare_certain/* compareCertain */.U)(totalsOf({ base, head }), base.sites, termsOf({ base, head }, limits).terms);


/***/ }),

/***/ 6807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ compareWork)
/* harmony export */ });
/* harmony import */ var _measure_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57546);
/* harmony import */ var _measure_operations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79433);


const SAME_WORK = 0.005;
const LEAST_WORK = 0.9;
const SAME = { divisors: null, incomparable: false, headDidLess: false, warnings: [] };
const compareWork = (base, head) => {
    const sides = { base, head };
    const idle = ['base', 'head'].filter((side) => isIdle(sides[side]));
    if (idle.length > 0)
        return { divisors: null, incomparable: true, headDidLess: isIdle(head), warnings: idle.map(servedNone) };
    const [before, after] = [(0,_measure_operations_js__WEBPACK_IMPORTED_MODULE_0__/* .operationsOf */ .C)(base), (0,_measure_operations_js__WEBPACK_IMPORTED_MODULE_0__/* .operationsOf */ .C)(head)];
    if (before === null && after === null)
        return SAME;
    if (before === null || after === null)
        return { ...SAME, warnings: [uncounted(before === null ? 'base' : 'head')] };
    const [baseMean, headMean] = [(0,_measure_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i)(before), (0,_measure_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i)(after)];
    if (Math.abs(headMean - baseMean) <= SAME_WORK * baseMean)
        return SAME;
    return {
        divisors: { base: before, head: after },
        incomparable: false,
        headDidLess: headMean < LEAST_WORK * baseMean,
        warnings: [
            `The base served ${round(baseMean)} operations per run and the head ${round(headMean)}: allocated bytes ` +
                'are compared per operation.',
        ],
    };
};
const isIdle = ({ runs }) => runs.some(({ operations }) => operations === 0);
const servedNone = (side) => `A run of the ${side} served no operation at all, so no growth is certain: look into the log of its load, and at how ` +
    '`operations` are counted.';
const uncounted = (side) => `The operations of the ${side} were not counted, so allocated bytes are compared as totals, not per operation, and ` +
    'less work would not be noticed. Set `operations` to have them counted on both sides.';
const round = (operations) => String(Math.round(operations));


/***/ }),

/***/ 15601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ decide)
});

// EXTERNAL MODULE: ./build/measure/mean.js
var mean = __webpack_require__(57546);
// EXTERNAL MODULE: ./build/measure/operations.js
var measure_operations = __webpack_require__(79433);
// EXTERNAL MODULE: ./build/verdict/compare-figures.js
var compare_figures = __webpack_require__(69657);
// EXTERNAL MODULE: ./build/verdict/series.js
var verdict_series = __webpack_require__(43997);
;// CONCATENATED MODULE: ./build/verdict/budgets.js




const judgeBudgets = (head, limits) => {
    const totals = (0,verdict_series/* sumFigures */.zV)(head.sites, head.runs.length);
    const operations = (0,measure_operations/* operationsOf */.C)(head);
    const counted = operations?.every((count) => count > 0) ? operations : null;
    const budgets = [
        {
            metric: 'retained',
            name: 'Retained map bytes',
            budgetBytes: limits.maxRetainedBytes,
            series: totals.retained,
            divisor: 1,
        },
        {
            metric: 'allocated',
            name: 'Allocated map bytes per operation',
            budgetBytes: limits.maxAllocatedBytesPerOperation,
            series: counted && (0,verdict_series/* perOperation */.Fu)(totals.allocated, counted),
            divisor: (0,mean/* mean */.i)(counted ?? []),
        },
    ];
    return budgets.flatMap((budget) => judgeBudget(budget, head, limits.alpha ?? compare_figures/* ALPHA */.Nh));
};
const judgeBudget = ({ metric, name, budgetBytes, series, divisor }, { fingerprint, rate }, alpha) => {
    if (budgetBytes === null)
        return [];
    if (series === null) {
        const message = `${name} have a budget, but not every run has counted operations above 0: set \`operations\`.`;
        return [{ scope: 'budget', metric, outcome: 'unclear', message, budgetBytes }];
    }
    const { head: bytes, outcome } = (0,compare_figures/* compareFigures */.vN)((0,verdict_series/* zeroSeries */.SJ)(series.bytes.length), series, {
        limit: 0,
        floorBytes: budgetBytes,
        systematicBand: (0,compare_figures/* systematicBand */.gS)(fingerprint.mapImplementation),
        sampleBytes: (0,compare_figures/* sampleBytesOf */.v2)(rate) / divisor,
        alpha,
    });
    const verb = { within: 'are within', beyond: 'are over', unclear: 'are too near to tell from' }[outcome];
    return [{ scope: 'budget', metric, outcome, message: `${name} ${verb} their budget.`, bytes, budgetBytes }];
};

// EXTERNAL MODULE: ./build/verdict/cautions.js
var cautions = __webpack_require__(76830);
// EXTERNAL MODULE: ./build/verdict/by-metric.js
var by_metric = __webpack_require__(44790);
// EXTERNAL MODULE: ./build/verdict/compare-certain.js + 1 modules
var compare_certain = __webpack_require__(50263);
// EXTERNAL MODULE: ./build/verdict/compare-pair.js
var compare_pair = __webpack_require__(25698);
;// CONCATENATED MODULE: ./build/verdict/holm.js


const correctForMany = (compared, terms) => {
    const comparisons = figuresOf(compared).length;
    let confirmed = 0;
    let corrected = compared.map((one) => holm_confirm(one, { ...terms, alpha: terms.alpha / comparisons }));
    while (countBeyond(corrected) > confirmed) {
        confirmed = countBeyond(corrected);
        const alpha = terms.alpha / Math.max(1, comparisons - confirmed);
        corrected = corrected.map((one, i) => countBeyond([one]) === countBeyond([compared[i]]) ? one : holm_confirm(compared[i], { ...terms, alpha }));
    }
    return corrected;
};
const holm_confirm = (one, terms) => {
    if (countBeyond([one]) === 0)
        return one;
    const strict = (0,compare_pair/* comparePair */.Ir)(one.figures.base, one.figures.head, terms);
    return { ...one, pair: (0,by_metric/* mapMetrics */.y)(one.pair, (plain, metric) => held(plain, strict[metric])) };
};
const held = (plain, strict) => plain.outcome === 'beyond' && strict.outcome !== 'beyond' ? { ...plain, outcome: 'unclear' } : plain;
const figuresOf = (all) => all.flatMap(({ pair }) => (0,by_metric/* entriesOf */.M)(pair).map(([, comparison]) => comparison));
const countBeyond = (all) => figuresOf(all).filter(({ outcome }) => outcome === 'beyond').length;

// EXTERNAL MODULE: ./build/maps/site.js
var maps_site = __webpack_require__(81159);
;// CONCATENATED MODULE: ./build/verdict/match.js

const sizeOf = ({ retained, allocated }) => (0,mean/* mean */.i)(retained.bytes) + (0,mean/* mean */.i)(allocated.bytes);
const largest = (sites, count) => sites.toSorted((a, b) => sizeOf(b) - sizeOf(a)).slice(0, count);

;// CONCATENATED MODULE: ./build/verdict/match-groups.js


const MOST_SITES = 12;
const LARGEST_GROUP = 4;
const matchGroups = ({ base, head }, same) => {
    const merged = partition(head, base, (site, group) => same.withinNoise(together(group), site));
    const [gone, fresh] = [
        new Set(merged.flatMap(({ parts }) => parts)),
        new Set(merged.map(({ whole }) => whole)),
    ];
    const split = partition(base.filter((site) => !gone.has(site)), head.filter((site) => !fresh.has(site)), (site, group) => same.withinNoise(site, together(group)));
    return [
        ...merged.map(({ whole, parts }) => ({ base: parts, head: [whole] })),
        ...split.map(({ whole, parts }) => ({ base: [whole], head: parts })),
    ];
};
const partition = (wholes, parts, equal) => {
    const left = new Set(largest(parts, MOST_SITES));
    const found = [];
    for (const whole of largest(wholes, MOST_SITES)) {
        const candidates = [...left].filter((part) => Object.keys(part.kinds).every((kind) => kind in whole.kinds));
        const group = groupsOf(candidates).find((one) => haveAllKinds(one, whole) && equal(whole, one));
        if (!group)
            continue;
        for (const part of group)
            left.delete(part);
        found.push({ whole, parts: group });
    }
    return found;
};
const groupsOf = (sites) => {
    let sets = sites.map((site, last) => ({ members: [site], last }));
    const groups = [];
    for (let size = 2; size <= LARGEST_GROUP; size++) {
        sets = sets.flatMap(({ members, last }) => sites.slice(last + 1).map((site, i) => ({ members: [...members, site], last: last + 1 + i })));
        groups.push(...sets.map(({ members }) => members));
    }
    return groups;
};
const haveAllKinds = (group, { kinds }) => Object.keys(kinds).every((kind) => group.some((site) => kind in site.kinds));
const together = (group) => (0,verdict_series/* sumFigures */.zV)(group, group[0].retained.bytes.length);

;// CONCATENATED MODULE: ./build/verdict/sites-by-size.js

const NEAREST = 4;
const sitesBySize = (sites) => {
    const ordered = sites
        .map((site) => ({ site, bytes: sizeOf(site) }))
        .sort((one, other) => one.bytes - other.bytes);
    return {
        takeNearest: (bytes, isEqual) => {
            const middle = firstOf(ordered, bytes);
            const chosen = ordered
                .slice(Math.max(0, middle - NEAREST), middle + NEAREST)
                .sort((one, other) => Math.abs(one.bytes - bytes) - Math.abs(other.bytes - bytes))
                .slice(0, NEAREST)
                .find(({ site }) => isEqual(site));
            if (chosen === undefined)
                return undefined;
            ordered.splice(ordered.indexOf(chosen, Math.max(0, middle - NEAREST)), 1);
            return chosen.site;
        },
    };
};
const firstOf = (ordered, bytes) => {
    let [start, end] = [0, ordered.length];
    while (start < end) {
        const middle = (start + end) >> 1;
        if (ordered[middle].bytes < bytes)
            start = middle + 1;
        else
            end = middle;
    }
    return start;
};

;// CONCATENATED MODULE: ./build/verdict/match-sites.js




const MOST_MOVES = 400;
const CLOSURE = /^(?:func|gowrap|deferwrap)?\d+$/;
const kindsOf = ({ kinds }) => Object.keys(kinds).sort().join();
const lastName = ({ function: name }) => {
    const plain = name.replaceAll('[...]', '');
    let end = plain.length;
    let start = plain.lastIndexOf('.') + 1;
    if (start === end)
        return name;
    while (start > 1 && CLOSURE.test(plain.slice(start, end))) {
        end = start - 1;
        start = plain.lastIndexOf('.', end - 1) + 1;
    }
    return plain.slice(start);
};
const isOfService = ({ file }) => !file.startsWith('$GOROOT/') && !/@v\d[^/]*\//.test(file);
const functionOf = (site) => key(site.function, site.file);
const key = (...parts) => parts.join('\n');
const IDENTITIES = [
    (site) => key(site.function, site.file, kindsOf(site)),
    functionOf,
    (site) => key(site.function, kindsOf(site)),
    (site) => key(site.file, lastName(site), kindsOf(site)),
];
const matchSites = (base, head, same) => {
    const matches = [];
    let gone = [...base].sort(bySource);
    let fresh = [...head].sort(bySource);
    const take = (found) => {
        matches.push(...found);
        const [left, right] = [
            new Set(found.flatMap((match) => match.base)),
            new Set(found.flatMap((match) => match.head)),
        ];
        gone = gone.filter((site) => !left.has(site));
        fresh = fresh.filter((site) => !right.has(site));
    };
    take(matchUnshifted({ base: gone, head: fresh }));
    for (const identity of IDENTITIES)
        take(matchByIdentity({ base: gone, head: fresh }, identity, same));
    const edited = () => ({ base: gone.filter(isOfService), head: fresh.filter(isOfService) });
    take(matchMoves(edited(), same));
    take(matchGroups(edited(), same));
    return [
        ...matches,
        ...gone.map((site) => ({ base: [site], head: [] })),
        ...fresh.map((site) => ({ base: [], head: [site] })),
    ];
};
const matchUnshifted = ({ base, head }) => {
    const before = Map.groupBy(base, functionOf);
    return [...Map.groupBy(head, functionOf)].flatMap(([name, sites]) => {
        const origins = before.get(name) ?? [];
        const unshifted = origins.map(maps_site/* siteKey */.Dd).join() === sites.map(maps_site/* siteKey */.Dd).join();
        return unshifted ? sites.map((site, i) => ({ base: [origins[i]], head: [site] })) : [];
    });
};
const matchByIdentity = (left, identity, same) => {
    const base = Map.groupBy(left.base, identity);
    const head = Map.groupBy(left.head, identity);
    return [...head].flatMap(([name, sites]) => align({ base: base.get(name) ?? [], head: sites }, same));
};
const align = ({ base, head }, same) => {
    const equals = base.length > 0 && base.length !== head.length ? matchEquals({ base, head }, same) : [];
    const [before, after] = [
        new Set(equals.map(({ base: [site] }) => site)),
        new Set(equals.map(({ head: [site] }) => site)),
    ];
    const rest = head.filter((site) => !after.has(site));
    const pairs = base
        .filter((site) => !before.has(site))
        .slice(0, rest.length)
        .map((site, i) => ({ base: [site], head: [rest[i]] }));
    return [...equals, ...pairs];
};
const matchEquals = ({ base, head }, same) => {
    const left = sitesBySize(head);
    return largest(base, base.length).flatMap((site) => {
        const equal = left.takeNearest(sizeOf(site), (candidate) => same.withinLimit(site, candidate));
        return equal === undefined ? [] : [{ base: [site], head: [equal] }];
    });
};
const matchMoves = ({ base, head }, same) => {
    const alike = Map.groupBy(largest(base, MOST_MOVES), kindsOf);
    const gone = new Map([...alike].map(([kinds, sites]) => [kinds, sitesBySize(sites)]));
    return largest(head, MOST_MOVES).flatMap((site) => {
        const origin = gone
            .get(kindsOf(site))
            ?.takeNearest(sizeOf(site), (candidate) => same.withinLimit(candidate, site));
        return origin === undefined ? [] : [{ base: [origin], head: [site] }];
    });
};
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const bySource = (a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.function, b.function);

// EXTERNAL MODULE: ./build/maps/standard-library.js
var standard_library = __webpack_require__(32695);
// EXTERNAL MODULE: ./build/verdict/allowed.js
var allowed = __webpack_require__(57854);
;// CONCATENATED MODULE: ./build/verdict/settle-sites.js





const settleSites = (compared, terms) => {
    const packages = new Map([...Map.groupBy(compared, packageName)].map(([name, members]) => [name, comparePackage(members, terms)]));
    return compared.map((one) => {
        const settle = (own, metric) => {
            const allowed = allowedGrowth(own, metric, terms);
            const isOffset = () => packages.get(packageName(one))[metric].highBytes <= allowed;
            const settled = (own.outcome === 'beyond' && isOffset()) || (own.outcome === 'unclear' && own.growthBytes <= allowed);
            return settled ? { ...own, outcome: 'within' } : own;
        };
        return { ...one, pair: (0,by_metric/* mapMetrics */.y)(one.pair, settle) };
    });
};
const packageName = ({ match }) => {
    const { function: name } = (match.head[0] ?? match.base[0]);
    return (0,standard_library/* packageOf */.wg)(name) || name;
};
const comparePackage = (members, terms) => (0,compare_pair/* comparePair */.Ir)((0,verdict_series/* sumFigures */.zV)(members.map(({ figures }) => figures.base), terms.runs.base), (0,verdict_series/* sumFigures */.zV)(members.map(({ figures }) => figures.head), terms.runs.head), terms);
const allowedGrowth = (own, metric, terms) => (0,allowed/* allowedBytes */._D)(own, terms.limits.minGrowthBytes / (0,compare_pair/* weightOf */.mm)(metric, terms));

// EXTERNAL MODULE: ./build/verdict/verdict.js
var verdict = __webpack_require__(38579);
;// CONCATENATED MODULE: ./build/verdict/site-verdict.js




const siteVerdict = ({ match, figures, pair }, terms) => {
    const [site, ...others] = match.head.length > 0 ? match.head : match.base;
    const [origin, ...origins] = match.head.length > 0 ? match.base : [];
    const stayed = origin === undefined || (0,maps_site/* siteKey */.Dd)(origin) === (0,maps_site/* siteKey */.Dd)(site);
    return {
        ...(0,maps_site/* siteOf */.zU)(site),
        status: statusOf({ match, figures, pair }, terms),
        ...(stayed ? {} : { from: (0,maps_site/* siteOf */.zU)(origin) }),
        ...(origins.length > 0 ? { alsoFrom: origins.map(maps_site/* siteOf */.zU) } : {}),
        ...(others.length > 0 ? { alsoAt: others.map(maps_site/* siteOf */.zU) } : {}),
        ...pair,
        outcome: worstOf((0,by_metric/* entriesOf */.M)(pair).map(([, { outcome }]) => outcome)),
        kinds: sumKinds(match.head.length > 0 ? match.head : match.base),
    };
};
const statusOf = ({ match, figures }, terms) => {
    const { base, head } = match;
    if (base.length === 0)
        return 'new';
    if (head.length === 0)
        return 'gone';
    const grew = (0,compare_pair/* isBeyond */._f)((0,compare_pair/* comparePair */.Ir)(figures.base, figures.head, terms));
    if (grew || (0,compare_pair/* isBeyond */._f)((0,compare_pair/* comparePair */.Ir)(figures.head, figures.base, (0,compare_pair/* mirrored */.VV)(terms))))
        return 'changed';
    return (0,maps_site/* siteKey */.Dd)(base[0]) === (0,maps_site/* siteKey */.Dd)(head[0]) ? 'unchanged' : 'moved';
};
const sumKinds = (sites) => Object.fromEntries(maps_site/* KINDS */.GW.flatMap((kind) => {
    const growths = sites.flatMap(({ kinds }) => kinds[kind] ?? []);
    if (growths.length === 0)
        return [];
    const retainedBytes = growths.reduce((total, growth) => total + growth.retainedBytes, 0);
    const allocatedBytes = growths.reduce((total, growth) => total + growth.allocatedBytes, 0);
    return [[kind, { retainedBytes, allocatedBytes }]];
}));
const worstOf = (outcomes) => outcomes.reduce((worst, outcome) => (verdict/* SEVERITY */.C$[outcome] > verdict/* SEVERITY */.C$[worst] ? outcome : worst), 'within');
const worstFirst = (terms) => {
    const weight = (site) => Math.max(...(0,by_metric/* entriesOf */.M)(site)
        .filter(([, { outcome }]) => outcome === site.outcome)
        .map(([metric, { growthBytes }]) => Math.abs(growthBytes) * (0,compare_pair/* weightOf */.mm)(metric, terms)));
    return (a, b) => verdict/* SEVERITY */.C$[b.outcome] - verdict/* SEVERITY */.C$[a.outcome] || weight(b) - weight(a) || ((0,maps_site/* siteKey */.Dd)(a) < (0,maps_site/* siteKey */.Dd)(b) ? -1 : 1);
};

;// CONCATENATED MODULE: ./build/verdict/compare-sites.js







const pairSites = (sites, terms) => matchSites(sites.base, sites.head, sameBytes(terms));
const compareSites = (matches, terms) => {
    const compared = matches.map((match) => {
        const figures = {
            base: (0,verdict_series/* sumFigures */.zV)(match.base, terms.runs.base),
            head: (0,verdict_series/* sumFigures */.zV)(match.head, terms.runs.head),
        };
        return { match, figures, pair: (0,compare_certain/* compareCertain */.U)(figures, match.base, terms) };
    });
    return settleSites(terms.sampled ? correctForMany(compared, terms) : compared, terms)
        .map((one) => siteVerdict(one, terms))
        .sort(worstFirst(terms));
};
const sameBytes = (terms) => {
    const equal = (limits) => (base, head) => {
        const strict = { ...terms, limits: { ...limits, minGrowthBytes: 0 } };
        return !(0,compare_pair/* isBeyond */._f)((0,compare_pair/* comparePair */.Ir)(base, head, strict)) && !(0,compare_pair/* isBeyond */._f)((0,compare_pair/* comparePair */.Ir)(head, base, (0,compare_pair/* mirrored */.VV)(strict)));
    };
    return {
        withinLimit: equal(terms.limits),
        withinNoise: equal({
            ...terms.limits,
            maxRetainedGrowth: 0,
            maxAllocatedGrowth: 0,
            maxUnreleasedGrowth: 0,
        }),
    };
};

// EXTERNAL MODULE: ./build/verdict/compare-totals.js + 1 modules
var compare_totals = __webpack_require__(1448);
// EXTERNAL MODULE: ./build/verdict/reasons.js
var verdict_reasons = __webpack_require__(69347);
;// CONCATENATED MODULE: ./build/verdict/spread-warnings.js

const ASSUMED = `a relative standard deviation of ${compare_figures/* ASSUMED_RELATIVE_SPREAD */.KA * 100} % is assumed. ` +
    'Two runs or more measure it (`runs`, or jobs of a matrix).';
const spreadWarnings = ({ base, head }) => {
    if (base > 1 && head > 1)
        return [];
    if (base > 1 || head > 1) {
        const [single, other] = base > 1 ? ['head', 'base'] : ['base', 'head'];
        return [`The ${single} was measured in one run only; its spread is taken from the runs of the ${other}.`];
    }
    return [`Both sides were measured in one run only, which does not show how much runs differ; ${ASSUMED}`];
};
const budgetWarnings = (reasons, { runs }) => runs.length === 1 && reasons.some(({ scope, bytes }) => scope === 'budget' && bytes !== undefined)
    ? [`The budgets are judged by one run only, which does not show how much runs differ; ${ASSUMED}`]
    : [];

;// CONCATENATED MODULE: ./build/verdict/compare-measurements.js






const compareMeasurements = (base, head, limits) => {
    const { terms, warnings } = (0,compare_totals/* termsOf */.fd)({ base, head }, limits);
    const { work } = terms;
    const runs = { base: base.runs.length, head: head.runs.length };
    const sampled = head.fingerprint.rateClass === 'sampled';
    const figures = (0,compare_totals/* totalsOf */.vA)({ base, head });
    const matches = pairSites({ base: base.sites, head: head.sites }, terms);
    return (under) => {
        const strict = { ...terms, limits: under };
        const measured = (0,compare_certain/* compareCertain */.U)(figures, base.sites, strict);
        const lessWork = work.headDidLess ? (0,verdict_reasons/* lessWorkReasons */.AO)(measured) : [];
        const isDoubted = (metric) => lessWork.some((reason) => reason.metric === metric);
        const totals = (0,by_metric/* mapMetrics */.y)(measured, (total, metric) => isDoubted(metric) ? { ...total, outcome: 'unclear' } : total);
        const sites = compareSites(matches, { ...strict, runs, sampled });
        return {
            totals,
            sites,
            perOperation: work.divisors !== null,
            reasons: [...(0,verdict_reasons/* totalReasons */.SH)(measured), ...lessWork, ...(0,verdict_reasons/* siteReasons */.by)(sites)],
            warnings: [...warnings, ...spreadWarnings(runs)],
        };
    };
};

// EXTERNAL MODULE: ./build/verdict/fingerprint.js
var fingerprint = __webpack_require__(63390);
// EXTERNAL MODULE: ./build/measure/trend.js
var measure_trend = __webpack_require__(28628);
;// CONCATENATED MODULE: ./build/verdict/judge-growing.js


const judgeGrowing = (head, { maxGrowthPerOperation: limit }) => {
    if (limit === null)
        return [];
    const reason = { scope: 'growing', metric: 'retained', budgetBytes: limit };
    const growing = growingParts(head);
    if (growing.some(({ bytes }) => bytes === null)) {
        const message = 'Maps grow with every round, but operations were not counted: set `operations` to judge them.';
        return [{ ...reason, outcome: 'unclear', message }];
    }
    return growing.flatMap(({ bytes, ...part }) => bytes !== null && bytes > limit ? [{ ...reason, outcome: 'beyond', ...part, bytes }] : []);
};
const growingParts = (head) => {
    const { trend, bytesPerOperation } = (0,measure_trend/* totalTrend */.mk)(head);
    const message = 'All growing sites together keep more of each operation than they may.';
    return [
        ...(trend === 'growing' ? [{ bytes: bytesPerOperation, message }] : []),
        ...head.sites
            .filter(({ retainedByRound }) => (0,measure_trend/* trendOf */.RS)(retainedByRound) === 'growing')
            .map((site) => ({
            site: (0,maps_site/* siteOf */.zU)(site),
            bytes: (0,measure_trend/* growthPerOperation */.K1)(site, head),
            message: 'This site keeps more of each operation than it may.',
        })),
    ];
};

;// CONCATENATED MODULE: ./build/verdict/decide.js







const decide = (baseline, head, limits) => {
    const judge = judgeOf(baseline, head, limits);
    const verdict = judge(limits);
    const warning = (0,cautions/* warningLimits */.ZL)(limits);
    if (warning === null)
        return verdict;
    return { ...verdict, cautions: (0,cautions/* cautionsOf */.Y_)(verdict.reasons, judge(warning).reasons, limits) };
};
const judgeOf = (baseline, head, limits) => {
    const base = baseline.measurement;
    const differences = base === null ? [] : (0,fingerprint/* differencesOf */.g)(base.fingerprint, head.fingerprint);
    const compare = base === null || differences.length > 0 ? null : compareMeasurements(base, head, limits);
    return (under) => {
        const own = [...judgeGrowing(head, under), ...judgeBudgets(head, under)];
        const failsAlone = own.some(({ outcome }) => outcome === 'beyond');
        const uncompared = {
            cautions: [],
            totals: null,
            sites: [],
            perOperation: false,
            differences,
            head,
            base,
            relation: baseline.measurement === null ? null : baseline.relation,
            creep: null,
            history: [],
            acceptance: null,
            warnings: [...head.warnings, ...budgetWarnings(own, head)],
        };
        if (baseline.measurement === null) {
            const reason = { scope: 'baseline', outcome: 'unclear', message: baseline.reason };
            return { ...uncompared, state: failsAlone ? 'fail' : 'no baseline', reasons: [...own, reason] };
        }
        if (compare === null) {
            const reasons = [...own, ...differences.map(verdict_reasons/* differenceReason */.ev)];
            return { ...uncompared, state: failsAlone ? 'fail' : 'incomparable', reasons };
        }
        const compared = compare(under);
        const judged = [...compared.reasons, ...own];
        return {
            ...uncompared,
            ...compared,
            warnings: [...uncompared.warnings, ...compared.warnings],
            state: stateOf(judged),
            reasons: [...judged, ...(0,verdict_reasons/* baselineReasons */.pv)(baseline)],
        };
    };
};
const stateOf = (reasons) => {
    if (reasons.some(({ outcome }) => outcome === 'beyond'))
        return 'fail';
    return reasons.some(({ outcome }) => outcome === 'unclear') ? 'inconclusive' : 'pass';
};


/***/ }),

/***/ 1644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitCodeOf)
/* harmony export */ });
/* unused harmony export conclusionOf */
function exitCodeOf(state, policy) {
    switch (state) {
        case 'pass':
        case 'accepted':
            return 0;
        case 'fail':
            return policy.failOnRegression ? 1 : 0;
        case 'inconclusive':
            return policy.failOnInconclusive ? 1 : 0;
        case 'no baseline':
        case 'incomparable':
            return policy.baselineRequired ? 1 : 0;
    }
}
function conclusionOf(states, policy) {
    if (states.some((state) => exitCodeOf(state, policy) === 1))
        return 'failure';
    return states.every((state) => state === 'pass' || state === 'accepted') ? 'success' : 'neutral';
}


/***/ }),

/***/ 63390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ differencesOf)
/* harmony export */ });
/* harmony import */ var _measure_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92187);

const differencesOf = (base, head) => _measure_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .FINGERPRINT_FIELDS */ .x.filter((field) => base[field] !== head[field]).map((field) => ({
    field,
    base: String(base[field]),
    head: String(head[field]),
}));


/***/ }),

/***/ 69347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AO: () => (/* binding */ lessWorkReasons),
/* harmony export */   Cn: () => (/* binding */ creepReason),
/* harmony export */   SH: () => (/* binding */ totalReasons),
/* harmony export */   by: () => (/* binding */ siteReasons),
/* harmony export */   ev: () => (/* binding */ differenceReason),
/* harmony export */   pv: () => (/* binding */ baselineReasons)
/* harmony export */ });
/* harmony import */ var _maps_site_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81159);
/* harmony import */ var _measure_short_commit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61947);
/* harmony import */ var _by_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44790);



const totalReasons = (totals) => (0,_by_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .M)(totals).map(([metric, comparison]) => ({
    scope: 'total',
    metric,
    outcome: comparison.outcome,
    message: `All ${metric} map bytes ${changeText(comparison)}.`,
}));
const siteReasons = (sites) => sites.flatMap((site) => (0,_by_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .M)(site)
    .filter(([, { outcome }]) => outcome !== 'within')
    .map(([metric, comparison]) => ({
    scope: 'site',
    metric,
    site: (0,_maps_site_js__WEBPACK_IMPORTED_MODULE_1__/* .siteOf */ .zU)(site),
    outcome: comparison.outcome,
    message: `The ${metric} bytes of this site ${changeText(comparison)}.`,
})));
const LESS_WORK = {
    retained: 'The head served much less of the load than the base, so what it retains cannot pass.',
    unreleased: 'The head served much less of the load than the base, so what it still holds cannot pass.',
};
const lessWorkReasons = (totals) => ['retained', 'unreleased']
    .filter((metric) => totals[metric]?.outcome === 'within')
    .map((metric) => ({ scope: 'total', metric, outcome: 'unclear', message: LESS_WORK[metric] }));
const differenceReason = ({ field, base, head }) => ({
    scope: 'fingerprint',
    outcome: 'unclear',
    message: `\`${field}\` is \`${head}\` and was \`${base}\` in the baseline, so their bytes cannot be compared.`,
});
const baselineReasons = ({ relation, distance, measurement }) => {
    if (relation === 'merge base')
        return [];
    const commit = (0,_measure_short_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .shortCommit */ .A)(measurement.provenance.commit);
    if (relation === 'measured here') {
        const message = `Compared with its base ${commit}, which was measured beside it, in turn.`;
        return [{ scope: 'baseline', outcome: 'within', message }];
    }
    const older = distance === null ? 'older than' : `${distance} ${distance === 1 ? 'commit' : 'commits'} before`;
    const message = relation === 'file'
        ? `Compared with a stored file, measured at ${commit || 'an unknown commit'}.`
        : `Compared with ${commit}, which is ${older} the merge base, because no nearer commit was measured.`;
    return [{ scope: 'baseline', outcome: 'within', message }];
};
const creepReason = (why, metric, comparison) => ({
    scope: 'creep',
    metric,
    outcome: comparison.outcome,
    message: `Since ${why}, all ${metric} map bytes ${changeText(comparison)}.`,
});
const changeText = (comparison) => {
    const { outcome, growthPercent, growthBytes, limitPercent } = comparison;
    const limit = `the limit of ${round(limitPercent)} %`;
    if (growthPercent === null) {
        return {
            within: 'are within the floor, from none in the base',
            beyond: 'are over the floor, from none in the base',
            unclear: 'come from none in the base, and their noise is too large to tell whether they are over the floor',
        }[outcome];
    }
    const change = growthBytes === 0 ? 'did not change' : growthBytes > 0 ? 'grew' : 'shrank';
    const size = growthBytes === 0 ? '' : ` by ${round(Math.abs(growthPercent))} %`;
    switch (outcome) {
        case 'beyond':
            return `${change}${size}, beyond ${limit}`;
        case 'within':
            return growthPercent > limitPercent
                ? `${change}${size}, but by less than the floor`
                : `${change}${size}, within ${limit}`;
        case 'unclear':
            return `${change}${size}, but ${doubt(comparison)}`;
    }
};
const doubt = ({ base, lowBytes, highBytes, limitPercent }) => {
    const [low, high] = [(lowBytes / base) * 100, (highBytes / base) * 100];
    return low <= limitPercent && high > limitPercent
        ? `anything from ${round(low)} % to ${round(high)} % fits what was measured, on both sides of the limit of ${round(limitPercent)} %`
        : 'that is not certain: too few allocations were recorded, the sides did too different work, one more table of a map was split, or the load took longer';
};
const round = (percent) => String(Number(percent.toPrecision(3)));


/***/ }),

/***/ 43997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ perOperation),
/* harmony export */   SJ: () => (/* binding */ zeroSeries),
/* harmony export */   zV: () => (/* binding */ sumFigures)
/* harmony export */ });
/* harmony import */ var _measure_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57546);

const zeros = (runs) => new Array(runs).fill(0);
const zeroSeries = (runs) => ({ bytes: zeros(runs), samplingVariance: zeros(runs) });
const sumSeries = (all, runs) => ({
    bytes: zeros(runs).map((_, run) => (0,_measure_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .c)(all.map(({ bytes }) => bytes[run] ?? NaN))),
    samplingVariance: zeros(runs).map((_, run) => (0,_measure_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .c)(all.map((series) => series.samplingVariance[run] ?? NaN))),
});
const sumFigures = (all, runs) => {
    const [retained, allocated] = [
        all.map((figures) => figures.retained),
        all.map((figures) => figures.allocated),
    ];
    const unreleased = all.map((figures) => figures.unreleased).filter((series) => series !== null);
    return {
        retained: sumSeries(retained, runs),
        allocated: sumSeries(allocated, runs),
        unreleased: unreleased.length === all.length ? sumSeries(unreleased, runs) : null,
    };
};
const perOperation = ({ bytes, samplingVariance }, operations) => ({
    bytes: bytes.map((value, run) => value / operations[run]),
    samplingVariance: samplingVariance.map((variance, run) => variance / operations[run] ** 2),
});


/***/ }),

/***/ 7795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ doubtSlowerLoad),
/* harmony export */   x: () => (/* binding */ paceOf)
/* harmony export */ });
/* harmony import */ var _measure_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57546);
/* harmony import */ var _by_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44790);
/* harmony import */ var _statistics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61295);



const paceOf = (base, head, { divisors }) => {
    const times = ({ runs }, operations) => runs.map(({ loadSeconds }, run) => loadSeconds / (operations?.[run] ?? 1));
    const [before, after] = [times(base, divisors?.base), times(head, divisors?.head)];
    const slower = Math.log((0,_measure_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i)(after) / (0,_measure_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i)(before));
    return { slower: slower > 0 ? slower : 0, variance: relativeVariance([before, after]) };
};
const FACTOR = 3;
const doubtSlowerLoad = (pair, { base, head }, pace) => (0,_by_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .mapMetrics */ .y)(pair, (own, metric) => {
    if (metric !== 'allocated' || own.outcome !== 'beyond' || own.base <= 0 || pace.slower === 0)
        return own;
    const explained = pace.slower * shareByTheClock([base.allocated, head.allocated], pace);
    const least = Math.log1p(own.lowBytes / own.base) - explained;
    return least > Math.log1p(own.limitPercent / 100) ? own : { ...own, outcome: 'unclear' };
});
const shareByTheClock = (sides, { variance }) => {
    const spread = Math.max(relativeVariance(sides.map(({ bytes }) => bytes)), relativeSampling(sides));
    return spread === 0 ? 0 : Math.min(1, FACTOR * Math.sqrt(spread / variance));
};
const relativeVariance = (sides) => (0,_measure_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i)(sides.filter((runs) => runs.length > 1).map((runs) => (0,_statistics_js__WEBPACK_IMPORTED_MODULE_2__/* .sampleVariance */ .y4)(runs) / (0,_measure_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i)(runs) ** 2));
const relativeSampling = (sides) => (0,_measure_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i)(sides.map(({ bytes, samplingVariance }) => (0,_measure_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i)(samplingVariance) / (0,_measure_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i)(bytes) ** 2));


/***/ }),

/***/ 61295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tx: () => (/* binding */ welchDegrees),
/* harmony export */   kA: () => (/* binding */ upperQuantile),
/* harmony export */   y4: () => (/* binding */ sampleVariance)
/* harmony export */ });
/* harmony import */ var _measure_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57546);

const sampleVariance = (values) => {
    const first = values[0];
    const centre = first + (0,_measure_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i)(values.map((value) => value - first));
    return (0,_measure_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .c)(values.map((value) => (value - centre) ** 2)) / (values.length - 1);
};
const welchDegrees = (parts) => {
    const total = (0,_measure_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .c)(parts.map(({ variance }) => variance));
    if (total === 0)
        return Infinity;
    return 1 / (0,_measure_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .c)(parts.map(({ variance, degrees }) => (variance / total) ** 2 / degrees));
};
const upperQuantile = (alpha, degrees) => {
    const tail = degrees === Infinity ? normalTail : (t) => studentTail(t, degrees);
    let [low, high] = [1, 2];
    while (tail(high) > alpha)
        [low, high] = [high, high * 2];
    while (high - low > 1e-9 * high) {
        const middle = (low + high) / 2;
        if (tail(middle) > alpha)
            low = middle;
        else
            high = middle;
    }
    return high;
};
const normalTail = (z) => {
    let fraction = z;
    for (let k = 200; k >= 1; k--)
        fraction = z + k / fraction;
    return Math.exp((-z * z) / 2) / (Math.sqrt(2 * Math.PI) * fraction);
};
const studentTail = (t, degrees) => incompleteBeta(degrees / (degrees + t * t), degrees / 2, 0.5) / 2;
const incompleteBeta = (x, a, b) => {
    const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
    return x < (a + 1) / (a + b + 2)
        ? (front * betaFraction(x, a, b)) / a
        : 1 - (front * betaFraction(1 - x, b, a)) / b;
};
const betaFraction = (x, a, b) => {
    let c = 1;
    let d = 1 / (1 - ((a + b) * x) / (a + 1));
    let result = d;
    for (let m = 1; m <= 10_000; m++) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / (1 + even * d);
        c = 1 + even / c;
        result *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / (1 + odd * d);
        c = 1 + odd / c;
        result *= d * c;
        if (Math.abs(d * c - 1) < 1e-14)
            break;
    }
    return result;
};
const logGamma = (x) => {
    let shift = 0;
    while (x < 10)
        shift += Math.log(x++);
    const series = 1 / (12 * x) - 1 / (360 * x ** 3) + 1 / (1260 * x ** 5) - 1 / (1680 * x ** 7);
    return (x - 0.5) * Math.log(x) - x + Math.log(2 * Math.PI) / 2 + series - shift;
};


/***/ })

};
