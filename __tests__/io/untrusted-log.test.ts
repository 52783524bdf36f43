import { expect, test } from '@jest/globals';
import { oneLine } from '../../src/io/untrusted-log.ts';

test('progress is one line without control characters, whatever it quotes', () => {
  expect(oneLine('Building: make\r\n::error::no\u2028##[x]\u001b[31m\u0007')).toBe(
    'Building: make ::error::no ##[x][31m',
  );
});
