/** Shows the buttons that only a script can serve: copy and print. */
export function copyCode(part: ParentNode = document): void {
  for (const button of part.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    if (!navigator.clipboard) {
      continue;
    }
    button.hidden = false;
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(button.dataset.copy ?? '');
      const said = document.getElementById(button.dataset.said ?? '');
      if (said) {
        said.hidden = false;
      }
    });
  }
  for (const button of part.querySelectorAll<HTMLButtonElement>('button[data-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  }
}
