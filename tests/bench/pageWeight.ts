import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** One thing that a page fetches before its reader acts, and its size as a host sends it. */
export interface WeighedItem {
  name: string;
  kind: 'page' | 'style' | 'font' | 'script';
  /** Bytes over the line: brotli where the host compresses, the file's own where it is compressed already. */
  bytes: number;
}

/** A page of a built site, parsed. */
interface ParsedPage {
  path: string;
  html: string;
  document: Document;
}

/** What a page costs before its reader acts. Its icon is not counted: browsers fetch it when all else is done. */
export interface PageWeight {
  path: string;
  items: WeighedItem[];
  bytes: number;
}

const measured = new Map<string, number>();

/** The size of a file of a built site, compressed as a static host would once and for all. */
function fileBytes(file: string): number {
  const known = measured.get(file);
  if (known !== undefined) return known;
  const raw = readFileSync(file);
  const bytes = file.endsWith('.woff2') ? raw.length : compressed(raw);
  measured.set(file, bytes);
  return bytes;
}

/** Bytes of a text after brotli at its highest quality. */
export function compressed(text: string | Buffer): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/** Weighs a page with everything its markup asks for. */
export function weigh({ path, html, document }: ParsedPage, dist = 'dist'): PageWeight {
  const asked = (kind: WeighedItem['kind'], selector: string, attribute: string): WeighedItem[] =>
    [...document.querySelectorAll(selector)].map((element) => {
      const name = element.getAttribute(attribute) ?? '';
      return { name, kind, bytes: fileBytes(join(dist, name)) };
    });
  const items: WeighedItem[] = [
    { name: path, kind: 'page', bytes: compressed(html) },
    ...asked('style', 'link[rel=stylesheet]', 'href'),
    ...asked('font', 'link[rel=preload][as=font]', 'href'),
    ...asked('script', 'script[src]', 'src'),
  ];
  return { path, items, bytes: items.reduce((sum, item) => sum + item.bytes, 0) };
}

/** The parts of a page, by what it would save without each; the biggest first. */
export function biggestParts({ document }: ParsedPage, count: number): { name: string; bytes: number }[] {
  const whole = compressed(document.toString());
  return [...document.querySelectorAll('main section[id], main figure[id]')]
    .map((part) => {
      const place = document.createComment('');
      part.replaceWith(place);
      const bytes = whole - compressed(document.toString());
      place.replaceWith(part);
      return {
        name: `${part.tagName.toLowerCase()}${part.id ? `#${part.id}` : `.${part.getAttribute('class') ?? ''}`}`,
        bytes,
      };
    })
    .sort((a, b) => b.bytes - a.bytes)
    .slice(0, count);
}
