import { describe, expect, it } from 'vitest';
import { assembleFolder } from '#facts/desk/assembleFolder';
import { factCards } from '#integrations/factCards';
import { reportPage } from '#integrations/reportPage';
import { reportProblems } from '#intake/report';
import { countLines, toProblem } from '#intake/writtenFile';
import { brokenTag } from '#intake/rules/tags';

describe('the cards behind the editors’ marks', () => {
  const folder = assembleFolder('tests/fixtures/sample');
  const cards = factCards(folder, '/content');

  it('are one for each fact file and explainer', () => {
    const told = folder.files.filter(({ path }) => !path.includes('/story/')).map(({ path }) => path);
    expect(cards.map(({ place }) => place.replace(/:\d+$/, ''))).toEqual(told);
    expect(cards.filter(({ title }) => title === '')).toEqual([]);
  });

  it('say what stands in the file, and where', () => {
    const card = cards.find(({ id }) => id === 'hanbit-stake');
    expect(card).toMatchObject({ kind: 'figures', scope: 'lighthouse', status: 'announced', sources: ['한빛 발표'] });
    expect(card?.values).toContainEqual({
      field: 'value',
      text: '{ percent: 27, qualifier: about }',
      open: `/__open-in-editor?file=${encodeURIComponent('/content/lighthouse/figures/hanbit-stake.mdx:7:1')}`,
    });
  });
});

describe('the page of a broken site', () => {
  const text = 'title: <script>alert("&")</script>';
  const problem = toProblem(
    { path: 'a/<b>.mdx', text, lines: countLines(text) },
    {
      rule: brokenTag,
      span: { start: 7, end: 15 },
      message: { ko: '<무엇>', en: 'x' },
      hint: { ko: '"이렇게"', en: 'y' },
    },
  );

  it('shows the report of the terminal, and runs nothing that is written in it', () => {
    const html = reportPage([problem], '/content');
    const shown = /<pre>([\s\S]*?)<\/pre>/.exec(html)?.[1] ?? '';
    const read = shown
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
    expect(read).toBe(reportProblems([problem], 'ko'));
    expect(html).not.toContain('<script>alert');
    expect(html).not.toContain('<b>.mdx');
  });
});
