import type { APIRoute } from 'astro';
import type { Typesetting } from '#layouts/typesetting.ts';
import { routeOf } from '#urls';
import { typesettings } from './_typesettings.ts';

export async function getStaticPaths() {
  // Two headlines may be made of the same letters.
  const sheets = new Map((await typesettings()).map((set) => [set.sheet, set]));
  return [...sheets].map(([path, set]) => ({ params: { sheet: routeOf(path).replace(/\.css$/, '') }, props: { set } }));
}

/** The style sheet of a kind of page, with the headline font of the page in it. */
export const GET: APIRoute<{ set: Typesetting }> = ({ props: { set } }) =>
  new Response(set.css, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
