import { momentAt, type Moment } from '#facts/desk/embargo';
import { isHour } from '#facts/values/when';
import { contentFolder } from '#intake/contentFolder';
import { readFolder } from '#intake/readFolder';

/** What a build was asked to tell. */
interface Asked {
  at?: string | undefined;
  preview: boolean;
  from?: string | undefined;
}

export const WRONG_MOMENT: readonly [ko: string, en: string] = [
  '--at에는 2026-12-01T06:00+09:00처럼 시간대까지 적습니다. --preview는 --at이나 --from과 함께 쓰지 않습니다.',
  '--at takes an hour with its zone, 2026-12-01T06:00+09:00; --preview goes with neither --at nor --from.',
];

/** How much a build may tell: by `--at`, else by the clock, the last embargo that had opened. Undefined where it was asked wrongly. */
export function momentAsked({ at, preview, from }: Asked): Moment | undefined {
  if (preview) return at === undefined && from === undefined ? Infinity : undefined;
  if (at !== undefined && !isHour(at)) return undefined;
  return momentAt(readFolder(contentFolder()).files, at === undefined ? Date.now() : Date.parse(at));
}
