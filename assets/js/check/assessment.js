/**
 * What a firm's answers to a self-assessment come to. The same definition as `Assessment.java`,
 * and a test compares the two on every set of answers.
 *
 * @typedef {object} Scoring a self-assessment as numbers
 * @property {{risk: boolean, points: number[], deeds: number[]}[]} questions points of each choice,
 *   and which deed it calls for: -1 where it calls for none
 * @property {number[]} minutes of each deed; 0 where it is unknown
 * @property {number[]} levels the lowest score of each level, ascending
 * @property {number[]} risks the lowest risk of each band of risk, ascending
 *
 * @typedef {{deed: number, gain: number, minutes: number}} Planned
 *
 * @typedef {object} Assessment
 * @property {number} score
 * @property {number} risk
 * @property {number} level from 1
 * @property {number} aim the level that the firm's risk asks for
 * @property {Planned[]} plan what to do, most effect a minute first
 * @property {number} enough how many of the plan's first deeds lift the score to the aim
 */

/**
 * @param {Scoring} scoring
 * @param {number[]} answers which choice each question got, from 0
 * @returns {Assessment}
 */
export function assess(scoring, answers) {
  let score = 0;
  let risk = 0;
  const gains = scoring.minutes.map(() => 0);
  scoring.questions.forEach((question, i) => {
    const points = question.points[answers[i]];
    if (question.risk) {
      risk += points;
      return;
    }
    score += points;
    const deed = question.deeds[answers[i]];
    if (deed >= 0) gains[deed] += Math.max(...question.points) - points;
  });
  const plan = gains
    .map((gain, deed) => ({ deed, gain, minutes: scoring.minutes[deed] }))
    .filter((planned) => planned.gain > 0)
    .sort(byEffect);
  const aim = aimOf(scoring, risk);
  return { score, risk, level: levelOf(scoring, score), aim, plan, enough: enough(scoring, score, aim, plan) };
}

/** Cross-multiplied, so that no fraction is rounded. @param {Planned} a @param {Planned} b */
function byEffect(a, b) {
  const unknown = Number(a.minutes === 0) - Number(b.minutes === 0);
  if (unknown !== 0) return unknown;
  const effect = a.minutes === 0 ? b.gain - a.gain : b.gain * a.minutes - a.gain * b.minutes;
  return effect || a.deed - b.deed;
}

/** @param {Scoring} scoring @param {number} score */
function levelOf(scoring, score) {
  return Math.max(1, scoring.levels.filter((from) => from <= score).length);
}

/** @param {Scoring} scoring @param {number} risk */
function aimOf(scoring, risk) {
  const above = scoring.risks.filter((from) => from > risk).length;
  return Math.max(1, scoring.levels.length - above);
}

/** @param {Scoring} scoring @param {number} score @param {number} aim @param {Planned[]} plan */
function enough(scoring, score, aim, plan) {
  let reached = score;
  let deeds = 0;
  while (deeds < plan.length && levelOf(scoring, reached) < aim) {
    reached += plan[deeds].gain;
    deeds++;
  }
  return deeds;
}
