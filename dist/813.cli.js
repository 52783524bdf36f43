export const id = 813;
export const ids = [813];
export const modules = {

/***/ 4813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./build/profile/profile-error.js
var profile_error = __webpack_require__(2632);
;// CONCATENATED MODULE: ./build/profile/heap-profile.js

function heapProfileOf({ sampleTypes, periodType, period, stacks, values, }) {
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
    const records = stacks.map((stack, i) => ({
        stack,
        inUseObjects: inUseObjects[i],
        inUseBytes: inUseBytes[i],
        allocatedObjects: allocatedObjects[i],
        allocatedBytes: allocatedBytes[i],
    }));
    return { rate: period, values: 'scaled', leafFrames: 'cut', records, memStats: new Map() };
}

// EXTERNAL MODULE: ./node_modules/pako/dist/pako.mjs
var pako = __webpack_require__(9925);
;// CONCATENATED MODULE: ./build/profile/inflate.js


const MAX_INFLATED_BYTES = 512 * 1024 * 1024;
const isGzip = (bytes) => bytes[0] === 0x1f && bytes[1] === 0x8b;
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
    if (!finished || stream.err !== 0)
        throw new profile_error/* ProfileError */.e(`gzip: ${stream.msg || 'ends early'}`);
    return chunks.length === 1 ? chunks[0] : Buffer.concat(chunks, size);
}

// EXTERNAL MODULE: ./node_modules/protobufjs/minimal.js
var minimal = __webpack_require__(6170);
;// CONCATENATED MODULE: ./build/profile/varint-reader.js


const LENGTH_DELIMITED = 2;
const VARINT = 0;
class VarintReader extends minimal.Reader {
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
                throw new profile_error/* ProfileError */.e('a number is cut off');
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
                throw new profile_error/* ProfileError */.e('a number is larger than 2^53');
            return value;
        }
        throw new profile_error/* ProfileError */.e('a number is longer than ten bytes');
    }
    field(messageEnd) {
        if (this.pos > this.#listEnd)
            throw new profile_error/* ProfileError */.e('a number is longer than its list');
        this.#listEnd = Infinity;
        if (this.pos >= messageEnd) {
            if (this.pos > messageEnd)
                throw new profile_error/* ProfileError */.e('a field is longer than its message');
            return 0;
        }
        const tag = this.integer();
        if (tag < 8 || tag > 0xffff_ffff)
            throw new profile_error/* ProfileError */.e('a field has no valid number');
        this.#wire = tag & 7;
        return tag >>> 3;
    }
    skipField(field) {
        this.skipType(this.#wire, 0, field);
    }
    scalar() {
        if (this.#wire !== VARINT)
            throw new profile_error/* ProfileError */.e(`expected a number, got wire type ${this.#wire}`);
        return this.integer();
    }
    end() {
        if (this.#wire !== LENGTH_DELIMITED)
            throw new profile_error/* ProfileError */.e(`expected a length, got wire type ${this.#wire}`);
        const length = this.integer();
        if (length < 0 || length > this.len - this.pos)
            throw new profile_error/* ProfileError */.e('a length points beyond the profile');
        return this.pos + length;
    }
    valuesEnd() {
        if (this.#wire === VARINT)
            return this.pos + 1;
        this.#listEnd = this.end();
        return this.#listEnd;
    }
}

;// CONCATENATED MODULE: ./build/profile/protobuf.js



const PROFILE = { sampleType: 1, sample: 2, location: 4, function: 5, string: 6, periodType: 11, period: 12 };
const VALUE_TYPE = { type: 1, unit: 2 };
const SAMPLE = { locationId: 1, value: 2 };
const LOCATION = { id: 1, line: 4 };
const LINE = { functionId: 1, line: 2 };
const FUNCTION = { id: 1, name: 2, filename: 4 };
function decodeProtobuf(bytes) {
    const reader = new VarintReader(isGzip(bytes) ? inflate(bytes) : bytes);
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
        functions: [],
        strings: [],
    };
    for (let field; (field = reader.field(reader.len)) !== 0;) {
        if (field === PROFILE.sample)
            passOverSample(reader, reader.end(), tables);
        else if (field === PROFILE.location)
            readLocation(reader, reader.end(), tables.locations);
        else if (field === PROFILE.function)
            readFunction(reader, reader.end(), tables.functions);
        else if (field === PROFILE.string)
            tables.strings.push(readString(reader, reader.end()));
        else if (field === PROFILE.sampleType)
            tables.sampleTypes.push(readValueType(reader, reader.end()));
        else if (field === PROFILE.periodType)
            tables.periodType = readValueType(reader, reader.end());
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
    let id = 0;
    const lines = [];
    for (let field; (field = reader.field(end)) !== 0;) {
        if (field === LOCATION.id)
            id = reader.scalar();
        else if (field === LOCATION.line)
            lines.push(readLine(reader, reader.end()));
        else
            reader.skipField(field);
    }
    if (locations[id] !== undefined)
        throw new profile_error/* ProfileError */.e(`location.id: ${id} stands twice`);
    locations[id] = lines;
}
function readLine(reader, end) {
    const ref = { functionId: 0, line: 0 };
    for (let field; (field = reader.field(end)) !== 0;) {
        if (field === LINE.functionId)
            ref.functionId = reader.scalar();
        else if (field === LINE.line)
            ref.line = reader.scalar();
        else
            reader.skipField(field);
    }
    return ref;
}
function readFunction(reader, end, functions) {
    let id = 0;
    const ref = { name: 0, filename: 0 };
    for (let field; (field = reader.field(end)) !== 0;) {
        if (field === FUNCTION.id)
            id = reader.scalar();
        else if (field === FUNCTION.name)
            ref.name = reader.scalar();
        else if (field === FUNCTION.filename)
            ref.filename = reader.scalar();
        else
            reader.skipField(field);
    }
    if (functions[id] !== undefined)
        throw new profile_error/* ProfileError */.e(`function.id: ${id} stands twice`);
    functions[id] = ref;
}
function readValueType(reader, end) {
    const ref = { type: 0, unit: 0 };
    for (let field; (field = reader.field(end)) !== 0;) {
        if (field === VALUE_TYPE.type)
            ref.type = reader.scalar();
        else if (field === VALUE_TYPE.unit)
            ref.unit = reader.scalar();
        else
            reader.skipField(field);
    }
    return ref;
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
    const frames = tables.locations.map((lines) => lines?.map(frame));
    const values = tables.sampleTypes.map(() => new Float64Array(tables.sampleEnds.length));
    const stacks = tables.sampleEnds.map((end, sample) => {
        reader.pos = tables.sampleStarts[sample];
        return readSample(reader, end, { frames, sample, values });
    });
    return {
        sampleTypes: tables.sampleTypes.map(valueType),
        periodType: tables.periodType === null ? null : valueType(tables.periodType),
        period: tables.period,
        stacks,
        values,
    };
}
const gathered = [];
function readSample(reader, end, { frames, sample, values }) {
    let depth = 0;
    let count = 0;
    for (let field; (field = reader.field(end)) !== 0;) {
        if (field === SAMPLE.locationId) {
            for (const last = reader.valuesEnd(); reader.pos < last;) {
                const id = reader.integer();
                const inlined = frames[id];
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
        else
            reader.skipField(field);
    }
    if (count !== values.length)
        throw new profile_error/* ProfileError */.e(`sample.value: ${count} values for ${values.length} sample types`);
    return gathered.slice(0, depth);
}

// EXTERNAL MODULE: ./build/profile/symbols.js
var symbols = __webpack_require__(5751);
// EXTERNAL MODULE: ./build/profile/text.js + 3 modules
var profile_text = __webpack_require__(3522);
;// CONCATENATED MODULE: ./build/io/profile-file.js









const CHUNK_BYTES = 1 << 18;
const MAX_CONTENT_BYTES = 2 ** 31;
const TEXT_START = 'heap profile:';
async function readHeapFile(file, names) {
    const decoder = new profile_text/* TextHeapDecoder */._();
    const profile = await about(file, async () => {
        let first = true;
        for await (const chunk of contentOf(file)) {
            if (first && !chunk.toString('latin1', 0, TEXT_START.length).startsWith(TEXT_START))
                throw await notText(file);
            first = false;
            decoder.write(chunk);
        }
        return decoder.end();
    });
    if (names.size === 0 && profile.hiddenAddresses().length > 0)
        throw missingSymbols(file, profile.hiddenAddresses());
    return profile.withNames(names);
}
function readSymbolsFile(file) {
    return about(file, async () => {
        const chunks = [];
        for await (const chunk of contentOf(file))
            chunks.push(chunk);
        return (0,symbols/* parseSymbols */.Z)(Buffer.concat(chunks).toString('utf8'));
    });
}
async function* contentOf(file) {
    const start = await readStart(file);
    const source = (0,external_node_fs_.createReadStream)(file, { highWaterMark: CHUNK_BYTES });
    const stream = isGzip(start) ? source.pipe((0,external_node_zlib_.createGunzip)({ chunkSize: CHUNK_BYTES })) : source;
    source.on('error', (error) => stream.destroy(error));
    let bytes = 0;
    for await (const chunk of stream) {
        bytes += chunk.length;
        if (bytes > MAX_CONTENT_BYTES)
            throw new Error(`it holds more than ${MAX_CONTENT_BYTES} bytes`);
        yield chunk;
    }
}
async function readStart(file) {
    const handle = await (0,promises_.open)(file);
    try {
        const { buffer, bytesRead } = await handle.read(new Uint8Array(2), 0, 2, 0);
        return buffer.subarray(0, bytesRead);
    }
    finally {
        await handle.close();
    }
}
async function notText(file) {
    const { records } = heapProfileOf(decodeProtobuf(await (0,promises_.readFile)(file)));
    return new errors/* MeasurementError */.H('profile', `${file} is a heap profile in protobuf form (${records.length} records), from which Go has cut the frames of maps`, { remedy: 'Take the text form: curl "http://HOST/debug/pprof/heap?gc=1&debug=1" > heap.txt' });
}
function missingSymbols(file, addresses) {
    const query = addresses.slice(0, 2).map((address) => `0x${address.toString(16)}`);
    return new errors/* MeasurementError */.H('symbols', `${file} has ${addresses.length} addresses without a name, those of maps among them`, {
        remedy: `Give \`--symbols\` a saved answer of the same process: curl "http://HOST/debug/pprof/symbol?${query.join('+')}+…"`,
    });
}
async function about(file, read) {
    try {
        return await read();
    }
    catch (error) {
        if (error instanceof errors/* MeasurementError */.H)
            throw error;
        throw new errors/* MeasurementError */.H('profile', `cannot read ${file}: ${error.message}`, {
            remedy: 'Give the path of a whole file: a heap profile from /debug/pprof/heap?gc=1&debug=1, or symbols.',
            cause: error,
        });
    }
}

// EXTERNAL MODULE: ./build/maps/attribution.js + 2 modules
var attribution = __webpack_require__(1223);
// EXTERNAL MODULE: ./build/maps/site.js
var maps_site = __webpack_require__(1159);
;// CONCATENATED MODULE: ./build/report/attribution-json.js


function attributionJson(after, before) {
    const { rate } = after;
    const cells = (attribution) => [...attribution.sites.values()].flatMap((site) => site.cells);
    const total = (0,attribution/* usageOf */.Fs)(cells(after), rate);
    const earlier = before === null ? null : (0,attribution/* usageOf */.Fs)(cells(before), before.rate);
    const byKind = (0,attribution/* usageByKind */.Xe)(cells(after), rate);
    const sites = [...after.sites.entries()].map(([key, site]) => {
        const own = (0,attribution/* usageOf */.Fs)(site.cells, rate);
        const old = before?.sites.get(key);
        return {
            ...(0,maps_site/* siteOf */.zU)(site),
            kinds: bytesByKind((0,attribution/* usageByKind */.Xe)(site.cells, rate)),
            ...own,
            ...(before === null ? {} : { growth: difference(own, (0,attribution/* usageOf */.Fs)(old?.cells ?? [], before.rate)) }),
        };
    });
    sites.sort((a, b) => b.inUseBytes - a.inUseBytes || b.allocatedBytes - a.allocatedBytes);
    return {
        version: 1,
        rate,
        exact: rate === 1,
        totals: {
            retainedBytes: total.inUseBytes - (earlier?.inUseBytes ?? 0),
            allocatedBytes: total.allocatedBytes - (earlier?.allocatedBytes ?? 0),
        },
        inUseBytes: after.heapInUseBytes,
        kinds: bytesByKind(byKind),
        sites,
        warnings: after.warnings,
    };
}
function bytesByKind(usages) {
    const present = maps_site/* KINDS */.GW.filter((kind) => usages[kind] !== undefined);
    return Object.fromEntries(present.map((kind) => {
        const { inUseBytes, allocatedBytes } = usages[kind];
        return [kind, { inUseBytes, allocatedBytes }];
    }));
}
const difference = (after, before) => ({
    retainedBytes: after.inUseBytes - before.inUseBytes,
    allocatedBytes: after.allocatedBytes - before.allocatedBytes,
    retainedObjects: after.inUseObjects - before.inUseObjects,
    allocatedObjects: after.allocatedObjects - before.allocatedObjects,
});

// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/format.js
var format = __webpack_require__(2772);
;// CONCATENATED MODULE: ./build/report/attribution-text.js


const MOST_SITES = 20;
function attributionText({ totals, inUseBytes, kinds, sites, rate, }) {
    const mapBytes = Object.values(kinds).reduce((sum, kind) => sum + kind.inUseBytes, 0);
    const share = inUseBytes > 0 ? (0,format/* formatPercent */.l9)((100 * mapBytes) / inUseBytes) : '–';
    const rows = sites.slice(0, MOST_SITES).map((site) => {
        const place = `${(0,report_escape/* visibleText */.Q6)((0,format/* shortFunction */.zR)(site.function), 60)} (${(0,report_escape/* visibleText */.Q6)(site.file, 80)}:${site.line})`;
        return `${(0,format/* formatBytes */.z3)(site.inUseBytes).padStart(10)}  ${(0,format/* formatBytes */.z3)(site.allocatedBytes).padStart(10)}  ${place}`;
    });
    return [
        `Maps retain ${(0,format/* formatBytes */.z3)(totals.retainedBytes)} and allocated ${(0,format/* formatBytes */.z3)(totals.allocatedBytes)}`,
        `In use: ${(0,format/* formatBytes */.z3)(mapBytes)}, ${share} of the heap (${rate === 1 ? 'exact' : `sampled at rate ${rate}`})`,
        '',
        `${'in use'.padStart(10)}  ${'allocated'.padStart(10)}  site`,
        ...rows,
        ...(sites.length > MOST_SITES ? [`${' '.repeat(24)}${sites.length - MOST_SITES} more: --json FILE`] : []),
        '',
    ].join('\n');
}

// EXTERNAL MODULE: ./build/cli/flags.js
var cli_flags = __webpack_require__(6222);
// EXTERNAL MODULE: ./build/cli/output.js
var output = __webpack_require__(8288);
;// CONCATENATED MODULE: ./build/cli/attribute.js







const USAGE = 'go-map-regression attribute --after FILE [--before FILE] --symbols FILE [--json FILE]';
const FLAGS = {
    after: { value: 'FILE', help: 'heap profile: /debug/pprof/heap?gc=1&debug=1, gzipped or not' },
    before: { value: 'FILE', help: 'an earlier one of the same process; totals are then after − before' },
    symbols: { value: 'FILE', help: 'answer of /debug/pprof/symbol for the addresses of both' },
    json: { value: 'FILE', help: 'write JSON to this file; - for standard output' },
};
async function command(args) {
    const flags = (0,cli_flags/* readFlags */.u)(USAGE, FLAGS, args);
    if (flags === null)
        return 0;
    const { after: afterFile, before: beforeFile, symbols, json } = flags.values;
    if (afterFile === undefined || flags.positionals.length > 0) {
        throw new errors/* MeasurementError */.H('inputs', '`--after` is missing: expected a heap profile', {
            remedy: `Usage: ${USAGE}`,
        });
    }
    const names = symbols === undefined ? new Map() : await readSymbolsFile(symbols);
    const read = async (file) => (0,attribution/* attribute */.lt)(await readHeapFile(file, names));
    const after = await read(afterFile);
    const before = beforeFile === undefined ? null : await read(beforeFile);
    const result = attributionJson(after, before);
    for (const warning of result.warnings)
        process.stderr.write(`warning: ${warning}\n`);
    if (json !== undefined)
        await (0,output/* writeJson */.G)(json, result);
    if (json !== '-')
        process.stdout.write(attributionText(result));
    return 0;
}


/***/ }),

/***/ 6222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readFlags)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);


function readFlags(usage, flags, args) {
    const names = Object.keys(flags);
    const options = Object.fromEntries(names.map((name) => [
        name,
        { type: flags[name].value === '' ? 'boolean' : 'string' },
    ]));
    try {
        const { values, positionals } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
            args,
            options: { ...options, help: { type: 'boolean', short: 'h' } },
            allowPositionals: true,
        });
        if (values['help'] === true) {
            process.stdout.write(helpText(usage, flags));
            return null;
        }
        const given = Object.entries(values);
        return {
            values: Object.fromEntries(given.filter(([, value]) => typeof value === 'string')),
            switches: new Set(given.filter(([, value]) => value === true).map(([name]) => name)),
            positionals,
        };
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MeasurementError */ .H('inputs', error.message, {
            remedy: `Usage: ${usage}`,
            cause: error,
        });
    }
}
function helpText(usage, flags) {
    const rows = Object.entries(flags).map(([name, { value, help }]) => [`  --${name} ${value}`.trimEnd(), help]);
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

async function writeJson(file, value) {
    const text = `${JSON.stringify(value, null, 2)}\n`;
    if (file === '-')
        process.stdout.write(text);
    else
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, text);
}


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


/***/ })

};
