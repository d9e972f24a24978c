/** Copies the address that a section’s own link leads to, and says so beside it for a moment. The link works as ever. */
export function start(link: HTMLElement): void {
  const said = document.createElement('span');
  said.className = 'copied';
  said.setAttribute('role', 'status');
  link.after(said);
  const copy = async (): Promise<void> => {
    if (!(link instanceof HTMLAnchorElement)) return;
    try {
      await navigator.clipboard.writeText(link.href);
      said.textContent = link.dataset['copied'] ?? '';
      setTimeout(() => (said.textContent = ''), 4000);
    } catch {
      // The address stands in the address bar now.
    }
  };
  link.addEventListener('click', () => void copy());
  void copy();
}
