export const id = 778;
export const ids = [778];
export const modules = {

/***/ 26520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ inlineDataOf),
/* harmony export */   df: () => (/* binding */ textStartByTargets),
/* harmony export */   p9: () => (/* binding */ textStartOf),
/* harmony export */   vk: () => (/* binding */ isRuntime)
/* harmony export */ });
const MOST_SAMPLES = 200;
const SMALLEST_AGREEMENT = 0.5;
const FEWEST_INLINED = 2;
const textStartOf = (table, frames) => {
    const usable = frames.filter(({ function: name }) => !name.includes('['));
    const samples = spread(usable, MOST_SAMPLES);
    const entries = table.entriesOf(new Set(samples.map(({ function: name }) => name)));
    const votes = new Map();
    let voters = 0;
    for (const { address, offset, function: name } of samples) {
        const entry = entries.get(name);
        if (entry === undefined)
            continue;
        voters++;
        const start = address - offset - entry;
        votes.set(start, (votes.get(start) ?? 0) + 1);
    }
    const [winner = null] = [...votes].sort(([, a], [, b]) => b - a);
    return winner !== null && winner[1] >= voters * SMALLEST_AGREEMENT ? winner[0] : null;
};
const ALLOCATING = new Set([
    'newobject makeslice makeslice64 growslice makechan newproc concatstring2 concatstring3 concatstrings',
    'slicebytetostring stringtoslicebyte stringtoslicerune intstring convT convTnoptr convT64 convTstring convTslice',
    'makemap makemap_small mapassign mapassign_fast32 mapassign_fast64 mapassign_fast64ptr mapassign_faststr',
]
    .join(' ')
    .split(' ')
    .map((name) => `runtime.${name}`));
const FEWEST_TARGETS = 2;
const SMALLEST_MATCH = 0.9;
const textStartByTargets = (table, targets) => {
    const distinct = [...new Set(targets)];
    const entries = [...table.entriesOf(ALLOCATING).values()];
    const votes = new Map();
    for (const target of distinct.slice(0, MOST_SAMPLES)) {
        for (const entry of entries)
            votes.set(target - entry, (votes.get(target - entry) ?? 0) + 1);
    }
    const [start, count] = [...votes].reduce((most, vote) => (vote[1] > most[1] ? vote : most), [0, 0]);
    if (count < FEWEST_TARGETS)
        return null;
    const matches = targets.filter((target) => isRuntime(table.nameOfEntry(target - start) ?? ''));
    return matches.length >= targets.length * SMALLEST_MATCH ? start : null;
};
const isRuntime = (name) => /^(runtime\.|internal\/runtime\/)/.test(name);
const inlineDataOf = (table, { textStart, frames }, { find, readAt }) => {
    const expected = new Map();
    for (const { address, function: name } of frames) {
        if (name.includes('['))
            continue;
        const row = table.functionAt(address - textStart);
        const call = row && table.inlinedAt(row, address - textStart);
        const nameOffset = call && table.nameOffsetOf(name);
        if (call && nameOffset !== null)
            expected.set(call.nameAt, nameOffset);
        if (expected.size === MOST_SAMPLES)
            break;
    }
    if (expected.size < FEWEST_INLINED)
        return null;
    const [[firstAt, firstName], ...others] = [...expected];
    for (const position of find(uint32(firstName))) {
        const base = position - firstAt;
        if (base >= 0 && others.every(([at, name]) => isAt(readAt(base + at, 4), name)))
            return base;
    }
    return null;
};
const uint32 = (value) => {
    const bytes = new Uint8Array(4);
    new DataView(bytes.buffer).setUint32(0, value, true);
    return bytes;
};
const isAt = (bytes, value) => bytes.length === 4 && new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true) === value;
const spread = (all, most) => all.length <= most
    ? [...all]
    : Array.from({ length: most }, (_, i) => all[Math.floor((i * all.length) / most)]);


/***/ }),

/***/ 96361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ namesFromBinary)
/* harmony export */ });
/* harmony import */ var _binary_calibration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26520);
/* harmony import */ var _executable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32073);


function namesFromBinary(file, asked) {
    return (0,_executable_js__WEBPACK_IMPORTED_MODULE_1__/* .withTables */ .Y)(file, (table, readAt) => namesFromTable(table, asked, readAt));
}
function namesFromTable(table, { addresses, frames }, readAt) {
    const textStart = (0,_binary_calibration_js__WEBPACK_IMPORTED_MODULE_0__/* .textStartOf */ .p9)(table, frames);
    if (textStart === null)
        return null;
    const file = { find: (pattern) => (0,_executable_js__WEBPACK_IMPORTED_MODULE_1__/* .positionsOf */ .q)(pattern, readAt), readAt };
    const inlineData = (0,_binary_calibration_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineDataOf */ .FK)(table, { textStart, frames }, file);
    return nameEach(addresses, { table, textStart, nameOffsetAt: nameReader(inlineData, readAt) });
}
const nameReader = (inlineData, readAt) => (nameAt) => {
    if (inlineData === null)
        return null;
    const bytes = readAt(inlineData + nameAt, 4);
    return bytes.length < 4 ? null : bytes.readInt32LE();
};
function nameEach(addresses, located) {
    const names = new Map();
    for (const address of addresses) {
        const name = nameOf(address, located);
        if (name !== null)
            names.set(address, name);
    }
    return names;
}
function nameOf(address, { table, textStart, nameOffsetAt }) {
    const row = table.functionAt(address - textStart);
    if (row === null)
        return null;
    const call = table.inlinedAt(row, address - textStart);
    const nameOffset = call === null ? row.nameOffset : nameOffsetAt(call.nameAt);
    return nameOffset === null ? null : table.nameAt(nameOffset);
}


/***/ }),

/***/ 32073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ positionsOf),
  Y: () => (/* binding */ withTables)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/binary/function-table.js
const MAGIC = Uint8Array.of(0xf1, 0xff, 0xff, 0xff, 0, 0);
const POINTER_BYTES = 8;
const HEADER_BYTES = 8 + 8 * POINTER_BYTES;
const WORD = { functions: 0, names: 3, units: 4, pcValues: 6, functionData: 7 };
const FUNCTION = { entry: 0, name: 4, pcDataCount: 28, funcDataCount: 43, arrays: 44 };
const PC_DATA_INLINE_INDEX = 2;
const FUNC_DATA_INLINE_TREE = 3;
const INLINED_CALL_BYTES = 16;
const INLINED_CALL_NAME = 4;
const NO_DATA = 0xffff_ffff;
const MOST_FUNCTIONS = 1 << 22;
const MOST_TABLE_BYTES = 1n << 30n;
const LONGEST_NAME = 1 << 16;
const MOST_VALUES = 1 << 20;
class FunctionTable {
    #bytes;
    #count;
    #quantum;
    #names;
    #namesEnd;
    #pcValues;
    #functions;
    constructor(bytes) {
        this.#bytes = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        this.#quantum = this.#bytes.getUint8(6);
        this.#count = this.#word(WORD.functions);
        this.#names = this.#word(WORD.names);
        this.#namesEnd = this.#word(WORD.units);
        this.#pcValues = this.#word(WORD.pcValues);
        this.#functions = this.#word(WORD.functionData);
        this.#check();
    }
    static lengthOf(header) {
        if (header.length < HEADER_BYTES)
            return null;
        const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
        const word = (index) => view.getBigUint64(8 + index * POINTER_BYTES, true);
        const [functions, data] = [word(WORD.functions), word(WORD.functionData)];
        const isHeader = [1, 2, 4].includes(header[6]) &&
            header[7] === POINTER_BYTES &&
            functions > 0n &&
            functions <= MOST_FUNCTIONS &&
            word(WORD.names) < word(WORD.units) &&
            word(WORD.units) < word(WORD.pcValues) &&
            word(WORD.pcValues) < data &&
            data < MOST_TABLE_BYTES;
        return isHeader ? Number(data + functions * 256n) + 65_536 : null;
    }
    #word(index) {
        const value = this.#bytes.getBigUint64(8 + index * POINTER_BYTES, true);
        if (value > this.#bytes.byteLength)
            throw new RangeError(`word ${index} of its header leads out of it`);
        return Number(value);
    }
    #check() {
        if (this.#count === 0 || this.#row(0).entry > this.#row(this.#count - 1).entry)
            throw new RangeError('its functions are in no order');
    }
    #entry(index) {
        return this.#bytes.getUint32(this.#functions + index * 8, true);
    }
    #row(index) {
        const at = this.#functions + this.#bytes.getUint32(this.#functions + index * 8 + 4, true);
        return { entry: this.#entry(index), nameOffset: this.#bytes.getInt32(at + FUNCTION.name, true), at };
    }
    functionAt(offset) {
        let [low, high] = [0, this.#count];
        if (offset < this.#entry(0) || offset >= this.#entry(this.#count))
            return null;
        while (high - low > 1) {
            const middle = (low + high) >>> 1;
            if (this.#entry(middle) <= offset)
                low = middle;
            else
                high = middle;
        }
        return this.#row(low);
    }
    get quantum() {
        return this.#quantum;
    }
    nameOfEntry(offset) {
        const row = this.functionAt(offset);
        return row?.entry === offset ? this.nameAt(row.nameOffset) : null;
    }
    entriesOf(names) {
        const offsets = new Map();
        for (const name of names) {
            const offset = this.nameOffsetOf(name);
            if (offset !== null)
                offsets.set(offset, name);
        }
        const entries = new Map();
        for (let i = 0; i < this.#count && offsets.size > 0; i++) {
            const { nameOffset, entry } = this.#row(i);
            const name = offsets.get(nameOffset);
            if (name !== undefined)
                entries.set(name, entry);
        }
        return entries;
    }
    nameOffsetOf(name) {
        const { buffer, byteOffset } = this.#bytes;
        const names = Buffer.from(buffer, byteOffset + this.#names, this.#namesEnd - this.#names);
        const at = names.indexOf(`\0${name}\0`, 0, 'utf8');
        return at < 0 ? null : at + 1;
    }
    nameAt(offset) {
        const start = this.#names + offset;
        let end = start;
        while (this.#bytes.getUint8(end) !== 0) {
            if (++end >= this.#namesEnd || end - start > LONGEST_NAME)
                throw new RangeError('a name leads out of it, or has no end');
        }
        const { buffer, byteOffset } = this.#bytes;
        return new TextDecoder()
            .decode(new Uint8Array(buffer, byteOffset + start, end - start))
            .replace(/\[.*\]/, '[...]');
    }
    inlinedAt({ entry, at }, offset) {
        const pcDataCount = this.#bytes.getUint32(at + FUNCTION.pcDataCount, true);
        const funcDataCount = this.#bytes.getUint8(at + FUNCTION.funcDataCount);
        if (pcDataCount <= PC_DATA_INLINE_INDEX || funcDataCount <= FUNC_DATA_INLINE_TREE)
            return null;
        const arrays = at + FUNCTION.arrays;
        const values = this.#bytes.getUint32(arrays + 4 * PC_DATA_INLINE_INDEX, true);
        const tree = this.#bytes.getUint32(arrays + 4 * (pcDataCount + FUNC_DATA_INLINE_TREE), true);
        if (values === 0 || tree === NO_DATA)
            return null;
        const index = this.#valueAt(values, offset - entry);
        return index < 0 ? null : { nameAt: tree + index * INLINED_CALL_BYTES + INLINED_CALL_NAME };
    }
    #valueAt(values, distance) {
        let at = this.#pcValues + values;
        let [value, reached] = [-1, 0];
        const varint = () => {
            let [result, shift] = [0, 0];
            for (;;) {
                const byte = this.#bytes.getUint8(at++);
                result |= (byte & 0x7f) << shift;
                if (byte < 0x80)
                    return result >>> 0;
                shift += 7;
            }
        };
        for (let read = 0; read < MOST_VALUES; read++) {
            const change = varint();
            if (change === 0 && read > 0)
                return -1;
            value += (change >>> 1) ^ -(change & 1);
            reached += varint() * this.#quantum;
            if (distance < reached)
                return value;
        }
        throw new RangeError('the values of a function have no end');
    }
}

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
;// CONCATENATED MODULE: ./build/io/executable.js



const CHUNK_BYTES = 1 << 22;
const executable_HEADER_BYTES = 128;
const MOST_TABLES = 16;
function withTables(file, use) {
    const descriptor = (0,external_node_fs_.openSync)(file, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
    try {
        const stats = (0,external_node_fs_.fstatSync)(descriptor);
        if (!stats.isFile())
            throw unusable(file, 0);
        const { size } = stats;
        const readAt = (position, length) => {
            if (!(position >= 0 && position < size))
                return Buffer.alloc(0);
            const buffer = Buffer.allocUnsafe(Math.min(length, size - position));
            return buffer.subarray(0, (0,external_node_fs_.readSync)(descriptor, buffer, 0, buffer.length, position));
        };
        let tables = 0;
        for (const bytes of tablesIn(readAt)) {
            if (++tables > MOST_TABLES)
                break;
            const found = unlessDamaged(() => use(new FunctionTable(bytes), readAt));
            if (found !== null)
                return found;
        }
        throw unusable(file, tables);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
function unlessDamaged(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof RangeError)
            return null;
        throw error;
    }
}
function unusable(file, tables) {
    return new errors/* MeasurementError */.HG('symbols', tables === 0
        ? `${file} holds no function table of Go 1.20 or later: it is no Go program, or packed`
        : `${file} is another build than the one that the profile is of: their functions lie elsewhere`, { remedy: 'Name the executable that the process was started from, as it was built.' });
}
function* tablesIn(readAt) {
    for (const position of positionsOf(MAGIC, readAt)) {
        const length = FunctionTable.lengthOf(readAt(position, executable_HEADER_BYTES));
        if (length !== null)
            yield readAt(position, length);
    }
}
function* positionsOf(pattern, readAt) {
    const overlap = pattern.length - 1;
    for (let start = 0;; start += CHUNK_BYTES) {
        const chunk = readAt(start, CHUNK_BYTES + overlap);
        for (let at = chunk.indexOf(pattern); at >= 0; at = chunk.indexOf(pattern, at + 1))
            yield start + at;
        if (chunk.length <= CHUNK_BYTES)
            return;
    }
}


/***/ }),

/***/ 57605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readBuildInfo)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

const MAGIC = Buffer.from('\xff Go buildinf:', 'latin1');
const ALIGNMENT = 16;
const HEADER_BYTES = 32;
const FLAGS_OFFSET = 15;
const INLINE_STRINGS = 2;
const SENTINEL_BYTES = 16;
const CHUNK_BYTES = 1 << 20;
const MAX_STRING_BYTES = 16 << 20;
async function readBuildInfo(file) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(file);
    try {
        for await (const offset of magicOffsets(handle)) {
            const info = await parseAt(handle, offset);
            if (info !== null)
                return info;
        }
        return null;
    }
    finally {
        await handle.close();
    }
}
async function* magicOffsets(handle) {
    for (let position = 0;; position += CHUNK_BYTES) {
        const chunk = await readAt(handle, position, CHUNK_BYTES);
        if (chunk.length === 0)
            return;
        for (let at = chunk.indexOf(MAGIC); at >= 0; at = chunk.indexOf(MAGIC, at + 1)) {
            if (at % ALIGNMENT === 0)
                yield position + at;
        }
    }
}
async function parseAt(handle, offset) {
    const header = await readAt(handle, offset, HEADER_BYTES);
    if (header.length < HEADER_BYTES || !(header[FLAGS_OFFSET] & INLINE_STRINGS))
        return null;
    const version = await readString(handle, offset + HEADER_BYTES);
    if (version === null || !/^(go\d|devel )/.test(version.text))
        return null;
    const modules = await readString(handle, version.end);
    return modules === null ? null : describe(version.text, modules.text);
}
async function readString(handle, offset) {
    const [length, prefixBytes] = varint(await readAt(handle, offset, 5));
    if (length > MAX_STRING_BYTES)
        return null;
    const start = offset + prefixBytes;
    const bytes = await readAt(handle, start, length);
    return bytes.length < length ? null : { text: bytes.toString('latin1'), end: start + length };
}
function varint(bytes) {
    let value = 0;
    for (const [index, byte] of bytes.entries()) {
        value += (byte & 0x7f) * 2 ** (7 * index);
        if (byte < 0x80)
            return [value, index + 1];
    }
    return [Infinity, bytes.length];
}
function describe(version, modules) {
    const [goVersion, experiments] = version.split(/[ -]X:/);
    const text = Buffer.from(modules.slice(SENTINEL_BYTES, -SENTINEL_BYTES), 'latin1').toString('utf8');
    const lines = text.split('\n').map((line) => line.split('\t'));
    const valueOf = (kind) => lines.find(([key]) => key === kind)?.[1] ?? '';
    const settings = lines.flatMap(([key, setting = '']) => (key === 'build' ? [parseSetting(setting)] : []));
    if (experiments !== undefined)
        settings.unshift(['GOEXPERIMENT', experiments]);
    return { goVersion, path: valueOf('path'), mainModule: valueOf('mod'), settings: new Map(settings) };
}
function parseSetting(setting) {
    const [, key = '', value = ''] = /^("(?:[^"\\]|\\.)*"|`[^`]*`|[^=]*)=(.*)$/s.exec(setting) ?? [];
    return [unquote(key), unquote(value)];
}
function unquote(text) {
    if (/^`.*`$/s.test(text))
        return text.slice(1, -1);
    if (!text.startsWith('"'))
        return text;
    try {
        return JSON.parse(text);
    }
    catch {
        return text;
    }
}
async function readAt(handle, position, length) {
    const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(length), position });
    return buffer.subarray(0, bytesRead);
}


/***/ }),

/***/ 64010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ attributeFiles),
  o: () => (/* binding */ measureFiles)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/maps/attribution.js + 1 modules
var attribution = __webpack_require__(89401);
// EXTERNAL MODULE: ./build/maps/call-growth.js
var call_growth = __webpack_require__(25178);
// EXTERNAL MODULE: ./build/maps/growth.js
var growth = __webpack_require__(30331);
// EXTERNAL MODULE: ./build/profile/stack-rows.js
var stack_rows = __webpack_require__(18070);
// EXTERNAL MODULE: ./build/io/go-binary.js
var go_binary = __webpack_require__(57605);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/profile/is-gzip.js
var is_gzip = __webpack_require__(12013);
// EXTERNAL MODULE: ./build/io/binary-names.js
var binary_names = __webpack_require__(96361);
// EXTERNAL MODULE: ./build/profile/symbols.js
var symbols = __webpack_require__(65751);
// EXTERNAL MODULE: ./build/profile/text.js + 2 modules
var profile_text = __webpack_require__(38259);
// EXTERNAL MODULE: ./build/profile/text-heap-profile.js
var text_heap_profile = __webpack_require__(42502);
// EXTERNAL MODULE: ./build/io/regular-file.js
var regular_file = __webpack_require__(34052);
// EXTERNAL MODULE: ./build/io/profiling-off.js
var profiling_off = __webpack_require__(58707);
;// CONCATENATED MODULE: ./build/io/profile-file.js










const CHUNK_BYTES = 1 << 18;
const MAX_CONTENT_BYTES = 2 ** 31;
const TEXT_START = 'heap profile:';
async function readHeapFiles(files, { symbols = null, binary = null, directory = '.' }) {
    const profiles = [];
    const cut = [];
    for (const file of files) {
        const profile = await about(file, 'profile', () => readHeap(file));
        if (profile instanceof text_heap_profile/* TextHeapProfile */.V)
            profiles.push(profile);
        else
            cut.push(profile);
    }
    if (cut.length > 0) {
        if (profiles.length > 0)
            throw mixed(files);
        if (symbols !== null)
            throw needless(symbols);
        const { withCalled } = await protobufFiles();
        return about(binary ?? directory, 'binary', () => withCalled(cut, { binary, directory }));
    }
    const hidden = profiles.map((profile) => profile.hiddenAddresses());
    const names = new Map();
    if (binary !== null) {
        const asked = { addresses: hidden.flat(), frames: profiles.flatMap((profile) => profile.shownFrames()) };
        const found = await about(binary, 'binary', () => (0,binary_names/* namesFromBinary */.E)(binary, asked));
        for (const [address, name] of found)
            names.set(address, name);
    }
    if (symbols !== null) {
        const found = await about(symbols, 'symbols', () => readSymbols(symbols, new Set(hidden.flat())));
        for (const [address, name] of found)
            names.set(address, name);
    }
    for (const [index, addresses] of hidden.entries()) {
        if (names.size === 0 && addresses.length > 0)
            throw missingSymbols(files[index], addresses);
    }
    return profiles.map((profile) => profile.stream(names));
}
async function readHeap(file) {
    const profile = (await readText(file)) ?? (await (await protobufFiles()).readProtobuf(file));
    if (profile.rate === 0)
        throw (0,profiling_off/* profilingOff */.C)(`the process of ${file}`);
    return profile;
}
async function readText(file) {
    const decoder = new profile_text/* TextHeapDecoder */._();
    let first = true;
    for await (const chunk of contentOf(file)) {
        if (first && !chunk.toString('latin1', 0, TEXT_START.length).startsWith(TEXT_START))
            return null;
        first = false;
        decoder.write(chunk);
    }
    return decoder.end();
}
const protobufFiles = () => Promise.all(/* import() */[__webpack_require__.e(260), __webpack_require__.e(274), __webpack_require__.e(297), __webpack_require__.e(366)]).then(__webpack_require__.bind(__webpack_require__, 63366));
async function readSymbols(file, wanted) {
    let text = '';
    const utf8 = new TextDecoder();
    for await (const chunk of contentOf(file))
        text += utf8.decode(chunk, { stream: true });
    return (0,symbols/* parseSymbols */.Z)(text + utf8.decode(), wanted);
}
async function* contentOf(file) {
    const handle = await (0,regular_file/* openRegularFile */.Z)(file);
    try {
        const { buffer } = await handle.read(new Uint8Array(2), 0, 2, 0);
        let bytes = 0;
        for await (const chunk of (0,is_gzip/* isGzip */.b)(buffer) ? inflated(handle) : chunksOf(handle)) {
            bytes += chunk.length;
            if (bytes > MAX_CONTENT_BYTES)
                throw new Error(`it holds more than ${MAX_CONTENT_BYTES} bytes`);
            yield chunk;
        }
    }
    finally {
        await handle.close();
    }
}
function* chunksOf({ fd }) {
    const buffer = Buffer.allocUnsafe(CHUNK_BYTES);
    for (let position = 0, length;; position += length) {
        length = (0,external_node_fs_.readSync)(fd, buffer, 0, CHUNK_BYTES, position);
        if (length === 0)
            return;
        yield buffer.subarray(0, length);
    }
}
function inflated(handle) {
    const source = handle.createReadStream({ start: 0, highWaterMark: CHUNK_BYTES, autoClose: false });
    const inflating = source.pipe((0,external_node_zlib_.createGunzip)({ chunkSize: CHUNK_BYTES }));
    source.on('error', (error) => inflating.destroy(error));
    return inflating;
}
const mixed = (files) => new errors/* MeasurementError */.HG('profile', `${files.join(' and ')} are of two forms, one text and one protobuf`, {
    remedy: 'Take both in the same form.',
});
const needless = (symbols) => new errors/* MeasurementError */.HG('symbols', `${symbols} names addresses that profiles in protobuf form do not have`, {
    remedy: 'Give the executable of the process as `--binary` instead, or profiles in text form.',
});
function missingSymbols(file, addresses) {
    const query = addresses.slice(0, 2).map((address) => `0x${address.toString(16)}`);
    return new errors/* MeasurementError */.HG('symbols', `${file} has ${addresses.length} addresses without a name, those of maps among them`, {
        remedy: `Give \`binary\` the executable of the process, or \`--symbols\` a saved answer of it: curl "http://HOST/debug/pprof/symbol?${query.join('+')}+…"`,
    });
}
const SOURCES = {
    profile: { stage: 'profile', what: 'a heap profile from /debug/pprof/heap?gc=1&debug=1' },
    symbols: { stage: 'symbols', what: 'an answer of /debug/pprof/symbol' },
    binary: { stage: 'symbols', what: 'the executable of the process' },
};
async function about(file, source, read) {
    try {
        return await read();
    }
    catch (error) {
        if (error instanceof errors/* MeasurementError */.HG)
            throw error;
        const { stage, what } = SOURCES[source];
        throw new errors/* MeasurementError */.HG(stage, `cannot read ${file}: ${(0,errors/* describeError */.Uc)(error)}`, {
            remedy: `Give the path of a whole file: ${what}.`,
            cause: error,
        });
    }
}

;// CONCATENATED MODULE: ./build/io/measure-files.js








async function attributeFiles({ after: afterFile, before: beforeFile, binary }, { directory, symbols = null }) {
    const files = beforeFile === null ? [afterFile] : [afterFile, beforeFile];
    const streams = await readHeapFiles(files, { symbols, binary, directory });
    const [after, before = null] = streams.map(attribution/* attribute */.l);
    return { after, before, growth: growthOf(before ?? nothingYet(after), after) };
}
async function measureFiles({ after: afterFiles, before: beforeFiles, binary: binaryFile }, { run, directory, operations }) {
    const path = (file) => (file === null ? null : (0,external_node_path_.resolve)(directory, file));
    const paths = {
        after: (0,external_node_path_.resolve)(directory, afterFiles[run]),
        before: path(beforeFiles[run] ?? null),
        binary: path(binaryFile),
    };
    const { after, before, growth } = await attributeFiles(paths, { directory });
    const binary = paths.binary === null ? null : await (0,go_binary/* readBuildInfo */.r)(paths.binary).catch(() => null);
    const start = before ?? nothingYet(after);
    const counted = operations.kind === 'given' ? operations.count : null;
    return {
        run: {
            facts: {
                ...{ operations: counted, loadSeconds: 0, snapshotSeconds: 0 },
                heapInUseBytes: after.heapInUseBytes,
                allocatedObjects: Math.max(0, after.allocatedObjects - start.allocatedObjects),
                ...{ memory: null, goroutines: null, gcTrace: null },
            },
            growth,
            calls: (0,call_growth/* callGrowthBetween */.I)(start, after),
            ...{ drained: null, rounds: [], cpu: null, timeline: [] },
            warnings: [...(binary === null ? [UNKNOWN_BINARY] : []), ...after.warnings],
        },
        binary,
        attribution: after,
        stacks: after.stacks.stacks.size,
        operationsFrom: counted === null ? null : 'given',
    };
}
const UNKNOWN_BINARY = 'No `binary` says which Go the process was built with: whether both sides were built by the same is not checked.';
const nothingYet = ({ rate }) => (0,attribution/* attribute */.l)({ rate, frames: [], stacks: new stack_rows/* StackRows */.o(), records: [] });
function growthOf(before, after) {
    const refuse = (why, cause) => {
        throw new errors/* MeasurementError */.HG('profile', `\`before\` is no earlier profile of the same process: ${why}`, {
            remedy: 'Give two profiles of one process, the earlier one as `before` and the later one as `after`.',
            cause,
        });
    };
    if (before.rate !== after.rate)
        refuse(`its rate is ${before.rate}, and that of \`after\` is ${after.rate}`);
    try {
        return (0,growth/* growthBetween */.E)(before, after);
    }
    catch (error) {
        if (!(error instanceof growth/* ProcessRestartedError */.s))
            throw error;
        return refuse(error.message, error);
    }
}


/***/ }),

/***/ 58707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ profilingOff)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

const profilingOff = (where) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MeasurementError */ .HG('profile', `heap profiling is off in ${where}: its profile rate is 0`, {
    remedy: 'Remove `runtime.MemProfileRate = 0` and `memprofilerate=0`; and the binary itself must refer to the heap ' +
        'profile (by `net/http/pprof` or `pprof.WriteHeapProfile`), or else the linker turns it off.',
});


/***/ }),

/***/ 89401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ attribute)
});

// EXTERNAL MODULE: ./build/profile/sampling.js
var sampling = __webpack_require__(92005);
// EXTERNAL MODULE: ./build/maps/requests.js
var requests = __webpack_require__(74830);
// EXTERNAL MODULE: ./build/maps/site.js
var maps_site = __webpack_require__(81159);
;// CONCATENATED MODULE: ./build/maps/stack-bytes.js
const emptyStackBytes = (frames, stacks) => ({
    frames,
    stacks,
    siteAt: new Int32Array(stacks.size),
    inUseBytes: new Float64Array(stacks.size),
    allocatedBytes: new Float64Array(stacks.size),
});

// EXTERNAL MODULE: ./build/maps/stack-classifier.js + 1 modules
var stack_classifier = __webpack_require__(66421);
;// CONCATENATED MODULE: ./build/maps/attribution.js





function attribute(profile) {
    const sums = new Sums(profile);
    for (const record of profile.records)
        sums.add(record);
    return sums.attribution();
}
class Sums {
    #rate;
    #frames;
    #classifier;
    #sites = new Map();
    #sitesOfFrames = new Map();
    #stacks;
    #requests = new requests/* RequestCount */.X();
    #unknownFunctions = new Set();
    #mapImplementation = 'unknown';
    #isDerived;
    #unnamedBytes = 0;
    #heapInUseBytes = 0;
    #allocatedObjects = 0;
    #ownObjects = 0;
    constructor({ rate, frames, stacks, called }) {
        this.#rate = rate;
        this.#frames = frames;
        this.#classifier = new stack_classifier/* StackClassifier */.W(frames, stacks, called);
        this.#stacks = emptyStackBytes(frames, stacks);
        this.#isDerived = called?.mapImplementation === 'unknown';
    }
    add(record) {
        const { stack } = record;
        const origin = this.#classifier.originOf(stack);
        if (origin === 'profiler')
            return;
        const size = record.allocatedObjects > 0 ? record.allocatedBytes / record.allocatedObjects : 0;
        const scale = 1 / (0,sampling/* recordingProbability */.B)(size, this.#rate);
        this.#heapInUseBytes += record.inUseBytes * scale;
        this.#allocatedObjects += record.allocatedObjects * scale;
        if (origin === 'own')
            this.#ownObjects += record.allocatedObjects * scale;
        if (this.#classifier.isUnnamed(stack))
            this.#unnamedBytes += record.allocatedBytes * scale;
        const requestMaker = this.#classifier.requestMakerOf(stack);
        if (requestMaker !== null)
            this.#requests.add(this.#frames[requestMaker].function, size, record.allocatedObjects);
        const allocation = this.#classifier.allocationOf(stack, size);
        if (allocation === null)
            return;
        this.#addToSite(allocation, record, size);
        this.#stacks.siteAt[stack] = allocation.callerAt;
        this.#stacks.inUseBytes[stack] += record.inUseObjects * size * scale;
        this.#stacks.allocatedBytes[stack] += record.allocatedObjects * size * scale;
    }
    #addToSite(allocation, record, size) {
        const { kind, caller, implementation, unknown } = allocation;
        if (implementation !== null)
            this.#mapImplementation = implementation;
        if (unknown !== undefined)
            this.#unknownFunctions.add(this.#frames[unknown].function);
        addToCells(this.#siteOfFrame(caller), record, { kind, size });
    }
    #siteOfFrame(number) {
        const known = this.#sitesOfFrames.get(number);
        if (known !== undefined)
            return known;
        const frame = this.#frames[number];
        const key = (0,maps_site/* siteKey */.Dd)(frame);
        const site = this.#sites.get(key) ?? {
            ...(0,maps_site/* siteOf */.zU)(frame),
            cells: [],
            byKindAndSize: new Map(),
        };
        this.#sites.set(key, site);
        this.#sitesOfFrames.set(number, site);
        return site;
    }
    attribution() {
        return {
            rate: this.#rate,
            sites: this.#sites,
            stacks: this.#stacks,
            heapInUseBytes: this.#heapInUseBytes,
            allocatedObjects: this.#allocatedObjects,
            ownObjects: this.#ownObjects,
            requests: this.#rate === 1 ? this.#requests.total : null,
            mapImplementation: this.#mapImplementation,
            warnings: [
                ...warningsOf(this.#unknownFunctions, this.#isDerived ? 0 : this.#unnamedBytes),
                ...(this.#isDerived ? [derivedWarning(this.#unnamedBytes)] : []),
            ],
        };
    }
}
const derivedWarning = (undecidedBytes) => `No executable tells what this profile is of: what a source line can need for nothing but a map counts as map memory, and ${Math.round(undecidedBytes)} allocated bytes, of which no line says that, do not count.`;
function warningsOf(unknownFunctions, unnamedBytes) {
    const warnings = [...unknownFunctions].map((name) => `${name} is a map function of a Go version unknown to this release; its bytes count as growth.`);
    if (unnamedBytes > 0) {
        warnings.push(`${Math.round(unnamedBytes)} allocated bytes have no name at the leaf of their stack: map bytes may be missing.`);
    }
    return warnings;
}
function addToCells(site, record, { kind, size }) {
    const key = `${kind} ${size}`;
    let cell = site.byKindAndSize.get(key);
    if (cell === undefined) {
        cell = { kind, size, inUseCount: 0, allocatedCount: 0 };
        site.byKindAndSize.set(key, cell);
        site.cells.push(cell);
    }
    cell.inUseCount += record.inUseObjects;
    cell.allocatedCount += record.allocatedObjects;
}


/***/ }),

/***/ 25178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ callGrowthBetween)
/* harmony export */ });
/* harmony import */ var _call_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23609);

const GOROUTINE_EXIT = 'runtime.goexit';
function callGrowthBetween(before, after) {
    const calls = new _call_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .CallTreeBuilder */ .Q();
    addStacks(calls, after.stacks, 1);
    addStacks(calls, before.stacks, -1);
    return calls.tree();
}
function addStacks(calls, bytes, sign) {
    const { frames, stacks, siteAt } = bytes;
    const numbers = new Int32Array(frames.length).fill(-1);
    for (let stack = 0; stack < stacks.size; stack++) {
        const leaf = siteAt[stack];
        if (leaf === 0)
            continue;
        let root = stacks.starts[stack + 1] - 1;
        if (root > leaf && frames[stacks.frames[root]].function === GOROUTINE_EXIT)
            root--;
        let node = -1;
        for (let at = root; at >= leaf; at--) {
            const frame = stacks.frames[at];
            if (numbers[frame] === -1)
                numbers[frame] = calls.frame(frames[frame]);
            node = calls.node(node, numbers[frame]);
        }
        calls.add(node, {
            retainedBytes: sign * bytes.inUseBytes[stack],
            allocatedBytes: sign * bytes.allocatedBytes[stack],
        });
    }
}


/***/ }),

/***/ 23609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ CallTreeBuilder)
/* harmony export */ });
/* harmony import */ var _site_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81159);

const MOST_FRAMES = 2 ** 26;
class CallTreeBuilder {
    #frames = [];
    #numbers = new Map();
    #nodes = [];
    #places = new Map();
    frame(site) {
        const key = (0,_site_js__WEBPACK_IMPORTED_MODULE_0__/* .siteKey */ .Dd)(site);
        const known = this.#numbers.get(key);
        if (known !== undefined)
            return known;
        this.#numbers.set(key, this.#frames.length);
        return this.#frames.push((0,_site_js__WEBPACK_IMPORTED_MODULE_0__/* .siteOf */ .zU)(site)) - 1;
    }
    node(parent, frame) {
        const key = (parent + 1) * MOST_FRAMES + frame + 1;
        const known = this.#places.get(key);
        if (known !== undefined)
            return known;
        this.#places.set(key, this.#nodes.length);
        return this.#nodes.push({ parent, frame, branches: 0, retainedBytes: 0, allocatedBytes: 0 }) - 1;
    }
    add(node, { retainedBytes, allocatedBytes }) {
        const sum = this.#nodes[node];
        sum.retainedBytes += retainedBytes;
        sum.allocatedBytes += allocatedBytes;
    }
    atLeast(node, branches) {
        const sum = this.#nodes[node];
        sum.branches = Math.max(sum.branches, branches);
    }
    tree() {
        return { frames: this.#frames, nodes: this.#nodes };
    }
}


/***/ }),

/***/ 30331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ growthBetween),
/* harmony export */   s: () => (/* binding */ ProcessRestartedError)
/* harmony export */ });
/* harmony import */ var _profile_sampling_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92005);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14877);
/* harmony import */ var _kept_entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5165);
/* harmony import */ var _site_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81159);




class ProcessRestartedError extends Error {
    name = 'ProcessRestartedError';
}
function growthBetween(before, after) {
    const keys = new Set([...before.sites.keys(), ...after.sites.keys()]);
    return [...keys]
        .map((key) => siteGrowth(before.sites.get(key), after.sites.get(key), after))
        .filter((growth) => growth.allocatedObjects !== 0 || growth.retainedObjects !== 0);
}
function siteGrowth(before, after, profile) {
    const { rate } = profile;
    const site = (after ?? before);
    const sums = {
        retainedBytes: 0,
        allocatedBytes: 0,
        retainedVariance: 0,
        allocatedVariance: 0,
        retainedObjects: 0,
        allocatedObjects: 0,
    };
    const kinds = {};
    for (const [earlier, later] of pairCells(before?.cells ?? [], after?.cells ?? [])) {
        const { kind, size } = later;
        const p = (0,_profile_sampling_js__WEBPACK_IMPORTED_MODULE_2__/* .recordingProbability */ .B)(size, rate);
        const allocated = later.allocatedCount - earlier.allocatedCount;
        const retained = later.inUseCount - earlier.inUseCount;
        if (allocated < 0) {
            throw new ProcessRestartedError(`${site.function} had ${earlier.allocatedCount} allocations of ${size} bytes before the load and ${later.allocatedCount} after it`);
        }
        sums.retainedObjects += retained / p;
        sums.allocatedObjects += allocated / p;
        sums.retainedBytes += (retained / p) * size;
        sums.allocatedBytes += (allocated / p) * size;
        sums.retainedVariance += (0,_profile_sampling_js__WEBPACK_IMPORTED_MODULE_2__/* .samplingVariance */ .l)(samplesThatDiffer(earlier, later), size, rate);
        sums.allocatedVariance += (0,_profile_sampling_js__WEBPACK_IMPORTED_MODULE_2__/* .samplingVariance */ .l)(allocated, size, rate);
        const ofKind = (kinds[kind] ??= { retainedBytes: 0, allocatedBytes: 0 });
        ofKind.retainedBytes += (retained / p) * size;
        ofKind.allocatedBytes += (allocated / p) * size;
    }
    const entries = (0,_kept_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .keptEntriesOf */ .U)(site.cells, profile);
    return { ...(0,_site_js__WEBPACK_IMPORTED_MODULE_3__/* .siteOf */ .zU)(site), ...sums, slotBytes: (0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .slotBytesOf */ .PJ)(site.cells), entries, kinds };
}
function samplesThatDiffer(before, after) {
    const added = Math.min(after.inUseCount, after.allocatedCount - before.allocatedCount);
    return added + (before.inUseCount - (after.inUseCount - added));
}
function* pairCells(before, after) {
    const empty = { inUseCount: 0, allocatedCount: 0 };
    for (const later of after) {
        yield [before.find((cell) => isSameCell(cell, later)) ?? { ...later, ...empty }, later];
    }
    for (const earlier of before) {
        if (!after.some((cell) => isSameCell(cell, earlier)))
            yield [earlier, { ...earlier, ...empty }];
    }
}
const isSameCell = (a, b) => a.kind === b.kind && a.size === b.size;


/***/ }),

/***/ 23749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ UsageSum)
/* harmony export */ });
/* harmony import */ var _profile_sampling_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92005);

class UsageSum {
    #rate;
    #total = noUsage();
    #kinds = {};
    constructor(rate) {
        this.#rate = rate;
    }
    get total() {
        return this.#total;
    }
    get kinds() {
        return this.#kinds;
    }
    add(cells) {
        for (const cell of cells) {
            const p = (0,_profile_sampling_js__WEBPACK_IMPORTED_MODULE_0__/* .recordingProbability */ .B)(cell.size, this.#rate);
            addUsage(this.#total, cell, p);
            addUsage((this.#kinds[cell.kind] ??= noUsage()), cell, p);
        }
        return this;
    }
}
const noUsage = () => {
    return { inUseBytes: 0, allocatedBytes: 0, inUseObjects: 0, allocatedObjects: 0 };
};
function addUsage(usage, { size, inUseCount, allocatedCount }, p) {
    usage.inUseObjects += inUseCount / p;
    usage.allocatedObjects += allocatedCount / p;
    usage.inUseBytes += (inUseCount / p) * size;
    usage.allocatedBytes += (allocatedCount / p) * size;
}


/***/ }),

/***/ 44223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ AddressTable),
/* harmony export */   v: () => (/* binding */ enlarged)
/* harmony export */ });
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


/***/ }),

/***/ 12013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isGzip)
/* harmony export */ });
const isGzip = (bytes) => bytes[0] === 0x1f && bytes[1] === 0x8b;


/***/ }),

/***/ 92005:
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

/***/ 18070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ StackRows)
/* harmony export */ });
/* harmony import */ var _address_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44223);

class StackRows {
    frames = new Int32Array(1 << 14);
    starts = new Int32Array(1 << 12);
    size = 0;
    append(stack, depth) {
        const start = this.starts[this.size];
        while (start + depth > this.frames.length)
            this.frames = (0,_address_table_js__WEBPACK_IMPORTED_MODULE_0__/* .enlarged */ .v)(this.frames);
        for (let i = 0; i < depth; i++)
            this.frames[start + i] = stack[i];
        if (this.size + 1 === this.starts.length)
            this.starts = (0,_address_table_js__WEBPACK_IMPORTED_MODULE_0__/* .enlarged */ .v)(this.starts);
        this.starts[this.size + 1] = start + depth;
        return this.size++;
    }
}


/***/ }),

/***/ 65751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ parseSymbols)
/* harmony export */ });
/* harmony import */ var _profile_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62632);

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

/***/ 42502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ TextHeapProfile)
/* harmony export */ });
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
    shownFrames() {
        return this.#locations
            .filter(({ shown }) => shown)
            .map(({ address, function: name, offset }) => ({ address: address - 1, function: name, offset }));
    }
    withNames(names) {
        const stream = this.stream(names);
        const records = [...stream.records];
        return { ...stream, values: 'sampled', leafFrames: 'kept', records, memStats: this.#memStats };
    }
    stream(names) {
        const frames = this.#locations.map((location) => {
            const { address, file, line } = location;
            const name = location.function || (names.get(address - 1) ?? `0x${address.toString(16)}`);
            return { function: name, file, line };
        });
        return { rate: this.rate, frames, stacks: this.#stacks, records: this.#eachRecord() };
    }
    *#eachRecord() {
        const records = this.#records;
        for (let record = 0; record < records.size; record++) {
            yield {
                stack: records.stackOf(record),
                inUseObjects: records.figure(record, 0),
                inUseBytes: records.figure(record, 1),
                allocatedObjects: records.figure(record, 2),
                allocatedBytes: records.figure(record, 3),
            };
        }
    }
}


/***/ }),

/***/ 38259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ TextHeapDecoder)
});

// EXTERNAL MODULE: ./build/profile/address-table.js
var address_table = __webpack_require__(44223);
// EXTERNAL MODULE: ./build/profile/profile-error.js
var profile_error = __webpack_require__(62632);
;// CONCATENATED MODULE: ./build/profile/record-table.js


const NONE = -1;
const COLUMNS = 4;
const MAX_SIZES = 1 << 12;
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
        for (let sizes = 0; record !== NONE && !this.#isOfSize(record, figures); sizes++) {
            if (sizes > MAX_SIZES)
                throw new profile_error/* ProfileError */.e(`one stack has objects of more than ${MAX_SIZES} sizes`);
            record = this.#previous[record];
        }
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
            this.#stacks = (0,address_table/* enlarged */.v)(this.#stacks);
            this.#previous = (0,address_table/* enlarged */.v)(this.#previous);
            this.#figures = (0,address_table/* enlarged */.v)(this.#figures);
        }
        this.#stacks[record] = stack;
        this.#previous[record] = this.#latest[stack] ?? NONE;
        this.#latest[stack] = record;
        return record;
    }
}

// EXTERNAL MODULE: ./build/profile/stack-rows.js
var stack_rows = __webpack_require__(18070);
;// CONCATENATED MODULE: ./build/profile/stack-table.js


const stack_table_NONE = -1;
class StackTable {
    rows = new stack_rows/* StackRows */.o();
    #hashes = new Int32Array(1 << 12);
    #slots = new Int32Array(1 << 12).fill(stack_table_NONE);
    indexOf(locations, depth) {
        const hash = hashOf(locations, depth);
        const mask = this.#slots.length - 1;
        for (let slot = hash & mask;; slot = (slot + 1) & mask) {
            const index = this.#slots[slot];
            if (index === stack_table_NONE) {
                this.#slots[slot] = this.rows.size;
                return this.#append(locations, depth, hash);
            }
            if (this.#hashes[index] === hash && this.#isRow(index, locations, depth))
                return index;
        }
    }
    #append(locations, depth, hash) {
        const index = this.rows.append(locations, depth);
        this.#hashes[index] = hash;
        if (this.rows.size * 2 > this.#slots.length)
            this.#grow();
        return index;
    }
    #isRow(index, locations, depth) {
        const { frames, starts } = this.rows;
        const start = starts[index];
        if (starts[index + 1] - start !== depth)
            return false;
        for (let i = 0; i < depth; i++)
            if (frames[start + i] !== locations[i])
                return false;
        return true;
    }
    #grow() {
        this.#hashes = (0,address_table/* enlarged */.v)(this.#hashes);
        this.#slots = new Int32Array(this.#slots.length * 2).fill(stack_table_NONE);
        const mask = this.#slots.length - 1;
        for (let index = 0; index < this.rows.size; index++) {
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

// EXTERNAL MODULE: ./build/profile/text-heap-profile.js
var text_heap_profile = __webpack_require__(42502);
;// CONCATENATED MODULE: ./build/profile/text.js





const MAX_LINE_BYTES = 1 << 20;
const MAX_DEPTH = 1 << 14;
const MAX_NAME_CHARACTERS = 4096;
const MAX_LOCATIONS = 1 << 22;
const [TAB, NEWLINE, SPACE, HASH, ZERO, NINE, LETTER_X] = [0x09, 0x0a, 0x20, 0x23, 0x30, 0x39, 0x78];
const BLANK_LINE = Buffer.from('\n\n');
const HEADER = /^heap profile: (\d+): (\d+) \[(\d+): (\d+)\] @ heap\/(\d+)$/;
const BEHIND_FIGURES = [': ', ' [', ': ', '] @'];
const LINE = /^\d{1,9}$/;
const MEM_STAT = /^# (\w+) = (.*)$/;
const MAX_PAUSES = 256;
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
    #addresses = new address_table/* AddressTable */.l();
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
        return new text_heap_profile/* TextHeapProfile */.V(this.#rate, this.#memStats, {
            records: this.#records,
            stacks: this.#stacks.rows,
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
                this.#addLocation(this.#addresses.at(index));
            stack[depth] = index;
        }
        this.#depth = depth;
    }
    #addLocation(address) {
        if (this.#locations.length === MAX_LOCATIONS)
            this.#fail(`it has more than ${MAX_LOCATIONS} addresses`);
        this.#locations.push(newLocation(address));
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
        const file = before(place, ':');
        const line = place.slice(file.length + 1);
        const bare = before(name, '+0x');
        location.function = this.#intern(bare);
        location.offset = Number(`0x${name.slice(bare.length + '+0x'.length)}`);
        location.file = this.#intern(file);
        location.line = LINE.test(line) ? Number(line) : 0;
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
        const [, name, value] = match;
        if (name === 'PauseNs')
            this.#readPauses(value);
        else
            this.#memStats.set(name, Number(value));
    }
    #readPauses(ring) {
        for (const [i, pause] of (ring.match(/\d+/g) ?? []).slice(0, MAX_PAUSES).entries()) {
            this.#memStats.set(`PauseNs[${i}]`, Number(pause));
        }
    }
    #checkSums() {
        const sums = Array.from(this.#sums);
        if (sums[3] === sums[1])
            sums[3] += 1;
        if (!sums.every(Number.isSafeInteger))
            this.#fail('its records add up to more than 2^53');
        if (sums.every((sum, i) => sum === this.#stated[i]))
            return;
        this.#fail(`it is damaged: records add up to ${sums.join(', ')}, the first line says ${this.#stated.join(', ')}`);
    }
    #intern(long) {
        const name = long.length > MAX_NAME_CHARACTERS ? `${long.slice(0, MAX_NAME_CHARACTERS)}…` : long;
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
    return { address, function: '', offset: NaN, file: '', line: 0, shown: false, hidden: false };
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
