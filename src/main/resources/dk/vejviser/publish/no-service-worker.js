// Takes the place of an earlier service worker, deletes what that one kept, and goes.
const OURS = `vejviser ${new URL('./', self.location).pathname} `;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(leave()));

async function leave() {
  const ours = (await caches.keys()).filter((name) => name.startsWith(OURS));
  await Promise.all(ours.map((name) => caches.delete(name)));
  await self.registration.unregister();
}
