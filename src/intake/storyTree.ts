import type { Root } from 'mdast';
import type {} from 'mdast-util-mdx-jsx';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified, type PluggableList } from 'unified';
import type { Message, Span } from './problem.ts';

/**
 * What Markdown means here, for the checker and for the page alike: `3~5월` is no strikethrough,
 * and `**강조**는` is strong although a particle follows.
 */
export const storyPlugins: PluggableList = [[remarkGfm, { singleTilde: false }], remarkCjkFriendly];

const parser = unified().use(remarkParse).use(remarkMdx).use(storyPlugins).freeze();

/** Why a text is not MDX. */
export interface SyntaxMistake {
  span: Span;
  message: Message;
  hint: Message;
}

const known = new Map<string, Root | SyntaxMistake>();
/** The texts of a hundred explainers; a tree is about a kilobyte. */
const KNOWN_LIMIT = 200_000;

/** Reads a story, or a text of a fact file, into its syntax tree. The same text gives the same tree. */
export function readTree(text: string): Root | SyntaxMistake {
  const before = known.get(text);
  if (before) return before;
  if (known.size >= KNOWN_LIMIT) known.clear();
  const tree = parse(text);
  known.set(text, tree);
  return tree;
}

/** Starts as if nothing had been read yet, to measure honestly. */
export function forgetTrees(): void {
  known.clear();
}

/** Whether reading failed. */
export function isMistake(tree: Root | SyntaxMistake): tree is SyntaxMistake {
  return !('children' in tree);
}

/** One line that begins with a letter and has no sign in it that Markdown, MDX or an address could begin with. */
const PLAIN = /^(?!import|export)\p{L}[^\p{Cc}<>{}*_`~[\]\\&|#@:/]*(?<![\s])$/u;
const ADDRESS = /www\./i;

/** What nine texts in ten come to: one paragraph of words. The same tree as the parser's, without its work. */
export function plainTree(text: string): Root | undefined {
  if (!PLAIN.test(text) || ADDRESS.test(text)) return undefined;
  const position = () => ({
    start: { line: 1, column: 1, offset: 0 },
    end: { line: 1, column: text.length + 1, offset: text.length },
  });
  const words = { type: 'text' as const, value: text, position: position() };
  const paragraph = { type: 'paragraph' as const, children: [words], position: position() };
  return { type: 'root', children: [paragraph], position: position() };
}

/** The parser's own tree. */
export function parsedTree(text: string): Root {
  return parser.parse(text);
}

function parse(text: string): Root | SyntaxMistake {
  const plain = plainTree(text);
  if (plain) return plain;
  try {
    return parsedTree(text);
  } catch (error) {
    const start = mistakePlace(error);
    const tail = text.slice(start, start + 40).split('\n')[0] ?? '';
    return {
      span: { start, end: start + 1 },
      message: {
        ko: `태그나 괄호로 읽히지만 맞지 않습니다: ${tail}`,
        en: `This reads as a tag or an expression and is not one: ${tail}`,
      },
      hint: {
        ko: '태그는 <Money of="…" /> 꼴로 닫고, 부등호와 중괄호는 말로 쓰세요(“5억 미만”)',
        en: 'Close tags as in <Money of="…" />; write < and { in words ("under 5")',
      },
    };
  }
}

function mistakePlace(error: unknown): number {
  const place = (error as { place?: { offset?: number; start?: { offset?: number } } }).place;
  return place?.offset ?? place?.start?.offset ?? 0;
}
