const key = 'shortcuts';

/** Whether single-key shortcuts are on in this browser (WCAG 2.1.4: they can be turned off). */
class Shortcuts {
  on = $state(true);

  /** Reads the choice; call it when a page that has shortcuts is mounted. */
  read(): void {
    this.on = localStorage.getItem(key) !== 'off';
  }

  turn(on: boolean): void {
    this.on = on;
    localStorage.setItem(key, on ? 'on' : 'off');
  }

  /** Whether a key press is one: alone, and not part of writing. */
  takes(event: KeyboardEvent): boolean {
    const target = event.target;
    const isWriting = target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;
    return this.on && !isWriting && !event.ctrlKey && !event.metaKey && !event.altKey;
  }
}

export const shortcuts = new Shortcuts();
