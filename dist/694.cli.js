export const id = 694;
export const ids = [694];
export const modules = {

/***/ 694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   heapProfileOf: () => (/* binding */ heapProfileOf)
/* harmony export */ });
/* harmony import */ var _profile_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62632);

function heapProfileOf({ sampleTypes, periodType, period, frames, stacks, values, }) {
    const column = (type) => {
        const found = values[sampleTypes.findIndex((sampleType) => sampleType.type === type)];
        if (found !== undefined)
            return found;
        const types = sampleTypes.map((sampleType) => sampleType.type).join(', ') || 'no values';
        throw new _profile_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ProfileError */ .e(`expected a heap profile with ${type}, got a profile with ${types}`);
    };
    const inUseObjects = column('inuse_objects');
    const inUseBytes = column('inuse_space');
    const allocatedObjects = column('alloc_objects');
    const allocatedBytes = column('alloc_space');
    if (periodType?.type !== 'space')
        throw new _profile_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ProfileError */ .e('expected a heap profile, with the period type space');
    const records = Array.from({ length: stacks.size }, (_, i) => ({
        stack: i,
        inUseObjects: inUseObjects[i],
        inUseBytes: inUseBytes[i],
        allocatedObjects: allocatedObjects[i],
        allocatedBytes: allocatedBytes[i],
    }));
    return {
        rate: period,
        values: 'scaled',
        leafFrames: 'cut',
        frames,
        stacks,
        records,
        memStats: new Map(),
    };
}


/***/ })

};
