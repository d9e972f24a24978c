import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import subsetFont from 'subset-font';
import { copy } from '#copy/copy';
import { LOCALES, type Locale } from '#facts/text';
import { contentFolder } from '#intake/contentFolder';
import { readFolder } from '#intake/readFolder';
import { readHeadlines } from '#intake/readHeadlines';

/** Stories carry the headlines that authors write; service pages the interface’s own. A page loads one of the two. */
const FACES = ['story', 'service'] as const;
type Face = (typeof FACES)[number];

/** Figures, signs and units that the large value of a fact may take; in English all letters, which the titles of facts are set in. */
const ON_EVERY_RECORD: Record<Locale, string> = {
  ko: '0123456789 \u00a0,.%·…–‘’“”?!()/:억조만달러원년월일약',
  en: '0123456789 \u00a0,.%$₩·…–—‘’“”?!()/:-ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzàáâäãåçèéêëíïñóôöõøúûüßÉÖÜ',
};

/**
 * Cuts the vendored serif down to the glyphs that the first two headline levels use, for each language one font for
 * stories and one for service pages, and offers them as `headline-font/`. The same content gives the same bytes.
 */
export function headlineFont(): AstroIntegration {
  return {
    name: 'headline-font',
    hooks: {
      'astro:config:setup': async ({ config, updateConfig }) => {
        const vendored = readFileSync(new URL('./src/styles/fonts/noto-serif-kr-black.woff2', config.root));
        const folder = new URL('./headline-font/', config.cacheDir);
        const content = readFolder(fileURLToPath(new URL(contentFolder(), config.root))).files;
        for (const locale of LOCALES) {
          const texts: Record<Face, string> = {
            story: readHeadlines(content, locale) + headingsOfStories(locale),
            service: ON_EVERY_RECORD[locale] + headingsOfService(locale),
          };
          for (const face of FACES) {
            copyFileSync(
              await subset(vendored, glyphsOf(texts[face]), folder),
              new URL(`${locale}-${face}.woff2`, folder),
            );
          }
        }
        for (const face of FACES) {
          writeFileSync(new URL(`${face}.css`, folder), LOCALES.map((locale) => ruleOf(locale, face)).join('\n'));
        }
        // Style sheets and files like any other: the content security policy knows no inline styles.
        updateConfig({ vite: { resolve: { alias: { 'headline-font': fileURLToPath(folder).replace(/\/$/, '') } } } });
      },
    },
  };
}

function glyphsOf(text: string): string {
  return [...new Set(text)].sort().join('');
}

/** What stands in a story’s frame in the headline face: the site’s name and the sections that are not the author’s. */
function headingsOfStories(locale: Locale): string {
  const { headings, site } = copy(locale);
  return site.name + headings.cite + headings.home;
}

function headingsOfService(locale: Locale): string {
  const { headings, site, method, notFound, clauseVersions } = copy(locale);
  return [
    ...Object.values(headings),
    site.name,
    clauseVersions.title,
    ...method.sections.map(({ heading }) => heading),
    notFound.what,
  ].join('');
}

/** The subset's file, cut anew only when the glyphs or the vendored font have changed. */
async function subset(vendored: Buffer, glyphs: string, folder: URL): Promise<URL> {
  const key = createHash('sha256').update(glyphs).update(vendored).digest('hex').slice(0, 12);
  const file = new URL(`headline-${key}.woff2`, folder);
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, await subsetFont(vendored, glyphs, { targetFormat: 'woff2' }));
  }
  return file;
}

/** The style rule of one font. It is taken only if it is there before the first line is drawn. */
function ruleOf(locale: Locale, face: Face): string {
  return `@font-face { font-family: 'Headline ${locale}'; src: url('./${locale}-${face}.woff2') format('woff2'); font-weight: 900; font-display: optional }`;
}
