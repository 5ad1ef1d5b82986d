const PAUSE = 2000;

/** What a form says of itself: by what it is known, when the draft was kept that it shows, its page, and the fields that are kept. */
interface Mark {
  form: string;
  seen: string;
  page: string;
  fields: string[];
}

/**
 * Hands what staff type to the server a few seconds after the last key, and when the page is hidden or left, so that it is there again in any browser once they sign in. What was typed
 * on another device meanwhile is not overwritten: the page says so and asks.
 */
export function keepDrafts(): void {
  for (const said of document.querySelectorAll<HTMLElement>('[data-draft]')) {
    const form = said.closest('form');
    const mark = form?.querySelector<HTMLInputElement>('input[type=hidden][name=draft]');
    if (form && mark) {
      keep(form, mark, said);
    }
  }
}

function read(mark: HTMLInputElement): Mark {
  const [form = '', seen = '-', page = '', fields = ''] = mark.value.split(' ');
  return { form, seen, page, fields: fields.split(',') };
}

function keep(form: HTMLFormElement, mark: HTMLInputElement, said: HTMLElement): void {
  let changed = false;
  let asked = false;
  let busy = false;
  let waiting = 0;
  const seen = (at: string): void => {
    const { form: name, page, fields } = read(mark);
    mark.value = `${name} ${at} ${page} ${fields.join(',')}`;
  };
  const ask = (newer: string): void => {
    asked = true;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'kern-btn kern-btn--secondary kern-btn--x-small';
    button.textContent = said.dataset.mine ?? '';
    button.addEventListener('click', () => {
      asked = false;
      changed = true;
      seen(newer);
      void hand();
    });
    said.setAttribute('role', 'alert');
    said.hidden = false;
    said.replaceChildren(`${said.dataset.newer ?? ''} `, button);
  };
  const hand = async (): Promise<void> => {
    window.clearTimeout(waiting);
    if (!changed || asked || busy) {
      return;
    }
    changed = false;
    busy = true;
    try {
      const answer = await send(form, mark);
      // Whoever is not signed in any more is led to another page; what is typed is kept when it is sent.
      const at = (answer.headers.get('Content-Type') ?? '').startsWith('text/plain') ? await answer.text() : '';
      if (answer.ok && at !== '') {
        seen(at);
        said.removeAttribute('role');
        said.textContent = said.dataset.kept ?? '';
        said.hidden = false;
      } else if (answer.status === 409) {
        ask(at);
      }
    } catch {
      // The line is broken: what is typed next is tried again.
      changed = true;
    } finally {
      busy = false;
    }
    if (changed && !document.hidden) {
      later();
    }
  };
  const later = (): void => {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(() => { void hand(); }, PAUSE);
  };
  form.addEventListener('input', () => {
    changed = true;
    later();
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
  window.addEventListener('pagehide', () => { void hand(); });
}

function send(form: HTMLFormElement, mark: HTMLInputElement): Promise<Response> {
  const wanted = ['token', 'draft', 'version', 'revision', ...read(mark).fields];
  const fields = new URLSearchParams();
  new FormData(form).forEach((value, name) => {
    if (typeof value === 'string' && wanted.includes(name)) {
      fields.append(name, value);
    }
  });
  const body = fields.toString();
  return fetch(`/${window.location.pathname.split('/')[1]}/staff/drafts`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body,
    // Browsers let go of no more than this when a page is closed.
    keepalive: body.length < 60_000,
  });
}
