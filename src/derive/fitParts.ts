import { BYTES_OF_PLACE } from './listWeight.ts';

/** Entries of a list that stand together: those of a year or a kind. */
export interface ListGroup {
  /** As an address says it. */
  name: string;
  /** In reading order, each with what it weighs on its page. */
  entries: readonly { id: string; bytes: number }[];
  /** Its place, where that and not its entries is led to. */
  place?: string;
}

/** One page of a list. */
export interface ListPart {
  /** Its address under the list’s own; empty for the first page, which has that. */
  name: string;
  /** The groups of which it has entries, as `2024`, in order. */
  groups: readonly string[];
  /** Of a group that is too large for one page, which of its pages this is, from 1. */
  piece: number | undefined;
  entries: ReadonlySet<string>;
  /** What is led to on it, as a fragment. */
  places: readonly string[];
}

const weightOf = ({ entries }: ListGroup): number => entries.reduce((sum, { bytes }) => sum + bytes, 0);
const placesOf = ({ entries, place }: ListGroup): string[] =>
  place === undefined ? entries.map(({ id }) => id) : [place];

/**
 * Groups of entries on as few pages as hold them: one, if all have room. Else the first page takes groups for as long as there is room,
 * and each other has a page of its own, or several. A list that grows gains pages and loses none: what is published stays.
 */
export function fitParts(groups: readonly ListGroup[], room: number): readonly ListPart[] {
  if (groups.reduce((sum, group) => sum + weightOf(group), 0) <= room) return [partOf('', groups)];
  const pieces = groups.flatMap((group) => inPieces(group, room));
  const first = leading(pieces, room);
  return [
    partOf('', first),
    ...pieces
      .slice(first.length)
      .map((piece) => partOf(piece.piece > 1 ? `${piece.name}-${piece.piece}` : piece.name, [piece])),
  ];
}

type Piece = ListGroup & { piece: number; of: number };

/** A group that one page would not hold, in as many pieces of like weight as it takes. */
function inPieces(group: ListGroup, room: number): Piece[] {
  const of = Math.ceil(weightOf(group) / room);
  const each = weightOf(group) / of;
  let sum = 0;
  const pieces = Map.groupBy(group.entries, ({ bytes }) => {
    sum += bytes;
    return Math.min(of, Math.floor((sum - bytes / 2) / each) + 1);
  });
  const { name, place } = group;
  return [...pieces].map(([piece, entries]) => ({ name, entries, piece, of, ...(place !== undefined && { place }) }));
}

/** The groups that stand on the first page, whole; one does, or its first piece, whatever it weighs. It bears the places of all that has moved to others too. */
function leading(pieces: readonly Piece[], room: number): readonly Piece[] {
  const all = pieces.flatMap(placesOf).length;
  let [bytes, places, count] = [0, 0, 0];
  for (const piece of pieces) {
    bytes += weightOf(piece);
    places += placesOf(piece).length;
    if (count > 0 && (piece.of > 1 || bytes + (all - places) * BYTES_OF_PLACE > room)) break;
    count += 1;
  }
  return pieces.slice(0, count);
}

function partOf(name: string, groups: readonly (ListGroup | Piece)[]): ListPart {
  const cut = groups.flatMap((group) => ('of' in group && group.of > 1 ? [group.piece] : []));
  return {
    name,
    groups: groups.map((group) => group.name),
    piece: groups.length === 1 ? cut[0] : undefined,
    entries: new Set(groups.flatMap(({ entries }) => entries.map(({ id }) => id))),
    // The place of a group is where it begins.
    places: groups.flatMap((group) =>
      group.place !== undefined && 'of' in group && group.piece > 1 ? [] : placesOf(group),
    ),
  };
}
