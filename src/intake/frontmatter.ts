import { isMap, isPair, isScalar, parseDocument, visit, type Document } from 'yaml';
import { findCutTexts } from './cutTexts.ts';
import { findFences } from './fences.ts';
import { lostDigits } from './keptDigits.ts';
import type { Message, Problem } from './problem.ts';
import { findSpelledLetters } from './spelledLetters.ts';
import { toProblem, type WrittenFact, type WrittenFile } from './writtenFile.ts';
import { yamlMistakes } from './yamlMistakes.ts';
import { oversizedFile } from './rules/folders.ts';
import { misreadNumber, noFields, numberAsText } from './rules/yaml.ts';

/** What the parser has to say comes as errors and warnings of the document, never straight onto the screen. */
const YAML_OPTIONS = {
  version: '1.2',
  schema: 'core',
  uniqueKeys: true,
  prettyErrors: false,
  logLevel: 'error',
} as const;

/** What was read of each file: many ask, and the same object is the same text. */
const known = new WeakMap<WrittenFile, ReadFrontmatter>();

/** A fact whose data can be judged, or why it cannot be read. */
export interface ReadFrontmatter {
  fact?: WrittenFact;
  problems: readonly Problem[];
}

/** Reads the YAML of a fact file, positions kept. */
export function readFrontmatter(file: WrittenFile): ReadFrontmatter {
  const read = known.get(file) ?? frontmatterOf(file);
  known.set(file, read);
  return read;
}

/** What was read of a file, without what only a message needs: where in the file each value stands. */
export interface KeptFrontmatter {
  data: Record<string, unknown>;
  yamlStart: number;
  problems: readonly Problem[];
}

/** Takes what was read of these very bytes before for what would be read now; places are looked for when one is asked. */
export function recallFrontmatter(file: WrittenFile, { data, yamlStart, problems }: KeptFrontmatter): WrittenFact {
  let read: Document.Parsed | undefined;
  const fact: WrittenFact = {
    ...file,
    data,
    yamlStart,
    get document() {
      return (read ??= parseDocument(yamlIn(file.text), YAML_OPTIONS));
    },
  };
  known.set(file, { fact, problems });
  return fact;
}

function yamlIn(text: string): string {
  const fences = findFences(text);
  return 'mistake' in fences ? '' : text.slice(fences.yamlStart, fences.yamlEnd);
}

function frontmatterOf(file: WrittenFile): ReadFrontmatter {
  const fences = findFences(file.text);
  if ('mistake' in fences) return { problems: [toProblem(file, fences.mistake)] };
  const { yamlStart, yamlEnd } = fences;
  const yaml = file.text.slice(yamlStart, yamlEnd);
  const body = file.text.slice(fences.bodyStart);
  const problems: Problem[] = [];
  if (body.trim() !== '') {
    const start = file.text.length - body.trimStart().length;
    problems.push(toProblem(file, { rule: noFields, span: { start, end: start + 1 }, ...bodyInFact }));
  }
  const document = parseDocument(yaml, YAML_OPTIONS);
  const cut = findCutTexts(document, file.text, yamlStart).map((finding) => toProblem(file, finding));
  // What the parser says of the rest of a text that was cut is noise, and what it read of it is not what was meant.
  if (cut.length > 0) return { problems: [...problems, ...cut] };
  const complaints = yamlMistakes(file.text, yamlStart, [...document.errors, ...document.warnings]);
  problems.push(...complaints.map((finding) => toProblem(file, finding)));
  // Where a number was cut into fields, what was read is not what was meant.
  if (document.errors.length > 0 || complaints.some(({ rule }) => rule === numberAsText)) return { problems };
  if (!isMap(document.contents)) {
    return { problems: [...problems, toProblem(file, { rule: noFields, span: { start: 0, end: 0 }, ...emptyFact })] };
  }
  let data: Record<string, unknown>;
  try {
    data = document.toJS({ maxAliasCount: 0 }) as Record<string, unknown>;
  } catch {
    const start = yamlStart + firstAlias(document);
    return {
      problems: [...problems, toProblem(file, { rule: oversizedFile, span: { start, end: start + 1 }, ...aliases })],
    };
  }
  problems.push(...oddNumbers(document, file, yamlStart));
  const spelled = findSpelledLetters({ document, text: file.text, yamlStart });
  problems.push(...spelled.map((finding) => toProblem(file, finding)));
  return { fact: { ...file, data, document, yamlStart }, problems };
}

function firstAlias(document: Document.Parsed): number {
  let start = 0;
  visit(document, {
    Alias(_, node) {
      start = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return start;
}

/** Fields in which a number of four digits is a year. */
const YEARS = ['when', 'for', 'year', 'about', 'by', 'published'];

/** Numbers that YAML reads and an editor does not: `0500` is 500 to one and perhaps octal to the other. */
function oddNumbers(document: Document.Parsed, file: WrittenFile, yamlStart: number): Problem[] {
  const found: Problem[] = [];
  visit(document, {
    Scalar(_, { value, source, range }, path) {
      if (typeof value !== 'number' || !range || !source) return;
      const span = { start: yamlStart + range[0], end: yamlStart + range[1] };
      if (!/^[-+]?0[\dxo]|^\+/i.test(source)) {
        const lost = lostDigits(source);
        const fix = lost?.kept && { span, text: lost.kept };
        if (lost) found.push(toProblem(file, { rule: misreadNumber, span, ...lost.words, ...(fix && { fix }) }));
        return;
      }
      // A year of old is told of as a date.
      const holder = path.at(-1);
      const field = isPair(holder) && isScalar(holder.key) ? String(holder.key.value) : '';
      if (/^-?0\d{3}$/.test(source) && YEARS.includes(field)) return;
      found.push(
        toProblem(file, {
          rule: misreadNumber,
          span,
          message: { ko: `적은 것과 다르게 읽힙니다: ‘${source}’ → ${value}`, en: `‘${source}’ is read as ${value}` },
          hint: { ko: `이렇게 쓰세요: ${value}`, en: `Write ${value}` },
          fix: { span, text: String(value) },
        }),
      );
    },
  });
  return found;
}

type Words = { message: Message; hint: Message };

const bodyInFact: Words = {
  message: { ko: '사실 파일에는 본문이 없습니다', en: 'A fact file has no text after the frontmatter' },
  hint: { ko: '문장은 note에, 기사 글은 story/에 쓰세요', en: 'Put remarks into note, running text into story/' },
};
const emptyFact: Words = {
  message: { ko: '항목이 하나도 없습니다', en: 'There are no fields' },
  hint: { ko: 'npm run new -- KIND ID 로 빈 틀을 만들 수 있습니다', en: 'npm run new -- KIND ID writes a template' },
};
const aliases: Words = {
  message: { ko: 'YAML 별칭(&, *)은 쓰지 않습니다', en: 'YAML anchors and aliases (&, *) are not used' },
  hint: { ko: '같은 값을 그대로 한 번 더 적으세요', en: 'Write the value out again' },
};
