import type { ProvisionRef, Static } from '@tulkinta/contract';

/** The provisions a picker wrote down in its hidden `chosen`; none if it is not what a picker writes. */
export function refsIn(json: string | undefined): Static<typeof ProvisionRef>[] {
  try {
    const refs: unknown = JSON.parse(json ?? '[]');
    return Array.isArray(refs)
      ? refs.filter((ref) => typeof ref?.id === 'string' && typeof ref.label === 'object' && typeof ref.heading === 'object')
      : [];
  } catch {
    return [];
  }
}
