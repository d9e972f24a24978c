import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import postcss, { type AtRule, type Node, type Rule } from 'postcss';
import { BASE, DIST } from './basePath.ts';

/** One selector of one rule of a built style sheet. */
export interface SheetRule {
  /** The rules around it, from outside in: `@layer components @media print`. */
  within: string;
  selector: string;
  /** What an element must be for the rule to hold for it in some state; undefined where no element can be asked. */
  matches: string | undefined;
  declarations: string[];
  /** Its characters: those of the selector, and its part of what it declares together with others. */
  size: number;
}

/** States that come and go: by the reader’s hand, or by script (client/). */
const STATES =
  /::?(?:hover|focus(?:-visible|-within)?|active|target|checked|popover-open|placeholder|before|after|marker|backdrop|first-letter|details-content|file-selector-button|-(?:webkit|moz)-[\w-]+)(?:\([^()]*\))?|\[(?:open|data-missing|data-live)\]/g;
const SCRIPTED = /\.(?:scripted|shares)\b/g;

const read = new Map<string, string>();

/** The style sheets of a page: the one that stands in it, its headline font apart, and those it asks for. */
export function sheetsOf(html: string): string[] {
  const [rules, face = '', ...more] = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, css = '']) => css);
  const own = rules === undefined ? [] : [rules + face, ...more];
  return [...own.map((css) => remembered(css, () => css)), ...sheetsAsked(html)];
}

/** The sheets that a page asks for, with the one that names its own headline font as a part of the one before it. */
function sheetsAsked(html: string): string[] {
  const sheets: string[] = [];
  for (const text of addressesOf(html).map(sheetAt)) {
    if (lookOf(text) === '' && sheets.length > 0) sheets.push(`${sheets.pop() ?? ''}${text}`);
    else sheets.push(text);
  }
  return sheets;
}

/** The addresses of the style sheets that a page asks for, as from the root of the site. */
export function addressesOf(html: string): string[] {
  return [...html.matchAll(/<link rel="stylesheet" href="([^"]*)"/g)].map(([, address = '']) =>
    address.slice(BASE.length),
  );
}

/** The style sheet at an address of the site. */
export function sheetAt(address: string): string {
  return remembered(address, () => readFileSync(join(DIST, address), 'utf8'));
}

/** The same text for the same name: of hundreds of pages with one sheet, one is kept. */
function remembered(name: string, of: () => string): string {
  const text = read.get(name) ?? of();
  read.set(name, text);
  return text;
}

/** What a sheet is but for its headline font: the same for all pages of one look. */
export function lookOf(css: string): string {
  return css.replace(/@font-face\{font-family:Headline.*?\}/, '');
}

/** The rules of a sheet, in their order. What stands in its reset layer is Tailwind’s, and the same in all. */
export function rulesOf(css: string): SheetRule[] {
  const rules: SheetRule[] = [];
  postcss.parse(css).walkRules((rule) => {
    const within = around(rule);
    if (within.startsWith('@layer base')) return;
    const declarations = rule.nodes.map(String);
    const share = declarations.join(';').length / rule.selectors.length;
    for (const selector of rule.selectors.filter((each) => each !== ':host'))
      rules.push({ within, selector, matches: withoutStates(selector), declarations, size: selector.length + share });
  });
  return rules;
}

function around(rule: Rule): string {
  const names: string[] = [];
  for (let outer: Node | undefined = rule.parent; outer; outer = outer.parent)
    if (isAtRule(outer)) names.unshift(`@${outer.name} ${outer.params}`);
  return names.join(' ');
}

const isAtRule = (node: Node): node is AtRule => node.type === 'atrule';

/** A selector with every state left out: `.opens:not(:popover-open)` holds for whatever opens. */
export function withoutStates(selector: string): string | undefined {
  const isState = (text: string): boolean => text.replace(STATES, '') !== text;
  const bare = selector
    .replace(/:not\(((?:[^()]|\([^()]*\))*)\)/g, (whole, inside: string) => (isState(inside) ? '' : whole))
    .replace(STATES, '')
    .replace(SCRIPTED, ':root')
    .replace(/(?<=^|[\s>+~,(])(?=$|[\s>+~,)])/g, '*')
    .trim();
  return /^[*\s]*$/.test(bare) ? undefined : bare;
}
