/** Answers on standard output, a line each, what is asked on standard input; see SameClockTest. */
import { readFileSync } from 'node:fs';
import { after, clock, local, moment, readTime, readZone, writeTime } from '../../../assets/js/danish-time.js';
import { opening, readHolidays, readHours } from '../../../assets/js/opening.js';

const [zoneText, holidayText, ...questions] = readFileSync(0, 'utf8').trimEnd().split('\n');
const zone = readZone(zoneText);
const holidays = readHolidays(holidayText);

const answers = {
  due(time, amount) {
    const start = moment(zone, readTime(time));
    const end = after(zone, start, amount);
    return [clock(zone, readTime(time)), start / 1000, end / 1000, writeTime(local(zone, end))];
  },
  open(time, hours) {
    const { state, change } = opening(readHours(hours), holidays, readTime(time));
    return [state, change === undefined ? '-' : writeTime(change)];
  },
};

console.log(
  questions
    .map((line) => {
      const [question, time, given] = line.split('\t');
      return answers[question](time, given).join(' ');
    })
    .join('\n'),
);
