import { readFrontmatter } from '#intake/frontmatter';
import type { WrittenFile } from '#intake/writtenFile';
import { placementOf } from '#facts/kinds/placement';
import { valueAt } from '#facts/rules/fieldPath';
import { sentencesIn } from '#facts/rules/writtenSentences';
import { isTaken } from '#facts/values/takenWords';
import type { Taken } from '#facts/desk/sinceTakedowns';

/** The words of a takedown, found by their hash in content of before; undefined where they are not there any more either. */
export function wordsBefore(line: Taken, past: readonly WrittenFile[]): unknown {
  const files = past.filter(({ path }) => {
    const at = placementOf(path);
    if (at.role === 'fact') return line.fact === at.id && [line.scope, 'reference'].includes(at.scope);
    return line.fact === undefined && (at.role === 'story' || at.role === 'explainer') && at.scope === line.scope;
  });
  for (const file of files) {
    const found = candidates(line, file).find((words) => isTaken(line, words));
    if (found !== undefined) return found;
  }
  return undefined;
}

function candidates({ what, field = '' }: Taken, file: WrittenFile): unknown[] {
  if (what === 'fact') return [file.text];
  if (what === 'sentence') return sentencesIn(file).map(({ text }) => text);
  const data = readFrontmatter(file).fact?.data;
  const [at = 'history'] = what === 'past' ? [field.replace(/\[\d+\]/, '')] : [];
  const history: unknown[] = Array.isArray(data?.['history']) ? data['history'] : [];
  // Lines above it may have been taken down before: it stands at another place now.
  return what === 'past' ? history.map((entry) => valueAt({ history: entry }, at)) : [valueAt(data, field)];
}
