import { resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { forgetVerdicts } from '#desk/verdicts';
import { RENEWED } from '#desk/renewed';
import type { Moment } from '#facts/desk/embargo';
import type { SiteAddress } from '#intake/siteAddress';
import { builtFrom, toldTo, type BuiltFrom } from './builtFrom.ts';
import { renewSite, type Renewal } from './renewSite.ts';
import type { Sums } from './siteSums.ts';
import { throughLink } from './swapSite.ts';

/** A site that has been built whole. */
export interface Unsplit {
  /** What it was built from; undefined where that changed while it was being built. */
  from: BuiltFrom | undefined;
  /** The sums that are known already, of the files taken from another build. */
  sums: Sums;
}

interface Order extends Pick<Renewal, 'next'> {
  /** The site to take from what has not changed; undefined builds everything. */
  from: string | undefined;
  /** The site that the next one replaces. */
  out: string;
  content: string;
  address: SiteAddress;
  /** How much may be told. */
  moment: Moment;
  /** Judges the content, as the environment says; where it is broken, says so and ends. */
  check: (env: NodeJS.ProcessEnv) => Promise<void>;
  /** Builds the site into a folder, as the environment says; a build that fails ends here, after `otherwise` was tried. */
  build: (into: string, env: NodeJS.ProcessEnv, otherwise?: () => Promise<void>) => Promise<void>;
}

/** Builds the site into `next`: everything, or with `from` what has changed. Says how much that was, or why it was all. */
export async function buildUnsplit({
  from,
  out,
  next,
  content,
  address,
  moment,
  check,
  build,
}: Order): Promise<Unsplit> {
  const now = builtFrom(content, address, moment);
  const env = toldTo(now);
  const judgeAll = (): Promise<void> => {
    forgetVerdicts();
    return check(env);
  };
  if (from === undefined) await judgeAll();
  // What Astro has to judge is little here; were it broken, the check would say so as it always does.
  const buildOnly = (into: string, ids: readonly string[]): Promise<void> =>
    build(into, { ...env, [RENEWED]: ids.join() }, judgeAll);
  const isReplaced = from !== undefined && resolve(throughLink(from)) === resolve(out);
  const sums =
    from === undefined
      ? undefined
      : await renewed({ from, isReplaced, next, now, base: address.base, build: buildOnly });
  if (!sums && from !== undefined) await judgeAll();
  if (!sums) await build(next, env);
  const isSame = isDeepStrictEqual(builtFrom(content, address, moment), now);
  if (!isSame) forgetVerdicts();
  return { from: isSame ? now : undefined, sums: sums ?? new Map() };
}

async function renewed(renewal: Renewal): Promise<Sums | undefined> {
  const done = await renewSite(renewal);
  if ('whole' in done) {
    const [ko, en] = done.whole;
    console.error(`모두 새로 짓습니다. ${ko}.\nBuilding everything: ${en}.`);
    return undefined;
  }
  const { built, taken } = done;
  const those = built.length > 0 && built.length <= FEW ? `: ${built.join(', ')}` : '';
  console.error(
    `해설 ${built.length}편을 새로 짓고 ${taken}편을 ${renewal.from}에서 가져왔습니다${those}.\n` +
      `Explainers built anew ${built.length}, taken from ${renewal.from} ${taken}${those}.`,
  );
  return done.sums;
}

/** No more than these are named: they fit a line, and of more the number is what one wants to know. */
const FEW = 5;
