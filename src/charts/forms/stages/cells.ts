import type { ChartMark } from '../../chartSpec.ts';

/** One step of a clause in its column: from which day, and over how many rows it runs on. Without a mark: before it was. */
export interface Cell {
  day: string;
  rows: number;
  mark?: ChartMark;
}

interface Column {
  name: string;
  cells: Cell[];
}

/** The days on which anything changed, and each clause’s steps over them. */
export function cellsOf(marks: readonly ChartMark[]): { days: { day: string; name: string }[]; columns: Column[] } {
  const dated = new Map(
    [...marks].sort((a, b) => dayOf(a).localeCompare(dayOf(b))).map((mark) => [dayOf(mark), mark] as const),
  );
  const isTwice = (name: string): boolean => [...dated.values()].filter((mark) => mark.name === name).length > 1;
  // Two steps within one month are told apart by their days.
  const days = [...dated].map(([day, { name, date }]) => ({ day, name: isTwice(name) ? date : name }));
  const names = [...new Set(marks.map(({ series = '' }) => series))];
  return {
    days,
    columns: names.map((name) => ({
      name,
      cells: cellsIn(
        marks.filter((mark) => mark.series === name),
        days,
      ),
    })),
  };
}

function cellsIn(steps: readonly ChartMark[], days: readonly { day: string }[]): Cell[] {
  const begins = days.flatMap(({ day }, at) => {
    const mark = steps.find((step) => dayOf(step) === day);
    return mark ? [{ at, mark }] : [];
  });
  const first = begins[0]?.at ?? 0;
  const before: Cell[] = first > 0 ? [{ day: days[0]?.day ?? '', rows: first }] : [];
  return [
    ...before,
    ...begins.map(({ at, mark }, n) => ({ day: dayOf(mark), rows: (begins[n + 1]?.at ?? days.length) - at, mark })),
  ];
}

const dayOf = ({ days }: ChartMark): string => days?.from ?? '';
