import { defineConfig } from 'vitest/config';

/** Only what mutation testing needs: no browser, and the tests of the mutated folders. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['src/domain/{money,date}/*.test.ts', 'src/domain/policy/{beneficiar,refund}*.test.ts'],
  },
});
