import { resolve, sep } from 'node:path';
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
        // A page asks for fifty scripts, and each asks here: the content is read when it has changed, not at every request.
        let former: ReadonlyMap<string, string> | undefined;
        const content = resolve(server.config.root, contentFolder());
        server.watcher.on('all', (_event, path) => {
          if (path === content || path.startsWith(content + sep)) former = undefined;
        });
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
          const now = path.includes('/') ? placeNow(path, (former ??= formerExplainers())) : undefined;
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

/** The explainers that had another name, by each that they had. */
function formerExplainers(): ReadonlyMap<string, string> {
  return new Map(
    readFolder(contentFolder()).files.flatMap((file) => {
      const at = placementOf(file.path);
      return at.role === 'explainer' ? formerNames(file).map((name) => [name, at.scope] as const) : [];
    }),
  );
}

/** Where what stood at a former address stands now; undefined where the address is no former one. */
function placeNow(path: string, former: ReadonlyMap<string, string>): string | undefined {
  const [first = '', second = ''] = path.split('/');
  const name = LOCALES.some((locale) => locale === first && locale !== OWN_LOCALE) ? second : first;
  const scope = former.get(name);
  if (scope === undefined) return undefined;
  const was = foldersOf(name).find((folder) => path.startsWith(folder)) ?? '';
  const is = foldersOf(scope)[foldersOf(name).indexOf(was)] ?? '';
  return is + path.slice(was.length);
}
