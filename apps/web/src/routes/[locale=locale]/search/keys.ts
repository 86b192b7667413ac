/** Where an arrow leads from here, along the field and the results (`data-result`); undefined where it means something else. */
export function arrowTo(event: KeyboardEvent, field: HTMLElement): HTMLElement | undefined {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return undefined;
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const stops = [field, ...document.querySelectorAll<HTMLElement>('[data-result]')];
  const here = stops.indexOf(document.activeElement as HTMLElement);
  return step === 0 || here < 0 ? undefined : stops[here + step];
}
