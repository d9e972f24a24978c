import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { readSiteAddress } from '#intake/siteAddress';

const read = (SITE_URL?: string, BASE_PATH?: string) => readSiteAddress({ SITE_URL, BASE_PATH });

describe('where the site is published', () => {
  it.each([
    [undefined, undefined, 'http://localhost:4321', '/'],
    ['', '', 'http://localhost:4321', '/'],
    ['https://example.org', '/', 'https://example.org', '/'],
    ['https://example.org/', 'news', 'https://example.org', '/news/'],
    ['https://EXAMPLE.org', '/news', 'https://example.org', '/news/'],
    ['https://example.org:8443', '/a/b/', 'https://example.org:8443', '/a/b/'],
    ['http://127.0.0.1:4400', '/x', 'http://127.0.0.1:4400', '/x/'],
  ])('is read from %s and %s', (url, base, origin, mounted) => {
    expect(read(url, base)).toEqual({ origin, base: mounted, contact: undefined });
  });

  it.each([
    ['example.org', '/'],
    ['ftp://example.org', '/'],
    ['http://example.org', '/'],
    ['https://example.org/news', '/'],
    ['https://example.org?x=1', '/'],
    ['https://example.org#top', '/'],
    ['https://user:pw@example.org', '/'],
    ['https://exa mple.org', '/'],
    ['javascript:alert(1)', '/'],
    ['https://example.org', 'https://elsewhere.example/news'],
    ['https://example.org', '//elsewhere.example'],
    ['https://example.org', '/news?x'],
    ['https://example.org', '/../up'],
    ['https://example.org', '/뉴스'],
  ])('is refused in a sentence: %s with %s', (url, base) => {
    const answer = read(url, base);
    expect(answer).toHaveProperty('refused');
    if (!('refused' in answer)) return;
    expect(answer.refused.en).toMatch(/^(SITE_URL|BASE_PATH) cannot be used: .+ Example: /);
    expect(answer.refused.ko).toMatch(/[가-힣]/);
  });

  it('comes with an address to write to, or none, or a refusal', () => {
    const contact = (SITE_CONTACT: string) => readSiteAddress({ SITE_CONTACT });
    expect(contact('desk@example.org')).toMatchObject({ contact: 'mailto:desk@example.org' });
    expect(contact('https://example.org/contact')).toMatchObject({ contact: 'https://example.org/contact' });
    expect(contact('')).toMatchObject({ contact: undefined });
    for (const wrong of ['desk', 'http://example.org', 'a@b@c', 'javascript:alert(1)', 'desk@example.org\nX: y'])
      expect(contact(wrong)).toHaveProperty('refused');
  });

  it('stops the build with that sentence, no stack trace, and exit 2', () => {
    const { status, stderr, stdout } = spawnSync(
      process.execPath,
      ['src/cli/build.ts', '--out', 'test-results/never'],
      {
        encoding: 'utf8',
        env: { ...process.env, SITE_URL: 'example.org' },
      },
    );
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(2);
    expect(stdout + stderr).not.toMatch(/\n\s+at /);
  });
});
