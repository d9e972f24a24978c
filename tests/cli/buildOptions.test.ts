import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

it.each([['--help'], ['--form', 'dist'], ['--out']])(
  'a build that is asked for %s says what it takes, and touches nothing',
  (...asked) => {
    const { status, stderr } = spawnSync(process.execPath, ['src/cli/build.ts', ...asked], { encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr).toContain('Use: npm run build -- [--out DIR]');
    expect(stderr).not.toMatch(/\n\s+at |ERR_/);
  },
);
