import { explainerRoutes } from '../../_explainerRoutes.ts';
import { changeFeedIn } from '../../_feeds.ts';

export const getStaticPaths = explainerRoutes;

export const GET = changeFeedIn('json');
