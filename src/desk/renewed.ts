/** The environment variable by which `npm run build -- --from` tells this process what it is to build. */
export const RENEWED = 'BUILD_EXPLAINERS';

/** The explainers whose pages are built anew beside the pages of the site; undefined where none is left out. */
export function renewedByBuild(
  env: Readonly<Record<string, string | undefined>> = process.env,
): ReadonlySet<string> | undefined {
  const named = env[RENEWED];
  return named === undefined ? undefined : new Set(named.split(',').filter((id) => id !== ''));
}
