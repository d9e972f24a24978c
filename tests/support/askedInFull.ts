import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The tests of one project that ask a few cases where `npm run test:long` asks all: those that take their number from runs.ts. */
export function askedInFull(project: 'unit' | 'dist'): string[] {
  return readdirSync('tests', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts') && !file.startsWith('long/'))
    .filter((file) => file.startsWith('dist/') === (project === 'dist'))
    .map((file) => join('tests', file))
    .filter((file) => readFileSync(file, 'utf8').includes("support/runs.ts'"))
    .sort();
}
