import { expect, it } from 'vitest';
import { containsHetu } from '../../apps/api/src/hetu.ts';
import { findHetu } from '../../apps/web/src/lib/compose/hetu.ts';

it.each([
  '131052-308T',
  '131052&ndash;308T',
  '131052\\-308Tn',
  '131052\u00ad308T',
  '131052 -\n308 T',
  '131052**-**308T',
  '131052-308&#84;',
  '131052-308A',
  '131052-308 Tampere',
  '131052-308T1',
  '131052/308T',
  '050123-4567',
  '',
])('pages and API agree on whether %j has a personal identity code', async (text) => {
  expect((await findHetu(text)) !== null).toBe(containsHetu(text));
});
