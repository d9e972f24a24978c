import type { APIRoute } from 'astro';
import { ofTheSite } from '#desk/sitePages';
import type { Locale } from '#facts/values/text';
import { manifest } from '#syndication/share/manifest';
import { localeRoutes } from '#urls';

export const getStaticPaths = () => ofTheSite(localeRoutes());

/** How the site stands on a home screen, in one language. */
export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) => Response.json(manifest(locale));
