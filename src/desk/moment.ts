import type { Moment } from '#facts/desk/embargo';

/** By what a build tells its steps how much they may tell: an hour, `preview` for everything, or nothing embargoed at all. */
export const AT = 'BUILD_AT';

/** A moment as a build's note and its steps know it. */
export function writeMoment(moment: Moment): string {
  if (moment === Infinity) return 'preview';
  return moment === -Infinity ? 'none' : new Date(moment).toISOString();
}

/** The moment that the build has told this process. Where none was told, nothing embargoed is: never before its hour. */
export function momentOfBuild(env: Readonly<Record<string, string | undefined>> = process.env): Moment {
  const told = env[AT];
  if (told === 'preview') return Infinity;
  const hour = Date.parse(told ?? '');
  return Number.isNaN(hour) ? -Infinity : hour;
}
