/**
 * On which screens the parts of a form set in HTML stand beside each other: on every one, from a phone of the usual width on, or from a
 * tablet on. Style sheets ask their container for the same widths (`data-room`).
 */
export type Room = 'every' | 'phone' | 'tablet';

/** What a screen of 320 pixels leaves for a chart, and one of 375. */
const [LEAST, OF_A_PHONE] = [276, 331];

/** By how many pixels the parts take beside each other, in whatever letters the reader’s machine has. */
export const roomFor = (width: number): Room => (width <= LEAST ? 'every' : width <= OF_A_PHONE ? 'phone' : 'tablet');
