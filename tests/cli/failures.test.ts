import { expect, it } from 'vitest';
import { failuresIn, retold, type Report } from '../support/failures.ts';

const vitest: Report = {
  testResults: [
    {
      name: '/a/one.test.ts',
      status: 'failed',
      assertionResults: [
        { status: 'passed', fullName: 'holds', failureMessages: [] },
        {
          status: 'failed',
          fullName: 'two is three',
          failureMessages: [
            '\u001b[31mexpected 2\u001b[39m\n\nto be 3\n    at run (/a/node_modules/vitest/run.js:1:1)',
          ],
        },
      ],
    },
    { name: '/a/broken.test.ts', status: 'failed', message: 'Cannot find missing.js', assertionResults: [] },
  ],
};
const playwright: Report = {
  suites: [
    {
      file: 'a.spec.ts',
      specs: [
        { title: 'holds', tests: [{ status: 'expected', results: [{}] }] },
        { title: 'is seen', tests: [{ status: 'unexpected', results: [{ error: { message: 'it is not' } }] }] },
      ],
      suites: [
        {
          file: 'a.spec.ts',
          specs: [
            { title: 'by turns', tests: [{ status: 'flaky', results: [{ error: { message: 'late' } }, {}] }] },
            { title: 'elsewhere', tests: [{ status: 'skipped', results: [] }] },
          ],
        },
      ],
    },
  ],
  errors: [{ message: 'No server' }],
};

it('the end of a run names what failed, whichever suite it was, and says what was said of it', () => {
  expect(retold([...failuresIn(vitest), ...failuresIn(playwright)])).toEqual([
    '✗ two is three',
    '    expected 2',
    '    to be 3',
    '✗ /a/broken.test.ts',
    '    Cannot find missing.js',
    '✗ a.spec.ts: is seen',
    '    it is not',
    '✗ a.spec.ts: by turns',
    '    late',
    '✗ run',
    '    No server',
  ]);
});

it('however many failed, a host that keeps a hundred lines keeps them', () => {
  for (const count of [1, 4, 29, 30, 500]) {
    const said = Array.from({ length: 40 }, (_, line) => `line ${line}`).join('\n');
    const lines = retold(Array.from({ length: count }, (_, at) => ({ name: `test ${at}`, said })));
    expect(lines.length).toBeLessThan(97);
    expect(lines.slice(0, 2)).toEqual(['✗ test 0', '    line 0']);
  }
});
