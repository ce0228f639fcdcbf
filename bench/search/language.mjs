// A language that looks Danish and means nothing: stems, their forms, compounds, and sentences of them.

/** A generator of numbers in [0, 1) from a seed. */
export function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const COMMON = ('og i det at en den til er på de som med for der af har ikke et om fra så hvis når skal vil også eller men efter over nu kun ind ud '
  + 'op').split(' ');
const ONSETS = 'b bl br d dr f fl fr g gl gr h j k kl kn kr l m n p pl r s sk sl sm sn sp st t tr v'.split(' ');
const VOWELS = 'a e i o u y æ ø å a e i o'.split(' ');
const CODAS = 'd g k l ld lt m n nd ng nk p r rd rk rn rt st t v ft'.split(' ');
const FORMS = [
  ['', 'en', 'er', 'erne', 's'], // en mail
  ['', 'et', 'e', 'ene', 's'], // et brev
  ['e', 'er', 'ede', 'et', 'ende'], // at sende
  ['', 'e', 't', 'ere', 'est'], // sikker
];

export class Language {
  constructor(random, size = 9000) {
    this.random = random;
    const stems = new Set();
    while (stems.size < size) stems.add(this.invented());
    this.stems = [...stems].filter(stem => !COMMON.includes(stem));
    this.forms = new Map(this.stems.map(stem => [stem, this.pick(FORMS)]));
    this.weights = [];
    let sum = 0;
    for (let rank = 0; rank < this.stems.length; rank++) this.weights.push(sum += 1 / (rank + 12));
  }

  pick(list) { return list[Math.floor(this.random() * list.length)]; }

  invented() {
    const syllable = () => this.pick(ONSETS) + this.pick(VOWELS);
    return (this.random() < .45 ? syllable() : '') + syllable() + this.pick(CODAS);
  }

  /** A stem, the frequent ones more often. */
  stem() {
    const wanted = this.random() * this.weights.at(-1);
    let low = 0, high = this.weights.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.weights[middle] < wanted) low = middle + 1; else high = middle;
    }
    return this.stems[low];
  }

  form(stem, but) { return this.pick(this.forms.get(stem).map(ending => stem + ending).filter(form => form !== but)); }

  compound(first, last) { return first + (first.length > 4 && this.random() < .5 ? 's' : '') + last; }

  /** Seven to ten words: half of them mean nothing, the others are the theme's or anything; few are long, as the checks want it. */
  sentence(theme) {
    const length = 7 + Math.floor(this.random() * 4), words = [];
    let long = length / 4;
    while (words.length < length) {
      const chance = this.random();
      const word = chance < .5 ? this.pick(COMMON) : chance < .72 ? theme() : this.form(this.stem());
      if (word.length <= 6) words.push(word);
      else if (long >= 1) {
        words.push(word);
        long--;
      }
    }
    return `${capital(words.join(' '))}.`;
  }
}

export const capital = text => text[0].toUpperCase() + text.slice(1);
