// Guides on invented subjects. As in a firm's own help pages, some forty share a subject with its words and compounds, so that
// many pages have what a query asks for; each has a few words and a compound of its own.
import { capital, Language, seeded } from './language.mjs';

const SEED = 2026;
const PAGES_A_SUBJECT = 40;

/**
 * @typedef {{ id: string, title: string, summary: string, sections: { heading: string, text: string }[] }} Page
 *
 * The same guides for the same count.
 * @returns {Page[]}
 */
export function guides(count) {
  const random = seeded(SEED), language = new Language(random), titles = new Set();
  const subjects = Array.from({ length: Math.ceil(count / PAGES_A_SUBJECT) }, () => subject(language));
  return Array.from({ length: count }, (_, number) => guide(number, language, language.pick(subjects), titles));
}

function subject(language) {
  const stems = Array.from({ length: 14 }, () => language.stem());
  const compounds = Array.from({ length: 10 }, (_, i) => language.compound(stems[i], i < 6 ? stems[i + 1] : language.stem()));
  return { stems, compounds };
}

function guide(number, language, { stems, compounds }, titles) {
  const { random } = language, pick = list => language.pick(list);
  const own = [language.stem(), language.stem()], words = [...own, pick(stems), pick(stems), pick(stems)];
  const long = [language.compound(own[0], pick(stems)), pick(compounds), pick(compounds)];
  const plain = () => language.form(pick(words)), theme = () => random() < .25 ? pick(long) : plain();
  const titled = () => {
    const few = [pick(long), plain(), ...random() < .5 ? [theme()] : []].sort(() => random() - .5);
    return capital([...new Set(few)].join(` ${pick(['i', 'på', 'uden', 'med', 'til', 'og'])} `));
  };
  let title;
  do title = titled(); while (titles.has(title));
  titles.add(title);
  const paragraph = length => Array.from({ length }, () => language.sentence(theme)).join(' ');
  return {
    id: `guide-${number}`, title, summary: language.sentence(theme),
    sections: [{ heading: '', text: paragraph(3) },
      ...Array.from({ length: 3 + Math.floor(random() * 4) }, () => ({ heading: titled(), text: paragraph(3 + Math.floor(random() ** 2 * 24)) }))],
  };
}
