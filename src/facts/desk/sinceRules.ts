import { readCsv } from '#intake/csvTable';
import { readFrontmatter } from '#intake/frontmatter';
import { isPicture, pictureIn } from '#intake/picture';
import { placementOf } from '../kinds/placement.ts';
import type { Problem } from '#intake/problem';
import type { WrittenFact, WrittenFile } from '#intake/writtenFile';
import { fieldOfToday, inFormOfToday } from '../formerForm.ts';
import { isWordKind } from '../kinds/vocabulary.ts';
import { fieldTold, type Change } from '../kinds/fact.ts';
import { DECLARATIONS, type Folder } from '../kinds/folders.ts';
import { rowsAsData } from '../kinds/series.ts';
import { rowsIn, rowsPath } from './besideFacts.ts';
import { dayTold } from './dayTold.ts';
import { placeBeside } from './pictureBeside.ts';
import { standsTranslated } from '../rules/halfTexts.ts';
import { valueAt } from '../rules/fieldPath.ts';
import { saysTheSame, shownValues } from './shownValues.ts';
import { goneTakedowns, takedownsIn, tookDownField, tookDownFile, tookDownLine, type Taken } from './sinceTakedowns.ts';
import { changedQuietly, replacedQuietly, rewritten, toldWrongly, vanished } from './sinceWords.ts';

/** A fact as it stood, or stands, in a file. */
interface Kept {
  file: WrittenFact;
  folder: string;
  scope: string;
  id: string;
}

/**
 * What was published and is no longer so, without a word: every value, status, source and date of a published
 * explainer that differs from `past` needs a line in `history`, and no published file may be gone.
 */
export function findQuietChanges(past: readonly WrittenFile[], now: readonly WrittenFile[], ref: string): Problem[] {
  const published = scopesOf(past);
  const present = scopesOf(now);
  const gone = past.filter(({ path }) => {
    const at = placementOf(path);
    return at.role === 'explainer' && !present.has(at.scope);
  });
  const current = now.flatMap((file) => keep(file, now));
  const before = past
    .flatMap((file) => keep(file, past))
    // A word tells nothing itself and has no address: what is told in it is a fact's to say.
    .filter(({ scope, folder }) => isPublished(scope, published) && !isGone(scope, gone) && !isWordKind(folder));
  const named = new Set(now.map(({ path }) => path));
  const takenDown = takedownsIn(now);
  const of = ({ scope, id }: Kept): Taken[] =>
    takenDown.filter((each) => each.fact === id && (scope === 'reference' || each.scope === scope));
  return [
    ...gone.map((file) => vanished(file, ref)),
    ...goneTakedowns(past, now).map(({ head, line }) => rewritten(head, line, 'takenDown')),
    ...before.flatMap((old) => {
      const same = current.find(({ file }) => file.path === old.file.path) ?? movedTo(old, current);
      // After a revert the day we speak of may lie before the last line that readers saw: the new line comes after that.
      const day =
        [...asOfIn(past, old.scope), ...asOfIn(now, old.scope), ...historyOf(old).map(({ on }) => String(on))]
          .sort()
          .at(-1) ?? '';
      if (same) return compare(old, same, { day, taken: of(old) });
      const isLost = !named.has(old.file.path) && !tookDownFile(of(old), old.file.text);
      return isLost ? [vanished(old.file, ref)] : [];
    }),
  ];
}

/** The explainers among the files, by folder. */
export function scopesOf(files: readonly WrittenFile[]): Set<string> {
  return new Set(
    files.flatMap(({ path }) => {
      const at = placementOf(path);
      return at.role === 'explainer' ? [at.scope] : [];
    }),
  );
}

function isPublished(scope: string, published: ReadonlySet<string>): boolean {
  return published.has(scope) || (scope === 'reference' && published.size > 0);
}

function isGone(scope: string, gone: readonly WrittenFile[]): boolean {
  return gone.some(({ path }) => path.startsWith(`${scope}/`));
}

function keep(file: WrittenFile, files: readonly WrittenFile[]): Kept[] {
  const at = placementOf(file.path);
  const fact = at.role === 'fact' ? readFrontmatter(file).fact : undefined;
  if (at.role !== 'fact' || !fact) return [];
  const beside = DECLARATIONS[at.folder].rows && files.find(({ path }) => path === rowsPath(file.path));
  const rows = beside ? { rows: rowsAsData(rowsIn(readCsv(beside))) } : {};
  const data = { ...inFormOfToday(at.folder, fact.data), ...rows, ...pictureOf(fact, at.folder, files) };
  const today = { ...fact, data };
  return [{ file: today, folder: at.folder, scope: at.scope, id: at.id }];
}

/** Which picture lies beside a fact, as a field: its file may stay and what it shows be another. */
function pictureOf({ path, data }: WrittenFact, folder: Folder, files: readonly WrittenFile[]): { picture?: string } {
  const beside = DECLARATIONS[folder].picture && placeBeside(path, data['file']);
  const file = beside ? files.find((each) => each.path === beside) : undefined;
  const mark = file && !file.unread && isPicture(file.path) ? pictureIn(file).mark : undefined;
  return mark === undefined ? {} : { picture: mark };
}

/** A source that two explainers came to share moves to `reference/` and keeps its id: nothing is lost. */
function movedTo(old: Kept, current: readonly Kept[]): Kept | undefined {
  return current.find(({ id, scope }) => id === old.id && (scope === 'reference' || scope === old.scope));
}

/** The day to suggest for a change: the explainer's own "now"; none where no head can be read. */
function asOfIn(files: readonly WrittenFile[], scope: string): string[] {
  const heads = files.filter(({ path }) => placementOf(path).role === 'explainer');
  const head = heads.find(({ path }) => path.startsWith(`${scope}/`)) ?? heads[0];
  const day = head && dayTold(head);
  return day === undefined ? [] : [day];
}

function compare(old: Kept, same: Kept, { day, taken }: { day: string; taken: readonly Taken[] }): Problem[] {
  const was = shownValues(old.file.data);
  const now = shownValues(same.file.data);
  const told = historyOf(same);
  const known = historyOf(old);
  const fresh = told.filter((entry) => !known.some((each) => standsTranslated(each, entry)));
  const fields = [...new Set([...was.keys(), ...now.keys()])].filter((key) => was.get(key) !== now.get(key));
  const lost = known.filter((entry) => !told.some((each) => standsTranslated(entry, each)));
  return [
    ...lost.filter((entry) => !tookDownLine(taken, entry, told)).map((entry) => rewritten(same.file, entry)),
    ...fields
      // A row that is new, or a cell that was empty, changes nothing that was said.
      .filter((key) => !isCell(key) || was.has(key))
      // Another file is told by its own name.
      .filter((key) => key !== PICTURE || (was.has(key) && now.has(key) && !fields.includes('file')))
      .filter((key) => !tookDownField(taken, key, old.file.data))
      .filter((key) => key !== 'conflicts' || !onlyAdded(old.file.data[key], same.file.data[key]))
      .flatMap((key) =>
        judge(
          key,
          old.file,
          same.file,
          fresh.filter(({ field }) => (isCell(key) ? field : rootOf(field)) === key),
          day,
        ),
      ),
  ];
}

/** The lines of `history`, each naming its field as it is called today. */
function historyOf({ file: { data }, folder }: Kept): Change[] {
  const lines = Array.isArray(data['history']) ? (data['history'] as Change[]) : [];
  return lines
    .filter((each) => each !== null && typeof each === 'object')
    .map((each) => ({ ...each, field: fieldOfToday(folder, fieldTold({ ...each, field: String(each.field) })) }));
}

/** A value seen elsewhere and set beside ours changes nothing that was said. */
function onlyAdded(old: unknown, now: unknown): boolean {
  const kept = Array.isArray(now) ? now : [];
  return !Array.isArray(old) || old.every((each) => kept.some((other) => saysTheSame(each, other)));
}

function judge(key: string, old: WrittenFact, now: WrittenFact, entries: readonly Change[], day: string): Problem[] {
  // One picture takes another's place in the same file: nothing of either can stand in `was`. What waits for its hour needs a file of its own.
  if (key === PICTURE)
    return entries.some(({ embargo }) => embargo === undefined) ? [] : [replacedQuietly(old, now, day)];
  if (entries.length === 0) return [changedQuietly(key, old, now, day)];
  const wasTold = entries.some(({ field, was }) => tells(was, valueAt(old.data, field)));
  const nowTold = entries.some(({ field, now: is }) => tells(is, valueAt(now.data, field)));
  const saysWhat = entries.some(({ was, now: is }) => was !== undefined || is !== undefined);
  return wasTold && nowTold && saysWhat ? [] : [toldWrongly(key, old, now, day)];
}

/** A list cannot stand in `was`: there, words are taken at their word. */
function tells(written: unknown, actual: unknown): boolean {
  if (Array.isArray(actual)) return true;
  return actual === undefined || actual === null || saysTheSame(written, actual);
}

const PICTURE = 'picture';
const isCell = (key: string): boolean => key.startsWith('rows.');

function rootOf(field: unknown): string {
  return String(field).split(/[.[]/)[0] ?? '';
}
