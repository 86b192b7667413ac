import { clean } from '../clean.ts';
import { filterNames, type Audience, type FilterName, type SearchQuery } from '../port.ts';

/** The filter of what a reader may see, narrowed by the query's filters, except one of them. All must hold. */
export function filterOf({ audience, filters }: Pick<SearchQuery, 'audience' | 'filters'>, except?: FilterName): string[] {
  const narrowing = filterNames.flatMap((name) => {
    const values = name === except ? [] : (filters[name] ?? []);
    return values.length > 0 ? [`${name} IN [${values.map(quoted).join(', ')}]`] : [];
  });
  return ['removed = false', audienceFilter(audience), ...narrowing];
}

function audienceFilter({ network, organisationId }: Audience): string {
  const readable = ['visibility = public'];
  if (network) readable.push('visibility = network');
  if (organisationId !== null) readable.push(`(visibility = organisation AND organisationId = ${quoted(organisationId)})`);
  return readable.join(' OR ');
}

/** A value as a filter takes it, whatever is in it. */
function quoted(value: string): string {
  return `"${clean(value).replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
