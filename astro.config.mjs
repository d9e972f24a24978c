import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { answersAsHosts } from './src/integrations/answersAsHosts.ts';
import { deskEdit } from './src/integrations/desk/deskEdit.ts';
import { deskPage } from './src/integrations/deskPage.ts';
import { editorIdsFile } from './src/integrations/editorIds.ts';
import { editorMarks } from './src/integrations/editorMarks.ts';
import { hostFiles } from './src/integrations/hostFiles.ts';
import { licences } from './src/integrations/licences.ts';
import { liveReport } from './src/integrations/liveReport.ts';
import { plainImports } from './src/integrations/plainImports.ts';
import { readSiteAddress } from './src/intake/siteAddress.ts';
import { storyPlugins } from './src/intake/storyTree.ts';

const address = readSiteAddress(process.env);
if ('refused' in address) throw new Error(address.refused.en);

export default defineConfig({
  site: address.origin,
  base: address.base,
  trailingSlash: 'always',
  cacheDir: './.astro',
  integrations: [
    mdx(),
    liveReport(),
    editorMarks(),
    editorIdsFile(),
    deskEdit(),
    deskPage(),
    hostFiles(address.contact),
    answersAsHosts(address.contact),
    plainImports(),
    licences(),
  ],
  // The story is rendered from the very tree that the fact desk has checked.
  markdown: {
    syntaxHighlight: false,
    processor: unified({ gfm: false, smartypants: false, remarkPlugins: storyPlugins }),
  },
  devToolbar: { enabled: false },
  // While a file is written, the next pages are made; more than a few at once wait for the processor.
  build: { inlineStylesheets: 'never', concurrency: 4 },
  vite: {
    plugins: [tailwindcss()],
    // Scripts are files: the content security policy has no place for inline ones.
    build: { assetsInlineLimit: 0, rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
});
