import { ofTheSite } from '#desk/sitePages';
import { localeRoutes } from '#urls';
import { siteFeedIn } from '../_feeds.ts';

export const getStaticPaths = () => ofTheSite(localeRoutes());

export const GET = siteFeedIn('json');
