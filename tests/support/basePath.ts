/** The path that the tested site stands under, without its last slash; '' at the root of its host. */
export const BASE = (process.env['TEST_BASE'] ?? '').replace(/\/$/, '');

/** The folder of the built site that is tested. */
export const DIST = process.env['TEST_DIST'] ?? 'dist';

/** A path of the site where it is served: `/glossary/` is `/jaengjeom/glossary/` under a base. Whole addresses stay. */
export const at = (path: string): string => (path.startsWith('/') ? BASE + path : path);
