// Cuts the texts that stand as a JSON list on standard input into words, and those into stems.
import { cut, stem } from '../../../assets/js/search/text.js';

/** As the pages' texts are composed when the index is built. */
const composed = (text) => text.normalize().replace(/[\u00ad\ufeff]/g, '');

let input = '';
for await (const part of process.stdin.setEncoding('utf8')) input += part;
const marked = (text) => cut(composed(text)).map(({ text: word, at, end }) => [word, stem(word), at, end].join(' '));
process.stdout.write(JSON.stringify(JSON.parse(input).map(marked)));
