import { beforeAll } from 'vitest';
import { askEachPage } from '../support/eachPage.ts';
import './told/charts.ts';
import './told/clauses.ts';
import './told/downloads.ts';
import './told/embeds.ts';
import './told/explainer.ts';
import './told/factPages.ts';
import './told/feedLinks.ts';
import './told/headlineFont.ts';
import './told/layers.ts';
import './told/pastState.ts';
import './told/pictures.ts';
import './told/searchField.ts';
import './told/sitemap.ts';
import './told/structuredData.ts';
import './told/structuredKinds.ts';
import './told/timeline.ts';
import './told/topics.ts';
import './told/values.ts';

/** What pages tell, to readers and to machines, against the content that they were built from. */
beforeAll(askEachPage, 0);
