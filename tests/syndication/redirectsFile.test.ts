import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redirectsFile } from '#syndication/hosts/redirectsFile';

describe('the redirects that hosts read', () => {
  const name = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,12}$/);
  const path = fc.array(name, { maxLength: 3 }).map((parts) => `/${parts.map((part) => `${part}/`).join('')}`);

  it('lead every address under /ko/ to one end that is written out, a page of the site', () => {
    fc.assert(
      fc.property(fc.uniqueArray(path), fc.constantFrom('/', '/news/'), (paths, base) => {
        const lines = redirectsFile(paths, base).trimEnd().split('\n');
        const rules = lines.map((line) => line.split(' ') as [string, string, string]);
        const pages = new Set(['/', ...paths].map((each) => base + each.slice(1)));
        for (const [from, to] of rules) {
          expect(from.startsWith(`${base}ko/`), from).toBe(true);
          // Whatever is put behind a slash, `:splat` or `:name`, an asker chooses: `//other.example`.
          expect(pages.has(to), to).toBe(true);
        }
        // The one pattern stands last: hosts take the first line that fits.
        expect(rules.map(([from]) => from.includes('*')).indexOf(true)).toBe(rules.length - 1);
        for (const each of paths.filter((one) => /^\/[^/]+\/$/.test(one) && one !== '/en/'))
          expect(rules).toContainEqual([`${base}ko${each}`, base + each.slice(1), '301']);
      }),
    );
  });
});
