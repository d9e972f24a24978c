declare namespace App {
  /** What a page puts down once for the story's components, which authors give nothing but ids. */
  interface Locals {
    dossier: import('#facts/dossier').Dossier;
    locale: import('#facts/text').Locale;
  }
}

declare module 'subset-font';
