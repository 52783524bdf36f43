export const id = 994;
export const ids = [994];
export const modules = {

/***/ 1223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lt: () => (/* binding */ attribute),
  Xe: () => (/* binding */ usageByKind),
  Fs: () => (/* binding */ usageOf)
});

// EXTERNAL MODULE: ./build/profile/sampling.js
var sampling = __webpack_require__(2005);
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
    const endOf = (trait, index) => {
        while (index < stack.length && traitsOf(stack[index])[trait])
            index++;
        return index;
    };
    const start = endOf('isAllocator', 0);
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

;// CONCATENATED MODULE: ./build/maps/frame-traits.js
const traitsOf = (name) => ({
    isAllocator: /^(runtime\.(mallocgc\w*|newobject|newarray|makeslice|makeslice64)|internal\/runtime\/maps\.(newarray|newobject))$/.test(name),
    isMap: /^(internal\/runtime\/maps\.|runtime\.(map|makemap|makeBucketArray|hashGrow|growWork|evacuate|moveToBmap|reflect_m|\(\*hmap\)\.))/.test(name),
    isSwissMap: name.startsWith('internal/runtime/maps.'),
    isSync: /^(sync|internal\/sync)\./.test(name),
    isSyncMap: name.startsWith('sync.(*Map).'),
    isPlumbing: /^(runtime|reflect|maps|sync|internal\/[^.]*|encoding\/[^.]*)\./.test(name),
    isProfiler: /^(runtime|net\/http)\/pprof\./.test(name),
    isOwn: /^(main\.|[^/]*\.[^/]*\/)/.test(name),
    isAcceptLoop: name === 'net/http.(*Server).Serve',
});
function traitLookup() {
    const known = new Map();
    return (frame) => {
        let traits = known.get(frame);
        if (traits === undefined)
            known.set(frame, (traits = traitsOf(frame.function)));
        return traits;
    };
}

// EXTERNAL MODULE: ./build/maps/site.js
var maps_site = __webpack_require__(1159);
;// CONCATENATED MODULE: ./build/maps/attribution.js




const UNNAMED = /^0x[0-9a-f]+$/;
function attribute(profile) {
    const traitsOf = traitLookup();
    const sites = new Map();
    const unknownFunctions = new Set();
    let mapImplementation = 'unknown';
    let unnamedBytes = 0;
    let heapInUseBytes = 0;
    let ownObjects = 0;
    for (const record of profile.records) {
        const { stack } = record;
        if (stack.some((frame) => traitsOf(frame).isProfiler))
            continue;
        const size = record.allocatedObjects > 0 ? record.allocatedBytes / record.allocatedObjects : 0;
        const scale = 1 / (0,sampling/* recordingProbability */.B)(size, profile.rate);
        heapInUseBytes += record.inUseBytes * scale;
        if (isOwn(stack, traitsOf))
            ownObjects += record.allocatedObjects * scale;
        if (UNNAMED.test(stack[0]?.function ?? ''))
            unnamedBytes += record.allocatedBytes * scale;
        const allocation = classify(stack, traitsOf);
        if (allocation === null)
            continue;
        if (allocation.implementation !== null)
            mapImplementation = allocation.implementation;
        if (allocation.unknown !== undefined)
            unknownFunctions.add(allocation.unknown);
        const key = (0,maps_site/* siteKey */.Dd)(allocation.caller);
        let site = sites.get(key);
        if (site === undefined)
            sites.set(key, (site = { ...(0,maps_site/* siteOf */.zU)(allocation.caller), cells: [] }));
        addToCells(site.cells, record, { kind: allocation.kind, size });
    }
    const warnings = warningsOf(unknownFunctions, unnamedBytes);
    return { rate: profile.rate, sites, heapInUseBytes, ownObjects, mapImplementation, warnings };
}
const isOwn = (stack, traitsOf) => stack.some((frame) => traitsOf(frame).isOwn) && !stack.some((frame) => traitsOf(frame).isAcceptLoop);
function warningsOf(unknownFunctions, unnamedBytes) {
    const warnings = [...unknownFunctions].map((name) => `${name} is a map function of a Go version unknown to this release; its bytes count as growth.`);
    if (unnamedBytes > 0) {
        warnings.push(`${Math.round(unnamedBytes)} allocated bytes have no name at the leaf of their stack: map bytes may be missing.`);
    }
    return warnings;
}
function addToCells(cells, record, { kind, size }) {
    const index = cells.findIndex((cell) => cell.kind === kind && cell.size === size);
    const known = cells[index] ?? { kind, size, inUseCount: 0, allocatedCount: 0 };
    const cell = {
        kind,
        size,
        inUseCount: known.inUseCount + record.inUseObjects,
        allocatedCount: known.allocatedCount + record.allocatedObjects,
    };
    if (index < 0)
        cells.push(cell);
    else
        cells[index] = cell;
}
function usageOf(cells, rate) {
    const usage = { inUseBytes: 0, allocatedBytes: 0, inUseObjects: 0, allocatedObjects: 0 };
    for (const { size, inUseCount, allocatedCount } of cells) {
        const p = (0,sampling/* recordingProbability */.B)(size, rate);
        usage.inUseObjects += inUseCount / p;
        usage.allocatedObjects += allocatedCount / p;
        usage.inUseBytes += (inUseCount / p) * size;
        usage.allocatedBytes += (allocatedCount / p) * size;
    }
    return usage;
}
function usageByKind(cells, rate) {
    const present = maps_site/* KINDS */.GW.filter((kind) => cells.some((cell) => cell.kind === kind));
    return Object.fromEntries(present.map((kind) => [
        kind,
        usageOf(cells.filter((cell) => cell.kind === kind), rate),
    ]));
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

/***/ 2005:
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

/***/ 5751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ parseSymbols)
/* harmony export */ });
/* harmony import */ var _profile_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2632);

function parseSymbols(text) {
    const names = new Map();
    for (const line of text.split('\n')) {
        if (line === '' || line.startsWith('num_symbols: '))
            continue;
        const match = /^(0x[0-9a-f]+) (.+)$/.exec(line);
        if (match === null) {
            throw new _profile_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ProfileError */ .e(`symbols: expected "0xADDRESS name", got ${JSON.stringify(line.slice(0, 80))}`);
        }
        names.set(Number(match[1]), match[2]);
    }
    return names;
}


/***/ }),

/***/ 3522:
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
    const larger = new Int32Array(array.length * 2);
    larger.set(array);
    return larger;
}
function hash(high, low) {
    const mixed = Math.imul(low ^ Math.imul(high, 0x85ebca6b), 0x9e3779b1);
    return mixed ^ (mixed >>> 15);
}

// EXTERNAL MODULE: ./build/profile/profile-error.js
var profile_error = __webpack_require__(2632);
;// CONCATENATED MODULE: ./build/profile/stack-table.js

const NONE = -1;
class StackTable {
    #rows = new Int32Array(1 << 14);
    #starts = [0];
    #slots = new Int32Array(1 << 12).fill(NONE);
    #hashes = [];
    #records = [];
    indexOf(locations, depth) {
        const hash = hashOf(locations, depth);
        const mask = this.#slots.length - 1;
        for (let slot = hash & mask;; slot = (slot + 1) & mask) {
            const index = this.#slots[slot];
            if (index === NONE)
                return this.#insert(locations, depth, { hash, slot });
            if (this.#hashes[index] === hash && this.#isRow(index, locations, depth))
                return index;
        }
    }
    addRecord(stack, figures) {
        const records = this.#records[stack];
        const same = records.findIndex((record) => record[2] * figures[3] === record[3] * figures[2]);
        if (same < 0)
            records.push(figures);
        else
            records[same] = sumOf(records[same], figures);
    }
    *entries() {
        for (const [index, records] of this.#records.entries()) {
            yield { locations: this.#rows.subarray(this.#starts[index], this.#starts[index + 1]), records };
        }
    }
    #insert(locations, depth, { hash, slot }) {
        const start = this.#starts.at(-1);
        while (start + depth > this.#rows.length)
            this.#rows = enlarged(this.#rows);
        this.#rows.set(locations.subarray(0, depth), start);
        this.#starts.push(start + depth);
        this.#hashes.push(hash);
        const index = this.#records.push([]) - 1;
        this.#slots[slot] = index;
        if (this.#records.length * 2 > this.#slots.length)
            this.#growSlots();
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
    #growSlots() {
        this.#slots = new Int32Array(this.#slots.length * 2).fill(NONE);
        const mask = this.#slots.length - 1;
        for (const [index, hash] of this.#hashes.entries()) {
            let slot = hash & mask;
            while (this.#slots[slot] !== NONE)
                slot = (slot + 1) & mask;
            this.#slots[slot] = index;
        }
    }
}
const sumOf = (a, b) => [
    a[0] + b[0],
    a[1] + b[1],
    a[2] + b[2],
    a[3] + b[3],
];
function hashOf(locations, depth) {
    let hash = 0x811c9dc5;
    for (let i = 0; i < depth; i++)
        hash = Math.imul(hash ^ locations[i], 0x01000193);
    return hash ^ (hash >>> 15);
}

;// CONCATENATED MODULE: ./build/profile/text-heap-profile.js
class TextHeapProfile {
    rate;
    #stacks;
    #locations;
    #memStats;
    constructor(rate, stacks, detail) {
        this.rate = rate;
        this.#stacks = stacks;
        this.#locations = detail.locations;
        this.#memStats = detail.memStats;
    }
    hiddenAddresses() {
        return this.#locations.filter(({ shown }) => !shown).map(({ address }) => address - 1);
    }
    withNames(names) {
        const frames = this.#locations.map((location) => {
            const { address, file, line } = location;
            const name = location.function || (names.get(address - 1) ?? `0x${address.toString(16)}`);
            return { function: name, file, line };
        });
        const records = [];
        for (const { locations, records: ofStack } of this.#stacks.entries()) {
            const stack = Array.from(locations, (location) => frames[location]);
            for (const [inUseObjects, inUseBytes, allocatedObjects, allocatedBytes] of ofStack) {
                records.push({ stack, inUseObjects, inUseBytes, allocatedObjects, allocatedBytes });
            }
        }
        return { rate: this.rate, values: 'sampled', leafFrames: 'kept', records, memStats: this.#memStats };
    }
}

;// CONCATENATED MODULE: ./build/profile/text.js




const MAX_LINE_BYTES = 1 << 20;
const MAX_DEPTH = 1 << 14;
const [TAB, NEWLINE, SPACE, HASH, ZERO, NINE, LETTER_X] = [0x09, 0x0a, 0x20, 0x23, 0x30, 0x39, 0x78];
const BLANK_LINE = Buffer.from('\n\n');
const HEADER = /^heap profile: (\d+): (\d+) \[(\d+): (\d+)\] @ heap\/(\d+)$/;
const MEM_STAT = /^# (\w+) = (.*)$/;
const CLOSING_MEM_STAT = 'DebugGC';
class TextHeapDecoder {
    #pending = Buffer.alloc(0);
    #offset = 0;
    #lineOffset = 0;
    #at = 0;
    #section = 'header';
    #rate = 0;
    #stated = [0, 0, 0, 0];
    #sums = [0, 0, 0, 0];
    #stacks = new StackTable();
    #addresses = new AddressTable();
    #locations = [];
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
        return new TextHeapProfile(this.#rate, this.#stacks, {
            locations: this.#locations,
            memStats: this.#memStats,
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
        this.#stated = [inUseObjects, inUseBytes, allocatedObjects, allocatedBytes];
        this.#rate = doubleRate / 2;
        if (!Number.isSafeInteger(this.#rate))
            this.#fail(`the rate must be an even number, got ${quote(line)}`);
        this.#section = 'records';
    }
    #openRecord(text, start, end) {
        if (this.#nextFrame >= 0)
            this.#fail('a record starts before the one before it ends');
        this.#at = start;
        const figures = [
            this.#readFigure(text, ': '),
            this.#readFigure(text, ' ['),
            this.#readFigure(text, ': '),
            this.#readFigure(text, '] @'),
        ];
        this.#readStack(text, end);
        this.#sums = sumOf(this.#sums, figures);
        this.#stacks.addRecord(this.#stacks.indexOf(this.#stack, this.#depth), figures);
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
        const tab = text.indexOf(TAB, start);
        const address = Number(latin1(text, start, tab < 0 || tab > end ? end : tab));
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
        const [inUseObjects, inUseBytes, allocatedObjects, allocatedBytes] = this.#sums;
        const raised = allocatedBytes === inUseBytes ? allocatedBytes + 1 : allocatedBytes;
        const sums = [inUseObjects, inUseBytes, allocatedObjects, raised];
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
