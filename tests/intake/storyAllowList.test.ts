import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import { evaluateSync } from '@mdx-js/mdx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressFault } from '#intake/linkAddress';
import { readText } from '#intake/readText';
import { storyPlugins } from '#intake/storyTree';
import { TAGS } from '#intake/tags';
import { runsOf } from '../support/runs.ts';

/** Every way we know to bring code, markup or a foreign address into a story. Each is refused wherever it stands. */
const HOSTILE = [
  ...['<script>alert(1)</script>', '<script src="https://evil.kr/a.js" />', '<Script />', '<svg onload="alert(1)" />'],
  ...[
    '<img src="x" onerror="alert(1)" />',
    '<iframe srcdoc="x" />',
    '<a href="javascript:alert(1)">글</a>',
    '<b>글</b>',
  ],
  ...['<style>p{}</style>', '<base href="https://evil.kr/" />', '<meta httpEquiv="refresh" content="x" />', '<br />'],
  ...[
    '<math.mtext />',
    '<svg:script />',
    '<this.constructor />',
    '<Fragment />',
    '<>글</>',
    '<Astro.self />',
    '<slot />',
  ],
  ...['<constructor />', '<toString />', '<__proto__ />', '<hasOwnProperty>글</hasOwnProperty>', '<custom-element />'],
  ...['{process.env.HOME}', '{alert(1)}', '{/* 말 */}', '{<b />}', '{`x`}', '{}'],
  ...[
    '<Money of={"hanbit-nuri-deal"} />',
    '<Money {...props} />',
    '<Money of="hanbit-nuri-deal" onclick="alert(1)" />',
  ],
  ...[
    '<Money of="hanbit-nuri-deal" set:html="<b>" />',
    '<Name of="hanbit" client:load />',
    '<Name of="hanbit" is:raw />',
  ],
  ...['<Name of="hanbit" constructor="x" />', '<Name of="hanbit" __proto__="x" />', '<Name of="hanbit" style="x" />'],
  ...['<Name of="hanbit" class="x" />', '<Name of="hanbit" slot="x" />', '<Name of="hanbit"><script /></Name>'],
  ...[
    '[글](javascript:alert&#40;1&#41;)',
    '[글](JaVaScRiPt:alert)',
    '[글](&#106;avascript:alert)',
    '[글](java&#10;script:x)',
  ],
  ...[
    '[글](data:text/html,x)',
    '[글](vbscript:x)',
    '[글](//evil.kr/)',
    '[글](/admin)',
    '[글](#x)',
    '[글](http://evil.kr/)',
  ],
  ...[
    '[글](https://a@evil.kr/)',
    '[글](https://t.co/a)',
    '[글](https://evil.kr/?utm_source=a)',
    '[글](<javascript:x>)',
  ],
  ...['![그림](https://evil.kr/a.png)', '![그림](data:image/svg+xml,x)', '`글`', '*글*', '~~글~~', 'www.evil.kr'],
  ...['desk@evil.kr', 'http://evil.kr/a', '<https://evil.kr/>', '<!-- 말 -->', '<![CDATA[글]]>', '<?php 글 ?>'],
];
/** The same, where they are blocks. */
const HOSTILE_BLOCKS = [
  ...['import fs from "node:fs"', 'export const a = 1', 'export default () => null', '[글]: javascript:alert(1)'],
  ...[
    '[^a]: 글',
    '```\n글\n```',
    '| 가 | 나 |\n|---|---|\n| 다 | 라 |',
    '---',
    '# 글',
    '#### 글',
    '<div>\n\n글\n\n</div>',
  ],
  ...['![글][a]\n\n[a]: https://evil.kr/a.png', '- [ ] 글', '<details open>\n글\n</details>'],
];
/** What Astro would read as settings of the page, at the very beginning. */
const SETTINGS = [
  '+++\nlayout = "a"\n+++\n',
  '---\nlayout: a\n---\n',
  '---layout: a\n---글\n',
  '\n\n+++layout="a"\n+++',
];

const SAFE = [
  '글',
  ' ',
  '\n\n',
  '**',
  '<Name of="hanbit" />',
  '- ',
  '\n',
  '> ',
  '### ',
  '[글](https://hanbit.kr/)',
  '&lt;b&gt;',
];
const BITS = [
  ...[
    '<',
    '>',
    '/>',
    '</',
    '{',
    '}',
    '"',
    "'",
    '`',
    '\\',
    '=',
    '(',
    ')',
    '[',
    ']',
    '!',
    ':',
    ';',
    '&',
    '#',
    '|',
    '~',
    '_',
    '+',
  ],
  ...[
    '<Name',
    ' of="hanbit"',
    '<Margin>',
    '</Margin>',
    '<Literal why="글">',
    '</Literal>',
    'javascript:',
    'data:',
    'onload=',
  ],
  ...[
    'script',
    'constructor',
    '__proto__',
    'import a',
    'export ',
    '...',
    '+++',
    '---',
    '\t',
    '    ',
    '&#60;',
    '&lt;',
    '&quot;',
  ],
  ...['https://', 'hanbit.kr', '@', '?utm_source=a', '<!--', '-->', ']]>', '\u2028', '\0', '\ud800', '<svg/onload=x>'],
];

const hostile = [...HOSTILE, ...HOSTILE_BLOCKS, ...SETTINGS, ...SAFE, ...BITS];
const soup = fc
  .array(fc.constantFrom(...hostile, ...SAFE, ...SAFE, ...SAFE), { maxLength: 8 })
  .map((all) => all.join(''));

interface Made {
  type: unknown;
  props: Record<string, unknown>;
}

/** What a story is made into: its elements with their attributes, as the compiler that the pages use runs it. */
function elementsOf(text: string): Made[] {
  const made: Made[] = [];
  const jsx = (type: unknown, props: Record<string, unknown>): string => {
    made.push({ type, props });
    return '';
  };
  const components = Object.fromEntries(Object.keys(TAGS).map((name) => [name, `<${name}>`]));
  const runtime = { Fragment: 'fragment', jsx, jsxs: jsx } as unknown as Parameters<typeof evaluateSync>[1];
  const story = evaluateSync(text, { ...runtime, remarkPlugins: storyPlugins });
  (story.default as unknown as (props: object) => unknown)({ components });
  return made;
}

const PLAIN = new Set(['p', 'strong', 'ul', 'ol', 'li', 'h3', 'blockquote', 'a', 'fragment']);
const PLAIN_ATTRIBUTES: Record<string, RegExp> = { a: /^(?:href|title)$/, ol: /^start$/ };

/** What in an element is not of the vocabulary. */
function foreign({ type, props }: Made): string[] {
  const name = String(type);
  const tag = /^<(\w+)>$/.exec(name)?.[1];
  const attributes = Object.keys(props).filter((key) => key !== 'children');
  if (tag === undefined && !PLAIN.has(name)) return [name];
  if (tag === undefined) {
    const wrong = attributes.filter((key) => !PLAIN_ATTRIBUTES[name]?.test(key));
    const href = props['href'];
    return name === 'a' && addressFault(String(href)) ? [...wrong, String(href)] : wrong;
  }
  const known = [...(TAGS[tag]?.of ? ['of'] : []), ...Object.keys(TAGS[tag]?.attributes ?? {})];
  return attributes.filter((key) => !known.includes(key) || typeof props[key] !== 'string');
}

describe('the vocabulary of stories', { timeout: 60_000 }, () => {
  it.each(['inline', 'block'] as const)('refuses every hostile piece, wherever it stands: %s', (place) => {
    const before = fc.constantFrom(
      '',
      '글 ',
      '글\n\n',
      '- ',
      '> ',
      '**글** ',
      '<Margin>\n\n글 ',
      '글<Name of="hanbit" /> ',
    );
    const after = fc.constantFrom('', ' 글', '\n\n글', ' **글**', ' <Name of="hanbit" />');
    fc.assert(
      fc.property(before, fc.constantFrom(...HOSTILE), after, (ahead, piece, behind) => {
        const close = ahead.startsWith('<Margin>') ? '\n\n</Margin>' : '';
        expect(readText(ahead + piece + behind + close, place).mistakes, ahead + piece + behind).not.toEqual([]);
      }),
      { numRuns: 1500, seed: 3 },
    );
  });

  it('refuses hostile blocks, and settings ahead of the text', () => {
    for (const block of HOSTILE_BLOCKS)
      for (const text of [block, `글\n\n${block}\n\n글`, `<Section id="a" heading="b">\n\n${block}\n\n</Section>`])
        expect(readText(text, 'block').mistakes, text).not.toEqual([]);
    for (const text of SETTINGS) {
      expect(parseFrontmatter(text).rawFrontmatter, text).not.toBe('');
      expect(readText(text, 'block').mistakes, text).not.toEqual([]);
    }
  });

  it('leaves nothing in a page but its own elements, whatever is put together and not refused', () => {
    let accepted = 0;
    fc.assert(
      fc.property(soup, (text) => {
        if (readText(text, 'block').mistakes.length > 0) return;
        accepted += 1;
        expect(parseFrontmatter(text).rawFrontmatter).toBe('');
        expect(elementsOf(text).flatMap(foreign)).toEqual([]);
      }),
      { numRuns: runsOf(30_000), seed: 11 },
    );
    expect(accepted).toBeGreaterThan(500);
  });
});
