export const id = 429;
export const ids = [429];
export const modules = {

/***/ 874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ readInputs),
  j: () => (/* binding */ readJudging)
});

// EXTERNAL MODULE: ./build/baseline/baseline-index.js
var baseline_index = __webpack_require__(2310);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/measure/trend.js
var trend = __webpack_require__(8628);
// EXTERNAL MODULE: ./build/inputs/catalog.js
var catalog = __webpack_require__(8999);
;// CONCATENATED MODULE: ./build/inputs/contradictions.js

function contradictions(inputs, given) {
    const isSet = (name) => (given(name) ?? '').trim() !== '';
    return [
        ...ofMode(inputs),
        ...(inputs.job.mode === 'report' ? [] : ofMeasuring(inputs, isSet, given)),
        ...ofComparing(inputs),
    ];
}
const sentences = (problems) => problems.filter(([isWrong]) => isWrong).map(([, sentence]) => sentence);
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
    const isBuilt = target.build !== null || /\bgo run\b/.test(target.service);
    return [
        ...sentences([
            [target.service === '', '`service` is empty: expected the command that starts the service'],
            [!load && !url, 'neither `load` nor `load-url` is set: expected one of them'],
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
                comparing.measureBase === 'always' && !isBuilt,
                '`baseline` is "base-commit" and `build` is empty: expected the command that builds the service',
            ],
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

;// CONCATENATED MODULE: ./build/inputs/values.js
class Expected extends Error {
    name = 'Expected';
}
const expected = (what) => {
    throw new Expected(what);
};
const values_text = (value) => value;
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

;// CONCATENATED MODULE: ./build/inputs/judging.js


const judgingOf = (read) => {
    const limits = {
        maxRetainedGrowth: read('max-retained-growth', percent),
        maxAllocatedGrowth: read('max-allocated-growth', percent),
        maxUnreleasedGrowth: read('max-unreleased-growth', percent),
        minGrowthBytes: read('min-growth', bytes),
        maxRetainedBytes: read('max-retained', optional(bytes)),
        maxAllocatedBytesPerOperation: read('max-allocated-per-operation', optional(bytes)),
        maxGrowthPerOperation: read('max-growth-per-operation', optional(bytes)),
        maxTotalCreep: read('max-total-creep', percent),
    };
    return {
        limits: { ...limits, warn: readWarn(read, limits) },
        failOnInconclusive: read('on-inconclusive', oneOf('warn', 'fail')) === 'fail',
        failOnRegression: read('fail-on-regression', flag),
    };
};
const readWarn = (read, limits) => {
    const names = Object.keys(catalog/* LIMIT_INPUTS */.oX);
    const set = names.flatMap((name) => {
        const suffix = catalog/* LIMIT_INPUTS */.oX[name];
        const parse = (0,catalog/* isShare */.GS)(name) ? percent : bytes;
        const value = read(`warn-${suffix}`, optional(upTo(limits[name], `max-${suffix}`, parse)));
        return value === null ? [] : [[name, value]];
    });
    return Object.fromEntries(set);
};
const upTo = (most, name, parse) => (value) => {
    const limit = parse(value);
    if (most === null || !(limit > most))
        return limit;
    throw new Expected(`no more than \`${name}\`, beyond which it fails`);
};

;// CONCATENATED MODULE: ./build/inputs/load.js

const drain = (value) => {
    const isTime = /^\s*\d+(\.\d+)?\s*(ms|s|m|h)?\s*$/.test(value);
    return isTime ? { kind: 'wait', ms: duration(value) } : { kind: 'command', command: value.trim() };
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
    throw new Expected('auto, a whole number above 0, or a regular expression that captures a number, such as /(\\d+) requests/');
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

;// CONCATENATED MODULE: ./build/inputs/inputs.js








function readInputs(given, { onGitHub }) {
    const problems = [];
    const read = reader(given, problems);
    const inputs = {
        job: readJob(read),
        target: readTarget(read),
        measuring: readMeasuring(read),
        comparing: readComparing(read, onGitHub),
        judging: judgingOf(read),
        telling: readTelling(read),
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
        if (!(error instanceof Expected))
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
const trimmed = (value) => value.trim();
const readJob = (read) => ({
    mode: read('mode', oneOf('check', 'measure', 'report')),
    measurements: read('measurements', optional(trimmed)),
});
const readTarget = (read) => ({
    service: read('service', values_text).trim(),
    build: read('build', optional(values_text)),
    workingDirectory: read('working-directory', values_text).trim(),
    env: read('env', pairs('=', /^[A-Za-z_]\w*$/, 'NAME=value')),
    pprofUrl: read('pprof-url', httpUrl),
    readyUrl: read('ready-url', optional(httpUrl)),
    readyTimeoutMs: read('ready-timeout', duration),
});
const readMeasuring = (read) => ({
    load: readLoad(read),
    warmup: read('warmup', optional(values_text)),
    drain: read('drain', optional(drain)),
    operations: read('operations', operations),
    runs: read('runs', wholeNumber(1, 100)),
    maxRuns: read('max-runs', wholeNumber(1, 100)),
    rounds: read('rounds', roundCount),
    profileRate: read('profile-rate', profileRate),
    settleTimeoutMs: read('settle-timeout', duration),
    watchMs: read('watch', optional(duration)),
    gcTrace: read('gc-trace', flag),
    cpuProfile: read('cpu-profile', flag),
    timeoutMs: read('timeout', duration),
});
const roundCount = (value) => {
    const count = /^\d{1,3}$/.test(value.trim()) ? Number(value) : 0;
    if (count === 1 || (count >= trend/* FEWEST_ROUNDS */.Dd && count <= 100))
        return count;
    throw new Expected(`1, or a whole number from ${trend/* FEWEST_ROUNDS */.Dd} to 100: fewer rounds show no trend`);
};
const LARGEST_RATE = 1 << 30;
const profileRate = (value) => {
    if (value.trim() === 'auto')
        return null;
    const rate = /^\d{1,10}$/.test(value.trim()) ? Number(value) : 0;
    if (rate >= 1 && rate <= LARGEST_RATE)
        return rate;
    throw new Expected(`auto, or a whole number from 1 to ${LARGEST_RATE}`);
};
function readLoad(read) {
    const url = read('load-url', optional(httpUrl));
    if (url === null)
        return { kind: 'command', command: read('load', values_text).trim() };
    return {
        kind: 'http',
        url,
        requests: read('load-requests', wholeNumber(1, 1e9)),
        connections: read('load-connections', wholeNumber(1, 10_000)),
        method: read('load-method', oneOf('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS')),
        body: read('load-body', values_text),
        headers: read('load-headers', pairs(':', /^[\w!#$%&'*+.^`|~-]+$/, 'Name: value')),
    };
}
function readComparing(read, onGitHub) {
    const file = read('baseline-file', optional(values_text));
    const chosen = read('baseline', oneOf('auto', 'branch', 'file', 'artifact', 'base-commit', 'none'));
    const automatic = file !== null ? 'file' : onGitHub ? 'branch' : 'none';
    const store = chosen === 'auto' ? automatic : chosen;
    const isFallback = chosen === 'auto' && store === 'branch' && read('build', optional(values_text)) !== null;
    return {
        store: store === 'base-commit' ? 'none' : store,
        measureBase: store === 'base-commit' ? 'always' : isFallback ? 'fallback' : 'never',
        baseRef: read('base-ref', optional(values_text)),
        branch: read('baseline-branch', branchName),
        file,
        artifact: read('baseline-artifact', artifactName),
        keep: {
            baselines: read('keep-baselines', wholeNumber(1, 10_000)),
            days: read('keep-days', wholeNumber(1, 36_500)),
        },
        save: read('save-baseline', oneOf('auto', 'always', 'never')),
        required: read('require-baseline', flag),
        anchor: read('anchor', anchorName),
        resetAnchor: read('reset-anchor', optional(reason)),
        acceptLabel: read('accept-label', values_text).trim(),
    };
}
const readTelling = (read) => ({
    token: read('github-token', token),
    comment: read('comment', oneOf('always', 'changes', 'failure', 'never')),
    key: read('comment-key', commentKey),
    annotations: read('annotations', flag),
    summary: read('summary', flag),
    reportDirectory: read('report-directory', optional(values_text)),
});
const branchName = (value) => {
    const name = value.trim();
    const refused = /[\s~^:?*[\\\p{Cc}]|\.\.|@\{|\/\/|^[-./]|\/\.|[./]$|\.lock(\/|$)/u;
    if (name !== '' && !refused.test(name) && !name.startsWith('refs/'))
        return name;
    throw new Expected('the name of a branch, such as go-map-regression');
};
const anchorName = (value) => {
    if (/^[\w][\w./+-]{0,200}$/.test(value.trim()) && !value.includes('..'))
        return value.trim();
    throw new Expected('auto, none, a tag or a commit');
};
const reason = (value) => {
    const given = value.trim();
    if (given.length <= 300 && !/[\p{Cc}]/u.test(given))
        return given;
    throw new Expected('one line of at most 300 characters');
};
const artifactName = (value) => {
    const name = value.trim();
    if (name !== '' && !/["':<>|*?\\/\p{Cc}]/u.test(name))
        return name;
    throw new Expected('the name of an artifact, such as go-map-regression');
};
const token = (value) => {
    const trimmed = value.trim();
    if (trimmed.startsWith('${{'))
        return '';
    if (!/\s/.test(trimmed))
        return trimmed;
    throw new Expected('a token, which has no spaces');
};
const commentKey = (value) => {
    if (baseline_index/* KEY_PATTERN */.bn.test(value.trim()))
        return value.trim();
    throw new Expected('a name of letters, digits, dots, dashes and underscores');
};
const quote = (name, value) => name === 'github-token' ? '***' : JSON.stringify(value);
const inputError = (problems) => new errors/* MeasurementError */.HG('inputs', problems.join('; '), {
    remedy: 'Correct it under `with:` in the workflow, or the flag of the same name. README.md lists every input.',
});


/***/ }),

/***/ 7964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ cpuInMaps),
/* harmony export */   O: () => (/* binding */ cpuNs)
/* harmony export */ });
/* harmony import */ var _profile_profile_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2632);
/* harmony import */ var _map_use_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4950);
/* harmony import */ var _site_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1159);
/* harmony import */ var _stack_classifier_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9806);




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

/***/ 4830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ isRequestMaker),
/* harmony export */   X: () => (/* binding */ RequestCount)
/* harmony export */ });
const REQUEST_MAKERS = new Set([
    'net/http.(*conn).readRequest',
    'net/http.(*http2serverConn).newWriterAndRequestNoBody',
    'net/http/internal/http2.(*serverConn).newWriterAndRequestNoBody',
    'golang.org/x/net/http2.(*serverConn).newWriterAndRequestNoBody',
    'google.golang.org/grpc/internal/transport.(*http2Server).operateHeaders',
]);
const isRequestMaker = (functionName) => REQUEST_MAKERS.has(functionName);
class RequestCount {
    #largest = new Map();
    add(requestMaker, size, objects) {
        const largest = this.#largest.get(requestMaker);
        if (largest?.size === size)
            largest.objects += objects;
        else if (largest === undefined || size > largest.size)
            this.#largest.set(requestMaker, { size, objects });
    }
    get total() {
        if (this.#largest.size === 0)
            return null;
        return [...this.#largest.values()].reduce((sum, { objects }) => sum + objects, 0);
    }
}


/***/ }),

/***/ 9806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ StackClassifier)
});

;// CONCATENATED MODULE: ./build/maps/frame-table.js
const OWNERS = [
    [/^runtime\.(makemap_small|makemap|makemap64)$/, { own: 'header', tables: 'initial' }],
    [/^internal\/runtime\/maps\.(NewEmptyMap|NewMap)$/, { own: 'header', tables: 'initial' }],
    [/^runtime\.mapassign_fast\w+$/, { own: 'first' }],
    [/^internal\/runtime\/maps\.\(\*Map\)\.growToSmall$/, { own: 'first' }],
    [/^runtime\.hashGrow$/, { own: 'growth' }],
    [/^internal\/runtime\/maps\.\(\*table\)\.(grow|split)$/, { own: 'growth' }],
    [/^internal\/runtime\/maps\.\(\*Map\)\.(growToTable|installTableSplit)$/, { own: 'growth' }],
    [/^runtime\.(\(\*hmap\)\.(newoverflow|createOverflow)|evacuate\w*|growWork\w*)$/, { own: 'overflow' }],
    [/^runtime\.mapassign$/, { own: 'boxed' }],
    [/^internal\/runtime\/maps\.\(\*Map\)\.putSlotSmall$/, { own: 'boxed' }],
    [/^internal\/runtime\/maps\.\(\*table\)\.(PutSlot|uncheckedPutSlot\w*)$/, { own: 'boxed' }],
];
const TABLE_MAKER = /^(runtime\.makeBucketArray|internal\/runtime\/maps\.(newGroups|newTable|\(\*table\)\.reset))$/;
const CLONE = /^(runtime\.(mapclone2?|moveToBmap)|internal\/runtime\/maps\.(\(\*Map\)\.Clone|\(\*table\)\.clone|.*cloneGroup))$/;
const ownerKindsOf = (name) => OWNERS.find(([pattern]) => pattern.test(name))?.[1];
const isTableMaker = (name) => TABLE_MAKER.test(name);
const isClone = (name) => CLONE.test(name);

// EXTERNAL MODULE: ./build/maps/requests.js
var requests = __webpack_require__(4830);
// EXTERNAL MODULE: ./build/maps/standard-library.js
var standard_library = __webpack_require__(2695);
;// CONCATENATED MODULE: ./build/maps/frame-traits.js



const TRAIT = {
    allocator: 1 << 0,
    map: 1 << 1,
    swissMap: 1 << 2,
    sync: 1 << 3,
    syncMap: 1 << 4,
    plumbing: 1 << 5,
    profiler: 1 << 6,
    own: 1 << 7,
    acceptLoop: 1 << 8,
    unnamed: 1 << 9,
    clone: 1 << 10,
    tableMaker: 1 << 11,
    requestMaker: 1 << 12,
    support: 1 << 13,
};
const OTHERS = [
    [
        TRAIT.allocator,
        /^(runtime\.(mallocgc\w*|newobject|newarray|makeslice|makeslice64)|internal\/runtime\/maps\.(newarray|newobject))$/,
    ],
    [
        TRAIT.map,
        /^(internal\/runtime\/maps\.(?!\w*[hH]ash)|runtime\.(map|makemap|makeBucketArray|hashGrow|growWork|evacuate|moveToBmap|reflect_m|\(\*hmap\)\.))/,
    ],
    [TRAIT.swissMap, /^internal\/runtime\/maps\./],
    [TRAIT.sync, /^(sync|internal\/sync)\./],
    [TRAIT.syncMap, /^sync\.\(\*Map\)\./],
    [TRAIT.plumbing, /^(runtime|reflect|maps|sync|internal\/[^.]*|encoding\/[^.]*)\./],
    [TRAIT.profiler, /^(runtime|net\/http)\/pprof\./],
    [TRAIT.acceptLoop, /^net\/http\.\(\*Server\)\.Serve$/],
    [TRAIT.support, /^(runtime|sync\/atomic|internal\/[^.]*)\.|^type:|^[^.]+$/],
    [TRAIT.unnamed, /^0x[0-9a-f]+$/],
];
function traitsOfFrames(frames) {
    const traits = new Uint16Array(frames.length);
    const owners = new Map();
    const known = new Map();
    for (const [number, { function: name }] of frames.entries()) {
        let found = known.get(name);
        if (found === undefined)
            known.set(name, (found = traitsOf(name)));
        traits[number] = found;
        const kinds = (found & TRAIT.map) === 0 ? undefined : ownerKindsOf(name);
        if (kinds !== undefined)
            owners.set(number, kinds);
    }
    return { traits, owners };
}
function traitsOf(name) {
    let traits = (0,requests/* isRequestMaker */.C)(name) ? TRAIT.requestMaker : 0;
    if ((0,standard_library/* isOwnFunction */.L8)(name))
        return traits | TRAIT.own;
    for (const [trait, pattern] of OTHERS)
        if (pattern.test(name))
            traits |= trait;
    if ((traits & TRAIT.map) === 0)
        return traits;
    if (isClone(name))
        traits |= TRAIT.clone;
    if (isTableMaker(name))
        traits |= TRAIT.tableMaker;
    return traits;
}

;// CONCATENATED MODULE: ./build/maps/stack-classifier.js

class StackClassifier {
    #stacks;
    #traits;
    #owners;
    constructor(frames, stacks) {
        const { traits, owners } = traitsOfFrames(frames);
        this.#stacks = stacks;
        this.#traits = traits;
        this.#owners = owners;
    }
    originOf(stack) {
        const traits = this.#traitsWithin(this.#stacks.starts[stack], this.#stacks.starts[stack + 1]);
        if ((traits & TRAIT.profiler) !== 0)
            return 'profiler';
        return (traits & (TRAIT.own | TRAIT.acceptLoop)) === TRAIT.own ? 'own' : 'other';
    }
    isUnnamed(stack) {
        const start = this.#stacks.starts[stack];
        return start < this.#stacks.starts[stack + 1] && (this.#traitsAt(start) & TRAIT.unnamed) !== 0;
    }
    requestMakerOf(stack) {
        const root = this.#stacks.starts[stack + 1];
        const at = this.#endOf(TRAIT.allocator, this.#stacks.starts[stack], root);
        return at < root && (this.#traitsAt(at) & TRAIT.requestMaker) !== 0 ? this.#stacks.frames[at] : null;
    }
    allocationOf(stack) {
        const leaf = this.#stacks.starts[stack];
        const root = this.#stacks.starts[stack + 1];
        const start = this.#endOf(TRAIT.allocator, leaf, root);
        const call = this.#mapCallAt(start, root);
        if (call === null)
            return null;
        const { caller, mapEnd, isSyncMap } = call;
        if (isSyncMap)
            return { kind: 'syncMap', caller, implementation: null };
        const isSwiss = (this.#traitsWithin(leaf, mapEnd) & TRAIT.swissMap) !== 0;
        return { ...this.#kindOf(start, mapEnd), caller, implementation: isSwiss ? 'swiss' : 'bucket' };
    }
    mapCallOf(stack) {
        const root = this.#stacks.starts[stack + 1];
        let start = this.#stacks.starts[stack];
        while (start < root &&
            (this.#traitsAt(start) & (TRAIT.support | TRAIT.map | TRAIT.sync)) === TRAIT.support) {
            start++;
        }
        return this.#mapCallAt(start, root);
    }
    #mapCallAt(start, root) {
        const mapEnd = this.#endOf(TRAIT.map, start, root);
        const end = this.#endOf(TRAIT.sync, mapEnd, root);
        const isSyncMap = (this.#traitsWithin(mapEnd, end) & TRAIT.syncMap) !== 0;
        if ((mapEnd === start && !isSyncMap) || end === root)
            return null;
        const plumbingEnd = this.#endOf(TRAIT.plumbing, end, root);
        const caller = this.#stacks.frames[plumbingEnd < root ? plumbingEnd : end];
        return { caller, end, mapEnd, isSyncMap };
    }
    #kindOf(start, end) {
        if ((this.#traitsWithin(start, end) & TRAIT.clone) !== 0)
            return { kind: 'clone' };
        const makersEnd = this.#endOf(TRAIT.tableMaker, start, end);
        const owner = this.#stacks.frames[makersEnd < end ? makersEnd : start];
        const kinds = this.#owners.get(owner);
        if (kinds === undefined)
            return { kind: 'growth', unknown: owner };
        return { kind: makersEnd > start && makersEnd < end ? (kinds.tables ?? kinds.own) : kinds.own };
    }
    #traitsAt(at) {
        return this.#traits[this.#stacks.frames[at]];
    }
    #traitsWithin(start, end) {
        const { frames } = this.#stacks;
        let traits = 0;
        for (let at = start; at < end; at++)
            traits |= this.#traits[frames[at]];
        return traits;
    }
    #endOf(trait, start, end) {
        let at = start;
        while (at < end && (this.#traitsAt(at) & trait) !== 0)
            at++;
        return at;
    }
}


/***/ }),

/***/ 2695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L8: () => (/* binding */ isOwnFunction),
/* harmony export */   w7: () => (/* binding */ isStandardPackage),
/* harmony export */   wg: () => (/* binding */ packageOf)
/* harmony export */ });
const FIRST_ELEMENTS = new Set(('archive arena bufio builtin bytes cmd cmp compress container context crypto database debug embed encoding errors ' +
    'expvar flag fmt go hash html image index internal io iter log maps math mime net os path plugin reflect regexp ' +
    'runtime simd slices sort strconv strings structs sync syscall testing text time unicode unique unsafe vendor weak').split(' '));
function packageOf(functionName) {
    const plain = functionName.replace(/[([].*$/s, '');
    const dot = plain.indexOf('.', plain.lastIndexOf('/') + 1);
    return plain.slice(0, Math.max(dot, 0));
}
const isStandardPackage = (path) => FIRST_ELEMENTS.has(path.replace(/\/.*$/s, ''));
function isOwnFunction(functionName) {
    const path = packageOf(functionName);
    return path !== '' && !path.includes(':') && !isStandardPackage(path);
}


/***/ }),

/***/ 2187:
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

/***/ 8628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dd: () => (/* binding */ FEWEST_ROUNDS),
/* harmony export */   K1: () => (/* binding */ growthPerOperation),
/* harmony export */   N9: () => (/* binding */ entriesPerOperation),
/* harmony export */   RS: () => (/* binding */ trendOf),
/* harmony export */   mk: () => (/* binding */ totalTrend)
/* harmony export */ });
/* harmony import */ var _mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7546);

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
    const operations = (0,_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .c)(counts);
    if (counts.length < roundOperations.length || operations === 0)
        return null;
    return retainedByRound.at(-1) / operations;
}
const MOST_LOAD = {
    swiss: 7 / 8,
    bucket: 6.5 / 8,
    unknown: null,
};
function entriesPerOperation(site, head) {
    const each = growthPerOperation(site, head);
    const most = MOST_LOAD[head.fingerprint.mapImplementation];
    if (each === null || most === null || site.slotBytes === null || site.slotBytes === 0)
        return null;
    return (each / site.slotBytes) * (most / 2 / Math.LN2);
}
function totalTrend(head) {
    const { sites, roundOperations } = head;
    const together = (those) => roundOperations.map((_, round) => (0,_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .c)(those.map(({ retainedByRound }) => retainedByRound[round])));
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

/***/ 2632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ ProfileError)
/* harmony export */ });
class ProfileError extends Error {
    name = 'ProfileError';
}


/***/ }),

/***/ 8798:
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

/***/ 2666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ adviceOf)
});

// EXTERNAL MODULE: ./build/maps/site.js
var maps_site = __webpack_require__(1159);
// EXTERNAL MODULE: ./build/verdict/cautions.js
var cautions = __webpack_require__(6830);
// EXTERNAL MODULE: ./build/verdict/compare-pair.js
var compare_pair = __webpack_require__(5698);
// EXTERNAL MODULE: ./build/verdict/verdict.js
var verdict_verdict = __webpack_require__(8579);
// EXTERNAL MODULE: ./build/report/format.js
var format = __webpack_require__(2772);
// EXTERNAL MODULE: ./build/report/limit-words.js
var limit_words = __webpack_require__(2368);
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
    const figuresOf = (metric) => [...failing.map(({ site }) => site), ...(verdict.totals === null ? [] : [verdict.totals])]
        .map((figures) => figures[metric])
        .filter((figure) => figure !== null)
        .filter(({ outcome }) => outcome === 'beyond');
    const growth = verdict_verdict/* METRICS */.C.filter((metric) => figuresOf(metric).some(({ base }) => base > 0));
    const isFromNone = verdict_verdict/* METRICS */.C.some((metric) => figuresOf(metric).some(({ base }) => base <= 0));
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
var doubt = __webpack_require__(6833);
// EXTERNAL MODULE: ./build/report/figures.js
var figures = __webpack_require__(1822);
// EXTERNAL MODULE: ./build/report/trends.js
var trends = __webpack_require__(5343);
;// CONCATENATED MODULE: ./build/report/advice.js






const isLeaking = ({ reasons }) => reasons.some(({ scope, outcome }) => scope === 'growing' && outcome === 'beyond');
const MOST_PLACES = 3;
const holders = (verdict, failing, style) => {
    if (!failing.some(({ site }) => (0,figures/* isMerelyKept */.n5)(site, verdict)))
        return [];
    return verdict.sites
        .filter(({ status, retained }) => status === 'new' && retained.growthBytes > 0)
        .sort((a, b) => b.retained.growthBytes - a.retained.growthBytes)
        .slice(0, MOST_PLACES)
        .map((site) => `${style.code((0,figures/* locationOf */.hD)(site))} is new and retains ${(0,format/* formatBytes */.z3)(site.retained.growthBytes)}: look there first.`);
};
const isLeftBehind = (verdict, failing) => {
    const growing = new Set((0,trends/* growingSites */.c2)(verdict.head).map(maps_site/* siteKey */.Dd));
    if (isLeaking(verdict) || failing.some(({ site }) => growing.has((0,maps_site/* siteKey */.Dd)(site))))
        return true;
    const hinted = failing.filter(({ explanation }) => explanation?.isHintRaised === true);
    const keeping = failing.filter(({ site }) => (0,figures/* worstMetricOf */.p2)(site, verdict) !== 'allocated');
    const { retained = null, unreleased = null } = verdict.totals ?? {};
    return (keeping.some((one) => !hinted.includes(one)) ||
        ([retained, unreleased].some((total) => total?.outcome === 'beyond') && hinted.length === 0));
};
const SMALLEST_FREED_SHARE = 0.02;
const releases = (verdict, failing, style) => {
    if (!isLeftBehind(verdict, failing))
        return [];
    const stuck = failing.filter(({ site: { retained, unreleased } }) => unreleased !== null &&
        retained.head > 0 &&
        unreleased.head >= retained.head * (1 - SMALLEST_FREED_SHARE));
    if (stuck.length > 0) {
        return stuck
            .slice(0, MOST_PLACES)
            .map(({ site }) => `The drain freed nothing of ${style.code((0,figures/* locationOf */.hD)(site))}: either its entries are not deleted, or they are, and ` +
            'the map keeps its table all the same. Delete them; and where a map has been much larger than it has to be, ' +
            'drop it and make a new one.');
    }
    return [
        'If the load should leave nothing behind here, delete entries when they are done with, or bound the map. ' +
            `A Go map never gives its table back, not after ${style.code('delete')} and not after ${style.code('clear')}: ` +
            'only dropping the map and making a new one frees it.',
    ];
};
const remedies = (verdict, failing, style) => {
    const allocating = failing.filter(({ site }) => (0,figures/* worstMetricOf */.p2)(site, verdict) === 'allocated');
    const growing = new Set((0,trends/* growingSites */.c2)(verdict.head).map(maps_site/* siteKey */.Dd));
    const grows = allocating.some(({ site, explanation }) => explanation?.kinds[0] === 'growth' && !growing.has((0,maps_site/* siteKey */.Dd)(site)));
    const sized = style.code('make(map[K]V, n)');
    const lines = [...holders(verdict, failing, style), ...releases(verdict, failing, style)];
    const raised = failing.filter(({ explanation }) => explanation?.isHintRaised === true);
    for (const { site } of raised.slice(0, MOST_PLACES)) {
        lines.push(`Lower or drop the size hint of the map made in ${style.code((0,figures/* locationOf */.hD)(site))}.`);
    }
    const hints = failing
        .map(({ explanation }) => explanation?.droppedHint ?? null)
        .filter((hint) => hint !== null);
    for (const { madeAt } of new Map(hints.map((hint) => [hint.madeAt && (0,maps_site/* siteKey */.Dd)(hint.madeAt), hint])).values()) {
        const made = madeAt === null ? '' : ` made in ${style.code((0,figures/* locationOf */.hD)(madeAt))}`;
        lines.push(`Give the map${made} its expected size again: ${sized}.`);
    }
    if (hints.length === 0 && grows)
        lines.push(`Where the number of entries is known beforehand, make the map with it: ${sized}.`);
    if (allocating.some(({ explanation }) => explanation?.kinds[0] === 'header')) {
        lines.push(`A map made anew each time can often be reused after ${style.code('clear(m)')}.`);
    }
    if (allocating.some(({ explanation }) => explanation?.kinds[0] === 'clone')) {
        lines.push('Where nobody writes to the copy, share the map instead of cloning it.');
    }
    return lines;
};
const decision = (verdict, style) => {
    const { fingerprint, rate, runs } = verdict.head;
    const more = `measure more often than ${runs.length === 1 ? 'once' : `${runs.length} times`} (${style.code('runs')})`;
    return fingerprint.rateClass === 'sampled'
        ? `To decide it, record more allocations (${style.code('profile-rate')}, now one per ${(0,format/* formatBytes */.z3)(rate)}; 1 records all), or ${more}.`
        : `Every allocation was recorded, so the runs themselves differ. To decide it, give every run the same work, or ${more}.`;
};
const adviceOf = (verdict, failing, setting) => {
    const { style } = setting;
    switch (verdict.state) {
        case 'fail':
            return [...remedies(verdict, failing, style), ...acceptance(verdict, failing, setting)];
        case 'inconclusive':
            return (0,doubt/* doubtOf */.k)(verdict, setting.context.limits)?.isNoise === true ? [decision(verdict, style)] : [];
        case 'incomparable':
            return [
                verdict.relation === 'file'
                    ? `Under the new conditions, store a new one with ${style.code('save-baseline: always')}, or measure under the old ones.`
                    : 'Let a run on the default branch store a baseline under the new conditions, or measure under the old ones.',
            ];
        case 'pass':
        case 'accepted':
        case 'no baseline':
            return [];
    }
};


/***/ }),

/***/ 7179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ isCautioned)
/* harmony export */ });
/* harmony import */ var _maps_site_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1159);

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

/***/ 5397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   xy: () => (/* binding */ cautionLines)
/* harmony export */ });
/* unused harmony exports cautionText, cautionedSites */
/* harmony import */ var _maps_site_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1159);
/* harmony import */ var _verdict_cautions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6830);
/* harmony import */ var _creep_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9142);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1822);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2772);
/* harmony import */ var _limit_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2368);
/* harmony import */ var _metric_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2575);
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
    const words = (0,_limit_words_js__WEBPACK_IMPORTED_MODULE_3__/* .limitWords */ .v)((0,_verdict_cautions_js__WEBPACK_IMPORTED_MODULE_0__/* .limitBehind */ .O)(caution), tier, context.limits);
    const beyond = `beyond the ${words.value} of ${style.code(words.input)}`;
    if (scope === 'creep') {
        const excuse = tier === 'max' ? '; this change has not certainly added to it' : '';
        return `Maps ${(0,_creep_js__WEBPACK_IMPORTED_MODULE_1__/* .creepClause */ .f)(metric, verdict, telling)}, ${beyond}${excuse}`;
    }
    if (site === undefined)
        return `Maps ${totalClause(caution, telling)}, ${beyond}`;
    const name = `${style.code((0,_format_js__WEBPACK_IMPORTED_MODULE_6__/* .shortFunction */ .zR)(site.function))} (${style.code((0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .locationOf */ .hD)(site))})`;
    const found = verdict.sites.find((one) => (0,_maps_site_js__WEBPACK_IMPORTED_MODULE_7__/* .siteKey */ .Dd)(one) === (0,_maps_site_js__WEBPACK_IMPORTED_MODULE_7__/* .siteKey */ .Dd)(site));
    const clause = scope === 'growing' || found === undefined
        ? `keeps ${(0,_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatBytes */ .z3)(bytes)} of each ${context.unitOfLoad}`
        : (0,_sentences_js__WEBPACK_IMPORTED_MODULE_5__/* .siteClause */ .x7)(found, metric, telling);
    return `${name} ${clause}, ${beyond}`;
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

/***/ 1153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E7: () => (/* binding */ measuredSection),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   Yr: () => (/* binding */ FIELD_NAMES),
/* harmony export */   ds: () => (/* binding */ differencesTable)
/* harmony export */ });
/* harmony import */ var _measure_operations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9433);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8806);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2772);
/* harmony import */ var _totals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1756);





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

/***/ 9142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ creepTier),
/* harmony export */   f: () => (/* binding */ creepClause)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2772);
/* harmony import */ var _metric_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2575);


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

/***/ 6833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ doubtOf)
/* harmony export */ });
/* harmony import */ var _verdict_allowed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7854);
/* harmony import */ var _verdict_by_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4790);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1822);



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

/***/ 8806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ factsMarkdown),
  x: () => (/* binding */ factsOf)
});

// EXTERNAL MODULE: ./build/maps/cpu.js
var maps_cpu = __webpack_require__(7964);
// EXTERNAL MODULE: ./build/maps/map-use.js
var map_use = __webpack_require__(4950);
// EXTERNAL MODULE: ./build/measure/mean.js
var mean = __webpack_require__(7546);
// EXTERNAL MODULE: ./build/report/figures.js
var figures = __webpack_require__(1822);
// EXTERNAL MODULE: ./build/report/format.js
var format = __webpack_require__(2772);
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

// EXTERNAL MODULE: ./build/report/bars.js
var bars = __webpack_require__(145);
;// CONCATENATED MODULE: ./build/report/fact-sentences.js



const FEWEST_LEAKED = 10;
const MOST_BARS = 60;
const factSentences = (measurement) => [leakSentence(measurement), unreadSentence(measurement), timelineSentence(measurement.timeline)].filter((sentence) => sentence !== null);
function leakSentence({ runs }) {
    const counts = runs.map(({ goroutines }) => goroutines).filter((count) => count !== null);
    const leaked = (0,mean/* mean */.i)(counts.map(({ before, after }) => after - before));
    if (leaked < FEWEST_LEAKED)
        return null;
    return `The load left ${(0,format/* formatCount */.B4)(leaked)} goroutines behind. A goroutine leak explains many a map that is kept.`;
}
function unreadSentence({ runs }) {
    const unread = (0,mean/* sum */.c)(runs.map(({ gcTrace }) => gcTrace?.unreadLines ?? 0));
    if (unread === 0)
        return null;
    const lines = unread === 1 ? '1 line' : `${(0,format/* formatCount */.B4)(unread)} lines`;
    return `${lines} of the trace of collections could not be read and count for nothing.`;
}
function timelineSentence(timeline) {
    if (timeline.length < 2)
        return null;
    const highest = timeline.reduce((most, point) => (point.inUseBytes > most.inUseBytes ? point : most));
    const chart = (0,bars/* barsOf */.I)(thinned(timeline.map(({ inUseBytes }) => inUseBytes)));
    return (`Map bytes while the load ran: ${chart} with the most, ${(0,format/* formatBytes */.z3)(highest.inUseBytes)}, ` +
        `after ${(0,format/* formatSeconds */.Xo)(highest.seconds)}.`);
}
function thinned(figures) {
    const stretch = Math.ceil(figures.length / MOST_BARS);
    return Array.from({ length: Math.ceil(figures.length / stretch) }, (_, i) => Math.max(...figures.slice(i * stretch, (i + 1) * stretch)));
}

// EXTERNAL MODULE: ./build/report/style.js
var style = __webpack_require__(3842);
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
    return { table: [titles, ...rows], sentences: [...factSentences(head), ...cpuSentences(head, style)] };
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

/***/ 9665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ verdictJson)
/* harmony export */ });
/* unused harmony export servicesJson */
/* harmony import */ var _maps_site_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1159);
/* harmony import */ var _measure_totals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8968);
/* harmony import */ var _measure_trend_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8628);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1822);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7748);





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
    const { retainedBytes, allocatedBytes } = (0,_measure_totals_js__WEBPACK_IMPORTED_MODULE_3__/* .totalsOf */ .vA)(head);
    const unreleasedBytes = (0,_measure_totals_js__WEBPACK_IMPORTED_MODULE_3__/* .unreleasedBytesOf */ .vl)(head);
    return {
        retained: measuredTotal(retainedBytes),
        allocated: measuredTotal(allocatedBytes),
        unreleased: unreleasedBytes === null ? null : measuredTotal(unreleasedBytes),
    };
};
const explanationJson = (explanation) => explanation === null ? {} : { explanation: explanation.text };
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
const verdictJson = (verdict) => {
    const explain = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .explainerOf */ .Y)(verdict);
    const measured = (0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .sitesByKey */ .l)(verdict.head);
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
            ...(0,_maps_site_js__WEBPACK_IMPORTED_MODULE_4__/* .siteOf */ .zU)(site),
            status: site.status,
            outcome: site.outcome,
            ...(site.from && { from: site.from }),
            ...(site.alsoFrom && { alsoFrom: site.alsoFrom }),
            ...(site.alsoAt && { alsoAt: site.alsoAt }),
            retained: site.retained,
            allocated: site.allocated,
            unreleased: site.unreleased,
            kinds: site.kinds,
            ...trendJson(measured.get((0,_maps_site_js__WEBPACK_IMPORTED_MODULE_4__/* .siteKey */ .Dd)(site)), verdict.head),
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
        warnings: verdict.warnings,
    };
};
const servicesJson = (services) => ({
    version: 1,
    verdict: services[0].verdict.state,
    services: services.map(({ verdict, service }) => ({ service, ...verdictJson(verdict) })),
});


/***/ }),

/***/ 7748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ explainerOf)
/* harmony export */ });
/* harmony import */ var _measure_operations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9433);
/* harmony import */ var _maps_site_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1159);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1822);



const READINGS = {
    header: 'more maps are made',
    initial: 'more room is reserved when the map is made',
    first: 'more maps get their first entries',
    growth: 'the map outgrew its table and was rehashed',
    overflow: 'full buckets got overflow buckets',
    boxed: 'keys or values over 128 bytes are stored one by one outside the table',
    clone: 'a whole map is copied',
    syncMap: 'more is stored in a sync.Map',
};
const NAMED_SHARE = 0.25;
const sumKinds = (all, metric, operations) => {
    const sums = Object.fromEntries(_maps_site_js__WEBPACK_IMPORTED_MODULE_1__/* .KINDS */ .GW.map((kind) => [kind, 0]));
    for (const kinds of all) {
        for (const kind of _maps_site_js__WEBPACK_IMPORTED_MODULE_1__/* .KINDS */ .GW)
            sums[kind] += (kinds[kind]?.[`${metric}Bytes`] ?? 0) / operations;
    }
    return sums;
};
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
const lostSizeHint = (base, head) => base.initial > 0 &&
    head.initial <= base.initial / 2 &&
    head.growth - base.growth >= (base.initial - head.initial) / 2;
const hintOf = (verdict, functionName, metric) => {
    const sites = verdict.sites.filter((site) => site.function === functionName);
    const makers = sites.filter(({ status, kinds }) => status !== 'gone' && kinds.header !== undefined);
    return {
        growthBytes: sites.reduce((sum, site) => sum + site[metric].growthBytes, 0),
        madeAt: makers.sort((a, b) => a[metric].growthBytes - b[metric].growthBytes)[0] ?? null,
    };
};
const SAME_HEADERS = 1.05;
const raisedSizeHint = (kinds, base, head) => kinds[0] === 'initial' && head.header <= base.header * SAME_HEADERS;
const becameSyncMap = (base, head) => {
    const plain = (sums) => _maps_site_js__WEBPACK_IMPORTED_MODULE_1__/* .KINDS */ .GW.reduce((sum, kind) => sum + (kind === 'syncMap' ? 0 : sums[kind]), 0);
    return base.syncMap <= 0 && head.syncMap > 0 && plain(base) > plain(head);
};
const keptText = ({ retained }) => `allocates what it did before, but now ${retained.base > 0 ? 'more of it' : 'it'} is kept: look for what holds these maps`;
const STILL_HELD = 'less of it comes back with the drain than before';
const readingOf = (kinds) => `mostly ${kinds.map((kind) => `${kind}: ${READINGS[kind]}`).join('; ')}`;
const explainers = new WeakMap();
const explainerOf = (verdict) => {
    const known = explainers.get(verdict) ?? newExplainer(verdict);
    explainers.set(verdict, known);
    return known;
};
const newExplainer = (verdict) => {
    const baseSites = (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .sitesByKey */ .l)(verdict.base);
    const baseFunctions = byFunction(verdict.base);
    const headFunctions = byFunction(verdict.head);
    const divisor = (side, metric) => (metric === 'allocated' && verdict.perOperation && side !== null ? (0,_measure_operations_js__WEBPACK_IMPORTED_MODULE_2__/* .meanOperations */ .K)(side) : null) ?? 1;
    return (site) => {
        const metric = (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .worstMetricOf */ .p2)(site, verdict);
        if (verdict.base === null || site.status === 'gone' || site[metric].lowBytes <= 0)
            return null;
        if (metric === 'unreleased')
            return { kinds: [], droppedHint: null, isHintRaised: false, text: STILL_HELD };
        const baseOf = (all) => sumKinds(all, metric, divisor(verdict.base, metric));
        const headOf = (all) => sumKinds(all, metric, divisor(verdict.head, metric));
        const kindsIn = (sites) => (sites ?? []).map(({ kinds }) => kinds);
        const origin = site.from ?? site;
        const origins = [origin, ...(site.alsoFrom ?? [])].map((from) => baseSites.get((0,_maps_site_js__WEBPACK_IMPORTED_MODULE_1__/* .siteKey */ .Dd)(from)));
        const base = baseOf(kindsIn(origins.filter((found) => found !== undefined)));
        const head = headOf([site.kinds]);
        const gains = _maps_site_js__WEBPACK_IMPORTED_MODULE_1__/* .KINDS */ .GW.map((kind) => ({ kind, bytes: head[kind] - base[kind] })).filter(({ bytes }) => bytes > 0);
        const gained = gains.reduce((sum, { bytes }) => sum + bytes, 0);
        const kinds = gains
            .filter(({ bytes }) => bytes >= gained * NAMED_SHARE)
            .sort((a, b) => b.bytes - a.bytes)
            .map(({ kind }) => kind);
        if (kinds.length === 0)
            return null;
        const plain = { kinds, droppedHint: null, isHintRaised: false, text: readingOf(kinds) };
        if ((0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .isMerelyKept */ .n5)(site, verdict))
            return { ...plain, text: keptText(site) };
        const before = baseOf(kindsIn(baseFunctions.get(origin.function)));
        const after = headOf(kindsIn(headFunctions.get(site.function)));
        if (kinds.includes('growth') && lostSizeHint(before, after)) {
            const text = 'without its size hint the map outgrows its table and is rehashed';
            return { ...plain, droppedHint: hintOf(verdict, site.function, metric), text };
        }
        if (kinds[0] === 'syncMap' && becameSyncMap(before, after)) {
            return { ...plain, text: 'a sync.Map takes more room for each entry than a plain map' };
        }
        return { ...plain, isHintRaised: site.status !== 'new' && raisedSizeHint(kinds, base, head) };
    };
};


/***/ }),

/***/ 2368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ limitWords)
/* harmony export */ });
/* harmony import */ var _inputs_catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8999);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2772);


const limitWords = (name, tier, limits) => {
    const value = (tier === 'max' ? limits[name] : limits.warn[name]) ?? 0;
    const input = `${tier}-${_inputs_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMIT_INPUTS */ .oX[name]}`;
    return { input, value: (0,_inputs_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .isShare */ .GS)(name) ? (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l9)(value * 100) : (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(value) };
};


/***/ }),

/***/ 1006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gV: () => (/* binding */ lineUrl),
/* harmony export */   og: () => (/* binding */ isRepositoryPath),
/* harmony export */   uM: () => (/* binding */ linkTo)
/* harmony export */ });
const SAFE_URL = /^https?:\/\/[\w.:[\]-]+(?:\/[\w%.~!$&'+,;=:@/?-]*)?(?:#[\w-]*)?$/;
const linkTo = (label, url) => url !== null && url.length <= 1_000 && SAFE_URL.test(url) ? `[${label}](${url})` : label;
const isRepositoryPath = (file) => file !== '' &&
    !/^[/\\]|^[A-Za-z]:|^\$GOROOT\/|@v\d/.test(file) &&
    file.isWellFormed() &&
    file.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
const encodeSegment = (segment) => encodeURIComponent(segment).replace(/[()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
const lineUrl = (repositoryUrl, sha, site) => {
    if (repositoryUrl === null || sha === '' || !isRepositoryPath(site.file))
        return null;
    const path = site.file.split('/').map(encodeSegment).join('/');
    return `${repositoryUrl}/blob/${encodeSegment(sha)}/${path}${site.line > 0 ? `#L${site.line}` : ''}`;
};


/***/ }),

/***/ 2575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ momentOf),
/* harmony export */   LT: () => (/* binding */ workOf),
/* harmony export */   Od: () => (/* binding */ scopeOf),
/* harmony export */   dt: () => (/* binding */ METRIC_WORDS),
/* harmony export */   l8: () => (/* binding */ perOperationOf),
/* harmony export */   uR: () => (/* binding */ unitOfLoad)
/* harmony export */ });
/* harmony import */ var _measure_operations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9433);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2772);


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
const unitOfLoad = ({ operationsFrom }) => operationsFrom === 'generator' || operationsFrom === 'profile' ? 'request' : 'operation';
const workOf = ({ head }, { unitOfLoad }) => {
    const operations = (0,_measure_operations_js__WEBPACK_IMPORTED_MODULE_0__/* .meanOperations */ .K)(head);
    return operations === null ? null : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(operations)} ${unitOfLoad}s`;
};
const perOperationOf = ({ perOperation }, metric, { unitOfLoad }) => (metric === 'allocated' && perOperation ? ` per ${unitOfLoad}` : '');
const scopeOf = (verdict, metric, context) => metric === 'unreleased' ? ' after the drain' : perOperationOf(verdict, metric, context);
const momentOf = (verdict, metric, context) => scopeOf(verdict, metric, context) ||
    `${metric === 'retained' ? ' after' : ' over'} ${workOf(verdict, context) ?? 'the load'}`;


/***/ }),

/***/ 9385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gD: () => (/* binding */ headlineOf),
/* harmony export */   x7: () => (/* binding */ siteClause)
/* harmony export */ });
/* unused harmony exports ICONS, causeClause */
/* harmony import */ var _verdict_allowed_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7854);
/* harmony import */ var _verdict_by_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4790);
/* harmony import */ var _creep_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9142);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2772);
/* harmony import */ var _doubt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6833);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1822);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7748);
/* harmony import */ var _metric_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2575);
/* harmony import */ var _trends_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5343);









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
    const { verb, newVerb } = _metric_words_js__WEBPACK_IMPORTED_MODULE_5__/* .METRIC_WORDS */ .dt[metric];
    const size = `${(0,_format_js__WEBPACK_IMPORTED_MODULE_7__/* .formatBytes */ .z3)(Math.abs(growthBytes))}${isNew ? '' : growthBytes < 0 ? ' less' : ' more'}`;
    return `${isNew ? newVerb : verb}s ${size}${(0,_format_js__WEBPACK_IMPORTED_MODULE_7__/* .percentNote */ .Sb)(growthPercent)}${(0,_metric_words_js__WEBPACK_IMPORTED_MODULE_5__/* .momentOf */ .Et)(verdict, metric, context)}`;
};
const causeClause = (site, told) => {
    const { verdict, context } = told;
    const metric = (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .worstMetricOf */ .p2)(site, verdict);
    const hint = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .explainerOf */ .Y)(verdict)(site)?.droppedHint ?? null;
    if (hint === null)
        return siteClause(site, metric, told);
    const per = (0,_metric_words_js__WEBPACK_IMPORTED_MODULE_5__/* .perOperationOf */ .l8)(verdict, metric, context);
    const when = per === '' ? ` over ${(0,_metric_words_js__WEBPACK_IMPORTED_MODULE_5__/* .workOf */ .LT)(verdict, context) ?? 'the load'}` : per;
    return `${_metric_words_js__WEBPACK_IMPORTED_MODULE_5__/* .METRIC_WORDS */ .dt[metric].verb}s ${(0,_format_js__WEBPACK_IMPORTED_MODULE_7__/* .formatBytes */ .z3)(hint.growthBytes)} more${when}, because a map lost its size hint`;
};
const leaksOf = ({ reasons }) => reasons.filter(({ scope, outcome }) => scope === 'growing' && outcome === 'beyond');
const leakSentence = (leaks, context, style) => {
    const unit = context.unitOfLoad;
    const keeps = ({ bytes = 0, budgetBytes = 0 }) => `${(0,_format_js__WEBPACK_IMPORTED_MODULE_7__/* .formatBytes */ .z3)(bytes)} of each, where ${(0,_format_js__WEBPACK_IMPORTED_MODULE_7__/* .formatBytes */ .z3)(budgetBytes)} are allowed`;
    const [worst, ...others] = leaks
        .filter(({ site }) => site !== undefined)
        .sort((a, b) => (b.bytes ?? 0) - (a.bytes ?? 0));
    if (worst?.site === undefined) {
        return `Maps grow with every ${unit}: together they keep ${keeps(leaks[0])}, though no single place keeps more than that`;
    }
    const many = others.length;
    const more = many === 0 ? '' : `; ${many} more ${many === 1 ? 'place does' : 'places do'}, too`;
    const name = `${style.code((0,_format_js__WEBPACK_IMPORTED_MODULE_7__/* .shortFunction */ .zR)(worst.site.function))} (${style.code((0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .locationOf */ .hD)(worst.site))})`;
    return `${name} grows with every ${unit}: it keeps ${keeps(worst)}${more}`;
};
const totalsIn = ({ totals }) => totals === null ? [] : (0,_verdict_by_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .M)(totals);
const failSentence = (verdict, context, style) => {
    const failing = (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .causesFirst */ .NO)(verdict).filter((site) => site.outcome === 'beyond');
    const [worst] = failing;
    const [leak, ...leaks] = leaksOf(verdict);
    if (worst === undefined && leak !== undefined)
        return leakSentence([leak, ...leaks], context, style);
    if (worst !== undefined) {
        const others = failing.length - 1;
        const more = others === 0 ? '' : `; ${others} more ${others === 1 ? 'place is' : 'places are'} over the limit`;
        const name = `${style.code((0,_format_js__WEBPACK_IMPORTED_MODULE_7__/* .shortFunction */ .zR)(worst.function))} (${style.code((0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .locationOf */ .hD)(worst))})`;
        const clause = causeClause(worst, { verdict, context });
        const trend = (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .worstMetricOf */ .p2)(worst, verdict) === 'retained' ? (0,_trends_js__WEBPACK_IMPORTED_MODULE_6__/* .trendsOf */ .KO)(verdict.head, context)(worst) : null;
        return `${name} ${clause}${trend === null ? '' : `: it ${trend.clause}`}${more}`;
    }
    const total = totalsIn(verdict).find(([, { outcome }]) => outcome === 'beyond');
    if (total !== undefined) {
        const [metric, { growthBytes, growthPercent }] = total;
        const more = `${(0,_format_js__WEBPACK_IMPORTED_MODULE_7__/* .formatBytes */ .z3)(growthBytes)} more${(0,_format_js__WEBPACK_IMPORTED_MODULE_7__/* .percentNote */ .Sb)(growthPercent)}`;
        const scope = (0,_metric_words_js__WEBPACK_IMPORTED_MODULE_5__/* .scopeOf */ .Od)(verdict, metric, context);
        return `Maps ${_metric_words_js__WEBPACK_IMPORTED_MODULE_5__/* .METRIC_WORDS */ .dt[metric].verb} ${more}${scope} in total, though no single place is over the limit`;
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
        const movement = (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .movementOf */ .Ri)(total, (0,_verdict_allowed_js__WEBPACK_IMPORTED_MODULE_8__/* .floorOf */ .Et)(metric, verdict, context.limits));
        if (movement === 'same')
            continue;
        const { growthBytes, growthPercent } = total;
        const percent = (0,_format_js__WEBPACK_IMPORTED_MODULE_7__/* .percentNote */ .Sb)(growthPercent);
        const change = `${(0,_format_js__WEBPACK_IMPORTED_MODULE_7__/* .formatBytes */ .z3)(Math.abs(growthBytes))} ${movement === 'grew' ? 'more' : 'less'}${percent}`;
        const limit = movement === 'grew' ? ', which is within the limit' : '';
        return `Maps ${_metric_words_js__WEBPACK_IMPORTED_MODULE_5__/* .METRIC_WORDS */ .dt[metric].verb} ${change}${(0,_metric_words_js__WEBPACK_IMPORTED_MODULE_5__/* .scopeOf */ .Od)(verdict, metric, context)}${limit}`;
    }
    const moved = verdict.sites.filter(({ status }) => status === 'moved').length;
    return `Map memory is unchanged${moved === 0 ? '' : `; ${moved === 1 ? 'one map site' : `${moved} map sites`} moved`}`;
};
const inconclusiveSentence = (verdict, { limits }, style) => {
    const doubt = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_2__/* .doubtOf */ .k)(verdict, limits);
    if (doubt === null)
        return 'Cannot tell whether map memory is within its budget';
    const { comparison, site } = doubt;
    const who = site === null ? 'maps' : style.code((0,_format_js__WEBPACK_IMPORTED_MODULE_7__/* .shortFunction */ .zR)(site.function));
    const { verb } = _metric_words_js__WEBPACK_IMPORTED_MODULE_5__/* .METRIC_WORDS */ .dt[doubt.metric];
    const question = `Cannot tell whether ${who} ${verb}${site === null ? '' : 's'} more than allowed`;
    if (!doubt.isNoise)
        return question;
    const noise = (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .noiseOf */ .YN)(comparison);
    const allowed = `the ${(0,_format_js__WEBPACK_IMPORTED_MODULE_7__/* .formatBytes */ .z3)(doubt.allowedBytes)} that the limit allows`;
    return noise > doubt.allowedBytes
        ? `${question}: the noise, ± ${(0,_format_js__WEBPACK_IMPORTED_MODULE_7__/* .formatBytes */ .z3)(noise)}, is larger than ${allowed}`
        : `${question}: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_7__/* .formatGrowth */ .T9)(comparison.growthBytes)} ± ${(0,_format_js__WEBPACK_IMPORTED_MODULE_7__/* .formatBytes */ .z3)(noise)} is too close to ${allowed}`;
};
const noBaselineSentence = ({ head }, context, style) => {
    const [fastest] = (0,_trends_js__WEBPACK_IMPORTED_MODULE_6__/* .growingSites */ .c2)(head);
    const measured = 'Map memory measured; there is nothing to compare it with yet';
    if (fastest === undefined)
        return measured;
    return `${measured}, but ${style.code((0,_format_js__WEBPACK_IMPORTED_MODULE_7__/* .shortFunction */ .zR)(fastest.function))} (${style.code((0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .locationOf */ .hD)(fastest))}) ${(0,_trends_js__WEBPACK_IMPORTED_MODULE_6__/* .trendClause */ .L7)(fastest, head, context)}`;
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

/***/ 3565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SM: () => (/* binding */ fitTable),
/* harmony export */   _r: () => (/* binding */ isNotable),
/* harmony export */   oC: () => (/* binding */ siteTable),
/* harmony export */   wI: () => (/* binding */ utf8Length),
/* harmony export */   xK: () => (/* binding */ headTable)
/* harmony export */ });
/* unused harmony export figureCell */
/* harmony import */ var _verdict_allowed_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7854);
/* harmony import */ var _maps_site_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1159);
/* harmony import */ var _verdict_by_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4790);
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8579);
/* harmony import */ var _cautioned_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7179);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9924);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1822);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2772);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1006);
/* harmony import */ var _metric_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2575);
/* harmony import */ var _trends_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5343);











const isNotable = (site, verdict, context) => {
    if (site.outcome !== 'within' || site.status === 'changed')
        return true;
    if (_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .METRICS */ .C.some((metric) => (0,_cautioned_js__WEBPACK_IMPORTED_MODULE_2__/* .isCautioned */ .Z)(verdict, metric, site)))
        return true;
    if (site.status !== 'new' && site.status !== 'gone')
        return false;
    return (0,_verdict_by_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .M)(site).some(([metric, { growthBytes }]) => Math.abs(growthBytes) > (0,_verdict_allowed_js__WEBPACK_IMPORTED_MODULE_7__/* .floorOf */ .Et)(metric, verdict, context.limits));
};
const FLAGS = { beyond: ' ❌', unclear: ' ⚠️', within: '' };
const CAUTIONED = { ...FLAGS, within: ' ⚠️' };
const figureCell = ({ base, head, growthBytes, growthPercent, outcome }, isCaution) => {
    const flag = (isCaution ? CAUTIONED : FLAGS)[outcome];
    const growth = (0,_format_js__WEBPACK_IMPORTED_MODULE_8__/* .formatGrowth */ .T9)(growthBytes);
    const percent = head === 0 ? '' : (0,_format_js__WEBPACK_IMPORTED_MODULE_8__/* .percentNote */ .Sb)(growthPercent);
    const change = outcome === 'beyond' ? `**${growth}${percent}**` : `${growth}${percent}`;
    if (growth === '0 B')
        return (0,_format_js__WEBPACK_IMPORTED_MODULE_8__/* .formatBytes */ .z3)(head) + flag;
    const sides = base === 0 || head === 0 ? '' : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_8__/* .formatBytes */ .z3)(base)} → ${(0,_format_js__WEBPACK_IMPORTED_MODULE_8__/* .formatBytes */ .z3)(head)}<br>`;
    return `${sides}${change}${flag}`;
};
const placeCell = (site, sha, { context, notes }) => {
    const place = (0,_links_js__WEBPACK_IMPORTED_MODULE_9__/* .linkTo */ .uM)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)((0,_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .locationOf */ .hD)(site)), (0,_links_js__WEBPACK_IMPORTED_MODULE_9__/* .lineUrl */ .gV)(context.repositoryUrl, sha, site));
    const source = context.sourceLines.get((0,_maps_site_js__WEBPACK_IMPORTED_MODULE_10__/* .siteKey */ .Dd)(site));
    return [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)((0,_format_js__WEBPACK_IMPORTED_MODULE_8__/* .shortFunction */ .zR)(site.function)),
        place,
        ...(source === undefined ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(source, 160)]),
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
    return [`moved from ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)((0,_format_js__WEBPACK_IMPORTED_MODULE_8__/* .shortFunction */ .zR)(from.function))} in ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)((0,_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .locationOf */ .hD)(from))}${more}`];
};
const trendNotes = (trend) => trend === null ? [] : [`${trend.chart} ${trend.clause}`];
const tableHead = (metrics, perOperation) => [
    (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .tableRow */ .jD)([
        'Map site',
        ...metrics.map((metric) => `${_metric_words_js__WEBPACK_IMPORTED_MODULE_5__/* .METRIC_WORDS */ .dt[metric].title}${metric === 'allocated' ? perOperation : ''}`),
    ]),
    (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .tableRow */ .jD)(['---', ...metrics.map(() => '---:')]),
];
const metricsOf = (sites) => _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .METRICS */ .C.filter((metric) => sites.some((site) => site[metric] !== null));
const siteTable = (sites, explain, { verdict, context }) => ({
    head: tableHead(metricsOf(sites), (0,_metric_words_js__WEBPACK_IMPORTED_MODULE_5__/* .perOperationOf */ .l8)(verdict, 'allocated', context)),
    count: sites.length,
    rows: (function* () {
        const trends = (0,_trends_js__WEBPACK_IMPORTED_MODULE_6__/* .trendsOf */ .KO)(verdict.head, context);
        for (const site of sites) {
            const gone = site.status === 'gone';
            const sha = gone ? (verdict.base?.provenance.commit ?? '') : context.headSha;
            const explanation = isNotable(site, verdict, context) ? explain(site) : null;
            const notes = [
                ...statusNotes(site),
                ...(explanation === null ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(explanation.text)]),
                ...(gone ? [] : trendNotes(trends(site))),
            ];
            yield (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .tableRow */ .jD)([
                placeCell(site, sha, { context, notes }),
                ...(0,_verdict_by_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .M)(site).map(([metric, comparison]) => figureCell(comparison, (0,_cautioned_js__WEBPACK_IMPORTED_MODULE_2__/* .isCautioned */ .Z)(verdict, metric, site))),
            ]);
        }
    })(),
});
const headTable = (head, context) => ({
    head: tableHead(metricsOf(head.sites), ''),
    count: head.sites.length,
    rows: (function* () {
        const trends = (0,_trends_js__WEBPACK_IMPORTED_MODULE_6__/* .trendsOf */ .KO)(head, context);
        for (const site of head.sites) {
            const place = placeCell(site, context.headSha, { context, notes: trendNotes(trends(site)) });
            yield (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .tableRow */ .jD)([place, ...(0,_verdict_by_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .M)(site).map(([, series]) => (0,_format_js__WEBPACK_IMPORTED_MODULE_8__/* .formatBytes */ .z3)((0,_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .meanOf */ .hm)(series)))]);
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
    const rest = more === 0 ? [] : ['', `${String(more)} more in ${(0,_links_js__WEBPACK_IMPORTED_MODULE_9__/* .linkTo */ .uM)('the report', reportUrl)}.`];
    return shown === 0 && more > 0 ? rest.slice(1).join('\n') : [...lines, ...rest].join('\n');
};


/***/ }),

/***/ 8661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ spokenReasons)
/* harmony export */ });
/* harmony import */ var _doubt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6833);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2772);


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

/***/ 3842:
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

/***/ 3299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTerminal)
/* harmony export */ });
/* harmony import */ var _maps_site_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(1159);
/* harmony import */ var _verdict_by_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4790);
/* harmony import */ var _accepted_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(8798);
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2666);
/* harmony import */ var _cautioned_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7179);
/* harmony import */ var _cautions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5397);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(9708);
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1153);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8806);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1822);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(2772);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(4995);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7748);
/* harmony import */ var _metric_words_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2575);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9385);
/* harmony import */ var _site_table_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3565);
/* harmony import */ var _spoken_reasons_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8661);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3842);
/* harmony import */ var _trends_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5343);
/* harmony import */ var _totals_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1756);
/* harmony import */ var _warnings_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3786);





















const MOST_SITES = 20;
const totalsLines = (verdict, context) => {
    const { totals } = verdict;
    if (totals === null)
        return [(0,_totals_js__WEBPACK_IMPORTED_MODULE_14__/* .totalsSentence */ .bE)(verdict, context)];
    const outcomes = { beyond: 'over', within: 'within', unclear: 'unclear' };
    const trend = (0,_trends_js__WEBPACK_IMPORTED_MODULE_13__/* .totalTrendWords */ .nX)(verdict.head, context);
    const rows = (0,_columns_js__WEBPACK_IMPORTED_MODULE_16__/* .columns */ .Y)([
        ['', 'base', 'head', 'growth', 'limit', ''],
        ...(0,_verdict_by_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .M)(totals).map(([metric, figure]) => {
            const noise = (0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .noiseOf */ .YN)(figure) > 0 ? ` ± ${(0,_format_js__WEBPACK_IMPORTED_MODULE_17__/* .formatBytes */ .z3)((0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .noiseOf */ .YN)(figure))}` : '';
            return [
                `${metric}${(0,_metric_words_js__WEBPACK_IMPORTED_MODULE_8__/* .perOperationOf */ .l8)(verdict, metric, context)}`,
                (0,_format_js__WEBPACK_IMPORTED_MODULE_17__/* .formatBytes */ .z3)(figure.base),
                (0,_format_js__WEBPACK_IMPORTED_MODULE_17__/* .formatBytes */ .z3)(figure.head),
                `${(0,_totals_js__WEBPACK_IMPORTED_MODULE_14__/* .growthText */ .bn)(figure)}${noise}`,
                (0,_totals_js__WEBPACK_IMPORTED_MODULE_14__/* .limitText */ .PW)(metric, verdict, context),
                figure.outcome === 'within' && (0,_cautioned_js__WEBPACK_IMPORTED_MODULE_2__/* .isCautioned */ .Z)(verdict, metric, null)
                    ? 'warns'
                    : outcomes[figure.outcome],
            ];
        }),
    ]);
    return [...rows, ...(trend === null ? [] : [`${trend.chart} map memory ${trend.clause}`])];
};
const siteLines = (verdict, context) => {
    const explain = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_7__/* .explainerOf */ .Y)(verdict);
    const trends = (0,_trends_js__WEBPACK_IMPORTED_MODULE_13__/* .trendsOf */ .KO)(verdict.head, context);
    const notable = (0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .causesFirst */ .NO)(verdict).filter((site) => (0,_site_table_js__WEBPACK_IMPORTED_MODULE_10__/* .isNotable */ ._r)(site, verdict, context));
    const lines = notable.slice(0, MOST_SITES).flatMap((site) => {
        const source = context.sourceLines.get((0,_maps_site_js__WEBPACK_IMPORTED_MODULE_18__/* .siteKey */ .Dd)(site));
        const explanation = explain(site);
        const trend = site.status === 'gone' ? null : trends(site);
        return [
            '',
            `${_style_js__WEBPACK_IMPORTED_MODULE_12__/* .PLAIN */ .t.code((0,_format_js__WEBPACK_IMPORTED_MODULE_17__/* .shortFunction */ .zR)(site.function))}  ${_style_js__WEBPACK_IMPORTED_MODULE_12__/* .PLAIN */ .t.code((0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .locationOf */ .hD)(site))}${site.status === 'new' || site.status === 'gone' ? `  ${site.status}` : ''}`,
            ...(source === undefined ? [] : [`  ${_style_js__WEBPACK_IMPORTED_MODULE_12__/* .PLAIN */ .t.code(source)}`]),
            ...(explanation === null ? [] : [`  ${explanation.text}`]),
            ...(trend === null ? [] : [`  ${trend.chart} ${trend.clause}`]),
            ...(0,_columns_js__WEBPACK_IMPORTED_MODULE_16__/* .columns */ .Y)((0,_verdict_by_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .M)(site).map(([metric, figure]) => {
                const flags = {
                    beyond: 'over',
                    unclear: 'unclear',
                    within: (0,_cautioned_js__WEBPACK_IMPORTED_MODULE_2__/* .isCautioned */ .Z)(verdict, metric, site) ? 'warns' : '',
                };
                return [
                    `  ${metric}`,
                    (0,_format_js__WEBPACK_IMPORTED_MODULE_17__/* .formatBytes */ .z3)(figure.base),
                    '→',
                    (0,_format_js__WEBPACK_IMPORTED_MODULE_17__/* .formatBytes */ .z3)(figure.head),
                    (0,_totals_js__WEBPACK_IMPORTED_MODULE_14__/* .growthText */ .bn)(figure),
                    flags[figure.outcome],
                ];
            })),
        ];
    });
    const more = notable.length - MOST_SITES;
    return [...lines, ...(more > 0 ? ['', `${String(more)} more sites changed`] : [])];
};
const headLines = ({ head }, context) => {
    const trends = (0,_trends_js__WEBPACK_IMPORTED_MODULE_13__/* .trendsOf */ .KO)(head, context);
    const sites = head.sites.slice(0, MOST_SITES);
    const rows = sites.map((site) => [
        `${_style_js__WEBPACK_IMPORTED_MODULE_12__/* .PLAIN */ .t.code((0,_format_js__WEBPACK_IMPORTED_MODULE_17__/* .shortFunction */ .zR)(site.function))}  ${_style_js__WEBPACK_IMPORTED_MODULE_12__/* .PLAIN */ .t.code((0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .locationOf */ .hD)(site))}`,
        ...(0,_verdict_by_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .M)(site).map(([, series]) => (0,_format_js__WEBPACK_IMPORTED_MODULE_17__/* .formatBytes */ .z3)((0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .meanOf */ .hm)(series))),
    ]);
    if (sites.length === 0)
        return [];
    const metrics = (0,_verdict_by_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .M)(sites[0]).map(([metric]) => metric);
    const [title, ...lines] = (0,_columns_js__WEBPACK_IMPORTED_MODULE_16__/* .columns */ .Y)([['', ...metrics], ...rows]);
    const notes = sites
        .map((site) => trends(site))
        .map((trend) => (trend ? `  ${trend.chart} ${trend.clause}` : ''));
    return ['', title, ...lines.map((line, i) => line + notes[i])];
};
const factLines = (verdict, context) => {
    if (verdict.state === 'pass')
        return [];
    const facts = (0,_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .factsOf */ .x)(verdict, context, _style_js__WEBPACK_IMPORTED_MODULE_12__/* .PLAIN */ .t);
    const shown = facts === null ? [] : ['', 'Memory and GC facts', ...(0,_columns_js__WEBPACK_IMPORTED_MODULE_16__/* .columns */ .Y)(facts.table), ...facts.sentences];
    return [...shown, ...verdict.head.notes.map(_style_js__WEBPACK_IMPORTED_MODULE_12__/* .PLAIN */ .t.prose)];
};
const renderTerminal = (verdict, context) => {
    const explain = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_7__/* .explainerOf */ .Y)(verdict);
    const failing = (0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .causesFirst */ .NO)(verdict)
        .filter(({ outcome }) => outcome === 'beyond')
        .map((site) => ({ site, explanation: explain(site) }));
    const advice = (0,_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .adviceOf */ .w)(verdict, failing, { context, style: _style_js__WEBPACK_IMPORTED_MODULE_12__/* .PLAIN */ .t });
    const reasons = (0,_spoken_reasons_js__WEBPACK_IMPORTED_MODULE_11__/* .spokenReasons */ .u)(verdict, context.limits, _style_js__WEBPACK_IMPORTED_MODULE_12__/* .PLAIN */ .t);
    const note = (0,_totals_js__WEBPACK_IMPORTED_MODULE_14__/* .totalsNote */ .iV)(verdict, context);
    return [
        (0,_sentences_js__WEBPACK_IMPORTED_MODULE_9__/* .headlineOf */ .gD)(verdict, context, _style_js__WEBPACK_IMPORTED_MODULE_12__/* .PLAIN */ .t),
        ...(verdict.acceptance === null ? [] : [(0,_accepted_js__WEBPACK_IMPORTED_MODULE_19__/* .acceptedLine */ .S)(verdict, _style_js__WEBPACK_IMPORTED_MODULE_12__/* .PLAIN */ .t)]),
        ...(0,_cautions_js__WEBPACK_IMPORTED_MODULE_3__/* .cautionLines */ .xy)({ verdict, context, style: _style_js__WEBPACK_IMPORTED_MODULE_12__/* .PLAIN */ .t }),
        ...reasons,
        ...verdict.differences.map(({ field, base, head }) => `  ${_conditions_js__WEBPACK_IMPORTED_MODULE_4__/* .FIELD_NAMES */ .Yr[field]}: ${_style_js__WEBPACK_IMPORTED_MODULE_12__/* .PLAIN */ .t.code(base || 'none')} → ${_style_js__WEBPACK_IMPORTED_MODULE_12__/* .PLAIN */ .t.code(head || 'none')}`),
        '',
        ...totalsLines(verdict, context),
        ...(note === '' ? [] : [note]),
        ...(0,_history_js__WEBPACK_IMPORTED_MODULE_20__/* .historyLines */ .O5)(verdict, _style_js__WEBPACK_IMPORTED_MODULE_12__/* .PLAIN */ .t),
        ...(verdict.totals === null ? headLines(verdict, context) : siteLines(verdict, context)),
        ...(advice.length === 0 ? [] : ['', 'What to do', ...advice.map((line) => `  ${line}`)]),
        ...factLines(verdict, context),
        ...(0,_warnings_js__WEBPACK_IMPORTED_MODULE_15__/* .warningsOf */ .n)(verdict).map((warning, index) => `${index === 0 ? '\n' : ''}warning: ${_style_js__WEBPACK_IMPORTED_MODULE_12__/* .PLAIN */ .t.prose(warning)}`),
        '',
    ].join('\n');
};


/***/ }),

/***/ 1756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PW: () => (/* binding */ limitText),
/* harmony export */   bE: () => (/* binding */ totalsSentence),
/* harmony export */   bn: () => (/* binding */ growthText),
/* harmony export */   iV: () => (/* binding */ totalsNote),
/* harmony export */   ss: () => (/* binding */ baselineLink),
/* harmony export */   uH: () => (/* binding */ totalsTable)
/* harmony export */ });
/* harmony import */ var _verdict_allowed_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7854);
/* harmony import */ var _measure_short_commit_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1947);
/* harmony import */ var _measure_totals_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8968);
/* harmony import */ var _verdict_by_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4790);
/* harmony import */ var _cautioned_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7179);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9924);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1822);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2772);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1006);
/* harmony import */ var _metric_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2575);
/* harmony import */ var _trends_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5343);











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
    return `+${percent}${floorBytes > 0 ? ` or ${(0,_format_js__WEBPACK_IMPORTED_MODULE_9__/* .formatBytes */ .z3)(floorBytes)}` : ''}`;
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

/***/ 5343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KO: () => (/* binding */ trendsOf),
/* harmony export */   L7: () => (/* binding */ trendClause),
/* harmony export */   c2: () => (/* binding */ growingSites),
/* harmony export */   nX: () => (/* binding */ totalTrendWords)
/* harmony export */ });
/* harmony import */ var _maps_site_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1159);
/* harmony import */ var _measure_trend_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8628);
/* harmony import */ var _bars_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(145);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1822);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2772);





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

/***/ 3786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ warningList),
/* harmony export */   n: () => (/* binding */ warningsOf)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);

const MOST_WARNINGS = 10;
const warningsOf = ({ warnings }) => [...new Set(warnings)];
const warningList = (verdict) => {
    const warnings = warningsOf(verdict);
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

/***/ 7854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ floorOf),
/* harmony export */   _D: () => (/* binding */ allowedBytes),
/* harmony export */   ty: () => (/* binding */ isNoise)
/* harmony export */ });
/* harmony import */ var _measure_operations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9433);

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

/***/ 6830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ limitBehind),
/* harmony export */   Y_: () => (/* binding */ cautionsOf),
/* harmony export */   ZL: () => (/* binding */ warningLimits)
/* harmony export */ });
/* harmony import */ var _maps_site_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1159);
/* harmony import */ var _compare_pair_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5698);


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

/***/ 263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ compareCertain)
});

// EXTERNAL MODULE: ./build/verdict/compare-pair.js
var compare_pair = __webpack_require__(5698);
// EXTERNAL MODULE: ./build/verdict/slower-load.js
var slower_load = __webpack_require__(7795);
// EXTERNAL MODULE: ./build/measure/mean.js
var mean = __webpack_require__(7546);
// EXTERNAL MODULE: ./build/verdict/by-metric.js
var by_metric = __webpack_require__(4790);
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

/***/ 9657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KA: () => (/* binding */ ASSUMED_RELATIVE_SPREAD),
/* harmony export */   Nh: () => (/* binding */ ALPHA),
/* harmony export */   gS: () => (/* binding */ systematicBand),
/* harmony export */   v2: () => (/* binding */ sampleBytesOf),
/* harmony export */   vN: () => (/* binding */ compareFigures)
/* harmony export */ });
/* harmony import */ var _measure_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7546);
/* harmony import */ var _statistics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1295);


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

/***/ 5698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ir: () => (/* binding */ comparePair),
/* harmony export */   JV: () => (/* binding */ GROWTH_LIMITS),
/* harmony export */   VV: () => (/* binding */ mirrored),
/* harmony export */   _f: () => (/* binding */ isBeyond),
/* harmony export */   mm: () => (/* binding */ weightOf)
/* harmony export */ });
/* harmony import */ var _measure_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7546);
/* harmony import */ var _by_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4790);
/* harmony import */ var _compare_figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9657);
/* harmony import */ var _series_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3997);




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
var compare_figures = __webpack_require__(9657);
// EXTERNAL MODULE: ./build/verdict/compare-certain.js + 1 modules
var compare_certain = __webpack_require__(263);
// EXTERNAL MODULE: ./build/verdict/compare-work.js
var compare_work = __webpack_require__(6807);
// EXTERNAL MODULE: ./build/verdict/series.js
var series = __webpack_require__(3997);
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
/* harmony import */ var _measure_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7546);
/* harmony import */ var _measure_operations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9433);


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

/***/ 5601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ decide)
});

// EXTERNAL MODULE: ./build/measure/mean.js
var mean = __webpack_require__(7546);
// EXTERNAL MODULE: ./build/measure/operations.js
var measure_operations = __webpack_require__(9433);
// EXTERNAL MODULE: ./build/verdict/compare-figures.js
var compare_figures = __webpack_require__(9657);
// EXTERNAL MODULE: ./build/verdict/series.js
var verdict_series = __webpack_require__(3997);
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
var cautions = __webpack_require__(6830);
// EXTERNAL MODULE: ./build/verdict/by-metric.js
var by_metric = __webpack_require__(4790);
// EXTERNAL MODULE: ./build/verdict/compare-certain.js + 1 modules
var compare_certain = __webpack_require__(263);
// EXTERNAL MODULE: ./build/verdict/compare-pair.js
var compare_pair = __webpack_require__(5698);
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
var maps_site = __webpack_require__(1159);
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
    while (start > 1 && CLOSURE.test(plain.slice(start, end)) && plain[start - 2] !== '.') {
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
var standard_library = __webpack_require__(2695);
// EXTERNAL MODULE: ./build/verdict/allowed.js
var allowed = __webpack_require__(7854);
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
var verdict = __webpack_require__(8579);
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
    const stayed = base.length === 1 && head.length === 1 && (0,maps_site/* siteKey */.Dd)(base[0]) === (0,maps_site/* siteKey */.Dd)(head[0]);
    return stayed ? 'unchanged' : 'moved';
};
const sumKinds = (sites) => Object.fromEntries(maps_site/* KINDS */.GW.flatMap((kind) => {
    const growths = sites.flatMap(({ kinds }) => kinds[kind] ?? []);
    if (growths.length === 0)
        return [];
    const retainedBytes = growths.reduce((total, growth) => total + growth.retainedBytes, 0);
    const allocatedBytes = growths.reduce((total, growth) => total + growth.allocatedBytes, 0);
    return [[kind, { retainedBytes, allocatedBytes }]];
}));
const worstOf = (outcomes) => outcomes.reduce((worst, outcome) => (verdict/* SEVERITY */.j[outcome] > verdict/* SEVERITY */.j[worst] ? outcome : worst), 'within');
const worstFirst = (terms) => {
    const weight = (site) => Math.max(...(0,by_metric/* entriesOf */.M)(site)
        .filter(([, { outcome }]) => outcome === site.outcome)
        .map(([metric, { growthBytes }]) => Math.abs(growthBytes) * (0,compare_pair/* weightOf */.mm)(metric, terms)));
    return (a, b) => verdict/* SEVERITY */.j[b.outcome] - verdict/* SEVERITY */.j[a.outcome] || weight(b) - weight(a) || ((0,maps_site/* siteKey */.Dd)(a) < (0,maps_site/* siteKey */.Dd)(b) ? -1 : 1);
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
var verdict_reasons = __webpack_require__(9347);
;// CONCATENATED MODULE: ./build/verdict/spread-warnings.js

const ASSUMED = `a relative standard deviation of ${compare_figures/* ASSUMED_RELATIVE_SPREAD */.KA * 100} % is assumed. ` +
    'Set `runs` to 2 or more to measure it.';
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
var fingerprint = __webpack_require__(3390);
// EXTERNAL MODULE: ./build/measure/trend.js
var measure_trend = __webpack_require__(8628);
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


/***/ }),

/***/ 3390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ differencesOf)
/* harmony export */ });
/* harmony import */ var _measure_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2187);

const differencesOf = (base, head) => _measure_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .FINGERPRINT_FIELDS */ .x.filter((field) => base[field] !== head[field]).map((field) => ({
    field,
    base: String(base[field]),
    head: String(head[field]),
}));


/***/ }),

/***/ 9347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AO: () => (/* binding */ lessWorkReasons),
/* harmony export */   Cn: () => (/* binding */ creepReason),
/* harmony export */   SH: () => (/* binding */ totalReasons),
/* harmony export */   by: () => (/* binding */ siteReasons),
/* harmony export */   ev: () => (/* binding */ differenceReason),
/* harmony export */   pv: () => (/* binding */ baselineReasons)
/* harmony export */ });
/* harmony import */ var _maps_site_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1159);
/* harmony import */ var _measure_short_commit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1947);
/* harmony import */ var _by_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4790);



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

/***/ 3997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ perOperation),
/* harmony export */   SJ: () => (/* binding */ zeroSeries),
/* harmony export */   zV: () => (/* binding */ sumFigures)
/* harmony export */ });
/* harmony import */ var _measure_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7546);

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
/* harmony import */ var _measure_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7546);
/* harmony import */ var _by_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4790);
/* harmony import */ var _statistics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1295);



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

/***/ 1295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tx: () => (/* binding */ welchDegrees),
/* harmony export */   kA: () => (/* binding */ upperQuantile),
/* harmony export */   y4: () => (/* binding */ sampleVariance)
/* harmony export */ });
/* harmony import */ var _measure_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7546);

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
