// A page as one would write it with Pagefind: five suggestions while somebody types, ten results of what its address asks.
const form = document.querySelector('.find'), list = document.querySelector('.hits');
const load = () => import('/pagefind/pagefind.js');

async function show(hits) {
  const pages = await Promise.all(hits.map(hit => hit.data()));
  list.replaceChildren(...pages.map(({ url, meta, excerpt }) => {
    const item = document.createElement('li'), link = Object.assign(document.createElement('a'), { href: url, textContent: meta.title });
    item.append(link, Object.assign(document.createElement('p'), { innerHTML: excerpt }));
    return item;
  }));
}

form.q.addEventListener('focus', async () => (await load()).init(), { once: true });
form.q.addEventListener('input', async () => {
  const search = await (await load()).debouncedSearch(form.q.value, {}, 120);
  if (search) await show(search.results.slice(0, 5));
});
const asked = new URLSearchParams(location.search).get('q');
if (asked) await show((await (await load()).search(asked)).results.slice(0, 10));
