/** A second press on the same button while the first is on its way sends nothing. The server would refuse it too. */
export function sendOnce(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[method=post]')) {
    let sent = 0;
    form.addEventListener('submit', (event) => {
      const now = Date.now();
      if (now - sent < 5000) {
        event.preventDefault();
      }
      sent = now;
    });
  }
  // Whoever reloads a page that answers a form, or comes back to it, reads the page anew and is not asked whether to send the form again.
  window.history.replaceState(window.history.state, '', window.location.href);
  // Whoever comes back by the browser's own button finds working buttons.
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) {
      window.location.reload();
    }
  });
}
