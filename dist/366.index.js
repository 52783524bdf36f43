export const id = 366;
export const ids = [366];
export const modules = {

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

// EXTERNAL MODULE: ./build/profile/protobuf.js + 2 modules
var protobuf = __webpack_require__(41092);
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
// EXTERNAL MODULE: ./build/io/go-parser.js + 1 modules
var go_parser = __webpack_require__(7454);
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


/***/ })

};
