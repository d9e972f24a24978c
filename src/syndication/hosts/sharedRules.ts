import { LOCALES, OWN_LOCALE } from '#facts/values/text';
import { isSamePolicy, type Policy } from './policy.ts';

/** A page's address under the site's base, with the policy it carries. */
export interface PolicedPage {
  /** `/lighthouse/`, `/404.html` */
  path: string;
  policy: Policy;
}

/** Addresses whose pages all carry one policy. `:name` stands for one part of a path, `*` for anything at its end. */
export interface PolicedPattern {
  pattern: string;
  policy: Policy;
  /** Whether the rule says only what holds of all its pages, and leaves the rest to what each carries itself. */
  leavesToPage?: true;
}

/** Where each language's pages begin. */
const ROOTS: readonly string[] = LOCALES.map((locale) => (locale === OWN_LOCALE ? '/' : `/${locale}/`));

/** What stands for an explainer's name in a pattern. */
const EXPLAINER = ':explainer';

/** The names of a site's explainers: what keeps facts of its own. */
export function explainersOf(pages: readonly PolicedPage[]): ReadonlySet<string> {
  const names = pages.map(({ path }) => /^\/([^/]+)\/facts\/$/.exec(path)?.[1]);
  return new Set(names.filter((name) => name !== undefined).filter((name) => !ROOTS.includes(`/${name}/`)));
}

/** Where the explainers' own first pages, their stories, are. */
export function storiesOf(explainers: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(ROOTS.flatMap((root) => [...explainers].map((name) => `${root}${name}/`)));
}

/** One rule for the same page, or folder of pages, of every explainer, with the pages of the site that it covers. */
export interface SharedRule extends PolicedPattern {
  covers: readonly PolicedPage[];
}

/**
 * The rules that all explainers share, `/:explainer/facts/*`: as many for a thousand as for one. A folder that does not carry
 * the same policy wherever it stands has none, so that no page is ever sent another's.
 */
export function sharedRules(pages: readonly PolicedPage[], explainers: ReadonlySet<string>): SharedRule[] {
  return ROOTS.flatMap((root) => {
    const placed = pages.flatMap((page) => placeUnder(root, page));
    const folders = [...Map.groupBy(placed, ({ folder }) => folder)].sort(([a], [b]) => (a < b ? -1 : 1));
    return folders.flatMap(([folder, inside]) => {
      const [first] = inside;
      if (!first || !inside.some(({ name }) => explainers.has(name))) return [];
      const agree = inside.every(({ page }) => isSamePolicy(page.policy, first.page.policy));
      // An explainer called as this folder is: its pages in another language are the business of that language.
      const isOthers = inside.some(({ name, rest }) => ROOTS.includes(`${root}${name}/`) && rest !== '');
      if (!agree || isOthers) return [];
      const rests = inside.map(({ rest }) => rest);
      const pattern = patternOf(`${root}${EXPLAINER}/${folder}/`, rests);
      return [{ pattern, policy: first.page.policy, covers: inside.map(({ page }) => page) }];
    });
  });
}

/** The patterns of pages that lie no deeper than a story in any language. */
const SHALLOW: readonly string[] = ['/:page/', `/${EXPLAINER}/:page/`];

/**
 * One rule for all pages that lie equally deep, as far down as a story in any language lies: each carries the rest of its policy itself.
 * What it allows, script of ours, is what the freest of them does; a page that anybody may frame is none of them.
 */
export function shallowRules(pages: readonly PolicedPage[]): SharedRule[] {
  return SHALLOW.flatMap((pattern) => {
    const parts = pattern.split('/').length;
    const covers = pages.filter(({ path }) => path.endsWith('/') && path !== '/' && path.split('/').length === parts);
    const freest = covers.find(({ policy }) => policy.kind === 'enhanced') ?? covers[0];
    if (!freest || covers.some(({ policy }) => policy.kind === 'embed')) return [];
    const style = covers.find(({ policy }) => policy.style !== undefined)?.policy.style;
    return [{ pattern, policy: { kind: freest.policy.kind, style }, leavesToPage: true as const, covers }];
  });
}

/** A page as `root name/ folder/ rest`; nothing where it lies less deep. */
function placeUnder(
  root: string,
  page: PolicedPage,
): { page: PolicedPage; name: string; folder: string; rest: string }[] {
  if (!page.path.startsWith(root)) return [];
  const [name = '', folder = '', ...rest] = page.path.slice(root.length).split('/');
  return rest.length === 0 ? [] : [{ page, name, folder, rest: rest.join('/') }];
}

/**
 * The narrowest pattern for the pages of a folder: hosts read `/search/*` as `/search-index.json` too. `rests` are the paths
 * inside it.
 */
export function patternOf(folder: string, rests: readonly string[]): string {
  if (rests.every((rest) => rest === '')) return folder;
  if (rests.every((rest) => /^[^/]+\/$/.test(rest))) return `${folder}:page/`;
  return rests.every((rest) => /^[^/]+\//.test(rest)) ? `${folder}:page/*` : `${folder}*`;
}
