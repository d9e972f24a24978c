import type { APIRoute } from 'astro';
import { newestChosen } from '#derive/newest';
import { loadDossiers, loadOwnDossiers } from '#desk/loadDossiers';
import { ofTheSite } from '#desk/sitePages';
import { LOCALES, type Locale } from '#facts/text';
import { serviceHeadlines } from '#layouts/serviceHeadlines.ts';
import { frontHeadlines, storyHeadlines } from '#layouts/storyHeadlines.ts';
import { typesetting, type Typesetting } from '#layouts/typesetting.ts';
import { routeOf } from '#urls';

type Props = { set: Typesetting };

/** Every typesetting in one language: of each story, of all their past states, of the front page, and of the pages around them. */
async function typesettings(locale: Locale): Promise<Typesetting[]> {
  const own = await loadOwnDossiers();
  const { full } = newestChosen(await loadDossiers());
  return [
    typesetting('service', locale, serviceHeadlines(locale)),
    typesetting('asOf', locale, ''),
    ...own.map((dossier) => typesetting('story', locale, storyHeadlines(dossier, locale))),
    ...ofTheSite([typesetting('front', locale, frontHeadlines(full, locale))]),
  ];
}

export async function getStaticPaths() {
  const all = (await Promise.all(LOCALES.map(typesettings))).flat();
  // Two headlines may be made of the same letters.
  const files = new Map(
    all.flatMap((set): [string, Props][] => [
      [set.sheet, { set }],
      [set.font, { set }],
    ]),
  );
  return [...files].map(([path, props]) => {
    const [, set = '', form = ''] = /^(.*)\.(css|woff2)$/.exec(routeOf(path)) ?? [];
    return { params: { set, form }, props };
  });
}

/** A style sheet, or the font that it names. */
export const GET: APIRoute<Props> = async ({ params, props: { set } }) =>
  params['form'] === 'css'
    ? new Response(set.css, { headers: { 'Content-Type': 'text/css; charset=utf-8' } })
    : new Response(await set.cut(), { headers: { 'Content-Type': 'font/woff2' } });
