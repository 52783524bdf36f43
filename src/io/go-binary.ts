import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';

/** What the Go linker wrote into a binary about its build; the same as `go version -m` shows. */
export interface BuildInfo {
  /** Such as `go1.26.1`. */
  readonly goVersion: string;
  /** Import path of the main package; empty where the linker left it out, like all that follows. */
  readonly path: string;
  readonly mainModule: string;
  /** `build` lines: GOOS, GOARCH, GOEXPERIMENT, -race, -trimpath, … */
  readonly settings: ReadonlyMap<string, string>;
}

// debug/buildinfo/buildinfo.go: a header of 32 bytes, 16-byte aligned, then two strings with varint lengths.
const MAGIC = Buffer.from('\xff Go buildinf:', 'latin1');
const ALIGNMENT = 16;
const HEADER_BYTES = 32;
const FLAGS_OFFSET = 15;
const INLINE_STRINGS = 2; // since Go 1.18; before, the header held pointers
const SENTINEL_BYTES = 16; // around the module info, for tools that search for it (cmd/go/internal/modload/build.go)

const CHUNK_BYTES = 1 << 20;
const MAX_STRING_BYTES = 16 << 20;

/** Null when the file is no Go binary, or one built before Go 1.18. */
export async function readBuildInfo(file: string): Promise<BuildInfo | null> {
  const handle = await open(file);
  try {
    for await (const offset of magicOffsets(handle)) {
      const info = await parseAt(handle, offset);
      if (info !== null) return info; // else chance bytes, or a program that looks for the magic itself
    }
    return null;
  } finally {
    await handle.close();
  }
}

async function* magicOffsets(handle: FileHandle): AsyncGenerator<number> {
  for (let position = 0; ; position += CHUNK_BYTES) {
    // Chunks begin at multiples of the alignment, so an aligned magic never lies across two of them.
    const chunk = await readAt(handle, position, CHUNK_BYTES);
    if (chunk.length === 0) return;
    for (let at = chunk.indexOf(MAGIC); at >= 0; at = chunk.indexOf(MAGIC, at + 1)) {
      if (at % ALIGNMENT === 0) yield position + at;
    }
  }
}

async function parseAt(handle: FileHandle, offset: number): Promise<BuildInfo | null> {
  const header = await readAt(handle, offset, HEADER_BYTES);
  if (header.length < HEADER_BYTES || !(header[FLAGS_OFFSET]! & INLINE_STRINGS)) return null;
  const version = await readString(handle, offset + HEADER_BYTES);
  if (version === null || !/^(go\d|devel )/.test(version.text)) return null;
  const modules = await readString(handle, version.end);
  return modules === null ? null : describe(version.text, modules.text);
}

async function readString(handle: FileHandle, offset: number): Promise<{ text: string; end: number } | null> {
  const [length, prefixBytes] = varint(await readAt(handle, offset, 5));
  if (length > MAX_STRING_BYTES) return null;
  const start = offset + prefixBytes;
  const bytes = await readAt(handle, start, length);
  return bytes.length < length ? null : { text: bytes.toString('latin1'), end: start + length };
}

/** Unsigned LEB128, up to 5 bytes; its value and its own length. */
function varint(bytes: Buffer): [value: number, length: number] {
  let value = 0;
  for (const [index, byte] of bytes.entries()) {
    value += (byte & 0x7f) * 2 ** (7 * index);
    if (byte < 0x80) return [value, index + 1];
  }
  return [Infinity, bytes.length];
}

/** runtime/debug/mod.go, ParseBuildInfo. */
function describe(version: string, modules: string): BuildInfo {
  // `go1.24.9 X:noswissmap`, from Go 1.26 on `go1.26.8-X:nogreenteagc`
  const [goVersion, experiments] = version.split(/[ -]X:/) as [string, string?];
  const text = Buffer.from(modules.slice(SENTINEL_BYTES, -SENTINEL_BYTES), 'latin1').toString('utf8');
  const lines = text.split('\n').map((line) => line.split('\t'));
  const valueOf = (kind: string) => lines.find(([key]) => key === kind)?.[1] ?? '';
  const settings = lines.flatMap(([key, setting = '']) => (key === 'build' ? [parseSetting(setting)] : []));
  if (experiments !== undefined) settings.unshift(['GOEXPERIMENT', experiments]);
  return { goVersion, path: valueOf('path'), mainModule: valueOf('mod'), settings: new Map(settings) };
}

/** `key=value`, either quoted as in Go where it holds blanks or quotes. */
function parseSetting(setting: string): [key: string, value: string] {
  const [, key = '', value = ''] = /^("(?:[^"\\]|\\.)*"|`[^`]*`|[^=]*)=(.*)$/s.exec(setting) ?? [];
  return [unquote(key), unquote(value)];
}

function unquote(text: string): string {
  if (/^`.*`$/s.test(text)) return text.slice(1, -1);
  if (!text.startsWith('"')) return text;
  try {
    return JSON.parse(text) as string;
  } catch {
    return text; // an escape that only Go has
  }
}

async function readAt(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(length), position });
  return buffer.subarray(0, bytesRead);
}
