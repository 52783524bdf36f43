export const id = 366;
export const ids = [366];
export const modules = {

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

/***/ 63366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readProtobuf: () => (/* binding */ readProtobuf),
  withCalled: () => (/* binding */ withCalled)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/maps/called-kinds.js
var called_kinds = __webpack_require__(71631);
// EXTERNAL MODULE: ./build/binary/calibration.js
var calibration = __webpack_require__(26520);
// EXTERNAL MODULE: ./build/profile/profile-error.js
var profile_error = __webpack_require__(62632);
;// CONCATENATED MODULE: ./build/profile/heap-profile.js

function heapProfileOf({ sampleTypes, periodType, period, frames, stacks, values, }) {
    const column = (type) => {
        const found = values[sampleTypes.findIndex((sampleType) => sampleType.type === type)];
        if (found !== undefined)
            return found;
        const types = sampleTypes.map((sampleType) => sampleType.type).join(', ') || 'no values';
        throw new profile_error/* ProfileError */.e(`expected a heap profile with ${type}, got a profile with ${types}`);
    };
    const inUseObjects = column('inuse_objects');
    const inUseBytes = column('inuse_space');
    const allocatedObjects = column('alloc_objects');
    const allocatedBytes = column('alloc_space');
    if (periodType?.type !== 'space')
        throw new profile_error/* ProfileError */.e('expected a heap profile, with the period type space');
    const records = Array.from({ length: stacks.size }, (_, i) => ({
        stack: i,
        inUseObjects: inUseObjects[i],
        inUseBytes: inUseBytes[i],
        allocatedObjects: allocatedObjects[i],
        allocatedBytes: allocatedBytes[i],
    }));
    return {
        rate: period,
        values: 'scaled',
        leafFrames: 'cut',
        frames,
        stacks,
        records,
        memStats: new Map(),
    };
}

// EXTERNAL MODULE: ./build/profile/sampling.js
var sampling = __webpack_require__(92005);
// EXTERNAL MODULE: ./build/profile/stack-rows.js
var stack_rows = __webpack_require__(18070);
;// CONCATENATED MODULE: ./build/profile/cut-heap-profile.js




const ROUNDING = 1e-6;
class CutHeapProfile {
    rate;
    #profile;
    #records;
    constructor(profile) {
        const { rate, records } = heapProfileOf(profile);
        this.rate = rate;
        this.#profile = profile;
        this.#records = records;
    }
    leafCalls() {
        const { stacks, frames, places, placeOf } = this.#profile;
        const leaves = new Map();
        for (let stack = 0; stack < stacks.size; stack++) {
            if (!this.#isCut(stack))
                continue;
            const leaf = stacks.frames[stacks.starts[stack]];
            const place = placeOf[leaf];
            const code = places[place];
            if (code.address > 0 && !leaves.has(place))
                leaves.set(place, { ...code, frame: frames[leaf] });
        }
        return [...leaves.values()];
    }
    withCalled(called) {
        const { frames: visible, stacks: cut, places, placeOf, objectBytes } = this.#profile;
        const frames = [...visible];
        const numbers = new Map();
        const stacks = new stack_rows/* StackRows */.o();
        for (let stack = 0; stack < cut.size; stack++) {
            const above = cut.frames.subarray(cut.starts[stack], cut.starts[stack + 1]);
            if (!this.#isCut(stack)) {
                stacks.append(above, above.length);
                continue;
            }
            const { address } = places[placeOf[above[0]]];
            const name = called.names.get(address) ?? `0x${address.toString(16)}`;
            let number = numbers.get(name);
            if (number === undefined) {
                number = frames.push({ function: name, file: '', line: 0 }) - 1;
                numbers.set(name, number);
            }
            stacks.append([number, ...above], above.length + 1);
        }
        const records = this.#records.map((record) => asSampled(record, objectBytes[record.stack], this.rate));
        return { rate: this.rate, frames, stacks, records, called };
    }
    #isCut(stack) {
        const { stacks, frames } = this.#profile;
        const [start, end] = [stacks.starts[stack], stacks.starts[stack + 1]];
        return start < end && !(0,calibration/* isRuntime */.vk)(frames[stacks.frames[start]].function);
    }
}
function asSampled(record, stated, rate) {
    const { stack, allocatedObjects, allocatedBytes, inUseObjects } = record;
    const size = stated || (allocatedObjects > 0 ? Math.round(allocatedBytes / allocatedObjects) : 0);
    const p = (0,sampling/* recordingProbability */.B)(size, rate);
    const recorded = (objects) => Math.max(0, Math.ceil(objects * p - ROUNDING));
    const [inUse, allocated] = [recorded(inUseObjects), recorded(allocatedObjects)];
    return {
        stack,
        ...{ inUseObjects: inUse, inUseBytes: inUse * size },
        ...{ allocatedObjects: allocated, allocatedBytes: allocated * size },
    };
}

// EXTERNAL MODULE: ./build/profile/protobuf.js + 1 modules
var protobuf = __webpack_require__(40710);
;// CONCATENATED MODULE: ./build/binary/call-target.js
const CALL_BYTES = 5;
const AMD64 = { quantum: 1, call: 0xe8 };
const ARM64 = { quantum: 4, branchAndLink: 0b100101 };
function callTarget(code, returnAddress, quantum) {
    if (code.length !== CALL_BYTES)
        return null;
    const view = new DataView(code.buffer, code.byteOffset, code.byteLength);
    if (quantum === AMD64.quantum) {
        return code[0] === AMD64.call ? returnAddress + view.getInt32(1, true) : null;
    }
    if (quantum !== ARM64.quantum)
        return null;
    const instruction = view.getUint32(1, true);
    if (instruction >>> 26 !== ARM64.branchAndLink)
        return null;
    return returnAddress - 4 + ((instruction << 6) >> 6) * 4;
}

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/io/executable.js + 1 modules
var executable = __webpack_require__(32073);
;// CONCATENATED MODULE: ./build/io/called-functions.js





const SMALLEST_SHARE = 0.5;
function calledFunctions(file, calls) {
    const mapping = mostFrequent(calls.flatMap(({ mapping: of }) => (of !== null && of.start > 0 ? [of] : [])));
    if (mapping === undefined)
        throw nowhere(file);
    const own = calls.filter((call) => call.mapping?.file === mapping.file);
    return (0,executable/* withTables */.Y)(file, (table, readAt) => {
        requireBuild(file, mapping.buildId, readAt);
        return calledIn(table, own, readAt);
    });
}
function calledIn(table, calls, readAt) {
    if (table.quantum !== 1 && table.quantum !== 4)
        return null;
    const targets = new Map();
    for (const { address, mapping } of calls) {
        const returnAddress = address + 1;
        const end = returnAddress - mapping.start + mapping.fileOffset;
        const target = callTarget(readAt(end - CALL_BYTES, CALL_BYTES), returnAddress, table.quantum);
        if (target !== null)
            targets.set(address, target);
    }
    if (targets.size < calls.length * SMALLEST_SHARE)
        return null;
    const textStart = (0,calibration/* textStartByTargets */.df)(table, [...targets.values()]);
    if (textStart === null)
        return null;
    const names = new Map();
    for (const [address, target] of targets) {
        const name = table.nameOfEntry(target - textStart);
        if (name === null)
            continue;
        const call = (0,calibration/* isRuntime */.vk)(name) ? withoutTrampoline(name) : (0,called_kinds/* callOfFunction */.w5)(name);
        if (call !== null)
            names.set(address, call);
    }
    const isBucket = table.nameOffsetOf('runtime.hashGrow') !== null;
    return { names, mapImplementation: isBucket ? 'bucket' : 'swiss' };
}
const withoutTrampoline = (name) => name.replace(/(\+[\da-f]+)?-tramp\d+$/, '');
const GNU_BUILD_ID = Uint8Array.from([3, 0, 0, 0, ...Buffer.from('GNU\0')]);
function requireBuild(file, buildId, readAt) {
    if (!/^[0-9a-f]{8,}$/.test(buildId))
        return;
    const found = [];
    for (const position of (0,executable/* positionsOf */.q)(GNU_BUILD_ID, readAt)) {
        const length = readAt(position - 4, 1)[0] ?? 0;
        found.push(readAt(position + GNU_BUILD_ID.length, length).toString('hex'));
    }
    if (found.length === 0 || found.includes(buildId))
        return;
    throw new errors/* MeasurementError */.HG('symbols', `${file} is another build than the one that the profile is of: its build id is ${found[0]}, that of the profile ${buildId}`, { remedy: 'Name the executable that the process was started from, as it was built.' });
}
function mostFrequent(mappings) {
    const counts = new Map();
    for (const mapping of mappings)
        counts.set(mapping, (counts.get(mapping) ?? 0) + 1);
    return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
const nowhere = (file) => new errors/* MeasurementError */.HG('symbols', `the profile does not say where ${file} lay in memory`, {
    remedy: 'Take the text form, with `debug=1`, which `binary` names as well.',
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/maps/standard-library.js
var standard_library = __webpack_require__(32695);
// EXTERNAL MODULE: ./build/measure/source-path.js
var source_path = __webpack_require__(82340);
// EXTERNAL MODULE: ./build/report/links.js
var links = __webpack_require__(51006);
// EXTERNAL MODULE: ./build/source/operations.js
var source_operations = __webpack_require__(87884);
// EXTERNAL MODULE: ./build/source/scope.js
var scope = __webpack_require__(78720);
// EXTERNAL MODULE: ./build/source/site-source.js + 6 modules
var site_source = __webpack_require__(60642);
// EXTERNAL MODULE: ./build/source/syntax.js
var source_syntax = __webpack_require__(85901);
// EXTERNAL MODULE: ./build/source/types.js
var types = __webpack_require__(46829);
// EXTERNAL MODULE: ./build/source/written.js
var written = __webpack_require__(39511);
;// CONCATENATED MODULE: ./build/source/allocates-at.js






const allocatesAt = (site, pkg) => {
    const file = pkg.files.find(({ source }) => source.path === site.file);
    if (file === undefined || (0,site_source/* hasLineDirective */.Iu)(file.source.text) || (0,site_source/* isSomebodyElses */.v3)(file))
        return 'either';
    const found = (0,site_source/* measuredDeclaration */.RV)(site, file);
    if (found === null)
        return 'either';
    const { syntax, start, end } = found;
    const operations = (0,source_operations/* operationsAt */.m7)(syntax, site.line, pkg);
    if (operations.length === 0)
        return 'others';
    if (!operations.every((operation) => isPlain(operation, pkg)))
        return 'either';
    const statements = new Set(operations.map(({ node }) => statementOf(node)));
    const onLine = [...(0,source_syntax/* nodesIn */.vx)(syntax)].filter((node) => node.start >= start && node.start < end);
    const all = [...[...statements].flatMap((one) => [...(0,source_syntax/* nodesIn */.vx)(one)]), ...onLine];
    const mine = new Set(operations.map(({ node }) => node));
    return all.every((node) => mine.has(node) || allocatesNothing(node, pkg)) ? 'maps' : 'either';
};
const statementOf = (node) => [...(0,source_syntax/* ancestorsOf */.Gw)(node)].find(({ parent }) => parent?.type === 'statement_list') ?? node;
const isPlain = ({ type, node, does }, pkg) => {
    const map = (0,types/* mapTypeOf */.Yd)(type, pkg);
    if (map === null)
        return false;
    if (does.length !== 1)
        return false;
    return (does[0] === 'made' ||
        (node.type !== 'call_expression' && ['key', 'value'].every((part) => isConcrete((0,source_syntax/* childOf */.GG)(map, part), pkg))));
};
const BASIC = /^(?:string|bool|byte|rune|u?int(?:8|16|32|64)?|uintptr|float(?:32|64)|complex(?:64|128))$/;
const CONCRETE = /^(?:pointer|map|channel|slice|array|struct)_type$/;
const isConcrete = (type, pkg) => {
    if (type === null)
        return false;
    const found = (0,types/* underlyingOf */.JH)(type, pkg);
    if (found !== null)
        return CONCRETE.test(found.type);
    return BASIC.test((0,written/* codeOf */.$N)(type)) && (0,scope/* bindingOf */.h)((0,source_syntax/* textOf */.b6)(type), type, pkg) === null;
};
const HARMLESS = new Set([
    'identifier field_identifier package_identifier type_identifier blank_identifier qualified_type comment',
    'int_literal float_literal rune_literal interpreted_string_literal interpreted_string_literal_content',
    'raw_string_literal raw_string_literal_content escape_sequence true false nil iota',
    'selector_expression index_expression slice_expression parenthesized_expression expression_list argument_list',
    'inc_statement dec_statement return_statement expression_statement block statement_list',
    'if_statement for_statement for_clause map_type pointer_type slice_type array_type struct_type',
    'field_declaration field_declaration_list',
]
    .join(' ')
    .split(' '));
const FREE = /^(?:len|cap|min|max|delete|clear)$/;
const allocatesNothing = (node, pkg) => {
    if (HARMLESS.has(node.type))
        return true;
    const code = (0,written/* codeOf */.$N)(node);
    switch (node.type) {
        case 'assignment_statement':
            return (0,written/* operatorOf */.gN)(node) !== '+=';
        case 'short_var_declaration':
            return (0,source_syntax/* childOf */.GG)(node, 'left')?.children.length === 1;
        case 'unary_expression':
            return /^[-!^*]/.test(code);
        case 'binary_expression':
            return !code.includes('+');
        case 'call_expression':
            return isFreeCall(node, pkg);
        default:
            return false;
    }
};
const isFreeCall = (call, pkg) => {
    const called = (0,source_syntax/* childOf */.GG)(call, 'function');
    if (called === null)
        return false;
    const name = (0,source_syntax/* textOf */.b6)(called);
    if (FREE.test(name) && (0,scope/* bindingOf */.h)(name, called, pkg) === null)
        return true;
    const isNamed = called.type === 'identifier' || called.type === 'selector_expression';
    return isNamed && (0,source_syntax/* childOf */.GG)(call, 'arguments')?.children.length === 0;
};

// EXTERNAL MODULE: ./build/source/go-package.js
var go_package = __webpack_require__(86797);
// EXTERNAL MODULE: ./build/io/git.js
var git = __webpack_require__(86349);
// EXTERNAL MODULE: ./build/io/go-parser.js
var go_parser = __webpack_require__(35503);
// EXTERNAL MODULE: ./build/io/package-files.js
var package_files = __webpack_require__(83575);
;// CONCATENATED MODULE: ./build/io/derived-calls.js










async function derivedCalls(calls, directory) {
    const names = new Map();
    const roots = await (0,git/* sourceRoots */.Rq)((0,external_node_path_.resolve)(directory));
    const own = calls
        .filter(({ frame }) => (0,standard_library/* isOwnFunction */.L8)(frame.function))
        .map(({ address, frame }) => ({
        ...frame,
        address,
        file: (0,source_path/* portablePath */.T)(frame.file, frame.function, roots),
    }))
        .filter(({ file }) => (0,links/* isRepositoryPath */.og)(file) && file.endsWith('.go'));
    const parse = own.length === 0 ? null : await (0,go_parser/* loadGoParser */.O)();
    for (const [folder, sites] of Map.groupBy(own, ({ file }) => external_node_path_.posix.dirname(file))) {
        const { files, isComplete } = await (0,package_files/* readPackage */.L)(folder === '.' ? '' : folder, roots.workspace);
        const pkg = (0,go_package/* openPackage */.R)(files, parse, isComplete);
        for (const site of sites) {
            const found = allocatesAt(site, pkg);
            if (found !== 'either')
                names.set(site.address, found === 'maps' ? called_kinds/* MAP_OF_SOURCE */.tu : called_kinds/* OTHER_CALL */.eR);
        }
        pkg.free();
    }
    return { names, mapImplementation: 'unknown' };
}

;// CONCATENATED MODULE: ./build/io/protobuf-file.js






const readProtobuf = async (file) => new CutHeapProfile((0,protobuf/* decodeProtobuf */.K)(await (0,promises_.readFile)(file)));
async function withCalled(profiles, { binary, directory }) {
    const calls = profiles.flatMap((profile) => profile.leafCalls());
    const byName = calls.flatMap(({ address, frame }) => {
        const call = (0,called_kinds/* callOfFunction */.w5)(frame.function);
        return call === null ? [] : [[address, call]];
    });
    const called = binary === null ? await derivedCalls(calls, directory) : calledFunctions(binary, calls);
    const names = new Map([...byName, ...called.names]);
    return profiles.map((profile) => profile.withCalled({ ...called, names }));
}


/***/ }),

/***/ 82340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ portablePath)
/* harmony export */ });
/* harmony import */ var _maps_standard_library_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32695);

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
    const packagePath = (0,_maps_standard_library_js__WEBPACK_IMPORTED_MODULE_0__/* .packageOf */ .wg)(functionName);
    if (!(0,_maps_standard_library_js__WEBPACK_IMPORTED_MODULE_0__/* .isStandardPackage */ .w7)(packagePath))
        return null;
    const tail = `${packagePath}/${path.slice(path.lastIndexOf('/') + 1)}`;
    return path === tail || path.endsWith(`/src/${tail}`) ? `$GOROOT/src/${tail}` : null;
}


/***/ }),

/***/ 40710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ decodeProtobuf)
});

// EXTERNAL MODULE: ./node_modules/pako/dist/pako.mjs
var pako = __webpack_require__(9925);
// EXTERNAL MODULE: ./build/profile/profile-error.js
var profile_error = __webpack_require__(62632);
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
    if (stream.err === pako/* Z_BUF_ERROR */.uX)
        throw new profile_error/* ProfileError */.e('gzip: ends early');
    if (!finished || stream.err !== 0)
        throw new profile_error/* ProfileError */.e(`gzip: ${stream.msg}`);
    return chunks.length === 1 ? chunks[0] : Buffer.concat(chunks, size);
}

// EXTERNAL MODULE: ./build/profile/is-gzip.js
var is_gzip = __webpack_require__(12013);
// EXTERNAL MODULE: ./build/profile/stack-rows.js
var stack_rows = __webpack_require__(18070);
// EXTERNAL MODULE: ./build/profile/varint-reader.js
var varint_reader = __webpack_require__(88220);
;// CONCATENATED MODULE: ./build/profile/protobuf.js





const MAX_ID = 1 << 24;
const PROFILE = {
    ...{ sampleType: 1, sample: 2, mapping: 3, location: 4, function: 5, string: 6 },
    ...{ periodType: 11, period: 12 },
};
const VALUE_TYPE = { type: 1, unit: 2 };
const SAMPLE = { locationId: 1, value: 2, label: 3 };
const LABEL = { key: 1, number: 3 };
const MAPPING = { id: 1, start: 2, offset: 4, file: 5, buildId: 6 };
const LOCATION = { id: 1, mapping: 2, address: 3, line: 4 };
const LINE = { functionId: 1, line: 2 };
const FUNCTION = { id: 1, name: 2, filename: 4 };
function decodeProtobuf(bytes) {
    const reader = new varint_reader/* VarintReader */.I((0,is_gzip/* isGzip */.b)(bytes) ? inflate(bytes) : bytes);
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
        mappings: [],
        functions: [],
        strings: [],
    };
    for (let field; (field = reader.field(reader.len)) !== 0;) {
        if (field === PROFILE.sample)
            passOverSample(reader, reader.end(), tables);
        else if (field === PROFILE.location)
            readLocation(reader, reader.end(), tables.locations);
        else if (field === PROFILE.mapping)
            tables.mappings.push(readNumbers(reader, reader.end(), MAPPING));
        else if (field === PROFILE.function)
            readFunction(reader, reader.end(), tables.functions);
        else if (field === PROFILE.string)
            tables.strings.push(readString(reader, reader.end()));
        else if (field === PROFILE.sampleType)
            tables.sampleTypes.push(readNumbers(reader, reader.end(), VALUE_TYPE));
        else if (field === PROFILE.periodType)
            tables.periodType = readNumbers(reader, reader.end(), VALUE_TYPE);
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
    let [id, mapping, address] = [0, 0, 0];
    const lines = [];
    for (let field; (field = reader.field(end)) !== 0;) {
        if (field === LOCATION.id)
            id = reader.scalar();
        else if (field === LOCATION.mapping)
            mapping = reader.scalar();
        else if (field === LOCATION.address)
            address = reader.scalar();
        else if (field === LOCATION.line)
            lines.push(readNumbers(reader, reader.end(), LINE));
        else
            reader.skipField(field);
    }
    requireDense('location.id', id);
    if (locations[id] !== undefined)
        throw new profile_error/* ProfileError */.e(`location.id: ${id} stands twice`);
    locations[id] = { address, mapping, lines };
}
function requireDense(field, id) {
    if (id < 0 || id > MAX_ID)
        throw new profile_error/* ProfileError */.e(`${field}: ${id} is not from 0 to ${MAX_ID}`);
}
function readNumbers(reader, end, fields) {
    const names = Object.keys(fields);
    const ref = Object.fromEntries(names.map((name) => [name, 0]));
    for (let field; (field = reader.field(end)) !== 0;) {
        const name = names.find((one) => fields[one] === field);
        if (name === undefined)
            reader.skipField(field);
        else
            ref[name] = reader.scalar();
    }
    return ref;
}
function readFunction(reader, end, functions) {
    const { id, ...ref } = readNumbers(reader, end, FUNCTION);
    requireDense('function.id', id);
    if (functions[id] !== undefined)
        throw new profile_error/* ProfileError */.e(`function.id: ${id} stands twice`);
    functions[id] = ref;
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
    const mappings = new Map(tables.mappings.map(({ id, start, offset, file, buildId }) => [
        id,
        {
            ...{ start, fileOffset: offset },
            ...{ file: text(file, 'mapping.filename'), buildId: text(buildId, 'mapping.build_id') },
        },
    ]));
    const frames = [];
    const places = [];
    const placeOf = [];
    const numbers = tables.locations.map((location) => {
        if (location === undefined)
            return undefined;
        places.push({ address: location.address, mapping: mappings.get(location.mapping) ?? null });
        return location.lines.map((line) => {
            placeOf.push(places.length - 1);
            return frames.push(frame(line)) - 1;
        });
    });
    const values = tables.sampleTypes.map(() => new Float64Array(tables.sampleEnds.length));
    const stacks = new stack_rows/* StackRows */.o();
    const objectBytes = new Float64Array(tables.sampleEnds.length);
    const bytesLabel = strings.indexOf('bytes');
    for (const [sample, end] of tables.sampleEnds.entries()) {
        reader.pos = tables.sampleStarts[sample];
        readSample(reader, end, { numbers, stacks, values, objectBytes, bytesLabel });
    }
    return {
        sampleTypes: tables.sampleTypes.map(valueType),
        periodType: tables.periodType === null ? null : valueType(tables.periodType),
        period: tables.period,
        frames,
        stacks,
        values,
        places,
        placeOf: Int32Array.from(placeOf),
        objectBytes,
    };
}
const gathered = [];
function readSample(reader, end, { numbers, stacks, values, objectBytes, bytesLabel }) {
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
        else if (field === SAMPLE.label) {
            const { key, number } = readNumbers(reader, reader.end(), LABEL);
            if (key === bytesLabel)
                objectBytes[sample] = number;
        }
        else
            reader.skipField(field);
    }
    if (count !== values.length)
        throw new profile_error/* ProfileError */.e(`sample.value: ${count} values for ${values.length} sample types`);
    stacks.append(gathered, depth);
}


/***/ }),

/***/ 88220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ VarintReader)
/* harmony export */ });
/* harmony import */ var protobufjs_minimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96170);
/* harmony import */ var _profile_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62632);


const LENGTH_DELIMITED = 2;
const VARINT = 0;
class VarintReader extends protobufjs_minimal_js__WEBPACK_IMPORTED_MODULE_0__.Reader {
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
                throw new _profile_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ProfileError */ .e('a number is cut off');
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
                throw new _profile_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ProfileError */ .e('a number is larger than 2^53');
            return value;
        }
        throw new _profile_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ProfileError */ .e('a number is longer than ten bytes');
    }
    field(messageEnd) {
        if (this.pos > this.#listEnd)
            throw new _profile_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ProfileError */ .e('a number is longer than its list');
        this.#listEnd = Infinity;
        if (this.pos >= messageEnd) {
            if (this.pos > messageEnd)
                throw new _profile_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ProfileError */ .e('a field is longer than its message');
            return 0;
        }
        const tag = this.integer();
        if (tag < 8 || tag > 0xffff_ffff)
            throw new _profile_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ProfileError */ .e('a field has no valid number');
        this.#wire = tag & 7;
        return tag >>> 3;
    }
    skipField(field) {
        this.skipType(this.#wire, 0, field);
    }
    scalar() {
        if (this.#wire !== VARINT)
            throw new _profile_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ProfileError */ .e(`expected a number, got wire type ${this.#wire}`);
        return this.integer();
    }
    end() {
        if (this.#wire !== LENGTH_DELIMITED)
            throw new _profile_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ProfileError */ .e(`expected a length, got wire type ${this.#wire}`);
        const length = this.integer();
        if (length < 0 || length > this.len - this.pos)
            throw new _profile_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ProfileError */ .e('a length points beyond the profile');
        return this.pos + length;
    }
    valuesEnd() {
        if (this.#wire === VARINT)
            return this.pos + 1;
        this.#listEnd = this.end();
        return this.#listEnd;
    }
}


/***/ })

};
