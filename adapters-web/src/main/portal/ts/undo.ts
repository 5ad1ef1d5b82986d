/** What cannot be taken back any more is not offered: the form goes when its time is over. Whoever stands on its button goes on to the message around it. */
export function endUndo(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-undo]')) {
    setTimeout(() => {
      const around = form.closest<HTMLElement>('[tabindex="-1"]');
      const stoodHere = form.contains(document.activeElement);
      form.remove();
      if (stoodHere) {
        around?.focus();
      }
    }, Number(form.dataset.undo));
  }
}
