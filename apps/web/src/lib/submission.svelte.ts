import type { SubmitFunction } from '$app/forms';
import type { Problem } from '@tulkinta/contract';
import { m } from '#lib/paraglide/messages.js';
import { newId } from './new-id.ts';

/**
 * The sending of one form: `<form use:enhance={submission.enhance}>` with `submission.key` in a hidden
 * `idempotencyKey`. A second click while it is under way does nothing; a broken connection keeps page and text, and
 * sending again with the same key makes one post.
 */
export class Submission {
  busy = $state(false);
  /** Why the last sending never reached an answer. */
  problem: Problem | undefined = $state.raw();
  key = $state(newId());
  readonly #onsent: () => void;

  constructor(onsent: () => void = () => {}) {
    this.#onsent = onsent;
  }

  readonly enhance: SubmitFunction = ({ formElement, cancel }) => {
    if (this.busy) return cancel();
    // A text known to hold a personal identity code does not leave the device.
    const held = [...formElement.querySelectorAll('textarea')].find((area) => area.validity.customError);
    if (held) {
      held.focus();
      return cancel();
    }
    this.busy = true;
    this.problem = undefined;
    return async ({ result, update }) => {
      this.busy = false;
      if (result.type === 'error') {
        this.problem = {
          type: 'about:blank',
          title: 'No answer',
          status: 503,
          code: 'unavailable',
          detail: m.problems_unavailable(),
        };
        return;
      }
      if (result.type !== 'failure') this.#onsent();
      this.key = newId();
      // A refused form stays where it is, with its text, rather than at the address it was sent to.
      await update({ reset: false, navigate: false });
    };
  };
}
