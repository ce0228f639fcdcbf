import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calendarFile } from '../../../assets/js/calendar.js';

const event = {
  id: 'gdpr-72t@vejviser.example',
  start: new Date('2026-11-26T07:30:00Z'),
  stamp: new Date('2026-11-23T07:30:00Z'),
  title: 'Anmeld bruddet; ring, hvis I er i tvivl',
};

test('an event is a moment in UTC with an alarm two hours before', () => {
  assert.equal(
    calendarFile(event),
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Vejviser//DA',
      'BEGIN:VEVENT',
      'UID:gdpr-72t@vejviser.example',
      'DTSTAMP:20261123T073000Z',
      'DTSTART:20261126T073000Z',
      'SUMMARY:Anmeld bruddet\\; ring\\, hvis I er i tvivl',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Anmeld bruddet\\; ring\\, hvis I er i tvivl',
      'TRIGGER:-PT2H',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  );
});

test('an event of a whole day has a date and no moment', () => {
  assert.match(calendarFile({ ...event, allDay: true }), /\r\nDTSTART;VALUE=DATE:20261126\r\n/);
});

test('no line is longer than 75 octets and no letter is cut', () => {
  const file = calendarFile({ ...event, text: 'æøå'.repeat(60) });
  for (const line of file.split('\r\n')) {
    assert.ok(Buffer.byteLength(line) <= 75, line);
  }
  assert.ok(file.replaceAll('\r\n ', '').includes('æøå'.repeat(60)));
});
