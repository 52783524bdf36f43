import { expect, jest, test } from '@jest/globals';
import { readInputs } from '../../src/inputs/inputs.ts';
import { findAudience } from '../../src/io/audience.ts';

test('the runner is told to mask what opens the profiles, before anything else is said', async () => {
  const given: Partial<Record<string, string>> = {
    'pprof-url': 'http://ops:hunter22@127.0.0.1/debug/pprof',
    'pprof-headers': 'X-Key: key-of-the-profiles',
    load: './load',
  };
  const write = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  await findAudience(
    readInputs((name) => given[name], { onGitHub: true }),
    null,
  );
  const commands = write.mock.calls.map(([text]) => String(text).trim());
  write.mockRestore();
  expect(commands).toContain('::add-mask::key-of-the-profiles');
  expect(commands).toContain('::add-mask::hunter22');
});
