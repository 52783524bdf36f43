import { expect, test } from '@jest/globals';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

/** The project's own rules on files that do not exist; without types, which takes seconds. */
const eslint = new ESLint({ overrideConfig: tseslint.configs.disableTypeChecked as never });

async function complaints(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath });
  return result!.messages
    .map(({ ruleId, message }) => ruleId ?? message)
    .filter((rule) => /restricted|rror/.test(rule));
}

test.each([
  ['src/report/new.ts', "import '../verdict/decide.ts';"],
  ['src/report/new.ts', "import '../inputs/catalog.ts';"],
  ['src/verdict/new.ts', "import '../errors.ts';"],
  ['src/profile/new.ts', "import 'protobufjs/minimal.js';"],
  ['src/profile/new.ts', "import './text.ts';"],
  ['src/io/new.ts', "import 'node:fs';"],
  ['src/io/new.ts', "import type { Scene } from '../run.ts';\nexport type S = Scene;"],
  ['src/io/new.ts', "await import('./github/client.ts');"],
  ['src/cli/new.ts', "import './flags.ts';"],
  ['src/cli.ts', "await import('./cli/check.ts');"],
])('%s may: %s', async (file, code) => {
  expect(await complaints(file, code)).toEqual([]);
});

const IMPORTS = '@typescript-eslint/no-restricted-imports';

test.each([
  // Data flows one way.
  ['src/profile/new.ts', "import '../maps/site.ts';", IMPORTS],
  ['src/maps/new.ts', "import '../measure/trend.ts';", IMPORTS],
  ['src/measure/new.ts', "import '../baseline/baseline.ts';", IMPORTS],
  ['src/baseline/new.ts', "import type { V } from '../verdict/verdict.ts';\nexport type W = V;", IMPORTS],
  ['src/verdict/new.ts', "import '../report/json.ts';", IMPORTS],
  ['src/inputs/new.ts', "import '../report/json.ts';", IMPORTS],
  ['src/report/new.ts', "import '../inputs/inputs.ts';", IMPORTS],
  ['src/report/new.ts', "export * from '../io/load.ts';", IMPORTS],
  // Pure folders have no effects.
  ['src/inputs/new.ts', "import 'node:crypto';", IMPORTS],
  ['src/inputs/new.ts', "import '@actions/core';", IMPORTS],
  ['src/inputs/new.ts', "import type { L } from '../io/load.ts';\nexport type M = L;", IMPORTS],
  ['src/report/new.ts', "import 'fs';", IMPORTS],
  ['src/maps/new.ts', "import 'pako';", IMPORTS],
  ['src/profile/new.ts', "import 'autocannon';", IMPORTS],
  ['src/verdict/new.ts', "await import('node:fs');", 'no-restricted-syntax'],
  ['src/verdict/new.ts', 'process.exit();', 'no-restricted-globals'],
  ['src/verdict/new.ts', "console.log('');", 'no-restricted-globals'],
  ['src/verdict/new.ts', 'performance.now();', 'no-restricted-globals'],
  ['src/verdict/new.ts', "await fetch('');", 'no-restricted-globals'],
  ['src/verdict/new.ts', 'setImmediate(() => 1);', 'no-restricted-globals'],
  ['src/source/new.ts', 'Date.now();', 'no-restricted-properties'],
  ['src/source/new.ts', 'new Date();', 'no-restricted-syntax'],
  // Who is outside stays there.
  ['src/io/new.ts', "import 'pako';", IMPORTS],
  ['src/io/new.ts', "import '../run.ts';", IMPORTS],
  ['src/io/new.ts', "import '../main.ts';", IMPORTS],
  ['src/io/github/new.ts', "import '../../cli/flags.ts';", IMPORTS],
  ['src/verdict/new.ts', "import type { Scene } from '../run.ts';\nexport type S = Scene;", IMPORTS],
])('%s may not: %s', async (file, code, rule) => {
  expect(await complaints(file, code)).toEqual([rule]);
});
