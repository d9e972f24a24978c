import { describe, expect } from 'vitest';
import type { BuiltPage } from '../../support/builtPages.ts';
import { eachPage } from '../../support/eachPage.ts';

const hasMasthead = ({ path }: BuiltPage): boolean => !path.includes('/embed/');

describe('the way to the search', () => {
  eachPage(
    'stands in the masthead of every page: a link everywhere, a field where script may answer',
    hasMasthead,
    ({ path, document, locale }) => {
      const address = locale === 'ko' ? '/search/' : '/en/search/';
      const ways = [...(document.querySelector('.masthead')?.querySelectorAll('nav a') ?? [])];
      expect(ways.filter((way) => way.getAttribute('href') === address)).toHaveLength(1);
      const hasScript = document.querySelector('script[src]') !== null;
      const forms = [...document.querySelectorAll('form[role=search]')];
      expect(forms).toHaveLength(hasScript ? 1 : 0);
      for (const form of forms) {
        expect(form.getAttribute('action')).toBe(address);
        expect(form.getAttribute('data-index')).toBe(`/search-index.${locale}.json`);
        expect(form.querySelector('input')?.getAttribute('name')).toBe('q');
        expect(form.closest('.masthead') === null).toBe(path === address);
      }
    },
  );
});
