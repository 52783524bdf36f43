export const id = 255;
export const ids = [255];
export const modules = {

/***/ 3065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ok: () => (/* binding */ marksOf),
/* harmony export */   Zq: () => (/* binding */ chooseAnchor),
/* harmony export */   p0: () => (/* binding */ measuredUpTo)
/* harmony export */ });
/* harmony import */ var _measure_short_commit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1947);

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

/***/ 9255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/inputs/catalog.js
var catalog = __webpack_require__(8999);
// EXTERNAL MODULE: ./build/baseline/baseline-index.js
var baseline_index = __webpack_require__(2310);
// EXTERNAL MODULE: ./build/baseline/measurement-format.js + 3 modules
var measurement_format = __webpack_require__(2958);
// EXTERNAL MODULE: ./build/io/git.js
var git = __webpack_require__(6349);
;// CONCATENATED MODULE: ./build/io/local-branch.js




async function openLocalBranch(directory, branch) {
    const refs = [`refs/remotes/origin/${branch}`, `refs/heads/${branch}`];
    const known = await Promise.all(refs.map(async (ref) => (await (0,git/* git */.$Y)(['rev-parse', '--verify', '--quiet', ref], directory)).output));
    const ref = refs.find((_, i) => known[i] !== '');
    if (ref === undefined)
        throw await absent(directory, branch);
    const read = async (path) => {
        const { output, problem } = await (0,git/* git */.$Y)(['show', `${ref}:${path}`], directory);
        if (problem === '')
            return output;
        throw new errors/* MeasurementError */.HG('baseline', `${ref} has no ${path}: ${problem}`, {
            remedy: 'Give `--branch` the branch that holds the baselines, and fetch it again.',
        });
    };
    return {
        readIndex: async () => (0,baseline_index/* decodeIndex */.X1)(await read(baseline_index/* INDEX_PATH */.Pm), `${ref}:${baseline_index/* INDEX_PATH */.Pm}`),
        readMeasurement: async ({ path }) => (0,measurement_format/* decodeMeasurement */.T)(await read(path), `${ref}:${path}`),
    };
}
async function absent(directory, branch) {
    const { problem } = await (0,git/* git */.$Y)(['rev-parse', '--git-dir'], directory);
    const message = problem === '' ? `this clone has no branch ${branch}` : `git finds no repository here: ${problem}`;
    return new errors/* MeasurementError */.HG('baseline', message, {
        remedy: problem === ''
            ? `Fetch it: git fetch origin ${branch}:refs/remotes/origin/${branch}`
            : 'Run it in a clone of the repository that is measured.',
    });
}

// EXTERNAL MODULE: ./build/measure/short-commit.js
var short_commit = __webpack_require__(1947);
// EXTERNAL MODULE: ./build/report/figures.js
var report_figures = __webpack_require__(1822);
// EXTERNAL MODULE: ./build/report/format.js
var format = __webpack_require__(2772);
// EXTERNAL MODULE: ./build/report/history.js
var report_history = __webpack_require__(4995);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
;// CONCATENATED MODULE: ./build/report/html.js

const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
const html = (parts, ...pieces) => ({
    markup: parts.reduce((page, part, i) => page + markupOf(pieces[i - 1]) + part),
});
const markupOf = (piece) => {
    if (typeof piece === 'number')
        return String(piece);
    if (typeof piece === 'string')
        return (0,report_escape/* visibleText */.Q6)(piece).replace(/[&<>"']/g, (char) => ENTITIES[char]);
    return 'markup' in piece ? piece.markup : piece.map(({ markup }) => markup).join('');
};

;// CONCATENATED MODULE: ./build/report/history-html.js





const METRICS = ['retained', 'allocated'];
const CHART = { width: 900, height: 180 };
const SPARKLINE = { width: 120, height: 24 };
const ROOM = 8;
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";
const CSS = {
    markup: `
  :root {
    color-scheme: light dark;
    --faint: light-dark(#d0d7de, #3d444d); --quiet: light-dark(#59636e, #9198a1); --line: light-dark(#0969da, #4493f8);
    --anchor: light-dark(#8250df, #ab7df8); --accepted: light-dark(#bc4c00, #f0883e);
  }
  body { font: 15px/1.5 system-ui, sans-serif; max-width: 960px; margin: 2rem auto; padding: 0 1rem }
  h2 { font-size: 1.1rem; margin: 2rem 0 .5rem }
  p, small { color: var(--quiet); margin: 0 }
  svg { display: block; max-width: 100%; height: auto; overflow: visible }
  polyline { fill: none; stroke: var(--line); stroke-width: 2 }
  line.floor { stroke: var(--faint) }
  line.anchor { stroke: var(--anchor); stroke-dasharray: 4 3 }
  circle { fill: transparent }
  circle:hover, circle:only-of-type { fill: var(--line) }
  circle.accepted { fill: var(--accepted) }
  b.anchor { color: var(--anchor) }
  b.accepted { color: var(--accepted) }
  .scroll { overflow-x: auto }
  table { border-collapse: collapse; width: 100% }
  th { text-align: left; font-weight: 600 }
  th, td { padding: .3rem 1.2rem .3rem 0; border-bottom: 1px solid var(--faint); vertical-align: top }
  .number, .day { white-space: nowrap; font-variant-numeric: tabular-nums }
  .number { text-align: right }
  code { font: 13px ui-monospace, monospace; overflow-wrap: anywhere }
`,
};
const historyHtml = (history) => html `<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
        <meta name="viewport" content="width=device-width" />
        <title>Map memory of ${history.key}</title>
        <style>
          ${CSS}
        </style>
      </head>
      <body>
        <h1>Map memory of ${history.key}</h1>
        ${rangeOf(history)} ${METRICS.map((metric) => chart(history, metric))} ${commitTable(history)}
        ${history.sites.length === 0 ? '' : siteTable(history.sites)}
      </body>
    </html> `.markup;
const rangeOf = ({ commits, anchor }) => {
    const [first, last] = [commits[0], commits.at(-1)];
    if (first === undefined || last === undefined)
        return html `<p>Nothing is measured yet.</p>`;
    const count = `${commits.length} measured commit${commits.length === 1 ? '' : 's'}`;
    return html `<p>${count}, from ${(0,report_history/* dayOf */.kb)(first)} to ${(0,report_history/* dayOf */.kb)(last)}</p>
    ${anchor === null ? '' : html `<p><b class="anchor">┊</b> anchor: ${anchor.why}</p>`}
    ${commits.every(({ accepted }) => accepted === null)
        ? ''
        : html `<p><b class="accepted">●</b> accepted by a person</p>`}`;
};
const pointsOf = (bytes, { width, height }) => {
    const most = Math.max(...bytes, 1);
    const step = (width - 2 * ROOM) / Math.max(bytes.length - 1, 1);
    return bytes.map((size, i) => ({
        x: Number((ROOM + i * step).toFixed(1)),
        y: Number((ROOM + (1 - Math.max(size, 0) / most) * (height - 2 * ROOM)).toFixed(1)),
    }));
};
const polyline = (points) => html `<polyline points="${points.map(({ x, y }) => html `${x},${y} `)}" />`;
const titleOf = (metric) => `${metric.charAt(0).toUpperCase()}${metric.slice(1)}`;
const chart = ({ commits, anchor }, metric) => {
    const { width, height } = CHART;
    const bytes = commits.map((one) => one[`${metric}Bytes`]);
    const points = pointsOf(bytes, CHART);
    const at = points[commits.findIndex(({ commit }) => commit === anchor?.commit)];
    return html `
    <h2>${titleOf(metric)}, up to ${(0,format/* formatBytes */.z3)(Math.max(...bytes, 0))}</h2>
    <svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">
      <title>${titleOf(metric)} bytes of each commit, oldest first</title>
      <line class="floor" x1="0" x2="${width}" y1="${height - ROOM}" y2="${height - ROOM}" />
      ${at === undefined ? '' : html `<line class="anchor" x1="${at.x}" x2="${at.x}" y1="0" y2="${height}" />`}
      ${polyline(points)}
      ${points.map(({ x, y }, i) => html `<circle class="${commits[i].accepted === null ? '' : 'accepted'}" cx="${x}" cy="${y}" r="4">
            <title>${pointWords(commits[i], metric)}</title>
          </circle>`)}
    </svg>
  `;
};
const pointWords = (one, metric) => [`${(0,short_commit/* shortCommit */.A)(one.commit)}, ${(0,report_history/* dayOf */.kb)(one)}: ${(0,format/* formatBytes */.z3)(one[`${metric}Bytes`])}`, one.mark, one.accepted]
    .filter(Boolean)
    .join(' · ');
const commitTable = ({ commits, anchor }) => html `
  <h2>Commits</h2>
  <div class="scroll">
    <table>
      <thead>
        <tr>
          <th>Commit</th>
          <th>Measured</th>
          <th class="number">Retained</th>
          <th class="number">Allocated</th>
          <th>Decided</th>
        </tr>
      </thead>
      <tbody>
        ${commits.toReversed().map((one) => commitRow(one, one.commit === anchor?.commit))}
      </tbody>
    </table>
  </div>
`;
const commitRow = (one, isAnchor) => html `
  <tr>
    <td><code title="${one.commit}">${(0,short_commit/* shortCommit */.A)(one.commit)}</code></td>
    <td class="day">${(0,report_history/* dayOf */.kb)(one)}</td>
    ${METRICS.map((metric) => html `<td class="number">
          ${(0,format/* formatBytes */.z3)(one[`${metric}Bytes`])} <small>${(0,report_history/* growthText */.bn)(one[`${metric}GrowthPercent`])}</small>
        </td>`)}
    <td>
      ${isAnchor ? html `<b class="anchor">${report_history/* ANCHOR */.Ip} anchor</b>` : ''} ${one.mark ?? ''}
      ${one.accepted === null ? '' : html `<b class="accepted">${report_history/* ACCEPTED */.wh}</b> ${one.accepted}`}
    </td>
  </tr>
`;
const siteTable = (sites) => html `
  <h2>Sites that changed most over the last ${sites[0].retainedBytes.length} of them</h2>
  <div class="scroll">
    <table>
      <thead>
        <tr>
          <th>Site</th>
          <th colspan="2">Retained</th>
          <th colspan="2">Allocated</th>
        </tr>
      </thead>
      <tbody>
        ${sites.slice(0, report_history/* MOST_SITES */.tw).map(siteRow)}
      </tbody>
    </table>
  </div>
  ${sites.length > report_history/* MOST_SITES */.tw ? html `<p>${sites.length - report_history/* MOST_SITES */.tw} more changed less.</p>` : ''}
`;
const siteRow = (site) => html `
  <tr>
    <td>
      <code>${(0,format/* shortFunction */.zR)(site.function)}</code><br /><small><code>${(0,report_figures/* locationOf */.hD)(site)}</code></small>
    </td>
    ${METRICS.map((metric) => siteCells(site[`${metric}Bytes`]))}
  </tr>
`;
const siteCells = (bytes) => {
    const { width, height } = SPARKLINE;
    const [first, last] = [bytes[0], bytes.at(-1)];
    return html `
    <td>
      <svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true">
        ${polyline(pointsOf(bytes, SPARKLINE))}
      </svg>
    </td>
    <td class="number">${(0,format/* formatBytes */.z3)(last)} <small>${(0,format/* formatGrowth */.T9)(last - first)}</small></td>
  `;
};

// EXTERNAL MODULE: ./build/baseline/anchor.js
var baseline_anchor = __webpack_require__(3065);
// EXTERNAL MODULE: ./build/maps/site.js
var maps_site = __webpack_require__(1159);
// EXTERNAL MODULE: ./build/measure/mean.js
var mean = __webpack_require__(7546);
;// CONCATENATED MODULE: ./build/report/history-json.js



const historyJson = ({ entries, resets }, key, measurements) => {
    const measured = entries.filter((entry) => entry.key === key);
    const marks = (0,baseline_anchor/* marksOf */.Ok)(measured, { key, resets });
    const anchor = (0,baseline_anchor/* chooseAnchor */.Zq)(measured, { key, resets }, null);
    return {
        version: 1,
        key,
        anchor: anchor && { commit: anchor.entry.commit, why: anchor.why },
        commits: measured
            .map(({ commit, measuredAt, ref, retainedBytes, allocatedBytes, accepted }, i) => ({
            commit,
            measuredAt,
            ref,
            retainedBytes,
            allocatedBytes,
            retainedGrowthPercent: growthPercent('retainedBytes', measured[i], measured[i + 1]),
            allocatedGrowthPercent: growthPercent('allocatedBytes', measured[i], measured[i + 1]),
            mark: marks.get(commit) ?? null,
            accepted,
        }))
            .toReversed(),
        sites: sitesOver(measurements),
    };
};
const growthPercent = (bytes, entry, before) => entry === undefined || before === undefined || before[bytes] <= 0
    ? null
    : (entry[bytes] / before[bytes] - 1) * 100;
const sitesOver = (measurements) => {
    const places = new Map();
    const all = measurements.map(({ sites }) => new Map(sites.map((site) => [(0,maps_site/* siteKey */.Dd)(site), site])));
    for (const sites of all)
        for (const [key, site] of sites)
            places.set(key, (0,maps_site/* siteOf */.zU)(site));
    return [...places]
        .map(([key, site]) => {
        const bytes = (metric) => all.map((sites) => (0,mean/* mean */.i)(sites.get(key)?.[metric].bytes ?? [0]));
        return { ...site, retainedBytes: bytes('retained'), allocatedBytes: bytes('allocated') };
    })
        .sort((a, b) => changeOf(b) - changeOf(a) || ((0,maps_site/* siteKey */.Dd)(a) < (0,maps_site/* siteKey */.Dd)(b) ? -1 : 1));
};
const changeOf = ({ retainedBytes, allocatedBytes }) => Math.max(...[retainedBytes, allocatedBytes].map((bytes) => Math.abs((bytes.at(-1) ?? 0) - (bytes[0] ?? 0))));

// EXTERNAL MODULE: ./build/report/bars.js
var bars = __webpack_require__(145);
// EXTERNAL MODULE: ./build/report/columns.js
var columns = __webpack_require__(9708);
;// CONCATENATED MODULE: ./build/report/history-text.js







const historyText = (history) => [...commitLines(history), ...siteLines(history)].map((line) => `${line}\n`).join('');
const commitLines = ({ commits, anchor }) => {
    const retained = (0,bars/* barsOf */.I)(commits.map(({ retainedBytes }) => retainedBytes));
    const allocated = (0,bars/* barsOf */.I)(commits.map(({ allocatedBytes }) => allocatedBytes));
    const rows = (0,columns/* columns */.Y)([
        ['commit', 'measured', 'retained', '', '', 'allocated', '', ''],
        ...commits.map((one, i) => [
            (0,short_commit/* shortCommit */.A)(one.commit),
            (0,report_history/* dayOf */.kb)(one),
            (0,format/* formatBytes */.z3)(one.retainedBytes),
            (0,report_history/* growthText */.bn)(one.retainedGrowthPercent),
            retained[i],
            (0,format/* formatBytes */.z3)(one.allocatedBytes),
            (0,report_history/* growthText */.bn)(one.allocatedGrowthPercent),
            allocated[i],
        ]),
    ]);
    return rows.map((row, i) => {
        const one = commits[i - 1];
        if (one === undefined)
            return row;
        const words = [(0,report_history/* markOf */.Fg)(one, anchor?.commit ?? null), one.mark, one.accepted].filter(Boolean).join(' ');
        return words === '' ? row : `${row}  ${(0,report_escape/* visibleText */.Q6)(words, 400)}`;
    });
};
const siteLines = ({ sites }) => {
    if (sites.length === 0)
        return [];
    const table = (title, bytes) => [
        '',
        ...(0,columns/* columns */.Y)([
            [title, '', 'first', 'last', 'growth'],
            ...sites.slice(0, report_history/* MOST_SITES */.tw).map((site) => {
                const figures = site[bytes];
                const [first, last] = [figures[0], figures.at(-1)];
                return [
                    `${(0,report_escape/* visibleText */.Q6)((0,format/* shortFunction */.zR)(site.function), 60)} (${(0,report_escape/* visibleText */.Q6)((0,report_figures/* locationOf */.hD)(site), 80)})`,
                    (0,bars/* barsOf */.I)(figures),
                    (0,format/* formatBytes */.z3)(first),
                    (0,format/* formatBytes */.z3)(last),
                    (0,format/* formatGrowth */.T9)(last - first),
                ];
            }),
        ]),
    ];
    return [...table('retained by site', 'retainedBytes'), ...table('allocated by site', 'allocatedBytes')];
};

// EXTERNAL MODULE: ./build/cli/flags.js
var cli_flags = __webpack_require__(6222);
// EXTERNAL MODULE: ./build/cli/output.js
var output = __webpack_require__(8288);
;// CONCATENATED MODULE: ./build/cli/history.js








const USAGE = 'go-map-regression history [--branch NAME] [--key KEY] [--sites COMMITS] [--html FILE] [--json FILE]';
const DEFAULTS = { branch: catalog/* INPUTS */.mc['baseline-branch'].default, key: catalog/* INPUTS */.mc['comment-key'].default };
const FLAGS = {
    branch: { value: 'NAME', help: `branch that holds the baselines [${DEFAULTS.branch}]` },
    key: { value: 'KEY', help: `which of several services: its comment-key [${DEFAULTS.key}]` },
    sites: { value: 'COMMITS', help: 'also show the sites that changed most over the last so many commits' },
    html: { value: 'FILE', help: 'write a page for a browser to this file' },
    json: { value: 'FILE', help: 'write JSON to this file; - for standard output' },
};
async function command(args) {
    const flags = (0,cli_flags/* readFlags */.u)({ usage: USAGE, flags: FLAGS, operands: [] }, args);
    if (flags === null)
        return 0;
    const { branch = DEFAULTS.branch, key = DEFAULTS.key, sites = '0', html, json } = flags.values;
    if (!/^\d{1,3}$/.test(sites)) {
        throw new errors/* MeasurementError */.HG('inputs', `\`--sites\` is ${JSON.stringify(sites)}: expected a number of commits`, {
            remedy: `Usage: ${USAGE}`,
        });
    }
    const stored = await openLocalBranch(process.cwd(), branch);
    const index = await stored.readIndex();
    const measured = index.entries.filter((entry) => entry.key === key);
    if (measured.length === 0)
        throw nothingOf(key, [...new Set(index.entries.map((entry) => entry.key))]);
    const last = measured.slice(0, Number(sites)).toReversed();
    const history = historyJson(index, key, await Promise.all(last.map(stored.readMeasurement)));
    if (html !== undefined)
        await (0,output/* writeText */.x3)('html', html, historyHtml(history));
    if (json !== undefined)
        await (0,output/* writeJson */.GF)(json, history);
    if (json !== '-')
        process.stdout.write(historyText(history));
    return 0;
}
const nothingOf = (key, keys) => new errors/* MeasurementError */.HG('baseline', `nothing is stored for the key ${JSON.stringify(key)}`, {
    remedy: keys.length === 0
        ? 'Nothing is stored at all yet: the first push to the default branch does that.'
        : `Give \`--key\` one of ${keys.join(', ')}.`,
});


/***/ }),

/***/ 2415:
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

/***/ 6349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   M4: () => (/* binding */ topLevel),
/* harmony export */   MT: () => (/* binding */ prefixOf),
/* harmony export */   Qo: () => (/* binding */ headCommit),
/* harmony export */   Rq: () => (/* binding */ sourceRoots),
/* harmony export */   wu: () => (/* binding */ mergeBase)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1260);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
/* harmony import */ var _child_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2415);





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


/***/ })

};
