import type { Message, Problem } from '#intake/problem';
import { findAcceptedBy } from './deskWaivers.ts';
import { isPicture } from '#intake/picture';
import { bytesOf, isContent, hashOf, textOf, writeChange, type Bytes } from './deskFiles.ts';
import { textOfSent } from './deskPictures.ts';
import { editedText, type Edit } from './deskEdits.ts';
import { told, type Telling } from './deskTelling.ts';
import { factIn, mended } from '#mend/mended';
import { pictureInPlace } from '#mend/pictureSent';
import { judgeChange } from '#mend/judgeChange';
import type { Published, UntoldChange } from '#mend/untold';

/** What an editor wants saved, in one: edits of files, new files, and what is to be said of them. */
export interface Wanted {
  edits: Edit[];
  creates?: { file: string; text: string; bytes?: Buffer }[];
  /** The day on the editor's clock. */
  today: string;
  telling?: Telling;
  /** Reasons to accept what was read in prose, by the rule's code. */
  accepts?: Record<string, string>;
}

export type Saved =
  | { saved: number; judgeMs: number; files: string[] }
  | { refused: Message; at?: number }
  | { mistakes: Problem[] }
  | { needs: { values: UntoldChange[]; undated: string[] } }
  | { changed: { file: string; theirs: string } };

interface Kept {
  before: ReadonlyMap<string, string | undefined>;
  after: ReadonlyMap<string, string | undefined>;
  /** Of pictures, the bytes that were there. */
  bytes: Bytes;
}

const saves: Kept[] = [];
/** As many can be taken back: a day’s work. Each keeps in memory what its files said before and after. */
const MOST_SAVES = 200;

/** Saves what is wanted, or says why not; until it is judged, no byte is written. */
export function save(root: string, wanted: Wanted, published: Published | undefined): Saved {
  const change = new Map<string, string | undefined>();
  const sent = new Map<string, Buffer>();
  for (const [at, edit] of wanted.edits.entries()) {
    const onDisk = isPicture(edit.file) ? undefined : textOf(root, edit.file);
    if (onDisk === undefined) return { refused: NO_FILE, at };
    if (hashOf(onDisk) !== edit.hash) return { changed: { file: edit.file, theirs: onDisk } };
    const before = change.get(edit.file) ?? onDisk;
    const edited = 'picture' in edit ? withPicture(root, before, edit, change, sent) : editedText(before, edit);
    if ('refused' in edited) return { ...edited, at };
    change.set(edit.file, edited.text);
  }
  for (const { file, text, bytes } of wanted.creates ?? []) {
    if (!isContent(root, file)) return { refused: NO_FILE };
    if (textOf(root, file) !== undefined) return { refused: TAKEN };
    if (bytes) sent.set(file, bytes);
    change.set(file, bytes ? textOfSent(file, bytes) : text);
  }
  return keep(root, wanted, published, change, sent);
}

/** The file of a fact that shows another picture; what becomes of the pictures goes into the change. */
function withPicture(
  root: string,
  text: string,
  { file, picture }: Extract<Edit, { picture: string }>,
  change: Map<string, string | undefined>,
  sent: Map<string, Buffer>,
): { text: string } | { refused: Message } {
  const fact = factIn({ path: file, text });
  if (!fact) return { refused: NO_FILE };
  const placed = pictureInPlace(file, fact.data['file'], picture);
  if ('refused' in placed) return placed;
  if (placed.was !== undefined && textOf(root, placed.file) !== undefined) return { refused: TAKEN };
  const next = mended(fact, { ...fact.data, file: placed.name });
  if (next === undefined || !isContent(root, placed.file)) return { refused: NO_FILE };
  change.set(placed.file, textOfSent(placed.file, placed.bytes));
  sent.set(placed.file, placed.bytes);
  if (placed.was !== undefined) change.set(placed.was, undefined);
  return { text: next };
}

function keep(
  root: string,
  wanted: Wanted,
  published: Published | undefined,
  change: Map<string, string | undefined>,
  sent: Bytes,
): Saved {
  const began = performance.now();
  let { judged, mistakes } = judgeChange(root, change);
  for (const [file, text] of findAcceptedBy(mistakes, change, root, wanted)) change.set(file, text);
  if (wanted.accepts && mistakes.length > 0) ({ judged, mistakes } = judgeChange(root, change));
  if (mistakes.length > 0) return { mistakes };
  if (published) {
    const telling = told(published, judged.files, change, wanted);
    if ('needs' in telling || 'refused' in telling) return telling;
    if (telling.texts.size > 0) {
      for (const [file, text] of telling.texts) change.set(file, text);
      ({ mistakes } = judgeChange(root, change));
      if (mistakes.length > 0) return { mistakes };
    }
  }
  const judgeMs = performance.now() - began;
  const before = new Map([...change].map(([file]) => [file, textOf(root, file)]));
  const bytes = new Map([...change.keys()].filter(isPicture).flatMap((file) => bytesIn(root, file)));
  writeChange(root, change, sent);
  saves.push({ before, after: change, bytes });
  if (saves.length > MOST_SAVES) saves.shift();
  return { saved: saves.length - 1, judgeMs, files: [...change.keys()] };
}

/** Takes a save back, letter by letter, unless somebody has written there since. */
export function undo(root: string, which: number): Saved {
  const kept = saves[which];
  if (!kept) return { refused: NO_FILE };
  for (const [file, text] of kept.after)
    if (textOf(root, file) !== text) return { changed: { file, theirs: textOf(root, file) ?? '' } };
  const { mistakes } = judgeChange(root, kept.before);
  if (mistakes.length > 0) return { mistakes };
  writeChange(root, kept.before, kept.bytes);
  return { saved: which, judgeMs: 0, files: [...kept.before.keys()] };
}

function bytesIn(root: string, file: string): [string, Buffer][] {
  const bytes = bytesOf(root, file);
  return bytes ? [[file, bytes]] : [];
}

const NO_FILE: Message = {
  ko: '그런 파일은 없거나 데스크가 쓸 수 없는 자리입니다',
  en: 'There is no such file that the desk may write',
};
const TAKEN: Message = { ko: '그 id의 파일이 이미 있습니다', en: 'There is a file of that id already' };
