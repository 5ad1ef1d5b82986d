import { sha256 } from '@noble/hashes/sha2.js';

/** What the server asks for. */
interface Task {
  challenge: string;
  bits: number;
}

/** Work is good for ten minutes. */
const GOOD_FOR = 9 * 60 * 1000;

/**
 * Proves some work before a complaint is sent, so that machines cannot flood the office. It begins while the page is read, and gives way to whatever the reader does.
 */
export function proveWork(): void {
  const field = document.querySelector<HTMLInputElement>('input[data-challenge]');
  const form = field?.form;
  if (!field || !form) {
    return;
  }
  let found: string | null = null;
  let pressed: HTMLElement | null = null;
  let until = 0;

  const work = async (task: Task): Promise<void> => {
    until = Date.now() + GOOD_FOR;
    found = await find(task.challenge, task.bits);
    field.value = found;
    if (pressed) {
      form.requestSubmit(pressed);
    }
  };

  form.addEventListener('submit', (event) => {
    const button = event.submitter;
    if (button instanceof HTMLButtonElement && button.name === 'go') {
      return;
    }
    const old = found !== null && Date.now() > until;
    if (found === null || old) {
      event.preventDefault();
      event.stopImmediatePropagation();
      pressed = button;
      button?.setAttribute('aria-busy', 'true');
    }
    if (old) {
      found = null;
      void again(field.dataset.ticket ?? '').then(work);
    }
  }, { capture: true });
  void work({ challenge: field.dataset.challenge ?? '', bits: Number(field.dataset.bits) });
}

/** Whoever reads the page for long is given new work; without an answer the complaint is sent without any, and let in a little later. */
async function again(ticket: string): Promise<Task> {
  try {
    const answer = await fetch('/api/v1/complaints/work', { headers: { 'Idempotency-Key': ticket } });
    return answer.ok ? await answer.json() as Task : { challenge: '', bits: 0 };
  } catch {
    return { challenge: '', bits: 0 };
  }
}

async function find(challenge: string, bits: number): Promise<string> {
  const encoder = new TextEncoder();
  for (let tried = 0; ; tried++) {
    const text = `${challenge}:${tried}`;
    if (zeros(sha256(encoder.encode(text))) >= bits) {
      return text;
    }
    if (tried % 2000 === 1999) {
      await new Promise((resolve) => { setTimeout(resolve); });
    }
  }
}

function zeros(hash: Uint8Array): number {
  let bits = 0;
  for (const byte of hash) {
    if (byte !== 0) {
      return bits + Math.clz32(byte) - 24;
    }
    bits += 8;
  }
  return bits;
}
