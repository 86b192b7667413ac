/** Text as databases take it: no NUL, no half surrogate pairs. Length stays. */
export function clean(text: string): string {
  return text.replaceAll('\0', '\ufffd').toWellFormed();
}
