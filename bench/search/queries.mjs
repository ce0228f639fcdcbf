// Known items: for each query the one guide that it was drawn from.
import { seeded } from './language.mjs';

const SMALL = new Set('og i det at en den til er på de som med for der af har ikke et om fra så hvis når skal vil også eller men efter over nu kun ind ud op uden'.split(' '));
const LETTERS = 'abdefghijklmnoprstuvyæøå';
const content = text => text.toLowerCase().match(/[\p{L}]+/gu).filter(word => !SMALL.has(word));

/** How each kind of query is made of a guide; nothing where the guide has no such query. */
const KINDS = {
  short: ({ title }, random) => content(title).slice(0, 2 + Math.floor(random() * 2)).join(' '),
  inflected: ({ subject, language, title }) => {
    const words = content(title);
    return `${language.form(subject[3], words[0])} ${language.form(subject[4], words.at(-1))}`;
  },
  typo: ({ title }, random) => {
    const words = content(title), at = words.findIndex(word => word.length > 6);
    if (at < 0) return '';
    words[at] = slip(words[at], random);
    return words.slice(Math.max(0, at - 1), at + 1).join(' ');
  },
  apart: ({ pairs }) => pairs[0].join(' '),
  joined: ({ subject, language }) => language.compound(subject[2], subject[0]),
  'last part': ({ pairs, subject, language }) => `${pairs[0][1]} ${language.form(subject[3])}`,
  prefix: ({ title }) => {
    const [first, second] = content(title);
    return `${first} ${second.slice(0, Math.max(3, Math.ceil(second.length * .6)))}`;
  },
  heading: ({ headings }, random) => content(headings[Math.floor(random() * headings.length)]).join(' '),
  ascii: ({ title }) => /[æøå]/.test(title) ? content(title).slice(0, 3).join(' ').replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa') : '',
  description: ({ sentences }, random) => [1, 2].flatMap(() => content(sentences[Math.floor(random() * sentences.length)])).slice(0, 5).join(' '),
};

function slip(word, random) {
  const at = Math.floor(random() * word.length), letter = LETTERS[Math.floor(random() * LETTERS.length)];
  const edits = [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + letter + word.slice(at),
    word.slice(0, at) + letter + word.slice(at + 1),
    at ? word.slice(0, at - 1) + word[at] + word[at - 1] + word.slice(at + 1) : word + letter,
  ];
  return edits[Math.floor(random() * edits.length)];
}

/** @returns {{ kind: string, text: string, url: string }[]} so many of each kind */
export function queries(guides, each, seed) {
  const random = seeded(seed), all = [];
  for (const [kind, make] of Object.entries(KINDS)) {
    for (let found = 0; found < each;) {
      const guide = guides[Math.floor(random() * guides.length)];
      const text = make(guide, random);
      if (!text) continue;
      all.push({ kind, text, url: `/guider/${guide.id}/` });
      found++;
    }
  }
  return all;
}
