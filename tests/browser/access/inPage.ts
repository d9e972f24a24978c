/**
 * Looks at the page as it stands in the browser. Every function is sent there on its own, so it carries all it needs; each
 * returns its offenders in words.
 */

export function wrongLanguage(): string[] {
  const lang = document.documentElement.lang;
  const body = document.body.cloneNode(true) as HTMLElement;
  for (const other of body.querySelectorAll('[lang], script, style, template, code, textarea, .sources, cite, data'))
    other.remove();
  const letters = (body.textContent ?? '').match(/\p{L}/gu) ?? [];
  const share = letters.filter((letter) => /[가-힣]/.test(letter)).length / Math.max(1, letters.length);
  // A page that speaks both says so by `lang` on its parts.
  const isRight = letters.length < 200 || (lang === 'ko' ? share > 0.6 : share < 0.02);
  return isRight ? [] : [`lang=${lang}, ${Math.round(share * 100)} % Hangul`];
}

export function fileNameAsText(): string[] {
  return [...document.querySelectorAll('img, [role=img][aria-label]')]
    .map((image) => image.getAttribute('alt') ?? image.getAttribute('aria-label') ?? '')
    .filter((text) => /\.(png|jpe?g|gif|svg|webp|avif)$|^(image|img|chart|figure)[-_ ]?\d*$/i.test(text.trim()));
}

export function smallText(): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = new Set<string>();
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    if (!parent || !walker.currentNode.textContent?.trim() || !parent.checkVisibility()) continue;
    if (parent.closest('script, style, template, noscript')) continue;
    const size = parseFloat(getComputedStyle(parent).fontSize);
    if (size < 12) found.add(`${size}px: ${walker.currentNode.textContent.trim().slice(0, 40)}`);
  }
  return [...found];
}

export function tableWithoutCaption(): string[] {
  return [...document.querySelectorAll('table')]
    .filter((table) => {
      const by = table.getAttribute('aria-labelledby')?.split(' ') ?? [];
      const names = [table.caption, ...by.map((id) => document.getElementById(id))];
      return names.every((named) => !named?.textContent?.trim());
    })
    .map((table) => table.outerHTML.slice(0, 80));
}

export function tableWithoutHeads(): string[] {
  return [...document.querySelectorAll('table')]
    .filter((table) => !table.querySelector('th[scope]'))
    .map((table) => table.caption?.textContent ?? 'table');
}

export function rowWithoutHead(): string[] {
  return [...document.querySelectorAll('tbody tr')]
    .filter((row) => !row.querySelector('th[scope=row], th[scope=rowgroup]'))
    .map((row) => (row.textContent ?? '').slice(0, 60));
}

export function firstHeadings(): string[] {
  const headings = [...document.querySelectorAll('h1')].map((heading) => heading.textContent ?? '');
  return headings.length === 1 ? [] : [`${headings.length} h1: ${headings.join(' | ')}`];
}

/** A chart in somebody else’s page has its headline in that page’s company, and no font of its own. */
export function otherHeadlineFace(): string[] {
  if (location.pathname.includes('/embed/')) return [];
  return [...document.querySelectorAll('h1')]
    .map((headline) => getComputedStyle(headline).fontFamily.split(',')[0] ?? '')
    .filter((family) => family !== 'Headline');
}

export function emptyLinkWords(): string[] {
  const empty = /^(여기|이곳|클릭|바로가기|링크|더|보기|here|click here|link|this|read more|more)$/i;
  return [...document.querySelectorAll('a[href]')]
    .filter((link) => link.closest('[aria-hidden=true]') === null)
    .map((link) => (link.getAttribute('aria-label') ?? link.textContent ?? '').trim())
    .filter((words) => words === '' || empty.test(words));
}

export function linkByColourAlone(): string[] {
  const isMarked = (link: Element, around: Element): boolean => {
    const own = getComputedStyle(link);
    const inner = [link, ...link.querySelectorAll('*')].some(
      (part) =>
        getComputedStyle(part).textDecorationLine.includes('underline') ||
        parseFloat(getComputedStyle(part).borderBottomWidth) > 0,
    );
    return inner || own.fontWeight !== getComputedStyle(around).fontWeight || own.display !== 'inline';
  };
  return [
    ...document.querySelectorAll<HTMLElement>('main p a[href], main li a[href], main td a[href], main dd a[href]'),
  ]
    .filter((link) => link.checkVisibility() && !link.closest('svg'))
    .filter((link) => {
      const around = link.closest('p, li, td, dd');
      // A link that is all its block says has no sentence to be told from.
      return around && around.textContent?.trim() !== link.textContent?.trim() && !isMarked(link, around);
    })
    .map((link) => link.outerHTML.slice(0, 90));
}

export function unseenFocus(): string[] {
  const stops = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, summary, input, select, textarea, [tabindex="0"]'),
  ].filter((stop) => stop.checkVisibility({ visibilityProperty: true }) && !stop.closest('svg'));
  const seen = (stop: HTMLElement): string => {
    const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(stop);
    return outlineStyle === 'none' || outlineWidth === '0px' || outlineColor === 'rgba(0, 0, 0, 0)'
      ? boxShadow
      : `${outlineStyle} ${outlineWidth}`;
  };
  const found = stops.filter((stop) => {
    const before = seen(stop);
    stop.focus({ focusVisible: true } as FocusOptions);
    // A radio of a group that script may not focus is focused through its checked sibling.
    if (document.activeElement !== stop) return false;
    return seen(stop) === before;
  });
  (document.activeElement as HTMLElement | null)?.blur();
  return found.map((stop) => stop.outerHTML.slice(0, 90));
}

export function emptyCanvas(): string[] {
  return [...document.querySelectorAll('canvas')]
    .filter((canvas) => !canvas.closest('[aria-hidden=true]'))
    .filter((canvas) => !canvas.textContent?.trim() && !canvas.getAttribute('aria-label'))
    .map(() => 'canvas');
}

export function namelessDrawing(): string[] {
  return (
    [...document.querySelectorAll('svg')]
      .filter((svg) => !svg.closest('[aria-hidden=true]'))
      // What stands inside a picture is part of it.
      .filter((svg) => !svg.parentElement?.closest('[role=img]'))
      .filter((svg) => {
        const by = svg.getAttribute('aria-labelledby')?.split(' ') ?? [];
        const name =
          svg.getAttribute('aria-label') ?? by.map((id) => document.getElementById(id)?.textContent ?? '').join('');
        return (
          !['img', 'group', 'list', 'graphics-document'].includes(svg.getAttribute('role') ?? '') || name.trim() === ''
        );
      })
      .map((svg) => svg.outerHTML.slice(0, 90))
  );
}

export function marksByColourAlone(): string[] {
  return [...document.querySelectorAll('figure.figure')].flatMap((figure) => {
    const svg = [...figure.querySelectorAll('svg')].find((each) => each.checkVisibility());
    if (!svg) return [];
    const fills = new Set(
      [...svg.querySelectorAll('rect, path, circle')]
        .filter((mark) => !mark.closest('defs'))
        .map((mark) => mark.getAttribute('fill') ?? '')
        .filter((fill) => fill !== '' && fill !== 'none'),
    );
    const labels = [...svg.querySelectorAll('text')].filter((text) => text.textContent?.trim());
    return fills.size > 1 && labels.length < fills.size
      ? [`${figure.id}: ${fills.size} colours, ${labels.length} labels`]
      : [];
  });
}

export function foreignSentence(): string[] {
  const page = document.documentElement.lang;
  const foreign = page === 'ko' ? /(?:[A-Za-z][a-z’'-]+[ ,]+){5,}[a-z]+/ : /(?:[가-힣]+[ ,]*){2,}/;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    if (!parent || parent.closest('script, style, template, noscript')) continue;
    const said = parent.closest('[lang]')?.getAttribute('lang');
    const text = walker.currentNode.textContent ?? '';
    if (said === page && foreign.test(text)) found.push(text.trim().slice(0, 80));
  }
  return found;
}

export function sidewaysPage(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth > clientWidth ? [`${scrollWidth} > ${clientWidth}`] : [];
}

export function motion(): string[] {
  const running = document.getAnimations().map((animation) => `animation ${animation.id}`);
  const seconds = (value: string): number =>
    Math.max(...value.split(',').map((each) => parseFloat(each) * (each.includes('ms') ? 0.001 : 1)));
  const moving = [...document.querySelectorAll('body *')].filter((element) => {
    const { transitionDuration, animationName, animationDuration } = getComputedStyle(element);
    return seconds(transitionDuration) > 0.01 || (animationName !== 'none' && seconds(animationDuration) > 0.01);
  });
  return [...running, ...moving.slice(0, 5).map((element) => element.outerHTML.slice(0, 60))];
}

export function vanishedMarks(): string[] {
  const probe = document.createElement('i');
  probe.style.backgroundColor = 'Canvas';
  document.body.append(probe);
  const ground = getComputedStyle(probe).backgroundColor;
  probe.remove();
  return [...document.querySelectorAll('figure svg')]
    .filter((svg) => svg.checkVisibility())
    .flatMap((svg) =>
      [...svg.querySelectorAll('rect')]
        .filter((mark) => !mark.closest('defs') && Number(mark.getAttribute('width')?.replace('%', '')) > 0)
        .filter((mark) => {
          const { fill, stroke } = getComputedStyle(mark);
          return (fill === ground || fill === 'none') && (stroke === ground || stroke === 'none');
        })
        .map((mark) => mark.outerHTML.slice(0, 80)),
    );
}

export function timeWithoutDate(): string[] {
  return [...document.querySelectorAll('time')]
    .filter((time) => !/^\d{4}(-\d{2}){0,2}(T|$)/.test(time.getAttribute('datetime') ?? ''))
    .map((time) => time.outerHTML.slice(0, 60));
}

export function timelineWithoutList(): string[] {
  return [...document.querySelectorAll('.timeline')]
    .filter((timeline) => timeline.tagName !== 'OL' || [...timeline.children].some(({ tagName }) => tagName !== 'LI'))
    .map((timeline) => `<${timeline.tagName.toLowerCase()} class="timeline">`);
}

export function reorderedBoxes(): string[] {
  return [...document.querySelectorAll('body *')]
    .filter((box) => {
      const { display, flexDirection, flexWrap, order } = getComputedStyle(box);
      return (
        order !== '0' ||
        (display.includes('flex') && (flexDirection.includes('reverse') || flexWrap.includes('reverse')))
      );
    })
    .map((box) => box.outerHTML.slice(0, 80));
}

export function clippedText(): string[] {
  return [...document.querySelectorAll<HTMLElement>('body *')]
    .filter((box) => {
      const { overflowX, overflowY, position } = getComputedStyle(box);
      const cuts = [overflowX, overflowY].some((overflow) => overflow === 'hidden' || overflow === 'clip');
      // What is meant for ears alone is one pixel wide.
      const isForEars = position === 'absolute' && box.clientWidth <= 1;
      if (!cuts || isForEars || !box.textContent?.trim() || box.closest('svg')) return false;
      return box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1;
    })
    .map((box) => box.outerHTML.slice(0, 80));
}
