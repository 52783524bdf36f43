import { expect, test } from '@jest/globals';
import { readInputs } from '../../src/inputs/inputs.ts';
import { maskSecrets, profileSecretsOf, secretsOf } from '../../src/io/mask-secrets.ts';

const given: Partial<Record<string, string>> = {
  service: './shop',
  'load-url': 'http://127.0.0.1:8080/cart',
  'load-headers': 'X-Key: key-of-shop',
  env: 'DSN=postgres://u:pass@db\nPASS=postgres\nPORT=8080',
  'github-token': 'ghs_secret',
};
const secrets = secretsOf(readInputs((name) => given[name], { onGitHub: true }));

test('the token in each spelling and long values of the user are masked, the longest first', () => {
  const basic = Buffer.from('x-access-token:ghs_secret').toString('base64');
  expect(maskSecrets(`ghs_secret ${basic} key-of-shop postgres://u:pass@db postgres 8080`, secrets)).toBe(
    '*** *** *** *** *** 8080',
  );
});

test('without a token nothing is masked for it', () => {
  const none = readInputs((name) => (name === 'github-token' ? '' : given[name]), { onGitHub: false });
  expect(maskSecrets('plain text', secretsOf(none))).toBe('plain text');
});

test('what opens the profiles is masked as it is written, as it is meant and as it is sent', () => {
  const inputs = {
    'pprof-url': 'https://ops:p%40ssword@127.0.0.1/debug/pprof',
    'pprof-headers': 'Authorization: Bearer abcdef0123\nX-Short: 1',
    load: './load',
  } as Partial<Record<string, string>>;
  const opening = profileSecretsOf(readInputs((name) => inputs[name], { onGitHub: true }));
  const basic = Buffer.from('ops:p@ssword').toString('base64');
  const text = `p%40ssword p@ssword ${basic} Bearer abcdef0123 abcdef0123 1`;
  expect(maskSecrets(text, opening)).toBe('*** *** *** *** *** 1');
  const all = secretsOf(readInputs((name) => inputs[name], { onGitHub: true }));
  expect(maskSecrets(text, all)).toBe('*** *** *** *** *** 1');
});
