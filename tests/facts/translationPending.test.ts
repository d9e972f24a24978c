import { describe, expect, it } from 'vitest';
import { assemble } from '#facts/desk/assemble';
import { findSince } from '#facts/desk/findSince';
import { isTranslated } from '#facts/kinds/translation';
import { readFolder } from '#intake/readFolder';
import { countLines, type WrittenFile } from '#intake/writtenFile';
import { waitingIn } from '#mend/overview';
import { dataTables } from '#syndication/data/dataTables';
import { factRecord } from '#syndication/data/factRecord';
import { koreanFirst } from '../support/koreanFirst.ts';

/** An explainer that is published in Korean while its English is still to come. */
const layered = [...readFolder('tests/fixtures/sample').files, ...readFolder('tests/fixtures/every-form').files];
const whole = [...new Map(layered.map((file) => [file.path, file])).values()];
const pending = koreanFirst(whole, 'beacon');
const DAY = { ref: 'published', today: '2024-03-01', now: Date.parse('2024-03-01') };
const FIGURE = 'beacon/figures/cost-now.mdx';

/** The files with words of one of them changed; the words must be there. */
function withWords(files: readonly WrittenFile[], path: string, from: string | RegExp, to: string): WrittenFile[] {
  return files.map((file) => {
    if (file.path !== path) return file;
    const text = file.text.replace(from, to);
    expect(text, path).not.toBe(file.text);
    return { path, text, lines: countLines(text) };
  });
}
const said = (files: readonly WrittenFile[]): string[] =>
  assemble(files).problems.map(({ code, file, field }) => `${code} ${file} ${field}`);

describe('an explainer in translation', () => {
  it('is right with not a word of English in its facts, and without an English story', () => {
    expect(pending.filter(({ text, path }) => path.startsWith('beacon/') && / en: /.test(text)).length).toBeLessThan(
      20,
    );
    expect(said(pending)).toEqual([]);
  });

  it('is asked for every English text again once `pending` is gone, and for the story', () => {
    const found = said(withWords(pending, 'beacon/explainer.mdx', 'translation: pending\n', ''));
    expect(found).toContain(`B37 ${FIGURE} title.en`);
    expect(found.filter((line) => line.startsWith('B37 beacon/')).length).toBeGreaterThan(30);
  });

  it('leaves what all explainers share in both languages', () => {
    const shared = 'reference/organisations/nuri.mdx';
    expect(said(withWords(pending, shared, /, en: [^}]*/, ' '))).toContain(`B37 ${shared} title.en`);
  });

  it('is judged in Korean, and in the English that is there, as any other', () => {
    const korean = withWords(pending, 'beacon/story/ko.mdx', '<Cite of="', '<Cite of="no-such-');
    expect(said(korean).join('\n')).toMatch(/beacon\/story\/ko\.mdx/);
    const english = withWords(pending, FIGURE, /^title:.*$/m, 'title: { ko: 등대의 값, en: 등대의 값 }');
    expect(said(english).join('\n')).toMatch(/^[A-F]\d\d beacon\/figures\/cost-now\.mdx title\.en/m);
  });

  it('is at the desk with each text that is not yet translated', () => {
    const { untranslated } = waitingIn(pending, []);
    expect(untranslated).toContain('beacon/story/en.mdx');
    expect(untranslated).toContain(`${FIGURE} title.en`);
    expect(untranslated).toContain('beacon/explainer.mdx headline.en');
    expect(untranslated.filter((line) => !line.startsWith('beacon/'))).toEqual([]);
    expect(waitingIn(whole, []).untranslated).toEqual([]);
  });

  it('gives away no Korean as English: a cell is empty, a key is not there', () => {
    const dossier = assemble(pending).dossiers.find(({ explainer }) => explainer.id === 'beacon');
    if (!dossier) throw new Error('no dossier');
    const cells = dataTables(dossier).flatMap(({ columns, rows }) =>
      rows.flatMap((row) => row.filter((_, at) => columns[at]?.name.endsWith('_en'))),
    );
    expect(cells.length).toBeGreaterThan(50);
    expect(cells.filter((cell) => typeof cell === 'string' && !isTranslated(cell, 'en'))).toEqual([]);
    for (const fact of dossier.facts) {
      const record = JSON.stringify(factRecord(dossier, fact, 'https://site.test/'));
      expect(record, fact.id).not.toMatch(/"en":"[^"]*[가-힣]|\/en\/beacon\/facts/);
    }
  });
});

describe('once it is translated', () => {
  const since = (past: readonly WrittenFile[], now: readonly WrittenFile[]): string[] =>
    findSince(past, now, DAY).map(({ code, file }) => `${code} ${file}`);

  it('nothing has changed for readers: no line of history, no day of revision', () => {
    expect(since(pending, whole)).toEqual([]);
  });

  it('a line that was told in Korean may be told in English too, and in no other words', () => {
    const line = (why: string): string =>
      `status: confirmed\nhistory: [{ on: 2024-02-01, kind: correction, field: status, was: reported, now: confirmed, why: { ${why} } }]\n`;
    const before = withWords(pending, FIGURE, /^status: .*\n/m, line('ko: 잘못 옮겼다.'));
    const translated = withWords(whole, FIGURE, /^status: .*\n/m, line('ko: 잘못 옮겼다., en: Misread.'));
    const otherwise = withWords(whole, FIGURE, /^status: .*\n/m, line('ko: 다시 물었다., en: Misread.'));
    expect(since(before, translated)).toEqual([]);
    expect(since(before, otherwise)).toContain(`C97 ${FIGURE}`);
  });

  it('a Korean word that changes with it asks for its day', () => {
    const now = withWords(whole, 'beacon/explainer.mdx', /headline: \{ ko: /, 'headline: { ko: 다시 ');
    expect(since(pending, now)).toEqual(['C98 beacon/explainer.mdx']);
  });
});
