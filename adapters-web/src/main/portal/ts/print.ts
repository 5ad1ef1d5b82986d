/** Paper has nothing to press: whatever can be unfolded is unfolded while it is printed, but for the words that are shielded from sight. */
export function unfoldForPrint(): void {
  let unfolded: HTMLDetailsElement[] = [];
  window.addEventListener('beforeprint', () => {
    unfolded = Array.from(document.querySelectorAll<HTMLDetailsElement>('main details:not([open]):not(.v-shield)'));
    unfolded.forEach((part) => { part.open = true; });
  });
  window.addEventListener('afterprint', () => {
    unfolded.forEach((part) => { part.open = false; });
  });
}
