import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { isAtDesk } from '#desk/atDesk';

/**
 * `npm run facts`: checks the content alone, in plain Node, and with --fix mends it. Exit 0 clean, 1 problems, 2 wrong use. Half of
 * a check after one edit is reading its own code, so Node keeps what it made of that; it looks at the words of each file first.
 */
if (isAtDesk()) enableCompileCache(join(import.meta.dirname, '../../.cache/compiled'));
await import('./facts/check.ts');
