import type { Link, Text } from 'mdast';
import { addressFault, type AddressFault } from './linkAddress.ts';
import { inAll, OWN_LETTERS, type Locale } from './languages.ts';
import type { Span } from './problem.ts';
import { spanOfNode, type TextMistake } from './textMistakes.ts';
import { particleOnAddress, unsafeAddress } from './rules/addresses.ts';
import { brokenLink } from './rules/cut.ts';
import { foreignForm } from './rules/tags.ts';

/** Words that say nothing of where a link leads. */
const EMPTY_WORDS: Readonly<Record<Locale, string>> = {
  ko: String.raw`여기|이곳|링크|클릭|바로가기|더\s?보기|자세히(?:\s?보기)?|기사|원문`,
  en: 'here|link|this|click here|read more|more|source',
};
const SAYS_NOTHING = new RegExp(`^(?:${inAll(EMPTY_WORDS).join('|')})$`, 'i');
/** Letters that no address ends in: Korean writes its particles right behind. */
const SWALLOWED = new RegExp(`[${inAll(OWN_LETTERS).join('')}]+$`);

/** What is wrong with a link: its address, a particle it swallowed, or words that do not say where it leads. */
export function linkMistakes(node: Link, text: string): TextMistake[] {
  const span = spanOfNode(node);
  const shown = textOf(node);
  const isBare = /^https?:\/\/|^www\./.test(shown) && span.end - span.start === shown.length;
  const particle = isBare ? SWALLOWED.exec(decodeAddress(node.url))?.[0] : undefined;
  if (particle) {
    const address = shown.slice(0, shown.length - particle.length).replace(/[)）\]］]+$/, '');
    return [
      {
        rule: particleOnAddress,
        span,
        message: {
          ko: `주소 뒤에 조사가 붙었습니다: ${particle}`,
          en: 'Korean letters stick to the end of the address',
        },
        hint: {
          ko: `이렇게 쓰거나 <Cite of="…" />를 쓰세요: [이름](${address})${particle}`,
          en: `Write [name](${address}) and the rest after it, or use <Cite of="…" />`,
        },
      },
    ];
  }
  const fault = addressFault(node.url);
  return [
    ...(fault ? [badAddress(fault, node.url, span, text)] : []),
    ...(isBare || !SAYS_NOTHING.test(shown.trim()) ? [] : [saysNothing(shown.trim(), span)]),
  ];
}

/** `[이름] (https://…)`, `［이름］(https://…)`: brackets that would show as they are. */
const NO_LINK =
  /[[［]([^\]］\n]{1,80})[\]］]\s*[(（]\s*((?:https?:\/\/|www\.)[^\s)）]+)\s*[)）]|[[［]([^\]］\n]{1,80})[\]］]\s*[(（]\s*$/g;

/** The most letters of an address that are said again: of a longer one the rest is cut off in the hint. */
const LONGEST_ADDRESS = 300;

/** Brackets in a text that an editor meant for a link and Markdown did not take for one. */
export function brokenLinks(node: Text, text: string): TextMistake[] {
  const { start, end } = spanOfNode(node);
  const written = text.slice(start, end);
  if (!/[\]］]/.test(written)) return [];
  // A bare address is a link of its own to Markdown, so that the words end at the bracket before it.
  const ahead = /^\S*/.exec(text.slice(end, end + LONGEST_ADDRESS))?.[0] ?? '';
  return [...written.matchAll(NO_LINK)].flatMap((hit) => {
    const name = hit[1] ?? hit[3] ?? '';
    const address = hit[2] ?? /^((?:https?:\/\/|www\.)[^\s)）]+)/.exec(ahead)?.[1];
    if (address === undefined) return [];
    const span = { start: start + hit.index, end: start + hit.index + hit[0].length };
    return [
      {
        rule: brokenLink,
        span,
        message: {
          ko: '링크가 되지 못한 괄호가 그대로 보이게 됩니다',
          en: 'These brackets are no link and would show as they are',
        },
        hint: {
          ko: `공백 없이 붙여 쓰세요: [${name}](${address})`,
          en: `Write them without a blank: [${/[가-힣]/.test(name) ? 'name' : name}](${address})`,
        },
      },
    ];
  });
}

function textOf(node: Link): string {
  return node.children.map((child) => ('value' in child ? child.value : '')).join('');
}

function decodeAddress(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

function badAddress(fault: AddressFault, url: string, span: Span, text: string): TextMistake {
  const { mended, ...words } = fault;
  const cite = {
    ko: `${words.hint.ko}. 출처라면 <Cite of="…" />로 쓰세요`,
    en: `${words.hint.en}. Name sources with <Cite of="…" />`,
  };
  const at = text.slice(span.start, span.end).lastIndexOf(url);
  const start = span.start + at;
  const fix = mended && at >= 0 ? { fix: { span: { start, end: start + url.length }, text: mended } } : {};
  return { ...words, span, hint: words.rule === unsafeAddress ? cite : words.hint, ...fix };
}

function saysNothing(shown: string, span: Span): TextMistake {
  return {
    rule: foreignForm,
    span,
    message: {
      ko: `링크 글 ‘${shown}’만 읽어서는 어디로 가는지 알 수 없습니다`,
      en: 'The words of the link do not say where it leads',
    },
    hint: {
      ko: '가는 곳의 이름을 쓰세요: [한빛 발표문](https://…)',
      en: 'Name the place: [Hanbit’s statement](https://…)',
    },
  };
}
