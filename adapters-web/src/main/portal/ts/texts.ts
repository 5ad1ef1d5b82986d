/** One text module that can be chosen. */
interface Choice {
  id: string;
  title: string;
  group: string;
}

/**
 * Text modules are found by typing and put where the cursor stands. The field follows the pattern of a combobox: arrows walk through the list, Enter puts in, Escape closes. Without
 * scripts a list and a button do the same at the end of the text, and they come back when the server cannot be reached.
 */
export function insertTexts(): void {
  for (const box of document.querySelectorAll<HTMLElement>('[data-texts]')) {
    const select = box.querySelector('select');
    const button = box.querySelector('button');
    const area = document.getElementById(box.dataset.field ?? '');
    if (select && button && area instanceof HTMLTextAreaElement) {
      choose(box, select, button, area);
    }
  }
}

function choose(box: HTMLElement, select: HTMLSelectElement, button: HTMLButtonElement, area: HTMLTextAreaElement): void {
  const all: Choice[] = Array.from(select.options)
    .filter((option) => option.value !== '')
    .map((option) => ({ id: option.value, title: option.text.trim(), group: (option.parentElement as HTMLOptGroupElement).label }));
  const input = document.createElement('input');
  const list = document.createElement('ul');
  const said = document.createElement('p');
  const wrapper = select.parentElement as HTMLElement;
  let active = -1;
  // Whoever has not been in the text yet means its end.
  let been = false;
  area.addEventListener('focus', () => { been = true; });

  input.id = select.id;
  select.removeAttribute('id');
  input.type = 'text';
  input.className = 'kern-form-input__input';
  input.autocomplete = 'off';
  input.dir = 'auto';
  list.id = `${input.id}-list`;
  list.className = 'v-texts__list';
  list.hidden = true;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', box.querySelector('label')?.textContent?.trim() ?? '');
  said.className = 'v-texts__said';
  said.setAttribute('role', 'status');
  for (const [name, value] of [['role', 'combobox'], ['aria-autocomplete', 'list'], ['aria-expanded', 'false'], ['aria-controls', list.id],
    ['aria-describedby', select.getAttribute('aria-describedby') ?? '']]) {
    input.setAttribute(name, value);
  }
  wrapper.hidden = true;
  button.hidden = true;
  wrapper.after(input, list, said);

  const options = (): HTMLElement[] => Array.from(list.querySelectorAll<HTMLElement>('[role=option]'));
  const close = (): void => {
    list.hidden = true;
    active = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const mark = (next: number): void => {
    active = next;
    options().forEach((option, i) => {
      option.setAttribute('aria-selected', String(i === active));
      if (i === active) {
        input.setAttribute('aria-activedescendant', option.id);
        option.scrollIntoView({ block: 'nearest' });
      }
    });
  };
  const open = (): void => {
    const words = input.value.toLocaleLowerCase().split(/\s+/).filter((word) => word !== '');
    const found = all.filter((choice) => words.every((word) => choice.title.toLocaleLowerCase().includes(word)));
    list.textContent = '';
    list.append(...found.map((choice, i) => {
      const option = document.createElement('li');
      option.id = `${list.id}-${i}`;
      option.dataset.id = choice.id;
      option.setAttribute('role', 'option');
      option.setAttribute('aria-selected', 'false');
      option.dir = 'auto';
      const group = document.createElement('span');
      group.className = 'kern-body--muted';
      group.textContent = ` ${choice.group}`;
      option.append(choice.title, group);
      return option;
    }));
    active = -1;
    input.removeAttribute('aria-activedescendant');
    list.hidden = found.length === 0;
    input.setAttribute('aria-expanded', String(found.length > 0));
    said.textContent = found.length === 0 ? box.dataset.none ?? '' : '';
  };
  const insert = async (option: HTMLElement): Promise<void> => {
    const id = option.dataset.id ?? '';
    close();
    const words = await fetched(box, area, id);
    if (words === null) {
      // The plain way is still there, and loses nothing either.
      input.remove();
      list.remove();
      select.id = input.id;
      select.value = id;
      wrapper.hidden = false;
      button.hidden = false;
      said.textContent = box.dataset.failed ?? '';
      select.focus();
      return;
    }
    const beside = document.getElementById(`${area.id}InTheirs`);
    if (words.inTheirs && beside instanceof HTMLTextAreaElement) {
      put(beside, words.inTheirs, false);
    }
    put(area, words.german, been);
    input.value = '';
    said.textContent = box.dataset.done ?? '';
  };

  input.addEventListener('input', open);
  input.addEventListener('click', open);
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    const count = options().length;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (list.hidden) {
        open();
      }
      const there = options().length;
      if (there > 0) {
        mark(event.key === 'ArrowDown' ? (active + 1) % there : (active <= 0 ? there : active) - 1);
      }
    } else if (event.key === 'Enter') {
      // Never sends the form.
      event.preventDefault();
      const chosen = options()[active === -1 && count === 1 ? 0 : active];
      if (!list.hidden && chosen) {
        void insert(chosen);
      }
    } else if (event.key === 'Escape') {
      if (list.hidden) {
        input.value = '';
      } else {
        event.preventDefault();
        close();
      }
    }
  });
  // Before the field loses the focus, and with it the list.
  list.addEventListener('mousedown', (event) => {
    event.preventDefault();
    const option = (event.target as HTMLElement).closest<HTMLElement>('[role=option]');
    if (option) {
      void insert(option);
    }
  });
}

/** The words of a text module, and the same in the complainant's language where it has that. */
interface Words {
  german: string;
  inTheirs?: string | null;
}

async function fetched(box: HTMLElement, area: HTMLTextAreaElement, id: string): Promise<Words | null> {
  try {
    const token = area.form?.querySelector<HTMLInputElement>('input[name=token]')?.value ?? '';
    const answer = await fetch(box.dataset.texts ?? '', { method: 'POST', body: new URLSearchParams({ token, module: id }) });
    // Whoever is not signed in any more is led to another page, which is no text module.
    return answer.ok && (answer.headers.get('Content-Type') ?? '').startsWith('application/json') ? await answer.json() as Words : null;
  } catch {
    return null;
  }
}

/** Puts the words where the cursor stands, or behind what is chosen there, so that nothing is lost; and chooses the first gap that is left. */
function put(area: HTMLTextAreaElement, words: string, been: boolean): void {
  const start = been ? area.selectionEnd : area.value.length;
  const before = !been && area.value.trim() !== '' ? '\n\n' : '';
  area.focus();
  area.setRangeText(before + words, start, start, 'end');
  const gap = /\[\[[^\]]*\]\]/.exec(words);
  if (gap) {
    const from = start + before.length + gap.index;
    area.setSelectionRange(from, from + gap[0].length);
  }
  area.dispatchEvent(new Event('input', { bubbles: true }));
}
