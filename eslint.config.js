import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** Folders that hold pure logic: data in, data out. They touch neither the outside nor the clock. */
const PURE = ['profile', 'maps', 'measure', 'verdict', 'baseline', 'source', 'report'];

const outside = [
  { group: ['@actions/*'], message: 'Only the doors, inputs.ts and io/ talk to the runner and to GitHub.' },
  { group: ['node:*'], message: 'Pure folders have no effects; put them in io/ and pass the data in.' },
];
const codecs = {
  group: ['protobufjs', 'protobufjs/*', 'pako'],
  message: 'Only profile/ knows how a profile is encoded.',
};
const doors = { regex: '/(main|post|cli)\\.ts$', message: 'Nothing imports a door.' };
const story = {
  regex: '/run\\.ts$',
  allowTypeImports: true,
  message: 'Effects never call back into the story; take a function or a type.',
};

/** The import rules of one folder; the last matching entry wins, so each states all that it forbids. */
const imports = (files, patterns) => ({
  files,
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
});

export default tseslint.config(
  { ignores: ['dist', 'build', 'coverage', '.demo'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off', // indices that a loop bounds, under noUncheckedIndexedAccess
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'max-params': ['error', 3],
      eqeqeq: 'error',
    },
  },
  { files: ['**/*.js'], ...tseslint.configs.disableTypeChecked },
  imports(['src/**/*.ts'], [codecs, doors]),
  imports(['src/io/**/*.ts'], [codecs, doors, story]),
  imports(
    PURE.filter((folder) => folder !== 'profile').map((folder) => `src/${folder}/**/*.ts`),
    [...outside, codecs, doors, story, { regex: '/io/', message: 'Pure folders know no effects.' }],
  ),
  imports(['src/profile/**/*.ts'], [...outside, doors, story, { regex: '/io/', message: 'Pure folders know no effects.' }]),
  {
    files: PURE.map((folder) => `src/${folder}/**/*.ts`),
    rules: {
      'no-restricted-globals': ['error', 'process', 'fetch', 'setTimeout', 'setInterval'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Pass the time in.' },
        { object: 'Math', property: 'random', message: 'Pass the randomness in.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Pass the time in.' },
      ],
    },
  },
);
