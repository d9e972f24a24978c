/** Adds a style sheet to the page. Resolves when its rules hold, so that nothing is shown before them; fails if it does not come. */
export function addStyleSheet(address: string): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  return new Promise((added, failed) => {
    link.addEventListener('load', () => added());
    link.addEventListener('error', () => {
      link.remove();
      failed(new Error(address));
    });
    document.head.append(link);
  });
}
