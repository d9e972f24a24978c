import type { APIRoute } from 'astro';
import { drawIcon, ICONS, type Icon } from '#syndication/share/icons';

export const getStaticPaths = () => ICONS.map((icon) => ({ params: { icon: icon.name }, props: { icon } }));

/** The site's mark as a picture, for home screens. */
export const GET: APIRoute<{ icon: Icon }> = async ({ props: { icon } }) => new Response(await drawIcon(icon));
