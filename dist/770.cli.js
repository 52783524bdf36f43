export const id = 770;
export const ids = [770];
export const modules = {

/***/ 98389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _baseline_measurement_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82471);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _inputs_catalog_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28999);
/* harmony import */ var _io_page_script_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8380);
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70644);
/* harmony import */ var _io_report_context_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86329);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9665);
/* harmony import */ var _report_metric_words_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(92575);
/* harmony import */ var _report_page_page_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(57437);
/* harmony import */ var _report_prometheus_prometheus_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(48647);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(63299);
/* harmony import */ var _verdict_decide_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(15601);
/* harmony import */ var _verdict_exit_code_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(1644);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6222);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(38288);
















const OPERANDS = ['BASE.json', 'HEAD.json'];
const USAGE = `go-map-regression compare ${OPERANDS.join(' ')} [limits] [--html FILE] [--json FILE] [--prom FILE]`;
const LIMITS = Object.entries(_inputs_catalog_js__WEBPACK_IMPORTED_MODULE_3__/* .INPUTS */ .mc).filter(([, { group }]) => group === 'limits');
const FLAGS = {
    ...Object.fromEntries(LIMITS.map(([name, input]) => [name, (0,_flags_js__WEBPACK_IMPORTED_MODULE_13__/* .flagOf */ .i)(input)])),
    html: { value: 'FILE', help: 'write the report as a page for a browser to this file' },
    json: { value: 'FILE', help: 'write the verdict as JSON to this file; - for standard output' },
    prom: { value: 'FILE', help: 'write the figures as metrics for Prometheus to this file' },
};
async function command(args) {
    const flags = (0,_flags_js__WEBPACK_IMPORTED_MODULE_13__/* .readFlags */ .u)({ usage: USAGE, flags: FLAGS, operands: OPERANDS }, args);
    if (flags === null)
        return 0;
    const { html, json, prom, ...limits } = flags.values;
    const [baseFile, headFile] = flags.operands;
    const judging = (0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .readJudging */ .j)((name) => limits[name]);
    const base = await readMeasurement(baseFile);
    const head = await readMeasurement(headFile);
    const verdict = (0,_verdict_decide_js__WEBPACK_IMPORTED_MODULE_12__/* .decide */ .L)({ measurement: base, relation: 'file', distance: null }, head, judging.limits);
    const context = {
        key: 'default',
        service: null,
        unitOfLoad: (0,_report_metric_words_js__WEBPACK_IMPORTED_MODULE_8__/* .unitOfLoad */ .uR)(head),
        limits: judging.limits,
        processes: 'elsewhere',
        accepting: { label: null, file: null },
        repositoryUrl: null,
        headSha: head.provenance.commit,
        docsUrl: null,
        ...(await (0,_io_report_context_js__WEBPACK_IMPORTED_MODULE_6__/* .sourcesOf */ .u)(verdict, process.cwd(), false)),
        reproduce: null,
        runId: null,
        runUrl: null,
        pullRequestHead: null,
    };
    if (json !== undefined)
        await (0,_output_js__WEBPACK_IMPORTED_MODULE_14__/* .writeJson */ .GF)(json, (0,_report_json_js__WEBPACK_IMPORTED_MODULE_7__/* .verdictJson */ .G)(verdict, context));
    if (html !== undefined)
        await (0,_output_js__WEBPACK_IMPORTED_MODULE_14__/* .writeText */ .x3)('html', html, (0,_report_page_page_js__WEBPACK_IMPORTED_MODULE_9__/* .renderPage */ .C)(verdict, context, await (0,_io_page_script_js__WEBPACK_IMPORTED_MODULE_4__/* .loadPageScript */ .f)()));
    if (prom !== undefined)
        await (0,_output_js__WEBPACK_IMPORTED_MODULE_14__/* .writeText */ .x3)('prom', prom, (0,_report_prometheus_prometheus_js__WEBPACK_IMPORTED_MODULE_10__/* .metricsText */ .z)([{ verdict, context }]));
    if (json !== '-')
        process.stdout.write((0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_11__/* .renderTerminal */ .b)(verdict, context));
    return (0,_verdict_exit_code_js__WEBPACK_IMPORTED_MODULE_15__/* .exitCodeOf */ .F)(verdict.state, { ...judging, baselineRequired: false });
}
async function readMeasurement(file) {
    try {
        return (0,_baseline_measurement_format_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeMeasurement */ .T)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8'), file);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MeasurementError */ .HG)
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MeasurementError */ .HG('baseline', `cannot read ${file}: ${error.message}`, {
            remedy: 'Give the path of a measurement.json that this tool has written.',
            cause: error,
        });
    }
}


/***/ })

};
