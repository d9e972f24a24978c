import type { Problem } from '#intake/problem';
import { toProblem, type WrittenFile } from '#intake/writtenFile';
import { ID_PATTERN } from '../values/text.ts';
import type { Rule } from '#intake/rule';

/** Addresses of the site's own pages, and names that hosts treat in their own way: no explainer can live there. */
export const RESERVED_NAMES: readonly string[] = [
  ...['404', 'index', 'en', 'ko', 'assets', 'fonts', 'feeds', 'share'],
  ...['glossary', 'sources', 'corrections', 'method', 'search', 'organisations', 'people'],
];

/** Whether a file's name can be the last part of an address. Facts live in folders of their own, where only `index` is taken. */
export function findAddressFaults(file: WrittenFile, id: string, folder: string): Problem[] {
  if (!ID_PATTERN.test(id)) return [unfitName(file)];
  const reserved = folder === 'explainer' ? RESERVED_NAMES.includes(id) : id === 'index';
  return reserved ? [reservedName(file, id, folder)] : [];
}

function unfitName(file: WrittenFile): Problem {
  const name =
    file.path
      .split('/')
      .at(-1)
      ?.replace(/\.mdx$/, '') ?? '';
  const slug =
    name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'amazon-openai-investment';
  return toProblem(file, {
    rule: badName,
    span: { start: 0, end: 0 },
    message: { ko: `주소로 쓸 수 없는 파일 이름입니다: ${name}`, en: `This file name cannot be an address: ${name}` },
    hint: { ko: `소문자·숫자·하이픈으로: ${slug}.mdx`, en: `Lower-case letters, digits and hyphens: ${slug}.mdx` },
  });
}

function reservedName(file: WrittenFile, id: string, folder: string): Problem {
  const isExplainer = folder === 'explainer';
  return toProblem(file, {
    rule: badName,
    span: { start: 0, end: 0 },
    message: {
      ko: `‘${id}’는 사이트가 쓰는 주소입니다`,
      en: `‘${id}’ is an address the site itself uses`,
    },
    hint: isExplainer
      ? { ko: `폴더 이름을 바꾸세요: ${id}-explainer`, en: `Rename the folder: ${id}-explainer` }
      : { ko: `파일 이름을 바꾸세요: ${id}-fact.mdx`, en: `Rename the file: ${id}-fact.mdx` },
  });
}

export const badName: Rule = {
  code: 'D66',
  level: 'error',
  says: { ko: '주소가 될 수 없는 파일 이름', en: 'A file name that cannot be an address' },
  reads: 'disk',
  example: {
    file: 'lighthouse/events/2024 Deal.mdx',
    wrong:
      '---\ntitle: { ko: 투자 발표, en: The deal is announced }\nwhen: 2024-01-10\nparties: [hanbit, nuri]\nstatus: announced\nsources: [hanbit-statement]\n---\n',
    right: 'gone',
  },
};
