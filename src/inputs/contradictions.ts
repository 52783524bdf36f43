import { INPUTS, type InputName } from './catalog.ts';
import type { Given, Inputs } from './inputs.ts';
import { sentences, type IsSet } from './contradiction.ts';
import { ofFiles } from './files-contradictions.ts';
import { ofBenchmarks, ofProfile, ofRunning } from './ways-contradictions.ts';

/** What each input alone allows, and all together do not: one sentence each. */
export function contradictions(inputs: Inputs, given: Given): string[] {
  const isSet: IsSet = (name) => (given(name) ?? '').trim() !== '';
  return [
    ...ofMode(inputs),
    ...(inputs.job.mode === 'report'
      ? []
      : [
          ...ofMeasuring(inputs, isSet, given),
          ...ofProfile(inputs, isSet, given),
          ...ofRunning(inputs, given),
          ...ofBenchmarks(inputs, isSet, given),
        ]),
    ...ofComparing(inputs),
  ];
}

function ofMode({ job }: Inputs): string[] {
  const isReport = job.mode === 'report';
  return sentences([
    [
      isReport && job.measurements === null,
      '`measurements` is empty, and `mode` is "report": expected the directory that holds them',
    ],
    [!isReport && job.measurements !== null, '`measurements` is set, which only `mode: report` uses'],
  ]);
}

function ofMeasuring({ target, measuring, comparing }: Inputs, isSet: IsSet, given: Given): string[] {
  const [load, url] = [isSet('load'), isSet('load-url')];
  const names = Object.keys(INPUTS) as InputName[];
  const isChanged: IsSet = (name) => isSet(name) && given(name) !== INPUTS[name].default;
  const unused = load && !url ? names.filter((name) => name.startsWith('load-') && isChanged(name)) : [];
  const undrained = (['max-unreleased-growth', 'warn-unreleased-growth'] as const).filter(
    (name) => measuring.drain === null && isChanged(name),
  );
  const unrepeated = (['max-growth-per-operation', 'warn-growth-per-operation'] as const).filter(
    (name) => measuring.rounds === 1 && isSet(name),
  );
  const { program } = target;
  if (program.kind === 'files') return ofFiles(program, { comparing, isChanged, given });
  const isPackage = program.kind === 'package';
  const command = program.kind === 'command' ? program.command : null;
  const isBenchmarked = program.kind === 'benchmarks';
  const isBuilt = isPackage || isBenchmarked || target.build !== null || /\bgo run\b/.test(command ?? '');
  return [
    ...sentences([
      [
        command === '',
        'neither `package` nor `service` is set: expected the main package of the service, or the command that starts it; `pprof-url`, where it already runs; `test-package`, where benchmarks are the load; or in `after` a heap profile that you took',
      ],
      [isPackage && isSet('service'), 'both `package` and `service` are set: expected one of them'],
      [
        isPackage && load && target.readyUrl === null,
        '`ready-url` is empty, and `package` and `load` are set: expected the address that tells when the service takes load',
      ],
      [
        !isPackage && !isBenchmarked && isSet('build-flags'),
        '`build-flags` is set, which only `package` and `test-package` use',
      ],
      [!isPackage && isSet('service-args'), '`service-args` is set, which only `package` uses'],
      [!load && !url && !isBenchmarked, 'neither `load` nor `load-url` is set: expected one of them'],
      [load && url, 'both `load` and `load-url` are set: expected one of them'],
      [
        // Of the text: what is wrong with it has been told already.
        url && /\(/.test(given('operations') ?? ''),
        '`operations` is a pattern, which reads the output of `load`, and `load-url` is set',
      ],
      [
        measuring.maxRuns < measuring.runs && isSet('max-runs'),
        `\`max-runs\` is ${measuring.maxRuns} and \`runs\` is ${measuring.runs}: expected at least as many`,
      ],
      [
        comparing.measureBase === 'always' && !isBuilt && program.kind !== 'running',
        '`baseline` is "base-commit" and `build` is empty: expected the command that builds the service',
      ],
      ...(['before', 'binary'] as const).map(
        (name) =>
          [
            isSet(name),
            `\`${name}\` is set and \`after\` is empty: expected the heap profile that it belongs to`,
          ] as const,
      ),
    ]),
    ...unused.map((name) => `\`${name}\` is set, which only \`load-url\` uses, and \`load\` is set`),
    ...unrepeated.map((name) => `\`${name}\` is set and \`rounds\` is 1: expected 4 rounds or more`),
    ...undrained.map((name) => `\`${name}\` is set, which only a \`drain\` has a use for`),
  ];
}

function ofComparing({ comparing }: Inputs): string[] {
  const { store, file, save, baseRef, measureBase, resetAnchor } = comparing;
  // Not `!== 'file'`: a wrong `baseline` is no store at all, and has been told already.
  const isElsewhere = (['branch', 'artifact', 'none'] as const).some((other) => other === store);
  return sentences([
    [
      baseRef !== null && measureBase === 'never',
      '`base-ref` is set, which only `baseline: base-commit` uses',
    ],
    [resetAnchor !== null && store !== 'branch', '`reset-anchor` is set, which only `baseline: branch` uses'],
    [
      store === 'file' && file === null,
      '`baseline` is "file" and `baseline-file` is empty: expected the path of the file',
    ],
    [
      isElsewhere && file !== null,
      `\`baseline-file\` is ${JSON.stringify(file)} and \`baseline\` is "${store}": expected "file" or "auto"`,
    ],
    [
      isElsewhere && save === 'always',
      '`save-baseline` is "always", which needs `baseline: file`: other places are written on trusted pushes only',
    ],
  ]);
}
