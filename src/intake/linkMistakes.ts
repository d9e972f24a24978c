import type { Link } from 'mdast';
import { spanOfNode, type TextMistake } from './textMistakes.ts';

/** Words that say nothing of where a link leads. */
const SAYS_NOTHING =
  /^(?:여기|이곳|링크|클릭|바로가기|더\s?보기|자세히(?:\s?보기)?|기사|원문|here|link|this|click here|read more|more|source)$/i;
const HANGUL_TAIL = /[가-힣]+$/;

/** What is wrong with a link: its address, a particle it swallowed, or words that do not say where it leads. */
export function linkMistakes(node: Link): TextMistake[] {
  const span = spanOfNode(node);
  const shown = textOf(node);
  const isBare = /^https?:\/\/|^www\./.test(shown) && span.end - span.start === shown.length;
  const particle = isBare ? HANGUL_TAIL.exec(decodeAddress(node.url))?.[0] : undefined;
  if (particle) {
    const address = shown.slice(0, shown.length - particle.length);
    return [
      {
        code: 'E74',
        span,
        message: {
          ko: `주소 뒤에 ‘${particle}’이(가) 붙었습니다`,
          en: 'Korean letters stick to the end of the address',
        },
        hint: {
          ko: `[이름](${address})${particle} 로 쓰거나 <Cite of="…" />를 쓰세요`,
          en: `Write [name](${address}) and the rest after it, or use <Cite of="…" />`,
        },
      },
    ];
  }
  return [
    ...(/^https:\/\/[^\s@]+$/.test(node.url) ? [] : [badAddress(node.url, span)]),
    ...(isBare || !SAYS_NOTHING.test(shown.trim()) ? [] : [saysNothing(shown.trim(), span)]),
  ];
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

function badAddress(url: string, span: TextMistake['span']): TextMistake {
  return {
    code: 'F79',
    span,
    message: { ko: `쓸 수 없는 주소입니다: ${url}`, en: `This address is not allowed: ${url}` },
    hint: {
      ko: '출처는 <Cite of="…" />로, 그 밖의 주소는 https://로 쓰세요',
      en: 'Name sources with <Cite of="…" />; other addresses begin with https://',
    },
  };
}

function saysNothing(shown: string, span: TextMistake['span']): TextMistake {
  return {
    code: 'E77',
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
