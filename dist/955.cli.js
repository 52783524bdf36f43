export const id = 955;
export const ids = [955];
export const modules = {

/***/ 2310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $T: () => (/* binding */ mergeIndexes),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   Pm: () => (/* binding */ INDEX_PATH),
/* harmony export */   X1: () => (/* binding */ decodeIndex),
/* harmony export */   ZK: () => (/* binding */ EMPTY_INDEX),
/* harmony export */   bj: () => (/* binding */ encodeIndex),
/* harmony export */   bn: () => (/* binding */ KEY_PATTERN)
/* harmony export */ });
/* unused harmony export measurementPath */
/* harmony import */ var _measure_totals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8968);
/* harmony import */ var _json_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7742);
/* harmony import */ var _stored_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7706);



const INDEX_PATH = 'index.json';
const EMPTY_INDEX = { version: 1, entries: [] };
const commit = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .matching */ .wC)(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'a full commit sha in lower case');
const KEY_PATTERN = /^(?!\.+$|\.git$)[\w.-]{1,100}$/i;
const key = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .matching */ .wC)(KEY_PATTERN, 'a key of letters, digits, `_`, `-` and `.`, other than dots and `.git`');
const measurementPath = (ofKey, ofCommit) => `measurements/${key(ofKey, 'key')}/${commit(ofCommit, 'commit')}.json`;
const entryOf = (ofKey, measurement) => {
    const { commit: ofCommit, measuredAt } = measurement.provenance;
    const path = measurementPath(ofKey, ofCommit);
    return { commit: ofCommit, key: ofKey, path, measuredAt, ...(0,_measure_totals_js__WEBPACK_IMPORTED_MODULE_2__/* .totalsOf */ .v)(measurement) };
};
const mergeIndexes = (a, b) => {
    const newestOf = new Map();
    for (const entry of [...a.entries, ...b.entries].sort(newestFirst)) {
        if (!newestOf.has(entry.path))
            newestOf.set(entry.path, entry);
    }
    return { version: 1, entries: [...newestOf.values()] };
};
const newestFirst = (a, b) => Date.parse(b.measuredAt) - Date.parse(a.measuredAt) || (encodeEntry(a) < encodeEntry(b) ? -1 : 1);
const encodeEntry = (entry) => JSON.stringify(orderedEntry(entry, ''));
const orderedEntry = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    commit,
    key,
    path: _json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    measuredAt: (value, path) => typeof value === 'string' && !Number.isNaN(Date.parse(value))
        ? value
        : (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(path, 'an ISO 8601 time', value),
    retainedBytes: _json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .finite */ .E2,
    allocatedBytes: _json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .finite */ .E2,
});
const entry = (value, path) => {
    const read = orderedEntry(value, path);
    const expected = measurementPath(read.key, read.commit);
    return read.path === expected ? read : (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(`${path}.path`, expected, read.path);
};
const index = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ version: _stored_json_js__WEBPACK_IMPORTED_MODULE_0__/* .version1 */ .GP, entries: (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(entry) });
const FORMAT = {
    name: 'index',
    read: index,
    remedy: 'Delete the branch that holds the baselines; the next push to the default branch makes it anew.',
};
const encodeIndex = (value) => (0,_stored_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(index(value, ''));
const decodeIndex = (content, source) => (0,_stored_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseStored */ .Tw)(content, source, FORMAT);


/***/ }),

/***/ 7742:
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
const notNegative = (value, path) => {
    const number = finite(value, path);
    return number >= 0 ? number : refuse(path, 'a number of 0 or more', value);
};
const oneOf = (...choices) => (value, path) => choices.find((choice) => choice === value) ?? refuse(path, `one of ${choices.join(', ')}`, value);
const matching = (pattern, expected) => (value, path) => typeof value === 'string' && pattern.test(value) ? value : refuse(path, expected, value);
const nullable = (read) => (value, path) => value === null ? null : read(value, path);
const optional = (read) => (value, path) => value === undefined ? undefined : read(value, path);
const listOf = (read) => (value, path) => Array.isArray(value)
    ? value.map((item, i) => read(item, `${path}[${i}]`))
    : refuse(path, 'a list', value);
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

/***/ 3664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ decodeMeasurement),
/* harmony export */   f: () => (/* binding */ encodeMeasurement)
/* harmony export */ });
/* harmony import */ var _maps_site_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1159);
/* harmony import */ var _json_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7742);
/* harmony import */ var _stored_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7706);



const run = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    operations: (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .notNegative */ .v7),
    loadSeconds: _json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .notNegative */ .v7,
    snapshotSeconds: _json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .notNegative */ .v7,
    heapInUseBytes: _json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .notNegative */ .v7,
});
const commit = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .matching */ .wC)(/^(?:[0-9a-f]{40}|[0-9a-f]{64})?$/, 'the id of a commit or an empty text');
const storedSeries = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    bytes: (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .finite */ .E2),
    samplingVariance: (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .notNegative */ .v7)),
});
const series = (value, path) => {
    const { bytes, samplingVariance = bytes.map(() => 0) } = storedSeries(value, path);
    return samplingVariance.length === bytes.length
        ? { bytes, samplingVariance }
        : (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(`${path}.samplingVariance`, `${bytes.length} numbers, as bytes has`, samplingVariance);
};
const site = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    function: _json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    file: _json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    line: _json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .notNegative */ .v7,
    kinds: (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .partialRecord */ .jg)(_maps_site_js__WEBPACK_IMPORTED_MODULE_2__/* .KINDS */ .GW, (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ retainedBytes: _json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .finite */ .E2, allocatedBytes: _json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .finite */ .E2 })),
    retained: series,
    allocated: series,
    retainedByRound: (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .finite */ .E2),
    retainedObjects: _json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .finite */ .E2,
    allocatedObjects: _json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .finite */ .E2,
});
const fields = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    version: _stored_json_js__WEBPACK_IMPORTED_MODULE_0__/* .version1 */ .GP,
    provenance: (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ commit, ref: _json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, event: _json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, runUrl: _json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, measuredAt: _json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq }),
    fingerprint: (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
        goVersion: _json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
        mapImplementation: (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('bucket', 'swiss', 'unknown'),
        goExperiment: _json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
        os: _json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
        architecture: _json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
        maxProcs: _json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .finite */ .E2,
        rateClass: (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('exact', 'sampled'),
        load: _json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    }),
    rate: _json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .notNegative */ .v7,
    runs: (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(run),
    roundOperations: (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)((0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .notNegative */ .v7)),
    sites: (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(site),
    warnings: (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
});
const measurement = (value, path) => {
    const read = fields(value, path);
    for (const [i, { retained, allocated, retainedByRound }] of read.sites.entries()) {
        if (retainedByRound.length !== read.roundOperations.length) {
            (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(`sites[${i}].retainedByRound`, `${read.roundOperations.length} numbers, one for each round`, retainedByRound);
        }
        for (const [name, { bytes }] of Object.entries({ retained, allocated })) {
            if (bytes.length !== read.runs.length) {
                (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(`sites[${i}].${name}.bytes`, `${read.runs.length} numbers, one for each run`, bytes);
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
    const read = measurement(value, '');
    const sites = read.sites.map((one) => ({
        ...one,
        retained: compact(one.retained),
        allocated: compact(one.allocated),
    }));
    return (0,_stored_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)({ ...read, sites });
};
const compact = ({ bytes, samplingVariance }) => samplingVariance.every((variance) => variance === 0) ? { bytes } : { bytes, samplingVariance };
const decodeMeasurement = (content, source) => (0,_stored_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseStored */ .Tw)(content, source, FORMAT);


/***/ }),

/***/ 7706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ stringify),
/* harmony export */   DR: () => (/* binding */ MAX_STORED_BYTES),
/* harmony export */   GP: () => (/* binding */ version1),
/* harmony export */   Tw: () => (/* binding */ parseStored)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _json_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7742);


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
const stringify = (value) => `${JSON.stringify(value, null, 1)}\n`;
const version1 = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(1);
const versionOf = (document) => typeof document === 'object' && document !== null && 'version' in document ? document.version : undefined;


/***/ }),

/***/ 6222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ flagOf),
/* harmony export */   u: () => (/* binding */ readFlags)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);


const flagOf = ({ default: value, description }) => ({
    value: 'VALUE',
    help: value === '' ? description : `${description} [${value}]`,
});
function readFlags(syntax, args) {
    const { usage, flags, operands } = syntax;
    const { values, positionals, tokens } = parse(syntax, args);
    if (values['help'] === true) {
        process.stdout.write(helpText(usage, flags));
        return null;
    }
    const names = tokens.filter((token) => token.kind === 'option').map(({ name }) => name);
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined)
        throw wrong(usage, `\`--${twice}\` is given more than once: expected one value`);
    if (positionals.length !== operands.length) {
        const wanted = operands.length === 0 ? 'flags only' : operands.join(' and ');
        const found = positionals.map((word) => JSON.stringify(word)).join(', ') || 'none';
        throw wrong(usage, `expected ${wanted}, got ${found}; quote a value that has blanks`);
    }
    return { values: values, operands: positionals };
}
function parse({ usage, flags }, args) {
    const options = Object.fromEntries(Object.keys(flags).map((name) => [name, { type: 'string' }]));
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
    const rows = Object.entries(flags).map(([name, { value, help }]) => [`  --${name} ${value}`, help]);
    const width = Math.max(...rows.map(([flag]) => flag.length));
    return [`Usage: ${usage}`, '', ...rows.map(([flag, help]) => `${flag.padEnd(width)}  ${help}`), ''].join('\n');
}


/***/ }),

/***/ 8288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ writeJson)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);


async function writeJson(file, value) {
    const text = `${JSON.stringify(value)}\n`;
    if (file === '-')
        process.stdout.write(text);
    else
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, text).catch((error) => refuse(file, error));
}
function refuse(file, cause) {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MeasurementError */ .HG('report', `cannot write ${file}: ${cause.message}`, {
        remedy: 'Give `--json` a file in a folder that is there and may be written to, or - for standard output.',
        cause,
    });
}


/***/ }),

/***/ 8999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mc: () => (/* binding */ INPUTS)
/* harmony export */ });
/* unused harmony exports GROUPS, OUTPUTS */
const GROUPS = {
    target: 'The service',
    load: 'The load',
    measuring: 'Measuring',
    comparing: 'Comparing',
    limits: 'Limits',
    telling: 'Telling',
};
const INPUTS = {
    service: {
        group: 'target',
        default: '',
        description: 'Shell command that starts the service in the foreground, such as `./bin/server --port 8080`. It must serve `net/http/pprof`. Required.',
    },
    build: {
        group: 'target',
        default: '',
        description: 'Shell command that builds the service, such as `go build -o bin/server ./cmd/server`.',
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
        default: 'http://127.0.0.1:6060/debug/pprof',
        description: 'Where the service serves `net/http/pprof`.',
    },
    'ready-url': {
        group: 'target',
        default: '',
        description: 'Address that answers 2xx when the service can take load. Default: the index page of `pprof-url`.',
    },
    'ready-timeout': {
        group: 'target',
        default: '60s',
        description: 'How long the service may take to get ready.',
    },
    load: {
        group: 'load',
        default: '',
        description: 'Shell command that loads the service: k6, hey, vegeta, wrk, a script. It must do the same work each time; its exit code counts. This or `load-url` is required.',
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
    warmup: {
        group: 'load',
        default: '',
        description: 'Shell command to run before the first heap profile, so that what is filled only once does not count as growth.',
    },
    operations: {
        group: 'load',
        default: 'auto',
        description: 'How many operations the load does, to compare allocations per operation. `auto`: counted by the built-in generator, else unknown.',
    },
    runs: {
        group: 'measuring',
        default: '3',
        description: 'How often to measure, each time in a fresh process; what differs between them is the noise.',
    },
    rounds: {
        group: 'measuring',
        default: '4',
        description: 'How often to repeat the load in the last of these processes, to tell maps that fill up from maps that grow for ever: `1`, or 4 and more. Retained and allocated bytes are those of the first round.',
    },
    'profile-rate': {
        group: 'measuring',
        default: '1',
        description: 'Bytes per sample of the heap profile, set through `GODEBUG=memprofilerate`. 1 records every allocation: exact figures, and the load takes longer.',
    },
    timeout: {
        group: 'measuring',
        default: '10m',
        description: 'How long one build, warm-up, load or heap profile may take.',
    },
    baseline: {
        group: 'comparing',
        default: 'auto',
        description: 'Where measurements are kept: `branch` (of the repository, see `baseline-branch`), `file` (see `baseline-file`) or `none`. `auto`: `file` if `baseline-file` is set, else `branch` on GitHub, else `none`.',
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
    'save-baseline': {
        group: 'comparing',
        default: 'auto',
        description: 'Whether to store this measurement: `auto` (on pushes to the default branch), `always` (a file only) or `never`.',
    },
    'require-baseline': {
        group: 'comparing',
        default: 'false',
        description: 'Whether to fail when there is nothing to compare with.',
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
        description: 'Most map memory that a growing site may keep of each operation, such as `16B`. Needs `rounds`, and no baseline: it finds a leak on the very first run.',
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
        description: 'Whether to annotate the lines of regressions, ten at the most.',
    },
    summary: { group: 'telling', default: 'true', description: 'Whether to write the job summary.' },
    'report-directory': {
        group: 'telling',
        default: '',
        description: 'Where to write the report: comment, JSON, measurement and logs. Default: a directory of its own for temporary files.',
    },
};
const OUTPUTS = {
    verdict: '`pass`, `fail`, `inconclusive`, `no baseline`, `incomparable` or `error`.',
    'retained-bytes': 'Map memory that the load left behind, in bytes.',
    'retained-growth-percent': 'Its growth over the baseline, in per cent; empty without one.',
    'allocated-bytes': 'Map memory that the load allocated, in bytes.',
    'allocated-growth-percent': 'Its growth over the baseline, in per cent; empty without one.',
    'growing-sites': 'JSON list of the sites that keep growing with every round: function, file, line and bytes per operation.',
    regressions: 'JSON list of the sites beyond their limit: function, file, line, metric and bytes.',
    'measurement-file': 'Path of the measurement, as JSON.',
    'report-directory': 'Path of the report.',
    'comment-url': 'Address of the comment; empty where there is none.',
    'comment-body': 'The comment as Markdown.',
};


/***/ }),

/***/ 8215:
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

;// CONCATENATED MODULE: ./build/inputs/inputs.js





function readInputs(given, { onGitHub }) {
    const problems = [];
    const read = reader(given, problems);
    const inputs = {
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
    operations: read('operations', (value) => (value.trim() === 'auto' ? null : operationCount(value))),
    runs: read('runs', wholeNumber(1, 100)),
    rounds: read('rounds', roundCount),
    profileRate: read('profile-rate', wholeNumber(1, 1 << 30)),
    timeoutMs: read('timeout', duration),
});
const roundCount = (value) => {
    const count = /^\d{1,3}$/.test(value.trim()) ? Number(value) : 0;
    if (count === 1 || (count >= trend/* FEWEST_ROUNDS */.Dd && count <= 100))
        return count;
    throw new Expected(`1, or a whole number from ${trend/* FEWEST_ROUNDS */.Dd} to 100: fewer rounds show no trend`);
};
const operationCount = (value) => {
    if (/^[1-9]\d{0,14}$/.test(value.trim()))
        return Number(value);
    throw new Expected('auto or a whole number above 0');
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
    const chosen = read('baseline', oneOf('auto', 'branch', 'file', 'none'));
    const automatic = file !== null ? 'file' : onGitHub ? 'branch' : 'none';
    return {
        store: chosen === 'auto' ? automatic : chosen,
        branch: read('baseline-branch', branchName),
        file,
        save: read('save-baseline', oneOf('auto', 'always', 'never')),
        required: read('require-baseline', flag),
    };
}
const judgingOf = (read) => ({
    limits: {
        maxRetainedGrowth: read('max-retained-growth', percent),
        maxAllocatedGrowth: read('max-allocated-growth', percent),
        minGrowthBytes: read('min-growth', bytes),
        maxRetainedBytes: read('max-retained', optional(bytes)),
        maxAllocatedBytesPerOperation: read('max-allocated-per-operation', optional(bytes)),
        maxGrowthPerOperation: read('max-growth-per-operation', optional(bytes)),
    },
    failOnInconclusive: read('on-inconclusive', oneOf('warn', 'fail')) === 'fail',
    failOnRegression: read('fail-on-regression', flag),
});
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
function contradictions({ target, measuring, comparing, judging }, given) {
    const problems = [];
    const isSet = (name) => (given(name) ?? '').trim() !== '';
    const [load, url] = [isSet('load'), isSet('load-url')];
    if (target.service === '')
        problems.push('`service` is empty: expected the command that starts the service');
    if (!load && !url)
        problems.push('neither `load` nor `load-url` is set: expected one of them');
    if (load && url)
        problems.push('both `load` and `load-url` are set: expected one of them');
    if (load && !url) {
        const unused = [...writtenOf(given).keys()].filter((name) => name.startsWith('load-'));
        problems.push(...unused.map((name) => `\`${name}\` is set, which only \`load-url\` uses, and \`load\` is set`));
    }
    if (judging.limits.maxGrowthPerOperation !== null && measuring.rounds === 1) {
        problems.push('`max-growth-per-operation` is set and `rounds` is 1: expected 4 rounds or more');
    }
    if (comparing.store === 'file' && comparing.file === null) {
        problems.push('`baseline` is "file" and `baseline-file` is empty: expected the path of the file');
    }
    const isElsewhere = comparing.store === 'branch' || comparing.store === 'none';
    if (isElsewhere && comparing.file !== null) {
        problems.push(`\`baseline-file\` is ${JSON.stringify(comparing.file)} and \`baseline\` is "${comparing.store}": expected "file" or "auto"`);
    }
    if (isElsewhere && comparing.save === 'always') {
        problems.push('`save-baseline` is "always", which needs `baseline: file`: a branch is written on trusted pushes only');
    }
    return problems;
}
const quote = (name, value) => name === 'github-token' ? '***' : JSON.stringify(value);
const inputError = (problems) => new errors/* MeasurementError */.HG('inputs', problems.join('; '), {
    remedy: 'Correct it under `with:` in the workflow, or the flag of the same name. README.md lists every input.',
});


/***/ }),

/***/ 1159:
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
];
const siteKey = (site) => `${site.function}\n${site.file}\n${site.line}`;
const siteOf = ({ function: name, file, line }) => ({ function: name, file, line });


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

/***/ 7546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ sum),
/* harmony export */   i: () => (/* binding */ mean)
/* harmony export */ });
const sum = (values) => values.reduce((total, value) => total + value, 0);
const mean = (values) => values.length === 0 ? 0 : sum(values) / values.length;


/***/ }),

/***/ 9433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ operationsOf)
/* harmony export */ });
const operationsOf = ({ runs }) => {
    const counts = runs.map(({ operations }) => operations).filter((count) => count !== null);
    return counts.length > 0 && counts.length === runs.length ? counts : null;
};


/***/ }),

/***/ 1947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ shortCommit)
/* harmony export */ });
const shortCommit = (commit) => commit.slice(0, 7);


/***/ }),

/***/ 8968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ totalsOf)
/* harmony export */ });
/* harmony import */ var _mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7546);

const totalsOf = ({ sites }) => ({
    retainedBytes: (0,_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .c)(sites.map(({ retained }) => (0,_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i)(retained.bytes))),
    allocatedBytes: (0,_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .c)(sites.map(({ allocated }) => (0,_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i)(allocated.bytes))),
});


/***/ }),

/***/ 8628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dd: () => (/* binding */ FEWEST_ROUNDS),
/* harmony export */   K1: () => (/* binding */ growthPerOperation),
/* harmony export */   RS: () => (/* binding */ trendOf)
/* harmony export */ });
/* harmony import */ var _mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7546);

const FEWEST_ROUNDS = 4;
const SMALLEST_BYTES = 4096;
const SMALLEST_SHARE = 0.2;
function trendOf(retained) {
    if (retained.length < FEWEST_ROUNDS)
        return null;
    const last = retained.at(-1);
    const middle = retained[Math.floor(retained.length / 2) - 1];
    if (last < SMALLEST_BYTES)
        return 'steady';
    const late = last - middle;
    return late >= SMALLEST_BYTES && late >= last * SMALLEST_SHARE ? 'growing' : 'filling';
}
function growthPerOperation(site, { roundOperations }) {
    if (trendOf(site.retainedByRound) !== 'growing')
        return null;
    const counts = roundOperations.filter((count) => count !== null);
    const operations = (0,_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .c)(counts);
    if (counts.length < roundOperations.length || operations === 0)
        return null;
    return site.retainedByRound.at(-1) / operations;
}


/***/ }),

/***/ 1380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ adviceOf)
/* harmony export */ });
/* harmony import */ var _maps_site_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1159);
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8579);
/* harmony import */ var _doubt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6833);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1822);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2772);





const isLeaking = ({ reasons }) => reasons.some(({ scope, outcome }) => scope === 'growing' && outcome === 'beyond');
const MOST_PLACES = 3;
const holders = (verdict, failing, style) => {
    if (!failing.some(({ site }) => (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .isMerelyKept */ .n5)(site, verdict)))
        return [];
    return verdict.sites
        .filter(({ status, retained }) => status === 'new' && retained.growthBytes > 0)
        .sort((a, b) => b.retained.growthBytes - a.retained.growthBytes)
        .slice(0, MOST_PLACES)
        .map((site) => `${style.code((0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .locationOf */ .hD)(site))} is new and retains ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(site.retained.growthBytes)}: look there first.`);
};
const isLeftBehind = (verdict, failing) => {
    if (isLeaking(verdict))
        return true;
    const hinted = failing.filter(({ explanation }) => explanation?.isHintRaised === true);
    const retaining = failing.filter(({ site }) => (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .worstMetricOf */ .p2)(site, verdict) === 'retained');
    return (retaining.some((one) => !hinted.includes(one)) ||
        (verdict.totals?.retained.outcome === 'beyond' && hinted.length === 0));
};
const remedies = (verdict, failing, style) => {
    const allocating = failing.filter(({ site }) => (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .worstMetricOf */ .p2)(site, verdict) === 'allocated');
    const grows = allocating.some(({ explanation }) => explanation?.kinds[0] === 'growth');
    const sized = style.code('make(map[K]V, n)');
    const lines = holders(verdict, failing, style);
    if (isLeftBehind(verdict, failing)) {
        lines.push('If the load should leave nothing behind here, delete entries when they are done with, or bound the map. ' +
            `A Go map never gives its table back, not after ${style.code('delete')} and not after ${style.code('clear')}: ` +
            'only dropping the map and making a new one frees it.');
    }
    const raised = failing.filter(({ explanation }) => explanation?.isHintRaised === true);
    for (const { site } of raised.slice(0, MOST_PLACES)) {
        lines.push(`Lower or drop the size hint of the map made in ${style.code((0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .locationOf */ .hD)(site))}.`);
    }
    const hints = failing
        .map(({ explanation }) => explanation?.droppedHint ?? null)
        .filter((hint) => hint !== null);
    for (const { madeAt } of new Map(hints.map((hint) => [hint.madeAt && (0,_maps_site_js__WEBPACK_IMPORTED_MODULE_4__/* .siteKey */ .Dd)(hint.madeAt), hint])).values()) {
        const made = madeAt === null ? '' : ` made in ${style.code((0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .locationOf */ .hD)(madeAt))}`;
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
const growthLimitOf = (metric, { limits }) => metric === 'retained'
    ? ['max-retained-growth', (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPercent */ .l9)(limits.maxRetainedGrowth * 100)]
    : ['max-allocated-growth', (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPercent */ .l9)(limits.maxAllocatedGrowth * 100)];
const renewal = ({ relation }, style) => relation === 'file'
    ? `store a new baseline file with ${style.code('save-baseline: always')}`
    : 'merge it: the next measurement of the default branch is the new baseline';
const acceptance = (verdict, failing, { context, style }) => {
    const { limits } = context;
    const figuresOf = (metric) => [...failing.map(({ site }) => site), ...(verdict.totals === null ? [] : [verdict.totals])]
        .map((figures) => figures[metric])
        .filter(({ outcome }) => outcome === 'beyond');
    const hit = _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .C.filter((metric) => figuresOf(metric).some(({ base }) => base > 0)).map((metric) => growthLimitOf(metric, context));
    if (_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .C.some((metric) => figuresOf(metric).some(({ base }) => base <= 0))) {
        hit.push(['min-growth', (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(limits.minGrowthBytes)]);
    }
    const growthLimits = hit.length;
    const budgets = verdict.reasons.filter(({ scope, outcome }) => scope === 'budget' && outcome === 'beyond');
    for (const { metric } of budgets) {
        if (metric !== 'allocated' && limits.maxRetainedBytes !== null) {
            hit.push(['max-retained', (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(limits.maxRetainedBytes)]);
        }
        if (metric !== 'retained' && limits.maxAllocatedBytesPerOperation !== null) {
            hit.push(['max-allocated-per-operation', (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(limits.maxAllocatedBytesPerOperation)]);
        }
    }
    if (isLeaking(verdict) && limits.maxGrowthPerOperation !== null) {
        hit.push(['max-growth-per-operation', (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(limits.maxGrowthPerOperation)]);
    }
    const names = hit.map(([input, now]) => `${style.code(input)} (now ${now})`);
    const raised = `raise ${names.length === 0 ? 'the limit' : names.join(' and ')} in the workflow`;
    if (growthLimits === 0 || names.length > growthLimits)
        return `If this is intended, ${raised}.`;
    return `If this is intended, ${raised}, or ${renewal(verdict, style)}.`;
};
const decision = (verdict, style) => {
    const { fingerprint, rate, runs } = verdict.head;
    const more = `measure more often than ${runs.length === 1 ? 'once' : `${runs.length} times`} (${style.code('runs')})`;
    return fingerprint.rateClass === 'sampled'
        ? `To decide it, record more allocations (${style.code('profile-rate')}, now one per ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(rate)}; 1 records all), or ${more}.`
        : `Every allocation was recorded, so the runs themselves differ. To decide it, give every run the same work, or ${more}.`;
};
const adviceOf = (verdict, failing, setting) => {
    const { style } = setting;
    switch (verdict.state) {
        case 'fail':
            return [...remedies(verdict, failing, style), acceptance(verdict, failing, setting)];
        case 'inconclusive':
            return (0,_doubt_js__WEBPACK_IMPORTED_MODULE_1__/* .doubtOf */ .k)(verdict, setting.context.limits)?.isNoise === true ? [decision(verdict, style)] : [];
        case 'incomparable':
            return [
                verdict.relation === 'file'
                    ? `Under the new conditions, store a new one with ${style.code('save-baseline: always')}, or measure under the old ones.`
                    : 'Let a run on the default branch store a baseline under the new conditions, or measure under the old ones.',
            ];
        case 'pass':
        case 'no baseline':
            return [];
    }
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
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1822);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2772);
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
const workFact = ({ head, base }, { unitOfLoad }) => {
    const here = (0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .meanOperations */ .KN)(head);
    const before = base === null ? null : (0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .meanOperations */ .KN)(base);
    if (here === null)
        return null;
    const baseline = before === null || before === here ? '' : `; baseline ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(before)}`;
    return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(here)} ${unitOfLoad}${baseline}`;
};
const facts = (verdict, context) => {
    const { head, base } = verdict;
    const { fingerprint: print } = head;
    const rate = head.rate === 1 ? 'every allocation recorded' : `one allocation recorded per ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(head.rate)}`;
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
    const list = facts(verdict, context)
        .filter(([, value]) => value !== null)
        .map(([name, value]) => `- ${name}: ${value}`)
        .join('\n');
    const again = context.reproduce === null
        ? ''
        : `\n\nThe same on your machine:\n\n${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeBlock */ .DV)(context.reproduce, 'sh')}`;
    return folded('How this was measured', `${list}${again}`);
};


/***/ }),

/***/ 6833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ doubtOf)
/* harmony export */ });
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8579);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1822);


const doubtOf = (verdict, limits) => {
    const total = _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .C.find((metric) => verdict.totals?.[metric].outcome === 'unclear');
    const site = verdict.sites.find(({ outcome }) => outcome === 'unclear');
    const about = (metric, comparison, whose) => {
        const share = (Math.max(0, comparison.base) * comparison.limitPercent) / 100;
        const allowedBytes = Math.max(share, (0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .floorOf */ .Et)(metric, verdict, limits));
        const isNoise = comparison.lowBytes <= allowedBytes && comparison.highBytes > allowedBytes;
        return { metric, site: whose, comparison, allowedBytes, isNoise };
    };
    if (verdict.totals !== null && total !== undefined)
        return about(total, verdict.totals[total], null);
    if (site === undefined)
        return null;
    const metric = (0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .worstMetricOf */ .p2)(site, verdict);
    return about(metric, site[metric], site);
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

/***/ 1822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ floorOf),
/* harmony export */   KN: () => (/* binding */ meanOperations),
/* harmony export */   NO: () => (/* binding */ causesFirst),
/* harmony export */   Ri: () => (/* binding */ movementOf),
/* harmony export */   YN: () => (/* binding */ noiseOf),
/* harmony export */   hD: () => (/* binding */ locationOf),
/* harmony export */   hm: () => (/* binding */ meanOf),
/* harmony export */   l: () => (/* binding */ sitesByKey),
/* harmony export */   n5: () => (/* binding */ isMerelyKept),
/* harmony export */   p2: () => (/* binding */ worstMetricOf)
/* harmony export */ });
/* harmony import */ var _maps_site_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1159);
/* harmony import */ var _measure_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7546);
/* harmony import */ var _measure_operations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9433);
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8579);




const meanOf = (series) => (0,_measure_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i)(series.bytes);
const meanOperations = (measurement) => {
    const counts = (0,_measure_operations_js__WEBPACK_IMPORTED_MODULE_2__/* .operationsOf */ .C)(measurement);
    return counts && (0,_measure_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i)(counts);
};
const sitesByKey = (measurement) => new Map((measurement?.sites ?? []).map((site) => [(0,_maps_site_js__WEBPACK_IMPORTED_MODULE_3__/* .siteKey */ .Dd)(site), site]));
const noiseOf = ({ lowBytes, highBytes }) => Math.max(0, (highBytes - lowBytes) / 2);
const floorOf = (metric, verdict, limits) => {
    const operations = metric === 'allocated' && verdict.perOperation ? meanOperations(verdict.head) : null;
    return operations === null || operations === 0 ? limits.minGrowthBytes : limits.minGrowthBytes / operations;
};
const movementOf = (comparison, floorBytes) => {
    if (comparison.lowBytes > 0 && comparison.growthBytes > floorBytes)
        return 'grew';
    if (comparison.highBytes < 0 && -comparison.growthBytes > floorBytes)
        return 'shrank';
    return 'same';
};
const worstMetricOf = (site, { totals }) => {
    const rank = (metric) => 2 * _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITY */ .j[site[metric].outcome] + (totals?.[metric].outcome === 'beyond' ? 1 : 0);
    if (rank('retained') !== rank('allocated'))
        return rank('retained') > rank('allocated') ? 'retained' : 'allocated';
    const isAllocated = site.outcome === 'within' && site.allocated.growthBytes > site.retained.growthBytes;
    return isAllocated ? 'allocated' : 'retained';
};
const isMerelyKept = (site, verdict) => {
    const { retained, allocated } = site;
    if (retained.outcome !== 'beyond' || allocated.outcome !== 'within' || allocated.base <= 0)
        return false;
    const operations = verdict.perOperation ? (meanOperations(verdict.head) ?? 1) : 1;
    return allocated.growthBytes * operations < retained.growthBytes / 2;
};
const causesFirst = (verdict) => {
    const rank = (site) => site.outcome !== 'beyond' ? 2 : isMerelyKept(site, verdict) ? 1 : 0;
    return verdict.sites.toSorted((a, b) => rank(a) - rank(b));
};
const locationOf = ({ file, line }) => line > 0 ? `${file}:${line}` : file || 'unknown file';


/***/ }),

/***/ 2772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   Sb: () => (/* binding */ percentNote),
/* harmony export */   T9: () => (/* binding */ formatGrowth),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   z3: () => (/* binding */ formatBytes),
/* harmony export */   zR: () => (/* binding */ shortFunction)
/* harmony export */ });
/* unused harmony export formatPercentGrowth */
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
const formatCount = (count) => `${count < 0 ? MINUS : ''}${String(Math.abs(Math.round(count))).replace(/\B(?=(\d{3})+$)/g, ',')}`;
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

/***/ 9665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ verdictJson)
/* harmony export */ });
/* unused harmony export outputsOf */
/* harmony import */ var _maps_site_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1159);
/* harmony import */ var _measure_totals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8968);
/* harmony import */ var _measure_trend_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8628);
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8579);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7748);
/* harmony import */ var _trends_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5343);






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
const totalJson = (verdict, metric) => verdict.totals?.[metric] ?? measuredTotal((0,_measure_totals_js__WEBPACK_IMPORTED_MODULE_3__/* .totalsOf */ .v)(verdict.head)[`${metric}Bytes`]);
const explanationJson = (explanation) => explanation === null ? {} : { explanation: explanation.text };
const growingJson = (site, head) => site === undefined
    ? { growing: false }
    : {
        growing: true,
        growthPerOperation: (0,_measure_trend_js__WEBPACK_IMPORTED_MODULE_4__/* .growthPerOperation */ .K1)(site, head),
        retainedByRound: site.retainedByRound,
    };
const verdictJson = (verdict) => {
    const explain = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .explainerOf */ .Y)(verdict);
    const growing = new Map((0,_trends_js__WEBPACK_IMPORTED_MODULE_2__/* .growingSites */ .c2)(verdict.head).map((site) => [(0,_maps_site_js__WEBPACK_IMPORTED_MODULE_5__/* .siteKey */ .Dd)(site), site]));
    return {
        version: 1,
        verdict: verdict.state,
        reasons: verdict.reasons,
        perOperation: verdict.perOperation,
        totals: { retained: totalJson(verdict, 'retained'), allocated: totalJson(verdict, 'allocated') },
        sites: verdict.sites.map((site) => ({
            ...(0,_maps_site_js__WEBPACK_IMPORTED_MODULE_5__/* .siteOf */ .zU)(site),
            status: site.status,
            outcome: site.outcome,
            ...(site.from && { from: site.from }),
            ...(site.alsoFrom && { alsoFrom: site.alsoFrom }),
            ...(site.alsoAt && { alsoAt: site.alsoAt }),
            retained: site.retained,
            allocated: site.allocated,
            kinds: site.kinds,
            ...growingJson(growing.get((0,_maps_site_js__WEBPACK_IMPORTED_MODULE_5__/* .siteKey */ .Dd)(site)), verdict.head),
            ...explanationJson(explain(site)),
        })),
        fingerprint: verdict.head.fingerprint,
        differences: verdict.differences,
        head: verdict.head.provenance,
        base: verdict.base?.provenance ?? null,
        warnings: verdict.warnings,
    };
};
const regressionsOf = ({ sites }) => sites.flatMap((site) => METRICS.filter((metric) => site[metric].outcome === 'beyond').map((metric) => {
    const { base, head, growthBytes, growthPercent } = site[metric];
    return { ...siteOf(site), metric, base, head, growthBytes, growthPercent };
}));
const MOST_REGRESSIONS = 100;
const outputsOf = (verdict) => {
    const { retainedBytes, allocatedBytes } = totalsOf(verdict.head);
    const percent = (metric) => {
        const growth = verdict.totals?.[metric].growthPercent ?? null;
        return growth === null ? '' : growth.toFixed(2);
    };
    return {
        verdict: verdict.state,
        'retained-bytes': String(Math.round(retainedBytes)),
        'retained-growth-percent': percent('retained'),
        'allocated-bytes': String(Math.round(allocatedBytes)),
        'allocated-growth-percent': percent('allocated'),
        'growing-sites': JSON.stringify(growingSites(verdict.head)
            .slice(0, MOST_REGRESSIONS)
            .map((site) => ({ ...siteOf(site), growthPerOperation: growthPerOperation(site, verdict.head) }))),
        regressions: JSON.stringify(regressionsOf(verdict).slice(0, MOST_REGRESSIONS)),
    };
};


/***/ }),

/***/ 7748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ explainerOf)
/* harmony export */ });
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
    const divisor = (side, metric) => (metric === 'allocated' && verdict.perOperation && side !== null ? (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .meanOperations */ .KN)(side) : null) ?? 1;
    return (site) => {
        const metric = (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .worstMetricOf */ .p2)(site, verdict);
        if (verdict.base === null || site.status === 'gone' || site[metric].lowBytes <= 0)
            return null;
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

/***/ 9385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ perOperationOf),
/* harmony export */   LT: () => (/* binding */ workOf),
/* harmony export */   gD: () => (/* binding */ headlineOf)
/* harmony export */ });
/* unused harmony export siteClause */
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8579);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2772);
/* harmony import */ var _doubt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6833);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1822);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7748);
/* harmony import */ var _trends_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5343);






const ICONS = {
    pass: '✅',
    fail: '❌',
    inconclusive: '⚠️',
    'no baseline': '⚪',
    incomparable: '⚠️',
};
const workOf = ({ head }, { unitOfLoad }) => {
    const operations = (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .meanOperations */ .KN)(head);
    return operations === null ? null : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(operations)} ${unitOfLoad}`;
};
const perOperationOf = (verdict, metric, { unitOfLoad }) => metric === 'allocated' && verdict.perOperation ? ` per ${unitOfLoad.replace(/s$/, '')}` : '';
const siteClause = (site, verdict, context) => {
    const metric = (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .worstMetricOf */ .p2)(site, verdict);
    const { growthBytes, growthPercent } = site[metric];
    const isNew = site.status === 'new';
    const verb = `${isNew ? 'now ' : ''}${metric === 'retained' ? 'keeps' : 'allocates'}`;
    const size = `${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatBytes */ .z3)(Math.abs(growthBytes))}${isNew ? '' : growthBytes < 0 ? ' less' : ' more'}`;
    const percent = (0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .percentNote */ .Sb)(growthPercent);
    const per = perOperationOf(verdict, metric, context);
    const work = workOf(verdict, context) ?? 'the load';
    const when = per !== '' ? per : metric === 'retained' ? ` after ${work}` : ` over ${work}`;
    return `${verb} ${size}${percent}${when}`;
};
const hintClause = ({ growthBytes }, { worst, verdict, context }) => {
    const metric = (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .worstMetricOf */ .p2)(worst, verdict);
    const per = perOperationOf(verdict, metric, context);
    const when = per === '' ? ` over ${workOf(verdict, context) ?? 'the load'}` : per;
    const verb = metric === 'retained' ? 'keeps' : 'allocates';
    return `${verb} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatBytes */ .z3)(growthBytes)} more${when}, because a map lost its size hint`;
};
const growingBeyond = ({ reasons }) => reasons
    .filter(({ scope, outcome }) => scope === 'growing' && outcome === 'beyond')
    .sort((a, b) => (b.bytes ?? 0) - (a.bytes ?? 0))[0] ?? null;
const leakSentence = ({ site, bytes = 0, budgetBytes = 0 }, { verdict, context, style }) => {
    const others = verdict.reasons.filter(({ scope, outcome }) => scope === 'growing' && outcome === 'beyond').length - 1;
    const more = others === 0 ? '' : `; ${others} more ${others === 1 ? 'place does' : 'places do'}, too`;
    const name = `${style.code((0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .shortFunction */ .zR)(site.function))} (${style.code((0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .locationOf */ .hD)(site))})`;
    const unit = context.unitOfLoad.replace(/s$/, '');
    return `${name} grows with every ${unit}: it keeps ${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatBytes */ .z3)(bytes)} of each, where ${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatBytes */ .z3)(budgetBytes)} are allowed${more}`;
};
const failSentence = (verdict, context, style) => {
    const failing = (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .causesFirst */ .NO)(verdict).filter((site) => site.outcome === 'beyond');
    const [worst] = failing;
    const leak = growingBeyond(verdict);
    if (worst === undefined && leak !== null)
        return leakSentence(leak, { verdict, context, style });
    if (worst !== undefined) {
        const others = failing.length - 1;
        const more = others === 0 ? '' : `; ${others} more ${others === 1 ? 'place is' : 'places are'} over the limit`;
        const name = `${style.code((0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .shortFunction */ .zR)(worst.function))} (${style.code((0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .locationOf */ .hD)(worst))})`;
        const hint = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .explainerOf */ .Y)(verdict)(worst)?.droppedHint ?? null;
        const clause = hint === null ? siteClause(worst, verdict, context) : hintClause(hint, { worst, verdict, context });
        const trend = (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .worstMetricOf */ .p2)(worst, verdict) === 'retained' ? (0,_trends_js__WEBPACK_IMPORTED_MODULE_4__/* .trendsOf */ .KO)(verdict.head, context)(worst) : null;
        return `${name} ${clause}${trend === null ? '' : `: it ${trend.clause}`}${more}`;
    }
    const metric = _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .C.find((name) => verdict.totals?.[name].outcome === 'beyond');
    if (verdict.totals !== null && metric !== undefined) {
        const { growthBytes, growthPercent } = verdict.totals[metric];
        const percent = (0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .percentNote */ .Sb)(growthPercent);
        const verb = metric === 'retained' ? 'keep' : 'allocate';
        const per = perOperationOf(verdict, metric, context);
        return `Maps ${verb} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatBytes */ .z3)(growthBytes)} more${percent}${per} in total, though no single place is over the limit`;
    }
    const budget = verdict.reasons.some(({ scope, outcome }) => scope === 'budget' && outcome === 'beyond');
    return budget ? 'Map memory is over its budget' : 'Map memory regressed';
};
const passSentence = (verdict, context) => {
    const { totals } = verdict;
    if (totals === null)
        return 'Map memory is within its budgets';
    for (const metric of _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .C) {
        const movement = (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .movementOf */ .Ri)(totals[metric], (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .floorOf */ .Et)(metric, verdict, context.limits));
        if (movement === 'same')
            continue;
        const { growthBytes, growthPercent } = totals[metric];
        const percent = (0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .percentNote */ .Sb)(growthPercent);
        const verb = metric === 'retained' ? 'keep' : 'allocate';
        const change = `${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatBytes */ .z3)(Math.abs(growthBytes))} ${movement === 'grew' ? 'more' : 'less'}${percent}`;
        const limit = movement === 'grew' ? ', which is within the limit' : '';
        return `Maps ${verb} ${change}${perOperationOf(verdict, metric, context)}${limit}`;
    }
    const moved = verdict.sites.filter(({ status }) => status === 'moved').length;
    return `Map memory is unchanged${moved === 0 ? '' : `; ${moved === 1 ? 'one map site' : `${moved} map sites`} moved`}`;
};
const inconclusiveSentence = (verdict, { limits }, style) => {
    const doubt = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_1__/* .doubtOf */ .k)(verdict, limits);
    if (doubt === null)
        return 'Cannot tell whether map memory is within its budget';
    const { comparison, site } = doubt;
    const who = site === null ? 'maps' : style.code((0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .shortFunction */ .zR)(site.function));
    const verb = doubt.metric === 'retained' ? 'keep' : 'allocate';
    const question = `Cannot tell whether ${who} ${verb}${site === null ? '' : 's'} more than allowed`;
    if (!doubt.isNoise)
        return question;
    const noise = (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .noiseOf */ .YN)(comparison);
    const allowed = `the ${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatBytes */ .z3)(doubt.allowedBytes)} that the limit allows`;
    return noise > doubt.allowedBytes
        ? `${question}: the noise, ± ${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatBytes */ .z3)(noise)}, is larger than ${allowed}`
        : `${question}: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatGrowth */ .T9)(comparison.growthBytes)} ± ${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatBytes */ .z3)(noise)} is too close to ${allowed}`;
};
const noBaselineSentence = ({ head }, context, style) => {
    const [fastest] = (0,_trends_js__WEBPACK_IMPORTED_MODULE_4__/* .growingSites */ .c2)(head);
    const measured = 'Map memory measured; there is nothing to compare it with yet';
    if (fastest === undefined)
        return measured;
    return `${measured}, but ${style.code((0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .shortFunction */ .zR)(fastest.function))} (${style.code((0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .locationOf */ .hD)(fastest))}) ${(0,_trends_js__WEBPACK_IMPORTED_MODULE_4__/* .trendClause */ .L7)(fastest, head, context)}`;
};
const answerOf = (verdict, context, style) => {
    switch (verdict.state) {
        case 'fail':
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
/* harmony import */ var _maps_site_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1159);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1822);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2772);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1006);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9385);
/* harmony import */ var _trends_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5343);







const isNotable = (site, verdict, context) => {
    if (site.outcome !== 'within' || site.status === 'changed')
        return true;
    if (site.status !== 'new' && site.status !== 'gone')
        return false;
    return (Math.abs(site.retained.growthBytes) > (0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .floorOf */ .Et)('retained', verdict, context.limits) ||
        Math.abs(site.allocated.growthBytes) > (0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .floorOf */ .Et)('allocated', verdict, context.limits));
};
const FLAGS = { beyond: ' ❌', unclear: ' ⚠️', within: '' };
const figureCell = ({ base, head, growthBytes, growthPercent, outcome }) => {
    const growth = (0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatGrowth */ .T9)(growthBytes);
    const percent = head === 0 ? '' : (0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .percentNote */ .Sb)(growthPercent);
    const change = outcome === 'beyond' ? `**${growth}${percent}**` : `${growth}${percent}`;
    if (growth === '0 B')
        return (0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z3)(head) + FLAGS[outcome];
    const sides = base === 0 || head === 0 ? '' : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z3)(base)} → ${(0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z3)(head)}<br>`;
    return `${sides}${change}${FLAGS[outcome]}`;
};
const placeCell = (site, sha, { context, notes }) => {
    const place = (0,_links_js__WEBPACK_IMPORTED_MODULE_5__/* .linkTo */ .uM)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)((0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .locationOf */ .hD)(site)), (0,_links_js__WEBPACK_IMPORTED_MODULE_5__/* .lineUrl */ .gV)(context.repositoryUrl, sha, site));
    const source = context.sourceLines.get((0,_maps_site_js__WEBPACK_IMPORTED_MODULE_6__/* .siteKey */ .Dd)(site));
    return [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)((0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .shortFunction */ .zR)(site.function)),
        place,
        ...(source === undefined ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(source, 160)]),
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
    return [`moved from ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)((0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .shortFunction */ .zR)(from.function))} in ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)((0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .locationOf */ .hD)(from))}${more}`];
};
const trendNotes = (trend) => trend === null ? [] : [`${trend.chart} ${trend.clause}`];
const tableHead = (perOperation) => [
    (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .tableRow */ .jD)(['Map site', 'Retained', `Allocated${perOperation}`]),
    (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .tableRow */ .jD)(['---', '---:', '---:']),
];
const siteTable = (sites, explain, { verdict, context }) => ({
    head: tableHead((0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .perOperationOf */ .Et)(verdict, 'allocated', context)),
    count: sites.length,
    rows: (function* () {
        const trends = (0,_trends_js__WEBPACK_IMPORTED_MODULE_3__/* .trendsOf */ .KO)(verdict.head, context);
        for (const site of sites) {
            const gone = site.status === 'gone';
            const sha = gone ? (verdict.base?.provenance.commit ?? '') : context.headSha;
            const explanation = isNotable(site, verdict, context) ? explain(site) : null;
            const notes = [
                ...statusNotes(site),
                ...(explanation === null ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(explanation.text)]),
                ...(gone ? [] : trendNotes(trends(site))),
            ];
            yield (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .tableRow */ .jD)([
                placeCell(site, sha, { context, notes }),
                figureCell(site.retained),
                figureCell(site.allocated),
            ]);
        }
    })(),
});
const headTable = (head, context) => ({
    head: tableHead(''),
    count: head.sites.length,
    rows: (function* () {
        const trends = (0,_trends_js__WEBPACK_IMPORTED_MODULE_3__/* .trendsOf */ .KO)(head, context);
        for (const site of head.sites) {
            const place = placeCell(site, context.headSha, { context, notes: trendNotes(trends(site)) });
            yield (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .tableRow */ .jD)([place, (0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z3)((0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .meanOf */ .hm)(site.retained)), (0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z3)((0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .meanOf */ .hm)(site.allocated))]);
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
    const rest = more === 0 ? [] : ['', `${String(more)} more in ${(0,_links_js__WEBPACK_IMPORTED_MODULE_5__/* .linkTo */ .uM)('the report', reportUrl)}.`];
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
/* harmony import */ var _maps_site_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1159);
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8579);
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1380);
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1153);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1822);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2772);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7748);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9385);
/* harmony import */ var _site_table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3565);
/* harmony import */ var _spoken_reasons_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8661);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3842);
/* harmony import */ var _trends_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5343);
/* harmony import */ var _totals_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1756);
/* harmony import */ var _warnings_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3786);














const MOST_SITES = 20;
const columns = (rows) => {
    const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
    return rows.map((row) => row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column])))
        .join('  ')
        .trimEnd());
};
const totalsLines = (verdict, context) => {
    const { totals } = verdict;
    if (totals === null)
        return [(0,_totals_js__WEBPACK_IMPORTED_MODULE_10__/* .totalsSentence */ .bE)(verdict, context)];
    const outcomes = { beyond: 'over', within: 'within', unclear: 'unclear' };
    return columns([
        ['', 'base', 'head', 'growth', 'limit', ''],
        ..._verdict_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .C.map((metric) => {
            const figure = totals[metric];
            const noise = (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .noiseOf */ .YN)(figure) > 0 ? ` ± ${(0,_format_js__WEBPACK_IMPORTED_MODULE_12__/* .formatBytes */ .z3)((0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .noiseOf */ .YN)(figure))}` : '';
            return [
                `${metric}${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_5__/* .perOperationOf */ .Et)(verdict, metric, context)}`,
                (0,_format_js__WEBPACK_IMPORTED_MODULE_12__/* .formatBytes */ .z3)(figure.base),
                (0,_format_js__WEBPACK_IMPORTED_MODULE_12__/* .formatBytes */ .z3)(figure.head),
                `${(0,_totals_js__WEBPACK_IMPORTED_MODULE_10__/* .growthText */ .bn)(figure)}${noise}`,
                (0,_totals_js__WEBPACK_IMPORTED_MODULE_10__/* .limitText */ .PW)(metric, verdict, context),
                outcomes[figure.outcome],
            ];
        }),
    ]);
};
const siteLines = (verdict, context) => {
    const explain = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .explainerOf */ .Y)(verdict);
    const trends = (0,_trends_js__WEBPACK_IMPORTED_MODULE_9__/* .trendsOf */ .KO)(verdict.head, context);
    const notable = (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .causesFirst */ .NO)(verdict).filter((site) => (0,_site_table_js__WEBPACK_IMPORTED_MODULE_6__/* .isNotable */ ._r)(site, verdict, context));
    const lines = notable.slice(0, MOST_SITES).flatMap((site) => {
        const source = context.sourceLines.get((0,_maps_site_js__WEBPACK_IMPORTED_MODULE_13__/* .siteKey */ .Dd)(site));
        const explanation = explain(site);
        const trend = site.status === 'gone' ? null : trends(site);
        return [
            '',
            `${_style_js__WEBPACK_IMPORTED_MODULE_8__/* .PLAIN */ .t.code((0,_format_js__WEBPACK_IMPORTED_MODULE_12__/* .shortFunction */ .zR)(site.function))}  ${_style_js__WEBPACK_IMPORTED_MODULE_8__/* .PLAIN */ .t.code((0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .locationOf */ .hD)(site))}${site.status === 'new' || site.status === 'gone' ? `  ${site.status}` : ''}`,
            ...(source === undefined ? [] : [`  ${_style_js__WEBPACK_IMPORTED_MODULE_8__/* .PLAIN */ .t.code(source)}`]),
            ...(explanation === null ? [] : [`  ${explanation.text}`]),
            ...(trend === null ? [] : [`  ${trend.chart} ${trend.clause}`]),
            ...columns(_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .C.map((metric) => {
                const figure = site[metric];
                const flag = figure.outcome === 'beyond' ? 'over' : figure.outcome === 'unclear' ? 'unclear' : '';
                return [
                    `  ${metric}`,
                    (0,_format_js__WEBPACK_IMPORTED_MODULE_12__/* .formatBytes */ .z3)(figure.base),
                    '→',
                    (0,_format_js__WEBPACK_IMPORTED_MODULE_12__/* .formatBytes */ .z3)(figure.head),
                    (0,_totals_js__WEBPACK_IMPORTED_MODULE_10__/* .growthText */ .bn)(figure),
                    flag,
                ];
            })),
        ];
    });
    const more = notable.length - MOST_SITES;
    return [...lines, ...(more > 0 ? ['', `${String(more)} more sites changed`] : [])];
};
const headLines = ({ head }, context) => {
    const trends = (0,_trends_js__WEBPACK_IMPORTED_MODULE_9__/* .trendsOf */ .KO)(head, context);
    const sites = head.sites.slice(0, MOST_SITES);
    const rows = sites.map((site) => [
        `${_style_js__WEBPACK_IMPORTED_MODULE_8__/* .PLAIN */ .t.code((0,_format_js__WEBPACK_IMPORTED_MODULE_12__/* .shortFunction */ .zR)(site.function))}  ${_style_js__WEBPACK_IMPORTED_MODULE_8__/* .PLAIN */ .t.code((0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .locationOf */ .hD)(site))}`,
        (0,_format_js__WEBPACK_IMPORTED_MODULE_12__/* .formatBytes */ .z3)((0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .meanOf */ .hm)(site.retained)),
        (0,_format_js__WEBPACK_IMPORTED_MODULE_12__/* .formatBytes */ .z3)((0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .meanOf */ .hm)(site.allocated)),
    ]);
    const [title, ...lines] = columns([['', 'retained', 'allocated'], ...rows]);
    if (rows.length === 0)
        return [];
    const notes = sites
        .map((site) => trends(site))
        .map((trend) => (trend ? `  ${trend.chart} ${trend.clause}` : ''));
    return ['', title, ...lines.map((line, i) => line + notes[i])];
};
const renderTerminal = (verdict, context) => {
    const explain = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .explainerOf */ .Y)(verdict);
    const failing = (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .causesFirst */ .NO)(verdict)
        .filter(({ outcome }) => outcome === 'beyond')
        .map((site) => ({ site, explanation: explain(site) }));
    const advice = (0,_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .adviceOf */ .w)(verdict, failing, { context, style: _style_js__WEBPACK_IMPORTED_MODULE_8__/* .PLAIN */ .t });
    const reasons = (0,_spoken_reasons_js__WEBPACK_IMPORTED_MODULE_7__/* .spokenReasons */ .u)(verdict, context.limits, _style_js__WEBPACK_IMPORTED_MODULE_8__/* .PLAIN */ .t);
    const note = (0,_totals_js__WEBPACK_IMPORTED_MODULE_10__/* .totalsNote */ .iV)(verdict, context);
    return [
        (0,_sentences_js__WEBPACK_IMPORTED_MODULE_5__/* .headlineOf */ .gD)(verdict, context, _style_js__WEBPACK_IMPORTED_MODULE_8__/* .PLAIN */ .t),
        ...reasons,
        ...verdict.differences.map(({ field, base, head }) => `  ${_conditions_js__WEBPACK_IMPORTED_MODULE_2__/* .FIELD_NAMES */ .Yr[field]}: ${_style_js__WEBPACK_IMPORTED_MODULE_8__/* .PLAIN */ .t.code(base || 'none')} → ${_style_js__WEBPACK_IMPORTED_MODULE_8__/* .PLAIN */ .t.code(head || 'none')}`),
        '',
        ...totalsLines(verdict, context),
        ...(note === '' ? [] : [note]),
        ...(verdict.totals === null ? headLines(verdict, context) : siteLines(verdict, context)),
        ...(advice.length === 0 ? [] : ['', 'What to do', ...advice.map((line) => `  ${line}`)]),
        ...(0,_warnings_js__WEBPACK_IMPORTED_MODULE_11__/* .warningsOf */ .n)(verdict).map((warning, index) => `${index === 0 ? '\n' : ''}warning: ${_style_js__WEBPACK_IMPORTED_MODULE_8__/* .PLAIN */ .t.prose(warning)}`),
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
/* harmony import */ var _measure_short_commit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1947);
/* harmony import */ var _measure_totals_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8968);
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8579);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9924);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1822);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2772);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1006);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9385);








const baselineLink = ({ base }, { repositoryUrl }) => {
    if (base === null)
        return 'the baseline';
    const { commit, runUrl } = base.provenance;
    const isOwn = repositoryUrl !== null && runUrl.startsWith(`${repositoryUrl}/`);
    return (0,_links_js__WEBPACK_IMPORTED_MODULE_4__/* .linkTo */ .uM)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)((0,_measure_short_commit_js__WEBPACK_IMPORTED_MODULE_5__/* .shortCommit */ .A)(commit) || 'baseline'), isOwn ? runUrl : null);
};
const limitText = (metric, verdict, { limits }) => {
    const floorBytes = (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .floorOf */ .Et)(metric, verdict, limits);
    const percent = (0,_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatPercent */ .l9)(verdict.totals[metric].limitPercent);
    return `+${percent}${floorBytes > 0 ? ` or ${(0,_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatBytes */ .z3)(floorBytes)}` : ''}`;
};
const growthText = ({ growthBytes, growthPercent }) => {
    const growth = (0,_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatGrowth */ .T9)(growthBytes);
    return growth === '0 B' ? 'no change' : `${growth}${(0,_format_js__WEBPACK_IMPORTED_MODULE_6__/* .percentNote */ .Sb)(growthPercent)}`;
};
const MEANINGS = {
    retained: 'left behind by the load',
    allocated: 'in all during the load',
};
const outcomeText = (comparison) => {
    switch (comparison.outcome) {
        case 'beyond':
            return '❌ over';
        case 'within':
            return '✅ within';
        case 'unclear':
            return `⚠️ unclear, ± ${(0,_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatBytes */ .z3)((0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .noiseOf */ .YN)(comparison))}`;
    }
};
const totalsTable = (verdict, context) => {
    if (verdict.totals === null)
        return '';
    const { totals } = verdict;
    const rows = _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .C.map((metric) => {
        const comparison = totals[metric];
        const name = `**${metric === 'retained' ? 'Retained' : 'Allocated'}**${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .perOperationOf */ .Et)(verdict, metric, context)}, ${MEANINGS[metric]}`;
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .tableRow */ .jD)([
            name,
            (0,_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatBytes */ .z3)(comparison.base),
            (0,_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatBytes */ .z3)(comparison.head),
            growthText(comparison),
            limitText(metric, verdict, context),
            outcomeText(comparison),
        ]);
    });
    return [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .tableRow */ .jD)(['Map memory', `Base ${baselineLink(verdict, context)}`, 'This change', 'Growth', 'Limit', '']),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .tableRow */ .jD)(['---', '---:', '---:', '---:', '---:', '---']),
        ...rows,
    ].join('\n');
};
const totalsNote = ({ totals, sites }, { limits }) => {
    const failing = sites.filter(({ outcome }) => outcome === 'beyond');
    if (totals === null || failing.length === 0)
        return '';
    if (_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .C.some((metric) => totals[metric].outcome !== 'within'))
        return '';
    const isFromNone = failing.some((site) => _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .C.some((metric) => site[metric].outcome === 'beyond' && site[metric].base <= 0));
    const floor = isFromNone ? `, and a new one by the floor of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatBytes */ .z3)(limits.minGrowthBytes)}` : '';
    return `The totals are within their limits; each place is judged by itself${floor}.`;
};
const totalsSentence = (verdict, context) => {
    const work = (0,_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .workOf */ .LT)(verdict, context);
    const load = work === null ? 'The load' : `The load of ${work}`;
    if (verdict.totals === null) {
        const { retainedBytes, allocatedBytes } = (0,_measure_totals_js__WEBPACK_IMPORTED_MODULE_7__/* .totalsOf */ .v)(verdict.head);
        return `${load} left ${(0,_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatBytes */ .z3)(retainedBytes)} in maps and allocated ${(0,_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatBytes */ .z3)(allocatedBytes)} for them.`;
    }
    const per = (0,_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .perOperationOf */ .Et)(verdict, 'allocated', context);
    const { retained, allocated } = verdict.totals;
    const part = (metric, comparison) => `(${growthText(comparison)}; limit ${limitText(metric, verdict, context)})`;
    const isNamed = verdict.reasons.some(({ scope }) => scope === 'baseline');
    const compared = isNamed ? '' : ` Compared with ${baselineLink(verdict, context)}.`;
    return (`${load} left ${(0,_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatBytes */ .z3)(retained.head)} in maps ${part('retained', retained)} ` +
        `and allocated ${(0,_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatBytes */ .z3)(allocated.head)} for them${per} ${part('allocated', allocated)}.${compared}`);
};


/***/ }),

/***/ 5343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KO: () => (/* binding */ trendsOf),
/* harmony export */   L7: () => (/* binding */ trendClause),
/* harmony export */   c2: () => (/* binding */ growingSites)
/* harmony export */ });
/* harmony import */ var _maps_site_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1159);
/* harmony import */ var _measure_trend_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8628);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1822);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2772);




const BARS = '▁▂▃▄▅▆▇█';
const roundsChart = (retained) => {
    const largest = Math.max(...retained, 1);
    const bar = (bytes) => BARS[Math.min(BARS.length - 1, Math.floor((Math.max(bytes, 0) / largest) * BARS.length))];
    return retained.map(bar).join('');
};
const trendClause = (site, head, { unitOfLoad }) => {
    const trend = (0,_measure_trend_js__WEBPACK_IMPORTED_MODULE_1__/* .trendOf */ .RS)(site.retainedByRound);
    if (trend === 'filling')
        return 'fills up and then stays';
    if (trend !== 'growing')
        return null;
    const each = (0,_measure_trend_js__WEBPACK_IMPORTED_MODULE_1__/* .growthPerOperation */ .K1)(site, head);
    const unit = each === null ? 'round of the load' : unitOfLoad.replace(/s$/, '');
    return `grows with every ${unit}${each === null ? '' : ` (${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(each)} each)`}`;
};
const trendsOf = (head, context) => {
    const sites = (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .sitesByKey */ .l)(head);
    return (site) => {
        const measured = sites.get((0,_maps_site_js__WEBPACK_IMPORTED_MODULE_3__/* .siteKey */ .Dd)(site));
        const clause = measured === undefined ? null : trendClause(measured, head, context);
        return clause === null ? null : { clause, chart: roundsChart(measured.retainedByRound) };
    };
};
const growingSites = (head) => head.sites
    .filter(({ retainedByRound }) => (0,_measure_trend_js__WEBPACK_IMPORTED_MODULE_1__/* .trendOf */ .RS)(retainedByRound) === 'growing')
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

/***/ 5707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ decide)
});

// EXTERNAL MODULE: ./build/measure/mean.js
var mean = __webpack_require__(7546);
// EXTERNAL MODULE: ./build/measure/operations.js
var measure_operations = __webpack_require__(9433);
;// CONCATENATED MODULE: ./build/verdict/statistics.js

const sampleVariance = (values) => {
    const first = values[0];
    const centre = first + (0,mean/* mean */.i)(values.map((value) => value - first));
    return (0,mean/* sum */.c)(values.map((value) => (value - centre) ** 2)) / (values.length - 1);
};
const welchDegrees = (parts) => {
    const total = (0,mean/* sum */.c)(parts.map(({ variance }) => variance));
    if (total === 0)
        return Infinity;
    return 1 / (0,mean/* sum */.c)(parts.map(({ variance, degrees }) => (variance / total) ** 2 / degrees));
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

;// CONCATENATED MODULE: ./build/verdict/compare-figures.js


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
        { variance: (0,mean/* sum */.c)(sides.map(({ sampling }) => sampling)), degrees: Infinity },
        {
            variance: (0,mean/* sum */.c)(sides.map(({ spread }) => spread.variance)),
            degrees: Math.max(1, (0,mean/* sum */.c)(sides.map(({ spread }) => spread.degrees))),
        },
    ];
    const variance = (0,mean/* sum */.c)(parts.map((part) => part.variance));
    if (variance === 0)
        return { low: estimate, high: estimate };
    if (!Number.isFinite(variance))
        return { low: -Infinity, high: Infinity };
    const margin = upperQuantile(alpha, welchDegrees(parts)) * Math.sqrt(variance);
    return { low: estimate - margin, high: estimate + margin };
};
const sideOf = (series, other) => {
    if (!isUsable(series))
        return NO_SIDE;
    const runs = series.bytes.length;
    const centre = (0,mean/* mean */.i)(series.bytes);
    const sampling = (0,mean/* mean */.i)(series.samplingVariance);
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
        return { variance: sampleVariance(series.bytes), degrees: runs - 1 };
    const otherMean = (0,mean/* mean */.i)(other.bytes);
    const [relativeVariance, degrees] = isUsable(other) && other.bytes.length > 1 && otherMean > LEAST_BYTES
        ?
            [sampleVariance(other.bytes) / otherMean ** 2, 0]
        : [ASSUMED_RELATIVE_SPREAD ** 2, Infinity];
    return { variance: relativeVariance * (0,mean/* mean */.i)(series.bytes) ** 2, degrees };
};
const isUsable = ({ bytes, samplingVariance }) => bytes.length > 0 &&
    samplingVariance.length === bytes.length &&
    bytes.every((value) => Math.abs(value) <= MOST_BYTES) &&
    samplingVariance.every((variance) => variance >= 0 && variance <= MOST_BYTES ** 2);
const finiteOrNull = (value) => (Number.isFinite(value) ? value : null);

;// CONCATENATED MODULE: ./build/verdict/series.js

const zeros = (runs) => new Array(runs).fill(0);
const zeroSeries = (runs) => ({ bytes: zeros(runs), samplingVariance: zeros(runs) });
const sumSeries = (all, runs) => ({
    bytes: zeros(runs).map((_, run) => (0,mean/* sum */.c)(all.map(({ bytes }) => bytes[run] ?? NaN))),
    samplingVariance: zeros(runs).map((_, run) => (0,mean/* sum */.c)(all.map((series) => series.samplingVariance[run] ?? NaN))),
});
const sumFigures = (all, runs) => ({
    retained: sumSeries(all.map(({ retained }) => retained), runs),
    allocated: sumSeries(all.map(({ allocated }) => allocated), runs),
});
const perOperation = ({ bytes, samplingVariance }, operations) => ({
    bytes: bytes.map((value, run) => value / operations[run]),
    samplingVariance: samplingVariance.map((variance, run) => variance / operations[run] ** 2),
});

;// CONCATENATED MODULE: ./build/verdict/budgets.js




const judgeBudgets = (head, limits) => {
    const totals = sumFigures(head.sites, head.runs.length);
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
            series: counted && perOperation(totals.allocated, counted),
            divisor: (0,mean/* mean */.i)(counted ?? []),
        },
    ];
    return budgets.flatMap((budget) => judgeBudget(budget, head));
};
const judgeBudget = ({ metric, name, budgetBytes, series, divisor }, { fingerprint, rate }) => {
    if (budgetBytes === null)
        return [];
    if (series === null) {
        const message = `${name} have a budget, but the operations were not counted: set \`operations\`.`;
        return [{ scope: 'budget', metric, outcome: 'unclear', message, budgetBytes }];
    }
    const { head: bytes, outcome } = compareFigures(zeroSeries(series.bytes.length), series, {
        limit: 0,
        floorBytes: budgetBytes,
        systematicBand: systematicBand(fingerprint.mapImplementation),
        sampleBytes: sampleBytesOf(rate) / divisor,
        alpha: ALPHA,
    });
    const verb = { within: 'are within', beyond: 'are over', unclear: 'are too near to tell from' }[outcome];
    return [{ scope: 'budget', metric, outcome, message: `${name} ${verb} their budget.`, bytes, budgetBytes }];
};

// EXTERNAL MODULE: ./build/maps/site.js
var maps_site = __webpack_require__(1159);
// EXTERNAL MODULE: ./build/measure/trend.js
var trend = __webpack_require__(8628);
;// CONCATENATED MODULE: ./build/verdict/judge-growing.js


const judgeGrowing = (head, { maxGrowthPerOperation: limit }) => {
    if (limit === null)
        return [];
    const growing = head.sites.filter((site) => (0,trend/* trendOf */.RS)(site.retainedByRound) === 'growing');
    return growing.flatMap((site) => {
        const bytes = (0,trend/* growthPerOperation */.K1)(site, head);
        const reason = { scope: 'growing', metric: 'retained', site: (0,maps_site/* siteOf */.zU)(site), budgetBytes: limit };
        if (bytes === null) {
            const message = 'This site grows with every round, but operations were not counted: set `operations` to judge it.';
            return [{ ...reason, outcome: 'unclear', message }];
        }
        if (bytes <= limit)
            return [];
        return [
            { ...reason, outcome: 'beyond', bytes, message: 'This site keeps more of each operation than it may.' },
        ];
    });
};

;// CONCATENATED MODULE: ./build/verdict/compare-pair.js



const weightOf = (metric, { work }) => metric === 'allocated' && work.divisors !== null ? (0,mean/* mean */.i)(work.divisors.head) : 1;
const comparePair = (base, head, terms) => ({
    retained: compareRetained(base, head, terms),
    allocated: compareAllocated(base, head, terms),
});
const compareRetained = (base, head, { limits, work, ...rest }) => {
    const rule = { ...rest, limit: limits.maxRetainedGrowth, floorBytes: limits.minGrowthBytes };
    const total = compareFigures(base.retained, head.retained, rule);
    if (total.outcome !== 'beyond' || work.divisors === null)
        return total;
    const each = compareFigures(perOperation(base.retained, work.divisors.base), perOperation(head.retained, work.divisors.head), ruleForEach(rule, work));
    return each.outcome === 'beyond' ? total : { ...total, outcome: 'unclear' };
};
const compareAllocated = (base, head, { limits, work, ...rest }) => {
    const rule = { ...rest, limit: limits.maxAllocatedGrowth, floorBytes: limits.minGrowthBytes };
    if (work.divisors === null) {
        const total = compareFigures(base.allocated, head.allocated, rule);
        return work.incomparable ? { ...total, outcome: 'unclear' } : total;
    }
    return compareFigures(perOperation(base.allocated, work.divisors.base), perOperation(head.allocated, work.divisors.head), ruleForEach(rule, work));
};
const ruleForEach = (rule, work) => {
    const operations = weightOf('allocated', { work });
    return { ...rule, floorBytes: rule.floorBytes / operations, sampleBytes: rule.sampleBytes / operations };
};
const isBeyond = ({ retained, allocated }) => retained.outcome === 'beyond' || allocated.outcome === 'beyond';
const mirrored = (terms) => {
    const { divisors } = terms.work;
    return divisors === null
        ? terms
        : { ...terms, work: { ...terms.work, divisors: { base: divisors.head, head: divisors.base } } };
};

;// CONCATENATED MODULE: ./build/verdict/holm.js

const correctForMany = (compared, terms) => {
    const comparisons = compared.length * 2;
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
    const strict = comparePair(one.figures.base, one.figures.head, terms);
    const retained = held(one.pair.retained, strict.retained);
    return { ...one, pair: { retained, allocated: held(one.pair.allocated, strict.allocated) } };
};
const held = (plain, strict) => plain.outcome === 'beyond' && strict.outcome !== 'beyond' ? { ...plain, outcome: 'unclear' } : plain;
const countBeyond = (all) => all.flatMap(({ pair }) => [pair.retained, pair.allocated]).filter(({ outcome }) => outcome === 'beyond')
    .length;

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
const together = (group) => sumFigures(group, group[0].retained.bytes.length);

;// CONCATENATED MODULE: ./build/verdict/match-sites.js



const MOST_MOVES = 400;
const NEAREST = 4;
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
    take(matchMoves({ base: gone, head: fresh }, same));
    take(matchGroups({ base: gone, head: fresh }, same));
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
    const matches = [];
    let [before, after] = [[...base], [...head]];
    if (before.length > 0 && before.length !== after.length) {
        for (const site of base) {
            const near = new Set(nearest(after, sizeOf(site)));
            const at = after.findIndex((candidate) => near.has(candidate) && same.withinLimit(site, candidate));
            if (at === -1)
                continue;
            matches.push({ base: [site], head: [after[at]] });
            before = before.filter((other) => other !== site);
            after = after.toSpliced(at, 1);
        }
    }
    const pairs = Math.min(before.length, after.length);
    for (let i = 0; i < pairs; i++)
        matches.push({ base: [before[i]], head: [after[i]] });
    return matches;
};
const matchMoves = ({ base, head }, same) => {
    const gone = Map.groupBy(largest(base, MOST_MOVES), kindsOf);
    return largest(head, MOST_MOVES).flatMap((site) => {
        const alike = gone.get(kindsOf(site)) ?? [];
        const origin = nearest(alike, sizeOf(site)).find((candidate) => same.withinLimit(candidate, site));
        if (!origin)
            return [];
        alike.splice(alike.indexOf(origin), 1);
        return [{ base: [origin], head: [site] }];
    });
};
const nearest = (sites, bytes) => sites
    .map((site) => ({ site, distance: Math.abs(sizeOf(site) - bytes) }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, NEAREST)
    .map(({ site }) => site);
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const bySource = (a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.function, b.function);

// EXTERNAL MODULE: ./build/maps/standard-library.js
var standard_library = __webpack_require__(2695);
;// CONCATENATED MODULE: ./build/verdict/settle-sites.js



const settleSites = (compared, terms) => {
    const packages = new Map([...Map.groupBy(compared, packageName)].map(([name, members]) => [name, comparePackage(members, terms)]));
    return compared.map((one) => {
        const settle = (metric) => {
            const own = one.pair[metric];
            const allowed = allowedGrowth(own, metric, terms);
            const isOffset = () => packages.get(packageName(one))[metric].highBytes <= allowed;
            const settled = (own.outcome === 'beyond' && isOffset()) || (own.outcome === 'unclear' && own.growthBytes <= allowed);
            return settled ? { ...own, outcome: 'within' } : own;
        };
        return { ...one, pair: { retained: settle('retained'), allocated: settle('allocated') } };
    });
};
const packageName = ({ match }) => {
    const { function: name } = (match.head[0] ?? match.base[0]);
    return (0,standard_library/* packageOf */.wg)(name) || name;
};
const comparePackage = (members, terms) => comparePair(sumFigures(members.map(({ figures }) => figures.base), terms.runs.base), sumFigures(members.map(({ figures }) => figures.head), terms.runs.head), terms);
const allowedGrowth = ({ base, limitPercent }, metric, terms) => Math.max(terms.limits.minGrowthBytes / weightOf(metric, terms), (limitPercent / 100) * base);

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
        outcome: worstOf([pair.retained.outcome, pair.allocated.outcome]),
        kinds: sumKinds(match.head.length > 0 ? match.head : match.base),
    };
};
const statusOf = ({ match, figures }, terms) => {
    const { base, head } = match;
    if (base.length === 0)
        return 'new';
    if (head.length === 0)
        return 'gone';
    const grew = isBeyond(comparePair(figures.base, figures.head, terms));
    if (grew || isBeyond(comparePair(figures.head, figures.base, mirrored(terms))))
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
    const weight = ({ retained, allocated, outcome }) => Math.max(retained.outcome === outcome ? Math.abs(retained.growthBytes) : 0, allocated.outcome === outcome ? Math.abs(allocated.growthBytes) * weightOf('allocated', terms) : 0);
    return (a, b) => verdict/* SEVERITY */.j[b.outcome] - verdict/* SEVERITY */.j[a.outcome] || weight(b) - weight(a) || ((0,maps_site/* siteKey */.Dd)(a) < (0,maps_site/* siteKey */.Dd)(b) ? -1 : 1);
};

;// CONCATENATED MODULE: ./build/verdict/compare-sites.js






const compareSites = (sites, terms) => {
    const compared = matchSites(sites.base, sites.head, sameBytes(terms)).map((match) => {
        const figures = {
            base: sumFigures(match.base, terms.runs.base),
            head: sumFigures(match.head, terms.runs.head),
        };
        return { match, figures, pair: comparePair(figures.base, figures.head, terms) };
    });
    return settleSites(terms.sampled ? correctForMany(compared, terms) : compared, terms)
        .map((one) => siteVerdict(one, terms))
        .sort(worstFirst(terms));
};
const sameBytes = (terms) => {
    const equal = (limits) => (base, head) => {
        const strict = { ...terms, limits: { ...limits, minGrowthBytes: 0 } };
        return !isBeyond(comparePair(base, head, strict)) && !isBeyond(comparePair(head, base, mirrored(strict)));
    };
    return {
        withinLimit: equal(terms.limits),
        withinNoise: equal({ ...terms.limits, maxRetainedGrowth: 0, maxAllocatedGrowth: 0 }),
    };
};

;// CONCATENATED MODULE: ./build/verdict/compare-work.js


const SAME_WORK = 0.005;
const LEAST_WORK = 0.9;
const SAME = { divisors: null, incomparable: false, headDidLess: false, warnings: [] };
const compareWork = (base, head) => {
    const [before, after] = [(0,measure_operations/* operationsOf */.C)(base), (0,measure_operations/* operationsOf */.C)(head)];
    if (before === null && after === null)
        return SAME;
    if (before === null || after === null)
        return { ...SAME, warnings: [uncounted(before === null ? 'base' : 'head')] };
    const [baseMean, headMean] = [(0,mean/* mean */.i)(before), (0,mean/* mean */.i)(after)];
    if (Math.abs(headMean - baseMean) <= SAME_WORK * baseMean)
        return SAME;
    const divisible = [...before, ...after].every((operations) => operations > 0);
    return {
        divisors: divisible ? { base: before, head: after } : null,
        incomparable: !divisible,
        headDidLess: headMean < LEAST_WORK * baseMean,
        warnings: [
            `The base served ${round(baseMean)} operations per run and the head ${round(headMean)}: allocated bytes ` +
                (divisible ? 'are compared per operation.' : 'cannot be compared, because a run served none.'),
        ],
    };
};
const uncounted = (side) => `The operations of the ${side} were not counted, so allocated bytes are compared as totals, not per operation. ` +
    'Set `operations` to have them counted on both sides.';
const round = (operations) => String(Math.round(operations));

;// CONCATENATED MODULE: ./build/verdict/fingerprint.js
const FIELDS = Object.keys({
    goVersion: 0,
    mapImplementation: 0,
    goExperiment: 0,
    os: 0,
    architecture: 0,
    maxProcs: 0,
    rateClass: 0,
    load: 0,
});
const differencesOf = (base, head) => FIELDS.filter((field) => base[field] !== head[field]).map((field) => ({
    field,
    base: String(base[field]),
    head: String(head[field]),
}));

// EXTERNAL MODULE: ./build/measure/short-commit.js
var short_commit = __webpack_require__(1947);
;// CONCATENATED MODULE: ./build/verdict/reasons.js



const totalReasons = (totals) => verdict/* METRICS */.C.map((metric) => ({
    scope: 'total',
    metric,
    outcome: totals[metric].outcome,
    message: `All ${metric} map bytes ${changeText(totals[metric])}.`,
}));
const siteReasons = (sites) => sites.flatMap((site) => verdict/* METRICS */.C.filter((metric) => site[metric].outcome !== 'within').map((metric) => ({
    scope: 'site',
    metric,
    site: (0,maps_site/* siteOf */.zU)(site),
    outcome: site[metric].outcome,
    message: `The ${metric} bytes of this site ${changeText(site[metric])}.`,
})));
const lessWorkReason = {
    scope: 'total',
    metric: 'retained',
    outcome: 'unclear',
    message: 'The head served much less of the load than the base, so what it retains cannot pass.',
};
const differenceReason = ({ field, base, head }) => ({
    scope: 'fingerprint',
    outcome: 'unclear',
    message: `\`${field}\` is \`${head}\` and was \`${base}\` in the baseline, so their bytes cannot be compared.`,
});
const baselineReasons = ({ relation, distance, measurement }) => {
    if (relation === 'merge base')
        return [];
    const commit = (0,short_commit/* shortCommit */.A)(measurement.provenance.commit);
    const older = distance === null ? 'older than' : `${distance} ${distance === 1 ? 'commit' : 'commits'} before`;
    const message = relation === 'file'
        ? `Compared with a stored file, measured at ${commit || 'an unknown commit'}.`
        : `Compared with ${commit}, which is ${older} the merge base, because no nearer commit was measured.`;
    return [{ scope: 'baseline', outcome: 'within', message }];
};
const changeText = (comparison) => {
    const { outcome, growthPercent, growthBytes, limitPercent } = comparison;
    const limit = `the limit of ${reasons_round(limitPercent)} %`;
    if (growthPercent === null) {
        return {
            within: 'are within the floor, from none in the base',
            beyond: 'are over the floor, from none in the base',
            unclear: 'come from none in the base, and their noise is too large to tell whether they are over the floor',
        }[outcome];
    }
    const change = growthBytes === 0 ? 'did not change' : growthBytes > 0 ? 'grew' : 'shrank';
    const size = growthBytes === 0 ? '' : ` by ${reasons_round(Math.abs(growthPercent))} %`;
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
        ? `anything from ${reasons_round(low)} % to ${reasons_round(high)} % fits what was measured, on both sides of the limit of ${reasons_round(limitPercent)} %`
        : 'that is not certain: too few allocations were recorded, or the sides did too different work';
};
const reasons_round = (percent) => String(Number(percent.toPrecision(3)));

;// CONCATENATED MODULE: ./build/verdict/spread-warnings.js

const ASSUMED = `a relative standard deviation of ${ASSUMED_RELATIVE_SPREAD * 100} % is assumed. ` +
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

;// CONCATENATED MODULE: ./build/verdict/decide.js










const decide = (baseline, head, limits) => {
    const own = [...judgeGrowing(head, limits), ...judgeBudgets(head, limits)];
    const failsAlone = own.some(({ outcome }) => outcome === 'beyond');
    const base = baseline.measurement;
    const differences = base === null ? [] : differencesOf(base.fingerprint, head.fingerprint);
    const uncompared = {
        totals: null,
        sites: [],
        perOperation: false,
        differences,
        head,
        base,
        relation: baseline.measurement === null ? null : baseline.relation,
        warnings: [...head.warnings, ...budgetWarnings(own, head)],
    };
    if (base === null) {
        const reason = { scope: 'baseline', outcome: 'unclear', message: baseline.reason };
        return { ...uncompared, state: failsAlone ? 'fail' : 'no baseline', reasons: [...own, reason] };
    }
    if (differences.length > 0) {
        const reasons = [...own, ...differences.map(differenceReason)];
        return { ...uncompared, state: failsAlone ? 'fail' : 'incomparable', reasons };
    }
    const compared = decide_compare(base, head, limits);
    const judged = [...compared.reasons, ...own];
    return {
        ...uncompared,
        ...compared,
        warnings: [...uncompared.warnings, ...compared.warnings],
        state: stateOf(judged),
        reasons: [...judged, ...baselineReasons(baseline)],
    };
};
const decide_compare = (base, head, limits) => {
    const work = compareWork(base, head);
    const band = systematicBand(head.fingerprint.mapImplementation);
    const sampleBytes = sampleBytesOf(head.rate);
    const terms = { limits, work, systematicBand: band, sampleBytes, alpha: ALPHA };
    const runs = { base: base.runs.length, head: head.runs.length };
    const measured = comparePair(sumFigures(base.sites, runs.base), sumFigures(head.sites, runs.head), terms);
    const lessWork = work.headDidLess && measured.retained.outcome === 'within';
    const totals = lessWork
        ? { ...measured, retained: { ...measured.retained, outcome: 'unclear' } }
        : measured;
    const sampled = head.fingerprint.rateClass === 'sampled';
    const sites = compareSites({ base: base.sites, head: head.sites }, { ...terms, runs, sampled });
    return {
        totals,
        sites,
        perOperation: work.divisors !== null,
        reasons: [...totalReasons(measured), ...(lessWork ? [lessWorkReason] : []), ...siteReasons(sites)],
        warnings: [...work.warnings, ...spreadWarnings(runs)],
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

/***/ 8579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ METRICS),
/* harmony export */   j: () => (/* binding */ SEVERITY)
/* harmony export */ });
const METRICS = ['retained', 'allocated'];
const SEVERITY = { within: 0, unclear: 1, beyond: 2 };


/***/ })

};
