/** Sizes of small objects (`sizeclasses.go`, the same in Go 1.22 to 1.27); larger ones take whole pages. */
const SIZE_CLASSES = [
  8, 16, 24, 32, 48, 64, 80, 96, 112, 128, 144, 160, 176, 192, 208, 224, 240, 256, 288, 320, 352, 384, 416,
  448, 480, 512, 576, 640, 704, 768, 896, 1024, 1152, 1280, 1408, 1536, 1792, 2048, 2304, 2688, 3072, 3200,
  3456, 4096, 4864, 5376, 6144, 6528, 6784, 6912, 8192, 9472, 9728, 10240, 10880, 12288, 13568, 14336, 16384,
  18432, 19072, 20480, 21760, 24576, 27264, 28672, 32768,
];
const PAGE_BYTES = 8192;
/** Above it an object with pointers has a header that says where they are (`heapBitsInSpan`). */
const MOST_BYTES_WITHOUT_HEADER = 512;
const HEADER_BYTES = 8;

/** The size that a profile shows for an object of so many bytes. */
export function allocatedSize(bytes: number, hasPointers: boolean): number {
  const needed = bytes + (hasPointers && bytes > MOST_BYTES_WITHOUT_HEADER ? HEADER_BYTES : 0);
  return SIZE_CLASSES.find((size) => size >= needed) ?? Math.ceil(bytes / PAGE_BYTES) * PAGE_BYTES;
}
