import { readFileSync } from 'node:fs';

// Packages that ship ES modules only: jest runs CommonJS, so they go through the same transform as our own code.
const esModules = [
  'htmlparser2',
  'domhandler',
  'domutils',
  'dom-serializer',
  'domelementtype',
  'entities',
  'postal-mime',
  'p-limit',
  'yocto-queue',
  'ical-generator',
  'chrono-node',
  'content-disposition',
  'cookie',
  'strip-bom',
  'uuid',
  'ical\\.js',
];

const common = {
  transform: {
    '\\.(ts|tsx|js|mjs)$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(.*/node_modules/)?(${esModules.join('|')})/)`],
};

/** Suites of the browser that are not run, each with its reason: they are told at the end of every run. */
const pending = JSON.parse(readFileSync(`${import.meta.dirname}/test/browser/pending.json`, 'utf8'));

/** About size, requests and files: no date is read there, so one time zone says all. */
const zoneless = [
  '/test/documents/',
  '/test/fuzz/expressions/',
  '/test/layouts/',
  '/test/links/',
  '/test/manifest/',
  '/test/newsletters/',
  '/test/service/(?!event)',
];

/** In the second time zone the whole letters are for `npm run test:all`: they take as long again. */
const notTwice = process.env.SECOND_TIME_ZONE === undefined ? [] : ['/test/score/', '/test/layouts/', '/test/fuzz/'];

export default {
  projects: [
    {
      ...common,
      displayName: 'core',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/test/browser/', '/test/taskpane/', '/test/system/', ...zoneless, ...notTwice],
    },
    {
      ...common,
      displayName: 'zoneless',
      testEnvironment: 'node',
      testRegex: zoneless.map((place) => `${place}.*\\.test\\.ts$`),
    },
    {
      ...common,
      displayName: 'pane',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/test/taskpane/**/*.test.{ts,tsx}'],
    },
    {
      ...common,
      displayName: 'system',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/system/**/*.test.ts'],
    },
    {
      ...common,
      displayName: 'browser',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
      testPathIgnorePatterns: pending.map(({ suite }) => `/test/browser/${suite}\\.test\\.ts$`),
      globalSetup: '<rootDir>/test/browser/globalSetup.ts',
    },
  ],
};
