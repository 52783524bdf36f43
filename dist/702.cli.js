export const id = 702;
export const ids = [702];
export const modules = {

/***/ 34052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readRegularFile),
/* harmony export */   Z: () => (/* binding */ openRegularFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);


async function openRegularFile(path) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
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


/***/ }),

/***/ 71631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ kindOfCall),
/* harmony export */   eR: () => (/* binding */ OTHER_CALL),
/* harmony export */   tu: () => (/* binding */ MAP_OF_SOURCE),
/* harmony export */   w5: () => (/* binding */ callOfFunction)
/* harmony export */ });
/* harmony import */ var _frame_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55194);

const MAP_OF_SOURCE = 'runtime.map (by source line)';
const OTHER_CALL = 'runtime.newobject';
const LINKED = {
    'maps.clone': 'runtime.mapclone2',
    'reflect.makemap': 'runtime.makemap',
    'reflect.mapassign0': 'runtime.mapassign',
    'reflect.mapassign_faststr0': 'runtime.mapassign_faststr',
};
function callOfFunction(name) {
    return LINKED[name] ?? (/^(internal\/)?sync\./.test(name) ? OTHER_CALL : null);
}
const isHeaderSize = (bytes) => bytes === 48 || bytes === 24 || Number.isInteger(Math.log2(bytes));
const POINTER_BYTES = 8;
const LARGEST_FIRST_BYTES = 1280;
const SMALLEST_GROUP_BYTES = 40;
function kindOfCall(name, bytes, maps) {
    if (name === MAP_OF_SOURCE)
        return bytes > POINTER_BYTES ? 'derived' : null;
    if ((0,_frame_table_js__WEBPACK_IMPORTED_MODULE_0__/* .isClone */ .Y_)(name))
        return 'clone';
    if (/^(runtime\.makemap_small|internal\/runtime\/maps\.NewEmptyMap)$/.test(name))
        return 'header';
    if (/^(runtime\.makemap(64)?|internal\/runtime\/maps\.NewMap)$/.test(name))
        return isHeaderSize(bytes) ? 'made' : 'initial';
    if (name === 'runtime.mapassign')
        return 'filled';
    if (name.startsWith('runtime.mapassign_fast')) {
        const isSmaller = maps === 'swiss' && bytes < SMALLEST_GROUP_BYTES;
        return isSmaller || bytes > LARGEST_FIRST_BYTES ? 'growth' : 'filled';
    }
    return name.startsWith('runtime.mapdelete') ? 'overflow' : null;
}


/***/ }),

/***/ 14877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WU: () => (/* binding */ DIRECTORIES),
  YY: () => (/* binding */ POINTER_BYTES),
  _f: () => (/* binding */ SLOTS),
  ry: () => (/* binding */ TABLE_BYTES),
  pF: () => (/* binding */ directoryBytes),
  T7: () => (/* binding */ layoutsOf),
  PJ: () => (/* binding */ slotBytesOf)
});

;// CONCATENATED MODULE: ./build/maps/size-classes.js
const SIZE_CLASSES = [
    8, 16, 24, 32, 48, 64, 80, 96, 112, 128, 144, 160, 176, 192, 208, 224, 240, 256, 288, 320, 352, 384, 416,
    448, 480, 512, 576, 640, 704, 768, 896, 1024, 1152, 1280, 1408, 1536, 1792, 2048, 2304, 2688, 3072, 3200,
    3456, 4096, 4864, 5376, 6144, 6528, 6784, 6912, 8192, 9472, 9728, 10240, 10880, 12288, 13568, 14336, 16384,
    18432, 19072, 20480, 21760, 24576, 27264, 28672, 32768,
];
const PAGE_BYTES = 8192;
const MOST_BYTES_WITHOUT_HEADER = 512;
const HEADER_BYTES = 8;
function allocatedSize(bytes, hasPointers) {
    const needed = bytes + (hasPointers && bytes > MOST_BYTES_WITHOUT_HEADER ? HEADER_BYTES : 0);
    return SIZE_CLASSES.find((size) => size >= needed) ?? Math.ceil(bytes / PAGE_BYTES) * PAGE_BYTES;
}

;// CONCATENATED MODULE: ./build/maps/entries.js

const SLOTS = 8;
const MOST_SLOT_BYTES = 256;
const POINTER_BYTES = 8;
const layouts = (fixedBytes, doublings, tableBytes) => Array.from({ length: MOST_SLOT_BYTES }, (_, i) => fixedBytes + SLOTS * (i + 1)).flatMap((bytes) => [false, true].map((hasPointers) => ({
    bytes,
    tables: Array.from({ length: doublings + 1 }, (_, k) => allocatedSize(tableBytes(2 ** k, bytes), hasPointers)),
})));
const SWISS = layouts(SLOTS, 7, (count, bytes) => count * bytes);
const BUCKET = layouts(SLOTS + POINTER_BYTES, 30, (count, bytes) => (count + Math.floor(count / 16)) * bytes);
const directoryBytes = (doublings) => allocatedSize(POINTER_BYTES * 2 ** doublings, true);
const DIRECTORIES = new Set(Array.from({ length: 24 }, (_, k) => directoryBytes(k)));
const FIRST_DIRECTORY = 8;
const SECOND_DIRECTORY = 16;
const TABLE_BYTES = 32;
const EXTRA_BYTES = 24;
function isSwiss({ tables }, { header, initial, first, growth }) {
    const [one, ...larger] = tables;
    if (!first.every((size) => size === one))
        return false;
    const isOneOf = (expected) => (size) => expected.includes(size) || DIRECTORIES.has(size);
    const withTable = [...initial, ...growth];
    if (withTable.length > 0 && !withTable.includes(TABLE_BYTES))
        return false;
    if (!initial.every(isOneOf(tables)) || !growth.every(isOneOf(larger)))
        return false;
    const asked = header.filter((size) => DIRECTORIES.has(size));
    const evidence = [
        [first.length > 0, true],
        [growth.includes(FIRST_DIRECTORY), growth.includes(tables[1])],
        [growth.includes(SECOND_DIRECTORY), growth.includes(tables[7])],
        [asked.length > 0 && !asked.includes(FIRST_DIRECTORY), initial.includes(tables[7])],
    ].filter(([applies]) => applies);
    return evidence.length > 0 && evidence.every(([, holds]) => holds);
}
function isBucket({ tables }, { initial, first, growth, overflow }) {
    const isTable = (size) => tables.includes(size) || size === EXTRA_BYTES;
    if (!first.every((size) => size === tables[0]) || ![...initial, ...growth].every(isTable))
        return false;
    return first.length > 0 || overflow.includes(tables[0]);
}
function layoutsOf(cells) {
    const sizes = sizesByKind(cells);
    return {
        swiss: SWISS.filter((layout) => isSwiss(layout, sizes)),
        bucket: BUCKET.filter((layout) => isBucket(layout, sizes)),
    };
}
const WIDEST_RANGE = 1.2;
function slotBytesOf(cells) {
    const { swiss, bucket } = layoutsOf(cells);
    const fitting = [...swiss, ...bucket].map(({ bytes }) => bytes);
    const [least, most] = [Math.min(...fitting), Math.max(...fitting)];
    return fitting.length > 0 && most <= least * WIDEST_RANGE ? (least + most) / 2 / SLOTS : null;
}
function sizesByKind(cells) {
    const sizes = {
        header: [],
        initial: [],
        first: [],
        growth: [],
        overflow: [],
        boxed: [],
        clone: [],
        syncMap: [],
        made: [],
        filled: [],
        derived: [],
    };
    for (const { kind, size, allocatedCount } of cells)
        if (allocatedCount > 0)
            sizes[kind].push(size);
    return sizes;
}


/***/ }),

/***/ 55194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EC: () => (/* binding */ ownerKindsOf),
/* harmony export */   X5: () => (/* binding */ isTableMaker),
/* harmony export */   Y_: () => (/* binding */ isClone)
/* harmony export */ });
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


/***/ }),

/***/ 5165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ keptEntriesOf),
/* harmony export */   t: () => (/* binding */ MOST_LOAD)
/* harmony export */ });
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14877);

const MOST_LOAD = { swiss: 7 / 8, bucket: 6.5 / 8 };
const FULL = 7;
const mostIn = (k, load) => (k === 0 ? _entries_js__WEBPACK_IMPORTED_MODULE_0__/* .SLOTS */ ._f : load * _entries_js__WEBPACK_IMPORTED_MODULE_0__/* .SLOTS */ ._f * 2 ** k);
const leastIn = (k, load) => (k === 0 ? 1 : mostIn(k - 1, load));
function keptEntriesOf(cells, { rate, mapImplementation }) {
    if (rate !== 1 || mapImplementation === 'unknown')
        return null;
    const layouts = (0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .layoutsOf */ .T7)(cells)[mapImplementation];
    const isOther = ({ kind, inUseCount }) => inUseCount > 0 && !/^(?:header|initial|first|growth|overflow|boxed)$/.test(kind);
    if (cells.some(isOther))
        return null;
    const ranges = layouts.map((layout) => mapImplementation === 'swiss' ? ofSwiss(cells, layout) : ofBuckets(cells, layout));
    const [range = null] = ranges;
    return ranges.every((other) => other?.least === range?.least && other?.most === range?.most) ? range : null;
}
function tablesIn(cells, { tables }) {
    const count = (kinds) => tables.map((bytes) => cells
        .filter(({ kind, size }) => kinds.includes(kind) && size === bytes)
        .reduce((total, { inUseCount }) => total + inUseCount, 0));
    return { filled: count(['first', 'growth']), asked: count(['initial']) };
}
const total = (counts, entriesIn) => counts.reduce((entries, count, k) => entries + (count === 0 ? 0 : count * entriesIn(k)), 0);
const LARGEST_PLAIN_DIRECTORY = 512;
const FEWEST_TABLES_BEYOND = LARGEST_PLAIN_DIRECTORY / _entries_js__WEBPACK_IMPORTED_MODULE_0__/* .POINTER_BYTES */ .YY + 1;
function ofSwiss(cells, layout) {
    const isDirectory = (bytes) => _entries_js__WEBPACK_IMPORTED_MODULE_0__/* .DIRECTORIES */ .WU.has(bytes);
    if (layout.tables.some((bytes, k) => k > 0 && bytes <= LARGEST_PLAIN_DIRECTORY && isDirectory(bytes)))
        return null;
    const { filled, asked } = tablesIn(cells, layout);
    const full = filled[FULL];
    const most = (k) => mostIn(k, MOST_LOAD.swiss);
    const directories = Math.floor((full + asked[FULL]) / FEWEST_TABLES_BEYOND);
    const sure = filled.map((count, k) => k > 0 && isDirectory(layout.tables[k]) ? Math.max(0, count - directories) : count);
    const range = {
        least: total(sure, (k) => leastIn(k, MOST_LOAD.swiss)),
        most: total(filled, most) + total(asked, most),
    };
    if (!isOneMap(cells, layout, full))
        return range;
    const closer = ofOneMap(full);
    return { least: Math.max(range.least, closer.least), most: Math.min(range.most, closer.most) };
}
function ofBuckets(cells, layout) {
    const unsure = cells.find(({ kind, size }) => kind === 'boxed' && size === layout.tables[0])?.inUseCount ?? 0;
    const { filled, asked } = tablesIn(cells, layout);
    const most = (k) => mostIn(k, MOST_LOAD.bucket);
    const sure = filled.map((count, k) => (k === 0 ? count : Math.max(0, count - (filled[k + 1] ?? 0))));
    return {
        least: total(sure, (k) => leastIn(k, MOST_LOAD.bucket)),
        most: total(filled, most) + total(asked, most) + unsure * _entries_js__WEBPACK_IMPORTED_MODULE_0__/* .SLOTS */ ._f,
    };
}
function isOneMap(cells, { tables }, full) {
    if (full < 2)
        return false;
    const needed = new Map();
    const need = (bytes, count) => {
        needed.set(bytes, (needed.get(bytes) ?? 0) + count);
    };
    const fullEver = 2 * full - 1;
    for (let k = 1; k < FULL; k++)
        need(tables[k], 1);
    need(tables[FULL], fullEver);
    need(_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .TABLE_BYTES */ .ry, FULL - 1 + fullEver);
    for (let k = 0; k <= Math.ceil(Math.log2(full)); k++)
        need((0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .directoryBytes */ .pF)(k), 1);
    const growth = cells.filter(({ kind, allocatedCount }) => kind === 'growth' && allocatedCount > 0);
    return (growth.length === needed.size &&
        growth.every(({ size, allocatedCount }) => needed.get(size) === allocatedCount));
}
const CAUTION = 3;
const LOGISTIC = 1.702;
function ofOneMap(full) {
    const tables = 2 ** Math.floor(Math.log2(full));
    const [low, high] = wilson((full - tables) / tables, tables);
    const entriesAt = (share) => {
        const z = Math.log(share / (1 - share)) / LOGISTIC;
        const beyond = mostIn(FULL, MOST_LOAD.swiss) + 0.5;
        return tables * ((z + Math.sqrt(z * z + 4 * beyond)) / 2) ** 2;
    };
    return { least: low > 0 ? entriesAt(low) : 0, most: entriesAt(high) };
}
function wilson(share, count) {
    const width = CAUTION ** 2 / count;
    const middle = (share + width / 2) / (1 + width);
    const half = Math.sqrt((share * (1 - share) * CAUTION ** 2) / count + width ** 2 / 4) / (1 + width);
    return [Math.max(0, middle - half), middle + half];
}


/***/ }),

/***/ 74830:
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

/***/ 66421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ StackClassifier)
});

// EXTERNAL MODULE: ./build/maps/called-kinds.js
var called_kinds = __webpack_require__(71631);
// EXTERNAL MODULE: ./build/maps/frame-table.js
var frame_table = __webpack_require__(55194);
// EXTERNAL MODULE: ./build/maps/requests.js
var requests = __webpack_require__(74830);
// EXTERNAL MODULE: ./build/maps/standard-library.js
var standard_library = __webpack_require__(32695);
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
        const kinds = (found & TRAIT.map) === 0 ? undefined : (0,frame_table/* ownerKindsOf */.EC)(name);
        if (kinds !== undefined)
            owners.set(number, kinds);
    }
    return { traits, owners };
}
function traitsOf(name) {
    let traits = (0,requests/* isRequestMaker */.C)(name) ? TRAIT.requestMaker : 0;
    if (name.includes('.goMapRegressionServe'))
        return TRAIT.profiler;
    if ((0,standard_library/* isOwnFunction */.L8)(name))
        return traits | TRAIT.own;
    for (const [trait, pattern] of OTHERS)
        if (pattern.test(name))
            traits |= trait;
    if ((traits & TRAIT.map) === 0)
        return traits;
    if ((0,frame_table/* isClone */.Y_)(name))
        traits |= TRAIT.clone;
    if ((0,frame_table/* isTableMaker */.X5)(name))
        traits |= TRAIT.tableMaker;
    return traits;
}

;// CONCATENATED MODULE: ./build/maps/stack-classifier.js


class StackClassifier {
    #frames;
    #stacks;
    #traits;
    #owners;
    #called;
    constructor(frames, stacks, called) {
        const { traits, owners } = traitsOfFrames(frames);
        this.#frames = frames;
        this.#called = called;
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
    allocationOf(stack, objectBytes) {
        const leaf = this.#stacks.starts[stack];
        const root = this.#stacks.starts[stack + 1];
        const start = this.#endOf(TRAIT.allocator, leaf, root);
        const call = this.#mapCallAt(start, root);
        if (call === null)
            return null;
        const { caller, callerAt, mapEnd, isSyncMap } = call;
        if (isSyncMap)
            return { kind: 'syncMap', caller, callerAt, implementation: null };
        if (this.#called !== undefined) {
            const { mapImplementation: maps } = this.#called;
            const kind = (0,called_kinds/* kindOfCall */.AU)(this.#frames[this.#stacks.frames[start]].function, objectBytes, maps);
            const implementation = maps === 'unknown' ? null : maps;
            return kind && { kind, caller, callerAt, implementation };
        }
        const isSwiss = (this.#traitsWithin(leaf, mapEnd) & TRAIT.swissMap) !== 0;
        return { ...this.#kindOf(start, mapEnd), caller, callerAt, implementation: isSwiss ? 'swiss' : 'bucket' };
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
        const callerAt = plumbingEnd < root ? plumbingEnd : end;
        return { caller: this.#stacks.frames[callerAt], callerAt, end, mapEnd, isSyncMap };
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

/***/ 32695:
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

/***/ 62632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ ProfileError)
/* harmony export */ });
class ProfileError extends Error {
    name = 'ProfileError';
}


/***/ }),

/***/ 19110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ derivedNotes)
/* harmony export */ });
const derivedNotes = ({ kinds }) => kinds.derived === undefined ? [] : ['derived from the source line'];


/***/ })

};
