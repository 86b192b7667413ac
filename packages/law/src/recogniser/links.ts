import type { Catalogue } from '../catalogue.ts';
import type { Read } from './items.ts';
import type { Tokens } from './tokens.ts';

/** What an address or CELEX number points to: an id, or the number of an act the catalogue does not know. */
export interface Link {
  id?: string;
  unknown?: string;
}

const longest = 500;

/** Reads a web address: the ELIs and pages of EUR-Lex and Finlex are citations, all others are skipped whole. */
export function readAddress(tokens: Tokens, at: number, catalogue: Catalogue): Read<Link> | undefined {
  if (!/^https?$/.test(tokens.at(at).text) || tokens.at(at + 1).text !== ':' || tokens.at(at + 2).text !== '/') return undefined;
  const { start } = tokens.at(at);
  const address = /^[^\s<>"'”’|\\^`{}\])]*/.exec(tokens.source.slice(start, start + longest))![0].replace(/[.,;:!?]+$/, '');
  let next = at + 3;
  while (tokens.at(next).start >= 0 && tokens.at(next).start < start + address.length) next++;
  return { value: linkOf(address, catalogue), next };
}

/** "32024R1689", "CELEX:32024R1689", "02024R1689-20260727". */
export function readCelex(tokens: Tokens, at: number, catalogue: Catalogue): Read<Link> | undefined {
  const sector = tokens.at(at);
  const type = tokens.at(at + 1);
  const number = tokens.at(at + 2);
  if (!/^[03]\d{4}$/.test(sector.text) || !type.glued || !/^[rld]$/.test(type.text) || !number.glued || number.text.length !== 4)
    return undefined;
  let next = at + 3;
  if (tokens.at(next).text === '-' && tokens.at(next + 1).text.length === 8) next += 2;
  const written = tokens.source.slice(sector.start, number.end);
  return { value: known(celexId(written), written, catalogue), next };
}

function linkOf(address: string, catalogue: Catalogue): Link {
  const decoded = address.replaceAll('%3A', ':').replaceAll('%3a', ':');
  const celex = /celex:([03]\d{4}[RLD]\d{4})/i.exec(decoded)?.[1];
  if (celex) return known(celexId(celex), celex, catalogue);
  const eli = /\/eli\/(reg|dir|dec)\/(\d{4})\/(\d{1,4})((?:\/(?:art|par|pnt|anx|rct|cpt|sct|sub)_[A-Za-z0-9.]+)*)/.exec(decoded);
  if (eli) return known(`eu/${eli[2]}/${eli[3]}${eli[4]}`, `${eli[2]}/${eli[3]}`, catalogue);
  if (!/finlex\.fi\//.test(decoded)) return {};
  const statute = /\/(?:sd|laki|lag|lainsaadanto|lagstiftning|legislation|ajantasa|alkup)\/(\d{4})\/(\d{1,8})(?:[/#?]|$)/.exec(
    decoded,
  );
  if (!statute) return {};
  // Old addresses repeat the year: ajantasa/2023/20230703.
  const number = Number(statute[2]!.length > 4 ? statute[2]!.slice(4) : statute[2]);
  const section = /[#_]sec_(\d+[a-z]?)/.exec(decoded)?.[1];
  return known(`fi/${statute[1]}/${number}${section ? `/sec_${section}` : ''}`, `${number}/${statute[1]}`, catalogue);
}

function celexId(celex: string): string {
  return `eu/${celex.slice(1, 5)}/${Number(celex.slice(6))}`;
}

/** The id, or as much of it as the catalogue has. */
function known(id: string, written: string, catalogue: Catalogue): Link {
  let at = id;
  while (at.split('/').length > 3 && !catalogue.has(at)) at = at.slice(0, at.lastIndexOf('/'));
  return catalogue.has(at) ? { id: at } : { unknown: written };
}
