/** A list of questions with a choice each. */

/**
 * @typedef {object} Choices
 * @property {number[]} counts how many choices each question has
 * @property {() => (number | null)[]} get
 * @property {(choices: (number | null)[]) => void} set
 * @property {(question: number) => void} focus
 */

/** @param {ParentNode} root whose field sets are the questions @returns {Choices} */
export function choicesOf(root) {
  const questions = [...root.querySelectorAll('fieldset')].map((question) => [
    .../** @type {NodeListOf<HTMLInputElement>} */ (question.querySelectorAll('input[type=radio]')),
  ]);
  return {
    counts: questions.map((question) => question.length),
    get: () =>
      questions.map((question) => {
        const choice = question.findIndex((radio) => radio.checked);
        return choice < 0 ? null : choice;
      }),
    set: (choices) =>
      questions.forEach((question, i) =>
        question.forEach((radio, choice) => (radio.checked = choices[i] === choice)),
      ),
    focus: (question) => questions[question][0]?.focus(),
  };
}
