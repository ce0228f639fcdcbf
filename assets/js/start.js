/** Asks the browser to keep the incident path for when there is no network. */
const WORKER = new URL('../../../service-worker.js', import.meta.url);

if (navigator.serviceWorker) {
  // Only once the page is there: what the reader came for goes first.
  addEventListener('load', () => {
    navigator.serviceWorker.register(WORKER, { updateViaCache: 'none' }).catch(() => {
      // Private windows and strict settings keep nothing; the pages work all the same.
    });
  });
}
