import { expect, test } from 'vitest';
import { readNeedQuery } from './need-query.ts';

const read = (address: string) =>
  Object.fromEntries(Object.entries(readNeedQuery(new URLSearchParams(address))).filter(([, value]) => value !== undefined));

test('reads the filters and the order of an address', () => {
  expect(read('status=assessing&act=eu/2024/1689&overdue=true&sort=organisations&cursor=abc')).toEqual({
    status: 'assessing',
    act: 'eu/2024/1689',
    overdue: true,
    sort: 'organisations',
    cursor: 'abc',
  });
  expect(read('provision=fi/2023/703/sec_18/mom_2')).toEqual({ provision: 'fi/2023/703/sec_18/mom_2' });
});

test('leaves out what it does not know, so that a mistyped address still shows a list', () => {
  expect(read('status=lost&act=../etc&provision=eu/2024/1689/%27&sort=age&need=1')).toEqual({});
});
