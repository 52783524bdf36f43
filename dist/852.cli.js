export const id = 852;
export const ids = [852];
export const modules = {

/***/ 78852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/io/measure-files.js + 1 modules
var measure_files = __webpack_require__(64010);
// EXTERNAL MODULE: ./build/maps/site.js
var maps_site = __webpack_require__(81159);
// EXTERNAL MODULE: ./build/maps/usage.js
var usage = __webpack_require__(23749);
;// CONCATENATED MODULE: ./build/report/attribution-json.js


function attributionJson(after, before) {
    const { rate } = after;
    const sites = [...after.sites.entries()].map(([key, site]) => {
        const { total, kinds } = new usage/* UsageSum */.X(rate).add(site.cells);
        const growth = before === null ? {} : { growth: difference(total, usageAt(key, before)) };
        return { ...(0,maps_site/* siteOf */.zU)(site), kinds: bytesByKind(kinds), ...total, ...growth };
    });
    sites.sort((a, b) => b.inUseBytes - a.inUseBytes || b.allocatedBytes - a.allocatedBytes);
    const { total, kinds } = usageOfAll(after);
    const earlier = before === null ? null : usageOfAll(before).total;
    return {
        version: 1,
        rate,
        exact: rate === 1,
        totals: {
            retainedBytes: total.inUseBytes - (earlier?.inUseBytes ?? 0),
            allocatedBytes: total.allocatedBytes - (earlier?.allocatedBytes ?? 0),
        },
        inUseBytes: after.heapInUseBytes,
        kinds: bytesByKind(kinds),
        sites,
        warnings: after.warnings,
    };
}
function usageOfAll({ sites, rate }) {
    const sum = new usage/* UsageSum */.X(rate);
    for (const { cells } of sites.values())
        sum.add(cells);
    return sum;
}
const usageAt = (key, { sites, rate }) => new usage/* UsageSum */.X(rate).add(sites.get(key)?.cells ?? []).total;
function bytesByKind(usages) {
    const bytes = {};
    for (const kind of maps_site/* KINDS */.GW) {
        const usage = usages[kind];
        if (usage !== undefined)
            bytes[kind] = { inUseBytes: usage.inUseBytes, allocatedBytes: usage.allocatedBytes };
    }
    return bytes;
}
const difference = (after, before) => ({
    retainedBytes: after.inUseBytes - before.inUseBytes,
    allocatedBytes: after.allocatedBytes - before.allocatedBytes,
    retainedObjects: after.inUseObjects - before.inUseObjects,
    allocatedObjects: after.allocatedObjects - before.allocatedObjects,
});

// EXTERNAL MODULE: ./build/report/derived.js
var derived = __webpack_require__(19110);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/format.js
var format = __webpack_require__(92772);
;// CONCATENATED MODULE: ./build/report/attribution-text.js



const MOST_SITES = 20;
function attributionText({ totals, inUseBytes, kinds, sites, rate, }) {
    const mapBytes = Object.values(kinds).reduce((sum, kind) => sum + kind.inUseBytes, 0);
    const share = inUseBytes > 0 ? (0,format/* formatPercent */.l9)((100 * mapBytes) / inUseBytes) : '–';
    const rows = sites.slice(0, MOST_SITES).map((site) => {
        const place = `${(0,report_escape/* visibleText */.Q6)((0,format/* shortFunction */.zR)(site.function), 60)} (${(0,report_escape/* visibleText */.Q6)(site.file, 80)}:${site.line})`;
        const notes = (0,derived/* derivedNotes */.b)(site).map((note) => `  ${note}`);
        return `${(0,format/* formatBytes */.z3)(site.inUseBytes).padStart(10)}  ${(0,format/* formatBytes */.z3)(site.allocatedBytes).padStart(10)}  ${place}${notes.join('')}`;
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
var output = __webpack_require__(38288);
;// CONCATENATED MODULE: ./build/cli/attribute.js






const USAGE = 'go-map-regression attribute --after FILE [--before FILE] [--symbols FILE | --binary FILE] [--json FILE]';
const FLAGS = {
    after: {
        value: 'FILE',
        help: 'heap profile: /debug/pprof/heap?gc=1, with or without debug=1, or of go test -memprofile',
    },
    before: { value: 'FILE', help: 'an earlier one of the same process; totals are then after − before' },
    symbols: { value: 'FILE', help: 'answer of /debug/pprof/symbol for the addresses of both, in text form' },
    binary: {
        value: 'FILE',
        help: 'the executable of the process, stripped or not, which names them as well; of protobuf profiles, what they called',
    },
    json: { value: 'FILE', help: 'write JSON to this file; - for standard output' },
};
async function command(args) {
    const flags = (0,cli_flags/* readFlags */.u)({ usage: USAGE, flags: FLAGS, operands: [] }, args);
    if (flags === null)
        return 0;
    const { after: afterFile, before: beforeFile = null, symbols = null, binary = null, json } = flags.values;
    if (afterFile === undefined) {
        throw new errors/* MeasurementError */.HG('inputs', '`--after` is missing: expected a heap profile', {
            remedy: `Usage: ${USAGE}`,
        });
    }
    const files = { after: afterFile, before: beforeFile, binary };
    const { after, before } = await (0,measure_files/* attributeFiles */.O)(files, { directory: '.', symbols });
    const result = attributionJson(after, before);
    for (const warning of result.warnings)
        process.stderr.write(`warning: ${warning}\n`);
    if (json !== undefined)
        await (0,output/* writeJson */.GF)(json, result);
    if (json !== '-')
        process.stdout.write(attributionText(result));
    return 0;
}


/***/ }),

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

/***/ 81159:
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
    'made',
    'filled',
    'derived',
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

/***/ 92772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ formatCountGrowth),
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   MH: () => (/* binding */ formatMilliseconds),
/* harmony export */   Mo: () => (/* binding */ formatFigure),
/* harmony export */   Sb: () => (/* binding */ percentNote),
/* harmony export */   T9: () => (/* binding */ formatGrowth),
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   Yx: () => (/* binding */ formatPercentGrowth),
/* harmony export */   aI: () => (/* binding */ entriesText),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   z3: () => (/* binding */ formatBytes),
/* harmony export */   zR: () => (/* binding */ shortFunction)
/* harmony export */ });
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
const formatCount = (count) => `${Math.round(count) < 0 ? MINUS : ''}${String(Math.abs(Math.round(count))).replace(/\B(?=(\d{3})+$)/g, ',')}`;
const formatCountGrowth = (count) => {
    const size = formatCount(Math.abs(count));
    return size === '0' ? size : `${sign(count)}${size}`;
};
const formatFigure = (figure) => figure >= 100 ? formatCount(figure) : digits(figure);
const formatSeconds = (seconds) => `${formatFigure(seconds)} s`;
const formatMilliseconds = (ms) => `${formatFigure(ms)} ms`;
const entriesText = (entries) => {
    if (entries >= 1.5)
        return `about ${String(Number(entries.toPrecision(2)))} entries`;
    return entries > 0.5 ? 'about one entry' : `about one entry in ${formatCount(1 / entries)}`;
};
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
