import { z } from 'zod';
import { choice, told } from '../values/describe.ts';
import { TextSchema } from '../values/text.ts';
import { CHART_FORMS, FORM_NAMES, type ChartForm } from './forms.ts';
import { SHOWS_REFERS, ShowsSchema } from './selections.ts';

const MEANINGS = Object.fromEntries(FORM_NAMES.map((form) => [form, CHART_FORMS[form].for.ko])) as Record<
  ChartForm,
  string
>;

/** A chart of the explainer: a form and a selection. Its numbers come from facts; only its words are written here. */
export const ChartEntrySchema = z.strictObject({
  form: choice(FORM_NAMES, MEANINGS).meta(told('어떤 모양으로 그리나', 'bars')),
  shows: ShowsSchema,
  /** What is shown. */
  title: TextSchema.meta(told('무엇을 보이나', { ko: '누리로 들어간 돈', en: 'Money into Nuri' })),
  /** The one sentence under it: what it means. */
  takeaway: TextSchema.meta(told('그림 아래 한 문장: 무엇을 뜻하나')),
});
export type ChartEntry = z.infer<typeof ChartEntrySchema>;

/** Which field of `charts` names which kinds; see Declaration.refers. */
export const CHART_REFERS = Object.fromEntries(
  Object.entries(SHOWS_REFERS).map(([field, kinds]) => [`charts.*.shows.${field}`, kinds]),
);
