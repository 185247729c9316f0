/**
 * Every `nth` of many cases, so that `npm test` ends while somebody waits for it; all of them in `npm run test:all`,
 * which sets TEST_ALL.
 */
export const shareOf = <Case>(cases: readonly Case[], nth: number): Case[] =>
  process.env['TEST_ALL'] === undefined ? cases.filter((_, i) => i % nth === 0) : [...cases];
