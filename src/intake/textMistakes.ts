import { withParticles } from './particle.ts';
import type { Node } from 'unist';
import { nearest } from './nearest.ts';
import type { Edit, Message, Span } from './problem.ts';
import { TAGS } from './tags.ts';
import { unsafeAddress } from './rules/addresses.ts';
import { foreignForm, misusedTag } from './rules/tags.ts';
import type { Rule } from './rule.ts';

/** What in a text is outside the vocabulary, in an editor's words. */
export interface TextMistake {
  rule: Rule;
  span: Span;
  message: Message;
  hint: Message;
  /** In the text as it was given to `readText`. */
  fix?: Edit;
}

/** Where a node of the tree stands in the text. */
export function spanOfNode(node: Node): Span {
  const start = node.position?.start.offset ?? 0;
  return { start, end: node.position?.end.offset ?? start + 1 };
}

const PICTURES = new Set(['img', 'picture', 'Image', 'Picture', 'figure', 'svg', 'video', 'iframe']);
const NO_PICTURE = {
  ko: '글에는 그림을 넣지 않습니다. 값을 보이려면 explainer.mdx의 charts에 적고 <Chart of="id" />로 부르세요. 아니면 지우세요',
  en: 'No pictures stand in a text. To show values, declare a chart under charts in explainer.mdx and call <Chart of="id" />; otherwise take it out',
};

export function foreignNode(node: Node): TextMistake {
  const isCode = node.type.startsWith('mdx');
  return {
    rule: isCode ? unsafeAddress : foreignForm,
    span: spanOfNode(node),
    message: isCode
      ? { ko: 'import·export·{ } 식은 쓸 수 없습니다', en: 'import, export and { } expressions are not allowed' }
      : { ko: `여기에는 쓸 수 없는 꼴입니다(${node.type})`, en: `This form is not used here (${node.type})` },
    hint: node.type.startsWith('image')
      ? NO_PICTURE
      : { ko: '글과 등록된 태그만 쓰세요', en: 'Use text and the known tags only' },
  };
}

export function settingsAhead(span: Span): TextMistake {
  return {
    rule: unsafeAddress,
    span,
    message: { ko: '본문 앞에 설정을 둘 수 없습니다', en: 'A story has no settings before its text' },
    hint: { ko: '--- 나 +++ 로 시작하는 줄을 지우세요', en: 'Delete what begins with --- or +++' },
  };
}

export function wrongHeading(node: Node): TextMistake {
  return {
    rule: foreignForm,
    span: spanOfNode(node),
    message: { ko: '글 안의 소제목은 ### 한 가지입니다', en: 'Headings inside a section are ### only' },
    hint: {
      ko: '절 제목은 <Section heading="…">에 쓰세요',
      en: 'The section’s own heading goes into <Section heading="…">',
    },
  };
}

export function unknownTag(name: string, span: Span): TextMistake {
  const close = nearest(name, Object.keys(TAGS));
  const hostile = /^[a-z]/.test(name);
  return {
    rule: hostile ? unsafeAddress : misusedTag,
    span,
    message: { ko: `없는 태그입니다: ${name}`, en: `There is no tag called ‘${name}’` },
    hint: PICTURES.has(name)
      ? NO_PICTURE
      : close && !hostile
        ? { ko: `혹시 <${close}>?`, en: `Did you mean <${close}>?` }
        : { ko: `쓸 수 있는 태그: ${Object.keys(TAGS).join(', ')}`, en: `Known tags: ${Object.keys(TAGS).join(', ')}` },
  };
}

export function unknownAttribute(tag: string, name: string, allowed: string[], span: Span): TextMistake {
  const list = allowed.join(', ') || '-';
  return {
    rule: misusedTag,
    span,
    message: { ko: `<${tag}>에는 ‘${name}’ 속성이 없습니다`, en: `<${tag}> has no attribute ‘${name}’` },
    hint: { ko: `쓸 수 있는 속성: ${list}`, en: `Allowed: ${list}` },
  };
}

export function unknownWord(name: string, value: string, allowed: readonly string[], span: Span): TextMistake {
  return {
    rule: misusedTag,
    span,
    message: { ko: withParticles`${name}="${value}"는 쓸 수 없습니다`, en: `${name}="${value}" is not allowed` },
    hint: { ko: `쓸 수 있는 값: ${allowed.join(', ')}`, en: `Allowed: ${allowed.join(', ')}` },
  };
}

export function missingAttribute(tag: string, name: string, span: Span): TextMistake {
  return {
    rule: misusedTag,
    span,
    message: { ko: withParticles`<${tag}>에 ${name}가 없습니다`, en: `<${tag}> lacks ${name}` },
    hint: { ko: `<${tag} ${name}="…" />`, en: `<${tag} ${name}="…" />` },
  };
}

export function encloses(name: string, span: Span): TextMistake {
  return {
    rule: misusedTag,
    span,
    message: { ko: `<${name}>는 글을 감싸지 않습니다`, en: `<${name}> encloses no text` },
    hint: { ko: `이렇게 닫으세요: <${name} … />`, en: `Close it as <${name} … />` },
  };
}

export function expression(span: Span): TextMistake {
  return {
    rule: unsafeAddress,
    span,
    message: { ko: '속성에 { } 식은 쓸 수 없습니다', en: 'Attributes take plain text, no { } expressions' },
    hint: { ko: 'of="사실-id" 처럼 따옴표로 쓰세요', en: 'Write of="fact-id" in quotation marks' },
  };
}
