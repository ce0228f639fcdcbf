// Guides on invented subjects, each with words and compounds of its own that its title, headings and text use in all their forms.
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { capital, Language, seeded } from './language.mjs';

const SEED = 2026;
const TOPICS = ['backup', 'login', 'mail-phishing', 'opdatering', 'ledelse', 'leverandoerer'];
const AUDIENCES = ['ejer', 'bogholder', 'medarbejder', 'it-ansvarlig'];

/**
 * The same guides for the same count.
 * @returns {{ id: string, title: string, parts: object[], summary: string, headings: string[], sentences: string[], body: string }[]}
 */
export function guides(count) {
  const random = seeded(SEED), language = new Language(random), titles = new Set();
  return Array.from({ length: count }, (_, number) => guide(number, language, random, titles));
}

function guide(number, language, random, titles) {
  const subject = Array.from({ length: 5 }, () => language.stem());
  const pairs = [[subject[0], subject[1]], [subject[2], subject[0]]];
  const compounds = pairs.map(([first, last]) => language.compound(first, last));
  const theme = () => {
    const chance = random();
    return chance < .2 ? language.pick(compounds) : language.form(language.pick(subject));
  };
  let title;
  do title = capital(`${language.form(subject[3])} ${language.pick(['med', 'til', 'for'])} ${compounds[0]} og ${language.form(subject[4])}`);
  while (titles.has(title));
  titles.add(title);
  const heading = () => capital(`${theme()} ${language.pick(['i', 'på', 'uden'])} ${language.form(language.stem())} ${theme()}`);
  const headings = [heading(), heading(), heading()], sentences = [];
  const paragraph = length => Array.from({ length }, () => {
    sentences.push(language.sentence(theme));
    return sentences.at(-1);
  }).join(' ');
  const summary = language.sentence(theme);
  const body = [
    paragraph(3),
    '## Gør det nu',
    ...[1, 2, 3].map(i => `${i}. **${language.sentence(theme)}** (ejer, 10 min)\n   Det virker, når: ${language.sentence(theme)}`),
    '## Sig det til ledelsen', paragraph(3),
    ...headings.flatMap(one => [`## ${one}`, paragraph(8 + Math.floor(random() * 12))]),
    '## Videre', '- [Filerne er låst](../help/filerne-er-laast.md)',
    '## Kilder', `- [Kilden](https://kilde.example/${number}/), set 2026-11-23`,
  ].join('\n\n');
  return {
    id: `guide-${number}`, title, summary, headings, sentences, body, pairs, compounds, subject, language,
    topics: [language.pick(TOPICS)], audience: [language.pick(AUDIENCES)],
  };
}

/** Writes the guides as Vejviser reads them, with the small incident path that every site needs. */
export async function write(all, folder, project) {
  await rm(folder, { recursive: true, force: true });
  await cp(`${project}/content/data`, `${folder}/data`, { recursive: true });
  await rm(`${folder}/data/synonyms.txt`);
  await rm(`${folder}/data/search-gold.tsv`);
  await cp(`${project}/bench/portal`, folder, { recursive: true });
  await mkdir(`${folder}/guides`, { recursive: true });
  for (const one of all) {
    await writeFile(`${folder}/guides/${one.id}.md`, `---\ntitle: ${one.title}\nsummary: ${one.summary}\naudience: [${one.audience}]\n`
      + `topics: [${one.topics}]\ndifficulty: let\nreviewed: 2026-11-01\n---\n\n${one.body}\n`);
  }
}
