/** A calendar file with one event, as RFC 5545 wants it. */
const LINE_OCTETS = 75;

/**
 * @typedef {object} Event
 * @property {string} id unlike that of any other event
 * @property {Date} start
 * @property {boolean} [allDay] whether the day of `start` in UTC counts, not the moment
 * @property {Date} stamp when the file was made
 * @property {string} title
 * @property {string} [text]
 * @property {string} [url]
 */

/** @param {Event} event @returns {string} */
export function calendarFile(event) {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Vejviser//DA',
    'BEGIN:VEVENT',
    `UID:${escape(event.id)}`,
    `DTSTAMP:${moment(event.stamp)}`,
    event.allDay ? `DTSTART;VALUE=DATE:${moment(event.start).slice(0, 8)}` : `DTSTART:${moment(event.start)}`,
    `SUMMARY:${escape(event.title)}`,
    ...(event.text ? [`DESCRIPTION:${escape(event.text)}`] : []),
    ...(event.url ? [`URL:${event.url}`] : []),
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escape(event.title)}`,
    event.allDay ? 'TRIGGER:PT8H' : 'TRIGGER:-PT2H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .map(fold)
    .join('\r\n');
}

/**
 * Makes a link a download of the event.
 * @param {HTMLAnchorElement} link
 * @param {Event} event
 */
export function offer(link, event) {
  if (link.href.startsWith('blob:')) URL.revokeObjectURL(link.href);
  link.href = URL.createObjectURL(new Blob([calendarFile(event)], { type: 'text/calendar' }));
}

/** @param {Date} time */
function moment(time) {
  return time.toISOString().replace(/[-:]|\.\d+/g, '');
}

/** @param {string} text */
function escape(text) {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** Lines are folded by octets, and never inside a letter. @param {string} line */
function fold(line) {
  const encoder = new TextEncoder();
  const lines = [''];
  let octets = 0;
  for (const letter of line) {
    const size = encoder.encode(letter).length;
    if (octets + size > LINE_OCTETS) {
      lines.push(' ');
      octets = 1;
    }
    lines[lines.length - 1] += letter;
    octets += size;
  }
  return lines.join('\r\n');
}
