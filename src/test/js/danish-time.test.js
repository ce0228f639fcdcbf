import assert from 'node:assert/strict';
import { test } from 'node:test';
import { after, clock, local, moment, readTime, readZone, writeTime } from '../../../assets/js/danish-time.js';

const ZONE = readZone('60 1774746000:120 1792890000:60 1806195600:120 1824944400:60');

/** From a time on the clock to another. */
function due(from, amount) {
  return writeTime(local(ZONE, after(ZONE, moment(ZONE, readTime(from)), amount)));
}

test('72 hours are 72 hours that pass, also when clocks change', () => {
  assert.equal(due('2026-11-23T08:30', 'PT259200S'), '2026-11-26T08:30');
  assert.equal(due('2026-10-23T08:30', 'PT259200S'), '2026-10-26T07:30');
  assert.equal(due('2026-03-27T08:30', 'PT259200S'), '2026-03-30T09:30');
});

test('a month keeps the time of day and is clamped to the end of the month', () => {
  assert.equal(due('2027-01-31T12:00', 'P1M0D'), '2027-02-28T12:00');
  assert.equal(due('2026-10-01T12:00', 'P1M0D'), '2026-11-01T12:00');
  assert.equal(due('2026-12-24T10:00', 'P0M14D'), '2027-01-07T10:00');
});

test('the lost hour is the moment when clocks are put forward', () => {
  assert.equal(clock(ZONE, readTime('2026-03-29T02:30')), 'lost');
  assert.equal(moment(ZONE, readTime('2026-03-29T02:30')), Date.parse('2026-03-29T01:00:00Z'));
  assert.equal(due('2027-02-28T02:30', 'P1M'), '2027-03-28T03:00');
});

test('of the doubled hour the first counts', () => {
  assert.equal(clock(ZONE, readTime('2026-10-25T02:30')), 'doubled');
  assert.equal(moment(ZONE, readTime('2026-10-25T02:30')), Date.parse('2026-10-25T00:30:00Z'));
  assert.equal(clock(ZONE, readTime('2026-10-25T03:00')), 'one');
});

test('what is no date or no time is none', () => {
  for (const text of ['', '2027-02-29T10:00', '2026-11-31T10:00', '2026-11-23T24:30', '2026-11-23', 'i går', '<b>']) {
    assert.ok(Number.isNaN(readTime(text)), text);
  }
  assert.equal(writeTime(readTime('2028-02-29T10:00')), '2028-02-29T10:00');
});
