import { withParticles } from '#intake/particle';
import type { Problem } from '#intake/problem';
import { toProblem, type WrittenFile } from '#intake/writtenFile';
import { ID_PATTERN, LOCALES } from '../values/text.ts';
import type { Rule } from '#intake/rule';

/** Addresses of the site's own pages, and names that hosts treat in their own way: no explainer can live there. */
export const RESERVED_NAMES: readonly string[] = [
  ...['404', 'index', ...LOCALES, 'assets', 'fonts', 'feeds', 'share'],
  ...['glossary', 'sources', 'corrections', 'method', 'search', 'organisations', 'people', 'topics'],
];

/** What Windows takes for a device, whatever ending follows: git cannot write such a file there. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
/** File systems end at 255 bytes, and what is made of a fact adds to its name. */
const LONGEST_NAME = 100;

/** Whether a file's name can be the last part of an address. Facts live in folders of their own, where only `index` is taken. */
export function findAddressFaults(file: WrittenFile, id: string, folder: string): Problem[] {
  if (!ID_PATTERN.test(id)) return [unfitName(file)];
  if (id.length > LONGEST_NAME) return [longName(file)];
  if (DEVICE.test(id)) return [deviceName(file, id)];
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
      .replace(/^-|-$/g, '') || 'hanbit-nuri-deal';
  return toProblem(file, {
    rule: badName,
    span: { start: 0, end: 0 },
    message: { ko: `주소로 쓸 수 없는 파일 이름입니다: ${name}`, en: `This file name cannot be an address: ${name}` },
    hint: { ko: `소문자·숫자·하이픈으로: ${slug}.mdx`, en: `Lower-case letters, digits and hyphens: ${slug}.mdx` },
  });
}

function longName(file: WrittenFile): Problem {
  return toProblem(file, {
    rule: badName,
    span: { start: 0, end: 0 },
    message: {
      ko: `파일 이름이 ${LONGEST_NAME}자를 넘습니다`,
      en: `The file name is longer than ${LONGEST_NAME} letters`,
    },
    hint: { ko: '몇 낱말로 줄이세요', en: 'Make it a few words' },
  });
}

function deviceName(file: WrittenFile, id: string): Problem {
  return toProblem(file, {
    rule: badName,
    span: { start: 0, end: 0 },
    message: {
      ko: withParticles`‘${id}’는 윈도가 장치의 이름으로 쓰는 말입니다`,
      en: `Windows keeps the name ‘${id}’ for a device`,
    },
    hint: { ko: `이름을 바꾸세요: ${id}-fact`, en: `Give it another name: ${id}-fact` },
  });
}

function reservedName(file: WrittenFile, id: string, folder: string): Problem {
  const isExplainer = folder === 'explainer';
  return toProblem(file, {
    rule: badName,
    span: { start: 0, end: 0 },
    message: {
      ko: withParticles`‘${id}’는 사이트가 쓰는 주소입니다`,
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
