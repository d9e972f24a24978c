import type { APIRoute } from 'astro';
import type { Typesetting } from '#layouts/typesetting.ts';
import { routeOf } from '#urls';
import { typesettings } from './_typesettings.ts';

export async function getStaticPaths() {
  const fonts = new Map((await typesettings()).map((set) => [set.font, set]));
  return [...fonts].map(([path, set]) => ({ params: { font: routeOf(path).replace(/\.woff2$/, '') }, props: { set } }));
}

/** A headline font. */
export const GET: APIRoute<{ set: Typesetting }> = async ({ props: { set } }) =>
  new Response(await set.cut(), { headers: { 'Content-Type': 'font/woff2' } });
