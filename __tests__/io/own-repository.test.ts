import { expect, test } from '@jest/globals';
import { ownRepository } from '../../src/io/own-repository.ts';

test('the docs are those of the action that runs, at its ref', () => {
  const env = {
    GITHUB_ACTION_REPOSITORY: 'acme/go-map-regression',
    GITHUB_ACTION_REF: 'releases/v 1',
    GITHUB_SERVER_URL: 'https://github.acme.example',
  };
  expect(ownRepository(env)).toEqual({
    reference: 'acme/go-map-regression#releases/v 1',
    docsUrl: 'https://github.acme.example/acme/go-map-regression/blob/releases/v%201/docs',
  });
});

test('an action that runs from a path has none', () => {
  expect(ownRepository({ GITHUB_SERVER_URL: 'https://github.com', GITHUB_ACTION_REPOSITORY: '' })).toBeNull();
});
