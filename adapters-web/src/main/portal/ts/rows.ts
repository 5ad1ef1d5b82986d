/** In a list of complaints the arrow keys go from one to the next; only while the focus is in the list, so that no other key loses its meaning. */
export function walkRows(part: ParentNode = document): void {
  for (const table of part.querySelectorAll<HTMLTableElement>('table[data-rows]')) {
    table.addEventListener('keydown', (event) => {
      const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
      const links = Array.from(table.querySelectorAll<HTMLAnchorElement>('tbody a'));
      const next = links[links.indexOf(document.activeElement as HTMLAnchorElement) + step];
      if (step !== 0 && next) {
        event.preventDefault();
        next.focus();
      }
    });
  }
}
