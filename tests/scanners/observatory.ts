import { existsSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ALL_TESTS } from '@mdn/mdn-http-observatory/src/constants.js';
import { MINIMUM_SCORE_FOR_EXTRA_CREDIT } from '@mdn/mdn-http-observatory/src/grader/charts.js';
import { getGradeForScore, getScoreModifier } from '@mdn/mdn-http-observatory/src/grader/grader.js';
import { parseHttpEquivHeaders } from '@mdn/mdn-http-observatory/src/retriever/utils.js';
import { Requests } from '@mdn/mdn-http-observatory/src/types.js';

/** What MDN’s HTTP Observatory says of an answer. */
export interface Verdict {
  /** `A+` */
  grade: string;
  /** 130 is an A+ with something to spare. */
  score: number;
  /** The tests that found fault, by name. */
  faults: string[];
}

/**
 * The Observatory fetches the list of preloaded hosts when it is installed; here nothing is run on installation. Without
 * the list no host is preloaded, which earns a page nothing.
 */
function withoutPreloadList(): void {
  const home = createRequire(import.meta.url).resolve('@mdn/mdn-http-observatory/package.json');
  const list = join(home, '../conf/hsts-preload.json');
  if (!existsSync(list)) writeFileSync(list, '{}');
}

/** A header list as the Observatory’s own client keeps it: by lower-case name. */
function received(headers: Readonly<Record<string, string>>): Record<string, string> {
  const all = { 'Content-Type': 'text/html', ...headers };
  return Object.fromEntries(Object.entries(all).map(([name, value]) => [name.toLowerCase(), value]));
}

/**
 * Grades a page as if a host had sent it with these headers, over HTTPS, with plain HTTP redirected there (which is the
 * host’s to do, as every host that we write rules for does). No network: the Observatory’s tests, on an answer made up
 * of what `dist/` holds.
 */
export function observe(html: string, headers: Readonly<Record<string, string>>, status: number): Verdict {
  withoutPreloadList();
  const site = 'jaengjeom.example';
  const requests = new Requests(site);
  const answer = () => ({
    headers: received(headers),
    request: { headers: {} },
    status,
    statusText: '',
    verified: true,
    data: html,
    config: { headers: {} },
    httpEquiv: parseHttpEquivHeaders(html, `https://${site}/`),
  });
  requests.resources.path = html;
  Object.assign(requests.responses, {
    auto: answer(),
    cors: answer(),
    http: answer(),
    https: answer(),
    httpRedirects: [
      { url: new URL(`http://${site}/`), status: 301 },
      { url: new URL(`https://${site}/`), status },
    ],
    httpsRedirects: [{ url: new URL(`https://${site}/`), status }],
  });
  Object.assign(requests, {
    session: { jar: { serializeSync: () => ({ cookies: [] }) }, url: new URL(`https://${site}/`) },
  });
  const results = ALL_TESTS.map((test) => test(requests));
  const modifiers = results.map(({ result }) => (result ? getScoreModifier(result) : 0));
  const uncurved = 100 + modifiers.filter((modifier) => modifier < 0).reduce((sum, each) => sum + each, 0);
  const curved = 100 + modifiers.reduce((sum, each) => sum + each, 0);
  return {
    ...getGradeForScore(uncurved >= MINIMUM_SCORE_FOR_EXTRA_CREDIT ? curved : uncurved),
    faults: results.filter(({ pass }) => !pass).map(({ constructor, result }) => `${constructor.name}: ${result}`),
  };
}
