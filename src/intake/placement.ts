/** The folders an explainer's facts live in. */
export const EXPLAINER_FOLDERS = [
  'deals',
  'clauses',
  'issues',
  'positions',
  'events',
  'figures',
  'differences',
  'unknowns',
  'sources',
] as const;

/** The folders all explainers share. */
export const REFERENCE_FOLDERS = ['organisations', 'people', 'terms', 'exchange-rates', 'sources'] as const;

export type Folder = (typeof EXPLAINER_FOLDERS)[number] | (typeof REFERENCE_FOLDERS)[number];

/** What a path means: the layout of `content/` is the only place that says which kind a file is. */
export type Placement =
  | { role: 'fact'; scope: string; folder: Folder; id: string }
  | { role: 'explainer'; scope: string }
  | { role: 'story'; scope: string; locale: 'ko' | 'en' }
  | { role: 'handbook' }
  | { role: 'misplaced' };

/** Reads a path relative to `content/`. */
export function placementOf(path: string): Placement {
  const [scope = '', folder, name, ...deeper] = path.split('/');
  if (path === 'README.md' || scope === 'handbook') return { role: 'handbook' };
  if (deeper.length > 0 || folder === undefined) return { role: 'misplaced' };
  if (name === undefined) return folder === 'explainer.mdx' ? { role: 'explainer', scope } : { role: 'misplaced' };
  if (!name.endsWith('.mdx')) return { role: 'misplaced' };
  const id = name.slice(0, -'.mdx'.length);
  if (folder === 'story') {
    return id === 'ko' || id === 'en' ? { role: 'story', scope, locale: id } : { role: 'misplaced' };
  }
  const folders: readonly string[] = scope === 'reference' ? REFERENCE_FOLDERS : EXPLAINER_FOLDERS;
  return folders.includes(folder) ? { role: 'fact', scope, folder: folder as Folder, id } : { role: 'misplaced' };
}
