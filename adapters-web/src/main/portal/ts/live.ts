import { copyCode } from './copy';
import { walkRows } from './rows';
import { watch } from './watch';

/** Says on the page of a case that something happened there, and leaves it to whoever reads or writes when to see it. */
export function watchCase(): void {
  const bar = document.querySelector<HTMLElement>('[data-case]');
  const words = bar?.querySelector('span');
  const link = bar?.querySelector('a');
  if (!bar || !words || !link) {
    return;
  }
  const say = (text: string): void => {
    link.hidden = false;
    words.textContent = text;
  };
  watch(bar.dataset.case ?? '', '', { changed: say, gone: () => { say(bar.dataset.gone ?? ''); } });
}

/** Keeps the list of work as it is now, in its place: the focus, the ticks and what is in sight stay. */
export function watchList(): void {
  const list = document.querySelector<HTMLElement>('[data-live]');
  if (!list) {
    return;
  }
  // What is in sight is held by hand, the same in every browser.
  document.documentElement.style.setProperty('overflow-anchor', 'none');
  const known = new WeakMap<Element, string>();
  rowsOf(list).forEach((row) => { known.set(row, plain(row)); });
  watch(list.dataset.live ?? '', list.dataset.tag ?? '', {
    changed: (words) => { renew(list, new DOMParser().parseFromString(words, 'text/html'), known); },
    gone: () => { /* The page stays as it was read. */ },
  });
}

function rowsOf(part: ParentNode): HTMLTableRowElement[] {
  return Array.from(part.querySelectorAll<HTMLTableRowElement>('tr[data-row]'));
}

/** A row as the server writes it. */
function plain(row: Element): string {
  const copy = row.cloneNode(true) as Element;
  copy.querySelectorAll('[data-kept]').forEach((part) => { part.remove(); });
  return copy.innerHTML;
}

function renew(list: HTMLElement, answer: Document, known: WeakMap<Element, string>): void {
  const fresh = answer.getElementById('list');
  if (!fresh) {
    return;
  }
  const before = new Map(rowsOf(list).map((row) => [row.dataset.row ?? '', row]));
  const now = rowsOf(fresh);
  const said = [
    [now.filter((row) => !before.has(row.dataset.row ?? '')).length, list.dataset.someNew],
    [now.filter((row) => isChanged(before.get(row.dataset.row ?? ''), row)).length, list.dataset.someChanged],
    [before.size - now.filter((row) => before.has(row.dataset.row ?? '')).length, list.dataset.someGone],
  ].filter(([count]) => count !== 0).map(([count, words]) => `${count} ${words}`);
  const body = list.querySelector('tbody');
  if (body && now.length > 0) {
    held(body, () => { put(list, body, before, now, known); });
    further(list, fresh);
  } else {
    list.replaceChildren(...Array.from(fresh.childNodes));
    walkRows(list);
    copyCode(list);
    now.forEach((row) => {
      known.set(row, plain(row));
      mark(row, list.dataset.new);
    });
  }
  for (const number of answer.querySelectorAll<HTMLElement>('[data-count]')) {
    const shown = document.querySelector(`[data-count="${number.dataset.count ?? ''}"]`);
    if (shown && shown.textContent !== number.textContent) {
      shown.textContent = number.textContent;
    }
  }
  const line = document.getElementById('list-said');
  if (line && said.length > 0) {
    line.textContent = said.join(', ');
  }
}

function isChanged(old: HTMLTableRowElement | undefined, row: HTMLTableRowElement): boolean {
  return old !== undefined && old.dataset.version !== row.dataset.version;
}

function put(
  list: HTMLElement, body: HTMLTableSectionElement, before: Map<string, HTMLTableRowElement>, now: HTMLTableRowElement[], known: WeakMap<Element, string>): void {
  const rows = now.map((row) => {
    const old = before.get(row.dataset.row ?? '');
    if (!old) {
      known.set(row, plain(row));
      mark(row, list.dataset.new);
      return row;
    }
    before.delete(row.dataset.row ?? '');
    if (known.get(old) !== plain(row)) {
      known.set(old, plain(row));
      fill(old, row, isChanged(old, row) ? list.dataset.changed : old.dataset.mark);
    }
    old.dataset.version = row.dataset.version ?? '';
    return old;
  });
  before.forEach((row) => { row.remove(); });
  rows.forEach((row, i) => {
    if (body.rows[i] !== row) {
      body.insertBefore(row, body.rows[i] ?? null);
    }
  });
}

/** The same row with other words; a tick, the focus and the first words that were asked for stay. */
function fill(old: HTMLTableRowElement, row: HTMLTableRowElement, words: string | undefined): void {
  const ticked = old.querySelector('input')?.checked ?? false;
  const focused = old.contains(document.activeElement) ? document.activeElement?.tagName ?? '' : '';
  const kept = old.querySelector('[data-kept]');
  old.replaceChildren(...Array.from(row.cells));
  const pick = old.querySelector('input');
  if (pick) {
    pick.checked = ticked;
  }
  if (kept) {
    old.querySelector('[data-words]')?.append(kept);
  }
  mark(old, words);
  if (focused) {
    old.querySelector<HTMLElement>(focused)?.focus({ preventScroll: true });
  }
}

function mark(row: HTMLTableRowElement, words: string | undefined): void {
  if (!words) {
    return;
  }
  row.dataset.mark = words;
  const badge = document.createElement('span');
  badge.className = 'kern-badge kern-badge--small kern-badge--info';
  const label = document.createElement('span');
  label.className = 'kern-label';
  label.textContent = words;
  badge.append(label);
  row.querySelector('.v-badges')?.append(badge);
}

/** What is in sight stays where it is, but for whoever stands at the top and wants to see what comes. */
function held(body: HTMLTableSectionElement, change: () => void): void {
  const active = document.activeElement;
  const rows = Array.from(body.rows);
  const at = rows.findIndex((row) => row.contains(active));
  const seen = at >= 0 ? rows[at] : window.scrollY > 0 ? rows.find((row) => row.getBoundingClientRect().bottom > 0) : undefined;
  const top = seen?.getBoundingClientRect().top ?? 0;
  change();
  if (at >= 0 && !body.contains(active) && !body.contains(document.activeElement)) {
    // The row left the list: the focus goes to the one that stands there now.
    body.rows[Math.min(at, body.rows.length - 1)]?.querySelector<HTMLElement>('a')?.focus({ preventScroll: true });
  } else if (at >= 0 && active instanceof HTMLElement && active.isConnected && document.activeElement !== active) {
    active.focus({ preventScroll: true });
  }
  if (seen?.isConnected) {
    window.scrollBy(0, seen.getBoundingClientRect().top - top);
  }
}

/** Whether there is a next page. */
function further(list: HTMLElement, fresh: HTMLElement): void {
  const next = list.querySelector('[data-next]');
  const other = fresh.querySelector('[data-next]');
  if (next && other && next.innerHTML !== other.innerHTML && !next.contains(document.activeElement)) {
    next.replaceChildren(...Array.from(other.childNodes));
  }
}
