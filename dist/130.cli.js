export const id = 130;
export const ids = [130];
export const modules = {

/***/ 63065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ok: () => (/* binding */ marksOf),
/* harmony export */   Zq: () => (/* binding */ chooseAnchor),
/* harmony export */   p0: () => (/* binding */ measuredUpTo)
/* harmony export */ });
/* harmony import */ var _measure_short_commit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61947);

const TAGS = 'refs/tags/';
const marksOf = (measured, { key, resets }) => {
    const tagged = measured.filter(({ ref }) => ref.startsWith(TAGS));
    const ofKey = resets.filter((one) => one.key === key).toReversed();
    return new Map([
        ...tagged.map(({ commit, ref }) => [commit, ref.slice(TAGS.length)]),
        ...ofKey.map(({ commit, ...reset }) => [commit, resetWords(reset)]),
    ]);
};
const resetWords = ({ by, at, reason }) => `the reset by ${by} on ${at.slice(0, 10)} (${reason})`;
const chooseAnchor = (measured, { key, resets }, release) => {
    const marks = marksOf(measured, { key, resets });
    if (release !== null && !marks.has(release.commit))
        marks.set(release.commit, release.tag);
    const candidates = sinceReset(measured, resets.find((one) => one.key === key));
    const marked = candidates.find(({ commit }) => marks.has(commit));
    if (marked !== undefined)
        return { entry: marked, why: marks.get(marked.commit) };
    const oldest = candidates.at(-1);
    return oldest === undefined
        ? null
        : { entry: oldest, why: `the first measurement (${(0,_measure_short_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .shortCommit */ .A)(oldest.commit)})` };
};
const sinceReset = (measured, reset) => reset === undefined || measured.some(({ commit }) => commit === reset.commit)
    ? measured
    : measured.filter(({ measuredAt }) => Date.parse(measuredAt) >= Date.parse(reset.at));
const measuredUpTo = ({ entries }, key, { commit, measuredAt }) => entries
    .filter((entry) => entry.key === key)
    .filter((entry) => entry.commit === commit || Date.parse(entry.measuredAt) < Date.parse(measuredAt));


/***/ }),

/***/ 11130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/baseline/baseline-index.js
var baseline_index = __webpack_require__(52310);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/io/child-environment.js
var child_environment = __webpack_require__(72415);
// EXTERNAL MODULE: ./build/report/shell.js
var shell = __webpack_require__(89761);
// EXTERNAL MODULE: external "./assets.js"
var external_assets_js_ = __webpack_require__(35521);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/io/regular-file.js
var regular_file = __webpack_require__(34052);
;// CONCATENATED MODULE: ./build/io/log-tail.js



const TAIL_BYTES = 64 * 1024;
const LINE_CHARACTERS = 500;
const UNPRINTABLE = /[^\P{Cc}\t]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
async function readLogTail(file, lines = 50) {
    if (file === null)
        return [];
    const { text, whole } = await readLogEnd(file, TAIL_BYTES);
    const all = text.split(/\r?\n|\r/);
    if (!whole && all.length > 1)
        all.shift();
    if (all.at(-1) === '')
        all.pop();
    return all.slice(-lines).map(printable);
}
async function readLogEnd(file, bytes) {
    const handle = await (0,regular_file/* openRegularFile */.Z)(file).catch(() => null);
    if (handle === null)
        return { text: '', whole: true };
    try {
        const { size } = await handle.stat();
        const position = Math.max(0, size - bytes);
        const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(size - position), position });
        return { text: buffer.toString('utf8', 0, bytesRead), whole: position === 0 };
    }
    finally {
        await handle.close();
    }
}
const logLength = async (file) => file === null ? 0 : (await (0,promises_.stat)(file)).size;
const PIECE_BYTES = 64 * 1024;
async function* readLogPieces(file, from, to) {
    const handle = file === null ? null : await (0,regular_file/* openRegularFile */.Z)(file).catch(() => null);
    if (handle === null)
        return;
    try {
        const buffer = Buffer.alloc(PIECE_BYTES);
        let rest = '';
        for (let position = from; position < to;) {
            const length = Math.min(PIECE_BYTES, to - position);
            const { bytesRead } = await handle.read({ buffer, position, length });
            if (bytesRead === 0)
                break;
            position += bytesRead;
            const text = rest + buffer.toString('latin1', 0, bytesRead);
            const end = text.lastIndexOf('\n') + 1 || text.length;
            rest = text.slice(end);
            yield text.slice(0, end);
        }
        if (rest !== '')
            yield rest;
    }
    finally {
        await handle.close();
    }
}
function printable(line) {
    const clean = (0,external_node_util_.stripVTControlCharacters)(line).replace(UNPRINTABLE, '');
    return clean.length > LINE_CHARACTERS ? `${clean.slice(0, LINE_CHARACTERS).toWellFormed()}…` : clean;
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/io/process-group.js
var process_group = __webpack_require__(24042);
;// CONCATENATED MODULE: ./build/io/with-cleanup.js
async function withCleanup(work, cleanUp) {
    const [outcome] = await Promise.allSettled([work()]);
    if (outcome.status === 'rejected') {
        await cleanUp().catch(() => undefined);
        throw outcome.reason;
    }
    await cleanUp();
    return outcome.value;
}

;// CONCATENATED MODULE: ./build/io/run-command.js





async function runCommand(spec) {
    const group = await (0,process_group/* startGroup */.Oh)(spec);
    const timer = new AbortController();
    const late = (0,external_node_timers_promises_.setTimeout)(spec.timeoutMs, 'late', { signal: timer.signal });
    const exit = await withCleanup(() => Promise.race([group.exited, late, ...(spec.interrupted ? [spec.interrupted] : [])]), async () => {
        timer.abort();
        await group.stop();
    });
    if (exit !== 'late' && exit.code === 0)
        return exit;
    const how = exit === 'late' ? `did not finish within ${spec.timeoutMs / 1000} s` : (0,process_group/* describeExit */.KE)(exit);
    throw new errors/* MeasurementError */.HG(spec.stage, `${spec.what} ${how}`, {
        remedy: remedy(exit, spec.command),
        logTail: await readLogTail(spec.outputFile),
    });
}
function remedy(exit, command) {
    if (exit === 'late')
        return 'Make it shorter or raise `timeout`.';
    if (exit.code === 127)
        return 'A command in it was not found: install it in an earlier step, or correct the path.';
    if (exit.code === 126)
        return 'A file in it cannot be run: `chmod +x` it.';
    return `Run it by itself and correct what it reports: ${command}`;
}

;// CONCATENATED MODULE: ./build/io/go-command.js



const OUTPUT_BYTES = 1 << 20;
async function goCommand(command, name, spec) {
    const { cwd, env, timeoutMs, directory } = spec;
    const outputFile = (0,external_node_path_.join)(directory, `${name.replace(/\W+/g, '-')}.log`);
    const what = `\`go ${name}\` of ${spec.package}`;
    await runCommand({ command, cwd, env, timeoutMs, outputFile, stage: 'build', what });
    return (await readLogEnd(outputFile, OUTPUT_BYTES)).text;
}

;// CONCATENATED MODULE: ./build/io/build-tests.js






const ADDED = {
    'agent.go': 'zz_go_map_regression_test.go',
    'benchmarks.go': 'zz_go_map_regression_benchmarks_test.go',
};
const FIELDS = [
    ...['{{.Name}}', '{{.Dir}}', '{{.ImportPath}}', '{{with .Module}}{{.Path}}{{end}}'],
    ...['{{join .TestGoFiles "\\t"}}', '{{join .XTestGoFiles "\\t"}}'],
].join('\t');
const FIELDS_LINE = /^(\w+)\t(\/[^\t\n]+)\t([^\t\n]+)\t([^\t\n]*)((?:\t[^\t\n]*)+)$/gm;
async function listPackages(spec) {
    await (0,promises_.mkdir)(spec.directory, { recursive: true });
    const list = `go list -f ${(0,shell/* shellWord */.r)(FIELDS)} ${spec.flags} ${(0,shell/* shellWord */.r)(spec.package)}`;
    const lines = (await goCommand(list, 'list', spec)).matchAll(FIELDS_LINE);
    return [...lines].map(([, name, directory, importPath, modulePath, files]) => ({
        ...{ name: name, directory: directory, importPath: importPath, modulePath: modulePath },
        testFiles: files.split('\t').filter((file) => file !== ''),
    }));
}
async function buildTests(spec, of) {
    const { package: path, flags, directory, onProgress } = spec;
    await (0,promises_.mkdir)(directory, { recursive: true });
    const replaced = {};
    for (const [asset, added] of Object.entries(ADDED)) {
        const text = await (0,promises_.readFile)((0,external_node_path_.join)(external_assets_js_.ASSETS, asset), 'utf8');
        const file = (0,external_node_path_.join)(directory, asset);
        await (0,promises_.writeFile)(file, text.replace(/^package main$/m, `package ${of.name}`));
        replaced[(0,external_node_path_.join)(of.directory, added)] = file;
    }
    const [overlay, binary] = [(0,external_node_path_.join)(directory, 'overlay.json'), (0,external_node_path_.join)(directory, 'benchmarks.test')];
    await (0,promises_.writeFile)(overlay, JSON.stringify({ Replace: replaced }));
    onProgress(`Building: go test -c ${flags === '' ? '' : `${flags} `}${path}, with its heap profile served`);
    const command = [
        'go test -c',
        '-vet=off',
        ...['-overlay', (0,shell/* shellWord */.r)(overlay), '-o', (0,shell/* shellWord */.r)(binary), flags, (0,shell/* shellWord */.r)(of.importPath)],
    ];
    await goCommand(command.join(' '), 'test -c', spec);
    return { binary, directory: of.directory };
}
async function buildTestsOfOne(spec) {
    const found = await listPackages(spec);
    const [one] = found;
    if (one !== undefined && found.length === 1)
        return buildTests(spec, one);
    throw new errors/* MeasurementError */.HG('build', `${spec.package} is ${found.length} packages: expected one`, {
        remedy: 'Build them first where they are generated, with `build`.',
    });
}

;// CONCATENATED MODULE: ./build/io/find-benchmarks.js







const LIST_BYTES = 1 << 20;
const NAME = /^Benchmark[\p{L}\p{N}_]*$/gmu;
async function findBenchmarks(spec, pattern) {
    const found = [];
    for (const [i, one] of (await withBenchmarks(await listPackages(spec))).entries()) {
        const own = { ...spec, package: one.importPath, directory: (0,external_node_path_.join)(spec.directory, String(i)) };
        const names = await listBenchmarks(own, await buildTests(own, one), pattern);
        found.push(...names.map((name) => ({ name, importPath: one.importPath, path: pathOf(one) })));
    }
    if (found.length > 0)
        return found;
    throw new errors/* MeasurementError */.HG('load', `no benchmark of \`test-package\` ${JSON.stringify(spec.package)} matches \`bench\` ${JSON.stringify(pattern)}`, {
        remedy: `\`go test -list '^Benchmark' ${spec.package}\` names those that there are.`,
    });
}
async function withBenchmarks(packages) {
    const found = [];
    for (const one of packages) {
        const texts = await Promise.all(one.testFiles.map((file) => (0,promises_.readFile)((0,external_node_path_.join)(one.directory, file), 'utf8').catch(() => '')));
        if (texts.some((text) => /^func\s+Benchmark/m.test(text)))
            found.push(one);
    }
    return found;
}
async function listBenchmarks({ package: path, directory, ...where }, tests, pattern) {
    const outputFile = (0,external_node_path_.join)(directory, 'benchmarks.log');
    const command = `cd ${(0,shell/* shellWord */.r)(tests.directory)} && exec ${(0,shell/* shellWord */.r)(tests.binary)} -test.list=${(0,shell/* shellWord */.r)(pattern)}`;
    const what = `listing the benchmarks of ${path}`;
    await runCommand({ ...where, command, outputFile, stage: 'load', what });
    return (await readLogEnd(outputFile, LIST_BYTES)).text.match(NAME) ?? [];
}
const pathOf = ({ importPath, modulePath }) => modulePath !== '' && `${importPath}/`.startsWith(`${modulePath}/`)
    ? importPath.slice(modulePath.length + 1)
    : importPath;

// EXTERNAL MODULE: ./build/io/report-files.js
var report_files = __webpack_require__(77337);
;// CONCATENATED MODULE: ./build/io/run-build.js


async function runBuild(command, { cwd, env, logDirectory, onProgress }, timeoutMs) {
    onProgress(`Building: ${command}`);
    const outputFile = (0,external_node_path_.join)(logDirectory, 'build.log');
    await runCommand({ command, cwd, env, timeoutMs, outputFile, stage: 'build', what: 'the build' });
}

// EXTERNAL MODULE: ./build/io/find-baseline.js + 2 modules
var find_baseline = __webpack_require__(21767);
// EXTERNAL MODULE: ./build/io/git.js
var git = __webpack_require__(86349);
// EXTERNAL MODULE: ./build/io/interrupts.js
var interrupts = __webpack_require__(22093);
;// CONCATENATED MODULE: ./build/baseline/baseline.js
const measuredHere = (measurement) => ({
    measurement,
    relation: 'measured here',
    distance: 0,
});

// EXTERNAL MODULE: ./build/measure/short-commit.js
var short_commit = __webpack_require__(61947);
// EXTERNAL MODULE: ./build/io/base-checkout.js
var base_checkout = __webpack_require__(81109);
// EXTERNAL MODULE: ./build/measure/fingerprint.js
var fingerprint = __webpack_require__(92187);
// EXTERNAL MODULE: ./build/maps/site.js
var maps_site = __webpack_require__(81159);
// EXTERNAL MODULE: ./build/maps/call-tree.js
var call_tree = __webpack_require__(23609);
;// CONCATENATED MODULE: ./build/measure/calls.js

const MOST_FRAMES = 1_000;
const SMALLEST_SHARE = 0.001;
const ROUNDING = 1e-12;
function mergeCalls(parts, place = (frame) => frame) {
    const calls = new call_tree/* CallTreeBuilder */.Q();
    for (const { tree, weight } of parts) {
        const frames = tree.frames.map((frame) => calls.frame(place(frame)));
        const places = [];
        for (const { parent, frame, branches, retainedBytes, allocatedBytes } of tree.nodes) {
            const node = calls.node(places[parent] ?? -1, frames[frame] ?? -1);
            places.push(node);
            calls.add(node, { retainedBytes: retainedBytes * weight, allocatedBytes: allocatedBytes * weight });
            calls.atLeast(node, branches);
        }
    }
    return calls.tree();
}
function boundCalls({ frames, nodes }) {
    const weights = weightsOf(nodes);
    const kept = new Set([...nodes.keys()]
        .filter((node) => nodes[node].frame !== -1 && weights[node] >= SMALLEST_SHARE)
        .sort((a, b) => weights[b] - weights[a] || a - b)
        .slice(0, MOST_FRAMES));
    const bound = new call_tree/* CallTreeBuilder */.Q();
    const places = [];
    const branchesOf = new Map();
    for (const [i, node] of nodes.entries()) {
        const caller = places[node.parent] ?? -1;
        const isInside = node.parent !== -1 && !kept.has(node.parent);
        if (isInside || weights[i] < ROUNDING) {
            places.push(caller);
            if (isInside && caller !== -1)
                bound.add(caller, node);
            continue;
        }
        const place = bound.node(caller, kept.has(i) ? bound.frame(frames[node.frame]) : -1);
        places.push(place);
        bound.add(place, node);
        if (kept.has(i))
            continue;
        const branches = (branchesOf.get(place) ?? 0) + Math.max(1, node.branches);
        branchesOf.set(place, branches);
        bound.atLeast(place, branches);
    }
    return bound.tree();
}
function weightsOf(nodes) {
    const retained = sizesOf(nodes, ({ retainedBytes }) => retainedBytes);
    const allocated = sizesOf(nodes, ({ allocatedBytes }) => allocatedBytes);
    return retained.map((share, node) => Math.max(share, allocated[node]));
}
function sizesOf(nodes, bytesOf) {
    const sizes = Float64Array.from(nodes, (node) => Math.abs(bytesOf(node)));
    let all = 0;
    for (let i = nodes.length - 1; i >= 0; i--) {
        const { parent } = nodes[i];
        if (parent === -1)
            all += sizes[i];
        else
            sizes[parent] += sizes[i];
    }
    return all === 0 ? sizes : sizes.map((size) => size / all);
}

// EXTERNAL MODULE: ./build/measure/mean.js
var mean = __webpack_require__(57546);
// EXTERNAL MODULE: ./build/measure/source-path.js
var source_path = __webpack_require__(82340);
// EXTERNAL MODULE: ./build/measure/totals.js
var measure_totals = __webpack_require__(48968);
;// CONCATENATED MODULE: ./build/measure/summarize.js





function summarize(runs, context) {
    const { provenance, fingerprint, rate, roots, operationsFrom, notes } = context;
    const repeated = runs.findLast((run) => run.rounds.length > 0)?.rounds ?? [];
    const drained = runs.map((run) => run.drained).filter((growth) => growth !== null);
    const byRun = runs.map((run) => bySite(run.growth, roots));
    const byRound = repeated.map((round) => bySite(round.growth, roots));
    const byDrain = drained.length === runs.length ? drained.map((growth) => bySite(growth, roots)) : [];
    const keys = new Set([...byRun, ...byRound, ...byDrain].flatMap((sites) => [...sites.keys()]));
    const sites = [...keys].map((key) => {
        const partsIn = (all) => all.map((parts) => parts.get(key) ?? []);
        return measureSite({ runs: partsIn(byRun), rounds: partsIn(byRound), drains: partsIn(byDrain) });
    });
    const cpu = runs.findLast((run) => run.cpu !== null)?.cpu ?? null;
    return {
        version: 1,
        provenance,
        fingerprint,
        rate,
        runs: runs.map((run) => run.facts),
        operationsFrom,
        roundOperations: repeated.map((round) => round.operations),
        sites: sites.sort(measure_totals/* mostRetainedFirst */.sd),
        calls: callsOf(runs, roots),
        cpu: cpu && { ...cpu, sites: cpu.sites.map((site) => portableSite(site, roots)) },
        timeline: runs.findLast((run) => run.timeline.length > 0)?.timeline ?? [],
        notes,
        warnings: [...new Set(runs.flatMap((run) => run.warnings))],
    };
}
function callsOf(runs, roots) {
    const trees = runs.map(({ calls }) => calls).filter((calls) => calls !== null);
    if (trees.length < runs.length)
        return null;
    const parts = trees.map((tree) => ({ tree, weight: 1 / runs.length }));
    return boundCalls(mergeCalls(parts, (frame) => portableSite(frame, roots)));
}
function bySite(growth, roots) {
    return Map.groupBy(growth.map((site) => portableSite(site, roots)), maps_site/* siteKey */.Dd);
}
const portableSite = (site, roots) => ({
    ...site,
    file: (0,source_path/* portablePath */.T)(site.file, site.function, roots),
});
function measureSite({ runs, rounds, drains }) {
    const parts = runs.flat();
    const perRun = (figure) => runs.map((run) => (0,mean/* sum */.c)(run.map(figure)));
    const site = parts[0] ?? rounds.flat()[0] ?? drains.flat()[0];
    return {
        ...(0,maps_site/* siteOf */.zU)(site),
        kinds: meanByKind(parts, runs.length),
        retained: retainedSeries(runs),
        allocated: {
            bytes: perRun((part) => part.allocatedBytes),
            samplingVariance: perRun((part) => part.allocatedVariance),
        },
        unreleased: drains.length === 0 ? null : retainedSeries(drains),
        retainedByRound: rounds.map((round) => (0,mean/* sum */.c)(round.map((part) => part.retainedBytes))),
        slotBytes: site.slotBytes,
        entries: entriesOfAll(parts),
        retainedObjects: (0,mean/* mean */.i)(perRun((part) => part.retainedObjects)),
        allocatedObjects: (0,mean/* mean */.i)(perRun((part) => part.allocatedObjects)),
    };
}
function entriesOfAll(parts) {
    const ranges = parts.map(({ entries }) => entries).filter((entries) => entries !== null);
    if (ranges.length === 0 || ranges.length < parts.length)
        return null;
    return {
        least: Math.min(...ranges.map(({ least }) => least)),
        most: Math.max(...ranges.map(({ most }) => most)),
    };
}
const retainedSeries = (parts) => ({
    bytes: parts.map((part) => (0,mean/* sum */.c)(part.map(({ retainedBytes }) => retainedBytes))),
    samplingVariance: parts.map((part) => (0,mean/* sum */.c)(part.map(({ retainedVariance }) => retainedVariance))),
});
function meanByKind(parts, runs) {
    const present = maps_site/* KINDS */.GW.filter((kind) => parts.some((part) => part.kinds[kind] !== undefined));
    const growthOf = (kind) => ({
        retainedBytes: (0,mean/* sum */.c)(parts.map((part) => part.kinds[kind]?.retainedBytes ?? 0)) / runs,
        allocatedBytes: (0,mean/* sum */.c)(parts.map((part) => part.kinds[kind]?.allocatedBytes ?? 0)) / runs,
    });
    return Object.fromEntries(present.map((kind) => [kind, growthOf(kind)]));
}

;// CONCATENATED MODULE: ./build/io/build-package.js






const build_package_ADDED = 'zz_go_map_regression.go';
const PLACE = /^(\w+) (\/.+)$/gm;
async function buildPackage(spec) {
    const { package: path, flags, directory, onProgress } = spec;
    const [overlay, binary] = [(0,external_node_path_.join)(directory, 'overlay.json'), (0,external_node_path_.join)(directory, 'service')];
    await (0,promises_.mkdir)(directory, { recursive: true });
    const target = (0,external_node_path_.join)(await directoryOf(spec), build_package_ADDED);
    await (0,promises_.writeFile)(overlay, JSON.stringify({ Replace: { [target]: (0,external_node_path_.join)(external_assets_js_.ASSETS, 'agent.go') } }));
    const command = [
        'go build',
        '-overlay',
        (0,shell/* shellWord */.r)(overlay),
        '-o',
        (0,shell/* shellWord */.r)(binary),
        flags,
        (0,shell/* shellWord */.r)(path),
    ];
    onProgress(`Building: go build ${flags === '' ? '' : `${flags} `}${path}, with its heap profile served`);
    await goCommand(command.join(' '), 'build', spec);
    return binary;
}
async function directoryOf(spec) {
    const { package: path, flags } = spec;
    const list = `go list -f '{{.Name}} {{.Dir}}' ${flags} ${(0,shell/* shellWord */.r)(path)}`;
    const places = [...(await goCommand(list, 'list', spec)).matchAll(PLACE)];
    const [, name, directory] = places[0] ?? [];
    if (places.length === 1 && name === 'main')
        return directory;
    const found = places.length === 1 ? `package ${name}` : `${places.length} packages`;
    throw new errors/* MeasurementError */.HG('build', `\`package\` is "${path}", and that is ${found}: expected one main package`, {
        remedy: "Name the directory of the service's main package, such as ./cmd/server.",
    });
}

;// CONCATENATED MODULE: ./build/io/host.js

const hostFacts = () => {
    return { platform: (0,external_node_os_.platform)(), architecture: (0,external_node_os_.arch)(), processors: (0,external_node_os_.availableParallelism)() };
};

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/inputs/without-credentials.js
var without_credentials = __webpack_require__(81651);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: ./build/inputs/service-url.js
var service_url = __webpack_require__(63859);
;// CONCATENATED MODULE: ./build/io/http-get.js



const OPEN = { headers: {}, trust: null };
function httpGet(url, signal, access) {
    const options = {
        ...{ agent: false, signal, rejectUnauthorized: true, secureContext: access.trust ?? undefined },
        headers: { ...access.headers, 'accept-encoding': 'identity' },
    };
    return new Promise((resolve, reject) => {
        const settle = (body) => {
            resolve({ status: body.statusCode, headers: body.headers, body });
        };
        const unix = (0,service_url/* socketOf */.lQ)(url);
        const { get } = /^https:/i.test(url) ? external_node_https_ : external_node_http_;
        const request = unix === null
            ? get(url, options, settle)
            : external_node_http_.get({ ...options, socketPath: unix.socket, path: unix.path }, settle);
        request.on('error', reject);
    });
}
async function readBytes({ body }, maxBytes) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of body) {
        bytes += chunk.length;
        if (bytes > maxBytes)
            throw new Error(`the answer is longer than ${maxBytes} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
const readText = async (answer, maxBytes) => (await readBytes(answer, maxBytes)).toString('utf8');
function networkErrorCode(error) {
    const { name, code, errors } = error;
    if (name === 'AbortError' || name === 'TimeoutError')
        return 'ETIMEDOUT';
    return errors?.length ? networkErrorCode(errors[0]) : code;
}
function describeNetworkError(error) {
    const code = networkErrorCode(error);
    return (code && IN_WORDS[code]) ?? code ?? String(error);
}
const NO_ANSWER_IN_TIME = 'no complete answer in time';
const UNKNOWN_CA = 'its certificate is of no known CA: set `pprof-ca` to a PEM file with the certificate of that CA, or with its own where it signed itself';
const IN_WORDS = {
    ENOENT: 'there is no such socket',
    EACCES: 'no permission to open the socket',
    SELF_SIGNED_CERT_IN_CHAIN: UNKNOWN_CA,
    DEPTH_ZERO_SELF_SIGNED_CERT: UNKNOWN_CA,
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: UNKNOWN_CA,
    UNABLE_TO_GET_ISSUER_CERT: UNKNOWN_CA,
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: UNKNOWN_CA,
    CERT_SIGNATURE_FAILURE: UNKNOWN_CA,
    CERT_HAS_EXPIRED: 'its certificate has expired: renew it',
    CERT_NOT_YET_VALID: 'its certificate is not valid yet: look at the clocks',
    ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for other names: use one of them as the host of the address, or have this host in the certificate',
    ERR_SSL_WRONG_VERSION_NUMBER: 'it does not speak TLS: use http:// instead of https://',
    ERR_SSL_PACKET_LENGTH_TOO_LONG: 'it does not speak TLS: use http:// instead of https://',
    EPROTO: 'TLS could not be agreed on',
    ECONNREFUSED: 'connection refused',
    ECONNRESET: 'the connection was cut',
    EPIPE: 'the connection was cut',
    ENOTFOUND: 'unknown host name',
    ETIMEDOUT: NO_ANSWER_IN_TIME,
    HPE_INVALID_CONSTANT: 'the answer is not HTTP',
};

// EXTERNAL MODULE: external "node:dns/promises"
var external_node_dns_promises_ = __webpack_require__(71553);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./build/io/process-table.js
var process_table = __webpack_require__(85205);
;// CONCATENATED MODULE: ./build/io/listener.js






function addressOf(url) {
    const unix = (0,service_url/* socketOf */.lQ)(url);
    if (unix !== null)
        return { socket: unix.socket };
    const { hostname, port, protocol } = new URL(url);
    return { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port) || (protocol === 'https:' ? 443 : 80) };
}
const addressText = (address) => 'socket' in address ? address.socket : `${address.host}:${address.port}`;
const PORTS = [20_000, 30_000];
async function freePort() {
    for (;;) {
        const port = (0,external_node_crypto_.randomInt)(...PORTS);
        if (await isFree(port))
            return port;
    }
}
const isFree = (port) => new Promise((resolve) => {
    const server = external_node_net_.createServer();
    server.once('error', () => {
        resolve(false);
    });
    server.listen(port, '127.0.0.1', () => {
        server.close(() => {
            resolve(true);
        });
    });
});
function acceptsConnections(address) {
    return new Promise((resolve) => {
        const where = 'socket' in address ? { path: address.socket } : address;
        const socket = external_node_net_.connect({ ...where, timeout: 1_000 });
        const settle = (accepts) => {
            socket.destroy();
            resolve(accepts);
        };
        socket.once('connect', () => {
            settle(true);
        });
        socket.once('error', () => {
            settle(false);
        });
        socket.once('timeout', () => {
            settle(false);
        });
    });
}
async function listenersOn(address) {
    if (process.platform !== 'linux')
        return null;
    const inodes = 'socket' in address
        ? new Set(listeningUnixInodes(readIfThere('/proc/net/unix'), address.socket))
        : await tcpInodes(address);
    const owners = (0,process_table/* processIds */.Uj)().filter((pid) => socketsOf(pid).some((inode) => inodes.has(inode)));
    return owners.length > 0 ? owners : null;
}
async function tcpInodes({ host, port }) {
    const found = await (0,external_node_dns_promises_.lookup)(host, { all: true }).catch(() => []);
    const addresses = new Set(found.flatMap(({ address, family }) => family === 4 ? [address, canonical(`::ffff:${address}`)] : [canonical(address)]));
    const sockets = ['/proc/net/tcp', '/proc/net/tcp6']
        .flatMap((file) => parseListening(readIfThere(file)))
        .filter((socket) => socket.port === port && (WILDCARDS.has(socket.address) || addresses.has(socket.address)));
    return new Set(sockets.map((socket) => socket.inode));
}
const listeningUnixInodes = (table, path) => table.split('\n').flatMap((line) => {
    const [, inode, at] = /^\w+: \w+ \w+ 00010000 \w+ \w+ +(\d+) (.*)$/.exec(line) ?? [];
    return inode !== undefined && at === path ? [inode] : [];
});
const WILDCARDS = new Set(['0.0.0.0', '::']);
const LISTEN = '0A';
function parseListening(table) {
    return table
        .split('\n')
        .slice(1)
        .flatMap((line) => {
        const [, local, , state, , , , , , inode] = line.trim().split(/\s+/);
        if (state !== LISTEN)
            return [];
        const [address, port] = local.split(':');
        return [{ address: decodeAddress(address), port: Number.parseInt(port, 16), inode: inode }];
    });
}
function decodeAddress(hex) {
    const words = hex.match(/.{8}/g).map((word) => word.match(/../g).reverse());
    if (words.length === 1)
        return words[0].map((byte) => Number.parseInt(byte, 16)).join('.');
    return canonical(words.map(([a, b, c, d]) => `${a}${b}:${c}${d}`).join(':'));
}
function canonical(address) {
    return new URL(`http://[${address.replace(/%.*/, '')}]`).hostname.slice(1, -1);
}
function socketsOf(pid) {
    try {
        return (0,external_node_fs_.readdirSync)(`/proc/${pid}/fd`).flatMap((fd) => {
            const [, inode] = /^socket:\[(\d+)\]$/.exec(linkTarget(`/proc/${pid}/fd/${fd}`)) ?? [];
            return inode === undefined ? [] : [inode];
        });
    }
    catch {
        return [];
    }
}
function linkTarget(path) {
    try {
        return (0,external_node_fs_.readlinkSync)(path);
    }
    catch {
        return '';
    }
}
function readIfThere(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'latin1');
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./build/io/run-benchmarks.js




const ANSWER = /^(\d+) (true|false) (true|false)\n$/;
const MOST_BYTES = 100;
async function runBenchmarks({ pattern, iterations }, { loadAddress, timeoutMs, service }) {
    const raise = async (what, remedy) => {
        throw new errors/* MeasurementError */.HG('load', `the benchmark ${pattern} ${what}`, {
            remedy,
            logTail: await readLogTail(service.outputFile),
        });
    };
    const signal = AbortSignal.timeout(timeoutMs);
    const url = `http://${addressText(loadAddress.address)}/`;
    const text = await httpGet(url, signal, OPEN)
        .then((answer) => readText(answer, MOST_BYTES))
        .catch((error) => {
        if (!signal.aborted)
            throw error;
        const late = `did not finish ${iterations} iterations within ${timeoutMs / 1000} s`;
        return raise(late, 'Lower `bench-iterations`, or raise `timeout`.');
    });
    const [, count, failed, skipped] = ANSWER.exec(text) ?? [];
    if (failed === 'true')
        return raise('failed', 'Run it by itself and correct what it reports.');
    if (skipped === 'true')
        return raise('skips itself', 'Give `bench` a pattern that leaves it out.');
    if (count === '0')
        return raise('is not there', 'Give `bench` the name of a benchmark.');
    return Math.max(Number(count), iterations);
}

;// CONCATENATED MODULE: ./build/io/http-load.js


const MAX_FAILED_SHARE = 0.01;
const PROGRESS_MS = 2_000;
const SAMPLE_MS = 50;
async function runHttpLoad(load, context) {
    const { default: autocannon } = await __webpack_require__.e(/* import() */ 174).then(__webpack_require__.t.bind(__webpack_require__, 88174, 19));
    let instance;
    const finished = new Promise((resolve, reject) => {
        instance = autocannon(options(load, context), (error, result) => {
            if (error)
                reject(error);
            else
                resolve(result);
        });
        reportProgress(instance, load, context.onProgress);
    });
    let timer;
    const late = new Promise((resolve) => {
        timer = setTimeout(resolve, context.timeoutMs, 'late');
    });
    try {
        const result = await Promise.race([finished, context.interrupted, late]);
        if (result === 'late')
            throw tooSlow(load, context.timeoutMs);
        return operationsOf(load, result);
    }
    catch (error) {
        throw error instanceof errors/* MeasurementError */.HG ? error : refused(error);
    }
    finally {
        clearTimeout(timer);
        if (instance && 'stop' in instance)
            instance.stop();
        await finished.catch(() => undefined);
    }
}
function options(load, { timeoutMs }) {
    return {
        url: load.url,
        amount: load.requests,
        connections: Math.min(load.connections, load.requests),
        method: load.method,
        headers: load.headers,
        ...(load.body === '' ? {} : { body: load.body }),
        timeout: Math.ceil(Math.min(30, timeoutMs / 1000)),
        sampleInt: SAMPLE_MS,
        setupClient: dropBodies,
    };
}
function dropBodies(client) {
    const { pipelinedRequests } = client;
    pipelinedRequests.addBody = () => undefined;
}
function reportProgress(instance, load, onProgress) {
    let answered = 0;
    let last = performance.now();
    instance.on('response', () => {
        answered++;
        if (performance.now() - last < PROGRESS_MS)
            return;
        last = performance.now();
        onProgress(`${inWords(answered)} of ${inWords(load.requests)} requests`);
    });
}
function operationsOf(load, result) {
    const good = result['2xx'];
    const failed = load.requests - good;
    if (good > 0 && failed <= load.requests * MAX_FAILED_SHARE)
        return good;
    throw new errors/* MeasurementError */.HG('load', `${inWords(failed)} of ${inWords(load.requests)} requests to ${(0,without_credentials/* withoutCredentials */.r)(load.url)} failed: ${failures(load, result)}`, {
        remedy: 'Set `load-url`, `load-method`, `load-body` and `load-headers` to a request that the service answers with 2xx; ' +
            'if it is overloaded, lower `load-connections`; if it closes its connections after each answer, use `load`.',
    });
}
function failures(load, result) {
    const statuses = Object.entries(result.statusCodeStats ?? {}).map(([status, { count }]) => [status, count ?? 0]);
    const answered = statuses.reduce((sum, [, count]) => sum + count, 0);
    const kinds = statuses
        .filter(([status]) => !status.startsWith('2'))
        .map(([status, count]) => `status ${status}: ${inWords(count)}`);
    const silent = load.requests - answered;
    if (silent > 0)
        kinds.push(`no answer: ${inWords(silent)}`);
    return kinds.join(', ');
}
function refused(error) {
    return new errors/* MeasurementError */.HG('load', `the load generator does not take this load: ${String(error)}`, {
        remedy: 'Correct `load-url`, `load-method`, `load-body` or `load-headers`.',
        cause: error,
    });
}
function tooSlow(load, timeoutMs) {
    return new errors/* MeasurementError */.HG('load', `${(0,without_credentials/* withoutCredentials */.r)(load.url)} did not take the load within ${timeoutMs / 1000} s`, {
        remedy: 'Lower `load-requests`, or raise `timeout`.',
    });
}
function inWords(count) {
    return count.toLocaleString('en-US');
}

;// CONCATENATED MODULE: ./build/io/pprof-url.js
function pprofUrlOf(pprofUrl, page) {
    return `${pprofUrl.replace(/\/+$/, '')}/${page}`;
}

;// CONCATENATED MODULE: ./build/io/ready.js


const POLL_MS = 75;
const PROBE_TIMEOUT_MS = 2_000;
async function waitUntilReady(url, { timeoutMs, exited, ...how }) {
    const deadline = performance.now() + timeoutMs;
    const gone = exited.then(() => 'exited');
    let lastSeen = '';
    for (;;) {
        const left = Math.max(1, Math.min(PROBE_TIMEOUT_MS, Math.ceil(deadline - performance.now())));
        const seen = await Promise.race([gone, probe(url, { timeoutMs: left, ...how })]);
        if (seen === 'exited' || seen === 'ready')
            return seen;
        if (lastSeen === '' || left === PROBE_TIMEOUT_MS || seen !== NO_ANSWER_IN_TIME)
            lastSeen = seen;
        if (performance.now() + POLL_MS > deadline)
            return { lastSeen };
        await Promise.race([gone, (0,external_node_timers_promises_.setTimeout)(POLL_MS)]);
    }
}
async function probe(url, { timeoutMs, answer, access }) {
    try {
        const { status, body } = await httpGet(url, AbortSignal.timeout(timeoutMs), access);
        body.on('error', () => undefined).destroy();
        return answer === 'any' || (status >= 200 && status < 300) ? 'ready' : `status ${status}`;
    }
    catch (error) {
        return describeNetworkError(error);
    }
}

;// CONCATENATED MODULE: ./build/io/require-ready.js








const RETRY_MS = 75;
async function requireReady(spec, group) {
    const started = performance.now();
    const passedMs = () => performance.now() - started;
    const index = pprofUrlOf(spec.pprofUrl, '');
    const first = spec.readyUrl ?? index;
    const access = spec.readyUrl === null ? spec.access : spec.readyAccess;
    await requireAnswer(first, { answer: 'ok', access, timeoutMs: spec.readyTimeoutMs }, { spec, group });
    const timeoutMs = spec.readyTimeoutMs - passedMs();
    await requireAnswer(index, { answer: 'any', access: spec.access, timeoutMs }, { spec, group });
    if (spec.loadAddress !== null)
        await requireConnections(spec.loadAddress, { spec, group });
    spec.onProgress(`The service is ready after ${(passedMs() / 1000).toFixed(1)} s`);
}
async function requireConnections({ address, whose, remedy }, { spec, group }) {
    const deadline = performance.now() + spec.readyTimeoutMs;
    while (!(await acceptsConnections(address))) {
        if (group.exit)
            throw await exitError(group, 'before it was ready');
        if (performance.now() < deadline)
            await Promise.race([(0,external_node_timers_promises_.setTimeout)(RETRY_MS), group.exited]);
        else {
            await group.stop().catch(() => undefined);
            throw new errors/* MeasurementError */.HG('ready', `the service was not ready within ${spec.readyTimeoutMs / 1000} s: ${addressText(address)} (${whose}) accepts no connections`, { remedy, logTail: await readLogTail(group.outputFile) });
        }
    }
}
async function requireAnswer(url, waiting, { spec, group }) {
    const seen = await waitUntilReady(url, { ...waiting, exited: group.exited });
    if (seen === 'ready')
        return;
    if (seen === 'exited')
        throw await exitError(group, 'before it was ready');
    await group.stop().catch(() => undefined);
    const seconds = spec.readyTimeoutMs / 1000;
    throw new errors/* MeasurementError */.HG('ready', `the service was not ready within ${seconds} s: ${(0,without_credentials/* withoutCredentials */.r)(url)} gave ${seen.lastSeen}`, {
        remedy: url === spec.readyUrl
            ? 'Set `ready-url` to an address that answers 2xx without redirects, or raise `ready-timeout`.'
            : spec.remedy,
        logTail: await readLogTail(group.outputFile),
    });
}
async function exitError({ exited, outputFile }, when) {
    return new errors/* MeasurementError */.HG('service', `the service ${(0,process_group/* describeExit */.KE)(await exited)} ${when}`, {
        remedy: 'It must run in the foreground until it is stopped: its last output says why it ended.',
        logTail: await readLogTail(outputFile),
    });
}

;// CONCATENATED MODULE: ./build/io/pprof-client.js


class PprofClient {
    #access;
    pprofUrl;
    #requests = 0;
    constructor(pprofUrl, access) {
        this.pprofUrl = pprofUrl;
        this.#access = access;
    }
    get requests() {
        return this.#requests;
    }
    urlOf(page) {
        return pprofUrlOf(this.pprofUrl, page);
    }
    get(page, signal) {
        this.#requests++;
        return httpGet(this.urlOf(page), signal, this.#access);
    }
}

;// CONCATENATED MODULE: ./build/io/restart-error.js

const restartError = (what, detail = {}) => new errors/* MeasurementError */.HG('service', `the service ${what}`, {
    remedy: 'One process must serve the whole measurement: look for a crash in its log, turn off reloading, and reach a single ' +
        'one, not several behind a load balancer.',
    ...detail,
});

// EXTERNAL MODULE: ./build/io/stop-group.js
var stop_group = __webpack_require__(21667);
;// CONCATENATED MODULE: ./build/io/service-identity.js







const CMDLINE_TIMEOUT_MS = 5_000;
const CMDLINE_BYTES = 1 << 20;
async function identifyService(pprof, id) {
    const members = (0,stop_group/* groupMembers */.rU)(id);
    const { pprofUrl } = pprof;
    const listeners = await listenersOn(addressOf(pprofUrl));
    if (listeners === null)
        return identifyByCommandLine(pprof, members);
    const ours = members.filter((row) => listeners.includes(row.pid));
    if (ours.length === 0) {
        throw new errors/* MeasurementError */.HG('service', `${(0,without_credentials/* withoutCredentials */.r)(pprofUrl)} is answered by another process, ${describeProcess(listeners[0])}`, {
            remedy: 'The service must open this address itself: end the other process, or set `pprof-url` to another port.',
        });
    }
    const isParent = (row) => ours.some((other) => other.parent === row.pid);
    return { process: ours.findLast((row) => !isParent(row)), commandLine: null, warnings: [] };
}
async function identifyRunning(pprof) {
    const listeners = await listenersOn(addressOf(pprof.pprofUrl));
    if (listeners === null)
        return UNKNOWN;
    const commandLine = await askCommandLine(pprof);
    const pid = listeners.find((listener) => (0,process_table/* commandLineOf */.l0)(listener) === commandLine);
    const startedAt = pid === undefined ? null : (0,process_table/* processStartedAt */.W7)(pid);
    return startedAt === null ? UNKNOWN : { ...UNKNOWN, process: { pid: pid, startedAt } };
}
const UNKNOWN = { process: null, commandLine: null, warnings: [] };
async function identityChange(pprof, identity) {
    const { process: known, commandLine } = identity;
    const { pprofUrl } = pprof;
    const where = (0,without_credentials/* withoutCredentials */.r)(pprofUrl);
    if (known !== null && (0,process_table/* processStartedAt */.W7)(known.pid) !== known.startedAt) {
        return `process ${known.pid}, which served ${where}, has ended`;
    }
    if (commandLine !== null) {
        const now = await askCommandLine(pprof);
        return now === commandLine ? null : `${where} is now answered by \`${now ?? 'nobody'}\``;
    }
    if (known === null)
        return null;
    const listeners = await listenersOn(addressOf(pprofUrl));
    if (listeners?.includes(known.pid))
        return null;
    return listeners === null
        ? `process ${known.pid} no longer listens on ${where}`
        : `${where} is now answered by ${describeProcess(listeners[0])}`;
}
function executableOf(pid) {
    const link = `/proc/${pid}/exe`;
    try {
        (0,external_node_fs_.accessSync)(link, external_node_fs_.constants.R_OK);
        return link;
    }
    catch {
        return null;
    }
}
function describeProcess(pid) {
    return `process ${pid} (${(0,process_table/* commandLineOf */.l0)(pid)})`;
}
async function identifyByCommandLine(pprof, members) {
    const where = (0,without_credentials/* withoutCredentials */.r)(pprof.pprofUrl);
    const commandLine = await askCommandLine(pprof);
    const match = commandLine === null ? undefined : members.find((row) => (0,process_table/* commandLineOf */.l0)(row.pid) === commandLine);
    if (match !== undefined)
        return { process: match, commandLine, warnings: [] };
    const answers = commandLine === null ? `${where}/cmdline does not answer` : `\`${commandLine}\` answers there`;
    const warning = `It could not be checked that ${where} is served by the service that was started: the system does not say ` +
        `which process listens, and ${answers}. A restart during the load may go unnoticed.`;
    return { process: null, commandLine, warnings: [warning] };
}
async function askCommandLine(pprof) {
    try {
        const answer = await pprof.get('cmdline', AbortSignal.timeout(CMDLINE_TIMEOUT_MS));
        const text = await readText(answer, CMDLINE_BYTES);
        return answer.status === 200 ? text.replaceAll('\0', ' ').trim() : null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/io/service.js










const EXIT_NEWS_MS = 300;
const REMEDY = 'Import `net/http/pprof` and serve it there, or set `pprof-url` to where it is served; if the service only starts slowly, raise `ready-timeout`.';
async function startService(spec) {
    await requireFreeAddress(spec.pprofUrl);
    spec.onProgress(`Starting the service: ${spec.command}`);
    const settings = { memprofilerate: spec.rate, ...(spec.gcTrace && { gctrace: 1 }) };
    const env = { ...spec.env, GODEBUG: (0,child_environment/* withGodebug */.wE)(spec.env['GODEBUG'], settings) };
    const group = await (0,process_group/* startGroup */.Oh)({ ...spec, env });
    try {
        await requireReady({ ...spec, remedy: REMEDY }, group);
        const pprof = new PprofClient(spec.pprofUrl, spec.access);
        const identity = await identifyService(pprof, group.id);
        return {
            pprof,
            exited: group.exited,
            outputFile: group.outputFile,
            binary: identity.process && executableOf(identity.process.pid),
            warnings: identity.warnings,
            async verifySameProcess() {
                const change = group.exit ? 'it exited' : await identityChange(pprof, identity);
                if (change !== null)
                    throw await changeError(group, change);
            },
            stop: () => group.stop(),
        };
    }
    catch (error) {
        await group.stop().catch(() => undefined);
        throw error;
    }
}
async function requireFreeAddress(pprofUrl) {
    const address = addressOf(pprofUrl);
    if (!(await acceptsConnections(address)))
        return;
    const listeners = await listenersOn(address);
    const by = listeners === null ? '' : ` by ${describeProcess(listeners[0])}`;
    throw new errors/* MeasurementError */.HG('service', `${addressText(address)} (pprof-url) is already taken${by}`, {
        remedy: 'End that process before this step, or let the service use another port and set `pprof-url` to it.',
    });
}
async function changeError(group, change) {
    await Promise.race([group.exited, (0,external_node_timers_promises_.setTimeout)(EXIT_NEWS_MS)]);
    if (group.exit)
        return exitError(group, 'while it was measured');
    return restartError(`restarted or was replaced while it was measured: ${change}`, {
        logTail: await readLogTail(group.outputFile),
    });
}

;// CONCATENATED MODULE: ./build/io/load.js








const NAMES = { warmup: 'the warm-up', load: 'the load', drain: 'the drain' };
async function runLoad(load, context) {
    const { service, ...where } = context;
    const started = performance.now();
    const interrupted = service.exited.then(async () => {
        throw await exitError(service, `during ${NAMES[context.stage]}`);
    });
    interrupted.catch(() => undefined);
    try {
        const operations = load.kind === 'benchmarks'
            ? await Promise.race([runBenchmarks(load, context), interrupted])
            : await sendLoad(load, { ...where, interrupted });
        return { operations, seconds: (performance.now() - started) / 1000 };
    }
    catch (error) {
        await Promise.race([interrupted, (0,external_node_timers_promises_.setTimeout)(EXIT_NEWS_MS)]);
        throw error;
    }
}
async function sendLoad(load, context) {
    if (load.kind === 'http')
        return runHttpLoad(load, context);
    await runCommand({ ...context, command: load.command, what: NAMES[context.stage] });
    return null;
}
function describeLoad({ load, warmup }) {
    return [describe(load), ...(warmup === null ? [] : [`after warm-up ${oneLine(warmup)}`])].join('; ');
}
function describe(load) {
    switch (load.kind) {
        case 'command':
            return oneLine(load.command) || ELSEWHERE;
        case 'http':
            return describeRequests(load);
        case 'benchmarks':
            return `go test -bench ${load.pattern} -benchtime ${load.iterations}x`;
    }
}
const ELSEWHERE = 'run elsewhere: the profiles were given';
const oneLine = (command) => command.trim().replace(/\s+/g, ' ');
function describeRequests(load) {
    const names = Object.keys(load.headers).map((name) => name.toLowerCase());
    return [
        `${load.method} ${(0,without_credentials/* withoutCredentials */.r)(load.url)}`,
        `${load.requests} requests`,
        `${load.connections} connections`,
        ...(load.body === ''
            ? []
            : [`body sha256 ${(0,external_node_crypto_.createHash)('sha256').update(load.body).digest('hex').slice(0, 16)}`]),
        ...(names.length === 0 ? [] : [`headers ${names.sort().join(' ')}`]),
    ].join(', ');
}

// EXTERNAL MODULE: ./build/io/measure-files.js + 1 modules
var measure_files = __webpack_require__(64010);
// EXTERNAL MODULE: ./build/maps/call-growth.js
var call_growth = __webpack_require__(25178);
;// CONCATENATED MODULE: ./build/measure/gc-trace.js

const BEGINNING = /(?<!\w)gc \d{1,15} @[^\r\n]*/g;
const NUMBER = '(\\d{1,15}(?:\\.\\d{1,15})?)';
const LINE = new RegExp(`^gc \\d+ @${NUMBER}s \\d{1,3}%(?: \\(checking for goroutine leaks\\))?: ` +
    `${NUMBER}\\+${NUMBER}\\+${NUMBER} ms clock, ` +
    `${NUMBER}\\+${NUMBER}/${NUMBER}/${NUMBER}\\+${NUMBER} ms cpu, ` +
    '\\d+->\\d+->\\d+ MB, \\d+ MB goal, \\d+ MB stacks, \\d+ MB globals, ([1-9]\\d{0,5}) P( \\(forced\\))?$');
class GcTrace {
    #collections = 0;
    #forcedCollections = 0;
    #unreadLines = 0;
    #cpuMsPerProcessor = 0;
    #totalPauseMs = 0;
    #longestPauseMs = 0;
    read(text) {
        for (const [line] of text.matchAll(BEGINNING)) {
            const collection = readCollection(line);
            if (collection === null)
                this.#unreadLines++;
            else
                this.#add(collection);
        }
    }
    #add({ forced, cpuMs, processors, pauseMs }) {
        this.#collections++;
        if (forced)
            this.#forcedCollections++;
        else
            this.#cpuMsPerProcessor += cpuMs / processors;
        this.#totalPauseMs += pauseMs[0] + pauseMs[1];
        this.#longestPauseMs = Math.max(this.#longestPauseMs, ...pauseMs);
    }
    facts(loadSeconds) {
        if (this.#collections + this.#unreadLines === 0 || !(loadSeconds > 0))
            return null;
        return {
            collections: this.#collections,
            forcedCollections: this.#forcedCollections,
            cpuShare: this.#cpuMsPerProcessor / (loadSeconds * 1000),
            totalPauseMs: this.#totalPauseMs,
            longestPauseMs: this.#longestPauseMs,
            unreadLines: this.#unreadLines,
        };
    }
}
function readCollection(line) {
    const match = LINE.exec(line);
    if (match === null)
        return null;
    const [, , sweepPause, , markPause, ...cpu] = match.map(Number);
    return {
        cpuMs: (0,mean/* sum */.c)(cpu.slice(0, 5)),
        processors: Number(match[10]),
        pauseMs: [sweepPause, markPause],
        forced: match[11] !== undefined,
    };
}

// EXTERNAL MODULE: ./build/measure/go-version.js
var go_version = __webpack_require__(10408);
;// CONCATENATED MODULE: ./build/measure/memory-facts.js

const KEPT_PAUSES = 256;
function memoryFacts(before, after) {
    const growth = (name) => statOf(after, name) - statOf(before, name);
    const counters = {
        mallocs: growth('Mallocs'),
        frees: growth('Frees'),
        collections: growth('NumGC'),
        forcedCollections: growth('NumForcedGC'),
    };
    const figures = {
        heapAllocBytes: growth('HeapAlloc'),
        heapInUseBytes: growth('HeapInuse'),
        heapObjects: growth('HeapObjects'),
        ...counters,
        heapInUseShare: statOf(after, 'HeapInuse') / statOf(after, 'HeapSys'),
    };
    if (!Object.values(figures).every(Number.isFinite))
        return null;
    if (Object.values(counters).some((counter) => counter < 0))
        return null;
    return { ...figures, pauseNs: pausesOfLast(counters.collections, after) };
}
const ONLY_RISING = ['TotalAlloc', 'Mallocs', 'Frees', 'NumGC', 'NumForcedGC'];
function restartBetween(before, after) {
    const fell = ONLY_RISING.find((name) => statOf(after, name) < statOf(before, name));
    if (fell !== undefined)
        return `${fell} fell from ${statOf(before, fell)} to ${statOf(after, fell)}`;
    const last = statOf(before, 'NumGC');
    const pause = `PauseNs[${(last + KEPT_PAUSES - 1) % KEPT_PAUSES}]`;
    const isKept = last > 0 && statOf(after, 'NumGC') - last < KEPT_PAUSES;
    const [was, is] = [statOf(before, pause), statOf(after, pause)];
    return isKept && Math.abs(was - is) > 0
        ? `collection ${last} had stopped it for ${was} ns, and now for ${is} ns`
        : null;
}
function pausesOfLast(collections, stats) {
    if (collections > KEPT_PAUSES)
        return null;
    const last = statOf(stats, 'NumGC');
    const pauses = Array.from({ length: collections }, (_, i) => statOf(stats, `PauseNs[${(last - i + KEPT_PAUSES - 1) % KEPT_PAUSES}]`));
    const total = (0,mean/* sum */.c)(pauses);
    return Number.isFinite(total) ? total : null;
}
const statOf = (stats, name) => stats.get(name) ?? NaN;

// EXTERNAL MODULE: ./build/io/go-binary.js
var go_binary = __webpack_require__(57605);
// EXTERNAL MODULE: ./build/maps/growth.js
var growth = __webpack_require__(30331);
;// CONCATENATED MODULE: ./build/io/count-operations.js


const count_operations_OUTPUT_BYTES = 1 << 20;
const NOBODY = { operations: null, from: null };
async function countOperations({ operations, load: { kind } }, load, between) {
    switch (operations.kind) {
        case 'given':
            return { operations: operations.count, from: 'given' };
        case 'pattern':
            return { operations: await countInOutput(operations.pattern, load.outputFile), from: 'output' };
        case 'auto': {
            if (load.operations !== null) {
                const from = kind === 'benchmarks' ? 'benchmarks' : 'generator';
                return { operations: load.operations, from };
            }
            const requests = requestsServed(between);
            return requests === null ? NOBODY : { operations: requests, from: 'profile' };
        }
    }
}
function requestsServed({ before, after }) {
    const { requests } = after.attribution;
    if (requests === null)
        return null;
    const served = requests - (before.attribution.requests ?? 0) - (after.profileRequests - before.profileRequests);
    return served > 0 ? served : null;
}
async function countInOutput(pattern, outputFile) {
    const { text } = await readLogEnd(outputFile, count_operations_OUTPUT_BYTES);
    const match = [...text.matchAll(pattern)].at(-1);
    const captured = match?.slice(1).find((group) => group !== undefined);
    const digits = (captured ?? '').replace(/[,_'\s]/g, '');
    if (/^\d{1,15}$/.test(digits) && Number(digits) > 0)
        return Number(digits);
    const found = captured === undefined
        ? 'does not match'
        : `captures ${JSON.stringify(captured)}, which is no number above 0,`;
    throw new errors/* MeasurementError */.HG('load', `\`operations\` is the pattern /${pattern.source}/, which ${captured === undefined ? `${found} anything` : found} in the output of the load`, {
        remedy: 'Let its first group capture the number of operations, such as /(\\d+) requests/, or set `operations` to a number or `auto`.',
        logTail: await readLogTail(outputFile),
    });
}

// EXTERNAL MODULE: ./build/report/format.js
var format = __webpack_require__(92772);
// EXTERNAL MODULE: ./build/maps/cpu.js
var cpu = __webpack_require__(7964);
// EXTERNAL MODULE: ./build/profile/profile-error.js
var profile_error = __webpack_require__(62632);
// EXTERNAL MODULE: ./build/profile/protobuf.js + 1 modules
var protobuf = __webpack_require__(40710);
;// CONCATENATED MODULE: ./build/io/cpu-profile.js





const PROFILE_BYTES = 256 << 20;
const ANSWER_MS = 30_000;
async function takeCpuProfile(pprof, seconds, abandoned) {
    const page = `profile?seconds=${seconds}`;
    const url = (0,without_credentials/* withoutCredentials */.r)(pprof.urlOf(page));
    const refuse = (why) => ({ problem: `No CPU profile was taken: ${url} ${why}.` });
    const signal = AbortSignal.any([AbortSignal.timeout(1000 * seconds + ANSWER_MS), abandoned]);
    try {
        const answer = await pprof.get(page, signal);
        if (answer.status === 200)
            return (0,cpu/* cpuInMaps */.L)((0,protobuf/* decodeProtobuf */.K)(await readBytes(answer, PROFILE_BYTES)));
        answer.body.destroy();
        return refuse(`answered with status ${answer.status}`);
    }
    catch (error) {
        const cause = signal.aborted ? signal.reason : error;
        const why = cause instanceof profile_error/* ProfileError */.e ? cause.message : describeNetworkError(cause);
        return refuse(`gave none that can be read (${why})`);
    }
}

;// CONCATENATED MODULE: ./build/io/observe.js




async function observe(load, observing) {
    const { snapshots, watchMs, cpuSeconds } = observing;
    const loaded = new AbortController();
    const failed = new AbortController();
    const timeline = watchMs === null ? NO_TIMELINE : watch(observing, watchMs, loaded.signal);
    const cpu = cpuSeconds === null ? null : takeCpuProfile(snapshots.pprof, cpuSeconds, failed.signal);
    try {
        const result = await load();
        loaded.abort();
        const [{ points, problem }, facts] = await Promise.all([timeline, cpu]);
        const noCpu = facts !== null && 'problem' in facts ? facts.problem : null;
        return {
            result,
            observation: {
                timeline: points,
                cpu: facts === null || 'problem' in facts ? null : facts,
                problems: [problem, noCpu].filter((one) => one !== null),
            },
        };
    }
    catch (error) {
        loaded.abort();
        failed.abort();
        await Promise.all([timeline, cpu]);
        throw error;
    }
}
const NO_TIMELINE = { points: [], problem: null };
async function watch({ snapshots, before, onProgress }, intervalMs, loaded) {
    const started = performance.now();
    const points = [];
    try {
        for (;;) {
            await (0,external_node_timers_promises_.setTimeout)(intervalMs, undefined, { signal: loaded });
            const inUseBytes = (await snapshots.glance()) - before.mapBytesInUse;
            const seconds = (performance.now() - started) / 1000;
            points.push({ seconds, inUseBytes });
            onProgress(`Map memory ${seconds.toFixed(0)} s into the load: ${(0,format/* formatBytes */.z3)(inUseBytes)} more than before`);
        }
    }
    catch (error) {
        const problem = loaded.aborted ? null : `Watching the load ended early: ${(0,errors/* describeError */.Uc)(error)}`;
        return { points, problem };
    }
}

;// CONCATENATED MODULE: ./build/io/rate-changed.js

const rateChanged = (how) => new errors/* MeasurementError */.HG('profile', `the service changed the rate of its heap profile ${how}`, {
    remedy: 'Set `runtime.MemProfileRate` once and to one value, at the very start of the service, or not at all.',
});

;// CONCATENATED MODULE: ./build/io/run-plan.js

const logFile = ({ around }, step) => (0,external_node_path_.join)(around.logDirectory, `${around.name}-${step}.log`);
function loadContext(service, plan, stage) {
    const { cwd, env, onProgress } = plan.around;
    const { timeoutMs } = plan.measuring;
    const { loadAddress } = plan.start;
    const outputFile = logFile(plan, stage);
    return { stage, service, loadAddress, cwd, env, onProgress, timeoutMs, outputFile };
}

;// CONCATENATED MODULE: ./build/io/play-round.js










async function playRound({ service, plan, snapshots }, { which, outputFile, origin, since, look }) {
    const { measuring, around } = plan;
    const { onProgress } = around;
    onProgress(`Running the load${which}`);
    const { result: load, observation } = await observe(() => runLoad(measuring.load, { ...loadContext(service, plan, 'load'), outputFile }), { snapshots, before: since, onProgress, ...look });
    const logBytes = await logLength(service.outputFile);
    const after = await snapshots.settled('after the load');
    const growth = await growthOf(origin.attribution, after.attribution, service);
    const counted = await countOperations(measuring, { ...load, outputFile }, { before: since, after });
    return { ...counted, growth, load, logBytes, after, observation };
}
function requireWork(before, after, { load }) {
    if (after.attribution.rate !== 1 || load.kind === 'benchmarks')
        return;
    if (after.attribution.ownObjects !== before.attribution.ownObjects)
        return;
    if ((requestsServed({ before, after }) ?? 0) > 0)
        return;
    const what = load.kind === 'http' ? (0,without_credentials/* withoutCredentials */.r)(load.url) : load.command;
    throw new errors/* MeasurementError */.HG('load', `the load did nothing: the service served no request and none of its code allocated anything during ${what}`, {
        remedy: 'Check that the load reaches this service: the same host and port, and paths that it serves.',
    });
}
async function growthOf(before, after, service) {
    if (before.rate !== after.rate)
        throw rateChanged(`from ${before.rate} to ${after.rate} during the load`);
    try {
        return (0,growth/* growthBetween */.E)(before, after);
    }
    catch (error) {
        if (!(error instanceof growth/* ProcessRestartedError */.s))
            throw error;
        const logTail = await readLogTail(service.outputFile);
        throw restartError(`restarted during the load: ${error.message}`, { logTail, cause: error });
    }
}

;// CONCATENATED MODULE: ./build/io/play-rounds.js


const CPU_SECONDS = 5;
const MOST_CPU_SECONDS = 30;
async function playJudged(stage) {
    const { plan, before } = stage;
    const { measuring, isObserved, rounds, expectedSeconds } = plan;
    const isRepeated = rounds > 1 && measuring.drain === null;
    const first = await playRound(stage, {
        which: isRepeated ? `, round 1 of ${rounds}` : '',
        outputFile: logFile(plan, 'load'),
        origin: before,
        since: before,
        look: {
            watchMs: isObserved ? measuring.watchMs : null,
            cpuSeconds: rounds === 1 ? cpuSeconds(plan, expectedSeconds) : null,
        },
    });
    requireWork(before, first.after, measuring);
    return first;
}
async function playRounds(stage, first, origin) {
    const { plan, before } = stage;
    const { rounds: count } = plan;
    if (count === 1)
        return [];
    const rounds = origin === before ? [first] : [];
    while (rounds.length < count) {
        const number = rounds.length + 1;
        const round = await playRound(stage, {
            which: `, round ${number} of ${count}`,
            outputFile: logFile(plan, `load-${number}`),
            origin,
            since: rounds.at(-1)?.after ?? origin,
            look: { watchMs: null, cpuSeconds: number === 2 ? cpuSeconds(plan, first.load.seconds) : null },
        });
        rounds.push(round);
    }
    return rounds;
}
function cpuSeconds({ measuring, isObserved }, loadSeconds) {
    if (!isObserved || !measuring.cpuProfile)
        return null;
    return Math.min(MOST_CPU_SECONDS, Math.max(1, Math.floor(loadSeconds ?? CPU_SECONDS)));
}

;// CONCATENATED MODULE: ./build/io/running-service.js





const NEVER = new Promise(() => undefined);
async function joinService(spec) {
    const where = (0,without_credentials/* withoutCredentials */.r)(spec.pprofUrl);
    spec.onProgress(`Neither \`service\` nor \`package\` is set: measuring what runs already at ${where}`);
    const group = { exited: NEVER, exit: undefined, outputFile: null, stop: () => Promise.resolve() };
    await requireReady({ ...spec, remedy: running_service_REMEDY }, group);
    const pprof = new PprofClient(spec.pprofUrl, spec.access);
    const identity = await identifyRunning(pprof);
    return {
        pprof,
        exited: NEVER,
        outputFile: null,
        binary: identity.process && executableOf(identity.process.pid),
        warnings: identity.warnings,
        async verifySameProcess() {
            const change = await identityChange(pprof, identity);
            if (change !== null)
                throw restartError(`restarted or was replaced while it was measured: ${change}`);
        },
        stop: group.stop,
    };
}
const running_service_REMEDY = 'Neither `service` nor `package` is set, so the service must already run when this step begins, and stay: start it ' +
    'before, and set `pprof-url` to its `net/http/pprof`, as it is reached from the runner.';

// EXTERNAL MODULE: ./build/maps/attribution.js + 1 modules
var maps_attribution = __webpack_require__(89401);
// EXTERNAL MODULE: ./build/maps/usage.js
var usage = __webpack_require__(23749);
;// CONCATENATED MODULE: ./build/io/goroutines.js
async function countGoroutines(pprof, timeoutMs) {
    try {
        const { status, body } = await pprof.get('goroutine?debug=1', AbortSignal.timeout(timeoutMs));
        body.on('error', () => undefined);
        if (status !== 200) {
            body.destroy();
            return null;
        }
        return await totalOf(body);
    }
    catch {
        return null;
    }
}
async function totalOf(body) {
    let start = '';
    for await (const chunk of body) {
        start += chunk.toString('latin1');
        if (start.includes('\n') || start.length > 100)
            break;
    }
    const total = /^goroutine profile: total (\d{1,15})\n/.exec(start)?.[1];
    return total === undefined ? null : Number(total);
}

// EXTERNAL MODULE: ./build/profile/stack-rows.js
var stack_rows = __webpack_require__(18070);
// EXTERNAL MODULE: ./build/profile/varint-reader.js
var varint_reader = __webpack_require__(88220);
;// CONCATENATED MODULE: ./build/profile/compact.js



const START = 'go-map-regression heap 1\n';
const END = 'end\n';
const STATS = [
    'HeapAlloc',
    'HeapSys',
    'HeapInuse',
    'HeapObjects',
    'Mallocs',
    'Frees',
    'NumGC',
    'NumForcedGC',
];
const PAUSES = 256;
const MAX_DEPTH = 128;
const MAX_NAME_BYTES = 1 << 16;
function decodeCompact(bytes) {
    const reader = new varint_reader/* VarintReader */.I(bytes);
    try {
        return read(reader);
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new profile_error/* ProfileError */.e(`heap profile in compact form, at byte ${reader.pos}: ${reason}`, {
            cause: error,
        });
    }
}
function read(reader) {
    expect(reader, START);
    const rate = count(reader);
    const memStats = new Map(STATS.map((name) => [name, count(reader)]));
    for (let i = 0; i < PAUSES; i++)
        memStats.set(`PauseNs[${i}]`, count(reader));
    const frames = [];
    const stacks = new stack_rows/* StackRows */.o();
    const names = new Map();
    const size = count(reader);
    if (size > reader.len)
        throw new profile_error/* ProfileError */.e(`${size} records do not fit into it`);
    const records = [];
    const stack = new Int32Array(MAX_DEPTH);
    for (let i = 0; i < size; i++) {
        const [inUseObjects, inUseBytes] = [count(reader), count(reader)];
        const [allocatedObjects, allocatedBytes] = [count(reader), count(reader)];
        const depth = count(reader);
        if (depth > MAX_DEPTH)
            throw new profile_error/* ProfileError */.e(`a stack is deeper than ${MAX_DEPTH} frames`);
        for (let frame = 0; frame < depth; frame++)
            stack[frame] = readFrame(reader, frames, names);
        records.push({
            stack: stacks.append(stack, depth),
            ...{ inUseObjects, inUseBytes, allocatedObjects, allocatedBytes },
        });
    }
    expect(reader, END);
    if (reader.pos !== reader.len)
        throw new profile_error/* ProfileError */.e('something follows its end');
    return { rate, frames, stacks, records, values: 'sampled', leafFrames: 'kept', memStats };
}
function readFrame(reader, frames, names) {
    const number = count(reader);
    if (number > frames.length)
        throw new profile_error/* ProfileError */.e(`frame ${number} comes before frame ${frames.length}`);
    if (number === frames.length) {
        const name = compact_text(reader, names);
        frames.push({ function: name, file: compact_text(reader, names), line: count(reader) });
    }
    return number;
}
const count = (reader) => {
    const value = reader.integer();
    return value >= 0 ? value : raise('a figure is negative');
};
const UTF8 = new TextDecoder();
function compact_text(reader, names) {
    const length = count(reader);
    if (length > MAX_NAME_BYTES || length > reader.len - reader.pos)
        raise('a name is longer than it may be');
    const name = UTF8.decode(reader.buf.subarray(reader.pos, reader.pos + length));
    reader.pos += length;
    const known = names.get(name);
    if (known === undefined)
        names.set(name, name);
    return known ?? name;
}
function expect(reader, mark) {
    const found = UTF8.decode(reader.buf.subarray(reader.pos, reader.pos + mark.length));
    if (found !== mark)
        throw new profile_error/* ProfileError */.e(`expected ${JSON.stringify(mark)}, got ${JSON.stringify(found)}`);
    reader.pos += mark.length;
}
const raise = (what) => {
    throw new profile_error/* ProfileError */.e(what);
};

// EXTERNAL MODULE: ./build/profile/text.js + 2 modules
var profile_text = __webpack_require__(38259);
// EXTERNAL MODULE: ./build/io/profiling-off.js
var profiling_off = __webpack_require__(58707);
// EXTERNAL MODULE: ./build/io/binary-names.js
var binary_names = __webpack_require__(96361);
// EXTERNAL MODULE: ./build/profile/symbols.js
var symbols = __webpack_require__(65751);
;// CONCATENATED MODULE: ./build/io/symbols.js





const PAGE = 'symbol';
const URL_BYTES = 4_096;
const ANSWER_BYTES = 64 << 20;
const TOO_LONG_STATUS = [414, 431];
const TOO_LONG_CODE = ['ECONNRESET', 'EPIPE'];
async function nameAddresses(addresses, asking) {
    const names = new Map();
    const pieces = inPieces(addresses, URL_BYTES - asking.pprof.urlOf(PAGE).length);
    for (let piece = pieces.pop(); piece !== undefined; piece = pieces.pop()) {
        const answer = await ask(piece, asking);
        if (answer !== 'too long')
            answer.forEach((name, address) => names.set(address, name));
        else
            pieces.push(piece.slice(0, piece.length / 2), piece.slice(piece.length / 2));
    }
    return names;
}
function inPieces(addresses, bytes) {
    const pieces = [];
    let left = 0;
    for (const address of addresses) {
        const length = '+0x'.length + address.toString(16).length;
        if (length > left) {
            pieces.push([]);
            left = bytes;
        }
        pieces.at(-1).push(address);
        left -= length;
    }
    return pieces;
}
async function ask(piece, { pprof, signal }) {
    const query = piece.map((address) => `0x${address.toString(16)}`).join('+');
    const url = pprof.urlOf(PAGE);
    try {
        const answer = await pprof.get(`${PAGE}?${query}`, signal);
        if (answer.status === 200)
            return (0,symbols/* parseSymbols */.Z)(await readText(answer, ANSWER_BYTES));
        answer.body.destroy();
        if (TOO_LONG_STATUS.includes(answer.status) && piece.length > 1)
            return 'too long';
        throw failure(url, `answered with status ${answer.status}`);
    }
    catch (error) {
        if (error instanceof errors/* MeasurementError */.HG)
            throw error;
        if (TOO_LONG_CODE.includes(networkErrorCode(error) ?? '') && piece.length > 1)
            return 'too long';
        throw failure(url, error instanceof profile_error/* ProfileError */.e ? `gave no ${error.message}` : describeNetworkError(error), error);
    }
}
function failure(url, what, cause) {
    return new errors/* MeasurementError */.HG('symbols', `the names of runtime functions are needed, but ${(0,without_credentials/* withoutCredentials */.r)(url)}: ${what}`, {
        remedy: 'Mount it beside the other profiles: `mux.HandleFunc("/debug/pprof/symbol", pprof.Symbol)`.',
        cause,
    });
}

;// CONCATENATED MODULE: ./build/io/pprof.js









const pprof_PAGE = 'heap?gc=1&debug=1';
const COMPACT_PAGE = 'heap';
const MAX_BYTES = 2 ** 31;
const HEADER = 'heap profile:';
const pprof_REMEDY = 'Import `net/http/pprof`, serve it without rewriting or compressing, and set `pprof-url` to it, ' +
    'such as http://127.0.0.1:6060/debug/pprof.';
async function takeSnapshot(spec) {
    const signal = AbortSignal.timeout(spec.timeoutMs);
    try {
        if (spec.form === 'compact') {
            const profile = await readHeap(spec, signal, { page: COMPACT_PAGE, decode: decodeCompactAnswer });
            await spec.verifySameProcess();
            return profile;
        }
        const profile = await readHeap(spec, signal, { page: pprof_PAGE, decode });
        const unnamed = profile.hiddenAddresses().filter((address) => !spec.names.has(address));
        const found = await nameHidden(profile, unnamed, { spec, signal });
        await spec.verifySameProcess();
        for (const [address, name] of found)
            spec.names.set(address, name);
        return profile.withNames(spec.names);
    }
    catch (error) {
        await spec.verifySameProcess();
        throw error;
    }
}
async function nameHidden(profile, addresses, { spec, signal }) {
    const { pprof, binary, onProgress } = spec;
    try {
        return await nameAddresses(addresses, { pprof, signal });
    }
    catch (error) {
        if (binary === null || !(error instanceof errors/* MeasurementError */.HG))
            throw error;
        const names = (0,binary_names/* namesFromBinary */.E)(binary, { addresses, frames: profile.shownFrames() });
        onProgress(`${error.message}. The binary names them instead.`);
        return names;
    }
}
async function readHeap(spec, signal, { page, decode: decodeForm }) {
    const url = spec.pprof.urlOf(page);
    try {
        const answer = await spec.pprof.get(page, signal);
        requireProfile(url, answer);
        const profile = await decodeForm(answer, spec.maxBytes ?? MAX_BYTES);
        if (profile.rate === 0)
            throw (0,profiling_off/* profilingOff */.C)('this service');
        return profile;
    }
    catch (error) {
        if (error instanceof errors/* MeasurementError */.HG)
            throw error;
        const late = signal.aborted ? ` within ${spec.timeoutMs / 1000} s (timeout)` : '';
        const why = error instanceof profile_error/* ProfileError */.e ? error.message : describeNetworkError(error);
        throw new errors/* MeasurementError */.HG('profile', `${(0,without_credentials/* withoutCredentials */.r)(url)} gave no whole heap profile${late}: ${why}`, {
            remedy: late ? 'Raise `timeout` or `profile-rate`: at rate 1 big profiles take long.' : pprof_REMEDY,
            cause: error,
        });
    }
}
function requireProfile(url, { status, headers, body }) {
    const refuse = (what, remedy = pprof_REMEDY) => {
        body.destroy();
        throw new errors/* MeasurementError */.HG('profile', `${(0,without_credentials/* withoutCredentials */.r)(url)} ${what}`, { remedy });
    };
    if (status >= 300 && status < 400) {
        refuse(`redirects to ${targetOf(headers.location, url)}`, 'Set `pprof-url` to where the profiles really are.');
    }
    if (status === 401 || status === 403) {
        refuse(`answered with status ${status}: it does not open to everybody`, 'Give what opens it: `pprof-headers`, or `user:password@` in `pprof-url`.');
    }
    if (status !== 200)
        refuse(`answered with status ${status} instead of a heap profile`);
    const encoding = headers['content-encoding'] ?? 'identity';
    if (encoding !== 'identity')
        refuse(`answered in ${encoding} although plain text was asked for`);
}
const targetOf = (location, url) => {
    if (location === undefined || !/^\w+:|^\/\//.test(location))
        return location ?? 'nowhere';
    const target = URL.parse(location, url);
    return target === null ? location : (0,without_credentials/* withoutCredentials */.r)(target.href);
};
const decodeCompactAnswer = async (answer, maxBytes) => decodeCompact(await readBytes(answer, maxBytes));
async function decode({ body }, maxBytes) {
    const decoder = new profile_text/* TextHeapDecoder */._();
    let start = Buffer.alloc(0);
    let bytes = 0;
    for await (const chunk of body) {
        bytes += chunk.length;
        if (bytes > maxBytes)
            throw new profile_error/* ProfileError */.e(`it is longer than ${maxBytes} bytes`);
        if (start === null)
            decoder.write(chunk);
        else {
            start = Buffer.concat([start, chunk]);
            if (start.length < HEADER.length)
                continue;
            requireHeader(start);
            decoder.write(start);
            start = null;
        }
    }
    if (start !== null)
        requireHeader(start);
    return decoder.end();
}
function requireHeader(start) {
    const text = start.toString('latin1', 0, 80);
    if (text.startsWith(HEADER))
        return;
    throw new profile_error/* ProfileError */.e(`it is ${recognise(text)}, not a heap profile in text form`);
}
function recognise(text) {
    if (text === '')
        return 'empty';
    if (/^\s*</.test(text))
        return 'a web page (HTML)';
    if (text.startsWith('\x1f\x8b'))
        return 'gzipped, probably a profile in binary form (CPU, or without `debug=1`)';
    if (/^\n[\x01-\x20]\b|[\0-\x08]/.test(text))
        return 'binary';
    return JSON.stringify(text);
}

;// CONCATENATED MODULE: ./build/io/snapshots.js








const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 1_000;
const QUIET_MS = 1_000;
const SAME_BYTES = 4096;
const SAME_SHARE = 0.001;
class Snapshots {
    pprof;
    #service;
    #setting;
    #idleGoroutines = Infinity;
    #memStats = new Map();
    #names = new Map();
    constructor(service, setting) {
        this.pprof = service.pprof;
        this.#service = service;
        this.#setting = setting;
    }
    async settled(when) {
        const { settleTimeoutMs, onProgress } = this.#setting;
        const goroutines = await this.#quietGoroutines(performance.now() + settleTimeoutMs / 2);
        const deadline = performance.now() + settleTimeoutMs / 2;
        let last = await this.#take();
        let { seconds } = last;
        let change = Infinity;
        if (1000 * last.seconds <= settleTimeoutMs) {
            do {
                const next = await this.#take();
                seconds += next.seconds;
                change = Math.abs(next.mapBytesInUse - last.mapBytesInUse);
                last = next;
            } while (isChange(change, last) && performance.now() < deadline);
        }
        onProgress(`Heap profile ${when}: ${last.records} records in ${seconds.toFixed(1)} s`);
        const logBytes = await logLength(this.#service.outputFile);
        const unsettled = isChange(change, last) ? this.#unsettled(when, last.seconds, change) : null;
        return { ...last, goroutines, logBytes, seconds, unsettled };
    }
    async glance() {
        return (await this.#take()).mapBytesInUse;
    }
    async #take() {
        const started = performance.now();
        const profileRequests = this.pprof.requests + 1;
        const profile = await takeSnapshot({
            pprof: this.pprof,
            form: this.#setting.form,
            timeoutMs: this.#setting.timeoutMs,
            binary: this.#service.binary,
            onProgress: this.#setting.onProgress,
            names: this.#names,
            verifySameProcess: () => this.#service.verifySameProcess(),
        });
        const restart = restartBetween(this.#memStats, profile.memStats);
        if (restart !== null)
            throw await this.#restarted(restart);
        this.#memStats = profile.memStats;
        const attribution = (0,maps_attribution/* attribute */.l)(profile);
        const seconds = (performance.now() - started) / 1000;
        return {
            ...{ attribution, memStats: profile.memStats, profileRequests, seconds },
            records: profile.records.length,
            mapBytesInUse: mapBytesInUse(attribution),
        };
    }
    async #quietGoroutines(deadline) {
        const count = () => countGoroutines(this.pprof, this.#setting.timeoutMs);
        let last = await count();
        let since = performance.now();
        let pauseMs = FIRST_PAUSE_MS;
        while (last !== null && last > this.#idleGoroutines && performance.now() + pauseMs < deadline) {
            await (0,external_node_timers_promises_.setTimeout)(pauseMs);
            const now = await count();
            if (now !== last)
                since = performance.now();
            last = now;
            if (performance.now() - since > QUIET_MS)
                break;
            pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS);
        }
        this.#idleGoroutines = Math.min(this.#idleGoroutines, last ?? 0);
        return last;
    }
    async #restarted(how) {
        const logTail = await readLogTail(this.#service.outputFile);
        return restartError(`restarted while it was measured, or several answer in turn: ${how}`, { logTail });
    }
    #unsettled(when, snapshotSeconds, change) {
        const timeout = `${this.#setting.settleTimeoutMs / 1000} s (\`settle-timeout\`)`;
        return change === Infinity
            ? `A heap profile took ${snapshotSeconds.toFixed(1)} s, longer than ${timeout}, so only one was taken ${when}: whether map memory still changed is not known.`
            : `Map memory still changed ${when}, at the end of ${timeout}: what was seen of it is not the last word.`;
    }
}
const isChange = (change, { mapBytesInUse: bytes }) => change > Math.max(SAME_BYTES, SAME_SHARE * bytes);
function mapBytesInUse({ sites, rate }) {
    const sum = new usage/* UsageSum */.X(rate);
    for (const { cells } of sites.values())
        sum.add(cells);
    return sum.total.inUseBytes;
}

;// CONCATENATED MODULE: ./build/io/measure-run.js















async function measureRun(plan) {
    const { start, measuring, rate, around } = plan;
    const { cwd, onProgress } = around;
    const { command } = start;
    const service = command === null
        ? await joinService({ ...start, onProgress })
        : await startService({
            ...start,
            ...{ command, cwd, env: { ...around.env, ...start.env }, onProgress },
            ...{ outputFile: logFile(plan, 'service'), rate, gcTrace: measuring.gcTrace },
        });
    return withCleanup(() => measureService(service, plan), () => service.stop());
}
async function measureService(service, plan) {
    const { start, measuring, around } = plan;
    const binary = await readBinary(service);
    if (measuring.warmup !== null) {
        around.onProgress(`Warming up: ${measuring.warmup}`);
        await runLoad(commandLoad(measuring.warmup), loadContext(service, plan, 'warmup'));
    }
    const snapshots = new Snapshots(service, { ...start, ...measuring, onProgress: around.onProgress });
    const before = await snapshots.settled('before the load');
    const stage = { service, plan, snapshots, before };
    const first = await playJudged(stage);
    const drained = await drain(stage);
    const rounds = await playRounds(stage, first, drained?.after ?? before);
    const played = new Set([first, ...rounds]);
    return {
        run: {
            facts: await factsOf(stage, first),
            growth: first.growth,
            calls: (0,call_growth/* callGrowthBetween */.I)(before.attribution, first.after.attribution),
            drained: drained?.growth ?? null,
            rounds: rounds.map(({ operations, growth }) => ({ operations, growth })),
            cpu: [...played].find(({ observation }) => observation.cpu !== null)?.observation.cpu ?? null,
            timeline: first.observation.timeline,
            warnings: [
                ...service.warnings,
                ...(binary === null ? [UNKNOWN_BINARY] : []),
                ...(0,go_version/* newerGoWarnings */.bv)(binary),
                ...first.after.attribution.warnings,
                ...rateWarnings(first.after.attribution, plan, binary),
                ...[...played].flatMap(({ observation }) => observation.problems),
                ...[before, ...(drained ? [drained.after] : []), ...[...played].map(({ after }) => after)].flatMap(({ unsettled }) => unsettled ?? []),
            ],
        },
        binary,
        attribution: first.after.attribution,
        stacks: first.after.records,
        operationsFrom: first.from,
    };
}
async function drain(stage) {
    const { service, plan, snapshots, before } = stage;
    const { drain: how } = plan.measuring;
    if (how === null)
        return null;
    if (how.kind === 'wait') {
        plan.around.onProgress(`Waiting ${how.ms / 1000} s for the service to expire what the load left behind`);
        await Promise.race([(0,external_node_timers_promises_.setTimeout)(how.ms), service.exited]);
    }
    else {
        plan.around.onProgress(`Draining: ${how.command}`);
        await runLoad(how, loadContext(service, plan, 'drain'));
    }
    const after = await snapshots.settled('after the drain');
    return { growth: await growthOf(before.attribution, after.attribution, service), after };
}
async function factsOf({ service, before, plan }, { operations, load, logBytes, after }) {
    const trace = new GcTrace();
    if (plan.measuring.gcTrace) {
        for await (const piece of readLogPieces(service.outputFile, before.logBytes, logBytes))
            trace.read(piece);
    }
    return {
        operations,
        loadSeconds: load.seconds,
        snapshotSeconds: before.seconds + after.seconds,
        heapInUseBytes: after.attribution.heapInUseBytes,
        allocatedObjects: Math.max(0, after.attribution.allocatedObjects - before.attribution.allocatedObjects),
        memory: memoryFacts(before.memStats, after.memStats),
        goroutines: before.goroutines === null || after.goroutines === null
            ? null
            : { before: before.goroutines, after: after.goroutines },
        gcTrace: trace.facts(load.seconds),
    };
}
const commandLoad = (command) => ({ kind: 'command', command });
const UNKNOWN_BINARY = 'The Go version of the service is not known, as its executable cannot be read or does not say: ' +
    'whether both sides were built by the same Go is not checked.';
async function readBinary({ binary }) {
    return binary === null ? null : (0,go_binary/* readBuildInfo */.r)(binary).catch(() => null);
}
function rateWarnings({ rate }, { rate: asked, start }, binary) {
    if (start.command === null || rate === asked)
        return [];
    const why = binary !== null && ((0,go_version/* goMinor */.Cu)(binary) ?? go_version/* OLDEST_GO */.Lz) < go_version/* OLDEST_GO */.Lz
        ? `it is built with ${binary.goVersion}, and only Go 1.${go_version/* OLDEST_GO */.Lz} and newer take the rate from GODEBUG`
        : 'it sets runtime.MemProfileRate itself';
    return [
        `The service samples its heap at rate ${rate} instead of ${asked}: ${why}. Its figures are judged with the noise of that rate.`,
    ];
}

// EXTERNAL MODULE: ./build/verdict/compare-figures.js
var compare_figures = __webpack_require__(69657);
// EXTERNAL MODULE: ./build/verdict/statistics.js
var statistics = __webpack_require__(61295);
;// CONCATENATED MODULE: ./build/verdict/resolving-rate.js


const BETA = 0.05;
const resolvingRate = (totals, limits, runs) => {
    const quantiles = ((0,statistics/* upperQuantile */.kA)(compare_figures/* ALPHA */.Nh, Infinity) + (0,statistics/* upperQuantile */.kA)(BETA, Infinity)) ** 2;
    const rateFor = (bytes, limit) => {
        const gap = Math.max(limit * bytes, limits.minGrowthBytes);
        return bytes > 0 ? (runs * gap ** 2) / (2 * bytes * quantiles) : Infinity;
    };
    return Math.min(rateFor(totals.retainedBytes, limits.maxRetainedGrowth), rateFor(totals.allocatedBytes, limits.maxAllocatedGrowth));
};

;// CONCATENATED MODULE: ./build/io/profile-rate.js

const AFFORDABLE_SECONDS = 600;
const FINEST_RATE = 64;
const COARSEST_RATE = 4096;
function firstRate(asked, baseline) {
    if (asked !== null)
        return { rate: asked, note: null, isOpen: false };
    if (baseline !== null && baseline <= COARSEST_RATE) {
        return { rate: baseline, note: `Profile rate ${baseline}, that of the baseline.`, isOpen: false };
    }
    return { rate: 1, note: 'Profile rate 1, every allocation.', isOpen: true };
}
function laterRate({ run, stacks }, totals, { limits, loads, runs }) {
    const { loadSeconds, snapshotSeconds } = run.facts;
    const exact = (note) => ({ rate: 1, note, isOpen: false });
    if ((loadSeconds + snapshotSeconds) * loads <= AFFORDABLE_SECONDS) {
        return exact('Profile rate 1, every allocation: the load can afford it.');
    }
    const cost = `with every allocation recorded one load took ${loadSeconds.toFixed(0)} s and its heap profiles of ${stacks} records ${snapshotSeconds.toFixed(0)} s`;
    const largest = Math.min(resolvingRate(totals, limits, runs), COARSEST_RATE);
    const rate = 2 ** Math.floor(Math.log2(largest));
    if (rate < FINEST_RATE) {
        return exact(`Profile rate 1, although ${cost}: no coarser rate can hold the limits with ${runs} runs.`);
    }
    const note = `Profile rate ${rate}: ${cost}, and one sample per ${rate} bytes can still hold the limits.`;
    return { rate, note, isOpen: false };
}

// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
;// CONCATENATED MODULE: ./build/io/access.js





async function accessOf({ pprofHeaders, pprofCa }, cwd) {
    return { headers: pprofHeaders, trust: pprofCa === null ? null : await trustIn(pprofCa, cwd) };
}
async function trustIn(file, cwd) {
    const refused = (why) => (error) => {
        throw new errors/* MeasurementError */.HG('inputs', `\`pprof-ca\` is ${JSON.stringify(file)}: ${why} (${(0,errors/* describeError */.Uc)(error)})`, {
            remedy: 'Name a file with `-----BEGIN CERTIFICATE-----` in it, relative to `working-directory`: the CA that signed the certificate of `pprof-url`.',
            cause: error,
        });
    };
    const pem = await (0,promises_.readFile)((0,external_node_path_.resolve)(cwd, file), 'utf8').catch((error) => {
        const isMissing = error.code === 'ENOENT';
        return refused(isMissing ? 'there is no such file' : 'it cannot be read')(error);
    });
    try {
        new external_node_crypto_.X509Certificate(pem);
    }
    catch (error) {
        refused('it holds no certificate in PEM form')(error);
    }
    return (0,external_node_tls_.createSecureContext)({ ca: [...(0,external_node_tls_.getCACertificates)('default'), pem] });
}

;// CONCATENATED MODULE: ./build/io/start.js





const start_LISTEN = 'GO_MAP_REGRESSION_LISTEN';
const BENCHMARKS = 'GO_MAP_REGRESSION_BENCHMARKS';
async function startOf(target, { built, load, cwd }) {
    const { program, pprofUrl, readyUrl, readyTimeoutMs } = target;
    if (built === null) {
        const access = await accessOf(target, cwd);
        const isSameOrigin = readyUrl !== null && (0,service_url/* originOf */.yv)(readyUrl) === (0,service_url/* originOf */.yv)(pprofUrl);
        return {
            ...{ command: program.kind === 'command' ? program.command : null, env: {}, pprofUrl, access },
            ...{ form: 'text', readyUrl, readyTimeoutMs, loadAddress: null },
            readyAccess: isSameOrigin ? access : { ...access, headers: {} },
        };
    }
    const [port, other] = await Promise.all([freePort(), freePort()]);
    const listen = `127.0.0.1:${port}`;
    const start = `cd ${(0,shell/* shellWord */.r)(built.directory)} && exec ${(0,shell/* shellWord */.r)(built.binary)}`;
    const common = {
        ...{ pprofUrl: `http://${listen}/debug/pprof`, form: 'compact' },
        ...{ access: OPEN, readyUrl, readyAccess: OPEN, readyTimeoutMs },
    };
    if (load.kind === 'benchmarks') {
        const flags = `-test.bench=${(0,shell/* shellWord */.r)(load.pattern)} -test.benchtime=${load.iterations}x`;
        return {
            ...common,
            command: `${start} -test.run='^TestGoMapRegression$' ${flags}`,
            env: { [start_LISTEN]: listen, [BENCHMARKS]: `127.0.0.1:${other}` },
            loadAddress: { address: { host: '127.0.0.1', port: other }, ...OF_BENCHMARKS },
        };
    }
    return {
        ...common,
        command: `${start} ${program.kind === 'package' ? program.args : ''}`,
        env: { [start_LISTEN]: listen },
        loadAddress: readyUrl === null && load.kind === 'http' ? { address: addressOf(load.url), ...OF_LOAD_URL } : null,
    };
}
const OF_LOAD_URL = {
    whose: 'load-url',
    remedy: 'Set `load-url` to where the service listens, or `service-args` so that it listens there; if it only starts slowly, raise `ready-timeout`.',
};
const OF_BENCHMARKS = {
    whose: 'benchmarks',
    remedy: 'TestMain must come to m.Run; if it only takes long, raise `ready-timeout`.',
};

;// CONCATENATED MODULE: ./build/io/side.js

















class Side {
    #inputs;
    #setting;
    #around;
    #roots;
    #rate;
    #isBuilt = false;
    #built = null;
    #runs = [];
    constructor(inputs, setting, roots) {
        const { directory: cwd, logDirectory, onProgress } = setting;
        this.#inputs = inputs;
        this.#setting = setting;
        this.#roots = roots;
        const asked = inputs.target.program.kind === 'running' ? 1 : inputs.measuring.profileRate;
        const rate = firstRate(asked, setting.baselineRate);
        this.#rate = setting.alternates && setting.baselineRate !== null ? { ...rate, note: null } : rate;
        this.#around = { cwd, env: (0,child_environment/* childEnvironment */.Qc)(setting.env, inputs.target.env), logDirectory, onProgress };
    }
    static async open(inputs, setting) {
        await (0,report_files/* makeReportDirectory */._q)(setting.logDirectory);
        return new Side(inputs, setting, await (0,git/* sourceRoots */.Rq)(setting.directory));
    }
    tell(message) {
        this.#setting.onProgress(message);
    }
    get runs() {
        return this.#runs.length;
    }
    get rate() {
        return this.#rate.rate;
    }
    async measure() {
        const { target, measuring } = this.#inputs;
        if (target.program.kind === 'files') {
            const from = { directory: this.#around.cwd, operations: measuring.operations };
            this.#runs.push(await (0,measure_files/* measureFiles */.o)(target.program, { ...from, run: this.#runs.length }));
            return;
        }
        if (target.build !== null && (!this.#isBuilt || this.#setting.alternates))
            await this.#build(target.build);
        this.#built ??= await this.#buildProgram();
        const number = this.#runs.length + 1;
        const planned = Math.max(number, measuring.runs);
        this.#setting.onProgress(`Run ${number} of ${planned}`);
        const isLast = number === measuring.runs;
        const run = await measureRun({
            start: await startOf({ ...target, program: target.program }, { built: this.#built, load: measuring.load, cwd: this.#setting.directory }),
            ...{ measuring, rate: this.#rate.rate },
            rounds: isLast ? measuring.rounds : 1,
            expectedSeconds: this.#runs.at(-1)?.run.facts.loadSeconds ?? null,
            isObserved: isLast,
            around: { ...this.#around, name: `run-${number}` },
        });
        this.#runs.push(run);
        if (number === 1 && this.#rate.isOpen)
            await this.#reconsiderRate(run);
    }
    async #buildProgram() {
        const { logDirectory, ...around } = this.#around;
        const { timeoutMs } = this.#inputs.measuring;
        const spec = { ...around, timeoutMs, directory: (0,external_node_path_.join)(logDirectory, 'package') };
        const { program } = this.#inputs.target;
        switch (program.kind) {
            case 'package': {
                const { path, flags } = program;
                return { binary: await buildPackage({ ...spec, package: path, flags }), directory: around.cwd };
            }
            case 'benchmarks':
                return buildTestsOfOne({ ...spec, package: program.packages, flags: program.flags });
            case 'command':
            case 'running':
            case 'files':
                return null;
        }
    }
    async #build(command) {
        await runBuild(command, this.#around, this.#inputs.measuring.timeoutMs);
        this.#isBuilt = true;
    }
    async #reconsiderRate(first) {
        const { measuring, judging } = this.#inputs;
        const { runs, rounds } = measuring;
        if (runs === 1)
            return;
        const loads = (runs + rounds - 2) * (this.#setting.alternates ? 2 : 1);
        this.#rate = laterRate(first, (0,measure_totals/* totalsOf */.vA)(this.measurement()), { limits: judging.limits, loads, runs });
        if (this.#rate.rate === first.attribution.rate)
            return;
        this.tell(this.#rate.note);
        this.#runs = [];
        await this.measure();
    }
    measurement() {
        const { attribution, binary, operationsFrom } = this.#runs.at(-1);
        const rates = new Set(this.#runs.map((one) => one.attribution.rate));
        if (rates.size > 1)
            throw rateChanged(`between the runs: ${[...rates].join(', ')}`);
        return summarize(this.#runs.map(({ run }) => run), {
            provenance: { ...this.#setting.provenance, measuredAt: this.#setting.now().toISOString() },
            fingerprint: (0,fingerprint/* fingerprintOf */.a)(attribution, binary, {
                host: hostFacts(),
                goMaxProcs: this.#around.env['GOMAXPROCS'],
                load: describeLoad(this.#inputs.measuring),
            }),
            rate: attribution.rate,
            roots: this.#roots,
            operationsFrom,
            notes: this.#notes(attribution.rate),
        });
    }
    #notes(rate) {
        const { note, rate: chosen } = this.#rate;
        const isStarted = this.#inputs.target.program.kind !== 'files';
        const isDeaf = isStarted && this.#runs.some(({ run }) => run.facts.goroutines === null);
        return [
            ...(note !== null && rate === chosen && isStarted ? [note] : []),
            ...(this.#inputs.target.program.kind === 'running' ? [runningNote(rate)] : []),
            ...(isDeaf
                ? ['The service does not tell its goroutines, so requests in flight were not waited for.']
                : []),
        ];
    }
}
const runningNote = (rate) => {
    const once = 'One process that already ran was measured, so how much runs differ is assumed and not known: what is close to a limit is left inconclusive';
    return rate === 1
        ? `${once}. It records every allocation.`
        : `${once}. It samples its heap at rate ${rate}, its own, and so is what is smaller than the noise of that. Start it with GODEBUG=memprofilerate=1 to record every allocation.`;
};

;// CONCATENATED MODULE: ./build/io/measure-base.js






const withFilesOf = (directory, inputs) => {
    const { pprofCa } = inputs.target;
    if (pprofCa === null)
        return inputs;
    return { ...inputs, target: { ...inputs.target, pprofCa: (0,external_node_path_.resolve)(directory, pprofCa) } };
};
class Base {
    #inputs;
    #setting;
    #found;
    #checkout = null;
    #side = null;
    constructor(found, inputs, setting) {
        this.#found = found;
        this.#inputs = inputs;
        this.#setting = setting;
    }
    get rate() {
        return this.#side?.rate ?? this.#found.measurement?.rate ?? null;
    }
    get isMeasuredHere() {
        return this.#side !== null;
    }
    get baseline() {
        return this.#side === null ? this.#found : measuredHere(this.#side.measurement());
    }
    async measureUpTo(runs) {
        if (this.#found.measurement !== null || this.#found.baseCommit === undefined)
            return;
        const commit = this.#found.baseCommit;
        try {
            this.#side ??= await this.#open(commit);
            while (this.#side.runs < runs)
                await this.#side.measure();
        }
        catch (error) {
            await this.close();
            if (!(error instanceof errors/* MeasurementError */.HG))
                throw error;
            const { stage, message, remedy, logTail, cause } = error;
            const about = `base ${(0,short_commit/* shortCommit */.A)(commit)} could not be measured: ${message}`;
            const { comparing, target } = this.#inputs;
            if (comparing.measureBase === 'always' && target.program.kind !== 'benchmarks')
                throw new errors/* MeasurementError */.HG(stage, `the ${about}`, { remedy, logTail, cause });
            const { reason: found } = this.#found;
            const reason = found === '' ? `The ${about}.` : `${found} And the ${about}.`;
            this.#found = { measurement: null, reason };
        }
    }
    async close() {
        if (this.#checkout === null)
            return;
        const problem = await (0,base_checkout/* removeCheckout */.lu)(this.#checkout);
        if (problem !== null)
            this.#setting.onProgress(problem);
        this.#checkout = this.#side = null;
    }
    async #open(commit) {
        const setting = this.#setting;
        const name = `Base ${(0,short_commit/* shortCommit */.A)(commit)}`;
        setting.onProgress(`${name} is built and measured in turn with this commit`);
        const { directory, ...checkout } = await (0,base_checkout/* checkOutBeside */.Ho)(setting.directory, commit);
        this.#checkout = checkout;
        return Side.open(withFilesOf(setting.directory, this.#inputs), {
            ...setting,
            directory,
            logDirectory: (0,external_node_path_.join)(setting.logDirectory, 'base'),
            provenance: { ...setting.provenance, commit },
            alternates: true,
            onProgress: (message) => {
                setting.onProgress(`${name}: ${message}`);
            },
        });
    }
}

// EXTERNAL MODULE: ./build/io/acceptance.js + 2 modules
var acceptance = __webpack_require__(92159);
// EXTERNAL MODULE: ./build/baseline/anchor.js
var baseline_anchor = __webpack_require__(63065);
// EXTERNAL MODULE: ./build/baseline/distrust.js
var baseline_distrust = __webpack_require__(54274);
// EXTERNAL MODULE: ./build/io/github/merge-base.js
var merge_base = __webpack_require__(18271);
// EXTERNAL MODULE: ./build/io/github/baseline-branch.js + 4 modules
var baseline_branch = __webpack_require__(13613);
// EXTERNAL MODULE: ./build/io/github/client.js
var client = __webpack_require__(80642);
// EXTERNAL MODULE: ./build/io/github/explain-refusal.js
var explain_refusal = __webpack_require__(22319);
;// CONCATENATED MODULE: ./build/io/github/release.js


const NONE = [404, 422];
const findLatestRelease = async (github, repository) => {
    const release = await (0,explain_refusal/* explainHistory */.K)(() => (0,client/* orNull */.Xd)(github.rest.repos.getLatestRelease({ ...repository }), NONE));
    if (release === null)
        return null;
    const tag = release.data.tag_name;
    const commit = await findCommit(github, repository, tag);
    return commit === null ? null : { tag, commit };
};
const findCommit = async (github, repository, ref) => (await (0,explain_refusal/* explainHistory */.K)(() => (0,client/* orNull */.Xd)(github.rest.repos.getCommit({ ...repository, ref, per_page: 1 }), NONE)))
    ?.data.sha ?? null;

;// CONCATENATED MODULE: ./build/io/look-back.js








const MOST_COMMITS = 20;
const NOTHING = { anchor: null, history: [], warnings: [] };
async function lookBack(place, verdict) {
    const { comparing, hosted, index } = place;
    const isOnBranch = verdict.relation === 'merge base' || verdict.relation === 'ancestor';
    if (hosted === null || comparing.store !== 'branch' || verdict.base === null || !isOnBranch)
        return NOTHING;
    try {
        const branch = (0,baseline_branch/* openBaselineBranch */.m)(hosted.github, {
            ...hosted.event.repository,
            branch: comparing.branch,
        });
        const { commit } = verdict.base.provenance;
        const earlier = (0,baseline_anchor/* measuredUpTo */.p0)(index, place.key, verdict.base.provenance);
        const { github, event } = hosted;
        const ancestors = new Set(earlier.length < 2 ? [] : await (0,merge_base/* listAncestors */.vl)(github, event.repository, { sha: commit }));
        const measured = earlier.filter((entry) => entry.commit === commit || ancestors.has(entry.commit));
        const found = await findAnchor({ ...place, hosted }, { branch, index, earlier, ancestors });
        return { ...found, history: measured.slice(0, MOST_COMMITS).toReversed() };
    }
    catch (error) {
        if (!(0,find_baseline/* isOutside */._)(error))
            throw error;
        return { ...NOTHING, warnings: [`Slow creep was not judged. ${(0,errors/* describeError */.Uc)(error)}`] };
    }
}
async function findAnchor(place, stored) {
    const { branch, index, earlier } = stored;
    const [base, ...before] = earlier;
    if (place.comparing.anchor === 'none' || before.length === 0)
        return NOTHING;
    const chosen = place.comparing.anchor === 'auto'
        ? await automaticAnchor(place, stored)
        : await givenAnchor(place, index);
    if (typeof chosen === 'string')
        return { anchor: null, warnings: [chosen] };
    if (chosen === null || chosen.entry.commit === base.commit)
        return NOTHING;
    const measurement = await branch.readMeasurement(chosen.entry);
    const distrust = measurement && (0,baseline_distrust/* distrustOf */.S)(measurement.provenance, { ...place.hosted.event, commit: chosen.entry.commit });
    if (distrust !== null) {
        const warning = `${chosen.entry.path} on the baseline branch ${distrust}: slow creep was not judged.`;
        return { anchor: null, warnings: [warning] };
    }
    const gone = `${chosen.entry.path} is in the index of the baseline branch and is not there: slow creep was not judged.`;
    return measurement === null
        ? { anchor: null, warnings: [gone] }
        : { anchor: { measurement, why: chosen.why }, warnings: [] };
}
const MOST_STRANGERS = 3;
async function automaticAnchor({ hosted: { github, event }, key }, { index: { resets }, earlier, ancestors }) {
    const { repository } = event;
    const base = earlier[0].commit;
    const release = await findLatestRelease(github, repository);
    let candidates = earlier;
    for (let strangers = 0; strangers < MOST_STRANGERS; strangers++) {
        const chosen = (0,baseline_anchor/* chooseAnchor */.Zq)(candidates, { key, resets }, release);
        if (chosen === null)
            return null;
        const { commit } = chosen.entry;
        if (commit === base || ancestors.has(commit))
            return chosen;
        if ((await (0,merge_base/* findMergeBase */.fe)(github, repository, { base: commit, head: base })) === commit)
            return chosen;
        candidates = candidates.filter((entry) => entry.commit !== commit);
    }
    return null;
}
async function givenAnchor({ hosted: { github, event }, key, comparing: { anchor } }, { entries }) {
    const commit = await findCommit(github, event.repository, anchor);
    if (commit === null)
        return `\`anchor\` is ${anchor}, and GitHub knows no such tag or commit.`;
    const entry = entries.find((one) => one.key === key && one.commit === commit);
    if (entry !== undefined)
        return { entry, why: anchor };
    return `\`anchor\` is ${anchor}, and its commit ${(0,short_commit/* shortCommit */.A)(commit)} was not measured: slow creep was not judged.`;
}

// EXTERNAL MODULE: ./build/verdict/cautions.js
var cautions = __webpack_require__(76830);
// EXTERNAL MODULE: ./build/verdict/compare-totals.js + 1 modules
var compare_totals = __webpack_require__(1448);
// EXTERNAL MODULE: ./build/verdict/compare-work.js
var compare_work = __webpack_require__(6807);
// EXTERNAL MODULE: ./build/verdict/fingerprint.js
var verdict_fingerprint = __webpack_require__(63390);
// EXTERNAL MODULE: ./build/verdict/reasons.js
var reasons = __webpack_require__(69347);
;// CONCATENATED MODULE: ./build/verdict/creep.js





const CREEPING = ['retained', 'allocated'];
const NOT_ADDED = { share: 0.005, bytes: 4 * 1024 };
const weighCreep = (verdict, anchor, limits) => {
    const { head, base } = verdict;
    const { measurement, why } = anchor;
    const [difference] = (0,verdict_fingerprint/* differencesOf */.g)(measurement.fingerprint, head.fingerprint);
    if (difference !== undefined) {
        const warning = `Slow creep since ${why} was not judged: \`${difference.field}\` is \`${difference.head}\` and was \`${difference.base}\` there.`;
        return { ...verdict, warnings: [...verdict.warnings, warning] };
    }
    const compare = (under) => (0,compare_totals/* compareTotals */.$S)({ base: measurement, head }, allowing(under, under.maxTotalCreep, under.minGrowthBytes));
    const reasonsUnder = (under) => {
        const compared = compare(under);
        return CREEPING.map((metric) => (0,reasons/* creepReason */.Cn)(why, metric, compared[metric])).filter(({ outcome }) => outcome === 'beyond');
    };
    const beyond = reasonsUnder(limits);
    const isOwn = verdict.relation === 'merge base' || verdict.relation === 'measured here';
    const added = base === null || verdict.totals === null || !isOwn ? [] : addedBy({ base, head }, limits);
    const failing = beyond.filter(({ metric }) => added.includes(metric));
    const warning = (0,cautions/* warningLimits */.ZL)(limits);
    const { commit, measuredAt } = measurement.provenance;
    const { retained, allocated } = compare(limits);
    return {
        ...verdict,
        state: failing.length > 0 ? 'fail' : verdict.state,
        reasons: [...verdict.reasons, ...failing],
        cautions: [
            ...verdict.cautions,
            ...beyond.filter((reason) => !failing.includes(reason)),
            ...(warning === null ? [] : (0,cautions/* cautionsOf */.Y_)(beyond, reasonsUnder(warning), limits)),
        ],
        creep: {
            anchor: { commit, measuredAt, why },
            perOperation: (0,compare_work/* compareWork */.l)(measurement, head).divisors !== null,
            retained,
            allocated,
        },
    };
};
const addedBy = (sides, limits) => {
    const totals = (0,compare_totals/* compareTotals */.$S)(sides, allowing(limits, NOT_ADDED.share, NOT_ADDED.bytes));
    return CREEPING.filter((metric) => totals[metric].outcome === 'beyond');
};
const allowing = (limits, share, minGrowthBytes) => ({
    ...limits,
    maxRetainedGrowth: share,
    maxAllocatedGrowth: share,
    minGrowthBytes,
});

;// CONCATENATED MODULE: ./build/settle.js



async function settle(verdict, place, { judging }) {
    const { anchor, history, warnings } = await lookBack(place, verdict);
    const told = { ...verdict, history, warnings: [...verdict.warnings, ...warnings] };
    const weighed = anchor === null ? told : weighCreep(told, anchor, judging.limits);
    return (0,acceptance/* heedAcceptance */.o)(weighed, place, judging.limits);
}

// EXTERNAL MODULE: ./build/verdict/decide.js + 12 modules
var decide = __webpack_require__(15601);
// EXTERNAL MODULE: ./build/verdict/allowed.js
var allowed = __webpack_require__(57854);
// EXTERNAL MODULE: ./build/verdict/by-metric.js
var by_metric = __webpack_require__(44790);
;// CONCATENATED MODULE: ./build/verdict/more-runs.js



const canMoreRunsDecide = (verdict, limits) => {
    const { state, reasons, totals, sites } = verdict;
    if (state !== 'inconclusive')
        return false;
    const comparisons = [...(totals === null ? [] : [totals]), ...sites].flatMap((figures) => (0,by_metric/* entriesOf */.M)(figures));
    return (comparisons.some(([metric, comparison]) => comparison.outcome === 'unclear' && (0,allowed/* isNoise */.ty)(comparison, (0,allowed/* floorOf */.Et)(metric, verdict, limits))) ||
        reasons.some(({ scope, outcome, bytes }) => scope === 'budget' && outcome === 'unclear' && bytes !== undefined));
};
const alphasOf = ({ runs, maxRuns }) => {
    const later = Math.max(0, maxRuns - runs);
    return [compare_figures/* ALPHA */.Nh, ...new Array(later).fill(compare_figures/* ALPHA */.Nh / later)];
};

;// CONCATENATED MODULE: ./build/run.js











async function run(inputs, scene) {
    const { commit, warnings } = await measuredCommit(scene);
    const place = baselinePlace(inputs, scene);
    scene.onProgress('Looking for the baseline');
    const { baseline: found, index } = await (0,find_baseline/* findBaseline */.X)(place, commit);
    const isStored = inputs.comparing.store !== 'none';
    if (found.measurement === null && isStored)
        scene.onProgress(found.reason);
    const verdict = await withSides({ found, commit }, { inputs, scene }, (sides) => measureUntilDecided(sides, inputs));
    const told = { ...verdict, warnings: [...verdict.warnings, ...warnings] };
    return settle(told, { ...place, index }, inputs);
}
async function measure(inputs, scene) {
    const { commit, warnings } = await measuredCommit(scene);
    const isBaseAsked = inputs.comparing.measureBase === 'always';
    const found = isBaseAsked
        ? (await findBaseline(baselinePlace(inputs, scene), commit)).baseline
        : { measurement: null, reason: 'It is compared elsewhere.' };
    return withSides({ found, commit }, { inputs, scene }, async (sides) => {
        await measureRuns(sides, inputs.measuring.runs);
        const head = sides.head.measurement();
        return {
            head: { ...head, warnings: [...head.warnings, ...warnings] },
            base: sides.base.baseline.measurement,
        };
    });
}
async function withSides({ found, commit }, { inputs, scene }, work) {
    const setting = {
        ...scene,
        logDirectory: (0,external_node_path_.join)(scene.reportDirectory, 'logs'),
        provenance: { ...scene.provenance, commit },
        baselineRate: null,
        alternates: false,
    };
    const base = new Base(found, inputs, setting);
    const open = async () => {
        await base.measureUpTo(1);
        const alternates = base.isMeasuredHere;
        const head = await Side.open(inputs, { ...setting, baselineRate: base.rate, alternates });
        return work({ head, base });
    };
    return withCleanup(open, () => base.close()).catch(async (error) => {
        await (0,interrupts/* silenceAfterInterrupt */.P)();
        throw error;
    });
}
async function measureUntilDecided(sides, { measuring, judging }) {
    const { head, base } = sides;
    const alphas = alphasOf(measuring);
    await measureRuns(sides, measuring.runs);
    for (;;) {
        const alpha = alphas[head.runs - measuring.runs];
        const verdict = (0,decide/* decide */.L)(base.baseline, head.measurement(), { ...judging.limits, alpha });
        if (head.runs >= measuring.maxRuns || !canMoreRunsDecide(verdict, judging.limits))
            return verdict;
        head.tell(`Runs so far: ${head.runs}. They leave it open whether map memory is within its limits`);
        await measureRuns(sides, head.runs + 1);
    }
}
async function measureRuns({ head, base }, runs) {
    while (head.runs < runs) {
        await base.measureUpTo(head.runs + 1);
        await head.measure();
    }
}
const baselinePlace = ({ comparing, telling }, { directory, hosted }) => {
    return { comparing, key: telling.key, directory, hosted };
};
async function measuredCommit({ directory, eventCommit, }) {
    const { commit, problem } = await (0,git/* headCommit */.Qo)(directory);
    if (commit !== '')
        return { commit, warnings: [] };
    const instead = eventCommit === ''
        ? 'The measurement names none.'
        : `The event's, ${(0,short_commit/* shortCommit */.A)(eventCommit)}, is named instead.`;
    return {
        commit: eventCommit,
        warnings: [`Git does not tell which commit was measured (${problem}). ${instead}`],
    };
}

;// CONCATENATED MODULE: ./build/benchmarks.js








const isBenchmarked = (inputs) => inputs.target.program.kind === 'benchmarks';
async function checkBenchmarks(inputs, scene) {
    const found = await benchmarksOf(inputs, scene);
    scene.onProgress(`Benchmarks: ${found.map(nameOf).join(', ')}`);
    const asked = found.map((benchmark) => ({ name: nameOf(benchmark), inputs: inputsOf(inputs, benchmark) }));
    requireKeys(asked);
    if (inputs.comparing.store === 'file' && asked.length > 1)
        throw oneFile(asked);
    const judged = [];
    for (const one of asked) {
        scene.onProgress(`Measuring ${one.name}`);
        const reportDirectory = (0,external_node_path_.join)(scene.reportDirectory, one.inputs.telling.key);
        judged.push({ ...one, verdict: await run(one.inputs, { ...scene, reportDirectory }) });
    }
    return judged;
}
async function benchmarksOf({ target, measuring }, scene) {
    const { program, build } = target;
    const { directory: cwd, onProgress } = scene;
    const logDirectory = (0,external_node_path_.join)(scene.reportDirectory, 'logs');
    const around = { cwd, env: (0,child_environment/* childEnvironment */.Qc)(scene.env, target.env), logDirectory, onProgress };
    const { timeoutMs, load } = measuring;
    await (0,report_files/* makeReportDirectory */._q)(logDirectory);
    if (build !== null)
        await runBuild(build, around, timeoutMs);
    const spec = { package: program.packages, flags: program.flags, directory: logDirectory, timeoutMs };
    return findBenchmarks({ ...around, ...spec }, load.pattern);
}
const nameOf = ({ path, name }) => (path === '' ? name : `${path}.${name}`);
function inputsOf(inputs, benchmark) {
    const { target, measuring, telling } = inputs;
    const { importPath, name } = benchmark;
    const pattern = `^${name}$`;
    const key = `${telling.key}.${nameOf(benchmark)}`.replace(/[^\w.-]+/g, '-');
    return {
        ...inputs,
        target: { ...target, program: { ...target.program, packages: importPath } },
        measuring: { ...measuring, load: { ...measuring.load, pattern } },
        telling: { ...telling, key },
        asWritten: new Map([...inputs.asWritten, ['test-package', importPath], ['bench', pattern]]),
    };
}
function requireKeys(asked) {
    const keys = asked.map(({ inputs }) => inputs.telling.key);
    const bad = asked.find((_, i) => !baseline_index/* KEY_PATTERN */.bn.test(keys[i]) || keys.indexOf(keys[i]) !== i);
    if (bad === undefined)
        return;
    throw new errors/* MeasurementError */.HG('inputs', `no baseline can be stored for ${bad.name}: its key would be ${bad.inputs.telling.key}, which another benchmark has or is longer than 100 characters`, { remedy: 'Shorten `comment-key`, or measure fewer packages in one step, each with a `comment-key`.' });
}
const oneFile = (asked) => new errors/* MeasurementError */.HG('inputs', `\`baseline-file\` holds one measurement, and there are ${asked.length} benchmarks: ${asked.map(({ name }) => name).join(', ')}`, {
    remedy: 'Give `bench` a pattern for one of them, or compare with `baseline: base-commit` or `branch`.',
});

// EXTERNAL MODULE: ./build/inputs/catalog.js
var catalog = __webpack_require__(28999);
// EXTERNAL MODULE: ./build/inputs/inputs.js + 10 modules
var inputs_inputs = __webpack_require__(70644);
// EXTERNAL MODULE: ./build/io/save-baseline.js + 1 modules
var save_baseline = __webpack_require__(39596);
// EXTERNAL MODULE: ./build/io/page-script.js
var page_script = __webpack_require__(8380);
// EXTERNAL MODULE: ./build/io/report-context.js + 4 modules
var report_context = __webpack_require__(86329);
;// CONCATENATED MODULE: ./build/report/baseline-update.js


const updateText = ({ base, head }) => {
    const now = (0,measure_totals/* totalsOf */.vA)(head);
    if (base === null) {
        const { retainedBytes, allocatedBytes } = now;
        return `A first baseline: ${(0,format/* formatBytes */.z3)(retainedBytes)} retained, ${(0,format/* formatBytes */.z3)(allocatedBytes)} allocated.`;
    }
    const before = (0,measure_totals/* totalsOf */.vA)(base);
    const change = (name) => `${(0,format/* formatBytes */.z3)(before[name])} → ${(0,format/* formatBytes */.z3)(now[name])} (${(0,format/* formatGrowth */.T9)(now[name] - before[name])})`;
    return `The baseline changes: ${change('retainedBytes')} retained, ${change('allocatedBytes')} allocated.`;
};

// EXTERNAL MODULE: ./build/verdict/exit-code.js
var exit_code = __webpack_require__(1644);
// EXTERNAL MODULE: ./build/cli/flags.js
var cli_flags = __webpack_require__(6222);
// EXTERNAL MODULE: ./build/baseline/measurement-format.js + 4 modules
var measurement_format = __webpack_require__(82471);
// EXTERNAL MODULE: ./build/report/accepted.js
var accepted = __webpack_require__(88798);
// EXTERNAL MODULE: ./build/report/cautions.js
var report_cautions = __webpack_require__(15397);
// EXTERNAL MODULE: ./build/report/conditions.js
var conditions = __webpack_require__(81153);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/figures.js
var figures = __webpack_require__(81822);
// EXTERNAL MODULE: ./build/report/links.js
var links = __webpack_require__(51006);
;// CONCATENATED MODULE: ./build/report/excerpts.js




const MOST = 3;
const excerptedSites = (verdict, { sources }) => (0,figures/* causesFirst */.NO)(verdict)
    .filter((site) => site.outcome === 'beyond' && sources.has((0,maps_site/* siteKey */.Dd)(site)))
    .slice(0, MOST);
const withoutIndent = (lines) => {
    const indents = lines.filter((line) => line.trim() !== '').map((line) => /^\t*/.exec(line)[0].length);
    const shared = Math.min(...indents);
    return lines.map((line) => line.slice(Math.min(shared, /^\t*/.exec(line)[0].length)));
};
const excerptOf = (site, context) => {
    const { lines } = context.sources.get((0,maps_site/* siteKey */.Dd)(site));
    const shown = withoutIndent(lines.map(({ text }) => text));
    const code = shown.map((text, index) => (lines[index].line === site.line ? `${text} // ← here` : text));
    const place = (0,links/* linkTo */.uM)((0,report_escape/* codeSpan */.SS)((0,figures/* locationOf */.hD)(site)), (0,links/* lineUrl */.gV)(context.repositoryUrl, context.headSha, site));
    return `${place}\n\n${(0,report_escape/* codeBlock */.DV)(code.join('\n'), 'go')}`;
};

// EXTERNAL MODULE: ./build/report/fixes.js
var fixes = __webpack_require__(31212);
// EXTERNAL MODULE: ./build/report/history.js
var report_history = __webpack_require__(34995);
;// CONCATENATED MODULE: ./build/report/marker.js
const encodeKey = (key) => encodeURIComponent(key.toWellFormed());
const writeMarker = ({ key, runId, commit = null, progress = null }) => [
    `<!-- go-map-regression:${encodeKey(key)}`,
    ...(runId === null ? [] : [`run:${runId}`]),
    ...(commit === null ? [] : [`commit:${commit}`]),
    ...(progress === null ? [] : [progress]),
    '-->',
].join(' ');
const openingMarker = ({ key, runId, pullRequestHead, }) => writeMarker({ key, runId, commit: pullRequestHead });
const MARKER = /^<!-- go-map-regression:(\S*)(?: run:(\d{1,15}))?(?: commit:([0-9a-f]{40,64}))?(?: (measuring|ended))? -->(?:\r?\n|$)/;
const readMarker = (body) => {
    const match = MARKER.exec(body);
    if (match === null)
        return null;
    const [, key, run, commit = null, progress = null] = match;
    try {
        return {
            key: decodeURIComponent(key),
            runId: run === undefined ? null : Number(run),
            commit,
            progress: progress,
        };
    }
    catch {
        return null;
    }
};

// EXTERNAL MODULE: ./build/report/sentences.js
var sentences = __webpack_require__(9385);
// EXTERNAL MODULE: ./build/report/site-table.js
var site_table = __webpack_require__(3565);
// EXTERNAL MODULE: ./build/report/spoken-reasons.js
var spoken_reasons = __webpack_require__(58661);
// EXTERNAL MODULE: ./build/report/style.js
var style = __webpack_require__(33842);
// EXTERNAL MODULE: ./build/report/totals.js
var totals = __webpack_require__(91756);
// EXTERNAL MODULE: ./build/report/warnings.js
var warnings = __webpack_require__(73786);
// EXTERNAL MODULE: ./build/report/what-to-do.js + 1 modules
var what_to_do = __webpack_require__(73332);
;// CONCATENATED MODULE: ./build/report/comment.js
















const COMMENT_ROOM = { bytes: 59_000, notableRows: 20, otherRows: 30 };
const comment_SUMMARY_ROOM = { bytes: 1_000_000, notableRows: 1_000, otherRows: 1_000 };
const FIRST_RUN = 'The baseline is stored when this check runs on the default branch; from then on pull requests are compared with it.';
const countText = (count, what) => `${String(count)} ${what}${count === 1 ? '' : 's'}`;
const compared = (verdict, context, room) => {
    const notable = (0,figures/* causesFirst */.NO)(verdict).filter((site) => (0,site_table/* isNotable */._r)(site, verdict, context));
    const others = verdict.sites.filter((site) => !(0,site_table/* isNotable */._r)(site, verdict, context));
    const advice = (0,fixes/* whatToDoList */.B)((0,what_to_do/* whatToDo */.H6)(verdict, { context, style: style/* MARKDOWN */.y }), context);
    const told = (0,what_to_do/* toldSites */.wH)(verdict, context);
    const excerpted = room.bytes < COMMENT_ROOM.bytes / 2 ? [] : excerptedSites(verdict, context);
    const table = (sites) => (0,site_table/* siteTable */.oC)(sites, { verdict, context, told, excerpted });
    const judged = verdict.totals !== null &&
        (notable.length > 0 ||
            verdict.cautions.length > 0 ||
            verdict.state === 'fail' ||
            (0,by_metric/* entriesOf */.M)(verdict.totals).some(([, { outcome }]) => outcome !== 'within'));
    const moved = others.filter(({ status }) => status === 'moved').length;
    const title = `${countText(others.length, 'map site')} without a notable change${moved === 0 ? '' : `, ${moved} of them moved`}`;
    return {
        before: [
            judged ? (0,totals/* totalsTable */.uH)(verdict, context) : (0,totals/* totalsSentence */.bE)(verdict, context),
            (0,totals/* totalsNote */.iV)(verdict, context),
            (0,report_history/* historyLines */.O5)(verdict, style/* MARKDOWN */.y).join('<br>\n'),
            ...(0,spoken_reasons/* spokenReasons */.u)(verdict, context.limits, style/* MARKDOWN */.y),
        ],
        notable: notable.length === 0 ? null : table(notable),
        between: [...excerpted.map((site) => excerptOf(site, context)), advice, (0,warnings/* warningList */.V)(verdict, context)],
        others: others.length === 0 ? null : { title, table: table(others.toSorted(movedFirst)) },
        after: [(0,conditions/* measuredSection */.E7)(verdict, context)],
    };
};
const movedFirst = (a, b) => Number(b.status === 'moved') - Number(a.status === 'moved');
const measuredOnly = (verdict, context) => {
    const { sites } = verdict.head;
    const advice = (0,fixes/* whatToDoList */.B)((0,what_to_do/* whatToDo */.H6)(verdict, { context, style: style/* MARKDOWN */.y }), context);
    const reasons = (0,spoken_reasons/* spokenReasons */.u)(verdict, context.limits, style/* MARKDOWN */.y);
    const differences = verdict.differences.length === 0 ? [] : [(0,conditions/* differencesTable */.ds)(verdict)];
    const firstRun = verdict.state === 'no baseline' && reasons.length === 0 ? [FIRST_RUN] : [];
    return {
        before: [...reasons, ...differences, ...firstRun, (0,totals/* totalsSentence */.bE)(verdict, context), advice],
        notable: null,
        between: [(0,warnings/* warningList */.V)(verdict, context)],
        others: sites.length === 0
            ? null
            : { title: countText(sites.length, 'map site'), table: (0,site_table/* headTable */.xK)(verdict.head, context) },
        after: [(0,conditions/* measuredSection */.E7)(verdict, context)],
    };
};
const renderBody = (verdict, context, room) => {
    const parts = verdict.totals === null ? measuredOnly(verdict, context) : compared(verdict, context, room);
    const headline = `### ${(0,sentences/* headlineOf */.gD)(verdict, context, style/* MARKDOWN */.y)}`;
    const cautions = (0,report_cautions/* cautionLines */.xy)({ verdict, context, style: style/* MARKDOWN */.y }).map((line) => `- ${line}`);
    const opening = [headline, (0,accepted/* acceptedLine */.S)(verdict, style/* MARKDOWN */.y), cautions.join('\n')]
        .filter((part) => part !== '')
        .join('\n\n');
    const fixed = (0,site_table/* utf8Length */.wI)([opening, ...parts.before, ...parts.between, ...parts.after].join('\n\n')) + 500;
    const left = Math.max(0, room.bytes - fixed);
    const notable = parts.notable === null
        ? ''
        : (0,site_table/* fitTable */.SM)(parts.notable, { bytes: left, rows: room.notableRows }, context.runUrl);
    const leftover = Math.max(0, left - (0,site_table/* utf8Length */.wI)(notable));
    const others = parts.others === null
        ? ''
        : (0,conditions/* folded */.TM)(parts.others.title, (0,site_table/* fitTable */.SM)(parts.others.table, { bytes: leftover, rows: room.otherRows }, context.runUrl));
    return [opening, ...parts.before, notable, ...parts.between, others, ...parts.after]
        .filter((part) => part !== '')
        .join('\n\n');
};
const renderComment = (verdict, context) => `${openingMarker(context)}\n${renderBody(verdict, context, COMMENT_ROOM)}\n`;
const renderSummary = (verdict, context) => `${renderBody(verdict, context, comment_SUMMARY_ROOM)}\n`;

// EXTERNAL MODULE: ./build/report/json.js
var report_json = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/report/page/page.js + 11 modules
var page = __webpack_require__(57437);
// EXTERNAL MODULE: ./build/report/prometheus/prometheus.js + 4 modules
var prometheus = __webpack_require__(48647);
// EXTERNAL MODULE: ./build/report/cautioned.js
var cautioned = __webpack_require__(17179);
// EXTERNAL MODULE: ./build/report/terminal.js
var terminal = __webpack_require__(63299);
;// CONCATENATED MODULE: ./build/report/services.js













const MORE = {
    fail: ['fails', 'fail'],
    inconclusive: ['is inconclusive', 'are inconclusive'],
    incomparable: ['cannot be compared', 'cannot be compared'],
    'no baseline': ['has no baseline', 'have no baseline'],
    accepted: ['is accepted', 'are accepted'],
    pass: ['passes', 'pass'],
};
const STATES = Object.keys(MORE);
const services_growthOf = ({ verdict: { totals } }) => totals === null ? 0 : Math.max(...(0,by_metric/* entriesOf */.M)(totals).map(([, { growthBytes }]) => growthBytes));
const worstFirst = (services) => services.toSorted((a, b) => STATES.indexOf(a.verdict.state) - STATES.indexOf(b.verdict.state) || services_growthOf(b) - services_growthOf(a));
const servicesHeadline = ({ services, noun, refused }, style) => {
    const { verdict, context } = worstFirst(services)[0];
    const { state } = verdict;
    const others = services.filter((one) => one.verdict.state === state).length - 1;
    const [one, several] = MORE[state];
    const like = others === 1 ? `${noun} ${one}` : `${noun}s ${several}`;
    const more = others === 0 ? '' : `; ${others} more ${like}`;
    const answer = state === 'pass' && others > 0
        ? `${sentences/* ICONS */.Ze.pass} Map memory of all ${services.length} ${noun}s is within its limits`
        : (0,sentences/* headlineOf */.gD)(verdict, context, style) + more;
    const unread = refused.length === 1 ? '1 file was' : `${refused.length} files were`;
    return refused.length === 0 ? answer : `${answer}; ${unread} not read`;
};
const servicesTable = (services, noun) => [
    (0,report_escape/* tableRow */.jD)([noun === 'service' ? 'Service' : 'Benchmark', 'Verdict', 'Retained', 'Allocated']),
    (0,report_escape/* tableRow */.jD)(['---', '---', '---:', '---:']),
    ...services.map(({ verdict, context }) => {
        const { state, totals, head } = verdict;
        const measured = (0,measure_totals/* totalsOf */.vA)(head);
        const figures = totals === null
            ? [(0,format/* formatBytes */.z3)(measured.retainedBytes), (0,format/* formatBytes */.z3)(measured.allocatedBytes)]
            : ['retained', 'allocated'].map((metric) => (0,site_table/* figureCell */.JW)(totals[metric], (0,cautioned/* isCautioned */.Z)(verdict, metric, null)));
        return (0,report_escape/* tableRow */.jD)([services_nameOf(context), `${sentences/* ICONS */.Ze[state]} ${state}`, ...figures]);
    }),
].join('\n');
const services_nameOf = ({ service, key }) => (0,report_escape/* codeSpan */.SS)(service ?? key);
const refusedList = (refused) => refused.length === 0
    ? ''
    : [
        '**Not read**, so it says nothing of what it measured:',
        '',
        ...refused.map(({ file, reason }) => `- ${(0,report_escape/* codeSpan */.SS)(file)}: ${(0,report_escape/* plainText */.wh)(reason)}`),
    ].join('\n');
const bodies = (services, room, runUrl) => {
    const shown = [];
    let left = room.bytes;
    for (const [i, { verdict, context }] of services.entries()) {
        const bytes = Math.floor(left / (services.length - i));
        const body = renderBody(verdict, context, { ...room, bytes: Math.max(bytes, room.bytes / 10) });
        const { state } = verdict;
        const title = `${sentences/* ICONS */.Ze[state]} ${codeFree(context)}: ${state}`;
        const text = state === 'fail' ? body : (0,conditions/* folded */.TM)(title, body);
        left -= (0,site_table/* utf8Length */.wI)(text) + 2;
        if (left < 0) {
            const rest = services.length - i;
            return [...shown, `${rest} more in full in ${(0,links/* linkTo */.uM)('the report', runUrl)}.`];
        }
        shown.push(text);
    }
    return shown;
};
const codeFree = ({ service, key }) => (service ?? key).replace(/[^\w.,() -]/g, '-');
const renderServices = (report, room) => {
    const { services, refused, context } = report;
    const sorted = worstFirst(services);
    const opening = [
        `### ${servicesHeadline(report, style/* MARKDOWN */.y)}`,
        servicesTable(sorted, report.noun),
        refusedList(refused.slice(0, MOST_REFUSED)),
    ].filter((part) => part !== '');
    const left = room.bytes - (0,site_table/* utf8Length */.wI)(opening.join('\n\n')) - LAST_LINE_BYTES;
    return [...opening, ...bodies(sorted, { ...room, bytes: Math.max(0, left) }, context.runUrl)].join('\n\n');
};
const MOST_REFUSED = 20;
const LAST_LINE_BYTES = 500;
const renderServicesComment = (report) => `${openingMarker(report.context)}\n${renderServices(report, COMMENT_ROOM)}\n`;
const renderServicesSummary = (report) => `${renderServices(report, SUMMARY_ROOM)}\n`;
const renderServicesText = (report) => [
    `${servicesHeadline(report, style/* PLAIN */.t)}\n`,
    ...report.refused.map(({ file, reason }) => `Not read: ${style/* PLAIN */.t.code(file)}: ${style/* PLAIN */.t.prose(reason)}\n`),
    ...worstFirst(report.services).map(({ verdict, context }) => (0,terminal/* renderTerminal */.b)(verdict, context)),
].join('\n');

;// CONCATENATED MODULE: ./build/cli/local-report.js







function localReport(judged, script) {
    const metrics = (0,prometheus/* metricsText */.z)(judged);
    const [only] = judged;
    if (only !== undefined && judged.length === 1) {
        const json = (0,report_json/* verdictJson */.G)(only.verdict, only.context);
        const text = (0,terminal/* renderTerminal */.b)(only.verdict, only.context);
        return { text, json, metrics, files: { '.': filesOf(only, script) } };
    }
    const services = worstFirst(judged);
    const report = { services, noun: 'benchmark', refused: [], context: services[0].context };
    const json = (0,report_json/* servicesJson */.n)(services.map((one) => ({ ...one, service: one.context.service })));
    const own = services.map((one) => [one.context.key, filesOf(one, script)]);
    const whole = { comment: renderServicesComment(report), verdict: fileOf(json), metrics };
    return {
        ...{ text: renderServicesText(report), json, metrics },
        files: { '.': whole, ...Object.fromEntries(own) },
    };
}
const filesOf = ({ verdict, context }, script) => ({
    comment: renderComment(verdict, context),
    verdict: fileOf((0,report_json/* verdictJson */.G)(verdict, context)),
    measurement: (0,measurement_format/* encodeMeasurement */.f)(verdict.head),
    page: (0,page/* renderPage */.C)(verdict, context, script),
    metrics: (0,prometheus/* metricsText */.z)([{ verdict, context }]),
});
const fileOf = (json) => `${JSON.stringify(json, null, 2)}\n`;

// EXTERNAL MODULE: ./build/cli/output.js
var output = __webpack_require__(38288);
;// CONCATENATED MODULE: ./build/cli/check.js


















const USAGE = 'go-map-regression check --service COMMAND --load COMMAND [--baseline-file FILE] [flags]';
const HERE = Object.entries(catalog/* INPUTS */.mc).filter(([name, { group }]) => (group !== 'job' && group !== 'telling') || name === 'report-directory');
const FLAGS = {
    ...Object.fromEntries(HERE.map(([name, input]) => [name, (0,cli_flags/* flagOf */.i)(input)])),
    'update-baseline': {
        value: '',
        help: 'Write `--baseline-file`, whatever the verdict, and say how its totals change: the new figures are accepted.',
    },
    html: { value: 'FILE', help: 'Write the report as a page for a browser to this file.' },
    json: { value: 'FILE', help: 'Write the verdict as JSON to this file; - for standard output.' },
    prom: { value: 'FILE', help: 'Write the figures as metrics for Prometheus to this file.' },
};
async function command(args) {
    const flags = (0,cli_flags/* readFlags */.u)({ usage: USAGE, flags: FLAGS, operands: [] }, args);
    if (flags === null)
        return 0;
    const { html, json, prom, 'update-baseline': update, ...values } = flags.values;
    const isUpdate = update !== undefined;
    const given = (0,inputs_inputs/* readInputs */.K)((name) => values[name], { onGitHub: false });
    const inputs = isUpdate ? updating(given) : given;
    requireOnePage(inputs, html);
    await (0,output/* checkFile */.vH)('json', json);
    await (0,output/* checkFile */.vH)('html', html);
    await (0,output/* checkFile */.vH)('prom', prom);
    (0,interrupts/* stopOnInterrupt */.r)();
    const directory = (0,external_node_path_.resolve)(inputs.target.workingDirectory);
    const reportDirectory = (0,external_node_path_.resolve)(inputs.telling.reportDirectory ?? (await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'go-map-regression-'))));
    const scene = {
        directory,
        reportDirectory,
        env: process.env,
        provenance: { ref: '', event: '', runUrl: '' },
        eventCommit: '',
        hosted: null,
        now: () => new Date(),
        onProgress: (message) => process.stderr.write(`${message}\n`),
    };
    const judged = await judge(inputs, scene);
    const report = localReport(judged, await (0,page_script/* loadPageScript */.f)());
    for (const [place, contents] of Object.entries(report.files)) {
        await (0,report_files/* writeReport */.u5)((0,external_node_path_.join)(reportDirectory, place), contents);
    }
    const page = report.files['.']?.page;
    if (html !== undefined && page !== undefined)
        await (0,output/* writeText */.x3)('html', html, page);
    if (prom !== undefined)
        await (0,output/* writeText */.x3)('prom', prom, report.metrics);
    if (json !== undefined)
        await (0,output/* writeJson */.GF)(json, report.json);
    if (json !== '-')
        process.stdout.write(report.text);
    for (const { verdict, context } of judged) {
        const place = { ...baselinePlace(inputs, scene), key: context.key };
        const saved = await (0,save_baseline/* saveBaseline */.X)(place, verdict.head);
        if (saved !== null)
            scene.onProgress(saved);
        if (isUpdate)
            scene.onProgress(updateText(verdict));
    }
    scene.onProgress(`Report: ${reportDirectory}`);
    if (isUpdate)
        return 0;
    const { judging, comparing } = inputs;
    const policy = { ...judging, baselineRequired: comparing.required };
    return Math.max(...judged.map(({ verdict }) => (0,exit_code/* exitCodeOf */.F)(verdict.state, policy)));
}
async function judge(inputs, scene) {
    const place = { directory: scene.directory, event: null, own: null };
    if (!isBenchmarked(inputs)) {
        const verdict = await run(inputs, scene);
        return [{ verdict, context: await (0,report_context/* reportContext */.g)(verdict, inputs, place) }];
    }
    const judged = [];
    for (const { name, inputs: own, verdict } of await checkBenchmarks(inputs, scene)) {
        judged.push({ verdict, context: { ...(await (0,report_context/* reportContext */.g)(verdict, own, place)), service: name } });
    }
    return judged;
}
function requireOnePage(inputs, html) {
    if (html === undefined || !isBenchmarked(inputs))
        return;
    throw new errors/* MeasurementError */.HG('inputs', '`--html` is one page, and each benchmark of `--test-package` has one', {
        remedy: 'Leave it out: their pages are in the directory that `--report-directory` names.',
    });
}
function updating(inputs) {
    if (inputs.comparing.store === 'file')
        return { ...inputs, comparing: { ...inputs.comparing, save: 'always' } };
    throw new errors/* MeasurementError */.HG('inputs', '`--update-baseline` is given without `--baseline-file`', {
        remedy: 'Give `--baseline-file` the path of the file to write.',
    });
}


/***/ }),

/***/ 22093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ silenceAfterInterrupt),
/* harmony export */   r: () => (/* binding */ stopOnInterrupt),
/* harmony export */   stopOnCrash: () => (/* binding */ stopOnCrash)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _base_checkout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81109);
/* harmony import */ var _process_group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24042);



const GRACE_MS = 2_000;
const EXIT_MS = 3_000;
let stopping = false;
function stopOnInterrupt() {
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) {
        process.on(signal, () => {
            if (stopping)
                return;
            stopping = true;
            console.log(`Stopped by ${signal}: ending the service and the load.`);
            void leaveNothing().finally(() => {
                exit(128 + node_os__WEBPACK_IMPORTED_MODULE_0__.constants.signals[signal]);
            });
        });
    }
}
function stopOnCrash(tell) {
    process.on('uncaughtException', (error) => {
        if (stopping)
            return;
        stopping = true;
        void leaveNothing()
            .catch(() => undefined)
            .then(() => {
            tell(error);
        })
            .finally(() => {
            exit(1);
        });
    });
}
async function leaveNothing() {
    await (0,_process_group_js__WEBPACK_IMPORTED_MODULE_2__/* .stopAllGroups */ .yk)({ graceMs: GRACE_MS });
    await (0,_base_checkout_js__WEBPACK_IMPORTED_MODULE_1__/* .removeAllCheckouts */ .dW)();
}
function exit(code) {
    setTimeout(() => process.kill(process.pid, 'SIGKILL'), EXIT_MS).unref();
    process.exit(code);
}
async function silenceAfterInterrupt() {
    if (stopping)
        await new Promise(() => undefined);
}


/***/ }),

/***/ 24042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ describeExit),
/* harmony export */   Oh: () => (/* binding */ startGroup),
/* harmony export */   yk: () => (/* binding */ stopAllGroups)
/* harmony export */ });
/* unused harmony exports onGroupsChanged, findShell */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19473);
/* harmony import */ var _process_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85205);
/* harmony import */ var _stop_group_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21667);







const running = new Set();
const listeners = new Set();
function onGroupsChanged(listener) {
    listeners.add(listener);
}
async function stopAllGroups(options) {
    while (running.size > 0)
        await Promise.all([...running].map((group) => group.stop(options)));
}
async function startGroup(spec) {
    await requireDirectory(spec.cwd);
    const [shell, ...options] = findShell(node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync);
    const output = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.open)(spec.outputFile, 'w');
    const mark = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomUUID)();
    tellListeners({ pid: _stop_group_js__WEBPACK_IMPORTED_MODULE_6__/* .NO_PID */ .ox, startedAt: '', mark });
    try {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(shell, [...options, '-c', spec.command], {
            cwd: spec.cwd,
            env: { ...spec.env, [_stop_group_js__WEBPACK_IMPORTED_MODULE_6__/* .MARK */ .M$]: mark },
            stdio: ['ignore', output.fd, output.fd],
            detached: true,
        });
        if (child.pid === undefined)
            throw await new Promise((resolve) => child.once('error', resolve));
        let exit;
        const exited = new Promise((resolve) => {
            child.once('exit', (code, signal) => {
                resolve((exit = { code, signal }));
            });
        });
        const id = { pid: child.pid, startedAt: (0,_process_table_js__WEBPACK_IMPORTED_MODULE_5__/* .processStartedAt */ .W7)(child.pid) ?? '', mark };
        const group = {
            id,
            exited,
            get exit() {
                return exit;
            },
            outputFile: spec.outputFile,
            async stop(options) {
                try {
                    await (0,_stop_group_js__WEBPACK_IMPORTED_MODULE_6__/* .stopGroup */ .gv)(id, options);
                }
                catch (error) {
                    child.unref();
                    throw error;
                }
                finally {
                    running.delete(group);
                    tellListeners();
                }
                await exited;
            },
        };
        running.add(group);
        return group;
    }
    finally {
        tellListeners();
        await output.close();
    }
}
function describeExit({ code, signal }) {
    return signal === null ? `exited with code ${String(code)}` : `was killed by ${signal}`;
}
const SHELLS = [
    ['/bin/bash', '-eo', 'pipefail'],
    ['/usr/bin/bash', '-eo', 'pipefail'],
    ['/bin/sh', '-e'],
];
function findShell(isThere) {
    const found = SHELLS.find(([path]) => isThere(path));
    if (found !== undefined)
        return found;
    const looked = SHELLS.map(([path]) => path).join(', ');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .MeasurementError */ .HG('inputs', `commands need a shell, and none of ${looked} is there`, {
        remedy: 'Run on Linux or macOS, such as `runs-on: ubuntu-latest`.',
    });
}
function tellListeners(...starting) {
    const ids = [...[...running].map((group) => group.id), ...starting];
    for (const listener of listeners)
        listener(ids);
}
async function requireDirectory(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.stat)(path).catch(() => null);
    if (found?.isDirectory())
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .MeasurementError */ .HG('inputs', `the directory ${path} does not exist`, {
        remedy: 'Set `working-directory` to a folder of the checkout.',
    });
}


/***/ }),

/***/ 85205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IP: () => (/* binding */ carriesEntry),
/* harmony export */   O3: () => (/* binding */ listProcesses),
/* harmony export */   Uj: () => (/* binding */ processIds),
/* harmony export */   W7: () => (/* binding */ processStartedAt),
/* harmony export */   l0: () => (/* binding */ commandLineOf)
/* harmony export */ });
/* unused harmony exports parseStat, PS_COLUMNS, parsePs */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);


const ON_LINUX = process.platform === 'linux';
function listProcesses() {
    if (!ON_LINUX)
        return parsePs(ps('-A', '-o', PS_COLUMNS));
    return processIds().flatMap((pid) => {
        const row = parseStat(readProc(pid, 'stat'));
        return row === null || row.zombie ? [] : [row];
    });
}
function processStartedAt(pid) {
    if (!ON_LINUX)
        return ps('-p', String(pid), '-o', 'lstart=').trim() || null;
    return parseStat(readProc(pid, 'stat'))?.startedAt ?? null;
}
function commandLineOf(pid) {
    if (!ON_LINUX)
        return ps('-p', String(pid), '-o', 'args=').trim();
    return readProc(pid, 'cmdline').replaceAll('\0', ' ').trim();
}
function carriesEntry(pid, entry) {
    return ON_LINUX && readProc(pid, 'environ').split('\0').includes(entry);
}
function processIds() {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)('/proc').map(Number).filter(Number.isInteger);
}
function parseStat(text) {
    const afterName = text.lastIndexOf(')');
    if (afterName < 0)
        return null;
    const [state, parent, group, ...rest] = text.slice(afterName + 2).split(' ');
    const startedAt = rest[16];
    return {
        pid: Number.parseInt(text, 10),
        parent: Number(parent),
        group: Number(group),
        startedAt,
        zombie: state === 'Z' || state === 'X',
    };
}
const PS_COLUMNS = 'pid=,ppid=,pgid=,stat=,lstart=';
function parsePs(text) {
    return text.split('\n').flatMap((line) => {
        const [, pid, parent, group, state, startedAt] = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(\S+)\s+(.*\S)\s*$/.exec(line) ?? [];
        if (startedAt === undefined || state.startsWith('Z'))
            return [];
        return [{ pid: Number(pid), parent: Number(parent), group: Number(group), startedAt }];
    });
}
function ps(...args) {
    try {
        return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)('ps', args, {
            encoding: 'utf8',
            env: { ...process.env, LC_ALL: 'C' },
            stdio: 'pipe',
        });
    }
    catch {
        return '';
    }
}
function readProc(pid, file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${pid}/${file}`, 'latin1');
    }
    catch {
        return '';
    }
}


/***/ }),

/***/ 21667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M$: () => (/* binding */ MARK),
/* harmony export */   gv: () => (/* binding */ stopGroup),
/* harmony export */   ox: () => (/* binding */ NO_PID),
/* harmony export */   rU: () => (/* binding */ groupMembers)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _process_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85205);



const NO_PID = -1;
const MARK = 'GO_MAP_REGRESSION_GROUP';
const GRACE_MS = 5_000;
const KILL_MS = 10_000;
const POLL_MS = 40;
async function stopGroup(id, { graceMs = GRACE_MS } = {}) {
    const seen = new Map();
    const look = () => liveMembers(id, seen);
    let left = look();
    if (left.length === 0)
        return false;
    signalAll(id, left, 'SIGTERM');
    left = await waitUntilGone(look, graceMs);
    const giveUpAt = performance.now() + KILL_MS;
    while (left.length > 0 && performance.now() < giveUpAt) {
        signalAll(id, left, 'SIGKILL');
        left = await waitUntilGone(look, POLL_MS);
    }
    if (left.length === 0)
        return true;
    const pids = left.map((row) => row.pid).join(', ');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MeasurementError */ .HG('service', `these processes do not end even on SIGKILL: ${pids}`, {
        remedy: 'They belong to another user or wait for a device: let the commands run as the user of the job.',
    });
}
function groupMembers(id) {
    return liveMembers(id, new Map());
}
async function waitUntilGone(look, forMs) {
    const deadline = performance.now() + forMs;
    for (;;) {
        const left = look();
        if (left.length === 0 || performance.now() > deadline)
            return left;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(POLL_MS);
    }
}
function signalAll(id, members, signal) {
    if (members.some((row) => row.group === id.pid))
        send(-id.pid, signal);
    for (const row of members)
        if (row.group !== id.pid)
            send(row.pid, signal);
}
function liveMembers(id, seen) {
    const rows = (0,_process_table_js__WEBPACK_IMPORTED_MODULE_2__/* .listProcesses */ .O3)();
    const leader = rows.find((row) => row.pid === id.pid);
    const ownsGroup = leader === undefined || leader.startedAt === id.startedAt;
    const isSeed = (row) => (ownsGroup && row.group === id.pid) ||
        seen.get(row.pid) === row.startedAt ||
        (0,_process_table_js__WEBPACK_IMPORTED_MODULE_2__/* .carriesEntry */ .IP)(row.pid, `${MARK}=${id.mark}`);
    const members = withDescendants(rows, rows.filter(isSeed)).filter((row) => row.pid !== process.pid);
    for (const row of members)
        seen.set(row.pid, row.startedAt);
    return members;
}
function withDescendants(rows, seeds) {
    const children = Map.groupBy(rows, (row) => row.parent);
    const found = new Set(seeds);
    for (const row of found)
        children.get(row.pid)?.forEach((child) => found.add(child));
    return [...found];
}
function send(pid, signal) {
    try {
        process.kill(pid, signal);
    }
    catch {
    }
}


/***/ }),

/***/ 82340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ portablePath)
/* harmony export */ });
/* harmony import */ var _maps_standard_library_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32695);

function portablePath(file, functionName, roots) {
    const path = file.replaceAll('\\', '/');
    const library = standardLibraryPath(path, functionName);
    if (library !== null)
        return library;
    const cached = path.indexOf('/pkg/mod/');
    if (cached >= 0) {
        return path
            .slice(cached + '/pkg/mod/'.length)
            .replace(/!([a-z])/g, (_, letter) => letter.toUpperCase());
    }
    const workspace = roots.workspace.replaceAll('\\', '/');
    if (workspace !== '' && path.startsWith(`${workspace}/`))
        return path.slice(workspace.length + 1);
    if (roots.modulePath !== '' && path.startsWith(`${roots.modulePath}/`)) {
        return [roots.moduleDirectory, path.slice(roots.modulePath.length + 1)]
            .filter((part) => part !== '')
            .join('/');
    }
    return path;
}
function standardLibraryPath(path, functionName) {
    const packagePath = (0,_maps_standard_library_js__WEBPACK_IMPORTED_MODULE_0__/* .packageOf */ .wg)(functionName);
    if (!(0,_maps_standard_library_js__WEBPACK_IMPORTED_MODULE_0__/* .isStandardPackage */ .w7)(packagePath))
        return null;
    const tail = `${packagePath}/${path.slice(path.lastIndexOf('/') + 1)}`;
    return path === tail || path.endsWith(`/src/${tail}`) ? `$GOROOT/src/${tail}` : null;
}


/***/ }),

/***/ 40710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ decodeProtobuf)
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
    if (stream.err === pako/* Z_BUF_ERROR */.uX)
        throw new profile_error/* ProfileError */.e('gzip: ends early');
    if (!finished || stream.err !== 0)
        throw new profile_error/* ProfileError */.e(`gzip: ${stream.msg}`);
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
const PROFILE = {
    ...{ sampleType: 1, sample: 2, mapping: 3, location: 4, function: 5, string: 6 },
    ...{ periodType: 11, period: 12 },
};
const VALUE_TYPE = { type: 1, unit: 2 };
const SAMPLE = { locationId: 1, value: 2, label: 3 };
const LABEL = { key: 1, number: 3 };
const MAPPING = { id: 1, start: 2, offset: 4, file: 5, buildId: 6 };
const LOCATION = { id: 1, mapping: 2, address: 3, line: 4 };
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
        mappings: [],
        functions: [],
        strings: [],
    };
    for (let field; (field = reader.field(reader.len)) !== 0;) {
        if (field === PROFILE.sample)
            passOverSample(reader, reader.end(), tables);
        else if (field === PROFILE.location)
            readLocation(reader, reader.end(), tables.locations);
        else if (field === PROFILE.mapping)
            tables.mappings.push(readNumbers(reader, reader.end(), MAPPING));
        else if (field === PROFILE.function)
            readFunction(reader, reader.end(), tables.functions);
        else if (field === PROFILE.string)
            tables.strings.push(readString(reader, reader.end()));
        else if (field === PROFILE.sampleType)
            tables.sampleTypes.push(readNumbers(reader, reader.end(), VALUE_TYPE));
        else if (field === PROFILE.periodType)
            tables.periodType = readNumbers(reader, reader.end(), VALUE_TYPE);
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
    let [id, mapping, address] = [0, 0, 0];
    const lines = [];
    for (let field; (field = reader.field(end)) !== 0;) {
        if (field === LOCATION.id)
            id = reader.scalar();
        else if (field === LOCATION.mapping)
            mapping = reader.scalar();
        else if (field === LOCATION.address)
            address = reader.scalar();
        else if (field === LOCATION.line)
            lines.push(readNumbers(reader, reader.end(), LINE));
        else
            reader.skipField(field);
    }
    requireDense('location.id', id);
    if (locations[id] !== undefined)
        throw new profile_error/* ProfileError */.e(`location.id: ${id} stands twice`);
    locations[id] = { address, mapping, lines };
}
function requireDense(field, id) {
    if (id < 0 || id > MAX_ID)
        throw new profile_error/* ProfileError */.e(`${field}: ${id} is not from 0 to ${MAX_ID}`);
}
function readNumbers(reader, end, fields) {
    const names = Object.keys(fields);
    const ref = Object.fromEntries(names.map((name) => [name, 0]));
    for (let field; (field = reader.field(end)) !== 0;) {
        const name = names.find((one) => fields[one] === field);
        if (name === undefined)
            reader.skipField(field);
        else
            ref[name] = reader.scalar();
    }
    return ref;
}
function readFunction(reader, end, functions) {
    const { id, ...ref } = readNumbers(reader, end, FUNCTION);
    requireDense('function.id', id);
    if (functions[id] !== undefined)
        throw new profile_error/* ProfileError */.e(`function.id: ${id} stands twice`);
    functions[id] = ref;
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
    const mappings = new Map(tables.mappings.map(({ id, start, offset, file, buildId }) => [
        id,
        {
            ...{ start, fileOffset: offset },
            ...{ file: text(file, 'mapping.filename'), buildId: text(buildId, 'mapping.build_id') },
        },
    ]));
    const frames = [];
    const places = [];
    const placeOf = [];
    const numbers = tables.locations.map((location) => {
        if (location === undefined)
            return undefined;
        places.push({ address: location.address, mapping: mappings.get(location.mapping) ?? null });
        return location.lines.map((line) => {
            placeOf.push(places.length - 1);
            return frames.push(frame(line)) - 1;
        });
    });
    const values = tables.sampleTypes.map(() => new Float64Array(tables.sampleEnds.length));
    const stacks = new stack_rows/* StackRows */.o();
    const objectBytes = new Float64Array(tables.sampleEnds.length);
    const bytesLabel = strings.indexOf('bytes');
    for (const [sample, end] of tables.sampleEnds.entries()) {
        reader.pos = tables.sampleStarts[sample];
        readSample(reader, end, { numbers, stacks, values, objectBytes, bytesLabel });
    }
    return {
        sampleTypes: tables.sampleTypes.map(valueType),
        periodType: tables.periodType === null ? null : valueType(tables.periodType),
        period: tables.period,
        frames,
        stacks,
        values,
        places,
        placeOf: Int32Array.from(placeOf),
        objectBytes,
    };
}
const gathered = [];
function readSample(reader, end, { numbers, stacks, values, objectBytes, bytesLabel }) {
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
        else if (field === SAMPLE.label) {
            const { key, number } = readNumbers(reader, reader.end(), LABEL);
            if (key === bytesLabel)
                objectBytes[sample] = number;
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
