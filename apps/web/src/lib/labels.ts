/** A short label without the name of its act: "Art. 6(2)" of "AI Act, Art. 6(2)", "18 § 2 mom.". Spaces may be non-breaking. */
export function placeOf(label: string, actName: string): string {
  if (!plain(label).startsWith(plain(actName))) return label;
  const place = label.slice(actName.length).replace(/^\s\(\d+\/\d{4}\)/, '');
  return place.replace(/^,?\s/, '') || label;
}

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

/** An act's number as it is written, from its id: "(EU) 2026/1744", "307/2024". */
export function numberOf(act: string): string {
  const [jurisdiction, year, number] = act.split('/');
  return jurisdiction === 'eu' ? `(EU) ${year}/${number}` : `${number}/${year}`;
}

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
