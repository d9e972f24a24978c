import { choice } from './describe.ts';

/** The slots that parties take, in the order in which they are given out. They mean nothing: a colour is nobody's. */
export const COLOUR_SLOTS = ['blue', 'green', 'orange', 'violet', 'rose', 'brown'] as const;
export type ColourSlot = (typeof COLOUR_SLOTS)[number];

/** What a file may name. Authorities and newsrooms have a colour each, whoever they are, and leave the slots to parties. */
export const COLOURS = [...COLOUR_SLOTS, 'regulators', 'press'] as const;

/** The colour somebody is shown in; `others` is the neutral one of whoever has none. */
export type PartyColour = (typeof COLOURS)[number] | 'others';

export const ColourSchema = choice(COLOURS, {
  blue: '파랑',
  green: '초록',
  orange: '주황',
  violet: '보라',
  rose: '장미색',
  brown: '갈색',
  regulators: '당국의 색',
  press: '언론의 색',
});
