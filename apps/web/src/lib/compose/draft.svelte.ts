import { beforeNavigate } from '$app/navigation';
import { ask } from '#lib/api.ts';
import { m } from '#lib/paraglide/messages.js';
import { fieldsOf, fillFields } from './draft-fields.ts';

interface Kept {
  fields: Record<string, string>;
  savedAt: string;
}

/**
 * Keeps what is being written in a form: on this device at once, with the service a moment later; brings it back when
 * the form opens again, and asks before unsent text is left. Made while a component is set up; `{@attach draft.keep}`.
 */
export class Draft {
  savedAt: string | null = $state(null);
  /** Saved on this device only: the service did not take it (signed out, no connection). */
  onDeviceOnly = $state(false);
  /** When the text that was brought back had been written. */
  restoredFrom: string | null = $state(null);
  readonly #key: string;
  #form: HTMLFormElement | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #unsent = false;
  #hasAsked: boolean;

  /**
   * @param keptSince where the page itself has asked what the service keeps: when that was saved, null for nothing kept;
   *   undefined leaves the asking to this.
   */
  constructor(key: string, keptSince?: string | null) {
    this.#key = key;
    this.restoredFrom = keptSince ?? null;
    this.#hasAsked = keptSince !== undefined;
    beforeNavigate(({ from, to, type, cancel }) => {
      if (!this.#unsent || (to && to.url.pathname === from?.url.pathname)) return;
      if (type === 'leave' || !confirm(m.frame_leave_unsaved())) cancel();
    });
  }

  readonly keep = (form: HTMLFormElement) => {
    this.#form = form;
    const before = this.#local();
    if (before && before.savedAt > (this.restoredFrom ?? '')) this.#restore(before);
    const written = () => this.#written();
    const focused = () => void this.#fetchOnce();
    form.addEventListener('input', written);
    form.addEventListener('focusin', focused, { once: true });
    return () => {
      form.removeEventListener('input', written);
      form.removeEventListener('focusin', focused);
      clearTimeout(this.#timer);
    };
  };

  /** The text is sent: nothing is kept any more. */
  readonly sent = (): void => {
    clearTimeout(this.#timer);
    this.#unsent = false;
    localStorage.removeItem(`draft:${this.#key}`);
  };

  /** Throws the draft away and empties nothing: the caller reloads or resets its form. */
  readonly drop = async (): Promise<void> => {
    this.sent();
    this.restoredFrom = null;
    await ask<'dropDraft'>('DELETE', '/api/drafts/:key', { params: { key: this.#key } }).catch(() => null);
  };

  #written(): void {
    this.#unsent = true;
    if (!this.#form) return;
    const kept: Kept = { fields: fieldsOf(this.#form), savedAt: new Date().toISOString() };
    localStorage.setItem(`draft:${this.#key}`, JSON.stringify(kept));
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#save(kept), 1_500);
  }

  async #save({ fields, savedAt }: Kept): Promise<void> {
    try {
      const saved = await ask<'saveDraft'>('PUT', '/api/drafts/:key', { params: { key: this.#key }, body: { fields } });
      this.savedAt = saved.savedAt;
      this.onDeviceOnly = false;
    } catch {
      this.savedAt = savedAt;
      this.onDeviceOnly = true;
    }
  }

  #local(): Kept | null {
    try {
      return JSON.parse(localStorage.getItem(`draft:${this.#key}`) ?? 'null') as Kept | null;
    } catch {
      return null;
    }
  }

  /** A draft written on another device, asked for when one starts to write here. */
  async #fetchOnce(): Promise<void> {
    if (this.#unsent || this.#hasAsked) return;
    this.#hasAsked = true;
    const kept = await ask<'draft'>('GET', '/api/drafts/:key', { params: { key: this.#key } }).catch(() => null);
    if (kept && !this.#unsent) this.#restore(kept);
  }

  #restore({ fields, savedAt }: Kept): void {
    if (!this.#form) return;
    fillFields(this.#form, fields);
    this.restoredFrom = savedAt;
    this.#unsent = true;
    clearTimeout(this.#timer);
  }
}
