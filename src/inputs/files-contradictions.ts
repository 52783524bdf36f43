import { INPUTS, type InputName } from './catalog.ts';
import { sentences, type IsSet } from './contradiction.ts';
import type { Given, Inputs } from './inputs.ts';
import type { ProfileFiles } from './target.ts';

/** Groups of inputs that say how something is started, loaded and measured. */
const OF_PROCESSES: ReadonlySet<string> = new Set(['target', 'load', 'measuring']);
const OF_FILES: ReadonlySet<InputName> = new Set([
  'after',
  'before',
  'binary',
  'working-directory',
  'operations',
]);

/** Of profiles that the user took: nothing is started, so much has no use. */
export function ofFiles(
  { after, before }: ProfileFiles,
  { comparing, isChanged, given }: Pick<Inputs, 'comparing'> & { isChanged: IsSet; given: Given },
): string[] {
  const names = Object.keys(INPUTS) as InputName[];
  const unused = names.filter(
    (name) => OF_PROCESSES.has(INPUTS[name].group) && !OF_FILES.has(name) && isChanged(name),
  );
  return [
    ...unused.map((name) => `both \`after\` and \`${name}\` are set: with \`after\` nothing is started`),
    ...sentences([
      [
        before.length > 0 && before.length !== after.length,
        `\`before\` names ${before.length} files and \`after\` ${after.length}: expected one of each for each run`,
      ],
      [
        before.some((file) => after.includes(file)),
        '`before` and `after` name the same file: expected two profiles of each process',
      ],
      [
        /\(/.test(given('operations') ?? ''),
        '`operations` is a pattern, which reads the output of `load`, and `after` is set: expected a number',
      ],
      [
        comparing.measureBase === 'always',
        '`baseline` is "base-commit" and `after` is set, which is of this commit alone: expected another place',
      ],
    ]),
  ];
}
