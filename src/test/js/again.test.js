import assert from 'node:assert/strict';
import { test } from 'node:test';
import { monthsAfter } from '../../../assets/js/again.js';

for (const [from, months, to] of [
  ['2026-11-23', 3, '2027-02-23'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2027-11-30', 3, '2028-02-29'],
  ['2026-12-31', 3, '2027-03-31'],
  ['2026-08-31', 3, '2026-11-30'],
  ['2026-10-01', 3, '2027-01-01'],
]) {
  test(`${months} months after ${from} is ${to}`, () => {
    const [year, month, day] = from.split('-').map(Number);
    for (const hour of [0, 12, 23]) {
      const local = new Date(year, month - 1, day, hour, 59);
      assert.equal(monthsAfter(local, months).toISOString(), `${to}T00:00:00.000Z`);
    }
  });
}
