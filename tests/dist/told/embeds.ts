import { statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toldIn } from '#facts/kinds/translation';
import { LOCALES } from '#facts/values/text';
import { fileOf, isMoneyPage, readableText, type BuiltPage } from '../../support/builtPages.ts';
import { eachPage, notePages } from '../../support/eachPage.ts';
import { dossiers, storyPath } from '../../support/siteContent.ts';

const isEmbed = ({ path }: BuiltPage): boolean => path.includes('/embed/');

describe('the embeds', () => {
  const embeds: string[] = [];
  const codes: string[] = [];
  notePages((page) => {
    if (isEmbed(page)) embeds.push(page.path);
    if (!page.path.endsWith('/downloads/')) return;
    for (const code of page.document.querySelectorAll('details .code-to-copy'))
      codes.push(new URL(/src="([^"]+)"/.exec(code.textContent ?? '')?.[1] ?? '').pathname);
  });

  it('are one for each chart in each language, and each has its code', () => {
    const charts = LOCALES.flatMap((locale) =>
      toldIn(dossiers, locale).flatMap((dossier) =>
        Object.keys(dossier.explainer.charts).map((id) => `${storyPath(dossier, locale)}embed/${id}/`),
      ),
    ).sort();
    expect(embeds.sort()).toEqual(charts);
    expect(codes.sort()).toEqual(charts);
  });

  eachPage('are light, unlisted and bound', isEmbed, ({ path, document, html }) => {
    expect(html.length).toBeLessThan(30_000);
    expect(document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
    const home = path.replace(/embed\/.*/, '');
    expect(new URL(document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '').pathname).toBe(home);
    const back = [...document.querySelectorAll('a')].filter((link) => link.getAttribute('target') === '_top');
    const [place = '', ...others] = back.map((link) => link.getAttribute('href')?.split('#')[0] ?? '');
    expect(others).toEqual([]);
    expect(place.startsWith(home) && isMoneyPage({ path: place }), place).toBe(true);
    const main = document.querySelector('main') as Element;
    const bound = 'data[data-fact], time[data-fact], svg [data-fact], svg title, svg desc';
    expect(readableText(main, bound)).not.toMatch(/[0-9]/);
    const script = document.querySelector('script')?.getAttribute('src') ?? '';
    expect(statSync(fileOf(script)).size).toBeLessThan(1024);
  });
});
