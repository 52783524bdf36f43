import { expect, test } from '@jest/globals';
import { wayToStore } from '../../src/baseline/way-to-store.ts';

test.each([
  [
    'branch',
    'trunk',
    'Two lines of the workflow store one at every push: `push: { branches: [trunk] }` under `on:` and ' +
      '`contents: write` under `permissions:`.',
  ],
  [
    'artifact',
    null,
    'The workflow stores one at every push: `push: { branches: [main] }` under `on:`, and after this action a step with ' +
      '`uses: actions/upload-artifact@v7` and `path: ${{ steps.ID.outputs.measurement-file }}`.',
  ],
  [
    'file',
    'main',
    'Measure the base with the two lines `baseline-file: FILE` and `save-baseline: always` to write it.',
  ],
  ['none', 'main', 'Set `baseline`.'],
] as const)('a baseline in %s, default branch %j: told how one gets there', (store, branch, sentence) => {
  expect(wayToStore(store, branch)).toBe(sentence);
});
