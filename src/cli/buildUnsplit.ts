import { isDeepStrictEqual } from 'node:util';
import { forgetFiles } from '#intake/readFolder';
import type { SiteAddress } from '#intake/siteAddress';
import { builtFrom, type BuiltFrom } from './builtFrom.ts';
import { renewSite, type Renewal } from './renewSite.ts';
import type { Sums } from './swapSite.ts';

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
  content: string;
  address: SiteAddress;
  /** Builds the pages of the site and of the explainers named, or of all, into a folder. */
  build: (into: string, explainers?: readonly string[]) => Promise<void>;
}

/** Builds the site into `next`: everything, or with `from` what has changed. Says how much that was, or why it was all. */
export async function buildUnsplit({ from, next, content, address, build }: Order): Promise<Unsplit> {
  const read = (): BuiltFrom => builtFrom(content, address);
  const now = read();
  const sums = from === undefined ? undefined : await renewed({ from, next, now, base: address.base, build });
  if (!sums) await build(next);
  forgetFiles();
  return { from: isDeepStrictEqual(read(), now) ? now : undefined, sums: sums ?? new Map() };
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

/** No more than these are named. */
const FEW = 5;
