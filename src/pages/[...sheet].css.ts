import type { APIRoute } from 'astro';
import type { Sheet } from '#layouts/typesetting.ts';
import { routeOf } from '#urls';
import { typesettings } from './_typesettings.ts';

export async function getStaticPaths() {
  // Two kinds of page may be set in the same.
  const sheets = new Map(
    (await typesettings()).flatMap(({ sheets }) => sheets.map((each) => [each.path, each] as const)),
  );
  return [...sheets].map(([path, set]) => ({ params: { sheet: routeOf(path).replace(/\.css$/, '') }, props: { set } }));
}

/** The style sheet of a kind of page around the stories, with its headline font in it. */
export const GET: APIRoute<{ set: Sheet }> = ({ props: { set } }) =>
  new Response(set.css, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
