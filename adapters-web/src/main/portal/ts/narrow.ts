/** What is folded on a phone stands open on a wide screen, by style alone; older browsers need a script for it. */
export function unfoldOnWide(): void {
  if (CSS.supports('selector(::details-content)')) {
    return;
  }
  const wide = window.matchMedia('(min-width: 36.0625rem)');
  const unfold = (): void => {
    for (const part of document.querySelectorAll<HTMLDetailsElement>('details.v-narrow')) {
      part.open = wide.matches;
    }
  };
  wide.addEventListener('change', unfold);
  unfold();
}
