import { describe, expect, it } from 'vitest';
import { reportProblems } from '#intake/report';
import { countLines, toProblem } from '#intake/writtenFile';
import { brokenTag } from '#intake/rules/tags';

function report(text: string, found: string): string[] {
  const start = text.indexOf(found);
  const file = { path: 'a/story/ko.mdx', text, lines: countLines(text) };
  const words = { message: { ko: '가', en: 'a' }, hint: { ko: '나', en: 'b' } };
  const problem = toProblem(file, { rule: brokenTag, span: { start, end: start + found.length }, ...words });
  return reportProblems([problem], 'en').split('\n');
}

describe('the excerpt of a long line', () => {
  it.each([0, 50, 99, 100, 130, 400, 5000])('shows the mistake and its caret at column %i', (ahead) => {
    const [head, line = '', caret = ''] = report(`${'x'.repeat(ahead)}WRONG${'y'.repeat(300)}`, 'WRONG');
    expect(head).toContain(`:1:${ahead + 1}`);
    expect(line.length).toBeLessThan(180);
    expect(line.slice(caret.indexOf('^'), caret.lastIndexOf('^') + 1)).toBe('WRONG');
  });

  it('cuts no letter in half', () => {
    for (let ahead = 90; ahead < 110; ahead++)
      expect(report(`${'😀'.repeat(ahead)}WRONG${'😀'.repeat(99)}`, 'WRONG')[1]?.isWellFormed()).toBe(true);
  });
});
