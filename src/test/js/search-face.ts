// What somebody sees of the search who imports it: never run, but its types are checked.
import { openSearch, SearchUnavailable } from '../../../assets/js/search/engine.js';
import type { Answer, Hit, Options, Search } from '../../../assets/js/search/engine.js';

type Known<T> = 0 extends 1 & T ? never : T;

/** Takes what has a type, and nothing that could be anything. */
declare function known<T>(value: Known<T>): void;

const search: Search = await openSearch('https://host/search/', { fetch });
const options: Options = { limit: 10, filters: { kind: ['guide'] }, snippets: 5 };
const answer: Answer = await search.query('bakup af filer', options);
const hit: Hit | undefined = answer.hits[0];
known(search.query);
known(answer.total);
known(answer.hits);
known(answer.facets.kind?.guide);
known(answer.suggestion?.length);
known(hit?.url);
known(hit?.anchor);
known(hit?.section);
known(hit?.title);
known(hit?.kind);
known(hit?.audience);
known(hit?.summary);
known(hit?.snippet.map(({ text, match }) => [text, match] as [string, boolean]));
known(hit?.score);
known(new SearchUnavailable('missing', 'root').reason);

// @ts-expect-error a query is a text
search.query(4);
// @ts-expect-error there is no such option
search.query('backup', { limits: 10 });
// @ts-expect-error a facet has several values
search.query('backup', { filters: { kind: 'guide' } });
// @ts-expect-error the address comes first
openSearch({ fetch });
// @ts-expect-error there may be none
answer.suggestion.length;
// @ts-expect-error what could be anything is not known
known(JSON.parse('1'));
