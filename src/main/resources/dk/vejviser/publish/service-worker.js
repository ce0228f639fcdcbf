// Keeps the incident path and the emergency card on the device, so that they open without a network.
// The build fills in the version, which is a hash of all that is kept, and the address of help.
const HOME = new URL('./', self.location);
const OURS = `vejviser ${HOME.pathname} `;
const CACHE = `${OURS}@VERSION@`;
const BUNDLE = new URL('offline/@VERSION@.json?forud', HOME);
const HELP = '@HELP@';
const PATIENCE = 3000;

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== HOME.origin) return;
  if (mode === 'navigate') {
    event.respondWith(page(event.request, pathname));
  } else if (pathname.startsWith(`${HOME.pathname}assets/`)) {
    event.respondWith(kept(pathname).then((file) => file ?? fetch(event.request)));
  }
});

/** All or nothing, and past the browser's own cache: an old file never stands under a new version. */
async function install() {
  const answer = await fetch(BUNDLE, { cache: 'reload', credentials: 'omit' });
  if (!answer.ok) throw new Error(`${BUNDLE} ${answer.status}`);
  const files = await answer.json();
  try {
    const cache = await caches.open(CACHE);
    await Promise.all(files.map(({ path, type, text }) =>
      cache.put(path, new Response(text, { headers: { 'Content-Type': type } }))));
  } catch (fault) {
    await caches.delete(CACHE);
    throw fault;
  }
  await self.skipWaiting();
}

async function takeOver() {
  const old = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.clients.claim();
}

/** From the network where it answers in time; without one, what is kept, or else the way to help. */
async function page(request, pathname) {
  const file = await kept(pathname.replace(/\/?$/, '/'));
  try {
    const answer = await (file ? inTime(request) : fetch(request));
    return file && answer.status >= 500 ? file : answer;
  } catch (fault) {
    if (file) return file;
    if (await kept(HELP)) return Response.redirect(HELP);
    throw fault;
  }
}

function kept(pathname) {
  return caches.match(HOME.origin + pathname, { cacheName: CACHE });
}

function inTime(request) {
  const stop = new AbortController();
  const clock = setTimeout(() => stop.abort(), PATIENCE);
  return fetch(request, { signal: stop.signal }).finally(() => clearTimeout(clock));
}
