import type { ThreadView } from '@tulkinta/contract';

/** A saved thread as its form's fields, by name. */
export function fieldsOfThread({
  title,
  opening,
  roles,
  use,
  visibility,
  experience,
  initiative,
}: ThreadView): Record<string, string> {
  return { title, body: opening.body, roles: roles.join(' '), use: use ?? '', visibility, ...experience, ...initiative };
}
