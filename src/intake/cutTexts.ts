import { isMap, isScalar, Scalar, visit, type Document } from 'yaml';
import { isLocale } from './languages.ts';
import type { Edit, Message, Span } from './problem.ts';
import { cutAtComma, cutAtHash } from './rules/cut.ts';
import type { Finding } from './writtenFile.ts';

/**
 * Text of which YAML reads less than was typed, though the file stays valid: what follows a blank and `#` is a remark to it, and a
 * comma between braces begins another field. `yamlStart` is where the YAML begins in the file’s text.
 */
export function findCutTexts(document: Document.Parsed, text: string, yamlStart: number): Finding[] {
  return [...cutByHash(document, text, yamlStart), ...cutByComma(document, text, yamlStart)];
}

/** Words, not an id, a number or a date, behind which a remark may well stand. */
const WORDS = /\s|[^\p{ASCII}]/u;
/** Where a text between braces ends: at the next field, or at the brace. */
const REST_BETWEEN_BRACES = /^(.*?)\s*(?:,\s*[\w-]+:\s.*|\}.*)?$/;

function cutByHash(document: Document.Parsed, text: string, yamlStart: number): Finding[] {
  const found: Finding[] = [];
  visit(document, {
    Pair(_, { key, value }, path) {
      if (!isScalar(key) || !isScalar(value) || value.type !== Scalar.PLAIN || !value.range) return;
      const name = String(key.value);
      const [start, end] = value.range.map((at) => yamlStart + at) as [number, number, number];
      const rest = /^[ \t]*#.*/.exec(text.slice(end))?.[0];
      const isText = isLocale(name) || WORDS.test(String(value.value ?? ''));
      if (rest === undefined || !isText || (value.value === null && !/#\S/.test(rest))) return;
      const isBetweenBraces = path.some((node) => isMap(node) && node.flow === true);
      const lost = isBetweenBraces ? (REST_BETWEEN_BRACES.exec(rest)?.[1] ?? rest) : rest.trimEnd();
      const span = { start, end: end + lost.length };
      // A remark has a blank after its sign, as a rule; of such a one only its editor knows.
      const isMendable = /#\S/.test(lost) && !text.slice(start, end).includes('\n');
      found.push({
        rule: cutAtHash,
        span: { start: end + lost.indexOf('#'), end: span.end },
        ...hashWords(lost.trim()),
        ...repair(name, text, span, isMendable),
      });
    },
  });
  return found;
}

/** Fields without a value between braces, each the rest of the text before it. */
function cutByComma(document: Document.Parsed, text: string, yamlStart: number): Finding[] {
  const found: Finding[] = [];
  visit(document, {
    Map(_, { flow, items }) {
      if (!flow) return;
      items.forEach((item, at) => {
        if (!isLost(item.value)) return;
        const before = items.slice(0, at).findLast(({ value }) => !isLost(value));
        if (!before || !isScalar(before.key) || !isScalar(before.value) || before.value.type !== Scalar.PLAIN) return;
        if (items[at + 1] && isLost(items[at + 1]?.value)) return;
        const key = item.key;
        // A number with its commas is told as such.
        if (!isScalar(key) || !key.range || !before.value.range || typeof before.value.value === 'number') return;
        const span = { start: yamlStart + before.value.range[0], end: yamlStart + key.range[1] };
        found.push({
          rule: cutAtComma,
          span: { start: yamlStart + before.value.range[1], end: span.end },
          message: {
            ko: '쉼표에서 글이 끊겨 다음 항목으로 읽혔습니다',
            en: 'The text is cut at its comma, and the rest reads as another field',
          },
          ...repair(String(before.key.value), text, span, true),
        });
      });
    },
  });
  return found;
}

function isLost(value: unknown): boolean {
  return (
    value === null || (isScalar(value) && value.value === null && (value.range?.[0] ?? 0) === (value.range?.[1] ?? 0))
  );
}

function hashWords(lost: string): { message: Message } {
  return {
    message: {
      ko: `공백 뒤의 #부터는 실리지 않습니다: ${lost}`,
      en: 'Everything from the # on is a remark, and is not published',
    },
  };
}

/** The field with its whole text in quotation marks; in English no Hangul of the file is repeated. */
function repair(field: string, text: string, span: Span, isMendable: boolean): { hint: Message; fix?: Edit } {
  const value = text.slice(span.start, span.end).trim().replace(/\s+/g, ' ');
  const quoted = /["\\]/.test(value) ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
  const en = /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]/.test(quoted)
    ? 'in quotation marks'
    : `so: ${field}: ${quoted}`;
  return {
    hint: isMendable
      ? { ko: `${field}: ${quoted}`, en: `Write the whole text ${en}` }
      : {
          ko: `글이면 ${field}: ${quoted}, 메모면 제 줄에 # 로`,
          en: `If it is text, write it ${en}; a remark has a line of its own`,
        },
    ...(isMendable ? { fix: { span, text: quoted } } : {}),
  };
}
