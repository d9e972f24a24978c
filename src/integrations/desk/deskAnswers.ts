import type { AssembledFolder } from '#facts/desk/assembleFolder';
import { isPartialDate } from '#facts/values/when';
import { rowsOf } from '#mend/cells';
import { deskIndex } from '#mend/deskIndex';
import { fieldOf } from '#mend/fieldAsked';
import { newFilesOf, newKinds, type NewAsked } from '#mend/newFiles';
import { publisherAt, toldChanges, waitingIn } from '#mend/overview';
import { readTyped } from '#mend/readBack';
import { sectionAsked } from '#mend/sectionBlocks';
import { storyPartOf } from '#mend/storyParts';
import { placeablesIn } from '#mend/widgets';
import { hashOf, textOf } from './deskFiles.ts';
import { handOver, publishedContent, remoteOf } from './deskGit.ts';
import { save, undo, type Wanted } from './deskSave.ts';

/** What the desk can be asked, by name. `asked` is what was sent, of which nothing is believed. */
export type Answers = Record<string, (asked: Record<string, unknown>) => unknown>;

/** The desk of a content folder. `look` gives the content as it stands, judged. */
export function answersOf(root: string, look: () => AssembledFolder): Answers {
  const hashed = (file: string) => {
    const text = textOf(root, file);
    return text === undefined ? undefined : { file, text, hash: hashOf(text) };
  };
  return {
    index: () => {
      const { files, dossiers } = look();
      return deskIndex(files, dossiers);
    },
    field: ({ file, path }) => {
      const known = hashed(String(file));
      return known ? (fieldOf(known, isPath(path) ? path : []) ?? GONE) : GONE;
    },
    part: ({ file, part }) => storyPartOf((path) => hashed(path), String(file), Number(part)) ?? GONE,
    read: ({ file, path, typed }) => {
      const known = hashed(String(file));
      const scope = String(file).split('/')[0];
      const { dossiers } = look();
      const dossier = dossiers.find(({ explainer }) => explainer.id === scope) ?? dossiers[0];
      // A file that is only begun is not there yet; its place says what its fields are.
      return isPath(path) ? readTyped(known ?? { file: String(file), text: '' }, path, typed, dossier) : GONE;
    },
    rows: ({ file }) => {
      const known = String(file).endsWith('.csv') ? hashed(String(file)) : undefined;
      return known ? { hash: known.hash, rows: rowsOf(known.text) } : GONE;
    },
    save: (asked) => {
      const { edits, creates, today } = asked;
      if (!Array.isArray(edits) || !isPartialDate(String(today))) return GONE;
      const made = newFilesOf(look().files, Array.isArray(creates) ? (creates as NewAsked[]) : []);
      if ('refused' in made) return made;
      return save(root, { ...(asked as unknown as Wanted), creates: made.files }, publishedContent(root));
    },
    undo: ({ saved }) => undo(root, Number(saved)),
    kinds: () => newKinds(),
    section: ({ file, section }) => sectionAsked((path) => hashed(path), String(file), String(section)) ?? GONE,
    widgets: ({ file }) => {
      const { dossiers } = look();
      const dossier = dossiers.find(({ explainer }) => explainer.id === String(file).split('/')[0]);
      return { widgets: dossier ? placeablesIn(dossier, dossiers) : [] };
    },
    publisher: ({ url }) => publisherAt(look().files, String(url)),
    state: () => {
      const { mistakes, notes, files } = look();
      return { mistakes, notes, ...waitingIn(files, mistakes) };
    },
    changes: () => {
      const published = publishedContent(root);
      if (!published) return { changes: [], ref: '', remote: '', tool: '' };
      return {
        changes: toldChanges(published, look()),
        ref: published.ref,
        ...remoteOf(root),
      };
    },
    handover: ({ branch, message, push, request }) => {
      if (!/^[a-z0-9][a-z0-9/-]{2,80}$/.test(String(branch)) || String(message).trim() === '')
        return {
          refused: {
            ko: '갈래의 이름은 소문자·숫자·하이픈으로, 무엇을 고쳤는지는 한 줄 넘게 쓰세요',
            en: 'A branch has a name in lower case, and a message that says what changed',
          },
        };
      return handOver(root, {
        branch: String(branch),
        message: String(message),
        push: push === true,
        request: request === true,
      });
    },
  };
}

const GONE = { refused: { ko: '그런 자리는 없습니다', en: 'There is no such place' } };

const isPath = (path: unknown): path is (string | number)[] =>
  Array.isArray(path) && path.every((key) => typeof key === 'string' || Number.isInteger(key));
