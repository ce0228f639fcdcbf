/** The newest guides of every topic, so that a page finds its neighbours without searching. */
const newest = new Map();

const byDate = (one, other) => other.date - one.date || (one.url < other.url ? -1 : 1);

/** Pages by each of the keys they have, in the order they come. */
const grouped = (pages, keys) => {
  const groups = new Map();
  for (const page of pages)
    for (const key of keys(page)) groups.has(key) ? groups.get(key).push(page) : groups.set(key, [page]);
  return groups;
};

const overviews = (pages, field) =>
  [...grouped(pages, (page) => page.data[field])].map(([id, members]) => ({ id, members }));

export default function (config) {
  const guides = (api) => api.getFilteredByTag("guider").sort(byDate);
  const day = (date) => date.toISOString().slice(0, 10);

  config.addPassthroughCopy("assets");
  config.addCollection("newest", (api) => guides(api).slice(0, 30));
  config.addCollection("news", (api) => guides(api).slice(0, 60));
  config.addCollection("titles", (api) =>
    guides(api).sort((one, other) => one.data.title.localeCompare(other.data.title, "da")));
  config.addCollection("audiences", (api) => overviews(guides(api), "audience"));
  config.addCollection("topics", (api) => {
    const topics = overviews(guides(api), "topics");
    for (const { id, members } of topics) newest.set(id, members.slice(0, 5));
    return topics;
  });

  config.addFilter("related", (topics, url) =>
    [...new Set(topics.flatMap((topic) => newest.get(topic)))].filter((page) => page.url !== url).slice(0, 4));
  config.addFilter("day", day);
  config.addFilter("letters", (pages) => grouped(pages, (page) => [page.data.title[0]]));
  config.addFilter("days", (pages) => grouped(pages, (page) => [day(page.date)]));

  return { markdownTemplateEngine: false, htmlTemplateEngine: "njk" };
}
