const PAUSE = 1500;

/**
 * Hands what is typed on a complaint's page to the server, which seals it under the complaint's code: phones close browsers without asking. Nothing is kept in
 * the browser, which somebody else may use next.
 */
export function keepTyping(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-keep]')) {
    keep(form, form.dataset.keep ?? '');
  }
}

function keep(form: HTMLFormElement, address: string): void {
  let changed = false;
  let waiting = 0;
  const hand = async (): Promise<void> => {
    window.clearTimeout(waiting);
    if (!changed) {
      return;
    }
    changed = false;
    // The token stands first in each form, where the server looks for it.
    const fields = new URLSearchParams();
    new FormData(form).forEach((value, name) => { fields.append(name, String(value)); });
    fields.append('form', form.dataset.form ?? '');
    const body = fields.toString();
    try {
      const answer = await fetch(address, {
        method: 'POST',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
        body,
        // Browsers let go of no more than this when a page is closed.
        keepalive: body.length < 60_000,
      });
      const hint = form.querySelector<HTMLElement>('[data-kept]');
      if (hint && answer.ok) {
        hint.hidden = false;
      }
    } catch {
      // The line is broken: what is typed next is tried again.
      changed = true;
    }
  };
  form.addEventListener('input', () => {
    changed = true;
    window.clearTimeout(waiting);
    waiting = window.setTimeout(() => { void hand(); }, PAUSE);
  });
  form.addEventListener('submit', () => {
    window.clearTimeout(waiting);
    changed = false;
  });
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) {
      void hand();
    }
  });
}
