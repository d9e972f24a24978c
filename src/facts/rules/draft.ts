import type { Edit, Span } from '#intake/problem';
import type { CsvTable } from '#intake/csvTable';
import type { Finding, Path, WrittenFact, WrittenFile } from '#intake/writtenFile';
import { keySpan, spanInText, spanOf } from '#intake/writtenFile';
import type { Fact } from '../kinds/dossier.ts';
import type { Folder } from '../kinds/folders.ts';
import type { Word } from '../kinds/vocabulary.ts';
import type { Explainer } from '../kinds/explainer.ts';

/** A fact that fits its schema, with the file it stands in, while it is still being checked against the others. */
export interface Draft {
  file: WrittenFact;
  /** The rows that stand beside it. */
  table?: CsvTable;
  /** The explainer's folder, or `reference`. */
  scope: string;
  folder: Folder | 'explainer';
  id: string;
  fact: Fact | Word | (Explainer & { folder: 'explainer' });
  /** Some of its English is still to come. */
  isHalf?: true;
}

/** Where in the draft a rule points. `text` marks characters inside a text value. */
export interface Pointer {
  path: Path;
  side?: 'key' | 'value';
  text?: { from: number; to: number };
  /** A place in the rows beside the fact, instead. */
  inRows?: Span;
}

/** What a rule found wrong in a draft. */
export type DraftFinding = Omit<Finding, 'rule' | 'span' | 'field' | 'fix' | 'accepted'> & {
  at: Pointer;
  /** A repair that cannot change a meaning: in the value at `at`, `written` becomes `mended`. */
  replace?: { written: string; mended: string };
  /** The sentence that was read, where it does not stand at `at`. */
  read?: string;
};

/** The same with the rule it breaks, where a reading finds what several rules forbid. */
export type Told = DraftFinding & Pick<Finding, 'rule' | 'accepted'>;

/** The file that a finding speaks of: the fact's own, or that of its rows. */
export function fileOf(draft: Draft, { at }: Pick<Told, 'at'>): WrittenFile {
  return (at.inRows && draft.table?.file) ?? draft.file;
}

/** The draft's finding as a finding in its file. */
export function inFile(draft: Draft, { at, replace, read: _read, ...finding }: Told): Finding {
  const field = at.path.map((key, n) => (typeof key === 'number' ? `[${key}]` : n === 0 ? key : `.${key}`)).join('');
  const span = at.inRows ?? spanAt(draft.file, at);
  return { ...finding, field, span, ...(replace ? repair(fileOf(draft, { at }).text, span, replace) : {}) };
}

/** The value with its quotation marks as they were. One that YAML has to decode is left to the editor. */
function repair(text: string, span: Span, { written, mended }: { written: string; mended: string }): { fix?: Edit } {
  const value = text.slice(span.start, span.end);
  return value.includes(written) ? { fix: { span, text: value.replace(written, () => mended) } } : {};
}

function spanAt(file: WrittenFact, at: Pointer) {
  if (at.text) return spanInText(file, at.path, at.text.from, at.text.to);
  return at.side === 'key' ? keySpan(file, at.path) : spanOf(file, at.path);
}
