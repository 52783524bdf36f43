export const id = 290;
export const ids = [290];
export const modules = {

/***/ 8408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lt: () => (/* binding */ attribute),
  Xe: () => (/* binding */ usageByKind),
  Fs: () => (/* binding */ usageOf)
});

// EXTERNAL MODULE: ./build/profile/sampling.js
var sampling = __webpack_require__(6632);
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
function classify(stack, traitsOf) {
    let start = 0;
    while (start < stack.length && traitsOf(stack[start]).isAllocator)
        start++;
    if (start === stack.length)
        return null;
    const { isMap, isSync } = traitsOf(stack[start]);
    return isMap || isSync ? classifyFrom(start, stack, traitsOf) : null;
}
function classifyFrom(start, stack, traitsOf) {
    const endOf = (trait, index) => {
        while (index < stack.length && traitsOf(stack[index])[trait])
            index++;
        return index;
    };
    const end = endOf('isMap', start);
    const syncEnd = endOf('isSync', end);
    const isSyncMap = stack.slice(end, syncEnd).some((frame) => traitsOf(frame).isSyncMap);
    if (end === start && !isSyncMap)
        return null;
    const caller = stack[endOf('isPlumbing', syncEnd)] ?? stack[syncEnd];
    if (caller === undefined)
        return null;
    if (isSyncMap)
        return { kind: 'syncMap', caller, implementation: null };
    const run = stack.slice(start, end);
    const isSwiss = stack.slice(0, end).some((frame) => traitsOf(frame).isSwissMap);
    return { ...kindOf(run), caller, implementation: isSwiss ? 'swiss' : 'bucket' };
}
function kindOf(run) {
    if (run.some((frame) => CLONE.test(frame.function)))
        return { kind: 'clone' };
    const owner = run.findIndex((frame) => !TABLE_MAKER.test(frame.function));
    const name = run[Math.max(owner, 0)].function;
    const kinds = OWNERS.find(([pattern]) => pattern.test(name))?.[1];
    if (kinds === undefined)
        return { kind: 'growth', unknown: name };
    return { kind: owner > 0 ? (kinds.tables ?? kinds.own) : kinds.own };
}

// EXTERNAL MODULE: ./build/maps/standard-library.js
var standard_library = __webpack_require__(6852);
;// CONCATENATED MODULE: ./build/maps/frame-traits.js

const traitsOf = (name) => ({
    isAllocator: /^(runtime\.(mallocgc\w*|newobject|newarray|makeslice|makeslice64)|internal\/runtime\/maps\.(newarray|newobject))$/.test(name),
    isMap: /^(internal\/runtime\/maps\.|runtime\.(map|makemap|makeBucketArray|hashGrow|growWork|evacuate|moveToBmap|reflect_m|\(\*hmap\)\.))/.test(name),
    isSwissMap: name.startsWith('internal/runtime/maps.'),
    isSync: /^(sync|internal\/sync)\./.test(name),
    isSyncMap: name.startsWith('sync.(*Map).'),
    isPlumbing: /^(runtime|reflect|maps|sync|internal\/[^.]*|encoding\/[^.]*)\./.test(name),
    isProfiler: /^(runtime|net\/http)\/pprof\./.test(name),
    isOwn: (0,standard_library/* isOwnFunction */.L8)(name),
    isAcceptLoop: name === 'net/http.(*Server).Serve',
    isUnnamed: /^0x[0-9a-f]+$/.test(name),
});
function traitLookup() {
    const ofFrames = new Map();
    const ofFunctions = new Map();
    return (frame) => {
        let traits = ofFrames.get(frame);
        if (traits !== undefined)
            return traits;
        traits = ofFunctions.get(frame.function) ?? traitsOf(frame.function);
        ofFunctions.set(frame.function, traits);
        ofFrames.set(frame, traits);
        return traits;
    };
}

// EXTERNAL MODULE: ./build/maps/site.js
var maps_site = __webpack_require__(2092);
;// CONCATENATED MODULE: ./build/maps/attribution.js




function attribute(profile) {
    const sums = new Sums();
    for (const record of profile.records)
        sums.add(record, profile.rate);
    return sums.attribution(profile.rate);
}
class Sums {
    #traitsOf = traitLookup();
    #sites = new Map();
    #unknownFunctions = new Set();
    #mapImplementation = 'unknown';
    #unnamedBytes = 0;
    #heapInUseBytes = 0;
    #ownObjects = 0;
    add(record, rate) {
        const { stack } = record;
        const origin = originOf(stack, this.#traitsOf);
        if (origin === 'profiler')
            return;
        const size = record.allocatedObjects > 0 ? record.allocatedBytes / record.allocatedObjects : 0;
        const scale = 1 / (0,sampling/* recordingProbability */.B)(size, rate);
        this.#heapInUseBytes += record.inUseBytes * scale;
        if (origin === 'own')
            this.#ownObjects += record.allocatedObjects * scale;
        if (stack.length > 0 && this.#traitsOf(stack[0]).isUnnamed)
            this.#unnamedBytes += record.allocatedBytes * scale;
        const allocation = classify(stack, this.#traitsOf);
        if (allocation !== null)
            this.#addToSite(allocation, record, size);
    }
    #addToSite(allocation, record, size) {
        const { kind, caller, implementation, unknown } = allocation;
        if (implementation !== null)
            this.#mapImplementation = implementation;
        if (unknown !== undefined)
            this.#unknownFunctions.add(unknown);
        const key = (0,maps_site/* siteKey */.Dd)(caller);
        let site = this.#sites.get(key);
        if (site === undefined)
            this.#sites.set(key, (site = { ...(0,maps_site/* siteOf */.zU)(caller), cells: [] }));
        addToCells(site.cells, record, { kind, size });
    }
    attribution(rate) {
        return {
            rate,
            sites: this.#sites,
            heapInUseBytes: this.#heapInUseBytes,
            ownObjects: this.#ownObjects,
            mapImplementation: this.#mapImplementation,
            warnings: warningsOf(this.#unknownFunctions, this.#unnamedBytes),
        };
    }
}
function originOf(stack, traitsOf) {
    let isOwn = false;
    let isAcceptLoop = false;
    for (let i = 0; i < stack.length; i++) {
        const traits = traitsOf(stack[i]);
        if (traits.isProfiler)
            return 'profiler';
        isOwn ||= traits.isOwn;
        isAcceptLoop ||= traits.isAcceptLoop;
    }
    return isOwn && !isAcceptLoop ? 'own' : 'other';
}
function warningsOf(unknownFunctions, unnamedBytes) {
    const warnings = [...unknownFunctions].map((name) => `${name} is a map function of a Go version unknown to this release; its bytes count as growth.`);
    if (unnamedBytes > 0) {
        warnings.push(`${Math.round(unnamedBytes)} allocated bytes have no name at the leaf of their stack: map bytes may be missing.`);
    }
    return warnings;
}
function addToCells(cells, record, { kind, size }) {
    let cell = cells.find((known) => known.kind === kind && known.size === size);
    if (cell === undefined)
        cells.push((cell = { kind, size, inUseCount: 0, allocatedCount: 0 }));
    cell.inUseCount += record.inUseObjects;
    cell.allocatedCount += record.allocatedObjects;
}
function usageOf(cells, rate) {
    const usage = noUsage();
    for (const cell of cells)
        addUsage(usage, cell, rate);
    return usage;
}
function usageByKind(cells, rate) {
    const usages = {};
    for (const cell of cells)
        addUsage((usages[cell.kind] ??= noUsage()), cell, rate);
    return usages;
}
const noUsage = () => {
    return { inUseBytes: 0, allocatedBytes: 0, inUseObjects: 0, allocatedObjects: 0 };
};
function addUsage(usage, { size, inUseCount, allocatedCount }, rate) {
    const p = (0,sampling/* recordingProbability */.B)(size, rate);
    usage.inUseObjects += inUseCount / p;
    usage.allocatedObjects += allocatedCount / p;
    usage.inUseBytes += (inUseCount / p) * size;
    usage.allocatedBytes += (allocatedCount / p) * size;
}


/***/ }),

/***/ 4895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ ProfileError)
/* harmony export */ });
class ProfileError extends Error {
    name = 'ProfileError';
}


/***/ }),

/***/ 6632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ recordingProbability),
/* harmony export */   l: () => (/* binding */ samplingVariance)
/* harmony export */ });
function recordingProbability(size, rate) {
    return rate <= 1 || size <= 0 ? 1 : -Math.expm1(-size / rate);
}
function samplingVariance(count, size, rate) {
    const p = recordingProbability(size, rate);
    return (count * size * size * (1 - p)) / (p * p);
}


/***/ }),

/***/ 888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ parseSymbols)
/* harmony export */ });
/* harmony import */ var _profile_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4895);

function parseSymbols(text, wanted) {
    const names = new Map();
    for (let start = 0, end; start < text.length; start = end + 1) {
        end = text.indexOf('\n', start);
        if (end < 0)
            end = text.length;
        if (end === start || text.startsWith('num_symbols: ', start))
            continue;
        const blank = text.indexOf(' ', start);
        const address = text.slice(start, blank);
        if (blank < 0 || blank + 1 >= end || !ADDRESS.test(address)) {
            const line = JSON.stringify(text.slice(start, Math.min(end, start + 80)));
            throw new _profile_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ProfileError */ .e(`symbols: expected "0xADDRESS name", got ${line}`);
        }
        const number = Number(address);
        if (wanted === undefined || wanted.has(number))
            names.set(number, text.slice(blank + 1, end));
    }
    return names;
}
const ADDRESS = /^0x[0-9a-f]+$/;


/***/ }),

/***/ 1912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ TextHeapDecoder)
});

;// CONCATENATED MODULE: ./build/profile/address-table.js
const EMPTY = -1;
class AddressTable {
    #high = new Int32Array(1 << 12);
    #low = new Int32Array(1 << 12);
    #slots = new Int32Array(1 << 13).fill(EMPTY);
    #size = 0;
    get size() {
        return this.#size;
    }
    at(index) {
        return this.#high[index] * 0x1_0000_0000 + (this.#low[index] >>> 0);
    }
    indexOf(high, low) {
        const mask = this.#slots.length - 1;
        for (let slot = hash(high, low) & mask;; slot = (slot + 1) & mask) {
            const index = this.#slots[slot];
            if (index === EMPTY)
                return this.#insert(high, low, slot);
            if (this.#low[index] === low && this.#high[index] === high)
                return index;
        }
    }
    #insert(high, low, slot) {
        const index = this.#size++;
        this.#high[index] = high;
        this.#low[index] = low;
        this.#slots[slot] = index;
        if (this.#size === this.#low.length)
            this.#grow();
        return index;
    }
    #grow() {
        this.#high = enlarged(this.#high);
        this.#low = enlarged(this.#low);
        this.#slots = new Int32Array(this.#slots.length * 2).fill(EMPTY);
        const mask = this.#slots.length - 1;
        for (let index = 0; index < this.#size; index++) {
            let slot = hash(this.#high[index], this.#low[index]) & mask;
            while (this.#slots[slot] !== EMPTY)
                slot = (slot + 1) & mask;
            this.#slots[slot] = index;
        }
    }
}
function enlarged(array) {
    const larger = new array.constructor(array.length * 2);
    larger.set(array);
    return larger;
}
function hash(high, low) {
    const mixed = Math.imul(low ^ Math.imul(high, 0x85ebca6b), 0x9e3779b1);
    return mixed ^ (mixed >>> 15);
}

// EXTERNAL MODULE: ./build/profile/profile-error.js
var profile_error = __webpack_require__(4895);
;// CONCATENATED MODULE: ./build/profile/record-table.js

const NONE = -1;
const COLUMNS = 4;
const newFigures = () => new Float64Array(COLUMNS);
class RecordTable {
    #stacks = new Int32Array(1 << 12);
    #figures = new Float64Array(COLUMNS << 12);
    #previous = new Int32Array(1 << 12);
    #latest = [];
    #size = 0;
    get size() {
        return this.#size;
    }
    stackOf(record) {
        return this.#stacks[record];
    }
    figure(record, column) {
        return this.#figures[record * COLUMNS + column];
    }
    add(stack, figures) {
        let record = this.#latest[stack] ?? NONE;
        while (record !== NONE && !this.#isOfSize(record, figures))
            record = this.#previous[record];
        if (record === NONE)
            record = this.#append(stack);
        for (let i = 0; i < COLUMNS; i++)
            this.#figures[record * COLUMNS + i] += figures[i];
    }
    #isOfSize(record, figures) {
        return this.figure(record, 2) * figures[3] === this.figure(record, 3) * figures[2];
    }
    #append(stack) {
        const record = this.#size++;
        if (record === this.#stacks.length) {
            this.#stacks = enlarged(this.#stacks);
            this.#previous = enlarged(this.#previous);
            this.#figures = enlarged(this.#figures);
        }
        this.#stacks[record] = stack;
        this.#previous[record] = this.#latest[stack] ?? NONE;
        this.#latest[stack] = record;
        return record;
    }
}

;// CONCATENATED MODULE: ./build/profile/stack-table.js

const stack_table_NONE = -1;
class StackTable {
    #rows = new Int32Array(1 << 14);
    #starts = new Int32Array(1 << 12);
    #hashes = new Int32Array(1 << 12);
    #slots = new Int32Array(1 << 12).fill(stack_table_NONE);
    #size = 0;
    get size() {
        return this.#size;
    }
    indexOf(locations, depth) {
        const hash = hashOf(locations, depth);
        const mask = this.#slots.length - 1;
        for (let slot = hash & mask;; slot = (slot + 1) & mask) {
            const index = this.#slots[slot];
            if (index === stack_table_NONE) {
                this.#slots[slot] = this.#size;
                return this.#append(locations, depth, hash);
            }
            if (this.#hashes[index] === hash && this.#isRow(index, locations, depth))
                return index;
        }
    }
    resolve(index, table) {
        const start = this.#starts[index];
        const depth = this.#starts[index + 1] - start;
        const stack = new Array(depth);
        for (let i = 0; i < depth; i++)
            stack[i] = table[this.#rows[start + i]];
        return stack;
    }
    #append(locations, depth, hash) {
        const index = this.#size++;
        const start = this.#starts[index];
        while (start + depth > this.#rows.length)
            this.#rows = enlarged(this.#rows);
        for (let i = 0; i < depth; i++)
            this.#rows[start + i] = locations[i];
        this.#hashes[index] = hash;
        this.#starts[index + 1] = start + depth;
        if (this.#size * 2 > this.#slots.length)
            this.#grow();
        return index;
    }
    #isRow(index, locations, depth) {
        const start = this.#starts[index];
        if (this.#starts[index + 1] - start !== depth)
            return false;
        for (let i = 0; i < depth; i++)
            if (this.#rows[start + i] !== locations[i])
                return false;
        return true;
    }
    #grow() {
        this.#starts = enlarged(this.#starts);
        this.#hashes = enlarged(this.#hashes);
        this.#slots = new Int32Array(this.#slots.length * 2).fill(stack_table_NONE);
        const mask = this.#slots.length - 1;
        for (let index = 0; index < this.#size; index++) {
            let slot = this.#hashes[index] & mask;
            while (this.#slots[slot] !== stack_table_NONE)
                slot = (slot + 1) & mask;
            this.#slots[slot] = index;
        }
    }
}
function hashOf(locations, depth) {
    let hash = 0x811c9dc5;
    for (let i = 0; i < depth; i++)
        hash = Math.imul(hash ^ locations[i], 0x01000193);
    return hash ^ (hash >>> 15);
}

;// CONCATENATED MODULE: ./build/profile/text-heap-profile.js
class TextHeapProfile {
    rate;
    #records;
    #stacks;
    #locations;
    #memStats;
    constructor(rate, memStats, tables) {
        this.rate = rate;
        this.#memStats = memStats;
        this.#records = tables.records;
        this.#stacks = tables.stacks;
        this.#locations = tables.locations;
    }
    hiddenAddresses() {
        return this.#locations.filter(({ shown }) => !shown).map(({ address }) => address - 1);
    }
    withNames(names) {
        const records = [...this.#recordsWith(names)];
        return { rate: this.rate, values: 'sampled', leafFrames: 'kept', records, memStats: this.#memStats };
    }
    stream(names) {
        return { rate: this.rate, records: this.#recordsWith(names) };
    }
    *#recordsWith(names) {
        const frames = this.#locations.map((location) => {
            const { address, file, line } = location;
            const name = location.function || (names.get(address - 1) ?? `0x${address.toString(16)}`);
            return { function: name, file, line };
        });
        const records = this.#records;
        for (let record = 0; record < records.size; record++) {
            yield {
                stack: this.#stacks.resolve(records.stackOf(record), frames),
                inUseObjects: records.figure(record, 0),
                inUseBytes: records.figure(record, 1),
                allocatedObjects: records.figure(record, 2),
                allocatedBytes: records.figure(record, 3),
            };
        }
    }
}

;// CONCATENATED MODULE: ./build/profile/text.js





const MAX_LINE_BYTES = 1 << 20;
const MAX_DEPTH = 1 << 14;
const [TAB, NEWLINE, SPACE, HASH, ZERO, NINE, LETTER_X] = [0x09, 0x0a, 0x20, 0x23, 0x30, 0x39, 0x78];
const BLANK_LINE = Buffer.from('\n\n');
const HEADER = /^heap profile: (\d+): (\d+) \[(\d+): (\d+)\] @ heap\/(\d+)$/;
const BEHIND_FIGURES = [': ', ' [', ': ', '] @'];
const MEM_STAT = /^# (\w+) = (.*)$/;
const CLOSING_MEM_STAT = 'DebugGC';
class TextHeapDecoder {
    #pending = Buffer.alloc(0);
    #offset = 0;
    #lineOffset = 0;
    #at = 0;
    #section = 'header';
    #rate = 0;
    #stated = newFigures();
    #sums = newFigures();
    #records = new RecordTable();
    #stacks = new StackTable();
    #addresses = new AddressTable();
    #locations = [];
    #figures = newFigures();
    #stack = new Int32Array(MAX_DEPTH);
    #depth = 0;
    #nextFrame = -1;
    #names = new Map();
    #memStats = new Map();
    write(chunk) {
        const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
        const rest = this.#finishPending(bytes);
        if (rest === null)
            return;
        this.#keep(rest.subarray(this.#readLines(rest)));
    }
    end() {
        if (this.#pending.length > 0 || !this.#memStats.has(CLOSING_MEM_STAT)) {
            this.#fail('it ends early: the runtime.MemStats that close a heap profile are missing or cut');
        }
        this.#checkSums();
        return new TextHeapProfile(this.#rate, this.#memStats, {
            records: this.#records,
            stacks: this.#stacks,
            locations: this.#locations,
        });
    }
    #finishPending(chunk) {
        const begun = this.#pending;
        if (begun.length === 0)
            return chunk;
        const end = chunk.indexOf(NEWLINE) + 1;
        const line = Buffer.concat([begun, end === 0 ? chunk : chunk.subarray(0, end)]);
        const read = end === 0 ? 0 : this.#readLines(line);
        if (read < begun.length) {
            this.#keep(line);
            return null;
        }
        this.#pending = Buffer.alloc(0);
        return chunk.subarray(read - begun.length);
    }
    #keep(rest) {
        if (rest.length > MAX_LINE_BYTES)
            this.#fail(`a line is longer than ${MAX_LINE_BYTES} bytes`);
        this.#pending = Buffer.from(rest);
    }
    #readLines(text) {
        const offset = this.#offset;
        let at = 0;
        for (;;) {
            this.#offset = offset + at;
            if (this.#section === 'skipping') {
                const blank = text.indexOf(BLANK_LINE, at);
                if (blank < 0)
                    break;
                at = blank + BLANK_LINE.length;
                this.#section = 'records';
            }
            const end = text.indexOf(NEWLINE, at);
            if (end < 0)
                break;
            this.#lineOffset = offset + at;
            const known = this.#readLine(text, at, end);
            if (known)
                this.#section = 'skipping';
            at = known ? end : end + 1;
        }
        const rest = this.#section === 'skipping' ? Math.max(at, text.length - 1) : at;
        this.#offset = offset + rest;
        return rest;
    }
    #readLine(text, start, end) {
        if (this.#section === 'header')
            this.#readHeader(latin1(text, start, end));
        else if (this.#section === 'memStats')
            this.#readMemStat(latin1(text, start, end));
        else if (start === end)
            this.#closeRecord();
        else if (text[start] !== HASH)
            return this.#openRecord(text, start, end);
        else if (text[start + 1] === TAB)
            this.#readFrame(text, start + 2, end);
        else if (latin1(text, start, end) === '# runtime.MemStats')
            this.#section = 'memStats';
        else
            this.#fail(`expected a frame or runtime.MemStats, got ${quote(latin1(text, start, end))}`);
        return false;
    }
    #readHeader(line) {
        const match = HEADER.exec(line);
        if (match === null)
            this.#fail(`expected "heap profile: …" as the first line, got ${quote(line)}`);
        const [, inUseObjects, inUseBytes, allocatedObjects, allocatedBytes, doubleRate] = match.map(Number);
        this.#stated.set([inUseObjects, inUseBytes, allocatedObjects, allocatedBytes]);
        this.#rate = doubleRate / 2;
        if (!Number.isSafeInteger(this.#rate))
            this.#fail(`the rate must be an even number, got ${quote(line)}`);
        this.#section = 'records';
    }
    #openRecord(text, start, end) {
        if (this.#nextFrame >= 0)
            this.#fail('a record starts before the one before it ends');
        this.#at = start;
        const figures = this.#figures;
        for (let i = 0; i < figures.length; i++) {
            figures[i] = this.#readFigure(text, BEHIND_FIGURES[i]);
            this.#sums[i] += figures[i];
        }
        this.#readStack(text, end);
        this.#records.add(this.#stacks.indexOf(this.#stack, this.#depth), figures);
        if (this.#framesAreKnown())
            return true;
        this.#nextFrame = 0;
        return false;
    }
    #readFigure(text, mark) {
        const start = this.#at;
        let figure = 0;
        for (let byte = text[this.#at]; byte >= ZERO && byte <= NINE; byte = text[++this.#at]) {
            figure = figure * 10 + (byte - ZERO);
        }
        if (this.#at === start)
            this.#fail('expected a record: "N: bytes [N: bytes] @ addresses"');
        if (!Number.isSafeInteger(figure))
            this.#fail('a figure is larger than 2^53');
        for (let i = 0; i < mark.length; i++) {
            if (text[this.#at++] !== mark.charCodeAt(i))
                this.#fail(`expected "${mark}" behind a figure of a record`);
        }
        return figure;
    }
    #readStack(text, end) {
        const stack = this.#stack;
        let depth = 0;
        for (let at = this.#at; at < end; depth++) {
            const from = at;
            const prefixed = text[at++] === SPACE && text[at++] === ZERO && text[at++] === LETTER_X;
            let high = 0;
            let low = 0;
            for (let digit; at < end && (digit = HEX_DIGIT[text[at]]) >= 0; at++) {
                high = (high << 4) | (low >>> 28);
                low = (low << 4) | digit;
            }
            const digits = at - from - 3;
            if (!prefixed || digits < 1 || digits > 13)
                this.#fail(`bad address ${quote(latin1(text, from, end))}`);
            if (depth === MAX_DEPTH)
                this.#fail(`a stack is deeper than ${MAX_DEPTH} frames`);
            const index = this.#addresses.indexOf(high, low);
            if (index === this.#locations.length)
                this.#locations.push(newLocation(this.#addresses.at(index)));
            stack[depth] = index;
        }
        this.#depth = depth;
    }
    #framesAreKnown() {
        const [stack, locations] = [this.#stack, this.#locations];
        let index = 0;
        while (index < this.#depth && locations[stack[index]].hidden)
            index++;
        for (; index < this.#depth; index++) {
            const { shown, hidden } = locations[stack[index]];
            if (!shown && !(hidden && index === this.#depth - 1))
                return false;
        }
        return true;
    }
    #readFrame(text, start, end) {
        if (this.#nextFrame < 0)
            this.#fail('a frame stands outside of a record');
        const address = addressAt(text, start, end);
        let index = this.#nextFrame;
        while (index < this.#depth && !isCall(address, this.#locationAt(index).address)) {
            this.#locationAt(index++).hidden = true;
        }
        if (index === this.#depth)
            this.#fail(`frame ${quote(latin1(text, start, end))} is not in the stack of its record`);
        this.#nextFrame = index + 1;
        const location = this.#locationAt(index);
        if (location.shown)
            return;
        location.shown = true;
        const [, name = '', place = ''] = text.toString('utf8', start, end).split(/\t+/);
        location.function = this.#intern(before(name, '+0x'));
        location.file = this.#intern(before(place, ':'));
        location.line = Number(place.slice(location.file.length + 1)) || 0;
    }
    #closeRecord() {
        if (this.#nextFrame < 0)
            return;
        for (let index = this.#nextFrame; index < this.#depth; index++)
            this.#locationAt(index).hidden = true;
        this.#nextFrame = -1;
    }
    #locationAt(frame) {
        return this.#locations[this.#stack[frame]];
    }
    #readMemStat(line) {
        const match = MEM_STAT.exec(line);
        if (match === null)
            this.#fail(`expected "# Name = value", got ${quote(line)}`);
        this.#memStats.set(match[1], Number(match[2]));
    }
    #checkSums() {
        const sums = Array.from(this.#sums);
        if (sums[3] === sums[1])
            sums[3]++;
        if (sums.every((sum, i) => sum === this.#stated[i]))
            return;
        this.#fail(`it is damaged: records add up to ${sums.join(', ')}, the first line says ${this.#stated.join(', ')}`);
    }
    #intern(name) {
        const known = this.#names.get(name);
        if (known === undefined)
            this.#names.set(name, name);
        return known ?? name;
    }
    #fail(what) {
        throw new profile_error/* ProfileError */.e(`heap profile in text form, at byte ${this.#lineOffset}: ${what}`);
    }
}
const HEX_DIGIT = Int8Array.from({ length: 256 }, (_, byte) => '0123456789abcdef'.indexOf(String.fromCharCode(byte)));
function addressAt(text, start, end) {
    if (text[start] !== ZERO || text[start + 1] !== LETTER_X)
        return NaN;
    let address = 0;
    for (let at = start + 2, digit; at < end && (digit = HEX_DIGIT[text[at]]) >= 0; at++) {
        address = address * 16 + digit;
    }
    return address;
}
const newLocation = (address) => {
    return { address, function: '', file: '', line: 0, shown: false, hidden: false };
};
const isCall = (address, returnAddress) => address === returnAddress - 1 || address === returnAddress;
const latin1 = (text, start, end) => text.toString('latin1', start, end);
function before(text, mark) {
    const at = text.lastIndexOf(mark);
    return at < 0 ? text : text.slice(0, at);
}
const quote = (text) => JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);


/***/ })

};
