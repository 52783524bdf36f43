import { expect, jest, test } from '@jest/globals';
import { replayRecordings } from './recordings.ts';

test('without Go the demo judges what was recorded, as it judges what it measures', () => {
  const printed = jest.spyOn(console, 'log').mockImplementation(() => undefined);
  expect(replayRecordings()).toBe(true);
  printed.mockRestore();
});
