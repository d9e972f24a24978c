import type { Page } from './site.ts';

/** What a page shows, as it stands: folds as the reader finds them. Shares are 0 to 1. */
export interface PageMeasure {
  height: number;
  screens: number;
  /** Screens to the end of what stands at its head: state, headline, dek, pictures, what each side holds. */
  head: number;
  /** Of all letters shown in the text, those of sentences an editor wrote: paragraphs, points, cells, what charts mean, notes. */
  written: number;
  /** How many letters those are. */
  prose: number;
  /** Of all lines, those that hold a source, a mark or a control and nothing else. */
  noted: number;
  /** Of all letters, those smaller than 14.7 px. */
  small: number;
  /** Controls that stand alone and are lower than a fingertip, or stand in a line and are lower than 24 px with its spacing. */
  tooLow: string[];
  /** Pixels that stand out over the edge. */
  wide: number;
}

/** Measures what `main` shows. */
export function measurePage(page: Page): Promise<PageMeasure> {
  return page.evaluate(() => {
    // A question that opens its answer is a sentence of the editor’s.
    const NOT_WRITTEN =
      '.cite, .status, .key, button, .meta, summary:not(.question > *), .more, .to-contents, .permalink, .toc, .other-lists';
    const NOT_TEXT = `${NOT_WRITTEN}, .known-days, .since, .state, svg, input, label`;
    const WRITTEN = 'p, li, td, th, dd, dt, h1, h2, h3, figcaption, caption, .question > summary, .boxed-title';
    const letters = { all: 0, written: 0, small: 0 };
    // What stands side by side is one line.
    const lines = new Map<number, boolean>();
    const walker = document.createTreeWalker(document.querySelector('main') as Element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement as Element;
      const count = (node.textContent ?? '').replace(/\s/g, '').length;
      if (
        count === 0 ||
        element.closest('.sr-only, .chart-explore, script, style, [hidden]') ||
        !element.checkVisibility()
      )
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
      if (boxes.length === 0) continue;
      const isWritten = !element.closest(NOT_TEXT) && element.closest(WRITTEN) !== null;
      letters.all += count;
      if (isWritten) letters.written += count;
      if (parseFloat(getComputedStyle(element).fontSize) < 14.7) letters.small += count;
      for (const { top, height } of boxes) {
        const line = Math.round((top + height / 2 + scrollY) / 14);
        // A line of a chart is none of sources, marks or controls.
        lines.set(line, (lines.get(line) ?? false) || isWritten || element.closest('svg') !== null);
      }
    }
    const alone =
      '.toc summary, .toc a, .more a, .to-contents a, .other-lists a, .pass-on button, .clause-fold > summary';
    const shown = [...document.querySelectorAll('main :is(a, button, summary)')].filter((one) => one.checkVisibility());
    const tooLow = shown.filter((control) => {
      const [box] = control.getClientRects();
      if (!box || box.width <= 1) return false;
      if (control.matches(alone)) return innerWidth < 1000 && box.height < 43.5;
      const line = control.closest('p, li, td, th, dd, dt, h1, h2, h3, summary, caption') ?? control;
      return Math.max(box.height, parseFloat(getComputedStyle(line).lineHeight)) < 24;
    });
    const lead = document.querySelector('.lead')?.getBoundingClientRect();
    const { scrollHeight: height, scrollWidth } = document.documentElement;
    return {
      height,
      screens: height / innerHeight,
      head: lead ? (lead.bottom + scrollY) / innerHeight : 0,
      written: letters.written / letters.all,
      prose: letters.written,
      noted: [...lines.values()].filter((isWritten) => !isWritten).length / lines.size,
      small: letters.small / letters.all,
      tooLow: tooLow.map((control) => control.outerHTML.slice(0, 100)),
      wide: Math.max(0, scrollWidth - innerWidth),
    };
  });
}
