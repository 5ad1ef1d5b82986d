/**
 * Sends chosen files one by one with their progress, so that a broken line costs one file and not all of them. What was not taken, and what did not arrive, stays in one list until
 * somebody has read it; only what the server shows as taken is taken.
 */
export function sendFiles(): void {
  for (const input of document.querySelectorAll<HTMLInputElement>('input[type=file].v-choose')) {
    nameChosen(input);
  }
  const input = document.querySelector<HTMLInputElement>('[data-files] input[type=file]');
  if (input?.form) {
    const queue = new Queue(input.form);
    queue.takeFrom(input);
    queue.holdForm();
  }
}

/** The button to choose files in the page's own language, and not in the browser's; files can be dropped on it. */
function nameChosen(input: HTMLInputElement): void {
  const label = input.form?.querySelector<HTMLLabelElement>(`label[for="${input.id}"]`);
  if (!label) {
    return;
  }
  const words = document.createElement('span');
  words.className = 'kern-label';
  words.append(...Array.from(label.childNodes));
  label.className = 'kern-btn kern-btn--secondary v-choose__button';
  label.replaceChildren(words);
  input.classList.add('v-sr');
  const chosen = document.createElement('ul');
  chosen.className = 'v-files';
  input.after(chosen);
  input.addEventListener('change', () => {
    chosen.replaceChildren(...Array.from(input.files ?? []).map((file) => lineOf(file.name)));
  });
  input.addEventListener('taken', () => { chosen.replaceChildren(); });
  label.addEventListener('dragover', (event) => { event.preventDefault(); });
  label.addEventListener('drop', (event) => {
    event.preventDefault();
    if (event.dataTransfer?.files.length) {
      input.files = event.dataTransfer.files;
      input.dispatchEvent(new Event('change'));
    }
  });
}

function lineOf(name: string): HTMLLIElement {
  const line = document.createElement('li');
  const words = document.createElement('bdi');
  words.textContent = name;
  line.append(words);
  return line;
}

class Queue {
  private sending: Promise<void> = Promise.resolve();
  private waiting = 0;
  private page = '';

  constructor(private readonly form: HTMLFormElement) {}

  takeFrom(input: HTMLInputElement): void {
    const button = this.form.querySelector<HTMLButtonElement>('[data-upload]');
    if (button) {
      button.hidden = true;
    }
    input.addEventListener('change', () => {
      const chosen = Array.from(input.files ?? []);
      input.value = '';
      input.dispatchEvent(new Event('taken'));
      chosen.forEach((file) => { this.add(file, lineOf(file.name)); });
    });
  }

  /** Whoever goes on waits for what is on its way, and is first shown what did not arrive. */
  holdForm(): void {
    let held = false;
    this.form.addEventListener('submit', (event) => {
      const lost = this.form.querySelector<HTMLElement>('[data-again]');
      if (this.waiting === 0 && !lost) {
        return;
      }
      event.preventDefault();
      event.stopImmediatePropagation();
      if (lost) {
        lost.focus();
        return;
      }
      const pressed = event.submitter;
      const said = this.form.querySelector<HTMLElement>('[data-waiting]');
      if (said) {
        said.hidden = false;
      }
      if (!held) {
        held = true;
        void this.sending.then(() => {
          held = false;
          if (said) {
            said.hidden = true;
          }
          if (pressed instanceof HTMLElement) {
            pressed.click();
          }
        });
      }
    }, { capture: true });
    window.addEventListener('beforeunload', (event) => {
      if (this.waiting > 0 && !document.documentElement.hidden) {
        event.preventDefault();
      }
    });
  }

  private add(file: File, line: HTMLLIElement): void {
    const input = this.form.querySelector<HTMLInputElement>('input[type=file]');
    const list = this.form.querySelector('[data-progress]');
    if (!input || !list) {
      return;
    }
    list.append(line);
    if (file.size > Number(input.dataset.largest)) {
      this.refuse(line, file, input.dataset.tooLarge ?? '');
      return;
    }
    const bar = document.createElement('progress');
    bar.max = 100;
    bar.value = 0;
    bar.setAttribute('aria-label', file.name);
    line.append(bar);
    this.waiting++;
    this.sending = this.sending.then(async () => {
      await this.send(file, line, bar);
      this.waiting--;
      if (this.waiting === 0 && this.page) {
        this.show();
      }
    });
  }

  private send(file: File, line: HTMLLIElement, bar: HTMLProgressElement): Promise<void> {
    return new Promise((resolve) => {
      const body = new FormData();
      // Not the mark of a draft: the file alone is sent, and what is typed stays in its fields.
      for (const field of this.form.querySelectorAll<HTMLInputElement>('input[type=hidden]:not([name=draft])')) {
        body.append(field.name, field.value);
      }
      body.append('files', file);
      body.append('go', 'files');
      const request = new XMLHttpRequest();
      request.upload.addEventListener('progress', (event) => {
        bar.value = event.lengthComputable ? (100 * event.loaded) / event.total : 0;
      });
      const lost = (): void => {
        this.lose(line, file);
        resolve();
      };
      request.addEventListener('load', () => {
        const answer = new DOMParser().parseFromString(request.responseText, 'text/html').querySelector('[data-files]');
        if (!answer) {
          // Another page than the one with the files: whatever it says, this file is not among them.
          lost();
          return;
        }
        this.page = request.responseText;
        const refused = answer.querySelector('[data-summary] li');
        if (refused) {
          this.refuse(line, file, refused.querySelector('[data-reason]')?.textContent ?? refused.textContent ?? '');
        } else {
          line.remove();
        }
        resolve();
      });
      request.addEventListener('error', lost);
      request.addEventListener('abort', lost);
      request.open('POST', this.form.action);
      request.send(body);
    });
  }

  /** The file was not taken, and would not be if it were sent again. */
  private refuse(line: HTMLLIElement, file: File, reason: string): void {
    line.className = 'v-missing';
    line.replaceChildren(...Array.from(lineOf(`${file.name} – ${reason}`).childNodes), this.button(file, 'remove', () => { line.remove(); }));
  }

  /** Nobody knows whether the file arrived: it is not said to have, and can be sent once more. */
  private lose(line: HTMLLIElement, file: File): void {
    const again = this.button(file, 'again', () => {
      line.className = '';
      line.replaceChildren(...Array.from(lineOf(file.name).childNodes));
      this.add(file, line);
    });
    again.dataset.again = '';
    const lost = this.form.querySelector<HTMLElement>('[data-lost]')?.dataset.lost ?? '';
    line.className = 'v-missing';
    line.replaceChildren(
      ...Array.from(lineOf(`${file.name} – ${lost}`).childNodes), again,
      this.button(file, 'remove', () => { line.remove(); }));
  }

  private button(file: File, word: 'again' | 'remove', press: () => void): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'kern-btn kern-btn--tertiary kern-btn--x-small';
    const label = document.createElement('span');
    label.className = 'kern-label';
    const words = this.form.querySelector<HTMLElement>('[data-lost]')?.dataset;
    label.textContent = (word === 'again' ? words?.againWord : words?.removeWord) ?? '';
    const which = document.createElement('span');
    which.className = 'v-sr';
    which.textContent = ` ${file.name}`;
    label.append(which);
    button.append(label);
    button.addEventListener('click', press);
    return button;
  }

  /** Takes the list of files out of the new page; what was not taken stands in the list of progress, which stays. */
  private show(): void {
    const now = document.querySelector('[data-files]');
    const next = new DOMParser().parseFromString(this.page, 'text/html').querySelector('[data-files]');
    this.page = '';
    if (!now || !next) {
      return;
    }
    next.querySelector('[data-summary]')?.remove();
    const kept = now.querySelector('[data-progress]');
    now.replaceChildren(...Array.from(next.childNodes));
    if (kept) {
      now.querySelector('[data-progress]')?.replaceChildren(...Array.from(kept.childNodes));
    }
    const input = now.querySelector<HTMLInputElement>('input[type=file]');
    if (input) {
      nameChosen(input);
      this.takeFrom(input);
      input.focus();
    }
  }
}
