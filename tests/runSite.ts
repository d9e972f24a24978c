import { finish, vitest } from './support/tally.ts';

/**
 * `npm run test:site`: what any built site is asked, of the one that `TEST_DIST` names (`dist`), before it goes out. Under a path of its
 * host (`TEST_BASE`) it is asked what those questions ask that know of one.
 */
const KNOW_A_BASE = ['everyPage', 'styles', 'contact'].map((name) => `tests/dist/${name}.test.ts`);
const isBased = !['', '/'].includes(process.env['TEST_BASE'] ?? '');
vitest('site', isBased ? KNOW_A_BASE : []);
finish();
