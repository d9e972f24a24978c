import { beforeAll } from 'vitest';
import { askEachPage } from '../support/eachPage.ts';
import './everyPage/consistency.ts';
import './everyPage/form.ts';
import './everyPage/languages.ts';
import './everyPage/links.ts';
import './everyPage/styles.ts';

/** What any page must be, whatever it says and under whatever path the site stands. */
beforeAll(askEachPage, 0);
