import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** Folders that hold pure logic: data in, data out. A folder imports itself and those before it. */
const LAYERS = ['source', 'binary', 'profile', 'maps', 'measure', 'baseline', 'verdict', 'inputs', 'report'];
const PURE = LAYERS.map((folder) => `src/${folder}/**/*.ts`);
/** They have effects, and pure folders know none of them. */
const EFFECTS = ['io', 'cli'];

const codecs = {
  group: ['protobufjs', 'protobufjs/*', 'pako'],
  message: 'Only profile/ knows how a profile is encoded.',
};
const doors = { regex: '/(main|post|cli)\\.ts$|/cli/', message: 'Nothing imports a door.' };
const story = {
  regex: '/run\\.ts$',
  allowTypeImports: true,
  message: 'Effects never call back into the story; take a function or a type.',
};

/** The import rules of some files; the last matching entry wins, so each states all that it forbids. */
const imports = (files, patterns) => ({
  files,
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
});

/** What a pure folder may import all the same. */
const OUTSIDE_OF = { profile: '^(?!protobufjs(/|$)|pako$)[^.]', source: '^(?!web-tree-sitter$)[^.]' };

const pureImports = (folder, index) =>
  imports(
    [`src/${folder}/**/*.ts`],
    [
      {
        regex: OUTSIDE_OF[folder] ?? '^[^.]',
        message: 'Pure folders import nothing from outside of src/; put effects in io/ and pass the data in.',
      },
      {
        regex: `/(${[...LAYERS.slice(index + 1), ...EFFECTS].join('|')})/`,
        message: `Data flows one way: ${LAYERS.join(' → ')}; effects stand outside.`,
      },
      ...(folder === 'report'
        ? [{ regex: '/inputs/(?!catalog|without-credentials)', message: 'A report gets values, not inputs.' }]
        : []),
      doors,
      { ...story, allowTypeImports: false },
    ],
  );

/** Names that reach the outside or the clock without an import. */
const OUTSIDE = [
  ...['process', 'console', 'performance', 'fetch', 'globalThis'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'],
];

export default tseslint.config(
  { ignores: ['dist', 'build', 'coverage', '.act', '.stryker-tmp', 'reports', '.demo', '.real', '.preview'] },
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
  ...LAYERS.map(pureImports),
  imports(
    ['page/**/*.ts'],
    [
      { group: ['node:*'], message: 'This runs in a browser.' },
      { regex: '/src/(?!report/|verdict/verdict\\.ts)', message: 'The page knows reports, and no effects.' },
    ],
  ),
  {
    files: PURE,
    rules: {
      'no-restricted-globals': ['error', ...OUTSIDE],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Pass the time in.' },
        { object: 'Math', property: 'random', message: 'Pass the randomness in.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Pass the time in.' },
        {
          selector: 'ImportExpression',
          message: 'Pure folders are small: import at the top, where it is checked.',
        },
      ],
    },
  },
);
