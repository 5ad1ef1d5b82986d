/** Forms that a passkey answers: the browser asks the authenticator, and its answer is sent as JSON in the form's own field. Where nothing else is asked for (data-alone) the authenticator must know its owner, and which account it is of. */
export function usePasskeys(): void {
  if (!window.PublicKeyCredential) {
    return;
  }
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-passkey]')) {
    form.hidden = false;
    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      const failed = form.querySelector<HTMLElement>('[data-failed]');
      try {
        const answer = form.dataset.passkey === 'create' ? await create(form) : await get(form);
        const field = form.querySelector<HTMLInputElement>('input[name=passkey]');
        if (answer && field) {
          field.value = JSON.stringify(answer);
          form.submit();
        }
      } catch {
        if (failed) {
          failed.hidden = false;
        }
      }
    });
  }
}

function bytes(text: string): Uint8Array<ArrayBuffer> {
  const plain = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
}

function text(buffer: ArrayBuffer): string {
  const plain = Array.from(new Uint8Array(buffer), (byte) => String.fromCharCode(byte)).join('');
  return btoa(plain).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

async function create(form: HTMLFormElement): Promise<object | null> {
  const user = form.dataset.user ?? '';
  const called = form.dataset.called ?? user;
  const wanted = form.dataset.alone ? 'required' : 'preferred';
  const made = (await navigator.credentials.create({
    publicKey: {
      challenge: bytes(form.dataset.challenge ?? ''),
      rp: { id: form.dataset.host ?? '', name: 'Vieraugen' },
      user: { id: new TextEncoder().encode(user), name: called, displayName: called },
      pubKeyCredParams: [{ type: 'public-key', alg: -7 }, { type: 'public-key', alg: -257 }],
      authenticatorSelection: { userVerification: wanted, residentKey: wanted },
    },
  })) as PublicKeyCredential | null;
  const response = made?.response as AuthenticatorAttestationResponse | undefined;
  return made && response ? {
    id: made.id, rawId: made.id, type: made.type, clientExtensionResults: {},
    response: { attestationObject: text(response.attestationObject), clientDataJSON: text(response.clientDataJSON) },
  } : null;
}

async function get(form: HTMLFormElement): Promise<object | null> {
  const found = (await navigator.credentials.get({
    publicKey: {
      challenge: bytes(form.dataset.challenge ?? ''),
      rpId: form.dataset.host ?? '',
      allowCredentials: (form.dataset.known ?? '').split(' ').filter((id) => id !== '').map((id) => ({ type: 'public-key' as const, id: bytes(id) })),
      userVerification: form.dataset.alone ? 'required' : 'preferred',
    },
  })) as PublicKeyCredential | null;
  const response = found?.response as AuthenticatorAssertionResponse | undefined;
  return found && response ? {
    id: found.id, rawId: found.id, type: found.type, clientExtensionResults: {},
    response: {
      authenticatorData: text(response.authenticatorData), clientDataJSON: text(response.clientDataJSON), signature: text(response.signature),
    },
  } : null;
}
