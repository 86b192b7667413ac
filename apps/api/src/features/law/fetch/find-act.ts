import type { Act, Catalogue } from '@tulkinta/law';

/** The act of the catalogue that is written as its id, number or CELEX number: `eu/2024/1689`, "(EU) 2024/1689", "703/2023". */
export function findAct(catalogue: Catalogue, written: string): Act | undefined {
  const text = folded(written);
  return catalogue.acts.find(({ id, number, celex }) => [id, number, celex].some((name) => name && folded(name) === text));
}

const folded = (text: string) => text.replace(/\s+/g, '').toLowerCase();
