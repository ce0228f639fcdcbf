import { test } from 'node:test';
import assert from 'node:assert/strict';
import { cut, composed, distance, edits, spelt, stem } from '../../../assets/js/search/text.js';
import { openSearch, SearchUnavailable } from '../../../assets/js/search/engine.js';
import { readSorted } from '../../../assets/js/search/bytes.js';
import { marked, snippet } from '../../../assets/js/search/snippet.js';

const words = text => cut(composed(text)).map(word => word.text);

test('words are cut where Lucene cuts them, in lower case, with aa as å and without accents', () => {
  assert.deepEqual(words('Åben idé i Aarhus på www.dr.dk, f.eks. kl. 10.30 og IT-AFDELINGEN'),
    ['åben', 'ide', 'i', 'århus', 'på', 'www.dr.dk', 'f.eks', 'kl', '10.30', 'og', 'it', 'afdelingen']);
});

test('letters of neighbours are ours, and accents that Danish may leave out are left out', () => {
  assert.deepEqual(words('Märta Göran crêpe à la carte señor'), ['mærta', 'gøran', 'crepe', 'a', 'la', 'carte', 'señor']);
});

test('ae and oe are one letter only where they are taken for one', () => {
  assert.deepEqual(words('Kontoen på Ærø Facebook'), ['kontoen', 'på', 'ærø', 'facebook']);
  assert.equal(spelt('blåbaergroed'), 'blåbærgrød');
});

test('accents that stand alone are joined to their letters, soft hyphens go', () => {
  assert.deepEqual(words('sikker\u00adheds a\u030angreb'), ['sikkerheds', 'ångreb']);
});

test('emoji, signs and words of more than forty letters are no words; right-to-left letters are', () => {
  const forty = 'y'.repeat(40);
  assert.deepEqual(words(`😀 ☎️ !!! 𝕏 a𝕏 ${'x'.repeat(500)} ${forty}y ${forty} שלום`), [forty, 'שלום']);
});

test('of the word before, the next one may share thirty-one letters', () => {
  const long = [...'overtagelsesprocedurebeskrivelsen'].slice(0, 31), codes = long.map(letter => letter.charCodeAt(0));
  const file = Object.assign(Uint8Array.of(35, 0, ...codes, 97, 31, 98), { next: 0 });
  assert.deepEqual(readSorted(file), ['a', 'b'].map(last => long.join('') + last));
});

test('a capital sigma and a dotted I become small as in Java', () => {
  assert.deepEqual(words('ΟΔΟΣ İ'), ['οδοσ', 'i']);
});

test('stems', () => {
  assert.deepEqual(['fakturaer', 'fakturaen', 'sikkerhed', 'overtagelse', 'ringede', 'hulløst', 'ret', '2000'].map(stem),
    ['faktura', 'faktura', 'sikker', 'overtag', 'ringed', 'hulløs', 'ret', '2000']);
});

test('neighbours that changed places are one edit', () => {
  assert.equal(distance('ramsonware', 'ransomware', 2), 2);
  assert.equal(distance('bakcup', 'backup', 1), 1);
  assert.equal(distance('backup', 'bank', 1), 2);
});

test('an edit in an ending is one, whichever form of the word was meant', () => {
  assert.equal(edits('fakturaerme', 'faktura', 2), 1);
  assert(edits('fakturasvindel', 'faktura', 2) > 2);
  assert.equal(edits('fakturaen', 'fakturaer', 1), 0, 'forms of one word');
  assert.equal(edits('fektura', 'faktura', 1), 1);
});

test('a snippet is text, whatever the page holds', () => {
  const pieces = marked('skriv <b>backup</b> & "så"', word => word === 'backup');
  assert.deepEqual(pieces, [
    { text: 'skriv <b>', match: false }, { text: 'backup', match: true }, { text: '</b> & "så"', match: false },
  ]);
});

test('the section with most of the query gives the snippet and the anchor', () => {
  const sections = [
    { anchor: 'a', heading: 'Andet', text: 'Her står filer.' },
    { anchor: 'b', heading: 'Kopi', text: `${'Fyld. '.repeat(40)}Tag en kopi af filer hver dag. ${'Fyld. '.repeat(40)}` },
  ];
  const { anchor, snippet: pieces } = snippet(sections, word => ['kopi', 'filer'].includes(word));
  assert.equal(anchor, 'b');
  const text = pieces.map(piece => piece.text).join('');
  assert.match(text, /^Tag en kopi af filer hver dag\. (Fyld\. )+…$/);
  assert.deepEqual(pieces.filter(piece => piece.match).map(piece => piece.text), ['kopi', 'filer']);
  assert.equal(snippet(sections, word => word === 'findes').anchor, 'a', 'the first where none says anything');
});

/** @type {(text: string, ...wanted: string[]) => string} */
const cutOut = (text, ...wanted) =>
  snippet([{ anchor: '', heading: '', text }], word => wanted.includes(word)).snippet.map(piece => piece.text).join('');

test('a snippet begins where a sentence or an item does', () => {
  const filling = 'Og så videre, og så videre. '.repeat(8), long = 'for så vidt '.repeat(14);
  assert.equal(cutOut('Først det. Så en kopi, f.eks. på kl. 10.30 til den.', 'kopi'), 'Først det. Så en kopi, f.eks. på kl. 10.30 til den.');
  assert.match(cutOut(`${filling}Gør det: tag en kopi. ${filling}`, 'kopi'), /^Gør det: tag en kopi\. Og .* …$/);
  assert.match(cutOut(`${filling}Navn · tag en kopi · Sted. ${filling}`, 'kopi'), /^tag en kopi · Sted\. Og .* …$/);
  assert.match(cutOut(`${filling}»Tag en kopi.« ${filling}`, 'kopi'), /^»Tag en kopi\.« Og .* …$/);
});

test('where a sentence begins more than 120 letters before what was found, the first word less than 60 before begins the snippet', () => {
  const filling = 'Og så videre, og så videre. '.repeat(8);
  /** @type {(...lengths: number[]) => string} words of these lengths with their blanks, and what is asked for */
  const shown = (...lengths) => cutOut(`${filling}${lengths.map(length => `X${'x'.repeat(length - 2)} `).join('')}kopi. ${filling}`, 'kopi');
  assert.match(shown(61, 59), /^Xx{59} Xx{57} kopi\. Og /);
  assert.match(shown(62, 59), /^… Xx{57} kopi\. Og /);
  assert.match(shown(62, 60), /^… kopi\. Og /);
  assert.match(shown(62, 9, 50), /^… Xx{7} Xx{48} kopi\. Og /);
});

test('a snippet is the stretch with most of what was asked, of equals the first', () => {
  const filling = 'Og så videre, og så videre. '.repeat(8);
  assert.match(cutOut(`Tag en kopi. ${filling}Kopi af filer. ${filling}Filer og kopi. ${filling}`, 'kopi', 'filer'), /^Kopi af filer\. Og /);
  assert.match(cutOut(`Tag en kopi. ${filling}Den kopi. ${filling}`, 'kopi'), /^Tag en kopi\. Og /);
});

test('where a sentence has 200 letters or less to the end, what stands behind it is shown from there', () => {
  const filling = 'Og så videre, og så videre. '.repeat(8);
  for (const [length, shown] of [[200, /^Gør x{178} med det\. En kopi\.$/], [201, /^En kopi\.$/]]) {
    assert.match(cutOut(`${filling}Gør ${'x'.repeat(length - 22)} med det. En kopi.`, 'kopi'), shown, `${length} letters`);
  }
});

test('a snippet is filled where there is enough text before what was found', () => {
  const last = `${'En sætning her. '.repeat(30)}Tag en kopi.`;
  const shown = cutOut(last, 'kopi');
  assert.match(shown, /^(En sætning her\. )+Tag en kopi\.$/);
  assert(shown.length > 180 && shown.length <= 200, `${shown.length}`);
});

test('of texts that say as much the first gives the snippet', () => {
  const summary = { anchor: '', heading: 'Backup', text: 'Tag en kopi.' };
  const section = { anchor: 'men', heading: 'Men …', text: 'En kopi? Det klarer de nok.' };
  assert.deepEqual(snippet([summary, section], word => word === 'kopi'), { anchor: '', section: '', snippet: [
    { text: 'Tag en ', match: false }, { text: 'kopi', match: true }, { text: '.', match: false },
  ] });
  assert.equal(snippet([summary, { ...section, heading: 'Kopi' }], word => word === 'kopi').anchor, 'men');
  const three = { anchor: 'a', heading: 'Men', text: 'Tag en kopi.' }, two = { anchor: 'b', heading: 'En kopi', text: 'Nej.' };
  assert.equal(snippet([three, two], word => ['tag', 'en', 'kopi'].includes(word)).anchor, 'a', 'two in a heading are worth three in the text');
  assert.equal(snippet([two, three], word => ['tag', 'en', 'kopi'].includes(word)).anchor, 'b');
});

const reason = async opening => {
  try {
    await opening;
  } catch (error) {
    assert(error instanceof SearchUnavailable, String(error));
    return error.reason;
  }
  assert.fail('it opened');
};

test('no network, no root and a root that is something else are said as such', async () => {
  assert.equal(await reason(openSearch('/search/', { fetch: async () => { throw new TypeError('offline'); } })), 'silent');
  assert.equal(await reason(openSearch('/search/', { fetch: async () => new Response('', { status: 404 }) })), 'missing');
  assert.equal(await reason(openSearch('/search/', { fetch: async () => new Response('<!DOCTYPE html>') })), 'broken');
  assert.equal(await reason(openSearch('/search/', { fetch: async () => new Response('') })), 'broken');
});

test('a browser that cannot inflate is told so', async () => {
  const { DecompressionStream: kept } = globalThis;
  try {
    delete globalThis.DecompressionStream;
    assert.equal(await reason(openSearch('/search/', { fetch: async () => new Response('x') })), 'unsupported');
  } finally {
    globalThis.DecompressionStream = kept;
  }
});
