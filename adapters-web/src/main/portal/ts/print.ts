/** Parts that are folded only because they are long are printed whole. */
export function printWhole(): void {
  let opened: HTMLDetailsElement[] = [];
  window.addEventListener('beforeprint', () => {
    opened = Array.from(document.querySelectorAll<HTMLDetailsElement>('details[data-print]:not([open])'));
    opened.forEach((part) => { part.open = true; });
  });
  window.addEventListener('afterprint', () => {
    opened.forEach((part) => { part.open = false; });
  });
}
