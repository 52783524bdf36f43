import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How Go writes a key and a value made of `i`. */
const TYPES: readonly (readonly [key: string, value: string, keyOf: (i: string) => string, made: string])[] =
  [
    ['int', 'int', (i) => i, '0'],
    ['string', 'int', (i) => `strconv.Itoa(${i})`, '0'],
    ['uint32', 'uint32', (i) => `uint32(${i})`, '0'],
    ['string', 'string', (i) => `strconv.Itoa(${i})`, '""'],
    ['int', '*int', (i) => i, 'nil'],
    [
      '[16]byte',
      '[4]string',
      (i) => `[16]byte{byte(${i}), byte(${i} >> 8), byte(${i} >> 16)}`,
      '[4]string{}',
    ],
    ['string', 'bool', (i) => `strconv.Itoa(${i})`, 'true'],
    ['int64', 'struct{}', (i) => `int64(${i})`, 'struct{}{}'],
    ['string', '[]byte', (i) => `strconv.Itoa(${i})`, 'nil'],
    ['int', '[200]byte', (i) => i, '[200]byte{}'],
  ];
const SHAPES = ['one map', 'one map', 'one map', 'many maps', 'with room', 'with deletes'] as const;
const FEWEST = 1_000;
const MOST = 1_000_000;

/** Numerical Recipes' linear congruential generator: the same programs from the same seed. */
const randomOf = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
};

/** A Go program with functions that each fill a map, or many; it writes what `judge` reads into a folder. */
export function entriesProgram(seed: number, count: number): string {
  const random = randomOf(seed);
  const functions = Array.from({ length: count }, (_, n) => {
    const type = TYPES[n % TYPES.length]!;
    const shape = SHAPES[Math.floor(n / TYPES.length) % SHAPES.length]!;
    const size = Math.floor(FEWEST * (MOST / FEWEST) ** random());
    const bytes = type[1].startsWith('[') ? 20 : 1; // of large values fewer
    return `//go:noinline\nfunc f${n}() {\n${bodyOf(type, shape, { size: Math.ceil(size / bytes), random })}\tkeep("f${n}", "${shape}", maps...)\n}\n`;
  });
  const calls = functions.map((_, n) => `f${n}`).join(', ');
  return [HEAD, ...functions, tail().replace(/\[\]func\(\)\{.*?\} \{/, `[]func(){${calls}} {`)].join('\n');
}

function bodyOf(
  [key, value, keyOf, made]: (typeof TYPES)[number],
  shape: (typeof SHAPES)[number],
  { size, random }: { size: number; random: () => number },
): string {
  const type = `map[${key}]${value}`;
  const maps = shape === 'many maps' ? [3, 30, 300][Math.floor(random() * 3)]! : 1;
  const each = Math.max(1, Math.floor(size / maps));
  const room = Math.floor(size / 2 ** Math.floor(random() * 4));
  const make = shape === 'with room' ? `make(${type}, ${room})` : `${type}{}`;
  const take = shape === 'with deletes' ? `if i%3 != 0 { delete(m, ${keyOf('(i/2)')}) }` : '';
  const length = shape === 'many maps' ? `${each}*(n%7+1)/4+1` : String(each);
  return `var maps []${type}
	for n := range ${maps} {
		_ = n
		m := ${make}
		for i := range ${length} {
			m[${keyOf('i')}] = ${made}
			${take}
		}
		maps = append(maps, m)
	}
`;
}

const HEAD = `package main

import ("bufio"; "bytes"; "compress/gzip"; "encoding/json"; "fmt"; "os"; "path/filepath"; "regexp"; "runtime"; "runtime/pprof"; "strconv"; "strings")

type Kept struct { Entries int; Shape string }

var ( kept = map[string]Kept{}; sink []any )

func keep[K comparable, V any](name, shape string, maps ...map[K]V) {
	entries := 0
	for _, m := range maps { entries += len(m); sink = append(sink, m) }
	kept["main."+name] = Kept{entries, shape}
}
`;

/** What writes the profile, as in the recordings. */
function tail(): string {
  const program = readFileSync(
    join(import.meta.dirname, '../__tests__/recordings/entries/program/main.go'),
    'utf8',
  );
  return program.slice(program.indexOf('func check('));
}
