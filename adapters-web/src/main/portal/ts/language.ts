/** The menu of languages: Escape or a press elsewhere closes it, and what is typed into the guided form goes with whoever changes the language. */
export function changeLanguage(): void {
  const menu = document.querySelector<HTMLDetailsElement>('details.v-menu');
  if (!menu) {
    return;
  }
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && menu.open) {
      menu.open = false;
      menu.querySelector('summary')?.focus();
    }
  });
  document.addEventListener('click', (event) => {
    if (event.target instanceof Node && !menu.contains(event.target)) {
      menu.open = false;
    }
  });
  const form = document.querySelector<HTMLFormElement>('form[data-go]');
  if (form) {
    for (const link of menu.querySelectorAll<HTMLAnchorElement>('a')) {
      link.addEventListener('click', (event) => {
        if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
          event.preventDefault();
          keep(form, link.href);
        }
      });
    }
  }
}

/** The step is kept as if somebody went back to it, in the other language. */
function keep(form: HTMLFormElement, address: string): void {
  const button = document.createElement('button');
  button.name = 'go';
  button.value = form.dataset.go ?? '';
  button.hidden = true;
  form.action = address;
  form.append(button);
  button.click();
}
