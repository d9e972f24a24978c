import { parseDocument, visit, type Document } from 'yaml';
import { isWordKind } from '#facts/kinds/vocabulary';
import { placementOf } from '#facts/kinds/placement';
import { countLines, type WrittenFile } from '#intake/writtenFile';

const YAML = /^---\n([\s\S]*?\n)---\n/;

/** Content in which an explainer is published in Korean first: `translation: pending`, no English in its facts, no English story. */
export function koreanFirst(files: readonly WrittenFile[], scope: string): WrittenFile[] {
  return files.flatMap((file) => {
    const at = placementOf(file.path);
    if (at.role === 'handbook' || at.role === 'misplaced' || at.scope !== scope) return [file];
    if (at.role === 'story') return at.locale === 'en' ? [] : [file];
    if (at.role !== 'explainer' && (at.role !== 'fact' || isWordKind(at.folder))) return [file];
    const written = parseDocument(YAML.exec(file.text)?.[1] ?? '');
    if (at.role === 'explainer') written.set('translation', 'pending');
    cutEnglish(written);
    const text = `---\n${written.toString({ lineWidth: 0 })}---\n`;
    return [{ path: file.path, text, lines: countLines(text) }];
  });
}

function cutEnglish(written: Document): void {
  visit(written, {
    Map(_, group, above) {
      const parent = above.at(-1);
      const key = parent && 'key' in parent ? String(parent.key) : '';
      if (key === 'beside') return visit.SKIP;
      if (typeof group.get('ko') === 'string') group.delete('en');
      if (group.get('lang') === 'ko') group.delete('translation');
      return undefined;
    },
  });
}
