import { inflate } from './inflate.ts';
import { isGzip } from './is-gzip.ts';
import { ProfileError } from './profile-error.ts';
import type { Frame, Stacks } from './profile.ts';
import { StackRows } from './stack-rows.ts';
import { VarintReader } from './varint-reader.ts';

/** What the values of a sample mean, such as `inuse_space` in `bytes` or `cpu` in `nanoseconds`. */
export interface ValueType {
  readonly type: string;
  readonly unit: string;
}

/**
 * A profile of any kind in pprof's protobuf form (github.com/google/pprof, proto/profile.proto), by columns: sample `i`
 * has the stack `i` and, of the sample type `t`, the value `values[t][i]`.
 */
export interface ProtobufProfile {
  readonly sampleTypes: readonly ValueType[];
  readonly periodType: ValueType | null;
  readonly period: number;
  readonly frames: readonly Frame[];
  /** Inlined calls are frames of their own. */
  readonly stacks: Stacks;
  readonly values: readonly Float64Array[];
  /** Where the code of a frame lies; inlined calls share one place. Places are those of calls: return addresses minus one. */
  readonly places: readonly CodePlace[];
  /** Of each frame: the number of its place. */
  readonly placeOf: Int32Array;
  /** Of each sample: its numeric label `bytes`, by which Go tells the size of a heap object; 0 where there is none. */
  readonly objectBytes: Float64Array;
}

/** A place in the code of the running process. */
export interface CodePlace {
  readonly address: number;
  /** null where the profile does not say. */
  readonly mapping: Mapping | null;
}

/** A part of a file as it lies in memory. */
export interface Mapping {
  readonly start: number;
  /** Of the part in its file. */
  readonly fileOffset: number;
  readonly file: string;
  /** Hexadecimal; empty where unknown. */
  readonly buildId: string;
}

const MAX_ID = 1 << 24;

/** Field numbers of profile.proto. */
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

/** Values that refer to the string table by index. */
type ValueTypeRef = Readonly<Record<keyof typeof VALUE_TYPE, number>>;
type FunctionRef = Readonly<Record<'name' | 'filename', number>>;
/** The numbers of a location's frames, by its id. */
type FrameNumbers = readonly (readonly number[] | undefined)[];
type LineRef = Readonly<Record<keyof typeof LINE, number>>;
type MappingRef = Readonly<Record<keyof typeof MAPPING, number>>;
interface LocationRef {
  readonly address: number;
  readonly mapping: number;
  readonly lines: readonly LineRef[];
}

/** The tables as they stand in the file. Samples come first there, so they are only found now and read later. */
interface Tables {
  readonly sampleStarts: number[];
  readonly sampleEnds: number[];
  readonly sampleTypes: ValueTypeRef[];
  periodType: ValueTypeRef | null;
  period: number;
  /** By id; ids are dense in profiles that Go writes. */
  readonly locations: (LocationRef | undefined)[];
  readonly mappings: MappingRef[];
  readonly functions: (FunctionRef | undefined)[];
  readonly strings: string[];
}

/**
 * Decodes a profile, gzipped or not.
 *
 * @throws ProfileError naming the field where the bytes are no profile; nothing is guessed, rounded or left out.
 */
export function decodeProtobuf(bytes: Uint8Array): ProtobufProfile {
  const reader = new VarintReader(isGzip(bytes) ? inflate(bytes) : bytes);
  try {
    return resolve(readTables(reader), reader);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ProfileError(`profile in protobuf form, at byte ${reader.pos}: ${reason}`, { cause: error });
  }
}

function readTables(reader: VarintReader): Tables {
  const tables: Tables = {
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
  for (let field: number; (field = reader.field(reader.len)) !== 0;) {
    if (field === PROFILE.sample) passOverSample(reader, reader.end(), tables);
    else if (field === PROFILE.location) readLocation(reader, reader.end(), tables.locations);
    else if (field === PROFILE.mapping) tables.mappings.push(readNumbers(reader, reader.end(), MAPPING));
    else if (field === PROFILE.function) readFunction(reader, reader.end(), tables.functions);
    else if (field === PROFILE.string) tables.strings.push(readString(reader, reader.end()));
    else if (field === PROFILE.sampleType)
      tables.sampleTypes.push(readNumbers(reader, reader.end(), VALUE_TYPE));
    else if (field === PROFILE.periodType) tables.periodType = readNumbers(reader, reader.end(), VALUE_TYPE);
    else if (field === PROFILE.period) tables.period = reader.scalar();
    else reader.skipField(field);
  }
  return tables;
}

function passOverSample(reader: VarintReader, end: number, tables: Tables): void {
  tables.sampleStarts.push(reader.pos);
  tables.sampleEnds.push(end);
  reader.pos = end;
}

function readLocation(reader: VarintReader, end: number, locations: Tables['locations']): void {
  let [id, mapping, address] = [0, 0, 0];
  const lines: LineRef[] = [];
  for (let field: number; (field = reader.field(end)) !== 0;) {
    if (field === LOCATION.id) id = reader.scalar();
    else if (field === LOCATION.mapping) mapping = reader.scalar();
    else if (field === LOCATION.address) address = reader.scalar();
    else if (field === LOCATION.line) lines.push(readNumbers(reader, reader.end(), LINE));
    else reader.skipField(field);
  }
  requireDense('location.id', id);
  if (locations[id] !== undefined) throw new ProfileError(`location.id: ${id} stands twice`);
  locations[id] = { address, mapping, lines };
}

/** Go numbers from 1 on. A table with a single enormous id would be walked through from its start. */
function requireDense(field: string, id: number): void {
  if (id < 0 || id > MAX_ID) throw new ProfileError(`${field}: ${id} is not from 0 to ${MAX_ID}`);
}

/** A message of numbers, which are ids, addresses or places in the table of strings. */
function readNumbers<Name extends string>(
  reader: VarintReader,
  end: number,
  fields: Readonly<Record<Name, number>>,
): Record<Name, number> {
  const names = Object.keys(fields) as Name[];
  const ref = Object.fromEntries(names.map((name) => [name, 0])) as Record<Name, number>;
  for (let field: number; (field = reader.field(end)) !== 0;) {
    const name = names.find((one) => fields[one] === field);
    if (name === undefined) reader.skipField(field);
    else ref[name] = reader.scalar();
  }
  return ref;
}

function readFunction(reader: VarintReader, end: number, functions: Tables['functions']): void {
  const { id, ...ref } = readNumbers(reader, end, FUNCTION);
  requireDense('function.id', id);
  if (functions[id] !== undefined) throw new ProfileError(`function.id: ${id} stands twice`);
  functions[id] = ref;
}

const UTF8 = new TextDecoder('utf-8', { fatal: true });

function readString(reader: VarintReader, end: number): string {
  const bytes = reader.buf.subarray(reader.pos, end);
  reader.pos = end;
  try {
    return UTF8.decode(bytes);
  } catch (error) {
    throw new ProfileError('string_table: not UTF-8', { cause: error });
  }
}

/** Replaces ids and indices by what they stand for. */
function resolve(tables: Tables, reader: VarintReader): ProtobufProfile {
  const { strings, functions } = tables;
  if (strings[0] !== '') throw new ProfileError('string_table: its first entry must be empty');
  const text = (index: number, field: string): string => {
    const string = strings[index];
    if (string === undefined)
      throw new ProfileError(`${field}: ${index} is not in the table of ${strings.length}`);
    return string;
  };
  const valueType = ({ type, unit }: ValueTypeRef): ValueType => {
    return { type: text(type, 'value_type.type'), unit: text(unit, 'value_type.unit') };
  };
  const frame = ({ functionId, line }: LineRef): Frame => {
    const ref = functions[functionId];
    if (ref === undefined) throw new ProfileError(`line.function_id: there is no function ${functionId}`);
    return { function: text(ref.name, 'function.name'), file: text(ref.filename, 'function.filename'), line };
  };
  const mappings = new Map(
    tables.mappings.map(({ id, start, offset, file, buildId }): [number, Mapping] => [
      id,
      {
        ...{ start, fileOffset: offset },
        ...{ file: text(file, 'mapping.filename'), buildId: text(buildId, 'mapping.build_id') },
      },
    ]),
  );
  const frames: Frame[] = [];
  const places: CodePlace[] = [];
  const placeOf: number[] = [];
  const numbers = tables.locations.map((location) => {
    if (location === undefined) return undefined;
    places.push({ address: location.address, mapping: mappings.get(location.mapping) ?? null });
    return location.lines.map((line) => {
      placeOf.push(places.length - 1);
      return frames.push(frame(line)) - 1;
    });
  });
  const values = tables.sampleTypes.map(() => new Float64Array(tables.sampleEnds.length));
  const stacks = new StackRows();
  const objectBytes = new Float64Array(tables.sampleEnds.length);
  const bytesLabel = strings.indexOf('bytes');
  for (const [sample, end] of tables.sampleEnds.entries()) {
    reader.pos = tables.sampleStarts[sample]!;
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

/** The stack of the sample being read, of unknown depth. */
const gathered: number[] = [];

interface Columns {
  readonly numbers: FrameNumbers;
  readonly stacks: StackRows;
  readonly values: readonly Float64Array[];
  readonly objectBytes: Float64Array;
  /** Place of the text `bytes` in the table of strings. */
  readonly bytesLabel: number;
}

/** Appends the stack of a sample, and writes its values into the columns. */
function readSample(
  reader: VarintReader,
  end: number,
  { numbers, stacks, values, objectBytes, bytesLabel }: Columns,
): void {
  const sample = stacks.size;
  let depth = 0;
  let count = 0;
  for (let field: number; (field = reader.field(end)) !== 0;) {
    if (field === SAMPLE.locationId) {
      for (const last = reader.valuesEnd(); reader.pos < last;) {
        const id = reader.integer();
        const inlined = numbers[id];
        if (inlined === undefined) throw new ProfileError(`sample.location_id: there is no location ${id}`);
        for (let i = 0; i < inlined.length; i++) gathered[depth++] = inlined[i]!;
      }
    } else if (field === SAMPLE.value) {
      for (const last = reader.valuesEnd(); reader.pos < last; count++) {
        const value = reader.integer();
        const column = values[count];
        if (column !== undefined) column[sample] = value;
      }
    } else if (field === SAMPLE.label) {
      const { key, number } = readNumbers(reader, reader.end(), LABEL);
      if (key === bytesLabel) objectBytes[sample] = number;
    } else reader.skipField(field);
  }
  if (count !== values.length)
    throw new ProfileError(`sample.value: ${count} values for ${values.length} sample types`);
  stacks.append(gathered, depth);
}
