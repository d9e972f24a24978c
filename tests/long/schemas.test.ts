import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '#facts/values/text';
import { atomOf } from '#syndication/feeds/atom';
import { changeFeed } from '#syndication/feeds/changeFeed';
import { siteFeed } from '#syndication/feeds/siteFeed';
import { DIST } from '../support/basePath.ts';
import { layeredDossier } from '../support/layeredContent.ts';
import { hasJing, schemaFaults } from '../support/relaxNg.ts';

/** The files of the site by the schemas that their readers publish: RELAX NG, as Jing reads it. */
describe.skipIf(!hasJing)('by its schema', () => {
  const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).map((file) => join(DIST, file));

  it('every feed is Atom', () => {
    const feeds = files.filter((file) => file.endsWith('feed.xml'));
    expect(feeds.length).toBeGreaterThan(2);
    expect(schemaFaults('atom', feeds)).toEqual([]);
  });

  it('a feed is Atom whatever has been changed', () => {
    const folder = mkdtempSync(join(tmpdir(), 'jaengjeom-'));
    const changed = layeredDossier('sample', 'changed');
    const site = 'https://site.test/';
    const written = LOCALES.flatMap((locale) => [siteFeed([changed], locale, site), changeFeed(changed, locale, site)])
      .map((feed) => atomOf(feed))
      .map((text, at) => {
        writeFileSync(join(folder, `${at}.xml`), text);
        return join(folder, `${at}.xml`);
      });
    expect(schemaFaults('atom', written)).toEqual([]);
    writeFileSync(join(folder, '0.xml'), '<feed xmlns="http://www.w3.org/2005/Atom"><title>no id</title></feed>');
    expect(schemaFaults('atom', [join(folder, '0.xml')])).not.toEqual([]);
    rmSync(folder, { recursive: true });
  });

  it('the sitemap is one, in every part', () => {
    const parts = files.filter(
      (file) => /sitemap[\w-]*\.xml$/.test(file) && readFileSync(file, 'utf8').includes('<urlset'),
    );
    expect(parts.length).toBeGreaterThan(0);
    expect(schemaFaults('sitemap', parts)).toEqual([]);
  });
});
