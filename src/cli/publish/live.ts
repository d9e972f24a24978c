import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import { readSums, type Sums } from '../build/siteSums.ts';
import { LOCALES, OWN_LOCALE } from '#facts/values/text';

/**
 * `node src/cli/publish/live.ts --url URL [--site dist] [--sample 60] [--wait SECONDS]`: fetches files of the published site and compares
 * them with the sums of the built one. Exit 0 where all are the same, 1 where one is not after waiting. It says how many it asked for.
 */
const { values } = parseArgs({
  options: {
    url: { type: 'string' },
    site: { type: 'string', default: 'dist' },
    sample: { type: 'string', default: '60' },
    wait: { type: 'string', default: '300' },
  },
});
/** What readers, their programs and search engines ask for first. */
const ALWAYS = [
  ...LOCALES.map((locale) => (locale === OWN_LOCALE ? 'index.html' : `${locale}/index.html`)),
  ...['404.html', 'feed.xml', 'sitemap.xml', 'robots.txt', 'dist.sha256'],
];
/** A host takes a while until all its machines have the new files: asked six times a minute, it is no burden to it. */
const PAUSE_MS = 10_000;

/** The first files by their sums: spread over the site, others after each publication, and the same for one and the same site. */
function sampleOf(sums: Sums, size: number): [string, string][] {
  const asked = ALWAYS.flatMap((path) => [...sums].filter(([each]) => each === path));
  const others = [...sums].filter(([path]) => !ALWAYS.includes(path) && !isForHosts(path));
  return [...asked, ...others.sort(([, a], [, b]) => (a < b ? -1 : 1))].slice(0, size);
}

/** What a host reads and does not send, or sends as it likes. */
function isForHosts(path: string): boolean {
  return /^(?:_headers|_redirects|_nginx\.conf|\.nojekyll|\.well-known\/.*)$/.test(path);
}

async function isAsBuilt(url: URL, sum: string): Promise<boolean> {
  const answer = await fetch(url, { headers: { 'Cache-Control': 'no-cache' } }).catch(() => undefined);
  if (!answer) return false;
  return (
    createHash('sha256')
      .update(new Uint8Array(await answer.arrayBuffer()))
      .digest('hex') === sum
  );
}

if (values.url === undefined || !URL.canParse(values.url)) {
  console.error('node src/cli/publish/live.ts --url URL [--site dist] [--sample 60] [--wait SECONDS]');
  process.exit(2);
}
const root = values.url.replace(/\/?$/, '/');
const sums = readSums(values.site);
const sample = sampleOf(sums, Number(values.sample));
if (sample.length === 0) {
  console.error(`${values.site} has no list of sums to compare with`);
  process.exit(2);
}
const end = Date.now() + Number(values.wait) * 1000;
let odd: string[] = [];
for (let left = sample; ;) {
  const judged = await Promise.all(
    left.map(async ([path, sum]) => ({
      path,
      isGood: await isAsBuilt(new URL(path.replace(/(^|\/)index\.html$/, '$1'), root), sum),
    })),
  );
  odd = judged.filter(({ isGood }) => !isGood).map(({ path }) => path);
  if (odd.length === 0 || Date.now() > end) break;
  left = left.filter(([path]) => odd.includes(path));
  await new Promise((again) => setTimeout(again, PAUSE_MS));
}
console.log(
  `${sample.length - odd.length} of ${sample.length} files asked for (of ${sums.size}) are as they were built.`,
);
for (const path of odd) console.log(`::error::${path} is not as it was built`);
process.exitCode = odd.length > 0 ? 1 : 0;
