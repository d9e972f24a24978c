import { existsSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { copy } from '#copy/copy';
import { LOCALES } from '#facts/text';

describe.skipIf(process.env['SITE_CONTACT'])('a site that names no address to write to', () => {
  it('has no security.txt', () => {
    expect(existsSync('dist/index.html')).toBe(true);
    expect(existsSync('dist/.well-known/security.txt')).toBe(false);
  });

  it.each(LOCALES)('says so: %s', (locale) => {
    const { document } = parseHTML(readFileSync(`dist/${locale === 'en' ? 'en/' : ''}method/index.html`, 'utf8'));
    expect(document.body.textContent).toContain(copy(locale).trust.noContact);
    expect(document.querySelectorAll('a[href^="mailto:"]')).toHaveLength(0);
  });
});
