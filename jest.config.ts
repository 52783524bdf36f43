import type { Config } from 'jest';
import { FOLDERS } from './mutation/folders.ts';

const config: Config = {
  testEnvironment: 'node',
  roots: ['<rootDir>/__tests__', '<rootDir>/e2e'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': '<rootDir>/scripts/jest-strip-types.js' },
  coverageProvider: 'v8',
  collectCoverageFrom: ['src/**/*.ts'],
  // Of a folder together; `npm run coverage` asks for it.
  coverageThreshold: {
    global: {},
    ...Object.fromEntries(FOLDERS.map((folder) => [`./src/${folder}/`, { branches: 95 }])),
  },
  testTimeout: 20_000,
};

export default config;
