export const id = 504;
export const ids = [504];
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

/***/ 58504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/inputs/catalog.js
var catalog = __webpack_require__(28999);
// EXTERNAL MODULE: ./build/baseline/baseline-index.js
var baseline_index = __webpack_require__(52310);
// EXTERNAL MODULE: ./build/baseline/measurement-format.js + 4 modules
var measurement_format = __webpack_require__(82471);
// EXTERNAL MODULE: ./build/io/git.js
var git = __webpack_require__(86349);
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
var short_commit = __webpack_require__(61947);
// EXTERNAL MODULE: ./build/report/figures.js
var report_figures = __webpack_require__(81822);
// EXTERNAL MODULE: ./build/report/format.js
var format = __webpack_require__(92772);
// EXTERNAL MODULE: ./build/report/history.js
var report_history = __webpack_require__(34995);
// EXTERNAL MODULE: ./build/report/html.js
var html = __webpack_require__(45138);
// EXTERNAL MODULE: ./build/report/page/history-charts.js
var history_charts = __webpack_require__(55081);
// EXTERNAL MODULE: ./build/report/page/line-chart.js
var line_chart = __webpack_require__(72120);
// EXTERNAL MODULE: ./build/report/page/shell.js + 1 modules
var shell = __webpack_require__(91941);
;// CONCATENATED MODULE: ./build/report/history-html.js








const METRICS = ['retained', 'allocated'];
const historyHtml = (history) => (0,shell/* page */.M)(`Map memory of ${history.key}`, (0,html/* html */.q) `
      <header>
        <b>Map memory of ${history.key}</b>
        ${rangeOf(history)}
      </header>
      <main>
        ${history.commits.length === 0 ? '' : (0,html/* html */.q) `<section>${METRICS.map((metric) => chart(history, metric))}</section>`}
        ${commitTable(history)} ${history.sites.length === 0 ? '' : siteTable(history.sites)}
      </main>
    `, null);
const rangeOf = ({ commits }) => {
    const [first, last] = [commits[0], commits.at(-1)];
    if (first === undefined || last === undefined)
        return (0,html/* html */.q) `<span>Nothing is measured yet.</span>`;
    const count = `${commits.length} measured commit${commits.length === 1 ? '' : 's'}`;
    return (0,html/* html */.q) `<span>${count}, from ${(0,report_history/* dayOf */.kb)(first)} to ${(0,report_history/* dayOf */.kb)(last)}</span>`;
};
const chart = ({ commits, anchor }, metric) => (0,history_charts/* historyChart */.H)(commits, metric, { anchor });
const commitTable = ({ commits, anchor }) => (0,html/* html */.q) `
  <section>
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
  </section>
`;
const commitRow = (one, isAnchor) => (0,html/* html */.q) `
  <tr>
    <td><code title="${one.commit}">${(0,short_commit/* shortCommit */.A)(one.commit)}</code></td>
    <td class="day">${(0,report_history/* dayOf */.kb)(one)}</td>
    ${METRICS.map((metric) => (0,html/* html */.q) `<td class="number">
          ${(0,format/* formatBytes */.z3)(one[`${metric}Bytes`])} <small>${(0,report_history/* growthText */.bn)(one[`${metric}GrowthPercent`])}</small>
        </td>`)}
    <td>
      ${isAnchor ? (0,html/* html */.q) `<b class="anchor">${report_history/* ANCHOR */.Ip} anchor</b>` : ''} ${one.mark ?? ''}
      ${one.accepted === null ? '' : (0,html/* html */.q) `<b class="accepted">${report_history/* ACCEPTED */.wh}</b> ${one.accepted}`}
    </td>
  </tr>
`;
const siteTable = (sites) => (0,html/* html */.q) `
  <section>
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
    ${sites.length > report_history/* MOST_SITES */.tw ? (0,html/* html */.q) `<p>${sites.length - report_history/* MOST_SITES */.tw} more changed less.</p>` : ''}
  </section>
`;
const siteRow = (site) => (0,html/* html */.q) `
  <tr>
    <td>
      <code>${(0,format/* shortFunction */.zR)(site.function)}</code><br /><small><code>${(0,report_figures/* locationOf */.hD)(site)}</code></small>
    </td>
    ${METRICS.map((metric) => siteCells(site[`${metric}Bytes`]))}
  </tr>
`;
const siteCells = (bytes) => {
    const [first, last] = [bytes[0], bytes.at(-1)];
    return (0,html/* html */.q) `
    <td>${(0,line_chart/* sparkline */.KM)(bytes)}</td>
    <td class="number">${(0,format/* formatBytes */.z3)(last)} <small>${(0,format/* formatGrowth */.T9)(last - first)}</small></td>
  `;
};

// EXTERNAL MODULE: ./build/baseline/anchor.js
var baseline_anchor = __webpack_require__(63065);
// EXTERNAL MODULE: ./build/maps/site.js
var maps_site = __webpack_require__(81159);
// EXTERNAL MODULE: ./build/measure/mean.js
var mean = __webpack_require__(57546);
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
const changeOf = ({ retainedBytes, allocatedBytes }) => Math.max(...[retainedBytes, allocatedBytes].map((bytes) => Math.abs(bytes.at(-1) - bytes[0])));

// EXTERNAL MODULE: ./build/report/bars.js
var bars = __webpack_require__(50145);
// EXTERNAL MODULE: ./build/report/columns.js
var columns = __webpack_require__(39708);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
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
var output = __webpack_require__(38288);
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


/***/ })

};
