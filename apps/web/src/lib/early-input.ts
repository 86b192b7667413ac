type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * What a reader has filled in before the page's scripts run, to be put back once they do: Svelte sets a field with a
 * one-way value anew, and a choice of "our organisation only" would fall back to the wider one unseen.
 *
 * Call it while the root component is set up, and what it returns when all of the page is mounted.
 */
export function holdEarlyInput(): () => void {
  const held = [...document.querySelectorAll<Control>('input, textarea, select')].filter(isFilledIn).map((control) => ({
    control,
    value: control.value,
    checked: isTick(control) && control.checked,
  }));
  return () => {
    for (const { control, value, checked } of held) {
      if (isTick(control)) {
        if (control.checked !== checked) tell(control, () => (control.checked = checked));
      } else if (control.value !== value) tell(control, () => (control.value = value));
    }
    // A draft is kept from here on, of fields too that never lost their text.
    for (const form of new Set(held.map(({ control }) => control.form)))
      form?.dispatchEvent(new Event('input', { bubbles: true }));
  };
}

/** Sets a field as a reader would, so that what listens to it follows. */
export function tell(control: HTMLElement, change: () => void): void {
  change();
  control.dispatchEvent(new Event('input', { bubbles: true }));
  control.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Whether a control differs from what the server sent. */
function isFilledIn(control: Control): boolean {
  if (control instanceof HTMLSelectElement) {
    const sent = [...control.options].findIndex((option) => option.defaultSelected);
    return control.selectedIndex !== Math.max(sent, 0);
  }
  return isTick(control) ? control.checked !== control.defaultChecked : control.value !== control.defaultValue;
}

const isTick = (control: Control): control is HTMLInputElement =>
  control instanceof HTMLInputElement && (control.type === 'checkbox' || control.type === 'radio');
