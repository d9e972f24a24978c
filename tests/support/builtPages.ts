import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { DIST } from './basePath.ts';

/** A page as a reader gets it. */
export interface BuiltPage {
  /** `/en/azure-exclusivity/` */
  path: string;
  html: string;
  locale: 'ko' | 'en';
  document: Document;
}

/** Every page of a built site, parsed. Throws where there is none: a check that saw nothing has not passed. */
export function builtPages(dist = DIST): BuiltPage[] {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  if (files.length === 0) throw new Error(`${dist}/ holds no pages: build first`);
  return files.sort().map((file) => {
    const html = readFileSync(join(dist, file), 'utf8');
    const { document } = parseHTML(html) as unknown as { document: Document };
    return {
      path: `/${file.replace(/index\.html$/, '')}`,
      html,
      locale: file.startsWith('en/') ? 'en' : 'ko',
      document,
    };
  });
}

/** The explainer pages among them. */
export function explainerPages(): BuiltPage[] {
  return builtPages().filter(({ document }) => document.querySelector('article.explainer'));
}

/** The text under an element, without what is not read: scripts, styles. */
export function readableText(root: Element): string {
  const copy = root.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('script, style')) hidden.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}
