import { expect, test } from '@jest/globals';
import { childEnvironment, withGodebug } from '../../src/io/child-environment.ts';

test('what lets code act as the job is not passed on', () => {
  const own = {
    PATH: '/bin',
    GITHUB_SHA: 'abc',
    'INPUT_GITHUB-TOKEN': 'ghs_secret',
    INPUT_LOAD: 'k6',
    ACTIONS_RUNTIME_TOKEN: 'eyJ.runtime',
    STATE_groups: '[]',
    GITHUB_ENV: '/f/env',
    GITHUB_PATH: '/f/path',
    GITHUB_OUTPUT: '/f/output',
    GITHUB_STATE: '/f/state',
    GITHUB_STEP_SUMMARY: '/f/summary',
    GITHUB_TOKEN: 'ghs_other',
    GH_TOKEN: 'ghs_third',
  };
  expect(childEnvironment(own, {})).toEqual({ PATH: '/bin', GITHUB_SHA: 'abc' });
});

test('a token is found under any name and in the form that git sends it', () => {
  const header = `AUTHORIZATION: basic ${Buffer.from('x-access-token:ghs_secret').toString('base64')}`;
  const own = {
    'INPUT_GITHUB-TOKEN': 'ghs_secret',
    CLONE: 'https://ghs_secret@github.com',
    GIT_CONFIG_VALUE_0: header,
  };
  expect(childEnvironment(own, {})).toEqual({});
});

test('git configuration goes as a whole where one value holds a token', () => {
  const own = {
    GITHUB_TOKEN: 'ghs_secret',
    GIT_CONFIG_COUNT: '2',
    GIT_CONFIG_KEY_0: 'http.extraheader',
    GIT_CONFIG_VALUE_0: 'AUTHORIZATION: bearer ghs_secret',
    GIT_CONFIG_KEY_1: 'safe.directory',
    GIT_CONFIG_VALUE_1: '*',
    GIT_CONFIG_NOSYSTEM: '1',
  };
  expect(childEnvironment(own, {})).toEqual({ GIT_CONFIG_NOSYSTEM: '1' });
  expect(childEnvironment({ ...own, GITHUB_TOKEN: '' }, {})).toHaveProperty('GIT_CONFIG_COUNT', '2');
});

test('an empty token hides nothing', () => {
  expect(childEnvironment({ GITHUB_TOKEN: '', HOME: '/root' }, {})).toEqual({ HOME: '/root' });
});

test('what the user sets by name is passed on and wins', () => {
  expect(childEnvironment({ PORT: '1', GH_TOKEN: 'a' }, { PORT: '2', GH_TOKEN: 'b' })).toEqual({
    PORT: '2',
    GH_TOKEN: 'b',
  });
});

test.each([
  [undefined, 'memprofilerate=1'],
  ['', 'memprofilerate=1'],
  ['gctrace=1,http2client=0', 'gctrace=1,http2client=0,memprofilerate=1'],
  ['memprofilerate=4096,gctrace=1', 'gctrace=1,memprofilerate=1'],
])('GODEBUG %j becomes %j', (before, after) => {
  expect(withGodebug(before, { memprofilerate: 1 })).toBe(after);
});

test('a token that was saved with a line break is found without it', () => {
  const own = {
    GITHUB_TOKEN: 'ghs_secret\n',
    CLONE: 'https://ghs_secret@github.com',
    GH_TOKEN: ' ',
    HOME: '/h ome',
  };
  expect(childEnvironment(own, {})).toEqual({ HOME: '/h ome' });
});
