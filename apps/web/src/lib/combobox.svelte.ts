/** The state of a text field with suggestions under it (ARIA combobox with a listbox); the page draws it. */
export class Combobox<T> {
  options: T[] = $state.raw([]);
  /** The option the arrows stand on; -1 for none. */
  active = $state(-1);
  open = $state(false);
  readonly #find: (text: string) => Promise<T[]>;
  #latest = 0;

  constructor(find: (text: string) => Promise<T[]>) {
    this.#find = find;
  }

  /** Looks suggestions up for what is typed; an answer that comes after a later question is dropped. */
  async suggest(text: string, waitMs = 120): Promise<void> {
    const asked = ++this.#latest;
    if (text.trim().length < 2) return this.close();
    await new Promise((resume) => setTimeout(resume, waitMs));
    if (asked !== this.#latest) return;
    const options = await this.#find(text.trim()).catch(() => []);
    if (asked !== this.#latest) return;
    this.options = options;
    this.active = -1;
    this.open = true;
  }

  close(): void {
    this.#latest++;
    this.open = false;
    this.active = -1;
  }

  /** Arrows move, Enter picks the active option, Escape closes. */
  keydown(event: KeyboardEvent, pick: (option: T) => void): void {
    const count = this.options.length;
    if (event.key === 'Escape' && this.open) {
      event.preventDefault();
      this.close();
    } else if (this.open && count > 0 && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      this.active = (this.active + step + (this.active < 0 && step < 0 ? 1 : 0) + count) % count;
    } else if (this.open && event.key === 'Enter') {
      const option = this.options[this.active];
      if (!option) return;
      event.preventDefault();
      pick(option);
    }
  }
}
