export const id = 710;
export const ids = [710];
export const modules = {

/***/ 40710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  decodeProtobuf: () => (/* binding */ decodeProtobuf)
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
    if (!finished || stream.err !== 0)
        throw new profile_error/* ProfileError */.e(`gzip: ${stream.msg || 'ends early'}`);
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
const PROFILE = { sampleType: 1, sample: 2, location: 4, function: 5, string: 6, periodType: 11, period: 12 };
const VALUE_TYPE = { type: 1, unit: 2 };
const SAMPLE = { locationId: 1, value: 2 };
const LOCATION = { id: 1, line: 4 };
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
    requireDense('location.id', id);
    if (locations[id] !== undefined)
        throw new profile_error/* ProfileError */.e(`location.id: ${id} stands twice`);
    locations[id] = lines;
}
function requireDense(field, id) {
    if (id < 0 || id > MAX_ID)
        throw new profile_error/* ProfileError */.e(`${field}: ${id} is not from 0 to ${MAX_ID}`);
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
    requireDense('function.id', id);
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
    const frames = [];
    const numbers = tables.locations.map((lines) => lines?.map((line) => frames.push(frame(line)) - 1));
    const values = tables.sampleTypes.map(() => new Float64Array(tables.sampleEnds.length));
    const stacks = new stack_rows/* StackRows */.o();
    for (const [sample, end] of tables.sampleEnds.entries()) {
        reader.pos = tables.sampleStarts[sample];
        readSample(reader, end, { numbers, stacks, values });
    }
    return {
        sampleTypes: tables.sampleTypes.map(valueType),
        periodType: tables.periodType === null ? null : valueType(tables.periodType),
        period: tables.period,
        frames,
        stacks,
        values,
    };
}
const gathered = [];
function readSample(reader, end, { numbers, stacks, values }) {
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
