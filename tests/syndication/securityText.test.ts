import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { securityText } from '#syndication/hosts/securityText';

const fieldsOf = (asOf: string): Record<string, string> =>
  Object.fromEntries(
    securityText('mailto:desk@site.test', 'https://site.test/base/', asOf)
      .trim()
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)]),
  );

describe('security.txt', () => {
  it('says whom to write to, where it stands, and until when, as RFC 9116 asks', () => {
    expect(fieldsOf('2026-11-22')).toEqual({
      Contact: 'mailto:desk@site.test',
      Expires: '2027-11-22T00:00:00Z',
      'Preferred-Languages': 'ko, en',
      Canonical: 'https://site.test/base/.well-known/security.txt',
      Policy: 'https://site.test/base/method/#contact',
    });
  });

  it('expires on a day that there is, within a year', () => {
    for (const day of ['2028-02-29', '2027-02-28', '2027-12-31']) {
      const expires = fieldsOf(day)['Expires'] ?? '';
      expect(new Date(expires).toISOString().slice(0, 10)).toBe(expires.slice(0, 10));
      expect(Date.parse(expires) - Date.parse(day)).toBeLessThanOrEqual(366 * 86_400_000);
    }
  });
});

describe('who speaks', () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, unknown>;

  it('is the site: no person is named, and nobody’s address', () => {
    expect(manifest).not.toHaveProperty('author');
    expect(manifest).not.toHaveProperty('contributors');
    expect(readFileSync('LICENSE', 'utf8')).toContain('The Jaengjeom project');
    for (const file of ['.github/SECURITY.md', 'LICENSE', 'package.json', 'README.md'])
      expect(readFileSync(file, 'utf8').match(/[\w.+-]+@[\w-]+\.[a-z]{2,}/gi) ?? [], file).toEqual([]);
  });

  it('says in both languages how to report a hole', () => {
    const policy = readFileSync('.github/SECURITY.md', 'utf8');
    expect(policy.match(/Security → Report a vulnerability/g)).toHaveLength(2);
  });
});
