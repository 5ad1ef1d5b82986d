/**
 * Warns before a page with unsent typing is left, says how much room is left in a field, and lets what a page has to say take the focus: what is wrong, or what was just done. Nothing
 * is kept in the browser: somebody else may use it next.
 */
export function rememberTyping(): void {
  sayFirst();
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
  for (const field of document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('[data-most]')) {
    if (field.type !== 'password') {
      count(field, Number(field.dataset.most));
    }
  }
}

function sayFirst(): void {
  const wrong = document.querySelector<HTMLElement>('[data-summary]')
    ?? document.querySelector<HTMLElement>('[data-wrong] .kern-alert--danger');
  const said = wrong ?? document.querySelector<HTMLElement>('[data-done]');
  if (said) {
    said.tabIndex = -1;
    said.focus();
  }
}

/** Near its limit a field shows how many characters it has, and of how many; nothing that is pasted is cut off. It is spoken only where somebody pauses. */
function count(field: HTMLInputElement | HTMLTextAreaElement, most: number): void {
  const shown = document.createElement('div');
  shown.className = 'v-counter';
  shown.setAttribute('aria-hidden', 'true');
  const spoken = document.createElement('div');
  spoken.className = 'v-sr';
  spoken.setAttribute('role', 'status');
  const numbers = new Intl.NumberFormat(document.documentElement.lang.replace('-simple', ''));
  let pause = 0;
  const look = (): void => {
    // As the server counts: a picture of two halves is one.
    const now = Array.from(field.value).length;
    const near = now * 5 >= most * 4;
    if (near && !shown.isConnected) {
      field.after(shown, spoken);
    }
    shown.hidden = !near;
    shown.classList.toggle('v-missing', now > most);
    shown.textContent = `${numbers.format(now)} / ${numbers.format(most)}`;
    window.clearTimeout(pause);
    pause = window.setTimeout(() => { spoken.textContent = near ? shown.textContent : ''; }, 1000);
  };
  field.addEventListener('input', look);
  look();
}
