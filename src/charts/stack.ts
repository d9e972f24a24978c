/**
 * The row of each mark on an axis, from 0, so that no two marks touch: each takes the lowest row with room for it.
 * `places` are shares of the width in rising order; `width` and `pitch`, the room that a mark needs, are pixels.
 */
export function stack(places: readonly number[], width: number, pitch: number): number[] {
  const ends: number[] = [];
  return places.map((place) => {
    const at = place * width;
    const free = ends.findIndex((end) => at - end >= pitch);
    const row = free < 0 ? ends.length : free;
    ends[row] = at;
    return row;
  });
}
