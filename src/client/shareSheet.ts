/** Opens the system’s own sheet for passing the page on, or copies its address where there is none. The reader may close the sheet; that is no error. */
export function start(button: HTMLElement): void {
  const said = button.parentElement?.querySelector('[role=status]');
  const pass = async (): Promise<void> => {
    const { share: url = location.href, title = document.title, copied = '' } = button.dataset;
    try {
      // Not every browser has it, whatever the types say.
      const share = Reflect.get(navigator, 'share') as Navigator['share'] | undefined;
      if (share) return await share.call(navigator, { url, title });
      await navigator.clipboard.writeText(url);
      if (said) said.textContent = copied;
    } catch {
      // Closed again, or not allowed.
    }
  };
  button.addEventListener('click', () => void pass());
  void pass();
}
