import type { Client, Language } from '@tulkinta/contract';
import { ApiProblem } from '@tulkinta/contract';
import { text, texts } from './actions.ts';

/** A post cites at most this many (contract: ProvisionIds). */
const mostProvisions = 40;

/**
 * The provisions a form names: those ticked (`provisions`), those written in the picker (`provisionText`, parted by
 * semicolons), and those recognised in its `title` and `body` unless the page has already asked the writer about them
 * (`recognised`). A part of `provisionText` that names none is refused as `unknown_provision` on `provisions`.
 */
export async function provisionsFrom(form: FormData, api: Client, language: Language): Promise<string[]> {
  const found = new Set(texts(form, 'provisions').flatMap((value) => value.split(' ')));
  for (const part of text(form, 'provisionText').split(/[;\n]/)) {
    if (part.trim() === '') continue;
    for (const id of await resolve(part.trim().slice(0, 200), api, language)) found.add(id);
  }
  const written = `${text(form, 'title')}\n${text(form, 'body')}`;
  if (!form.has('recognised') && written.trim() !== '') {
    for (const id of await recognised(written, api, language)) found.add(id);
  }
  return [...found].slice(0, mostProvisions);
}

/** None in a text that is refused: its own field says so when it is sent. */
async function recognised(written: string, api: Client, language: Language): Promise<string[]> {
  try {
    const { citations } = await api.citationsIn({ body: { text: written, language } });
    return citations.flatMap((citation) => citation.provisions);
  } catch (error) {
    if (error instanceof ApiProblem && error.problem.status < 500) return [];
    throw error;
  }
}

async function resolve(line: string, api: Client, language: Language): Promise<string[]> {
  const { citations } = await api.citations({ query: { text: line, language } });
  const cited = citations.flatMap((citation) => citation.provisions);
  if (cited.length > 0) return cited;
  const { items } = await api.provisionMatches({ query: { q: line, language, limit: 1 } });
  if (items[0]) return [items[0].id];
  throw new ApiProblem({
    type: 'about:blank',
    title: 'Unknown provision',
    status: 422,
    code: 'unknown_provision',
    errors: [{ field: 'provisions', message: line, code: 'unknown_provision' }],
  });
}
