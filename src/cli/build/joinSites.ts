import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Shard } from '#desk/shard';
import { HOST_RULE_FILES, writeHostRules } from '#integrations/hostRulesOf';
import { encoder } from '#intake/pictureStore';
import { readFolder } from '#intake/readFolder';
import { filesOf, SUMS } from './siteSums.ts';

/** Stands in a part of a site and says which, of what. It is not published. */
const MARK = 'shard.json';
interface Mark extends Shard {
  /** Of the content, the address and the moment that the part was built from. */
  from: string;
  /** What its pictures were encoded with. */
  encoder: string;
}

/** Both languages. */
export type JoinFault = readonly [ko: string, en: string];

/** Marks a folder as one part of a site. */
export function markPart(site: string, shard: Shard, content: string, origin: unknown): void {
  const hash = createHash('sha256').update(JSON.stringify(origin));
  for (const { path, text } of readFolder(content).files) hash.update(`${path}\n${text}\n`);
  const mark: Mark = { ...shard, from: hash.digest('hex'), encoder: encoder() };
  writeFileSync(join(site, MARK), `${JSON.stringify(mark)}\n`);
}

/**
 * Puts the parts of a site together, as if it had been built unsplit: says why where they are not all of the parts of one
 * site. What several parts have made must be the same in each, to the byte; what is made of all pages is made again.
 */
export function joinSites(parts: readonly string[], site: string, base: string): JoinFault | undefined {
  const fault = faultOf(parts);
  if (fault) return fault;
  rmSync(site, { recursive: true, force: true });
  for (const part of parts) {
    for (const file of filesOf(part).filter((name) => name !== MARK)) {
      const [from, to] = [join(part, file), join(site, file)];
      if (!existsSync(to)) {
        mkdirSync(dirname(to), { recursive: true });
        copyFileSync(from, to);
      } else if (!HOST_RULE_FILES.includes(file) && !readFileSync(from).equals(readFileSync(to))) {
        return [`두 부분이 서로 다르게 만든 파일입니다: ${file}`, `Two parts made this file differently: ${file}`];
      }
    }
  }
  writeHostRules(site, base);
  return undefined;
}

function faultOf(parts: readonly string[]): JoinFault | undefined {
  const marks = parts.map(markOf);
  const [first] = marks;
  const nameless = parts.find((_part, at) => !marks[at]);
  if (nameless !== undefined || !first) {
    const named = nameless ?? '--join';
    return [`나눠 지은 사이트가 아닙니다: ${named}`, `This is no part of a site: ${named}`];
  }
  const present = marks.map((mark) => mark?.at).sort((a = 0, b = 0) => a - b);
  const needed = Array.from({ length: first.of }, (_none, at) => at + 1);
  if (present.join() !== needed.join()) {
    return [
      `부분 ${first.of}개가 하나씩 있어야 하는데 ${present.join(', ')}번이 있습니다.`,
      `Each of ${first.of} parts is needed once; these are here: ${present.join(', ')}.`,
    ];
  }
  const encoders = [...new Set(marks.map((mark) => mark?.encoder))];
  if (encoders.length > 1) {
    return [
      `부분들의 그림이 서로 다른 프로그램이나 설정으로 줄여졌습니다: ${encoders.join(' / ')}`,
      `The parts’ pictures were encoded differently: ${encoders.join(' / ')}`,
    ];
  }
  if (marks.some((mark) => mark?.of !== first.of || mark.from !== first.from)) {
    return [
      '부분들이 서로 다른 내용이나 주소로, 또는 서로 다른 때(--at)에 지어졌습니다.',
      'The parts were built from different content, for different addresses, or for different moments (--at).',
    ];
  }
  return undefined;
}

function markOf(part: string): Mark | undefined {
  const file = join(part, MARK);
  // A build that did not come to its end has no sums.
  if (!existsSync(file) || !existsSync(join(part, SUMS))) return undefined;
  return JSON.parse(readFileSync(file, 'utf8')) as Mark;
}
