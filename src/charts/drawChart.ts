import type { ChartSpec } from './chartSpec.ts';
import type { Drawn, Layout } from './form.ts';
import { FORMS } from './forms.ts';

/**
 * The last drawings, by all that they show. The past states of an explainer have most charts as they are, and in development a save
 * changes one at most.
 */
const drawn = new Map<string, string>();
/** Both widths and languages of fifty charts. */
const MOST_KEPT = 200;

/** What a chart needs to be drawn. */
type Shown = Drawn & Pick<ChartSpec, 'form'>;

/** A chart as it stands in a page, drawn at build. Ids begin with `prefix`, which must be the page’s only one of its kind. */
export function drawChart(spec: Shown, layout: Layout, prefix: string): string {
  const { form, title, description, marks, ticks, locale, unit } = spec;
  const shown = { title, description, marks, ...(ticks ? { ticks } : {}), locale, unit };
  const key = JSON.stringify([form, shown, layout, prefix]);
  const drawing = drawn.get(key) ?? FORMS[form].draw(shown, layout, prefix);
  // The oldest stands first.
  drawn.delete(key);
  drawn.set(key, drawing);
  for (const oldest of drawn.keys()) {
    if (drawn.size <= MOST_KEPT) break;
    drawn.delete(oldest);
  }
  return drawing;
}
