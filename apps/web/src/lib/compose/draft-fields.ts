import { tell } from '#lib/early-input.ts';

const notKept = new Set(['idempotencyKey', 'at', 'recognised', 'provisions']);

/** What is written in a form, by name; ticked boxes of one name are joined by a space. */
export function fieldsOf(form: HTMLFormElement): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== 'string' || notKept.has(name)) continue;
    fields[name] = name in fields ? `${fields[name]} ${value}` : value;
  }
  return fields;
}

/** Writes kept fields back into a form, telling each field that it changed. */
export function fillFields(form: HTMLFormElement, fields: Record<string, string>): void {
  for (const element of form.elements) {
    if (element instanceof HTMLInputElement && (element.type === 'checkbox' || element.type === 'radio')) {
      if (notKept.has(element.name) || !(element.name in fields || element.type === 'checkbox')) continue;
      const chosen =
        element.type === 'radio'
          ? fields[element.name] === element.value
          : fields[element.name]?.split(' ').includes(element.value);
      if (element.checked !== Boolean(chosen)) tell(element, () => (element.checked = Boolean(chosen)));
    } else if (
      element instanceof HTMLInputElement ||
      element instanceof HTMLTextAreaElement ||
      element instanceof HTMLSelectElement
    ) {
      const kept = fields[element.name];
      if (kept !== undefined && kept !== element.value) tell(element, () => (element.value = kept));
    }
  }
}
