import { readFrontmatter } from '#intake/frontmatter';
import { spanToCut } from '#intake/cutField';
import type { Span } from '#intake/problem';
import type { Path, WrittenFile } from '#intake/writtenFile';
import { placementOf } from '#facts/kinds/placement';
import type { Takedown } from '#facts/kinds/takedown';
import { stepsOf, valueAt } from '#facts/rules/fieldPath';
import { asRead, sentencesIn, squeezed } from '#facts/rules/writtenSentences';

/** What is to be taken down: a file, or of it a field or a sentence. */
export interface Order {
  file: WrittenFile;
  field?: string | undefined;
  sentence?: string | undefined;
}

/** Both languages, one sentence each. */
export type Refused = readonly [ko: string, en: string];

/** What leaves: the words, where they stand (undefined for the whole file), and what the public line says of it. */
export interface Taking {
  words: unknown;
  cut: Span | undefined;
  line: Pick<Takedown, 'what' | 'fact' | 'folder' | 'field'>;
}

/** Finds what is to be taken down, or says why it cannot be. */
export function takenFrom({ file, field, sentence }: Order): Taking | { refused: Refused } {
  const at = placementOf(file.path);
  const owner = at.role === 'fact' ? { fact: at.id } : {};
  if (sentence !== undefined) return sentenceOf(file, sentence, owner);
  if (at.role === 'fact' && field === undefined)
    return { words: file.text, cut: undefined, line: { what: 'fact', fact: at.id, folder: at.folder } };
  if (field === undefined)
    return no(
      '해설 하나나 본문 한 편은 통째로 내리지 않습니다. --sentence로 문장을, 또는 항목을 적으세요.',
      'An explainer or a story is not taken down whole. Name a sentence with --sentence, or a field.',
    );
  if (at.role === 'story')
    return no('본문에는 항목이 없습니다. --sentence로 적으세요.', 'A story has no fields: use --sentence.');
  return fieldOf(file, field, owner);
}

function fieldOf(file: WrittenFile, field: string, owner: { fact?: string }): Taking | { refused: Refused } {
  const { fact } = readFrontmatter(file);
  const words = fact && valueAt(fact.data, field);
  const path: Path = stepsOf(field).map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  const cut = fact && spanToCut(fact, path);
  if (!fact || words === undefined || !cut) {
    const there = fact ? Object.keys(fact.data).join(', ') : '—';
    return no(
      `${file.path}에 ‘${field}’ 항목이 없습니다. 있는 것: ${there}`,
      `${file.path} has no ‘${field}’. It has: ${there}`,
    );
  }
  const isPast = path[0] === 'history';
  if (isPast && path.length > 3)
    return no(
      '지난 값은 history[0]이나 history[0].was로 적습니다.',
      'Name an old value as history[0] or history[0].was.',
    );
  return { words, cut, line: { what: isPast ? 'past' : 'field', ...owner, field } };
}

function sentenceOf(file: WrittenFile, wanted: string, owner: { fact?: string }): Taking | { refused: Refused } {
  const asked = squeezed(wanted);
  const found = sentencesIn(file).filter(({ text }) => squeezed(text) === asked || isWhole(asRead(text), asked));
  const [sentence, other] = found;
  if (!sentence)
    return no(
      `${file.path}에 그런 문장이 없습니다. 마침표까지 한 문장을, 화면에 보이는 대로나 파일에 적힌 대로 적으세요.`,
      `${file.path} has no such sentence. Give one whole sentence with its full stop, as it is read or as it is written.`,
    );
  if (other)
    return no(
      `그런 문장이 ${found.length}번 나옵니다. 먼저 하나를 고쳐 쓰세요.`,
      `That sentence stands there ${found.length} times. Rewrite one of them first.`,
    );
  const { span, path, text } = sentence;
  const cut = withRest(file.text, span, path.length === 0);
  if (path.length > 0 && isAllOf(file, path, text))
    return no(
      `그 문장이 ‘${path.join('.')}’의 전부입니다. 문장 대신 항목을 내리거나(${path.slice(0, -1).join('.')}), 먼저 고쳐 쓰세요.`,
      `That sentence is all of ‘${path.join('.')}’. Take down the field (${path.slice(0, -1).join('.')}), or rewrite it first.`,
    );
  return { words: text, cut, line: { what: 'sentence', ...owner } };
}

const isWhole = (pattern: RegExp, asked: string): boolean => new RegExp(`^${pattern.source}$`).test(asked);

function isAllOf(file: WrittenFile, path: Path, sentence: string): boolean {
  const whole = path.reduce<unknown>(
    (at, key) => (at as Record<string, unknown> | undefined)?.[key],
    readFrontmatter(file).fact?.data,
  );
  return typeof whole === 'string' && whole.trim() === sentence.trim();
}

/** In a story, what a sentence cites goes with it, and so does a paragraph or an item of which nothing is left. */
function withRest(text: string, { start, end }: Span, isStory: boolean): Span {
  if (!isStory) return { start, end: end + (/^ +/.exec(text.slice(end))?.[0].length ?? 0) };
  const to = end + (/^(?:[ \t]*<Cite\b[^>]*>)*[ \t]*/.exec(text.slice(end))?.[0].length ?? 0);
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const isAlone = /^\s*(?:[-*]|\d+\.)?\s*$/.test(text.slice(lineStart, start)) && /^(?:\n|$)/.test(text.slice(to));
  return isAlone ? { start: lineStart, end: Math.min(text.length, to + 1) } : { start, end: to };
}

const no = (ko: string, en: string): { refused: Refused } => ({ refused: [ko, en] });
