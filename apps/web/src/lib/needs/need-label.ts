import type { ProvisionRef, Static } from '@tulkinta/contract';
import { locale } from '#lib/locale.ts';
import { m } from '#lib/paraglide/messages.js';

/** A need by the provisions it concerns, the first few named; begins with a capital. */
export function needLabel(provisions: Static<typeof ProvisionRef>[], named = 3): string {
  const labels = provisions.slice(0, named).map((provision) => provision.label[locale()]);
  const rest = provisions.length - labels.length;
  const label = [labels.join('; '), rest > 0 ? m.needs_more_provisions({ count: rest }) : ''].filter(Boolean).join(' ');
  return label.charAt(0).toLocaleUpperCase(locale()) + label.slice(1);
}
