export const id = 348;
export const ids = [348];
export const modules = {

/***/ 52310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $T: () => (/* binding */ mergeIndexes),
/* harmony export */   IR: () => (/* binding */ isNewReset),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   Pm: () => (/* binding */ INDEX_PATH),
/* harmony export */   X1: () => (/* binding */ decodeIndex),
/* harmony export */   ZK: () => (/* binding */ EMPTY_INDEX),
/* harmony export */   bj: () => (/* binding */ encodeIndex),
/* harmony export */   bn: () => (/* binding */ KEY_PATTERN),
/* harmony export */   dz: () => (/* binding */ isTag)
/* harmony export */ });
/* unused harmony export measurementPath */
/* harmony import */ var _measure_totals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48968);
/* harmony import */ var _json_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67742);
/* harmony import */ var _stored_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87706);



const INDEX_PATH = 'index.json';
const EMPTY_INDEX = { version: 1, entries: [], resets: [] };
const commit = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .matching */ .wC)(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'a full commit sha in lower case');
const KEY_PATTERN = /^(?!\.+$|\.git$)[\w.-]{1,100}$/i;
const key = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .matching */ .wC)(KEY_PATTERN, 'a key of letters, digits, `_`, `-` and `.`, other than dots and `.git`');
const measurementPath = (ofKey, ofCommit) => `measurements/${key(ofKey, 'key')}/${commit(ofCommit, 'commit')}.json`;
const entryOf = (ofKey, measurement, accepted = null) => {
    const { commit: ofCommit, measuredAt, ref } = measurement.provenance;
    const path = measurementPath(ofKey, ofCommit);
    return { commit: ofCommit, key: ofKey, path, measuredAt, ref, ...(0,_measure_totals_js__WEBPACK_IMPORTED_MODULE_2__/* .totalsOf */ .vA)(measurement), accepted };
};
const isTag = (ref) => ref.startsWith('refs/tags/');
const mergeIndexes = (a, b) => {
    const newestOf = new Map();
    for (const entry of [...a.entries, ...b.entries].sort(newestFirst)) {
        const newest = newestOf.get(entry.path);
        newestOf.set(entry.path, newest ? { ...newest, ref: eitherRef(newest.ref, entry.ref) } : entry);
    }
    const resets = new Map([...a.resets, ...b.resets].map((reset) => [JSON.stringify(orderedReset(reset, '')), reset]));
    return {
        version: 1,
        entries: [...newestOf.values()],
        resets: [...resets]
            .sort(([x, { at: xAt }], [y, { at: yAt }]) => Date.parse(yAt) - Date.parse(xAt) || (x < y ? -1 : 1))
            .map(([, reset]) => reset),
    };
};
const isNewReset = ({ resets }, { key: ofKey, reason }) => !resets.some((earlier) => earlier.key === ofKey && earlier.reason === reason);
const eitherRef = (newer, older) => {
    if (isTag(newer) && isTag(older))
        return newer > older ? newer : older;
    return isTag(older) ? older : newer;
};
const newestFirst = (a, b) => Date.parse(b.measuredAt) - Date.parse(a.measuredAt) || (rankOf(a) < rankOf(b) ? -1 : 1);
const rankOf = (entry) => JSON.stringify([orderedEntry({ ...entry, ref: '' }, ''), entry.ref]);
const time = (value, path) => typeof value === 'string' && !Number.isNaN(Date.parse(value))
    ? value
    : (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(path, 'an ISO 8601 time', value);
const orderedEntry = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    commit,
    key,
    path: _json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    measuredAt: time,
    ref: _json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    retainedBytes: _json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .finite */ .E2,
    allocatedBytes: _json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .finite */ .E2,
    accepted: (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
});
const orderedReset = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ key, commit, at: time, by: _json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, reason: _json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq });
const entry = (value, path) => {
    const read = orderedEntry(value, path);
    const expected = measurementPath(read.key, read.commit);
    return read.path === expected ? read : (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(`${path}.path`, expected, read.path);
};
const index = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    version: _stored_json_js__WEBPACK_IMPORTED_MODULE_0__/* .version1 */ .GP,
    entries: (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(entry),
    resets: (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(orderedReset),
});
const FORMAT = {
    name: 'index',
    read: index,
    remedy: 'Delete the branch that holds the baselines; the next push to the default branch makes it anew.',
};
const encodeIndex = (value) => (0,_stored_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(index(value, ''));
const decodeIndex = (content, source) => (0,_stored_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseStored */ .Tw)(content, source, FORMAT);


/***/ }),

/***/ 67742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ finite),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   jg: () => (/* binding */ partialRecord),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   me: () => (/* binding */ nullable),
/* harmony export */   ux: () => (/* binding */ within),
/* harmony export */   v7: () => (/* binding */ notNegative),
/* harmony export */   wC: () => (/* binding */ matching),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   ym: () => (/* binding */ ShapeError)
/* harmony export */ });
class ShapeError extends Error {
    name = 'ShapeError';
}
const refuse = (path, expected, value) => {
    throw new ShapeError(`${path || 'the document'}: expected ${expected}, got ${preview(value)}`);
};
const preview = (value) => {
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object' && value !== null)
        return 'an object';
    const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
    return text.length > 40 ? `${text.slice(0, 40)}…` : text;
};
const text = (value, path) => typeof value === 'string' ? value : refuse(path, 'a text', value);
const finite = (value, path) => typeof value === 'number' && Number.isFinite(value) ? value : refuse(path, 'a finite number', value);
const within = (most) => (value, path) => {
    const number = finite(value, path);
    return Math.abs(number) <= most ? number : refuse(path, `a number within ±${most}`, value);
};
const notNegative = (read) => (value, path) => {
    const number = read(value, path);
    return number >= 0 ? number : refuse(path, 'a number of 0 or more', value);
};
const oneOf = (...choices) => (value, path) => choices.find((choice) => choice === value) ?? refuse(path, `one of ${choices.join(', ')}`, value);
const matching = (pattern, expected) => (value, path) => typeof value === 'string' && pattern.test(value) ? value : refuse(path, expected, value);
const nullable = (read) => (value, path) => value === null ? null : read(value, path);
const optional = (read) => (value, path) => value === undefined ? undefined : read(value, path);
const listOf = (read, most = Infinity) => (value, path) => {
    if (!Array.isArray(value))
        return refuse(path, 'a list', value);
    if (value.length > most)
        return refuse(path, `${most} items at the most`, value.length);
    return value.map((item, i) => read(item, `${path}[${i}]`));
};
const object = (fields) => (value, path) => {
    const given = entriesOf(value, path, Object.keys(fields));
    const read = ([name, field]) => [
        name,
        field(given.get(name), at(path, name)),
    ];
    return Object.fromEntries(Object.entries(fields).map(read));
};
const partialRecord = (keys, read) => (value, path) => {
    const given = entriesOf(value, path, keys);
    const present = keys.filter((name) => given.has(name));
    return Object.fromEntries(present.map((name) => [name, read(given.get(name), at(path, name))]));
};
const entriesOf = (value, path, known) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return refuse(path, 'an object', value);
    const entries = Object.entries(value);
    const stranger = entries.find(([name]) => !known.includes(name));
    return stranger
        ? refuse(at(path, stranger[0].slice(0, 40)), `no field but ${known.join(', ')}`, stranger[1])
        : new Map(entries);
};
const at = (path, name) => (path === '' ? name : `${path}.${name}`);


/***/ }),

/***/ 82471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ decodeMeasurement),
  f: () => (/* binding */ encodeMeasurement)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/maps/map-use.js
var map_use = __webpack_require__(34950);
// EXTERNAL MODULE: ./build/maps/site.js
var site = __webpack_require__(81159);
;// CONCATENATED MODULE: ./build/measure/measurement.js
const COUNTERS = ['generator', 'given', 'output', 'profile', 'benchmarks'];

// EXTERNAL MODULE: ./build/baseline/json-shape.js
var json_shape = __webpack_require__(67742);
;// CONCATENATED MODULE: ./build/baseline/figures.js

const MOST = 2 ** 60;
const figure = (0,json_shape/* within */.ux)(MOST);
const size = (0,json_shape/* notNegative */.v7)(figure);
const variance = (0,json_shape/* notNegative */.v7)((0,json_shape/* within */.ux)(MOST ** 2));

;// CONCATENATED MODULE: ./build/baseline/calls-format.js


const MOST_NODES = 10_000;
const stored = (0,json_shape/* object */.Ik)({
    frames: (0,json_shape/* listOf */.c3)((0,json_shape/* object */.Ik)({ function: json_shape/* text */.Qq, file: json_shape/* text */.Qq, line: size }), MOST_NODES),
    nodes: (0,json_shape/* listOf */.c3)((0,json_shape/* listOf */.c3)(figure, 4), MOST_NODES),
});
const calls = (value, path) => {
    const { frames, nodes } = stored(value, path);
    const read = ([parent, frame, retainedBytes, allocatedBytes], i) => {
        const at = `${path}.nodes[${i}]`;
        if (!isWholeBelow(parent, i) || parent < -1)
            (0,json_shape/* refuse */.TR)(`${at}[0]`, `the place of a node before it, or -1`, parent);
        if (!isWholeBelow(frame, frames.length))
            (0,json_shape/* refuse */.TR)(`${at}[1]`, `a place in frames, or less than 0`, frame);
        return {
            parent,
            frame: Math.max(frame, -1),
            branches: Math.max(-frame, 0),
            retainedBytes,
            allocatedBytes,
        };
    };
    return {
        frames,
        nodes: nodes.map((node, i) => node.length === 4
            ? read(node, i)
            : (0,json_shape/* refuse */.TR)(`${path}.nodes[${i}]`, '4 numbers', node)),
    };
};
const isWholeBelow = (value, end) => Number.isSafeInteger(value) && value < end;
const storedCalls = ({ frames, nodes }) => ({
    frames,
    nodes: nodes.map(({ parent, frame, branches, retainedBytes, allocatedBytes }) => [
        parent,
        frame < 0 ? -Math.max(branches, 1) : frame,
        retainedBytes,
        allocatedBytes,
    ]),
});

;// CONCATENATED MODULE: ./build/baseline/run-format.js


const run = (0,json_shape/* object */.Ik)({
    operations: (0,json_shape/* nullable */.me)(size),
    loadSeconds: size,
    snapshotSeconds: size,
    heapInUseBytes: size,
    allocatedObjects: size,
    memory: (0,json_shape/* nullable */.me)((0,json_shape/* object */.Ik)({
        heapAllocBytes: figure,
        heapInUseBytes: figure,
        heapObjects: figure,
        mallocs: size,
        frees: size,
        collections: size,
        forcedCollections: size,
        pauseNs: (0,json_shape/* nullable */.me)(size),
        heapInUseShare: size,
    })),
    goroutines: (0,json_shape/* nullable */.me)((0,json_shape/* object */.Ik)({ before: size, after: size })),
    gcTrace: (0,json_shape/* nullable */.me)((0,json_shape/* object */.Ik)({
        collections: size,
        forcedCollections: size,
        cpuShare: size,
        totalPauseMs: size,
        longestPauseMs: size,
        unreadLines: size,
    })),
});

// EXTERNAL MODULE: ./build/baseline/stored-json.js
var stored_json = __webpack_require__(87706);
;// CONCATENATED MODULE: ./build/baseline/measurement-format.js









const MOST_RUNS = 1_000;
const MOST_SITES = 100_000;
const place = { function: json_shape/* text */.Qq, file: json_shape/* text */.Qq, line: size };
const cpu = (0,json_shape/* object */.Ik)({
    totalNs: size,
    sites: (0,json_shape/* listOf */.c3)((0,json_shape/* object */.Ik)({ ...place, byUse: (0,json_shape/* partialRecord */.jg)(map_use/* MAP_USES */.a, size) })),
});
const callsIfAny = (value, path) => value === undefined || value === null ? null : calls(value, path);
const entriesIfAny = (value, path) => value === undefined || value === null ? null : (0,json_shape/* object */.Ik)({ least: size, most: size })(value, path);
const commit = (0,json_shape/* matching */.wC)(/^(?:[0-9a-f]{40}|[0-9a-f]{64})?$/, 'the id of a commit or an empty text');
const storedSeries = (0,json_shape/* object */.Ik)({
    bytes: (0,json_shape/* listOf */.c3)(figure),
    samplingVariance: (0,json_shape/* optional */.lq)((0,json_shape/* listOf */.c3)(variance)),
});
const series = (value, path) => {
    const { bytes, samplingVariance = bytes.map(() => 0) } = storedSeries(value, path);
    return samplingVariance.length === bytes.length
        ? { bytes, samplingVariance }
        : (0,json_shape/* refuse */.TR)(`${path}.samplingVariance`, `${bytes.length} numbers, as bytes has`, samplingVariance);
};
const measurement_format_site = (0,json_shape/* object */.Ik)({
    ...place,
    kinds: (0,json_shape/* partialRecord */.jg)(site/* KINDS */.GW, (0,json_shape/* object */.Ik)({ retainedBytes: figure, allocatedBytes: figure })),
    retained: series,
    allocated: series,
    unreleased: (0,json_shape/* nullable */.me)(series),
    retainedByRound: (0,json_shape/* listOf */.c3)(figure),
    slotBytes: (0,json_shape/* nullable */.me)(size),
    entries: entriesIfAny,
    retainedObjects: figure,
    allocatedObjects: figure,
});
const fields = (0,json_shape/* object */.Ik)({
    version: stored_json/* version1 */.GP,
    provenance: (0,json_shape/* object */.Ik)({ commit, ref: json_shape/* text */.Qq, event: json_shape/* text */.Qq, runUrl: json_shape/* text */.Qq, measuredAt: json_shape/* text */.Qq }),
    fingerprint: (0,json_shape/* object */.Ik)({
        goVersion: json_shape/* text */.Qq,
        mapImplementation: (0,json_shape/* oneOf */.yL)('bucket', 'swiss', 'unknown'),
        goExperiment: json_shape/* text */.Qq,
        os: json_shape/* text */.Qq,
        architecture: json_shape/* text */.Qq,
        maxProcs: figure,
        rateClass: (0,json_shape/* oneOf */.yL)('exact', 'sampled'),
        load: json_shape/* text */.Qq,
    }),
    rate: size,
    runs: (0,json_shape/* listOf */.c3)(run, MOST_RUNS),
    operationsFrom: (0,json_shape/* nullable */.me)((0,json_shape/* oneOf */.yL)(...COUNTERS)),
    roundOperations: (0,json_shape/* listOf */.c3)((0,json_shape/* nullable */.me)(size)),
    sites: (0,json_shape/* listOf */.c3)(measurement_format_site, MOST_SITES),
    calls: callsIfAny,
    cpu: (0,json_shape/* nullable */.me)(cpu),
    timeline: (0,json_shape/* listOf */.c3)((0,json_shape/* object */.Ik)({ seconds: size, inUseBytes: figure })),
    notes: (0,json_shape/* listOf */.c3)(json_shape/* text */.Qq),
    warnings: (0,json_shape/* listOf */.c3)(json_shape/* text */.Qq),
});
const measurement = (value, path) => {
    const read = fields(value, path);
    if (read.runs.length === 0)
        (0,json_shape/* refuse */.TR)('runs', 'at least one run', read.runs);
    for (const [i, { retained, allocated, unreleased, retainedByRound }] of read.sites.entries()) {
        if (retainedByRound.length !== read.roundOperations.length) {
            (0,json_shape/* refuse */.TR)(`sites[${i}].retainedByRound`, `${read.roundOperations.length} numbers, one for each round`, retainedByRound);
        }
        const figures = { retained, allocated, ...(unreleased && { unreleased }) };
        for (const [name, { bytes }] of Object.entries(figures)) {
            if (bytes.length !== read.runs.length) {
                (0,json_shape/* refuse */.TR)(`sites[${i}].${name}.bytes`, `${read.runs.length} numbers, one for each run`, bytes);
            }
        }
    }
    return read;
};
const FORMAT = {
    name: 'measurement',
    read: measurement,
    remedy: 'Measure that commit again with this release, or remove the file; both sides must use one release.',
};
const encodeMeasurement = (value) => {
    const { calls: tree, ...read } = checked(value);
    const sites = read.sites.map((one) => ({
        ...one,
        retained: compact(one.retained),
        allocated: compact(one.allocated),
        unreleased: one.unreleased && compact(one.unreleased),
    }));
    return (0,stored_json/* stringify */.As)({ ...read, sites, ...(tree && { calls: storedCalls(tree) }) });
};
const checked = (value) => {
    try {
        return measurement({ ...value, calls: value.calls && storedCalls(value.calls) }, '');
    }
    catch (error) {
        if (!(error instanceof json_shape/* ShapeError */.ym))
            throw error;
        throw new errors/* MeasurementError */.HG('profile', `what was measured cannot be stored: ${error.message}`, {
            remedy: 'Look at what `/debug/pprof/heap?debug=1` of the service says: it is beyond what a machine can hold.',
            cause: error,
        });
    }
};
const compact = ({ bytes, samplingVariance }) => samplingVariance.every((variance) => variance === 0) ? { bytes } : { bytes, samplingVariance };
const decodeMeasurement = (content, source) => (0,stored_json/* parseStored */.Tw)(content, source, FORMAT);


/***/ }),

/***/ 87706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ stringify),
/* harmony export */   DR: () => (/* binding */ MAX_STORED_BYTES),
/* harmony export */   GP: () => (/* binding */ version1),
/* harmony export */   Tw: () => (/* binding */ parseStored)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _json_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67742);


const MAX_STORED_BYTES = 10 * 1024 * 1024;
const parseStored = (content, source, format) => {
    const fail = (problem, cause) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MeasurementError */ .HG('baseline', `${source}: ${problem}`, { remedy: format.remedy, cause });
    };
    if (new TextEncoder().encode(content).length > MAX_STORED_BYTES) {
        return fail(`the ${format.name} is larger than ${MAX_STORED_BYTES} bytes`);
    }
    let document;
    try {
        document = JSON.parse(content);
    }
    catch (error) {
        return fail(`the ${format.name} is not JSON`, error);
    }
    const version = versionOf(document);
    if (typeof version === 'number' && version !== 1) {
        return fail(`the ${format.name} has version ${version}, and this release reads version 1`);
    }
    try {
        return format.read(document, '');
    }
    catch (error) {
        if (error instanceof _json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .ShapeError */ .ym)
            return fail(error.message, error);
        throw error;
    }
};
const stringify = (value) => `${JSON.stringify(value, null, 1).replace(NUMBERS, (list) => list.replace(/\s+/g, ' '))}\n`;
const NUMBERS = /\[\n[-+\d.eE,\s]+\]/g;
const version1 = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(1);
const versionOf = (document) => typeof document === 'object' && document !== null && 'version' in document ? document.version : undefined;


/***/ }),

/***/ 6222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ flagOf),
/* harmony export */   u: () => (/* binding */ readFlags)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);


const flagOf = ({ default: value, description }) => ({
    value: 'VALUE',
    help: value === '' ? description : `${description} [${value}]`,
});
function readFlags(syntax, args) {
    const { usage, flags, operands, isRepeated = false } = syntax;
    const { values, positionals, tokens } = parse(syntax, args);
    if (values['help'] === true) {
        process.stdout.write(helpText(usage, flags));
        return null;
    }
    const names = tokens.filter((token) => token.kind === 'option').map(({ name }) => name);
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined)
        throw wrong(usage, `\`--${twice}\` is given more than once: expected one value`);
    if (!isRepeated && positionals.length !== operands.length) {
        const wanted = operands.length === 0 ? 'flags only' : operands.join(' and ');
        const found = positionals.map((word) => JSON.stringify(word)).join(', ') || 'none';
        throw wrong(usage, `expected ${wanted}, got ${found}; quote a value that has blanks`);
    }
    const texts = Object.entries(values).map(([name, value]) => [name, String(value)]);
    return { values: Object.fromEntries(texts), operands: positionals };
}
function parse({ usage, flags }, args) {
    const options = Object.fromEntries(Object.entries(flags).map(([name, { value }]) => [
        name,
        { type: value === '' ? 'boolean' : 'string' },
    ]));
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
            args,
            options: { ...options, help: { type: 'boolean', short: 'h' } },
            allowPositionals: true,
            tokens: true,
        });
    }
    catch (error) {
        const [what = ''] = error.message.split('. To specify', 1);
        throw wrong(usage, what, error);
    }
}
const wrong = (usage, what, cause) => new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MeasurementError */ .HG('inputs', what, { remedy: `Usage: ${usage}\n--help tells every flag.`, cause });
function helpText(usage, flags) {
    const rows = Object.entries(flags).map(([name, { value, help }]) => [`  --${name} ${value}`.trimEnd(), help]);
    const width = Math.max(...rows.map(([flag]) => flag.length));
    return [`Usage: ${usage}`, '', ...rows.map(([flag, help]) => `${flag.padEnd(width)}  ${help}`), ''].join('\n');
}


/***/ }),

/***/ 38288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GF: () => (/* binding */ writeJson),
/* harmony export */   vH: () => (/* binding */ checkFile),
/* harmony export */   x3: () => (/* binding */ writeText)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);



async function writeJson(file, value) {
    const text = `${JSON.stringify(value)}\n`;
    if (file === '-')
        process.stdout.write(text);
    else
        await writeText('json', file, text);
}
const writeText = (flag, file, text) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, text).catch((error) => refuse(flag, file, error));
async function checkFile(flag, file) {
    if (file === undefined || (flag === 'json' && file === '-'))
        return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK).catch((error) => refuse(flag, file, error));
}
function refuse(flag, file, cause) {
    const otherwise = flag === 'json' ? ', or - for standard output' : '';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MeasurementError */ .HG('report', `cannot write ${file}: ${cause.message}`, {
        remedy: `Give \`--${flag}\` a file in a folder that is there and may be written to${otherwise}.`,
        cause,
    });
}


/***/ }),

/***/ 28999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ isShare),
/* harmony export */   mc: () => (/* binding */ INPUTS),
/* harmony export */   oX: () => (/* binding */ LIMIT_INPUTS),
/* harmony export */   pH: () => (/* binding */ SECRET_INPUTS)
/* harmony export */ });
/* unused harmony exports GROUPS, OUTPUTS */
const GROUPS = {
    job: 'The job',
    target: 'The service',
    load: 'The load',
    measuring: 'Measuring',
    comparing: 'Comparing',
    limits: 'Limits',
    telling: 'Telling',
};
const INPUTS = {
    mode: {
        group: 'job',
        default: 'check',
        description: 'What this job does: `check` measures, compares and tells; `measure` only measures and writes `measurement.json` into `report-directory`, for which it needs no token; `report` compares and tells what other jobs have measured.',
    },
    measurements: {
        group: 'job',
        default: '',
        description: 'Where `mode: report` finds the measurements, relative to the workspace: a directory as actions/download-artifact leaves it, or a pattern such as `artifacts/*/measurement.json`. The folder of each names its service: `map-memory-api@1` is `api`, and what comes after `@` tells jobs of a matrix apart.',
    },
    package: {
        group: 'target',
        default: '',
        description: 'Main package of the service, such as `./cmd/server`. It is built with one file more, laid over it by `go build -overlay`, that serves its heap profile on a port of its own: your code needs no `net/http/pprof`, and your tree stays as it is. This or `service` is required, except to report, or where a service already runs at `pprof-url`.',
    },
    'test-package': {
        group: 'target',
        default: '',
        description: 'Packages whose Go benchmarks are the load, such as `./cache` or `./...`: for a library, or where no service can be run. Each benchmark that `bench` matches is measured by itself, in processes and with baselines of its own, and all are told in one comment. Instead of `package` or `service`, and of a load. In `mode: check` only.',
    },
    'build-flags': {
        group: 'target',
        default: '',
        description: 'Flags of `go build` for `package`, or of `go test -c` for `test-package`, as in a shell, such as `-tags prod -race`.',
    },
    'service-args': {
        group: 'target',
        default: '',
        description: 'Arguments that the service of `package` is started with, as in a shell, such as `--port 8080`.',
    },
    service: {
        group: 'target',
        default: '',
        description: 'Shell command that starts the service in the foreground, such as `./bin/server --port 8080`. It must serve `net/http/pprof`.',
    },
    build: {
        group: 'target',
        default: '',
        description: 'Shell command that builds the service, such as `go build -o bin/server ./cmd/server`; with `package`, what must be done before, such as `go generate ./...`.',
    },
    after: {
        group: 'target',
        default: '',
        description: 'Heap profile that you took after the load, instead of `package` or `service`: a file of `go test -memprofile mem.out -memprofilerate=1`, or of `/debug/pprof/heap`, in either form. Several, one per line, are as many runs: a single one does not show the noise. Nothing is started then.',
    },
    before: {
        group: 'target',
        default: '',
        description: 'Heap profile of the same process before the load, one for each of `after`. Without it all that the process has allocated counts.',
    },
    binary: {
        group: 'target',
        default: '',
        description: 'Executable of the process of `after`, such as the `pkg.test` that `go test -memprofile` leaves behind; stripped or not. It tells map memory from other memory. Without it the source line decides, and what it leaves open is not counted.',
    },
    'working-directory': {
        group: 'target',
        default: '.',
        description: 'Directory in which all commands run, relative to the workspace.',
    },
    env: {
        group: 'target',
        default: '',
        description: 'Environment of the service and of the other commands, one `NAME=value` per line, added to that of the job without its tokens.',
    },
    'pprof-url': {
        group: 'target',
        default: '',
        description: 'Where the service serves `net/http/pprof`, under any prefix: `http://`, `https://`, with `user:password@` where it asks for that, or `unix:///run/app.sock:/debug/pprof`. Default: http://127.0.0.1:6060/debug/pprof. Without `service` and `package`, the service that already runs there is measured, in its one process. Not with `package`.',
    },
    'pprof-headers': {
        group: 'target',
        default: '',
        description: 'Headers of all requests to `pprof-url`, and of those to a `ready-url` at the same origin, one `Name: value` per line. The values are masked like secrets.',
    },
    'pprof-ca': {
        group: 'target',
        default: '',
        description: 'PEM file with the certificate of a private CA, relative to the working directory, that is trusted for `https://` in `pprof-url` and `ready-url` besides the known ones.',
    },
    'ready-url': {
        group: 'target',
        default: '',
        description: 'Address that answers 2xx when the service can take load, written as `pprof-url`. Default: the index page of `pprof-url`; with `package`, when `load-url` accepts connections.',
    },
    'ready-timeout': {
        group: 'target',
        default: '60s',
        description: 'How long the service may take to get ready.',
    },
    load: {
        group: 'load',
        default: '',
        description: 'Shell command that loads the service: k6, hey, vegeta, wrk, a script. It must do the same work each time; its exit code counts. This or `load-url` is required, except to report.',
    },
    'load-url': {
        group: 'load',
        default: '',
        description: 'Address to request with the built-in load generator, instead of `load`.',
    },
    'load-requests': {
        group: 'load',
        default: '10000',
        description: 'How many requests to send to `load-url`.',
    },
    'load-connections': {
        group: 'load',
        default: '8',
        description: 'How many connections to send them over at once.',
    },
    'load-method': { group: 'load', default: 'GET', description: 'HTTP method of the requests.' },
    'load-body': { group: 'load', default: '', description: 'Body of the requests.' },
    'load-headers': {
        group: 'load',
        default: '',
        description: 'Headers of the requests, one `Name: value` per line.',
    },
    bench: {
        group: 'load',
        default: '.',
        description: 'Which benchmarks of `test-package` to measure: a regular expression for their names, such as `^BenchmarkPut$`.',
    },
    'bench-iterations': {
        group: 'load',
        default: '10000',
        description: 'How many iterations of each benchmark of `test-package` to run (`-test.benchtime=10000x`), the same number each time. Fewer for slow ones: with 10,000, one more entry kept in each is beyond `min-growth`.',
    },
    warmup: {
        group: 'load',
        default: '',
        description: 'Shell command to run before the first heap profile, so that what is filled only once does not count as growth.',
    },
    drain: {
        group: 'load',
        default: '',
        description: 'Shell command, or a time such as `30s` to wait, that lets the service expire what the load has left behind. What its maps still hold then is judged as `unreleased`.',
    },
    operations: {
        group: 'load',
        default: 'auto',
        description: 'How many operations the load does, to compare per operation: a number, or a pattern for the output of `load` that captures it, such as `/(\\d+) requests/`. `auto`: counted by the built-in generator, else from the heap profile as the requests that net/http or gRPC served (where every allocation is recorded).',
    },
    runs: {
        group: 'measuring',
        default: '3',
        description: 'How often to measure, each time in a fresh process; what differs between them is the noise.',
    },
    'max-runs': {
        group: 'measuring',
        default: '6',
        description: 'How often to measure at the most, where `runs` leave the verdict inconclusive.',
    },
    rounds: {
        group: 'measuring',
        default: '4',
        description: 'How often to repeat the load in the last of these processes, to tell maps that fill up from maps that grow for ever: `1`, or 4 and more. Retained and allocated bytes are those of the first round.',
    },
    'profile-rate': {
        group: 'measuring',
        default: 'auto',
        description: 'Bytes per sample of the heap profile, set through `GODEBUG=memprofilerate`. 1 records every allocation: exact figures, and the load takes longer. `auto`: that of the baseline, else 1; if that takes too long, the largest that can still hold the limits.',
    },
    'settle-timeout': {
        group: 'measuring',
        default: '10s',
        description: 'How long to wait at each heap profile, at the most, until the goroutines that the load has left at work have ended and map memory has stopped changing.',
    },
    watch: {
        group: 'measuring',
        default: '',
        description: 'Interval, such as `5s`, at which to look at map memory while the last run is loaded, to see how it rises. Each look is a heap profile.',
    },
    'gc-trace': {
        group: 'measuring',
        default: 'false',
        description: "Whether to have the service trace its garbage collections (`GODEBUG=gctrace=1`) and show their share of the CPU. The lines go to the service's log.",
    },
    'cpu-profile': {
        group: 'measuring',
        default: 'false',
        description: 'Whether to take a CPU profile while the last run is loaded, to show the share of CPU time in map functions.',
    },
    timeout: {
        group: 'measuring',
        default: '10m',
        description: 'How long one build, warm-up, load, drain or heap profile may take.',
    },
    baseline: {
        group: 'comparing',
        default: 'auto',
        description: 'What to compare with: a measurement kept on a `branch` of the repository (see `baseline-branch`), in a `file` (see `baseline-file`) or as an `artifact` of a run on the default branch (see `baseline-artifact`); the `base-commit` itself, built and measured in the same job in turn with this one; or `none`. `auto`: `file` if `baseline-file` is set; else, on GitHub, `branch`, and where nothing is stored and `build` is set, `base-commit`; else `none`.',
    },
    'base-ref': {
        group: 'comparing',
        default: '',
        description: 'Branch, tag or commit that `baseline: base-commit` starts from: the last commit that it shares with this one is measured. Default: where the pull request left its base; for a push, the commit before; on a terminal, `origin/HEAD`.',
    },
    'baseline-branch': {
        group: 'comparing',
        default: 'go-map-regression',
        description: 'Branch that keeps one measurement per commit. It shares no history with your code.',
    },
    'baseline-file': {
        group: 'comparing',
        default: '',
        description: 'File that keeps one measurement, relative to the working directory.',
    },
    'baseline-artifact': {
        group: 'comparing',
        default: 'go-map-regression',
        description: 'Name of the artifact of `baseline: artifact`, which the workflow uploads by itself on pushes to the default branch: the file that the output `measurement-file` names.',
    },
    'save-baseline': {
        group: 'comparing',
        default: 'auto',
        description: 'Whether to store this measurement: `auto` (on pushes to the default branch and of tags), `always` (a file only) or `never`.',
    },
    'keep-baselines': {
        group: 'comparing',
        default: '500',
        description: 'How many measurements the branch keeps of each `comment-key`, the newest ones. Those of tags are kept besides.',
    },
    'keep-days': {
        group: 'comparing',
        default: '365',
        description: 'How long the branch keeps them. The newest one is kept for ever, and so are those of tags.',
    },
    'require-baseline': {
        group: 'comparing',
        default: 'false',
        description: 'Whether to fail when there is nothing to compare with.',
    },
    anchor: {
        group: 'comparing',
        default: 'auto',
        description: 'Older measurement that catches slow creep (see `max-total-creep`): a tag or commit that was measured, or `none`. `auto`: the last release, tag or reset, whichever is newest, else the oldest measurement.',
    },
    'reset-anchor': {
        group: 'comparing',
        default: '',
        description: 'Reason to reckon slow creep anew from this commit. Recorded with who gave it, on pushes to the default branch and on manual runs of it (`workflow_dispatch`); a reason counts once.',
    },
    'accept-label': {
        group: 'comparing',
        default: 'map-memory-accepted',
        description: 'Label of a pull request with which a person accepts that it is beyond its limits.',
    },
    'max-retained-growth': {
        group: 'limits',
        default: '5%',
        description: 'How much more map memory the load may leave behind, in total and at each site.',
    },
    'max-allocated-growth': {
        group: 'limits',
        default: '5%',
        description: 'How much more map memory the load may allocate, in total and at each site.',
    },
    'max-unreleased-growth': {
        group: 'limits',
        default: '5%',
        description: 'How much more map memory may still be there after `drain`, in total and at each site.',
    },
    'min-growth': {
        group: 'limits',
        default: '64KiB',
        description: 'Growth up to this many bytes is never a regression.',
    },
    'max-retained': {
        group: 'limits',
        default: '',
        description: 'Most map memory that the load may leave behind, such as `8MiB`. Needs no baseline.',
    },
    'max-allocated-per-operation': {
        group: 'limits',
        default: '',
        description: 'Most map memory that one operation may allocate, such as `2KiB`. Needs no baseline.',
    },
    'max-growth-per-operation': {
        group: 'limits',
        default: '',
        description: 'Most map memory that a growing site, or all of them together, may keep of each operation, such as `16B`. Needs `rounds`, and no baseline: it finds a leak on the very first run.',
    },
    'warn-retained-growth': {
        group: 'limits',
        default: '',
        description: 'A lower limit beside `max-retained-growth`, such as `2%`: what is beyond it is told and does not fail.',
    },
    'warn-allocated-growth': {
        group: 'limits',
        default: '',
        description: 'The same beside `max-allocated-growth`.',
    },
    'warn-unreleased-growth': {
        group: 'limits',
        default: '',
        description: 'The same beside `max-unreleased-growth`.',
    },
    'warn-retained': {
        group: 'limits',
        default: '',
        description: 'The same beside `max-retained` or without it, such as `6MiB`.',
    },
    'warn-allocated-per-operation': {
        group: 'limits',
        default: '',
        description: 'The same beside `max-allocated-per-operation` or without it, such as `1KiB`.',
    },
    'warn-growth-per-operation': {
        group: 'limits',
        default: '',
        description: 'The same beside `max-growth-per-operation` or without it, such as `1B`.',
    },
    'max-total-creep': {
        group: 'limits',
        default: '20%',
        description: 'How much more map memory there may be in total than at the `anchor`. Fails only a change that adds to it.',
    },
    'warn-total-creep': {
        group: 'limits',
        default: '',
        description: 'The same beside `max-total-creep`, whether the change adds to it or not.',
    },
    'on-inconclusive': {
        group: 'limits',
        default: 'warn',
        description: 'What to do when the noise is too large to judge: `warn` or `fail`.',
    },
    'fail-on-regression': {
        group: 'limits',
        default: 'true',
        description: 'Whether a regression fails the step. `false` only reports it.',
    },
    'github-token': {
        group: 'telling',
        default: '${{ github.token }}',
        description: 'Token for the comment (`pull-requests: write`) and the baseline branch (`contents: write` on pushes, else `read`).',
    },
    comment: {
        group: 'telling',
        default: 'always',
        description: 'When to comment on the pull request: `always`, `changes` (something changed), `failure` or `never`. There is one comment, kept up to date.',
    },
    'comment-key': {
        group: 'telling',
        default: 'default',
        description: 'Name of what is measured, where one repository measures several services: each has its own comment and baselines.',
    },
    annotations: {
        group: 'telling',
        default: 'true',
        description: 'Whether to annotate the lines of regressions, those of the diff first: ten at the most, or all of them in the check run.',
    },
    'check-run': {
        group: 'telling',
        default: 'auto',
        description: 'Whether to put a check of its own, `Map memory`, on the commit (`checks: write`): `auto` where the token may, `true` or `false`. It has the summary and the annotations.',
    },
    scan: {
        group: 'telling',
        default: 'true',
        description: 'Whether to look through the Go source that a pull request changes for maps that only grow and for writes to nil maps, and note them on its lines, ten at the most. A notice fails nothing. In `mode: check` only.',
    },
    summary: { group: 'telling', default: 'true', description: 'Whether to write the job summary.' },
    'report-directory': {
        group: 'telling',
        default: '',
        description: 'Where to write the report: comment, page, JSON, metrics, measurement and logs. Default: a directory of its own for temporary files.',
    },
    'upload-report': {
        group: 'telling',
        default: 'true',
        description: 'Whether to upload the report as an artifact of the run, without the logs. The comment links to it.',
    },
};
const SECRET_INPUTS = new Set([
    ...['env', 'pprof-headers', 'load-headers', 'load-body'],
]);
const LIMIT_INPUTS = {
    maxRetainedGrowth: 'retained-growth',
    maxAllocatedGrowth: 'allocated-growth',
    maxUnreleasedGrowth: 'unreleased-growth',
    maxRetainedBytes: 'retained',
    maxAllocatedBytesPerOperation: 'allocated-per-operation',
    maxGrowthPerOperation: 'growth-per-operation',
    maxTotalCreep: 'total-creep',
};
const isShare = (limit) => /-(growth|creep)$/.test(LIMIT_INPUTS[limit]);
const OUTPUTS = {
    verdict: '`pass`, `fail`, `accepted`, `inconclusive`, `no baseline`, `incomparable` or `error`; of several services the worst. Empty where nothing was judged.',
    'retained-bytes': 'Map memory that the load left behind, in bytes; empty, like all figures, where several services are reported.',
    'retained-growth-percent': 'Its growth over the baseline, in per cent; empty without one.',
    'allocated-bytes': 'Map memory that the load allocated, in bytes.',
    'allocated-growth-percent': 'Its growth over the baseline, in per cent; empty without one.',
    'unreleased-bytes': 'Map memory that was still there after `drain`, in bytes; empty without one.',
    'unreleased-growth-percent': 'Its growth over the baseline, in per cent; empty without one.',
    'growing-sites': 'JSON list of the sites that keep growing with every round: function, file, line, bytes and entries per operation.',
    regressions: 'JSON list of the sites beyond their limit: function, file, line, metric and bytes.',
    services: 'JSON list of what was judged: service, verdict, retained and allocated bytes, and their growth in per cent.',
    'measurement-file': 'Path of the measurement, as JSON; empty where several are reported.',
    'report-directory': 'Path of the report.',
    'report-url': 'Address of the uploaded report; empty where there is none.',
    'comment-url': 'Address of the comment; empty where there is none.',
    'comment-body': 'The comment as Markdown.',
};


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

/***/ 34950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ MAP_USES),
/* harmony export */   j: () => (/* binding */ useOf)
/* harmony export */ });
const MAP_USES = ['make', 'assign', 'access', 'delete', 'iterate', 'hash', 'grow', 'other'];
const USES = [
    [/^runtime\.(hashGrow|growWork\w*|evacuate\w*)$/, 'grow'],
    [/^internal\/runtime\/maps\.\(\*table\)\.(grow|split|rehash)$/, 'grow'],
    [/^internal\/runtime\/maps\.\(\*Map\)\.(growTo\w+|installTableSplit)$/, 'grow'],
    [/^((runtime|internal\/runtime\/maps)\.)?(aes|mem|Mem|str|Str)[hH]ash\w*$/, 'hash'],
    [/^runtime\.([fc]\d+hash|interhash|nilinterhash|typehash)$|^type:\.hash\./, 'hash'],
    [/^runtime\.(makemap\w*|mapclone\w*)$|^internal\/runtime\/maps\.(NewMap|NewEmptyMap)$/, 'make'],
    [/^runtime\.mapassign/, 'assign'],
    [/^runtime\.mapaccess/, 'access'],
    [/^runtime\.map(delete|clear)/, 'delete'],
    [/^runtime\.map(iter|Iter)|^internal\/runtime\/maps\.\(\*Iter\)\./, 'iterate'],
    [/^sync\.\(\*Map\)\.Load$/, 'access'],
    [/^sync\.\(\*Map\)\.(Store|Swap|LoadOrStore|CompareAndSwap)$/, 'assign'],
    [/^sync\.\(\*Map\)\.(Delete|LoadAndDelete|CompareAndDelete|Clear)$/, 'delete'],
    [/^sync\.\(\*Map\)\.Range$/, 'iterate'],
];
function useOf(functions) {
    const uses = functions.map((name) => USES.find(([pattern]) => pattern.test(name))?.[1]);
    const costs = ['grow', 'hash'].find((use) => uses.includes(use));
    return costs ?? uses.findLast((use) => use !== undefined) ?? 'other';
}


/***/ }),

/***/ 81159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dd: () => (/* binding */ siteKey),
/* harmony export */   GW: () => (/* binding */ KINDS),
/* harmony export */   zU: () => (/* binding */ siteOf)
/* harmony export */ });
const KINDS = [
    'header',
    'initial',
    'first',
    'growth',
    'overflow',
    'boxed',
    'clone',
    'syncMap',
    'made',
    'filled',
    'derived',
];
const siteKey = (site) => `${site.function}\n${site.file}\n${site.line}`;
const siteOf = ({ function: name, file, line }) => ({ function: name, file, line });


/***/ }),

/***/ 57546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ sum),
/* harmony export */   i: () => (/* binding */ mean)
/* harmony export */ });
const sum = (values) => values.reduce((total, value) => total + value, 0);
const mean = (values) => values.length === 0 ? 0 : sum(values) / values.length;


/***/ }),

/***/ 79433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ operationsOf),
/* harmony export */   K: () => (/* binding */ meanOperations)
/* harmony export */ });
/* harmony import */ var _mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57546);

const operationsOf = ({ runs }) => {
    const counts = runs.map(({ operations }) => operations).filter((count) => count !== null);
    return counts.length > 0 && counts.length === runs.length ? counts : null;
};
const meanOperations = (measurement) => {
    const counts = operationsOf(measurement);
    return counts && (0,_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i)(counts);
};


/***/ }),

/***/ 61947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ shortCommit)
/* harmony export */ });
const shortCommit = (commit) => commit.slice(0, 7);


/***/ }),

/***/ 48968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sd: () => (/* binding */ mostRetainedFirst),
/* harmony export */   vA: () => (/* binding */ totalsOf),
/* harmony export */   vl: () => (/* binding */ unreleasedBytesOf)
/* harmony export */ });
/* harmony import */ var _maps_site_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81159);
/* harmony import */ var _mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57546);


const totalsOf = ({ sites }) => ({
    retainedBytes: (0,_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .c)(sites.map(({ retained }) => (0,_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i)(retained.bytes))),
    allocatedBytes: (0,_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .c)(sites.map(({ allocated }) => (0,_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i)(allocated.bytes))),
});
const unreleasedBytesOf = ({ sites }) => {
    const drained = sites.map(({ unreleased }) => unreleased).filter((series) => series !== null);
    if (drained.length === 0 || drained.length < sites.length)
        return null;
    return (0,_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .c)(drained.map(({ bytes }) => (0,_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i)(bytes)));
};
const mostRetainedFirst = (a, b) => (0,_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i)(b.retained.bytes) - (0,_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i)(a.retained.bytes) || ((0,_maps_site_js__WEBPACK_IMPORTED_MODULE_1__/* .siteKey */ .Dd)(a) < (0,_maps_site_js__WEBPACK_IMPORTED_MODULE_1__/* .siteKey */ .Dd)(b) ? -1 : 1);


/***/ }),

/***/ 50145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ barsOf)
/* harmony export */ });
const BARS = '▁▂▃▄▅▆▇█';
const barsOf = (figures) => {
    const largest = figures.reduce((most, figure) => Math.max(most, figure), 1);
    const bar = (figure) => BARS[Math.min(BARS.length - 1, Math.floor((Math.max(figure, 0) / largest) * BARS.length))];
    return figures.map(bar).join('');
};


/***/ }),

/***/ 39708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ columns)
/* harmony export */ });
const columns = (rows) => {
    const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
    return rows.map((row) => row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column])))
        .join('  ')
        .trimEnd());
};


/***/ }),

/***/ 9924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   Q6: () => (/* binding */ visibleText),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   jD: () => (/* binding */ tableRow),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
const LONGEST_NAME = 120;
const LONGEST_PROSE = 500;
const LONGEST_BLOCK = 6_000;
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
const NAMED_ESCAPES = { '\n': '\\n', '\r': '\\r', '\t': ' ' };
const TERMINAL_SEQUENCE = /\u001b\[[0-9;?]*[ -/]*[@-~]/g;
const escapeInvisible = (text) => text
    .replace(TERMINAL_SEQUENCE, '')
    .replace(INVISIBLE, (char) => NAMED_ESCAPES[char] ?? `\\u{${char.codePointAt(0).toString(16)}}`);
const shorten = (text, longest) => {
    const points = Array.from(text);
    if (points.length <= longest)
        return text;
    const tail = Math.floor((longest - 1) / 2);
    return `${points.slice(0, longest - 1 - tail).join('')}…${points.slice(-tail).join('')}`;
};
const visibleText = (text, longest = LONGEST_PROSE) => shorten(escapeInvisible(text).replace(/\p{Zs}/gu, ' '), longest);
const fence = (text, shortest) => {
    const runs = text.match(/`+/g) ?? [];
    return '`'.repeat(Math.max(shortest, ...runs.map((run) => run.length + 1)));
};
const codeSpan = (text, longest = LONGEST_NAME) => {
    const shown = visibleText(text, longest).replace(/(?<=\\)\|/g, '\\u{7c}');
    if (shown.trim() === '')
        return '` `';
    const pad = /^`|`$|^ .* $/.test(shown) ? ' ' : '';
    const ticks = fence(shown, 1);
    return `${ticks}${pad}${shown}${pad}${ticks}`;
};
const ACTIVE_WORD = /[`*_[\]<>&\\~|@#${}^=]|:\/\/|www\.|:[^\s:]+:|[0-9a-f]{7}|(?<![a-z0-9])(?:gh|ghsa|cve)-[0-9a-z]/i;
const LINE_MARKER = /^(?:[-+]+|\d+[.)])$/;
const proseWords = (text) => text
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => {
    if (!ACTIVE_WORD.test(word))
        return word;
    const end = /[.,;:!?]*$/.exec(word)[0];
    return end === word ? codeSpan(word) : codeSpan(word.slice(0, word.length - end.length)) + end;
});
const plainText = (text, longest = LONGEST_PROSE) => {
    const line = visibleText(text.replace(/\s+/g, ' ').trim(), longest);
    const pieces = line.split(/`([^`]+)`/);
    let prose = '';
    for (const [index, piece] of pieces.entries()) {
        const spaced = index % 2 === 1 ? codeSpan(piece) : spacedProse(piece);
        prose += prose.endsWith('`') && spaced.startsWith('`') ? ` ${spaced}` : spaced;
    }
    const [first = '', ...rest] = prose.trim().split(' ');
    return [LINE_MARKER.test(first) ? codeSpan(first) : first, ...rest].join(' ');
};
const spacedProse = (piece) => {
    const lead = piece.startsWith(' ') ? ' ' : '';
    const trail = piece.length > 1 && piece.endsWith(' ') ? ' ' : '';
    return `${lead}${proseWords(piece).join(' ')}${trail}`;
};
const codeBlock = (text, language = '') => {
    const lines = text.replace(/\r\n?/g, '\n').split('\n');
    const shown = lines.map((line) => line.split('\t').map(escapeInvisible).join('\t')).join('\n');
    const points = Array.from(shown);
    const kept = points.length > LONGEST_BLOCK ? `…${points.slice(-LONGEST_BLOCK).join('')}` : shown;
    const ticks = fence(kept, 3);
    return `${ticks}${language}\n${kept.replace(/\n+$/, '')}\n${ticks}`;
};
const tableRow = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;


/***/ }),

/***/ 81822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NO: () => (/* binding */ causesFirst),
/* harmony export */   Ri: () => (/* binding */ movementOf),
/* harmony export */   YN: () => (/* binding */ noiseOf),
/* harmony export */   hD: () => (/* binding */ locationOf),
/* harmony export */   hm: () => (/* binding */ meanOf),
/* harmony export */   l: () => (/* binding */ sitesByKey),
/* harmony export */   n5: () => (/* binding */ isMerelyKept),
/* harmony export */   p2: () => (/* binding */ worstMetricOf)
/* harmony export */ });
/* harmony import */ var _maps_site_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81159);
/* harmony import */ var _measure_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57546);
/* harmony import */ var _measure_operations_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79433);
/* harmony import */ var _verdict_by_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44790);
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38579);





const meanOf = (series) => (0,_measure_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .mean */ .i)(series.bytes);
const sitesByKey = (measurement) => new Map((measurement?.sites ?? []).map((site) => [(0,_maps_site_js__WEBPACK_IMPORTED_MODULE_3__/* .siteKey */ .Dd)(site), site]));
const noiseOf = ({ lowBytes, highBytes }) => Math.max(0, (highBytes - lowBytes) / 2);
const movementOf = (comparison, floorBytes) => {
    if (comparison.lowBytes > 0 && comparison.growthBytes > floorBytes)
        return 'grew';
    if (comparison.highBytes < 0 && -comparison.growthBytes > floorBytes)
        return 'shrank';
    return 'same';
};
const worstMetricOf = (site, { totals }) => {
    const ranked = (0,_verdict_by_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .M)(site).map(([metric, { outcome }]) => ({
        metric,
        rank: 2 * _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITY */ .C$[outcome] + (totals?.[metric]?.outcome === 'beyond' ? 1 : 0),
    }));
    const worst = Math.max(...ranked.map(({ rank }) => rank));
    const tied = ranked.filter(({ rank }) => rank === worst).map(({ metric }) => metric);
    const isAllocated = site.outcome === 'within' && site.allocated.growthBytes > site.retained.growthBytes;
    return isAllocated && tied.includes('allocated') ? 'allocated' : tied[0];
};
const isMerelyKept = (site, verdict) => {
    const { retained, allocated } = site;
    if (retained.outcome !== 'beyond' || allocated.outcome !== 'within' || allocated.base <= 0)
        return false;
    const operations = verdict.perOperation ? ((0,_measure_operations_js__WEBPACK_IMPORTED_MODULE_4__/* .meanOperations */ .K)(verdict.head) ?? 1) : 1;
    return allocated.growthBytes * operations < retained.growthBytes / 2;
};
const causesFirst = (verdict) => {
    const rank = (site) => site.outcome !== 'beyond' ? 2 : isMerelyKept(site, verdict) ? 1 : 0;
    return verdict.sites.toSorted((a, b) => rank(a) - rank(b));
};
const locationOf = ({ file, line }) => line > 0 ? `${file}:${line}` : file || 'unknown file';


/***/ }),

/***/ 92772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ formatCountGrowth),
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   MH: () => (/* binding */ formatMilliseconds),
/* harmony export */   Mo: () => (/* binding */ formatFigure),
/* harmony export */   Sb: () => (/* binding */ percentNote),
/* harmony export */   T9: () => (/* binding */ formatGrowth),
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   Yx: () => (/* binding */ formatPercentGrowth),
/* harmony export */   aI: () => (/* binding */ entriesText),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   z3: () => (/* binding */ formatBytes),
/* harmony export */   zR: () => (/* binding */ shortFunction)
/* harmony export */ });
const UNITS = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
const MINUS = '−';
const sign = (value) => (value < 0 ? MINUS : '+');
const digits = (value) => {
    const decimals = value >= 100 ? 0 : value >= 10 ? 1 : 2;
    return String(Number(value.toFixed(decimals)));
};
const formatBytes = (bytes) => {
    let size = Math.abs(bytes);
    let unit = 0;
    while (unit < UNITS.length - 1 && Number(size.toFixed(0)) >= 1024) {
        size /= 1024;
        unit += 1;
    }
    const text = unit === 0 ? String(Math.round(size)) : digits(size);
    return `${bytes < 0 && text !== '0' ? MINUS : ''}${text} ${UNITS[unit]}`;
};
const formatGrowth = (bytes) => {
    const size = formatBytes(Math.abs(bytes));
    return size === '0 B' ? size : `${sign(bytes)}${size}`;
};
const formatCount = (count) => `${Math.round(count) < 0 ? MINUS : ''}${String(Math.abs(Math.round(count))).replace(/\B(?=(\d{3})+$)/g, ',')}`;
const formatCountGrowth = (count) => {
    const size = formatCount(Math.abs(count));
    return size === '0' ? size : `${sign(count)}${size}`;
};
const formatFigure = (figure) => figure >= 100 ? formatCount(figure) : digits(figure);
const formatSeconds = (seconds) => `${formatFigure(seconds)} s`;
const formatMilliseconds = (ms) => `${formatFigure(ms)} ms`;
const entriesText = (entries) => {
    if (entries >= 1.5)
        return `about ${String(Number(entries.toPrecision(2)))} entries`;
    return entries > 0.5 ? 'about one entry' : `about one entry in ${formatCount(1 / entries)}`;
};
const formatPercent = (percent) => {
    const size = Math.abs(percent);
    const text = size >= 10 ? formatCount(size) : String(Number(size.toFixed(size >= 1 ? 1 : 2)));
    return `${percent < 0 && text !== '0' ? MINUS : ''}${text} %`;
};
const formatPercentGrowth = (percent) => {
    const size = formatPercent(Math.abs(percent));
    return size === '0 %' ? size : `${sign(percent)}${size}`;
};
const percentNote = (percent) => percent === null || percent > 999 ? '' : ` (${formatPercentGrowth(percent)})`;
const shortFunction = (name) => {
    const path = /^[^([]*/.exec(name)[0];
    const directories = /^(?:.*\/)?(?=[^/]+\/v\d+\.)|^.*\//.exec(path)?.[0] ?? '';
    return name.slice(directories.length).replaceAll('%2e', '.');
};


/***/ }),

/***/ 34995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   Ip: () => (/* binding */ ANCHOR),
/* harmony export */   O5: () => (/* binding */ historyLines),
/* harmony export */   bn: () => (/* binding */ growthText),
/* harmony export */   kb: () => (/* binding */ dayOf),
/* harmony export */   tw: () => (/* binding */ MOST_SITES),
/* harmony export */   wh: () => (/* binding */ ACCEPTED)
/* harmony export */ });
/* harmony import */ var _measure_totals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48968);
/* harmony import */ var _bars_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50145);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92772);



const ANCHOR = '⚓';
const ACCEPTED = '✓';
const markOf = ({ commit, accepted }, anchor) => `${commit === anchor ? ANCHOR : ''}${accepted === null ? '' : ACCEPTED}`;
const MOST_SITES = 20;
const dayOf = ({ measuredAt }) => measuredAt.slice(0, 10);
const growthText = (percent) => percent === null ? '' : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercentGrowth */ .Yx)(percent);
const FEWEST = 2;
const historyLines = ({ history, creep, head }, style) => {
    if (history.length < FEWEST)
        return [];
    const totals = (0,_measure_totals_js__WEBPACK_IMPORTED_MODULE_1__/* .totalsOf */ .vA)(head);
    const marks = [...history.map((entry) => markOf(entry, creep?.anchor.commit ?? null)), ''];
    const legend = history.some(({ accepted }) => accepted !== null)
        ? `; ${ACCEPTED} was accepted by a person`
        : '';
    const line = (metric, title) => {
        const figures = [...history, totals].map((one) => one[`${metric}Bytes`]);
        const bars = (0,_bars_js__WEBPACK_IMPORTED_MODULE_2__/* .barsOf */ .I)(figures);
        const path = marks.map((mark, i) => `${mark}${bars[i]}`).join('');
        const percent = creep?.[metric].growthPercent ?? null;
        const change = creep === null || percent === null
            ? ''
            : ` ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercentGrowth */ .Yx)(percent)} since ${anchorWords(creep, history, style)}`;
        return `${title} over the last ${figures.length} measured commits: ${path}${change}`;
    };
    return [line('retained', 'Retained') + legend, line('allocated', 'Allocated')];
};
const anchorWords = ({ anchor }, history, { prose }) => {
    const at = history.findIndex(({ commit }) => commit === anchor.commit);
    if (at === -1)
        return `${prose(anchor.why)}, on ${dayOf(anchor)}`;
    const ago = history.length - at;
    return `${prose(anchor.why)} (${ANCHOR}), ${ago} measured commit${ago === 1 ? '' : 's'} ago`;
};


/***/ }),

/***/ 45138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ html)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);

const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
const html = (parts, ...pieces) => ({
    markup: parts.reduce((page, part, i) => page + markupOf(pieces[i - 1]) + part),
});
const markupOf = (piece) => {
    if (typeof piece === 'number')
        return String(piece);
    if (typeof piece === 'string')
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(piece).replace(/[&<>"']/g, (char) => ENTITIES[char]);
    return 'markup' in piece ? piece.markup : piece.map(({ markup }) => markup).join('');
};


/***/ }),

/***/ 55081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ historyChart)
/* harmony export */ });
/* harmony import */ var _measure_short_commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61947);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92772);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34995);
/* harmony import */ var _line_chart_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72120);




const TITLES = {
    retained: 'Retained, of each measured commit',
    allocated: 'Allocated, of each measured commit',
};
const historyChart = (points, metric, more) => {
    const step = points.findIndex(({ commit }) => commit === more.anchor?.commit);
    return (0,_line_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .lineChart */ .Tz)({
        title: TITLES[metric],
        lines: [
            {
                name: metric,
                points: points.map((point) => ({
                    bytes: point[`${metric}Bytes`],
                    title: pointWords(point, metric),
                    isAccepted: point.accepted !== null,
                })),
            },
        ],
        steps: [stepOf(points[0]), stepOf(points.at(-1))],
        limits: more.limits ?? [],
        anchor: step === -1 ? null : { step, name: `anchor: ${more.anchor.why}` },
    });
};
const stepOf = (point) => `${(0,_measure_short_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .shortCommit */ .A)(point.commit)} ${(0,_history_js__WEBPACK_IMPORTED_MODULE_2__/* .dayOf */ .kb)(point)}`.trim();
const pointWords = (point, metric) => [`${stepOf(point)}: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(point[`${metric}Bytes`])}`, point.mark, point.accepted]
    .filter(Boolean)
    .join(' · ');


/***/ }),

/***/ 72120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KM: () => (/* binding */ sparkline),
/* harmony export */   Tz: () => (/* binding */ lineChart)
/* harmony export */ });
/* unused harmony export roundedUp */
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92772);
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45138);


const WIDTH = 1000;
const HEIGHT = 200;
const TOPS = [1, 2, 4, 6, 8, 10, 12, 16, 20, 30, 40, 60, 80, 100, 120, 160, 200, 300, 400, 600, 800, 1000];
const roundedUp = (bytes) => {
    let unit = 1;
    while (bytes > 1000 * unit)
        unit *= 1024;
    return TOPS.find((top) => top * unit >= bytes) * unit;
};
const coordinate = (value) => Number(value.toFixed(1));
const scaleOf = ({ lines, seconds }, [bottom, top]) => {
    const count = Math.max(...lines.map(({ points }) => points.length), 1);
    const last = seconds?.at(-1) ?? 0;
    return {
        x: (step) => coordinate(last > 0 ? (seconds[step] / last) * WIDTH : count === 1 ? WIDTH / 2 : (step / (count - 1)) * WIDTH),
        y: (bytes) => coordinate(HEIGHT - ((bytes - bottom) / (top - bottom)) * HEIGHT),
    };
};
const path = (points, { x, y }) => ({
    markup: points.map(({ bytes }, step) => `${step === 0 ? 'M' : 'L'}${x(step)} ${y(bytes)}`).join(''),
});
const MOST_DOTS = 120;
const dots = (points, { x, y }) => points.flatMap(({ bytes, title, isAccepted = false }, step) => points.length > MOST_DOTS && !isAccepted
    ? []
    : [
        (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<path class="${isAccepted ? 'dot accepted' : 'dot'}" d="M${x(step)} ${y(bytes)}h0">
            <title>${title}</title>
          </path>`,
    ]);
const legendOf = ({ lines, limits = [], anchor }) => (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `
  <ul class="legend">
    ${lines.length === 1 ? '' : lines.map(({ name }, i) => (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<li class="line-${i}">${name}</li>`)}
    ${limits.map(({ name, bytes }, i) => (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<li class="limit-${i}">${name}: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(bytes)}</li>`)}
    ${anchor ? (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<li class="anchor">${anchor.name}</li>` : ''}
    ${lines.some(({ points }) => points.some(({ isAccepted }) => isAccepted))
    ? (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<li class="accepted">accepted by a person</li>`
    : ''}
  </ul>
`;
const lineChart = (chart) => {
    const { title, lines, steps, limits = [], anchor } = chart;
    const figures = [...lines.flatMap(({ points }) => points), ...limits].map(({ bytes }) => bytes);
    const top = roundedUp(figures.reduce((most, bytes) => Math.max(most, bytes), 1));
    const least = figures.reduce((low, bytes) => Math.min(low, bytes), 0);
    const bottom = least < 0 ? -roundedUp(-least) : 0;
    const scale = scaleOf(chart, [bottom, top]);
    const { x, y } = scale;
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `
    <figure class="chart">
      <figcaption>${title} ${legendOf(chart)}</figcaption>
      <div class="plot">
        <div class="y-axis" aria-hidden="true">
          ${[top, (top + bottom) / 2, bottom].map((bytes) => (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<span>${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(bytes)}</span>`)}
        </div>
        <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-label="${title}">
          ${[top, (top + bottom) / 2, bottom, 0].map((bytes) => (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<path class="grid" d="M0 ${y(bytes)}H${WIDTH}" />`)}
          ${anchor ? (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<path class="anchor" d="M${x(anchor.step)} 0V${HEIGHT}" />` : ''}
          ${limits.map(({ bytes }, i) => (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<path class="limit-${i}" d="M0 ${y(bytes)}H${WIDTH}" />`)}
          ${lines.map(({ points }, i) => (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<g class="line-${i}"
                ><path class="line" d="${path(points, scale)}" />${dots(points, scale)}</g
              > `)}
        </svg>
        <div class="x-axis" aria-hidden="true">${steps.map((step) => (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<span>${step}</span>`)}</div>
      </div>
    </figure>
  `;
};
const sparkline = (figures) => {
    const most = figures.reduce((high, bytes) => Math.max(high, bytes), 1);
    const points = figures.map((bytes) => ({ bytes: Math.max(bytes, 0), title: '' }));
    const scale = scaleOf({ title: '', lines: [{ name: '', points }], steps: [] }, [0, most]);
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<svg
    class="sparkline"
    viewBox="0 0 ${WIDTH} ${HEIGHT}"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    <path class="line" d="${path(points, scale)}" />
  </svg>`;
};


/***/ }),

/***/ 91941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ page)
});

// EXTERNAL MODULE: ./build/report/html.js
var html = __webpack_require__(45138);
;// CONCATENATED MODULE: ./build/report/page/css.js
const CSS = {
    markup: `
  :root {
    color-scheme: light dark;
    --page: light-dark(#f6f7f9, #0d1117); --card: light-dark(#fff, #151b23); --ink: light-dark(#1c2128, #e6edf3);
    --quiet: light-dark(#57606a, #9198a1); --faint: light-dark(#dde1e6, #2f353d); --wash: light-dark(#f0f2f5, #1c232d);
    --link: light-dark(#0757b8, #58a6ff); --good: light-dark(#116329, #3fb950); --bad: light-dark(#b3261e, #ff7b72);
    --doubt: light-dark(#8a5a00, #e3b341); --anchor: light-dark(#7a3fd0, #b392f0); --accepted: light-dark(#b04a00, #f0883e);
    --line-0: light-dark(#24292f, #e6edf3); --line-1: light-dark(#0969da, #58a6ff); --line-2: light-dark(#b3261e, #ff7b72);
    --line-3: light-dark(#0f7b6c, #39c5bb); --line-4: light-dark(#9a6700, #e3b341); --line-5: light-dark(#8250df, #b392f0);
    --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace;
  }
  * { box-sizing: border-box }
  html { background: var(--page); color: var(--ink); -webkit-text-size-adjust: 100% }
  body { font: 14px/1.5 system-ui, -apple-system, 'Segoe UI', sans-serif; max-width: 1200px; margin: 0 auto; padding: 0 20px 32px }
  header { display: flex; flex-wrap: wrap; gap: 2px 16px; justify-content: space-between; padding: 16px 2px 12px; color: var(--quiet) }
  header b { color: var(--ink) }
  footer { color: var(--quiet); font-size: 12px; padding: 20px 2px }
  section { background: var(--card); border: 1px solid var(--faint); border-radius: 10px; padding: 18px 22px; margin: 0 0 16px }
  b.anchor { color: var(--anchor) } b.accepted { color: var(--accepted) }
  h1 { font-size: 21px; line-height: 1.35; font-weight: 650; margin: 4px 0 10px; text-wrap: pretty }
  h2 { font-size: 16px; line-height: 1.4; margin: 0 0 10px } h3 { font-size: 14px; margin: 20px 0 6px } h4 { font-size: 13px; margin: 12px 0 4px; color: var(--quiet) }
  p { margin: 0 0 8px } small, .quiet { color: var(--quiet) } small { font-size: 12px; font-weight: 400 }
  code, pre { font: 12.5px/1.45 var(--mono); overflow-wrap: anywhere }
  h1 code { font-size: .88em; background: var(--wash); border-radius: 5px; padding: 1px 5px }
  p code, li code { background: var(--wash); border-radius: 4px; padding: 1px 4px }
  pre { background: var(--wash); border-radius: 6px; margin: 4px 0; padding: 4px 8px; white-space: pre-wrap }
  pre.commands { padding: 10px 12px; white-space: pre; overflow-x: auto }
  a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: 2px }
  a code { color: inherit }
  ul { margin: 0; padding: 0 0 0 20px } li { margin: 2px 0 } ul.sentences { margin: 10px 0 0 } ul.sentences:empty { display: none }
  .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
  @media (scripting: none) { .by-script { display: none !important } }
  @media (scripting: enabled) { .needs-script { display: none } }
  [hidden] { display: none !important }
  :focus-visible { outline: 2px solid var(--link); outline-offset: 2px }

  #answer { border-left: 5px solid var(--quiet); padding-left: 20px }
  #answer.fail { border-left-color: var(--bad) } #answer.pass { border-left-color: var(--good) }
  #answer.inconclusive, #answer.incomparable, #answer.accepted { border-left-color: var(--doubt) }
  #answer h2 { margin: 16px 0 6px }
  .state { text-transform: uppercase; letter-spacing: .06em; font-size: 12px; font-weight: 700; color: var(--quiet); margin: 0 }
  .fail > .state { color: var(--bad) } .pass > .state { color: var(--good) }
  .inconclusive > .state, .incomparable > .state, .accepted > .state { color: var(--doubt) }
  .chip { display: inline-block; font-size: 11.5px; font-weight: 600; line-height: 1.4; padding: 1px 8px; border-radius: 20px; color: var(--quiet); background: var(--wash); white-space: nowrap }
  .chip.beyond { color: var(--bad); background: color-mix(in srgb, var(--bad) 12%, transparent) }
  .chip.within { color: var(--good); background: color-mix(in srgb, var(--good) 12%, transparent) }
  .chip.unclear { color: var(--doubt); background: color-mix(in srgb, var(--doubt) 14%, transparent) }

  table { border-collapse: collapse; width: 100% }
  th { text-align: left; font-weight: 600 } thead th { color: var(--quiet); font-size: 12px; white-space: nowrap }
  th, td { padding: 7px 16px 7px 0; border-bottom: 1px solid var(--faint); vertical-align: top }
  tr > :last-child { padding-right: 0 } tbody tr:last-child > * { border-bottom: 0 }
  .number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums }
  .number b, .number small, .number span { display: block } .number span { color: var(--quiet) } .number b { font-weight: 600 }
  tr.within .number b { font-weight: 400 } .number.beyond b { color: var(--bad) } .number.unclear b { color: var(--doubt) }
  .scroll { overflow-x: auto } table.plain th[scope=row] { font-weight: 400; white-space: nowrap } table.plain td { white-space: normal; overflow-wrap: anywhere }
  table.plain { width: auto; min-width: min(100%, 520px) } .differs > * { color: var(--doubt); font-weight: 600 }
  .totals { margin: 12px 0 4px } .totals th small { display: block } .totals .number b { display: inline }
  .bullet { width: 150px; min-width: 90px } .bullet svg { display: block; width: 100%; height: 18px; margin-top: 2px; overflow: visible }
  .bullet .room { fill: var(--wash) } .bullet .head { fill: var(--good) } .bullet .head.beyond { fill: var(--bad) } .bullet .head.unclear { fill: var(--doubt) }
  .bullet path { stroke: var(--quiet); stroke-width: 1.5; vector-effect: non-scaling-stroke } .bullet .limit { stroke: var(--ink); stroke-width: 2 }

  .controls { display: flex; flex-wrap: wrap; gap: 10px 18px; align-items: end; margin: 0 0 12px }
  .controls label > span, legend { display: block; font-size: 12px; color: var(--quiet); padding: 0; margin-bottom: 3px }
  input[type=search], select, button { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--faint); border-radius: 7px; padding: 4px 10px; min-height: 32px }
  button { cursor: pointer } button:hover:not(:disabled) { background: var(--wash) } button:disabled { opacity: .45; cursor: default }
  .search { flex: 1 1 220px; max-width: 380px } .search input { width: 100% }
  .switch { border: 0; padding: 0; margin: 0; display: flex } .switch legend { float: left; width: 100% } fieldset.switch { flex-wrap: wrap }
  .switch label { position: relative } .switch input { position: absolute; inset: 0; opacity: 0; cursor: pointer; margin: 0 }
  .controls .switch label span { margin: 0; font-size: 14px; color: inherit; border: 1px solid var(--faint); padding: 4px 12px; min-height: 32px; line-height: 22px; margin-left: -1px }
  .switch label:first-of-type span { border-radius: 7px 0 0 7px; margin-left: 0 } .switch label:last-of-type span { border-radius: 0 7px 7px 0 }
  .controls .switch input:checked + span { background: var(--ink); color: var(--card); border-color: var(--ink) }
  .switch input:focus-visible + span { outline: 2px solid var(--link); outline-offset: 2px; z-index: 1; position: relative }

  #flame-note { min-height: 21px; margin: 0 0 4px }
  #flame-legend { min-height: 20px; margin: 0 } #flame-chart { max-height: 520px; overflow: hidden auto; border-radius: 6px }
  .d3-flame-graph { display: block } .d3-flame-graph .title { display: none }
  .d3-flame-graph rect { stroke: var(--card); stroke-width: 1; cursor: pointer } .d3-flame-graph .fade { opacity: .55 }
  .d3-flame-graph .current rect { stroke: var(--ink); stroke-width: 2 }
  .d3-flame-graph-label { font: 12px/20px system-ui, sans-serif; color: #16181c; padding: 0 5px; white-space: nowrap; overflow: hidden; text-overflow: ellipsis }
  #flame-details { min-height: 68px; margin: 8px 0 4px; padding: 6px 10px; background: var(--wash); border-radius: 6px; overflow-wrap: anywhere }
  #flame-details b { font-family: var(--mono); font-size: 13px }
  .legend { list-style: none; display: flex; flex-wrap: wrap; gap: 2px 16px; padding: 0; font-size: 12px; color: var(--quiet); font-weight: 400 }
  .legend li { display: flex; align-items: center; gap: 6px; margin: 0; overflow-wrap: anywhere }
  .legend li::before { content: ''; flex: none; width: 14px; height: 3px; border-radius: 2px; background: currentcolor }
  #flame-legend li::before { height: 12px; width: 12px; border-radius: 3px; background: var(--swatch) }

  .chart { margin: 14px 0 18px } .chart figcaption { font-weight: 600; margin: 0 0 8px } .legend:empty { display: none }
  .plot { display: grid; grid-template: 1fr auto / auto 1fr; column-gap: 10px }
  .plot svg { width: 100%; height: 190px; display: block; overflow: visible }
  .y-axis, .x-axis { display: flex; justify-content: space-between; font-size: 11.5px; color: var(--quiet); font-variant-numeric: tabular-nums }
  .y-axis { flex-direction: column; text-align: right; margin: -8px 0; white-space: nowrap } .x-axis { grid-column: 2; padding-top: 6px; gap: 8px }
  .x-axis span:last-child:not(:first-child) { text-align: right }
  .plot path { fill: none; vector-effect: non-scaling-stroke } .grid { stroke: var(--faint) }
  .line { stroke: currentcolor; stroke-width: 2; stroke-linejoin: round; fill: none; vector-effect: non-scaling-stroke }
  .dot { stroke: currentcolor; stroke-width: 7; stroke-linecap: round } .dot:hover { stroke-width: 11 } .dot.accepted { stroke: var(--accepted); stroke-width: 11 }
  .line-0 { color: var(--line-0) } .line-1 { color: var(--line-1) } .line-2 { color: var(--line-2) } .line-3 { color: var(--line-3) } .line-4 { color: var(--line-4) } .line-5 { color: var(--line-5) }
  .legend [class] { color: var(--quiet) } .legend .line-0::before { background: var(--line-0) } .legend .line-1::before { background: var(--line-1) } .legend .line-2::before { background: var(--line-2) }
  .legend .line-3::before { background: var(--line-3) } .legend .line-4::before { background: var(--line-4) } .legend .line-5::before { background: var(--line-5) }
  path.limit-0 { stroke: var(--bad); stroke-dasharray: 6 4 } path.limit-1 { stroke: var(--doubt); stroke-dasharray: 2 4 } path.anchor { stroke: var(--anchor); stroke-dasharray: 4 3 }
  .legend .limit-0::before { background: var(--bad) } .legend .limit-1::before { background: var(--doubt) } .legend .anchor::before { background: var(--anchor); width: 3px; height: 12px } .legend .accepted::before { background: var(--accepted); width: 10px; height: 10px; border-radius: 50% }

  .sparkline { display: block; width: 110px; height: 24px; color: var(--line-1); overflow: visible } td .sparkline { margin: 3px 0 3px auto }
  #site-table td.site { width: 99% } .site .name { display: flex; flex-wrap: wrap; gap: 2px 8px; align-items: baseline } .site .name code { font-weight: 650; font-size: 13px }
  .site .place, .site .note { font-size: 12.5px; color: var(--quiet) } .site pre { display: inline-block; max-width: 100% }
  .kinds { display: flex; flex-wrap: wrap; gap: 0 10px; font-size: 11.5px; color: var(--quiet) }
  .rounds { min-width: 130px; text-align: right } .rounds small { display: block; max-width: 170px; margin-left: auto }
  tr.beyond > td:first-child { box-shadow: -8px 0 0 var(--card), -11px 0 0 var(--bad) } tr.unclear > td:first-child { box-shadow: -8px 0 0 var(--card), -11px 0 0 var(--doubt) }
  th button { border: 0; background: none; padding: 0; min-height: 0; font: inherit; color: inherit } th button:hover:not(:disabled) { background: none; text-decoration: underline }
  [aria-sort=ascending] button::after { content: ' ▲' } [aria-sort=descending] button::after { content: ' ▼' }
  .pages { display: flex; flex-wrap: wrap; gap: 8px; justify-content: space-between; align-items: center; color: var(--quiet); margin-top: 10px; min-height: 32px }

  @media (max-width: 720px) {
    body { padding: 0 10px 24px } section { padding: 14px 14px; border-radius: 8px } #answer { padding-left: 12px } h1 { font-size: 18px }
    .totals thead, #site-table thead { display: none }
    .totals tr, #site-table tr { display: flex; flex-wrap: wrap; gap: 2px 18px; padding: 10px 0; border-bottom: 1px solid var(--faint) }
    .totals tr > *, #site-table tr > * { padding: 0; border: 0; text-align: left } .totals tr > th, #site-table td.site { flex: 1 0 100%; width: 100% }
    [data-label]::before { content: attr(data-label); display: block; font-size: 11px; color: var(--quiet) } .rounds:not(:has(*)) { display: none }
    td .sparkline { margin-left: 0 } .rounds small { margin-left: 0; max-width: none } .bullet { flex: 1 0 100%; width: auto }
    tr.beyond > td:first-child, tr.unclear > td:first-child { box-shadow: none } .search { max-width: none; flex-basis: 100% }
  }
  @media (prefers-reduced-motion: no-preference) { .dot { transition: stroke-width .1s } }
  @media print {
    :root { color-scheme: light } body { max-width: none; padding: 0; font-size: 11px } section { border: 0; padding: 8px 0; break-inside: auto } .controls, .pages button, footer { display: none !important }
    tr, figure, h2, h3 { break-inside: avoid; break-after: auto } #flame-chart { max-height: none }
  }
`,
};

;// CONCATENATED MODULE: ./build/report/page/shell.js


const page = (title, body, script) => (0,html/* html */.q) `<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policyOf(script)}" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <style>
          ${CSS}
        </style>
      </head>
      <body>
        ${body} ${scriptElement(script)}
      </body>
    </html> `.markup;
const scriptElement = (script) => ({
    markup: script === null ? '' : `<script>${script.text}</script>`,
});
const policyOf = (script) => `default-src 'none'; ${script === null ? '' : `script-src '${script.hash}'; `}style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'`;


/***/ }),

/***/ 44790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ entriesOf),
/* harmony export */   y: () => (/* binding */ mapMetrics)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38579);

const entriesOf = (all) => _verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .Cb.flatMap((metric) => {
    const value = all[metric];
    return value === null ? [] : [[metric, value]];
});
const mapMetrics = (all, change) => ({
    retained: change(all.retained, 'retained'),
    allocated: change(all.allocated, 'allocated'),
    unreleased: all.unreleased === null ? null : change(all.unreleased, 'unreleased'),
});


/***/ }),

/***/ 38579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C$: () => (/* binding */ SEVERITY),
/* harmony export */   Cb: () => (/* binding */ METRICS),
/* harmony export */   xj: () => (/* binding */ STATES)
/* harmony export */ });
const METRICS = ['retained', 'allocated', 'unreleased'];
const SEVERITY = { within: 0, unclear: 1, beyond: 2 };
const STATES = ['pass', 'fail', 'accepted', 'inconclusive', 'no baseline', 'incomparable'];


/***/ })

};
