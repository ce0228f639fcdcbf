/** Every set of answers to a self-assessment, a line each, and one digest of them all. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { assess } from '../../../assets/js/check/assessment.js';

const LINES = 10_000;

const scoring = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const counts = scoring.questions.map((question) => question.points.length);
const digest = createHash('sha256');
const answers = counts.map(() => 0);
let sets = 0;
let lines = '';

do {
  const { score, risk, level, aim, plan, enough } = assess(scoring, answers);
  const deeds = plan.map(({ deed, gain, minutes }) => `${deed}:${gain}:${minutes}`).join();
  lines += `${answers.join('')} ${score} ${risk} ${level} ${aim} ${enough} ${deeds}\n`;
  if (++sets % LINES === 0) {
    digest.update(lines);
    lines = '';
  }
} while (next());
console.log(sets, digest.update(lines).digest('hex'));

/** The first question's answer turns fastest. */
function next() {
  for (let i = 0; i < counts.length; i++) {
    answers[i] = (answers[i] + 1) % counts[i];
    if (answers[i] > 0) return true;
  }
  return false;
}
