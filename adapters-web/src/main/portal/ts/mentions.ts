/** Somebody who can be mentioned. */
interface Person {
  key: string;
  name: string;
}

/** An at sign that no letter and no digit stands before, and what is typed behind it up to the cursor. */
const BEGUN = /(?:^|[^\p{L}\p{N}])@([\p{L}\p{N}][\p{L}\p{N}.' -]{0,40}|)$/u;

/**
 * Whoever types an at sign in an internal note is offered the people who can be mentioned: arrows walk through the names, Enter or Tab puts one in, Escape closes. The server reads the name
 * from the text; without scripts the boxes below the field do the same.
 */
export function mentionPeople(): void {
  for (const people of document.querySelectorAll<HTMLElement>('[data-mentions]')) {
    const area = document.getElementById(people.dataset.mentions ?? '');
    if (area instanceof HTMLTextAreaElement) {
      offer(people, area);
    }
  }
}

function offer(people: HTMLElement, area: HTMLTextAreaElement): void {
  const all: Person[] = Array.from(people.querySelectorAll<HTMLInputElement>('input[type=checkbox]'))
    .map((box) => ({ key: box.value, name: box.labels?.[0]?.textContent?.trim() ?? '' }));
  const list = document.createElement('ul');
  const said = document.createElement('div');
  let active = 0;

  list.id = `${area.id}-people`;
  list.className = 'v-texts__list';
  list.hidden = true;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', area.labels[0]?.textContent?.trim() ?? '');
  said.className = 'v-sr';
  said.setAttribute('role', 'status');
  area.after(list, said);
  area.setAttribute('aria-autocomplete', 'list');
  area.setAttribute('aria-controls', list.id);

  const options = (): HTMLElement[] => Array.from(list.querySelectorAll<HTMLElement>('[role=option]'));
  const typed = (): string | null => {
    const found = area.selectionStart === area.selectionEnd ? BEGUN.exec(area.value.slice(0, area.selectionStart)) : null;
    return found ? found[1] ?? '' : null;
  };
  const close = (): void => {
    list.hidden = true;
    said.textContent = '';
    area.removeAttribute('aria-activedescendant');
  };
  const mark = (next: number): void => {
    active = next;
    options().forEach((option, i) => {
      option.setAttribute('aria-selected', String(i === active));
      if (i === active) {
        area.setAttribute('aria-activedescendant', option.id);
        option.scrollIntoView({ block: 'nearest' });
      }
    });
  };
  const open = (): void => {
    const words = typed()?.toLocaleLowerCase();
    const found = words === undefined
      ? []
      : all.filter((person) => person.key.startsWith(words) || person.name.toLocaleLowerCase().startsWith(words)
        || person.name.toLocaleLowerCase().includes(` ${words}`));
    // What stands there whole already is not offered again.
    if (found.length === 0 || found.some((person) => person.name.toLocaleLowerCase() === words)) {
      close();
      return;
    }
    list.textContent = '';
    list.append(...found.map((person, i) => {
      const option = document.createElement('li');
      option.id = `${list.id}-${i}`;
      option.dataset.name = person.name;
      option.setAttribute('role', 'option');
      option.dir = 'auto';
      option.textContent = person.name;
      return option;
    }));
    list.hidden = false;
    said.textContent = people.dataset.found ?? '';
    mark(0);
  };
  const put = (option: HTMLElement | undefined): void => {
    const words = typed();
    close();
    if (option && words !== null) {
      area.setRangeText(`${option.dataset.name ?? ''} `, area.selectionStart - words.length, area.selectionStart, 'end');
      area.dispatchEvent(new Event('input', { bubbles: true }));
    }
    area.focus();
  };

  area.addEventListener('input', open);
  area.addEventListener('click', open);
  area.addEventListener('blur', close);
  area.addEventListener('keydown', (event) => {
    const count = options().length;
    if (list.hidden || event.isComposing) {
      return;
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      mark((active + (event.key === 'ArrowDown' ? 1 : count - 1)) % count);
    } else if (event.key === 'Enter' || event.key === 'Tab') {
      event.preventDefault();
      put(options()[active]);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      close();
    }
  });
  // Before the field loses the focus, and with it the list.
  list.addEventListener('mousedown', (event) => {
    event.preventDefault();
    put((event.target as HTMLElement).closest<HTMLElement>('[role=option]') ?? undefined);
  });
}
