import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { assemble } from '#facts/desk/assemble';
import type { Problem } from '#intake/problem';
import { readFolder } from '#intake/readFolder';
import { countLines } from '#intake/writtenFile';

/** Three hundred sentences a language that are true, harmless and near to a mistake: told in notes, in summaries and in the story. */
const byKind = (locale: string): Record<string, string[]> =>
  parse(readFileSync(`tests/fixtures/true-sentences/${locale}.yaml`, 'utf8')) as Record<string, string[]>;
const [korean, english] = [byKind('ko'), byKind('en')];
const pairs = Object.keys(korean).flatMap((kind) =>
  (korean[kind] ?? []).map((ko, at) => ({ ko, en: english[kind]?.[at] ?? '' })),
);

const sample = readFolder('tests/fixtures/sample').files;
const file = (path: string, text: string) => ({ path, text, lines: countLines(text) });

/** A fact for each pair, in which it stands as a field. */
function factsWith(folder: string, lines: (at: number) => string, field: string) {
  return pairs.map(({ ko, en }, at) =>
    file(
      `lighthouse/${folder}/told-${at}.mdx`,
      `---\ntitle: { ko: '${name(at, 'ko')}', en: '${name(at, 'en')}' }\n${lines(at)}${field}: { ko: ${JSON.stringify(ko)}, en: ${JSON.stringify(en)} }\nstatus: ${folder === 'unknowns' ? 'unverified' : 'announced'}\nsources: [hanbit-statement]\n---\n`,
    ),
  );
}
/** A name for each, without a digit. */
const name = (at: number, locale: 'ko' | 'en'): string =>
  (locale === 'ko' ? '소식 ' : 'News ') +
  [...String(at)].map((digit) => (locale === 'ko' ? '가나다라마바사아자차' : 'qwertzuiop')[Number(digit)]).join('');

function problemsOf(more: ReturnType<typeof factsWith>, stories = false): Problem[] {
  const base = sample.map((each) => {
    const locale = /story\/(ko|en)\.mdx$/.exec(each.path)?.[1] as 'ko' | 'en' | undefined;
    if (!stories || !locale) return each;
    const told = pairs.map((pair) => pair[locale]).join('\n\n');
    return file(
      each.path,
      each.text.replace('</Section>', () => `${told}\n\n</Section>`),
    );
  });
  return assemble([...base, ...more]).problems.filter(({ level }) => level !== 'note');
}

describe('true sentences that resemble mistakes', () => {
  let found: Record<string, Problem[]> = {};
  beforeAll(() => {
    const day = (at: number): string => new Date(Date.UTC(2021, 0, 1) + at * 864e5).toISOString().slice(0, 10);
    found = {
      notes: problemsOf(
        factsWith('unknowns', (at) => `order: ${at + 2}\nsettledBy: { ko: 공개., en: Publication. }\n`, 'note'),
      ),
      summaries: problemsOf(factsWith('events', (at) => `when: ${day(at)}\nparties: [hanbit, nuri]\n`, 'summary')),
      stories: problemsOf([], true),
    };
  }, 120_000);

  it('are three hundred in each language, side by side', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(300);
    expect(Object.keys(english)).toEqual(Object.keys(korean));
    expect(pairs.filter(({ ko, en }) => !/[가-힣]/.test(ko) || en === '')).toEqual([]);
    expect(new Set(pairs.map(({ ko }) => ko)).size).toBe(pairs.length);
  });

  it.each(['notes', 'summaries', 'stories'])(
    'bring about no error in %s, and a warning in fewer than two in a hundred',
    (place) => {
      const said = (problem: Problem): string =>
        `${problem.code} ${problem.message.en} ${problem.file}:${problem.line}`;
      const problems = found[place] ?? [];
      expect(problems.filter(({ level }) => level === 'error').map(said)).toEqual([]);
      expect(problems.length, problems.map(said).join('\n')).toBeLessThan(pairs.length * 0.02);
    },
  );
});
