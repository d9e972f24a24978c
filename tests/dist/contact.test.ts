import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { copy } from '#copy/copy';
import { LOCALES } from '#facts/values/text';
import { fileOf, pageAt } from '../support/builtPages.ts';

describe.skipIf(process.env['SITE_CONTACT'])('a site that names no address to write to', () => {
  it('has no security.txt', () => {
    expect(existsSync(fileOf('/'))).toBe(true);
    expect(existsSync(fileOf('/.well-known/security.txt'))).toBe(false);
  });

  it.each(LOCALES)('says so: %s', (locale) => {
    const { document } = pageAt(locale === 'en' ? '/en/method/' : '/method/');
    expect(document.body.textContent).toContain(copy(locale).trust.noContact);
    expect(document.querySelectorAll('a[href^="mailto:"]')).toHaveLength(0);
  });
});
