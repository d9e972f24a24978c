import { pathToFileURL } from 'node:url';
import { embargoesIn, type Embargo } from '#facts/desk/embargo';
import { contentFolder } from '#intake/contentFolder';
import { readFolder } from '#intake/readFolder';

/** Embargoes that have opened since a publication began; all that have opened where none is known. */
export function openedSince(embargoes: readonly Embargo[], last: number | undefined, now: number): Embargo[] {
  return embargoes.filter(({ opens }) => opens <= now && (last === undefined || opens > last));
}

// `node src/cli/publish/due.ts [WHEN]`: exit 0 where something has opened since WHEN, and says how much; 1 where nothing has.
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const last = Date.parse(process.argv[2] ?? '');
  const due = openedSince(
    embargoesIn(readFolder(contentFolder()).files),
    Number.isNaN(last) ? undefined : last,
    Date.now(),
  );
  // Not which: the log of a run may be read by more people than the repository.
  console.log(`${due.length} embargoes have opened since the last publication.`);
  process.exitCode = due.length > 0 ? 0 : 1;
}
