import type { Poll } from '#facts/kinds/poll';
import type { ChartMark } from '../chartSpec.ts';
import { idsOf, SAID, worded, written, type Setting } from '../setting.ts';

/** One mark for each answer, in the poll's own order. */
export function pollMarks(setting: Setting, polls: readonly Poll[]): ChartMark[] {
  return polls.flatMap((poll) =>
    poll.answers.map(({ title, percent }): ChartMark => ({
      ...worded(setting, poll, title[setting.locale], []),
      value: percent,
      figure: written(setting, { form: 'share', percent }),
      colour: 'others',
      segments: [{ factId: poll.id, value: percent, fill: SAID.includes(poll.status) ? 'outline' : 'solid' }],
      state: poll.question[setting.locale],
      sourceIds: idsOf(poll.sources),
    })),
  );
}
