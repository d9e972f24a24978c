import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFolder } from '#intake/readFolder';
import { articleRuns, borrowedFrom, hashedRuns } from './wordRuns.ts';

const article = articleRuns();

describe('our own words', () => {
  it('has the article’s runs to compare with', () => {
    expect(article.size).toBeGreaterThan(800);
  });

  it('shares no run of six words with the article in content/', () => {
    const files = readFolder('content').files;
    expect(files.length).toBeGreaterThan(100);
    expect(files.flatMap((file) => borrowedFrom(article, file.text).map((run) => `${file.path}: ${run}`))).toEqual([]);
  });

  it('would notice a borrowed run wherever it stood', () => {
    const own = '등대는 바다를 비추고 배는 그 빛을 따라 항구로 돌아온다';
    const borrowed = borrowedFrom(new Set(hashedRuns(own).keys()), '앞말 <b>등대는</b> 바다를, 비추고 배는 그 빛을 뒷말');
    expect(borrowed).toEqual(['등대는 바다를 비추고 배는 그 빛을']);
  });

  it('keeps hashes of the article, and not the article', () => {
    expect(readFileSync('tests/content/article-runs.txt', 'utf8')).toMatch(/^(?:[0-9a-f]{16}\n)+$/);
  });
});
