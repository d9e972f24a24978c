declare namespace App {
  /** What a page puts down once for the story's components, which authors give nothing but ids. */
  interface Locals {
    dossier: import('#facts/kinds/dossier').Dossier;
    locale: import('#facts/values/text').Locale;
    /** Set by the page on which all lists follow the story. */
    isWhole?: boolean;
    /** Set by a page that shows a story: the explainers it may lead to. */
    others?: readonly import('#facts/kinds/dossier').Dossier[];
  }
}

declare module 'subset-font';
declare module 'fontverter' {
  /** A font in another format. */
  export function convert(font: Buffer, to: 'sfnt' | 'woff2'): Promise<Buffer>;
}

/** Whether this is the site that is published, and not a preview: src/integrations/hostFiles.ts. */
declare const __IS_PUBLISHED__: boolean;

/** Whether this is a build for the desk’s own eyes, with what may not be told yet: `npm run build -- --preview`. */
declare const __IS_PREVIEW__: boolean;

/** Where to write to us, `mailto:…` or `https://…`; null where the site names nobody: SITE_CONTACT. */
declare const __SITE_CONTACT__: string | null;
