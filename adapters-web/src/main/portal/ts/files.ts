/**
 * Sends chosen files one by one with their progress, so that a broken line costs one file and not all of them. The page that comes back shows what
 * was taken and what was refused.
 */
export function sendFiles(): void {
  const input = document.querySelector<HTMLInputElement>('[data-files] input[type=file]');
  if (input) {
    prepare(input);
  }
}

function prepare(input: HTMLInputElement): void {
  const button = input.form?.querySelector<HTMLButtonElement>('[data-upload]');
  if (button) {
    button.hidden = true;
  }
  input.addEventListener('change', async () => {
    const chosen = Array.from(input.files ?? []);
    input.value = '';
    let page = '';
    for (const file of chosen) {
      page = (await send(input, file)) ?? page;
    }
    show(page);
  });
}

/** The page that the server answers with, or null when the file is known to be too large, or the line broke. A refusal stays in the list of progress. */
function send(input: HTMLInputElement, file: File): Promise<string | null> {
  const line = document.createElement('li');
  const bar = document.createElement('progress');
  const name = document.createElement('bdi');
  name.textContent = file.name;
  bar.max = 100;
  bar.value = 0;
  bar.setAttribute('aria-label', file.name);
  line.append(name, bar);
  input.form?.querySelector('[data-progress]')?.append(line);
  if (file.size > Number(input.dataset.most)) {
    line.classList.add('v-missing');
    line.textContent = `${file.name} – ${input.dataset.tooLarge ?? ''}`;
    return Promise.resolve(null);
  }
  return new Promise((resolve) => {
    const body = new FormData();
    for (const field of input.form?.querySelectorAll<HTMLInputElement>('input[type=hidden]') ?? []) {
      body.append(field.name, field.value);
    }
    body.append('files', file);
    body.append('go', 'files');
    const request = new XMLHttpRequest();
    request.upload.addEventListener('progress', (event) => {
      bar.value = event.lengthComputable ? (100 * event.loaded) / event.total : 0;
    });
    request.addEventListener('load', () => {
      const refused = part(request.responseText)?.querySelector('[data-summary] li');
      if (refused) {
        line.classList.add('v-missing');
        line.textContent = refused.textContent;
      } else {
        line.remove();
      }
      resolve(request.responseText);
    });
    request.addEventListener('error', () => {
      bar.removeAttribute('value');
      resolve(null);
    });
    request.open('POST', input.form?.action ?? '');
    request.send(body);
  });
}

function part(page: string): Element | null {
  return new DOMParser().parseFromString(page, 'text/html').querySelector('[data-files]');
}

/** Takes the list of files out of the new page; what was refused stands in the list of progress, which stays. */
function show(page: string): void {
  const now = document.querySelector('[data-files]');
  const next = part(page);
  if (!now || !next) {
    return;
  }
  next.querySelector('[data-summary]')?.remove();
  const waiting = now.querySelector('[data-progress]');
  now.replaceChildren(...Array.from(next.childNodes));
  if (waiting) {
    now.querySelector('[data-progress]')?.replaceChildren(...Array.from(waiting.childNodes));
  }
  const input = now.querySelector<HTMLInputElement>('input[type=file]');
  if (input) {
    prepare(input);
    input.focus();
  }
}
