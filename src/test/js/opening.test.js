import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTime, writeTime } from '../../../assets/js/danish-time.js';
import { opening, readHolidays, readHours } from '../../../assets/js/opening.js';

const HOLIDAYS = readHolidays('2026:0403 1225 1226 2027:0101');
const HOTLINE = readHours(`${'480-1200|'.repeat(5)}600-960|600-960|600-960`);
const OFFICE = readHours(`${'420-1200|'.repeat(5)}?|?|?`);

function at(hours, time) {
  const { state, change } = opening(hours, HOLIDAYS, readTime(time));
  return `${state} ${change === undefined ? '' : writeTime(change)}`.trim();
}

test('open until the span ends, and closed from that minute on', () => {
  assert.equal(at(HOTLINE, '2026-11-23T08:00'), 'open 2026-11-23T20:00');
  assert.equal(at(HOTLINE, '2026-11-23T20:00'), 'closed 2026-11-24T08:00');
  assert.equal(at(HOTLINE, '2026-11-27T23:00'), 'closed 2026-11-28T10:00');
});

test('a holiday has hours of its own', () => {
  assert.equal(at(HOTLINE, '2026-12-25T08:30'), 'closed 2026-12-25T10:00');
  assert.equal(at(HOTLINE, '2027-01-01T16:00'), 'closed 2027-01-02T10:00');
});

test('a day that nobody told of is unknown and not open', () => {
  assert.equal(at(OFFICE, '2026-11-28T12:00'), 'unknown 2026-11-30T07:00');
  assert.equal(at(OFFICE, '2026-12-25T12:00'), 'unknown 2026-12-28T07:00');
});

test('round the clock never closes, and who is closed all week opens never', () => {
  assert.equal(at(readHours('0-1440|'.repeat(7) + '0-1440'), '2026-12-24T12:00'), 'open');
  assert.equal(at(readHours('|||||||'), '2026-12-24T12:00'), 'closed');
});
