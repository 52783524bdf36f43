export const id = 297;
export const ids = [297];
export const modules = {

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

/***/ 83575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readPackage)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34052);



const LARGEST_FILE_BYTES = 1024 * 1024;
const LARGEST_PACKAGE_BYTES = 32 * 1024 * 1024;
const MOST_FILES = 2_000;
const NONE = { files: [], isComplete: false };
async function readPackage(folder, workspace) {
    try {
        const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(workspace);
        const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(await inside((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, folder), root)))
            .filter((name) => name.endsWith('.go') && !name.endsWith('_test.go'))
            .sort();
        const files = [];
        let bytes = 0;
        for (const name of names.slice(0, MOST_FILES)) {
            const path = folder === '' ? name : `${folder}/${name}`;
            const text = await readSource((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, path), root);
            if (text !== null && (bytes += text.length) <= LARGEST_PACKAGE_BYTES)
                files.push({ path, text });
        }
        return { files, isComplete: files.length === names.length };
    }
    catch {
        return NONE;
    }
}
async function readSource(path, root) {
    try {
        const real = await inside(path, root);
        return real.endsWith('.go') ? await (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularFile */ .X)(real, LARGEST_FILE_BYTES) : null;
    }
    catch {
        return null;
    }
}
async function inside(path, root) {
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
    if (real !== root && !real.startsWith(`${root}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`))
        throw new Error(`${path} leads out of the workspace`);
    return real;
}


/***/ }),

/***/ 51006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ safeUrl),
/* harmony export */   gV: () => (/* binding */ lineUrl),
/* harmony export */   og: () => (/* binding */ isRepositoryPath),
/* harmony export */   uM: () => (/* binding */ linkTo)
/* harmony export */ });
/* unused harmony export reportLine */
const SAFE_URL = /^https?:\/\/[\w.:[\]-]+(?:\/[\w%.~!$&'+,;=:@/?-]*)?(?:#[\w-]*)?$/;
const safeUrl = (url) => url !== null && url.length <= 1_000 && SAFE_URL.test(url) ? url : null;
const linkTo = (label, url) => {
    const safe = safeUrl(url);
    return safe === null ? label : `[${label}](${safe})`;
};
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
const reportLine = (reportUrl) => reportUrl === null ? '' : `\nMore in ${linkTo('the report', reportUrl)}.\n`;


/***/ }),

/***/ 86797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ openPackage)
/* harmony export */ });
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85901);

const topLevel = (node, file) => {
    let syntax = null;
    return {
        type: node.type,
        start: node.startIndex,
        end: node.endIndex,
        file,
        syntax: () => (syntax ??= (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .syntaxOf */ .rS)(node, file.source)),
    };
};
const importName = (path) => path
    .replace(/\/v\d+$/, '')
    .replace(/^.*\//, '')
    .replace(/\.v\d+$/, '');
const importsIn = (declarations) => {
    const imports = new Map();
    for (const declaration of declarations) {
        if (declaration.type !== 'import_declaration')
            continue;
        const [first] = declaration.syntax().children;
        const specs = first?.type === 'import_spec_list' ? first.children : first === undefined ? [] : [first];
        for (const spec of specs) {
            const [name, path] = [(0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .childOf */ .GG)(spec, 'name'), (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .childOf */ .GG)(spec, 'path')];
            if (path === null)
                continue;
            const plain = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(path).slice(1, -1);
            imports.set(name === null ? importName(plain) : (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(name), plain);
        }
    }
    return imports;
};
const goFile = (source, { rootNode }) => {
    const declarations = [];
    const nodes = rootNode.namedChildren;
    const clause = nodes.find(({ type }) => type === 'package_clause');
    const imports = new Map();
    const file = {
        source,
        packageName: clause?.namedChildren.find(({ type }) => type === 'package_identifier')?.text ?? '',
        hasError: rootNode.hasError,
        imports,
        declarations,
    };
    for (const node of nodes)
        if (node.type.endsWith('_declaration'))
            declarations.push(topLevel(node, file));
    for (const [name, path] of importsIn(declarations))
        imports.set(name, path);
    return file;
};
const RECEIVER = /^func\s*\(\s*(?:[\p{L}_][\p{L}\p{Nd}_]*\s+)?[\s*(]*([\p{L}_][\p{L}\p{Nd}_]*)/u;
const indexOf = (files, signatureOf) => {
    const types = new Map();
    const variables = new Map();
    const functions = new Map();
    const methods = new Map();
    const add = (map, name, value) => {
        if (!map.has(name))
            map.set(name, value);
    };
    for (const declaration of files.flatMap(({ declarations }) => declarations)) {
        const { type, start, file } = declaration;
        if (type === 'type_declaration') {
            for (const spec of declaration.syntax().children) {
                const name = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .childOf */ .GG)(spec, 'name');
                if (name !== null)
                    add(types, (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(name), spec);
            }
        }
        else if (type === 'var_declaration') {
            for (const name of variablesIn(declaration.syntax()))
                add(variables, (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(name), name);
        }
        else if (type === 'function_declaration' || type === 'method_declaration') {
            const head = file.source.text.slice(start, start + 400);
            const receiver = type === 'method_declaration' ? (RECEIVER.exec(head)?.[1] ?? '') : '';
            const name = /^func\s*(?:\([^)]*\)\s*)?([\p{L}_][\p{L}\p{Nd}_]*)/u.exec(head)?.[1];
            if (name === undefined)
                continue;
            if (receiver === '')
                add(functions, name, signatureOf(declaration));
            else
                add(methods, `${receiver}.${name}`, signatureOf(declaration));
        }
    }
    return { types, variables, functions, methods };
};
const variablesIn = (declaration) => (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .specsOf */ .Qw)(declaration).flatMap((spec) => (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(spec, 'name'));
const callable = (node, declaration) => {
    let result;
    return {
        declaration,
        isGeneric: node.childForFieldName('type_parameters') !== null,
        get result() {
            if (result === undefined) {
                const found = node.childForFieldName('result');
                result = found === null ? null : (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .syntaxOf */ .rS)(found, declaration.file.source);
            }
            return result;
        },
    };
};
const parsed = (text, parse) => {
    try {
        return parse(text);
    }
    catch {
        return null;
    }
};
const openPackage = (texts, parse, isComplete) => {
    const trees = [];
    const unparsed = [];
    const nodes = new Map();
    const files = texts.flatMap(({ path, text }) => {
        const tree = parsed(text, parse);
        if (tree === null) {
            unparsed.push(path);
            return [];
        }
        trees.push(tree);
        const file = goFile((0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceText */ .rI)(path, text), tree);
        const byStart = new Map(tree.rootNode.namedChildren.map((node) => [node.startIndex, node]));
        for (const one of file.declarations)
            nodes.set(one, byStart.get(one.start));
        return [file];
    });
    const index = indexOf(files, (declaration) => callable(nodes.get(declaration), declaration));
    const isWhole = isComplete && unparsed.length === 0 && files.every(({ hasError }) => !hasError);
    const free = () => {
        for (const tree of trees.splice(0))
            tree.delete();
    };
    return { files, isWhole, unparsed, ...index, free };
};


/***/ }),

/***/ 87884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q_: () => (/* binding */ mapsFunction),
/* harmony export */   W6: () => (/* binding */ isSyncMap),
/* harmony export */   m7: () => (/* binding */ operationsAt)
/* harmony export */ });
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78720);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46829);
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85901);
/* harmony import */ var _written_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39511);




const MAPS = /^(?:maps|golang\.org\/x\/exp\/maps)$/;
const FUNCTIONS = {
    Clone: ['cloned'],
    Collect: ['made', 'filled'],
    Copy: ['filled'],
    Insert: ['filled'],
};
const isSyncMap = (type, pkg) => {
    const found = (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .underlyingOf */ .JH)(type, pkg);
    if (found?.type !== 'qualified_type' || (0,_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(found) !== 'sync.Map')
        return false;
    return pkg.files.find(({ source }) => source === found.source)?.imports.get('sync') === 'sync';
};
const mapsFunction = (called, pkg) => {
    const [operand, field] = [(0,_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .childOf */ .GG)(called, 'operand'), (0,_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .childOf */ .GG)(called, 'field')];
    if (operand === null || field === null)
        return null;
    return MAPS.test((0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .importOf */ .ZQ)(operand, pkg) ?? '') ? (0,_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(field) : null;
};
const written = (left, to, pkg) => {
    const index = (0,_written_js__WEBPACK_IMPORTED_MODULE_2__/* .bare */ .$B)(left);
    const target = index.type === 'index_expression' ? (0,_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .childOf */ .GG)(index, 'operand') : null;
    if (target === null)
        return [];
    const type = (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .typeOf */ .QP)(target, pkg);
    const map = (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .mapTypeOf */ .Yd)(type, pkg);
    if (map === null && ((0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .underlyingOf */ .JH)(type, pkg) ?? type) !== null && !isForeign(type, pkg))
        return [];
    return [{ target, type: map === null ? null : type, does: ['filled'], from: index, to }];
};
const isForeign = (type, pkg) => (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .underlyingOf */ .JH)(type, pkg)?.type === 'qualified_type';
const calls = (call, pkg) => {
    const called = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .childOf */ .GG)(call, 'function');
    const list = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .childOf */ .GG)(call, 'arguments');
    if (called === null || list === null)
        return [];
    const [first] = list.children;
    const here = { from: call, to: list.start };
    if (called.type === 'identifier') {
        const isMake = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(called) === 'make' && (0,_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .bindingOf */ .h)('make', called, pkg) === null;
        if (!isMake || first === undefined || (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .mapTypeOf */ .Yd)(first, pkg) === null)
            return [];
        return [{ target: null, type: first, does: ['made'], ...here }];
    }
    const base = (0,_written_js__WEBPACK_IMPORTED_MODULE_2__/* .bare */ .$B)(called);
    if (base.type !== 'selector_expression')
        return [];
    const does = FUNCTIONS[mapsFunction(base, pkg) ?? ''];
    if (does !== undefined) {
        if (first === undefined)
            return [];
        const isNew = does[0] !== 'filled';
        const type = does[0] === 'made' ? null : (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .typeOf */ .QP)(first, pkg);
        return [{ target: isNew ? null : first, type, does, ...here }];
    }
    const operand = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .childOf */ .GG)(base, 'operand');
    const type = operand === null ? null : (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .typeOf */ .QP)(operand, pkg);
    return isSyncMap(type, pkg) ? [{ target: operand, type, does: ['sync.Map'], ...here }] : [];
};
const literal = (body, pkg) => {
    const type = (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .literalType */ ._)(body, pkg);
    if ((0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .mapTypeOf */ .Yd)(type, pkg) === null)
        return [];
    const isEmpty = body.children.length === 0;
    return [{ target: null, type, does: isEmpty ? ['made'] : ['made', 'filled'], from: body, to: body.end }];
};
const foundAt = (node, pkg) => {
    switch (node.type) {
        case 'assignment_statement':
        case 'receive_statement':
        case 'range_clause': {
            const [left, right] = [(0,_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .childOf */ .GG)(node, 'left'), (0,_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .childOf */ .GG)(node, 'right')];
            if (left === null || right === null)
                return [];
            const { text, offset } = (0,_written_js__WEBPACK_IMPORTED_MODULE_2__/* .operatorBetween */ .pP)(left, right);
            return text === ':=' ? [] : left.children.flatMap((one) => written(one, offset, pkg));
        }
        case 'inc_statement':
        case 'dec_statement':
            return node.children.flatMap((one) => written(one, node.end, pkg));
        case 'call_expression':
            return calls(node, pkg);
        case 'literal_value':
            return literal(node, pkg);
        default:
            return [];
    }
};
const isEntry = ({ node, first }, line) => line > first && (node.type === 'composite_literal' || node.type === 'literal_value');
const operationsAt = (declaration, line, pkg) => {
    const { source } = declaration;
    const lineStart = source.lineStarts[line - 1] ?? source.text.length;
    const lineEnd = source.lineStarts[line] ?? source.text.length;
    const operations = [];
    for (const node of (0,_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .nodesIn */ .vx)(declaration)) {
        if (node.end < lineStart || node.start >= lineEnd)
            continue;
        for (const { from, to, ...found } of foundAt(node, pkg)) {
            const composite = from.type === 'literal_value' && from.parent?.type === 'composite_literal';
            const whole = composite ? from.parent : from;
            const literals = [...(0,_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .ancestorsOf */ .Gw)(node)].filter(({ type }) => type === 'func_literal').length;
            operations.push({
                ...found,
                node: whole,
                first: (0,_written_js__WEBPACK_IMPORTED_MODULE_2__/* .lineAt */ .mh)(source, whole.start),
                last: (0,_written_js__WEBPACK_IMPORTED_MODULE_2__/* .lineAt */ .mh)(source, Math.max(to - 1, whole.start)),
                literals,
            });
        }
    }
    return operations
        .filter(({ first, last }) => first <= line && line <= last)
        .map((found) => (isEntry(found, line) ? { ...found, does: ['filled'] } : found));
};


/***/ }),

/***/ 78720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ bindingOf),
/* harmony export */   s: () => (/* binding */ variableBinding)
/* harmony export */ });
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85901);
/* harmony import */ var _written_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39511);


const binding = (name, scope, rest = {}) => ({
    name,
    scope,
    type: null,
    value: null,
    rank: 0,
    isRange: false,
    ...rest,
});
const assigned = (names, values, at) => values.length === names.length
    ? { value: values[at] ?? null, rank: 0 }
    : { value: values.length === 1 ? values[0] : null, rank: at };
const shortDeclared = (node, name) => {
    const names = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)((0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .childOf */ .GG)(node, 'left'));
    const at = names.findIndex((one) => one.type === 'identifier' && (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(one) === name);
    const right = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .childOf */ .GG)(node, 'right');
    if (at < 0 || right === null)
        return null;
    if (node.type !== 'short_var_declaration' && (0,_written_js__WEBPACK_IMPORTED_MODULE_1__/* .operatorOf */ .gN)(node) !== ':=')
        return null;
    if (node.type === 'range_clause')
        return binding(names[at], 'local', { value: right, rank: at, isRange: true });
    return binding(names[at], 'local', assigned(names, (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(right), at));
};
const variableBinding = (name, scope) => {
    const spec = name.parent;
    const names = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(spec, 'name');
    const values = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)((0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .childOf */ .GG)(spec, 'value'));
    return binding(name, scope, {
        type: (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .childOf */ .GG)(spec, 'type'),
        ...assigned(names, values, names.indexOf(name)),
    });
};
const declaredBy = (statement, name) => {
    switch (statement.type) {
        case 'short_var_declaration':
            return shortDeclared(statement, name);
        case 'labeled_statement':
            return (statement.children.map((inner) => declaredBy(inner, name)).find((found) => found !== null) ?? null);
        case 'var_declaration':
        case 'const_declaration':
        case 'type_declaration':
            break;
        default:
            return null;
    }
    for (const spec of (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .specsOf */ .Qw)(statement)) {
        for (const declared of (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(spec, 'name')) {
            if ((0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(declared) !== name)
                continue;
            return statement.type === 'type_declaration'
                ? binding(declared, 'type', { type: (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .childOf */ .GG)(spec, 'type') })
                : variableBinding(declared, 'local');
        }
    }
    return null;
};
const inSignature = (owner, name) => {
    for (const list of owner.children) {
        const isTypes = list.type === 'type_parameter_list';
        if (!isTypes && list.type !== 'parameter_list')
            continue;
        for (const parameter of list.children) {
            const declared = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(parameter, 'name').find((one) => (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(one) === name);
            if (declared === undefined)
                continue;
            const type = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .childOf */ .GG)(parameter, 'type');
            if (isTypes)
                return binding(declared, 'type', { type });
            const isVariadic = parameter.type === 'variadic_parameter_declaration';
            const scope = list.role === 'result' ? 'local' : 'parameter';
            return binding(declared, scope, { type: isVariadic ? null : type });
        }
    }
    return null;
};
const inReceiver = (owner, name) => {
    const receiver = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .childOf */ .GG)(owner, 'receiver');
    const types = receiver === null ? [] : receiver.children.flatMap((one) => (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(one, 'type'));
    for (let at = types[0]; at !== undefined; at = at.children[0]) {
        const list = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .childOf */ .GG)(at, 'type_arguments');
        const found = list?.children.find((one) => (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(one) === name);
        if (found !== undefined)
            return binding(found, 'type');
    }
    return null;
};
const inScope = (scope, from, name) => {
    switch (scope.type) {
        case 'statement_list': {
            for (const statement of scope.children) {
                if (statement === from)
                    return from.type === 'type_declaration' ? declaredBy(from, name) : null;
                const found = declaredBy(statement, name);
                if (found !== null)
                    return found;
            }
            return null;
        }
        case 'if_statement':
        case 'expression_switch_statement':
        case 'type_switch_statement':
        case 'for_clause': {
            const initializer = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .childOf */ .GG)(scope, 'initializer');
            return initializer === null || initializer === from ? null : declaredBy(initializer, name);
        }
        case 'type_case': {
            const alias = scope.parent === null ? null : (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .childOf */ .GG)(scope.parent, 'alias');
            const found = alias?.children.find((one) => (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(one) === name);
            if (found === undefined)
                return null;
            const types = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(scope, 'type');
            return binding(found, 'local', types.length === 1 ? { type: types[0] } : {});
        }
        case 'for_statement': {
            const clause = scope.children.find(({ type }) => type === 'for_clause' || type === 'range_clause');
            if (clause === undefined || clause === from)
                return null;
            if (clause.type === 'range_clause')
                return shortDeclared(clause, name);
            const initializer = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .childOf */ .GG)(clause, 'initializer');
            return initializer === null ? null : declaredBy(initializer, name);
        }
        case 'communication_case': {
            const communication = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .childOf */ .GG)(scope, 'communication');
            return communication === null || communication === from ? null : shortDeclared(communication, name);
        }
        case 'func_literal':
        case 'function_declaration':
            return inSignature(scope, name);
        case 'method_declaration':
            return inSignature(scope, name) ?? inReceiver(scope, name);
        case 'type_spec':
        case 'type_alias':
            return inSignature(scope, name);
        default:
            return null;
    }
};
const bindingOf = (name, at, pkg) => {
    let from = at;
    for (const scope of (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .ancestorsOf */ .Gw)(at)) {
        const found = inScope(scope, from, name);
        if (found !== null)
            return found;
        from = scope;
    }
    const variable = pkg.variables.get(name);
    if (variable !== undefined)
        return variableBinding(variable, 'package');
    const spec = pkg.types.get(name);
    if (spec === undefined)
        return null;
    return binding((0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .childOf */ .GG)(spec, 'name'), 'type', { type: (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .childOf */ .GG)(spec, 'type') });
};


/***/ }),

/***/ 60642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Iu: () => (/* binding */ hasLineDirective),
  v3: () => (/* binding */ isSomebodyElses),
  RV: () => (/* binding */ measuredDeclaration),
  cG: () => (/* binding */ siteSourceOf)
});

// EXTERNAL MODULE: ./build/source/scope.js
var source_scope = __webpack_require__(78720);
// EXTERNAL MODULE: ./build/source/syntax.js
var syntax = __webpack_require__(85901);
// EXTERNAL MODULE: ./build/source/types.js
var types = __webpack_require__(46829);
;// CONCATENATED MODULE: ./build/source/destination.js



const outermost = (value) => {
    let node = value;
    for (;;) {
        const { parent } = node;
        const isWrapped = parent?.type === 'parenthesized_expression' || parent?.type === 'type_conversion_expression';
        const call = parent?.type === 'argument_list' && parent.children.length === 1 ? parent.parent : null;
        const called = call === null ? null : (0,syntax/* childOf */.GG)(call, 'function');
        if (isWrapped)
            node = parent;
        else if (call && called?.type === 'identifier' && /^\p{Lu}/u.test((0,syntax/* textOf */.b6)(called))) {
            return node;
        }
        else
            return node;
    }
};
const besideIn = (list, value, lefts) => list.children.length === lefts.length ? (lefts[list.children.indexOf(value)] ?? null) : null;
const destinationOf = (made, pkg) => {
    const value = outermost(made);
    const { parent } = value;
    if (parent?.type === 'literal_element')
        return inLiteral(parent, pkg);
    const by = parent?.type === 'expression_list' ? parent.parent : null;
    if (parent === null || by === null)
        return null;
    if (by.type === 'var_spec') {
        const name = besideIn(parent, value, (0,syntax/* childrenOf */.LU)(by, 'name'));
        if (name === null)
            return null;
        const scope = by.parent?.parent?.type === 'statement_list' || hasBody(by) ? 'local' : 'package';
        const { type } = (0,source_scope/* variableBinding */.s)(name, scope);
        return { node: name, named: { name, scope, type }, by };
    }
    const left = (0,syntax/* childOf */.GG)(by, 'left');
    if (left === null || (by.type !== 'assignment_statement' && by.type !== 'short_var_declaration'))
        return null;
    const node = besideIn(parent, value, left.children);
    if (node === null || (0,syntax/* textOf */.b6)(node) === '_')
        return null;
    if (by.type === 'short_var_declaration' && node.type === 'identifier') {
        const earlier = by.parent?.children.includes(by) === true ? (0,source_scope/* bindingOf */.h)((0,syntax/* textOf */.b6)(node), node, pkg) : null;
        const isSame = earlier !== null && earlier.scope === 'local' && isInList(earlier.name, by.parent);
        const name = isSame ? earlier.name : node;
        return { node, named: { name, scope: 'local', type: null }, by };
    }
    const named = (0,types/* namedBy */.T)(node, pkg);
    return { node, named: named === 'other' ? null : named, by };
};
const hasBody = (node) => {
    for (let at = node.parent; at !== null; at = at.parent)
        if (at.type === 'block')
            return true;
    return false;
};
const isInList = (name, list) => {
    for (let at = name.parent; at !== null; at = at.parent) {
        if (at.type === 'statement_list')
            return at === list;
        if (at.type === 'func_literal')
            return false;
    }
    return false;
};
const inLiteral = (element, pkg) => {
    const keyed = element.parent;
    if (keyed?.type !== 'keyed_element' || element.role !== 'value' || keyed.parent === null)
        return null;
    const key = (0,syntax/* childOf */.GG)(keyed, 'key')?.children[0];
    const struct = (0,types/* underlyingOf */.JH)((0,types/* literalType */._)(keyed.parent, pkg), pkg);
    if (key?.type !== 'identifier' || struct?.type !== 'struct_type')
        return null;
    const named = (0,types/* fieldIn */.CK)(struct, (0,syntax/* textOf */.b6)(key), pkg);
    return named === null ? null : { node: key, named, by: keyed };
};

;// CONCATENATED MODULE: ./build/source/function-name.js

const PART = /(?:\.func\d+|\.\d+|-range\d+|\.gowrap\d+|\.deferwrap\d+|-fm)$/;
const withoutTypes = (name) => {
    let depth = 0;
    let kept = '';
    for (const char of name) {
        if (char === '[')
            depth += 1;
        if (depth === 0)
            kept += char;
        if (char === ']' && depth > 0)
            depth -= 1;
    }
    return kept;
};
const splitPackage = (name) => {
    const plain = /^[^([]*/.exec(name)[0];
    const dot = plain.indexOf('.', plain.lastIndexOf('/') + 1);
    return dot < 0 ? ['', name] : [name.slice(0, dot), name.slice(dot + 1)];
};
const declaredNames = (declaration) => {
    const escape = (text) => text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');
    const name = (0,syntax/* childOf */.GG)(declaration, 'name');
    if (declaration.type === 'var_declaration')
        return /^(?:init|map\.init\.\d+|glob\.)$/;
    if (name === null)
        return null;
    if (declaration.type === 'function_declaration')
        return (0,syntax/* textOf */.b6)(name) === 'init' ? /^init\.\d+$/ : new RegExp(`^(?:(.*)\\.)?${escape((0,syntax/* textOf */.b6)(name))}$`, 's');
    const receiver = (0,syntax/* childOf */.GG)(declaration, 'receiver');
    const type = receiver?.children[0] === undefined ? null : (0,syntax/* childOf */.GG)(receiver.children[0], 'type');
    if (type === null)
        return null;
    const base = withoutTypes((0,syntax/* textOf */.b6)(type).replace(/[\s()]/g, ''));
    const owner = base.startsWith('*') ? `(${base})` : base;
    return new RegExp(`^(?:(.*)\\.)?${escape(`${owner}.${(0,syntax/* textOf */.b6)(name)}`)}$`, 's');
};
const matchFunction = (functionName, declaration) => {
    const [packagePath, rest] = splitPackage(functionName);
    const names = declaredNames(declaration);
    if (packagePath === '' || names === null)
        return null;
    let name = withoutTypes(rest);
    let literals = 0;
    for (;;) {
        const match = names.exec(name);
        if (match !== null) {
            const caller = match[1] ?? '';
            if (caller === '')
                return { packagePath, literals };
            if (literals > 0)
                return { packagePath, literals: null };
        }
        const part = PART.exec(name);
        if (part === null)
            return null;
        if (/^\.(?:func)?\d/.test(part[0]))
            literals += 1;
        name = name.slice(0, part.index);
    }
};

// EXTERNAL MODULE: ./build/source/written.js
var source_written = __webpack_require__(39511);
// EXTERNAL MODULE: ./build/source/operations.js
var source_operations = __webpack_require__(87884);
;// CONCATENATED MODULE: ./build/source/making.js





const isFresh = (value, pkg) => {
    const node = (0,source_written/* bare */.$B)(value);
    if (node.type === 'composite_literal')
        return (0,types/* mapTypeOf */.Yd)((0,syntax/* childOf */.GG)(node, 'type'), pkg) !== null;
    if (node.type !== 'call_expression')
        return false;
    const called = (0,syntax/* childOf */.GG)(node, 'function');
    if ((0,syntax/* textOf */.b6)(called) === 'make')
        return true;
    return /^(?:Clone|Collect)$/.test((0,source_operations/* mapsFunction */.Q_)(called, pkg) ?? '');
};
const sizeHintOf = (made) => {
    if (made.type !== 'call_expression' || (0,syntax/* textOf */.b6)((0,syntax/* childOf */.GG)(made, 'function')) !== 'make')
        return null;
    const size = (0,syntax/* childOf */.GG)(made, 'arguments')?.children[1];
    return size === undefined ? null : (0,source_written/* codeOf */.$N)(size);
};
const isFirst = (map, statement, pkg) => {
    const name = (0,source_written/* codeOf */.$N)(map);
    let inner = statement;
    for (const around of (0,syntax/* ancestorsOf */.Gw)(statement)) {
        if (around.type === 'if_statement' && inner.role === 'consequence') {
            const condition = (0,syntax/* childOf */.GG)(around, 'condition');
            if (condition !== null && (0,source_written/* codeOf */.$N)(condition) === `${name} == nil`)
                return true;
        }
        if (around.type === 'func_literal')
            return false;
        const isFunction = around.type === 'function_declaration';
        if (isFunction && (0,syntax/* textOf */.b6)((0,syntax/* childOf */.GG)(around, 'name')) === 'init' && map.type === 'identifier')
            return true;
        inner = around;
    }
    return isFieldOfNew(map, pkg);
};
const isFieldOfNew = (map, pkg) => {
    const operand = map.type === 'selector_expression' ? (0,syntax/* childOf */.GG)(map, 'operand') : null;
    if (operand?.type !== 'identifier')
        return false;
    const holder = (0,source_scope/* bindingOf */.h)((0,syntax/* textOf */.b6)(operand), operand, pkg);
    if (holder?.scope !== 'local' || holder.isRange)
        return false;
    if (holder.value === null)
        return holder.name.parent?.type === 'var_spec';
    const value = (0,source_written/* bare */.$B)(holder.value);
    if (value.type === 'composite_literal')
        return true;
    const called = value.type === 'call_expression' ? (0,syntax/* childOf */.GG)(value, 'function') : null;
    return called !== null && (0,syntax/* childrenOf */.LU)(value, 'function').length === 1 && (0,syntax/* textOf */.b6)(called) === 'new';
};

// EXTERNAL MODULE: ./build/source/source-lines.js
var source_lines = __webpack_require__(8125);
;// CONCATENATED MODULE: ./build/source/occurrences.js
const nodeAt = (top, offset) => {
    let node = top;
    for (;;) {
        const { children } = node;
        let [low, high] = [0, children.length];
        while (low < high) {
            const middle = (low + high) >>> 1;
            if (children[middle].end <= offset)
                low = middle + 1;
            else
                high = middle;
        }
        const child = children[low];
        if (child === undefined || child.start > offset)
            return node;
        node = child;
    }
};
const declarationAt = ({ declarations }, offset) => {
    let [low, high] = [0, declarations.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (declarations[middle].end <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    const found = declarations[low];
    return found !== undefined && found.start <= offset ? found : null;
};
const PART_OF_NAME = /[\p{L}\p{Nd}_]/u;
function* wordsIn(text, word) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
        const isInside = PART_OF_NAME.test(text.charAt(at - 1)) || PART_OF_NAME.test(text.charAt(at + word.length));
        if (!isInside)
            yield at;
    }
}
function* nodesNamed(name, pkg) {
    for (const file of pkg.files) {
        for (const offset of wordsIn(file.source.text, name)) {
            const within = declarationAt(file, offset);
            if (within === null)
                continue;
            const node = nodeAt(within.syntax(), offset);
            if (node.start === offset && node.end === offset + name.length)
                yield { node, within };
        }
    }
}

;// CONCATENATED MODULE: ./build/source/holders.js





const NONE = { replaces: [], isKept: true };
const placesOf = (struct, typeName, pkg) => {
    const names = new Set();
    const isElement = new RegExp(`(?:\\bmap\\[[^\\]\\n]*\\]|\\bchan\\s)[\\s*[\\]\\w.]*(?<![\\p{L}\\p{Nd}_])${typeName}(?![\\p{L}\\p{Nd}_])`, 'u');
    for (const file of pkg.files) {
        const { text } = file.source;
        if (isElement.test(text))
            return null;
        for (const offset of wordsIn(text, typeName)) {
            const within = declarationAt(file, offset);
            if (within?.type !== 'type_declaration' && within?.type !== 'var_declaration')
                continue;
            for (const around of (0,syntax/* ancestorsOf */.Gw)(nodeAt(within.syntax(), offset))) {
                if (around.type === 'map_type' || around.type === 'channel_type')
                    return null;
                if (around.type === 'field_declaration' || around.type === 'var_spec')
                    for (const name of (0,syntax/* childrenOf */.LU)(around, 'name'))
                        names.add((0,syntax/* textOf */.b6)(name));
                if (around.type === 'func_literal')
                    break;
            }
        }
    }
    for (const [name, variable] of pkg.variables) {
        const named = (0,types/* namedBy */.T)(variable, pkg);
        if (named !== null && named !== 'other' && (0,types/* underlyingOf */.JH)(named.type, pkg) === struct)
            names.add(name);
    }
    return names;
};
const known = new WeakMap();
const holdersOf = (map, pkg) => {
    const struct = [...(0,syntax/* ancestorsOf */.Gw)(map.name)].find(({ type }) => type === 'struct_type');
    const spec = struct?.parent;
    const name = spec?.type === 'type_spec' ? (0,syntax/* childOf */.GG)(spec, 'name') : null;
    if (struct === undefined || name === null)
        return { ...NONE, isKept: spec?.type === 'var_spec' };
    const holders = known.get(struct) ?? findHolders(struct, (0,syntax/* textOf */.b6)(name), pkg);
    known.set(struct, holders);
    return holders;
};
const findHolders = (struct, typeName, pkg) => {
    const names = placesOf(struct, typeName, pkg);
    if (names === null || isFilledInOrder(typeName, pkg))
        return { ...NONE, isKept: false };
    const replaces = [];
    const last = [...names, '\\*\\s*[\\w.()]+'].join('|');
    const assigned = new RegExp(`(?:^|[^\\p{L}\\p{Nd}_])(?:${last})\\s*(?:,[^=\\n]*)?=(?!=)`, 'gmu');
    for (const file of pkg.files) {
        for (const { index, 0: found } of file.source.text.matchAll(assigned)) {
            const offset = index + found.search(/[\p{L}_*]/u);
            const within = declarationAt(file, offset);
            if (within?.type !== 'function_declaration' && within?.type !== 'method_declaration')
                continue;
            const statement = [...(0,syntax/* ancestorsOf */.Gw)(nodeAt(within.syntax(), offset))].find(({ type }) => type === 'assignment_statement');
            const [left, right] = statement === undefined ? [] : statement.children;
            if (statement === undefined || left === undefined || right === undefined || offset >= left.end)
                continue;
            const others = left.children.filter((one) => !isFirst(one, statement, pkg));
            if (others.some((one) => isStructPlace(one, struct, { names, pkg })))
                replaces.push((0,source_written/* placeOf */.$t)(statement));
        }
    }
    return { replaces, isKept: true };
};
const literalAround = (node) => [...(0,syntax/* ancestorsOf */.Gw)(node)].find(({ type }) => type === 'composite_literal');
const isFilledInOrder = (typeName, pkg) => {
    for (const file of pkg.files) {
        const { text } = file.source;
        for (const offset of wordsIn(text, typeName)) {
            if (!/^(?:\[[^\]]*\])?\s*\{/.test(text.slice(offset + typeName.length, offset + typeName.length + 200)))
                continue;
            const within = declarationAt(file, offset);
            const type = within === null ? null : nodeAt(within.syntax(), offset);
            const literal = type && literalAround(type);
            const body = literal && (0,syntax/* childOf */.GG)(literal, 'body');
            if (!body || offset >= body.start)
                continue;
            for (const inner of (0,syntax/* nodesIn */.vx)(body)) {
                const [first] = inner.type === 'literal_value' ? inner.children : [];
                if (first?.type !== 'literal_element' || first.children[0]?.type === 'literal_value')
                    continue;
                if (literalAround(inner) === literal)
                    return true;
            }
        }
    }
    return false;
};
const isStructPlace = (left, struct, { names, pkg }) => {
    const node = (0,source_written/* bare */.$B)(left);
    const last = node.type === 'selector_expression' ? (0,syntax/* childOf */.GG)(node, 'field') : node;
    const isPointee = left.type === 'unary_expression';
    if (!isPointee && (last === null || !names.has((0,syntax/* textOf */.b6)(last))))
        return false;
    const named = (0,types/* namedBy */.T)(node, pkg);
    if (!isPointee && named !== null && (named === 'other' || !/^(?:field|package)$/.test(named.scope)))
        return false;
    const type = (0,types/* typeOf */.QP)(node, pkg);
    return type === null ? isPointee : (0,types/* underlyingOf */.JH)(type, pkg) === struct;
};

// EXTERNAL MODULE: ./build/source/sync-map.js
var sync_map = __webpack_require__(67226);
;// CONCATENATED MODULE: ./build/source/uses.js








const SYNC_MAP = {
    write: 'harmless',
    read: 'harmless',
    delete: 'deletes',
    clear: 'clears',
};
const MAPS = {
    DeleteFunc: 'deletes',
    ...Object.fromEntries(['Copy', 'Insert', 'Keys', 'Values', 'All', 'Clone', 'Equal', 'EqualFunc'].map((name) => [
        name,
        'harmless',
    ])),
};
const READERS = /^(?:fmt\.(?:Sprint|Print|Fprint)\w*|fmt\.Errorf|log\.Print\w*|json\.Marshal(?:Indent)?|reflect\.DeepEqual)$/;
const inCall = (map, list, pkg) => {
    const called = list.parent === null ? null : (0,syntax/* childOf */.GG)(list.parent, 'function');
    if (called === null)
        return 'handed on';
    const name = (0,syntax/* textOf */.b6)(called);
    if (name === 'delete')
        return list.children[0] === map ? 'deletes' : 'harmless';
    if (name === 'clear')
        return 'clears';
    if (name === 'len')
        return 'harmless';
    const ofMaps = (0,source_operations/* mapsFunction */.Q_)(called, pkg);
    if (ofMaps !== null)
        return MAPS[ofMaps] ?? 'handed on';
    const operand = (0,syntax/* childOf */.GG)(called, 'operand');
    const isImported = operand !== null && (0,types/* importOf */.ZQ)(operand, pkg) !== null;
    return isImported && READERS.test(name) ? 'harmless' : 'handed on';
};
const useOf = (expression, { isSync, pkg }) => {
    let map = expression;
    while (map.parent?.type === 'parenthesized_expression')
        map = map.parent;
    const { parent } = map;
    if (parent === null)
        return 'handed on';
    switch (parent.type) {
        case 'index_expression':
            return map.role === 'operand' ? 'harmless' : 'handed on';
        case 'range_clause':
            return map.role === 'right' ? 'harmless' : 'handed on';
        case 'binary_expression':
        case 'expression_statement':
            return 'harmless';
        case 'argument_list':
            return inCall(map, parent, pkg);
        case 'selector_expression': {
            const isCall = parent.parent?.type === 'call_expression' && parent.role === 'function';
            const method = (0,syntax/* childOf */.GG)(parent, 'field');
            const known = isSync && isCall && method !== null ? (0,sync_map/* syncMapUseOf */.M)((0,syntax/* textOf */.b6)(method)) : null;
            return known === null ? 'handed on' : SYNC_MAP[known];
        }
        case 'expression_list':
            return parent.role === 'left' && parent.parent !== null
                ? assignedIn(map, parent, { statement: parent.parent, pkg })
                : 'handed on';
        default:
            return 'handed on';
    }
};
const assignedIn = (map, left, { statement, pkg }) => {
    const right = (0,syntax/* childOf */.GG)(statement, 'right');
    const isDeclared = (0,source_written/* operatorOf */.gN)(statement) === ':=';
    if (right === null || statement.type === 'range_clause')
        return isDeclared ? 'handed on' : 'replaces';
    const values = (0,syntax/* listOf */.c3)(right);
    const value = values.length === left.children.length ? values[left.children.indexOf(map)] : undefined;
    if (!isDeclared && !isFirst(map, statement, pkg))
        return 'replaces';
    return value === undefined ? 'handed on' : given(value, pkg);
};
const given = (value, pkg) => (0,syntax/* textOf */.b6)(value) === 'nil' ? 'harmless' : isFresh(value, pkg) ? { made: (0,source_written/* bare */.$B)(value) } : 'handed on';
const uses_inLiteral = (key, map, pkg) => {
    const keyed = key.parent?.parent;
    if (keyed?.type !== 'keyed_element' || keyed.parent === null || key.parent?.role !== 'key')
        return null;
    const struct = (0,types/* underlyingOf */.JH)((0,types/* literalType */._)(keyed.parent, pkg), pkg);
    if (struct !== null &&
        (struct.type !== 'struct_type' || (0,types/* fieldIn */.CK)(struct, (0,syntax/* textOf */.b6)(key), pkg)?.name !== map.name))
        return null;
    const value = (0,syntax/* childOf */.GG)(keyed, 'value')?.children[0];
    if (struct === null || value === undefined)
        return 'handed on';
    return value.type === 'literal_value' ? { made: value } : given(value, pkg);
};
const useAt = (node, map, looked) => {
    const { pkg } = looked;
    if (node === map.name)
        return declared(node, looked);
    const isField = node.type === 'field_identifier';
    if (!isField && node.type !== 'identifier')
        return null;
    if (isField && (node.parent?.type !== 'selector_expression' || map.scope !== 'field'))
        return null;
    if (!isField && map.scope === 'field')
        return uses_inLiteral(node, map, pkg);
    const expression = isField ? node.parent : node;
    const named = (0,types/* namedBy */.T)(expression, pkg);
    if (named === 'other' || (named !== null && named.name !== map.name))
        return null;
    return useOf(expression, looked);
};
const declared = (name, looked) => {
    const spec = name.parent;
    if (spec?.type !== 'var_spec')
        return spec?.type === 'expression_list' ? useOf(name, looked) : 'harmless';
    const values = (0,syntax/* childOf */.GG)(spec, 'value')?.children ?? [];
    if (values.length === 0)
        return 'harmless';
    const names = spec.children.filter(({ role }) => role === 'name');
    const value = values[names.indexOf(name)];
    return value === undefined || values.length !== names.length ? 'handed on' : given(value, looked.pkg);
};
const MOST_NAMES = 5_000;
const uses_known = new WeakMap();
const usesOf = (map, pkg) => {
    const ofPackage = uses_known.get(pkg) ?? new Map();
    uses_known.set(pkg, ofPackage);
    const uses = ofPackage.get(map.name) ?? findUses(map, pkg);
    ofPackage.set(map.name, uses);
    return uses;
};
const findUses = (map, pkg) => {
    const looked = { pkg, isSync: (0,source_operations/* isSyncMap */.W6)(map.type, pkg) };
    const uses = {
        deletes: [],
        clears: [],
        replaces: [],
        makes: [],
    };
    let isKept = map.name.parent?.type !== 'field_declaration' || map.name.role === 'name';
    let names = 0;
    const isEverywhere = map.scope === 'field' || map.scope === 'package';
    for (const { node, within } of nodesNamed((0,syntax/* textOf */.b6)(map.name), pkg)) {
        if (!isEverywhere && !isWithin(map.name, within))
            continue;
        if (++names > MOST_NAMES)
            return { ...uses, isKept: false };
        const use = useAt(node, map, looked);
        if (use === null || use === 'harmless')
            continue;
        if (use === 'handed on')
            isKept = false;
        else if (typeof use === 'object')
            uses.makes.push({ ...(0,source_written/* placeOf */.$t)(use.made), sizeHint: sizeHintOf(use.made) });
        else
            uses[use].push((0,source_written/* placeOf */.$t)(node));
    }
    const holder = map.scope === 'field' ? holdersOf(map, pkg) : { replaces: [], isKept: true };
    uses.replaces.push(...holder.replaces);
    return { ...uses, isKept: isKept && holder.isKept };
};
const isWithin = ({ source, start }, { file, ...declaration }) => file.source === source && declaration.start <= start && start < declaration.end;

;// CONCATENATED MODULE: ./build/source/site-source.js









const LINE_DIRECTIVE = /^\/\/line |\/\*line /m;
const GENERATED = /^\/\/ Code generated .* DO NOT EDIT\.\r?$/m;
const hasLineDirective = (text) => LINE_DIRECTIVE.test(text);
const isSomebodyElses = ({ source }) => GENERATED.test(source.text.slice(0, 20_000)) || /(?:^|\/)vendor\//.test(source.path);
const siteSourceOf = (site, pkg) => {
    const file = pkg.files.find(({ source }) => source.path === site.file);
    if (file === undefined || hasLineDirective(file.source.text))
        return null;
    const shown = (0,source_lines/* linesAround */.B)(file.source, site.line);
    const found = shown && measuredDeclaration(site, file);
    if (found === null)
        return null;
    const { syntax, place, ...line } = found;
    const all = (0,source_operations/* operationsAt */.m7)(syntax, site.line, pkg);
    if (all.length === 0 && !callsAt(syntax, line))
        return null;
    const operations = all.filter(({ literals }) => place.literals === null ? literals > 0 : literals === place.literals);
    const operation = isSomebodyElses(file) ? null : theOne(operations, site, pkg);
    return { ...shown, map: operation === null ? null : mapSource(operation, pkg) };
};
const measuredDeclaration = (site, file) => {
    const { lineStarts, text } = file.source;
    const start = lineStarts[site.line - 1] ?? text.length;
    const end = lineStarts[site.line] ?? text.length;
    for (const declaration of file.declarations) {
        if (declaration.start >= end || declaration.end <= start)
            continue;
        if (!/^(?:function|method|var)_declaration$/.test(declaration.type))
            continue;
        const syntax = declaration.syntax();
        const place = matchFunction(site.function, syntax);
        if (place !== null && isOfPackage(place, file))
            return { syntax, place, start, end };
    }
    return null;
};
const FREE = /^(?:len|cap|min|max|delete|clear|close|panic|print|println|copy|real|imag|recover|complex)$/;
const callsAt = (declaration, { start, end }) => {
    for (const node of (0,syntax/* nodesIn */.vx)(declaration)) {
        if (node.type !== 'call_expression' || node.end <= start || node.start >= end)
            continue;
        if (!FREE.test((0,syntax/* textOf */.b6)((0,syntax/* childOf */.GG)(node, 'function') ?? node)))
            return true;
    }
    return false;
};
const isOfPackage = ({ packagePath, literals }, { packageName }) => literals === null || (packagePath === 'main') === (packageName === 'main');
const theOne = (operations, { work }, pkg) => {
    const fitting = operations.filter(({ does }) => work === null || does.includes(work));
    const [first, ...others] = fitting;
    if (first === undefined)
        return null;
    if (others.some((other) => identityOf(other, pkg) !== identityOf(first, pkg)))
        return null;
    const isSure = first.type !== null || (work !== null && callsNobody(first, pkg));
    return isSure ? first : null;
};
const identityOf = ({ target, node }, pkg) => {
    const written = target ?? destinationOf(node, pkg)?.node;
    if (written === undefined)
        return node;
    const named = target === null ? destinationOf(node, pkg).named : (0,types/* namedBy */.T)(target, pkg);
    return named === null || named === 'other' ? (0,source_written/* codeOf */.$N)(written) : named.name;
};
const callsNobody = ({ node }, pkg) => {
    const statement = [...(0,syntax/* ancestorsOf */.Gw)(node)].find(({ parent }) => parent?.type === 'statement_list') ?? node;
    for (const one of (0,syntax/* nodesIn */.vx)(statement)) {
        if (one.type === 'func_literal')
            return false;
        if (one.type !== 'call_expression')
            continue;
        const called = (0,syntax/* childOf */.GG)(one, 'function');
        if (called?.type !== 'identifier')
            return false;
        if ((0,types/* importOf */.ZQ)(called, pkg) !== null)
            return false;
    }
    return true;
};
const NOTHING = { deletes: [], clears: [], replaces: [], makes: [], isKept: false };
const isNamedOutside = ({ name, scope }, pkg) => {
    if (scope !== 'field' && scope !== 'package')
        return false;
    const file = pkg.files.find(({ source }) => source === name.source);
    return file?.packageName !== 'main' && (0,source_written/* isExported */.g4)((0,syntax/* textOf */.b6)(name).replace(/^.*\./, ''));
};
const mapSource = (operation, pkg) => {
    const { node, target } = operation;
    const destination = target === null ? destinationOf(node, pkg) : null;
    const found = target === null ? (destination?.named ?? null) : (0,types/* namedBy */.T)(target, pkg);
    const named = found === 'other' ? null : found;
    const written = target ?? destination?.node ?? null;
    const type = named?.type ?? operation.type;
    const map = (0,types/* mapTypeOf */.Yd)(type, pkg) ?? (0,types/* mapTypeOf */.Yd)(operation.type, pkg);
    const uses = named === null || named.scope === 'type' ? NOTHING : usesOf(named, pkg);
    const { isKept, ...used } = uses;
    const isReachable = named === null || named.scope === 'parameter' || isNamedOutside(named, pkg);
    const made = named === null && target === null ? [{ ...(0,source_written/* placeOf */.$t)(node), sizeHint: sizeHintOf(node) }] : used.makes;
    return {
        ...used,
        makes: made,
        expression: (0,source_written/* codeOf */.$N)(node),
        variable: written === null ? (0,source_written/* codeOf */.$N)(node) : nameOf(written),
        declaration: named === null ? null : (0,source_written/* placeOf */.$t)(named.name),
        scope: named === null || named.scope === 'type' ? null : named.scope,
        keyType: partOf(map, 'key'),
        valueType: partOf(map, 'value'),
        typeName: (0,source_operations/* isSyncMap */.W6)(type, pkg) ? 'sync.Map' : typeNameOf(type),
        isWholePackage: pkg.isWhole && isKept && !isReachable,
    };
};
const nameOf = (written) => {
    const field = written.type === 'selector_expression' ? (0,syntax/* childOf */.GG)(written, 'field') : null;
    return (0,source_written/* codeOf */.$N)(field ?? written);
};
const partOf = (map, role) => {
    const part = map === null ? null : (0,syntax/* childOf */.GG)(map, role);
    return part === null ? null : (0,source_written/* codeOf */.$N)(part);
};
const typeNameOf = (type) => type === null || type.type === 'map_type' ? null : (0,source_written/* codeOf */.$N)(type);


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

/***/ 46829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CK: () => (/* binding */ fieldIn),
/* harmony export */   JH: () => (/* binding */ underlyingOf),
/* harmony export */   QP: () => (/* binding */ typeOf),
/* harmony export */   T: () => (/* binding */ namedBy),
/* harmony export */   Yd: () => (/* binding */ mapTypeOf),
/* harmony export */   ZQ: () => (/* binding */ importOf),
/* harmony export */   _: () => (/* binding */ literalType)
/* harmony export */ });
/* unused harmony export typeOfBinding */
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78720);
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85901);
/* harmony import */ var _written_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39511);



const DEEPEST = 24;
const bareType = (type) => {
    let node = type;
    while ((node.type === 'pointer_type' || node.type === 'parenthesized_type' || node.type === 'type_elem') &&
        node.children.length === 1)
        node = node.children[0];
    return node.type === 'generic_type' ? ((0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .childOf */ .GG)(node, 'type') ?? node) : node;
};
const underlyingOf = (type, pkg) => {
    let node = type;
    for (let depth = 0; node !== null && depth < DEEPEST; depth++) {
        node = bareType(node);
        if (node.type === 'type_constraint' || node.type === 'negated_type')
            node = node.children[0] ?? null;
        else if (node.type === 'type_identifier' || node.type === 'identifier') {
            const found = (0,_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .bindingOf */ .h)((0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(node), node, pkg);
            node = found?.scope === 'type' ? found.type : null;
        }
        else
            return node;
    }
    return null;
};
const mapTypeOf = (type, pkg) => {
    const found = underlyingOf(type, pkg);
    return found?.type === 'map_type' ? found : null;
};
const embeddedName = (type) => {
    const node = bareType(type);
    return (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(node.type === 'qualified_type' ? ((0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .childOf */ .GG)(node, 'name') ?? node) : node);
};
const fieldIn = (struct, field, pkg) => {
    let level = [struct];
    const seen = new Set();
    for (let depth = 0; depth < DEEPEST && level.length > 0; depth++) {
        const next = [];
        for (const { children } of level) {
            for (const declaration of children[0]?.children ?? []) {
                const type = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .childOf */ .GG)(declaration, 'type');
                const names = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(declaration, 'name');
                const found = names.find((one) => (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(one) === field);
                if (found !== undefined)
                    return { name: found, scope: 'field', type };
                if (names.length > 0 || type === null)
                    continue;
                if (embeddedName(type) === field)
                    return { name: type, scope: 'field', type };
                const inner = underlyingOf(type, pkg);
                if (inner?.type === 'struct_type' && !seen.has(inner))
                    next.push(inner);
                if (inner !== null)
                    seen.add(inner);
            }
        }
        level = next;
    }
    return null;
};
const namedBy = (expression, pkg, depth = 0) => {
    const node = (0,_written_js__WEBPACK_IMPORTED_MODULE_2__/* .bare */ .$B)(expression);
    if (node.type === 'identifier') {
        const found = (0,_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .bindingOf */ .h)((0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(node), node, pkg);
        if (found !== null)
            return { name: found.name, scope: found.scope, type: typeOfBinding(found, pkg, depth) };
        return pkg.functions.has((0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(node)) ? 'other' : null;
    }
    if (node.type !== 'selector_expression' || depth > DEEPEST)
        return null;
    const [operand, field] = [(0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .childOf */ .GG)(node, 'operand'), (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .childOf */ .GG)(node, 'field')];
    if (operand === null || field === null)
        return null;
    if (importOf(operand, pkg) !== null)
        return 'other';
    const type = typeOf(operand, pkg, { depth: depth + 1, rank: 0 });
    if (type === null)
        return null;
    const struct = underlyingOf(type, pkg);
    if (struct === null)
        return bareType(type).type === 'qualified_type' ? 'other' : null;
    if (struct.type !== 'struct_type')
        return struct.type === 'interface_type' ? null : 'other';
    return fieldIn(struct, (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(field), pkg) ?? 'other';
};
const importOf = (expression, pkg) => {
    if (expression.type !== 'identifier')
        return null;
    const name = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(expression);
    const file = pkg.files.find(({ source }) => source === expression.source);
    const path = file?.imports.get(name);
    return path === undefined || (0,_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .bindingOf */ .h)(name, expression, pkg) !== null ? null : path;
};
const typeOfBinding = (binding, pkg, depth = 0) => {
    const { type, value, rank, isRange } = binding;
    if (type !== null)
        return type;
    if (value === null || depth > DEEPEST)
        return null;
    if (!isRange)
        return typeOf(value, pkg, { depth: depth + 1, rank });
    const container = underlyingOf(typeOf(value, pkg, { depth: depth + 1, rank: 0 }), pkg);
    if (container?.type === 'map_type')
        return (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .childOf */ .GG)(container, rank === 0 ? 'key' : 'value');
    if (rank === 0)
        return container?.type === 'channel_type' ? (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .childOf */ .GG)(container, 'value') : null;
    return container === null ? null : (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .childOf */ .GG)(container, 'element');
};
const resultOf = (call, pkg, at) => {
    const called = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .childOf */ .GG)(call, 'function');
    if (called === null)
        return null;
    const callee = (0,_written_js__WEBPACK_IMPORTED_MODULE_2__/* .bare */ .$B)(called);
    const base = callee.type === 'type_instantiation_expression' ? (0,_written_js__WEBPACK_IMPORTED_MODULE_2__/* .bare */ .$B)(callee.children[0] ?? callee) : callee;
    const [first] = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .childOf */ .GG)(call, 'arguments')?.children ?? [];
    let found;
    if (base.type === 'identifier') {
        const name = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(base);
        const local = (0,_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .bindingOf */ .h)(name, base, pkg);
        if (local !== null)
            return local.scope === 'type' ? local.name : null;
        if (name === 'make' || name === 'new')
            return first ?? null;
        if (name === 'append')
            return first === undefined ? null : typeOf(first, pkg, { depth: at.depth + 1, rank: 0 });
        found = pkg.functions.get(name);
    }
    else if (base.type === 'selector_expression') {
        const [operand, field] = [(0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .childOf */ .GG)(base, 'operand'), (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .childOf */ .GG)(base, 'field')];
        if (operand === null || field === null)
            return null;
        if (importOf(operand, pkg) !== null) {
            const isClone = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(base) === 'maps.Clone' && first !== undefined;
            return isClone ? typeOf(first, pkg, { depth: at.depth + 1, rank: 0 }) : null;
        }
        const owner = typeOf(operand, pkg, { depth: at.depth + 1, rank: 0 });
        found = owner === null ? undefined : pkg.methods.get(`${(0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(bareType(owner))}.${(0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(field)}`);
    }
    else if (base.type === 'func_literal')
        return onlyResult((0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .childOf */ .GG)(base, 'result'), at.rank);
    const result = found?.result ?? null;
    const type = onlyResult(result, at.rank);
    return found?.isGeneric === true && type !== null && bareType(type) === type && type.type !== 'generic_type'
        ? null
        : type;
};
const onlyResult = (result, rank) => {
    if (result?.type !== 'parameter_list')
        return rank === 0 ? result : null;
    const types = result.children.flatMap((one) => {
        const type = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .childOf */ .GG)(one, 'type');
        return Array.from({ length: Math.max(1, (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(one, 'name').length) }, () => type);
    });
    return types[rank] ?? null;
};
const elidedType = (body, pkg, depth) => {
    const element = body.parent;
    const keyed = element?.parent;
    const around = keyed?.type === 'keyed_element' ? keyed.parent : keyed;
    if (element?.type !== 'literal_element' || around?.type !== 'literal_value' || depth > DEEPEST)
        return null;
    const container = underlyingOf(literalType(around, pkg, depth + 1), pkg);
    if (container === null)
        return null;
    if (container.type === 'map_type')
        return (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .childOf */ .GG)(container, element.role === 'key' ? 'key' : 'value');
    return (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .childOf */ .GG)(container, 'element');
};
const literalType = (body, pkg, depth = 0) => body.parent?.type === 'composite_literal' ? (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .childOf */ .GG)(body.parent, 'type') : elidedType(body, pkg, depth);
const typeOf = (expression, pkg, { depth, rank } = { depth: 0, rank: 0 }) => {
    const node = (0,_written_js__WEBPACK_IMPORTED_MODULE_2__/* .bare */ .$B)(expression);
    const deeper = { depth: depth + 1, rank: 0 };
    if (depth > DEEPEST)
        return null;
    switch (node.type) {
        case 'identifier':
        case 'selector_expression': {
            const named = rank > 0 ? null : namedBy(node, pkg, depth + 1);
            return named === null || named === 'other' || named.scope === 'type' ? null : named.type;
        }
        case 'composite_literal':
            return (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .childOf */ .GG)(node, 'type');
        case 'type_assertion_expression':
        case 'type_conversion_expression':
            return rank > 0 ? null : (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .childOf */ .GG)(node, 'type');
        case 'index_expression': {
            const operand = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .childOf */ .GG)(node, 'operand');
            const container = operand === null ? null : underlyingOf(typeOf(operand, pkg, deeper), pkg);
            if (rank > 0 || container === null)
                return null;
            return (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .childOf */ .GG)(container, container.type === 'map_type' ? 'value' : 'element');
        }
        case 'slice_expression':
            return typeOf((0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .childOf */ .GG)(node, 'operand') ?? node.children[0], pkg, deeper);
        case 'unary_expression': {
            const channel = underlyingOf(typeOf((0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .childOf */ .GG)(node, 'operand'), pkg, deeper), pkg);
            return channel?.type === 'channel_type' && rank === 0 ? (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .childOf */ .GG)(channel, 'value') : null;
        }
        case 'call_expression':
            return resultOf(node, pkg, { depth, rank });
        default:
            return null;
    }
};


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
