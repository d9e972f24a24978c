import type { AstroIntegration } from 'astro';
import { placementOf } from '#facts/kinds/placement';
import { LOCALES, OWN_LOCALE } from '#facts/values/text';
import { contentFolder } from '#intake/contentFolder';
import { readFolder } from '#intake/readFolder';
import { foldersOf, leadingPage } from '#syndication/hosts/formerAddresses';
import { securityText } from '#syndication/hosts/securityText';
import { newestDay } from './hostFiles.ts';
import { HOST_RULE_FILES } from './hostRulesOf.ts';
import { formerNames } from './leadOn.ts';
import { leadToSlash } from './leadToSlash.ts';

/** Files of a built site that come of all its pages and scripts together, and what they are; a site being edited has none of these yet. */
const ONLY_BUILT: Readonly<Record<string, string>> = {
  'licences.txt':
    '읽는 이에게 보내는 스크립트와 글꼴의 사용 조건 / the licences of the scripts and fonts that readers are sent',
  'dist.sha256': '만든 파일마다의 합 / the sums of the files that were built',
  ...Object.fromEntries(
    HOST_RULE_FILES.map((name) => [
      name,
      '다 만든 페이지들에서 모은, 호스트가 읽을 규칙 / rules for hosts, gathered from all pages that were built',
    ]),
  ),
};

/** While `npm run dev` runs: what a host answers besides pages – old addresses, those without their last slash, where to report a hole – is answered too. */
export function answersAsHosts(contact: string | undefined): AstroIntegration {
  let base = '/';
  let site = '';
  return {
    name: 'answers-as-hosts',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'dev') updateConfig({ vite: { plugins: [leadToSlash()] } });
      },
      'astro:config:done': ({ config }) => {
        base = config.base;
        site = new URL(config.base, config.site).href;
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const { pathname, origin } = new URL(request.url ?? '/', `http://${request.headers.host ?? 'dev'}`);
          const path = pathname.startsWith(base) ? pathname.slice(base.length) : undefined;
          if (path === undefined) return next();
          const say = (status: number, kind: string, text: string): void => {
            response.writeHead(status, { 'content-type': `text/${kind}; charset=utf-8` });
            response.end(text);
          };
          const day = path === '.well-known/security.txt' ? newestDay() : undefined;
          if (contact !== undefined && day !== undefined) return say(200, 'plain', securityText(contact, site, day));
          // As `_redirects` has it: Korean lives at the root, and what is no page there leads to the front page.
          const leadFromKorean = async (asked: string): Promise<void> => {
            const to = base + asked.slice(KOREAN.length);
            const isPage = /^[^/]+\/$/.test(asked.slice(KOREAN.length)) && (await fetch(origin + to)).ok;
            response.writeHead(isPage ? 301 : 302, { location: isPage ? to : base });
            response.end();
          };
          const what = ONLY_BUILT[path];
          if (what !== undefined) return say(404, 'plain', `${path}: ${what}\n${HOW}\n`);
          if (path.startsWith(KOREAN)) return void leadFromKorean(path);
          const now = placeNow(path);
          if (now === undefined) return next();
          if (!now.endsWith('/')) {
            request.url = base + now;
            return next();
          }
          void fetch(`${origin}${base}${now}`).then(
            async (page) =>
              say(page.status, 'html', page.ok ? leadingPage(await page.text(), base + now) : await page.text()),
            () => next(),
          );
        });
      },
    },
  };
}

const KOREAN = `${OWN_LOCALE}/`;
const HOW = '사이트를 만들 때 생깁니다: npm run build / It comes with a build of the site: npm run build';

/** Where what stood at a former address stands now; undefined where the address is no former one. */
function placeNow(path: string): string | undefined {
  if (path === '' || !path.includes('/')) return undefined;
  const [first = '', second = ''] = path.split('/');
  const name = LOCALES.some((locale) => locale === first && locale !== OWN_LOCALE) ? second : first;
  for (const file of readFolder(contentFolder()).files) {
    const at = placementOf(file.path);
    if (at.role !== 'explainer' || !formerNames(file).includes(name)) continue;
    const was = foldersOf(name).find((folder) => path.startsWith(folder)) ?? '';
    const is = foldersOf(at.scope)[foldersOf(name).indexOf(was)] ?? '';
    return is + path.slice(was.length);
  }
  return undefined;
}
