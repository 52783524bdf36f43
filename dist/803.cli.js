export const id = 803;
export const ids = [803];
export const modules = {

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

/***/ 60803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
;// CONCATENATED MODULE: ./build/source/changed-lines.js
const HUNK = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@ ?(.*)/;
const FUNCTION = /^func (?:\((?:[\p{L}\p{N}_]+ +)?(\*?)([\p{L}\p{N}_]+)(?:\[[^\]]*\])?\) )?([\p{L}\p{N}_]+)/u;
const functionIn = (line) => {
    const [, star, receiver, name] = FUNCTION.exec(line) ?? [];
    if (name === undefined)
        return null;
    if (receiver === undefined)
        return name;
    return star === '' ? `${receiver}.${name}` : `(*${receiver}).${name}`;
};
const fileDiff = (patch) => {
    const [added, shown, functions] = [new Set(), new Set(), new Set()];
    let line = 0;
    let within = null;
    for (const text of patch.replace(/\n$/, '').split('\n')) {
        const hunk = HUNK.exec(text);
        if (hunk !== null) {
            line = Number(hunk[1]);
            within = functionIn(hunk[2]);
            continue;
        }
        const [mark, content] = [text.charAt(0), text.slice(1)];
        if (line === 0 || mark === '\\')
            continue;
        within = functionIn(content) ?? within;
        if (within !== null && (mark === '+' || mark === '-'))
            functions.add(within);
        if (content.startsWith('}') && mark !== '-')
            within = null;
        if (mark === '-')
            continue;
        if (mark === '+')
            added.add(line);
        shown.add(line++);
    }
    return { added, shown, functions };
};
const addedLines = (patch) => fileDiff(patch).added;

// EXTERNAL MODULE: ./build/io/git.js
var git = __webpack_require__(86349);
;// CONCATENATED MODULE: ./build/io/changed-lines.js



const SETTINGS = ['-c', 'core.quotePath=off', '-c', 'diff.noprefix=false', '-c', 'diff.mnemonicPrefix=false'];
async function changedGoLines(directory, ref) {
    const root = await (0,git/* topLevel */.M4)(directory);
    const since = await (0,git/* mergeBase */.wu)(root, 'HEAD', ref).catch((cause) => {
        throw new errors/* MeasurementError */.HG('inputs', `git finds no commit that HEAD shares with ${JSON.stringify(ref)}`, {
            remedy: 'Give a branch, tag or commit of this clone, and fetch its history.',
            cause,
        });
    });
    const changed = new Map(await changedBetween(root, [since]));
    for (const file of await untracked(root))
        changed.set(file, EVERY_LINE);
    return changed;
}
async function committedGoLines(root, base) {
    const since = await mergeBase(root, 'HEAD', base).catch(() => null);
    return since === null ? null : changedBetween(root, [since, 'HEAD']);
}
async function changedBetween(root, commits) {
    const args = ['diff', '--unified=0', '--no-color', '--no-ext-diff', '--no-textconv', '--no-renames'];
    const { output } = await (0,git/* git */.$Y)([...SETTINGS, ...args, ...commits, '--', '*.go'], root);
    const changed = new Map();
    for (const part of output.split(/^diff --git /m).slice(1)) {
        const file = /^\+\+\+ b\/([^\t\n]+)/m.exec(part)?.[1];
        if (file !== undefined)
            changed.set(file, addedLines(part.slice(part.indexOf('\n@@') + 1)));
    }
    return changed;
}
const EVERY_LINE = Object.assign(new Set(), { has: () => true });
async function untracked(root) {
    const args = ['ls-files', '-z', '--others', '--exclude-standard', '--', '*.go'];
    return (await (0,git/* git */.$Y)(args, root)).output.split('\0').filter((file) => file !== '');
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/source/syntax.js
var syntax = __webpack_require__(85901);
// EXTERNAL MODULE: ./build/source/written.js
var source_written = __webpack_require__(39511);
;// CONCATENATED MODULE: ./build/source/scan/go-type.js


const UNKNOWN = { kind: 'unknown' };
const goTypeOf = (node, owner = '') => {
    if (node === null)
        return UNKNOWN;
    switch (node.type) {
        case 'map_type':
            return {
                kind: 'map',
                key: goTypeOf((0,syntax/* childOf */.GG)(node, 'key')),
                value: goTypeOf((0,syntax/* childOf */.GG)(node, 'value'), owner),
                text: (0,source_written/* flatText */.PV)(node),
            };
        case 'type_identifier':
        case 'identifier':
            return { kind: 'named', package: '', name: (0,syntax/* textOf */.b6)(node) };
        case 'qualified_type':
        case 'selector_expression':
            return qualified(node);
        case 'generic_type':
        case 'index_expression':
            return goTypeOf((0,syntax/* childOf */.GG)(node, 'type') ?? (0,syntax/* childOf */.GG)(node, 'operand'), owner);
        case 'pointer_type':
            return { kind: 'pointer', of: goTypeOf(node.children[0] ?? null, owner) };
        case 'parenthesized_type':
        case 'type_elem':
            return goTypeOf(node.children[0] ?? null, owner);
        case 'slice_type':
        case 'array_type':
            return { kind: 'list', of: goTypeOf((0,syntax/* childOf */.GG)(node, 'element'), owner) };
        case 'channel_type':
            return { kind: 'channel', of: goTypeOf((0,syntax/* childOf */.GG)(node, 'value'), owner) };
        case 'function_type':
            return { kind: 'func', results: resultTypes(node) };
        case 'struct_type':
            return structOf(node, owner);
        default:
            return UNKNOWN;
    }
};
const qualified = (node) => {
    const path = (0,syntax/* childOf */.GG)(node, 'package') ?? (0,syntax/* childOf */.GG)(node, 'operand');
    const name = (0,syntax/* childOf */.GG)(node, 'name') ?? (0,syntax/* childOf */.GG)(node, 'field');
    if (path === null || name === null)
        return UNKNOWN;
    if ((0,syntax/* textOf */.b6)(path) === 'sync' && (0,syntax/* textOf */.b6)(name) === 'Map')
        return { kind: 'syncMap', text: 'sync.Map' };
    return { kind: 'named', package: (0,syntax/* textOf */.b6)(path), name: (0,syntax/* textOf */.b6)(name) };
};
const STRUCTS = new WeakMap();
const structOf = (node, owner) => {
    const known = STRUCTS.get(node);
    if (known !== undefined)
        return known;
    const fields = new Map();
    const embedded = [];
    for (const field of node.children.flatMap((list) => list.children)) {
        if (field.type !== 'field_declaration')
            continue;
        const names = (0,syntax/* childrenOf */.LU)(field, 'name');
        const typeNode = (0,syntax/* childOf */.GG)(field, 'type');
        if (names.length === 0)
            embedded.push(goTypeOf(typeNode));
        for (const declared of names) {
            const name = (0,syntax/* textOf */.b6)(declared);
            const type = goTypeOf(typeNode, `${owner}.${name}`);
            fields.set(name, { name, scope: 'field', owner, type, declared, value: null });
        }
    }
    const struct = { kind: 'struct', fields, embedded };
    STRUCTS.set(node, struct);
    return struct;
};
const resultTypes = (signature) => {
    const result = (0,syntax/* childOf */.GG)(signature, 'result');
    if (result === null)
        return [];
    if (result.type !== 'parameter_list')
        return [goTypeOf(result)];
    return result.children.flatMap((each) => {
        const type = goTypeOf((0,syntax/* childOf */.GG)(each, 'type'));
        return Array.from({ length: Math.max(1, (0,syntax/* childrenOf */.LU)(each, 'name').length) }, () => type);
    });
};
const pointed = (type) => (type.kind === 'pointer' ? pointed(type.of) : type);
const madeType = (value) => {
    if (value === null)
        return UNKNOWN;
    if (value.type === 'composite_literal')
        return goTypeOf((0,syntax/* childOf */.GG)(value, 'type'));
    if (value.type === 'unary_expression' && (0,syntax/* textOf */.b6)(value).startsWith('&')) {
        const inner = madeType((0,syntax/* childOf */.GG)(value, 'operand'));
        return inner === UNKNOWN ? UNKNOWN : { kind: 'pointer', of: inner };
    }
    if (value.type !== 'call_expression')
        return UNKNOWN;
    const called = (0,syntax/* childOf */.GG)(value, 'function');
    const [made = null] = (0,syntax/* listOf */.c3)((0,syntax/* childOf */.GG)(value, 'arguments')).flatMap(({ children }) => children);
    if (called === null || !['make', 'new'].includes((0,syntax/* textOf */.b6)(called)))
        return UNKNOWN;
    const type = goTypeOf(made);
    return (0,syntax/* textOf */.b6)(called) === 'new' ? { kind: 'pointer', of: type } : type;
};

;// CONCATENATED MODULE: ./build/source/scan/package.js


const packageName = (root) => root.children
    .filter(({ type }) => type === 'package_clause')
    .map((clause) => (clause.children[0] ? (0,syntax/* textOf */.b6)(clause.children[0]) : ''))[0] ?? '';
const readPackage = (files) => {
    const types = new Map();
    const variables = new Map();
    const functions = new Map();
    const constants = new Set();
    const enumerated = new Set();
    for (const node of files.flatMap(({ children }) => children)) {
        switch (node.type) {
            case 'type_declaration':
                for (const spec of node.children)
                    addType(spec, types);
                break;
            case 'const_declaration':
                addConstants(node, constants, enumerated);
                break;
            case 'var_declaration':
                for (const spec of (0,syntax/* specsOf */.Qw)(node))
                    addVariables(spec, variables);
                break;
            case 'function_declaration':
            case 'method_declaration': {
                const declared = functionOf(node, functions.size);
                functions.set(functions.has(declared.key) ? `${declared.key} ${functions.size}` : declared.key, declared);
                break;
            }
        }
    }
    return {
        name: files[0] ? packageName(files[0]) : '',
        files,
        types,
        variables,
        functions,
        constants,
        enumerated,
    };
};
const addType = (spec, types) => {
    const name = (0,syntax/* childOf */.GG)(spec, 'name');
    if (name !== null)
        types.set((0,syntax/* textOf */.b6)(name), goTypeOf((0,syntax/* childOf */.GG)(spec, 'type'), (0,syntax/* textOf */.b6)(name)));
};
const addConstants = (node, constants, enumerated) => {
    for (const spec of node.children) {
        const type = (0,syntax/* childOf */.GG)(spec, 'type');
        if (type?.type === 'type_identifier')
            enumerated.add((0,syntax/* textOf */.b6)(type));
        const conversion = /^\s*([A-Za-z_]\w*)\(/.exec((0,syntax/* textOf */.b6)((0,syntax/* childOf */.GG)(spec, 'value') ?? spec))?.[1];
        if (type === null && conversion !== undefined)
            enumerated.add(conversion);
        for (const name of (0,syntax/* childrenOf */.LU)(spec, 'name'))
            constants.add((0,syntax/* textOf */.b6)(name));
    }
};
const addVariables = (spec, variables) => {
    const names = (0,syntax/* childrenOf */.LU)(spec, 'name');
    const values = (0,syntax/* listOf */.c3)((0,syntax/* childOf */.GG)(spec, 'value'));
    for (const [index, declared] of names.entries()) {
        const name = (0,syntax/* textOf */.b6)(declared);
        const value = names.length === values.length ? values[index] : (values[0] ?? null);
        const typeNode = (0,syntax/* childOf */.GG)(spec, 'type') ?? literalStruct(value);
        const type = typeNode === null ? madeType(value) : goTypeOf(typeNode, name);
        if (name !== '_')
            variables.set(name, { name, scope: 'package', owner: '', type, declared, value });
    }
};
const literalStruct = (value) => {
    const literal = value?.type === 'unary_expression' ? (0,syntax/* childOf */.GG)(value, 'operand') : value;
    const type = literal?.type === 'composite_literal' ? (0,syntax/* childOf */.GG)(literal, 'type') : null;
    return type?.type === 'struct_type' ? type : null;
};
const functionOf = (node, index) => {
    const name = (0,syntax/* textOf */.b6)((0,syntax/* childOf */.GG)(node, 'name') ?? node);
    const [own] = (0,syntax/* childOf */.GG)(node, 'receiver')?.children ?? [];
    const type = own === undefined ? UNKNOWN : pointed(goTypeOf((0,syntax/* childOf */.GG)(own, 'type')));
    const receiver = type.kind === 'named' ? type.name : '';
    const key = receiver !== '' ? `${receiver}.${name}` : name === 'init' ? `init ${index}` : name;
    return { key, name, receiver, results: resultTypes(node), node };
};
const underlying = (type, { types }, depth = 0) => {
    if (type.kind !== 'named' || type.package !== '' || depth > 20)
        return type;
    const found = types.get(type.name);
    return found === undefined ? type : underlying(found, { types }, depth + 1);
};
const fieldOf = (type, name, all) => {
    let level = [type];
    let isKnown = true;
    for (let depth = 0; depth < 5 && level.length > 0; depth++) {
        const structs = level.map((each) => underlying(pointed(each), all));
        for (const struct of structs) {
            const found = struct.kind === 'struct' ? struct.fields.get(name) : undefined;
            if (found !== undefined)
                return found;
            if (struct.kind === 'unknown')
                isKnown = false;
        }
        level = structs.flatMap((struct) => (struct.kind === 'struct' ? struct.embedded : []));
    }
    return isKnown ? null : 'outside';
};
const creationsOf = (all) => {
    const creations = new Map();
    for (const file of all.files) {
        for (const node of (0,syntax/* nodesIn */.vx)(file)) {
            if (node.type !== 'composite_literal' && node.type !== 'call_expression')
                continue;
            const type = pointed(madeType(node));
            if (type.kind !== 'named' || type.package !== '')
                continue;
            creations.set(type.name, [...(creations.get(type.name) ?? []), node]);
        }
    }
    return creations;
};

;// CONCATENATED MODULE: ./build/source/scan/map-type.js

const isMapType = (type, all) => {
    const made = underlying(type, all);
    if (made.kind === 'pointer')
        return underlying(made.of, all).kind === 'syncMap';
    return made.kind === 'map' || made.kind === 'syncMap';
};
const mapText = (type, all) => {
    const made = underlying(type.kind === 'pointer' ? type.of : type, all);
    return made.kind === 'map' || made.kind === 'syncMap' ? made.text : '';
};

;// CONCATENATED MODULE: ./build/source/scan/long-lived.js





const NOT_LIVE = /^(?:registry|(?:fake|mock|dummy|stub|progress|ephemeral|request|temp|tmp).*|.*(?:Fake|Mock|Stub|Progress|Jobs?|Task|Request|Response|Context|Builder|Visitor|Walker|Parser|Scanner|Converter|Iterator|Encoder|Decoder|Query|Operation|Transaction|Tx|Batch|Status))$/i;
const SERVES = /^(?:run|start|stop|shutdown|serve\w*|listenandserve\w*|handle)$/i;
const lifeOf = (owner, all) => {
    if (NOT_LIVE.test(owner))
        return null;
    for (const variable of all.variables.values()) {
        if (variable.name === owner || isOf(variable, owner, all))
            return 'package';
    }
    const struct = underlying({ kind: 'named', package: '', name: owner }, all);
    if (struct.kind !== 'struct' || isElement(owner, all))
        return null;
    const parts = [...struct.fields.values()].map(({ type }) => type).concat(struct.embedded);
    const isLocked = parts.some((type) => isGuarded(type, all));
    return isLocked && ((0,source_written/* isExported */.g4)(owner) || isServing(owner, all)) ? 'locked' : null;
};
const hasPackageLock = (all) => [...all.variables.values()].some(({ type }) => isGuarded(type, all));
const isGuarded = (type, all) => isLock(pointed(type)) || underlying(pointed(type), all).kind === 'syncMap';
const isServing = (owner, all, depth = 0) => {
    for (const { receiver, name } of all.functions.values()) {
        if (receiver === owner && SERVES.test(name))
            return true;
    }
    return (depth < 3 &&
        [...all.types].some(([holder, type]) => type.kind === 'struct' &&
            [...type.fields.values()].some((field) => isNamed(pointed(field.type), owner)) &&
            isServing(holder, all, depth + 1)));
};
const isNamed = (type, name) => type.kind === 'named' && type.package === '' && type.name === name;
const isElement = (owner, { types }) => [...types.values()].some((type) => type.kind === 'struct' && [...type.fields.values()].some(({ type: held }) => isOfMany(held, owner)));
const isOfMany = (type, owner) => {
    if (type.kind !== 'map' && type.kind !== 'list')
        return false;
    const element = pointed(type.kind === 'map' ? type.value : type.of);
    return isNamed(element, owner);
};
const isOf = ({ type, value }, owner, all) => {
    const given = type.kind === 'unknown' && value !== null ? resultOf(value, all) : type;
    const held = pointed(given);
    return held.kind === 'named' && held.package === '' && held.name === owner;
};
const resultOf = ({ source, start }, all) => {
    const name = /^\w+/.exec(source.text.slice(start, start + 80))?.[0] ?? '';
    return all.functions.get(name)?.results[0] ?? { kind: 'unknown' };
};
const isLock = (type) => type.kind === 'named' && type.package !== '' && /^(?:RW)?Mutex$/.test(type.name);
const mapsOf = (all) => {
    const maps = [];
    const add = (variable) => {
        if (isMapType(variable.type, all))
            maps.push(variable);
        const made = pointed(variable.type);
        if (made.kind === 'struct')
            for (const field of made.fields.values())
                add(field);
    };
    for (const variable of all.variables.values())
        add(variable);
    for (const type of all.types.values()) {
        if (type.kind === 'struct')
            for (const field of type.fields.values())
                add(field);
    }
    return maps;
};
const isKept = (owner, all, creations) => {
    const mentions = (type) => {
        const held = type.kind === 'list' || type.kind === 'channel' || type.kind === 'pointer' ? type.of : null;
        if (held !== null)
            return mentions(held);
        if (type.kind === 'map')
            return mentions(type.value);
        return type.kind === 'named' && type.package === '' && type.name === owner;
    };
    const structs = [...all.types.values()].filter((type) => type.kind === 'struct');
    if ((0,source_written/* isExported */.g4)(owner))
        return true;
    const isHeld = structs.some((type) => type.embedded.some(mentions) || [...type.fields.values()].some((field) => mentions(field.type)));
    const isGiven = [...all.functions.values()].some(({ name, results }) => (0,source_written/* isExported */.g4)(name) && results.some(mentions));
    return isHeld || isGiven || creations.some((made) => isReturned(made) && !isMadeBy(made, mentions, all));
};
const isReturned = (made) => {
    for (const above of (0,syntax/* ancestorsOf */.Gw)(made)) {
        if ((0,syntax/* isFunction */.Tn)(above))
            return false;
        if (above.type === 'return_statement')
            return true;
    }
    return false;
};
const isMadeBy = (made, mentions, { functions }) => [...functions.values()].some(({ node, results }) => (0,syntax/* isWithin */.UO)(made, node) && results.some(mentions));

// EXTERNAL MODULE: ./build/source/source-lines.js
var source_lines = __webpack_require__(8125);
;// CONCATENATED MODULE: ./build/source/scan/source-at.js


const sourceAt = (node) => (0,source_lines/* lineTextAt */.R)(node.source, (0,source_written/* lineOf */.cA)(node));

;// CONCATENATED MODULE: ./build/source/scan/update.js


const isUpdate = (written) => {
    const { map, key, lookup } = entryOf(written);
    for (let at = written; at.parent !== null; at = at.parent) {
        if ((0,syntax/* isFunction */.Tn)(at))
            return isRangeCallback(at, map, key);
        const above = at.parent;
        if (above.type === 'for_statement' && rangesOver(above, map, key))
            return true;
        if (above.type === 'if_statement' && guards(above, at, lookup))
            return true;
        if (above.type === 'statement_list' && isGuardedBefore(above, at, lookup))
            return true;
    }
    return false;
};
const entryOf = (written) => {
    if (written.type === 'index_expression') {
        const map = (0,source_written/* flatText */.PV)((0,syntax/* childOf */.GG)(written, 'operand'));
        return { map, key: (0,source_written/* flatText */.PV)((0,syntax/* childOf */.GG)(written, 'index')), lookup: (0,source_written/* flatText */.PV)(written) };
    }
    const [map = ''] = (0,source_written/* flatText */.PV)((0,syntax/* childOf */.GG)(written, 'function') ?? written).split(/\.\w+$/);
    const key = (0,source_written/* flatText */.PV)((0,syntax/* childOf */.GG)(written, 'arguments')?.children[0] ?? written);
    return { map, key, lookup: `${map}.Load(${key})` };
};
const rangesOver = (loop, map, key) => {
    const range = loop.children.find(({ type }) => type === 'range_clause');
    if (range === undefined)
        return false;
    const [first] = (0,syntax/* listOf */.c3)((0,syntax/* childOf */.GG)(range, 'left'));
    return first !== undefined && (0,source_written/* flatText */.PV)(first) === key && (0,source_written/* flatText */.PV)((0,syntax/* childOf */.GG)(range, 'right')) === map;
};
const isRangeCallback = (literal, map, key) => {
    const call = literal.parent?.parent;
    const called = call?.type === 'call_expression' ? (0,syntax/* childOf */.GG)(call, 'function') : null;
    const [first] = (0,syntax/* childOf */.GG)(literal, 'parameters')?.children ?? [];
    const name = first && (0,syntax/* childOf */.GG)(first, 'name');
    return (called !== null &&
        (0,source_written/* flatText */.PV)(called) === `${map}.Range` &&
        name !== null &&
        name !== undefined &&
        (0,syntax/* textOf */.b6)(name) === key);
};
const found = (statement, lookup) => {
    if (statement?.type !== 'short_var_declaration' && statement?.type !== 'assignment_statement')
        return [];
    const [value] = (0,syntax/* listOf */.c3)((0,syntax/* childOf */.GG)(statement, 'right'));
    if (value === undefined || (0,source_written/* flatText */.PV)((0,source_written/* withoutParentheses */.Hx)(value)) !== lookup)
        return [];
    return (0,syntax/* listOf */.c3)((0,syntax/* childOf */.GG)(statement, 'left')).map(syntax/* textOf */.b6);
};
const namesFor = (conditional, lookup) => {
    const own = found((0,syntax/* childOf */.GG)(conditional, 'initializer'), lookup);
    if (own.length > 0)
        return own;
    for (let at = conditional; at.parent !== null && !(0,syntax/* isFunction */.Tn)(at); at = at.parent) {
        if (at.parent.type !== 'statement_list')
            continue;
        for (const before of at.parent.children) {
            if (before === at)
                break;
            const names = found(before, lookup);
            if (names.length > 0)
                return names;
        }
    }
    return [];
};
const says = (conditional, lookup) => {
    const condition = (0,syntax/* childOf */.GG)(conditional, 'condition');
    if (condition === null)
        return null;
    const [value = '', ok = ''] = namesFor(conditional, lookup);
    const text = (0,source_written/* flatText */.PV)(condition);
    if (text === `!${ok}` || text === `${value} == nil` || text === `${lookup} == nil`)
        return 'absent';
    const parts = text.split(' && ');
    if (parts.some((part) => part === ok && ok !== ''))
        return 'there';
    return parts.some((part) => part === `${value} != nil` || part === `${lookup} != nil` || part === lookup)
        ? 'there'
        : null;
};
const guards = (conditional, branch, lookup) => {
    const said = says(conditional, lookup);
    return branch.role === 'consequence'
        ? said === 'there'
        : branch.role === 'alternative' && said === 'absent';
};
const isGuardedBefore = (list, statement, lookup) => {
    for (const before of list.children) {
        if (before === statement)
            return false;
        if (before.type !== 'if_statement' || says(before, lookup) !== 'absent')
            continue;
        if (leaves((0,syntax/* childOf */.GG)(before, 'consequence')))
            return true;
    }
    return false;
};
const leaves = (block) => {
    const last = block?.children.at(-1)?.children.at(-1);
    return last !== undefined &&
        /^(?:return|continue|break|goto)_statement$|^expression_statement$/.test(last.type)
        ? last.type !== 'expression_statement' || (0,syntax/* textOf */.b6)(last).startsWith('panic(')
        : false;
};
const panicsOnDuplicate = (written) => {
    const { lookup } = entryOf(written);
    let top = written;
    while (top.parent !== null && !(0,syntax/* isFunction */.Tn)(top))
        top = top.parent;
    return [...(0,syntax/* nodesIn */.vx)(top)].some((node) => node.type === 'if_statement' &&
        says(node, lookup) === 'there' &&
        /\bpanic\(|Fatal/.test((0,syntax/* textOf */.b6)((0,syntax/* childOf */.GG)(node, 'consequence') ?? node)));
};

;// CONCATENATED MODULE: ./build/source/scan/nil-maps.js







const neverMade = (map, { all, uses, usesOf }) => {
    const isSettable = (0,source_written/* isExported */.g4)(map.name) && all.name !== 'main';
    if (isSettable || map.value !== null || underlying(map.type, all).kind !== 'map')
        return null;
    if (map.scope === 'field' && ((0,source_written/* isExported */.g4)(map.name) || uses.overwritten.has(map.owner)))
        return null;
    const own = usesOf(map);
    if (own.some(({ kind }) => ['replace', 'initialise', 'escape'].includes(kind)))
        return null;
    const write = own.find(({ kind, target }) => kind === 'write' && target === map);
    if (write === undefined || isComparedWithNil(map.name, all.files))
        return null;
    if (map.scope === 'field' && isConvertedTo(map.owner, all.files))
        return null;
    const why = `nothing in package ${all.name} ever makes it`;
    return findingOf(write.node, { map, why, all });
};
const nilLocals = (all) => {
    const findings = [];
    for (const { node } of all.functions.values()) {
        for (const statement of (0,syntax/* nodesIn */.vx)(node)) {
            if (statement.type === 'var_spec')
                findings.push(...unmadeVariables(statement, all));
            if (statement.type === 'short_var_declaration')
                findings.push(...unmadeFields(statement, all));
        }
    }
    return findings;
};
const unmadeVariables = (spec, all) => {
    const type = goTypeOf((0,syntax/* childOf */.GG)(spec, 'type'));
    if ((0,syntax/* childOf */.GG)(spec, 'value') !== null || underlying(type, all).kind !== 'map')
        return [];
    return (0,syntax/* childrenOf */.LU)(spec, 'name').flatMap((declared) => {
        const name = (0,syntax/* textOf */.b6)(declared);
        const mentions = mentionsAfter(declared, name);
        if (mentions.some((mention) => isGivenAway(mention) || isInLiteralBelow(mention, declared)))
            return [];
        const written = mentions.map(writeTo).find((write) => write !== null);
        if (!written)
            return [];
        const variable = { name, scope: 'local', owner: '', type, declared, value: null };
        return [
            findingOf(written, { map: variable, why: 'it is declared without a value and never given one', all }),
        ];
    });
};
const unmadeFields = (statement, all) => {
    const [declared, ...others] = (0,syntax/* listOf */.c3)((0,syntax/* childOf */.GG)(statement, 'left'));
    const [value] = (0,syntax/* listOf */.c3)((0,syntax/* childOf */.GG)(statement, 'right'));
    const literal = value?.type === 'unary_expression' ? (0,syntax/* childOf */.GG)(value, 'operand') : value;
    if (declared === undefined || others.length > 0 || literal?.type !== 'composite_literal')
        return [];
    const type = pointed(madeType(literal));
    const struct = underlying(type, all);
    const elements = (0,syntax/* childOf */.GG)(literal, 'body')?.children ?? [];
    if (struct.kind !== 'struct' || elements.some((element) => element.type !== 'keyed_element'))
        return [];
    const given = new Set(elements.map((element) => (0,syntax/* textOf */.b6)((0,syntax/* childOf */.GG)(element, 'key') ?? element)));
    const mentions = mentionsAfter(declared, (0,syntax/* textOf */.b6)(declared));
    for (const mention of mentions) {
        const selector = mention.parent;
        if (selector.type !== 'selector_expression' || isInLiteralBelow(mention, declared))
            return [];
        if (selector.parent?.type === 'call_expression' && selector.role === 'function')
            return [];
        const name = (0,syntax/* textOf */.b6)((0,syntax/* childOf */.GG)(selector, 'field'));
        const field = struct.fields.get(name);
        const written = writeTo(selector);
        if (written === null || field === undefined || given.has(name))
            continue;
        if (underlying(field.type, all).kind !== 'map')
            continue;
        const isMade = mentions.some(({ parent }) => parent && (0,syntax/* textOf */.b6)(parent) === (0,syntax/* textOf */.b6)(selector) && isGivenAway(parent));
        if (!isMade)
            return [findingOf(written, { map: field, why: 'the literal leaves it out', all })];
    }
    return [];
};
const mentionsAfter = (declared, name) => {
    let block = declared.parent;
    while (block !== null && !BLOCKS.has(block.type))
        block = block.parent;
    return [...(block === null ? [] : (0,syntax/* nodesIn */.vx)(block))].filter((node) => node.type === 'identifier' && node.start > declared.start && (0,syntax/* textOf */.b6)(node) === name);
};
const BLOCKS = new Set(['statement_list', 'block', 'source_file']);
const isGivenAway = (mention) => {
    const parent = mention.parent;
    const list = parent.type === 'expression_list' ? parent : mention;
    if (list.role === 'left' && /assignment|short_var|range_clause|receive/.test(list.parent.type))
        return true;
    if (parent.type === 'unary_expression')
        return (0,syntax/* textOf */.b6)(parent).startsWith('&');
    if (parent.type === 'binary_expression')
        return parent.children.some(({ type }) => type === 'nil');
    return parent.type === 'var_spec';
};
const isInLiteralBelow = (mention, declared) => nil_maps_functionOf(mention) !== nil_maps_functionOf(declared);
const nil_maps_functionOf = (node) => {
    let at = node;
    while (at !== null && !(0,syntax/* isFunction */.Tn)(at))
        at = at.parent;
    return at;
};
const writeTo = (map) => {
    const index = map.parent;
    if (index?.type !== 'index_expression' || map.role !== 'operand')
        return null;
    const above = index.parent;
    const statement = above.type === 'expression_list' ? above : index;
    const isWritten = /^(?:inc|dec)_statement$/.test(above.type) ||
        (statement.role === 'left' && statement.parent.type === 'assignment_statement');
    return isWritten && !isUpdate(index) ? index : null;
};
const isComparedWithNil = (name, files) => {
    const compared = new RegExp(`\\b${name}\\s*[!=]=\\s*nil\\b`);
    return files.some(({ source }) => compared.test(source.text));
};
const isConvertedTo = (owner, files) => {
    const converted = new RegExp(`(?<!func )\\b${owner}\\)?\\(`);
    return files.some(({ source }) => converted.test(source.text));
};
const findingOf = (written, { map, why, all }) => {
    const variable = (0,syntax/* textOf */.b6)((0,source_written/* withoutParentheses */.Hx)((0,syntax/* childOf */.GG)(written, 'operand') ?? written));
    const type = mapText(map.type, all);
    return {
        rule: 'nil-map-write',
        ...(0,source_written/* placeOf */.$t)(written),
        variable,
        type,
        declaration: (0,source_written/* placeOf */.$t)(map.declared),
        writes: [(0,source_written/* placeOf */.$t)(written)],
        message: `\`${variable}\` is nil when line ${(0,source_written/* lineOf */.cA)(written)} writes to it: ${why}. Such a write panics.`,
        remedy: [`${variable} = make(${type})`, sourceAt(written)],
        source: sourceAt(written),
    };
};

;// CONCATENATED MODULE: ./build/source/scan/few-values.js

const SMALL = /^(?:bool|u?int8|byte|uintptr)$/;
const BOUNDED_OUTSIDE = /^(?:reflect\.(?:Type|Kind|Method)|os\.Signal|syscall\.(?:Signal|Errno)|time\.(?:Month|Weekday)|codes\.Code|types\.(?:Type|Object)|schema\.GroupVersion\w*|protoreflect\.\w+)$/;
const COUNTED = /(?:Type|Kind|Family|Level|Code|State|Phase|Mode|Protocol|Severity|Category|Verb)$/;
const hasFewValues = (type, all) => {
    if (type.kind === 'named') {
        if (COUNTED.test(type.name))
            return true;
        if (type.package !== '')
            return BOUNDED_OUTSIDE.test(`${type.package}.${type.name}`);
        if (SMALL.test(type.name) || all.enumerated.has(type.name))
            return true;
    }
    const made = underlying(type, all);
    if (made.kind === 'struct') {
        const parts = [...made.fields.values()].map((field) => field.type).concat(made.embedded);
        return parts.length > 0 && parts.every((part) => hasFewValues(part, all));
    }
    return made !== type && hasFewValues(made, all);
};
const CODE = /(?:Func|Fn|Handler|Factory|Constructor|Plugin|Provider|Driver|Builder|Codec|Hook|Initializer|Strategy|Creator)$/;
const holdsCode = (type, all) => {
    const made = underlying(type, all);
    const isOpaque = made.kind === 'unknown' || made.kind === 'named';
    return made.kind === 'func' || (isOpaque && type.kind === 'named' && CODE.test(type.name));
};

;// CONCATENATED MODULE: ./build/source/scan/setup.js


const setupOf = (all, { references }, creations) => {
    const starting = new Set();
    for (const declared of all.functions.values()) {
        if (isStart(declared) || creations.some((made) => (0,syntax/* isWithin */.UO)(made, declared.node)))
            starting.add(declared);
    }
    const callers = byFunction(references);
    const isSetup = ({ function: declared, isLater, isOnce }) => isOnce || (!isLater && (declared === null || starting.has(declared)));
    const isCalledInSetup = ({ moment, callArguments }) => callArguments !== null && !(moment.isLooping && moment.function !== null) && isSetup(moment);
    for (let isMore = true; isMore;) {
        isMore = false;
        for (const declared of all.functions.values()) {
            if (starting.has(declared) || (0,source_written/* isExported */.g4)(declared.name))
                continue;
            const calls = [
                ...(callers.get(declared.key) ?? []),
                ...(declared.receiver === '' ? [] : (callers.get(`*.${declared.name}`) ?? [])),
            ];
            if (calls.length === 0 || !calls.every(isCalledInSetup))
                continue;
            starting.add(declared);
            isMore = true;
        }
    }
    return isSetup;
};
const isStart = ({ key, receiver, name }) => key.startsWith('init ') || (receiver === '' && name === 'main');
const byFunction = (references) => Map.groupBy(references, ({ to }) => to);

;// CONCATENATED MODULE: ./build/source/scan/remedy.js



const boundingLines = (map, written, all) => {
    const made = underlying(map.type, all);
    const index = written.type === 'index_expression' ? written : null;
    if (made.kind === 'map' && index !== null) {
        const name = (0,source_written/* flatText */.PV)((0,syntax/* childOf */.GG)(index, 'operand'));
        return [
            `delete(${name}, ${(0,source_written/* flatText */.PV)((0,syntax/* childOf */.GG)(index, 'index'))}) // once the entry is done with; or, where it is a cache:`,
            `if len(${name}) >= limit { ${name} = make(${made.text}) }`,
        ];
    }
    const name = receiverOf(written) ?? map.name;
    return isSyncMap(made)
        ? [
            `${name}.Delete(${keyOf(written)}) // once the entry is done with; or, where it is a cache, at times:`,
            `${name}.Clear()`,
        ]
        : [`clear(${name}) // once its entries are done with`];
};
const isSyncMap = (made) => made.kind === 'syncMap' || (made.kind === 'pointer' && made.of.kind === 'syncMap');
const receiverOf = (call) => {
    const called = (0,syntax/* childOf */.GG)(call, 'function');
    const operand = called?.type === 'selector_expression' ? (0,syntax/* childOf */.GG)(called, 'operand') : null;
    return operand && (0,source_written/* flatText */.PV)(operand);
};
const keyOf = (call) => {
    const [first] = (0,syntax/* childOf */.GG)(call, 'arguments')?.children ?? [];
    return first === undefined ? 'key' : (0,syntax/* textOf */.b6)(first).slice(0, 60);
};

;// CONCATENATED MODULE: ./build/source/scan/silence.js

const SILENCED = /\/\/\s?map:bounded\b/;
const isSilenced = (declared) => {
    const { text, lineStarts } = declared.source;
    const lineText = (line) => text.slice(lineStarts[line - 1], lineStarts[line] ?? text.length);
    const line = (0,source_written/* lineOf */.cA)(declared);
    if (SILENCED.test(lineText(line)))
        return true;
    for (let above = line - 1; above > 0 && /^\s*\/\//.test(lineText(above)); above--) {
        if (SILENCED.test(lineText(above)))
            return true;
    }
    return false;
};

;// CONCATENATED MODULE: ./build/source/scan/unbounded-maps.js












const REGISTERS = /^(?:Must)?(?:Register|Define|Declare|Install|Provide)/;
const ENDS = new Set(['remove', 'bound', 'escape']);
const unboundedMap = (map, known) => {
    const { all, uses } = known;
    if (isOpen(map, all) || isSilenced(map.declared))
        return null;
    const life = map.scope === 'package' ? 'package' : lifeOf(map.owner, all);
    if (life === null || isBoundedType(map, all) || uses.overwritten.has(map.owner))
        return null;
    const own = known.usesOf(map);
    if (own.some(({ kind }) => ENDS.has(kind)) || !own.some(({ kind }) => kind === 'write'))
        return null;
    if (life !== 'package' && !known.isKept(map.owner))
        return null;
    const isSetup = known.setupOf(map.owner);
    if (own.some((use) => isReplaced(use, isSetup)) || isHolderReplaced(map, known, isSetup))
        return null;
    const writes = own.filter((use) => use.target === map && grows(use, known, isSetup));
    if (writes.length === 0)
        return null;
    if (map.scope === 'package' && !isShared(map, writes, all))
        return null;
    if (life !== 'package' && !writes.some(({ moment }) => moment.function?.receiver === map.owner))
        return null;
    return unbounded_maps_findingOf(map, writes, all);
};
const isShared = (map, writes, all) => hasPackageLock(all) ||
    underlying(pointed(map.type), all).kind === 'syncMap' ||
    writes.some(({ moment }) => parametersOf(moment.function).some((type) => isOfServing(pointed(type))));
const isOfServing = (type) => type.kind === 'named' &&
    /^(?:http\.(?:Request|ResponseWriter)|context\.Context)$/.test(`${type.package}.${type.name}`);
const parametersOf = (declared) => ((0,syntax/* childOf */.GG)(declared?.node ?? null, 'parameters')?.children ?? []).map((each) => goTypeOf((0,syntax/* childOf */.GG)(each, 'type')));
const isOpen = ({ name, scope, owner }, { name: packageName }) => packageName !== 'main' &&
    (0,source_written/* isExported */.g4)(name) &&
    (scope === 'package' || (0,source_written/* isExported */.g4)(owner) || !/^\p{L}/u.test(owner));
const isBoundedType = ({ type, name }, all) => {
    const made = underlying(type, all);
    if (made.kind === 'map')
        return hasFewValues(made.key, all) || holdsCode(made.value, all);
    return /types?$/i.test(name);
};
const isReplaced = ({ kind, moment, holder }, isSetup) => kind === 'replace' && holder !== 'fresh' && !isSetup(moment);
const isHolderReplaced = ({ scope, owner }, { uses }, isSetup) => scope === 'field' &&
    uses.assigned.some(({ variable, moment, isFresh }) => {
        const { type } = variable;
        const held = type.kind === 'pointer' ? type.of : type;
        const isOwner = (held.kind === 'named' && held.package === '' && held.name === owner) || variable.name === owner;
        return isOwner && isFresh && !isSetup(moment);
    });
const grows = (use, { uses, all }, isSetup) => {
    const { kind, moment, holder, keyOrigin, keyVariables } = use;
    if (kind !== 'write' || holder === 'fresh' || isSetup(moment))
        return false;
    if (moment.function !== null && isRegistration(moment.function.name, use))
        return false;
    if (panicsOnDuplicate(use.node) || isWiring(use, all))
        return false;
    if (keyOrigin === 'constant')
        return false;
    if (keyOrigin === 'receiver' && holder !== 'receiver')
        return true;
    if (keyOrigin !== 'outside')
        return keyVariables.some((variable) => uses.counters.has(variable));
    return !isAlwaysGivenConstants(use, uses) && all.functions.size > 0;
};
const isWiring = ({ moment }, all) => parametersOf(moment.function).some((type) => {
    const named = pointed(type);
    return (holdsCode(type, all) || (named.kind === 'named' && /(?:Config|Options|Settings)$/.test(named.name)));
});
const isRegistration = (name, { target }) => REGISTERS.test(name) ||
    (/register/i.test(name) && typeof target !== 'string' && target.scope === 'package');
const isAlwaysGivenConstants = ({ moment, keyParameter }, { references }) => {
    const { function: declared } = moment;
    if (declared === null || keyParameter < 0 || (0,source_written/* isExported */.g4)(declared.name))
        return false;
    const byName = byFunction(references);
    const calls = [
        ...(byName.get(declared.key) ?? []),
        ...(declared.receiver === '' ? [] : (byName.get(`*.${declared.name}`) ?? [])),
    ];
    return calls.length > 0 && calls.every(({ callArguments }) => callArguments?.[keyParameter] === 'constant');
};
const unbounded_maps_findingOf = (map, writes, all) => {
    const variable = map.owner === '' ? map.name : `${map.owner}.${map.name}`;
    const [first] = writes;
    const key = first.key === null ? '' : ` (\`${(0,source_written/* flatText */.PV)(first.key)}\`, line ${(0,source_written/* lineOf */.cA)(first.node)})`;
    return {
        rule: 'unbounded-map',
        ...(0,source_written/* placeOf */.$t)(map.declared),
        variable,
        type: mapText(map.type, all),
        declaration: null,
        writes: writes.map(({ node }) => (0,source_written/* placeOf */.$t)(node)),
        message: `\`${variable}\` gets an entry for each new key${key}, and nothing in package ${all.name} deletes from it, clears it, replaces it or limits its length.`,
        remedy: boundingLines(map, first.node, all),
        source: sourceAt(map.declared),
    };
};

;// CONCATENATED MODULE: ./build/source/scan/map-use.js
const ORIGINS = ['constant', 'receiver', 'package', 'outside'];
const furthest = (origins) => ORIGINS[Math.max(0, ...origins.map((origin) => ORIGINS.indexOf(origin)))];

;// CONCATENATED MODULE: ./build/source/scan/resolve.js





const variableOf = (expression, view) => {
    const node = (0,source_written/* withoutParentheses */.Hx)(expression);
    if (node.type === 'identifier') {
        const name = (0,syntax/* textOf */.b6)(node);
        const local = view.scope.find(name);
        return local === null ? (view.all.variables.get(name) ?? null) : (local.alias ?? local);
    }
    if (node.type !== 'selector_expression')
        return null;
    const operand = (0,syntax/* childOf */.GG)(node, 'operand');
    const name = (0,syntax/* textOf */.b6)((0,syntax/* childOf */.GG)(node, 'field'));
    if (isImport(operand, view))
        return null;
    const type = typeOf(operand, view);
    if (type === UNKNOWN)
        return name;
    const field = fieldOf(type, name, view.all);
    return field === 'outside' ? name : field;
};
const isImport = (operand, { all, scope }) => {
    if (operand.type !== 'identifier')
        return false;
    const name = (0,syntax/* textOf */.b6)(operand);
    return scope.find(name) === null && !all.variables.has(name) && !all.constants.has(name);
};
const typeOf = (expression, view) => {
    const node = (0,source_written/* withoutParentheses */.Hx)(expression);
    switch (node.type) {
        case 'identifier':
        case 'selector_expression': {
            const found = variableOf(node, view);
            return found === null || typeof found === 'string' ? UNKNOWN : declaredType(found, view);
        }
        case 'composite_literal':
        case 'type_assertion_expression':
        case 'type_conversion_expression':
            return goTypeOf((0,syntax/* childOf */.GG)(node, 'type'));
        case 'unary_expression':
            return unaryType(node, view);
        case 'index_expression':
            return elementType(typeOf((0,syntax/* childOf */.GG)(node, 'operand'), view), view).value;
        case 'slice_expression':
            return typeOf((0,syntax/* childOf */.GG)(node, 'operand'), view);
        case 'call_expression':
            return resultsOf(node, view)[0] ?? UNKNOWN;
        default:
            return UNKNOWN;
    }
};
const declaredType = (variable, { all }) => {
    const { type, value, scope } = variable;
    if (type !== UNKNOWN || scope !== 'package' || value?.type !== 'call_expression')
        return type;
    const called = (0,syntax/* childOf */.GG)(value, 'function');
    return (called && all.functions.get((0,syntax/* textOf */.b6)(called))?.results[0]) ?? UNKNOWN;
};
const unaryType = (node, view) => {
    const operand = (0,syntax/* childOf */.GG)(node, 'operand');
    const operator = (0,source_written/* unaryOperatorOf */.P3)(node);
    const type = typeOf(operand, view);
    if (type === UNKNOWN)
        return UNKNOWN;
    if (operator === '&')
        return { kind: 'pointer', of: type };
    if (operator === '*')
        return type.kind === 'pointer' ? type.of : UNKNOWN;
    return operator === '<-' ? elementType(type, view).value : UNKNOWN;
};
const elementType = (type, { all }) => {
    const made = underlying(pointed(type), all);
    if (made.kind === 'map')
        return { key: made.key, value: made.value };
    if (made.kind === 'list')
        return { key: UNKNOWN, value: made.of };
    if (made.kind === 'channel')
        return { key: made.of, value: made.of };
    return { key: UNKNOWN, value: UNKNOWN };
};
const resultsOf = (call, view) => {
    const made = madeType(call);
    if (made !== UNKNOWN)
        return [made];
    const called = (0,source_written/* withoutParentheses */.Hx)((0,syntax/* childOf */.GG)(call, 'function'));
    const conversion = goTypeOf(called.type === 'unary_expression' ? (0,syntax/* childOf */.GG)(called, 'operand') : called);
    if (conversion.kind === 'named' && conversion.package === '' && view.all.types.has(conversion.name)) {
        const type = called.type === 'unary_expression' ? { kind: 'pointer', of: conversion } : conversion;
        return [type];
    }
    const key = calledKey(called, view);
    return (key !== null && view.all.functions.get(key)?.results) || [];
};
const calledKey = (called, view) => {
    const node = (0,source_written/* withoutParentheses */.Hx)(called);
    if (node.type === 'identifier') {
        const name = (0,syntax/* textOf */.b6)(node);
        return view.scope.find(name) === null && view.all.functions.has(name) ? name : null;
    }
    if (node.type !== 'selector_expression')
        return null;
    const operand = (0,syntax/* childOf */.GG)(node, 'operand');
    if (isImport(operand, view))
        return null;
    const name = (0,syntax/* textOf */.b6)((0,syntax/* childOf */.GG)(node, 'field'));
    const type = pointed(typeOf(operand, view));
    if (type.kind === 'named' && view.all.functions.has(`${type.name}.${name}`))
        return `${type.name}.${name}`;
    return `*.${name}`;
};
const originOf = (expression, view) => {
    const node = (0,source_written/* withoutParentheses */.Hx)(expression);
    switch (node.type) {
        case 'identifier': {
            const name = (0,syntax/* textOf */.b6)(node);
            const local = view.scope.find(name);
            if (local !== null)
                return local.isReceiver ? 'receiver' : local.origin;
            return view.all.variables.has(name) ? 'package' : 'constant';
        }
        case 'selector_expression': {
            const operand = (0,syntax/* childOf */.GG)(node, 'operand');
            return isImport(operand, view) ? 'constant' : originOf(operand, view);
        }
        case 'call_expression':
            return callOrigin(node, view);
        case 'unary_expression':
            return (0,syntax/* textOf */.b6)(node).startsWith('<-')
                ? 'outside'
                : furthest(node.children.map((child) => originOf(child, view)));
        case 'func_literal':
            return 'outside';
        case 'keyed_element':
            return originOf((0,syntax/* childOf */.GG)(node, 'value'), view);
        default:
            if (/_type$|type_identifier$/.test(node.type))
                return 'constant';
            return furthest(node.children.map((child) => originOf(child, view)));
    }
};
const callOrigin = (call, view) => {
    const called = (0,syntax/* childOf */.GG)(call, 'function');
    const given = argumentsOf(call).map((argument) => originOf(argument, view));
    const [own] = called.type === 'selector_expression' ? [(0,syntax/* childOf */.GG)(called, 'operand')] : [];
    if (own !== undefined && !isImport(own, view))
        return furthest([...given, originOf(own, view)]);
    return given.length === 0 ? 'outside' : furthest(given);
};
const argumentsOf = (call) => (0,syntax/* listOf */.c3)((0,syntax/* childOf */.GG)(call, 'arguments')).flatMap(({ children }) => children);

;// CONCATENATED MODULE: ./build/source/scan/scope.js
class Scope {
    blocks = [new Map()];
    literals = 0;
    find(name) {
        for (let at = this.blocks.length - 1; at >= 0; at--) {
            const found = this.blocks[at].get(name);
            if (found !== undefined)
                return found;
        }
        return null;
    }
    findHere(name) {
        return this.blocks.at(-1).get(name) ?? null;
    }
    declare(name, local) {
        this.blocks.at(-1).set(name, {
            alias: null,
            isFresh: false,
            parameter: -1,
            isReceiver: false,
            ...local,
            name,
            scope: 'local',
            owner: '',
            value: null,
            literals: this.literals,
        });
    }
    isOfThisLiteral({ literals }) {
        return literals === this.literals;
    }
    inBlock(work) {
        this.blocks.push(new Map());
        work();
        this.blocks.pop();
    }
    inLiteral(work) {
        this.literals++;
        this.inBlock(work);
        this.literals--;
    }
}

// EXTERNAL MODULE: ./build/source/sync-map.js
var sync_map = __webpack_require__(67226);
;// CONCATENATED MODULE: ./build/source/scan/map-calls.js



const READERS = /^(?:fmt|log|slog|json|slices|reflect|cmp|assert|require|sort|yaml|klog|spew|strings|strconv)\.|^maps\.(?:Keys|Values|Clone|Equal|All|Collect)|\.(?:Debugf?|Infof?|Warnf?|Errorf?|Tracef?|Printf|Fatalf?)$/;
const COMPARISONS = new Set(['<', '>', '<=', '>=', '==', '!=']);
const SYNC_MAP = {
    write: 'write',
    read: 'read',
    delete: 'remove',
    clear: 'remove',
};
const BUILT_IN = new Set([
    ...['len', 'delete', 'clear'],
    ...['maps.DeleteFunc', 'maps.Copy', 'maps.Insert'],
]);
const mapIn = (node) => {
    if (node.type === 'index_expression')
        return (0,syntax/* childOf */.GG)(node, 'operand');
    if (node.type !== 'call_expression')
        return node;
    const called = (0,source_written/* withoutParentheses */.Hx)((0,syntax/* childOf */.GG)(node, 'function'));
    return BUILT_IN.has((0,syntax/* textOf */.b6)(called)) ? (argumentsOf(node)[0] ?? null) : (0,syntax/* childOf */.GG)(called, 'operand');
};
const isNewMap = (value) => value.type === 'nil' ||
    value.type === 'composite_literal' ||
    value.type === 'literal_value' ||
    (value.type === 'call_expression' && /^(?:make|new)\(/.test((0,syntax/* textOf */.b6)(value)));
const lengthOf = (side) => side.type === 'call_expression' && (0,syntax/* textOf */.b6)((0,syntax/* childOf */.GG)(side, 'function')) === 'len'
    ? (argumentsOf(side)[0] ?? null)
    : null;
const statementOf = (node) => {
    const parent = node.parent?.type === 'expression_list' ? node.parent.parent : node.parent;
    return parent?.type ?? '';
};
const isNilGuarded = (left) => {
    const name = (0,source_written/* flatText */.PV)(left);
    for (let at = left.parent; at !== null; at = at.parent) {
        const condition = at.type === 'if_statement' ? (0,syntax/* childOf */.GG)(at, 'condition') : null;
        if (condition !== null && (0,source_written/* flatText */.PV)(condition).includes(`${name} == nil`))
            return true;
    }
    return false;
};

;// CONCATENATED MODULE: ./build/source/scan/walk/calls.js








function walkCall(node, walk) {
    const called = (0,source_written/* withoutParentheses */.Hx)((0,syntax/* childOf */.GG)(node, 'function'));
    const given = argumentsOf(node);
    const name = (0,syntax/* textOf */.b6)(called);
    const [first] = given;
    if (called.type === 'func_literal')
        walk.literal(called, { isLater: false, isOnce: false });
    else if (first !== undefined && BUILT_IN.has(name) && walk.scope.find(name) === null) {
        callBuiltIn(name, node, walk);
        for (const argument of given.slice(1))
            walk.value(argument);
        return;
    }
    else if (callMethod(called, node, walk))
        return;
    else {
        walk.refer(called, given.map((argument) => originOf(argument, walk)));
        if (called.type === 'selector_expression')
            walk.reading((0,syntax/* childOf */.GG)(called, 'operand'));
        else if (called.type !== 'identifier')
            walk.value(called);
    }
    const isOnce = /\.Do$/.test(name) && given.length === 1 ? true : /^sync\.Once(?:Func|Values?)$/.test(name);
    for (const argument of given) {
        if (isOnce && argument.type === 'func_literal')
            walk.literal(argument, { isLater: false, isOnce });
        else if (isOnce)
            walk.refer(argument, []);
        else if (READERS.test(name))
            readArgument(argument, walk);
        else
            walk.value(argument);
    }
}
function readArgument(argument, walk) {
    if (variableOf(argument, walk) === null)
        walk.value(argument);
    else
        walk.reading(argument);
}
function callBuiltIn(name, node, walk) {
    const [first, from] = argumentsOf(node);
    const target = variableOf(first, walk);
    walk.reading(first);
    if (target === null)
        return;
    if (name === 'delete' || name === 'clear' || name === 'maps.DeleteFunc')
        walk.use('remove', target, { node });
    if (name === 'maps.Copy' || name === 'maps.Insert') {
        walk.use('write', target, { node, key: from ?? null });
    }
    if (name === 'len' &&
        /^(?:short_var_declaration|assignment_statement|return_statement)$/.test(statementOf(node)))
        walk.use('bound', target, { node });
}
function callMethod(called, node, walk) {
    if (called.type !== 'selector_expression')
        return false;
    const operand = (0,syntax/* childOf */.GG)(called, 'operand');
    if (isImport(operand, walk))
        return false;
    const target = variableOf(operand, walk);
    if (target === null || !walk.mayBeMap(target))
        return false;
    const method = (0,syntax/* textOf */.b6)((0,syntax/* childOf */.GG)(called, 'field'));
    const isSyncMap = typeof target === 'string' || underlying(pointed(target.type), walk.all).kind === 'syncMap';
    const syncUse = isSyncMap ? (0,sync_map/* syncMapUseOf */.M)(method) : null;
    const known = syncUse === null ? 'escape' : SYNC_MAP[syncUse];
    const kind = known === 'write' && isUpdate(node) ? 'read' : known;
    const given = argumentsOf(node);
    const isWrite = kind === 'write';
    if (kind !== 'read' && !(typeof target === 'string' && kind === 'escape'))
        walk.use(kind, target, { node, key: isWrite ? (given[0] ?? null) : null });
    walk.refer(called, null);
    walk.reading(operand);
    for (const argument of given)
        walk.value(argument);
    return true;
}

;// CONCATENATED MODULE: ./build/source/scan/walk/declarations.js



function declareParameters(signature, walk) {
    let place = 0;
    for (const field of ['receiver', 'parameters', 'result']) {
        const isParameter = field === 'parameters';
        for (const each of (0,syntax/* childOf */.GG)(signature, field)?.children ?? []) {
            const single = goTypeOf((0,syntax/* childOf */.GG)(each, 'type'));
            const type = each.type === 'variadic_parameter_declaration' ? { kind: 'list', of: single } : single;
            for (const declared of (0,syntax/* childrenOf */.LU)(each, 'name')) {
                walk.scope.declare((0,syntax/* textOf */.b6)(declared), {
                    declared,
                    type,
                    origin: isParameter ? 'outside' : field === 'receiver' ? 'receiver' : 'constant',
                    parameter: isParameter && signature.type !== 'func_literal' ? place++ : -1,
                    isReceiver: field === 'receiver',
                });
            }
        }
    }
}
function declareVariables(spec, walk) {
    const values = (0,syntax/* listOf */.c3)((0,syntax/* childOf */.GG)(spec, 'value'));
    for (const value of values)
        nameValue(value, walk);
    for (const [index, declared] of (0,syntax/* childrenOf */.LU)(spec, 'name').entries()) {
        const value = values[index] ?? values[0] ?? null;
        const typeNode = (0,syntax/* childOf */.GG)(spec, 'type');
        introduce(declared, { type: typeNode === null ? typeAt(values, index, walk) : goTypeOf(typeNode), value }, walk);
    }
}
function introduce(declared, { type, value }, walk) {
    walk.scope.declare((0,syntax/* textOf */.b6)(declared), { declared, type, ...factsOf(value, walk) });
}
function nameValue(value, walk) {
    const assignment = value.parent?.type === 'expression_list' ? value.parent.parent : value.parent;
    const target = variableOf(value, walk);
    const isLocalName = assignment !== null &&
        (0,syntax/* listOf */.c3)((0,syntax/* childOf */.GG)(assignment, 'left')).every(({ type }) => type === 'identifier') &&
        (0,syntax/* listOf */.c3)((0,syntax/* childOf */.GG)(assignment, 'left')).every((left) => assignment.type === 'short_var_declaration' || walk.scope.find((0,syntax/* textOf */.b6)(left)) !== null);
    if (target !== null && walk.mayBeMap(target) && (isLocalName || assignment?.type === 'var_spec'))
        walk.reading(value);
    else
        walk.value(value);
}
function typeAt(values, index, walk) {
    const [only] = values;
    if (values.length === 1 && index > 0 && only?.type === 'call_expression')
        return resultsOf(only, walk)[index] ?? UNKNOWN;
    const value = values[index];
    return value === undefined ? UNKNOWN : typeOf(value, walk);
}
function factsOf(value, walk) {
    if (value === null)
        return { origin: 'constant', alias: null, isFresh: false };
    const named = variableOf(value, walk);
    const isAlias = named !== null && (typeof named === 'string' || named.scope !== 'local') && walk.mayBeMap(named);
    const made = pointed(madeType(value));
    const constructor = value.type === 'call_expression' ? (0,syntax/* textOf */.b6)((0,syntax/* childOf */.GG)(value, 'function')) : '';
    return {
        origin: originOf(value, walk),
        alias: isAlias ? named : null,
        isFresh: made.kind === 'named' ||
            made.kind === 'struct' ||
            /^(?:new|New|make|create)\p{Lu}?\w*$/u.test(constructor),
    };
}

;// CONCATENATED MODULE: ./build/source/scan/walk/noted-use.js




function notedUse(target, { kind, node, key = null }, walk) {
    const keyLocal = key?.type === 'identifier' ? walk.scope.find((0,syntax/* textOf */.b6)(key)) : null;
    return {
        kind,
        target,
        node,
        moment: walk.moment,
        holder: holderOf(node, walk),
        key,
        keyOrigin: key === null ? 'outside' : originOf(key, walk),
        keyVariables: key === null ? [] : variablesIn(key, walk),
        keyParameter: keyLocal !== null && !walk.moment.isLater ? keyLocal.parameter : -1,
    };
}
function variablesIn(key, walk) {
    const found = [];
    for (const node of (0,syntax/* nodesIn */.vx)(key)) {
        if (node.type !== 'identifier' && node.type !== 'selector_expression')
            continue;
        const variable = variableOf(node, walk);
        if (variable !== null && typeof variable !== 'string')
            found.push(variable);
    }
    return found;
}
function holderOf(node, walk) {
    const map = mapIn(node);
    let at = (0,source_written/* withoutParentheses */.Hx)(map ?? node);
    let steps = 0;
    while (at.type === 'selector_expression' || at.type === 'index_expression') {
        at = (0,source_written/* withoutParentheses */.Hx)((0,syntax/* childOf */.GG)(at, 'operand'));
        steps++;
    }
    const local = at.type === 'identifier' ? walk.scope.find((0,syntax/* textOf */.b6)(at)) : null;
    if (local === null)
        return 'other';
    if (local.isReceiver && steps === 1)
        return 'receiver';
    return local.isFresh && walk.scope.isOfThisLiteral(local) && steps > 0 ? 'fresh' : 'other';
}

;// CONCATENATED MODULE: ./build/source/scan/walk/assignments.js








function assignments_assign(node, operator, walk) {
    const values = (0,syntax/* listOf */.c3)((0,syntax/* childOf */.GG)(node, 'right'));
    for (const value of values)
        nameValue(value, walk);
    const types = (0,syntax/* listOf */.c3)((0,syntax/* childOf */.GG)(node, 'left')).map((_, index) => typeAt(values, index, walk));
    for (const [index, left] of (0,syntax/* listOf */.c3)((0,syntax/* childOf */.GG)(node, 'left')).entries()) {
        const value = values[index] ?? values[0] ?? null;
        const isDeclared = operator === ':=' && left.type === 'identifier' && !walk.scope.findHere((0,syntax/* textOf */.b6)(left));
        if (isDeclared)
            introduce(left, { type: types[index], value }, walk);
        else
            store(left, { operator: operator === ':=' ? '=' : operator, value }, walk);
    }
}
function store(expression, { operator, value }, walk) {
    const left = (0,source_written/* withoutParentheses */.Hx)(expression);
    if (left.type === 'index_expression') {
        const operand = (0,syntax/* childOf */.GG)(left, 'operand');
        const index = (0,syntax/* childOf */.GG)(left, 'index');
        walk.reading(operand);
        walk.value(index);
        const target = variableOf(operand, walk);
        if (target !== null && walk.mayBeMap(target) && !isUpdate(left))
            walk.use('write', target, { node: left, key: index });
        return;
    }
    if (left.type === 'unary_expression') {
        const type = pointed(typeOf((0,syntax/* childOf */.GG)(left, 'operand'), walk));
        if (type.kind === 'named')
            walk.overwritten.add(type.name);
        walk.value(left);
        return;
    }
    if (left.type === 'selector_expression')
        walk.reading((0,syntax/* childOf */.GG)(left, 'operand'));
    const local = left.type === 'identifier' ? walk.scope.find((0,syntax/* textOf */.b6)(left)) : null;
    if (local !== null) {
        const facts = value === null ? null : factsOf(value, walk);
        if (facts !== null) {
            local.origin = furthest([local.origin, facts.origin]);
            local.isFresh &&= facts.isFresh;
            local.alias = facts.alias ?? local.alias;
        }
        else if (operator !== '=')
            walk.counters.add(local);
        return;
    }
    const target = variableOf(left, walk);
    if (target === null)
        return;
    if (operator !== '=' && typeof target !== 'string')
        walk.counters.add(target);
    if (typeof target !== 'string' && operator === '=')
        walk.assigned.push({ variable: target, moment: walk.moment, isFresh: factsOf(value, walk).isFresh });
    if (operator === '=' && walk.mayBeMap(target))
        walk.use(isNilGuarded(left) || walk.moment.isOnce ? 'initialise' : 'replace', target, { node: left });
}

;// CONCATENATED MODULE: ./build/source/scan/walk/statements.js






function walkStatement(node, walk) {
    switch (node.type) {
        case 'func_literal':
            walk.literal(node, { isLater: true, isOnce: false });
            return;
        case 'block':
        case 'if_statement':
        case 'expression_switch_statement':
        case 'expression_case':
        case 'default_case':
        case 'type_case':
        case 'select_statement':
        case 'communication_case':
            walk.scope.inBlock(() => {
                walk.children(node);
            });
            return;
        case 'type_switch_statement':
            walk.scope.inBlock(() => {
                const subject = (0,syntax/* childOf */.GG)(node, 'value');
                for (const declared of (0,syntax/* listOf */.c3)((0,syntax/* childOf */.GG)(node, 'alias')))
                    introduce(declared, { type: UNKNOWN, value: subject }, walk);
                for (const child of node.children)
                    if (child.role !== 'alias')
                        walk.visit(child);
            });
            return;
        case 'for_statement':
            walkLoop(node, walk);
            return;
        case 'short_var_declaration':
            assignments_assign(node, ':=', walk);
            return;
        case 'receive_statement':
            assignments_assign(node, (0,syntax/* textOf */.b6)(node).includes(':=') ? ':=' : '=', walk);
            return;
        case 'assignment_statement':
            assignments_assign(node, (0,source_written/* operatorOf */.gN)(node), walk);
            return;
        case 'var_spec':
            declareVariables(node, walk);
            return;
        case 'type_declaration':
        case 'const_declaration':
            for (const spec of node.children)
                for (const declared of (0,syntax/* childrenOf */.LU)(spec, 'name'))
                    introduce(declared, { type: UNKNOWN, value: null }, walk);
            return;
        case 'inc_statement':
        case 'dec_statement':
            store(node.children[0], { operator: '+=', value: null }, walk);
            return;
        case 'go_statement':
            walkStarted(node, walk);
            return;
        default:
            walk.value(node);
    }
}
function walkLoop(node, walk) {
    const { moment } = walk;
    const range = node.children.find(({ type }) => type === 'range_clause');
    walk.scope.inBlock(() => {
        if (range === undefined)
            walk.moment = { ...moment, isLooping: true };
        else
            walkRange(range, walk);
        for (const child of node.children)
            if (child !== range)
                walk.visit(child);
    });
    walk.moment = moment;
}
function walkRange(clause, walk) {
    const over = (0,syntax/* childOf */.GG)(clause, 'right');
    walk.reading(over);
    const { key, value } = elementType(typeOf(over, walk), walk);
    const origin = originOf(over, walk);
    const isNew = (0,syntax/* textOf */.b6)(clause)
        .slice(0, over.start - clause.start)
        .includes(':=');
    for (const [index, left] of (0,syntax/* listOf */.c3)((0,syntax/* childOf */.GG)(clause, 'left')).entries()) {
        if (left.type !== 'identifier' || !isNew) {
            store(left, { operator: '=', value: over }, walk);
            continue;
        }
        walk.scope.declare((0,syntax/* textOf */.b6)(left), { declared: left, type: index === 0 ? key : value, origin });
    }
}
function walkStarted(node, walk) {
    const { moment } = walk;
    const [call] = node.children;
    const called = call && (0,syntax/* childOf */.GG)(call, 'function');
    if (call === undefined || !called)
        return;
    if (called.type === 'func_literal')
        walk.literal(called, { isLater: true, isOnce: false });
    else
        walk.refer(called, null);
    for (const argument of argumentsOf(call))
        walk.value(argument);
    walk.moment = moment;
}

;// CONCATENATED MODULE: ./build/source/scan/walk/values.js






function walkComparison(node, walk) {
    const sides = [(0,syntax/* childOf */.GG)(node, 'left'), (0,syntax/* childOf */.GG)(node, 'right')];
    const isNil = sides.some((side) => side.type === 'nil');
    for (const [index, side] of sides.entries()) {
        const other = (0,syntax/* textOf */.b6)(sides[1 - index]);
        const measured = lengthOf(side);
        const isBound = COMPARISONS.has((0,source_written/* operatorOf */.gN)(node)) && !/^[01]$/.test(other) && !other.includes('len(');
        const target = measured && variableOf(measured, walk);
        if (target && isBound)
            walk.use('bound', target, { node });
        if (isNil)
            walk.reading(side);
        else
            walk.value(side);
    }
}
function walkComposite(node, walk) {
    const type = goTypeOf((0,syntax/* childOf */.GG)(node, 'type'));
    const body = (0,syntax/* childOf */.GG)(node, 'body');
    if (body !== null)
        walkElements(body, type, walk);
}
function walkElements(body, type, walk) {
    const struct = underlying(pointed(type), walk.all);
    const fields = struct.kind === 'struct' ? [...struct.fields.values()] : [];
    const isStruct = struct.kind === 'struct' || struct.kind === 'unknown';
    for (const [index, element] of body.children.entries()) {
        const keyNode = (0,syntax/* childOf */.GG)(element, 'key');
        const value = (0,syntax/* childOf */.GG)(element, 'value') ?? element;
        const inner = value.type === 'literal_element' ? (value.children[0] ?? value) : value;
        const name = keyNode === null ? '' : (0,syntax/* textOf */.b6)(keyNode);
        const known = struct.kind === 'struct' ? (keyNode === null ? fields[index] : struct.fields.get(name)) : name;
        if (isStruct && known !== undefined && known !== '') {
            if (typeof known === 'string' || walk.mayBeMap(known))
                walk.use(isNewMap(inner) ? 'initialise' : 'escape', known, { node: inner });
        }
        else if (keyNode !== null)
            walkKey(keyNode, walk);
        if (inner.type === 'literal_value')
            walkElements(inner, isStruct ? UNKNOWN : elementType(type, walk).value, walk);
        else
            walk.value(inner);
    }
}
function walkKey(keyNode, walk) {
    for (const child of keyNode.children)
        walk.value(child);
}

;// CONCATENATED MODULE: ./build/source/scan/walk/walk.js











const usesOf = (all) => {
    const walk = new Walk(all);
    for (const variable of all.variables.values())
        walk.declaration(variable);
    for (const declared of all.functions.values())
        walk.function(declared);
    return walk;
};
class Walk {
    uses = [];
    references = [];
    counters = new Set();
    overwritten = new Set();
    assigned = [];
    all;
    scope = new Scope();
    moment = { function: null, isLater: false, isOnce: false, isLooping: false };
    constructor(all) {
        this.all = all;
    }
    declaration({ value }) {
        if (value !== null)
            this.value(value);
    }
    function(declared) {
        this.scope = new Scope();
        this.moment = { function: declared, isLater: false, isOnce: false, isLooping: false };
        declareParameters(declared.node, this);
        const body = (0,syntax/* childOf */.GG)(declared.node, 'body');
        if (body !== null)
            this.visit(body);
        this.moment = { ...this.moment, function: null };
    }
    visit(node) {
        walkStatement(node, this);
    }
    children(node) {
        for (const child of node.children)
            this.visit(child);
    }
    literal(node, { isLater, isOnce }) {
        const { moment } = this;
        this.moment = { ...moment, isLater: moment.isLater || isLater, isOnce: moment.isOnce || isOnce };
        const work = () => {
            declareParameters(node, this);
            this.children((0,syntax/* childOf */.GG)(node, 'body'));
        };
        if (isLater)
            this.scope.inLiteral(work);
        else
            this.scope.inBlock(work);
        this.moment = moment;
    }
    reading(expression) {
        const node = (0,source_written/* withoutParentheses */.Hx)(expression);
        if (node.type === 'selector_expression')
            this.reading((0,syntax/* childOf */.GG)(node, 'operand'));
        else if (node.type !== 'identifier')
            this.value(node);
    }
    value(node) {
        switch (node.type) {
            case 'identifier':
            case 'selector_expression':
                this.mention(node);
                return;
            case 'index_expression':
                this.reading((0,syntax/* childOf */.GG)(node, 'operand'));
                this.value((0,syntax/* childOf */.GG)(node, 'index'));
                return;
            case 'binary_expression':
                walkComparison(node, this);
                return;
            case 'call_expression':
                walkCall(node, this);
                return;
            case 'composite_literal':
                walkComposite(node, this);
                return;
            case 'literal_value':
                walkElements(node, UNKNOWN, this);
                return;
            case 'func_literal':
                this.literal(node, { isLater: true, isOnce: false });
                return;
            default:
                this.children(node);
        }
    }
    mention(node) {
        const target = variableOf(node, this);
        if (target !== null && this.mayBeMap(target))
            this.use('escape', target, { node });
        this.refer(node, null);
        if (node.type === 'selector_expression')
            this.reading((0,syntax/* childOf */.GG)(node, 'operand'));
    }
    refer(called, given) {
        const to = calledKey(called, this);
        if (to !== null)
            this.references.push({ to, moment: this.moment, callArguments: given });
    }
    mayBeMap(target) {
        return typeof target === 'string' || isMapType(target.type, this.all);
    }
    use(kind, target, place) {
        if (typeof target !== 'string' && target.scope === 'local')
            return;
        this.uses.push(notedUse(target, { kind, ...place }, this));
    }
}

;// CONCATENATED MODULE: ./build/source/scan/scan-package.js







const scanPackage = (files, parse) => {
    if (!files.some(({ text }) => MAPS.test(text)))
        return [];
    const written = files.filter(({ isGenerated }) => !isGenerated).map((file) => treeOf(file, parse));
    const generated = files.filter(({ isGenerated }) => isGenerated);
    return [...Map.groupBy(written, packageName).values()].flatMap((roots) => {
        const findings = scanFiles(roots);
        if (findings.length === 0)
            return [];
        const names = findings.map(({ variable }) => variable.split('.').at(-1));
        const mentioning = generated.filter(({ text }) => names.some((name) => text.includes(name)));
        if (mentioning.length === 0)
            return findings;
        const ofPackage = mentioning
            .map((file) => treeOf(file, parse))
            .filter((root) => packageName(root) === packageName(roots[0]));
        const paths = new Set(ofPackage.map(({ source }) => source.path));
        return scanFiles([...roots, ...ofPackage]).filter(({ file }) => !paths.has(file));
    });
};
const MAPS = /\bmap\[|\bsync\.Map\b/;
const DEEPEST = 400;
const treeOf = ({ path, text }, parse) => {
    const tree = parse(text);
    try {
        return (0,syntax/* syntaxOf */.rS)(tree.rootNode, (0,syntax/* sourceText */.rI)(path, text), DEEPEST);
    }
    finally {
        tree.delete();
    }
};
const scanFiles = (roots) => {
    const known = knownOf(roots);
    const ofMaps = mapsOf(known.all).map((map) => neverMade(map, known) ?? unboundedMap(map, known));
    return [...ofMaps.filter((finding) => finding !== null), ...nilLocals(known.all)];
};
const knownOf = (roots) => {
    const all = readPackage(roots);
    const uses = usesOf(all);
    const creations = creationsOf(all);
    const byTarget = Map.groupBy(uses.uses, ({ target }) => target);
    const setups = new Map();
    return {
        all,
        uses,
        usesOf: (map) => [...(byTarget.get(map) ?? []), ...(byTarget.get(map.name) ?? [])],
        isKept: (owner) => isKept(owner, all, creations.get(owner) ?? []),
        setupOf: (owner) => {
            const setup = setups.get(owner) ?? setupOf(all, uses, creations.get(owner) ?? []);
            setups.set(owner, setup);
            return setup;
        },
    };
};

// EXTERNAL MODULE: ./build/io/regular-file.js
var regular_file = __webpack_require__(34052);
;// CONCATENATED MODULE: ./build/io/go-files.js




const LARGEST_BYTES = 1024 * 1024;
const MOST_FILES = 50_000;
const go_files_DEEPEST = 40;
const SKIPPED_FOLDER = /(?:^|\/)(?:vendor|node_modules|third_party|[._][^/]*)\//;
const TEST_FOLDER = /(?:^|\/)(?:(?!latest\/)\w*tests?|testdata|testing|test-?(?:utils?|helpers?|support)|e2e\w*|fakes?|mocks?)\//i;
const SKIPPED_FILE = /_test\.go$|(?:^|\/)[._][^/]*$/;
async function findGoFolders(directory) {
    const listed = await listedByGit(directory);
    const files = (listed.length > 0 ? listed : await walk(directory))
        .filter((file) => file.endsWith('.go') &&
        !SKIPPED_FOLDER.test(file) &&
        !TEST_FOLDER.test(file) &&
        !SKIPPED_FILE.test(file))
        .slice(0, MOST_FILES)
        .sort();
    const folders = Map.groupBy(files, (file) => ((0,external_node_path_.dirname)(file) === '.' ? '' : (0,external_node_path_.dirname)(file)));
    return [...folders].map(([path, names]) => ({ path, files: names }));
}
async function listedByGit(directory) {
    const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', '*.go'];
    return [...new Set((await (0,git/* git */.$Y)(args, directory)).output.split('\0'))].filter((file) => file !== '');
}
async function walk(root, folder = '', depth = 0) {
    const entries = await (0,promises_.readdir)((0,external_node_path_.join)(root, folder), { withFileTypes: true });
    const found = [];
    for (const entry of entries) {
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
        if (entry.isFile())
            found.push(path);
        else if (entry.isDirectory() && depth < go_files_DEEPEST && !SKIPPED_FOLDER.test(`${path}/`)) {
            found.push(...(await walk(root, path, depth + 1)));
        }
    }
    return found;
}
async function readGoFolder(root, { files }) {
    const within = `${await (0,promises_.realpath)(root)}${external_node_path_.sep}`;
    const read = async (path) => {
        const real = await (0,promises_.realpath)((0,external_node_path_.join)(root, path));
        if (!real.startsWith(within))
            throw new Error(`${(0,external_node_path_.basename)(path)} leads out of the repository`);
        const text = await (0,regular_file/* readRegularFile */.X)(real, LARGEST_BYTES);
        return { path, text, isGenerated: isGenerated(text) };
    };
    return Promise.all(files.map(read)).catch(() => null);
}
const isGenerated = (text) => /^\/\/ Code generated .* DO NOT EDIT\.\r?$/m.test(text.slice(0, text.search(/^package /m) + 1 || 20_000));

// EXTERNAL MODULE: ./build/io/go-parser.js
var go_parser = __webpack_require__(35503);
;// CONCATENATED MODULE: ./build/io/scan.js




async function scanDirectory(root, { isWanted, signal } = {}) {
    const parse = await (0,go_parser/* loadGoParser */.O)();
    const findings = [];
    const unread = [];
    let files = 0;
    for (const folder of await findGoFolders(root)) {
        if (isWanted?.(folder.path) === false)
            continue;
        await (0,external_node_timers_promises_.setImmediate)();
        signal?.throwIfAborted();
        const read = await readGoFolder(root, folder);
        if (read === null)
            unread.push(folder.path);
        else
            findings.push(...scanPackage(read, parse));
        files += read?.length ?? 0;
    }
    return { findings: findings.sort(byPlace), files, unread };
}
const byPlace = (a, b) => a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1;

// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
;// CONCATENATED MODULE: ./build/report/scan-rules.js
const SCAN_RULES = {
    'unbounded-map': {
        title: 'A map that only grows',
        summary: 'A package-level or long-lived map gets new keys, and nothing in its package takes entries out.',
        help: 'Delete entries when they are done with, or bound the map. Go maps never give their table back, so a cache is best replaced at a limit. Where something else bounds it, say so beside the declaration: `//map:bounded by the number of regions`.',
    },
    'nil-map-write': {
        title: 'A write to a nil map',
        summary: 'A map is written that nothing has made. Such a write panics.',
        help: 'Make the map before it is written: with `make`, or with a literal where it is declared.',
    },
};

;// CONCATENATED MODULE: ./build/report/sarif.js


const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const RULES = Object.keys(SCAN_RULES);
const sarifOf = (findings) => ({
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
        {
            tool: { driver: { name: 'go-map-regression', rules: RULES.map(ruleOf) } },
            columnKind: 'utf16CodeUnits',
            originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
            results: findings.map(sarif_resultOf),
        },
    ],
});
const ruleOf = (id) => {
    const { title, summary, help } = SCAN_RULES[id];
    return {
        id,
        name: title,
        shortDescription: { text: title },
        fullDescription: { text: summary },
        help: { text: help.replaceAll('`', ''), markdown: help },
        defaultConfiguration: { level: 'note' },
        properties: { tags: ['memory', 'maps'] },
    };
};
const sarif_resultOf = (finding) => ({
    ruleId: finding.rule,
    ruleIndex: RULES.indexOf(finding.rule),
    level: 'note',
    message: { text: messageOf(finding) },
    locations: [locationOf(finding)],
    relatedLocations: relatedTo(finding).map((place, index) => ({
        id: index + 1,
        message: { text: finding.rule === 'unbounded-map' ? 'written here' : 'declared here' },
        ...locationOf(place),
    })),
    partialFingerprints: { 'map/v1': `${finding.rule}:${finding.file}:${finding.variable}` },
});
const relatedTo = ({ rule, writes, declaration }) => rule === 'unbounded-map' ? writes : declaration === null ? [] : [declaration];
const messageOf = ({ message, remedy }) => [message.replaceAll('`', ''), ...remedy]
    .map((line) => (0,report_escape/* visibleText */.Q6)(line).replace(/[\\[\]]/g, '\\$&'))
    .join('\n');
const locationOf = ({ file, line }) => ({
    physicalLocation: {
        artifactLocation: { uri: uriOf(file), uriBaseId: '%SRCROOT%' },
        region: { startLine: line },
    },
});
const uriOf = (path) => path.toWellFormed().split('/').map(encodeURIComponent).join('/');

;// CONCATENATED MODULE: ./build/report/scan-json.js
const scanJson = ({ findings, files, unread, since }) => ({
    version: 1,
    files,
    unread,
    since,
    findings,
});

// EXTERNAL MODULE: ./build/report/style.js
var style = __webpack_require__(33842);
;// CONCATENATED MODULE: ./build/report/scan-text.js


const MOST_WRITES = 5;
const scanText = ({ findings, files, unread, since }) => {
    const byFile = Map.groupBy(findings, ({ file }) => file);
    const where = since === null ? '' : ` on lines changed since ${style/* PLAIN */.t.code(since)}`;
    return [
        ...[...byFile].flatMap(([file, own]) => [style/* PLAIN */.t.code(file), ...own.flatMap(findingLines), '']),
        `${counted(findings.length, 'finding')}${where} in ${counted(files, 'Go file')}`,
        ...unread.map((folder) => `Not looked at, since it could not be read as a whole: ${style/* PLAIN */.t.code(folder || '.')}`),
        '',
    ].join('\n');
};
const findingLines = (finding) => [
    `  ${finding.line}: ${SCAN_RULES[finding.rule].title.toLowerCase()}: ${style/* PLAIN */.t.code(finding.variable)} (${finding.rule})`,
    `      ${style/* PLAIN */.t.code(finding.source)}`,
    `    ${style/* PLAIN */.t.prose(finding.message)}`,
    ...(finding.writes.length > 1 ? [`    Written at ${writesText(finding)}.`] : []),
    ...finding.remedy.map((line) => `      ${style/* PLAIN */.t.code(line)}`),
];
const writesText = ({ writes, file }) => {
    const shown = writes.slice(0, MOST_WRITES).map((place) => placeText(place, file));
    const more = writes.length - shown.length;
    return [...shown, ...(more > 0 ? [`${more} more`] : [])].join(', ');
};
const placeText = ({ file, line }, home) => file === home ? `line ${line}` : style/* PLAIN */.t.code(`${file}:${line}`);
const counted = (count, what) => `${count === 0 ? 'No' : count.toLocaleString('en-US')} ${what}${count === 1 ? '' : 's'}`;

;// CONCATENATED MODULE: ./build/source/scan/changed-place.js
const changedPlaceOf = (finding, changed) => {
    const places = [finding, ...(finding.declaration === null ? [] : [finding.declaration]), ...finding.writes];
    return places.find(({ file, line }) => changed.get(file)?.has(line) === true) ?? null;
};

// EXTERNAL MODULE: ./build/cli/flags.js
var cli_flags = __webpack_require__(6222);
// EXTERNAL MODULE: ./build/cli/output.js
var output = __webpack_require__(38288);
;// CONCATENATED MODULE: ./build/cli/scan.js












const USAGE = 'go-map-regression scan [DIR…] [--changed-since REF] [--json FILE] [--sarif FILE]';
const FLAGS = {
    'changed-since': {
        value: 'REF',
        help: 'only what is on lines changed since HEAD left this branch, tag or commit',
    },
    json: { value: 'FILE', help: 'write JSON to this file; - for standard output' },
    sarif: { value: 'FILE', help: 'write SARIF 2.1.0 to this file, for code scanning and editors' },
    'fail-on-findings': { value: '', help: 'exit with 1 where there is a finding' },
};
async function command(args) {
    const flags = (0,cli_flags/* readFlags */.u)({ usage: USAGE, flags: FLAGS, operands: ['DIR'], isRepeated: true }, args);
    if (flags === null)
        return 0;
    const { 'changed-since': since = null, json, sarif } = flags.values;
    const directories = flags.operands.length === 0 ? ['.'] : flags.operands.map(withoutPattern);
    for (const directory of directories)
        await requireDirectory(directory);
    const here = await (0,promises_.realpath)('.');
    const changed = since === null ? null : await changedGoLines(here, since);
    const found = await scanAll(directories, changed);
    const root = await (0,git/* topLevel */.M4)(here);
    const report = { ...found, findings: found.findings.map((finding) => named(finding, here)), since };
    if (json !== undefined)
        await (0,output/* writeJson */.GF)(json, scanJson(report));
    if (sarif !== undefined) {
        const log = sarifOf(found.findings.map((finding) => named(finding, root)));
        await (0,output/* writeText */.x3)('sarif', sarif, `${JSON.stringify(log, null, 2)}\n`);
    }
    if (json !== '-')
        process.stdout.write(scanText(report));
    return flags.values['fail-on-findings'] !== undefined && report.findings.length > 0 ? 1 : 0;
}
const withoutPattern = (operand) => operand === '...' ? '.' : operand.endsWith('/...') ? operand.slice(0, -4) || '/' : operand;
async function requireDirectory(directory) {
    const found = await (0,promises_.stat)(directory).catch(() => null);
    if (found?.isDirectory() === true)
        return;
    throw new errors/* MeasurementError */.HG('inputs', `${JSON.stringify(directory)} is no directory`, {
        remedy: `Usage: ${USAGE}`,
    });
}
async function scanAll(directories, changed) {
    const findings = new Map();
    const unread = new Set();
    let files = 0;
    for (const directory of directories) {
        const path = await (0,promises_.realpath)(directory);
        const root = await (0,git/* topLevel */.M4)(path);
        const isChanged = (finding) => changed === null || changedPlaceOf(named(finding, root), changed) !== null;
        const result = await scanDirectory(path);
        files += result.files;
        for (const folder of result.unread)
            unread.add((0,external_node_path_.join)(directory, folder));
        for (const finding of result.findings.map((each) => placed(each, (file) => (0,external_node_path_.join)(path, file)))) {
            if (isChanged(finding))
                findings.set(JSON.stringify([finding.file, finding.line, finding.variable]), finding);
        }
    }
    return { findings: [...findings.values()], files, unread: [...unread] };
}
const named = (finding, from) => placed(finding, (file) => (0,external_node_path_.relative)(from, file).split(external_node_path_.sep).join('/'));
const placed = (finding, name) => ({
    ...finding,
    file: name(finding.file),
    declaration: finding.declaration && { ...finding.declaration, file: name(finding.declaration.file) },
    writes: finding.writes.map((place) => ({ ...place, file: name(place.file) })),
});


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

/***/ 35503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ loadGoParser)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _assets__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35521);
/* harmony import */ var web_tree_sitter__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44244);




const LONGEST_PARSE_MS = 2_000;
let loading = null;
const loadGoParser = () => (loading ??= load());
async function load() {
    await web_tree_sitter__WEBPACK_IMPORTED_MODULE_3__.Parser.init();
    const parser = new web_tree_sitter__WEBPACK_IMPORTED_MODULE_3__.Parser();
    parser.setLanguage(await web_tree_sitter__WEBPACK_IMPORTED_MODULE_3__.Language.load(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(_assets__WEBPACK_IMPORTED_MODULE_2__.ASSETS, 'tree-sitter-go.wasm'))));
    return (text) => {
        const until = Date.now() + LONGEST_PARSE_MS;
        const tree = parser.parse(text, null, { progressCallback: () => Date.now() > until });
        if (tree !== null)
            return tree;
        parser.reset();
        throw new Error(`not parsed within ${LONGEST_PARSE_MS / 1_000} s`);
    };
}


/***/ }),

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

/***/ 33842:
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

/***/ 8125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ linesAround),
/* harmony export */   R: () => (/* binding */ lineTextAt)
/* harmony export */ });
const LONGEST = 160;
const BEFORE = 2;
const AFTER = 1;
const lineText = ({ text, lineStarts }, line) => {
    const start = lineStarts[line - 1];
    const end = Math.min(lineStarts[line] ?? text.length + 1, start + 4 * LONGEST);
    return text.slice(start, end).replace(/\r?\n?$/, '');
};
const cut = (text) => {
    const points = Array.from(text);
    return points.length <= LONGEST ? text : `${points.slice(0, LONGEST - 1).join('')}…`;
};
const lineTextAt = (source, line) => line < 1 || line > source.lineStarts.length ? '' : cut(lineText(source, line).trim());
const linesAround = (source, line) => {
    const count = source.lineStarts.length;
    const text = lineTextAt(source, line);
    if (text === '')
        return null;
    const lines = [];
    for (let at = Math.max(1, line - BEFORE); at <= Math.min(count, line + AFTER); at++) {
        const shown = cut(lineText(source, at).trimEnd());
        if (at < count || shown !== '')
            lines.push({ line: at, text: shown });
    }
    return { text, lines };
};


/***/ }),

/***/ 67226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ syncMapUseOf)
/* harmony export */ });
const METHODS = {
    write: ['Store', 'LoadOrStore', 'Swap'],
    read: ['Load', 'Range', 'CompareAndSwap'],
    delete: ['Delete', 'LoadAndDelete', 'CompareAndDelete'],
    clear: ['Clear'],
};
const USES = new Map(Object.entries(METHODS).flatMap(([use, names]) => names.map((name) => [name, use])));
const syncMapUseOf = (method) => USES.get(method) ?? null;


/***/ }),

/***/ 85901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ childOf),
/* harmony export */   Gw: () => (/* binding */ ancestorsOf),
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   Qw: () => (/* binding */ specsOf),
/* harmony export */   Tn: () => (/* binding */ isFunction),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   rI: () => (/* binding */ sourceText),
/* harmony export */   rS: () => (/* binding */ syntaxOf),
/* harmony export */   vx: () => (/* binding */ nodesIn)
/* harmony export */ });
const sourceText = (path, text) => {
    const lineStarts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        lineStarts.push(at + 1);
    return { path, text, lineStarts };
};
const syntaxOf = (root, source, deepest = Infinity) => {
    const cursor = root.walk();
    const here = (parent) => ({
        type: cursor.nodeType,
        role: cursor.currentFieldName ?? '',
        start: cursor.startIndex,
        end: cursor.endIndex,
        parent,
        children: [],
        source,
    });
    const top = here(null);
    try {
        let parent = top;
        let depth = 1;
        let isInside = cursor.gotoFirstChild();
        while (isInside) {
            if (cursor.nodeIsNamed && cursor.nodeType !== 'comment') {
                const node = here(parent);
                parent.children.push(node);
                if (depth < deepest && cursor.gotoFirstChild()) {
                    depth++;
                    parent = node;
                    continue;
                }
            }
            while (isInside && !cursor.gotoNextSibling()) {
                if (parent === top)
                    isInside = false;
                else {
                    cursor.gotoParent();
                    depth--;
                    parent = parent.parent;
                }
            }
        }
        return top;
    }
    finally {
        cursor.delete();
    }
};
const textOf = ({ source, start, end }) => source.text.slice(start, end);
const childOf = (node, role) => node?.children.find((child) => child.role === role) ?? null;
const childrenOf = (node, role) => node?.children.filter((child) => child.role === role) ?? [];
const listOf = (node) => node === null ? [] : node.type === 'expression_list' ? node.children : [node];
const specsOf = (declaration) => declaration.children.flatMap((child) => (child.type === 'var_spec_list' ? child.children : [child]));
function* nodesIn(top) {
    const left = [top];
    for (let node = left.pop(); node !== undefined; node = left.pop()) {
        yield node;
        for (let index = node.children.length - 1; index >= 0; index--)
            left.push(node.children[index]);
    }
}
function* ancestorsOf(node) {
    for (let at = node.parent; at !== null; at = at.parent)
        yield at;
}
const FUNCTIONS = /^(?:function_declaration|method_declaration|func_literal)$/;
const isFunction = ({ type }) => FUNCTIONS.test(type);
const isWithin = (node, outer) => node.source === outer.source && node.start >= outer.start && node.end <= outer.end;


/***/ }),

/***/ 39511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ bare),
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Hx: () => (/* binding */ withoutParentheses),
/* harmony export */   P3: () => (/* binding */ unaryOperatorOf),
/* harmony export */   PV: () => (/* binding */ flatText),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   g4: () => (/* binding */ isExported),
/* harmony export */   gN: () => (/* binding */ operatorOf),
/* harmony export */   mh: () => (/* binding */ lineAt),
/* harmony export */   pP: () => (/* binding */ operatorBetween)
/* harmony export */ });
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85901);

const flatText = (node) => (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(node).replace(/\s+/g, ' ');
const LONGEST_CODE = 120;
const codeOf = (node) => {
    const code = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)({ ...node, end: Math.min(node.end, node.start + 4 * LONGEST_CODE) });
    const points = Array.from(code.replace(/\s+/g, ' ').trim());
    return points.length <= LONGEST_CODE ? points.join('') : `${points.slice(0, LONGEST_CODE - 1).join('')}…`;
};
const lineAt = ({ lineStarts }, offset) => {
    let [low, high] = [0, lineStarts.length];
    while (high - low > 1) {
        const middle = (low + high) >>> 1;
        if (lineStarts[middle] <= offset)
            low = middle;
        else
            high = middle;
    }
    return low + 1;
};
const lineOf = ({ source, start }) => lineAt(source, start);
const placeOf = (node) => ({ file: node.source.path, line: lineOf(node) });
const withoutParentheses = (node) => node.type === 'parenthesized_expression' && node.children[0] ? withoutParentheses(node.children[0]) : node;
const bare = (expression) => {
    let node = expression;
    for (;;) {
        const inner = node.type === 'parenthesized_expression' || isAddress(node)
            ? ((0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .childOf */ .GG)(node, 'operand') ?? node.children[0])
            : undefined;
        if (inner === undefined)
            return node;
        node = inner;
    }
};
const isAddress = (node) => node.type === 'unary_expression' && /^[&*]$/.test(unaryOperatorOf(node));
const operatorBetween = (left, right) => {
    const between = left.source.text
        .slice(left.end, right.start)
        .replace(/\/\*.*?\*\/|\/\/[^\n]*/gs, (comment) => ' '.repeat(comment.length));
    const found = /\S+/.exec(between);
    return { text: found?.[0] ?? '', offset: left.end + (found?.index ?? 0) };
};
const operatorOf = (node) => {
    const [left, right] = [(0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .childOf */ .GG)(node, 'left'), (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .childOf */ .GG)(node, 'right')];
    return left === null || right === null ? '' : operatorBetween(left, right).text;
};
const unaryOperatorOf = (node) => /^(?:<-|[-+!^*&])/.exec(node.source.text.slice(node.start, node.start + 2))?.[0] ?? '';
const isExported = (name) => /^\p{Lu}/u.test(name);


/***/ })

};
