/** Marks in the contents the section that is being read: the last whose heading has passed the upper third of the screen. */
export function start(contents: HTMLElement): void {
  const links = [...contents.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
  const sections = links.map(({ hash }) => document.getElementById(hash.slice(1)));
  const mark = (): void => {
    const passed = sections.findLastIndex((section) => (section?.getBoundingClientRect().top ?? 1) < innerHeight / 3);
    for (const [at, link] of links.entries())
      if (at === passed) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
  };
  document.addEventListener('scroll', mark, { passive: true });
  mark();
}
