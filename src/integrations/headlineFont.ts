import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { fontProviders } from 'astro/config';
import subsetFont from 'subset-font';
import { copy } from '#copy/copy';
import { LOCALES } from '#facts/text';
import { contentFolder } from '#intake/contentFolder';
import { readFolder } from '#intake/readFolder';

/** Figures, signs and units a headline may take from a fact. */
const ALWAYS = '0123456789 \u00a0,.%$₩·…–—‘’“”?!()/:-+억조만달러원년월일약';
/** Where h1 and h2 come from in `content/`: headlines, and the questions that head sections. */
const HEADLINE_TEXT = /headline: *\{[^}]*\}|headline:\n(?: +.*\n)+|heading="[^"]*"/g;

/**
 * Cuts the vendored serif down to the glyphs that the first two headline levels use, and registers it.
 * The same content gives the same bytes.
 */
export function headlineFont(): AstroIntegration {
  return {
    name: 'headline-font',
    hooks: {
      'astro:config:setup': async ({ config, updateConfig }) => {
        const vendored = readFileSync(new URL('./src/styles/fonts/noto-serif-kr-black.woff2', config.root));
        const glyphs = headlineGlyphs(fileURLToPath(new URL(contentFolder(), config.root)));
        const key = createHash('sha256').update(glyphs).update(vendored).digest('hex').slice(0, 12);
        const folder = new URL('./headline-font/', config.cacheDir);
        const file = new URL(`headline-${key}.woff2`, folder);
        if (!existsSync(file)) {
          mkdirSync(folder, { recursive: true });
          writeFileSync(file, await subsetFont(vendored, glyphs, { targetFormat: 'woff2' }));
        }
        updateConfig({
          fonts: [
            {
              provider: fontProviders.local(),
              name: 'Headline',
              cssVariable: '--font-headline',
              fallbacks: ['serif'],
              optimizedFallbacks: false,
              options: { variants: [{ src: [file], weight: 900, style: 'normal', display: 'optional' }] },
            },
          ],
        });
      },
    },
  };
}

function headlineGlyphs(content: string): string {
  const written = readFolder(content).files.flatMap((file) => file.text.match(HEADLINE_TEXT) ?? []);
  const spoken = LOCALES.flatMap((locale) => {
    const { headings, site, method, notFound } = copy(locale);
    return [...Object.values(headings), site.name, ...method.sections.map(({ heading }) => heading), notFound.what];
  });
  return [...new Set(ALWAYS + written.join('') + spoken.join(''))].sort().join('');
}
