import { mount, unmount } from 'svelte';

/** The texts of the law that stand open in posts, each by the link it was opened from. */
const open = new Map<HTMLAnchorElement, () => Promise<void>>();

/** Opens the provision of a citation right after the paragraph or list item that it is in; opened already, closes it. */
export async function openInPlace(link: HTMLAnchorElement, id: string): Promise<void> {
  if (open.has(link)) return void close(link);
  const { default: InPlace } = await import('./InPlace.svelte');
  if (open.has(link)) return;
  const place = document.createElement('div');
  const block = link.closest('li, p, table, blockquote, h4, h5, h6') ?? link;
  if (block.matches('li')) block.append(place);
  else block.after(place);
  const shown = mount(InPlace, { target: place, props: { id, label: link.textContent, onclose: () => close(link) } });
  link.setAttribute('aria-expanded', 'true');
  open.set(link, () => unmount(shown).then(() => place.remove()));
}

function close(link: HTMLAnchorElement): void {
  void open.get(link)?.();
  open.delete(link);
  link.setAttribute('aria-expanded', 'false');
  link.focus();
}

/** For when one leaves the page. */
export function closeAll(): void {
  for (const take of open.values()) void take();
  open.clear();
}
