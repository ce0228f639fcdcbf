import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hour, longDay, longHour, soon, stretch } from '../../../assets/js/spoken-time.js';
import { fill } from '../../../assets/js/wording.js';

const NOW = Date.parse('2026-11-23T21:05Z');
const WORDS = {
  today: 'i dag kl. {0}',
  tomorrow: 'i morgen kl. {0}',
  day: '{0} kl. {1}',
  date: '{0} den {1}',
  dayOne: '1 dag',
  days: '{0} dage',
  hourOne: '1 time',
  hours: '{0} timer',
  minuteOne: '1 minut',
  minutes: '{0} minutter',
  and: '{0} og {1}',
};

test('the day and the hour in full', () => {
  const time = Date.parse('2026-11-26T08:30Z');
  assert.equal(`${longDay(WORDS, 'da', time, NOW)} kl. ${longHour(time)}`, 'torsdag den 26. november kl. 08.30');
  assert.equal(longDay(WORDS, 'da', Date.parse('2027-01-07T08:30Z'), NOW), 'torsdag den 7. januar 2027');
});

test('an opening as one says it today', () => {
  const say = (time) => soon(WORDS, 'da', Date.parse(`${time}Z`), NOW);
  assert.equal(say('2026-11-23T22:00'), 'i dag kl. 22');
  assert.equal(say('2026-11-24T08:30'), 'i morgen kl. 8.30');
  assert.equal(say('2026-11-29T08:00'), 'søndag kl. 8');
  assert.equal(say('2026-11-30T08:00'), 'mandag den 30. november kl. 8');
});

test('the end of a day is hour 24', () => {
  assert.equal(hour(Date.parse('2026-11-24T00:00Z'), true), '24');
  assert.equal(hour(Date.parse('2026-11-24T00:00Z')), '0');
});

test('a stretch in its two largest units', () => {
  const say = (minutes) => stretch(WORDS, minutes * 60_000);
  assert.equal(say(71 * 60 + 10), '2 dage og 23 timer');
  assert.equal(say(70), '1 time og 10 minutter');
  assert.equal(say(24 * 60 + 5), '1 dag');
  assert.equal(say(1), '1 minut');
  assert.equal(say(0.5), '0 minutter');
});

test('words from the page are words, whatever is in them', () => {
  assert.equal(fill('{0} og {1}', '$&', '{0}'), '$& og {0}');
});
