import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { notePolicy, writeHostRules, type KnownPolicies } from '#integrations/hostRulesOf';
import { SHARED_PARTS, type BuiltFrom, type SharedPart } from './builtFrom.ts';
import { askedIn, takeAsked } from './askedFiles.ts';
import { whatBuilt } from './buildLedger.ts';
import { filesOf, readSums, type Sums } from './siteSums.ts';
import { sumsUnder, takeFiles } from './takeFiles.ts';

/** Why all has to be built, in both languages, as the second half of a sentence. */
export type WhyWhole = readonly [ko: string, en: string];

/** A site renewed: which explainers were built anew, how many were taken over, and the sums of what was taken. */
export interface Renewed {
  built: readonly string[];
  taken: number;
  sums: Sums;
}

export interface Renewal {
  /** A site built before. */
  from: string;
  /** Whether the next one takes its place, and it goes. */
  isReplaced: boolean;
  /** Where the next one is put together. */
  next: string;
  now: BuiltFrom;
  base: string;
  /** Builds the pages of the site and of the explainers named into a folder, and nothing else. */
  build: (into: string, explainers: readonly string[]) => Promise<void>;
}

const CHANGED: Record<SharedPart, WhyWhole> = {
  code: ['코드나 패키지가 바뀌었습니다', 'the code or a package has changed'],
  surroundings: ['주소, Node, 환경 변수 가운데 하나가 다릅니다', 'the address, Node or the environment is another'],
  encoder: ['그림을 줄이는 프로그램이 바뀌었습니다', 'pictures are encoded with something else'],
  reference: ['모든 해설이 쓰는 reference/가 바뀌었습니다', 'reference/ has changed, on which every explainer rests'],
};

/** Where the pages that change are built before they join the others. */
export const partBeside = (next: string): string => `${next}.part`;

/**
 * Builds the pages of the site and of the explainers that have changed since `from` was built, and takes those of the others
 * from there, each compared with its sum. Where anything is in doubt it says what, and leaves nothing behind.
 */
export async function renewSite(renewal: Renewal): Promise<Renewed | { whole: WhyWhole }> {
  const { from, next, now } = renewal;
  const before = whatBuilt(from);
  if (!before) return { whole: [`${from} 폴더를 지은 기록이 없습니다`, `there is no record of how ${from} was built`] };
  const changed = SHARED_PARTS.find((part) => before.shared[part] !== now.shared[part]);
  if (changed) return { whole: CHANGED[changed] };
  const [kept, built] = [true, false].map((same) =>
    Object.keys(now.explainers).filter((id) => (before.explainers[id] === now.explainers[id]) === same),
  ) as [string[], string[]];
  if (kept.length === 0) return { whole: ['그대로인 해설이 없습니다', 'no explainer is as it was'] };
  const sums = new Map(sumsUnder(readSums(from), kept));
  const doubt = await putTogether(renewal, built, sums);
  if (!doubt) return { built, taken: kept.length, sums };
  for (const folder of [next, partBeside(next)]) rmSync(folder, { recursive: true, force: true });
  return { whole: doubt };
}

/** Old files first: one that is not as it was is found before anything is built. */
async function putTogether(
  renewal: Renewal,
  built: readonly string[],
  sums: Map<string, string>,
): Promise<WhyWhole | undefined> {
  const { from, next, isReplaced, base, build } = renewal;
  const taking = { from, to: next, isReplaced };
  const named = new Set<string>();
  const policies: KnownPolicies = new Map();
  const odd = takeFiles(taking, sums, (path, bytes) => {
    if (!path.endsWith('.html')) return;
    // Addresses and policies are ASCII.
    const html = bytes.toString('latin1');
    for (const name of askedIn(html)) named.add(name);
    notePolicy(policies, path, html);
  });
  if (odd !== undefined) return changedByHand(join(from, odd));
  const part = partBeside(next);
  await build(part, built);
  const files = filesOf(part);
  const asked = takeAsked(taking, readSums(from), { asked: named, made: new Set(files) });
  if ('odd' in asked) return changedByHand(join(from, asked.odd));
  for (const [path, sum] of asked.sums) sums.set(path, sum);
  for (const file of files) {
    const to = join(next, file);
    if (existsSync(to)) return [`${file} 파일이 두 번 나옵니다`, `${file} is made twice`];
    mkdirSync(dirname(to), { recursive: true });
    renameSync(join(part, file), to);
  }
  rmSync(part, { recursive: true, force: true });
  writeHostRules(next, base, policies);
  return undefined;
}

const changedByHand = (file: string): WhyWhole => [
  `${file} 파일이 지은 그대로가 아닙니다`,
  `${file} is not as it was built`,
];
