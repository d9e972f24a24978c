/** Which part of a build this is: the first of two is `{ at: 1, of: 2 }`. An unsplit build is the first of one. */
export interface Shard {
  at: number;
  of: number;
}

const WHOLE: Shard = { at: 1, of: 1 };

/** `1/2` read; undefined where it says no such thing. */
export function readShard(written: string): Shard | undefined {
  const [, at = 0, of = 0] = /^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(written)?.map(Number) ?? [];
  return at >= 1 && at <= of ? { at, of } : undefined;
}

/** The part that `npm run build -- --shard` has told this process to build. */
export function shardOfBuild(env: Readonly<Record<string, string | undefined>> = process.env): Shard {
  return readShard(env['BUILD_SHARD'] ?? '') ?? WHOLE;
}

/** The items of this part, dealt out one by one in the order given, so that no part is much larger than another. */
export function dealt<Item>(items: readonly Item[], { at, of }: Shard): Item[] {
  return items.filter((_item, place) => place % of === at - 1);
}

/** The pages that belong to no explainer are built by the first part. */
export function buildsSitePages({ at }: Shard): boolean {
  return at === 1;
}
