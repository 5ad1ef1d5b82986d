/**
 * Warns before a page with unsent typing is left, counts characters, and lets an error summary take the focus. Nothing is kept in the browser:
 * somebody else may use it next.
 */
export function rememberTyping(): void {
  document.querySelector<HTMLElement>('[data-summary]')?.focus();
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-typed]')) {
    let typed = false;
    form.addEventListener('input', () => { typed = true; });
    form.addEventListener('submit', () => { typed = false; });
    window.addEventListener('beforeunload', (event) => {
      if (typed && !document.documentElement.hidden) {
        event.preventDefault();
      }
    });
  }
  for (const area of document.querySelectorAll<HTMLTextAreaElement>('textarea')) {
    const grow = (): void => {
      area.style.height = 'auto';
      area.style.height = `${Math.max(area.scrollHeight, area.clientHeight)}px`;
    };
    area.addEventListener('input', grow);
  }
}
